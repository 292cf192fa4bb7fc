"""What an edited Excel plan would change, shown before it is taken over."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QPlainTextEdit

from shopflow.export.differences import Change, Difference, shift_words
from shopflow.export.readback import ReadShifts
from shopflow.wording import phrase
from ui import format as words
from ui.format import counted
from ui.pages.page import Page
from ui.widgets.basics import Button, Label
from ui.widgets.text_table import Table, TextTable


class EditedPlanPage(Page):
    """Headline, the shifts that differ, and what could not be taken over.

    Signals:
        taken: the owner takes the changes over.
        left: the owner leaves the plan as it is.
    """

    taken = Signal()
    left = Signal()

    def __init__(self) -> None:
        self.take = Button(phrase("Take over the changes"), "primary", icon="check", name="btnTakeEdited")
        self.leave = Button(phrase("Leave the plan as it is"), name="btnLeaveEdited")
        super().__init__(phrase("Edited plan"), actions=(self.leave, self.take))
        self.changes = TextTable("editedChanges")
        self.changes.setAccessibleName(self.tr("Shifts that change"))
        self.notes_title = Label(self.tr("Look at these"), "card", 600)
        self.notes = QPlainTextEdit()
        self.notes.setReadOnly(True)
        self.notes.setObjectName("editedNotes")
        self.notes.setAccessibleName(self.tr("What could not be taken over, and rules that are broken"))
        self.body.addWidget(self.changes, 3)
        self.body.addWidget(self.notes_title)
        self.body.addWidget(self.notes, 1)
        self.take.clicked.connect(self.taken)
        self.leave.clicked.connect(self.left)

    def show_edit(
        self, file_name: str, read: ReadShifts, changes: tuple[Difference, ...], broken: tuple[str, ...]
    ) -> None:
        """Show what the file changes.

        Args:
            file_name: of the workbook.
            read: what stands in it.
            changes: shifts that differ from the plan.
            broken: sentences about rules of work that the edit breaks.
        """
        self.subtitle.setText(file_name)
        notes = (*read.problems, *broken)
        if changes:
            text = self.tr("The edited plan changes {}.").format(counted(len(changes), "shift", "shifts"))
        else:
            text = self.tr("The edited plan has the same shifts as yours.")
        support = self.tr("{} need a look.").format(counted(len(notes), "line", "lines")) if notes else ""
        self.headline.say(text, support, "tight" if notes else "accent")
        self.changes.show_table(_table(changes))
        # The two last columns hold the most words: they share what the others leave.
        for column in range(3):
            self.changes.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.changes.setVisible(bool(changes))
        self.notes.setPlainText("\n".join(notes))
        self.notes.setVisible(bool(notes))
        self.notes_title.setVisible(bool(notes))
        self.take.setEnabled(bool(changes))


def _table(changes: tuple[Difference, ...]) -> Table:
    tones = {Change.ADDED: "good", Change.REMOVED: "short", Change.CHANGED: "accent"}
    rows = tuple(
        (
            words.day_long(each.day),
            each.person,
            str(each.change),
            shift_words(each.before) if each.before else "",
            shift_words(each.after) if each.after else "",
        )
        for each in changes
    )
    coloured = {(row, 2): tones[each.change] for row, each in enumerate(changes)}
    heads = (phrase("Day"), phrase("Person"), phrase("Change"), phrase("In your plan"), phrase("In the edited plan"))
    return Table(heads, rows, coloured)
