"""The value of a simple formula that was saved without one: sums and plain arithmetic."""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable
from typing import Any

_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?")
_ALLOWED = re.compile(r"[\w\s+\-*/().,\[\]]*")
_OPERATORS: dict[type, Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
_FUNCTIONS: dict[str, Callable[[list[float]], float]] = {
    "SUM": sum,
    "ROUND": lambda values: round(values[0], int(values[1]) if len(values) > 1 else 0),
    "AVERAGE": lambda values: sum(values) / len(values),
    "MAX": max,
    "MIN": min,
    "COUNT": len,
}


def column_of(letters: str) -> int:
    """A → 0, Z → 25, AA → 26."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def solve(formula: str, rows: list[list[Any]], row: int) -> float | int | None:
    """The number a formula stands for, or None when it is not plain arithmetic."""
    text = formula.lstrip("=").upper().replace("ROW()", str(row + 1))
    if len(text) > 500:
        return None
    text = _REFERENCE.sub(lambda found: _values(found, rows), text)
    if not _ALLOWED.fullmatch(text):
        return None
    try:
        answer = _evaluate(ast.parse(text.strip(), mode="eval").body)
    except (SyntaxError, ValueError, ArithmeticError, TypeError, LookupError, RecursionError):
        return None
    if isinstance(answer, list):
        return None
    return int(answer) if float(answer).is_integer() else answer


def _values(found: re.Match[str], rows: list[list[Any]]) -> str:
    left, top, right, bottom = found.groups()
    if right is None:
        return str(_number(rows, int(top) - 1, column_of(left)) or 0)
    numbers = [
        _number(rows, r, c)
        for r in range(int(top) - 1, min(int(bottom), len(rows)))
        for c in range(column_of(left), column_of(right) + 1)
    ]
    return str([number for number in numbers if number is not None])


def _number(rows: list[list[Any]], row: int, column: int) -> float | None:
    if row >= len(rows) or column >= len(rows[row]):
        return None
    value = rows[row][column]
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def _evaluate(node: ast.expr) -> Any:
    match node:
        case ast.Constant(value=int() | float() as number):
            return number
        case ast.BinOp(left=left, op=op, right=right):
            return _OPERATORS[type(op)](_evaluate(left), _evaluate(right))
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_evaluate(operand)
        case ast.List(elts=parts):
            return [_evaluate(part) for part in parts]
        case ast.Call(func=ast.Name(id=name), args=args):
            return _FUNCTIONS[name](_flat([_evaluate(arg) for arg in args]))
    raise ValueError


def _flat(values: list[Any]) -> list[float]:
    return [
        number for value in values for number in (value if isinstance(value, list) else [value])
    ]
