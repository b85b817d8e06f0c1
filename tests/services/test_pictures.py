"""Pictures of delegates: judged before they are kept, kept once, sealed by the journal, taken back."""

import sqlite3
from pathlib import Path

import pytest

from builders import a_small_congress, delegate_of
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId
from congress_desktop.domain.pictures import FoundPicture
from congress_desktop.services import journal, pictures
from congress_desktop.services.desk import Desk
from congress_desktop.services.pictures import PictureState
from congress_desktop.storage.store import Store
from congress_desktop.system import clock
from portraits import a_jpeg


def found(stem: str, jpeg: bytes | None) -> FoundPicture:
    return FoundPicture(f"{stem}.jpg", stem, jpeg)


def kept(desk: Desk, number: int) -> bytes:
    return pictures.picture_of(desk, delegate_of(desk, number).delegate_id)


def give(desk: Desk, number: int, seed: int) -> None:
    pictures.give_picture(desk, delegate_of(desk, number).delegate_id, a_jpeg(seed), "mot.jpg")


def test_each_file_is_judged_and_those_that_fit_are_kept_in_one_act() -> None:
    desk = a_small_congress()
    give(desk, 3, 3)
    give(desk, 4, 4)
    files = [
        found("001", a_jpeg(1)),
        found("002 Trần Thị Bình", a_jpeg(2)),
        found("003", a_jpeg(3)),
        found("004", a_jpeg(40)),
        found("thieu so", a_jpeg(9)),
    ]
    before = len(journal.acts(desk))

    plan = pictures.plan_pictures(desk, "anh-the", files)
    pictures.give_pictures(desk, plan)

    assert [(row.card_number, row.full_name, row.state) for row in plan.rows] == [
        (0, "", PictureState.ERROR),
        (1, "Nguyễn Văn An", PictureState.NEW),
        (2, "Trần Thị Bình", PictureState.NEW),
        (3, "Lê Đức Cường", PictureState.SAME),
        (4, "Phạm Thị Dung", PictureState.REPLACES),
    ]
    assert (plan.taken, plan.without) == (3, 1)
    assert [kept(desk, number) for number in range(1, 6)] == [a_jpeg(1), a_jpeg(2), a_jpeg(3), a_jpeg(40), b""]
    assert pictures.without_picture(desk) == 1
    latest = journal.acts(desk)[0]
    assert len(journal.acts(desk)) == before + 1
    assert latest.subject == "3 đại biểu: anh-the"
    assert journal.verify(desk).sound


@pytest.mark.parametrize(
    ("files", "codes"),
    [
        ([found("001", None)], [Code.PICTURE_UNREADABLE]),
        ([found("IMG_0001", a_jpeg(1))], [Code.PICTURE_NOT_NUMBERED]),
        ([found("099", a_jpeg(1))], [Code.PICTURE_OF_NOBODY]),
        ([found("001 Trần Thị Bình", a_jpeg(1))], [Code.PICTURE_NAME_DIFFERS]),
        ([found("001", a_jpeg(1)), found("the 1", a_jpeg(2))], [Code.PICTURE_TWICE, Code.PICTURE_TWICE]),
        ([found("001", a_jpeg(1)), found("002", a_jpeg(1))], [Code.PICTURE_OF_ANOTHER, Code.PICTURE_OF_ANOTHER]),
        ([found("001", a_jpeg(5))], [Code.PICTURE_OF_ANOTHER]),
    ],
)
def test_whose_a_picture_is_is_never_guessed(files: list[FoundPicture], codes: list[Code]) -> None:
    desk = a_small_congress()
    give(desk, 5, 5)

    plan = pictures.plan_pictures(desk, "anh", files)

    assert [row.code for row in plan.rows] == codes
    assert plan.taken == 0
    with pytest.raises(RuleRefusal) as caught:
        pictures.give_pictures(desk, plan)
    assert caught.value.code is Code.NO_PICTURES


