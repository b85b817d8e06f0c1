"""A value together with where it is written, and whether that has been confirmed."""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Cited(Generic[T]):
    """A value of a rule set or layout, with its document and article.

    `confirmed` is False where the text itself was not read; the program then says so.
    """

    value: T
    document: str
    article: str
    confirmed: bool
    note: str = ""
