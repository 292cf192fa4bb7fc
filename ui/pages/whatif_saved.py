"""Comparisons that the owner kept: a click shows one again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from shopflow.comparisons import Comparison
from ui.sentences import whatif as said
from ui.widgets.basics import Button, Label, column, row
from ui.widgets.row_list import RowButton, RowText
from ui.widgets.scrolling import Scrolling


class SavedPanel(QFrame):
    """The kept comparisons, the newest first.

    Signals:
        opened: the owner wants to see the n-th comparison of the plan.
        removed: the owner does not want to keep it any longer.
        left: the owner is done.
    """

    opened = Signal(int)
    removed = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self._area = Scrolling()
        done = Button(self.tr("Done"), "primary", icon="check", name="btnSavedDone")
        done.clicked.connect(self.left)
        layout = column(
            Label(self.tr("Saved comparisons"), "card", 600),
            self._area,
            row(None, done),
            margins=(16, 12, 12, 12),
            spacing=6,
        )
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_comparisons(self, comparisons: Sequence[Comparison]) -> None:
        """Show what the plan keeps."""
        inside = QWidget()
        lines = column(spacing=0)
        if not comparisons:
            text = self.tr("Nothing is saved yet. Save a comparison to look at it again next month.")
            lines.addWidget(Label(text, "body", tone="2", wrap=True))
        for number in reversed(range(len(comparisons))):
            lines.addWidget(self._line(number, comparisons[number]))
        lines.addStretch(1)
        inside.setLayout(lines)
        self._area.show_inside(inside)

    def _line(self, number: int, comparison: Comparison) -> QWidget:
        first, *others = comparison.changes
        title = said.change_title(first)
        detail = said.beside(first, tuple(others))
        line = QWidget()
        show = RowButton(RowText(title, detail, partial(self.opened.emit, number)))
        remove = Button("", "quiet", icon="trash-2", name="btnRemoveSaved", tip=said.removed_edit(first))
        remove.clicked.connect(partial(self.removed.emit, number))
        inside = row(show, remove, spacing=2)
        inside.setStretch(0, 1)
        line.setLayout(inside)
        return line
