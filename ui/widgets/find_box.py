"""The popup of "find anything": a line to type in, and what fits below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from ui import theme
from ui.finder import MOST_SHOWN, Findable, found
from ui.widgets.basics import Label, column, row

_WIDTH, _ROW, _TOP = 520, 36, 64


class FindBox(QFrame):
    """Lies over the window's upper middle while something is looked for; it closes when the focus leaves it.

    Args:
        ground: the window that it lies over.
        things: tells what there is to find each time the box opens.
    """

    def __init__(self, ground: QWidget, things: Callable[[], Sequence[Findable]]) -> None:
        super().__init__(ground)
        self.hide()
        self.setObjectName("findBox")
        self.setProperty("frame", "floating")
        self.setAccessibleName(self.tr("Find anything"))
        self._ground, self._ask = ground, things
        self._things: Sequence[Findable] = ()
        self._shown: tuple[Findable, ...] = ()
        self._before: QWidget | None = None
        self.line = QLineEdit()
        self.line.setObjectName("findLine")
        self.line.setPlaceholderText(self.tr("Page, person, day or command"))
        self.line.setAccessibleName(self.tr("What are you looking for?"))
        self.results = QListWidget()
        self.results.setObjectName("findResults")
        self.results.setAccessibleName(self.tr("What fits"))
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = Label(self.tr("Nothing fits. Try other letters."), "body", tone="2")
        self.setLayout(column(self.line, self.results, self.nothing, margins=(10, 10, 10, 10), spacing=8))
        self.line.textChanged.connect(self._look)
        self.results.itemClicked.connect(lambda item: self._open(self.results.row(item)))
        self.results.currentRowChanged.connect(self._read_out)
        self.line.installEventFilter(self)
        theme.signals.changed.connect(self._restyle)

    @property
    def shown(self) -> tuple[Findable, ...]:
        """What fits, the best first."""
        return self._shown

    def open(self) -> None:
        """Show the box, ready to type."""
        self._things = self._ask()
        self._dress()
        self.line.clear()
        self._look("")
        self._place()
        self.show()
        self.raise_()
        self._before = QApplication.focusWidget()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up, down and Return choose while the line keeps the focus; Escape gives it back."""
        if watched is self.line and event.type() == QEvent.Type.FocusOut:
            self.hide()
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self._shown:
                self.results.setCurrentRow((self.results.currentRow() + step) % len(self._shown))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open(self.results.currentRow())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._leave()
                return True
        return False

    def _dress(self) -> None:
        self.setStyleSheet(theme.sheet())
        self.line.setFont(theme.font("strong", 500))
        self.setFixedWidth(min(theme.px(_WIDTH), self._ground.width() - 40))

    def _place(self) -> None:
        self.move((self._ground.width() - self.width()) // 2, _TOP)

    def _restyle(self) -> None:
        """Wear the new look and size of words at once while it is open; else it is dressed when it opens."""
        if self.isVisible():
            self._dress()
            self._look(self.line.text())
            self._place()

    def _look(self, wanted: str) -> None:
        self._shown = found(wanted, self._things)
        self.results.clear()
        for thing in self._shown:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._words(thing))
            item.setSizeHint(QSize(0, theme.px(_ROW)))
            self.results.addItem(item)
            self.results.setItemWidget(item, _line(thing))
        self.results.setVisible(bool(self._shown))
        self.nothing.setVisible(not self._shown)
        self.results.setFixedHeight(theme.px(_ROW) * min(len(self._shown), MOST_SHOWN) + 8)
        self.results.setCurrentRow(0)
        self.adjustSize()

    def _words(self, thing: Findable) -> str:
        return ", ".join(filter(None, (thing.text, thing.kind, thing.keys)))

    def _read_out(self, place: int) -> None:
        if 0 <= place < len(self._shown):
            words = self._words(self._shown[place])
            self.line.setAccessibleDescription(words)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, words))

    def _open(self, place: int) -> None:
        if 0 <= place < len(self._shown):
            thing = self._shown[place]
            self._leave()
            thing.act()

    def _leave(self) -> None:
        """Give the focus back to where it was."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()


def _line(thing: Findable) -> QWidget:
    line = QWidget()
    line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    inside = row(
        Label(thing.text, "body", 500), None, Label(thing.keys, "caption", tone="2"),
        Label(thing.kind, "caption", tone="3"), margins=(8, 0, 8, 0), spacing=12,
    )  # fmt: skip
    line.setLayout(inside)
    return line
