"""The best week that one person could have while everybody else keeps theirs.

A person's hours, days and closings of a week hang together, so their shifts are chosen together: the best shift of
each day and length first, then a knapsack over the days (Bellman 1957) with paid time and days of work as its state.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count

import numpy as np
from numpy.typing import NDArray

from shopflow.scheduling.cells import IMPOSSIBLE
from shopflow.scheduling.grid import Grid
from shopflow.scheduling.roster import NOT_ALLOWED, Clash, ClashKind, Left, Roster
from shopflow.scheduling.tables import ShiftTable

PATIENCE = 12
"""So often shifts that clash are chosen anew before whole days are left out."""


@dataclass(frozen=True, slots=True)
class WeekOptions:
    """All shifts that one person could have in one week of the plan.

    Args:
        week: of the plan.
        days: days on which the person could work.
        begins: steps at which shifts begin, shape ``(starts, days)``; short days repeat their last start.
        ends: steps at which they end, shape ``(starts, lengths, days)``.
        cost: of each shift by itself, ``IMPOSSIBLE`` where not allowed, same shape.
        at_close: 0 where a shift is there at closing, ``NOT_ALLOWED`` elsewhere, same shape.
        before_close: the other way round.
        low: first step of any of them.
        high: step after the last of any of them.
        layers: columns of each number of paid units, one number per row, from ``least`` units on; the number
            of lengths stands for none, shape ``(layers, units)``.
        least: paid units of the shortest paid shift.
    """

    week: int
    days: tuple[int, ...]
    begins: NDArray[np.int64]
    ends: NDArray[np.int64]
    cost: NDArray[np.int64]
    at_close: NDArray[np.int64]
    before_close: NDArray[np.int64]
    low: int
    high: int
    layers: NDArray[np.int64]
    least: int


class Response:
    """Gives one person after the other the best week.

    Args:
        grid: of the problem.
    """

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        self.weeks = range(-(-grid.problem.days // 7))
        self._options = [[_options(grid, person, week) for week in self.weeks] for person in range(len(grid.table_of))]
        self.work = 0

    def respond(self, roster: Roster, person: int, week: int, jitter: NDArray[np.float64] | None = None) -> None:
        """Take a person's shifts of a week away and give the best ones.

        Args:
            roster: changed in place.
            person: whose week.
            week: of the plan.
            jitter: factors on what one person more saves, to try something else; shape ``(steps,)``.
        """
        options = self._options[person][week]
        self.work += 1
        if options is None:
            return
        roster.drop_week(person, week)
        gains = roster.gains_of(int(self.grid.pattern_of[person]), slice(options.low, options.high))
        if jitter is not None:
            gains = (gains * jitter[options.low : options.high]).astype(np.int64)
        total = np.zeros(len(gains) + 1, dtype=np.int64)
        gains.cumsum(out=total[1:])
        values = self._values(options, person, total)
        _price_coupled(values, options, roster, person)
        for day, start, column in self._lawful(roster, person, options, values):
            roster.put(person, day, start, column, self._pause(person, options, total, start, column))

    def _values(self, options: WeekOptions, person: int, total: NDArray[np.int64]) -> NDArray[np.int64]:
        """What each shift saves, its own cost taken off, with its break at the best place."""
        table = self.grid.tables[self.grid.table_of[person]]
        begins = options.begins - options.low
        values: NDArray[np.int64] = total[options.ends - options.low]
        values -= total[begins][:, None, :]
        for pause, columns, offsets, picked in table.pause_kinds:
            lost = total[pause:] - total[:-pause]
            lost = lost[np.minimum(offsets[:, None, None] + begins, len(lost) - 1)]
            np.minimum.accumulate(lost, axis=0, out=lost)
            values[:, columns] -= lost[picked].transpose(1, 0, 2)
        values -= options.cost
        return values

    def _pause(self, person: int, options: WeekOptions, total: NDArray[np.int64], start: int, column: int) -> int:
        table: ShiftTable = self.grid.tables[self.grid.table_of[person]]
        pause = int(table.pause[column])
        if not pause:
            return -1
        first = start + table.first_pause
        places = np.arange(first, start + int(table.last_pause[column]) + 1) - options.low
        return first + int((total[places + pause] - total[places]).argmin())

    def _lawful(
        self, roster: Roster, person: int, options: WeekOptions, values: NDArray[np.int64]
    ) -> list[tuple[int, int, int]]:
        """Days, starts and columns of shifts that keep all rules together: those in conflict are chosen anew."""
        left = roster.left_of(person, options.week)
        for tried in count():
            chosen = []
            for place, column in _choose(values.max(axis=0), options, left, self.grid.step_minutes):
                start = int(options.begins[int(values[:, column, place].argmax()), place])
                chosen.append((options.days[place], start, column))
            clash = roster.clash(person, chosen)
            if clash is None:
                return chosen
            _forbid(values, options, clash, chosen, whole_day=tried >= PATIENCE)
        raise AssertionError("a week without shifts has no clash")


def _choose(best: NDArray[np.int64], options: WeekOptions, left: Left, step_minutes: int) -> list[tuple[int, int]]:
    """The days and lengths that save most together, within hours and days of the week.

    Args:
        best: what the best shift of each length and day saves, shape ``(lengths, days)``.
        options: of the person.
        left: of hours and days.
        step_minutes: paid time is counted in steps, rounded up.

    Returns:
        Places of days and columns of lengths.
    """
    by_column = np.full((best.shape[1], best.shape[0] + 1), NOT_ALLOWED, dtype=np.int64)
    by_column[:, :-1] = best.T
    by_layer = by_column[:, options.layers]
    worth = by_layer.max(axis=1)
    days = min(left.days, len(worth))
    most = min(left.minutes // step_minutes, days * (options.least + worth.shape[1] - 1))
    if days < 1 or most < options.least:
        return []
    cost = left.curve[: (most + 1) * step_minutes : step_minutes] - left.curve[0]
    picks = _knapsack(worth, options.least, cost)
    while len(picks) > days:
        worth[min(picks, key=lambda pick: int(worth[pick]))[0]] = NOT_ALLOWED
        picks = _knapsack(worth, options.least, cost)
    return [(place, int(options.layers[int(by_layer[place, :, unit].argmax()), unit])) for place, unit in picks]


def _knapsack(worth: NDArray[np.int64], least: int, cost: NDArray[np.int64]) -> list[tuple[int, int]]:
    """The shifts that save most together.

    Args:
        worth: of each place and number of units from ``least`` on, shape ``(places, units)``.
        least: fewest units of a shift.
        cost: of all units together from none on, shape ``(most + 1,)``.

    Returns:
        Places, ascending, and the number of units beyond ``least``.
    """
    width, most = worth.shape[1], len(cost) - 1
    pad = least + width - 1
    saved = np.full((len(worth) + 1, pad + most + 1), NOT_ALLOWED, dtype=np.int64)
    saved[0, pad] = 0
    before = np.arange(pad, pad + most + 1) - np.arange(least, pad + 1)[:, None]
    for place, now in enumerate(saved[:-1]):
        with_shift = (now[before] + worth[place][:, None]).max(axis=0)
        saved[place + 1] = now
        np.maximum(now[pad:], with_shift, out=saved[place + 1, pad:])
    units = int((saved[-1, pad:] - cost).argmax())
    picks = []
    for place in range(len(worth) - 1, -1, -1):
        if saved[place + 1, pad + units] != saved[place, pad + units]:
            unit = int((saved[place, before[:, units]] + worth[place]).argmax())
            picks.append((place, unit))
            units -= least + unit
    return picks[::-1]


def _price_coupled(values: NDArray[np.int64], options: WeekOptions, roster: Roster, person: int) -> None:
    """Price closings and weekend days as if the most useful ones came first."""
    closes, weekends = roster.next_prices(person, options.week)
    days = len(options.days)
    if closes[:days].any():
        top = (values + options.at_close).reshape(-1, days).max(axis=0)
        other = np.maximum((values + options.before_close).reshape(-1, days).max(axis=0), 0)
        price = np.zeros(days, dtype=np.int64)
        price[np.argsort(other - top, kind="stable")] = closes[:days]
        values -= price * (options.at_close == 0)
    at = [place for place, day in enumerate(options.days) if day in roster.weekend_days]
    if len(at) > 1 and weekends[: len(at)].any():
        order = np.argsort(-values[:, :, at].max(axis=(0, 1)), kind="stable")
        for rank, place in enumerate(order.tolist()):
            values[:, :, at[place]] -= weekends[rank]


def _forbid(
    values: NDArray[np.int64],
    options: WeekOptions,
    clash: Clash,
    chosen: list[tuple[int, int, int]],
    *,
    whole_day: bool,
) -> None:
    """Rule out the shift that clashes, with all that begin as early, or end as late, or lie on its day."""
    place = options.days.index(clash.day)
    start, column = next((start, column) for day, start, column in chosen if day == clash.day)
    if whole_day or clash.kind is ClashKind.WEEK:
        values[:, :, place] = NOT_ALLOWED
    elif clash.kind is ClashKind.TOO_EARLY:
        values[options.begins[:, place] <= start, :, place] = NOT_ALLOWED
    else:
        at = int(np.flatnonzero(options.begins[:, place] == start)[0])
        values[:, :, place][options.ends[:, :, place] >= options.ends[at, column, place]] = NOT_ALLOWED


def _options(grid: Grid, person: int, week: int) -> WeekOptions | None:
    """The shifts that a person could have in a week, laid out day by day; None without any."""
    days = range(week * 7, min(week * 7 + 7, grid.problem.days))
    found = {day: cell for day in days if (cell := grid.cell_of(person, day)) is not None}
    if not found:
        return None
    table = grid.tables[grid.table_of[person]]
    begins, cost = [], []
    for cells, row in found.values():
        useful = np.flatnonzero(cells.is_possible[row].any(axis=1))
        begins.append(cells.starts[useful])
        cost.append(cells.cost[row, useful])
    most = max(len(one) for one in begins)
    starts = np.array([np.pad(one, (0, most - len(one)), mode="edge") for one in begins]).T
    padding = [((0, most - len(one)), (0, 0)) for one in begins]
    costs = [np.pad(one, pad, constant_values=IMPOSSIBLE) for one, pad in zip(cost, padding, strict=True)]
    ends = starts[:, None, :] + table.lengths[:, None]
    closing = np.array([cells.closing_step for cells, _ in found.values()])
    is_close = (starts[:, None, :] <= closing) & (closing < ends)
    units = -(-table.paid_minutes // grid.step_minutes)
    return WeekOptions(
        week=week,
        days=tuple(found),
        begins=starts,
        ends=ends,
        cost=np.ascontiguousarray(np.stack(costs, axis=2)),
        at_close=np.where(is_close, 0, NOT_ALLOWED),
        before_close=np.where(is_close, NOT_ALLOWED, 0),
        low=int(starts.min()),
        high=int(ends.max()),
        layers=_layers(units),
        least=int(units.min()),
    )


def _layers(units: NDArray[np.int64]) -> NDArray[np.int64]:
    """Columns by their number of units."""
    least = int(units.min())
    deepest = int(np.bincount(units).max())
    layers = np.full((deepest, int(units.max()) - least + 1), len(units), dtype=np.int64)
    for column, unit in enumerate((units - least).tolist()):
        layers[int(np.count_nonzero(layers[:, unit] < len(units))), unit] = column
    return layers
