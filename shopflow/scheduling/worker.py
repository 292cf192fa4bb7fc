"""The other end of ``apart``: reads one piece of work, does it, and tells what comes of it.

Run as ``python -m shopflow.scheduling.worker``. It reads from standard input and writes to standard output, both in
Python's pickle format, and ends by itself when whoever started it is gone.
"""

from __future__ import annotations

import os
import pickle
import sys
import threading
import traceback
from collections.abc import Callable
from typing import Any, BinaryIO

from shopflow.problems import Problem
from shopflow.scheduling.conflict import conflict_of
from shopflow.scheduling.replan import replan_without
from shopflow.scheduling.solve import solve_schedule
from shopflow.wording import leave_to_reader

CAN_DO: dict[str, Callable[..., Any]] = {work.__name__: work for work in (solve_schedule, replan_without, conflict_of)}
TOLD_OF = {"solve_schedule": ("on_better", "progress"), "replan_without": ("progress",), "conflict_of": ()}
"""What each piece of work tells while it goes on."""


def main() -> None:
    """Do the work that standard input tells."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    leave_to_reader()
    asked = sys.stdin.buffer
    name, given, named = pickle.load(asked)
    threading.Thread(target=_end_with, args=(asked,), daemon=True).start()
    _answer(answers, *_outcome(answers, name, given, named))


def _outcome(answers: BinaryIO, name: str, given: tuple[Any, ...], named: dict[str, Any]) -> tuple[Any, ...]:
    def teller(what: str) -> Any:
        return lambda *told: _answer(answers, what, *told)

    try:
        tell = {what: teller(what) for what in TOLD_OF[name]}
        return "done", CAN_DO[name](*given, **named, **tell)
    except Problem as problem:
        return "problem", problem.sentence, problem.details
    except Exception:
        return "failed", traceback.format_exc()


def _answer(answers: BinaryIO, *told: Any) -> None:
    pickle.dump(told, answers)
    answers.flush()


def _end_with(asked: BinaryIO) -> None:
    """End when nobody is there any more who could read an answer."""
    asked.read(1)
    os._exit(1)


if __name__ == "__main__":
    main()
