"""A smooth line through points that never overshoots them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Curve = NDArray[np.float64]


def smooth(x: Curve, y: Curve, at: Curve) -> Curve:
    """Values at ``at`` of the monotone cubic through the points (x ascending).

    Slopes after Fritsch and Carlson (1980), "Monotone piecewise cubic interpolation": between two points the
    line stays between their values, so that a picture shows no wait that was not computed. Outside the points
    the ends are continued flat.
    """
    if len(x) < 3:
        return np.interp(at, x, y)
    width = np.diff(x)
    slope = np.diff(y) / width
    inner = np.zeros(len(slope) - 1)
    same = slope[:-1] * slope[1:] > 0
    first, second = 2 * width[1:] + width[:-1], width[1:] + 2 * width[:-1]
    before, after = slope[:-1][same], slope[1:][same]
    inner[same] = (first + second)[same] * before * after / (first[same] * after + second[same] * before)
    tangent = np.concatenate(([0.0], inner, [0.0]))
    at = np.clip(at, x[0], x[-1])
    part = np.clip(np.searchsorted(x, at, side="right") - 1, 0, len(width) - 1)
    t = (at - x[part]) / width[part]
    left = y[part] + width[part] * t * (1 - t) ** 2 * tangent[part]
    hermite = 3 * t**2 - 2 * t**3
    bend = width[part] * (t**3 - t**2) * tangent[part + 1]
    result: Curve = left + hermite * (y[part + 1] - y[part]) + bend
    return result


def rules_up_to(top: float, steps: tuple[float, ...]) -> tuple[float, ...]:
    """At most four round values from 0 for horizontal rules, with the finest of ``steps`` that reaches ``top``."""
    step = next((step for step in steps if step * 4 >= top), steps[-1] * np.ceil(top / (4 * steps[-1])))
    return tuple(float(step * n) for n in range(int(top // step) + 1))
