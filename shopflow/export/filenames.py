"""File names made of what people typed, fit for every system."""

from __future__ import annotations

import re
from collections.abc import Collection

_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f\ud800-\udfff]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
LONGEST_BYTES = 180


def file_name(text: str, suffix: str, *, taken: Collection[str] = ()) -> str:
    """The text as the name of a file with ``suffix``; a number is added while the name is among ``taken``.

    Args:
        text: any text.
        suffix: with its dot, such as ".ics".
        taken: names in use, in lower case (``str.casefold``).
    """
    stem = _FORBIDDEN.sub("", text).strip(" .") or "Unnamed"
    while len(stem.encode()) > LONGEST_BYTES:
        stem = stem[:-1]
    if _RESERVED.fullmatch(stem):
        stem = f"{stem}_"
    name, number = f"{stem}{suffix}", 1
    while name.casefold() in taken:
        number += 1
        name = f"{stem} {number}{suffix}"
    return name
