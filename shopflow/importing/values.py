"""Columns as small numbers: every distinct text is read once."""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from shopflow.importing.words import LONGEST_NULL, is_null

Value = TypeVar("Value")

Codes = NDArray[np.integer[Any]]
"""Per row, the number of its text."""

_LONGEST_ID = 100
_HASHED_AT_ONCE = 50_000
_NOT_AMOUNT = re.compile(r"[^\d.,()\-−]")
_UNITS = {"week": 604800, "day": 86400, "hour": 3600, "minute": 60, "second": 1}
_SPOKEN = re.compile(r"(\d+)\s*(week|day|hour|minute|second)s?")
_CLOCK = re.compile(r"(\d+):(\d{2})(?::(\d{2}))?")


class Interned(dict[str, int], Generic[Value]):
    """Numbers distinct texts in the order of their first appearance; reads and judges each once.

    Args:
        parse: makes a value of a text; ``values_by_code[code]`` is that of the text with this number.
        judge: gives the number of a reason for which a row with this text does not count, 0 where it counts.
    """

    def __init__(self, parse: Callable[[str], Value], judge: Callable[[str, Value], int] | None = None) -> None:
        super().__init__()
        self.values_by_code: list[Value] = []
        self._reasons = array("h")
        self._parse = parse
        self._judge = judge

    def __missing__(self, text: str) -> int:
        code = len(self)
        value = self._parse(text)
        self.values_by_code.append(value)
        self._reasons.append(self._judge(text, value) if self._judge else 0)
        self[text] = code
        return code

    def codes(self, texts: Iterable[str]) -> Codes:
        """The number of each text."""
        return np.fromiter(map(self.__getitem__, texts), dtype=np.int32)

    def reasons(self, codes: Codes) -> NDArray[np.int16]:
        """The judgement on each code."""
        return np.array(self._reasons, dtype=np.int16)[codes]


class Pieces:
    """An array that grows piece by piece in one place: a thousand small arrays would scatter over the memory."""

    def __init__(self) -> None:
        self._bytes = bytearray()
        self._dtype: np.dtype[Any] = np.dtype(np.uint8)

    def add(self, piece: NDArray[Any]) -> None:
        """Append a piece; what is there is widened where the piece needs it."""
        if piece.dtype != self._dtype:
            wide = np.promote_types(piece.dtype, self._dtype) if self._bytes else piece.dtype
            if wide != self._dtype:
                self._bytes = bytearray(self.joined().astype(wide).tobytes())
                self._dtype = wide
        self._bytes += piece.astype(self._dtype, copy=False).tobytes()

    def joined(self) -> NDArray[Any]:
        """All of it as one array; no further piece can be added while that is in use."""
        return np.frombuffer(self._bytes, self._dtype)


class Runs:
    """A column of texts that come in runs (the lines of one order): each run is kept once."""

    def __init__(self) -> None:
        self._texts = Pieces()
        self._places = Pieces()
        self._count = 0

    def add(self, texts: NDArray[Any]) -> None:
        """Append texts."""
        is_new = np.ones(len(texts), dtype=bool)
        is_new[1:] = texts[1:] != texts[:-1]
        self._texts.add(texts[is_new])
        self._places.add((np.cumsum(is_new) + (self._count - 1)).astype(np.int32))
        self._count += int(is_new.sum())

    def codes_and_texts(self, step: Callable[[], None]) -> tuple[Codes, NDArray[Any]]:
        """A number per text in the order of first appearance, and the distinct texts by number.

        ``step`` is told between the parts of this work.
        """
        places, runs = self._places.joined(), self._texts.joined()
        if not self._count:
            return np.zeros(0, np.int32), np.zeros(0, "S1")
        codes, firsts = _numbered(runs, step)
        return codes[places], runs if len(firsts) == len(runs) else runs[firsts]


