"""The command line, for scripts and rescue: the same use cases as the window, errors in one Vietnamese line."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import CodedError, EnvironmentFault, RuleRefusal
from congress_desktop.domain.file_faults import file_fault
from congress_desktop.system.folders import rule_set_texts
from congress_desktop.system.screen import apt_line, has_display, missing_packages
from congress_desktop.texts.messages import message

if TYPE_CHECKING:  # each command loads what it needs
    from congress_desktop.services.desk import Desk
    from congress_desktop.services.import_preview import Facts, ImportPreview, Who

COMMANDS = (
    "demo",
    "new",
    "import-roll",
    "import-guests",
    "import-appointments",
    "check-in",
    "cards",
    "count",
    "report",
    "export",
    "verify",
)
EXIT_REFUSED = 1
EXIT_USAGE = 2


class _Usage(Exception):  # noqa: N818 - a way out, not a fault
    """The words of the command do not fit."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Leave with a line in Vietnamese instead of argparse's own."""
        raise _Usage(f"Câu lệnh chưa đúng, xem cách viết: {' '.join(self.format_usage().split()[1:])} [{message}]")


def run(words: Sequence[str]) -> int:
    """Run a command line and return its exit code: 0 done, 1 refused or not sound, 2 not understood."""
    _speak_unicode()
    try:
        if words and (words[0] in COMMANDS or words[0] in ("-h", "--help")):
            arguments = _parser().parse_args(words)
            return int(arguments.command(arguments))
        return _window(words)
    except CodedError as error:
        print(message(error).line, file=sys.stderr)  # noqa: T201 - the command line speaks
        return EXIT_REFUSED
    except _Usage as usage:
        print(usage, file=sys.stderr)  # noqa: T201 - the command line speaks
        return EXIT_USAGE


