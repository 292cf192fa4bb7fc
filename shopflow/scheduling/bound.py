"""A proven bound: no schedule under the same rules can cost less."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from shopflow.scheduling.grid import Grid
from shopflow.scheduling.ordermodel import OrderModel
from shopflow.scheduling.roster import Roster
from shopflow.scheduling.rows import FAR, Rows

MOST_S = 60.0


def lower_bound(grid: Grid, *, most_s: float = MOST_S) -> int | None:
    """The cost, in units, below which no schedule can come: the linear relaxation of the whole problem.

    The solver's own figure is not trusted. Any prices on the rows give a bound (weak duality): what the rows
    are worth at those prices, plus for each variable the least that it can add. The solver only chooses the prices.

    Args:
        grid: of the problem.
        most_s: seconds on the clock after which the solver gives up.

    Returns:
        None where the solver found no prices in time.
    """
    people, days = range(len(grid.problem.people)), range(grid.problem.days)
    model = OrderModel(Roster(grid), [(person, day) for person in people for day in days])
    if not model.cells:
        return model.constant
    relaxed = _relaxation(model.rows, most_s)
    return None if relaxed is None else model.constant + int(np.floor(relaxed))


def _relaxation(rows: Rows, most_s: float) -> float | None:
    from scipy import optimize

    linprog: Any = optimize.linprog
    matrix, high = _matrix(rows)
    cost, most = np.array(rows.cost, dtype=float), np.array(rows.most, dtype=float)
    box = np.stack((np.zeros(len(most)), most), axis=1)
    options = {"time_limit": most_s}
    solved = linprog(cost, A_ub=matrix, b_ub=high, bounds=box, method="highs-ipm", options=options)
    if solved.ineqlin is None or solved.ineqlin.marginals is None:
        return None
    prices = np.minimum(solved.ineqlin.marginals, 0.0)
    left = cost - matrix.T @ prices
    return float(prices @ high + np.minimum(left * most, 0).sum())


def _matrix(rows: Rows) -> tuple[Any, NDArray[np.float64]]:
    """All rows as ``matrix @ variables <= high``."""
    from scipy.sparse import csr_array

    sides = [(terms, high, 1) for terms, _, high in rows.rows if high < FAR]
    sides += [(terms, -low, -1) for terms, low, _ in rows.rows if low > -FAR]
    at = np.repeat(np.arange(len(sides)), [len(terms) for terms, _, _ in sides])
    column = np.array([index for terms, _, _ in sides for index, _ in terms])
    factor = np.array([sign * own for terms, _, sign in sides for _, own in terms], dtype=float)
    matrix = csr_array((factor, (at, column)), shape=(len(sides), len(rows.cost)))
    return matrix, np.array([high for _, high, _ in sides], dtype=float)
