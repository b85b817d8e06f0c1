"""The words of secret ballots on their screen: what is elected, and the chain of papers."""

from congress_desktop.domain.elections import BallotForm, ElectionKind
from congress_desktop.services.election_views import ElectionRow, RoundRow
from congress_desktop.texts.forms import grouped

FORM_WORDS = {
    BallotForm.STRIKE_OUT: "phiếu gạch tên",
    BallotForm.TWO_BOX: "phiếu đồng ý, không đồng ý",
}
"""How a ballot is marked, in the middle of a sentence."""


def election_words(election: ElectionRow, row: RoundRow | None, *, titled: bool = True) -> str:
    """Return what is elected: "Ban Chấp hành · bầu 15 trong danh sách 18 người · phiếu gạch tên"."""
    plan = election.plan
    names = len(election.standing) if row is None else len(row.nominees)
    seats, form = (plan.seats, plan.form) if row is None else (row.seats, row.form)
    if plan.kind is ElectionKind.OPINION:
        asked = f"xin ý kiến về {grouped(names)} người"
    else:
        asked = f"bầu {grouped(seats)} trong danh sách {grouped(names)} người"
    parts = [*([plan.title] if titled else []), asked, FORM_WORDS[form]]
    if row is not None and row.number > 1:
        parts.append(round_words(row))
    return " · ".join(parts)


def round_words(row: RoundRow) -> str:
    """Return a round's number: "lần 2, bầu lại giữa những người bằng phiếu"."""
    return f"lần {row.number}, bầu lại giữa những người bằng phiếu" if row.run_off else f"lần {row.number}"
