"""Hours, money and strain of a schedule as they stand while it is being edited."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shopflow.coverage import staff_on_duty
from shopflow.occasions import paid_holidays
from shopflow.people import Person
from shopflow.pipeline import WeekResults
from shopflow.plan import Plan
from shopflow.rules import ShiftRules
from shopflow.shifts import Schedule, Shift
from shopflow.shortages import block_orders, by_day
from shopflow.whatif import FLAT_OUT


@dataclass(frozen=True, slots=True)
class PersonWeek:
    """One person's week.

    Args:
        person_id: whose.
        hours: paid hours.
        least_hours: by contract.
        most_hours: by contract and rules.
        cost: what the shifts cost the shop, with extra pay and the employer's share.
        flat_out_h: hours on duty in which the team has no minute to spare.
    """

    person_id: str
    hours: float
    least_hours: float
    most_hours: float
    cost: float
    flat_out_h: float

    @property
    def left_h(self) -> float:
        """Hours that are left of the most; below zero: too many."""
        return self.most_hours - self.hours


@dataclass(frozen=True, slots=True)
class DayFigures:
    """One day of a schedule.

    Args:
        day: business day.
        orders: expected.
        short_h: hours of people that are missing.
        spare_h: hours of people beyond those needed.
        hours: paid hours.
        cost: what the shifts cost the shop.
        labour_share: that cost over the expected sales; None where the average order is not known or nothing is
            expected.
    """

    day: dt.date
    orders: float
    short_h: float
    spare_h: float
    hours: float
    cost: float
    labour_share: float | None


def flat_out(results: WeekResults) -> NDArray[np.bool_]:
    """Whether the team has no minute to spare, per block of the requirement."""
    waits = results.waits_per_block or results.waits
    busy = (waits.utilisation.value > FLAT_OUT) & (waits.arrivals.value > 0)
    parts = results.requirement.interval_minutes // waits.interval_minutes
    blocks: NDArray[np.bool_] = np.all(busy.reshape(-1, parts), axis=1)
    return blocks


def shift_cost(shift: Shift, person: Person, plan: Plan) -> float:
    """What a shift costs the shop: wage, extra pay of the day and for long shifts, and the employer's share."""
    hours = shift.paid_hours + _extra_hours(shift, plan.rules.limits.of(person), plan)
    return hours * person.wage_per_h * (1 + plan.money.oncost_share.value)


def _extra_hours(shift: Shift, rules: ShiftRules, plan: Plan) -> float:
    """Hours of pay on top of the paid ones: for the day, and beyond the day's hours."""
    over = max(shift.paid_hours - rules.overtime_after_day_h, 0.0)
    share = rules.extra_share(shift.date, paid_holidays(plan, shift.date, shift.date))
    return shift.paid_hours * share + over * rules.overtime_share


def person_cost(shifts: tuple[Shift, ...], person: Person, plan: Plan) -> float:
    """What one person's shifts of a week cost, with overtime of the week and the employer's share."""
    wages = sum(shift.paid_hours for shift in shifts) * person.wage_per_h
    return (wages + extra_pay(shifts, person, plan)) * (1 + plan.money.oncost_share.value)


def extra_pay(shifts: tuple[Shift, ...], person: Person, plan: Plan) -> float:
    """Pay for overtime, weekends and holidays on top of the wages of one person's week, without the employer's share.

    Hours that are overtime of a day already are not counted once more.
    """
    rules = plan.rules.limits.of(person)
    of_days = sum(_extra_hours(shift, rules, plan) for shift in shifts)
    return (of_days + _week_overtime(shifts, rules) * rules.overtime_share) * person.wage_per_h


def _week_overtime(shifts: tuple[Shift, ...], rules: ShiftRules) -> float:
    plain = sum(min(shift.paid_hours, rules.overtime_after_day_h) for shift in shifts)
    return max(plain - rules.overtime_after_week_h, 0.0)


def person_weeks(plan: Plan, schedule: Schedule, results: WeekResults) -> tuple[PersonWeek, ...]:
    """Everybody's week, in the order of the plan's people.

    Args:
        plan: has people, rules and wages.
        schedule: the shifts of the results' days as they stand.
        results: says when the team is flat out (with the schedule that they were worked out for).
    """
    blocks, minutes = results.requirement.starts, results.requirement.interval_minutes
    strained = blocks[flat_out(results)]
    found = []
    for person in plan.people:
        own = tuple(shift for shift in schedule.shifts if shift.person_id == person.person_id)
        on_duty = staff_on_duty(Schedule(own), strained, minutes) > 0
        found.append(
            PersonWeek(
                person_id=person.person_id,
                hours=sum(shift.paid_hours for shift in own),
                least_hours=person.min_hours,
                most_hours=min(person.max_hours, plan.rules.limits.of(person).max_hours_a_week),
                cost=person_cost(own, person, plan),
                flat_out_h=int(on_duty.sum()) * minutes / 60,
            )
        )
    return tuple(found)


def day_figures(plan: Plan, schedule: Schedule, results: WeekResults) -> tuple[DayFigures, ...]:
    """The days of the results with a schedule as it stands.

    Overtime of a week belongs to no day: the days' costs may add up to less than the people's.
    """
    requirement = results.requirement
    on_duty = staff_on_duty(schedule, requirement.starts, requirement.interval_minutes)
    gap = by_day(requirement.required - on_duty, results.days) * (requirement.interval_minutes / 60)
    orders = block_orders(results).sum(axis=1)
    people = {person.person_id: person for person in plan.people}
    average = results.plan.money.average_order
    found = []
    for number in range(results.days):
        day = results.first_day + dt.timedelta(days=number)
        own = [shift for shift in schedule.shifts if shift.date == day and shift.person_id in people]
        cost = sum(shift_cost(shift, people[shift.person_id], plan) for shift in own)
        sales = float(orders[number]) * average.value
        found.append(
            DayFigures(
                day=day,
                orders=float(orders[number]),
                short_h=float(gap[number].clip(min=0).sum()),
                spare_h=float((-gap[number]).clip(min=0).sum()),
                hours=sum(shift.paid_hours for shift in own),
                cost=cost,
                labour_share=None if average.is_assumed or sales <= 0 else cost / sales,
            )
        )
    return tuple(found)
