"""Planning in a process of its own: the same schedule, Stop at once, and a plain problem when it dies."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from shopflow import wording
from shopflow.problems import Problem
from shopflow.progress import Cancelled, CancelToken
from shopflow.scheduling import Draft, apart, conflict_of, replan_without, solve_schedule
from shopflow.scheduling.apart import conflict_apart, replan_apart, solve_apart
from tests.bench.cafes import cafe

SHORT = replace(cafe(4, 2), days=2)


class Shouting(wording.English):
    """Another language."""

    def text(self, template: str) -> str:
        return "!" + template


@pytest.fixture
def shouting() -> Iterator[None]:
    wording.install(Shouting())
    yield
    wording.install(wording.English())


def test_the_same_schedule_as_in_this_process() -> None:
    told: list[Draft] = []
    shares: list[float] = []
    found = solve_apart(
        SHORT,
        seconds=0.2,
        seed=3,
        on_better=told.append,
        progress=lambda share, _: shares.append(share),
        cancel=CancelToken(),
    )
    assert found == solve_schedule(SHORT, seconds=0.2, seed=3)
    assert told[-1].cost.total >= found.cost.total
    assert shares[-1] == 1.0


def test_sentences_are_said_in_the_language_of_the_reader(shouting: None) -> None:
    found = solve_apart(SHORT, seconds=0.1, on_better=lambda _: None, cancel=CancelToken())
    reasons = {shift.reason for shift in found.schedule.shifts}
    assert reasons
    assert all(reason.startswith("!") and type(reason) is str for reason in reasons)
    assert found == solve_schedule(SHORT, seconds=0.1)


def test_a_sick_call_as_in_this_process() -> None:
    day = replace(SHORT, days=1)
    published = solve_schedule(day, seconds=0.1).schedule
    sick = published.shifts[0]
    asked: dict[str, Any] = {"absent": sick.person_id, "dates": [sick.date], "seconds": 0.1}
    assert replan_apart(day, published, cancel=CancelToken(), **asked) == replan_without(day, published, **asked)


def test_a_conflict_as_in_this_process() -> None:
    shut = replace(
        SHORT, days=1, needs=(), requirement=replace(SHORT.requirement, required=SHORT.requirement.required * 0)
    )
    assert conflict_apart(shut, work=0.1, cancel=CancelToken()) is None
    assert conflict_of(shut, work=0.1) is None


def test_stop_ends_the_process_and_keeps_the_best() -> None:
    cancel, told = CancelToken(), []

    def stop(draft: Draft) -> None:
        told.append(draft)
        cancel.cancel()

    assert solve_apart(SHORT, seconds=600.0, on_better=stop, cancel=cancel) is told[-1]
    with pytest.raises(Cancelled):
        solve_apart(SHORT, on_better=stop, cancel=cancel)


def test_a_process_that_dies_is_a_plain_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    def dead() -> subprocess.Popen[bytes]:
        return subprocess.Popen([sys.executable, "-c", "pass"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    monkeypatch.setattr(apart, "_started", dead)
    with pytest.raises(Problem, match="Nothing was changed"):
        solve_apart(SHORT, on_better=lambda _: None, cancel=CancelToken())


def test_what_is_wrong_with_the_input_is_told() -> None:
    with pytest.raises(Problem, match="stopped before it was done") as caught:
        solve_apart(replace(SHORT, days=30), on_better=lambda _: None, cancel=CancelToken())
    assert "ValueError" in caught.value.details
