"""What can be drawn of each page: its views, and on demand its panels and the states that an owner may meet."""

from __future__ import annotations

import csv
import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import partial
from pathlib import Path

import sample_data
from shopflow.importing import read_orders
from shopflow.plan import Plan
from shopflow.shopfile import ShopFile
from ui.desk import Desk
from ui.pages.calibration import SEEN, STOPWATCH, TILL, TYPED
from ui.pages.schedule import DAY, WEEK
from ui.pages.week import ACCURACY, DAYS, TIMES, WHY
from ui.widgets.segments import Segments

SAMPLE_NEWEST = dt.date(2026, 11, 21)
"""The day of the sample's last order."""
TODAY = SAMPLE_NEWEST + dt.timedelta(days=1)
"""The date in the pictures, whatever the date is."""
_FEW_DAYS, _SOME_WEEKS = 9, 8
_TIME = 1
"""The column of the sample's file with the time."""
_SPOILT_EVERY = 40


class Moment(Enum):
    """When to draw."""

    DONE = "when all work has ended"
    WORKING = "while the work goes on that was begun, with its card; it is stopped then"
    AT_ONCE = "before what is said floats away"


@dataclass(frozen=True, slots=True)
class State:
    """A picture.

    Args:
        name: of the file.
        go: brings the window there.
        moment: when to draw.
    """

    name: str
    go: Callable[[], object]
    moment: Moment = Moment.DONE


def pages(desk: Desk) -> tuple[State, ...]:
    """The sample shop's pages, and the views that each of them has."""
    return (
        State("week", partial(_week, desk, TIMES)),
        State("week-why", partial(_week, desk, WHY)),
        State("week-accuracy", partial(_week, desk, ACCURACY)),
        State("week-days", partial(_week, desk, DAYS)),
        State("waits", partial(desk.show, "waits")),
        State("calibration", partial(desk.show, "calibration")),
        State("needed", partial(desk.show, "needed")),
        State("schedule", partial(_schedule, desk, WEEK)),
        State("schedule-day", partial(_schedule, desk, DAY)),
        State("whatif", partial(_whatif, desk, 0)),
        State("last-week", partial(_whatif, desk, 1)),
        State("orders", partial(desk.show, "orders")),
        State("by-hand", partial(desk.run, "count_by_hand")),
        State("settings", partial(desk.show, "settings")),
        State("help", partial(desk.show, "help")),
    )


def panels(desk: Desk) -> Iterator[State]:
    """What opens beside or over the sample shop's pages; the last of them change the shop."""
    week, waits, needed, whatif, schedule = desk.week, desk.waits, desk.needed, desk.whatif, desk.schedule
    yield State("week-event", _after(partial(_week, desk, DAYS), week.special.mark.click))
    yield State("week-dimmed", _after(partial(_week, desk, TIMES), desk.session.recompute), Moment.WORKING)
    yield State("week-stopped", _nothing, Moment.AT_ONCE)
    yield State("week-table", _after(desk.window.problem.hide, desk.session.recompute, week.day.chart.toggle_table))
    yield State("waits-planned", _after(week.day.chart.toggle_table, partial(desk.show, "waits")))
    yield State("waits-minus1", partial(waits.choose, -1))
    yield State("waits-plus1", partial(waits.choose, 1))
    yield State("waits-table", _after(partial(waits.choose, 0), waits.chart.toggle_table))
    yield State("calibration-typed", _after(waits.chart.toggle_table, partial(_typed, desk)))
    yield State("calibration-till", partial(_calibration, desk, TILL))
    yield State("calibration-seen", partial(_calibration, desk, SEEN))
    yield State("needed-limit", _after(partial(_calibration, desk, STOPWATCH), partial(_needed, desk, 30)))
    yield State("needed-15", _after(needed.limits.left.emit, partial(_needed, desk, 15)))
    yield State(
        "whatif-compare", _after(needed.limits.left.emit, partial(_whatif, desk, 0), whatif.ask_bar.compare.click)
    )
    yield State("whatif-numbers", whatif.balance.numbers.click)
    yield State("whatif-saved", _after(whatif.balance.save.click, whatif.saved.click))
    yield State("schedule-person", _after(partial(_schedule, desk, WEEK), partial(_first_person, desk)))
    yield State("schedule-new-person", schedule.show_person)
    yield State("schedule-shift", partial(schedule.side.show_panel, schedule.shift))
    yield State("schedule-ways-out", partial(schedule.side.show_panel, schedule.to_look))
    yield State("schedule-weeks", partial(schedule.side.show_panel, schedule.starts))
    yield State("schedule-publish", partial(schedule.side.show_panel, schedule.telling))
    yield State("find", partial(desk.run, "find"))
    yield State(
        "schedule-filling", _after(desk.shell.find_box.hide, schedule.side.leave, schedule.fill_week), Moment.WORKING
    )
    yield State("schedule-undone", desk.undo, Moment.AT_ONCE)


