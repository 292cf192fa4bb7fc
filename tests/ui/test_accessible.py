"""By keyboard and by ear: Tab reaches everything in order and is seen, pictures tell their cells, news is announced."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QDateTimeEdit, QLineEdit, QScrollArea, QWidget

import sample_data
from tests.ui import uicheck
from ui import page_list, theme
from ui.charts.base import TimeChart
from ui.charts.row_picture import RowPicture
from ui.charts.week_map import WeekMap
from ui.desk import Desk
from ui.folders import Folders
from ui.main_window import MainWindow
from ui.pages.page import Page
from ui.pages.schedule import DAY, WEEK
from ui.schedule.shifts_view import ShiftsView
from ui.settings import Settings
from ui.widgets import headline, problem_panel, toast
from ui.widgets.order_calendar import OrderCalendar
from ui.widgets.tally_grid import TallyGrid

PAGES = (*(entry.key for entry in page_list.entries()), "calibration", "by_hand")
PICTURES = (WeekMap, ShiftsView, TimeChart, OrderCalendar, RowPicture, TallyGrid)
ARROWS = (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up)
MOST_STOPS = 200
PATIENCE_S = 60.0


@pytest.fixture(scope="module")
def desk(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The sample shop, worked out once for all that is looked at here."""
    home = tmp_path_factory.mktemp("accessible")
    window = MainWindow(Settings(home / "settings.ini"))
    window.resize(1366, 768)
    window.show()
    desk = Desk(window, Folders(home / "shops", home / "data", home / "logs"))
    path = home / "sample.shopflow"
    sample_data.create_shop(path).close()
    desk.open_shop(path)
    wait(lambda: desk.session.results is not None)
    yield desk
    window.close()
    window.deleteLater()
    qapp.processEvents()


