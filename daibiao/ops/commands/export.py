"""`daibiao export REGISTER -o FILE.xlsx`: a register as a sheet that can be imported again."""

from __future__ import annotations

import argparse
from pathlib import Path

from daibiao.audit.actions import Note, note
from daibiao.exchange.outgoing.sheet import export, register_named
from daibiao.ops.output import say
from daibiao.ops.town import town_of, year
from daibiao.places.models import Township
from daibiao.registers.author import Author
from daibiao.registers.register import Register


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "register", metavar="REGISTER", help="哪本台账：代码或编号，如 opinions、G13"
    )
    parser.add_argument("--town", required=True, metavar="CODE", help="乡镇代码")
    parser.add_argument("--year", required=True, type=year, metavar="YYYY", help="年度")
    parser.add_argument(
        "-o", "--out", type=Path, required=True, metavar="FILE.xlsx", help="写到哪里（.xlsx）"
    )


def _note_in_audit(register: Register, here: Township, year: int, count: int) -> None:
    """What has left the office unmasked is noted: who, which register, of which town and year."""
    by = Author.operator()
    said = Note(
        verb="export",
        table=register.model._meta.label,
        row=None,
        township=here.pk,
        change={"register": register.slug, "year": year, "rows": count},
    )
    note(actor=by.user, actor_name=by.name, notes=[said])


def run(args: argparse.Namespace) -> int:
    register = register_named(args.register)
    here = town_of(args.town)
    count = export(register, here, args.year, args.out)
    _note_in_audit(register, here, args.year, count)
    say(f"已写好：{args.out}，{register.name}{count}行。")
    return 0
