"""The rule sets that an election may be held under: the congress's own, or another one that is at hand."""

from collections.abc import Iterable
from dataclasses import dataclass

from congress_desktop.domain.citations import Cited
from congress_desktop.domain.rule_set import RuleSet
from congress_desktop.services.congresses import rules
from congress_desktop.services.desk import Desk
from congress_desktop.storage.profiles import read_rule_set


@dataclass(frozen=True)
class RuleSetChoice:
    """A rule set to choose; `text` is what a plan carries, empty for the congress's own."""

    text: str
    rules: RuleSet

    @property
    def unconfirmed(self) -> int:
        """How many of the rules that secret ballots use were not read in the text in force."""
        return sum(not each.confirmed for each in self._used())

    @property
    def used(self) -> int:
        """How many rules secret ballots use."""
        return len(self._used())

    def _used(self) -> tuple[Cited[object], ...]:
        parts = (self.rules.surplus, self.rules.ballot, self.rules.result)
        return tuple(value for part in parts for value in vars(part).values() if isinstance(value, Cited))


def rule_set_choices(desk: Desk, others: Iterable[str], held_under: str = "") -> tuple[RuleSetChoice, ...]:
    """Return the congress's own rule set, then the others by their texts, each name once.

    `held_under` is the text of a rule set that is in use already; it takes the place of another of its name.
    Raises RuleRefusal PROFILE_UNREADABLE.
    """
    own = RuleSetChoice("", rules(desk))
    found = {own.rules.name: own}
    for text in filter(None, (held_under, *others)):
        read = read_rule_set(text)
        found.setdefault(read.name, RuleSetChoice(text, read))
    return tuple(found.values())
