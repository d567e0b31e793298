"""Every way a report's template is written."""

from __future__ import annotations

from django.db import transaction

from daibiao.places.models import Township
from daibiao.registers.actions import save
from daibiao.registers.author import Author
from daibiao.reports.models import Template


@transaction.atomic
def keep_template(*, township: Township, name: str, text: str, by: Author) -> Template:
    """Keep a past report to write from; one of the same name is replaced.

    Raises ValidationError, NotAllowed; then nothing is written.
    """
    known = Template.objects.filter(township=township, name=name).first()
    template = known or Template(township=township, name=name)
    template.text = text
    save(row=template, township=township.pk, by=by)
    return template
