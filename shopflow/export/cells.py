"""Writing into sheets: text that never becomes a formula, numbers with their formats, titles, print set-up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from copy import copy
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import numpy as np

from shopflow.export.style import BODY, HEADER, SUBTITLE, TITLE
from shopflow.export.text import clean_text, looks_like_formula
from shopflow.export.week import Week

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

Number = float | int | dt.date | dt.time | None
_LOOKS: WeakKeyDictionary[Any, dict[object, Any]] = WeakKeyDictionary()


def dress(cell: Any, style: str, number_format: str = "") -> None:
    """Give a cell a named style and, on top of it, a number format.

    openpyxl looks both up by name in all that the workbook has, for each cell again; this remembers what it found.
    """
    looks = _LOOKS.setdefault(cell.parent.parent, {})
    look = looks.get((style, number_format))
    if look is None:
        cell.style = style
        if number_format:
            cell.number_format = number_format
        looks[style, number_format] = copy(cell._style)
    else:
        cell._style = copy(look)


def dress_up(cell: Any, key: object, change: Callable[[Any], None]) -> None:
    """Change the look of a cell; the same ``key`` stands for the same change, which is worked out once a look."""
    looks = _LOOKS.setdefault(cell.parent.parent, {})
    before = (key, tuple(cell._style))
    if before not in looks:
        change(cell)
        looks[before] = copy(cell._style)
    else:
        cell._style = copy(looks[before])


def put_text(sheet: Worksheet, row: int, column: int, text: str, style: str = BODY) -> Cell:
    """Write text as text, whatever it looks like; empty text leaves the cell empty."""
    cell: Any = sheet.cell(row, column)
    dress(cell, style)
    if not text:
        return cell
    cleaned = clean_text(text)
    cell.value = cleaned
    cell.data_type = "s"
    if looks_like_formula(cleaned):
        cell.quotePrefix = True
    return cell


def put(sheet: Worksheet, row: int, column: int, value: Number, number_format: str, style: str = BODY) -> Cell:
    """Write a number, date or time with its number format."""
    cell: Any = sheet.cell(row, column)
    # A date gives the cell a format of its own: ours comes after it.
    cell.value = value.item() if isinstance(value, np.generic) else value
    dress(cell, style, number_format)
    return cell


def centre_across(sheet: Worksheet, row: int, column: int, count: int = 2, *, shrinks: bool = False) -> None:
    """Centre what stands in the first of some cells across them all, which stay cells of their own.

    Merged cells get in the way of who sorts, copies or types, and cost more to write than all the rest.
    """
    from openpyxl.styles import Alignment

    middle = Alignment(horizontal="centerContinuous", vertical="center", shrink_to_fit=shrinks)
    for offset in range(count):
        sheet.cell(row, column + offset).alignment = middle


def put_header(sheet: Worksheet, row: int, names: Iterable[str]) -> None:
    """Write a row of column headers from the first column on."""
    for column, name in enumerate(names, start=1):
        put_text(sheet, row, column, name, HEADER)


def put_title(sheet: Worksheet, title: str, subtitle: str) -> None:
    """Write what the sheet shows into the first row and how to read it into the second."""
    put_text(sheet, 1, 1, title, TITLE)
    put_text(sheet, 2, 1, subtitle, SUBTITLE)
    sheet.row_dimensions[1].height = 26


def set_widths(sheet: Worksheet, widths: Iterable[float]) -> None:
    """Set the column widths in characters from the first column on."""
    for column, width in enumerate(widths, start=1):
        sheet.column_dimensions[letter(column)].width = width


def letter(column: int) -> str:
    """The letters of a column: 1 is A, 28 is AB."""
    from openpyxl.utils import get_column_letter

    return str(get_column_letter(column))


def set_up_page(sheet: Worksheet, week: Week, *, title_rows: str, is_one_page: bool = False) -> None:
    """Landscape, one page wide, titles on each page, shop and page number at the foot.

    Args:
        sheet: to be set up.
        week: gives the paper, and the shop's name to print at the foot.
        title_rows: rows to repeat on each page, such as "1:4".
        is_one_page: one page high as well.
    """
    page: Any = sheet
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = page.PAPERSIZE_LETTER if week.formats.is_letter else page.PAPERSIZE_A4
    page.page_setup.fitToWidth = 1
    page.page_setup.fitToHeight = 1 if is_one_page else 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.print_options.horizontalCentered = True
    page.page_margins.left = page.page_margins.right = 0.4
    page.page_margins.top, page.page_margins.bottom, page.page_margins.footer = 0.5, 0.75, 0.35
    page.print_title_rows = title_rows
    page.oddFooter.left.text = clean_text(week.results.plan.shop_name).replace("&", "&&")[:80]
    page.oddFooter.center.text = "&A, page &P of &N"
    page.oddFooter.right.text = "ShopFlow, printed &D &T"
    page.sheet_view.showGridLines = False
