"""The credentials report's arithmetic: every group of delegates counted, what is not known counted as such.

Each group adds up to the delegates counted; nobody is dropped because a fact is missing. Rule: R-CREDENTIALS-01.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from congress_desktop.domain.dates import PartialDate, age_in_years
from congress_desktop.domain.people import DelegateFacts
from congress_desktop.domain.tidy_values import (
    KINH,
    NO_RELIGION,
    badge_years,
    education,
    ethnicity,
    field_of_work,
    party_post,
    religion,
    says_something,
    theory,
)


class AgeMethod(StrEnum):
    """How an age is reckoned: whole years reached on a day, or the year less the year of birth."""

    TO_THE_DAY = "to_the_day"
    BY_YEAR = "by_year"


class Group(StrEnum):
    """A group of lines that adds up to all delegates."""

    CLASS = "class"
    GENDER = "gender"
    ETHNICITY = "ethnicity"
    RELIGION = "religion"
    POST = "post"
    EDUCATION = "education"
    THEORY = "theory"
    AGE = "age"
    PARTY_AGE = "party_age"
    FIELD = "field"


class Remark(StrEnum):
    """A line of its own beside the groups."""

    MEAN_AGE = "mean_age"
    YOUNGEST = "youngest"
    OLDEST = "oldest"
    LONGEST_IN_PARTY = "longest_in_party"
    BADGES = "badges"
    AWARDS = "awards"
    DISCIPLINE = "discipline"


MINORITY = "minority"
NONE = "none"
BELIEVER = "believer"


@dataclass(frozen=True)
class CredentialsChoices:
    """What the credentials committee decided about its report.

    `age_on` is the day that ages are reckoned to, None for the last day of the congress. `hidden` names what is not
    printed: a group ("field"), a line of it ("religion/none") or a remark ("badges"). The texts are the committee's
    own; an empty one is replaced by the usual sentence.
    """

    age_on: date | None = None
    method: AgeMethod = AgeMethod.TO_THE_DAY
    hidden: tuple[str, ...] = ("religion/none", "field")
    awards: str = ""
    complaints: str = ""
    conclusion: str = ""

    def shows(self, group: Group, line: str = "") -> bool:
        """Tell whether a group, or a line of it, is printed."""
        return group not in self.hidden and (not line or f"{group}/{line}" not in self.hidden)

    def remarks_on(self, remark: Remark) -> bool:
        """Tell whether a remark is printed."""
        return remark not in self.hidden


@dataclass(frozen=True)
class Bands:
    """Bounds of the bands: the last age of each but the last band, and the first year of each but the first."""

    last_ages: tuple[int, ...]
    first_party_years: tuple[int, ...]


@dataclass(frozen=True)
class Line:
    """One line of a group: its key, how many delegates, and the parts worth naming with their counts."""

    key: str
    count: int
    parts: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class GroupTally:
    """A group's lines in their order; `unknown` names the delegates of whom the roll does not say.

    `keys` are the keys of the lines that the delegates fall in, in the order of the delegates; empty is unknown.
    """

    group: Group
    lines: tuple[Line, ...]
    unknown: tuple[DelegateFacts, ...]
    keys: tuple[str, ...]

    @property
    def total(self) -> int:
        """How many delegates the group counts, those unknown among them."""
        return sum(line.count for line in self.lines) + len(self.unknown)


@dataclass(frozen=True)
class Statistics:
    """Everything that the report counts. Ages and Party ages are whole years; `mean_age` is exact.

    `year_only` counts those whose age was reckoned by the year because the roll gives no day of birth.
    """

    counted: int
    groups: tuple[GroupTally, ...]
    mean_age: Fraction | None
    year_only: int
    youngest: tuple[DelegateFacts, ...]
    oldest: tuple[DelegateFacts, ...]
    longest_in_party: tuple[DelegateFacts, ...]
    badges: tuple[tuple[int, int], ...]
    disciplined: tuple[DelegateFacts, ...]

    def group(self, group: Group) -> GroupTally:
        """Return one group."""
        return next(each for each in self.groups if each.group is group)


def statistics(
    delegates: Sequence[DelegateFacts], bands: Bands, day: date, method: AgeMethod = AgeMethod.TO_THE_DAY
) -> Statistics:
    """Count delegates by every group of the report. Rule: R-CREDENTIALS-01."""
    ages = [years for each in delegates if (years := age(each.birth, day, method)) is not None]
    born = [each for each in delegates if each.birth]
    joined = [each for each in delegates if joined_on(each)]
    badges = Counter(years for each in delegates if (years := badge_years(each.badge)))
    partial = [each for each in born if each.birth and each.birth.day is None]
    return Statistics(
        counted=len(delegates),
        groups=_groups(delegates, bands, day, method),
        mean_age=Fraction(sum(ages), len(ages)) if ages else None,
        year_only=len(partial) if method is AgeMethod.TO_THE_DAY else 0,
        youngest=_extreme(born, lambda each: each.birth, latest=True),
        oldest=_extreme(born, lambda each: each.birth, latest=False),
        longest_in_party=_extreme(joined, joined_on, latest=False),
        badges=tuple(sorted(badges.items(), reverse=True)),
        disciplined=tuple(each for each in delegates if says_something(each.discipline)),
    )


def age(born: PartialDate | None, day: date, method: AgeMethod) -> int | None:
    """Return an age in whole years; a birth of which only month or year is known is reckoned by the year.

    None when nothing is known, or for somebody not born by that year.
    """
    if born is None:
        return None
    exact = age_in_years(born, day) if method is AgeMethod.TO_THE_DAY and born.day is not None else None
    years = day.year - born.year if exact is None else exact
    return years if years >= 0 else None


def joined_on(facts: DelegateFacts) -> PartialDate | None:
    """Return the day from which somebody's years in the Party count: admission on probation, else full membership."""
    return facts.probationary_on or facts.official_on


