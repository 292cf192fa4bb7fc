"""A week's needs and rules for CP-SAT, each behind a switch; only whether they can hold is asked, not at what cost."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from shopflow.scheduling.cells import is_free
from shopflow.scheduling.conflictrules import ConflictPart, Part, needed_steps, needs_of, rules_of_person
from shopflow.scheduling.grid import PADDING, Grid
from shopflow.scheduling.roster import Roster

DAY_MINUTES = 1440


@dataclass(slots=True)
class Switched:
    """The model.

    Args:
        model: of CP-SAT.
        parts: rules and needs.
        switches: the literal of each part; a part counts where its literal is true.
        can_hold: whether the last question was answered with yes.
    """

    model: Any
    parts: list[ConflictPart] = field(default_factory=list)
    switches: list[Any] = field(default_factory=list)
    can_hold: bool = False

    def switch(self, part: ConflictPart) -> Any:
        """A new part's literal."""
        self.parts.append(part)
        self.switches.append(self.model.new_bool_var(""))
        return self.switches[-1]


class _Day:
    """One person's shift of one day: begun by a step, ended by a step, and pauses.

    Nothing holds of itself but that a shift is one piece of at least one step; steps are counted from the first
    of the plan.
    """

    def __init__(self, model: Any, grid: Grid, person: int, day: int) -> None:
        self.model, self.grid, self.person, self.day = model, grid, person, day
        self.rules = grid.rules_of[person]
        per_day, step = grid.steps_per_day, grid.step_minutes
        needed = np.flatnonzero(needed_steps(grid)[day * per_day : (day + 1) * per_day]) + day * per_day
        shortest = math.ceil(self.rules.min_shift_h * 60 / step)
        self.first = max(int(needed[0]) - shortest, day * per_day)
        self.last = int(needed[-1]) + 1 + shortest
        steps = range(self.first, self.last + 1)
        self.begun = {at: model.new_bool_var("") for at in steps}
        self.ended = {at: model.new_bool_var("") for at in steps}
        self.works = self.begun[self.last]
        for at in range(self.first, self.last):
            model.add_implication(self.begun[at], self.begun[at + 1])
            model.add_implication(self.ended[at], self.ended[at + 1])
        model.add(self.ended[self.last] == self.works)
        model.add(self.ended[self.first] == 0)
        for at in range(self.first + 1, self.last + 1):
            model.add_implication(self.ended[at], self.begun[at - 1])
            if (grid.day_start_minute + at * step) % grid.problem.start_minutes:
                model.add(self.begun[at] == self.begun[at - 1])
        if (grid.day_start_minute + self.first * step) % grid.problem.start_minutes:
            model.add(self.begun[self.first] == 0)
        self.length = sum(self.begun.values()) - sum(self.ended.values())
        self.pauses: list[tuple[int, int, dict[int, Any]]] = []

    def begun_by(self, at: int) -> Any:
        """Whether the shift has begun by a step, as a literal or a number."""
        return 0 if at < self.first else self.begun[at] if at <= self.last else self.works

    def ended_by(self, at: int) -> Any:
        """Whether there is a shift and it has ended by the begin of a step."""
        return 0 if at < self.first else self.ended[at] if at <= self.last else self.works

    def on(self, at: int) -> Any:
        """1 where the person is on duty in a step."""
        away = sum(
            begins[start]
            for _, steps, begins in self.pauses
            for start in range(at - steps + 1, at + 1)
            if start in begins
        )
        return self.begun_by(at) - self.ended_by(at) - away

    @property
    def unpaid_minutes(self) -> Any:
        """Minutes of breaks that are not paid."""
        if self.rules.break_is_paid:
            return 0
        return sum(minutes * sum(begins.values()) for minutes, _, begins in self.pauses)

    def breaks(self, switch: Any) -> None:
        """The break of each length of shift, at a place that the rules allow."""
        rules, step = self.rules, self.grid.step_minutes
        tiers = [(rules.break_after_h, rules.long_break_after_h, rules.break_minutes)]
        if rules.long_break_minutes:
            tiers.append((rules.long_break_after_h, 24.0, rules.long_break_minutes))
        for above, up_to, minutes in tiers:
            if minutes and above < rules.max_shift_h:
                self._break(switch, math.floor(above * 60 / step), math.floor(up_to * 60 / step), minutes)

    def _break(self, switch: Any, above: int, up_to: int, minutes: int) -> None:
        model, step = self.model, self.grid.step_minutes
        steps, span = -(-minutes // step), self.last - self.first
        margin = math.ceil(self.rules.break_margin_h * 60 / step)
        latest = math.floor(self.rules.break_by_h * 60 / step)
        over, within = model.new_bool_var(""), model.new_bool_var("")
        model.add(self.length <= above + span * over)
        model.add(self.length >= (above + 1) * over)
        model.add(self.length <= up_to + span * within.negated())
        begins = {at: model.new_bool_var("") for at in range(self.first, self.last + 1)}
        for at, begin in begins.items():
            model.add(begin <= self.begun_by(at - margin))
            model.add(begin + self.ended_by(at + steps + margin - 1) <= 1)
            model.add(begin + self.begun_by(at - latest - 1) <= 1)
        count = sum(begins.values())
        model.add(count <= over)
        model.add(count >= over + within - 1).only_enforce_if(switch)
        # Outside of its lengths the break is not needed, and none is taken: it could only harm, or hide hours.
        model.add(self.length >= (up_to + 1) * within.negated())
        model.add(count <= within)
        self.pauses.append((minutes, steps, begins))


def switched_model(grid: Grid) -> Switched:
    """All needs and all rules of everybody, each behind a switch."""
    from ortools.sat.python import cp_model

    model = cp_model.CpModel()
    found = Switched(model)
    per_day = grid.steps_per_day
    days = [d for d in range(grid.problem.days) if needed_steps(grid)[d * per_day : (d + 1) * per_day].any()]
    weeks = [{day: _Day(model, grid, person, day) for day in days} for person in range(len(grid.problem.people))]
    for person, week in enumerate(weeks):
        for part in rules_of_person(grid, person, days):
            _add_rule(found.switch(part), part, week, grid)
    for part in needs_of(grid):
        members = range(len(weeks)) if part.group < 0 else np.flatnonzero(grid.groups[part.group].members).tolist()
        kept = grid.kept_staff if part.group < 0 else grid.kept_grouped[part.group]
        switch = found.switch(part)
        for step in range(part.first, part.last):
            there = sum(week[day].on(step) for week in (weeks[m] for m in members) for day in days if day in week)
            model.add(there + int(kept[step]) >= part.people).only_enforce_if(switch)
    return found


def _add_rule(switch: Any, part: ConflictPart, week: dict[int, _Day], grid: Grid) -> None:
    if part.part is Part.AVAILABILITY:
        _availability(switch, week[part.day], grid)
    elif part.part is Part.KEPT_SHIFT:
        week[part.day].model.add(week[part.day].works == 0).only_enforce_if(switch)
    elif part.part is Part.REST:
        _rest(switch, week, grid, part.person)
    elif part.part is Part.WEEKLY_REST:
        _weekly_rest(switch, week, grid, part.person)
    elif part.part in (Part.HOURS_A_WEEK, Part.DAYS_A_WEEK, Part.DAYS_IN_A_ROW):
        _windows(switch, part, week, grid)
    else:
        for one in week.values():
            _shape(switch, part.part, one, grid)


def _shape(switch: Any, part: Part, one: _Day, grid: Grid) -> None:
    rules, step = one.rules, grid.step_minutes
    if part is Part.BREAK:
        one.breaks(switch)
    elif part is Part.SHIFT_LENGTH:
        one.model.add(one.length >= math.ceil(rules.min_shift_h * 60 / step) * one.works).only_enforce_if(switch)
        longest = min(rules.max_shift_h, rules.second_break_after_h)
        one.model.add(one.length <= math.floor(longest * 60 / step)).only_enforce_if(switch)
        paid = step * one.length - one.unpaid_minutes
        one.model.add(paid <= round(rules.max_hours_a_day * 60)).only_enforce_if(switch)
    else:
        midnight = one.day * DAY_MINUTES - grid.day_start_minute
        for at in range(one.first, one.last + 1):
            too_early = at * step < midnight + rules.earliest_minute
            if too_early or (at + 1) * step > midnight + rules.latest_minute:
                one.model.add(one.begun_by(at) <= one.ended_by(at)).only_enforce_if(switch)


def _availability(switch: Any, one: _Day, grid: Grid) -> None:
    who, model = grid.problem.people[one.person], one.model
    date = grid.problem.first_day.toordinal() + one.day
    if any(off.toordinal() == date for off in who.days_off):
        model.add(one.works == 0).only_enforce_if(switch)
        return
    for at in range(one.first, one.last + 1):
        if not is_free(grid.problem, who, one.day, grid.day_start_minute, at, at + 1):
            model.add(one.begun_by(at) <= one.ended_by(at)).only_enforce_if(switch)


def _rest(switch: Any, week: dict[int, _Day], grid: Grid, person: int) -> None:
    step = grid.step_minutes
    minutes = grid.rules_of[person].min_rest_h * 60
    rest = math.ceil(minutes / step)
    for day, later in week.items():
        if (earlier := week.get(day - 1)) is not None:
            for at in range(later.first, later.last + 1):
                both = later.begun_by(at) + earlier.works
                later.model.add(both - earlier.ended_by(at) <= 1)
                if at - rest <= earlier.last:
                    later.model.add(both - earlier.ended_by(at - rest) <= 1).only_enforce_if(switch)
        for kept in grid.kept[person]:
            after, before = math.ceil((kept.end_minute + minutes) / step), (kept.start_minute - minutes) / step
            later.model.add(later.begun_by(after - 1) <= later.ended_by(math.floor(before))).only_enforce_if(switch)


def _weekly_rest(switch: Any, week: dict[int, _Day], grid: Grid, person: int) -> None:
    """In any seven days one is off with a long rest around it; where shifts that stay break that, nothing is asked."""
    model, days = next(iter(week.values())).model, range(-7, grid.problem.days + 7)
    fixed = Roster(grid).long_rests(person)
    is_none = {day: model.new_bool_var("") for day in days if fixed[day + PADDING]}
    for day, none in is_none.items():
        if day in week:
            model.add_implication(week[day].works, none)
        for back, ahead in ((1, 1), (2, 1), (1, 2)):
            _too_near(week.get(day - back), week.get(day + ahead), grid, person, none)
        _too_near_to_fixed(week, day, grid, person, none)
    for first in days[:-6]:
        window = [is_none[day] for day in range(first, first + 7) if day in is_none]
        if window:
            model.add(sum(window) <= len(window) - 1).only_enforce_if(switch)


def _too_near(earlier: _Day | None, later: _Day | None, grid: Grid, person: int, none: Any) -> None:
    """Between these two shifts there is less than the long rest only where ``none`` is true."""
    if earlier is None or later is None:
        return
    rest = math.ceil(grid.rules_of[person].weekly_rest_h * 60 / grid.step_minutes)
    for at in range(later.first, later.last + 1):
        if at - rest <= earlier.last:
            later.model.add(later.begun_by(at) + earlier.works - earlier.ended_by(at - rest) - none <= 1)


def _too_near_to_fixed(week: dict[int, _Day], day: int, grid: Grid, person: int, none: Any) -> None:
    minutes, step = grid.rules_of[person].weekly_rest_h * 60, grid.step_minutes
    for kept in grid.kept[person]:
        for away in (1, 2):
            if day - 2 <= kept.day < day and (later := week.get(day + away)):
                later.model.add(later.begun_by(math.ceil((kept.end_minute + minutes) / step) - 1) <= none)
            if day < kept.day <= day + 2 and (earlier := week.get(day - away)):
                ended = earlier.ended_by(math.floor((kept.start_minute - minutes) / step))
                earlier.model.add(earlier.works - ended <= none)


def _windows(switch: Any, part: ConflictPart, week: dict[int, _Day], grid: Grid) -> None:
    """Limits of any seven days (or of days in a row); what kept shifts take is gone, but never less than nothing."""
    rules, kept = grid.rules_of[part.person], grid.kept[part.person]
    length = rules.max_days_in_a_row + 1 if part.part is Part.DAYS_IN_A_ROW else 7
    for first in range(1 - length, grid.problem.days):
        inside = range(first, first + length)
        own = [week[day] for day in inside if day in week]
        stays = [one for one in kept if one.day in inside]
        if not own:
            continue
        if part.part is Part.HOURS_A_WEEK:
            most = int(grid.minutes_most[part.person]) - sum(one.paid_minutes for one in stays)
            amount = sum(grid.step_minutes * one.length - one.unpaid_minutes for one in own)
        else:
            limit = rules.max_days_a_week if part.part is Part.DAYS_A_WEEK else rules.max_days_in_a_row
            most = limit - len({one.day for one in stays})
            amount = sum(one.works for one in own)
        own[0].model.add(amount <= max(most, 0)).only_enforce_if(switch)
