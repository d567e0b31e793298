"""The catalogue is whole: every promised figure once, each with its words."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable

from daibiao.figures.catalogue import BY_CODE, FIGURES
from daibiao.figures.figure import Figure, Kind, RollUp
from tests.shared_samples import shared


def test_every_code_stands_once() -> None:
    twice = [code for code, times in Counter(f.code for f in FIGURES).items() if times > 1]
    assert twice == []


def test_the_promised_figures_and_no_others_are_there() -> None:
    with (shared() / "registers" / "figures.tsv").open(encoding="utf-8") as file:
        promised = {row["code"]: row for row in csv.DictReader(file, delimiter="\t")}
    said = {code: (row["name"], row["unit"], row["kind"]) for code, row in promised.items()}
    assert {f.code: (f.name, f.unit, f.kind.value) for f in FIGURES} == said


def test_a_figure_says_its_rule_in_chinese_and_gives_an_example() -> None:
    assert (
        failing(lambda f: any("一" <= sign <= "鿿" for sign in f.counts) and bool(f.example)) == []
    )


def test_the_example_holds_the_measure_word() -> None:
    assert failing(lambda f: f.kind is Kind.NAME or f.unit in f.example) == []


def test_only_a_rate_has_two_parts_and_both_are_numbers() -> None:
    assert failing(lambda f: len(parts(f)) == (2 if f.kind is Kind.RATE else 0)) == []
    assert failing(lambda f: all(part.kind in {Kind.STOCK, Kind.FLOW} for part in parts(f))) == []


def test_only_a_name_is_read() -> None:
    assert failing(lambda f: (f.read is not None) is (f.kind is Kind.NAME)) == []


def test_numbers_add_up_over_townships_and_rates_do_not() -> None:
    summed = {Kind.STOCK, Kind.FLOW}
    assert failing(lambda f: (f.rolls_up is RollUp.SUM) is (f.kind in summed)) == []


def test_no_two_figures_of_one_source_have_the_same_rule() -> None:
    said = Counter((f.source.name, f.counts) for f in FIGURES)
    assert [rule for rule, times in said.items() if times > 1] == []


def failing(holds: Callable[[Figure], bool]) -> list[str]:
    return [figure.code for figure in FIGURES if not holds(figure)]


def parts(figure: Figure) -> list[Figure]:
    return [BY_CODE[code] for code in (figure.numerator, figure.denominator) if code]
