"""Reading rule sets, layouts and model programmes: TOML text to typed shapes; unknown and missing keys are refused.

A text is read once: it is asked for with every question about a rule, and what it says is frozen.
"""

import tomllib
from functools import lru_cache
from typing import TypeVar

from cattrs.errors import BaseValidationError
from cattrs.v import transform_error

from congress_desktop.domain.agenda_template import AgendaTemplate
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.layout import Layout
from congress_desktop.domain.rule_set import RuleSet
from congress_desktop.storage.codec import new_converter

Profile = TypeVar("Profile", RuleSet, Layout, AgendaTemplate)

_converter = new_converter()


@lru_cache(maxsize=16)
def read_rule_set(text: str) -> RuleSet:
    """Return the rule set that a TOML text holds. Raises RuleRefusal PROFILE_UNREADABLE with the reasons."""
    return _read(text, RuleSet)


@lru_cache(maxsize=16)
def read_layout(text: str) -> Layout:
    """Return the layout that a TOML text holds. Raises RuleRefusal PROFILE_UNREADABLE with the reasons."""
    return _read(text, Layout)


def read_agenda_template(text: str) -> AgendaTemplate:
    """Return the model programme that a TOML text holds. Raises RuleRefusal PROFILE_UNREADABLE with the reasons."""
    return _read(text, AgendaTemplate)


def _read(text: str, shape: type[Profile]) -> Profile:
    try:
        return _converter.structure(tomllib.loads(text), shape)
    except tomllib.TOMLDecodeError as error:
        raise RuleRefusal(Code.PROFILE_UNREADABLE, reason=str(error)) from error
    except BaseValidationError as error:
        raise RuleRefusal(Code.PROFILE_UNREADABLE, reason="; ".join(transform_error(error))) from error
