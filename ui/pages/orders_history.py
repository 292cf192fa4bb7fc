"""What the shop has: orders per day, and the files that they came from."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shopflow.orders import OrderLog
from shopflow.shopfile import ImportRecord
from ui import format as fmt
from ui.models.rows import Column
from ui.order_words import days_words
from ui.preview import SAME_ORDER
from ui.widgets.basics import Label, column, frame, row
from ui.widgets.order_calendar import OrderCalendar
from ui.widgets.rows_table import RowsTable


class HistoryBody(QWidget):
    """Calendar and history of imports."""

    def __init__(self) -> None:
        super().__init__()
        self.calendar = OrderCalendar()
        self.table = RowsTable("importHistory")
        self.table.setAccessibleName(self.tr("Files that were imported"))
        hint = Label(self.tr("the stronger the colour, the busier; crossed out: no orders"), "caption", tone="2")
        head = row(Label(self.tr("Orders per day"), "card", 600), None, hint)
        days = frame(column(head, self.calendar), "card", (16, 12, 16, 12))
        history = frame(
            column(Label(self.tr("Files that were imported"), "card", 600), self.table), "card", (16, 12, 16, 12)
        )
        layout = column(days, history, spacing=12)
        layout.setStretch(0, 1)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_shop(self, orders: OrderLog, imports: tuple[ImportRecord, ...]) -> None:
        """Show orders and where they came from, the newest import first."""
        self.calendar.show_orders(orders)
        columns = (
            Column(self.tr("File")),
            Column(self.tr("Added on")),
            Column(self.tr("Orders from")),
            Column(self.tr("New orders"), is_number=True),
            Column(self.tr("Already here"), is_number=True),
            Column(self.tr("Rows left out"), is_number=True),
        )
        self.table.rows.fill((*columns, Column("")), [self._row(record) for record in reversed(imports)])
        self.table.fit_columns(narrowest=110)

    def _row(self, record: ImportRecord) -> tuple[str, ...]:
        first, last = record.first, record.last
        left_out = sum(rows for reason, rows in record.left_out.items() if reason != SAME_ORDER)
        return (
            record.file_name,
            fmt.date_words(record.imported_at.astimezone().date()),
            days_words(first.date(), last.date()) if first is not None and last is not None else "",
            fmt.number(record.new),
            fmt.number(record.already_there),
            fmt.number(left_out),
        )
