"""Ways out of a short time: whom to ask and why not the others, other hours, leaving it, rules in conflict."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from shopflow.scheduling import Conflict, ConflictPart, Part, ScheduleProblem
from shopflow.shiftedits import Suggestion
from shopflow.shopfile import ShopFile
from shopflow.shortages import ShortRun, short_runs
from tests.ui.builders import FIRST_DAY, HOURS, week_results
from tests.ui.schedule_shop import ALL_DAY, DAYS, irish, make_plan, person, shift  # noqa: F401
from ui.pages import schedule
from ui.pages.schedule import SchedulePage
from ui.schedule import advice
from ui.schedule.board import live_results, shown_schedule
from ui.schedule.ways import other_hours, tries, with_hours
from ui.session import Session

NEVER = ((),) * 7
TEAM = (
    person("Ana"),
    person("Ben", available=NEVER),
    person("Cleo", days_off=frozenset(DAYS)),
    person("Dee", max_hours=1.0),
    person("Eve", available=(ALL_DAY,) * 7),
)


def shop() -> tuple[object, object]:
    plan = make_plan((shift("ana", 5, 8, 17), shift("eve", 5, 8, 17)), TEAM)
    results = week_results(plan=plan)
    return plan, live_results(results, shown_schedule(plan, results))


def test_everybody_who_is_not_there_is_tried_and_told_why_not() -> None:
    plan, live = shop()
    run = next(run for run in short_runs(live) if run.window.day == DAYS[5])
    found = {one.person.name: one for one in tries(live, plan, run)}
    assert "Ana" not in found or not found["Ana"].start <= found["Ana"].end
    assert "Eve" not in found
    assert found["Ben"].can_ask
    assert "Ben" in found["Ben"].reasons[0]
    assert found["Cleo"].can_ask
    assert "off" in found["Cleo"].reasons[0]
    assert not found["Dee"].can_ask
    assert all(one.cost > 0 for one in found.values())
    assert [one.can_ask for one in tries(live, plan, run)] == sorted(
        (one.can_ask for one in found.values()), reverse=True
    )


def test_a_short_time_at_the_edge_can_be_closed_out_of_the_day() -> None:
    plan, live = shop()
    opens, closes = HOURS.spans_on(DAYS[0])[0]
    run = next(run for run in short_runs(live) if run.window.day == DAYS[0])
    first = replace(run, window=replace(run.window, first_minute=opens, last_minute=opens + 60))
    last = replace(run, window=replace(run.window, first_minute=closes - 60, last_minute=closes))
    within = replace(run, window=replace(run.window, first_minute=opens + 60, last_minute=closes - 60))
    assert other_hours(plan, first) == (opens + 60, closes)
    assert other_hours(plan, last) == (opens, closes - 60)
    assert other_hours(plan, within) is None
    changed = with_hours(replace(plan, opening_hours=None), plan, DAYS[0], (opens + 60, closes))
    assert changed.opening_hours.spans_on(DAYS[0]) == ((opens + 60, closes),)
    assert changed.opening_hours.spans_on(DAYS[1]) == HOURS.spans_on(DAYS[1])


@pytest.fixture
def page(qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SchedulePage]:
    session = Session()
    monkeypatch.setattr(session, "recompute", lambda: None)
    plan, live = shop()
    session.shop = ShopFile.create(tmp_path / "shop.shopflow", plan)
    session.plan, session.results, session.first_day = plan, live, FIRST_DAY
    page = SchedulePage(session)
    qtbot.addWidget(page)
    page.resize(1170, 700)
    with qtbot.waitExposed(page):
        page.show()
    page.advice.look()
    page.look.click()
    yield page
    session.close()


def way(page: SchedulePage, text: str) -> QPushButton:
    return next(button for button in page.to_look.findChildren(QPushButton, "wayOut") if text in button.text())


def test_who_is_asked_gets_the_shift_with_its_warning(page: SchedulePage) -> None:
    short = page.editor.board.short_h
    button = way(page, "Ask Ben")
    button.click()
    assert page.editor.board.short_h < short
    assert any(one.person_id == "ben" for one in page.editor.schedule.shifts)
    assert page.editor.board.reasons[page.editor.shift_id]
    page._session.undo_stack.undo()
    assert page.editor.board.short_h == short


def test_what_is_left_short_is_no_longer_spoken_of_but_stays_marked(page: SchedulePage) -> None:
    count, short = len(page.advice.runs), page.editor.board.short_h
    way(page, "Leave it short").click()
    assert len(page.advice.runs) == count - 1
    assert page.editor.board.short_h == short
    while page.advice.runs:
        page.advice.leave(page.advice.runs[0])
    assert "as you left it" in page.headline.sentence.text().replace("\u00a0", " ")


def test_the_rules_that_cannot_all_hold_are_named(page: SchedulePage, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    parts = tuple(ConflictPart(Part.NEED, sentence) for sentence in ("Two are needed.", "Only Ana is free."))
    asked: list[ScheduleProblem] = []

    def conflict_of(problem: ScheduleProblem, **more: object) -> Conflict:
        asked.append(problem)
        return Conflict(parts, is_minimal=True)

    monkeypatch.setattr(schedule, "conflict_apart", conflict_of)
    page.to_look.why.click()
    qtbot.waitUntil(lambda: not page._session.jobs.is_busy, timeout=10_000)
    assert asked[0].people == TEAM
    assert page.to_look.why_title.text().startswith("Cannot be done, because these cannot all hold. Change any one")
    assert page.to_look.conflict.texts() == ["Two are needed.", "Only Ana is free."]
    monkeypatch.setattr(schedule, "conflict_apart", lambda problem, **more: None)
    page.to_look.why.click()
    qtbot.waitUntil(lambda: not page._session.jobs.is_busy, timeout=10_000)
    assert "can be covered" in page.to_look.why_title.text()
    assert not page.to_look.conflict.isVisible()


def test_after_an_edit_one_short_time_is_looked_at_after_the_other(
    qtbot, page: SchedulePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[ShortRun] = []
    ways = advice.suggestions_for

    def counted(run: ShortRun, *args: Any, **more: Any) -> tuple[Suggestion, ...]:
        looked.append(run)
        return ways(run, *args, **more)

    monkeypatch.setattr(advice, "suggestions_for", counted)
    page.advice.look()
    at_once, runs = page.advice.offers, len(looked)
    assert runs == len(page.advice.runs) > 1
    looked.clear()
    page.advice.look_soon()
    with qtbot.waitSignal(page.advice.changed):
        page.advice._look_on()
        assert len(looked) == 1
    assert len(looked) == runs
    assert page.advice.offers == at_once
