"""The files are what the generator makes, and the line of customers in it behaves like one."""

from __future__ import annotations

import datetime as dt
import math
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from sample_data import generator, orders_path, people_path, shop


def test_both_files_are_reproduced_bit_for_bit(
    days: tuple[generator.Day, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(generator, "simulate_days", lambda: days)

    generator.write_files(tmp_path / "orders.csv", tmp_path / "people.csv")

    assert (tmp_path / "orders.csv").read_bytes() == orders_path().read_bytes()
    assert (tmp_path / "people.csv").read_bytes() == people_path().read_bytes()


def test_a_day_does_not_depend_on_the_days_before(days: tuple[generator.Day, ...]) -> None:
    day = days[100]
    assert generator._simulate(day.date, Random(f"{generator.SEED} {day.date}")) == day


def test_customers_come_while_the_doors_are_open_and_nobody_is_served_before_coming(
    days: tuple[generator.Day, ...],
) -> None:
    for day in days:
        opens, closes = shop.opening(day.date)
        assert opens * 60 <= day.came[0]
        assert day.came[-1] < closes * 60
        assert all(earlier <= later for earlier, later in pairwise(day.came))
        # The n-th to be served cannot be served before n have come.
        assert all(came <= ordered for came, ordered in zip(day.came, day.ordered, strict=False))


def serve(came: tuple[float, ...], **changes: object) -> list[float]:
    with pytest.MonkeyPatch.context() as patch:
        for name, value in changes.items():
            patch.setattr(shop, name, value)
        return list(generator._serve(dt.date(2026, 6, 1), came, Random(1)))


def test_with_endless_patience_everybody_is_served() -> None:
    came = tuple(9 * 3600 + 20.0 * number for number in range(200))
    assert len(serve(came, MEAN_PATIENCE_S=math.inf)) == 200


def test_without_patience_only_those_who_need_not_wait_are_served() -> None:
    came = (9 * 3600.0,) * 10
    assert serve(came, MEAN_PATIENCE_S=0.0) == [9 * 3600.0] * 3


def test_one_person_with_steady_work_serves_in_turn() -> None:
    steady = {
        "MEAN_PATIENCE_S": math.inf,
        "CV_SERVICE": 0.0,
        "MEAN_SERVICE_S": 100.0,
        "staff": lambda day: (("07:00", 1), ("18:00", 0)),
    }
    assert serve((30_000.0, 30_010.0, 30_300.0), **steady) == pytest.approx([30_000.0, 30_100.0, 30_300.0])


def test_who_comes_early_is_served_when_the_second_person_arrives() -> None:
    steady = {
        "MEAN_PATIENCE_S": math.inf,
        "CV_SERVICE": 0.0,
        "MEAN_SERVICE_S": 3600.0,
        "staff": lambda day: (("08:00", 1), ("08:30", 2), ("18:00", 0)),
    }
    assert serve((8 * 3600.0, 8 * 3600 + 60.0), **steady) == [8 * 3600.0, 8.5 * 3600]


def test_luck_has_a_mean_of_one_and_the_spread_asked_for() -> None:
    chance = Random(7)
    luck = [generator._luck(0.3, chance) for _ in range(20_000)]
    mean = sum(luck) / len(luck)
    spread = math.sqrt(sum((value - mean) ** 2 for value in luck) / len(luck))

    assert mean == pytest.approx(1, abs=0.01)
    assert spread == pytest.approx(math.sqrt(math.expm1(0.09)), abs=0.01)
