"""Sentences and tables that the minutes of counting and of an election share, each made of a result as it stands."""

from collections.abc import Iterator

from congress_desktop.domain.counting import ResultBase
from congress_desktop.domain.rule_set import RuleSet
from congress_desktop.domain.tally import Outcome
from congress_desktop.services.composition import Figures, Sentence
from congress_desktop.services.election_views import NomineeFigures, ResultView
from congress_desktop.services.paper_models import Paragraph, Run, TableColumn, missing
from congress_desktop.texts.election_words import majority_words, voters_word
from congress_desktop.texts.forms import grouped, padded_count, percentage


def said(text: str) -> Figures:
    """Return a sentence of the journal's own figures, which no clerk writes anew."""
    return Figures(Paragraph((Run(text),)))


def people(count: int) -> str:
    """Return a count of people: "05 đồng chí"."""
    return f"{padded_count(count)} đồng chí"


def rules_words(rules: RuleSet) -> str:
    """Return the rules that an election is held under, with the name of the rule set."""
    return f"{rules.title} (bộ quy định {rules.name})"


def base_phrase(view: ResultView) -> str:
    """Return what shares are taken of: "189 đại biểu chính thức được triệu tập", with what was taken off."""
    if view.base is not ResultBase.SUMMONED:
        return view.base_words
    voters = voters_word(view.election.plan.electorate)
    summoned = f"{grouped(view.result.denominator)} {voters} chính thức được triệu tập"
    taken = []
    if view.absent:
        names = ", ".join(view.absent)
        taken.append(f"{padded_count(len(view.absent))} {voters} vắng suốt đại hội không có dự khuyết thay ({names})")
    if view.round.reduced:
        taken.append(f"{padded_count(view.round.reduced)} {voters}: {view.round.reduced_reason}")
    return f"{summoned} sau khi trừ {' và '.join(taken)}" if taken else summoned


def over_words(view: ResultView) -> str:
    """Return the mark that votes must pass: "quá một phần hai"."""
    return f"quá {majority_words(view.election.rules.result.majority.value)}"


def share_heading(view: ResultView) -> str:
    """Return the heading of a column of shares, with its base."""
    return f"Tỷ lệ %\n(trên {grouped(view.result.denominator)})"


def share_number(line: NomineeFigures) -> str:
    """Return a nominee's share for a column that says percent in its heading."""
    return line.share.removesuffix("%")


def with_votes(line: NomineeFigures) -> str:
    """Return a name with its votes and their share: "Đỗ Xuân Anh (98 phiếu, 51,85%)"."""
    return f"{line.row.ballot_name} ({grouped(line.counts.votes)} phiếu, {line.share})"


def surplus_words(names: int, seats: int) -> str:
    """Return how many more names than seats there are: "số dư 06 đồng chí, bằng 22,22%"."""
    surplus = names - seats
    return f"số dư {people(surplus)}, bằng {percentage(surplus, seats)}" if surplus > 0 else "không có số dư"


def outcome_facts(view: ResultView) -> Iterator[str]:
    """Yield what a result leaves open, as facts and without a guess: no seat left, a tie, too few elected."""
    over = view.of(Outcome.NO_SEAT_LEFT)
    if over:
        listed = ", ".join(with_votes(line) for line in over)
        reached = f"được {over_words(view)} số phiếu" if view.result.needed else "có phiếu bầu"
        yield f"{people(len(over)).capitalize()} {reached} nhưng không trúng cử do đã đủ số lượng: {listed}."
    tied = view.of(Outcome.TIED)
    left = view.result.seats_left
    if tied:
        listed = ", ".join(with_votes(line) for line in tied)
        yield (
            f"{people(len(tied)).capitalize()} bằng phiếu nhau ở vị trí trúng cử cuối: {listed}; còn "
            f"{padded_count(left)} chỗ, chưa đồng chí nào trong số này trúng cử."
        )
    elif left:
        elected = len(view.of(Outcome.ELECTED))
        yield f"Bầu được {padded_count(elected)}/{people(view.round.seats)}, còn thiếu {people(left)}."


def entry_sentence(view: ResultView) -> str:
    """Return how the two entries met, and whose count the result is."""
    agreed, of = grouped(view.agreed), grouped(view.entries)
    settled = (
        f", {padded_count(view.settled)} phiếu do Ban Kiểm phiếu xem lại tờ phiếu và quyết định" if view.settled else ""
    )
    return (
        f"Phần mềm chỉ hỗ trợ nhập và đối chiếu: hai lần nhập độc lập khớp {agreed}/{of} phiếu{settled}; kết quả trên "
        "do Ban Kiểm phiếu kiểm đếm, xác nhận và chịu trách nhiệm."
    )


def asked(key: str, lead: str, fact: str) -> Sentence:
    """Return a sentence whose fact no record holds: the clerk writes it, or a hand does on the final paper."""
    return Sentence(key, (Run(f"{lead}: "), missing(fact), Run(".")))


def copies() -> Sentence:
    """Return the last sentence of minutes: how many pages and how many copies."""
    return Sentence("copies", (Run("Biên bản gồm {pages} trang, lập thành "), missing("số bản"), Run(" bản.")))


def vote_columns(view: ResultView, votes_heading: str) -> tuple[TableColumn, ...]:
    """Return the columns of a list of people with their votes."""
    return (
        TableColumn("TT", 12, "center"),
        TableColumn("Họ và tên"),
        TableColumn(votes_heading, 30, "center"),
        TableColumn(share_heading(view), 32, "center"),
    )
