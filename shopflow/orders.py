"""The orders of a shop, one entry per order, as they come out of an import and of the shop file."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray


class Moment(StrEnum):
    """Which moment of an order its time means."""

    ORDERED = "ordered"
    OPENED = "opened"
    PAID = "paid"
    CLOSED = "closed"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class OrderLog:
    """Orders in ascending time; every array has one value per order.

    Args:
        ordered_at: ``datetime64[s]``, the shop's wall clock.
        order_ids: the till's own id as text, empty where the file has none.
        items: how many items, NaN where unknown.
        amounts: amount paid in the shop's currency, NaN where unknown.
        channels: "counter", "delivery", "web" ... as text, empty where unknown.
        finished_at: ``datetime64[s]``, when the order was done, NaT where unknown.
        moment: which moment ``ordered_at`` means.
        timezone: IANA name of the wall clock's zone, empty where unknown.

    Raises:
        ValueError: the arrays differ in length, or the times are not ascending.
    """

    ordered_at: NDArray[np.datetime64]
    order_ids: NDArray[np.str_]
    items: NDArray[np.float64]
    amounts: NDArray[np.float64]
    channels: NDArray[np.str_]
    finished_at: NDArray[np.datetime64]
    moment: Moment = Moment.ORDERED
    timezone: str = ""

    def __post_init__(self) -> None:
        arrays = (self.ordered_at, self.order_ids, self.items, self.amounts, self.channels, self.finished_at)
        if len({len(array) for array in arrays}) != 1:
            raise ValueError("every array needs one value per order")
        if len(self.ordered_at) > 1 and np.any(np.diff(self.ordered_at) < np.timedelta64(0, "s")):
            raise ValueError("orders must be in ascending time")
        for array in arrays:
            array.flags.writeable = False

    def __len__(self) -> int:
        return len(self.ordered_at)

    @classmethod
    def empty(cls) -> OrderLog:
        """No orders."""
        return cls.from_times(np.array([], dtype="datetime64[s]"))

    @classmethod
    def from_times(cls, times: NDArray[np.datetime64], timezone: str = "") -> OrderLog:
        """Orders of which only the time is known."""
        times = np.sort(times.astype("datetime64[s]"))
        count = len(times)
        return cls(
            ordered_at=times,
            order_ids=np.zeros(count, dtype="U1"),
            items=np.full(count, np.nan),
            amounts=np.full(count, np.nan),
            channels=np.zeros(count, dtype="U1"),
            finished_at=np.full(count, np.datetime64("NaT", "s"), dtype="datetime64[s]"),
            timezone=timezone,
        )
