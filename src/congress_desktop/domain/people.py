"""Who a delegate or a guest is: the facts that the office's lists give of a person."""

from dataclasses import dataclass
from enum import StrEnum

from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.vietnamese import fold


class Gender(StrEnum):
    """A person's gender as the roll gives it."""

    MALE = "male"
    FEMALE = "female"


class DelegateClass(StrEnum):
    """How a delegate came to be one: by office, by election or by appointment."""

    EX_OFFICIO = "ex_officio"
    ELECTED = "elected"
    APPOINTED = "appointed"


@dataclass(frozen=True)
class DelegateFacts:
    """What is known of a delegate; an empty text or None means the roll does not say.

    `alternate` tells that the roll lists somebody who sits only when called. Texts keep the spelling of the office.
    """

    full_name: str
    branch: str
    birth: PartialDate | None = None
    gender: Gender | None = None
    ethnicity: str = ""
    religion: str = ""
    probationary_on: PartialDate | None = None
    official_on: PartialDate | None = None
    education: str = ""
    political_theory: str = ""
    position: str = ""
    delegate_class: DelegateClass | None = None
    seat: str = ""
    note: str = ""
    alternate: bool = False
    telephone: str = ""
    field_of_work: str = ""
    badge: str = ""
    discipline: str = ""

    def gaps(self) -> tuple[str, ...]:
        """Return the names of the fields that the credentials report needs and the roll leaves open."""
        needed = ("birth", "gender", "official_on", "education", "political_theory", "delegate_class")
        return tuple(name for name in needed if not getattr(self, name))


@dataclass(frozen=True)
class GuestFacts:
    """What is known of a guest; guests are never counted. An empty text means that the list does not say."""

    full_name: str
    unit: str = ""
    position: str = ""
    telephone: str = ""
    seat: str = ""
    note: str = ""


def same_name(one: str, other: str) -> bool:
    """Tell whether two names are written with the same letters, marks left aside."""
    return fold(one) == fold(other)