def wait(is_done: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not is_done():
        assert time.monotonic() < end, "it takes too long"
        QApplication.processEvents()


def settle(desk: Desk) -> None:
    for _ in range(4):
        QApplication.processEvents()
    wait(lambda: not desk.session.jobs.is_busy)
    desk.window.toast.hide()
    QApplication.processEvents()


def go(desk: Desk, page: str) -> None:
    desk.window.show_page(page)
    settle(desk)


def walk(window: MainWindow) -> tuple[list[QWidget], list[str]]:
    """What Tab reaches, from the sidebar's first name on; and what does not look otherwise while it has the focus."""
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    first = window.sidebar.findChild(QWidget, "nav_week")
    assert isinstance(first, QWidget)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    reached: list[QWidget] = []
    unseen: list[str] = []
    while True:
        widget = QApplication.focusWidget()
        assert widget is not None
        if reached and widget is first:
            break
        reached.append(widget)
        assert len(reached) < MOST_STOPS, [name_of(widget) for widget in reached[-9:]]
        lit = widget.grab().toImage()
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        if lit == widget.grab().toImage():
            unseen.append(name_of(widget))
    return reached, unseen


def stops(window: MainWindow) -> list[QWidget]:
    """What Tab ought to reach: all that is shown, can be used and takes the focus itself."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not is_inside_a_box(widget)
    ]


def is_inside_a_box(widget: QWidget) -> bool:
    """The line of a spin box or combo box has the focus of the box."""
    return isinstance(widget, QLineEdit) and isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)


def name_of(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()}"


def zone(window: MainWindow, page: Page, widget: QWidget) -> int:
    """0 sidebar, 1 strips, 2 the page's head, 3 headline and what is above the body, 4 body."""
    if window.sidebar.isAncestorOf(widget):
        return 0
    if not page.isAncestorOf(widget):
        return 1
    if page.headline.isAncestorOf(widget):
        return 3
    if any(area.isAncestorOf(widget) for area in page.findChildren(QScrollArea)):
        return 4
    middle = widget.mapTo(page, QPoint(0, widget.height() // 2)).y()
    if middle < page.subtitle.mapTo(page, QPoint(0, page.subtitle.height())).y():
        return 2
    return 3 if middle < page.headline.mapTo(page, QPoint(0, page.headline.height())).y() else 4


@pytest.mark.parametrize("key", PAGES)
def test_tab_reaches_everything_in_order_and_is_seen(desk: Desk, key: str) -> None:
    window = desk.window
    go(desk, key)
    reached, unseen = walk(window)
    assert not unseen, "the focus is not seen"
    assert not [name_of(widget) for widget in stops(window) if widget not in reached]
    # A date has Tab go through day, month and year.
    twice = {name_of(widget) for widget in reached if reached.count(widget) > 1}
    assert twice <= {name_of(widget) for widget in reached if isinstance(widget, QDateTimeEdit)}
    assert not list(uicheck.nameless(window))
    page = window.page(key)
    assert isinstance(page, Page)
    zones = [zone(window, page, widget) for widget in reached]
    assert zones == sorted(zones), list(zip(zones, map(name_of, reached), strict=True))


@pytest.mark.parametrize("look", ["light", "dark"])
def test_every_kind_of_control_has_a_ring(look: str) -> None:
    theme.apply(look)
    sheet = theme.sheet()
    theme.apply("light")
    kinds = ("nav", "primary", "ghost", "quiet", "step", "segment", "filter", "row")
    assert all(f'QPushButton[kind="{kind}"]:focus' in sheet for kind in kinds)
    assert all(f"{kind}:focus" in sheet for kind in ("QPushButton", "QComboBox", "QLineEdit", "QTableView"))


def told(widget: QWidget) -> tuple[str, str]:
    """What a screen reader is told: name and description."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Description)


def silent_pictures(page: QWidget) -> list[str]:
    """Painted pictures that have no name, or whose words do not follow the arrows."""
    found = []
    for kind in PICTURES:
        for picture in page.findChildren(kind):
            if not picture.isVisible():
                continue
            name, before = told(picture)
            picture.setFocus()
            heard = {before}
            for arrow in ARROWS:
                QTest.keyClick(picture, arrow)
                heard.add(told(picture)[1])
            if not name or len(heard - {""}) < 2:
                found.append(f"{name_of(picture)}: {heard}")
    return found


@pytest.mark.parametrize("key", PAGES)
def test_pictures_tell_their_current_cell(desk: Desk, key: str) -> None:
    go(desk, key)
    assert not silent_pictures(desk.window.page(key))


@pytest.mark.parametrize("view", [WEEK, DAY])
def test_both_pictures_of_the_schedule_tell_their_shifts(desk: Desk, view: int) -> None:
    go(desk, "schedule")
    desk.schedule.views.picked.emit(view)
    settle(desk)
    assert desk.schedule.view.isVisible()
    assert not silent_pictures(desk.schedule)
    desk.schedule.views.picked.emit(WEEK)


def test_last_week_tells_its_waits(desk: Desk) -> None:
    go(desk, "whatif")
    desk.whatif.views.set_current(1)
    desk.whatif.views.picked.emit(1)
    settle(desk)
    shown = [chart for chart in desk.whatif.findChildren(TimeChart) if chart.isVisible()]
    silent = silent_pictures(desk.whatif)
    desk.whatif.views.set_current(0)
    desk.whatif.views.picked.emit(0)
    assert shown
    assert not silent


class Windows(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(name_of(watched))
        return False


def test_no_part_of_a_page_is_a_window_for_a_moment(qapp: QApplication, window: MainWindow, folders: Folders) -> None:
    """It would flash, and take the keyboard away from the window."""
    windows = Windows()
    qapp.installEventFilter(windows)
    desk = Desk(window, folders)
    qapp.removeEventFilter(windows)
    desk.close()
    assert windows.shown == []


class Listening:
    """Takes the place of ``QAccessible`` in a module: notes what is announced and passes it on."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def updateAccessibility(self, event: QAccessibleEvent) -> None:  # noqa: N802
        if isinstance(event, QAccessibleAnnouncementEvent):
            self.heard.append(event.message())
        QAccessible.updateAccessibility(event)


@pytest.fixture
def listening(monkeypatch: pytest.MonkeyPatch) -> Listening:
    ear = Listening()
    for module in (toast, problem_panel, headline):
        monkeypatch.setattr(module, "QAccessible", ear)
    return ear


def test_toasts_and_problems_are_announced(desk: Desk, listening: Listening) -> None:
    desk.window.tell("Saved: Linden")
    desk.window.problem.tell("The disk is full.", "")
    desk.window.problem.hide()
    assert listening.heard == ["Saved: Linden", "The disk is full."]


def test_a_new_answer_on_the_page_is_announced_once(desk: Desk, listening: Listening) -> None:
    go(desk, "waits")
    listening.heard.clear()
    desk.waits.stepper.plus.click()
    settle(desk)
    said = desk.waits.headline.sentence.text().replace("\u00a0", " ")
    assert listening.heard.count(said) == 1
    desk.waits.refresh_now()
    assert listening.heard.count(said) == 1


def test_a_page_that_is_not_shown_says_nothing(desk: Desk, listening: Listening) -> None:
    go(desk, "help")
    listening.heard.clear()
    desk.week.headline.say("Something else.", "", "good")
    assert listening.heard == []
    desk.week.refresh_now()
