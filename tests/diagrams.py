"""Reads the diagrams of states that stand in docstrings: one step to a line, `before ── step ──► after`."""

import re
from types import ModuleType

_STEP = re.compile(r"^\s*(\w+) ── (\w+) ──► (\w+)$", re.MULTILINE)


def steps_in(module: ModuleType) -> set[tuple[str, str, str]]:
    """Return the steps that a module's docstring draws."""
    return set(_STEP.findall(module.__doc__ or ""))
