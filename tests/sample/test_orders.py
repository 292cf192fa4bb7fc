"""The sample's orders look like those of a real café and hold the story that the README tells."""

from __future__ import annotations

import csv
import datetime as dt

import numpy as np
import pytest

from sample_data import generator, orders_path, shop
from shopflow.importing import ImportResult
from shopflow.orders import OrderLog
from shopflow.shopfile import ShopFile
from tests.storage.builders import imported

ODD_DAYS = {shop.STREET_FAIR, shop.TILL_OFFLINE[0].date()}


@pytest.fixture(scope="module")
def rows() -> list[dict[str, str]]:
    with orders_path().open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def times(rows: list[dict[str, str]]) -> np.ndarray:
    return np.array([row["Created at"] for row in rows], dtype="datetime64[s]")


@pytest.fixture(scope="module")
def a_day(times: np.ndarray) -> dict[dt.date, int]:
    dates, counts = np.unique(times.astype("datetime64[D]"), return_counts=True)
    return dict(zip(dates.tolist(), counts.tolist(), strict=True))


def is_story_weekday(day: generator.Day) -> bool:
    return day.date.weekday() < 5 and day.date >= shop.STORY_BEGINS


def is_ordinary_weekday(day: generator.Day) -> bool:
    first, last = shop.SCHOOL_HOLIDAYS
    return (
        day.date.weekday() < 5
        and day.date < shop.STORY_BEGINS
        and not first <= day.date <= last
        and day.date not in ODD_DAYS
    )


def test_the_file_is_small_and_has_a_tills_columns(rows: list[dict[str, str]]) -> None:
    assert orders_path().stat().st_size < 3_000_000
    assert tuple(rows[0]) == generator.HEADER
    numbers = [int(row["Order no."]) for row in rows]
    assert numbers == list(range(numbers[0], numbers[0] + len(rows)))


def test_there_are_26_weeks_with_every_day_but_the_public_holiday(a_day: dict[dt.date, int]) -> None:
    every = {shop.FIRST_DAY + dt.timedelta(days=number) for number in range(26 * 7)}
    assert set(a_day) == every - {shop.PUBLIC_HOLIDAY}
    assert max(every) == dt.date(2026, 11, 21)


def test_the_seconds_are_real(times: np.ndarray) -> None:
    seconds = times.astype(np.int64) % 60
    assert np.all(np.diff(times) >= np.timedelta64(0, "s"))
    assert np.bincount(seconds, minlength=60) == pytest.approx(len(times) / 60, rel=0.15)


def test_most_days_have_250_to_350_orders_and_sundays_fewer(a_day: dict[dt.date, int]) -> None:
    working = [count for day, count in a_day.items() if day.weekday() < 6 and day not in ODD_DAYS]
    sundays = [count for day, count in a_day.items() if day.weekday() == 6]

    assert np.mean([250 <= count <= 350 for count in working]) > 0.85
    assert min(working) > 200
    assert 215 < np.mean(sundays) < 245


def test_weekday_half_hours_vary_more_than_chance(days: tuple[generator.Day, ...]) -> None:
    edges = np.arange(7 * 3600, 18 * 3600 + 1, 1800)
    counts = np.array([np.histogram(day.ordered, edges)[0] for day in days if is_ordinary_weekday(day)])

    ratio = counts.var(axis=0, ddof=1) / counts.mean(axis=0)

    assert len(counts) > 100
    assert 1.2 < ratio.mean() < 1.8
    assert 1.2 < np.median(ratio) < 1.8


def test_orders_cost_about_six_euros(rows: list[dict[str, str]]) -> None:
    totals = np.array([float(row["Total"]) for row in rows])
    items = np.array([int(row["Items"]) for row in rows])

    assert 5.5 < totals.mean() < 6.5
    assert totals.min() >= min(shop.DRINKS)
    assert set(items.tolist()) == {1, 2, 3, 4}
    assert {row["Channel"] for row in rows} == {"Counter", "Takeaway"}
    assert {row["Till"] for row in rows} == {"1", "2"}


