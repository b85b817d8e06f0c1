"""Papers to text and back, so that a final paper can be kept word by word; and what a paper says, as a hash."""

import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from cattrs.strategies import configure_tagged_union

from congress_desktop.services.paper_models import Block, Cell, Paper, Run, Tick
from congress_desktop.storage.codec import canonical, new_converter

_NEVER = datetime(1, 1, 1, tzinfo=UTC)

_converter = new_converter()
_converter.register_structure_hook(float, lambda value, _: float(value))


def _read_cell(value: Any, _kind: object) -> Cell:  # noqa: ANN401 - a hook takes what the text holds
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return tuple(_converter.structure(each, Run) for each in value)
    return _converter.structure(value, Tick)


_converter.register_structure_hook(Cell, _read_cell)
configure_tagged_union(Block, _converter, tag_name="block")


def frozen(paper: Paper) -> str:
    """Return a whole paper as canonical JSON; equal papers give equal texts."""
    return canonical(_alike(_converter.unstructure(paper)))


def _alike(value: Any) -> Any:  # noqa: ANN401 - whatever a plain value holds
    """Return a plain value with 12.0 and 12 written alike: both are the same millimetres."""
    match value:
        case float() if value.is_integer():
            return int(value)
        case dict():
            return {key: _alike(each) for key, each in value.items()}
        case list() | tuple():
            return [_alike(each) for each in value]
        case _:
            return value


def thawed(text: str) -> Paper:
    """Return the paper that `frozen` wrote."""
    return _converter.structure(json.loads(text), Paper)


def text_hash(text: str) -> str:
    """Return the SHA-256 of a text, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def content_hash(paper: Paper) -> str:
    """Return the hash of what a paper says, whenever it was made and whatever it is: draft, final or a further issue.

    The check code says when it was made, so it counts nowhere, not in a sentence either.
    """
    said = frozen(replace(paper, check_code="", moment=_NEVER, draft=None, issue=1))
    return text_hash(said.replace(paper.check_code, "") if paper.check_code else said)
