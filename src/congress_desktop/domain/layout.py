"""The typed shape of a layout profile."""

from dataclasses import dataclass

from congress_desktop.domain.citations import Cited


@dataclass(frozen=True)
class WordingRule:
    power_prefix: Cited[str]


@dataclass(frozen=True)
class Layout:
    name: str
    title: str
    wording: WordingRule
