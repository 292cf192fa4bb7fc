"""Values as what JSON can hold, by the types that dataclasses declare.

Writing and reading both follow the type hints, so a field that is added is kept without a word here. A field with
a default may be absent from an older text.
"""

from __future__ import annotations

import base64
import dataclasses
import datetime as dt
import types
from collections.abc import Mapping
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

import numpy as np
from numpy.typing import NDArray


class UnknownFields(ValueError):  # noqa: N818  (what was found, not what went wrong)
    """A text has fields that are not known here: it comes from a newer ShopFlow."""


def encode(value: Any, kind: Any) -> Any:
    """A value of a declared type as numbers, texts, lists and dicts; the same value always gives the same.

    Args:
        value: dataclasses, their collections, dates, enums, plain values, arrays of numbers, flags or moments.
        kind: its declared type.
    """
    kind = _optional(kind)
    if value is None:
        return None
    origin = get_origin(kind)
    if origin is Mapping:
        key_kind, item_kind = get_args(kind)
        return {encode(key, key_kind): encode(value[key], item_kind) for key in sorted(value)}
    if origin in (tuple, frozenset):
        items = sorted(value) if origin is frozenset else value
        return [encode(item, part) for item, part in zip(items, _item_kinds(kind, len(items)), strict=True)]
    if origin is np.ndarray:
        return _encode_array(value)
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return {name: encode(getattr(value, name), hint) for name, hint in _hints(kind).items()}
    if kind in (dt.date, dt.datetime):
        return value.isoformat()
    if issubclass(kind, Enum):
        return value.value
    if kind is float:
        return _encode_float(float(value))
    return value


def decode(value: Any, kind: Any) -> Any:
    """The value of a declared type that ``encode`` wrote.

    Raises:
        UnknownFields: the text comes from a newer ShopFlow.
        ValueError, TypeError, KeyError, AttributeError: the text does not hold such a value.
    """
    if _optional(kind) is not kind:
        return None if value is None else decode(value, _optional(kind))
    origin = get_origin(kind)
    if origin is Mapping:
        key_kind, item_kind = get_args(kind)
        return types.MappingProxyType({decode(key, key_kind): decode(item, item_kind) for key, item in value.items()})
    if origin in (tuple, frozenset):
        parts = _item_kinds(kind, len(value))
        return origin(decode(item, part) for item, part in zip(value, parts, strict=True))
    if origin is np.ndarray:
        return _decode_array(value)
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return _decode_fields(value, kind)
    if kind in (dt.date, dt.datetime):
        return kind.fromisoformat(value)
    if issubclass(kind, Enum) or kind is float:
        return kind(value)
    if type(value) is not kind:
        raise TypeError(f"expected {kind.__name__}, found {value!r}")
    return value


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


def _encode_float(value: float) -> float | str:
    """JSON has no word for "never" (infinite patience), so what is not finite becomes text."""
    return value if abs(value) < float("inf") else str(value)


def _encode_array(array: NDArray[Any]) -> dict[str, Any]:
    """An array to the last bit: type, shape, and its bytes in base 64."""
    content = base64.b64encode(np.ascontiguousarray(array).tobytes()).decode("ascii")
    return {"dtype": array.dtype.str, "shape": list(array.shape), "base64": content}


def _decode_array(value: dict[str, Any]) -> NDArray[Any]:
    content = base64.b64decode(value["base64"], validate=True)
    array: NDArray[Any] = np.frombuffer(content, np.dtype(value["dtype"])).reshape(value["shape"])
    return array


def _decode_fields(value: dict[str, Any], kind: Any) -> Any:
    hints = _hints(kind)
    unknown = value.keys() - hints.keys()
    if unknown:
        raise UnknownFields(f"unknown fields of {kind.__name__}: {', '.join(sorted(unknown))}")
    return kind(**{name: decode(item, hints[name]) for name, item in value.items()})
