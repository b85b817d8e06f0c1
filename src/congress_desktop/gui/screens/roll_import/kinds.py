"""What the imports of delegates, of guests and of posts do not share: words, readers, use cases, columns shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from congress_desktop.domain.cards import Holder, card_label
from congress_desktop.domain.ids import ActId
from congress_desktop.gui.office import Ring
from congress_desktop.gui.runner import Progress
from congress_desktop.gui.screens.roll_import.table import delegate_columns, guest_columns, office_columns
from congress_desktop.gui.widgets.tables import Column
from congress_desktop.services import guest_import, roll_import, tenure_import
from congress_desktop.services.desk import Desk, Done
from congress_desktop.services.import_preview import ImportPreview, PreviewRow
from congress_desktop.services.sheets import GUEST_COLUMNS, OFFICE_COLUMNS, ROLL_COLUMNS, RawRoll, RollColumn
from congress_desktop.services.views import DelegateRow, GuestRow, KnownPerson
from congress_desktop.texts.forms import grouped, percentage, short_date
from congress_desktop.texts.labels import field_name

Preview = ImportPreview[Any, Any]
Row = PreviewRow[Any, Any]
Reader = Callable[[Path, Progress, Mapping[int, RollColumn | None] | None], RawRoll]


@dataclass(frozen=True)
class ImportKind:
    """One kind of import.

    `newcomer` is somebody who is not on the list yet; `settings` is where the meanings of
    columns are remembered. `reader` picks the reading out of the ring; `preview` and `save` are the use cases.
    `columns` show a row between its name and its reasons, `who` names somebody on the list among namesakes, and
    `base` says what the number of rows is measured by.
    """

    title: str
    question: str
    newcomer: str
    settings: str
    fields: Mapping[RollColumn, str]
    reader: Callable[[Ring], Reader]
    preview: Callable[[Desk, RawRoll, Mapping[int, str | None]], Preview]
    save: Callable[[Desk, Preview, frozenset[int], ActId], Done]
    columns: Callable[[], tuple[Column[Row], ...]]
    who: Callable[[Any], str]
    base: Callable[[int, int], str]


_OWN_NAMES = {
    RollColumn.ORDINAL: "số thứ tự",
    RollColumn.FAMILY_AND_MIDDLE_NAME: "họ và tên đệm",
    RollColumn.GIVEN_NAME: "tên",
    RollColumn.BIRTH_MALE: "nam: ngày sinh hoặc dấu",
    RollColumn.BIRTH_FEMALE: "nữ: ngày sinh hoặc dấu",
    RollColumn.CARD_NUMBER: "số thẻ",
    RollColumn.STANDING: "chính thức, dự khuyết",
}


def _names(columns: tuple[RollColumn, ...], names: Mapping[RollColumn, str]) -> dict[RollColumn, str]:
    found = {column: names.get(column) or field_name(column.value) for column in columns}
    return {column: name[:1].upper() + name[1:] for column, name in found.items()}


def _delegate(row: DelegateRow) -> str:
    born = f", sinh {short_date(row.facts.birth)}" if row.facts.birth else ", chưa có ngày sinh"
    label = card_label(Holder.DELEGATE, row.card_number)
    return f"Thẻ {label} · {row.facts.full_name}{born} · {row.facts.branch}"


def _guest(row: GuestRow) -> str:
    more = (row.facts.position, row.facts.unit, row.facts.telephone)
    parts = (f"Thẻ {card_label(Holder.GUEST, row.card_number)}", row.facts.full_name, *filter(None, more))
    return " · ".join(parts)


ROLL = ImportKind(
    title="Xem trước khi nhập",
    question="Chọn danh sách đại biểu",
    newcomer="đại biểu mới",
    settings="import/columns",
    fields=_names(ROLL_COLUMNS, _OWN_NAMES),
    reader=lambda ring: ring.read_roll,
    preview=roll_import.preview,
    save=roll_import.apply_import,
    columns=delegate_columns,
    who=_delegate,
    base=lambda total, summoned: f"/ {grouped(summoned)} đại biểu ({percentage(total, summoned)})",
)

GUESTS = ImportKind(
    title="Xem trước khách mời",
    question="Chọn danh sách khách mời",
    newcomer="khách mời mới",
    settings="import/guest-columns",
    fields=_names(GUEST_COLUMNS, {**_OWN_NAMES, RollColumn.BRANCH: field_name("unit")}),
    reader=lambda ring: ring.read_guests,
    preview=guest_import.preview,
    save=guest_import.apply_import,
    columns=guest_columns,
    who=_guest,
    base=lambda _total, _summoned: "khách mời, không tính vào số đại biểu",
)


def _person(known: KnownPerson) -> str:
    born = f"sinh {short_date(known.facts.birth)}" if known.facts.birth else ""
    card = f"thẻ {card_label(Holder.DELEGATE, known.card_number)}" if known.card_number else ""
    return " · ".join(filter(None, (known.facts.full_name, born, known.facts.position, known.unit, card)))


OFFICES = ImportKind(
    title="Xem trước danh sách chức danh",
    question="Chọn danh sách chỉ định hoặc trúng cử",
    newcomer="người mới",
    settings="import/office-columns",
    fields=_names(OFFICE_COLUMNS, _OWN_NAMES),
    reader=lambda ring: ring.read_offices,
    preview=tenure_import.preview,
    save=tenure_import.apply_import,
    columns=office_columns,
    who=_person,
    base=lambda _total, _summoned: "dòng của danh sách chức danh",
)
