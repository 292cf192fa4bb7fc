"""Real waits: a bank's call centre and passport control; ``pytest -m slow -s`` prints the tables of README.md."""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from shopflow.queueing.customers import NEVER_S, known_customers
from shopflow.queueing.erlang import erlang_a
from shopflow.queueing.service import ServiceModel, Stage
from shopflow.queueing.simulate import DayRuns, run_day, who_comes
from shopflow.queueing.work import draw_absences
from shopflow.sourced import entered

pytestmark = [pytest.mark.slow, pytest.mark.timeout(3600)]

OPENS_S, CLOSES_S, STEP_S = 7 * 3600, 24 * 3600, 300
STEPS = (CLOSES_S - OPENS_S) // STEP_S
PER_HOUR = 3600 // STEP_S
KEPT_GAP_S = 600
AVAILABLE = 0.94
RUNS = 200


@dataclass(frozen=True)
class CallDay:
    """A weekday: seconds after opening of each call, observed waits, and agents per five minutes."""

    arrival_s: np.ndarray
    wait_s: np.ndarray
    is_answered: np.ndarray
    service_s: np.ndarray
    staff: np.ndarray

    @property
    def hourly(self) -> tuple[np.ndarray, np.ndarray]:
        """Answered calls and their mean wait by the hour of arrival."""
        hour = (self.arrival_s[self.is_answered] // 3600).astype(int)
        answered = np.bincount(hour, minlength=STEPS // PER_HOUR)
        waits = np.bincount(hour, self.wait_s[self.is_answered], minlength=STEPS // PER_HOUR)
        return answered, waits / np.maximum(answered, 1)


def seconds(text: str) -> int:
    hour, minute, second = text.split(":")
    return int(hour) * 3600 + int(minute) * 60 + int(second)


def call_days(path: Path) -> list[CallDay]:
    """Weekdays (Sunday to Thursday) of January 1999; the internet desk sits in another room."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = [
            row for row in csv.DictReader(file, delimiter="\t") if row["outcome"] != "PHANTOM" and row["type"] != "IN"
        ]
    by_date: dict[str, list[dict[str, str]]] = {}
    for row in rows:
        by_date.setdefault(row["date"], []).append(row)
    days = []
    for date in sorted(by_date):
        weekday = (np.datetime64(f"19{date[:2]}-{date[2:4]}-{date[4:]}").astype(int) + 3) % 7
        if weekday not in (4, 5):
            days.append(call_day(by_date[date]))
    return days


def call_day(rows: list[dict[str, str]]) -> CallDay:
    calls, busy = [], {}
    for row in rows:
        begun = seconds(row["vru_exit"])
        is_answered = row["outcome"] == "AGENT"
        if not OPENS_S <= begun < CLOSES_S or not (is_answered or row["q_start"] != "0:00:00"):
            continue
        calls.append((begun - OPENS_S, float(row["q_time"]), is_answered, float(row["ser_time"])))
        if is_answered and seconds(row["ser_exit"]) > seconds(row["ser_start"]):
            busy.setdefault(row["server"], []).append((seconds(row["ser_start"]), seconds(row["ser_exit"])))
    arrival, wait, answered, service = map(np.array, zip(*sorted(calls), strict=True))
    return CallDay(arrival.astype(float), wait, answered.astype(bool), service, agents(busy))


def agents(busy: dict[str, list[tuple[int, int]]]) -> np.ndarray:
    """Agents on duty, per five minutes: from their records, with gaps of up to ten minutes kept."""
    seen = np.zeros(86400)
    for records in busy.values():
        begin = end = None
        for first, last in sorted(records):
            if end is not None and first - end <= KEPT_GAP_S:
                end = max(end, last)
                continue
            if end is not None:
                seen[begin:end] += 1
            begin, end = first, last
        seen[begin:end] += 1
    return np.rint(seen[OPENS_S:CLOSES_S].reshape(STEPS, STEP_S).mean(axis=1)).astype(int)


def model(train: list[CallDay], pace_sd: float) -> ServiceModel:
    """Service and patience from the training days alone; ``pace_sd`` is the discrepancy term."""
    service = np.concatenate([day.service_s[day.is_answered & (day.service_s > 0)] for day in train])
    wait = sum(float(day.wait_s.sum()) for day in train)
    gave_up = sum(int((~day.is_answered).sum()) for day in train)
    log_sd = float(np.log(service).std())
    mean = math.exp(float(np.log(service).mean()) + log_sd**2 / 2)
    stage = Stage("call", entered(mean), entered(math.sqrt(math.expm1(log_sd**2))), pace_sd)
    return ServiceModel((stage,), entered(wait / gave_up), entered(0.0), no_show_share=1 - AVAILABLE)


def simulated(arrivals: list[np.ndarray], staff: np.ndarray, service: ServiceModel, seed: int) -> DayRuns:
    """Runs of a day; run ``r`` has the calls of ``arrivals[r]`` modulo their number."""
    chosen = [arrivals[run % len(arrivals)] for run in range(RUNS)]
    table = np.full((RUNS, max(map(len, chosen))), NEVER_S)
    for run, times in enumerate(chosen):
        table[run, : len(times)] = times
    customers = known_customers(table, service, intervals=STEPS, interval_s=float(STEP_S), seed=seed)
    comes = draw_absences(service, staff=int(staff.max()), days=RUNS, seed=seed, day=0)
    runs = run_day(
        customers, who_comes(staff, comes), is_open=np.ones(STEPS, dtype=bool), target_wait_s=60, long_wait_s=300
    )
    return runs.coarser(PER_HOUR)


def ranges(runs: DayRuns) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Mean and 90 % range of the hourly mean wait of the answered."""
    single = runs.wait_sum_s / np.maximum(runs.served, 1)
    low, high = np.quantile(single, (0.05, 0.95), axis=0)
    return runs.wait_sum_s.sum(axis=0) / np.maximum(runs.served.sum(axis=0), 1), low, high


def judged(
    days: list[CallDay], service: ServiceModel, given: list[np.ndarray] | None = None
) -> Iterator[tuple[float, float, bool]]:
    """Observed and predicted wait and whether the range covers, for each hour with 10 answered calls or more."""
    for number, day in enumerate(days):
        runs = simulated([day.arrival_s] if given is None else given, day.staff, service, seed=number)
        mean, low, high = ranges(runs)
        answered, observed = day.hourly
        for hour in np.flatnonzero(answered >= 10):
            yield observed[hour], mean[hour], bool(low[hour] <= observed[hour] <= high[hour])


def line(name: str, results: list[tuple[float, float, bool]]) -> float:
    observed, predicted, covers = map(np.array, zip(*results, strict=True))
    print(
        f"| {name} | {observed.mean():.1f} / {predicted.mean():.1f} | {abs(observed - predicted).mean():.1f} |"
        f" {covers.mean():.2f} | {len(observed)} |"
    )
    return float(covers.mean())


def test_call_centre_replay(shared):
    """The discrepancy term is the least that covers 90 % of the training hours."""
    days = call_days(shared / "data" / "callcenter_technion_1999" / "january.txt")
    train, test = days[: len(days) // 2], days[len(days) // 2 :]
    print("\n| test | observed / predicted wait s | MAE s | 90 % range covers | hours |\n|---|---|---|---|---|")
    for pace_sd in np.arange(0, 0.61, 0.05).tolist():
        covers = line(f"training days, pace +- {pace_sd:.2f}", list(judged(train, model(train, pace_sd))))
        if covers >= 0.90:
            break
    line("test days, calls known, no discrepancy", list(judged(test, model(train, 0.0))))
    covered = line(f"test days, calls known, pace +- {pace_sd:.2f}", list(judged(test, model(train, pace_sd))))
    past = [day.arrival_s for day in train]
    line("test days, mixture of training days, same pace", list(judged(test, model(train, pace_sd), past)))
    assert covered >= 0.85


def airport_hours(path: Path) -> np.ndarray:
    """Mean wait, people and booths of each hour in the order of time, shape ``(3, hours)``."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))[1:]
    rows.sort(key=lambda row: (date_parts(row[2]), row[3]))
    kept = [row for row in rows if float(row[-1]) > 0 and float(row[-3]) > 0]
    return np.array([[float(row[8]), float(row[-3]), float(row[-1])] for row in kept]).T


def date_parts(text: str) -> tuple[int, int, int]:
    parts = [int(part) for part in re.split(r"[/-]", text)]
    return (parts[0], parts[1], parts[2]) if parts[0] > 31 else (parts[2], parts[0], parts[1])


def predicted_waits(people: np.ndarray, booths: np.ndarray, mean_s: float) -> np.ndarray:
    """Mean wait of each hour by the long-run formula; nobody stays for longer than about four hours."""
    pairs = zip(people.tolist(), booths.astype(int).tolist(), strict=True)
    return np.array(
        [erlang_a(count / 3600, 1 / mean_s, 1 / 14_400, open_booths).mean_wait for count, open_booths in pairs]
    )


def spearman(first: np.ndarray, second: np.ndarray) -> float:
    from scipy.stats import rankdata

    return float(np.corrcoef(rankdata(first), rankdata(second))[0, 1])


@pytest.mark.parametrize("name", ["DEN-2018", "MSP-2018", "ORD-2018"])
def test_passport_control_orders_hours(shared, name):
    """Rank correlation with the observed wait on the second half of the year; the time a person takes is chosen
    on the first half. The orders are equal to three digits and no better: booths were opened for the line that
    was there, and count when they were open at any time of the hour."""
    table = airport_hours(shared / "data" / "cbp_airport_waits" / f"{name}.csv")
    first, second = table[:, : table.shape[1] // 2], table[:, table.shape[1] // 2 :]
    tried = (60.0, 90.0, 120.0, 150.0, 200.0, 300.0)
    best = max(tried, key=lambda mean_s: spearman(predicted_waits(first[1], first[2], mean_s), first[0]))
    ours = spearman(predicted_waits(second[1], second[2], best), second[0])
    simple = spearman(second[1] / second[2], second[0])
    print(f"| {name} | {second.shape[1]} | {simple:.3f} | {ours:.3f} | {best:.0f} s |")
    assert ours >= simple - 0.001
