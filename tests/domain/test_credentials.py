"""The credentials report's arithmetic: every group adds up, ages have a method, free spellings fall into lines."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congress_desktop.domain.credentials import (
    AgeMethod,
    Bands,
    Group,
    age,
    age_band,
    party_band,
    statistics,
)
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.people import DelegateClass, DelegateFacts, Gender
from congress_desktop.domain.tidy_values import (
    Education,
    PartyPost,
    Theory,
    badge_years,
    education,
    ethnicity,
    party_post,
    religion,
    says_something,
    theory,
)

DAY = date(2025, 8, 14)
BANDS = Bands((35, 40, 50, 60), (10, 20, 30, 40, 50))


def somebody(name: str = "Nguyễn Văn An", **facts: object) -> DelegateFacts:
    return DelegateFacts(name, "Chi bộ 1", **facts)  # type: ignore[arg-type]


_FACTS = st.builds(
    DelegateFacts,
    full_name=st.just("Nguyễn Văn An"),
    branch=st.just("Chi bộ 1"),
    birth=st.none() | st.builds(PartialDate, st.integers(1930, 2030)),
    gender=st.none() | st.sampled_from(Gender),
    ethnicity=st.sampled_from(["", "Kinh", "mường", "Tày", "?"]),
    religion=st.sampled_from(["", "không", "Công giáo"]),
    education=st.sampled_from(["", "Đại học", "Kỹ sư", "Ths", "lớp 12"]),
    political_theory=st.sampled_from(["", "CC", "Trung cấp"]),
    position=st.sampled_from(["", "Bí thư chi bộ", "Giáo viên"]),
    delegate_class=st.none() | st.sampled_from(DelegateClass),
    field_of_work=st.sampled_from(["", "y tế", "Giáo dục"]),
)


@given(st.lists(_FACTS, max_size=30), st.sampled_from(AgeMethod))
def test_every_group_adds_up_to_all_delegates(delegates: list[DelegateFacts], method: AgeMethod) -> None:
    figures = statistics(delegates, BANDS, DAY, method)

    assert {each.group: each.total for each in figures.groups} == dict.fromkeys(Group, len(delegates))


@pytest.mark.parametrize(
    ("born", "method", "years"),
    [
        (PartialDate(1985, 8, 14), AgeMethod.TO_THE_DAY, 40),
        (PartialDate(1985, 8, 15), AgeMethod.TO_THE_DAY, 39),
        (PartialDate(1985, 8, 15), AgeMethod.BY_YEAR, 40),
        (PartialDate(1955), AgeMethod.TO_THE_DAY, 70),
        (PartialDate(2026), AgeMethod.BY_YEAR, None),
        (None, AgeMethod.TO_THE_DAY, None),
    ],
)
def test_an_age_is_reckoned_by_the_chosen_method(
    born: PartialDate | None, method: AgeMethod, years: int | None
) -> None:
    assert age(born, DAY, method) == years


def test_bands_meet_without_a_gap() -> None:
    assert [age_band(years, BANDS.last_ages) for years in (18, 35, 36, 40, 41, 60, 61, 90)] == [
        "-35", "-35", "36-40", "36-40", "41-50", "51-60", "61-", "61-",
    ]  # fmt: skip
    assert [party_band(years, BANDS.first_party_years) for years in (0, 9, 10, 49, 50, 70)] == [
        "<10", "<10", "10<20", "40<50", "50<", "50<",
    ]  # fmt: skip


def test_the_mean_age_is_exact_and_the_extremes_name_everybody_who_shares_the_day() -> None:
    people = [
        somebody("A", birth=PartialDate(1990, 1, 1)),
        somebody("B", birth=PartialDate(1990, 1, 1)),
        somebody("C", birth=PartialDate(1960, 5, 1)),
        somebody("D"),
    ]

    figures = statistics(people, BANDS, DAY)

    assert figures.mean_age == Fraction(35 + 35 + 65, 3)
    assert [each.full_name for each in figures.youngest] == ["A", "B"]
    assert [each.full_name for each in figures.oldest] == ["C"]
    assert [each.full_name for each in figures.group(Group.AGE).unknown] == ["D"]


def test_badges_are_counted_by_their_years_and_discipline_by_what_it_says() -> None:
    people = [
        somebody(badge="Huy hiệu 30 năm tuổi Đảng"),
        somebody(badge="40 năm"),
        somebody(badge="30", discipline="không"),
        somebody(discipline="Khiển trách 2023"),
    ]

    figures = statistics(people, BANDS, DAY)

    assert figures.badges == ((40, 1), (30, 2))
    assert len(figures.disciplined) == 1


@pytest.mark.parametrize(
    ("typed", "level"),
    [
        ("Đại học", Education.UNIVERSITY),
        ("ĐH Luật", Education.UNIVERSITY),
        ("Kỹ sư xây dựng", Education.UNIVERSITY),
        ("Thạc sỹ QLNN", Education.MASTER),
        ("ThS. Kinh tế, ĐH Luật", Education.MASTER),
        ("TS", Education.DOCTOR),
        ("Cao đẳng", Education.COLLEGE),
        ("TC kế toán", Education.INTERMEDIATE),
        ("12/12", Education.OTHER),
        ("", None),
        ("Không", None),
    ],
)
def test_education_falls_into_a_level_however_it_is_spelt(typed: str, level: Education | None) -> None:
    assert education(typed) is level


def test_other_free_texts_have_a_tidy_value() -> None:
    assert [theory(text) for text in ("Cao cấp LLCT", "TC", "cử nhân", "")] == [
        Theory.ADVANCED,
        Theory.INTERMEDIATE,
        Theory.BACHELOR,
        None,
    ]
    assert [
        party_post(text) for text in ("Phó Bí thư chi bộ", "Bí thư Đảng ủy", "Chi ủy viên", "Đảng viên", "Kế toán")
    ] == [
        PartyPost.DEPUTY_SECRETARY,
        PartyPost.SECRETARY,
        PartyPost.COMMITTEE_MEMBER,
        PartyPost.MEMBER,
        PartyPost.OTHER,
    ]
    assert (ethnicity("kinh"), ethnicity("H'Mông"), ethnicity("Êđê"), ethnicity("Người lạ")) == (
        "Kinh",
        "HMông",
        "Ê-đê",
        "Người lạ",
    )
    assert (religion("không"), religion("Đạo Phật"), religion("thiên chúa")) == ("Không", "Phật giáo", "Công giáo")
    assert (badge_years("không"), badge_years("Huy hiệu 55 năm")) == (None, 55)
    assert not says_something("  Không ")
