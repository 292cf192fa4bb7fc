"""People beside the schedule: added, changed and removed, with what is wrong said in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shopflow.people import Person
from shopflow.peoplefile import ALWAYS
from shopflow.shiftedits import OPEN
from shopflow.shopfile import ShopFile
from tests.ui.builders import FIRST_DAY, week_results
from tests.ui.schedule_shop import ALL_DAY, DAYS, TEAM, irish, make_plan, person  # noqa: F401
from ui.pages.schedule import SchedulePage
from ui.schedule.editor import NAMES
from ui.schedule.team import form_of, mistakes, person_from, with_person, without_person
from ui.session import Session

NAMES_OF_ANY_SCRIPT = st.text(min_size=1, max_size=80).filter(lambda name: " ".join(name.split()) == name and name)
HOURS = st.integers(0, 4 * 168).map(lambda quarters: quarters / 4)


@st.composite
def people(draw: st.DrawFn) -> Person:
    least, most = sorted((draw(HOURS), draw(HOURS)))
    return replace(
        TEAM[0],
        name=draw(NAMES_OF_ANY_SCRIPT),
        wage_per_h=draw(st.integers(0, 10_000)) / 100,
        min_hours=least,
        max_hours=most,
        target_hours=draw(st.none() | st.just(most)),
        available=draw(st.tuples(*[st.sampled_from([(), ALL_DAY, ((400, 500), (600, 900))])] * 7)),
        days_off=draw(st.frozensets(st.sampled_from(DAYS))),
        is_minor=draw(st.booleans()),
        notes=draw(st.text(max_size=10)),
    )


@given(people())
def test_boxes_that_nobody_touches_give_the_person_back(one: Person) -> None:
    form = form_of(one, make_plan())
    assert not mistakes(form)
    assert person_from(form, make_plan()) == one


def test_somebody_new_is_read_from_the_boxes() -> None:
    form = replace(form_of(None, make_plan()), name="  Mia ", roles="barista / till", most="20", wage="14,5")
    new = person_from(form, make_plan())
    assert (new.person_id, new.name, new.roles, new.max_hours) == ("mia", "Mia", ("Barista", "Till"), 20.0)
    assert new.wage_per_h == 14.5
    assert new.available == (ALWAYS,) * 7
    assert person_from(replace(form, name="Ana"), make_plan()).person_id == "ana-2"


@pytest.mark.parametrize(
    ("box", "typed", "said"),
    [
        ("most", "200", "A week has 168 hours; 200 do not fit"),
        ("most", "many", "Write hours a week"),
        ("most", "-3", "Write hours a week"),
        ("least", "50", "The least hours are above the most"),
        ("target", "45", "The wish lies outside"),
        ("name", "  ", "Write a name"),
        ("roles", " / ", "Write what the person does"),
        ("wage", "", "Write the pay for an hour"),
        ("wage", "free", "Write the pay for an hour"),
    ],
)
def test_what_is_wrong_is_said_at_its_box(box: str, typed: str, said: str) -> None:
    form = replace(form_of(TEAM[0], make_plan()), **{box: typed})
    assert mistakes(form)[box].startswith(said)


def test_who_leaves_leaves_open_shifts_from_the_week_on() -> None:
    plan = without_person(make_plan(), "ana", DAYS[1])
    assert [one.name for one in plan.people] == ["Ben", "Cleo"]
    owners = {one.shift_id: one.person_id for one in plan.schedules[FIRST_DAY].shifts}
    assert (owners["ana-0"], owners["ana-1"], owners["ben-0"]) == ("ana", OPEN, "ben")


def test_a_person_is_put_in_the_place_of_who_has_the_id() -> None:
    changed = replace(TEAM[1], name="Benjamin")
    assert [one.name for one in with_person(make_plan(), changed).people] == ["Ana", "Benjamin", "Cleo"]
    assert len(with_person(make_plan(), person("Dee")).people) == 4


@pytest.fixture
def session(qapp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    session = Session()
    monkeypatch.setattr(session, "recompute", lambda: None)
    plan = make_plan()
    session.shop = ShopFile.create(tmp_path / "shop.shopflow", plan)
    session.plan = plan
    session.results = week_results(plan=plan)
    session.first_day = FIRST_DAY
    yield session
    session.close()


@pytest.fixture
def page(qtbot, session: Session) -> SchedulePage:
    page = SchedulePage(session)
    qtbot.addWidget(page)
    page.resize(1170, 800)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_mia_is_added_without_wednesdays_and_200_hours_are_told(page: SchedulePage, session: Session) -> None:
    told: list[str] = []
    page.told.connect(told.append)
    page.week_view.add_person.click()
    panel = page.person
    assert page.side.title.text() == "Add a person"
    QTest.keyClicks(panel.boxes["name"], "Mia")
    QTest.keyClicks(panel.boxes["roles"], "barista")
    QTest.keyClicks(panel.boxes["most"], "200")
    assert panel.notes["most"].isVisible()
    assert "200 do not fit" in panel.notes["most"].text()
    panel.save.click()
    assert session.plan == make_plan()
    panel.boxes["most"].clear()
    QTest.keyClicks(panel.boxes["most"], "20")
    assert not panel.notes["most"].isVisible()
    panel.week.ticks[2].click()
    panel.save.click()
    mia = session.plan.people[-1]
    assert (mia.name, mia.roles, mia.max_hours, mia.available[2]) == ("Mia", ("Barista",), 20.0, ())
    assert mia.available[1] == ALWAYS
    assert page.side.panel is None
    assert told == ["Mia works here now."]
    assert page.editor.board.rows[3].person == mia
    assert session.shop.plan() == session.plan
    session.undo_stack.undo()
    assert session.plan == make_plan()


def test_a_person_is_changed_by_the_name_in_the_grid(page: SchedulePage, session: Session) -> None:
    page.editor.go_to(1, NAMES)
    QTest.keyClick(page.week_view, Qt.Key.Key_Return)
    assert page.side.title.text() == "Ben"
    panel = page.person
    first = panel.week._times[0][0]
    first.setCurrentIndex(first.findData(600))
    first.activated.emit(first.currentIndex())
    panel.keyholder.click()
    panel.days_off._buttons[DAYS[3]].click()
    panel.boxes["target"].setText("30")
    QTest.keyClick(panel.boxes["target"], Qt.Key.Key_Return)
    ben = session.plan.people[1]
    assert ben.available[0] == ((600, 1320),)
    assert ben.is_keyholder
    assert ben.days_off == {DAYS[3]}
    assert ben.target_hours == 30.0
    page.editor.go_to(1, 3)
    assert "Day off" in page.week_view.accessibleDescription()


def test_a_person_is_removed_and_comes_back_by_undo(page: SchedulePage, session: Session) -> None:
    page.show_person("ana")
    page.person.remove.click()
    assert [one.name for one in session.plan.people] == ["Ben", "Cleo"]
    assert len(page.editor.board.rows[-1].shifts[0]) == 1
    session.undo_stack.undo()
    assert session.plan == make_plan()


def test_cancel_changes_nothing(page: SchedulePage, session: Session) -> None:
    page.show_person("ana")
    page.person.boxes["name"].setText("Anna")
    page.person.cancel.click()
    assert session.plan == make_plan()
    assert page.side.panel is None