def test_the_street_fair_brings_about_sixty_percent_more(a_day: dict[dt.date, int]) -> None:
    saturdays = [count for day, count in a_day.items() if day.weekday() == 5 and day != shop.STREET_FAIR]
    assert a_day[shop.STREET_FAIR] / np.mean(saturdays) == pytest.approx(1.6, abs=0.1)


def test_nothing_is_recorded_while_the_till_is_offline(days: tuple[generator.Day, ...], times: np.ndarray) -> None:
    begins, ends = (np.datetime64(moment, "s") for moment in shop.TILL_OFFLINE)
    assert not np.any((times >= begins) & (times < ends))

    (that_day,) = (day for day in days if day.date == shop.TILL_OFFLINE[0].date())
    served = np.datetime64(that_day.date, "s") + np.array(that_day.ordered).astype("timedelta64[s]")
    assert np.sum((served >= begins) & (served < ends)) > 80


def test_in_the_school_holidays_the_early_rush_is_smaller(days: tuple[generator.Day, ...]) -> None:
    def before_nine(day: generator.Day) -> int:
        return sum(second < 9 * 3600 for second in day.came)

    first, last = shop.SCHOOL_HOLIDAYS
    holidays = [before_nine(day) for day in days if first <= day.date <= last and day.date.weekday() < 5]
    ordinary = [before_nine(day) for day in days if is_ordinary_weekday(day)]

    assert len(holidays) == 4
    assert np.mean(holidays) < 0.8 * np.mean(ordinary)


def share_who_leave(days: list[generator.Day]) -> float:
    came = sum(len(day.came) for day in days)
    return sum(day.left for day in days) / came


def test_one_barista_fewer_makes_customers_leave_unseen(days: tuple[generator.Day, ...]) -> None:
    before = [day for day in days if is_ordinary_weekday(day)]
    story = [day for day in days if is_story_weekday(day)]
    rush = (10 * 3600, 11.5 * 3600)

    def mean_in_rush(which: list[generator.Day], moments: str) -> float:
        return float(np.mean([sum(rush[0] <= second < rush[1] for second in getattr(day, moments)) for day in which]))

    assert len(story) == 15
    assert share_who_leave(story) > 2.5 * share_who_leave(before)
    assert mean_in_rush(story, "came") > 0.95 * mean_in_rush(before, "came")
    assert mean_in_rush(story, "ordered") < 0.92 * mean_in_rush(before, "ordered")


def test_three_are_enough_for_the_weekday_rush_and_two_are_not(days: tuple[generator.Day, ...]) -> None:
    def work_per_person(people: int) -> float:
        monday = dt.date(2026, 11, 9)
        return shop.expected_customers_per_h(monday, 10 * 60 + 30) / 3600 * shop.MEAN_SERVICE_S / people

    assert work_per_person(2) > 0.95
    assert work_per_person(3) < 0.75


def test_the_sample_goes_through_a_shop_file(rows: list[dict[str, str]], times: np.ndarray, tmp_path) -> None:
    log = OrderLog(
        ordered_at=times,
        order_ids=np.array([row["Order no."] for row in rows]),
        items=np.array([float(row["Items"]) for row in rows]),
        amounts=np.array([float(row["Total"]) for row in rows]),
        channels=np.array([row["Channel"] for row in rows]),
        finished_at=np.full(len(rows), np.datetime64("NaT", "s"), dtype="datetime64[s]"),
    )
    from sample_data import sample_plan

    result: ImportResult = imported(log, "generic (header words)", file_name=orders_path().name)
    with ShopFile.create(tmp_path / "sample.shopflow", sample_plan()) as shop_file:
        assert shop_file.add_orders(result).new == len(rows)
        assert shop_file.add_orders(result).new == 0
        read = shop_file.orders()
        assert shop_file.plan() == sample_plan()

    np.testing.assert_array_equal(read.ordered_at, times)
    assert read.amounts.sum() == pytest.approx(log.amounts.sum())
