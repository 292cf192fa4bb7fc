"""The look of the workbook: the window's light theme in cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openpyxl import Workbook

FONT = "Calibri"
TEXT, QUIET, ACCENT, ON_ACCENT = "221C17", "574E45", "0B6075", "FFFFFF"
LINE, SUNKEN, ACCENT_SOFT = "E4DED4", "F1EDE6", "E0EFF2"
BAND, COVER, COVER_LINE = "9CCAD5", "BFD9DF", "5B95A3"
SHORT_TEXT, SHORT_SOFT = "B83A0B", "FCE9DF"
ROLE_TINTS = (
    ("EADFF0", "5B3A73"),
    ("DCEAEC", "0B4F62"),
    ("F3E6CF", "6B4700"),
    ("E0F1EB", "0B5A45"),
    ("E3E6F3", "2F3E73"),
    ("F1EDE6", "574E45"),
)
"""Ground and ink of up to six roles; the role's name is always written too."""

TITLE, SUBTITLE, HEADER, BODY, STRONG, TOTAL, NOTE = (
    f"ShopFlow {name}" for name in ("title", "subtitle", "header", "body", "strong", "total", "note")
)

WHOLE, ONE_DECIMAL, SHARE, MONEY = "#,##0", "#,##0.0", "0%", "#,##0.00"
HOURS = "0.0#"
GAP, COUNT_OR_NOTHING, UNSEEN = "+0;-0;0", "0;-0;", ";;;"


def add_styles(book: Workbook) -> None:
    """Register the named styles, which the owner then finds in Excel's own list of styles."""
    from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side

    def font(size: float, *, bold: bool = False, colour: str = TEXT) -> Font:
        return Font(name=FONT, size=size, bold=bold, color=colour)

    def filled(colour: str) -> PatternFill:
        return PatternFill("solid", fgColor=colour)

    rule = Border(bottom=Side("thin", color=LINE))
    above = Border(top=Side("medium", color=ACCENT))
    middle = Alignment(vertical="center")
    for style in (
        NamedStyle(TITLE, font=font(16, bold=True, colour=ACCENT), alignment=middle),
        NamedStyle(SUBTITLE, font=font(10, colour=QUIET), alignment=middle),
        NamedStyle(
            HEADER,
            font=font(10, bold=True, colour=ON_ACCENT),
            fill=filled(ACCENT),
            alignment=Alignment(horizontal="center", vertical="center", wrap_text=True),
        ),
        NamedStyle(BODY, font=font(10), border=rule, alignment=middle),
        NamedStyle(
            STRONG, font=font(10, bold=True), border=rule, alignment=Alignment(vertical="center", wrap_text=True)
        ),
        NamedStyle(TOTAL, font=font(10, bold=True), fill=filled(ACCENT_SOFT), border=above, alignment=middle),
        NamedStyle(NOTE, font=font(9, colour=QUIET), alignment=Alignment(vertical="top", wrap_text=True)),
    ):
        book.add_named_style(style)