def _speak_unicode() -> None:
    """Write Vietnamese even where the console was set up for another alphabet."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _window(words: Sequence[str]) -> int:
    if len(words) > 1 or (words and words[0].startswith("-")):
        raise _Usage(f"Câu lệnh chưa đúng: chỉ nhận một tệp đại hội hoặc một trong các lệnh {', '.join(COMMANDS)}.")
    packages = missing_packages()
    if packages:
        raise EnvironmentFault(Code.NO_SCREEN_LIBRARY, libraries=", ".join(packages), command=apt_line(packages))
    if not has_display() and not os.environ.get("QT_QPA_PLATFORM"):
        raise EnvironmentFault(Code.NO_DISPLAY)
    from congress_desktop.window import show  # noqa: PLC0415 - Qt is only loaded for a window

    return show(Path(words[0]) if words else None)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="congress-desktop", description="Bàn Thư ký Đại hội")
    commands = parser.add_subparsers(required=True, parser_class=_Parser)

    def command(name: str, act: Callable[[argparse.Namespace], int], words: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=words, description=words)
        added.set_defaults(command=act)
        return added

    demo = command("demo", _demo, "diễn đại hội mẫu Thạch Khôi và ghi các văn bản")
    demo.add_argument("--out", type=Path, required=True)
    demo.add_argument("--headless", action="store_true", help="không mở cửa sổ")
    _add_new(command("new", _new, "lập đại hội mới"))
    for listed in (
        command("import-roll", _import_roll, "nhập danh sách đại biểu từ tệp Excel, LibreOffice hoặc CSV"),
        command("import-guests", _import_guests, "nhập danh sách khách mời từ tệp Excel, LibreOffice hoặc CSV"),
        command(
            "import-appointments",
            _import_offices,
            "nhập danh sách chỉ định, trúng cử từ tệp Excel, LibreOffice hoặc CSV",
        ),
    ):
        listed.add_argument("file", type=Path)
        listed.add_argument("workbook", type=Path)
        listed.add_argument("--apply", action="store_true", help="ghi vào đại hội; không có thì chỉ xem trước")
        listed.add_argument("--json", action="store_true")
    door = command("check-in", _check_in, "điểm danh theo mã thẻ, số thẻ hoặc tên")
    door.add_argument("file", type=Path)
    door.add_argument("codes", nargs="+")
    door.add_argument("--sitting", help="mã phiên; không có thì là phiên đang họp")
    printed = command("cards", _cards, "làm thẻ đại biểu hoặc thẻ khách mời thành tệp PDF")
    printed.add_argument("file", type=Path)
    printed.add_argument("--out", type=Path, required=True)
    printed.add_argument("--guests", action="store_true", help="thẻ khách mời")
    printed.add_argument("--size", choices=("a6", "small"), default="small", help="a6, hoặc small là 86 × 54 mm")
    count = command("count", _count, "tính kết quả một trường hợp bầu cử hoặc biểu quyết từ tệp JSON")
    count.add_argument("case", type=Path, metavar="CASE.json")
    report = command("report", _report, "lập một văn bản thành tệp PDF, Word (.docx) hoặc Excel (.xlsx)")
    report.add_argument("paper", help="khóa của văn bản: minutes, credentials, counting, election, diary, ballots, …")
    report.add_argument("file", type=Path)
    report.add_argument("--out", type=Path, required=True)
    _add_round(report)
    export = command("export", _export, "ghi toàn bộ hồ sơ đại hội: PDF, Word, Excel, bản sao tệp, mục lục, mã băm")
    export.add_argument("file", type=Path)
    export.add_argument("--out", type=Path, required=True)
    export.add_argument("--zip", action="store_true", help="ghi thành một tệp ZIP trong thư mục này")
    check = command("verify", _verify, "kiểm tra niêm phong nhật ký, hoặc mã băm của một hồ sơ (thư mục, tệp ZIP)")
    check.add_argument("file", type=Path)
    return parser


def _add_new(new: argparse.ArgumentParser) -> None:
    new.add_argument("file", type=Path)
    for option in ("title", "organization", "host", "term", "locality"):
        new.add_argument(f"--{option}", required=True)
    new.add_argument("--venue", default="")
    new.add_argument("--preparatory", type=date.fromisoformat, action="append", default=[], metavar="YYYY-MM-DD")
    new.add_argument("--official", type=date.fromisoformat, action="append", default=[], metavar="YYYY-MM-DD")
    for option in ("summoned", "members", "branches"):
        new.add_argument(f"--{option}", type=int, required=True)
    for option in ("executive", "standing", "inspection"):
        new.add_argument(f"--{option}", type=int, default=0)


def _add_round(report: argparse.ArgumentParser) -> None:
    report.add_argument("--election", type=int, metavar="N", help="cuộc bầu cử thứ N; không có thì là cuộc cuối")
    report.add_argument("--round", type=int, metavar="N", help="lần bầu thứ N; không có thì là lần cuối")
    report.add_argument("--count", type=int, metavar="N", help="số phiếu bầu, cả phiếu dự phòng")
    report.add_argument("--sheet", choices=("a4", "a5", "two_a5"), help="khổ phiếu bầu; two_a5: hai phiếu một tờ A4")


def _new(arguments: argparse.Namespace) -> int:
    from congress_desktop import bootstrap  # noqa: PLC0415 - each command loads what it needs
    from congress_desktop.domain.congresses import CongressPlan, SittingKind  # noqa: PLC0415
    from congress_desktop.services.congresses import planned_sittings  # noqa: PLC0415

    days = [(SittingKind.PREPARATORY, day) for day in arguments.preparatory]
    days += [(SittingKind.OFFICIAL, day) for day in arguments.official]
    plan = CongressPlan(
        title=arguments.title,
        organization=arguments.organization,
        host=arguments.host,
        term=arguments.term,
        venue=arguments.venue,
        locality=arguments.locality,
        sittings=planned_sittings(days),
        summoned_count=arguments.summoned,
        member_count=arguments.members,
        branch_count=arguments.branches,
        executive_count=arguments.executive,
        standing_count=arguments.standing,
        inspection_count=arguments.inspection,
    )
    desk = bootstrap.create_desk(arguments.file, plan)
    print(f"Đã lập {desk.store.path}")  # noqa: T201 - the command line speaks
    desk.store.close()
    return 0


def _demo(arguments: argparse.Namespace) -> int:
    from congress_desktop.demo import CONGRESS_FILE, played  # noqa: PLC0415 - each command loads what it needs
    from congress_desktop.export import write_set  # noqa: PLC0415

    with played(arguments.out, _bar) as desk:
        files = write_set(desk, arguments.out)
    for path in (arguments.out / CONGRESS_FILE, *files):
        print(path)  # noqa: T201 - the command line speaks
    if arguments.headless or not has_display():
        return 0
    return _window([str(arguments.out / CONGRESS_FILE)])


_BAR_WIDTH = 40


def _bar(done: int, total: int) -> None:
    """Draw the progress bar on one line of a console; elsewhere only its end."""
    filled = _BAR_WIDTH * done // total
    if sys.stderr.isatty() or done == total:
        end = "\n" if done == total else ""
        bar = "█" * filled + "·" * (_BAR_WIDTH - filled)
        print(f"\rDiễn đại hội mẫu {bar} {done}/{total}", end=end, file=sys.stderr, flush=True)  # noqa: T201


def _import_roll(arguments: argparse.Namespace) -> int:
    from congress_desktop import bootstrap  # noqa: PLC0415 - each command loads what it needs
    from congress_desktop.services import roll_import  # noqa: PLC0415

    raw = bootstrap.read_roll(arguments.workbook)
    return _imported(arguments, lambda desk: roll_import.preview(desk, raw), roll_import.apply_import)


def _import_guests(arguments: argparse.Namespace) -> int:
    from congress_desktop import bootstrap  # noqa: PLC0415 - each command loads what it needs
    from congress_desktop.services import guest_import  # noqa: PLC0415

    raw = bootstrap.read_guests(arguments.workbook)
    return _imported(arguments, lambda desk: guest_import.preview(desk, raw), guest_import.apply_import)


def _import_offices(arguments: argparse.Namespace) -> int:
    from congress_desktop import bootstrap  # noqa: PLC0415 - each command loads what it needs
    from congress_desktop.services import tenure_import  # noqa: PLC0415

    raw = bootstrap.read_offices(arguments.workbook)
    return _imported(arguments, lambda desk: tenure_import.preview(desk, raw), tenure_import.apply_import)


def _imported(
    arguments: argparse.Namespace,
    preview: Callable[["Desk"], "ImportPreview[Facts, Who]"],
    apply: Callable[["Desk", "ImportPreview[Facts, Who]"], object],
) -> int:
    """Preview a list, save it when that was asked for and no row is in error, and say what came of it."""
    from congress_desktop import bootstrap  # noqa: PLC0415 - each command loads what it needs
    from congress_desktop.services import roll_report  # noqa: PLC0415

    with bootstrap.opened(arguments.file) as desk:
        shown = preview(desk)
        counts = shown.counts()
        if arguments.apply and not counts.error:
            apply(desk, shown)
    if arguments.json:
        print(json.dumps(roll_report.as_data(shown), ensure_ascii=False))  # noqa: T201 - the command line speaks
    else:
        print("\n".join(roll_report.as_lines(shown, saved=arguments.apply and not counts.error)))  # noqa: T201
    return EXIT_REFUSED if counts.error else 0


def _check_in(arguments: argparse.Namespace) -> int:
    from congress_desktop import bootstrap  # noqa: PLC0415 - each command loads what it needs
    from congress_desktop.domain.ids import SittingId  # noqa: PLC0415
    from congress_desktop.domain.scan_outcomes import VerdictState  # noqa: PLC0415
    from congress_desktop.services.check_in import check_in  # noqa: PLC0415
    from congress_desktop.services.congresses import congress  # noqa: PLC0415
    from congress_desktop.services.verdicts import verdict_line  # noqa: PLC0415

    states = []
    with bootstrap.opened(arguments.file) as desk:
        sitting = SittingId(arguments.sitting) if arguments.sitting else congress(desk).current_sitting_id
        for code in arguments.codes:
            verdict = check_in(desk, sitting, code)
            states.append(verdict.state)
            print(verdict_line(verdict))  # noqa: T201 - the command line speaks
    return 0 if all(state is VerdictState.DONE for state in states) else EXIT_REFUSED


def _cards(arguments: argparse.Namespace) -> int:
    from congress_desktop import bootstrap  # noqa: PLC0415 - each command loads what it needs
    from congress_desktop.domain.cards import Holder  # noqa: PLC0415
    from congress_desktop.services.card_models import CardSize  # noqa: PLC0415
    from congress_desktop.services.cards import card_sheets, record_print  # noqa: PLC0415

    holder = Holder.GUEST if arguments.guests else Holder.DELEGATE
    with bootstrap.opened(arguments.file) as desk:
        sheets = card_sheets(desk, holder)
        bootstrap.save_file(bootstrap.render_cards(sheets, CardSize(arguments.size)), arguments.out)
        record_print(desk, holder, [face.holder_id for face in sheets.faces])
    print(f"{arguments.out}: {len(sheets.faces)} thẻ")  # noqa: T201 - the command line speaks
    return 0


def _count(arguments: argparse.Namespace) -> int:
    from congress_desktop.services import count_case  # noqa: PLC0415 - each command loads what it needs

    try:
        answer = count_case.count_text(_read_text(arguments.case), rule_set_texts())
    except RuleRefusal as refusal:
        answer = count_case.unreadable(refusal)
    print(json.dumps(answer, ensure_ascii=False, indent=2))  # noqa: T201 - the command line speaks
    wrong = any(not Code(each["code"]).is_warning for each in answer["problems"])
    return EXIT_REFUSED if wrong else 0


def _read_text(path: Path) -> str:
    """Return a file's text, of any encoding that says so. Raises EnvironmentFault, or RuleRefusal CASE_UNREADABLE."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise RuleRefusal(Code.CASE_UNREADABLE) from error
    except OSError as error:
        raise file_fault(error, path) from error


