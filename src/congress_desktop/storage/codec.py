"""Acts to canonical JSON and back; the same act always gives the same text."""

import json
from datetime import date, datetime, time
from enum import StrEnum
from fractions import Fraction
from typing import Any, TypeVar

from cattrs import Converter

from congress_desktop.domain.acts import KINDS, Act
from congress_desktop.domain.dates import PartialDate

T = TypeVar("T")


def new_converter() -> Converter:
    """Return a converter that knows our kinds of values and refuses keys that it does not know."""
    converter = Converter(forbid_extra_keys=True)
    for kind in (date, datetime, time):
        converter.register_unstructure_hook(kind, lambda value: value.isoformat())
        converter.register_structure_hook(kind, _read_moment)
    converter.register_unstructure_hook(Fraction, str)
    converter.register_structure_hook(Fraction, lambda value, _: Fraction(value))
    converter.register_unstructure_hook(PartialDate, lambda value: value.iso)
    converter.register_structure_hook(PartialDate, lambda value, _: PartialDate.from_iso(value))
    for plain in (int, str, bool):
        converter.register_structure_hook(plain, _read_exactly)
    converter.register_structure_hook(StrEnum, lambda value, kind: kind(value))
    return converter


def _read_moment(value: Any, kind: type[Any]) -> Any:  # noqa: ANN401 - a hook takes what the text holds
    return value if isinstance(value, kind) else kind.fromisoformat(value)


def _read_exactly(value: Any, kind: type[T]) -> T:  # noqa: ANN401 - a hook takes what the text holds
    """Take a value as it is: a number in quotes is a mistake, not a number."""
    if type(value) is not kind:
        raise TypeError(f"{value!r} is not a {kind.__name__}")
    return value


_converter = new_converter()


def canonical(value: object) -> str:
    """Return the one JSON text of a plain value: keys sorted, no spaces, letters as they are."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def write_act(act: Act) -> str:
    """Return an act's payload as canonical JSON."""
    return canonical(_converter.unstructure(act))


def write_value(value: object) -> str:
    """Return a frozen value of ours as canonical JSON."""
    return canonical(_converter.unstructure(value))


def read_value(text: str, kind: type[T]) -> T:
    """Return the value of this kind that `write_value` wrote."""
    return _converter.structure(json.loads(text), kind)


def read_act(kind: str, payload: str) -> Act:
    """Return the act of this kind that a payload holds.

    Raises KeyError for an unknown kind, and ValueError or a cattrs error for a payload that does not fit.
    """
    return _converter.structure(json.loads(payload), KINDS[kind])
