"""The rules of one shop: the preset that they began as, and the limits that hold."""

from __future__ import annotations

from dataclasses import dataclass, field, fields

from shopflow.rules.limits import ShiftRules
from shopflow.rules.presets import HOUSE, preset


@dataclass(frozen=True, slots=True)
class ShopRules:
    """What the owner decided about the rules of work.

    All limits are kept, not only those that differ, so that a newer preset never changes a plan unasked.

    Args:
        preset: key of the preset that they began as.
        limits: what holds.
    """

    preset: str = HOUSE
    limits: ShiftRules = field(default_factory=ShiftRules)

    @property
    def edited(self) -> tuple[str, ...]:
        """Names of the limits that differ from the preset, in the order of ``ShiftRules``.

        Raises:
            Problem: the preset is not known here.
        """
        begun = preset(self.preset).rules
        return tuple(
            one.name for one in fields(ShiftRules) if getattr(begun, one.name) != getattr(self.limits, one.name)
        )


def rules_from(key: str) -> ShopRules:
    """The rules of a preset, not edited yet.

    Raises:
        Problem: there is no preset of that key.
    """
    return ShopRules(key, preset(key).rules)
