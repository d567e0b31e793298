"""What a WSGI server loads: `daibiao serve` does, and any other may."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

from daibiao.settings import CONFIGURATION

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "daibiao.settings")
CONFIGURATION.demand_secret_key()
application = get_wsgi_application()