def age_band(years: int, last_ages: Sequence[int]) -> str:
    """Return the key of an age's band: "-35", "36-40" or "61-"."""
    first = 0
    for last in last_ages:
        if years <= last:
            return f"{first or ''}-{last}"
        first = last + 1
    return f"{first}-"


def party_band(years: int, first_years: Sequence[int]) -> str:
    """Return the key of a Party age's band: "<10", "10<20" or "50<"."""
    lower = ""
    for first in first_years:
        if years < first:
            return f"{lower}<{first}"
        lower = str(first)
    return f"{lower}<"


def _groups(delegates: Sequence[DelegateFacts], bands: Bands, day: date, method: AgeMethod) -> tuple[GroupTally, ...]:
    def by_age(each: DelegateFacts) -> str:
        years = age(each.birth, day, method)
        return "" if years is None else age_band(years, bands.last_ages)

    def by_party_age(each: DelegateFacts) -> str:
        years = age(joined_on(each), day, method)
        return "" if years is None else party_band(years, bands.first_party_years)

    tellers: dict[Group, Callable[[DelegateFacts], str]] = {
        Group.CLASS: lambda each: each.delegate_class or "",
        Group.GENDER: lambda each: each.gender or "",
        Group.ETHNICITY: lambda each: _split(ethnicity(each.ethnicity), KINH, MINORITY),
        Group.RELIGION: lambda each: _split(religion(each.religion), NO_RELIGION, BELIEVER),
        Group.POST: lambda each: party_post(each.position) or "",
        Group.EDUCATION: lambda each: education(each.education) or "",
        Group.THEORY: lambda each: theory(each.political_theory) or "",
        Group.AGE: by_age,
        Group.PARTY_AGE: by_party_age,
        Group.FIELD: lambda each: field_of_work(each.field_of_work),
    }
    return tuple(_tally(group, delegates, tell, _order(group, bands)) for group, tell in tellers.items())


def _split(value: str, usual: str, other: str) -> str:
    if not value:
        return ""
    if value == usual:
        return usual if usual == KINH else NONE
    return other


def _order(group: Group, bands: Bands) -> tuple[str, ...]:
    """Return the keys of a group that are printed even when nobody has them, in their order."""
    ages, years = bands.last_ages, bands.first_party_years
    fixed: dict[Group, tuple[str, ...]] = {
        Group.CLASS: ("ex_officio", "elected", "appointed"),
        Group.GENDER: ("male", "female"),
        Group.ETHNICITY: (KINH, MINORITY),
        Group.RELIGION: (BELIEVER, NONE),
        Group.POST: ("secretary", "deputy_secretary", "committee_member", "member"),
        Group.EDUCATION: ("doctor", "master", "university", "college", "intermediate"),
        Group.THEORY: ("bachelor", "advanced", "intermediate", "elementary"),
        Group.AGE: tuple(age_band(each, ages) for each in (*ages, ages[-1] + 1)),
        Group.PARTY_AGE: tuple(party_band(each, years) for each in (0, *years)),
    }
    return fixed.get(group, ())


_PARTS: dict[tuple[Group, str], Callable[[DelegateFacts], str]] = {
    (Group.ETHNICITY, MINORITY): lambda each: ethnicity(each.ethnicity),
    (Group.RELIGION, BELIEVER): lambda each: religion(each.religion),
    (Group.POST, "other"): lambda each: field_of_work(each.position),
    (Group.EDUCATION, "other"): lambda each: field_of_work(each.education),
    (Group.THEORY, "other"): lambda each: field_of_work(each.political_theory),
}


def _tally(
    group: Group, delegates: Sequence[DelegateFacts], tell: Callable[[DelegateFacts], str], order: tuple[str, ...]
) -> GroupTally:
    told = tuple(str(tell(each)) for each in delegates)
    found: dict[str, list[DelegateFacts]] = defaultdict(list)
    for each, key in zip(delegates, told, strict=True):
        found[key].append(each)
    unknown = tuple(found.pop("", []))
    keys = [*order, *sorted(key for key in found if key not in order)]
    lines = tuple(Line(key, len(found[key]), _parts(group, key, found[key])) for key in keys)
    return GroupTally(group, lines, unknown, told)


def _parts(group: Group, key: str, members: Sequence[DelegateFacts]) -> tuple[tuple[str, int], ...]:
    part = _PARTS.get((group, key))
    if part is None:
        return ()
    counts = Counter(part(each) for each in members)
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def _extreme(
    people: Sequence[DelegateFacts], when: Callable[[DelegateFacts], PartialDate | None], *, latest: bool
) -> tuple[DelegateFacts, ...]:
    """Return whoever has the first or the last day; several when they share it."""
    days = {day.earliest for each in people if (day := when(each)) is not None}
    if not days:
        return ()
    edge = max(days) if latest else min(days)
    return tuple(each for each in people if (day := when(each)) is not None and day.earliest == edge)
