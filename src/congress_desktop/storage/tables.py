"""The tables: the journal, and everything that its acts add up to.

Portable types only. Moments are ISO text in UTC, days ISO text, so that both engines sort and compare them alike.
"""

from typing import Any

from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = MetaData(naming_convention=NAMING)


def _table(name: str, *parts: Column[Any] | UniqueConstraint) -> Table:
    return Table(name, metadata, *parts, sqlite_strict=True)


def _key(name: str) -> Column[str]:
    return Column(name, Text, primary_key=True)


def _text(name: str, **options: object) -> Column[str]:
    return Column(name, Text, nullable=False, **options)  # type: ignore[arg-type]


def _optional(name: str) -> Column[str]:
    return Column(name, Text, nullable=True)


def _count(name: str, *, nullable: bool = False) -> Column[int]:
    return Column(name, Integer, nullable=nullable)


def _flag(name: str) -> Column[int]:
    """Return a column of 0 and 1: a STRICT table knows no boolean type."""
    return Column(name, Integer, nullable=False)


def _reference(name: str, target: str, *, nullable: bool = False, index: bool = False) -> Column[str]:
    return Column(name, Text, ForeignKey(target), nullable=nullable, index=index)


journal = _table(
    "journal",
    Column("desk", Integer, primary_key=True),
    Column("sequence", Integer, primary_key=True),
    _text("act_id", unique=True),
    _text("kind"),
    _count("version"),
    _text("recorded_at"),
    _text("operator"),
    _text("payload"),
    _text("previous_hash"),
    _text("hash"),
)

congress = _table(
    "congress",
    Column("only", Integer, primary_key=True),
    _text("title"),
    _text("organization"),
    _text("host"),
    _text("term"),
    _text("venue"),
    _text("locality"),
    _count("summoned_count"),
    _count("member_count"),
    _count("branch_count"),
    _count("executive_count"),
    _count("standing_count"),
    _count("inspection_count"),
    _flag("sample"),
    _text("rule_set"),
    _text("layout"),
    _text("card_key"),
)

sitting = _table(
    "sitting",
    _key("sitting_id"),
    _count("ordinal"),
    _text("kind"),
    _text("held_on"),
    _optional("opened_at"),
    _optional("closed_at"),
)

person = _table(
    "person",
    _key("person_id"),
    _text("full_name"),
    _text("folded"),
    _text("name_key"),
    _optional("birth"),
    _optional("gender"),
    _text("ethnicity"),
    _text("religion"),
    _optional("probationary_on"),
    _optional("official_on"),
    _text("education"),
    _text("political_theory"),
    _text("position"),
    _text("telephone", server_default=""),
    _text("field_of_work", server_default=""),
    _text("badge", server_default=""),
    _text("discipline", server_default=""),
)

delegate = _table(
    "delegate",
    _key("delegate_id"),
    _reference("person_id", "person.person_id", index=True),
    Column("card_number", Integer, nullable=False, unique=True),
    _text("branch"),
    _text("branch_key"),
    _optional("delegate_class"),
    _text("seat"),
    _text("note"),
    Column("alternate", Integer, nullable=False, server_default=text("0")),
    _text("standing", server_default="official"),
    _reference("replaces", "delegate.delegate_id", nullable=True, index=True),
    Column("card_issue", Integer, nullable=False, server_default=text("1")),
)

guest = _table(
    "guest",
    _key("guest_id"),
    _reference("person_id", "person.person_id", index=True),
    Column("card_number", Integer, nullable=False, unique=True),
    _text("unit"),
    _text("seat"),
    _text("note"),
    _count("card_issue"),
)

guest_arrival = _table(
    "guest_arrival",
    Column("sitting_id", Text, ForeignKey("sitting.sitting_id"), primary_key=True),
    Column("guest_id", Text, ForeignKey("guest.guest_id"), primary_key=True),
    _text("at"),
    _count("desk"),
)

card_print = _table(
    "card_print",
    Column("act_id", Text, primary_key=True),
    Column("holder", Text, primary_key=True),
    Column("holder_id", Text, primary_key=True),
    _count("issue"),
    _text("at"),
    _count("desk"),
    _text("operator"),
)

picture = _table(
    "picture",
    _key("picture"),
    Column("jpeg", LargeBinary, nullable=False),
)

delegate_picture = _table(
    "delegate_picture",
    Column("delegate_id", Text, ForeignKey("delegate.delegate_id"), primary_key=True),
    _text("picture"),
)

hall_row = _table(
    "hall_row",
    Column("ordinal", Integer, primary_key=True),
    _text("name", unique=True),
    _count("seat_count"),
)

movement = _table(
    "movement",
    _key("act_id"),
    _count("recorded_order"),
    _reference("delegate_id", "delegate.delegate_id", index=True),
    _reference("sitting_id", "sitting.sitting_id"),
    _text("movement"),
    _text("at"),
    _count("desk"),
    _text("reason"),
)

