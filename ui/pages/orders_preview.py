"""What was found in the files, before anything is saved: columns, first rows, and what is left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QWidget

from shopflow.importing import ColumnUse, ImportResult
from shopflow.wording import phrase
from ui import format as fmt
from ui.models.rows import Column
from ui.order_words import role_words
from ui.pages.orders_found import FoundCard
from ui.preview import SAME_ORDER, Preview, left_out_rows, reasons
from ui.widgets.basics import Button, Label, column, row
from ui.widgets.combo import Combo
from ui.widgets.elided import ElidedLabel
from ui.widgets.flow import flow
from ui.widgets.rows_table import RowsTable
from ui.widgets.scrolling import Scrolling

_NUMBERS = ("amount", "items", "quantity")
_MOST_FILTERS = 3
_FEW_ROWS = 4
_NO_LIMIT = 16_777_215
"""Qt's own largest height."""
_LONGEST_FILTER = 30


class FirstRowsCard(QFrame):
    """The first rows as they stand in the file, the used columns marked."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self._about = ElidedLabel("", "caption", tone="2")
        self.table = RowsTable("firstRows", header_lines=2, least_rows=_FEW_ROWS)
        self.table.setAccessibleName(self.tr("First rows of your file"))
        self.files = Combo("previewFile", self.tr("File"))
        head = row(Label(self.tr("First rows of your file"), "card", 600), None, self._about, self.files)
        self.setLayout(column(head, self.table, margins=(16, 12, 16, 12), spacing=6))

    def show_result(self, result: ImportResult) -> None:
        """Show one file's first rows."""
        rows = fmt.counted(result.rows, self.tr("row"), self.tr("rows"))
        self._about.setText(f"{result.file_name} · {rows}" if self.files.isHidden() else rows)
        roles = {use.header: use for use in result.columns}
        columns = [self._column(header, roles.get(header), result.kind) for header in result.header]
        self.table.rows.fill(columns, result.first_rows)
        self.table.fit_columns()

    def _column(self, header: str, use: ColumnUse | None, kind: str) -> Column:
        role = role_words(use.role, kind) if use is not None else self.tr("not used")
        is_number = use is not None and use.role in _NUMBERS
        return Column(f"{role}\n{header}", is_number=is_number, is_used=use is not None)


class LeftOutCard(QFrame):
    """The rows that did not become orders, by reason.

    Signals:
        save_wanted: the owner wants these rows as a workbook (an ``ImportResult``).
    """

    save_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self._result: ImportResult | None = None
        self._title = Label("", "card", 600)
        self._filters = QWidget()
        self._filters.setLayout(flow())
        self._group = QButtonGroup(self)
        self._note = Label("", "caption", tone="2", wrap=True)
        self.table = RowsTable("leftOutRows", least_rows=_FEW_ROWS)
        self.table.setAccessibleName(self.tr("Rows left out, with the reason"))
        self.save = Button(self.tr("Save as Excel"), "ghost", icon="file-spreadsheet", name="btnSaveLeftOut")
        self.save.clicked.connect(lambda: self.save_wanted.emit(self._result))
        top = row(self._title, None, self.save, spacing=16)
        self.setLayout(column(top, self._filters, self.table, self._note, margins=(16, 10, 16, 10), spacing=6))

    def show_result(self, result: ImportResult) -> None:
        """Show one file's left-out rows."""
        self._result = result
        count = left_out_rows(result)
        self._title.setText(
            self.tr("{} left out").format(fmt.counted(count, self.tr("row"), self.tr("rows")))
            if count
            else self.tr("No row was left out")
        )
        self.save.setVisible(bool(result.rejected))
        self._make_filters(result)
        self._show_reasons(frozenset(reasons(result)))
        self._take_room(count)
        same = result.left_out.get(SAME_ORDER, 0)
        words = [self.tr("Your file itself is not changed.")]
        if count:
            share = count / max(result.rows, 1)
            percent = fmt.percent(share) if share >= 0.01 else self.tr("less than {}").format(fmt.percent(0.01))
            words.insert(0, self.tr("That is {} of the file's rows.").format(percent))
        if same > 0:
            text = self.tr("{} belong to orders of more than one row.")
            words.insert(0, text.format(fmt.counted(same, self.tr("row"), self.tr("rows"))))
        self._note.setText(" ".join(words))

    def _take_room(self, count: int) -> None:
        """As low as its rows where there are few: the first rows of the file get the room."""
        self.table.setVisible(bool(count))
        is_low = count <= _FEW_ROWS
        most = self.table.height_of(count) if is_low else _NO_LIMIT
        self.table.setMaximumHeight(most)
        upright = QSizePolicy.Policy.Maximum if is_low else QSizePolicy.Policy.Preferred
        self.setSizePolicy(QSizePolicy.Policy.Preferred, upright)

    def _make_filters(self, result: ImportResult) -> None:
        layout = self._filters.layout()
        assert layout is not None
        while (item := layout.takeAt(0)) is not None:
            old = item.widget()
            if isinstance(old, Button):
                self._group.removeButton(old)
                old.hide()
                old.deleteLater()
        found = reasons(result)
        self._filters.setVisible(len(found) > 1)
        if len(found) < 2:
            return
        common = found.most_common(_MOST_FILTERS)
        entries = [(frozenset(found), self.tr("All"), found.total())]
        entries += [(frozenset({reason}), phrase(reason), rows) for reason, rows in common]
        others = frozenset(found) - {reason for reason, _ in common}
        if others:
            entries.append((others, self.tr("Other reasons"), sum(found[reason] for reason in others)))
        for number, (which, text, count) in enumerate(entries):
            button = Button(f"{_short(text)}  {fmt.number(count)}", "filter", tip=text)
            button.setObjectName("leftOutFilter")
            button.setCheckable(True)
            button.setChecked(number == 0)
            button.clicked.connect(self._shower(which))
            self._group.addButton(button)
            layout.addWidget(button)

    def _shower(self, which: frozenset[str]) -> Callable[[], None]:
        return lambda: self._show_reasons(which)

    def _show_reasons(self, which: frozenset[str]) -> None:
        result = self._result
        if result is None:
            return
        rows = [
            (fmt.number(entry.line), entry.text.strip() or self.tr("empty"), _sentence(entry.reason))
            for entry in result.rejected
            if entry.reason in which
        ]
        rows += self._not_listed(result, which)
        columns = (
            Column(self.tr("Row"), is_number=True),
            Column(self.tr("What the file says"), is_problem=True),
            Column(self.tr("Why we left it out")),
        )
        self.table.rows.fill(columns, rows)
        self.table.fit_columns()

    def _not_listed(self, result: ImportResult, which: frozenset[str]) -> list[tuple[str, str, str]]:
        """A line for the rows of each reason that do not stand in the list one by one."""
        listed = Counter(entry.reason for entry in result.rejected)
        missing = {reason: rows - listed[reason] for reason, rows in reasons(result).items() if reason in which}
        return [
            ("", fmt.counted(rows, self.tr("row"), self.tr("rows")), _sentence(reason))
            for reason, rows in missing.items()
            if rows > 0
        ]


