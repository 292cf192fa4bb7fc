"""Rules of work by country and city as data: where to begin, with source and date; not legal advice."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files
from typing import Any

from shopflow.problems import Problem
from shopflow.rules.limits import ShiftRules
from shopflow.wording import marked, phrase

HOUSE = "house"
NOT_ADVICE = marked("Not legal advice: check these rules with someone who knows the law where you are.")


@dataclass(frozen=True, slots=True)
class Preset:
    """Rules of a country or city, all of which the owner may change.

    Args:
        key: what it is called in commands and files.
        name: what the owner reads.
        applies_if: to whom it applies, since many city laws exempt a single café.
        sources: where the values were found.
        status: how sure they are.
        checked_on: when they were written down.
        not_drafted: what the law asks for beside them that a schedule here does not mind.
        rules: the values.
    """

    key: str
    name: str
    applies_if: str
    sources: tuple[str, ...]
    status: str
    checked_on: dt.date
    not_drafted: tuple[str, ...]
    rules: ShiftRules


@cache
def presets() -> Mapping[str, Preset]:
    """All presets by key, the house's own first."""
    found = {
        path.name.removesuffix(".toml"): path.read_text(encoding="utf-8")
        for path in files("shopflow.rules").joinpath("data").iterdir()
        if path.name.endswith(".toml")
    }
    order = sorted(found, key=lambda key: (key != HOUSE, key))
    return {key: _preset(key, tomllib.loads(found[key])) for key in order}


def preset(key: str) -> Preset:
    """The preset of a key.

    Raises:
        Problem: there is none.
    """
    if key not in presets():
        raise Problem(
            phrase("There are no rules called “{key}”; known are: {names}.", key=key, names=", ".join(presets()))
        )
    return presets()[key]


def _preset(key: str, text: Mapping[str, Any]) -> Preset:
    young = _rules(text["under_18"], None) if "under_18" in text else None
    return Preset(
        key=key,
        name=text["name"],
        applies_if=text["applies_if"],
        sources=tuple(text["sources"]),
        status=text["status"],
        checked_on=text["checked_on"],
        not_drafted=tuple(text["not_drafted"]),
        rules=_rules(text["rules"], young),
    )


def _rules(values: Mapping[str, Any], young: ShiftRules | None) -> ShiftRules:
    unknown = values.keys() - {field.name for field in fields(ShiftRules)}
    if unknown:
        raise ValueError(f"unknown rules: {', '.join(sorted(unknown))}")
    return ShiftRules(**values, under_18=young)
