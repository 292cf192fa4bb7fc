"""Planning around somebody who cannot come, with as few changes as possible for everybody else."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass, replace

from shopflow.progress import CancelToken, Progress, no_progress
from shopflow.scheduling.problem import Draft, ScheduleProblem
from shopflow.scheduling.solve import QUICK_S, solve_schedule
from shopflow.shifts import Schedule, Shift

CHANGE_H = 4.0


@dataclass(frozen=True, slots=True)
class Replan:
    """A schedule around an absence.

    Args:
        draft: the new schedule.
        changed: shifts of other people that are new, gone or moved.
    """

    draft: Draft
    changed: tuple[Shift, ...]


def replan_without(
    problem: ScheduleProblem,
    published: Schedule,
    *,
    absent: str,
    dates: Collection[dt.date],
    seconds: float | None = QUICK_S,
    seed: int = 1,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Replan:
    """Plan around a person who cannot come on some dates; locked shifts of others stay.

    Only the days of the absence and their neighbours are planned anew. Each change to what people know costs at
    least ``CHANGE_H`` hours of the mean wage, so a shift moves only where that saves more.

    Args:
        problem: as the schedule was made from.
        published: the schedule that people know.
        absent: id of the person.
        dates: when the person cannot come.
        seconds: about how long to search; None until nothing gets better.
        seed: start of the random numbers.
        progress: told now and then.
        cancel: a stop ends the search with the best so far.
    """
    away = frozenset(dates)
    left = tuple(s for s in published.shifts if s.person_id != absent or s.date not in away)
    people = tuple(
        replace(person, days_off=person.days_off | away) if person.person_id == absent else person
        for person in problem.people
    )
    near = {date + dt.timedelta(days=days) for date in away for days in (-1, 0, 1)}
    stays = tuple(s for s in left if s.is_locked or s.date not in near)
    mean_wage = sum(person.wage_per_h for person in people) / max(len(people), 1)
    around = replace(
        problem,
        people=people,
        keep=Schedule(stays),
        published=Schedule(tuple(s for s in left if s not in stays)),
        prices=replace(problem.prices, change=max(problem.prices.change, CHANGE_H * mean_wage)),
        frozen=_other_dates(problem, near),
    )
    draft = solve_schedule(around, seconds=seconds, seed=seed, progress=progress, cancel=cancel)
    return Replan(draft, changes(Schedule(left), draft.schedule))


def _other_dates(problem: ScheduleProblem, near: Collection[dt.date]) -> frozenset[dt.date]:
    dates = (problem.first_day + dt.timedelta(days=day) for day in range(problem.days))
    return frozenset(date for date in dates if date not in near)


def changes(before: Schedule, after: Schedule) -> tuple[Shift, ...]:
    """Shifts that are new, gone or moved, one for each person and day; breaks may move freely."""
    old = {(s.person_id, s.date): s for s in before.shifts}
    new = {(s.person_id, s.date): s for s in after.shifts}
    different = [
        new.get(key) or old[key]
        for key in sorted(old.keys() | new.keys())
        if key not in old or key not in new or (old[key].start, old[key].end) != (new[key].start, new[key].end)
    ]
    return tuple(sorted(different, key=lambda shift: (shift.start, shift.person_id)))
