"""Solving a part of a schedule to its best with CP-SAT, within a fixed amount of work."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from shopflow.progress import CancelToken
from shopflow.scheduling.ordermodel import OrderModel
from shopflow.scheduling.roster import Roster
from shopflow.scheduling.rows import FAR, Rows


@dataclass(frozen=True, slots=True)
class Solved:
    """What the solver found.

    Args:
        values: of the variables, no worse than those they had; None where it found none in time.
        bound: the sum of costs below which no values can come.
        work: what it took, in CP-SAT's deterministic seconds.
    """

    values: list[int] | None
    bound: float
    work: float


def solve_rows(
    rows: Rows, *, work: float, seed: int, cancel: CancelToken | None, by_pseudo_costs: bool = False
) -> Solved:
    """The best values for the variables within so much work.

    One worker and a limit in deterministic work: the same rows and seed give the same values on any machine.
    Level 2 of linearisation is 20 to 70 times faster here than the default for one worker; longer presolving
    costs more than it saves on models of this size. The solver's inner module is called by itself: what wraps it
    loads pandas, which takes seconds and a hundred megabytes and is not needed here.

    Args:
        rows: what is to be solved; the present values are lawful.
        work: most work, in CP-SAT's deterministic seconds.
        seed: start of the random numbers.
        cancel: stops the solver.
        by_pseudo_costs: branch on what moved the bound most so far, which suits many person-days at once.
    """
    from ortools.sat.python import cp_model_helper

    model = cp_model_helper.CpModelProto()
    if not model.parse_text_format(_text(rows)):
        raise ValueError("the rows are not a model")
    settings = cp_model_helper.SatParameters()
    settings.num_workers, settings.linearization_level = 1, 2
    settings.cp_model_probing_level, settings.symmetry_level, settings.max_presolve_iterations = 0, 0, 1
    settings.max_deterministic_time = work
    settings.random_seed = seed % 2**31
    if by_pseudo_costs:
        settings.search_branching = cp_model_helper.SatParameters.SearchBranching.PSEUDO_COST_SEARCH
    found = _solve(cp_model_helper.SolveWrapper(), settings, model, cancel)
    took, bound = float(found.deterministic_time), float(found.best_objective_bound)
    if found.status not in (cp_model_helper.OPTIMAL, cp_model_helper.FEASIBLE):
        return Solved(None, -np.inf, took)
    return Solved(list(found.solution), bound, took)


def _text(rows: Rows) -> str:
    """The rows in CP-SAT's own text format, which it reads several times faster than single calls."""
    every = ",".join(map(str, range(len(rows.most))))
    parts = [f"variables{{domain:[0,{most}]}}" for most in rows.most]
    for terms, low, high in rows.rows:
        variables, factors = ",".join([str(index) for index, _ in terms]), ",".join([str(own) for _, own in terms])
        domain = f"{low if low > -FAR else -(2**62)},{high if high < FAR else 2**62}"
        parts.append(f"constraints{{linear{{vars:[{variables}]coeffs:[{factors}]domain:[{domain}]}}}}")
    parts.append(f"objective{{vars:[{every}]coeffs:[{','.join(map(str, rows.cost))}]}}")
    parts.append(f"solution_hint{{vars:[{every}]values:[{','.join(map(str, rows.now))}]}}")
    return "\n".join(parts)


def _solve(search: Any, settings: object, model: object, cancel: CancelToken | None) -> Any:
    """Solve, with an eye on Stop from a thread of its own."""
    done = threading.Event()
    search.set_parameters(settings)

    def watch() -> None:
        while cancel is not None and not done.wait(0.05):
            if cancel.is_cancelled:
                search.stop_search()

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        return search.solve(model)
    finally:
        done.set()
        watcher.join()


def reoptimise(
    roster: Roster,
    free: Iterable[tuple[int, int]],
    *,
    work: float,
    seed: int,
    cancel: CancelToken | None = None,
    by_pseudo_costs: bool = False,
) -> tuple[float, float]:
    """Make the free person-days of a roster as good as they get with all others fixed.

    Returns:
        The work that it took, and the cost of the whole below which no choice for the free person-days can come.
    """
    model = OrderModel(roster, free)
    if not model.cells:
        return 0.0, float(roster.cost())
    constant = model.constant
    solved = solve_rows(model.rows, work=work, seed=seed, cancel=cancel, by_pseudo_costs=by_pseudo_costs)
    if solved.values is not None:
        _take(roster, model, solved.values)
    return solved.work, solved.bound + constant


def _take(roster: Roster, model: OrderModel, values: list[int]) -> None:
    """Put the shifts that the values tell into the roster, if that is no worse."""
    before, found = roster.cost(), Roster(roster.grid)
    found.copy_from(roster)
    for person, day in model.cells:
        if found.start[person, day] >= 0:
            found.drop(person, day)
    for (person, day), cell in model.cells.items():
        if not values[cell.works]:
            continue
        start = next(step for step in cell.starts if values[cell.begun(step)[0][0]])
        end = next(step for step in cell.ends if values[cell.ended(step)[0][0]])
        pause = next((first for variable, first, _ in cell.pauses if values[variable]), -1)
        column = cell.table.lengths.tolist().index(end - start)
        found.put(person, day, start, column, pause)
    if found.cost() <= before:
        roster.copy_from(found)
