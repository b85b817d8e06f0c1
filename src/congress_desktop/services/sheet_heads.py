"""What stands over and under the lists that are kept as workbooks: the two blocks, the title, the foot."""

from sqlalchemy import Connection

from congress_desktop.domain.congresses import CongressPlan
from congress_desktop.services.congresses import congress_view, profiles
from congress_desktop.services.paper_frame import issued_by
from congress_desktop.services.sheets import SheetHead
from congress_desktop.storage import journal
from congress_desktop.texts.forms import full_date


def sheet_head(connection: Connection) -> SheetHead:
    """Return the two blocks over a list of the congress, dated as its papers are."""
    congress = congress_view(connection)
    organization, issuer = issued_by(congress.plan)
    party = profiles(connection)[1].title_block.party_name.value
    return SheetHead(
        organization, issuer, party, f"{congress.plan.locality}, {full_date(congress.sittings[0].held_on)}"
    )


def sheet_footer(connection: Connection) -> str:
    """Return the foot of every page: the check code of the journal that the list was made from."""
    return f"Mã kiểm {journal.check_code(connection)}"


def sheet_title(plan: CongressPlan, name: str) -> tuple[str, ...]:
    """Return the lines of a list's title: its name in capitals, and the congress with its term."""
    return name, f"{plan.title}, nhiệm kỳ {plan.term}"
