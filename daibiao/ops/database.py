"""Is there a database, and is it the one that this version knows?"""

from __future__ import annotations

from pathlib import Path

from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.migrations.executor import MigrationExecutor

from daibiao.lib.refusal import Refused


class NoDatabase(Refused):
    """There is no database yet, or it is of an older version."""


def demand_database() -> None:
    """Stop with a sentence where a command would meet missing tables."""
    settings.CONFIGURATION.demand_secret_key()
    connection = connections[DEFAULT_DB_ALIAS]
    # opening a file database creates it: an empty file must not stay behind
    if (
        connection.vendor == "sqlite"
        and not Path(settings.CONFIGURATION.database["NAME"]).is_file()
    ):
        raise NoDatabase(f"{settings.CONFIGURATION.data} 里还没有数据库。请先运行 daibiao init。")
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        raise NoDatabase("数据库还没有建立，或者是旧版的。请先运行 daibiao init。")
