"""What the orders until now say about the rest of the day, in one plain sentence."""

from __future__ import annotations

from forecasts.intraday import IntradayUpdate
from shopflow.wording import phrase


def so_far_sentence(update: IntradayUpdate, seen_orders: float, expected_orders: float) -> str:
    """How today goes, and what that has meant at this shop.

    Args:
        update: of ``forecasts.intraday.learnt_update`` on the shop's own back-test.
        seen_orders: orders of today until now.
        expected_orders: what was expected until now.
    """
    if expected_orders < 1:
        return phrase("It is too early in the day to say.")
    above = seen_orders / expected_orders - 1.0
    compared = _compared(above)
    if not update.is_useful:
        if above >= 0:
            return phrase(
                "So far {compared}; at your shop that has not meant a busier rest of the day.", compared=compared
            )
        return phrase(
            "So far {compared}; at your shop that has not meant a quieter rest of the day.", compared=compared
        )
    change = update.factor(seen_orders, expected_orders) - 1.0
    if above >= 0:
        return phrase(
            "So far {compared}; at your shop that has meant a busier rest of the day, so {change:.0%} more orders are"
            " expected than before.",
            compared=compared,
            change=change,
        )
    return phrase(
        "So far {compared}; at your shop that has meant a quieter rest of the day, so {change:.0%} fewer orders are"
        " expected than before.",
        compared=compared,
        change=-change,
    )


def _compared(above: float) -> str:
    if abs(above) < 0.005:
        return phrase("as forecast")
    if above > 0:
        return phrase("{share:.0%} above the forecast", share=above)
    return phrase("{share:.0%} below the forecast", share=-above)
