"""The one place that reads the machine's clock and makes random ids."""

import uuid
from datetime import UTC, datetime


def now() -> datetime:
    """Return the present moment in UTC."""
    return datetime.now(UTC)


def new_id() -> str:
    """Return an id that no other machine makes."""
    return uuid.uuid4().hex
