"""The plan: everything that the owner decided, frozen; saved and undone as a whole."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from shopflow.comparisons import Comparison
from shopflow.events import DailyValues, Event, Judgement, Override
from shopflow.hours import OpeningHours
from shopflow.money import MoneyModel, assumed_money
from shopflow.people import Person
from shopflow.queueing.service import ServiceModel, assumed_service
from shopflow.rules.shop import ShopRules
from shopflow.shifts import Schedule
from shopflow.stafflimits import StaffLimit
from shopflow.weekversions import PublishedWeek, WeekTemplate


@dataclass(frozen=True, slots=True)
class ServicePromise:
    """What the shop promises its customers.

    Args:
        target_wait_s: a wait up to this counts as served in time.
        target_share: share of all arrivals to be served within the target, 0 to 1.
        max_walkaway_share: most that may leave without ordering, 0 to 1.
        long_wait_s: above this a wait is "too long" in what the owner reads.
        min_staff: never fewer people than this while open.
        max_busy_share: people are busy for at most this share of their time, 0 to 1; 1 for no such rule.
        edge_staff: never fewer people than this in the first and the last block of an opening, so that nobody
            opens or closes alone.
    """

    target_wait_s: float = 300.0
    target_share: float = 0.9
    max_walkaway_share: float = 0.05
    long_wait_s: float = 480.0
    min_staff: int = 1
    max_busy_share: float = 1.0
    edge_staff: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything the owner decided. Results are recomputed from it, never saved as truth.

    Args:
        shop_name: shown in the window and on every export.
        timezone: IANA name; empty where not known.
        currency: ISO 4217 code.
        opening_hours: None until guessed from the orders or entered.
        schedules: the week's shifts by the week's first day.
        is_sample: the invented sample shop, never mixed with the owner's own orders.
        events: special days that the owner named, past and to come.
        judgements: the owner's answers about odd days, outages, holidays and lasting changes.
        overrides: forecasts that the owner set by hand; each stays until it is taken back.
        holiday_country: ISO 3166 code whose public holidays count; empty for none.
        holiday_region: the country's subdivision in the ``holidays`` package; empty for the whole country.
        daily_values: columns of a file with a value for each date, such as weather.
        staff_limits: least and most people that the owner wants at certain times.
        rules: the rules of work that schedules keep.
        published: what the team was told, by the week's first day; the versions of a week in their order.
        templates: weeks with a name, to start other weeks from.
        comparisons: changes of staff that the owner keeps to look at again.
    """

    shop_name: str = "My shop"
    timezone: str = ""
    currency: str = "EUR"
    opening_hours: OpeningHours | None = None
    promise: ServicePromise = field(default_factory=ServicePromise)
    service: ServiceModel = field(default_factory=assumed_service)
    money: MoneyModel = field(default_factory=assumed_money)
    people: tuple[Person, ...] = ()
    schedules: Mapping[dt.date, Schedule] = field(default_factory=lambda: MappingProxyType({}))
    is_sample: bool = False
    seed: int = 1
    events: tuple[Event, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    overrides: tuple[Override, ...] = ()
    holiday_country: str = ""
    holiday_region: str = ""
    daily_values: tuple[DailyValues, ...] = ()
    staff_limits: tuple[StaffLimit, ...] = ()
    rules: ShopRules = field(default_factory=ShopRules)
    published: Mapping[dt.date, tuple[PublishedWeek, ...]] = field(default_factory=lambda: MappingProxyType({}))
    templates: tuple[WeekTemplate, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
