"""The style sheet: shapes and edges of the standard widgets, coloured by tokens.

Font sizes never stand here: they would fight the fonts that the widgets set and the owner's text size.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

_SHEET = Template(
    """
* { outline: none; }
QMainWindow, QWidget#page, QWidget#pageStack { background: $bg; }
QLabel { background: transparent; color: $text; }
QLabel[tone="2"] { color: $text2; } QLabel[tone="3"] { color: $text3; }
QLabel[tone="short"] { color: $short; } QLabel[tone="good"] { color: $good; }
QLabel[tone="accent"] { color: $accent; } QLabel[tone="tight"] { color: $tight; }
QLabel[tone="side"] { color: $sideMuted; } QLabel[tone="brand"] { color: $sideBrand; }
QFrame[frame="card"] { background: $surface; border: 1px solid $line; border-radius: 10px; }
QFrame[frame="sunken"] { background: $sunken; border: none; border-radius: 8px; }
QFrame[frame="strip"] { background: $tightSoft; border: none; border-radius: 8px; }
QFrame[frame="notice"] { background: $tightSoft; border: none; border-radius: 0; }
QFrame[frame="sample"] { background: $accentSoft; border: none; border-radius: 0; }
QFrame[frame="floating"] { background: $raised; border: 1px solid $line2; border-radius: 10px; }
QWidget#foundList { background: transparent; }
QFrame[frame="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[frame="drop"] { background: $surface; border: 2px dashed $line2; border-radius: 10px; }
QFrame[frame="drop"][over="true"] { background: $accentSoft; border: 2px dashed $accent; }
QFrame[frame="sidebar"] { background: $side; border: none; }
QFrame#toast { background: $tip; border-radius: 8px; }
QFrame#toast QLabel { color: $tipText; }
QFrame#toast QPushButton { color: $tipAccent; background: transparent; border: 1px solid transparent;
    font-weight: 600; padding: 0 6px; min-height: 30px; }
QFrame#toast QPushButton:focus { border: 2px solid $tipAccent; }
QLabel[badge="short"] { background: $shortSoft; border-radius: 20px; }
QLabel[badge="good"] { background: $goodSoft; border-radius: 20px; }
QLabel[badge="tight"] { background: $tightSoft; border-radius: 20px; }
QLabel[badge="accent"] { background: $accentSoft; border-radius: 20px; }
QPushButton[kind="nav"] { color: $sideText; background: transparent; border: none;
    border-left: 3px solid transparent; text-align: left; padding: 0 12px 0 13px; min-height: 38px;
    border-radius: 0; }
QPushButton[kind="nav"]:hover { background: $sideSel; }
QPushButton[kind="nav"]:checked { background: $sideSel; color: $sideBrand; border-left: 3px solid $sideMark; }
QPushButton[kind="nav"][folded="true"] { padding: 0 0 0 18px; }
QPushButton[kind="nav"]:disabled { color: $sideMuted; background: transparent;
    border-left: 3px solid transparent; }
QPushButton[kind="nav"]:focus { border: 2px solid $sideText; border-radius: 6px; padding: 0 10px 0 14px;
    min-height: 34px; }
QPushButton[kind="nav"][folded="true"]:focus { padding: 0 0 0 19px; }
QPushButton { background: $surface; color: $text; border: 1px solid $line2; border-radius: 6px;
    padding: 0 14px; min-height: 34px; }
