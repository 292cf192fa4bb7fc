"""Makes the sample shop's files: ``python -m sample_data.generator`` writes both anew, bit for bit the same.

Customers come at random around the expected rate of ``shop.py``, stand in one line and are served by the
people at work; whoever loses patience leaves and is in no file, as in life. Random numbers come only from
``random.Random.random``, whose sequence Python promises not to change, and are turned into what is needed by
the inverse of the distribution, so that no library's version can change the files.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from statistics import NormalDist

from sample_data import orders_path, people_path, shop
from sample_data.people import sample_people

SEED = 20261121
HEADER = ("Order no.", "Created at", "Items", "Total", "Channel", "Till")
FIRST_ORDER_NUMBER = 20417

_NORMAL = NormalDist()


@dataclass(frozen=True, slots=True)
class Day:
    """What happened on one day; times are seconds after midnight.

    Args:
        came: when each customer joined the line.
        ordered: when each of those who stayed began to be served.
    """

    date: dt.date
    came: tuple[float, ...]
    ordered: tuple[float, ...]

    @property
    def left(self) -> int:
        """How many customers left without ordering."""
        return len(self.came) - len(self.ordered)


def simulate_days() -> tuple[Day, ...]:
    """Every day on which the shop was open."""
    span = (shop.LAST_DAY - shop.FIRST_DAY).days + 1
    dates = (shop.FIRST_DAY + dt.timedelta(days=number) for number in range(span))
    # A day draws from its own stream, so that changing one day leaves the others as they are.
    return tuple(_simulate(date, Random(f"{SEED} {date}")) for date in dates if not shop.is_closed(date))


def orders_text(days: tuple[Day, ...]) -> str:
    """The till's export of these days as CSV."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEADER)
    number = FIRST_ORDER_NUMBER
    for day in days:
        chance = Random(f"{SEED} {day.date} tickets")
        for second in day.ordered:
            moment = dt.datetime.combine(day.date, dt.time()) + dt.timedelta(seconds=int(second))
            ticket = _ticket(moment, chance)
            if not shop.TILL_OFFLINE[0] <= moment < shop.TILL_OFFLINE[1]:
                writer.writerow((number, moment, *ticket))
                number += 1
    return text.getvalue()


def write_files(orders: Path, people: Path) -> None:
    """Write both files."""
    from shopflow.peoplefile import write_people

    orders.write_text(orders_text(simulate_days()), encoding="utf-8", newline="")
    write_people(people, sample_people())


def _simulate(date: dt.date, chance: Random) -> Day:
    came = tuple(_arrivals(date, chance))
    return Day(date, came, tuple(sorted(_serve(date, came, chance))))


def _arrivals(date: dt.date, chance: Random) -> Iterator[float]:
    """A Poisson process whose rate is the expected one times the day's and the half hour's own luck."""
    opens, closes = shop.opening(date)
    day_luck = _luck(shop.DAY_SPREAD, chance)
    to_next = _exponential(chance)
    for minute in range(opens, closes):
        if minute % 30 == 0:
            rate_luck = day_luck * _luck(shop.HALF_HOUR_SPREAD, chance)
        expected = shop.expected_customers_per_h(date, minute) / 60 * rate_luck
        passed = 0.0
        while passed + to_next < expected:
            passed += to_next
            yield (minute + passed / expected) * 60
            to_next = _exponential(chance)
        to_next -= expected - passed


def _serve(date: dt.date, came: tuple[float, ...], chance: Random) -> Iterator[float]:
    """When each customer begins to be served, in one line, first come first served; without those who leave."""
    staff = shop.staff(date)
    most = int(max(people for _, people in staff))
    free_at = [0.0] * most
    for joined in came:
        patience = shop.MEAN_PATIENCE_S * _exponential(chance)
        work = shop.MEAN_SERVICE_S * _luck(_log_spread(shop.CV_SERVICE), chance)
        starts = [_on_duty_from(staff, person, max(free_at[person], joined)) for person in range(most)]
        start = min(starts)
        if start - joined <= patience:
            free_at[starts.index(start)] = start + work
            yield start


def _on_duty_from(staff: shop.Steps, person: int, second: float) -> float:
    """The first moment from ``second`` on at which that many people are at work."""
    if shop.at(staff, second / 60) > person:
        return second
    if person == 0:
        return second  # after closing one stays until the line is gone
    later = (shop.minutes(clock) * 60.0 for clock, people in staff if people > person)
    return min((moment for moment in later if moment > second), default=math.inf)


def _ticket(moment: dt.datetime, chance: Random) -> tuple[int, str, str, int]:
    """Items, total, channel and till of an order."""
    share = chance.random()
    items = next(count for count, limit in enumerate(shop.SHARE_BY_ITEMS, start=1) if share < limit)
    total = sum(_price(number == 0, moment.hour, chance) for number in range(items))
    channel = "Takeaway" if chance.random() < 0.58 else "Counter"
    return items, f"{total:.2f}", channel, 2 if chance.random() < 0.3 else 1


def _price(is_first: bool, hour: int, chance: Random) -> float:
    if chance.random() < (0.85 if is_first else 0.4):
        return _choose(shop.DRINKS, chance)
    is_lunch = 12 <= hour < 14 and chance.random() < 0.5
    return _choose(shop.LUNCHES if is_lunch else shop.BAKES, chance)


def _choose(prices: tuple[float, ...], chance: Random) -> float:
    return prices[int(chance.random() * len(prices))]


def _exponential(chance: Random) -> float:
    """Mean 1, by the inverse of the distribution."""
    return -math.log(1 - chance.random())


def _luck(spread: float, chance: Random) -> float:
    """A factor of mean 1: log-normal, ``spread`` being the standard deviation of its logarithm."""
    normal = _NORMAL.inv_cdf(max(chance.random(), 1e-12))
    return math.exp(spread * normal - spread * spread / 2)


def _log_spread(cv: float) -> float:
    """The standard deviation of the logarithm of a log-normal with this coefficient of variation."""
    return math.sqrt(math.log1p(cv * cv))


if __name__ == "__main__":
    write_files(orders_path(), people_path())
