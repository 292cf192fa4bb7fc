"""The sample's plan: seven people, shifts that could be worked, and the story's gap."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from sample_data import people_path, sample_plan, shop
from sample_data.people import FIRST_DAY_OF_WEEK, ROLES, sample_people
from shopflow.coverage import staff_on_duty
from shopflow.peoplefile import read_people
from shopflow.plan import Plan
from shopflow.rules import check_rules
from shopflow.sourced import Source
from shopflow.wording import English, install


@pytest.fixture(scope="module")
def plan() -> Plan:
    return sample_plan()


def on_duty(plan: Plan, day: dt.date) -> dict[str, int]:
    """People at work per half hour of a day."""
    starts = np.datetime64(day, "s") + np.arange(48) * np.timedelta64(1800, "s")
    staff = staff_on_duty(plan.schedules[FIRST_DAY_OF_WEEK], starts, 30)
    return dict(zip((str(start)[11:16] for start in starts), staff.tolist(), strict=True))


def test_it_is_marked_as_the_sample(plan: Plan) -> None:
    assert plan.is_sample
    assert (plan.shop_name, plan.currency, plan.timezone) == ("Linden Street Coffee", "EUR", "Europe/Dublin")


def test_the_people_file_holds_the_seven_people(plan: Plan) -> None:
    assert read_people(people_path()) == sample_people() == plan.people
    assert len(plan.people) == 7
    assert {role for person in plan.people for role in person.roles} == set(ROLES)


def test_roles_are_said_in_the_owners_language_and_the_shifts_keep_them() -> None:
    class Loud(English):
        def text(self, template: str) -> str:
            return template.upper() if template in ROLES else template

    install(Loud())
    try:
        plan = sample_plan()
    finally:
        install(English())
    assert {role for person in plan.people for role in person.roles} == {role.upper() for role in ROLES}
    assert {shift.role for shift in plan.schedules[FIRST_DAY_OF_WEEK].shifts} <= {role.upper() for role in ROLES}


def test_what_nobody_knows_stays_assumed(plan: Plan) -> None:
    assert plan.service.stages[0].mean_service_s.source is Source.ENTERED
    assert plan.money.wage_per_h.source is Source.ENTERED
    assert plan.service.patience_s.is_assumed
    assert plan.money.regular_share.is_assumed
    assert plan.money.average_order.is_assumed


def test_the_shifts_keep_the_rules(plan: Plan) -> None:
    schedule = plan.schedules[FIRST_DAY_OF_WEEK]
    assert check_rules(schedule, plan.people) == ()
    assert len({shift.shift_id for shift in schedule.shifts}) == len(schedule.shifts)
    roles = {person.person_id: person.roles for person in plan.people}
    assert all(shift.role in roles[shift.person_id] for shift in schedule.shifts)


@pytest.mark.parametrize("number", range(5))
def test_weekday_mornings_have_two_people_where_three_were(plan: Plan, number: int) -> None:
    day = FIRST_DAY_OF_WEEK + dt.timedelta(days=number)
    staff = on_duty(plan, day)

    assert {staff[half_hour] for half_hour in ("08:00", "08:30", "10:00", "10:30", "11:00")} == {2}
    assert shop.at(shop.WEEKDAY_STAFF, 8 * 60) == 3
    assert staff["12:00"] == 3


def test_somebody_is_there_whenever_the_shop_is_open(plan: Plan) -> None:
    for number in range(7):
        day = FIRST_DAY_OF_WEEK + dt.timedelta(days=number)
        opens, closes = shop.opening(day)
        staff = on_duty(plan, day)
        for minute in range(opens, closes, 30):
            assert staff[f"{minute // 60:02d}:{minute % 60:02d}"] >= 2
        assert sum(staff.values()) == sum(
            people for clock, people in staff.items() if opens <= shop.minutes(clock) < closes
        )


def test_the_week_begins_after_the_last_order(plan: Plan) -> None:
    assert list(plan.schedules) == [FIRST_DAY_OF_WEEK]
    assert FIRST_DAY_OF_WEEK.weekday() == 0
    assert dt.timedelta(0) < FIRST_DAY_OF_WEEK - shop.LAST_DAY < dt.timedelta(days=7)


def test_naming_the_files_imports_nothing_heavy(root: Path) -> None:
    """The first window knows where the sample is before anything else is loaded."""
    code = (
        "import sys, sample_data; sample_data.orders_path(); print('numpy' in sys.modules, 'shopflow' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