attendance = _table(
    "attendance",
    Column("sitting_id", Text, ForeignKey("sitting.sitting_id"), primary_key=True),
    Column("delegate_id", Text, ForeignKey("delegate.delegate_id"), primary_key=True),
    _text("state"),
    _optional("arrived_at"),
    _count("desk", nullable=True),
    _text("reason"),
)

refused_scan = _table(
    "refused_scan",
    _key("act_id"),
    _reference("sitting_id", "sitting.sitting_id"),
    _text("at"),
    _count("desk"),
    _text("scanned"),
    _text("code"),
    _reference("delegate_id", "delegate.delegate_id", nullable=True),
    _reference("guest_id", "guest.guest_id", nullable=True),
)

released_presence = _table(
    "released_presence",
    Column("sitting_id", Text, ForeignKey("sitting.sitting_id"), primary_key=True),
    _count("present"),
    _count("summoned"),
    _text("at"),
)

credentials = _table(
    "credentials",
    Column("only", Integer, primary_key=True),
    _text("choices"),
)

agenda_item = _table(
    "agenda_item",
    _key("item_id"),
    _reference("sitting_id", "sitting.sitting_id"),
    _count("ordinal"),
    _text("title"),
    _optional("due_at"),
    _text("presenter"),
    _optional("started_at"),
    _optional("finished_at"),
    _count("duration_seconds", nullable=True),
    _text("kind", server_default="business"),
    _text("vote_groups", server_default="[]"),
    _text("needs", server_default="[]"),
    _text("to_prepare", server_default="[]"),
)

# No reference to the item: one that is taken out and put back finds its ticks again.
prepared = _table(
    "prepared",
    Column("item_id", Text, primary_key=True),
    Column("what", Text, primary_key=True),
    _text("at"),
)

speech = _table(
    "speech",
    _key("speech_id"),
    _count("ordinal"),
    _text("holder"),
    _text("holder_id"),
    _reference("person_id", "person.person_id", index=True),
    _text("topic"),
    _count("planned_seconds"),
    _flag("text_received"),
    _text("state"),
)

speech_step = _table(
    "speech_step",
    _key("act_id"),
    _count("recorded_order"),
    _reference("speech_id", "speech.speech_id", index=True),
    _text("step"),
    _text("at"),
    _text("reason"),
)

note = _table(
    "note",
    _key("note_id"),
    _text("item_id"),
    _text("began_at"),
    _text("written_at"),
    _text("text"),
)

body_member = _table(
    "body_member",
    Column("body", Text, primary_key=True),
    Column("delegate_id", Text, ForeignKey("delegate.delegate_id"), primary_key=True),
    _count("ordinal"),
    _flag("head"),
)

matter = _table(
    "matter",
    _key("matter_id"),
    _count("ordinal"),
    _text("title"),
    _text("group"),
    _text("state"),
    _reference("sitting_id", "sitting.sitting_id", nullable=True),
    _optional("opened_at"),
    _optional("counted_at"),
    _count("present", nullable=True),
    _count("summoned", nullable=True),
    _count("in_favour", nullable=True),
    _count("against", nullable=True),
    _count("other_opinion", nullable=True),
    _count("not_voting", nullable=True),
    _optional("base"),
    _count("corrections"),
    _text("text", server_default=""),
    _optional("planned_base"),
    _optional("together"),
    _optional("counted_by"),
    _text("explanation", server_default=""),
    _optional("released_at"),
    _optional("released_by"),
)

vote_block = _table(
    "vote_block",
    Column("matter_id", Text, ForeignKey("matter.matter_id"), primary_key=True),
    Column("ordinal", Integer, primary_key=True),
    _text("name"),
    _text("counter"),
    _count("present", nullable=True),
    _count("in_favour"),
    _count("against"),
    _count("other_opinion"),
)

election = _table(
    "election",
    _key("election_id"),
    _count("ordinal"),
    _text("title"),
    _count("seats"),
    _text("form"),
    _text("kind"),
    _text("electorate"),
    _optional("target"),
    _text("rule_set"),
    _text("state"),
    _optional("closed_at"),
    _reference("matter_id", "matter.matter_id", nullable=True),
    _text("list_note"),
    _optional("ended_at"),
    _text("end_note"),
)

nominee = _table(
    "nominee",
    _key("nominee_id"),
    _reference("election_id", "election.election_id", index=True),
    _reference("person_id", "person.person_id", index=True),
    _count("ordinal"),
    _text("source"),
    _text("note"),
    _optional("withdrawn"),
)

