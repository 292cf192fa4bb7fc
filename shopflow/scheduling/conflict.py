"""Why a week cannot be covered: the smallest set of rules and needs that cannot all hold.

Every rule stands behind a switch of its own. The solver names switches that cannot all be on; then one after the
other is taken out, for good where the others still cannot hold, until each one left is needed (the deletion
filter of Chinneck and Dravnieks 1991, ORSA Journal on Computing 3, for irreducible infeasible subsets).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from shopflow.progress import CancelToken
from shopflow.scheduling.conflictmodel import Switched, switched_model
from shopflow.scheduling.conflictrules import ConflictPart
from shopflow.scheduling.grid import grid_of
from shopflow.scheduling.problem import ScheduleProblem

WORK = 10.0
"""Most work for one question to the solver, in its deterministic seconds."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Rules and needs that cannot all hold, whatever the wages.

    Args:
        parts: what is in conflict, needs first.
        is_minimal: whether it is proved that without any one of them the others can hold.
    """

    parts: tuple[ConflictPart, ...]
    is_minimal: bool


def conflict_of(problem: ScheduleProblem, *, work: float = WORK, cancel: CancelToken | None = None) -> Conflict | None:
    """The smallest set of rules and needs in conflict.

    Smallest in the sense that none of its members can be left out; another conflict may have fewer members.

    Args:
        problem: as a schedule is made from; shifts that stay and those around it are taken as they are.
        work: most work for one question to the solver.
        cancel: looked at between two questions.

    Returns:
        None when all needs can be covered within the rules, or that could not be settled with the work.

    Raises:
        Cancelled: a stop was asked for.
    """
    model = switched_model(grid_of(problem))
    core = _core(model, range(len(model.parts)), work)
    if core is None:
        return None
    needed: list[int] = []
    is_minimal = True
    waiting = sorted(core, key=lambda index: _last_to_go(model.parts[index]))
    while waiting:
        if cancel is not None:
            cancel.check()
        index = waiting.pop(0)
        found = _core(model, [*needed, *waiting], work)
        if found is None:
            needed.append(index)
            is_minimal &= model.can_hold
        else:
            waiting = [other for other in waiting if other in found]
    parts = sorted((model.parts[index] for index in needed), key=_as_told)
    return Conflict(tuple(parts), is_minimal)


def _last_to_go(part: ConflictPart) -> tuple[bool, int]:
    """Rules of the week go first if they can, so that what is left is about a few days."""
    return part.day >= 0, -part.day


def _as_told(part: ConflictPart) -> tuple[bool, int, int]:
    return part.person >= 0, part.day, part.person


def _core(model: Switched, switches: Sequence[int], work: float) -> set[int] | None:
    """Switches that cannot all be on, of those given; None when they can, or that was not settled.

    ``model.can_hold`` says afterwards whether it was shown that they can.
    """
    from ortools.sat.python import cp_model

    model.model.clear_assumptions()
    model.model.add_assumptions([model.switches[index] for index in switches])
    solver: Any = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_deterministic_time = work
    status = solver.solve(model.model)
    model.can_hold = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    if status != cp_model.INFEASIBLE:
        return None
    by_literal = {model.switches[index].index: index for index in switches}
    return {by_literal[literal] for literal in solver.sufficient_assumptions_for_infeasibility()}
