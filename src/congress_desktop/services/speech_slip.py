"""The slip on which a delegate registers to speak: blank, or with what the secretariat registered already."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from congress_desktop.domain.cards import Holder, card_label
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import SpeechId
from congress_desktop.domain.speeches import SpeechState
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
from congress_desktop.services.speeches import speech_rows
from congress_desktop.services.views import SpeechRow
from congress_desktop.storage import tables as t

_BOX, _OPEN, _TICKED = "□", "[  ]", "[×]"
_TOPIC_LINES, _CONTENT_LINES = 1, 3
_DOTS = ". . . . . . . ."
_FITS_BESIDE = 34
"""Letters of a fact that leave room for the words at the right edge of its line."""


@dataclass(frozen=True)
class SlipFacts:
    """What is known of a registration; what is not is left to be written by hand.

    `minutes` and `ordinal` are 0 while nobody knows; `spoken` is None then, else whether it is spoken or handed in.
    """

    full_name: str = ""
    card: str = ""
    unit: str = ""
    position: str = ""
    telephone: str = ""
    topic: str = ""
    minutes: int = 0
    ordinal: int = 0
    spoken: bool | None = None


def speech_slip(desk: Desk) -> Paper:
    """Return the blank slip. Raises RuleRefusal NO_SUCH_RECORD."""
    with desk.read() as connection:
        frame = PaperFrame(connection)
    return _slip(frame, SlipFacts())


def filled_slip(desk: Desk, speech_id: SpeechId) -> Paper:
    """Return the slip of a registered speaker, to be checked and signed. Raises RuleRefusal NO_SUCH_RECORD."""
    with desk.read() as connection:
        frame = PaperFrame(connection)
        row = next((each for each in speech_rows(connection) if each.speech_id == speech_id), None)
        if row is None:
            raise RuleRefusal(Code.NO_SUCH_RECORD)
        telephone = _telephone(connection, row)
    facts = SlipFacts(
        row.full_name,
        card_label(row.registration.holder, row.card_number),
        row.unit,
        row.position,
        telephone,
        row.registration.topic,
        row.registration.planned_seconds // 60,
        row.ordinal,
        row.state is not SpeechState.HANDED_IN,
    )
    return _slip(frame, facts)


def _telephone(connection: Connection, row: SpeechRow) -> str:
    holder = t.delegate if row.registration.holder is Holder.DELEGATE else t.guest
    key = holder.primary_key.columns[0]
    query = select(t.person.c.telephone).join_from(t.person, holder).where(key == row.registration.holder_id)
    return str(connection.execute(query).scalar_one_or_none() or "")


def _slip(frame: PaperFrame, facts: SlipFacts) -> Paper:
    plan = frame.plan
    return frame.paper(
        "PHIẾU ĐĂNG KÝ THAM LUẬN",
        (f"tại {plan.title},", f"nhiệm kỳ {plan.term}"),
        _lines(facts),
        (Signature("NGƯỜI ĐĂNG KÝ", "(ký, ghi rõ họ tên)", facts.full_name),),
        body=("ĐOÀN THƯ KÝ",),
        title=" ".join(filter(None, ("Phiếu đăng ký tham luận", facts.full_name, plan.title))),
    )


def _lines(facts: SlipFacts) -> tuple[Block, ...]:
    blank = FormLine()
    spoken, handed = (_box(facts.spoken is wanted, facts) for wanted in (True, False))
    return (
        Paragraph((Run("Kính gửi: ", italic=True), Run("Đoàn Chủ tịch, Đoàn Thư ký Đại hội")), "center"),
        *_fact("1.  Họ và tên đại biểu: ", facts.full_name, f"Số thẻ: {facts.card or _DOTS}"),
        *_fact("2.  Đơn vị: ", facts.unit, f"Tổ thảo luận số: {_DOTS}"),
        *_fact("3.  Chức vụ: ", facts.position, f"Điện thoại: {facts.telephone or f'{_DOTS} {_DOTS}'}"),
        FormLine((Run(f"4.  Hình thức:   {spoken} Trình bày tại Đại hội      {handed} Gửi bằng văn bản"),), dots=False),
        *_topic(facts.topic),
        FormLine((Run("6.  Nội dung chính (tóm tắt):"),), dots=False),
        *((blank,) * _CONTENT_LINES),
        FormLine(
            (Run(f"7.  Thời lượng đề nghị: {facts.minutes or _DOTS} phút"),),
            (Run(f"Trình chiếu: {_BOX} có   {_BOX} không"),),
            dots=False,
        ),
        Table(
            (TableColumn("PHẦN DÀNH CHO ĐOÀN THƯ KÝ", None),),
            tuple(
                TableRow((words,))
                for words in (
                    f"Nhận lúc: {_DOTS} giờ {_DOTS} phút, ngày {_DOTS}   Số thứ tự đăng ký: {facts.ordinal or _DOTS}",
                    f"{_BOX} bố trí trình bày, thứ tự {_DOTS}   {_BOX} đưa vào tập tham luận   {_BOX} khác",
                    f"Người nhận (ký, ghi rõ họ tên): {_DOTS} {_DOTS} {_DOTS}",
                )
            ),
        ),
    )


def _box(ticked: bool, facts: SlipFacts) -> str:  # noqa: FBT001 - the one thing a box can be
    return _BOX if facts.spoken is None else _TICKED if ticked else _OPEN


def _fact(words: str, fact: str, beside: str) -> tuple[Block, ...]:
    """Return a line with its fact and, at the right edge, another; a long fact gets lines of its own."""
    if len(fact) > _FITS_BESIDE:
        return Paragraph((Run(words), Run(fact, bold=True)), "left"), FormLine((), (Run(beside),), dots=False)
    return (FormLine((Run(words), Run(fact, bold=True)), (Run(beside),), dots=not fact),)


def _topic(topic: str) -> tuple[Block, ...]:
    words = Run("5.  Chủ đề tham luận: ")
    if topic:
        return (Paragraph((words, Run(topic, bold=True)), "left"),)
    return (FormLine((words,)), *((FormLine(),) * _TOPIC_LINES))
