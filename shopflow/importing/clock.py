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

Seconds = NDArray[np.int64]

_BLOCK = 1800  # every zone changes its clock on a half hour of UTC
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
            f'"{name}" is not a time zone. Use a name such as Europe/London or America/New_York.', str(error)
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
    """UTC seconds of wall clock seconds since 1970; the doubled hour in autumn is taken as its first pass."""
    info = zone_named(zone)
    blocks, place = np.unique(seconds // _BLOCK, return_inverse=True)
    offsets = []
    for block in blocks.tolist():
        offset = (_EPOCH + dt.timedelta(seconds=block * _BLOCK)).replace(tzinfo=info).utcoffset()
        offsets.append(int(offset.total_seconds()) if offset else 0)
    return seconds - np.array(offsets, np.int64)[place]


def _offset(moment: dt.datetime, zone: ZoneInfo) -> int:
    offset = moment.astimezone(zone).utcoffset()
    return int(offset.total_seconds()) if offset else 0