def own_shop(desk: Desk, folder: Path) -> Iterator[State]:
    """An owner's first steps: a file that is none, one with bad rows, nine days, then old orders."""
    yield State("orders-error", partial(desk.open_files, [totals(folder / "takings.csv")]))
    yield State("import-left-out", partial(desk.open_files, [spoilt(folder / "till.csv")]))
    desk.importer.give_up()
    desk.open_shop(shop_with(folder / "Nine days.shopflow", first_days(folder / "nine.csv", _FEW_DAYS)))
    yield State("week-working", desk.session.recompute, Moment.WORKING)
    yield State("week-never", _nothing)
    yield State("week-little", _after(desk.window.problem.hide, desk.session.recompute))
    for page in ("waits", "needed", "schedule", "whatif", "orders", "settings"):
        yield State(f"{page}-little", partial(desk.show, page))
    yield State("last-week-little", partial(_whatif, desk, 1))
    desk.open_shop(shop_with(folder / "Old.shopflow", first_days(folder / "old.csv", 7 * _SOME_WEEKS)))
    yield State("week-stale", partial(desk.show, "week"))
    yield State("orders-read", partial(desk.open_files, [sample_data.orders_path()]))
    yield State("import-done", desk.importer.accept, Moment.AT_ONCE)
    desk.open_shop(shop_with(folder / "Empty.shopflow", None))
    yield State("orders-empty", partial(desk.show, "orders"))


def first_days(path: Path, days: int) -> Path:
    """The sample's orders of its first days, as a file of a till."""
    head, *rows = _sample_rows()
    known = sorted({row[_TIME][:10] for row in rows})[:days]
    return _write(path, [head, *(row for row in rows if row[_TIME][:10] <= known[-1])])


def totals(path: Path) -> Path:
    """The sample's orders as one total a day, which no forecast can be made from."""
    counts = Counter(row[_TIME][:10] for row in _sample_rows()[1:])
    return _write(path, [["Date", "Orders"], *([day, str(count)] for day, count in counts.items())])


def spoilt(path: Path) -> Path:
    """Nine days of orders, here and there one without its time."""
    head, *rows = _sample_rows()[: 280 * _FEW_DAYS]
    for row in rows[::_SPOILT_EVERY]:
        row[_TIME] = ""
    return _write(path, [head, *rows])


def shop_with(path: Path, orders: Path | None) -> Path:
    """A shop of an owner's own with a till's orders, and nothing else."""
    with ShopFile.create(path, Plan(shop_name=path.stem, timezone="Europe/Dublin", currency="EUR")) as shop:
        if orders is not None:
            shop.add_orders(read_orders(orders, timezone="Europe/Dublin"))
    return path


def _sample_rows() -> list[list[str]]:
    with sample_data.orders_path().open(newline="", encoding="utf-8") as file:
        return list(csv.reader(file))


def _write(path: Path, rows: list[list[str]]) -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)
    return path


def _after(*acts: Callable[[], object]) -> Callable[[], None]:
    """One act after the other."""

    def go() -> None:
        for act in acts:
            act()

    return go


def _week(desk: Desk, panel: int) -> None:
    desk.show("week")
    _pick(desk.week.side.tabs, panel)


def _schedule(desk: Desk, view: int) -> None:
    desk.show("schedule")
    _pick(desk.schedule.views, view)


def _whatif(desk: Desk, view: int) -> None:
    desk.show("whatif")
    _pick(desk.whatif.views, view)


def _calibration(desk: Desk, way: int) -> None:
    desk.show("calibration")
    _pick(desk.calibration.ways, way)


def _typed(desk: Desk) -> None:
    _calibration(desk, TYPED)
    desk.calibration.typed.text.setPlainText("2:05\n1:40\n3:10\n2:20\n1:55\n2:45\n2:30\n1:50")


def _needed(desk: Desk, minutes: int) -> None:
    desk.show("needed")
    desk.needed.choose_blocks(minutes)
    if minutes == 30:
        desk.needed.limit.click()


def _first_person(desk: Desk) -> None:
    desk.schedule.show_person(desk.session.plan.people[0].person_id)


def _nothing() -> None:
    """The window stands there already."""


def _pick(segments: Segments, place: int) -> None:
    segments.set_current(place)
    segments.picked.emit(place)
