"""Finding the heading of a roll by its words: one row, two or three, merged or not, in any order of columns."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

from congress_desktop.domain.vietnamese import tidy
from congress_desktop.exchange.cells import FilledCell, Merge, SparseRow
from congress_desktop.exchange.roll_words import REMARKS_HEADING, ROLL, Meaning, Vocabulary, is_group, words
from congress_desktop.services.sheets import RollColumn

SEARCHED_ROWS = 60
_MOST_HEADING_ROWS = 3
_FEWEST_COLUMNS = 2
_WHOLE_NAME = {RollColumn.FULL_NAME, RollColumn.GIVEN_NAME}
_NAMES = {*_WHOLE_NAME, RollColumn.FAMILY_AND_MIDDLE_NAME}


@dataclass(frozen=True)
class Heading:
    """Where a roll's heading stands: its first and last row, and the roll's columns by their place counted from 1.

    `wording` are the folded words that stand in each place, by which the heading is known again further down;
    `unknown` are the headings that mean no column of ours, as written; `headings` are all of them by place.
    """

    first_row: int
    last_row: int
    columns: Mapping[int, RollColumn]
    wording: Mapping[int, frozenset[str]]
    unknown: tuple[str, ...]
    headings: Mapping[int, str] = field(default_factory=dict)

    def meaning_instead(self, chosen: Mapping[int, RollColumn | None]) -> "Heading":
        """Return the heading with some places meaning what a person said; a column stands in one place only."""
        said = {place: column for place, column in chosen.items() if place in self.headings}
        taken = {column for column in said.values() if column is not None}
        kept = {place: column for place, column in self.columns.items() if place not in said and column not in taken}
        columns = kept | {place: column for place, column in said.items() if column is not None}
        return replace(self, columns=dict(sorted(columns.items())))

    def places(self, *columns: RollColumn) -> tuple[int, ...]:
        """Return where these columns stand, those that the sheet has."""
        return tuple(place for place, column in self.columns.items() if column in columns)


def find_heading(
    rows: Mapping[int, SparseRow], merges: Iterable[Merge] = (), vocabulary: Vocabulary = ROLL
) -> Heading | None:
    """Return the heading among the first rows of a sheet, or None.

    A heading has a column for the name and at least one more; where several could be meant, the one with the most
    columns is, then the one with the fewest rows, then the first.
    """
    best: Heading | None = None
    for first in sorted(rows):
        for depth in range(1, _MOST_HEADING_ROWS + 1):
            found = _heading_at(rows, first, depth, vocabulary)
            if found is not None and (best is None or len(found.columns) > len(best.columns)):
                best = found
    return None if best is None else _with_name_in_two_columns(best, merges)


def _heading_at(rows: Mapping[int, SparseRow], first: int, depth: int, vocabulary: Vocabulary) -> Heading | None:
    levels = [_texts(rows.get(row, {})) for row in range(first, first + depth)]
    if not levels[-1] or not _belong_together(levels, vocabulary):
        return None
    spread = _spread(levels)
    chosen, unknown = _choose(spread, vocabulary)
    columns = {place: found.column for place, found in chosen.items()}
    if len(columns) < _FEWEST_COLUMNS or not _WHOLE_NAME & set(columns.values()):
        return None
    wording = {place: frozenset(words(text) for text in texts if text) for place, texts in spread.items()}
    headings = {place: _as_written(texts) for place, texts in spread.items() if _as_written(texts)}
    return Heading(first, first + depth - 1, columns, wording, unknown, headings)


def _texts(row: SparseRow) -> dict[int, str]:
    return {place: cell.value for place, cell in row.items() if isinstance(cell.value, str)}


def _belong_together(levels: Sequence[Mapping[int, str]], vocabulary: Vocabulary) -> bool:
    """Tell whether these rows can be one heading: groups above the row of the name, only parts below it.

    What stands below must not be a person or a section: nothing but heading words under the number and the name.
    """
    main = next((place for place, level in enumerate(levels) if _holds_a_name(level, vocabulary)), None)
    if main is None:
        return False
    above, below = levels[:main], levels[main + 1 :]
    if not all(level and all(is_group(words(text)) for text in level.values()) for level in above):
        return False
    columns = {
        place: found.column for place, text in levels[main].items() if (found := vocabulary.meaning(words(text)))
    }
    return all(_is_lower_row(level, columns, vocabulary) for level in below)


def _holds_a_name(level: Mapping[int, str], vocabulary: Vocabulary) -> bool:
    found = {each.column for text in level.values() if (each := vocabulary.meaning(words(text)))}
    return bool(found & _WHOLE_NAME)


def _is_lower_row(level: Mapping[int, str], columns: Mapping[int, RollColumn], vocabulary: Vocabulary) -> bool:
    for place, column in columns.items():
        text = level.get(place)
        if text is None or column not in {*_NAMES, RollColumn.ORDINAL}:
            continue
        found = vocabulary.meaning(words(text))
        if found is None or (found.column is not column and found.column not in _NAMES):
            return False
    return any(vocabulary.meaning(words(text)) for text in level.values())


def _spread(levels: Sequence[Mapping[int, str]]) -> dict[int, list[str]]:
    """Return the texts over each place from top to bottom, a group's words over all of its parts."""
    places = sorted({place for level in levels for place in level})
    spread: dict[int, list[str]] = {place: [] for place in places}
    for depth, level in enumerate(levels):
        lower = levels[depth + 1] if depth + 1 < len(levels) else {}
        group, last = "", 0
        for place in places:
            if place in level:
                group, last = level[place], place if place in lower else 0
            elif place in lower and last == place - 1:
                last = place
            else:
                group, last = "", 0
            spread[place].append(group)
    return spread


