"""Which part of a week is solved next to its best, and how large it may be."""

from __future__ import annotations

import numpy as np

SMALLEST = {"days": 1, "people": 2, "half": 2, "cells": 12}
FIRST = {"days": 1, "people": 3, "half": 2, "cells": 20}
STEP = {"days": 1, "people": 1, "half": 1, "cells": 4}
"""Days for everybody, people for a week, days in a row for half of the people, and person-days anywhere."""


class Parts:
    """Draws parts of a week in turn; a kind of part grows while it is easy to solve and shrinks when it is not.

    Args:
        people: how many there are.
        days: of the plan.
        seed: start of the random numbers.
    """

    def __init__(self, people: int, days: int, seed: int) -> None:
        self._people, self._days = people, days
        self._random = np.random.default_rng([seed, 2])
        self._sizes = dict(FIRST)
        self._number = -1

    def next(self) -> list[tuple[int, int]]:
        """The person-days of the next part."""
        self._number += 1
        kind, random = self._kind, self._random
        size = self._sizes[kind]
        if kind == "cells":
            cells = random.permutation(self._people * self._days)[:size].tolist()
            return [(cell // self._days, cell % self._days) for cell in cells]
        people = random.permutation(self._people).tolist()
        first = int(random.integers(self._days))
        if kind == "people":
            week = first // 7 * 7
            return [(person, day) for person in people[:size] for day in range(week, min(week + 7, self._days))]
        chosen = people[: -(-self._people // 2)] if kind == "half" else people
        days = {(first + ahead) % self._days for ahead in range(size)}
        return [(person, day) for person in chosen for day in sorted(days)]

    @property
    def _kind(self) -> str:
        return tuple(FIRST)[self._number % len(FIRST)]

    def learn(self, *, was_easy: bool, was_hard: bool) -> None:
        """Note how the last part went: solved to its best with work to spare, or not solved to its best."""
        kind = self._kind
        change = STEP[kind] * (was_easy - was_hard)
        self._sizes[kind] = max(self._sizes[kind] + change, SMALLEST[kind])
