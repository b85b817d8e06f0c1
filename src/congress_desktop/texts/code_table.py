"""The handbook's table of codes, made of the messages themselves so that it never says anything else."""

from collections.abc import Iterator

from congress_desktop.domain.codes import Code
from congress_desktop.texts.messages import message_for

TITLE = "Bảng mã"
_OPENING = (
    "Mỗi thông báo của phần mềm có một mã ở cuối, ví dụ **(E102)**. Khi gọi điện nhờ giúp, chỉ cần đọc mã này. "
    "Mã bắt đầu bằng **E** là việc chưa làm được, chưa có gì thay đổi; **W** là cảnh báo, việc vẫn làm được; "
    "**F** là lỗi của phần mềm."
)
_GROUPS = {
    "0": "Lập đại hội, phiên, chương trình và chữ ký",
    "1": "Điểm danh, thẻ và tư cách đại biểu",
    "2": "Danh sách và chỗ ngồi",
    "3": "Biểu quyết giơ thẻ",
    "4": "Bầu cử bằng phiếu kín",
    "5": "Chỉ định",
    "6": "Nhiều máy cùng làm",
    "7": "Văn bản",
    "8": "Máy và tệp",
}
_FAULTS = "Lỗi của phần mềm"


def code_chapter() -> str:
    """Return the chapter as Markdown: every code by its number, warnings beside refusals of the same matter."""
    parts = [f"# {TITLE}", _OPENING]
    group = ""
    for code in sorted(Code, key=lambda code: (code.value[0] == "F", code.value[1:], code.value[0])):
        if (heading := group_of(code)) != group:
            group = heading
            parts.append(f"## {group}")
        parts.extend(_entry(code))
    return "\n\n".join(parts) + "\n"


def group_of(code: Code) -> str:
    """Return what matter a code belongs to. Raises KeyError for a code of a matter that has no name yet."""
    return _FAULTS if code.value.startswith("F") else _GROUPS[code.value[1]]


def _entry(code: Code) -> Iterator[str]:
    """Yield what a code says when no facts are known, and what to do now."""
    found = message_for(code)
    yield f"### {code.value} · {found.title}"
    if found.body:
        yield found.body
    yield f"**Làm gì:** {found.action}"
