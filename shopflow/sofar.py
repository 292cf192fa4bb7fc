"""What the orders until now say about the rest of the day, in one plain sentence."""

from __future__ import annotations

from forecasts.intraday import IntradayUpdate


def so_far_sentence(update: IntradayUpdate, seen_orders: float, expected_orders: float) -> str:
    """How today goes, and what that has meant at this shop.

    Args:
        update: of ``forecasts.intraday.learnt_update`` on the shop's own back-test.
        seen_orders: orders of today until now.
        expected_orders: what was expected until now.
    """
    if expected_orders < 1:
        return "It is too early in the day to say."
    above = seen_orders / expected_orders - 1.0
    compared = (
        f"{abs(above):.0%} {'above' if above > 0 else 'below'} the forecast" if abs(above) >= 0.005 else "as forecast"
    )
    busy = "busier" if above >= 0 else "quieter"
    if not update.is_useful:
        return f"So far {compared}; at your shop that has not meant a {busy} rest of the day."
    change = update.factor(seen_orders, expected_orders) - 1.0
    return (
        f"So far {compared}; at your shop that has meant a {busy} rest of the day, "
        f"so {abs(change):.0%} {'more' if change > 0 else 'fewer'} orders are expected than before."
    )
