"""Long work: results come back to the window's thread, and the latest click wins."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator

import pytest

from shopflow.problems import Problem
from shopflow.progress import CancelToken, Progress
from ui.jobs import JobRunner


@pytest.fixture
def jobs(qapp) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.shut_down()


def fail_on(error: Exception) -> None:
    raise AssertionError(error)


def test_a_result_arrives_on_the_windows_thread(jobs: JobRunner, qtbot) -> None:
    seen: list[tuple[int, threading.Thread, threading.Thread]] = []

    def work(progress: Progress, cancel: CancelToken) -> threading.Thread:
        return threading.current_thread()

    jobs.start("a", "A", work, done=lambda t: seen.append((1, t, threading.current_thread())), failed=fail_on)
    qtbot.waitUntil(lambda: bool(seen), timeout=3000)
    _, worked_on, delivered_on = seen[0]
    assert delivered_on is threading.main_thread()
    assert worked_on is not threading.main_thread()


def test_the_latest_of_one_name_wins(jobs: JobRunner, qtbot) -> None:
    gate, seen = threading.Event(), []

    def slow(progress: Progress, cancel: CancelToken) -> str:
        gate.wait(3)
        return "old"

    old = jobs.start("week", "Old", slow, done=seen.append, failed=fail_on)
    jobs.start("week", "New", lambda progress, cancel: "new", done=seen.append, failed=fail_on)
    gate.set()
    qtbot.waitUntil(lambda: not jobs.is_busy and bool(seen), timeout=3000)
    qtbot.wait(50)
    assert seen == ["new"]
    assert old.cancel.is_cancelled


def test_a_stopped_job_delivers_nothing(jobs: JobRunner, qtbot) -> None:
    begun, seen = threading.Event(), []

    def work(progress: Progress, cancel: CancelToken) -> str:
        begun.set()
        while True:
            cancel.check()

    job = jobs.start("a", "A", work, done=seen.append, failed=seen.append)
    assert begun.wait(3)
    with qtbot.waitSignal(jobs.finished, timeout=3000):
        job.stop()
    assert seen == []
    assert not jobs.is_busy


def test_an_error_is_handed_over(jobs: JobRunner, qtbot) -> None:
    seen: list[Exception] = []

    def work(progress: Progress, cancel: CancelToken) -> None:
        raise ValueError("broken")

    jobs.start("a", "A", work, done=fail_on, failed=seen.append)
    qtbot.waitUntil(lambda: bool(seen), timeout=3000)
    assert str(seen[0]) == "broken"


def test_progress_tells_what_is_done(jobs: JobRunner, qtbot) -> None:
    def work(progress: Progress, cancel: CancelToken) -> None:
        progress(0.5, "Thursday, 4 of 7 days")

    with qtbot.waitSignal(jobs.progressed, timeout=3000) as caught:
        jobs.start("a", "A", work, done=lambda _: None, failed=fail_on)
    job = caught.args[0]
    assert (job.share, job.doing) == (0.5, "Thursday, 4 of 7 days")


def test_progress_that_comes_fast_is_told_seldom_and_to_the_last_word(jobs: JobRunner, qtbot) -> None:
    told, gate = [], threading.Event()
    jobs.progressed.connect(lambda job: told.append(job.doing))

    def work(progress: Progress, cancel: CancelToken) -> None:
        end, count = time.monotonic() + 0.3, 0
        while time.monotonic() < end:
            count += 1
            progress(0.5, f"row {count}")
        progress(1.0, "the last row")
        gate.wait(3)

    jobs.start("a", "A", work, done=lambda _: None, failed=fail_on)
    qtbot.waitUntil(lambda: "the last row" in told, timeout=3000)
    gate.set()
    assert 2 <= len(told) <= 9


@pytest.mark.parametrize(("error", "has_traceback"), [(Problem("No orders."), False), (KeyError("x"), True)])
def test_only_what_nobody_expected_is_logged_with_a_traceback(
    jobs: JobRunner, qtbot, caplog: pytest.LogCaptureFixture, error: Exception, has_traceback: bool
) -> None:
    def work(progress: Progress, cancel: CancelToken) -> None:
        raise error

    caught: list[Exception] = []
    with caplog.at_level(logging.INFO):
        jobs.start("a", "A", work, done=fail_on, failed=caught.append)
        qtbot.waitUntil(lambda: caught == [error], timeout=3000)
    (record,) = [each for each in caplog.records if each.name == "ui.jobs"]
    assert bool(record.exc_info) == has_traceback
    assert record.levelno == (logging.ERROR if has_traceback else logging.INFO)
