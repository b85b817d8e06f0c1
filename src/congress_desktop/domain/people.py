"""Who a delegate is: the facts that the office's roll gives of a person."""

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
    """What is known of a delegate; an empty text or None means the roll does not say."""

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

    def gaps(self) -> tuple[str, ...]:
        """Return the names of the fields that the credentials report needs and the roll leaves open."""
        needed = ("birth", "gender", "official_on", "education", "political_theory", "delegate_class")
        return tuple(name for name in needed if not getattr(self, name))


def same_name(one: str, other: str) -> bool:
    """Tell whether two names are written with the same letters, marks left aside."""
    return fold(one) == fold(other)
