"""What a list's words say of a post: on which bodies somebody sits, and as what."""

import re
from collections.abc import Iterator

from congress_desktop.domain.appointments import POSTS, Body, Post
from congress_desktop.domain.tenures import Seat
from congress_desktop.domain.vietnamese import fold

_PARTS = re.compile(r"[,;/+&\n]| kiem | dong thoi ")
_BODIES = (
    (Body.INSPECTION_COMMISSION, re.compile(r"\b(?:uy ban kiem tra|u ban kiem tra|ubkt|uvubkt|uy ban kt)\b")),
    (Body.STANDING_COMMITTEE, re.compile(r"\b(?:ban thuong vu|btv|uvbtv|uy vien thuong vu)\b")),
    (Body.EXECUTIVE_COMMITTEE, re.compile(r"\b(?:ban chap hanh|bch|uvbch|cap uy|cap uy vien|dang uy vien)\b")),
)
NAMED_POSTS = (
    ("pho bi thu", Post.DEPUTY_SECRETARY),
    ("bi thu", Post.SECRETARY),
    ("pho chu nhiem", Post.INSPECTION_DEPUTY),
    ("chu nhiem", Post.INSPECTION_CHAIR),
)
"""How the posts are called, folded; of two names that both stand in a text the first here is meant."""

_MEMBER = re.compile(r"\b(?:uy vien|u vien|uv|uvbch|uvbtv|uvubkt|thanh vien|cap uy vien|dang uy vien)\b")
_INSPECTION = (Post.INSPECTION_CHAIR, Post.INSPECTION_DEPUTY)


class UnreadablePost(ValueError):  # noqa: N818 - named for what the text is, as the callers catch it
    """A part of the text names neither a post nor a body."""


def body_named(text: str) -> Body | None:
    """Return the body that a heading or a cell names, None for none."""
    words = fold(text)
    return next((body for body, form in _BODIES if form.search(words)), None)


def seats(text: str, body: Body | None) -> tuple[Seat, ...]:
    """Return the seats that a text names, for somebody on a list of this body: "Phó Bí thư, Ủy viên Ban Thường vụ".

    A post without a body of its own is one of the list's body. Whoever stands on the list of a body without any post
    of it named is a member of it. Empty when neither the text nor the list says which body is meant. Raises
    UnreadablePost with the part that is not understood.
    """
    named = list(_parts(text))
    found: dict[Body, Post] = {}
    for part_body, post in named:
        inspection = Body.INSPECTION_COMMISSION if post in _INSPECTION else None
        elsewhere = next((other for other, _ in named if other and post in POSTS[other]), None)
        on = part_body or inspection or body or elsewhere
        if on is None:
            return ()
        if post in POSTS[on] and found.get(on, Post.MEMBER) is Post.MEMBER:
            found[on] = post
        elif post not in POSTS[on]:
            raise UnreadablePost(text)
    if body is not None:
        found.setdefault(body, Post.MEMBER)
    return tuple(Seat(each, found[each]) for each in Body if each in found)


def _parts(text: str) -> Iterator[tuple[Body | None, Post]]:
    for part in _PARTS.split(fold(text)):
        words = part.strip(" .-()")
        if not words:
            continue
        post = next((post for name, post in NAMED_POSTS if re.search(rf"\b{name}\b", words)), None)
        body = body_named(words)
        if post is None and body is None and not _MEMBER.search(words):
            raise UnreadablePost(part.strip())
        yield body, post or Post.MEMBER
