"""What can be wrong with a cell, in words for the person who is asked."""

from __future__ import annotations

MESSAGES = {
    "not_a_number": "“{name}”写的是“{note}”，不是数字",
    "approximate_number": "“{name}”写的是“{note}”，是约数，不能直接统计",
    "unknown_word": "“{name}”写的是“{note}”，认不出是哪一种",
    "category_ambiguous": "“{name}”写的是“{note}”，不止一类，统计时只能归入一类",
    "impossible_date": "“{name}”写的是“{note}”，没有这一天",
    "unreadable_date": "“{name}”写的是“{note}”，看不出是哪一天",
    "missing_date": "“{name}”没有填",
    "unit_suspect": "“{name}”写的是“{note}”，与同列其他数相差悬殊，可能用错了单位",
    "year_typo": "“{name}”写的是“{note}”，与上下各行不在同一年",
    "rounded_id": "“{name}”是按数字存的，末几位已被表格软件改掉",
    "unsolved_formula": "“{name}”是公式，文件里没有存计算结果",
    "date_as_number": "“{name}”写的是“{note}”，末尾可能丢了一个0",
}

# a strange word here leaves its own cell empty; the person or household is still there to be named
DESCRIBES = frozenset(
    {
        ("G01", "person__sex"),
        ("G01", "person__party"),
        ("G01", "person__category"),
        ("G22", "source"),
        ("G24", "status"),
    }
)
