"""One case of counting as plain data in and out: for scripts, and to check a count that was made elsewhere.

A case with a sum that does not add up states no result: its problems name the sum, and nothing is elected or carried.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from congress_desktop.domain.ballot_batches import check_votes
from congress_desktop.domain.codes import Code
from congress_desktop.domain.counting import ResultBase, VoteBase
from congress_desktop.domain.elections import BallotForm, Electorate
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import NomineeId
from congress_desktop.domain.open_votes import Count, OpenTally, checked_tally
from congress_desktop.domain.open_votes import judge as judge_vote
from congress_desktop.domain.recount import outcome_of
from congress_desktop.domain.rule_set import RuleSet
from congress_desktop.domain.tally import NomineeVotes, Outcome, RoundResult, judge
from congress_desktop.storage.profiles import read_rule_set
from congress_desktop.texts.election_words import reason_words, told_apart
from congress_desktop.texts.forms import grouped, percentage_number
from congress_desktop.texts.messages import message_for

_BASES = {"present": VoteBase.PRESENT, "convened": VoteBase.SUMMONED}


@dataclass
class _Problems:
    """What is wrong with a case, in the order found; `blocking` when a result must not be stated."""

    found: list[dict[str, str]] = field(default_factory=list)
    blocking: bool = False

    def add(self, code: Code, **facts: object) -> None:
        """Add a problem with its words."""
        self.found.append({"code": code.value, "text": message_for(code, **facts).title})
        self.blocking = self.blocking or not code.is_warning

    def take(self, refusal: RuleRefusal, **facts: object) -> None:
        """Add what a rule refused."""
        self.add(refusal.code, **{**refusal.facts, **facts})


def unreadable(refusal: RuleRefusal) -> dict[str, Any]:
    """Return the answer to what is no case: nothing but the problem."""
    problems = _Problems()
    problems.take(refusal)
    return _result(0, 0, problems)


def count_text(text: str, rule_sets: Mapping[str, str]) -> dict[str, Any]:
    """Return the result of a case written as JSON, under one of these rule sets by its name.

    Raises RuleRefusal CASE_UNREADABLE, naming the entry in question where there is one.
    """
    try:
        case = json.loads(text)
    except ValueError as error:
        raise RuleRefusal(Code.CASE_UNREADABLE) from error
    name = _text(_mapping(case, ""), "rule_set")
    if name not in rule_sets:
        raise RuleRefusal(Code.CASE_UNREADABLE, entry="rule_set")
    return count_case(case, read_rule_set(rule_sets[name]))


def count_case(case: object, rules: RuleSet) -> dict[str, Any]:
    """Return the result of a case as plain data, shares as texts like "80,42".

    Raises RuleRefusal CASE_UNREADABLE, naming the entry, for what is no case. Rule: R-RESULT-01, R-VOTE-02.
    """
    data = _mapping(case, "")
    kind = _text(data, "kind")
    if kind == "election":
        return _Election(data, rules).counted()
    if kind == "open_vote":
        return _open_vote(data, rules)
    raise RuleRefusal(Code.CASE_UNREADABLE, entry="kind")


def _result(
    denominator: int, needed: int, problems: _Problems, seats_left: int = 0, **stated: object
) -> dict[str, Any]:
    """Return the whole shape of an answer; a case with blocking problems states nothing."""
    answer: dict[str, Any] = {
        "denominator": denominator,
        "needed": needed,
        "elected": [],
        "tied": [],
        "seats_left": seats_left,
        "over_half_not_elected": [],
        "percent": {},
        "carried": None,
        "reasons": {},
    }
    return answer | ({} if problems.blocking else stated) | {"problems": problems.found}


def _open_vote(data: Mapping[str, Any], rules: RuleSet) -> dict[str, Any]:
    convened, present = _number(data, "convened"), _number(data, "present")
    base_name = _text(data, "base")
    if base_name not in _BASES:
        raise RuleRefusal(Code.CASE_UNREADABLE, entry="base")
    base = _BASES[base_name]
    answers = {name: _number(data, name) for name in ("in_favour", "against", "other")}
    not_voting = _number(data, "not_voting") if "not_voting" in data else 0
    problems = _Problems()
    if present > convened:
        problems.add(Code.PRESENT_OVER_CONVENED, present=present, convened=convened)
    try:
        count = Count(answers["in_favour"], answers["against"], answers["other"], not_voting)
        checked_tally(OpenTally(count, explanation=str(data.get("explanation", ""))), present)
    except RuleRefusal as refusal:
        problems.take(refusal)
    verdict = judge_vote(answers["in_favour"], base, present, convened, rules.open_vote)
    over = ">" if verdict.carried else "không quá"
    of = f"{grouped(answers['in_favour'])}/{grouped(verdict.base_count)}"
    share = rules.open_vote.majority.value
    reason = f"{of} {over} {share.numerator}/{share.denominator}, cần {grouped(verdict.needed)}"
    return _result(
        verdict.base_count,
        verdict.needed,
        problems,
        percent={name: percentage_number(count, verdict.base_count) for name, count in answers.items()},
        carried=verdict.carried,
        reasons={"in_favour": f"{'được thông qua' if verdict.carried else 'không được thông qua'} vì {reason}"},
    )


class _Election:
    """An election's case, read and checked entry by entry."""

    def __init__(self, data: Mapping[str, Any], rules: RuleSet) -> None:
        self._rules = rules
        self._problems = _Problems()
        self._electorate = _member(data, "body", Electorate)
        self._form = _member(data, "form", BallotForm)
        self._convened = _number(data, "convened")
        self._absent = _number(data, "absent_throughout")
        self._seats = _number(data, "seats")
        self._run_off = _flag(data, "run_off")
        self._names = told_apart(_texts(data, "nominees"))
        papers = _mapping(data.get("papers"), "papers")
        self._issued, self._collected, self._valid, self._invalid = (
            _number(papers, name) for name in ("issued", "collected", "valid", "invalid")
        )
        self._votes = self._read_votes(data)

    def _read_votes(self, data: Mapping[str, Any]) -> tuple[NomineeVotes, ...]:
        ids = [NomineeId(str(place)) for place in range(len(self._names))]
        if self._form is BallotForm.TWO_BOX:
            columns = [_numbers(data, name, len(ids)) for name in ("agree", "disagree", "not_counted")]
            return tuple(
                NomineeVotes(each, *counts) for each, counts in zip(ids, zip(*columns, strict=True), strict=True)
            )
        votes = _numbers(data, "votes", len(ids))
        return tuple(NomineeVotes(each, count, self._valid - count) for each, count in zip(ids, votes, strict=True))

    def counted(self) -> dict[str, Any]:
        """Return the answer."""
        self._check_people()
        self._check_papers()
        self._check_votes()
        denominator, majority = self._denominator(), self._majority()
        result = judge([(each.nominee_id, each.votes) for each in self._votes], self._seats, denominator, majority)
        self._check_again(result, majority)
        name = {NomineeId(str(place)): name for place, name in enumerate(self._names)}
        return _result(
            denominator,
            result.needed,
            self._problems,
            elected=[name[each] for each in result.of(Outcome.ELECTED)],
            tied=[name[each] for each in result.of(Outcome.TIED)],
            seats_left=self._seats if self._problems.blocking else result.seats_left,
            over_half_not_elected=[name[each] for each in result.of(Outcome.NO_SEAT_LEFT)],
            percent={name[each.nominee_id]: percentage_number(each.votes, denominator) for each in self._votes},
            reasons={name[each.nominee_id]: reason_words(each, result, majority) for each in result.nominees},
        )

    def _denominator(self) -> int:
        people = max(self._convened - self._absent, 0)
        bases = {
            ResultBase.SUMMONED: people,
            ResultBase.COLLECTED: self._collected,
            ResultBase.VALID: self._valid,
        }
        return bases[self._rules.result.base.value]

    def _majority(self) -> Fraction | None:
        rule = self._rules.result
        return None if self._run_off and not rule.run_off_majority.value else rule.majority.value

    def _check_people(self) -> None:
        if self._seats < 1:
            self._problems.add(Code.NUMBER_OUT_OF_RANGE, field="seats")
        if self._absent >= self._convened:
            self._problems.add(Code.ABSENT_OVER_CONVENED, absent=self._absent, convened=self._convened)
        elif self._issued > self._convened - self._absent:
            self._problems.add(Code.ISSUED_OVER_CONVENED, issued=self._issued, convened=self._convened - self._absent)

    def _check_papers(self) -> None:
        if self._collected > self._issued:
            self._problems.add(
                Code.COLLECTED_OVER_ISSUED,
                difference=self._collected - self._issued,
                issued=self._issued,
                collected=self._collected,
            )
        total = self._valid + self._invalid
        if total != self._collected:
            self._problems.add(
                Code.VALID_AND_INVALID_DIFFER,
                difference=abs(total - self._collected),
                valid=self._valid,
                invalid=self._invalid,
                total=total,
                collected=self._collected,
            )

    def _check_votes(self) -> None:
        """Hold each nominee's votes, and then all of them, against the valid papers."""
        for each, name in zip(self._votes, self._names, strict=True):
            try:
                check_votes([each], self._valid, self._seats, BallotForm.TWO_BOX)
            except RuleRefusal as refusal:
                self._problems.take(refusal, name=name)
        if self._problems.blocking:
            return
        try:
            check_votes(self._votes, self._valid, self._seats, self._form)
        except RuleRefusal as refusal:
            self._problems.take(refusal)

    def _check_again(self, result: RoundResult, majority: Fraction | None) -> None:
        everybody = [each.votes for each in self._votes]
        for each in result.nominees:
            again = outcome_of(each.votes, everybody, result.seats, result.denominator, majority)
            if again is not each.outcome:
                self._problems.add(Code.CALCULATIONS_DIFFER, name=self._names[int(each.nominee_id)])