def _report(arguments: argparse.Namespace) -> int:
    from congress_desktop import bootstrap  # noqa: PLC0415 - each command loads what it needs
    from congress_desktop.export import write_paper  # noqa: PLC0415
    from congress_desktop.services.election_register import ELECTION_WORDS, election_paper_key  # noqa: PLC0415
    from congress_desktop.services.papers import paper_kinds  # noqa: PLC0415

    if arguments.paper == "ballots":
        return _ballots(arguments)
    with bootstrap.opened(arguments.file) as desk:
        key = arguments.paper
        if key in ELECTION_WORDS:
            key = election_paper_key(desk, key, arguments.election, arguments.round)
        keys = [kind.key for kind in paper_kinds(desk)]
        if key not in keys:
            raise _Usage(f"Không có văn bản “{key}”; các văn bản: {', '.join(keys)}.")
        write_paper(desk, key, arguments.out)
    print(arguments.out)  # noqa: T201 - the command line speaks
    return 0


def _ballots(arguments: argparse.Namespace) -> int:
    """Make a round's ballots, save them, and record that they were printed."""
    from congress_desktop import bootstrap  # noqa: PLC0415 - each command loads what it needs
    from congress_desktop.services import congresses, election_papers, election_rounds  # noqa: PLC0415
    from congress_desktop.services.ballot_models import BallotSheet  # noqa: PLC0415

    with bootstrap.opened(arguments.file) as desk:
        round_id = election_papers.find_round(desk, arguments.election, arguments.round)
        election_rounds.check_printing(desk, round_id)
        count = arguments.count if arguments.count is not None else election_papers.usual_count(desk, round_id)
        ballot = election_papers.ballot(desk, round_id)
        sheet = BallotSheet(arguments.sheet) if arguments.sheet else None
        drawn = bootstrap.render_ballots(ballot, count, congresses.layout(desk), sheet)
        bootstrap.save_file(drawn.pdf, arguments.out)
        election_rounds.print_ballots(desk, round_id, drawn.papers)
    print(f"{arguments.out}: {drawn.papers} phiếu, {drawn.pages} trang")  # noqa: T201 - the command line speaks
    return 0


