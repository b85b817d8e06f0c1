"""Tables over frozen rows: what they show, how they sort and filter, and that Qt's own model checks pass."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from congress_desktop.domain.vietnamese import given_name_key
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel, GroupRow, Role, VietnameseProxy


@dataclass(frozen=True)
class Person:
    card: int
    name: str
    branch: str
    present: bool = False


COLUMNS = (
    Column[Person]("Thẻ", lambda row: f"{row.card:03d}", sort_key=lambda row: row.card, style="second", width=60),
    Column[Person]("Họ và tên", lambda row: row.name, sort_key=lambda row: given_name_key(row.name), style="bold"),
    Column[Person](
        "Có mặt",
        lambda row: "có mặt" if row.present else "chưa đến",
        style="pill",
        state=lambda row: "ok" if row.present else "draft",
        width=120,
    ),
)
PEOPLE = (
    Person(1, "Trần Văn Đông", "05"),
    Person(2, "Nguyễn Thị Ánh", "05", present=True),
    Person(3, "Lê Văn Dung", "04"),
    Person(4, "Nguyễn Văn An", "04"),
)


@pytest.fixture
def model() -> FrozenTableModel[Person]:
    made = FrozenTableModel(COLUMNS, key=lambda row: row.card, group=lambda row: row.branch)
    made.show_rows(PEOPLE)
    return made


def shown(proxy: VietnameseProxy) -> list[str]:
    rows = (proxy.row_at(place) for place in range(proxy.rowCount()))
    return [row.title if isinstance(row, GroupRow) else row.name for row in rows]


@pytest.fixture
def proxy(model: FrozenTableModel[Person]) -> VietnameseProxy:
    made = VietnameseProxy()
    made.setSourceModel(model)
    model.setParent(made)
    return made


def test_the_model_keeps_qts_rules(model: FrozenTableModel[Person], qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_a_cell_says_its_words_and_its_state(model: FrozenTableModel[Person]) -> None:
    cell = model.index(1, 2)

    assert (cell.data(), cell.data(Role.STATE), cell.data(Role.STYLE)) == ("có mặt", "ok", "pill")
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Họ và tên"


def test_only_rows_that_changed_are_told(model: FrozenTableModel[Person]) -> None:
    changed: list[tuple[int, int]] = []
    resets: list[str] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.modelReset.connect(lambda: resets.append("reset"))

    model.show_rows((*PEOPLE[:2], replace(PEOPLE[2], present=True), PEOPLE[3]))

    assert changed == [(2, 2)]
    assert resets == []


def test_another_set_of_rows_resets(model: FrozenTableModel[Person]) -> None:
    resets: list[str] = []
    model.modelReset.connect(lambda: resets.append("reset"))

    model.show_rows(PEOPLE[:2])

    assert resets == ["reset"]
    assert model.place_of(4) is None


def test_names_sort_by_given_name_in_the_vietnamese_alphabet() -> None:
    model = FrozenTableModel(COLUMNS, key=lambda row: row.card)
    model.show_rows(PEOPLE)
    proxy = VietnameseProxy()
    proxy.setSourceModel(model)

    proxy.sort(1)

    assert shown(proxy) == ["Nguyễn Văn An", "Nguyễn Thị Ánh", "Lê Văn Dung", "Trần Văn Đông"]


def test_a_few_letters_without_marks_are_enough_to_filter(proxy: VietnameseProxy) -> None:
    proxy.show_query("ng v a")

    assert shown(proxy) == ["Nguyễn Văn An"]


def test_a_filter_and_a_query_work_together(proxy: VietnameseProxy) -> None:
    proxy.show_query("nguyen")
    proxy.show_only(lambda row: not row.present)

    assert shown(proxy) == ["Nguyễn Văn An"]

    proxy.show_only(None)
    proxy.show_query("")

    assert len(shown(proxy)) == 4


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (
            Qt.SortOrder.AscendingOrder,
            ["Chi bộ 04", "Nguyễn Văn An", "Lê Văn Dung", "Chi bộ 05", "Nguyễn Thị Ánh", "Trần Văn Đông"],
        ),
        (
            Qt.SortOrder.DescendingOrder,
            ["Chi bộ 04", "Lê Văn Dung", "Nguyễn Văn An", "Chi bộ 05", "Trần Văn Đông", "Nguyễn Thị Ánh"],
        ),
    ],
)
def test_headings_stay_over_their_rows_whichever_way_rows_sort(
    model: FrozenTableModel[Person], proxy: VietnameseProxy, order: Qt.SortOrder, expected: list[str]
) -> None:
    model.show_rows((GroupRow("05", "Chi bộ 05"), GroupRow("04", "Chi bộ 04"), *PEOPLE))

    proxy.sort(1, order)

    assert shown(proxy) == expected


def test_a_heading_without_rows_is_not_shown(model: FrozenTableModel[Person], proxy: VietnameseProxy) -> None:
    model.show_rows((GroupRow("05", "Chi bộ 05"), GroupRow("04", "Chi bộ 04"), *PEOPLE))

    proxy.show_query("dung")

    assert shown(proxy) == ["Chi bộ 04", "Lê Văn Dung"]


def test_arrow_keys_step_over_headings_and_choose_whole_rows(
    qtbot: QtBot, model: FrozenTableModel[Person], proxy: VietnameseProxy
) -> None:
    model.show_rows((GroupRow("05", "Chi bộ 05"), GroupRow("04", "Chi bộ 04"), *PEOPLE))
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(proxy)
    dress_table(view, model)
    view.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    view.resize(700, 400)
    view.show()
    view.setFocus()
    view.selectRow(2)

    qtbot.keyClick(view, Qt.Key.Key_Down)

    chosen = {index.row() for index in view.selectionModel().selectedIndexes()}
    assert chosen == {4}
    assert view.rowHeight(0) == 40
    assert not view.grab().isNull()
