"""An import's preview, of delegates, guests or posts, as data for scripts and as lines for a console."""

from collections.abc import Iterator
from typing import Any

from congress_desktop.domain.people import DelegateFacts, GuestFacts
from congress_desktop.services.import_preview import ImportPreview, RowState
from congress_desktop.services.views import OfficeFacts
from congress_desktop.texts.messages import cell_text


def as_data(shown: ImportPreview[Any, Any]) -> dict[str, object]:
    """Return the counts and every row, made of what JSON knows."""
    counts = shown.counts()
    return {
        "counts": {state.value: getattr(counts, state.value) for state in RowState},
        "rows": [
            {
                "sheet": shown.raw.sheet,
                "row": row.row_number,
                "state": row.state.value,
                "name": row.facts.full_name,
                **_facts(row.facts),
                "problems": [
                    {"cell": each.cell, "code": each.code.value, "text": cell_text(each.code, **each.facts)}
                    for each in row.problems
                ],
            }
            for row in shown.rows
        ],
    }


def _facts(facts: DelegateFacts | GuestFacts | OfficeFacts) -> dict[str, object]:
    if isinstance(facts, OfficeFacts):
        return {
            "posts": [{"body": each.body.value, "post": each.post.value} for each in facts.posts],
            "began_on": facts.began_on.iso if facts.began_on else None,
            "ended_on": facts.ended_on.iso if facts.ended_on else None,
            "decision": facts.number,
        }
    if isinstance(facts, GuestFacts):
        return {"unit": facts.unit, "position": facts.position, "telephone": facts.telephone, "seat": facts.seat}
    return {
        "birth": facts.birth.iso if facts.birth else None,
        "gender": facts.gender.value if facts.gender else None,
        "branch": facts.branch,
    }


def as_lines(shown: ImportPreview[Any, Any], *, saved: bool) -> Iterator[str]:
    """Yield the counts in words, then one line per problem, then whether anything was saved."""
    counts = shown.counts()
    yield (
        f"{shown.raw.workbook_name}, trang “{shown.raw.sheet}”: mới {counts.new}, thay đổi {counts.changed}, "
        f"giữ nguyên {counts.same}, cảnh báo {counts.warning}, lỗi {counts.error}."
    )
    for row in shown.rows:
        for each in row.problems:
            name = row.facts.full_name or "(để trống)"
            yield f"{each.cell}  {name}: {cell_text(each.code, **each.facts)} ({each.code})"
    yield f"Đã ghi {counts.written} dòng." if saved else "Chưa ghi dòng nào."
