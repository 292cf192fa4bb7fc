"""Every pair of colours that is used can be read, in both themes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from ui import theme

GROUNDS = ("bg", "surface", "raised", "sunken", "hover")
TEXT_PAIRS = [
    *((ink, ground) for ink in ("text", "text2", "text3") for ground in GROUNDS),
    *((ink, ground) for ink in ("accent", "short", "tight", "good") for ground in ("bg", "surface", "sunken")),
    *((ink, f"{ink}Soft") for ink in ("accent", "short", "tight", "good")),
    *((ink, ground) for ink in ("text", "text2") for ground in ("accentSoft", "tightSoft")),
    ("onAccent", "accent"), ("onAccent", "accentHover"), ("onShort", "short"),
    *((ink, ground) for ink in ("sideText", "sideMuted", "sideBrand") for ground in ("side", "sideSel")),
    ("tipText", "tip"), ("tipAccent", "tip"), ("tipMuted", "tip"),
]  # fmt: skip
LINE_PAIRS = [
    *(("line2", ground) for ground in ("bg", "surface", "raised", "sunken")),
    *((line, "surface") for line in ("shortLine", "goodLine", "demand", "ink", "coverLine", "dots")),
    *(("accent", ground) for ground in ("bg", "surface", "accentSoft")),
    ("sideMark", "side"), ("sideMark", "sideSel"), ("sideText", "side"),
]  # fmt: skip
THEMES = {
    "light": theme.LIGHT,
    "dark": theme.DARK,
    "light strong": theme.LIGHT_STRONG,
    "dark strong": theme.DARK_STRONG,
}


@pytest.mark.parametrize("look", THEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_can_be_read(look: str, ink: str, ground: str) -> None:
    tokens = THEMES[look]
    assert theme.contrast(tokens[ink], tokens[ground]) >= 4.5


@pytest.mark.parametrize("look", THEMES)
@pytest.mark.parametrize(("line", "ground"), LINE_PAIRS)
def test_lines_and_edges_can_be_seen(look: str, line: str, ground: str) -> None:
    tokens = THEMES[look]
    assert theme.contrast(tokens[line], tokens[ground]) >= 3.0


@pytest.mark.parametrize("look", THEMES)
@pytest.mark.parametrize("step", theme.RAMP)
def test_numbers_on_the_heat_ramp_can_be_read(look: str, step: str) -> None:
    ground = THEMES[look][step]
    assert theme.contrast(theme.ink_on(ground).name(), ground) >= 4.5


@pytest.mark.parametrize("look", theme.ROLE_TINTS)
def test_role_names_on_their_tints_can_be_read(look: str) -> None:
    assert all(theme.contrast(ink, ground) >= 4.5 for ground, ink in theme.ROLE_TINTS[look])


def test_the_heat_ramp_goes_one_way() -> None:
    for tokens in THEMES.values():
        steps = [theme.luminance(tokens[step]) for step in theme.RAMP]
        assert steps == sorted(steps) or steps == sorted(steps, reverse=True)


def test_contrast_is_that_of_the_standard() -> None:
    assert theme.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert theme.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_both_themes_have_the_same_tokens() -> None:
    assert all(tokens.keys() == theme.LIGHT.keys() for tokens in THEMES.values())


@pytest.mark.parametrize("look", ["light strong", "dark strong"])
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_high_contrast_is_higher(look: str, ink: str, ground: str) -> None:
    """At least 7:1, the enhanced contrast of WCAG 2."""
    assert theme.contrast(THEMES[look][ink], THEMES[look][ground]) >= 7.0


def test_the_palette_follows_without_the_platform(qapp: QApplication) -> None:
    theme.apply("dark")
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == theme.DARK["bg"]
    theme.apply("light")
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == theme.LIGHT["bg"]


def test_widgets_are_told_about_a_change(qtbot) -> None:
    with qtbot.waitSignal(theme.signals.changed):
        theme.apply("dark")
    with qtbot.waitSignal(theme.signals.changed):
        theme.apply("light")


def test_the_look_that_is_there_already_costs_nothing(qtbot) -> None:
    with qtbot.assertNotEmitted(theme.signals.changed):
        theme.apply("light")


def test_inter_is_used_with_figures_of_equal_width(qapp: QApplication) -> None:
    widths = {theme.QFont and _width(digit) for digit in "0123456789"}
    assert len(widths) == 1


def _width(text: str) -> float:
    from PySide6.QtGui import QFontMetricsF

    return QFontMetricsF(theme.font("body")).horizontalAdvance(text)


def test_colours_and_text_sizes_stand_in_the_theme_only(root: Path) -> None:
    allowed = {"theme.py", "style_sheet.py"}
    pattern = re.compile(r"#[0-9A-Fa-f]{6}\b|font-size|setPixelSize|setPointSize|rgb\(")
    found = [
        f"{path.relative_to(root)}: {match}"
        for path in sorted((root / "ui").rglob("*.py"))
        if path.name not in allowed
        for match in pattern.findall(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_every_named_icon_is_there(root: Path) -> None:
    there = {path.stem for path in (root / "ui/assets/icons").glob("*.svg")}
    pattern = re.compile(r"(?:icon=|Icon\(|theme\.(?:icon|pixmap)\()\s*\"([a-z0-9-]+)\"")
    named = {name for path in (root / "ui").rglob("*.py") for name in pattern.findall(path.read_text(encoding="utf-8"))}
    assert len(named) > 5
    assert named <= there
