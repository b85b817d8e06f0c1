"""The minutes of the congress: the paper's number, its places, and the paper made of the journal."""

from sqlalchemy import Connection

from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.election_rounds import ResultState
from congress_desktop.domain.ids import ActId
from congress_desktop.domain.minutes import MinutesSection
from congress_desktop.domain.vote_states import MatterState
from congress_desktop.services import minutes_tables as tables
from congress_desktop.services.agenda import agenda_rows
from congress_desktop.services.appointments import appointments_view
from congress_desktop.services.attendance import presence_view
from congress_desktop.services.bodies import body_rows
from congress_desktop.services.composition import Outline, composed, write_place, written_texts
from congress_desktop.services.desk import Desk, Done
from congress_desktop.services.election_reading import election_rows
from congress_desktop.services.election_results import result_view
from congress_desktop.services.election_views import ResultView
from congress_desktop.services.minutes_outline import MINUTES, MinutesRecord, minutes_outline
from congress_desktop.services.open_votes import matter_rows
from congress_desktop.services.paper_frame import PaperFrame
from congress_desktop.services.paper_models import Paper
from congress_desktop.services.speeches import speech_rows


def write_text(desk: Desk, section: MinutesSection, text: str, act_id: ActId | None = None) -> Done:
    """Record the secretariat's text of a section. Raises RuleRefusal NOTHING_CORRECTED."""
    return write_place(desk, MINUTES, section.value, text, act_id=act_id)


def outline(connection: Connection, frame: PaperFrame) -> Outline:
    """Return the outline of the minutes as the journal stands."""
    sittings = frame.congress.sittings
    return minutes_outline(
        MinutesRecord(
            congress=frame.congress,
            presences=tuple(presence_view(connection, each.sitting_id) for each in sittings),
            absences=tuple(tables.absences(connection, each.sitting_id) for each in sittings),
            agenda=agenda_rows(connection),
            matters=tuple(row for row in matter_rows(connection) if row.state is MatterState.RELEASED),
            bodies=body_rows(connection),
            appointments=appointments_view(connection),
            results=released_results(connection),
            speeches=speech_rows(connection),
            check_code=frame.check_code,
            moment=frame.moment,
        )
    )


def released_results(connection: Connection) -> tuple[ResultView, ...]:
    """Return the results of elections that were released, in the order of their rounds."""
    return tuple(
        result_view(connection, row.round_id)
        for election in election_rows(connection)
        for row in election.rounds
        if row.result_state is ResultState.RELEASED
    )


def minutes_paper(desk: Desk) -> Paper:
    """Return the minutes as the journal stands now, ready to be drawn. Raises RuleRefusal NO_SUCH_RECORD."""
    with desk.read() as connection:
        frame = PaperFrame(connection)
        blocks = composed(outline(connection, frame), written_texts(connection, MINUTES))
    plan = frame.plan
    return frame.paper(
        "BIÊN BẢN",
        (f"{plan.title},", f"nhiệm kỳ {plan.term}"),
        blocks,
        (frame.signature(CongressBody.SECRETARIAT), frame.signature(CongressBody.PRESIDIUM)),
        key=MINUTES,
        symbol="BB",
        dated=frame.congress.sittings[-1].held_on,
        title=f"Biên bản {plan.title}",
    )
