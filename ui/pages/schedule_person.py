"""A person beside the schedule: who, what, how many hours, and when they can work."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from shopflow.hours import Span
from shopflow.people import Person
from shopflow.peoplefile import ALWAYS
from ui import format as words
from ui import theme
from ui.pages.schedule_side import Panel
from ui.schedule.editor import Editor
from ui.schedule.team import PersonForm, form_of, mistakes, person_from, with_person, without_person
from ui.session import Session
from ui.widgets.basics import Button, Label, column, row, rule
from ui.widgets.tick import Tick
from ui.widgets.time_box import TimeBox

MONDAY = dt.date(2024, 1, 1)
STEP = 30
BOXES = ("name", "roles", "most", "least", "target", "wage")


class PersonPanel(Panel):
    """Adds somebody to the team, changes or removes them; each is one step that can be undone.

    Signals:
        told: what was done, for a toast.
    """

    told = Signal(str)

    def __init__(self, session: Session, editor: Editor) -> None:
        super().__init__()
        self.setObjectName("personPanel")
        self._session, self._editor = session, editor
        self._person: Person | None = None
        self.boxes = {name: _Box(f"person_{name}") for name in BOXES}
        self.notes = {name: Label("", "caption", 500, tone="short", wrap=True) for name in BOXES}
        self.week = _Availability()
        self.days_off = _DaysOff()
        self.keyholder = Tick(self.tr("Has the keys: may open and close alone"), "personKeyholder")
        self.minor = Tick(self.tr("Under 18: own rules of work"), "personMinor")
        self.save = Button("", "primary", icon="check", name="btnSavePerson")
        self.cancel = Button(self.tr("Cancel"), "ghost", name="btnCancelPerson")
        self.remove = Button(self.tr("Remove from the team"), icon="user-minus", name="btnRemovePerson")
        self.remove.setToolTip(self.tr("The shifts from this week on become open shifts"))
        self._lay_out()
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.left)
        self.remove.clicked.connect(self._remove)
        for name, box in self.boxes.items():
            box.textEdited.connect(lambda _, name=name: self._edited(name))
            box.returnPressed.connect(self._save)

    def show_person(self, person_id: str) -> None:
        """Show somebody of the team, or empty boxes for an empty id."""
        found = [one for one in self._session.plan.people if one.person_id == person_id]
        self._person = found[0] if found else None
        form = form_of(self._person, self._editor.plan)
        for name in BOXES:
            self.boxes[name].setText(getattr(form, name))
            self._note(name, "")
        self.week.show_spans(form.available)
        board = self._editor.board
        self.days_off.show_days(board.days if board else (), form.days_off)
        self.keyholder.setChecked(form.is_keyholder)
        self.minor.setChecked(form.is_minor)
        self.remove.setVisible(self._person is not None)
        self.refresh()

    def refresh(self) -> None:
        """Say who it is about; what was typed stays."""
        person = self._person
        text = self.tr("Save changes") if person else self.tr("Add to the team")
        self.save.setText(f" {text}")
        self.save.setAccessibleName(text)
        self.title_changed.emit(person.name if person else self.tr("Add a person"))

    def first_focus(self) -> QWidget:
        """The name."""
        return self.boxes["name"]

    def form(self) -> PersonForm:
        """What stands in the boxes."""
        return PersonForm(
            person=self._person,
            available=self.week.spans(),
            days_off=self.days_off.days(),
            is_keyholder=self.keyholder.isChecked(),
            is_minor=self.minor.isChecked(),
            **{name: box.text() for name, box in self.boxes.items()},
        )

    def _lay_out(self) -> None:
        hours = row(
            self._field("most", self.tr("Most")),
            self._field("least", self.tr("At least")),
            self._field("target", self.tr("Would like")),
            spacing=6,
        )
        texts = {"roles": self.tr("Barista, Till"), "most": "40", "least": "0"}
        for name, text in texts.items():
            self.boxes[name].setPlaceholderText(text)
        self.setLayout(
            column(
                self._field("name", self.tr("Name")),
                self.notes["name"],
                self._field("roles", self.tr("Roles, the main one first")),
                self.notes["roles"],
                Label(self.tr("Hours a week"), "body", 600),
                hours,
                *(self.notes[name] for name in ("most", "least", "target")),
                self._field("wage", self.tr("Pay an hour")),
                self.notes["wage"],
                Label(self.tr("Can work"), "body", 600),
                self.week,
                Label(self.tr("Days off in this week"), "body", 600),
                self.days_off,
                self.keyholder,
                self.minor,
                rule(),
                self.save,
                row(self.cancel, None),
                self.remove,
                None,
                spacing=6,
            )
        )

    def _field(self, name: str, said: str) -> QWidget:
        label = Label(said, "caption", 500, tone="2")
        self.boxes[name].setAccessibleName(said)
        label.setBuddy(self.boxes[name])
        field = QWidget()
        field.setLayout(column(label, self.boxes[name], spacing=2))
        return field

    def _edited(self, name: str) -> None:
        """A mistake that was told goes as soon as it is mended, and 200 hours are told at once."""
        found = mistakes(self.form())
        if not self.notes[name].isHidden() or name in ("most", "least", "target"):
            self._note(name, found.get(name, ""))

    def _note(self, name: str, sentence: str) -> None:
        self.notes[name].setText(sentence)
        self.notes[name].setVisible(bool(sentence))
        self.boxes[name].setAccessibleDescription(sentence)

    def _save(self) -> None:
        form = self.form()
        found = mistakes(form)
        for name in BOXES:
            self._note(name, found.get(name, ""))
        if found:
            self.boxes[next(name for name in BOXES if name in found)].setFocus()
            return
        person = person_from(form, self._session.plan)
        text = (self.tr("Change {0}") if form.person else self.tr("Add {0}")).format(person.name)
        done = (self.tr("{0} is changed.") if form.person else self.tr("{0} works here now.")).format(person.name)
        self._session.apply(with_person(self._session.plan, person), text)
        self.told.emit(done)
        self.left.emit()

    def _remove(self) -> None:
        person, board = self._person, self._editor.board
        if person is not None:
            first = board.days[0] if board else dt.date.min
            plan = without_person(self._session.plan, person.person_id, first)
            self._session.apply(plan, self.tr("Remove {0}").format(person.name))
            self.told.emit(self.tr("{0} no longer works here; the shifts are open.").format(person.name))
            self.left.emit()


class _Box(QLineEdit):
    """A line to type into, in the house's type."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.setFont(theme.font("body"))


