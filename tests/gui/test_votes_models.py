"""The models of the open-vote screen: the list of matters, and the table in which blocks are typed."""

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from builders import SITTING, a_small_congress
from congress_desktop.domain.open_votes import BlockCount
from congress_desktop.gui.screens.open_votes.blocks_view import BlockDraft, BlocksModel
from congress_desktop.gui.screens.open_votes.matter_list import MatterModel, listed
from congress_desktop.services import open_votes
from congress_desktop.services.open_votes import MatterDraft

ROOT = QModelIndex()


def _shown(model: BlocksModel) -> list[list[str]]:
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount(ROOT))]
        for row in range(model.rowCount(ROOT))
    ]


def test_the_list_keeps_the_promises_of_a_model(qtmodeltester: ModelTester) -> None:
    desk = a_small_congress(present=4)
    open_votes.add_matters(desk, [MatterDraft(title) for title in ("Một", "Hai", "Ba")])
    first, second, _ = (row.matter_id for row in open_votes.matters(desk))
    model = MatterModel()
    qtmodeltester.check(model)

    model.show_rows(listed(open_votes.matters(desk), lambda _row: False))
    open_votes.open_vote(desk, SITTING, first, together=[second])
    model.show_rows(listed(open_votes.matters(desk), lambda row: row.matter_id == second))

    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert said == ["1. Một, Đang đếm, cùng 1 nội dung khác", "2. Hai, Đang đếm riêng", "3. Ba, Chưa mở"]


def test_blocks_keep_the_promises_of_a_model_while_lines_come_and_go(qtmodeltester: ModelTester) -> None:
    model = BlocksModel((BlockDraft("Tổ số 1"),))
    qtmodeltester.check(model)

    model.add()
    model.add()
    model.remove(1)

    assert [row[0] for row in _shown(model)] == ["Tổ số 1", "Tổ số 3", "Tổng số"]


def test_what_is_typed_adds_up_in_the_last_line_and_sums_are_not_typed(qtmodeltester: ModelTester) -> None:
    model = BlocksModel((BlockDraft("Tổ số 1"), BlockDraft("Tổ số 2")))
    qtmodeltester.check(model)
    for row, cells in enumerate((("", "31", "30", "0", "1"), ("Mai", "1000", "999", "0", "0"))):
        for column, text in enumerate(cells, 1):
            model.setData(model.index(row, column), text)
    typed = model.setData(model.index(2, 3), "7")

    assert _shown(model) == [
        ["Tổ số 1", "", "31", "30", "0", "1", "0"],
        ["Tổ số 2", "Mai", "1.000", "999", "0", "0", "1"],
        ["Tổng số", "", "1.031", "1.029", "0", "1", "1"],
    ]
    assert not typed
    assert [draft.count for draft in model.drafts()] == [
        BlockCount("Tổ số 1", "", 30, 0, 1, 31),
        BlockCount("Tổ số 2", "Mai", 999, 0, 0, 1000),
    ]


def test_an_empty_answer_is_not_nobody() -> None:
    model = BlocksModel((BlockDraft("Tổ số 1", "", 31, 30, None, 1),))

    assert [draft.count for draft in model.drafts()] == [None]
    assert model.all_in_favour(0)
    assert model.drafts()[0].count == BlockCount("Tổ số 1", "", 31, 0, 0, 31)
    assert not BlocksModel((BlockDraft("Tổ số 1"),)).all_in_favour(0)
