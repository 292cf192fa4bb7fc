"""Wall clocks: from UTC, an offset or another zone to the clock on the shop's wall."""

from __future__ import annotations

import datetime as dt
import tomllib
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import numpy as np
from numpy.typing import NDArray

from shopflow.problems import Problem
from shopflow.wording import phrase

Seconds = NDArray[np.int64]

_BLOCK = 1800  # every zone changes its clock on a half hour of UTC
_LEAST_STEP_BACK_S = 300  # rows a few minutes out of order are no clock change
_ONE_AUTUMN_S = 86400
_LEAST_IN_ORDER = 0.8
_EPOCH = dt.datetime(1970, 1, 1)


def zone_named(name: str) -> ZoneInfo:
    """The zone of an IANA name.

    Raises:
        Problem: there is no such zone.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Problem(
            phrase('"{name}" is not a time zone. Use a name such as Europe/London or America/New_York.', name=name),
            str(error),
        ) from error


@cache
def _spoken_zones() -> dict[str, str]:
    text = (files(__package__) / "zones.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def iana_name(text: str) -> str:
    """The IANA name of what a till calls a zone (``"Eastern Time (US & Canada)"``), empty where unknown."""
    name = _spoken_zones().get(text.strip(), text.strip())
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ""
    return name


def from_utc(seconds: Seconds, zone: str) -> Seconds:
    """Wall clock seconds of UTC seconds since 1970."""
    info = zone_named(zone)
    blocks, place = np.unique(seconds // _BLOCK, return_inverse=True)
    offsets = [
        _offset(_EPOCH.replace(tzinfo=dt.UTC) + dt.timedelta(seconds=block * _BLOCK), info) for block in blocks.tolist()
    ]
    return seconds + np.array(offsets, np.int64)[place]


def to_utc(seconds: Seconds, zone: str) -> Seconds:
    """UTC seconds of wall clock seconds since 1970, given in the order in which the file has them.

    In autumn an hour comes twice. It is walked in the file's own direction, up or down; where the clock steps back
    in it, the second pass begins. Without such a step, or in a file in no order, it is taken as the first pass.
    """
    info = zone_named(zone)
    blocks, place = np.unique(seconds // _BLOCK, return_inverse=True)
    offsets = np.array([[_wall_offset(block, info, fold) for fold in (0, 1)] for block in blocks.tolist()], np.int64)
    offsets = offsets.reshape(-1, 2)
    rows = np.flatnonzero((offsets[:, 0] > offsets[:, 1])[place])
    steps = np.sign(np.diff(seconds))
    is_second = np.zeros(len(seconds), np.intp)
    if abs(steps.sum()) >= _LEAST_IN_ORDER * np.count_nonzero(steps):
        is_second[rows] = _second_pass(seconds[rows], is_falling=bool(steps.sum() < 0))
    return seconds - offsets[place, is_second]


def _second_pass(seconds: Seconds, *, is_falling: bool) -> NDArray[np.bool_]:
    """Which moments of doubled hours, in the order of the file, are of the second pass."""
    walk = seconds[::-1] if is_falling else seconds
    step = np.diff(walk, prepend=walk[:1])
    is_new_autumn = np.abs(step) > _ONE_AUTUMN_S
    steps_back = np.cumsum((step < -_LEAST_STEP_BACK_S) & ~is_new_autumn)
    at_its_start = np.maximum.accumulate(np.where(is_new_autumn, steps_back, 0))
    is_second: NDArray[np.bool_] = steps_back > at_its_start
    return is_second[::-1] if is_falling else is_second


def _wall_offset(block: int, zone: ZoneInfo, fold: int) -> int:
    offset = (_EPOCH + dt.timedelta(seconds=block * _BLOCK)).replace(tzinfo=zone, fold=fold).utcoffset()
    return int(offset.total_seconds()) if offset else 0


def _offset(moment: dt.datetime, zone: ZoneInfo) -> int:
    offset = moment.astimezone(zone).utcoffset()
    return int(offset.total_seconds()) if offset else 0