def _export(arguments: argparse.Namespace) -> int:
    from congress_desktop import bootstrap  # noqa: PLC0415 - each command loads what it needs
    from congress_desktop.export import pack_set, write_set  # noqa: PLC0415

    with bootstrap.opened(arguments.file) as desk:
        if arguments.zip:
            files: tuple[Path, ...] = (pack_set(desk, arguments.out / f"ho-so-{arguments.file.stem}.zip"),)
        else:
            files = write_set(desk, arguments.out)
    for path in files:
        print(path)  # noqa: T201 - the command line speaks
    return 0


def _verify(arguments: argparse.Namespace) -> int:
    from congress_desktop import bootstrap  # noqa: PLC0415 - each command loads what it needs
    from congress_desktop.services.journal import verify  # noqa: PLC0415

    if arguments.file.is_dir() or arguments.file.suffix == ".zip":
        return _verify_set(arguments.file)
    with bootstrap.opened(arguments.file) as desk:
        seal = verify(desk)
    if seal.sound:
        print(f"Nhật ký nguyên vẹn: {seal.entries} việc nối liền, mã kiểm {seal.check_code}.")  # noqa: T201
        return 0
    print(f"Nhật ký không nguyên vẹn, chỗ sai đầu tiên: {seal.first_bad}.")  # noqa: T201
    return EXIT_REFUSED


def _verify_set(path: Path) -> int:
    """Check every file of a closing set against its hash."""
    from congress_desktop.exchange.bundle import check_sums, opened_set  # noqa: PLC0415 - only for a set

    with opened_set(path) as folder:
        found = check_sums(folder)
    if found.sound:
        print(f"Hồ sơ nguyên vẹn: {found.files} tệp khớp mã băm.")  # noqa: T201 - the command line speaks
        return 0
    wrong = [f"thiếu {name}" for name in found.missing] + [f"đã bị thay đổi: {name}" for name in found.altered]
    print(f"Hồ sơ không nguyên vẹn: {'; '.join(wrong) or 'không có tệp nào'}.")  # noqa: T201
    return EXIT_REFUSED
