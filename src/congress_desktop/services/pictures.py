"""Pictures of delegates: whose each file is, judged before any is kept; given, taken off, found at the door."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, select

from congress_desktop.domain.acts import PicturesGiven
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, DelegateId
from congress_desktop.domain.pictures import (
    FoundPicture,
    PictureGiven,
    names_the_same,
    picture_key,
    read_picture_name,
)
from congress_desktop.services.desk import Desk, Done, Writing
from congress_desktop.storage import tables as t


class PictureState(StrEnum):
    """What giving a picture would do."""

    NEW = "new"
    REPLACES = "replaces"
    SAME = "same"
    ERROR = "error"


@dataclass(frozen=True)
class PictureRow:
    """One file, judged; `code` and `facts` say why it is not taken, `full_name` is empty when it is nobody's."""

    file_name: str
    state: PictureState
    jpeg: bytes
    delegate_id: DelegateId | None = None
    card_number: int = 0
    full_name: str = ""
    code: Code | None = None
    facts: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True)
class PicturePlan:
    """A folder, judged: its files, those not taken first; how many are taken; how many delegates are then without."""

    source: str
    rows: tuple[PictureRow, ...]
    taken: int
    without: int


@dataclass(frozen=True)
class _Owner:
    delegate_id: DelegateId
    card_number: int
    full_name: str
    picture: str


def picture_of(desk: Desk, delegate_id: DelegateId) -> bytes:
    """Return a delegate's picture as JPEG, empty when there is none."""
    with desk.read() as connection:
        return kept_picture(connection, delegate_id)


def kept_picture(connection: Connection, delegate_id: DelegateId) -> bytes:
    """Return a delegate's picture within a transaction, empty when there is none."""
    query = (
        select(t.picture.c.jpeg)
        .join_from(t.delegate_picture, t.picture, t.picture.c.picture == t.delegate_picture.c.picture)
        .where(t.delegate_picture.c.delegate_id == delegate_id)
    )
    return connection.execute(query).scalar_one_or_none() or b""


def without_picture(desk: Desk) -> int:
    """Count the delegates who have no picture."""
    with desk.read() as connection:
        return sum(1 for owner in _owners(connection) if not owner.picture)


def plan_pictures(desk: Desk, source: str, found: Sequence[FoundPicture]) -> PicturePlan:
    """Judge the files of a folder: whose each is, and what giving it would do. Nothing is kept."""
    with desk.read() as connection:
        owners = _owners(connection)
    by_number = {owner.card_number: owner for owner in owners}
    named = [read_picture_name(each.stem) for each in found]
    of_number = Counter(name.card_number for name in named if name is not None)
    rows: list[PictureRow] = []
    for each, name in zip(found, named, strict=True):
        if name is None:
            rows.append(_refused(each, Code.PICTURE_NOT_NUMBERED))
        else:
            twice = of_number[name.card_number] > 1
            rows.append(_judged(each, name.card_number, name.words, by_number.get(name.card_number), twice=twice))
    rows = sorted(_without_shared(rows, owners), key=lambda row: row.state is not PictureState.ERROR)
    taken = [row for row in rows if row.state in {PictureState.NEW, PictureState.REPLACES}]
    new = sum(1 for row in taken if row.state is PictureState.NEW)
    without = sum(1 for owner in owners if not owner.picture) - new
    return PicturePlan(source, tuple(rows), len(taken), without)


def _judged(found: FoundPicture, number: int, words: str, owner: _Owner | None, *, twice: bool) -> PictureRow:
    if found.jpeg is None:
        return _refused(found, Code.PICTURE_UNREADABLE, path=found.file_name)
    if owner is None:
        return _refused(found, Code.PICTURE_OF_NOBODY, number=number)
    if twice:
        return _refused(found, Code.PICTURE_TWICE, number=number)
    if not names_the_same(words, owner.full_name):
        return _refused(found, Code.PICTURE_NAME_DIFFERS, number=number, name=owner.full_name)
    state = PictureState.REPLACES if owner.picture else PictureState.NEW
    if owner.picture == picture_key(found.jpeg):
        state = PictureState.SAME
    return PictureRow(found.file_name, state, found.jpeg, owner.delegate_id, owner.card_number, owner.full_name)


