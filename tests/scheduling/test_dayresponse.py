"""The best shift of one person's day: as cheap as the best of all that could be tried."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from shopflow.scheduling.dayresponse import respond_day
from shopflow.scheduling.grid import grid_of
from shopflow.scheduling.problem import ScheduleProblem
from shopflow.scheduling.recreate import Recreate
from shopflow.scheduling.roster import Roster
from tests.bench.cafes import cafe
from tests.bench.study_cafes import study_cafe


def cheapest(roster: Roster, person: int, day: int) -> int:
    """The cost with the best lawful shift of a day, or with none, each tried by itself."""
    trial = Roster(roster.grid)
    trial.copy_from(roster)
    if trial.start[person, day] >= 0:
        trial.drop(person, day)
    least, found = trial.cost(), roster.grid.cell_of(person, day)
    if found is None:
        return least
    cells, row = found
    table = roster.grid.tables[cells.table]
    for at, column in zip(*np.nonzero(cells.is_possible[row]), strict=True):
        start = int(cells.starts[at])
        if trial.clash(person, [(day, start, int(column))]) is not None:
            continue
        gains = trial.gains_of(int(roster.grid.pattern_of[person]), slice(None))
        trial.put(person, day, start, int(column), table.best_pause(gains, start, int(column)))
        least = min(least, trial.cost())
        trial.drop(person, day)
    return least


@pytest.mark.parametrize("make", [cafe, study_cafe])
def test_no_other_shift_of_the_day_is_cheaper(make: Callable[[int, int], ScheduleProblem]) -> None:
    roster = Roster(grid_of(make(4, 1)))
    Recreate(roster.grid, 1).fill(roster)
    given = 0
    for person, day in ((0, 0), (1, 5), (2, 6), (3, 3)):
        least = cheapest(roster, person, day)
        before = roster.cost()
        respond_day(roster, person, day)
        given += roster.start[person, day] >= 0
        assert roster.cost() == least
        assert least <= before
    assert given >= 2
