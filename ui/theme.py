"""Colours, type and space: one source of truth for light and dark.

Text on every ground has a contrast of at least 4.5:1, lines and control edges at least 3:1
(`tests/ui/test_theme.py` computes it for every pair that is used).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QToolTip

from ui.style_sheet import style_sheet

LIGHT: Mapping[str, str] = MappingProxyType(
    {
        "bg": "#F6F3EE", "surface": "#FFFFFF", "raised": "#FFFFFF", "sunken": "#F1EDE6", "hover": "#F4F0EA",
        "line": "#E4DED4", "line2": "#8F8578", "grid": "#ECE7DE",
        "text": "#221C17", "text2": "#574E45", "text3": "#6F655A",
        "accent": "#0B6075", "accentHover": "#094F61", "accentSoft": "#E0EFF2", "onAccent": "#FFFFFF",
        "side": "#2B211A", "sideText": "#E9DFD3", "sideMuted": "#B5A595", "sideSel": "#43352A",
        "sideMark": "#E8A15B", "sideBrand": "#FFFFFF",
        "short": "#B83A0B", "shortSoft": "#FCE9DF", "shortLine": "#D9541E", "onShort": "#FFFFFF",
        "tight": "#8A5A00", "tightSoft": "#FBF0D6", "tightLine": "#C98A10",
        "good": "#0B6B52", "goodSoft": "#E0F1EB", "goodLine": "#1B9474",
        "demand": "#0B6075", "band": "#9CCAD5", "ink": "#221C17", "dots": "#8C8279",
        "cover": "#BFD9DF", "coverLine": "#5B95A3", "spare": "#DDD6CB",
        "tip": "#221C17", "tipText": "#FFFFFF", "tipAccent": "#8AD3E1", "tipMuted": "#C9BFB3",
        "ramp0": "#F3F1EC", "ramp1": "#DCEAEC", "ramp2": "#B4D6DC", "ramp3": "#7FB9C5",
        "ramp4": "#4795A6", "ramp5": "#1D7186", "ramp6": "#0B4F62",
    }
)  # fmt: skip
DARK: Mapping[str, str] = MappingProxyType(
    {
        "bg": "#171412", "surface": "#211D1A", "raised": "#2A2521", "sunken": "#1B1816", "hover": "#2C2723",
        "line": "#3A342E", "line2": "#857A6E", "grid": "#2F2A25",
        "text": "#F4EFE8", "text2": "#C9BFB3", "text3": "#A89D90",
        "accent": "#6CC5D6", "accentHover": "#8AD3E1", "accentSoft": "#1D3A41", "onAccent": "#0A2127",
        "side": "#0F0C0A", "sideText": "#E9DFD3", "sideMuted": "#A89887", "sideSel": "#2E251E",
        "sideMark": "#E8A15B", "sideBrand": "#FFFFFF",
        "short": "#FF9A6B", "shortSoft": "#43241A", "shortLine": "#F0743E", "onShort": "#2A0F04",
        "tight": "#F0BF57", "tightSoft": "#3B2F17", "tightLine": "#D9A233",
        "good": "#6FD3B2", "goodSoft": "#173A30", "goodLine": "#3FB08D",
        "demand": "#6CC5D6", "band": "#2C5A66", "ink": "#F4EFE8", "dots": "#A89D90",
        "cover": "#2B4A52", "coverLine": "#5FA3B2", "spare": "#4A433C",
        "tip": "#F4EFE8", "tipText": "#221C17", "tipAccent": "#0B6075", "tipMuted": "#574E45",
        "ramp0": "#25211D", "ramp1": "#20353B", "ramp2": "#1F4A55", "ramp3": "#236474",
        "ramp4": "#2F7D8F", "ramp5": "#5FABBB", "ramp6": "#A5DCE6",
    }
)  # fmt: skip
LIGHT_STRONG: Mapping[str, str] = MappingProxyType(
    {
        **LIGHT,
        "bg": "#FFFFFF", "sunken": "#F4F2EE", "hover": "#ECE7DE", "line": "#6F655A", "line2": "#221C17",
        "grid": "#8F8578", "text": "#000000", "text2": "#221C17", "text3": "#3A332C",
        "accent": "#04414F", "accentHover": "#022C36", "accentSoft": "#D3E8EC",
        "side": "#000000", "sideText": "#FFFFFF", "sideMuted": "#E9DFD3", "sideSel": "#43352A", "sideMark": "#FFC27A",
        "short": "#842300", "shortLine": "#A83400", "tight": "#573900", "tightLine": "#8A5A00",
        "good": "#06493A", "goodLine": "#0B6B52", "demand": "#04414F", "band": "#6FA9B5", "ink": "#000000",
        "dots": "#574E45", "coverLine": "#0B4F62", "tip": "#000000", "tipMuted": "#FFFFFF",
    }
)  # fmt: skip
DARK_STRONG: Mapping[str, str] = MappingProxyType(
    {
        **DARK,
        "bg": "#000000", "surface": "#000000", "raised": "#141210", "sunken": "#0A0908", "line": "#A89D90",
        "line2": "#F4EFE8", "grid": "#6F655A", "text": "#FFFFFF", "text2": "#F4EFE8", "text3": "#DDD3C7",
        "accent": "#8FE3F2", "accentHover": "#B5EEF7", "onAccent": "#000000", "accentSoft": "#16323A",
        "side": "#000000", "sideText": "#FFFFFF", "sideMuted": "#E9DFD3", "sideSel": "#3A332C", "sideMark": "#FFC27A",
        "short": "#FFB08A", "shortSoft": "#3A1D13", "shortLine": "#FF8A55", "tight": "#FFD27A", "tightSoft": "#33280F",
        "tightLine": "#F0BF57", "good": "#8FEBCB", "goodSoft": "#0F2B24", "goodLine": "#6FD3B2",
        "demand": "#8FE3F2", "band": "#3F7D8B", "ink": "#FFFFFF", "dots": "#DDD3C7", "coverLine": "#8AC7D5",
        "tipAccent": "#04414F",
    }
)  # fmt: skip
"""The same looks with high contrast: text at least 7:1."""
THEMES: Mapping[tuple[str, bool], Mapping[str, str]] = MappingProxyType(
    {("light", False): LIGHT, ("dark", False): DARK, ("light", True): LIGHT_STRONG, ("dark", True): DARK_STRONG}
)
"""Tokens by name, and whether they are those of high contrast."""
RAMP = tuple(f"ramp{step}" for step in range(7))
ROLE_TINTS: Mapping[str, tuple[tuple[str, str], ...]] = MappingProxyType(
    {
        "light": (
            ("#EADFF0", "#5B3A73"),
            ("#DCEAEC", "#0B4F62"),
            ("#F3E6CF", "#6B4700"),
            ("#E0F1EB", "#0B6B52"),
            ("#FCE9DF", "#8F2D09"),
            ("#E7E4DF", "#463D34"),
        ),
        "dark": (
            ("#3D2E48", "#DFC6F0"),
            ("#1F4A55", "#C4E9F0"),
            ("#463818", "#F5D99A"),
            ("#173A30", "#A9E8D3"),
            ("#43241A", "#FFC3A6"),
            ("#38322C", "#E0D7CC"),
        ),
    }
)
SIZES: Mapping[str, int] = MappingProxyType(
    {"micro": 11, "caption": 12, "body": 13, "strong": 14, "card": 15, "lead": 19, "page": 22, "hero": 28}
)


@dataclass(slots=True)
class _Current:
    name: str = "light"
    tokens: Mapping[str, str] = field(default_factory=lambda: LIGHT)
    text_scale: float = 1.0
    is_high_contrast: bool = False
    is_applied: bool = False


_current = _Current()


class ThemeSignals(QObject):
    """Tells widgets to restyle themselves.

    Signals:
        changed: the look or the size of the text is another: for what is painted or wears an icon.
        resized: the size of the text is another; after ``changed``.
    """

    changed = Signal()
    resized = Signal()


signals = ThemeSignals()


def name() -> str:
    """The theme in use: "light" or "dark"."""
    return _current.name


def current() -> tuple[str, float, bool]:
    """The look in use: its name, the size of the text (1.0 to 1.3), and whether contrast is high."""
    return _current.name, _current.text_scale, _current.is_high_contrast


def token(key: str) -> str:
    """The hex colour of a token in the theme in use."""
    return _current.tokens[key]


def colour(key: str, alpha: float | None = None) -> QColor:
    """The colour of a token, with an alpha from 0 to 1 if given."""
    result = QColor(_current.tokens[key])
    if alpha is not None:
        result.setAlphaF(alpha)
    return result


def role_tint(index: int) -> tuple[QColor, QColor]:
    """Ground and ink of the n-th role's shifts (at most six; the role's name is always written too)."""
    ground, ink = ROLE_TINTS[_current.name][index % 6]
    return QColor(ground), QColor(ink)


def font(size: str = "body", weight: int = 400) -> QFont:
    """Inter in a size of the type scale, with figures of equal width."""
    return QFont(_font(round(SIZES[size] * _current.text_scale), weight))


@lru_cache(maxsize=128)
def _font(pixels: int, weight: int) -> QFont:
    result = QFont("Inter")
    result.setPixelSize(pixels)
    result.setWeight(QFont.Weight(weight))
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result


def paper_font(pixels: int, weight: int = 400) -> QFont:
    """Inter for paper, in the units of the page; the owner's text size is for the screen."""
    result = QFont("Inter")
    result.setPixelSize(pixels)
    result.setWeight(QFont.Weight(weight))
    return result