def _numbered(texts: NDArray[Any], step: Callable[[], None]) -> tuple[NDArray[np.int32], NDArray[np.intp]]:
    """Number equal texts alike, in the order of first appearance; also where each number appears first.

    Hashes are sorted instead of the texts: that takes a tenth of the time and of the memory.
    """
    hashes = _hashes(texts)
    step()
    order = np.argsort(hashes, kind="stable")
    step()
    is_same = hashes[order[1:]] == hashes[order[:-1]]
    again, before = order[1:][is_same], order[:-1][is_same]
    if (texts[again] != texts[before]).any():  # two texts with one hash: once in millions of files
        _, firsts, codes = np.unique(texts, return_index=True, return_inverse=True)
    else:
        is_first = np.concatenate(([True], ~is_same))
        firsts = order[is_first]
        codes = np.empty(len(texts), np.int32)
        codes[order] = np.cumsum(is_first, dtype=np.int32) - 1
    by_appearance = np.argsort(firsts)
    del hashes, order, is_same
    step()
    rank = np.empty(len(firsts), np.int32)
    rank[by_appearance] = np.arange(len(firsts), dtype=np.int32)
    return rank[codes], firsts[by_appearance]


def _hashes(texts: NDArray[Any]) -> NDArray[np.uint64]:
    """64 bits per text, mixed word by word as in FNV-1a (Fowler, Noll and Vo)."""
    words = -(-texts.dtype.itemsize // 8)
    hashes = np.full(len(texts), 0xCBF29CE484222325, np.uint64)
    width = words * 8 if texts.dtype.kind == "S" else words * 2
    for start in range(0, len(texts), _HASHED_AT_ONCE):
        part = texts[start : start + _HASHED_AT_ONCE].astype(f"{texts.dtype.kind}{width}").view(np.uint64)
        mixed = hashes[start : start + _HASHED_AT_ONCE]
        for word in part.reshape(-1, words).T:
            mixed ^= word
            mixed *= np.uint64(0x100000001B3)
            mixed ^= mixed >> np.uint64(32)
    return hashes


def parse_amount(text: str) -> float:
    """Read an amount of money or a count in any spelling; NaN where there is none.

    A comma before exactly three digits is a thousands mark, before any other number the decimal mark; a point is
    the decimal mark (Kuwait writes 1.000 for one) unless there are several or a comma follows.
    """
    digits = _NOT_AMOUNT.sub("", text).replace("−", "-")
    is_negative = digits.startswith(("(", "-")) or (digits.endswith("-") and not digits.endswith((".-", ",-")))
    digits = digits.strip("()-").strip(".,-")
    comma, point = digits.rfind(","), digits.rfind(".")
    if comma > point >= 0 or digits.count(".") > 1:
        digits = digits.replace(".", "").replace(",", ".")
    elif comma >= 0 and (point >= 0 or digits.count(",") > 1 or len(digits) - comma == 4):
        digits = digits.replace(",", "")
    else:
        digits = digits.replace(",", ".")
    try:
        return -float(digits) if is_negative else float(digits)
    except ValueError:
        return float("nan")


def parse_duration(text: str) -> float:
    """Seconds of "5 minutes and 56 seconds" or "00:02:19"; NaN where there are none."""
    spoken = _SPOKEN.findall(text.casefold())
    if spoken:
        return float(sum(int(number) * _UNITS[unit] for number, unit in spoken))
    if found := _CLOCK.fullmatch(text.strip()):
        hours, minutes, seconds = (int(part or 0) for part in found.groups())
        return float(hours * 3600 + minutes * 60 + seconds)
    return float("nan")


def clean_ids(texts: Sequence[str]) -> NDArray[Any]:
    """Order numbers without a spreadsheet's guards (``="0001"``, a leading ``'``) or a stray ``.0``.

    A number that says nothing is blank. Plain letters are kept as bytes:
    a million numbers then need a quarter of the memory.
    """
    if max(map(len, texts)) > _LONGEST_ID:
        texts = [text[:_LONGEST_ID] for text in texts]
    try:
        ids: NDArray[Any] = np.array(texts, dtype=np.bytes_)
    except UnicodeEncodeError:
        return np.array([_clean_id(text) for text in texts], dtype=np.str_)
    ids = np.strings.strip(ids, b" \t='\"")
    odd = np.strings.endswith(ids, b".0") | (np.strings.str_len(ids) < LONGEST_NULL + 1)
    ids[odd] = [_clean_id(text.decode()) for text in ids[odd].tolist()]
    return ids


def _clean_id(text: str) -> str:
    return "" if is_null(text) else text.strip(" \t='\"").removesuffix(".0")
