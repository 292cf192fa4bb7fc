"""The plan as JSON text: every field, by the types that the dataclasses declare, under a version number.

Reading and writing both follow the type hints (`typedjson`), so a field that is added to the plan is saved without
a word here. A field with a default may be absent from an older text; a text with a field that is not known here
comes from a newer ShopFlow and is refused, because saving it again would lose what was decided.
"""

from __future__ import annotations

import json

from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.typedjson import UnknownFields, decode, encode
from shopflow.wording import phrase

VERSION = 1


def dumps(plan: Plan) -> str:
    """The plan as text; the same plan always gives the same text."""
    return json.dumps({"version": VERSION, "plan": encode(plan, Plan)}, ensure_ascii=False, allow_nan=False)


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
        plan: Plan = decode(document["plan"], Plan)
    except UnknownFields as error:
        raise _newer(str(error)) from error
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise Problem(
            phrase("The plan in this shop file is damaged and cannot be read; open a copy that you kept."),
            details=f"{type(error).__name__}: {error}",
        ) from error
    return plan


def _newer(details: str) -> Problem:
    return Problem(phrase("This plan was saved by a newer ShopFlow; update ShopFlow to open it."), details=details)
