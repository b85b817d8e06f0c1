"""What every paper of the congress shares: who issues it, the number's form, who signs, the mark and the check code."""

from datetime import date

from sqlalchemy import Connection, select

from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.codes import Code
from congress_desktop.domain.congresses import CongressPlan
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.services.bodies import body_rows
from congress_desktop.services.congresses import congress_view, profiles
from congress_desktop.services.paper_models import Block, Paper, Signature
from congress_desktop.services.views import BodyMemberRow
from congress_desktop.storage import journal
from congress_desktop.storage import tables as t
from congress_desktop.texts.forms import full_date
from congress_desktop.texts.labels import duty, label

_PLACES = (" PHƯỜNG ", " XÃ ", " ĐẶC KHU ", " THỊ TRẤN ", " THÀNH PHỐ ", " TỈNH ", " LẦN THỨ ")


def congress_lines(title: str) -> tuple[str, ...]:
    """Return a congress's title in capitals, broken by sense before its place name."""
    capitals = title.upper()
    for place in _PLACES:
        head, found, tail = capitals.partition(place)
        if found:
            return head, f"{place.strip()} {tail}"
    return (capitals,)


def issued_by(plan: CongressPlan, *body: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the plain upper lines and the bold lower ones of whoever issues a paper.

    A paper of the congress: the party organization above, the congress bold. A paper of one of its bodies, named in
    as many lines as it needs: the congress above, the body bold.
    """
    congress = congress_lines(plan.title)
    return (congress, body) if body else ((plan.organization.upper(),), congress)


def paper_number(number: int | None, symbol: str) -> str:
    """Return `Số 08-BB/ĐH`, with room to write by hand while there is no number; nothing without a symbol."""
    if not symbol:
        return ""
    return f"Số {number:02d}-{symbol}/ĐH" if number else f"Số       -{symbol}/ĐH"


def number_of(connection: Connection, paper: str) -> int | None:
    """Return the number that a paper took in the congress's one series, None while it has none."""
    query = select(t.paper_number.c.number).where(t.paper_number.c.paper == paper)
    return connection.execute(query).scalar_one_or_none()


class PaperFrame:
    """The frame of a paper, read in the transaction of its figures; made use of when that has ended.

    Raises RuleRefusal NO_SUCH_RECORD.
    """

    def __init__(self, connection: Connection) -> None:
        moment = journal.last_recorded_at(connection)
        if moment is None:
            raise RuleRefusal(Code.NO_SUCH_RECORD)
        self.congress = congress_view(connection)
        self.plan = self.congress.plan
        self.layout = profiles(connection)[1]
        self.power = self.layout.wording.power_prefix.value
        self.check_code = journal.check_code(connection)
        self.moment = moment
        self._bodies = body_rows(connection)
        numbers = connection.execute(select(t.paper_number.c.paper, t.paper_number.c.number))
        self._numbers = {row.paper: row.number for row in numbers}

    def head_of(self, body: CongressBody) -> str:
        """Return the name of a body's head, or nothing."""
        return next((each.full_name for each in self._bodies if each.body is body and each.head), "")

    def members(self, body: CongressBody) -> tuple[BodyMemberRow, ...]:
        """Return who sits on a body."""
        return tuple(each for each in self._bodies if each.body is body)

    def number_of(self, key: str) -> int | None:
        """Return the number that a paper took in the congress's one series, None while it has none."""
        return self._numbers.get(key)

    def signature(self, body: CongressBody) -> Signature:
        """Return the signature of a body's head: `T/M ĐOÀN CHỦ TỊCH`, `CHỦ TỊCH`, the name."""
        power = f"{self.power} {label(body).upper()}"
        return Signature(power, duty(body, head=True).upper(), self.head_of(body))

    def paper(
        self,
        kind: str,
        subject_lines: tuple[str, ...],
        blocks: tuple[Block, ...],
        signatures: tuple[Signature, ...] = (),
        *,
        key: str = "",
        symbol: str = "",
        body: tuple[str, ...] = (),
        dated: date | None = None,
        title: str = "",
        recipients: tuple[str, ...] = (),
        landscape: bool = False,
        sample_note: str = "",
        read_aloud: bool = False,
    ) -> Paper:
        """Return the paper around its blocks; numbered when its `symbol` is given and `key` took a number."""
        organization, issuer = issued_by(self.plan, *body)
        return Paper(
            organization_lines=organization,
            issuer_lines=issuer,
            number=paper_number(self._numbers.get(key), symbol),
            place_and_date=f"{self.plan.locality}, {full_date(dated or self.congress.sittings[0].held_on)}",
            kind=kind,
            subject_lines=subject_lines,
            blocks=blocks,
            signatures=signatures,
            check_code=self.check_code,
            sample=self.plan.sample,
            title=title or f"{kind.capitalize()} {' '.join(subject_lines)}",
            moment=self.moment,
            recipients=recipients,
            landscape=landscape,
            sample_note=sample_note,
            read_aloud=read_aloud,
        )
