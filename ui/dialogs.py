"""The system's own file dialogs: the only windows over the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from shopflow.wording import phrase

_ORDERS = "*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods *.zip *.gz *.html *.htm"


class FileDialogs:
    """Asks for files; each answer is empty when the owner cancels. Begins where the last file was chosen."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent
        self._last_folder: Path | None = None

    def orders_files(self, folder: Path) -> list[Path]:
        """Orders files to read."""
        kinds = [f"{phrase('Orders from a till')} ({_ORDERS})", f"{phrase('All files')} (*)"]
        dialog = self._dialog(phrase("Open orders file"), folder, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        return self._asked(dialog)

    def people_file(self, folder: Path) -> Path | None:
        """A file with the people who work here."""
        kinds = [f"{phrase('List of people')} (*.csv)", f"{phrase('All files')} (*)"]
        return self._existing(phrase("People from a file"), folder, kinds)

    def daily_values_file(self, folder: Path) -> Path | None:
        """A file with values by day, such as weather."""
        kinds = [f"{phrase('Tables')} (*.csv)", f"{phrase('All files')} (*)"]
        return self._existing(phrase("Daily values from a file"), folder, kinds)

    def shop_file(self, folder: Path) -> Path | None:
        """A shop to open."""
        return self._existing(phrase("Open shop"), folder, [f"{phrase('ShopFlow shops')} (*.shopflow)"])

    def new_shop_file(self, suggested: Path) -> Path | None:
        """Where to save a shop; asks before overwriting."""
        return self._new(phrase("Save shop as"), suggested, f"{phrase('ShopFlow shops')} (*.shopflow)")

    def workbook_file(self, suggested: Path) -> Path | None:
        """Where to save the plan as a workbook; asks before overwriting."""
        return self._new(phrase("Export plan to Excel"), suggested, f"{phrase('Excel workbooks')} (*.xlsx)")

    def calendar_folder(self, folder: Path) -> Path | None:
        """A folder for calendars."""
        name = QFileDialog.getExistingDirectory(self._parent, phrase("Export calendars"), str(folder))
        return Path(name) if name else None

    def pdf_file(self, suggested: Path) -> Path | None:
        """Where to save the plan as a PDF file; asks before overwriting."""
        kinds = f"{phrase('PDF files')} (*.pdf)"
        name, _ = QFileDialog.getSaveFileName(self._parent, phrase("Save plan as PDF"), str(suggested), kinds)
        return Path(name).with_suffix(".pdf") if name else None

    def edited_plan(self, folder: Path) -> Path | None:
        """An Excel plan that somebody has changed."""
        kinds = f"{phrase('Excel workbooks')} (*.xlsx)"
        name, _ = QFileDialog.getOpenFileName(self._parent, phrase("Read edited plan back"), str(folder), kinds)
        return Path(name) if name else None

    def new_people_file(self, suggested: Path) -> Path | None:
        """Where to save the list of people; asks before overwriting."""
        kinds = f"{phrase('Excel workbooks')} (*.xlsx)"
        name, _ = QFileDialog.getSaveFileName(self._parent, phrase("Save list of people"), str(suggested), kinds)
        return Path(name).with_suffix(".xlsx") if name else None

    def picture_file(self, suggested: Path) -> Path | None:
        """Where to save a picture, as pixels or vectors; asks before overwriting."""
        kinds = [f"{phrase('Pictures')} (*.png)", f"{phrase('Drawings that stay sharp at any size')} (*.svg)"]
        name, kind = QFileDialog.getSaveFileName(self._parent, phrase("Save picture"), str(suggested), ";;".join(kinds))
        suffix = ".svg" if name.lower().endswith(".svg") or "*.svg" in kind else ".png"
        return Path(name).with_suffix(suffix) if name else None

    def table_file(self, suggested: Path) -> Path | None:
        """Where to save a table; asks before overwriting."""
        return self._new(phrase("Save as CSV"), suggested, f"{phrase('Tables')} (*.csv)")

    def about(self, title: str, text: str) -> None:
        """A note with one button."""
        QMessageBox.about(self._parent, title, text)

    def _existing(self, title: str, folder: Path, kinds: list[str]) -> Path | None:
        dialog = self._dialog(title, folder, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return next(iter(self._asked(dialog)), None)

    def _new(self, title: str, suggested: Path, kind: str) -> Path | None:
        """A file to write; the dialog adds the suffix itself, so that it asks about the right file."""
        dialog = self._dialog(title, suggested.parent, [kind])
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suggested.suffix)
        dialog.selectFile(suggested.name)
        return next(iter(self._asked(dialog)), None)

    def _dialog(self, title: str, folder: Path, kinds: list[str]) -> QFileDialog:
        begin = self._last_folder or folder
        while not begin.is_dir() and begin != begin.parent:
            begin = begin.parent
        dialog = QFileDialog(self._parent, title, str(begin))
        dialog.setNameFilters(kinds)
        return dialog

    def _asked(self, dialog: QFileDialog) -> list[Path]:
        chosen = [Path(name) for name in dialog.selectedFiles()] if dialog.exec() else []
        dialog.deleteLater()
        if chosen:
            self._last_folder = chosen[0].parent
        return chosen
