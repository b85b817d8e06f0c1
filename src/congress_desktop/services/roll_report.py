"""An import's preview as data for scripts and as lines for a console."""

from collections.abc import Iterator

from congress_desktop.services.roll_import import ImportPreview, RowState
from congress_desktop.texts.messages import cell_text


def as_data(shown: ImportPreview) -> dict[str, object]:
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
                "birth": row.facts.birth.iso if row.facts.birth else None,
                "gender": row.facts.gender.value if row.facts.gender else None,
                "branch": row.facts.branch,
                "problems": [
                    {"cell": each.cell, "code": each.code.value, "text": cell_text(each.code, **each.facts)}
                    for each in row.problems
                ],
            }
            for row in shown.rows
        ],
    }


def as_lines(shown: ImportPreview, *, saved: bool) -> Iterator[str]:
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
