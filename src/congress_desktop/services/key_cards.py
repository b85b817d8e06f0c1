"""A card of keys, as it is shown and printed."""

from dataclasses import dataclass


@dataclass(frozen=True)
class KeyGroup:
    """Keys that belong together: (key, what it does)."""

    heading: str
    keys: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class KeyCard:
    """The keys of one screen and those that work everywhere; the screen's own stand first."""

    title: str
    groups: tuple[KeyGroup, ...]
