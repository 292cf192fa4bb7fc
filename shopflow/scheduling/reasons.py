"""Why a shift is in the schedule, in one sentence."""

from __future__ import annotations

import numpy as np

from shopflow.scheduling.sketch import Move, Sketch
from shopflow.wording import phrase


def reason(draft: Sketch, move: Move) -> str:
    """What would be missing without the shift, e.g. "Without Mia, 2 people short 10:00-11:30"."""
    line, name = draft.line, draft.people[move.person].name
    steps = draft.on_duty(move)
    gap = line.required[steps] - draft.scheduled[steps] + 1
    worst = int(gap.max())
    if worst < 1:
        return phrase("A spare pair of hands: enough people are there without this shift.")
    at = int(gap.argmax())
    run = np.flatnonzero((gap[at:] != worst) | (np.diff(steps[at:], prepend=steps[at] - 1) != 1))
    last = steps[at + int(run[0]) - 1] if len(run) else steps[-1]
    span = {"name": name, "start": line.moment_of(int(steps[at])), "end": line.moment_of(int(last) + 1)}
    if worst == 1:
        return phrase("Without {name}, 1 person short {start:%H:%M}-{end:%H:%M}", **span)
    return phrase("Without {name}, {people} people short {start:%H:%M}-{end:%H:%M}", people=worst, **span)
