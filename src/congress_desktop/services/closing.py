"""The set of papers with which a congress closes: what it holds, and the page that lists it."""

from dataclasses import dataclass

from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.papers import LifeState
from congress_desktop.services.desk import Desk
from congress_desktop.services.paper_frame import PaperFrame
from congress_desktop.services.paper_life import CurrentPaper, current_papers
from congress_desktop.services.paper_models import Block, Paper, Paragraph, Run, Table, TableColumn, TableRow
from congress_desktop.texts.forms import grouped, local, padded_count, short_date
from congress_desktop.texts.labels import label

CONTENTS_FILE = "muc-luc"
CONGRESS_COPY = "ho-so-dai-hoi"


@dataclass(frozen=True)
class SetEntry:
    """A paper or a list of the set; `pages` is 0 for a workbook. Files are named without their folder."""

    title: str
    number: str
    state: str
    pages: int
    files: tuple[str, ...]


def bundled(desk: Desk) -> tuple[CurrentPaper, ...]:
    """Return the papers of the closing set, those among them that have nothing to say yet with None for a paper."""
    return tuple(each for each in current_papers(desk) if each.kind.bundled)


def state_words(current: CurrentPaper) -> str:
    """Return where a paper of the set stands: final since when, a draft, a list, or not made yet."""
    life = current.life
    if current.paper is None:
        return "chưa lập"
    if not current.kind.numbered:
        return "bảng kê"
    if life.state is LifeState.DRAFT or life.finalised_at is None:
        return "dự thảo"
    issue = f", bản thay thế lần {life.issue - 1}" if life.issue > 1 else ""
    return f"{label(LifeState.FINAL).lower()}, {short_date(local(life.finalised_at).date())}{issue}"


def short_number(current: CurrentPaper) -> str:
    """Return a paper's number without the word before it, "08-BB/ĐH"; empty while it took none."""
    if current.paper is None or current.life.number is None:
        return ""
    return current.paper.number.removeprefix("Số").strip()


def contents_paper(desk: Desk, entries: tuple[SetEntry, ...], unmade: tuple[str, ...]) -> Paper:
    """Return the page that lists the set; `unmade` are the papers that had nothing to say."""
    with desk.read() as connection:
        frame = PaperFrame(connection)
    columns = (
        TableColumn("TT", 10, "center"),
        TableColumn("Số", 22, "center"),
        TableColumn("Tên văn bản", None),
        TableColumn("Tình trạng", 30),
        TableColumn("Trang", 16, "center"),
        TableColumn("Tệp", 45),
    )
    rows = [
        TableRow(
            (
                str(place),
                entry.number,
                entry.title,
                entry.state,
                grouped(entry.pages) if entry.pages else "",
                _file_words(entry.files),
            )
        )
        for place, entry in enumerate(entries, 1)
    ]
    files = sum(len(entry.files) for entry in entries)
    lead = (
        f"Hồ sơ gồm {padded_count(len(entries))} mục, {padded_count(files)} tệp. Mã băm SHA-256 của từng tệp ghi trong "
        "tệp SHA256SUMS; tệp nào bị thay đổi sau khi lập hồ sơ thì mã băm không còn khớp."
    )
    blocks: list[Block] = [Paragraph((Run(lead),)), Table(columns, tuple(rows), dense=True)]
    if unmade:
        blocks.append(Paragraph((Run(f"Chưa lập, không có trong hồ sơ: {'; '.join(unmade)}."),)))
    return frame.paper(
        "MỤC LỤC HỒ SƠ",
        (f"{frame.plan.title},", f"nhiệm kỳ {frame.plan.term}"),
        tuple(blocks),
        (frame.signature(CongressBody.SECRETARIAT),),
        dated=frame.congress.sittings[-1].held_on,
        title=f"Mục lục hồ sơ {frame.plan.title}",
    )


def _file_words(files: tuple[str, ...]) -> str:
    """Return files of one name as that name with each ending: `bien-ban.pdf, .docx`."""
    first, *others = files
    return ", ".join([first, *(f".{each.rpartition('.')[2]}" for each in others)])
