"""How the window looks and speaks, and where the shop is kept: the cards of Shop & settings beside the plan."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal

from ui import format as words
from ui.language import LANGUAGES
from ui.settings import TEXT_SIZES, THEMES, Look
from ui.widgets.basics import Button, Label, row
from ui.widgets.combo import Combo
from ui.widgets.fields import FormCard
from ui.widgets.segments import Segment, Segments


class WindowCard(FormCard):
    """Language, text size, light or dark, contrast.

    Signals:
        wanted: the ``Look`` that the owner wants, and the name of the step.
    """

    wanted = Signal(object, str)

    def __init__(self) -> None:
        super().__init__(self.tr("This window"))
        self._look = Look()
        self.language = Combo("setLanguage", self.tr("Language"))
        names = {"system": self.tr("as on this computer"), "en": "English", "de": "Deutsch", "es": "Español"}
        for key in LANGUAGES:
            self.language.addItem(names[key], key)
        self.language_note = Label(self.tr("Starts to count the next time you open ShopFlow."), "caption", tone="2")
        self.text_size, self.look, self.contrast = Segments(), Segments(), Segments()
        self.text_size.setObjectName("setTextSize")
        self.text_size.setAccessibleName(self.tr("Text size"))
        self.text_size.show_segments([Segment(words.percent(size / 100)) for size in TEXT_SIZES])
        self.look.setObjectName("setLook")
        self.look.setAccessibleName(self.tr("Look"))
        looks = {"light": self.tr("Light"), "dark": self.tr("Dark"), "system": self.tr("As the system")}
        self.look.show_segments([Segment(looks[key]) for key in THEMES])
        self.contrast.setObjectName("setContrast")
        self.contrast.setAccessibleName(self.tr("Contrast"))
        self.contrast.show_segments([Segment(self.tr("Normal")), Segment(self.tr("High"))])
        self.add(self.tr("Language"), self.language, wide=True)
        self.add("", self.language_note, wide=True)
        self.add(self.tr("Text size"), FormCard.line(self.text_size), wide=True)
        self.add(self.tr("Look"), FormCard.line(self.look), wide=True)
        self.add(self.tr("Contrast"), FormCard.line(self.contrast), wide=True)
        self.language.activated.connect(self._speak)
        self.text_size.picked.connect(self._resize_text)
        self.look.picked.connect(self._dress)
        self.contrast.picked.connect(self._sharpen)

    def show_look(self, look: Look) -> None:
        """Show what the window wears."""
        self._look = look
        self.language.setCurrentIndex(LANGUAGES.index(look.language))
        self.text_size.set_current(TEXT_SIZES.index(look.text_percent))
        self.look.set_current(THEMES.index(look.theme))
        self.contrast.set_current(int(look.is_high_contrast))

    def _speak(self) -> None:
        language = str(self.language.currentData())
        self.wanted.emit(replace(self._look, language=language), self.tr("Change the language"))

    def _resize_text(self, place: int) -> None:
        self.wanted.emit(replace(self._look, text_percent=TEXT_SIZES[place]), self.tr("Change the text size"))

    def _dress(self, place: int) -> None:
        self.wanted.emit(replace(self._look, theme=THEMES[place]), self.tr("Change the look"))

    def _sharpen(self, place: int) -> None:
        self.wanted.emit(replace(self._look, is_high_contrast=place == 1), self.tr("Change the contrast"))


class KeepCard(FormCard):
    """Where the shop is kept, and copies of it.

    Signals:
        copy_wanted: save a copy of the shop somewhere else.
        show_wanted: show the file in its folder.
        restore_wanted: go back to a copy.
    """

    copy_wanted = Signal()
    show_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("Safe keeping"),
            self.tr("Your shop is one file: orders, team and plans. It is saved at every change and stays here."),
        )
        self.place = Label("", "caption", tone="2", wrap=True)
        self.place.setObjectName("shopPlace")
        self.copy = Button(self.tr("Save a copy"), icon="copy", name="btnBackup")
        self.show_file = Button(self.tr("Show the file"), icon="folder-open", name="btnShowFile")
        self.restore = Button(self.tr("Go back to a copy"), "ghost", icon="rotate-ccw", name="btnRestore")
        self.copy.clicked.connect(self.copy_wanted)
        self.show_file.clicked.connect(self.show_wanted)
        self.restore.clicked.connect(self.restore_wanted)
        self.rest.addWidget(self.place)
        self.rest.addLayout(row(self.copy, self.show_file, None))
        self.rest.addLayout(row(self.restore, None))

    def show_place(self, path: Path) -> None:
        """Show where the file is."""
        self.place.setText(str(path))
