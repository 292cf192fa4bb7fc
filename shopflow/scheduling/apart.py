"""Planning in a process of its own, so that the window's stays quick and small; Stop ends that process at once."""

from __future__ import annotations

import copyreg
import os
import pickle
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Collection
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from shopflow.problems import Problem
from shopflow.progress import Cancelled, CancelToken, Progress, no_progress
from shopflow.scheduling.conflict import WORK, Conflict
from shopflow.scheduling.problem import Draft, ScheduleProblem
from shopflow.scheduling.replan import Replan
from shopflow.scheduling.solve import QUICK_S
from shopflow.shifts import Schedule
from shopflow.wording import phrase

LOOK_S = 0.05
"""So often Stop is looked at."""

Heard = dict[str, Callable[..., None]]
"""Who is told what."""
Told = tuple[Any, ...]
"""What came of the work: "better", "progress", "done", "problem" or "failed", and what belongs to it."""


def solve_apart(
    problem: ScheduleProblem,
    *,
    seconds: float | None = QUICK_S,
    seed: int = 1,
    on_better: Callable[[Draft], None],
    progress: Progress = no_progress,
    cancel: CancelToken,
) -> Draft:
    """``solve_schedule`` in a process of its own: the same schedule for the same input and seed.

    Raises:
        Problem: the process ended before it was done.
        Cancelled: a stop was asked for before there was any schedule.
    """
    best: list[Draft] = []

    def better(draft: Draft) -> None:
        best[:] = [draft]
        on_better(draft)

    heard: Heard = {"on_better": better, "progress": progress}
    try:
        found: Draft = _done("solve_schedule", (problem,), {"seconds": seconds, "seed": seed}, heard, cancel)
    except Cancelled:
        if not best:
            raise
        return best[0]
    return found


def replan_apart(
    problem: ScheduleProblem,
    published: Schedule,
    *,
    absent: str,
    dates: Collection[date],
    seconds: float | None = QUICK_S,
    seed: int = 1,
    progress: Progress = no_progress,
    cancel: CancelToken,
) -> Replan:
    """``replan_without`` in a process of its own.

    Raises:
        Problem: the process ended before it was done.
        Cancelled: a stop was asked for.
    """
    named = {"absent": absent, "dates": tuple(dates), "seconds": seconds, "seed": seed}
    found: Replan = _done("replan_without", (problem, published), named, {"progress": progress}, cancel)
    return found


def conflict_apart(problem: ScheduleProblem, *, work: float = WORK, cancel: CancelToken) -> Conflict | None:
    """``conflict_of`` in a process of its own.

    Raises:
        Problem: the process ended before it was done.
        Cancelled: a stop was asked for.
    """
    found: Conflict | None = _done("conflict_of", (problem,), {"work": work}, {}, cancel)
    return found


def _done(
    name: str,
    given: tuple[Any, ...],
    named: dict[str, Any],
    heard: Heard,
    cancel: CancelToken,
) -> Any:
    """What a piece of work returns that another process does; what it tells meanwhile is handed on."""
    cancel.check()
    asked = pickle.dumps((name, given, named))
    process = _started()
    answers: queue.SimpleQueue[Told] = queue.SimpleQueue()
    listener = threading.Thread(target=_listen, args=(process, asked, answers), daemon=True)
    listener.start()
    try:
        while True:
            what, *told = _next(answers, cancel)
            if what == "done":
                return told[0]
            if what == "problem":
                raise Problem(*told)
            if what == "failed":
                raise Problem(
                    phrase("The planning stopped before it was done. Nothing was changed; try once more."), told[0]
                )
            heard[what](*told)
    finally:
        process.kill()
        listener.join()
        process.wait()


def _next(answers: queue.SimpleQueue[Told], cancel: CancelToken) -> Told:
    """The next thing told, with an eye on Stop."""
    while True:
        cancel.check()
        try:
            return answers.get(timeout=LOOK_S)
        except queue.Empty:
            continue


def _started() -> subprocess.Popen[bytes]:
    """A process that finds the same packages as this one and opens no window of its own."""
    here = str(Path(__file__).resolve().parents[2])
    path = os.pathsep.join(filter(None, (here, os.environ.get("PYTHONPATH"))))
    return subprocess.Popen(
        [sys.executable, "-m", "shopflow.scheduling.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": path},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _listen(process: subprocess.Popen[bytes], asked: bytes, answers: queue.SimpleQueue[Told]) -> None:
    """Ask, and hand on all that is told; an end before the last word is a failure."""
    assert process.stdin is not None
    assert process.stdout is not None
    with process.stdout as spoken, process.stdin as line:
        try:
            line.write(asked)
            line.flush()
            while True:
                answers.put(pickle.load(spoken))
        except Exception as error:
            answers.put(("failed", f"{type(error).__name__}: {error}"))


def read_only(entries: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    """Entries that cannot be changed; the other process makes them anew by this."""
    return MappingProxyType(entries)


copyreg.pickle(MappingProxyType, lambda mapping: (read_only, (dict(mapping),)))
