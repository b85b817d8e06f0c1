"""The acts of secret ballots in a few Vietnamese words, as the journal lists them."""

from sqlalchemy import Connection, select

from congress_desktop.domain import acts as a
from congress_desktop.storage import tables as t


class ElectionNames:
    """Names behind the ids of elections, rounds and nominees, read once for a whole list.

    A paper is named by its number alone: the journal shows that it was read, never how it was marked.
    """

    def __init__(self, connection: Connection) -> None:
        e, r, n, p = t.election.c, t.election_round.c, t.nominee.c, t.person.c
        titles = connection.execute(select(e.election_id, e.title))
        self._titles: dict[str, str] = {row.election_id: row.title for row in titles}
        rounds = connection.execute(select(r.round_id, r.number, e.title).join_from(t.election_round, t.election))
        self._rounds: dict[str, str] = {row.round_id: f"{row.title}, lần {row.number}" for row in rounds}
        people = connection.execute(select(n.nominee_id, p.full_name).join_from(t.nominee, t.person))
        self._people: dict[str, str] = {row.nominee_id: row.full_name for row in people}

    def subject(self, act: a.Act) -> str:  # noqa: PLR0911 - one case per kind of act
        """Return what an act of secret ballots is about; empty for any other."""
        match act:
            case a.ElectionPlanned() | a.ElectionCorrected():
                return f"{act.plan.title}, bầu {act.plan.seats}"
            case a.NomineesAdded():
                names = [each.full_name for each in act.nominees]
                return f"{self._title(act.election_id)}: {names[0] if len(names) == 1 else f'{len(names)} người'}"
            case a.NomineeCorrected():
                return f"{self._title(act.election_id)}: {act.nominee.full_name}"
            case a.NomineeWithdrew():
                name = self._people.get(act.nominee_id, "")
                return f"{self._title(act.election_id)}: {name}; {act.reason}"
            case a.NomineeListClosed():
                return f"{self._title(act.election_id)}: {len(act.plan.nominee_ids)} người"
            case a.NomineeListReopened():
                return f"{self._title(act.election_id)}; {act.reason}"
            case a.RoundOpened():
                people = len(act.plan.nominee_ids)
                return (
                    f"{self._title(act.election_id)}, lần {act.plan.number}: bầu {act.plan.seats} trong {people} người"
                )
            case a.ElectionEnded():
                return "; ".join(filter(None, (self._title(act.election_id), act.note)))
            case _:
                return self._of_round(act)

    def _of_round(self, act: a.Act) -> str:  # noqa: PLR0911, C901, PLR0912 - one case per kind of act
        match act:
            case a.BallotsPrinted():
                return f"{self._round(act.round_id)}: {act.count} phiếu"
            case a.BallotsIssued():
                return f"{self._round(act.round_id)}: phát ra {act.issued}, có mặt {len(act.present)}"
            case a.BallotsCollected():
                return f"{self._round(act.round_id)}: thu về {act.collected}"
            case a.CollectionCorrected():
                return f"{self._round(act.round_id)}: thu về {act.before} sửa thành {act.collected}; {act.reason}"
            case a.BallotRead():
                return f"{self._round(act.round_id)}: phiếu {act.number}, nhập lần {act.pass_number}, {act.typed_by}"
            case a.BallotsTaken():
                where = f"{len(act.numbers)} phiếu, nhập lần {act.pass_number}, {act.typed_by}"
                return f"{self._round(act.round_id)}: {where}"
            case a.BallotSettled():
                ruling = act.ruling
                return f"{self._round(act.round_id)}: phiếu {act.number}, {ruling.decided_by}; {ruling.reason}"
            case a.BatchCounted():
                return f"{self._round(act.round_id)}: xấp {act.batch}, nhập lần {act.pass_number}, {act.typed_by}"
            case a.BatchSettled():
                return f"{self._round(act.round_id)}: xấp {act.batch}, {act.ruling.decided_by}; {act.ruling.reason}"
            case a.BaseReduced():
                return f"{self._round(act.round_id)}: trừ thêm {act.count}; {act.reason}"
            case a.ResultConfirmed():
                return f"{self._round(act.round_id)}: {act.confirmed_by}"
            case a.ResultReleased():
                return f"{self._round(act.round_id)}: {act.released_by}"
            case a.ResultReopened():
                return f"{self._round(act.round_id)}: {act.reason}; người cùng xác nhận: {act.second_person}"
            case _:
                return ""

    def _title(self, election_id: str) -> str:
        return self._titles.get(election_id, "")

    def _round(self, round_id: str) -> str:
        return self._rounds.get(round_id, "")
