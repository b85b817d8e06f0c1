"""The typed shape of a rule set: every number and reason that the rules fix, with its source.

The values stand in `resources/rule_sets/*.toml`; nothing here knows an article.
"""

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import TypeVar

from congress_desktop.domain.citations import Cited
from congress_desktop.domain.counting import AbsenceRule, ResultBase, VoteBase
from congress_desktop.domain.credentials import AgeMethod

T = TypeVar("T")


def _custom(value: T) -> Cited[T]:
    """Return a value that no document read so far gives."""
    return Cited(value, "Thông lệ", "không thấy nêu trong văn bản đã đọc", confirmed=False)


@dataclass(frozen=True)
class QuorumRule:
    """Which shares must be present before a sitting may begin; reaching the share is enough."""

    delegates: Cited[Fraction]
    organizations: Cited[Fraction]


@dataclass(frozen=True)
class OpenVoteRule:
    """How raised cards are judged: more than `majority` of `base` carries a matter."""

    majority: Cited[Fraction]
    base: Cited[VoteBase]
    answers: Cited[tuple[str, ...]]


@dataclass(frozen=True)
class SurplusRule:
    """How many more names than seats a list of nominees may hold; the cap is rounded down."""

    cap: Cited[Fraction]
    prepared_least: Cited[Fraction]
    prepared_most: Cited[Fraction]
    small_body_most_seats: Cited[int]
    small_body_surplus: Cited[int]


@dataclass(frozen=True)
class BallotRule:
    """Which reasons make a ballot invalid, as the counting board names them.

    `too_many`, `nobody` and `one_name` are those of the reasons that the program can propose by what was read on
    the paper; `all_against` tells whether a list without surplus, everybody disagreed to, counts as `nobody`.
    """

    invalid_reasons: Cited[tuple[str, ...]]
    decided_by: Cited[str]
    too_many: Cited[str] = field(default_factory=lambda: _custom("phiếu bầu nhiều hơn số lượng cần bầu"))
    nobody: Cited[str] = field(default_factory=lambda: _custom("phiếu không bầu ai trong danh sách có nhiều người"))
    one_name: Cited[str] = field(
        default_factory=lambda: _custom("danh sách một người, phiếu đánh dấu cả hai ô hoặc không đánh dấu ô nào")
    )
    all_against_invalid: Cited[bool] = field(default_factory=lambda: _custom(value=False))


@dataclass(frozen=True)
class ResultRule:
    """How a secret ballot is judged: more than `majority` of a base.

    Where the base is the people summoned, those of `subtractions` are taken off first; `delegates_absent`,
    `members_absent` and `committee_absent` say whose absence throughout takes them off at a congress of delegates,
    at one of members and at a committee's meeting. `run_off_majority` tells whether a run-off needs it too.
    """

    majority: Cited[Fraction]
    base: Cited[ResultBase]
    subtractions: Cited[tuple[str, ...]]
    tie: Cited[str]
    run_off_majority: Cited[bool] = field(default_factory=lambda: _custom(value=False))
    shortfall: Cited[str] = field(
        default_factory=lambda: _custom("Bầu chưa đủ số lượng thì đại hội quyết định có bầu tiếp hay không.")
    )
    delegates_absent: Cited[AbsenceRule] = field(default_factory=lambda: _custom(AbsenceRule.EVERYBODY))
    members_absent: Cited[AbsenceRule] = field(default_factory=lambda: _custom(AbsenceRule.EXCUSED))
    committee_absent: Cited[AbsenceRule] = field(default_factory=lambda: _custom(AbsenceRule.NOBODY))


@dataclass(frozen=True)
class RoundingRule:
    """How shares are printed."""

    decimals: Cited[int]
    half_up: Cited[bool]


@dataclass(frozen=True)
class AppointmentRule:
    """Which bodies must stand within which, and whether that is more than custom."""

    standing_within_executive: Cited[bool]
    secretaries_within_standing: Cited[bool]


@dataclass(frozen=True)
class TallyRule:
    """What the program's own tally is worth, printed wherever it was used."""

    notice: Cited[str]


@dataclass(frozen=True)
class CredentialsRule:
    """How the credentials report reckons ages, and the bounds of its bands.

    `last_ages` are the last ages of the bands, `first_party_years` the first years in the Party of the bands.
    """

    age_method: Cited[AgeMethod]
    last_ages: Cited[tuple[int, ...]]
    first_party_years: Cited[tuple[int, ...]]


@dataclass(frozen=True)
class DoorRule:
    """What the door asks for: after so many minutes nobody takes an act back alone."""

    minutes_alone: Cited[int]


def _usual_credentials() -> CredentialsRule:
    return CredentialsRule(_custom(AgeMethod.TO_THE_DAY), _custom((35, 40, 50, 60)), _custom((10, 20, 30, 40, 50)))


def _usual_door() -> DoorRule:
    return DoorRule(_custom(15))


@dataclass(frozen=True)
class RuleSet:
    """One rule set in force: its name, its title, its day and its rules.

    The credentials and the door have usual values, because a congress keeps the copy it was founded with and the
    first copies did not have them.
    """

    name: str
    title: str
    issued_on: date
    quorum: QuorumRule
    open_vote: OpenVoteRule
    surplus: SurplusRule
    ballot: BallotRule
    result: ResultRule
    rounding: RoundingRule
    appointment: AppointmentRule
    tally: TallyRule
    credentials: CredentialsRule = field(default_factory=_usual_credentials)
    door: DoorRule = field(default_factory=_usual_door)
