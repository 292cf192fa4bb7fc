"""The rules of work that a schedule keeps, presets of them, and a check of any schedule against them."""

from shopflow.rules.check import Rule, Violation, check_rules
from shopflow.rules.limits import ShiftRules
from shopflow.rules.presets import Preset, preset, presets

__all__ = ["Preset", "Rule", "ShiftRules", "Violation", "check_rules", "preset", "presets"]
