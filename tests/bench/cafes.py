"""Believable cafés for the benches of the schedule: named people, a week, two rushes a day."""

from __future__ import annotations

import datetime as dt

import numpy as np

from shopflow.people import Person
from shopflow.scheduling.problem import RoleNeed, ScheduleProblem
from shopflow.staffing import StaffRequirement

MONDAY = dt.date(2026, 11, 23)
BLOCK = 30
DAY_START = 240


def cafe(people: int, seed: int) -> ScheduleProblem:
    """A week of a café with so many people."""
    random = np.random.default_rng([people, seed])
    opens = int(random.choice([390, 420, 450]))
    closes = opens + int(random.choice([660, 690, 720, 750]))
    needed = _requirement(people, opens, closes, random)
    team = tuple(_person(number, people, opens, closes, random) for number in range(people))
    baristas = frozenset(p.person_id for p in team if "Barista" in p.roles)
    keys = frozenset(p.person_id for p in team if p.is_keyholder)
    is_open = needed.required > 0
    edge = is_open & ~(np.roll(is_open, 1) & np.roll(is_open, -1))
    return ScheduleProblem(
        requirement=needed,
        people=team,
        first_day=MONDAY,
        days=7,
        needs=(RoleNeed("barista", baristas, is_open.astype(np.int64)),)
        if people < 8
        else (
            RoleNeed("barista", baristas, is_open.astype(np.int64)),
            RoleNeed("keyholder", keys, edge.astype(np.int64)),
        ),
        oncost_share=0.2,
    )


def _requirement(people: int, opens: int, closes: int, random: np.random.Generator) -> StaffRequirement:
    """Loads with a morning and a noon rush; margin lost by Erlang-A-like decay with each person more."""
    minutes = np.arange(1440 // BLOCK) * BLOCK + DAY_START
    day_factor = np.array([0.85, 0.85, 0.9, 0.95, 1.1, 1.3, 1.0]) * random.uniform(0.9, 1.1, 7)
    shape = (
        0.45 + 0.9 * np.exp(-(((minutes - opens - 90) / 55.0) ** 2)) + 0.8 * np.exp(-(((minutes - 760) / 60.0) ** 2))
    )
    is_open = (minutes >= opens) & (minutes < closes)
    hours_each = 21.0
    scale = people * hours_each / (7 * 11.5) / 0.85
    load = np.where(is_open, shape * day_factor[:, None] * scale * random.uniform(0.9, 1.1, (7, len(minutes))), 0.0)
    load = load.ravel() * 0.8
    required = np.where(load > 0, np.maximum(np.ceil(load + 0.35 * np.sqrt(load)), 1), 0).astype(np.int64)
    options = np.maximum(required[:, None] + np.arange(-2, 3), 0)
    arrivals = load * 30.0
    lost = arrivals[:, None] * np.minimum(1.0, np.exp(-1.6 * (options - load[:, None] + 0.8))) * (load[:, None] > 0)
    lost = np.minimum(lost, arrivals[:, None])
    starts = np.datetime64(MONDAY, "s") + ((np.arange(7)[:, None] * 1440 + minutes[None, :]) * 60).ravel().astype(
        "timedelta64[s]"
    )
    return StaffRequirement(
        starts=starts,
        interval_minutes=BLOCK,
        required=required,
        offered_load_erlangs=load,
        staff_options=options,
        share_within_target=np.ones(options.shape),
        walkaway_share=np.zeros(options.shape),
        walkaways=lost,
        lost_margin=lost * 3.5,
        wages=options * 13.0 * 1.2 / 2,
        is_kept=np.ones(len(required), dtype=bool),
    )


def _person(number: int, people: int, opens: int, closes: int, random: np.random.Generator) -> Person:
    kind = random.choice(["full", "part", "student"], p=[0.3, 0.45, 0.25])
    most = {"full": 40.0, "part": float(random.choice([20, 24, 28])), "student": float(random.choice([10, 12, 16]))}[
        kind
    ]
    days = []
    for day in range(7):
        if random.random() < {"full": 0.05, "part": 0.2, "student": 0.25}[kind]:
            days.append(())
        elif kind == "student" and day < 5:
            days.append(((int(random.choice([780, 840])), closes + 30),))
        elif kind == "part":
            days.append(
                (
                    ((opens - 30, int(random.choice([900, 960]))), (660, closes + 30), (opens - 30, closes + 30))[
                        random.integers(3)
                    ],
                )
            )
        else:
            days.append(((opens - 30, closes + 30),))
    barista = number % 5 < 3
    return Person(
        person_id=f"p{number}",
        name=f"Person {number + 1}",
        roles=("Barista", "Till") if barista else ("Till",),
        wage_per_h=float(np.round(random.uniform(12, 16), 1)),
        min_hours=most * 0.4 if kind != "student" else 0.0,
        max_hours=most,
        available=tuple(days),
        is_keyholder=number % 3 == 0,
    )
