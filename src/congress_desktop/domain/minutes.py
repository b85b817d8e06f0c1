"""What the secretariat writes into the minutes in its own words; figures never stand here."""

from enum import StrEnum


class MinutesSection(StrEnum):
    """A place of the minutes that takes a text of the secretariat."""

    GUESTS = "guests"
    PREPARATORY_OPENING = "preparatory_opening"
    DISCUSSION = "discussion"
    OFFICIAL_OPENING = "official_opening"
    REPORTS = "reports"
    SPEECHES = "speeches"
    DIRECTION = "direction"
    CLOSING = "closing"
    COMPLAINTS = "complaints"
    REMARKS = "remarks"
    ADOPTION = "adoption"
