"""The frame of the window: sidebar, strips, pages and what lies over them. PySide6 only: it is painted first.

What the owner asks for leaves as a command (``commanded``) or as files (``files_dropped``); who carries it
out is connected after the first paint (`ui.desk`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QMainWindow, QWidget

from shopflow.wording import phrase
from ui import page_list, reading_order, theme
from ui.menus import Menus
from ui.pages.first_run import FirstRunPage
from ui.settings import Look, Settings
from ui.widgets.basics import Icon, Label, column, row
from ui.widgets.page_stack import PageStack
from ui.widgets.problem_panel import ProblemPanel
from ui.widgets.progress_card import ProgressCard
from ui.widgets.sidebar import Sidebar
from ui.widgets.strip import Strip
from ui.widgets.toast import Action, Toast

if TYPE_CHECKING:
    from shopflow.problems import Problem

FOLD_BELOW = 1340
SMALLEST = (1000, 600)
FIRST_SIZE = (1366, 768)
LIT_AS = {"first_run": "orders", "opening": "orders", "by_hand": "orders", "edited_plan": "week"} | {
    "calibration": "waits"
}
"""Pages without a place of their own in the sidebar, and the page whose name is lit for them."""


class MainWindow(QMainWindow):
    """Sidebar and pages, menus, toast, problem panel and progress card.

    Signals:
        painted: the window was painted for the first time.
        commanded: a menu, button or key asked for something ("open_shop", "export", "page_week" ...).
        files_dropped: paths that were dropped onto the window.
        look_changed: the window wears another look.
    """

    painted = Signal()
    commanded = Signal(str)
    files_dropped = Signal(list)
    look_changed = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        # Before anything that the window holds: what is inside then restyles itself once.
        theme.signals.changed.connect(self._dress)
        self.settings = settings
        self.setObjectName("mainWindow")
        self.setWindowTitle("ShopFlow")
        self.setWindowIcon(theme.icon("coffee", "accent", 32))
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST)
        self.before_closing: Callable[[], None] = lambda: None
        self._was_painted = False
        self._dressed_scale = 0
        self._pages: dict[str, QWidget] = {}
        self._builders: dict[str, Callable[[], QWidget]] = {}
        self.menus = Menus(self.menuBar(), self._command)
        self._build()
        self._restore_place()
        self._dress()
        self.use(settings.look)
        # Qt would give the first page's name in the sidebar the focus, and its ring.
        self.stack.setFocus()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def add_page(self, key: str, page: QWidget) -> None:
        """Make a page known under its key."""
        self._pages[key] = page
        self.stack.addWidget(page)
        page.setStyleSheet(theme.sheet())

    def add_page_later(self, key: str, build: Callable[[], QWidget]) -> None:
        """Make a page known that is built when it is first asked for."""
        self._builders[key] = build

    def has_page(self, key: str) -> bool:
        """Whether the page of a key is built."""
        return key in self._pages

    def page(self, key: str) -> QWidget:
        """The page of a key, built now if nobody asked for it before."""
        if key not in self._pages:
            self.add_page(key, self._builders[key]())
        return self._pages[key]

    @property
    def current(self) -> str:
        """The key of the page that is shown."""
        shown = self.stack.currentWidget()
        return next(key for key, page in self._pages.items() if page is shown)

    def show_page(self, key: str) -> None:
        """Show a page and light its name in the sidebar."""
        page = self.page(key)
        self.stack.show_page(page)
        lit = LIT_AS.get(key, key)
        self.sidebar.mark(lit)
        focused = self.focusWidget()
        if focused is None or focused.objectName() != f"nav_{lit}":
            self._focus_page(page)

    def _focus_page(self, page: QWidget) -> None:
        """What a page is worked with has the focus when the page is shown: Qt would give it to its first button."""
        main = page.focusProxy()
        (page if main is None or main.isVisible() else self.stack).setFocus()

    def set_shop(self, name: str | None) -> None:
        """Say which shop is open, or that none is."""
        self.sidebar.shop.setText(name or "")
        self.setWindowTitle(f"{name} - ShopFlow" if name else "ShopFlow")
        self.menus.set_shop_open(name is not None)

    def allow_plan_pages(self, allowed: bool) -> None:
        """The pages about the week can be gone to once there are orders."""
        for entry in page_list.entries():
            if entry.needs_orders:
                self.sidebar.set_enabled(entry.key, allowed)
                self.menus.actions[f"page_{entry.key}"].setEnabled(allowed)

    def tell(self, text: str, actions: Sequence[Action] = ()) -> None:
        """Say what was done."""
        self.toast.say(text, actions)

    def show_problem(self, problem: Problem, button: str = "", act: Callable[[], object] | None = None) -> None:
        """Say what cannot be done, and the way out."""
        self.problem.tell(problem.sentence, problem.details, button, act)

    def use(self, look: Look) -> None:
        """Wear a look from now on, and remember it."""
        self.settings.look = look
        self.menus.mark_look(look.theme)
        self._apply_look()
        self.look_changed.emit()

    def use_look(self, name: str) -> None:
        """Switch to "light", "dark" or "system", and remember it."""
        self.use(replace(self.settings.look, theme=name))

    def fold(self) -> None:
        """Fold the names of the sidebar away, or show them again, and remember it."""
        self.settings.is_folded = not self.settings.is_folded
        self._fold_as_needed()

    def take_files(self, paths: Sequence[Path]) -> None:
        """Come to the front, with files to open if there are any."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()
        if paths:
            self.files_dropped.emit(list(paths))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the sidebar where the window is narrow."""
        super().resizeEvent(event)
        self._fold_as_needed()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Note the first paint."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._light_drop_zones(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing will be dropped after all."""
        self._light_drop_zones(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on the files."""
        self._light_drop_zones(False)
        event.acceptProposedAction()
        urls = event.mimeData().urls()
        self.files_dropped.emit([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes what lies over or above the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.problem.hide()
            self.toast.hide()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        """Tab goes as the window is read."""
        return reading_order.step(self, forward=next)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's place and close the shop."""
        self.settings.geometry = self.saveGeometry()
        self.before_closing()
        self.settings.save()
        super().closeEvent(event)

    def _build(self) -> None:
        self.sidebar = Sidebar(page_list.groups(), page_list.foot())
        self.sidebar.page_wanted.connect(lambda key: self._command(f"page_{key}"))
        self.sidebar.look_wanted.connect(self._other_look)
        self.sidebar.fold_wanted.connect(self.fold)
        self.sample_strip = Strip("sample", "sparkles", "sampleStrip")
        self.data_strip = Strip("notice", "info", "dataStrip")
        self.sample_strip.wanted.connect(lambda: self._command("own_orders"))
        self.data_strip.wanted.connect(lambda: self._command("add_orders"))
        self.problem = ProblemPanel()
        self.stack = PageStack()
        self.stack.setObjectName("pageStack")
        self.stack.currentChanged.connect(self._dress_page)
        content = QWidget()
        content.setObjectName("page")
        content.setLayout(
            column(
                self.sample_strip,
                self.data_strip,
                column(self.problem, margins=(24, 0, 24, 0)),
                self.stack,
                spacing=0,
            )
        )
        centre = QWidget()
        layout = row(self.sidebar, content, spacing=0)
        layout.setStretch(1, 1)
        centre.setLayout(layout)
        self.setCentralWidget(centre)
        self.toast = Toast(content)
        self.progress = ProgressCard(content)
        first = FirstRunPage()
        first.open_wanted.connect(lambda: self._command("add_orders"))
        first.sample_wanted.connect(lambda: self._command("sample"))
        first.count_wanted.connect(lambda: self._command("count_by_hand"))
        self.add_page("first_run", first)
        self.add_page("opening", _opening())
        self.allow_plan_pages(False)

    def _restore_place(self) -> None:
        if not self.restoreGeometry(self.settings.geometry):
            self.resize(*FIRST_SIZE)

    def _command(self, name: str) -> None:
        if name.startswith("look_"):
            self.use_look(name.removeprefix("look_"))
        elif name == "fold":
            self.fold()
        elif name == "quit":
            self.close()
        else:
            self.commanded.emit(name)

    def _other_look(self) -> None:
        self.use_look("light" if theme.name() == "dark" else "dark")

    def _dress(self) -> None:
        """Put the style sheet on what is seen; a page that is hidden puts it on when it is shown.

        On the window itself each switch would polish the widgets of all pages, which takes four times as long.
        Another text size goes to all at once: polishing later would bring back the fonts of before.
        """
        sheet, scale = theme.sheet(), theme.px(100)
        is_resized, self._dressed_scale = scale != self._dressed_scale, scale
        frame = (self.menuBar(), self.sidebar, self.sample_strip, self.data_strip, self.problem, self.toast)
        pages = self._pages.values() if is_resized else (self.stack.currentWidget(),)
        for part in (*frame, self.progress, *pages):
            if part is not None and part.styleSheet() != sheet:
                part.setStyleSheet(sheet)

    def _dress_page(self) -> None:
        page = self.stack.currentWidget()
        if page is not None and page.styleSheet() != theme.sheet():
            page.setStyleSheet(theme.sheet())

    def _follow_system(self) -> None:
        if self.settings.look.theme == "system":
            self._apply_look()

    def _apply_look(self) -> None:
        look = self.settings.look
        name = look.theme
        if name == "system":
            scheme = QGuiApplication.styleHints().colorScheme()
            name = "dark" if scheme is Qt.ColorScheme.Dark else "light"
        theme.apply(name, look.text_percent / 100, high_contrast=look.is_high_contrast)
        self.sidebar.rename_look(self.tr("Light look") if name == "dark" else self.tr("Dark look"))

    def _fold_as_needed(self) -> None:
        """The owner's wish; without room for names there are none."""
        is_narrow = self.width() < FOLD_BELOW
        folded = is_narrow or self.settings.is_folded
        self.menus.actions["fold"].setChecked(not folded)
        self.menus.actions["fold"].setEnabled(not is_narrow)
        self.sidebar.fold.setEnabled(not is_narrow)
        if folded != self.sidebar.is_folded:
            self.sidebar.set_folded(folded)

    def _light_drop_zones(self, lit: bool) -> None:
        for zone in self.findChildren(QFrame):
            if zone.property("frame") == "drop":
                zone.setProperty("over", lit)
                zone.style().unpolish(zone)
                zone.style().polish(zone)


def _opening() -> QWidget:
    """The quiet frame while the last shop is being opened."""
    page = QWidget()
    page.setObjectName("page")
    text = Label(phrase("Opening your shop ..."), "lead", 500, tone="2")
    text.setObjectName("headlineText")
    page.setLayout(column(None, row(None, Icon("coffee", "accent", 28), text, None, spacing=12), None))
    return page
