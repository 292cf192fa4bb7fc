"""Text that came from a file or a keyboard, made fit for cells: never a formula, never an illegal character."""

from __future__ import annotations

import re

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
LONGEST_CELL = 32_767
_NUMBER = re.compile(r"[+-]?[\d.,\s]*\d\s?%?")
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def clean_text(text: str) -> str:
    """The text without characters that no workbook can hold, cut to what a cell holds."""
    return _ILLEGAL.sub("", text)[:LONGEST_CELL]


def looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet might take the text for a formula."""
    return text.startswith(FORMULA_SIGNS)


def pasted_text(text: str) -> str:
    """The text as a cell that is pasted into a spreadsheet: on one line, and no formula; numbers stay numbers."""
    line = " ".join(clean_text(text).split())
    return f"'{line}" if looks_like_formula(line) and not _NUMBER.fullmatch(line) else line


def csv_text(text: str) -> str:
    """The text as a cell of a CSV file; an apostrophe in front where it could be taken for a formula.

    Source: OWASP, "CSV Injection".
    """
    cleaned = clean_text(text)
    return f"'{cleaned}" if looks_like_formula(cleaned) else cleaned
