"""The rule set that comes with the program: its values, their types and what is not yet confirmed."""

import unicodedata
from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from congress_desktop.domain.citations import Cited
from congress_desktop.domain.codes import Code
from congress_desktop.domain.counting import AbsenceRule, ResultBase, VoteBase
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.rule_set import RuleSet
from congress_desktop.storage.profiles import read_rule_set

FILE = Path(__file__).parents[2] / "resources" / "rule_sets" / "190-QD-TW-2024.toml"


@pytest.fixture(name="text")
def _text() -> str:
    return FILE.read_text(encoding="utf-8")


@pytest.fixture(name="rules")
def _rules(text: str) -> RuleSet:
    return read_rule_set(text)


def _cited(rules: RuleSet) -> Iterator[tuple[str, Cited[Any]]]:
    for group in fields(rules):
        part = getattr(rules, group.name)
        if not isinstance(part, str | date):
            yield from ((f"{group.name}.{field.name}", getattr(part, field.name)) for field in fields(part))


def _refused(text: str) -> Code:
    with pytest.raises(RuleRefusal) as refusal:
        read_rule_set(text)
    return refusal.value.code


def test_the_rule_set_is_named_and_dated(rules: RuleSet) -> None:
    assert rules.name == FILE.stem == "190-QD-TW-2024"
    assert rules.issued_on == date(2024, 10, 10)
    assert "190-QĐ/TW" in rules.title


def test_quorum_and_open_votes_have_their_values(rules: RuleSet) -> None:
    assert rules.quorum.delegates.value == Fraction(2, 3)
    assert rules.quorum.organizations.value == Fraction(2, 3)
    assert rules.open_vote.majority == Cited(
        value=Fraction(1, 2),
        document="Điều lệ Đảng",
        article="Điều 9",
        confirmed=True,
        note="Nghị quyết chỉ có giá trị khi có hơn một nửa số thành viên tán thành; đúng một nửa là chưa đủ.",
    )
    assert rules.open_vote.base.value is VoteBase.PRESENT
    assert rules.open_vote.answers.value == ("tán thành", "không tán thành", "ý kiến khác")


def test_elections_have_their_values(rules: RuleSet) -> None:
    assert rules.surplus.cap.value == Fraction(3, 10)
    assert rules.surplus.prepared_least.value == Fraction(1, 10)
    assert rules.surplus.prepared_most.value == Fraction(3, 20)
    assert rules.surplus.small_body_most_seats.value == 5
    assert rules.surplus.small_body_surplus.value == 1
    assert len(rules.ballot.invalid_reasons.value) == 7
    assert rules.ballot.decided_by.value == "ban kiểm phiếu"
    assert rules.result.majority.value == Fraction(1, 2)
    assert rules.result.base.value is ResultBase.SUMMONED
    assert len(rules.result.subtractions.value) == 2
    assert rules.result.run_off_majority.value is False
    assert rules.result.delegates_absent.value is AbsenceRule.EVERYBODY
    assert rules.result.members_absent.value is AbsenceRule.EXCUSED
    assert rules.result.committee_absent.value is AbsenceRule.NOBODY
    for proposed in (rules.ballot.too_many, rules.ballot.nobody, rules.ballot.one_name):
        assert proposed.value in rules.ballot.invalid_reasons.value
    assert rules.ballot.all_against_invalid.value is False


def test_a_second_rule_set_counts_on_the_papers_collected_and_confirms_nothing() -> None:
    text = (FILE.parent / "THU-VE-2024.toml").read_text(encoding="utf-8")

    rules = read_rule_set(text)

    assert rules.name == "THU-VE-2024"
    assert rules.result.base.value is ResultBase.COLLECTED
    assert [name for name, cited in _cited(rules) if name.startswith(("result", "ballot")) and cited.confirmed] == []


def test_shares_have_two_decimals_rounded_half_up(rules: RuleSet) -> None:
    assert rules.rounding.decimals.value == 2
    assert rules.rounding.half_up.value is True


def test_appointments_and_the_tally_have_their_values(rules: RuleSet) -> None:
    assert rules.appointment.standing_within_executive.value is True
    assert rules.appointment.secretaries_within_standing.value is True
    assert "không phải kết quả kiểm phiếu chính thức" in rules.tally.notice.value


def test_every_value_names_its_document_and_article(rules: RuleSet) -> None:
    every = dict(_cited(rules))

    assert len(every) == 34
    assert [name for name, cited in every.items() if not cited.document.strip()] == []
    assert [name for name, cited in every.items() if not cited.article.strip()] == []


def test_exactly_what_was_read_is_confirmed(rules: RuleSet) -> None:
    confirmed = {name: cited.confirmed for name, cited in _cited(rules)}

    assert confirmed == {
        "quorum.delegates": False,
        "quorum.organizations": False,
        "open_vote.majority": True,
        "open_vote.base": False,
        "open_vote.answers": False,
        "surplus.cap": True,
        "surplus.prepared_least": True,
        "surplus.prepared_most": True,
        "surplus.small_body_most_seats": True,
        "surplus.small_body_surplus": True,
        "ballot.invalid_reasons": False,
        "ballot.decided_by": True,
        "ballot.too_many": False,
        "ballot.nobody": False,
        "ballot.one_name": False,
        "ballot.all_against_invalid": False,
        "result.majority": False,
        "result.base": True,
        "result.subtractions": False,
        "result.tie": False,
        "result.run_off_majority": False,
        "result.shortfall": False,
        "result.delegates_absent": False,
        "result.members_absent": True,
        "result.committee_absent": False,
        "rounding.decimals": False,
        "rounding.half_up": False,
        "appointment.standing_within_executive": False,
        "appointment.secretaries_within_standing": False,
        "tally.notice": False,
        "credentials.age_method": False,
        "credentials.last_ages": False,
        "credentials.first_party_years": False,
        "door.minutes_alone": False,
    }


def test_what_is_not_confirmed_explains_itself(rules: RuleSet) -> None:
    silent = [name for name, cited in _cited(rules) if not cited.confirmed and not cited.note.endswith(".")]

    assert silent == []


def test_the_file_is_written_in_composed_letters(text: str) -> None:
    assert unicodedata.is_normalized("NFC", text)


def test_an_unknown_key_is_refused(text: str) -> None:
    assert _refused(f'colour = "red"\n{text}') is Code.PROFILE_UNREADABLE


def test_an_unknown_key_beside_a_value_is_refused(text: str) -> None:
    assert _refused(f'{text}\ncolour = "red"\n') is Code.PROFILE_UNREADABLE


def test_a_missing_key_is_refused(text: str) -> None:
    without = text.replace('article = "Điều 9"\n', "")

    assert without != text
    assert _refused(without) is Code.PROFILE_UNREADABLE


def test_a_missing_rule_is_refused(text: str) -> None:
    without, _, _ = text.partition("[tally.notice]")

    assert without != text
    assert _refused(without) is Code.PROFILE_UNREADABLE


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('value = "2/3"', 'value = "hai phần ba"'),
        ('value = "2/3"', 'value = "2/0"'),
        ('value = "present"', 'value = "everybody"'),
        ("value = 5\n", 'value = "5"\n'),
        ("confirmed = true", 'confirmed = "có"'),
        ("issued_on = 2024-10-10", 'issued_on = "10/10/2024"'),
        ('name = "190-QD-TW-2024"', "name = "),
    ],
)
def test_a_value_of_another_type_is_refused(text: str, right: str, wrong: str) -> None:
    changed = text.replace(right, wrong, 1)

    assert changed != text
    assert _refused(changed) is Code.PROFILE_UNREADABLE
