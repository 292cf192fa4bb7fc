"""The rules of work that a schedule keeps, presets of them, and a check of any schedule against them."""

from shopflow.rules.check import check_rules
from shopflow.rules.limits import ShiftRules
from shopflow.rules.presets import Preset, preset, presets
from shopflow.rules.shop import ShopRules, rules_from
from shopflow.rules.violation import Rule, Violation

__all__ = [
    "Preset",
    "Rule",
    "ShiftRules",
    "ShopRules",
    "Violation",
    "check_rules",
    "preset",
    "presets",
    "rules_from",
]
