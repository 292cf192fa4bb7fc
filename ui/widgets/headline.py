"""The one sentence of a page, with its supporting line and at most two buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from ui import theme
from ui.widgets.basics import Label, column, row

_ICONS = {"short": "triangle-alert", "good": "circle-check", "tight": "clock", "accent": "info"}


def keep_last_words_together(text: str) -> str:
    """Bind the last three words, so that no single word stands on the second line."""
    if "<" in text[-24:]:
        return text
    return "\u00a0".join(text.rsplit(" ", 2))


class Headline(QFrame):
    """Card with badge, sentence, supporting line and buttons; ``tone``: short, good, tight or accent."""

    def __init__(self, *actions: QWidget) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self._tone = "accent"
        self._badge = QLabel()
        self._badge.setFixedSize(40, 40)
        self._badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence = Label("", "lead", 600, wrap=True)
        self.sentence.setObjectName("headlineText")
        self.support = Label("", "strong", 400, tone="2", wrap=True)
        self.support.setObjectName("headlineSupport")
        self.support.setTextFormat(Qt.TextFormat.RichText)
        words = column(self.sentence, self.support, spacing=4)
        layout = row(self._badge, words, 8, row(*actions), margins=(18, 14, 16, 14), spacing=14)
        layout.setStretch(1, 1)
        layout.setAlignment(self._badge, Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)
        theme.signals.changed.connect(self._restyle)

    def say(self, sentence: str, support: str, tone: str) -> None:
        """Show a sentence and its supporting line (which may hold <b>); another sentence is read out too."""
        self._tone = tone
        words = keep_last_words_together(sentence)
        is_news = words != self.sentence.text() and self.isVisible()
        self.sentence.setText(words)
        self.support.setText(keep_last_words_together(support))
        self.support.setVisible(bool(support))
        self._restyle()
        if is_news:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _restyle(self) -> None:
        self._badge.setProperty("badge", self._tone)
        self._badge.style().unpolish(self._badge)
        self._badge.style().polish(self._badge)
        self._badge.setPixmap(theme.pixmap(_ICONS[self._tone], self._tone, 22))
