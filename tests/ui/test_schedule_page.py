"""The Schedule page's states: what it says, what it offers, how it fills, publishes and starts weeks."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest
from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton

from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.rules import check_rules
from shopflow.scheduling import solve_schedule
from shopflow.shiftedits import OPEN, versions
from shopflow.shifts import Schedule
from shopflow.shopfile import ShopFile
from tests.ui.builders import FIRST_DAY, week_results
from tests.ui.schedule_shop import DAYS, SHIFTS, irish, make_plan, shift, state  # noqa: F401
from tests.ui.uicheck import problems
from ui import theme
from ui.help_keys import _grids
from ui.pages import schedule
from ui.pages.schedule import SchedulePage
from ui.schedule import filling
from ui.schedule.editor import NAMES
from ui.schedule.filling import Scope, kept_shifts
from ui.session import Session


@pytest.fixture
def session(qapp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    session = Session()
    monkeypatch.setattr(session, "recompute", lambda: None)
    monkeypatch.setattr(filling, "FILL_S", 0.3)
    session.shop = ShopFile.create(tmp_path / "shop.shopflow", Plan())
    yield session
    session.close()


def make_page(qtbot, session: Session, plan: Plan) -> SchedulePage:
    session.plan = plan
    session.results = week_results(plan=plan)
    session.first_day = FIRST_DAY
    page = SchedulePage(session)
    qtbot.addWidget(page)
    page.resize(1170, 700)
    with qtbot.waitExposed(page):
        page.show()
    page.advice.look()
    return page


@pytest.fixture
def page(qtbot, session: Session) -> SchedulePage:
    return make_page(qtbot, session, make_plan())


def sentence(page: SchedulePage) -> str:
    return page.headline.sentence.text().replace("\u00a0", " ")


def support(page: SchedulePage) -> str:
    return page.headline.support.text().replace("\u00a0", " ")


def filled(page: SchedulePage, qtbot) -> None:
    qtbot.waitUntil(lambda: not page.filling.is_running, timeout=60_000)
    page.advice.look()


def test_without_results_it_says_what_comes(qtbot, session: Session) -> None:
    page = SchedulePage(session)
    qtbot.addWidget(page)
    page.show()
    assert sentence(page) == "Plan who works when, around the rush."
    assert not page._pictures.isVisible()
    assert not page.fill.isEnabled()


def test_nothing_is_said_of_short_times_before_they_are_looked_at(qtbot, session: Session) -> None:
    """ "As you left it" was said for a moment of a week that nobody had left."""
    session.plan = make_plan()
    page = SchedulePage(session)
    qtbot.addWidget(page)
    session.results = week_results(plan=session.plan)
    session.first_day = FIRST_DAY
    session.results_changed.emit()
    page.show_day(2)
    assert sentence(page) == "Plan who works when, around the rush."
    page.advice.look()
    assert sentence(page) != "Plan who works when, around the rush."


def test_where_days_and_a_panel_do_not_fit_beside_each_other_the_panel_stands_alone(
    page: SchedulePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schedule, "_ROOM_FOR_BOTH", 4000)
    page.show_person()
    assert (page.side.isVisible(), page.card.isVisible()) == (True, False)
    page.side.leave()
    assert (page.card.isVisible(), page.week_view.hasFocus()) == (True, True)
    monkeypatch.setattr(schedule, "_ROOM_FOR_BOTH", 0)
    page.show_person()
    assert (page.side.isVisible(), page.card.isVisible()) == (True, True)


def test_without_a_team_it_asks_for_one(qtbot, session: Session) -> None:
    page = make_page(qtbot, session, make_plan(shifts=(), people=()))
    assert sentence(page).startswith("Who works here?")
    page.first.click()
    assert page.side.panel is page.person
    asked: list[str] = []
    page.commanded.connect(asked.append)
    page.second.click()
    assert asked == ["people"]
    with pytest.raises(Problem, match="Nobody works here yet"):
        page.fill_week()


def test_an_empty_week_is_filled_by_its_button(qtbot, session: Session) -> None:
    page = make_page(qtbot, session, make_plan(shifts=()))
    assert sentence(page).startswith("This week has no shifts yet; it needs")
    told: list[str] = []
    page.told.connect(told.append)
    page.first.click()
    assert sentence(page) == "Filling the week."
    assert page.fill.text().strip() == "Stop"
    filled(page, qtbot)
    schedule, plan = page.editor.schedule, page.editor.plan
    assert schedule.shifts
    assert check_rules(schedule, plan.people, plan.rules.limits) == ()
    assert session.undo_stack.count() == 1
    assert "shifts" in told[0]
    session.undo_stack.undo()
    assert session.plan == make_plan(shifts=())


def test_filling_keeps_locked_and_hand_made_shifts(qtbot, session: Session) -> None:
    locked = shift("ana", 0, 7, 12, "Lead", is_locked=True)
    by_hand = shift("ben", 1, 9, 15, is_by_hand=True)
    page = make_page(qtbot, session, make_plan((locked, by_hand, shift("cleo", 4, 8, 12, "Till"))))
    page.fill.click()
    filled(page, qtbot)
    assert {locked, by_hand} <= set(page.editor.schedule.shifts)


def test_only_the_gaps_are_filled_when_that_is_asked_for(page: SchedulePage, qtbot) -> None:
    named = {one for one in SHIFTS if not one.is_open}
    short = page.editor.board.short_h
    page.side.show_panel(page.to_look)
    page.to_look.fill.click()
    filled(page, qtbot)
    assert named <= set(page.editor.schedule.shifts)
    assert page.editor.board.short_h < short


def test_stop_keeps_the_best_draft_so_far(qtbot, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    page = make_page(qtbot, session, make_plan(shifts=()))

    def endless(problem, *, on_better, cancel, **more):
        draft = solve_schedule(problem, seconds=0.1, with_bound=False, on_better=on_better)
        while not cancel.is_cancelled:
            time.sleep(0.01)
        return draft

    monkeypatch.setattr(filling, "solve_apart", endless)
    page.fill_week()
    qtbot.waitUntil(lambda: bool(page.editor.board.schedule.shifts), timeout=30_000)
    shown = page.editor.board.schedule
    assert session.undo_stack.count() == 0, "a draft that is still bettered is not in the plan"
    page.editor.add()
    assert session.undo_stack.count() == 0, "nothing is edited under the search"
    page.fill.click()
    filled(page, qtbot)
    assert page.editor.schedule == shown
    assert session.undo_stack.count() == 1


def test_a_search_that_fails_leaves_the_week_as_it_was(
    page: SchedulePage, session: Session, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(problem, **more):
        raise Problem("The search cannot go on; try again.")

    monkeypatch.setattr(filling, "solve_apart", broken)
    before, met = state(page), []
    session.problem_met.connect(met.append)
    page.fill_week()
    filled(page, qtbot)
    assert met
    assert state(page) == before
    assert not page.editor.is_filling
    assert page.fill.text().strip() == "Fill week"


def test_a_search_for_another_week_is_dropped(page: SchedulePage, session: Session, qtbot) -> None:
    page.fill_week()
    later = FIRST_DAY + dt.timedelta(days=7)
    session.results = replace(session.results, first_day=later)
    session.results_changed.emit()
    assert not page.filling.is_running
    qtbot.waitUntil(lambda: not session.jobs.is_busy, timeout=30_000)
    assert session.plan == make_plan()


def test_a_sick_call_is_planned_around(page: SchedulePage, session: Session, qtbot) -> None:
    page.editor.go_to(0, 0)
    page.side.show_panel(page.shift)
    page.shift.sick.click()
    filled(page, qtbot)
    after = page.editor.schedule.shifts
    assert not [one for one in after if one.person_id == "ana" and one.date == DAYS[0]]
    assert [one for one in after if one.shift_id == "cleo-4"], "days far from the call stay as they are"
    assert session.undo_stack.undoText() == "Plan around a sick call"


def test_the_suggestion_closes_what_the_headline_names(page: SchedulePage, session: Session) -> None:
    offer = page.offer
    assert offer is not None
    assert offer.name in support(page)
    short = page.editor.board.short_h
    before = state(page)
    page.first.click()
    page.advice.look()
    assert page.editor.board.short_h < short
    after = state(page)
    session.undo_stack.undo()
    assert state(page) == before
    session.undo_stack.redo()
    assert state(page) == after


def test_a_refused_suggestion_does_not_come_back(page: SchedulePage) -> None:
    refused = page.offer
    assert refused is not None
    page.second.click()
    assert page.offer != refused
    page.advice.look()
    assert refused.key not in {one.key for one in page.advice.offers}


def test_short_times_and_broken_rules_are_listed_with_ways_out(page: SchedulePage) -> None:
    page.editor.go_to(2, 2)
    page.editor.add()
    page.advice.look()
    page.look.click()
    assert page.side.panel is page.to_look
    assert page.look.text().strip() == f"{len(page.advice.runs) + len(page.editor.board.warnings)} to look at"
    assert any("off" in text for text in page.to_look.warnings.texts())
    short = page.editor.board.short_h
    ways = page.to_look.findChildren(QPushButton, "wayOut")
    taken = next(button for button in ways if "€" in button.text())
    taken.click()
    assert page.editor.board.short_h < short
    page.to_look.findChildren(QPushButton, "warningShow")[0].click()
    assert page.editor.board.reasons[page.editor.shift_id]


def test_the_week_is_published_and_later_changes_are_told(page: SchedulePage, session: Session) -> None:
    assert "draft, not published" in page.subtitle.text()
    page.publish.click()
    assert page.side.panel is page.telling
    page.telling.publish.click()
    [first] = versions(session.plan, FIRST_DAY)
    assert first.schedule.shifts == page.editor.schedule.shifts
    assert "published, version 1" in page.subtitle.text()
    assert not page.telling.publish.isEnabled()
    page.editor.go_to(1, 0)
    page.editor.move_edge("end", 2)
    assert "1 change since version 1" in page.subtitle.text()
    assert page.view.changed == {"ben-0"}
    [line] = page.telling.changes.texts()
    assert line.startswith("Ben, Monday 23 November: 09:00-15:00")
    page.telling.publish.click()
    assert len(versions(session.plan, FIRST_DAY)) == 2
    back = next(
        button
        for button in page.telling.versions.findChildren(QPushButton, "versionAct")
        if button.accessibleName().startswith("Version 1") and "Go back" in button.text()
    )
    back.click()
    assert page.editor.schedule.shifts == first.schedule.shifts
    assert "1 change since version 2" in page.subtitle.text()
    while session.undo_stack.canUndo():
        session.undo_stack.undo()
    assert session.plan == make_plan()


def test_a_newer_forecast_is_told_after_publishing(page: SchedulePage, session: Session) -> None:
    page.publish.click()
    page.telling.publish.click()
    results = session.results
    needed = results.requirement.required.copy()
    busiest = int(needed.argmax())
    needed[busiest] += 1
    session.results = replace(results, requirement=replace(results.requirement, required=needed))
    session.results_changed.emit()
    assert "the forecast has changed since" in page.subtitle.text()
    assert page.telling.news.texts()


def test_last_week_is_copied_and_what_is_left_out_is_told(qtbot, session: Session) -> None:
    week = dt.timedelta(days=7)
    earlier = tuple(
        replace(one, shift_id=f"old-{one.shift_id}", date=one.date - week, start=one.start - week, end=one.end - week)
        for one in (*SHIFTS, shift("cleo", 2, 8, 12, "Till"))
    )
    plan = replace(make_plan(shifts=()), schedules=MappingProxyType({FIRST_DAY - week: Schedule(earlier)}))
    page = make_page(qtbot, session, plan)
    page.weeks.click()
    page.starts.copy.click()
    assert {(one.person_id, one.start, one.end) for one in page.editor.schedule.shifts} == {
        (one.person_id, one.start, one.end) for one in SHIFTS
    }
    assert any("Cleo" in text for text in page.starts.left_out.texts())
    session.undo_stack.undo()
    assert session.plan == plan


def test_templates_are_kept_used_and_forgotten(page: SchedulePage, session: Session) -> None:
    met: list[object] = []
    session.problem_met.connect(met.append)
    page.weeks.click()
    page.starts.save.click()
    assert met, "a template needs a name"
    page.starts.name.setText("Usual week")
    page.starts.save.click()
    page.starts.clear.click()
    assert not page.editor.schedule.shifts
    use, _ = page.starts.templates.findChildren(QPushButton, "templateAct")
    use.click()
    assert len(page.editor.schedule.shifts) == len(SHIFTS)
    page.starts.templates.findChildren(QPushButton, "templateAct")[1].click()
    assert session.plan.templates == ()


def test_the_week_is_repeated_onto_the_next_ones(page: SchedulePage, session: Session) -> None:
    page.weeks.click()
    page.starts.repeats.setCurrentIndex(1)
    page.starts.repeat.click()
    later = {one.date for week in session.plan.schedules.values() for one in week.shifts}
    assert DAYS[0] + dt.timedelta(days=14) in later
    assert DAYS[0] + dt.timedelta(days=21) not in later


def test_buttons_ask_the_desk(page: SchedulePage) -> None:
    asked: list[str] = []
    page.commanded.connect(asked.append)
    page.excel.click()
    page.editor.go_to(0, 0)
    page.editor.toggle_lock()
    page.undo.click()
    assert asked == ["export", "undo"]


def test_somebody_looked_for_is_marked_in_the_week(page: SchedulePage) -> None:
    page.show_day(3)
    page.find_person("ben")
    assert (page.stack.currentIndex(), page.editor.row, page.editor.day) == (schedule.WEEK, 1, NAMES)
    assert page.week_view.hasFocus()
    assert page.line.text().startswith("Ben")


EVERY_KEY = (
    *(Qt.Key(code) for code in range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)),
    *(Qt.Key(code) for code in range(Qt.Key.Key_0, Qt.Key.Key_9 + 1)),
    *(Qt.Key(code) for code in range(Qt.Key.Key_F1, Qt.Key.Key_F12 + 1)),
    *(Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Insert, Qt.Key.Key_Space, Qt.Key.Key_Plus),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
)
HELD = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("view", ["week_view", "day_view"])
def test_no_key_does_anything_that_help_does_not_tell(page: SchedulePage, session: Session, view: str) -> None:
    picture = getattr(page, view)
    told = {keys for _, _, all_keys in (*picture.own_keys(), *_grids()) for keys in all_keys.split(", ")}
    told |= {"Left", "Right", "Up", "Down"}
    plan, done = session.plan, set()
    for key in EVERY_KEY:
        for held in HELD:
            session.plan = plan
            page.editor.refresh()
            page.editor.go_to(0, 0)
            event = QKeyEvent(QEvent.Type.KeyPress, key, held)
            picture.keyPressEvent(event)
            if event.isAccepted():
                done.add(QKeySequence(QKeyCombination(held, key)).toString())
    assert done
    assert done <= told


def test_the_menu_of_a_cell_has_every_act_with_its_key(page: SchedulePage) -> None:
    from ui.pages.schedule_menu import shift_menu

    page.editor.go_to(0, 0)
    texts = [action.text() for action in shift_menu(page, page.editor, lambda: None, lambda: None).actions()]
    assert {"Edit the times", "Copy to the next day", "Lock", "Make it open", "Called in sick", "Remove"} <= set(texts)
    page.editor.go_to(0, 4)
    [only] = shift_menu(page, page.editor, lambda: None, lambda: None).actions()
    assert only.text() == "Add a shift"


def test_what_a_draft_keeps() -> None:
    plan = make_plan()
    schedule = next(iter(plan.schedules.values()))
    assert kept_shifts(schedule, Scope.WEEK) == ()
    assert {one.person_id for one in kept_shifts(schedule, Scope.GAPS)} == {"ana", "ben", "cleo"}
    assert OPEN not in {one.person_id for one in kept_shifts(schedule, Scope.GAPS)}


@pytest.mark.parametrize("size", [(1122, 590), (1170, 700)])
def test_nothing_is_cut_small_or_nameless(page: SchedulePage, qtbot, size: tuple[int, int]) -> None:
    page.setStyleSheet(theme.sheet())
    page.resize(*size)
    qtbot.wait(10)
    assert problems(page) == []
    for panel in (page.shift, page.person, page.to_look, page.telling, page.starts):
        page.side.show_panel(panel)
        qtbot.wait(10)
        assert problems(page) == [], panel.objectName()
    page.side.leave()
    page.show_day(5)
    qtbot.wait(10)
    assert problems(page) == []


def test_it_is_painted_in_both_looks_and_small(page: SchedulePage, qtbot) -> None:
    page.resize(1000, 560)
    for look in ("dark", "light"):
        theme.apply(look)
        for day in (None, 5):
            if day is not None:
                page.show_day(day)
            assert not page.grab().isNull()
    assert page.week_view.focusPolicy() == Qt.FocusPolicy.StrongFocus