class _Availability(QWidget):
    """Seven days, each with a tick and from when to when; days of several times keep them until they are changed."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.setHorizontalSpacing(4)
        self._spans: list[tuple[Span, ...]] = [ALWAYS] * 7
        self.ticks: list[Tick] = []
        self._times: list[tuple[TimeBox, TimeBox]] = []
        for day in range(7):
            name = words.weekday(MONDAY + dt.timedelta(days=day))
            tick = Tick(words.weekday_short(MONDAY + dt.timedelta(days=day)), f"personDay{day}")
            tick.setAccessibleName(self.tr("Can work on {0}").format(name))
            first = TimeBox(f"personFrom{day}", self.tr("{0}, from").format(name))
            last = TimeBox(f"personTo{day}", self.tr("{0}, to").format(name))
            first.addItem(self.tr("any time"), ALWAYS[0][0])
            last.addItem(self.tr("any time"), ALWAYS[0][1])
            for box, minutes in ((first, range(0, 1440, STEP)), (last, range(STEP, 1801, STEP))):
                for minute in minutes:
                    if box.findData(minute) < 0:
                        box.addItem(words.clock(minute % 1440), minute)
                box.activated.connect(lambda _, day=day: self._changed(day))
            tick.toggled.connect(partial(self._ticked, day))
            for place, part in enumerate((tick, first, Label("\u2013", tone="2"), last)):
                grid.addWidget(part, day, place)
            self.ticks.append(tick)
            self._times.append((first, last))
        grid.setColumnStretch(0, 1)
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    def show_spans(self, spans: tuple[tuple[Span, ...], ...]) -> None:
        """Show seven days of times."""
        self._spans = list(spans)
        for day, own in enumerate(spans):
            self.ticks[day].blockSignals(True)
            self.ticks[day].setChecked(bool(own))
            self.ticks[day].blockSignals(False)
            self._show_times(day)

    def spans(self) -> tuple[tuple[Span, ...], ...]:
        """The times as they stand."""
        return tuple(self._spans)

    def _show_times(self, day: int) -> None:
        own = self._spans[day]
        for box in self._times[day]:
            box.setEnabled(bool(own))
        if own:
            for box, minute in zip(self._times[day], (own[0][0], own[-1][1]), strict=True):
                if box.findData(minute) < 0:
                    box.addItem(words.clock(minute % 1440), minute)
                box.setCurrentIndex(box.findData(minute))

    def _ticked(self, day: int, is_on: bool) -> None:
        self._spans[day] = ALWAYS if is_on else ()
        self._show_times(day)

    def _changed(self, day: int) -> None:
        first, last = (int(box.currentData()) for box in self._times[day])
        if last <= first:
            last = min(first + 8 * 60, 2880)
        self._spans[day] = ((first, last),)
        self._show_times(day)

    def _restyle(self) -> None:
        for boxes in self._times:
            for box in boxes:
                box.setFixedWidth(theme.px(98))


class _DaysOff(QWidget):
    """The days of the week shown as buttons that stay down; days off in other weeks are kept."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = row(spacing=2)
        self.setLayout(self._layout)
        self._buttons: dict[dt.date, Button] = {}
        self._others: frozenset[dt.date] = frozenset()

    def show_days(self, days: tuple[dt.date, ...], off: frozenset[dt.date]) -> None:
        """Show a week with these days off."""
        for button in self._buttons.values():
            self._layout.removeWidget(button)
            button.deleteLater()
        self._buttons = {}
        for day in days:
            button = Button(words.weekday_short(day)[:2], "filter", name=f"personOff{day.weekday()}")
            button.setAccessibleName(words.day_long(day))
            button.setToolTip(words.day_long(day))
            button.setCheckable(True)
            button.setChecked(day in off)
            self._buttons[day] = button
            self._layout.addWidget(button)
        self._others = off - set(days)

    def days(self) -> frozenset[dt.date]:
        """All days off."""
        return self._others | {day for day, button in self._buttons.items() if button.isChecked()}
