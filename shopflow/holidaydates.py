"""Public holidays by country and region, from the ``holidays`` package."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from shopflow.problems import Problem
from shopflow.wording import phrase


@cache
def public_holidays(country: str, region: str, first_year: int, last_year: int) -> Mapping[dt.date, str]:
    """Names by date in ascending order; empty when no country is given.

    Raises:
        Problem: the country or its region is not known.
    """
    if not country:
        return MappingProxyType({})
    import holidays

    try:
        found = holidays.country_holidays(country, subdiv=region or None, years=range(first_year, last_year + 1))
    except NotImplementedError as error:
        where = f"{country} {region}".strip()
        raise Problem(
            phrase(
                "The public holidays of {where} are not known: choose another country or region, or none.", where=where
            ),
            details=str(error),
        ) from error
    return MappingProxyType(dict(sorted(found.items())))


def countries() -> Mapping[str, tuple[str, ...]]:
    """ISO 3166 codes of all countries whose holidays are known, each with its regions."""
    import holidays

    supported = holidays.list_supported_countries(include_aliases=False)
    return MappingProxyType({code: tuple(regions) for code, regions in sorted(supported.items())})


def country_of(timezone: str) -> str:
    """The ISO 3166 code of the country that a time zone belongs to, as a first suggestion; empty if unknown."""
    from importlib.resources import files

    table = files("tzdata") / "zoneinfo" / "zone.tab"
    for line in table.read_text(encoding="utf-8").splitlines():
        fields = line.split("\t")
        if len(fields) > 2 and fields[2] == timezone:
            return fields[0]
    return ""
