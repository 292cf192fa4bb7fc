"""Files whose customers are in the shop already by another file of the same days."""

from __future__ import annotations

import sqlite3

import numpy as np

from shopflow.importing.handcount import BY_HAND
from shopflow.importing.memory import family_of
from shopflow.importing.profiles import known_profile
from shopflow.importing.result import ImportResult
from shopflow.problems import Problem
from shopflow.wording import phrase

_SECONDS_PER_DAY = 86_400
_DAYS = """
SELECT DISTINCT ordered_at / 86400 FROM orders
WHERE import_id = ? AND ordered_at >= ? AND ordered_at < ?
"""


def check_same_days(connection: sqlite3.Connection, result: ImportResult) -> None:
    """Refuse a part of a day's customers (card payments, a count by hand) beside the till's own, and the reverse.

    Deliveries are customers of their own and never refused.

    Raises:
        Problem: an earlier import of another kind has orders on the same days, and one of the two is such a part.
    """
    if not len(result.orders):
        return
    days = np.unique(result.orders.ordered_at.astype("datetime64[D]").astype(np.int64))
    span = (int(days[0]) * _SECONDS_PER_DAY, (int(days[-1]) + 1) * _SECONDS_PER_DAY)
    for import_id, profile, file_name in connection.execute("SELECT import_id, profile, file_name FROM imports"):
        if not _may_be_the_same(profile, result.profile):
            continue
        stored = [day for (day,) in connection.execute(_DAYS, (import_id, *span))]
        shared = len(np.intersect1d(days, np.array(stored, np.int64)))
        if shared:
            raise Problem(
                phrase(
                    "{file_name} would count customers twice: on {shared:,} of its days the shop already has"
                    " the orders of {file_name2}, and one of the two holds only part of the same customers."
                    " Keep one of them.",
                    file_name=result.file_name,
                    shared=shared,
                    file_name2=file_name,
                )
            )


def _may_be_the_same(first: str, second: str) -> bool:
    """Whether two different formats may show the same customers, one of them only some."""
    if family_of(first) == family_of(second):
        return False
    known = [known_profile(first), known_profile(second)]
    if any(profile and profile.channel == "delivery" for profile in known):
        return False
    return any(
        profile.is_partial if profile else name == BY_HAND for profile, name in zip(known, (first, second), strict=True)
    )