def _choose(spread: Mapping[int, Sequence[str]], vocabulary: Vocabulary) -> tuple[dict[int, Meaning], tuple[str, ...]]:
    """Return what each place means, one place for a column, and the headings that are left over."""
    tops = [next(text for text in texts if text) for texts in spread.values()]
    found: dict[int, Meaning] = {}
    for (place, texts), top in zip(spread.items(), tops, strict=True):
        parts = [text for text in texts if text]
        part = words(parts[-1]) if len(parts) > 1 and parts[-1] != top else ""
        if each := vocabulary.meaning(words(top), part, shared=tops.count(top) > 1):
            found[place] = each
    chosen: dict[int, Meaning] = {}
    for place, each in sorted(found.items(), key=lambda item: (item[1].rank, item[0])):
        if each.column not in {other.column for other in chosen.values()}:
            chosen[place] = each
    unknown = tuple(_as_written(texts) for place, texts in spread.items() if place not in chosen)
    return dict(sorted(chosen.items())), tuple(text for text in unknown if text != REMARKS_HEADING)


def _as_written(texts: Sequence[str]) -> str:
    return tidy(" ".join(dict.fromkeys(text for text in texts if text)))


def _with_name_in_two_columns(heading: Heading, merges: Iterable[Merge]) -> Heading:
    """Return a heading whose one heading for the name, merged over two columns, means both parts of the name."""
    for place in heading.places(RollColumn.FULL_NAME):
        if any(_covers_two(merge, heading, place) for merge in merges) and place + 1 not in heading.columns:
            parts = {place: RollColumn.FAMILY_AND_MIDDLE_NAME, place + 1: RollColumn.GIVEN_NAME}
            columns = dict(sorted({**heading.columns, **parts}.items()))
            return replace(heading, columns=columns)
    return heading


def _covers_two(merge: Merge, heading: Heading, place: int) -> bool:
    rows = range(heading.first_row, heading.last_row + 1)
    return merge.first_row in rows and merge.first_column == place and merge.last_column == place + 1


def repeats(heading: Heading, row: SparseRow) -> bool:
    """Tell whether a row is one of the heading's own again, as it stands on every page of some offices' lists."""
    return len(row) > 1 and all(_same(heading, place, cell.value) for place, cell in row.items())


def _same(heading: Heading, place: int, value: object) -> bool:
    return words(value) in heading.wording.get(place, frozenset())


def numbers_columns(row: SparseRow) -> bool:
    """Tell whether a row only numbers the columns: 1, 2, 3 … or (1), (2), (3) … or A, B, 1, 2 …."""
    signs = list(takewhile(_numbers_a_column, map(_sign, row.values())))
    if len(signs) < len(row):
        return False
    figures = [int(sign) for sign in signs if sign.isdigit()]
    letters = [sign for sign in signs if not sign.isdigit()]
    return len(figures) > 1 and figures == sorted(set(figures)) and letters == sorted(set(letters))


def _sign(cell: FilledCell) -> str:
    return words(cell.value) if isinstance(cell.value, str) else str(cell.value)


def _numbers_a_column(sign: str) -> bool:
    return sign.isdigit() or (len(sign) == 1 and sign.isalpha())
