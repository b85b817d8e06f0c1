"""The short biographies as a paper on its side and as a workbook, with the same columns and the same rows."""

from collections.abc import Iterator, Mapping, Sequence

from congress_desktop.domain.appointments import Body
from congress_desktop.domain.biographies import NAME_MM, NUMBER_MM, WIDTHS_MM, BiographyColumn, widest
from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.codes import Code
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.services.biographies import Biography, Fact, biographies, cells_of, chosen_columns
from congress_desktop.services.congresses import congress_view
from congress_desktop.services.desk import Desk
from congress_desktop.services.paper_frame import PaperFrame
from congress_desktop.services.paper_models import Paper, Table, TableColumn, TableRow
from congress_desktop.services.sheet_heads import sheet_footer, sheet_head, sheet_title
from congress_desktop.services.sheets import CellKind, CellValue, Sheet, SheetColumn, Workbook
from congress_desktop.services.workbooks import day_cell
from congress_desktop.texts.forms import padded_count, roman, short_date
from congress_desktop.texts.labels import label

_BORN = "Ngày sinh"
_SEXES = ("Nam", "Nữ")
_GROUPS = {BiographyColumn.EDUCATION: "Trình độ", BiographyColumn.POLITICAL_THEORY: "Trình độ"}
_DAYS = (BiographyColumn.PROBATIONARY_ON, BiographyColumn.OFFICIAL_ON, BiographyColumn.BEGAN_ON)
_WORDS = (BiographyColumn.UNIT, BiographyColumn.POSITION, BiographyColumn.POST, BiographyColumn.BASIS)
_CHARACTERS_PER_MM = 0.55

Everybody = Mapping[Body, Sequence[Biography]]


def biographies_paper(desk: Desk) -> Paper:
    """Return those in post, body by body in rank order, with the columns chosen.

    Raises RuleRefusal NO_SUCH_RECORD while nobody is in any post.
    """
    with desk.read() as connection:
        frame = PaperFrame(connection)
        columns, everybody = chosen_columns(connection), biographies(connection)
    if not everybody:
        raise RuleRefusal(Code.NO_SUCH_RECORD)
    plan = frame.plan
    return frame.paper(
        "DANH SÁCH TRÍCH NGANG",
        ("nhân sự các cơ quan lãnh đạo", f"{plan.host}, nhiệm kỳ {plan.term}"),
        (Table(tuple(_columns(columns)), tuple(_rows(columns, everybody)), dense=True),),
        (frame.signature(CongressBody.SECRETARIAT),),
        title=f"Danh sách trích ngang nhân sự {plan.host}",
        landscape=True,
    )


def _columns(columns: Sequence[BiographyColumn]) -> Iterator[TableColumn]:
    """Yield the columns of the table; one takes what is left of the page."""
    rest = widest(columns)
    yield TableColumn("TT", NUMBER_MM, "center")
    yield TableColumn("Họ và tên", None if rest is None else NAME_MM)
    for each in columns:
        if each is BiographyColumn.BIRTH:
            half = WIDTHS_MM[each] / 2
            yield from (TableColumn(sex, half, "center", _BORN) for sex in _SEXES)
        else:
            width = None if each is rest else WIDTHS_MM[each]
            yield TableColumn(label(each), width, "left" if each in _WORDS else "center", _group(each, columns))


def _group(column: BiographyColumn, columns: Sequence[BiographyColumn]) -> str:
    """Return the words over a column and its neighbour; a column that stands alone has none."""
    group, place = _GROUPS.get(column, ""), columns.index(column)
    beside = (*columns[max(place - 1, 0) : place], *columns[place + 1 : place + 2])
    return group if any(_GROUPS.get(each) == group for each in beside) else ""


def _rows(columns: Sequence[BiographyColumn], everybody: Everybody) -> Iterator[TableRow]:
    for part, (body, people) in enumerate(everybody.items(), 1):
        yield TableRow((f"{roman(part)}. {label(body)} ({padded_count(len(people))} đồng chí)",), group=True)
        for place, each in enumerate(people, 1):
            yield TableRow((str(place), each.holder.full_name, *map(_words, cells_of(each, columns))))


def _words(fact: Fact) -> str:
    return short_date(fact) if isinstance(fact, PartialDate) else fact or ""


def biographies_workbook(desk: Desk) -> Workbook:
    """Return the same list as a workbook, a sheet for each body that has somebody."""
    with desk.read() as connection:
        plan = congress_view(connection).plan
        columns, everybody = chosen_columns(connection), biographies(connection)
        footer, head = sheet_footer(connection), sheet_head(connection)
    sheets = tuple(
        Sheet(
            label(body),
            sheet_title(plan, f"DANH SÁCH TRÍCH NGANG {label(body).upper()}"),
            tuple(_sheet_columns(columns)),
            tuple(_sheet_row(place, each, columns) for place, each in enumerate(people, 1)),
            landscape=True,
            sample=plan.sample,
        )
        for body, people in everybody.items()
    )
    return Workbook("Danh sách trích ngang", sheets, footer, head)


def _sheet_columns(columns: Sequence[BiographyColumn]) -> Iterator[SheetColumn]:
    yield SheetColumn("TT", CellKind.NUMBER, 5)
    yield SheetColumn("Họ và tên", CellKind.TEXT, 26)
    for each in columns:
        if each is BiographyColumn.BIRTH:
            yield from (SheetColumn(sex, CellKind.DATE, 12, group=_BORN) for sex in _SEXES)
        else:
            kind = CellKind.DATE if each in _DAYS else CellKind.TEXT
            width = max(WIDTHS_MM[each] * _CHARACTERS_PER_MM, 10)
            yield SheetColumn(label(each), kind, width, group=_group(each, columns))


def _sheet_row(place: int, each: Biography, columns: Sequence[BiographyColumn]) -> tuple[CellValue, ...]:
    cells = (day_cell(fact) if isinstance(fact, PartialDate) else fact for fact in cells_of(each, columns))
    return place, each.holder.full_name, *cells
