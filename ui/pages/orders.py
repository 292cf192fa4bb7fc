"""Orders: what a file holds before it is imported, and what the shop has."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QStackedWidget

from shopflow.daymarks import day_records, marked
from shopflow.events import Choice
from shopflow.importing import ImportResult
from shopflow.shopfile import ImportRecord
from shopflow.wording import phrase
from ui.importer import Importer
from ui.order_words import Words, import_button, marked_words, preview_words, shop_words
from ui.pages.first_run import drop_zone
from ui.pages.orders_history import HistoryBody
from ui.pages.orders_preview import PreviewBody
from ui.pages.page import Page
from ui.preview import Preview, reach_of
from ui.session import Session
from ui.widgets.basics import Button
from ui.widgets.steps import Steps


class OrdersPage(Page):
    """Nothing yet, a preview, or the days and the history of imports.

    Signals:
        open_wanted: the owner wants to choose a file.
        sample_wanted: the owner wants to see the sample shop.
        told: what was done just now, which can be undone.
        save_wanted: left-out rows to save as a workbook, and the name of their file.
    """

    open_wanted = Signal()
    sample_wanted = Signal()
    told = Signal(str)
    save_wanted = Signal(object, str)

    def __init__(self, session: Session, importer: Importer) -> None:
        self._session = session
        self._importer = importer
        self._steps = Steps((phrase("Choose file"), phrase("Check columns"), phrase("Done")), 1)
        self.back = Button(phrase("Back"), "ghost", name="btnBack")
        self.accept = Button(phrase("Import"), "primary", icon="download", name="btnImport")
        self.take_back = Button(phrase("Take back last import"), "ghost", name="btnUndoImport")
        self.add = Button(phrase("Add orders"), "primary", icon="folder-open", name="btnMoreOrders")
        super().__init__("Orders", controls=(self._steps,), actions=(self.back, self.take_back, self.add, self.accept))
        self._empty = self._drop_zone()
        self._preview, self._history = PreviewBody(), HistoryBody()
        self._bodies = QStackedWidget()
        for body in (self._empty, self._preview, self._history):
            self._bodies.addWidget(body)
        self.body.addWidget(self._bodies)
        self.back.clicked.connect(importer.give_up)
        self.accept.clicked.connect(importer.accept)
        self.take_back.clicked.connect(self._take_back)
        self.add.clicked.connect(self.open_wanted)
        self._preview.answered.connect(importer.answer)
        self._preview.corrected.connect(importer.correct)
        self._preview.save_wanted.connect(self._save_left_out)
        importer.preview_changed.connect(self.refresh)
        session.orders_changed.connect(self.refresh)
        session.shop_changed.connect(self.refresh)
        session.plan_changed.connect(self._days_changed)
        session.results_changed.connect(self._days_changed)
        self._history.marked.connect(self._mark)
        self._history.save_wanted.connect(self._save_left_out_of)
        self.refresh()

    def refresh(self) -> None:
        """Show the state that things are in."""
        preview = self._importer.preview
        has_orders = self._session.shop is not None and len(self._session.orders) > 0
        self._steps.setVisible(preview is not None)
        self.back.setVisible(preview is not None)
        self.accept.setVisible(preview is not None)
        self.take_back.setVisible(preview is None and has_orders and not self._session.plan.is_sample)
        self.add.setVisible(preview is None and has_orders)
        if preview is not None:
            self._show_preview(preview)
        elif has_orders:
            self._show_history()
        else:
            self._show_empty()

    def _say(self, words: Words) -> None:
        self.headline.say(words.sentence, words.support, words.tone)

    def _show_preview(self, preview: Preview) -> None:
        self.title.setText(self.tr("Import orders"))
        self.subtitle.setText(
            self.tr("Nothing is saved until you press Import. Your file is not changed and stays on this computer.")
        )
        self._say(preview_words(preview))
        text = f" {import_button(preview.orders, preview.shifts)}"
        self.accept.setText(text)
        self.accept.setAccessibleName(text.strip())
        is_ready = bool(preview.orders or preview.shifts) and preview.question is None
        self.accept.setEnabled(is_ready and not self._importer.is_saving)
        self._preview.show_preview(preview)
        self._bodies.setCurrentWidget(self._preview)

    def _show_history(self) -> None:
        shop, orders = self._session.shop, self._session.orders
        reach = reach_of(orders)
        if shop is None or reach is None:
            return
        self.title.setText(self.tr("Orders"))
        self.subtitle.setText(self.tr("What your forecast learns from."))
        self._say(shop_words(reach))
        results = self._session.results
        records = day_records(self._session.plan, orders, results.history if results is not None else None)
        self._history.show_shop(records, shop.imports())
        self._bodies.setCurrentWidget(self._history)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the page was hidden."""
        super().showEvent(event)
        self._days_changed()

    def _days_changed(self) -> None:
        if self.isVisible() and self._bodies.currentWidget() is self._history:
            self._show_history()

    def _mark(self, day: dt.date, choice: Choice | None) -> None:
        session = self._session
        text = marked_words(day, choice)
        session.apply(marked(session.plan, day, choice), text)
        self.told.emit(text)

    def _show_empty(self) -> None:
        self.title.setText(self.tr("Orders"))
        self.subtitle.setText("")
        self._say(
            Words(
                self.tr("No orders yet."),
                self.tr("Open an export from your till and ShopFlow shows when next week will be busy."),
                "accent",
            )
        )
        self._bodies.setCurrentWidget(self._empty)

    def _save_left_out(self, result: ImportResult) -> None:
        self.save_wanted.emit(result.rejected, result.file_name)

    def _save_left_out_of(self, record: ImportRecord) -> None:
        shop = self._session.shop
        if shop is not None:
            self.save_wanted.emit(shop.left_out_rows(record.import_id), record.file_name)

    def _take_back(self) -> None:
        self._session.take_back_last_import()

    def _drop_zone(self) -> QFrame:
        open_button = Button(self.tr("Open orders file"), "primary", icon="folder-open", name="btnOpenOrdersEmpty")
        sample_button = Button(self.tr("Try a sample shop"), icon="coffee", name="btnSampleEmpty")
        open_button.clicked.connect(self.open_wanted)
        sample_button.clicked.connect(self.sample_wanted)
        return drop_zone(
            self.tr("Drop your orders file here"),
            self.tr("Excel or CSV, straight from the till. It only needs the time of each order."),
            (open_button, sample_button),
            self.tr("Your file stays on this computer. Nothing is sent anywhere."),
        )
