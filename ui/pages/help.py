"""Help: all keys, where figures come from, and the field's terms for the curious."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QTextBrowser

from ui import theme
from ui.help_keys import Line
from ui.help_words import assumed_html, curious, known_html
from ui.pages.page import Page
from ui.session import Session
from ui.widgets.basics import Button, frame, row
from ui.widgets.segments import Segment, Segments
from ui.widgets.text_table import Table, TextTable

KEYS, KNOWN, CURIOUS = range(3)


class HelpPage(Page):
    """Three sheets of which one is shown.

    Signals:
        about_wanted: the owner wants to know what the app is made of.
    """

    about_wanted = Signal()

    def __init__(self, session: Session, lines: Callable[[], tuple[Line, ...]]) -> None:
        self.tabs = Segments()
        self.about = Button(self.tr("About ShopFlow"), icon="info", name="btnAbout")
        super().__init__(self.tr("Help"), controls=(self.tabs,), actions=(self.about,))
        self._session = session
        self._lines = lines
        self._about_page = ""
        self.tabs.setObjectName("helpTabs")
        self.tabs.setAccessibleName(self.tr("What to read about"))
        self.tabs.show_segments(
            [Segment(self.tr("Keys")), Segment(self.tr("How do you know?")), Segment(self.tr("For the curious"))]
        )
        self.keys, self.terms = TextTable("helpKeys", has_words=True), TextTable("helpTerms", has_words=True)
        self.keys.setAccessibleName(self.tr("All keys"))
        self.terms.setAccessibleName(self.tr("Terms of the field"))
        self.known = QTextBrowser()
        self.known.setObjectName("helpKnown")
        self.known.setAccessibleName(self.tr("Where each figure comes from"))
        self.known.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.known.viewport().setAutoFillBackground(False)
        self._sheets = QStackedWidget()
        for sheet in (self.keys, self.known, self.terms):
            self._sheets.addWidget(sheet)
        self.body.addWidget(frame(row(self._sheets), margins=(12, 10, 12, 10)), 1)
        heads = (self.tr("In the field"), self.tr("In ShopFlow"), self.tr("Worked out by"))
        self.keys.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.terms.show_table(Table(heads, curious()))
        for short in (0, 2):
            self.terms.horizontalHeader().setSectionResizeMode(short, QHeaderView.ResizeMode.ResizeToContents)
        self.tabs.picked.connect(self.show_sheet)
        self.about.clicked.connect(self.about_wanted)
        theme.signals.changed.connect(self._restyle)
        self._restyle()
        self.show_sheet(KEYS)

    def show_sheet(self, sheet: int) -> None:
        """Show the n-th sheet."""
        self._about_page = self._about_page if sheet == KNOWN else ""
        self.tabs.set_current(sheet)
        self._sheets.setCurrentIndex(sheet)
        sentence, support = {
            KEYS: (
                self.tr("Everything here can be done from the keyboard."),
                self.tr("Ctrl+K finds pages, people, days and commands by a few letters."),
            ),
            KNOWN: (
                self.tr("Every figure is worked out on this computer from your own orders and your own numbers."),
                self.tr("What nobody measured or entered is marked as a guess, here and wherever it counts."),
            ),
            CURIOUS: (
                self.tr("The mathematics is more than a hundred years old and well tested."),
                self.tr("These are the words that the field uses, and who worked them out."),
            ),
        }[sheet]
        self.headline.say(sentence, support, "accent")
        self._refresh()

    def explain(self, page: str) -> None:
        """Show where the figures of a page come from."""
        self._about_page = page
        self.show_sheet(KNOWN)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the keys and assumptions that count now."""
        super().showEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        heads = (self.tr("What"), self.tr("Where"), self.tr("Keys"))
        self.keys.show_table(Table(heads, self._lines()))
        results = self._session.results
        assumed = assumed_html(results.assumptions) if results is not None else ""
        self.known.setHtml(known_html(self._about_page) + assumed)

    def _restyle(self) -> None:
        self.known.document().setDefaultFont(theme.font("strong"))
        self.known.setFont(theme.font("strong"))