QPushButton:hover { background: $hover; }
QPushButton:focus { border: 2px solid $accent; padding: 0 13px; }
QPushButton:disabled { color: $text3; border-color: $line; background: $sunken; }
QPushButton[kind="primary"] { background: $accent; color: $onAccent; border: 1px solid $accent; }
QPushButton[kind="primary"]:hover { background: $accentHover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { color: $text3; border-color: $line; background: $sunken; }
QPushButton[kind="ghost"] { background: transparent; border: 1px solid transparent; color: $accent;
    padding: 0 8px; }
QPushButton[kind="ghost"]:hover { background: $accentSoft; }
QPushButton[kind="ghost"]:focus { border: 2px solid $accent; padding: 0 7px; }
QPushButton[kind="icon"] { padding: 0; min-width: 34px; max-width: 34px; }
QLabel[assumed="true"] { border-bottom: 1px dotted $line2; }
QPushButton[kind="quiet"] { border: 1px solid transparent; background: transparent; padding: 0;
    min-width: 30px; max-width: 30px; min-height: 30px; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; }
QStackedWidget[chart="true"] { border: 2px solid transparent; border-radius: 6px; background: transparent; }
QStackedWidget[chart="true"]:focus { border: 2px solid $accent; }
QPushButton[kind="step"] { border: none; background: transparent; min-width: 42px; max-width: 42px;
    min-height: 40px; padding: 0; border-radius: 7px; }
QPushButton[kind="step"]:hover { background: $accentSoft; }
QPushButton[kind="step"]:focus { border: 2px solid $accent; }
QFrame[frame="stepper"] { background: $surface; border: 1px solid $line2; border-radius: 8px; }
QFrame[frame="segments"] { background: $sunken; border: 1px solid $line; border-radius: 8px; }
QPushButton[kind="segment"] { background: transparent; border: 1px solid transparent; border-radius: 6px;
    padding: 0 11px; min-height: 30px; color: $text2; }
QPushButton[kind="segment"]:checked { background: $raised; border: 1px solid $line2; color: $text; }
QPushButton[kind="segment"]:hover:!checked { color: $text; }
QPushButton[kind="segment"]:focus { border: 2px solid $accent; padding: 0 10px; }
QPushButton[kind="filter"] { background: $sunken; color: $text2; border: 1px solid transparent;
    border-radius: 6px; padding: 0 9px; min-height: 28px; }
QPushButton[kind="filter"]:checked { background: $accentSoft; color: $accent; border: 1px solid $accent; }
QPushButton[kind="filter"]:hover:!checked { color: $text; border: 1px solid $line2; }
QPushButton[kind="filter"]:focus { border: 2px solid $accent; padding: 0 8px; }
QPushButton[kind="row"] { background: transparent; border: none; border-bottom: 1px solid $line;
    border-radius: 0; text-align: left; padding: 6px 0; }
QPushButton[kind="row"]:hover { background: $hover; }
QPushButton[kind="row"]:focus { border: 2px solid $accent; border-radius: 6px; }
QComboBox, QLineEdit, QSpinBox, QDoubleSpinBox, QTimeEdit, QDateEdit { background: $surface; color: $text;
    border: 1px solid $line2; border-radius: 6px; padding: 0 10px; min-height: 32px; }
QComboBox:focus, QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QTimeEdit:focus,
    QDateEdit:focus {
    border: 2px solid $accent; padding: 0 9px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { border: none; padding: 0; min-height: 0;
    background: transparent; }
QDoubleSpinBox[plain="true"]::up-button, QDoubleSpinBox[plain="true"]::down-button,
    QDateEdit[plain="true"]::up-button, QDateEdit[plain="true"]::down-button { width: 0; border: none; }
QComboBox[narrow="true"] { padding: 0 0 0 8px; }
QComboBox[narrow="true"]:focus { padding: 0 0 0 7px; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox QAbstractItemView { background: $raised; color: $text; border: 1px solid $line2;
    selection-background-color: $accentSoft; selection-color: $text; padding: 4px; }
QMenuBar { background: $bg; color: $text; } QMenuBar::item:selected { background: $hover; }
QMenu { background: $raised; color: $text; border: 1px solid $line2; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accentSoft; color: $text; } QMenu::item:disabled { color: $text3; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QTableView { background: $surface; color: $text; border: none; gridline-color: $line;
    selection-background-color: $accentSoft; selection-color: $text; }
QTableView:focus { border: 2px solid $accent; border-radius: 4px; }
QTableView#tallyGrid, QTableView#tallyGrid:focus { border: none; }
QTableView#tallyGrid QHeaderView::section { border: none; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $text2; border: none; border-bottom: 1px solid $line;
    padding: 6px 10px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableView[plain="true"] QHeaderView::section { padding: 4px; }
QTableView[plain="true"]::item { padding: 0 1px; }
QTableCornerButton::section { background: $surface; border: none; }
QListWidget { background: transparent; color: $text; border: none; }
QListWidget::item { border-radius: 6px; }
QListWidget::item:selected { background: $accentSoft; }
QTextBrowser { background: transparent; color: $text; border: none; }
QScrollArea { background: transparent; border: none; }
QScrollArea:focus { border: 2px solid $accent; border-radius: 4px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar::handle:vertical { background: $line2; border-radius: 3px; min-height: 32px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle:horizontal { background: $line2; border-radius: 3px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCheckBox { color: $text; spacing: 8px; background: transparent; }
QToolTip { background: $tip; color: $tipText; border: none; padding: 6px 8px; }
QGraphicsView { background: transparent; border: none; }
QProgressBar { background: $sunken; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QPlainTextEdit { background: $sunken; color: $text2; border: 1px solid $line; border-radius: 6px; }
QLabel[chip="short"] { background: $shortSoft; color: $short; border-radius: 6px; padding: 3px 8px; }
QLabel[chip="good"] { background: $goodSoft; color: $good; border-radius: 6px; padding: 3px 8px; }
QLabel[chip="tight"] { background: $tightSoft; color: $tight; border-radius: 6px; padding: 3px 8px; }
QLabel[chip="neutral"] { background: $sunken; color: $text2; border-radius: 6px; padding: 3px 8px; }
QLabel[chip="accent"] { background: $accentSoft; color: $accent; border-radius: 6px; padding: 3px 8px; }
"""
)


def style_sheet(tokens: Mapping[str, str]) -> str:
    """The style sheet in the colours of a theme."""
    return _SHEET.substitute(tokens)
