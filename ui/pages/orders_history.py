"""What the shop has: its days, what the owner says of them, and the files that they came from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopflow.daymarks import DayRecord
from shopflow.events import Choice
from shopflow.shopfile import ImportRecord
from ui import format as fmt
from ui import theme
from ui.models.rows import Column
from ui.order_words import day_words, days_words, mark_words
from ui.preview import SAME_ORDER
from ui.widgets.basics import Button, Label, column, frame, row
from ui.widgets.day_questions import DayQuestions
from ui.widgets.order_calendar import CalendarKey, OrderCalendar
from ui.widgets.rows_table import RowsTable
from ui.widgets.segments import Segment, Segments

_QUESTIONS_WIDTH = 268
_WITHOUT_ORDERS = (None, Choice.CLOSED, Choice.TILL_OFF)
_WITH_ORDERS = (*_WITHOUT_ORDERS, Choice.AS_USUAL)


class HistoryBody(QWidget):
    """Calendar, open questions about days, and history of imports.

    Signals:
        marked: a date and the ``Choice`` that the owner made, or None to take the mark away.
        save_wanted: the ``ImportRecord`` whose left-out rows the owner wants as a workbook.
    """

    marked = Signal(object, object)
    save_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.calendar = OrderCalendar()
        self.day = Label("", "body", 500, wrap=True)
        self.marks = Segments()
        self._offered: tuple[Choice | None, ...] = ()
        self.questions = DayQuestions()
        self.table = RowsTable("importHistory")
        self.table.setAccessibleName(self.tr("Files that were imported"))
        self.save = Button(self.tr("Left-out rows as Excel"), "ghost", icon="file-spreadsheet", name="btnSaveLeftOutOf")
        self._imports: tuple[ImportRecord, ...] = ()
        self._lay_out()
        self.calendar.moved.connect(self._show_day)
        self.calendar.mark_wanted.connect(self._mark)
        self.marks.picked.connect(lambda place: self._mark(self._offered[place]))
        self.questions.answered.connect(self._answer)
        self.save.clicked.connect(self._save)
        self.table.selectionModel().currentRowChanged.connect(self._show_save)
        theme.signals.changed.connect(self._restyle)

    def show_shop(self, records: Sequence[DayRecord], imports: Sequence[ImportRecord]) -> None:
        """Show days and where their orders came from, the newest import first."""
        self.calendar.show_days(records)
        open_questions = [record for record in records if record.is_open_question]
        self.questions.show_days(open_questions)
        self._ask.setVisible(bool(open_questions))
        columns = (
            Column(self.tr("File")),
            Column(self.tr("Added on")),
            Column(self.tr("Orders from")),
            Column(self.tr("New orders"), is_number=True),
            Column(self.tr("Already here"), is_number=True),
            Column(self.tr("Rows left out"), is_number=True),
        )
        self._imports = tuple(reversed(imports))
        self.table.rows.fill((*columns, Column("")), [self._row(record) for record in self._imports])
        self.table.fit_columns(narrowest=110)
        self._show_save()

    def _lay_out(self) -> None:
        head = row(Label(self.tr("Orders per day"), "card", 600), None, CalendarKey())
        below = column(self.day, row(self.marks, None), spacing=4)
        below.setStretch(0, 1)
        days = frame(column(head, self.calendar, below), "card", (16, 12, 16, 12))
        asked = column(Label(self.tr("Days that look odd"), "card", 600), self.questions)
        self._ask = frame(asked, "card", (16, 12, 8, 12))
        top = row(days, self._ask, spacing=12)
        top.setStretch(0, 1)
        title = row(Label(self.tr("Files that were imported"), "card", 600), None, self.save)
        history = frame(column(title, self.table), "card", (16, 8, 16, 12))
        layout = column(top, history, spacing=12)
        layout.setStretch(0, 3)
        layout.setStretch(1, 2)
        self.setLayout(layout)
        self._restyle()

    def _show_day(self) -> None:
        record = self.calendar.current_record
        if record is None:
            return
        self.day.setText(day_words(record))
        offered = _WITH_ORDERS if record.orders else _WITHOUT_ORDERS
        if offered != self._offered:
            self._offered = offered
            self.marks.show_segments([Segment(mark_words(choice)) for choice in offered])
        self.marks.set_current(offered.index(record.mark) if record.mark in offered else 0)

    def _mark(self, choice: Choice | None) -> None:
        record = self.calendar.current_record
        if record is not None and choice != record.mark and (record.orders or choice is not Choice.AS_USUAL):
            self.marked.emit(record.day, choice)

    def _answer(self, day: dt.date, choice: Choice) -> None:
        self.calendar.go_to(day)
        self._mark(choice)

    def _chosen(self) -> ImportRecord | None:
        """The import whose line is current; the newest where none is."""
        place = max(self.table.currentIndex().row(), 0)
        return self._imports[place] if place < len(self._imports) else None

    def _show_save(self) -> None:
        chosen = self._chosen()
        self.save.setVisible(any(map(_left_out, self._imports)))
        self.save.setEnabled(chosen is not None and _left_out(chosen) > 0)

    def _save(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.save_wanted.emit(chosen)

    def _row(self, record: ImportRecord) -> tuple[str, ...]:
        first, last = record.first, record.last
        shifts = fmt.counted(record.new_shifts, self.tr("working time"), self.tr("working times"))
        return (
            record.file_name,
            fmt.date_words(record.imported_at.astimezone().date()),
            days_words(first.date(), last.date()) if first is not None and last is not None else "",
            shifts if record.kind == "timecards" else fmt.number(record.new),
            fmt.number(record.already_there),
            fmt.number(_left_out(record)),
        )

    def _restyle(self) -> None:
        self._ask.setFixedWidth(theme.px(_QUESTIONS_WIDTH))


def _left_out(record: ImportRecord) -> int:
    """Rows of an import that were left out, without further lines of one order."""
    return sum(rows for reason, rows in record.left_out.items() if reason != SAME_ORDER)