election_round = _table(
    "election_round",
    _key("round_id"),
    _reference("election_id", "election.election_id", index=True),
    _count("number"),
    _count("seats"),
    _text("form"),
    _flag("run_off"),
    _text("state"),
    _text("result_state"),
    _count("printed"),
    _reference("sitting_id", "sitting.sitting_id", nullable=True),
    _count("present", nullable=True),
    _count("issued", nullable=True),
    _text("issue_note"),
    _optional("issued_at"),
    _count("collected", nullable=True),
    _text("collect_note"),
    _optional("collected_at"),
    _optional("mode"),
    _count("batch_size", nullable=True),
    _count("reduced"),
    _text("reduced_reason"),
    _optional("confirmed"),
    _optional("confirmed_by"),
    _optional("confirmed_at"),
    _optional("released_by"),
    _optional("released_at"),
    _count("reopened"),
)

round_nominee = _table(
    "round_nominee",
    Column("round_id", Text, ForeignKey("election_round.round_id"), primary_key=True),
    Column("ordinal", Integer, primary_key=True),
    _reference("nominee_id", "nominee.nominee_id"),
)

ballot_reading = _table(
    "ballot_reading",
    Column("round_id", Text, ForeignKey("election_round.round_id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("pass_number", Integer, primary_key=True),
    _text("reading"),
    _text("typed_by"),
    _text("at"),
    _text("act_id"),
)

ballot_ruling = _table(
    "ballot_ruling",
    Column("round_id", Text, ForeignKey("election_round.round_id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    _text("ruling"),
)

batch_total = _table(
    "batch_total",
    Column("round_id", Text, ForeignKey("election_round.round_id"), primary_key=True),
    Column("batch", Integer, primary_key=True),
    Column("pass_number", Integer, primary_key=True),
    _text("totals"),
    _text("typed_by"),
    _text("at"),
    _text("act_id"),
)

batch_ruling = _table(
    "batch_ruling",
    Column("round_id", Text, ForeignKey("election_round.round_id"), primary_key=True),
    Column("batch", Integer, primary_key=True),
    _text("ruling"),
)

decision = _table(
    "decision",
    _key("decision_id"),
    _count("ordinal"),
    _text("number", unique=True),
    _text("issued_on"),
    _text("authority"),
    _text("signer"),
    _text("title"),
    _text("effective_on"),
    _optional("announced_at"),
    _reference("announced_in", "sitting.sitting_id", nullable=True),
)

appointment = _table(
    "appointment",
    Column("decision_id", Text, ForeignKey("decision.decision_id"), primary_key=True),
    Column("ordinal", Integer, primary_key=True),
    _reference("person_id", "person.person_id", index=True),
    _text("body"),
    _text("post"),
    _text("position"),
    UniqueConstraint("decision_id", "body", "person_id"),
)

tenure = _table(
    "tenure",
    _key("tenure_id"),
    _count("ordinal"),
    _reference("person_id", "person.person_id", index=True),
    _text("body"),
    _text("post"),
    _text("position"),
    _text("origin"),
    _optional("began_on"),
    _text("number"),
    _optional("issued_on"),
    _text("authority"),
    _reference("election_id", "election.election_id", nullable=True),
)
"""Tenures that no decision of this congress began; those stand in `appointment`."""

ratification = _table(
    "ratification",
    _key("tenure_id"),
    _text("number"),
    _optional("issued_on"),
    _text("authority"),
)

tenure_end = _table(
    "tenure_end",
    _key("tenure_id"),
    _text("ended_on"),
    _text("reason"),
    _text("number"),
    _optional("issued_on"),
    _text("authority"),
    _optional("successor"),
)

likeness = _table(
    "likeness",
    Column("one", Text, primary_key=True),
    Column("other", Text, primary_key=True),
    _flag("same"),
)

biographies = _table(
    "biographies",
    Column("only", Integer, primary_key=True),
    _text("columns"),
)

paper_text = _table(
    "paper_text",
    Column("paper", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    _text("text"),
    _text("filled"),
)

paper_draft = _table(
    "paper_draft",
    Column("paper", Text, primary_key=True),
    Column("draft", Integer, primary_key=True),
    _text("content_hash"),
    _text("at"),
)

paper_issue = _table(
    "paper_issue",
    Column("paper", Text, primary_key=True),
    Column("issue", Integer, primary_key=True),
    _text("act_id"),
    _text("check_code"),
    _text("model_hash"),
    _text("pdf_hash"),
    _count("pages"),
    _text("reason"),
    _text("at"),
    _text("operator"),
)

paper_print = _table(
    "paper_print",
    _key("act_id"),
    _text("paper"),
    _count("issue"),
    _count("draft"),
    _count("copies"),
    _text("at"),
    _text("operator"),
)

paper_number = _table("paper_number", _key("paper"), Column("number", Integer, nullable=False, unique=True))

withdrawal = _table("withdrawal", _key("withdrawn"), _text("act_id"), _text("reason"))

DERIVED: tuple[Table, ...] = tuple(table for table in metadata.sorted_tables if table not in {journal, picture})
"""Every table that the acts add up to, parents first; pictures stand beside the journal, which names their hashes."""
