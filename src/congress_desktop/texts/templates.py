"""The shape of a message's templates."""

from dataclasses import dataclass

Template = str | tuple[str, ...]
"""A text with `{facts}`, or several: the first whose facts are all there is used, so the last needs none."""


@dataclass(frozen=True)
class Wording:
    """The templates of one message; an empty `cell` means that the title also fits a cell."""

    title: Template
    body: Template
    action: Template
    cell: Template = ""
