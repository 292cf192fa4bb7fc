"""A first draft of the week: the most useful shift first, then each shift reconsidered."""

from __future__ import annotations

import datetime as dt

import numpy as np

from shopflow.people import Person
from shopflow.progress import CancelToken, Progress, no_progress
from shopflow.rules import ShiftRules
from shopflow.scheduling.reasons import reason
from shopflow.scheduling.sketch import Move, Sketch
from shopflow.scheduling.timeline import timeline
from shopflow.shifts import Break, Schedule, Shift
from shopflow.staffing import StaffRequirement
from shopflow.wording import phrase

FIRST_ROUNDS = 1
MAX_ROUNDS = 6


def greedy_schedule(
    requirement: StaffRequirement,
    people: tuple[Person, ...],
    *,
    rules: ShiftRules | None = None,
    keep: Schedule | None = None,
    first_day: dt.date,
    days: int,
    seed: int = 1,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Schedule:
    """Turn people needed into shifts of named people; same input and seed give the same schedule.

    Several drafts are made, each with another usual length of shift: add the most useful shift of anybody
    until none is of use, then give each shift the best place that its person has. The draft that leaves the
    fewest people short wins, then the one that costs least. Shifts begin and end on the requirement's
    blocks (at most 30 minutes long).

    Args:
        requirement: whole business days; the first start is when the business day begins.
        people: who can be given shifts.
        rules: limits of each shift and week; the house's own when None.
        keep: shifts that stay untouched, locked or not; they cover and count like any other.
        first_day: first business day to be planned.
        days: how many days.
        seed: settles who comes first among equals.
        progress: told after each draft.
        cancel: looked at between single steps of the work.

    Raises:
        ValueError: the requirement does not hold the days asked for.
        Cancelled: a stop was asked for.
    """
    rules, keep = rules or ShiftRules(), keep or Schedule()
    line = timeline(requirement, rules, first_day, days)
    if not people:
        return keep
    order = np.random.default_rng(seed).permutation(len(people))
    people = tuple(people[i] for i in order)
    usual_lengths = sorted({rules.max_shift_h, min(8.0, rules.max_shift_h), rules.break_after_h, rules.min_shift_h + 1})
    drafts = []
    for done, longest_h in enumerate(usual_lengths):
        draft = Sketch(line, people, rules, keep)
        _improve(draft, longest_h, FIRST_ROUNDS, cancel)
        drafts.append(draft)
        progress((done + 1) / (len(usual_lengths) + 1), phrase("Planning shifts"))
    best = min(drafts, key=lambda draft: (draft.short_value, draft.cost))
    _improve(best, rules.max_shift_h, MAX_ROUNDS, cancel)
    progress(1.0, phrase("Planning shifts"))
    return _schedule(best, keep, rules)


def _improve(draft: Sketch, longest_h: float, rounds: int, cancel: CancelToken | None) -> None:
    for _ in range(rounds):
        if cancel:
            cancel.check()
        draft.fill(longest_h)
        if not draft.reconsider():
            break


def _schedule(draft: Sketch, keep: Schedule, rules: ShiftRules) -> Schedule:
    taken = {shift.shift_id for shift in keep.shifts}
    shifts = list(keep.shifts)
    for move in draft.moves:
        shifts.append(_shift(draft, move, rules, taken))
        taken.add(shifts[-1].shift_id)
    return Schedule(tuple(sorted(shifts, key=lambda shift: (shift.start, shift.end, shift.person_id))))


def _shift(draft: Sketch, move: Move, rules: ShiftRules, taken: set[str]) -> Shift:
    line, person = draft.line, draft.people[move.person]
    date = line.first_day + dt.timedelta(days=move.step // line.steps_per_day)
    shift_id = f"{person.person_id}-{date}"
    while shift_id in taken:
        shift_id += "-2"
    pauses: tuple[Break, ...] = ()
    if move.break_step >= 0:
        begin = line.moment_of(move.break_step)
        pauses = (Break(begin, begin + dt.timedelta(minutes=rules.break_minutes)),)
    return Shift(
        shift_id=shift_id,
        person_id=person.person_id,
        role=person.roles[0],
        date=date,
        start=line.moment_of(move.step),
        end=line.moment_of(move.step + int(line.lengths[move.column])),
        breaks=pauses,
        reason=reason(draft, move),
    )
