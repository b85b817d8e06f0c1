"""A small reader of formulas: it works out what a workbook's own formulas say, and knows only what they use."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path

import openpyxl
from openpyxl import Workbook
from openpyxl.utils import column_index_from_string

Value = Fraction | str | bool | None

_TOKEN = re.compile(
    r"""\s*(?:(?P<text>"(?:[^"]|"")*")|(?P<cell>(?:'[^']+'!)?[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?)|(?P<number>\d+)"""
    r"""|(?P<name>[A-Z]+)\(|(?P<sign><=|>=|<>|[-+*/&<>=(),]))"""
)


class Formulas:
    """A workbook's cells, formulas worked out as they are asked for."""

    def __init__(self, book: Path | Workbook) -> None:
        self._book = book if isinstance(book, Workbook) else openpyxl.load_workbook(book)
        self._known: dict[tuple[str, int, int], Value] = {}

    def cell(self, sheet: str, place: str) -> Value:
        """Return what a cell holds."""
        letters, number = re.fullmatch(r"([A-Z]+)(\d+)", place).groups()  # type: ignore[union-attr]
        return self._at(sheet, int(number), column_index_from_string(letters))

    def rows(self, sheet: str) -> Iterator[tuple[Value, ...]]:
        """Yield what every row of a sheet holds."""
        made = self._book[sheet]
        for row in range(1, made.max_row + 1):
            yield tuple(self._at(sheet, row, column) for column in range(1, made.max_column + 1))

    def _at(self, sheet: str, row: int, column: int) -> Value:
        key = sheet, row, column
        if key not in self._known:
            value = self._book[sheet].cell(row, column).value
            if isinstance(value, str) and value.startswith("="):
                self._known[key] = _Reading(self, sheet, value[1:]).whole()
            else:
                self._known[key] = Fraction(value) if isinstance(value, int | float) else value
        return self._known[key]

    def range(self, sheet: str, text: str) -> list[Value]:
        """Return what the cells of a range hold, row after row."""
        first, last = (re.fullmatch(r"([A-Z]+)(\d+)", part).groups() for part in text.split(":"))  # type: ignore[union-attr]
        columns = range(column_index_from_string(first[0]), column_index_from_string(last[0]) + 1)
        return [self._at(sheet, row, column) for row in range(int(first[1]), int(last[1]) + 1) for column in columns]


class _Reading:
    """One formula being worked out, from the left."""

    def __init__(self, book: Formulas, sheet: str, text: str) -> None:
        self._book = book
        self._sheet = sheet
        self._tokens = list(_TOKEN.finditer(text))
        assert "".join(match.group(0) for match in self._tokens) == text, text
        self._next = 0

    def whole(self) -> Value:
        value = self._compared()
        assert self._next == len(self._tokens)
        return value

    def _sign(self, *signs: str) -> str:
        if self._next < len(self._tokens):
            found = self._tokens[self._next].group("sign")
            if found in signs:
                self._next += 1
                return str(found)
        return ""

    def _compared(self) -> Value:
        left = self._joined()
        if sign := self._sign("<=", ">=", "<>", "<", ">", "="):
            return _holds(left, sign, self._joined())
        return left

    def _joined(self) -> Value:
        value = self._added()
        while self._sign("&"):
            value = f"{_shown(value)}{_shown(self._added())}"
        return value

    def _added(self) -> Value:
        value = self._multiplied()
        while sign := self._sign("+", "-"):
            other = _number(self._multiplied())
            value = _number(value) + (other if sign == "+" else -other)
        return value

    def _multiplied(self) -> Value:
        value = self._one()
        while sign := self._sign("*", "/"):
            other = _number(self._one())
            value = _number(value) * other if sign == "*" else _number(value) / other
        return value

    def _one(self) -> Value:
        token = self._tokens[self._next]
        self._next += 1
        if text := token.group("text"):
            return str(text[1:-1].replace('""', '"'))
        if number := token.group("number"):
            return Fraction(number)
        if name := token.group("name"):
            return self._called(name)
        if place := token.group("cell"):
            sheet, cell = self._placed(place)
            return self._book.cell(sheet, cell)
        assert token.group("sign") == "("
        value = self._compared()
        assert self._sign(")")
        return value

    def _placed(self, place: str) -> tuple[str, str]:
        sheet, _, cell = place.rpartition("!")
        return sheet.strip("'") or self._sheet, cell

    def _range(self) -> list[Value]:
        sheet, cells = self._placed(self._tokens[self._next].group("cell"))
        self._next += 1
        return self._book.range(sheet, cells)

    def _called(self, name: str) -> Value:
        match name:
            case "SUM":
                found = self._range()
                value: Value = sum((each for each in found if isinstance(each, Fraction)), Fraction(0))
            case "COUNTIF":
                found = self._range()
                assert self._sign(",")
                value = Fraction(sum(_fits(self._compared(), found)))
            case "SUMIF":
                found = self._range()
                assert self._sign(",")
                wanted = self._compared()
                assert self._sign(",")
                added = self._range()
                taken = (each for each, fits in zip(added, _fits(wanted, found), strict=True) if fits)
                value = sum((_number(each) for each in taken), Fraction(0))
            case "IF":
                asked = self._compared()
                assert self._sign(",")
                yes = self._compared()
                assert self._sign(",")
                no = self._compared()
                value = yes if asked else no
            case "INT":
                value = Fraction(int(_number(self._compared())))
            case _:
                raise AssertionError(name)
        assert self._sign(")")
        return value


def _fits(wanted: Value, found: Sequence[Value]) -> list[bool]:
    """Tell for each cell whether it is counted: equal to a value, or as a comparison in a text says; never a blank."""
    compared = re.fullmatch(r"(<=|>=|<>|<|>|=)(-?\d+)", wanted) if isinstance(wanted, str) else None
    if compared:
        sign, number = compared.group(1), Fraction(compared.group(2))
        return [isinstance(each, Fraction) and _holds(each, sign, number) for each in found]
    return [each is not None and each == wanted for each in found]


def _holds(left: Value, sign: str, right: Value) -> bool:
    if sign in {"=", "<>"}:
        return (left == right) is (sign == "=")
    one, other = _number(left), _number(right)
    return {"<": one < other, ">": one > other, "<=": one <= other, ">=": one >= other}[sign]


def _number(value: Value) -> Fraction:
    if value is None:
        return Fraction(0)
    assert isinstance(value, Fraction), value
    return value


def _shown(value: Value) -> str:
    return str(value) if value is not None else ""
