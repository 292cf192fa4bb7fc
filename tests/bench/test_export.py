"""What the hand-outs cost, in seconds of the processor; run on demand (CONTRIBUTING)."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

import sample_data
from shopflow import pipeline
from shopflow.export.calendar import write_calendars
from shopflow.export.readback import read_shifts
from shopflow.export.workbook import write_workbook
from shopflow.people import Person
from shopflow.plan import Plan
from shopflow.shifts import Schedule
from tests.builders import MONDAY, person, shift, week_results

pytestmark = [pytest.mark.bench, pytest.mark.benchmark(timer=time.process_time)]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> tuple[pipeline.WeekResults, tuple[Person, ...]]:
    """The sample shop's week, from 50,000 orders."""
    with sample_data.create_shop(tmp_path_factory.mktemp("shop") / "a.shopflow") as shop:
        plan, orders = shop.plan(), shop.orders()
    return pipeline.week_results(plan, orders, pipeline.next_week(orders)), plan.people


def test_workbook_of_a_week_from_50_000_orders(
    benchmark, sample: tuple[pipeline.WeekResults, tuple[Person, ...]], tmp_path: Path
) -> None:
    results, people = sample
    write_workbook(tmp_path / "warm.xlsx", results, results.schedule, people)
    benchmark.pedantic(write_workbook, (tmp_path / "a.xlsx", results, results.schedule, people), rounds=3)
    assert benchmark.stats is None or benchmark.stats["min"] < 1.0


def test_calendars_of_a_week(benchmark, sample, tmp_path: Path) -> None:
    results, people = sample

    def write() -> None:
        write_calendars(tmp_path, results.schedule, people, results.plan, first_day=results.first_day, days=7)

    benchmark.pedantic(write, rounds=3)
    assert benchmark.stats is None or benchmark.stats["min"] < 1.0


def test_reading_a_plan_back(benchmark, sample, tmp_path: Path) -> None:
    results, people = sample
    path = tmp_path / "a.xlsx"
    write_workbook(path, results, results.schedule, people)
    benchmark.pedantic(read_shifts, (path, results.schedule, people), rounds=3)
    assert benchmark.stats is None or benchmark.stats["min"] < 1.0


def test_twenty_five_people_for_four_weeks_come_back(tmp_path: Path) -> None:
    people = tuple(person(f"Person {n}", f"p{n}") for n in range(25))
    shifts = tuple(
        shift(f"p{n}", day, 420 + 30 * (n % 6), 840 + 30 * (n % 8), pause=600)
        for day in range(28)
        for n in range(25)
        if (n + day) % 7 < 5
    )
    schedule = Schedule(tuple(sorted(shifts, key=lambda each: (each.start, each.shift_id))))
    path = tmp_path / "a.xlsx"
    begun = time.process_time()
    write_workbook(path, week_results(days=28, schedule=schedule, plan=Plan(people=people)), schedule, people)
    print(f"25 people, 28 days: {time.process_time() - begun:.1f} s")
    read = read_shifts(path, schedule, people)
    assert (read.first_day, read.days, read.schedule, read.problems) == (MONDAY, 28, schedule, ())
