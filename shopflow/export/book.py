"""The workbook being made: its sheets, its formulas with what they give now, and what its charts show.

openpyxl writes formulas without their results, so that a phone, a preview or a reader that does not calculate
would show nothing. The results are put into the file after openpyxl has written it, and a spreadsheet program
works them out anew when it opens the file.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from shopflow.export import style
from shopflow.export.cells import dress
from shopflow.export.text import clean_text

_FORMULA_CELL = re.compile(rb'<c r="([A-Z]+\d+)"([^>]*)>(<f>[^<]*</f>)<v ?/?>(?:</v>)?</c>')
_CHART_NAME = re.compile(rb'<(?:xdr:)?cNvPr id="(\d+)" name="Chart \d+" ?/>')

Result = float | int | str


class PlanBook:
    """An openpyxl workbook that keeps what its formulas give."""

    def __init__(self, title: str) -> None:
        from openpyxl import Workbook
        from openpyxl.workbook.properties import CalcProperties

        self.book: Any = Workbook()
        self.book.remove(self.book.active)
        self.book.properties.creator = "ShopFlow"
        self.book.properties.title = clean_text(title)
        self.book.calculation = CalcProperties(fullCalcOnLoad=True)
        style.add_styles(self.book)
        self._results: dict[str, dict[str, Result]] = {}
        self._chart_words: dict[str, list[str]] = {}

    def add_sheet(self, title: str) -> Any:
        """A new sheet at the end."""
        self._results[title] = {}
        self._chart_words[title] = []
        return self.book.create_sheet(title)

    def put_formula(
        self,
        sheet: Any,
        row: int,
        column: int,
        formula: str,
        result: Result,
        number_format: str,
        style_name: str = style.BODY,
    ) -> Any:
        """Write a live formula of our own making and what it gives now; never call this with text from outside."""
        cell = sheet.cell(row, column)
        cell.value = formula
        dress(cell, style_name, number_format)
        self._results[sheet.title][cell.coordinate] = clean_text(result) if isinstance(result, str) else result
        return cell

    def name(self, name: str, sheet: Any, area: str) -> None:
        """Give an area of a sheet, such as ``$B$5:$F$9``, a name that formulas and screen readers can use."""
        from openpyxl.workbook.defined_name import DefinedName

        self.book.defined_names[name] = DefinedName(name, attr_text=f"'{sheet.title}'!{area}")

    def add_chart(self, sheet: Any, chart: Any, place: str, words: str) -> None:
        """Place a chart with its upper left corner at ``place``; ``words`` say what it shows to who cannot see it."""
        sheet.add_chart(chart, place)
        self._chart_words[sheet.title].append(words)

    def save(self, path: Path) -> None:
        """Write the file, results and the charts' words in it."""
        sheets = {
            f"xl/worksheets/sheet{number}.xml": _with_results(self._results[sheet.title])
            for number, sheet in enumerate(self.book.worksheets, start=1)
        }
        drawn = [words for words in self._chart_words.values() if words]
        drawings = {f"xl/drawings/drawing{n}.xml": _with_words(words) for n, words in enumerate(drawn, start=1)}
        _rewrite(packed(self.book), path, sheets | drawings)


def _with_results(results: Mapping[str, Result]) -> Callable[[bytes], bytes]:
    def put(match: re.Match[bytes]) -> bytes:
        place, attributes, formula = match.groups()
        result = results[place.decode()]
        kind = b' t="str"' if isinstance(result, str) else b""
        text = escape(result) if isinstance(result, str) else repr(float(result))
        attributes = re.sub(rb' t="[^"]*"', b"", attributes)
        return b'<c r="%s"%s%s>%s<v>%s</v></c>' % (place, attributes, kind, formula, text.encode())

    return lambda xml: _FORMULA_CELL.sub(put, xml)


def _with_words(words: list[str]) -> Callable[[bytes], bytes]:
    def put(match: re.Match[bytes]) -> bytes:
        number = int(match[1])
        said = quoteattr(words[number - 1]).encode()
        return match[0].split(b" name=")[0] + b' name="Chart %d" descr=%s/>' % (number, said)

    return lambda xml: _CHART_NAME.sub(put, xml)


def packed(book: Any) -> bytes:
    """The bytes of an openpyxl workbook's file.

    On a full disk openpyxl would leave its file open, which then could not be removed; in memory it has room.
    """
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def _rewrite(data: bytes, path: Path, changes: Mapping[str, Callable[[bytes], bytes]]) -> None:
    """Write a zip file with some of its parts changed."""
    with zipfile.ZipFile(io.BytesIO(data)) as old:
        parts = [(entry, old.read(entry)) for entry in old.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as new:
        for entry, data in parts:
            change = changes.get(entry.filename)
            new.writestr(entry, change(data) if change else data, zipfile.ZIP_DEFLATED)
