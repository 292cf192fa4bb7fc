"""From files to orders in the shop: read on a thread, preview, ask, save."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QLocale, QObject, QTimeZone, Signal

from shopflow.importing import ImportResult, Memory, read_orders
from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.progress import CancelToken, Progress
from shopflow.shopfile import AddedOrders, ShopFile
from ui.column_choices import corrected
from ui.jobs import Job
from ui.order_words import imported_words
from ui.preview import Preview
from ui.session import IMPORT_JOB, Session

READ_JOB = "read"
Mappings = Mapping[int, Mapping[str, str]]
"""By the number of the file, role to header, as the owner corrected it."""

_NO_ANSWERS: Mapping[str, str] = MappingProxyType({})
_NO_MAPPINGS: Mappings = MappingProxyType({})


class Importer(QObject):
    """Reads orders files and adds them to the owner's own shop; makes one where there is none.

    Signals:
        preview_changed: another reading is there, or none (``preview`` is None).
        failed: a ``Problem`` with the file; what was open stays as it was.
        imported: what to say, and how many orders were new.
    """

    preview_changed = Signal()
    failed = Signal(object)
    imported = Signal(str, int)

    def __init__(self, session: Session, shops: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.preview: Preview | None = None
        self._session = session
        self._shops = shops
        self.is_saving = False
        self._wants_new_shop = False
        session.jobs.finished.connect(self._job_ended)

    def read(
        self,
        paths: Sequence[Path],
        *,
        answers: Mapping[str, str] = _NO_ANSWERS,
        mappings: Mappings = _NO_MAPPINGS,
        in_new_shop: bool = False,
    ) -> None:
        """Read files and show what was found.

        Args:
            answers: "date_order" and "location" where the owner chose.
            mappings: the columns of the files that the owner corrected.
            in_new_shop: keep the orders apart from the shop that is open.
        """
        chosen = tuple(paths)
        self._wants_new_shop = in_new_shop
        timezone, shop = self.timezone(), self._own_shop()

        def work(progress: Progress, cancel: CancelToken) -> Preview:
            memory = shop.memory() if shop is not None else Memory()
            results: list[ImportResult] = []
            for number, path in enumerate(chosen):

                def part(share: float, doing: str, number: int = number) -> None:
                    progress((number + share) / len(chosen), doing)

                results.append(
                    read_orders(
                        path,
                        timezone=timezone,
                        date_order=answers.get("date_order"),
                        location=answers.get("location"),
                        mapping=mappings.get(number),
                        memory=memory,
                        progress=part,
                        cancel=cancel,
                    )
                )
            doubts = (shop.same_customers(result) for result in results) if shop is not None else ()
            doubt = next((sentence for sentence in doubts if sentence), "")
            return Preview(chosen, tuple(results), MappingProxyType({**answers}), MappingProxyType({**mappings}), doubt)

        self._session.jobs.start(
            READ_JOB,
            self.tr("Reading {}").format(", ".join(path.name for path in chosen[:2])),
            work,
            done=self._show,
            failed=self._fail,
        )

    def answer(self, kind: str, value: str) -> None:
        """Read the files again by the owner's choice ("date_order" or "location")."""
        if self.preview is not None:
            self._read_again(self.preview, {**self.preview.answers, kind: value}, self.preview.mappings)

    def correct(self, number: int, role: str, header: str) -> None:
        """Read the files again with another column for a role of one file; an empty header is none."""
        preview = self.preview
        if preview is not None:
            mapping = MappingProxyType(corrected(preview.results[number], role, header))
            self._read_again(preview, preview.answers, {**preview.mappings, number: mapping})

    def give_up(self) -> None:
        """Forget the preview; nothing was saved."""
        self._show(None)

    def accept(self) -> None:
        """Save the previewed orders."""
        preview = self.preview
        if preview is None or not (preview.orders or preview.shifts) or self.is_saving:
            return
        self._save(preview.results, is_sure=bool(preview.doubt))

    def add_counted(self, result: ImportResult) -> None:
        """Save what the owner counted by hand."""
        if not self.is_saving:
            self._save((result,), is_sure=True)

    def _save(self, results: tuple[ImportResult, ...], *, is_sure: bool) -> None:
        session = self._session
        if self._own_shop() is None:
            try:
                session.open_shop(self._new_shop())
            except Problem as problem:
                self.failed.emit(problem)
                return
        names = ", ".join(result.file_name for result in results[:2])
        text = self.tr("import of {}").format(names)
        self.is_saving = True
        session.add_orders(results, text=text, done=self._saved, is_sure=is_sure)
        self.preview_changed.emit()

    def _job_ended(self, job: Job) -> None:
        if job.name == IMPORT_JOB:
            self.is_saving = False
            self.preview_changed.emit()

    def _saved(self, added: tuple[AddedOrders, ...]) -> None:
        self._wants_new_shop = False
        self._show(None)
        new, known = sum(entry.new for entry in added), sum(entry.already_there for entry in added)
        self.imported.emit(imported_words(new, known, sum(entry.new_shifts for entry in added)), new)

    def _show(self, preview: Preview | None) -> None:
        self.preview = preview
        self.preview_changed.emit()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Problem):
            error = Problem(self.tr("This file cannot be read; nothing was changed."), repr(error))
        if self.preview is not None:
            # The boxes go back to what is shown: a column that cannot be read was not taken.
            self.preview_changed.emit()
        self.failed.emit(error)

    def _read_again(self, preview: Preview, answers: Mapping[str, str], mappings: Mappings) -> None:
        self.read(preview.paths, answers=answers, mappings=mappings, in_new_shop=self._wants_new_shop)

    def _own_shop(self) -> ShopFile | None:
        """The shop that the orders go into; None when it has yet to be made."""
        is_apart = self._session.plan.is_sample or self._wants_new_shop
        return None if is_apart else self._session.shop

    def timezone(self) -> str:
        """IANA name of the zone in which times are read: the shop's, or for a new shop the computer's."""
        return self._session.plan.timezone if self._own_shop() is not None else _system_timezone()

    def _new_shop(self) -> ShopFile:
        path = free_path(self._shops / f"{self.tr('My shop')}.shopflow")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            sentence = self.tr("The folder {} cannot be made, so no shop can be kept there.").format(path.parent)
            raise Problem(sentence, repr(error)) from error
        currency = QLocale().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode) or "EUR"
        return ShopFile.create(path, Plan(shop_name=path.stem, timezone=_system_timezone(), currency=currency))


def _system_timezone() -> str:
    """The computer's own time zone: a shop's computer stands in the shop."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode()


def free_path(path: Path) -> Path:
    """This path, or the first with a number behind its name that is not taken."""
    number, candidate = 2, path
    while candidate.exists():
        candidate = path.with_stem(f"{path.stem} {number}")
        number += 1
    return candidate
