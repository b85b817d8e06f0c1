"""Who agrees to what nobody may do alone."""

from collections.abc import Iterable

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.vietnamese import fold, tidy


def checked_second_person(name: str, first: Iterable[str], **facts: object) -> str:
    """Return who agrees: somebody with a name that is none of the first ones'.

    Raises RuleRefusal SECOND_PERSON_MISSING, with the facts that say why one is needed, or SECOND_PERSON_SAME.
    """
    if not tidy(name):
        raise RuleRefusal(Code.SECOND_PERSON_MISSING, **facts)
    if is_one_of(name, first):
        raise RuleRefusal(Code.SECOND_PERSON_SAME, name=tidy(name))
    return tidy(name)


def is_one_of(name: str, people: Iterable[str]) -> bool:
    """Tell whether a name is one of these people's, however it is written."""
    return fold(name) in {fold(each) for each in people}
