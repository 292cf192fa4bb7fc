"""The system's own file dialogs: the only windows over the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

_ORDERS = "*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods *.zip *.gz *.html *.htm"


class FileDialogs:
    """Asks for files; each answer is empty when the owner cancels."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def orders_files(self, folder: Path) -> list[Path]:
        """Orders files to read."""
        tr = self._parent.tr
        kinds = f"{tr('Orders from a till')} ({_ORDERS});;{tr('All files')} (*)"
        names, _ = QFileDialog.getOpenFileNames(self._parent, tr("Open orders file"), str(folder), kinds)
        return [Path(name) for name in names]

    def people_file(self, folder: Path) -> Path | None:
        """A file with the people who work here."""
        tr = self._parent.tr
        kinds = f"{tr('List of people')} (*.csv);;{tr('All files')} (*)"
        name, _ = QFileDialog.getOpenFileName(self._parent, tr("People from a file"), str(folder), kinds)
        return Path(name) if name else None

    def shop_file(self, folder: Path) -> Path | None:
        """A shop to open."""
        tr = self._parent.tr
        kinds = f"{tr('ShopFlow shops')} (*.shopflow)"
        name, _ = QFileDialog.getOpenFileName(self._parent, tr("Open shop"), str(folder), kinds)
        return Path(name) if name else None

    def new_shop_file(self, suggested: Path) -> Path | None:
        """Where to save a shop; asks before overwriting."""
        tr = self._parent.tr
        kinds = f"{tr('ShopFlow shops')} (*.shopflow)"
        name, _ = QFileDialog.getSaveFileName(self._parent, tr("Save shop as"), str(suggested), kinds)
        return Path(name).with_suffix(".shopflow") if name else None

    def workbook_file(self, suggested: Path) -> Path | None:
        """Where to save the plan as a workbook; asks before overwriting."""
        tr = self._parent.tr
        kinds = f"{tr('Excel workbooks')} (*.xlsx)"
        name, _ = QFileDialog.getSaveFileName(self._parent, tr("Export plan to Excel"), str(suggested), kinds)
        return Path(name).with_suffix(".xlsx") if name else None

    def about(self, title: str, text: str) -> None:
        """A note with one button."""
        QMessageBox.about(self._parent, title, text)
