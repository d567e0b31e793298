"""django-import-export on the same opinions: `python bench/rival.py WAY FILE`.

It is given every help: a clean sheet (fields as headings, dates as dates, codes as words), related
rows that are all known and cached, bulk writing, no diffs, one transaction.

Ways: bare (no row is checked, nothing stored is looked up: each row is simply added), checked
(each row is checked by its model and looked up by what tells opinions apart, so that the same
file again changes nothing), each with -dry for the preview alone.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import tablib
from django.db import connection
from import_export.fields import Field
from import_export.resources import ModelResource
from import_export.widgets import CachedForeignKeyWidget

from bench.house import FOLDER
from bench.ledger import CLEAN, HOMES, UNITS, VILLAGES, deputies
from bench.ways import Clock, empty_office, peak
from daibiao.matters.models import Opinion
from daibiao.people.models import HandlingUnit, Person
from daibiao.places.models import Home, Township, Village

BATCH = 2000


def related(name: str, model: Any, by: str = "name") -> Field:
    return Field(name, column_name=name, widget=CachedForeignKeyWidget(model, by))


class Bare(ModelResource):
    township = related("township", Township, "code")
    home = related("home", Home)
    deputy = related("deputy", Person)
    village = related("village", Village)
    unit = related("unit", HandlingUnit)

    class Meta:
        model = Opinion
        fields = ("township", *CLEAN)
        force_init_instance = True
        use_bulk = True
        batch_size = BATCH
        skip_diff = True
        use_transactions = True


class Checked(Bare):
    class Meta(Bare.Meta):
        force_init_instance = False
        import_id_fields = ("township", "received_on", "speaker", "content")
        skip_unchanged = True
        report_skipped = False
        clean_model_instances = True


def known_office() -> None:
    """Everything that an opinion may name."""
    town = empty_office()
    people = [Person(township=town, name=name) for name in deputies()]
    Person.objects.bulk_create(people)
    HandlingUnit.objects.bulk_create(HandlingUnit(township=town, name=name) for name in UNITS)
    home = {"township": town, "level": "village", "state": "built"}
    Home.objects.bulk_create(Home(name=name, **home) for name in HOMES)
    if Village.objects.count() != len(VILLAGES):
        raise SystemExit("villages are missing")


def load(file: Path) -> tablib.Dataset:
    rows = tablib.Dataset().load(file.read_bytes(), "xlsx")
    rows.append_col(["qingsui"] * len(rows), header="township")
    return rows


def main() -> None:
    way, file = sys.argv[1], Path(sys.argv[2])
    known_office()
    resource = Checked() if way.startswith("checked") else Bare()
    clock = Clock()
    rows = load(file)
    result = resource.import_data(rows, dry_run=way.endswith("-dry"), raise_errors=True)
    seconds, cpu = clock.took()
    if result.has_errors() or result.has_validation_errors():
        raise SystemExit("django-import-export refused rows")
    written = Opinion.objects.count()
    print(json.dumps({"seconds": seconds, "cpu": cpu, "peak": peak(), "written": written}))
    connection.close()
    FOLDER.cleanup()


if __name__ == "__main__":
    main()
