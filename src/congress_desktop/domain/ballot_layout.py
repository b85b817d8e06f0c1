"""The typed shape of a layout's ballot papers: their measures, the words on them, and how many are spare.

Every value has one here, because a congress keeps the layout that it was set up with and the first ones said nothing
of ballots.
"""

from dataclasses import dataclass, field
from fractions import Fraction

from congress_desktop.domain.citations import Cited

_OURS, _UNREAD = "Thông lệ của phần mềm", "chưa có trong văn bản đã đọc"
_OLDER, _OLDER_ARTICLE = "Quy chế 244-QĐ/TW năm 2014", "Điều 17"


def _mm(value: float) -> Cited[float]:
    """Return a measure that no document read so far gives."""
    return Cited(value, _OURS, _UNREAD, confirmed=False)


def _ours(value: str) -> Cited[str]:
    """Return words that no document read so far gives."""
    return Cited(value, _OURS, _UNREAD, confirmed=False)


def _older(value: str) -> Cited[str]:
    """Return words that follow an older rule."""
    return Cited(value, _OLDER, _OLDER_ARTICLE, confirmed=False)


def _yes(*, said: bool) -> Cited[bool]:
    """Return an answer that no document read so far gives."""
    return Cited(said, _OURS, _UNREAD, confirmed=False)


@dataclass(frozen=True)
class BallotWords:
    """The sentences of one kind of ballot: what is voted on, what the voter does, and a note under the names.

    `{meeting}`, `{seats}` and `{names}` stand for "Đại hội", "27 đồng chí" and "33 đồng chí". A sentence that is
    empty is not printed. A `one_line` ballot has its first two sentences on one line.
    """

    lead: Cited[str]
    instruction: Cited[str]
    note: Cited[str]
    one_line: Cited[bool] = field(
        default_factory=lambda: Cited(value=False, document=_OURS, article=_UNREAD, confirmed=False)
    )


_LEAD = "{meeting} bầu {seats} trong danh sách {names} dưới đây."
_BOXES = "Đánh dấu X vào một ô “Đồng ý” hoặc “Không đồng ý” ở từng người."
_ONE_BOX = "Đánh dấu X vào một ô “Đồng ý” hoặc “Không đồng ý”."


def _strike_words() -> BallotWords:
    return BallotWords(
        _ours(_LEAD),
        _older("Không bầu ai thì gạch giữa cả họ và tên của người đó."),
        _ours("Phiếu bầu quá {seats}, không bầu ai, viết thêm, ký tên hoặc đánh dấu là phiếu không hợp lệ."),
    )


def _box_words() -> BallotWords:
    note = "Người nào được đánh dấu cả hai ô hoặc để trống cả hai ô thì không tính phiếu cho người đó."
    return BallotWords(_ours(_LEAD), _older(_BOXES), _ours(note))


def _one_name_words() -> BallotWords:
    return BallotWords(
        _ours("Bầu {seats}."),
        _older(_ONE_BOX),
        _ours("Phiếu đánh dấu cả hai ô là phiếu không hợp lệ."),
        _yes(said=True),
    )


def _opinion_strike_words() -> BallotWords:
    return BallotWords(
        _ours("{meeting} xin ý kiến để chọn không quá {seats} trong {names} dưới đây."),
        _ours("Không chọn ai thì gạch giữa cả họ và tên của người đó."),
        _ours(""),
    )


def _opinion_box_words() -> BallotWords:
    return BallotWords(
        _ours("{meeting} xin ý kiến về {names} được giới thiệu vào danh sách bầu cử dưới đây."),
        _ours(_BOXES),
        _ours(""),
    )


@dataclass(frozen=True)
class BallotSheetRule:
    """Ballot papers: names in two columns to strike out, or two boxes for each name; on A4, or small on A5.

    Rows are as high as the first measure says and shrink to the least when that saves a sheet. `below` is counted
    from the last baseline above; lengths are millimetres, sizes points.
    """

    strike_words: BallotWords = field(default_factory=_strike_words)
    box_words: BallotWords = field(default_factory=_box_words)
    one_name_words: BallotWords = field(default_factory=_one_name_words)
    opinion_strike_words: BallotWords = field(default_factory=_opinion_strike_words)
    opinion_box_words: BallotWords = field(default_factory=_opinion_box_words)
    election_kind: Cited[str] = field(default_factory=lambda: _ours("PHIẾU BẦU CỬ"))
    opinion_kind: Cited[str] = field(default_factory=lambda: _ours("PHIẾU XIN Ý KIẾN"))
    spare_share: Cited[Fraction] = field(
        default_factory=lambda: Cited(Fraction(3, 100), _OURS, _UNREAD, confirmed=False)
    )
    text_pt: Cited[float] = field(default_factory=lambda: _mm(14.0))
    least_pt: Cited[float] = field(default_factory=lambda: _mm(10.0))
    note_pt: Cited[float] = field(default_factory=lambda: _mm(12.0))
    lead_below_mm: Cited[float] = field(default_factory=lambda: _mm(7.8))
    table_below_mm: Cited[float] = field(default_factory=lambda: _mm(4.3))
    note_below_mm: Cited[float] = field(default_factory=lambda: _mm(6.2))
    strike_number_mm: Cited[float] = field(default_factory=lambda: _mm(13.0))
    strike_header_mm: Cited[float] = field(default_factory=lambda: _mm(8.0))
    strike_row_mm: Cited[float] = field(default_factory=lambda: _mm(9.2))
    strike_least_row_mm: Cited[float] = field(default_factory=lambda: _mm(8.0))
    box_number_mm: Cited[float] = field(default_factory=lambda: _mm(22.0))
    box_mm: Cited[float] = field(default_factory=lambda: _mm(32.0))
    box_header_mm: Cited[float] = field(default_factory=lambda: _mm(13.5))
    box_row_mm: Cited[float] = field(default_factory=lambda: _mm(13.0))
    box_least_row_mm: Cited[float] = field(default_factory=lambda: _mm(11.0))
    one_name_row_mm: Cited[float] = field(default_factory=lambda: _mm(15.0))
    small_top_mm: Cited[float] = field(default_factory=lambda: _mm(12.0))
    small_bottom_mm: Cited[float] = field(default_factory=lambda: _mm(10.0))
    small_left_mm: Cited[float] = field(default_factory=lambda: _mm(22.0))
    small_right_mm: Cited[float] = field(default_factory=lambda: _mm(15.0))
    small_kind_below_mm: Cited[float] = field(default_factory=lambda: _mm(11.1))
    small_lead_below_mm: Cited[float] = field(default_factory=lambda: _mm(7.0))