def px(size: int) -> int:
    """A length that grows with the text (row heights, column widths)."""
    return round(size * _current.text_scale)


@lru_cache(maxsize=512)
def _drawing(icon_name: str, hex_colour: str) -> QSvgRenderer:
    svg = files("ui").joinpath(f"assets/icons/{icon_name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(svg.replace("currentColor", hex_colour).encode()))


@lru_cache(maxsize=512)
def _rendered(icon_name: str, hex_colour: str, size: int, ratio: float) -> QPixmap:
    image = QImage(int(size * ratio), int(size * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    _drawing(icon_name, hex_colour).render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(image)


def pixmap(icon_name: str, key: str, size: int = 18) -> QPixmap:
    """A Lucide icon in the colour of a token."""
    return _rendered(icon_name, token(key), size, 2.0)


def paint_icon(painter: QPainter, icon_name: str, key: str, place: QRectF) -> None:
    """Paint a Lucide icon as lines, which stay sharp in a picture saved as vectors."""
    _drawing(icon_name, token(key)).render(painter, place)


def icon(icon_name: str, key: str = "text2", size: int = 18) -> QIcon:
    """A Lucide icon for buttons and menus."""
    result = QIcon(pixmap(icon_name, key, size))
    result.addPixmap(pixmap(icon_name, "text3", size), QIcon.Mode.Disabled)
    return result


def palette() -> QPalette:
    """The whole palette, set explicitly: the platform's own colour scheme is not relied on."""
    roles = QPalette.ColorRole
    result = QPalette()
    for role, key in (
        (roles.Window, "bg"), (roles.WindowText, "text"), (roles.Base, "surface"),
        (roles.AlternateBase, "sunken"), (roles.Text, "text"), (roles.Button, "surface"),
        (roles.ButtonText, "text"), (roles.Highlight, "accent"), (roles.HighlightedText, "onAccent"),
        (roles.ToolTipBase, "tip"), (roles.ToolTipText, "tipText"), (roles.Link, "accent"),
        (roles.PlaceholderText, "text3"), (roles.Mid, "line"), (roles.Midlight, "line"),
        (roles.Dark, "line2"), (roles.Light, "surface"), (roles.Accent, "accent"),
    ):  # fmt: skip
        result.setColor(role, colour(key))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, colour("text3"))
    return result


def load_fonts() -> None:
    """Make Inter known to Qt (no other font is shipped; other scripts fall back to the system's)."""
    for weight in ("Regular", "Medium", "SemiBold", "Bold"):
        data = files("ui").joinpath(f"assets/fonts/Inter-{weight}.otf").read_bytes()
        QFontDatabase.addApplicationFontFromData(QByteArray(data))


def sheet() -> str:
    """The style sheet of the theme in use, for a window to wear."""
    return _sheet(_current.name, _current.is_high_contrast)


@lru_cache(maxsize=4)
def _sheet(theme_name: str, is_high_contrast: bool) -> str:
    return style_sheet(THEMES[theme_name, is_high_contrast])


def apply(theme_name: str, text_scale: float = 1.0, *, high_contrast: bool = False) -> None:
    """Switch the running application to a theme ("light" or "dark"), a text size (1.0 to 1.3) and a contrast.

    The style sheet is the window's to wear (``sheet``): on the application it would restyle also the hidden
    widgets that every chart of pyqtgraph makes, which takes ten times as long.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("a theme needs a running application")
    wanted = (theme_name, text_scale, high_contrast)
    if _current.is_applied and wanted == current():
        return
    is_resized = not _current.is_applied or text_scale != _current.text_scale
    _current.name, _current.text_scale, _current.is_high_contrast = wanted
    _current.tokens = THEMES[theme_name, high_contrast]
    if not _current.is_applied:
        # Once is enough, and each time costs as much as a quarter of the switch.
        application.setStyle("Fusion")
        _current.is_applied = True
    if is_resized:
        # Every widget is told of the font, whether it is another or not.
        application.setFont(font())
        QToolTip.setFont(font())
    application.setPalette(palette())
    signals.changed.emit()
    if is_resized:
        signals.resized.emit()


def luminance(hex_colour: str) -> float:
    """Relative luminance by WCAG 2."""
    parts = QColor(hex_colour)
    channels = (parts.redF(), parts.greenF(), parts.blueF())
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours by WCAG 2, 1 to 21."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def ink_on(hex_colour: str) -> QColor:
    """The more readable of near-black and white on a ground."""
    return QColor(_ink_on(hex_colour))


@lru_cache(maxsize=128)
def _ink_on(hex_colour: str) -> str:
    return max(("#FFFFFF", "#221C17"), key=lambda ink: contrast(hex_colour, ink))
