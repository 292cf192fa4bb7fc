"""Shops by chance: odd hours, past midnight, roles, time off, locks, rules of many kinds."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import numpy as np

from shopflow.people import Person
from shopflow.rules import ShiftRules
from shopflow.scheduling import Prices, RoleNeed, ScheduleProblem
from shopflow.shifts import Schedule, Shift
from tests.scheduling.shops import ALWAYS, MONDAY, at, requirement, shift

NAMES = (
    "Zoë",
    "李小龍",
    "Ольга Петрова",
    "محمد",
    "Bartholomew Featherstonehaugh-Cholmondeley the Third",
    "O'Neil",
    "x",
)


def random_problem(seed: int) -> ScheduleProblem:
    """The shop of a seed."""
    random = np.random.default_rng(seed)
    days = int(random.integers(1, 10))
    opens = int(random.integers(20, 44)) * 15
    closes = min(opens + int(random.integers(16, 64)) * 15, 1680)
    needed = [_day(random, opens, closes) for _ in range(days)]
    block = int(random.choice([15, 30, 60]))
    requirement_ = requirement(needed, block)
    curve = np.sort(random.exponential(20, (len(requirement_.starts), 5)))[:, ::-1]
    requirement_ = replace(requirement_, lost_margin=curve, walkaways=curve / 3.5)
    people = tuple(_person(random, number, opens, closes) for number in range(int(random.integers(3, 26))))
    rules = _rules(random)
    needs = tuple(
        RoleNeed(
            role,
            frozenset(p.person_id for p in people if role in p.roles),
            (requirement_.required > 0).astype(np.int64),
        )
        for role in ("Barista", "Till", "Kitchen")[: int(random.integers(0, 4))]
    )
    published = None
    if random.random() < 0.3:
        published = Schedule(tuple(shift(p.person_id, 0, opens, min(opens + 300, 1680)) for p in people[:3]))
    keep, around = _fixed(random, people, days, opens)
    return ScheduleProblem(
        requirement=requirement_,
        people=people,
        first_day=MONDAY,
        days=days,
        rules=rules,
        keep=Schedule(keep),
        around=Schedule(around),
        published=published,
        needs=needs,
        prices=Prices(promise_wages=float(random.choice([0.0, 4.0]))),
        oncost_share=0.2,
        step_minutes=15,
        start_minutes=int(random.choice([15, 30])),
        holidays=frozenset(MONDAY + dt.timedelta(days=int(day)) for day in random.integers(0, 9, 2)),
        flat_out=(requirement_.required >= 2) if random.random() < 0.5 else None,
    )


def _day(random: np.random.Generator, opens: int, closes: int) -> dict[tuple[int, int], int]:
    if random.random() < 0.1:
        return {}
    middle = (opens + closes) // 2
    return {
        (opens, closes): int(random.integers(1, 3)),
        (middle, min(middle + 120, closes)): int(random.integers(1, 6)),
    }


def _person(random: np.random.Generator, number: int, opens: int, closes: int) -> Person:
    def day() -> tuple[tuple[int, int], ...]:
        kind = random.integers(5)
        if kind == 0:
            return ()
        if kind == 1:
            return ((opens - 20, opens + 310), (opens + 400, closes + 10))
        begin = opens + int(random.integers(-6, 12)) * 10
        return ((max(begin, 0), min(begin + int(random.integers(20, 100)) * 10, 2880)),)

    most = float(random.choice([0.0, 7.5, 12.0, 20.0, 31.25, 40.0, 48.0]))
    roles = [role for role in ("Barista", "Till", "Kitchen") if random.random() < 0.6] or ["Till"]
    wants = random.random() < 0.3
    return Person(
        person_id=f"p{number}",
        name=f"{NAMES[number % len(NAMES)]} {number}",
        roles=tuple(roles),
        wage_per_h=float(np.round(random.uniform(9, 19), 2)),
        min_hours=most * float(random.choice([0.0, 0.5])),
        max_hours=most,
        available=ALWAYS if random.random() < 0.3 else tuple(day() for _ in range(7)),
        days_off=frozenset(MONDAY + dt.timedelta(days=int(d)) for d in random.integers(0, 8, random.integers(0, 3))),
        is_minor=bool(random.random() < 0.2),
        target_hours=most * 0.7 if wants else None,
        preferred=tuple(((opens, opens + 300),) for _ in range(7)) if wants else (),
    )


def _rules(random: np.random.Generator) -> ShiftRules:
    young = ShiftRules(
        max_shift_h=8.5,
        min_rest_h=12,
        break_after_h=4.5,
        break_minutes=30,
        long_break_after_h=6,
        long_break_minutes=60,
        break_margin_h=1,
        max_hours_a_day=8,
        max_hours_a_week=40,
        earliest_minute=360,
        latest_minute=1320,
    )
    return (
        ShiftRules(),
        ShiftRules(break_minutes=20, break_margin_h=1, max_shift_h=10, under_18=young),
        ShiftRules(
            break_after_h=5,
            break_by_h=5,
            overtime_after_day_h=8,
            overtime_after_week_h=30,
            overtime_share=0.5,
            under_18=young,
        ),
        ShiftRules(
            min_shift_h=2,
            max_days_a_week=6,
            max_days_in_a_row=3,
            saturday_share=0.25,
            sunday_share=0.5,
            holiday_share=1.25,
        ),
        ShiftRules(min_rest_h=8, short_rest_h=11, short_rest_pay=60, long_break_after_h=8, long_break_minutes=45),
        ShiftRules(weekly_rest_h=35, max_days_a_week=6, under_18=replace(young, weekly_rest_h=48)),
    )[int(random.integers(6))]


def _fixed(
    random: np.random.Generator, people: tuple[Person, ...], days: int, opens: int
) -> tuple[tuple[Shift, ...], tuple[Shift, ...]]:
    keep = tuple(
        shift(who.person_id, int(random.integers(days)), opens + 5, opens + 245, is_locked=True)
        for who in people
        if random.random() < 0.15
    )
    around = tuple(
        shift(who.person_id, day, opens, opens + 300)
        for who in people
        for day in (-3, -2, -1, days)
        if random.random() < 0.2
    )
    return keep, around


__all__ = ["at", "random_problem"]