def _mapping(value: object, name: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise RuleRefusal(Code.CASE_UNREADABLE, entry=name)
    return value


def _text(data: Mapping[str, Any], name: str) -> str:
    value = data.get(name)
    if not isinstance(value, str) or not value.strip():
        raise RuleRefusal(Code.CASE_UNREADABLE, entry=name)
    return value


def _texts(data: Mapping[str, Any], name: str) -> list[str]:
    value = data.get(name)
    if not isinstance(value, list) or not value or not all(isinstance(each, str) and each.strip() for each in value):
        raise RuleRefusal(Code.CASE_UNREADABLE, entry=name)
    return [each.strip() for each in value]


def _number(data: Mapping[str, Any], name: str) -> int:
    value = data.get(name)
    if type(value) is not int or value < 0:
        raise RuleRefusal(Code.CASE_UNREADABLE, entry=name)
    return value


def _numbers(data: Mapping[str, Any], name: str, count: int) -> Sequence[int]:
    value = data.get(name)
    if not isinstance(value, list) or len(value) != count or any(type(each) is not int or each < 0 for each in value):
        raise RuleRefusal(Code.CASE_UNREADABLE, entry=name)
    return value


def _flag(data: Mapping[str, Any], name: str) -> bool:
    value = data.get(name, False)
    if not isinstance(value, bool):
        raise RuleRefusal(Code.CASE_UNREADABLE, entry=name)
    return value


def _member(data: Mapping[str, Any], name: str, kind: Any) -> Any:  # noqa: ANN401 - one of our enumerations
    try:
        return kind(_text(data, name))
    except ValueError as error:
        raise RuleRefusal(Code.CASE_UNREADABLE, entry=name) from error
