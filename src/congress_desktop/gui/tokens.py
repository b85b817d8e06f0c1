"""The colours of the three themes, by the names that stylesheets, painted widgets and icons use; no sizes."""

from dataclasses import dataclass

STATES = ("ok", "warn", "error", "info", "draft")
"""Every state a thing can be in, as the dynamic property `state` spells it."""


@dataclass(frozen=True)
class StateColours:
    """The colours of one state: words, solid grounds, soft grounds and thin lines."""

    text: str
    fill: str
    soft: str
    line: str


@dataclass(frozen=True)
class Theme:
    """One set of colours; every value is "#rrggbb". `focus_px` is the width of the focus ring in pixels."""

    name: str
    ground: str
    surface: str
    alt: str
    sunken: str
    border: str
    border_strong: str
    text: str
    text_2: str
    text_3: str
    accent: str
    accent_fill: str
    accent_soft: str
    accent_hover: str
    accent_pressed: str
    on_fill: str
    ok: StateColours
    warn: StateColours
    error: StateColours
    info: StateColours
    draft: StateColours
    focus: str
    selection: str
    focus_px: int

    def state(self, name: str) -> StateColours:
        """Return the colours of a state; raises KeyError for a word that is not in `STATES`."""
        return {
            "ok": self.ok,
            "warn": self.warn,
            "error": self.error,
            "info": self.info,
            "draft": self.draft,
        }[name]

    def colour(self, token: str) -> str:
        """Return the colour of a token: a field's name, or "ok.fill" for a part of a state.

        A bare state's name means its text colour. Raises AttributeError for a token that does not exist.
        """
        name, _, part = token.partition(".")
        found = getattr(self, name)
        if isinstance(found, StateColours):
            found = getattr(found, part or "text")
        return str(found)


LIGHT = Theme(
    name="light",
    ground="#F6F2EB",
    surface="#FFFFFF",
    alt="#FBF8F3",
    sunken="#EFE9DF",
    border="#DED6C9",
    border_strong="#8A7F71",
    text="#231D18",
    text_2="#5C5248",
    text_3="#6E6357",
    accent="#8E1B20",
    accent_fill="#8E1B20",
    accent_soft="#F8EAE8",
    accent_hover="#7A161B",
    accent_pressed="#651115",
    on_fill="#FFFFFF",
    ok=StateColours("#1D6B3A", "#1D6B3A", "#E4F2E8", "#8FBF9D"),
    warn=StateColours("#7A4A00", "#9A5B00", "#FFF2D2", "#DDB35C"),
    error=StateColours("#B3261E", "#B3261E", "#FCE9E7", "#E39A94"),
    info=StateColours("#1B5A96", "#1B5A96", "#E6F0F9", "#95B9DA"),
    draft=StateColours("#5A544D", "#6E675F", "#ECE7E0", "#BDB3A6"),
    focus="#1B5A96",
    selection="#E6F0F9",
    focus_px=2,
)

DARK = Theme(
    name="dark",
    ground="#191614",
    surface="#24201D",
    alt="#2A2521",
    sunken="#141210",
    border="#3F3832",
    border_strong="#9A9084",
    text="#F3EDE5",
    text_2="#C9BFB3",
    text_3="#A89E92",
    accent="#F2A7A1",
    accent_fill="#A8323A",
    accent_soft="#3D2322",
    accent_hover="#B83B43",
    accent_pressed="#8F2A31",
    on_fill="#FFFFFF",
    ok=StateColours("#8AD6A0", "#2C7A46", "#1E3426", "#3E7D53"),
    warn=StateColours("#F2C063", "#8C5A0A", "#3A2D14", "#8A6A26"),
    error=StateColours("#FF9C92", "#B53A31", "#41211E", "#94473F"),
    info=StateColours("#8FC1F0", "#2A6299", "#1C2F42", "#3F6C97"),
    draft=StateColours("#C4BBB0", "#6B635B", "#322D29", "#5C544C"),
    focus="#8FC1F0",
    selection="#1C2F42",
    focus_px=2,
)


def _on_black(bright: str) -> StateColours:
    return StateColours(bright, bright, "#000000", bright)


HIGH_CONTRAST = Theme(
    name="high-contrast",
    ground="#000000",
    surface="#000000",
    alt="#000000",
    sunken="#1A1A1A",
    border="#FFFFFF",
    border_strong="#FFFFFF",
    text="#FFFFFF",
    text_2="#F0F0F0",
    text_3="#E0E0E0",
    accent="#FFFFFF",
    accent_fill="#FFFFFF",
    accent_soft="#1A1A1A",
    accent_hover="#E0E0E0",
    accent_pressed="#C0C0C0",
    on_fill="#000000",
    ok=_on_black("#5CFF8A"),
    warn=_on_black("#FFD84D"),
    error=_on_black("#FF9A90"),
    info=_on_black("#8CCBFF"),
    draft=_on_black("#E0E0E0"),
    focus="#FFFF00",
    selection="#1A1A1A",
    focus_px=3,
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK, HIGH_CONTRAST)}
"""The themes by name: "light", "dark", "high-contrast"."""
