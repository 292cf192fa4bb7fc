"""A week's customers counted by hand, kept on disk with every number that is written."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

from shopflow.importing.handcount import MOST_PER_HALF_HOUR
from shopflow.problems import Problem
from shopflow.wording import phrase

HALF_HOUR = dt.timedelta(minutes=30)


class Tally:
    """Customers by the beginning of the half hour on the shop's wall clock; zeros are not kept."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._counts = _read(path)

    def count(self, start: dt.datetime) -> int:
        """Customers in the half hour that begins at ``start``."""
        return self._counts.get(start, 0)

    def put(self, start: dt.datetime, count: int) -> None:
        """Write a number (at least 0, at most 900) and save.

        Raises:
            Problem: it cannot be saved; the number counts all the same until the window is closed.
        """
        count = min(max(count, 0), MOST_PER_HALF_HOUR)
        if count:
            self._counts[start] = count
        else:
            self._counts.pop(start, None)
        self._save()

    def week(self, monday: dt.date) -> dict[dt.datetime, int]:
        """The numbers of the seven days from a date on."""
        days = {monday + dt.timedelta(days=n) for n in range(7)}
        return {start: count for start, count in sorted(self._counts.items()) if start.date() in days}

    def _save(self) -> None:
        text = json.dumps({start.isoformat(): count for start, count in sorted(self._counts.items())}, indent=0)
        part = self._path.with_suffix(".part")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(text, encoding="utf-8")
            part.replace(self._path)
        except OSError as error:
            sentence = phrase("Your count cannot be saved in {folder}: check the disk.", folder=self._path.parent)
            raise Problem(sentence, repr(error)) from error


def _read(path: Path) -> dict[dt.datetime, int]:
    """What was counted so far; nothing where there is no file or it is not ours."""
    try:
        saved = json.loads(path.read_text(encoding="utf-8"))
        return {dt.datetime.fromisoformat(start): int(count) for start, count in saved.items()}
    except (OSError, ValueError, AttributeError, TypeError):
        return {}
