"""The people as an Excel list: to fill in, to keep, and to read back with ``shopflow.peoplefile``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from shopflow.export import style
from shopflow.export.atomic import put_bytes, write_atomically
from shopflow.export.book import packed
from shopflow.export.cells import put_header, put_text, put_title, set_widths
from shopflow.people import Person
from shopflow.peoplecells import COLUMNS, LIKES, cells_of
from shopflow.wording import marked, phrase

HEADER_ROW = 9
HOW_TO = (
    marked("One row for each person. Roles are separated by /, the main one first."),
    marked(
        "min_hours and max_hours are hours a week. A day says when the person can work: 06:30-15:00; "
        "several times with ;"
    ),
    marked(
        "“off” means never on that day, an empty day means always. "
        "Days off are dates such as 2026-12-24, separated by ;"
    ),
    marked(
        "keyholder and under_18: yes or no. target_hours and likes_mon ... likes_sun are wishes: "
        "hours a week, and times."
    ),
)
EXAMPLE = (
    *("Example Person", "Barista/Till", "13.50", "10", "30", "06:30-15:00", *[""] * 4, "off", "off", ""),
    *("yes", "", "24", *[""] * len(LIKES), ""),
)


def write_people_book(path: Path, people: tuple[Person, ...]) -> None:
    """Write the people, or one example where there are none, with the rules of the list above it.

    Raises:
        Problem: the file cannot be written there.
    """
    from openpyxl import Workbook

    book: Any = Workbook()
    sheet: Any = book.active
    sheet.title = phrase("People")
    style.add_styles(book)
    put_title(sheet, phrase("People"), phrase("Fill in, save, and open with Team, People from a file."))
    for number, text in enumerate(HOW_TO):
        put_text(sheet, 4 + number, 1, phrase(text), style.SUBTITLE)
    put_header(sheet, HEADER_ROW, COLUMNS)
    for row, cells in enumerate([cells_of(person) for person in people] or [EXAMPLE], start=HEADER_ROW + 1):
        for column, text in enumerate(cells, start=1):
            cell = put_text(sheet, row, column, text)
            cell.number_format = "@"
    set_widths(sheet, [28, 18, 10, 11, 11, *[14.0] * 7, 26, 11, 10, 13, *[14.0] * 7, 30])
    sheet.freeze_panes = sheet.cell(HEADER_ROW + 1, 2)
    write_atomically(path, lambda unfinished: put_bytes(unfinished, packed(book)))
