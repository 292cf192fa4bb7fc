"""The plan as JSON text: every field, by the types that the dataclasses declare, under a version number.

Reading and writing both follow the type hints, so a field that is added to the plan is saved without a word
here. A field with a default may be absent from an older text; a text with a field that is not known here
comes from a newer ShopFlow and is refused, because saving it again would lose what was decided.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import types
from collections.abc import Mapping
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.wording import phrase

VERSION = 1


def dumps(plan: Plan) -> str:
    """The plan as text; the same plan always gives the same text."""
    return json.dumps({"version": VERSION, "plan": _encode(plan, Plan)}, ensure_ascii=False, allow_nan=False)


def loads(text: str) -> Plan:
    """The plan that ``dumps`` wrote.

    Raises:
        Problem: the text is damaged or comes from a newer ShopFlow.
    """
    try:
        document = json.loads(text)
        version = document["version"]
        if version > VERSION:
            raise _newer(f"plan version {version}, known up to {VERSION}")
        plan: Plan = _decode(document["plan"], Plan)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise Problem(
            phrase("The plan in this shop file is damaged and cannot be read; open a copy that you kept."),
            details=f"{type(error).__name__}: {error}",
        ) from error
    return plan


def _newer(details: str) -> Problem:
    return Problem(phrase("This plan was saved by a newer ShopFlow; update ShopFlow to open it."), details=details)


@cache
def _hints(kind: type) -> dict[str, Any]:
    """The declared type of each field, in the order of the class."""
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in dataclasses.fields(kind)}


def _optional(kind: Any) -> Any:
    """``X`` for ``X | None``, the kind itself otherwise."""
    if get_origin(kind) in (types.UnionType, Union):
        (kind,) = (part for part in get_args(kind) if part is not type(None))
    return kind


def _item_kinds(kind: Any, count: int) -> tuple[Any, ...]:
    """The types of the members of a ``tuple[...]`` or ``frozenset[...]`` with so many members."""
    arguments = get_args(kind)
    if len(arguments) == 1 or arguments[1:] == (...,):
        return arguments[:1] * count
    if len(arguments) != count:
        raise ValueError(f"expected {len(arguments)} values, found {count}")
    return arguments


def _encode(value: Any, kind: Any) -> Any:
    kind = _optional(kind)
    if value is None:
        return None
    origin = get_origin(kind)
    if origin is Mapping:
        key_kind, item_kind = get_args(kind)
        return {_encode(key, key_kind): _encode(value[key], item_kind) for key in sorted(value)}
    if origin in (tuple, frozenset):
        items = sorted(value) if origin is frozenset else value
        return [_encode(item, part) for item, part in zip(items, _item_kinds(kind, len(items)), strict=True)]
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return {name: _encode(getattr(value, name), hint) for name, hint in _hints(kind).items()}
    if kind in (dt.date, dt.datetime):
        return value.isoformat()
    if issubclass(kind, Enum):
        return value.value
    if kind is float:
        return _encode_float(float(value))
    return value


def _encode_float(value: float) -> float | str:
    """JSON has no word for "never" (infinite patience), so what is not finite becomes text."""
    return value if abs(value) < float("inf") else str(value)


def _decode(value: Any, kind: Any) -> Any:
    if _optional(kind) is not kind:
        return None if value is None else _decode(value, _optional(kind))
    origin = get_origin(kind)
    if origin is Mapping:
        key_kind, item_kind = get_args(kind)
        return types.MappingProxyType({_decode(key, key_kind): _decode(item, item_kind) for key, item in value.items()})
    if origin in (tuple, frozenset):
        parts = _item_kinds(kind, len(value))
        return origin(_decode(item, part) for item, part in zip(value, parts, strict=True))
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return _decode_fields(value, kind)
    if kind in (dt.date, dt.datetime):
        return kind.fromisoformat(value)
    if issubclass(kind, Enum) or kind is float:
        return kind(value)
    if type(value) is not kind:
        raise TypeError(f"expected {kind.__name__}, found {value!r}")
    return value


def _decode_fields(value: dict[str, Any], kind: Any) -> Any:
    hints = _hints(kind)
    unknown = value.keys() - hints.keys()
    if unknown:
        raise _newer(f"unknown fields of {kind.__name__}: {', '.join(sorted(unknown))}")
    return kind(**{name: _decode(item, hints[name]) for name, item in value.items()})
