"""What is said of two readings side by side: each as it was typed, and where they differ."""

from dataclasses import dataclass

from congress_desktop.domain.ballot_batches import BatchTotals
from congress_desktop.domain.ballot_typing import typed_form
from congress_desktop.domain.ballots import Paper, PaperState, Reading, differences
from congress_desktop.services.ballot_compare import Comparison
from congress_desktop.services.election_views import BatchRow, RoundRow
from congress_desktop.texts.forms import grouped
from congress_desktop.texts.labels import label

STATES = {PaperState.DIFFERING: "error", PaperState.SETTLED: "ok", PaperState.AGREED: "info"}


@dataclass(frozen=True)
class Item:
    """One paper or batch to be looked at: its number, what it is called, how it stands, and in how much it differs."""

    number: int
    name: str
    note: str
    state: PaperState
    words: str


def items_of(row: RoundRow, found: Comparison) -> tuple[Item, ...]:
    """Return what is to be looked at: what still differs first, then what was decided."""
    papers = (
        Item(
            each.number,
            f"Phiếu {(each.number - 1) % found.batch_size + 1}, xấp {(each.number - 1) // found.batch_size + 1}",
            f"số {each.number}",
            each.state,
            _state_words(each.state, len(differing_places(row, each))),
        )
        for each in found.papers
    )
    batches = (
        Item(
            each.batch,
            f"Xấp {each.batch}",
            f"{len(each.numbers)} phiếu",
            each.state,
            _state_words(each.state, len(differing_names(row, each))),
        )
        for each in found.batches
    )
    return tuple(sorted((*papers, *batches), key=lambda item: (item.state is not PaperState.DIFFERING, item.number)))


def _state_words(state: PaperState, count: int) -> str:
    if state is PaperState.DIFFERING:
        return f"Khác {grouped(count)} tên" if count else "Khác nhau"
    return label(state)


def differing_places(row: RoundRow, paper: Paper) -> tuple[int, ...]:
    """Return the places, from 0, of the names about which the two readings differ; none where one is invalid."""
    if paper.first is None or paper.second is None or paper.first.invalid or paper.second.invalid:
        return ()
    found = differences(paper.first, paper.second)
    return tuple(place for place, nominee in enumerate(row.nominee_ids) if nominee in found)


def differing_names(row: RoundRow, batch: BatchRow) -> tuple[int, ...]:
    """Return the places, from 0, of the names about which the two counts of a batch differ."""
    if batch.first is None or batch.second is None:
        return ()
    one = {each.nominee_id: each for each in batch.first.votes}
    other = {each.nominee_id: each for each in batch.second.votes}
    return tuple(place for place, each in enumerate(row.nominee_ids) if one[each] != other[each])


def reading_words(row: RoundRow, reading: Reading) -> str:
    """Return a reading as it was typed, or why its paper is invalid."""
    if reading.invalid:
        return f"không hợp lệ: {reading.invalid}"
    return typed_form(reading, row.nominee_ids, row.form)


def totals_words(totals: BatchTotals) -> str:
    """Return the totals of a batch in few words."""
    cast = sum(each.votes for each in totals.votes)
    return f"hợp lệ {grouped(totals.valid)}/{grouped(totals.valid + totals.invalid)}, {grouped(cast)} phiếu bầu"


def where_papers_differ(row: RoundRow, paper: Paper) -> str:
    """Return in words where the two readings of a paper differ."""
    if paper.first is None or paper.second is None or paper.first == paper.second:
        return "Hai lần nhập giống nhau; quyết định lại khi tờ phiếu nói khác."
    if bool(paper.first.invalid) != bool(paper.second.invalid):
        return "Khác nhau: một lần hợp lệ, một lần không hợp lệ."
    if paper.first.invalid:
        return "Khác nhau ở lý do không hợp lệ."
    names = (f"{place + 1} {row.nominees[place].ballot_name}" for place in differing_places(row, paper))
    return f"Khác nhau ở: {', '.join(names)}"


def where_batches_differ(row: RoundRow, batch: BatchRow) -> str:
    """Return in words where the two counts of a batch differ, the first number and then the second."""
    one, other = batch.first, batch.second
    if one is None or other is None or one == other:
        return "Hai lần nhập giống nhau; đếm lại khi xấp phiếu nói khác."
    parts = []
    if one.valid != other.valid:
        parts.append(f"phiếu hợp lệ ({grouped(one.valid)} và {grouped(other.valid)})")
    if one.valid == other.valid and one.invalid_by_reason != other.invalid_by_reason:
        parts.append("lý do không hợp lệ")
    first, second = ({each.nominee_id: each.votes for each in totals.votes} for totals in (one, other))
    for place in differing_names(row, batch):
        nominee = row.nominee_ids[place]
        votes = f"{grouped(first[nominee])} và {grouped(second[nominee])}"
        parts.append(f"{place + 1} {row.nominees[place].ballot_name} ({votes})")
    return f"Khác nhau ở: {', '.join(parts)}"