def _refused(found: FoundPicture, code: Code, **facts: object) -> PictureRow:
    return PictureRow(found.file_name, PictureState.ERROR, found.jpeg or b"", code=code, facts=tuple(facts.items()))


def _without_shared(rows: Sequence[PictureRow], owners: Sequence[_Owner]) -> list[PictureRow]:
    """Return the rows with those refused whose picture is another delegate's as well, on the list or in the folder."""
    holders = {row.delegate_id: picture_key(row.jpeg) for row in rows if row.delegate_id is not None}
    keys = {owner.delegate_id: holders.get(owner.delegate_id, owner.picture) for owner in owners}
    numbers = {owner.delegate_id: owner.card_number for owner in owners}
    judged: list[PictureRow] = []
    for row in rows:
        other = _also_has(row, keys)
        if other is None:
            judged.append(row)
        else:
            file = FoundPicture(row.file_name, "", row.jpeg)
            judged.append(_refused(file, Code.PICTURE_OF_ANOTHER, number=numbers[other]))
    return judged


def _also_has(row: PictureRow, keys: Mapping[DelegateId, str]) -> DelegateId | None:
    if row.delegate_id is None or row.state is PictureState.SAME:
        return None
    mine = picture_key(row.jpeg)
    return next((other for other, key in keys.items() if key == mine and other != row.delegate_id), None)


def give_pictures(desk: Desk, plan: PicturePlan, act_id: ActId | None = None) -> Done:
    """Keep the pictures that a plan takes, all in one act. Raises RuleRefusal NO_PICTURES when it takes none."""
    wanted = {
        row.delegate_id: row.jpeg
        for row in plan.rows
        if row.delegate_id is not None and row.state in {PictureState.NEW, PictureState.REPLACES}
    }
    return _give(desk, wanted, plan.source, act_id)


def give_picture(desk: Desk, delegate_id: DelegateId, jpeg: bytes, source: str, act_id: ActId | None = None) -> Done:
    """Give one delegate a picture. Raises RuleRefusal NO_PICTURES when it is theirs already, PICTURE_OF_ANOTHER."""
    with desk.read() as connection:
        other = next((each for each in _owners(connection) if each.picture == picture_key(jpeg)), None)
    if other is not None and other.delegate_id != delegate_id:
        raise RuleRefusal(Code.PICTURE_OF_ANOTHER, number=other.card_number)
    return _give(desk, {delegate_id: jpeg}, source, act_id)


def take_picture_off(desk: Desk, delegate_id: DelegateId, act_id: ActId | None = None) -> Done:
    """Let a delegate have no picture any more. Raises RuleRefusal NO_PICTURES when there is none."""
    return _give(desk, {delegate_id: b""}, "", act_id)


def _give(desk: Desk, wanted: Mapping[DelegateId, bytes], source: str, act_id: ActId | None) -> Done:
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        before = {owner.delegate_id: owner.picture for owner in _owners(tx.connection)}
        given = [_given(tx, delegate_id, jpeg, before) for delegate_id, jpeg in wanted.items() if delegate_id in before]
        changed = tuple(each for each in given if each.picture != each.before)
        if not changed:
            raise RuleRefusal(Code.NO_PICTURES)
        tx.record(PicturesGiven(source, changed), act_id)
    return tx.done()


def _given(tx: Writing, delegate_id: DelegateId, jpeg: bytes, before: Mapping[DelegateId, str]) -> PictureGiven:
    return PictureGiven(delegate_id, tx.keep_picture(jpeg) if jpeg else "", before[delegate_id])


def _owners(connection: Connection) -> tuple[_Owner, ...]:
    d, p, has = t.delegate.c, t.person.c, t.delegate_picture.c
    rows = connection.execute(
        select(d.delegate_id, d.card_number, p.full_name, has.picture)
        .join_from(t.delegate, t.person)
        .outerjoin(t.delegate_picture, has.delegate_id == d.delegate_id)
        .order_by(d.card_number)
    )
    return tuple(_Owner(DelegateId(row[0]), row[1], row[2], row[3] or "") for row in rows)
