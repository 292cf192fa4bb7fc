"""The plan of the sample shop: what its invented owner has entered and what is left assumed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from sample_data import orders_path, people_path, shop
from sample_data.people import FIRST_DAY_OF_WEEK, sample_schedule
from shopflow.hours import OpeningHours
from shopflow.importing import read_orders
from shopflow.money import assumed_money
from shopflow.peoplefile import read_people
from shopflow.plan import Plan
from shopflow.queueing.service import ServiceModel, Stage, assumed_service
from shopflow.shopfile import ShopFile
from shopflow.sourced import assumed, entered
from shopflow.wording import marked, phrase


def make_plan() -> Plan:
    """The plan, with the people of the people file; their roles are said in the owner's language."""
    people = tuple(replace(person, roles=tuple(map(phrase, person.roles))) for person in read_people(people_path()))
    mean_wage = sum(person.wage_per_h for person in people) / len(people)
    return Plan(
        shop_name="Linden Street Coffee",
        timezone="Europe/Dublin",
        currency="EUR",
        opening_hours=_opening_hours(),
        service=_service(),
        money=replace(
            assumed_money(),
            wage_per_h=entered(mean_wage, marked("mean of the people's wages")),
            oncost_share=assumed(0.11, marked("employer's social insurance, about 11 %")),
        ),
        people=people,
        schedules=MappingProxyType({FIRST_DAY_OF_WEEK: sample_schedule()}),
        is_sample=True,
    )


def create_shop(path: Path) -> ShopFile:
    """A new shop file with the plan and the orders; nothing stays behind when that fails."""
    plan = make_plan()
    orders = read_orders(orders_path(), timezone=plan.timezone)
    shop_file = ShopFile.create(path, plan)
    try:
        shop_file.add_orders(orders)
    except BaseException:
        shop_file.close()
        path.unlink()
        raise
    return shop_file


def _opening_hours() -> OpeningHours:
    weekly = tuple(((shop.minutes(steps[0][0]), shop.minutes(steps[-1][0])),) for steps in shop.CUSTOMERS_PER_H)
    return OpeningHours(weekly, exceptions=MappingProxyType({shop.PUBLIC_HOLIDAY: ()}))


def _service() -> ServiceModel:
    """The owner timed the making of an order; the spread and the patience stay assumed."""
    typical = assumed_service()
    timed = Stage(
        name="order",
        mean_service_s=entered(shop.MEAN_SERVICE_S, marked("timed by the owner of the sample shop")),
        cv_service=typical.stages[0].cv_service,
        mean_log_sd=0.1,
    )
    return replace(typical, stages=(timed,))
