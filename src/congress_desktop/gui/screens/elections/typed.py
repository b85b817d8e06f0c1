"""What is typed about nominees: a birth date, a pasted line."""

from congress_desktop.domain.codes import Code
from congress_desktop.domain.dates import NoSuchDay, PartialDate, parse_date
from congress_desktop.domain.errors import RuleRefusal


def typed_birth(text: str) -> PartialDate | None:
    """Return the birth date typed, None for none. Raises RuleRefusal NO_SUCH_DAY or NOT_A_DATE."""
    if not text.strip():
        return None
    try:
        return parse_date(text)
    except NoSuchDay as error:
        raise RuleRefusal(Code.NO_SUCH_DAY, field="birth", text=text) from error
    except ValueError as error:
        raise RuleRefusal(Code.NOT_A_DATE, field="birth", text=text) from error