class PreviewBody(QWidget):
    """The three cards, for the file that is chosen where there are several.

    Signals:
        answered: an answer to a question: its kind and the value.
        corrected: the number of the file, a role and the column that plays it, empty for none.
        save_wanted: the owner wants the left-out rows of an ``ImportResult`` as a workbook.
    """

    answered = Signal(str, str)
    corrected = Signal(int, str, str)
    save_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._preview: Preview | None = None
        self.found, self.first_rows, self.left_out = FoundCard(), FirstRowsCard(), LeftOutCard()
        self._files = self.first_rows.files
        self.found.answered.connect(self.answered)
        self.found.corrected.connect(lambda role, to: self.corrected.emit(self._files.currentIndex(), role, to))
        self.left_out.save_wanted.connect(self.save_wanted)
        right = column(self.first_rows, self.left_out, spacing=12)
        right.setStretch(0, 5)
        right.setStretch(1, 6)
        cards = row(self.found, right, spacing=12)
        cards.setStretch(1, 1)
        self._files.currentIndexChanged.connect(self._show_file)
        inside = QWidget()
        inside.setLayout(cards)
        self.setLayout(column(Scrolling(inside)))

    def show_preview(self, preview: Preview) -> None:
        """Show what was read; when the same files are read again, the chosen one stays."""
        stays = self._preview is not None and self._preview.paths == preview.paths
        asking = [result.question is not None for result in preview.results]
        first_asking = asking.index(True) if any(asking) else 0
        chosen = self._files.currentIndex() if stays else first_asking
        self._preview = preview
        self._files.blockSignals(True)
        self._files.clear()
        for result in preview.results:
            orders = fmt.counted(len(result.orders), self.tr("order"), self.tr("orders"))
            self._files.addItem(f"{result.file_name}: {orders}")
        self._files.setCurrentIndex(chosen)
        self._files.blockSignals(False)
        self._files.setVisible(len(preview.results) > 1)
        self._show_file(chosen)

    def _show_file(self, number: int) -> None:
        if self._preview is None or number < 0:
            return
        result = self._preview.results[number]
        self.found.show_result(result, self._preview.answers)
        self.first_rows.show_result(result)
        self.left_out.show_result(result)


def _sentence(reason: str) -> str:
    text = phrase(reason)
    return text[:1].upper() + text[1:]


def _short(reason: str) -> str:
    text = _sentence(reason)
    return text if len(text) <= _LONGEST_FILTER else f"{text[: _LONGEST_FILTER - 2].rstrip()} ..."