def test_two_delegates_may_swap_the_pictures_they_were_given_wrongly() -> None:
    desk = a_small_congress()
    give(desk, 1, 2)
    give(desk, 2, 1)

    plan = pictures.plan_pictures(desk, "anh", [found("001", a_jpeg(1)), found("002", a_jpeg(2))])
    pictures.give_pictures(desk, plan)

    assert [row.state for row in plan.rows] == [PictureState.REPLACES, PictureState.REPLACES]
    assert (kept(desk, 1), kept(desk, 2)) == (a_jpeg(1), a_jpeg(2))


def test_a_picture_of_somebody_else_is_refused_and_one_given_already_as_well() -> None:
    desk = a_small_congress()
    give(desk, 1, 1)

    with pytest.raises(RuleRefusal) as of_another:
        give(desk, 2, 1)
    with pytest.raises(RuleRefusal) as again:
        give(desk, 1, 1)

    assert (of_another.value.code, of_another.value.facts) == (Code.PICTURE_OF_ANOTHER, {"number": 1})
    assert again.value.code is Code.NO_PICTURES


def test_asking_twice_records_once() -> None:
    desk = a_small_congress()
    delegate_id = delegate_of(desk, 1).delegate_id

    for _ in range(2):
        pictures.give_picture(desk, delegate_id, a_jpeg(1), "mot.jpg", ActId("once"))

    assert sum(1 for act in journal.acts(desk) if act.kind == "pictures_given") == 1


def test_pictures_are_taken_back_and_taken_off() -> None:
    desk = a_small_congress()
    give(desk, 1, 1)
    give(desk, 1, 2)

    journal.withdraw(desk, journal.acts(desk)[0].act_id, "nhầm ảnh")
    after_withdrawal = kept(desk, 1)
    pictures.take_picture_off(desk, delegate_of(desk, 1).delegate_id)

    assert after_withdrawal == a_jpeg(1)
    assert kept(desk, 1) == b""
    assert journal.acts(desk)[0].subject == "Nguyễn Văn An, thẻ 001: bỏ ảnh"
    assert journal.verify(desk).sound
    with pytest.raises(RuleRefusal) as caught:
        pictures.take_picture_off(desk, delegate_of(desk, 1).delegate_id)
    assert caught.value.code is Code.NO_PICTURES


def test_an_earlier_picture_is_not_taken_back_from_under_a_later_one() -> None:
    desk = a_small_congress()
    give(desk, 1, 1)
    first = journal.acts(desk)[0].act_id
    give(desk, 1, 2)

    with pytest.raises(RuleRefusal) as caught:
        journal.withdraw(desk, first, "nhầm ảnh")

    assert caught.value.code is Code.WITHDRAWAL_TOO_LATE
    assert kept(desk, 1) == a_jpeg(2)


def test_a_roll_is_not_taken_back_while_its_delegates_have_pictures() -> None:
    desk = a_small_congress()
    imported = next(act for act in journal.acts(desk) if act.kind == "roll_imported")
    give(desk, 1, 1)

    with pytest.raises(RuleRefusal) as caught:
        journal.withdraw(desk, imported.act_id, "nhầm tệp")

    assert caught.value.code is Code.WITHDRAWAL_TOO_LATE


@pytest.mark.parametrize(
    "harm",
    ["UPDATE picture SET jpeg = x'00'", "DELETE FROM picture"],
)
def test_a_picture_altered_or_lost_behind_the_journal_is_named(tmp_path: Path, harm: str) -> None:
    path = tmp_path / "a.congress"
    desk = a_small_congress(path)
    give(desk, 1, 1)
    desk.store.close()
    with sqlite3.connect(path) as connection:
        connection.execute(harm)
    connection.close()

    harmed = Desk(Store.open(path), clock.now, clock.new_id, "Lan")
    seal = journal.verify(harmed)
    harmed.store.close()

    assert (seal.sound, seal.first_bad) == (False, "picture")


def test_the_same_bytes_are_kept_once(tmp_path: Path) -> None:
    path = tmp_path / "a.congress"
    desk = a_small_congress(path)
    give(desk, 1, 1)
    give(desk, 1, 2)
    give(desk, 1, 1)
    desk.store.close()

    with sqlite3.connect(path) as connection:
        count = connection.execute("SELECT count(*) FROM picture").fetchone()[0]
    connection.close()

    assert count == 2
