"""The slip on which a delegate registers to speak, to be filled in by hand and handed to the secretariat."""

from congress_desktop.services.desk import Desk
from congress_desktop.services.paper_frame import PaperFrame
from congress_desktop.services.paper_models import (
    Block,
    FormLine,
    Paper,
    Paragraph,
    Run,
    Signature,
    Table,
    TableColumn,
    TableRow,
)

_BOX = "□"
_TOPIC_LINES, _CONTENT_LINES = 1, 3
_DOTS = ". . . . . . . ."


def speech_slip(desk: Desk) -> Paper:
    """Return the blank slip. Raises RuleRefusal NO_SUCH_RECORD."""
    with desk.read() as connection:
        frame = PaperFrame(connection)
    plan = frame.plan
    return frame.paper(
        "PHIẾU ĐĂNG KÝ THAM LUẬN",
        (f"tại {plan.title},", f"nhiệm kỳ {plan.term}"),
        _lines(),
        (Signature("NGƯỜI ĐĂNG KÝ", "(ký, ghi rõ họ tên)", ""),),
        body=("ĐOÀN THƯ KÝ",),
        title=f"Phiếu đăng ký tham luận {plan.title}",
    )


def _lines() -> tuple[Block, ...]:
    blank = FormLine()
    return (
        Paragraph((Run("Kính gửi: ", italic=True), Run("Đoàn Chủ tịch, Đoàn Thư ký Đại hội")), "center"),
        FormLine((Run("1.  Họ và tên đại biểu: "),), (Run(f"Số thẻ: {_DOTS}"),)),
        FormLine((Run("2.  Đơn vị: "),), (Run(f"Tổ thảo luận số: {_DOTS}"),)),
        FormLine((Run("3.  Chức vụ: "),), (Run(f"Điện thoại: {_DOTS} {_DOTS}"),)),
        FormLine((Run(f"4.  Hình thức:   {_BOX} Trình bày tại Đại hội      {_BOX} Gửi bằng văn bản"),), dots=False),
        FormLine((Run("5.  Chủ đề tham luận: "),)),
        *((blank,) * _TOPIC_LINES),
        FormLine((Run("6.  Nội dung chính (tóm tắt):"),), dots=False),
        *((blank,) * _CONTENT_LINES),
        FormLine(
            (Run(f"7.  Thời lượng đề nghị: {_DOTS} phút"),),
            (Run(f"Trình chiếu: {_BOX} có   {_BOX} không"),),
            dots=False,
        ),
        Table(
            (TableColumn("PHẦN DÀNH CHO ĐOÀN THƯ KÝ", None),),
            tuple(
                TableRow((words,))
                for words in (
                    f"Nhận lúc: {_DOTS} giờ {_DOTS} phút, ngày {_DOTS}   Số thứ tự đăng ký: {_DOTS}",
                    f"{_BOX} bố trí trình bày, thứ tự {_DOTS}   {_BOX} đưa vào tập tham luận   {_BOX} khác",
                    f"Người nhận (ký, ghi rõ họ tên): {_DOTS} {_DOTS} {_DOTS}",
                )
            ),
        ),
    )
