"""The typed shape of a model programme: the items of each sitting, to be taken over and then edited."""

from dataclasses import dataclass
from datetime import time

from congress_desktop.domain.agenda import ItemKind, Need
from congress_desktop.domain.congresses import SittingKind
from congress_desktop.domain.open_votes import MatterGroup


@dataclass(frozen=True)
class TemplateItem:
    """One item of a model; `lasts_minutes` is how long it usually takes."""

    at: time
    lasts_minutes: int
    title: str
    presenter: str = ""
    kind: ItemKind = ItemKind.BUSINESS
    votes: tuple[MatterGroup, ...] = ()
    needs: tuple[Need, ...] = ()
    to_prepare: tuple[str, ...] = ()


@dataclass(frozen=True)
class TemplateSitting:
    """The items of one sitting of a model."""

    kind: SittingKind
    items: tuple[TemplateItem, ...]


@dataclass(frozen=True)
class AgendaTemplate:
    """A model programme; `source` says where its order comes from, `note` for which congress it is meant."""

    name: str
    title: str
    note: str
    source: str
    sittings: tuple[TemplateSitting, ...]
