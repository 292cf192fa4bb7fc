"""Why a block needs the people it needs, in figures and in one sentence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from forecasts import Forecast
from shopflow.plan import ServicePromise
from shopflow.queueing.search import CENTRE
from shopflow.queueing.service import ServiceModel
from shopflow.staffing import MOST_STAFF, StaffRequirement
from shopflow.wording import marked, phrase

_NUMBERS = (
    marked("none"),
    marked("one"),
    marked("two"),
    marked("three"),
    marked("four"),
    marked("five"),
    marked("six"),
    marked("seven"),
    marked("eight"),
    marked("nine"),
    marked("ten"),
)


class Because(StrEnum):
    """What decides how many people a block needs."""

    CLOSED = "closed"
    NOBODY_NEEDED = "nobody needed"
    CANNOT_KEEP = "cannot keep"
    """Even the most people tried do not keep the promise."""
    OWNERS_MOST = "owner's most"
    """More would be needed, but the owner wants no more."""
    ONE = "one"
    OWNERS_LEAST = "owner's least"
    """Fewer would keep the promise."""
    TOO_BUSY = "too busy"
    """Fewer would serve in time but have too little time to breathe."""
    WAITS = "waits"
    """With one fewer too many would wait too long or leave."""


@dataclass(frozen=True, slots=True)
class BlockReason:
    """Why a block needs the people it needs, in figures; shares are those of all who come.

    Args:
        because: what decides.
        orders: expected, rounded.
        minutes_per_order: of work, rounded to a tenth so that the product below adds up as it is read.
        work_minutes: ``orders * minutes_per_order``.
        staff_minutes: that the people needed have.
        staff: people needed.
        share_in_time: with them.
        fewer_in_time, fewer_leave, fewer_busy: with one fewer.
    """

    because: Because
    orders: int
    minutes_per_order: float
    work_minutes: float
    staff_minutes: int
    staff: int
    share_in_time: float
    fewer_in_time: float
    fewer_leave: float
    fewer_busy: float


def why_needed(
    requirement: StaffRequirement, forecast: Forecast, service: ServiceModel, block: int, promise: ServicePromise
) -> BlockReason:
    """Why a block needs the people it needs, in figures (``reason`` says it in one sentence)."""
    blocks = forecast.coarser(requirement.interval_minutes)
    staff, orders = int(requirement.required[block]), round(float(blocks.expected()[block]))
    minutes = round(service.mean_service_s / 60, 1)
    fewer = CENTRE - 1
    return BlockReason(
        because=_because(requirement, promise, block) if blocks.is_open[block] else Because.CLOSED,
        orders=orders,
        minutes_per_order=minutes,
        work_minutes=orders * minutes,
        staff_minutes=staff * requirement.interval_minutes,
        staff=staff,
        share_in_time=float(requirement.share_within_target[block, CENTRE]),
        fewer_in_time=float(requirement.share_within_target[block, fewer]),
        fewer_leave=float(requirement.walkaway_share[block, fewer]),
        fewer_busy=0.0 if requirement.busy_share is None else float(requirement.busy_share[block, fewer]),
    )


def _because(requirement: StaffRequirement, promise: ServicePromise, block: int) -> Because:
    staff = int(requirement.required[block])
    if not requirement.is_kept[block]:
        limited = requirement.most is not None and staff == requirement.most[block] < MOST_STAFF
        return Because.OWNERS_MOST if limited else Because.CANNOT_KEEP
    if staff <= 1:
        return Because.ONE if staff else Because.NOBODY_NEEDED
    fewer = CENTRE - 1
    if (
        requirement.share_within_target[block, fewer] < promise.target_share
        or requirement.walkaway_share[block, fewer] > promise.max_walkaway_share
    ):
        return Because.WAITS
    busy = requirement.busy_share
    too_busy = promise.max_busy_share < 1 and busy is not None and busy[block, fewer] > promise.max_busy_share
    return Because.TOO_BUSY if too_busy else Because.OWNERS_LEAST


def reason(
    requirement: StaffRequirement, forecast: Forecast, service: ServiceModel, block: int, promise: ServicePromise
) -> str:
    """Why a block needs the people it needs, in one sentence with computed figures.

    "41 orders x 2.0 min = 82 of the 90 staff-minutes that three have; with two, 61 % would be served in time."
    """
    why = why_needed(requirement, forecast, service, block, promise)
    if why.because is Because.CLOSED:
        return phrase("Closed.")
    if why.because is Because.NOBODY_NEEDED:
        return phrase("Nobody is needed for {orders} orders.", orders=why.orders)
    sentence = phrase(
        "{orders} orders x {minutes_per_order:.1f} min = {work_minutes:.0f} of the"
        " {staff_minutes} staff-minutes that {people}",
        orders=why.orders,
        minutes_per_order=why.minutes_per_order,
        work_minutes=why.work_minutes,
        staff_minutes=why.staff_minutes,
        people=_people(why.staff),
    )
    fewer = _number(why.staff - 1)
    match why.because:
        case Because.ONE:
            return f"{sentence}."
        case Because.CANNOT_KEEP:
            return phrase(
                "{sentence}; even so only {share_in_time:.0%} are served in time.",
                sentence=sentence,
                share_in_time=why.share_in_time,
            )
        case Because.OWNERS_MOST:
            return phrase(
                "{sentence}; you want no more, so only {share_in_time:.0%} are served in time.",
                sentence=sentence,
                share_in_time=why.share_in_time,
            )
        case Because.TOO_BUSY:
            return phrase(
                "{sentence}; {fewer} would be busy for {fewer_busy:.0%} of their time.",
                sentence=sentence,
                fewer=fewer,
                fewer_busy=why.fewer_busy,
            )
        case Because.OWNERS_LEAST:
            return phrase(
                "{sentence}; {fewer} would do, but you never want fewer than {number}.",
                sentence=sentence,
                fewer=fewer,
                number=_number(why.staff),
            )
        case _:
            return phrase(
                "{sentence}; with {fewer}, {fewer_in_time:.0%} would be served in time and"
                " {fewer_leave:.0%} would leave.",
                sentence=sentence,
                fewer=fewer,
                fewer_in_time=why.fewer_in_time,
                fewer_leave=why.fewer_leave,
            )


def _people(count: int) -> str:
    return phrase("one has") if count == 1 else phrase("{number} have", number=_number(count))


def _number(count: int) -> str:
    return phrase(_NUMBERS[count]) if count < len(_NUMBERS) else str(count)
