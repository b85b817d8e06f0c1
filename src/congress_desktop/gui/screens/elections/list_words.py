"""The words of a list of nominees: its table, and the ticks that hold it against the rule set."""

from dataclasses import dataclass

from congress_desktop.domain.elections import BallotForm, ElectionKind, NominationSource
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel
from congress_desktop.services.election_views import NomineeRow
from congress_desktop.services.nominee_lists import ListView
from congress_desktop.texts.forms import day_words, grouped
from congress_desktop.texts.labels import label
from congress_desktop.texts.messages import message


@dataclass(frozen=True)
class NomineeLine:
    """A nominee with the number that the ballot prints, None for somebody let off."""

    place: int | None
    row: NomineeRow


@dataclass(frozen=True)
class Tick:
    """One line of the check list: the theme's state, a sentence, and a fraction at its right."""

    state: str
    sentence: str
    fraction: str = ""


def nominee_lines(rows: tuple[NomineeRow, ...]) -> tuple[NomineeLine, ...]:
    """Return the lines of a list, those who stand numbered as on the ballot."""
    return tuple(NomineeLine(place if row.withdrawn is None else None, row) for place, row in enumerate(rows, 1))


def nominee_model() -> FrozenTableModel[NomineeLine]:
    """Return the empty model of a list of nominees."""
    return FrozenTableModel(
        (
            Column("TT", lambda line: str(line.place or "–"), style="second", right=True, width=52),
            Column(
                "Họ và tên",
                lambda line: line.row.nominee.full_name,
                style="bold",
                struck=lambda line: line.row.withdrawn is not None,
                tooltip=lambda line: line.row.nominee.full_name,
            ),
            Column("Ngày sinh", _birth, style="second", width=104),
            Column("Chức vụ, đơn vị", _work, tooltip=_work, width=180),
            Column("Ai giới thiệu", lambda line: SOURCES[line.row.nominee.source], style="second", width=112),
            Column("Ghi chú", _note, state=_note_state, style="state", tooltip=_note, width=132),
        ),
        key=lambda line: line.row.nominee.nominee_id,
    )


SOURCES = {
    NominationSource.CONVENING_COMMITTEE: "Cấp ủy",
    NominationSource.FLOOR: "Đại hội",
    NominationSource.SELF: "Ứng cử",
}
"""Who put a name forward, in the one word that a column has room for."""


def _birth(line: NomineeLine) -> str:
    birth = line.row.nominee.birth
    return day_words(birth)


def _work(line: NomineeLine) -> str:
    return ", ".join(part for part in (line.row.nominee.position, line.row.unit) if part)


def _note(line: NomineeLine) -> str:
    return f"Đã rút: {line.row.withdrawn}" if line.row.withdrawn is not None else line.row.nominee.note


def _note_state(line: NomineeLine) -> str:
    return "info" if line.row.withdrawn is not None else ""


def list_ticks(view: ListView) -> tuple[Tick, ...]:
    """Return the ticks of a list: its surplus, what the convening committee prepared, who came from the floor."""
    ticks = [] if view.election.plan.kind is ElectionKind.OPINION else [_surplus(view), _prepared(view)]
    return (*ticks, _from_floor(view), _board(view), *_on_the_board(view))


def _surplus(view: ListView) -> Tick:
    election, surplus = view.election, view.surplus
    cap = 0 if election.plan.form is BallotForm.TWO_BOX else election.surplus_cap
    if surplus < 0:
        return Tick("draft", f"Còn thiếu {grouped(-surplus)} người")
    if election.plan.form is BallotForm.TWO_BOX:
        return Tick(
            "error" if surplus else "ok",
            "Không có số dư, đúng mẫu phiếu" if not surplus else f"Dư {grouped(surplus)} người, trái mẫu phiếu",
        )
    if not surplus:
        return Tick("draft", "Chưa có số dư để gạch tên", f"0/{grouped(cap)}")
    state = "ok" if surplus <= cap else "error"
    return Tick(state, f"Số dư, nhiều nhất {grouped(cap)} người", f"{grouped(surplus)}/{grouped(cap)}")


def _prepared(view: ListView) -> Tick:
    least, most = view.election.prepared
    if view.election.plan.form is BallotForm.TWO_BOX:
        return Tick("info", f"Cấp ủy chuẩn bị {grouped(view.by_source[NominationSource.CONVENING_COMMITTEE])} người")
    bounds = grouped(least) if least == most else f"{grouped(least)} đến {grouped(most)}"
    fits = least <= view.prepared_surplus <= most
    prepared = view.prepared_surplus
    return Tick("ok" if fits else "warn", f"Cấp ủy chuẩn bị, nên dư {bounds}", grouped(max(prepared, 0)))


def _from_floor(view: ListView) -> Tick:
    parts = [
        f"{label(source).lower() if source is NominationSource.SELF else 'đề cử tại Đại hội'} {grouped(count)}"
        for source, count in view.by_source.items()
        if count and source is not NominationSource.CONVENING_COMMITTEE
    ]
    words = ", ".join(parts)
    return Tick("info", words[:1].upper() + words[1:] if words else "Chưa ai đề cử, ứng cử tại Đại hội")


def _board(view: ListView) -> Tick:
    """Return who will count; without a counting board nobody can confirm the result in its name."""
    if not view.board:
        return Tick("warn", "Chưa lập Ban Kiểm phiếu (Ctrl+B)")
    head = next((f", Trưởng ban {each.full_name}" for each in view.board if each.head), ", chưa có Trưởng ban")
    return Tick("ok", f"Ban Kiểm phiếu {grouped(len(view.board))} người{head}")


def _on_the_board(view: ListView) -> tuple[Tick, ...]:
    on_board = [refusal for refusal in view.blocks if "names" not in refusal.facts]
    return tuple(Tick("error", message(each).title) for each in on_board)
