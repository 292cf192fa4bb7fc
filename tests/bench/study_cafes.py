"""Cafés as the study of solvers drew them (``scheduling.md``, A.2): margin lost by Erlang-A, and no promise.

What a person more is worth falls smoothly here. The cafés of ``cafes.py`` are the hard set beside it: there the promise
makes a step of every curve, and teams may be too small for what is asked of them.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from shopflow.hours import Span
from shopflow.people import Person
from shopflow.queueing.erlang import erlang_a
from shopflow.rules import ShiftRules
from shopflow.scheduling.problem import Prices, RoleNeed, ScheduleProblem
from shopflow.staffing import StaffRequirement
from tests.bench.cafes import DAY_START, MONDAY

BLOCK = 15
SERVICE_MIN, PATIENCE_MIN, MARGIN = 1.5, 4.0, 3.5
LEAST_SAVED = 0.2
"""A person more who saves less than this in a block counts for nothing, as in the study."""
DAY_FACTORS = np.array([0.85, 0.85, 0.9, 0.95, 1.1, 1.3, 1.0])
HOURS = {"full": (24.0, 34.0, 40.0), "part": (8.0, 18.0, 24.0), "student": (0.0, 10.0, 14.0)}
"""Least, wished and most hours a week of each kind of contract."""
CONTRACTS = ("full", "part", "full", "student", "part")
RULES = ShiftRules(break_after_h=5.75, under_18=ShiftRules(break_after_h=4.5, max_shift_h=8.0, min_rest_h=12.0))
PRICES = Prices(promise_wages=0.0, wish_per_h=0.5)
"""A quarter of an hour with nobody there costs 60, as in the study; a role missing half of that."""


def study_cafe(people: int, seed: int) -> ScheduleProblem:
    """A week of a café with so many people."""
    random = np.random.default_rng([people, seed, 15])
    opens = int(random.choice([390, 420, 450]))
    closes = opens + int(random.choice([660, 690, 720, 750]))
    team = tuple(_person(number, opens, closes, random) for number in range(people))
    needed = _requirement(team, opens, closes, random)
    is_open = needed.required > 0
    is_edge = is_open & ~(np.roll(is_open, 1) & np.roll(is_open, -1))
    baristas = frozenset(person.person_id for person in team if "Barista" in person.roles)
    keys = frozenset(person.person_id for person in team if person.is_keyholder)
    return ScheduleProblem(
        requirement=needed,
        people=team,
        first_day=MONDAY,
        days=7,
        rules=RULES,
        needs=(
            RoleNeed("barista", baristas, (is_open & ~is_edge).astype(np.int64)),
            RoleNeed("keyholder", keys, is_edge.astype(np.int64)),
        ),
        prices=PRICES,
        oncost_share=0.2,
    )


def _requirement(team: tuple[Person, ...], opens: int, closes: int, random: np.random.Generator) -> StaffRequirement:
    """Two rushes a day; so many customers that the hours wished for keep three quarters of people busy."""
    minutes = np.arange(1440 // BLOCK) * BLOCK + DAY_START
    is_open = (minutes >= opens) & (minutes < closes)
    shape = 0.5 + np.exp(-(((minutes - opens - 90) / 60.0) ** 2)) + 0.9 * np.exp(-(((minutes - 760) / 65.0) ** 2))
    days = DAY_FACTORS * random.uniform(0.9, 1.1, 7)
    load = (np.where(is_open, shape, 0.0) * days[:, None] * random.uniform(0.95, 1.05, (7, len(minutes)))).ravel()
    wished_h = sum(person.target_hours or 0.0 for person in team)
    load *= 0.75 * wished_h / (load.sum() * BLOCK / 60)
    options = np.tile(np.arange(len(team) + 1), (len(load), 1))
    lost = np.array([_lost(float(one), len(team)) for one in load])
    seconds = ((np.arange(7)[:, None] * 1440 + minutes) * 60).ravel().astype("timedelta64[s]")
    none = np.zeros(options.shape)
    return StaffRequirement(
        starts=np.datetime64(MONDAY, "s") + seconds,
        interval_minutes=BLOCK,
        required=(load > 0).astype(np.int64),
        offered_load_erlangs=load,
        staff_options=options,
        share_within_target=none,
        walkaway_share=none,
        walkaways=lost,
        lost_margin=lost * MARGIN,
        wages=none,
        is_kept=np.ones(len(load), dtype=bool),
    )


def _lost(load: float, most: int) -> NDArray[np.float64]:
    """Customers who leave in a block with none to ``most`` people."""
    arrivals = load * BLOCK / SERVICE_MIN
    rates = load / SERVICE_MIN, 1 / SERVICE_MIN, 1 / PATIENCE_MIN
    lost = arrivals * np.array([erlang_a(*rates, number).abandoned_share for number in range(most + 1)])
    useful = int(np.count_nonzero(-np.diff(lost) * MARGIN >= LEAST_SAVED))
    kept: NDArray[np.float64] = np.maximum(lost, lost[useful])
    return kept


def _person(number: int, opens: int, closes: int, random: np.random.Generator) -> Person:
    kind = CONTRACTS[number % len(CONTRACTS)]
    least, wished, most = HOURS[kind]
    spans = (opens - 30, int(random.choice([900, 960]))), (660, closes + 30), (opens - 30, closes + 30)
    days: list[tuple[Span, ...]] = []
    for day in range(7):
        if random.random() < {"full": 0.05, "part": 0.15, "student": 0.2}[kind]:
            days.append(())
        elif kind == "student" and day < 5:
            days.append(((int(random.choice([780, 840])), closes + 30),))
        else:
            days.append((spans[int(random.integers(3)) if kind == "part" else 2],))
    return Person(
        person_id=f"p{number}",
        name=f"Person {number + 1}",
        roles=("Barista", "Till") if number % 5 != 3 else ("Till",),
        wage_per_h=float(np.round(random.uniform(12, 16), 1)),
        min_hours=least,
        max_hours=most,
        available=tuple(days),
        is_keyholder=number % 3 == 0 or kind == "full",
        is_minor=kind == "student" and bool(random.random() < 0.4),
        target_hours=wished,
    )
