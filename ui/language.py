"""The window's language: ShopFlow's and Qt's translations, and the locale of numbers, money and dates."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLibraryInfo, QLocale, QTranslator

from shopflow import wording
from ui import format as words

LANGUAGES = ("system", "en", "de", "es")
FOLDER = Path(__file__).parent / "translations"
_TRANSLATED = {QLocale.Language.German: "de", QLocale.Language.Spanish: "es"}
_LOCALES = {"en": QLocale.Language.English, "de": QLocale.Language.German, "es": QLocale.Language.Spanish}
_QT_DATES = {"%A": "dddd", "%a": "ddd", "%B": "MMMM", "%b": "MMM", "%d": "dd", "%Y": "yyyy"}
_CLOCK = "%H:%M"
_ORDERS = {
    QLocale.Language.German: (("%d (?=%[bB])", "%d. "), ("(%[aA]) %d", r"\1, %d")),
    QLocale.Language.Spanish: (("%d %B", "%d de %B"), ("%B %Y", "%B de %Y")),
}
"""How languages put what English puts so."""

_installed: list[QTranslator] = []
"""Kept here: the application only borrows them."""


def use(choice: str) -> None:
    """Speak a language from now on; what is on the screen already stays as it is.

    Args:
        choice: "en", "de", "es", or "system" for that of the computer (English where there is no translation).
    """
    locale = locale_for(choice)
    QLocale.setDefault(locale)
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    name = _TRANSLATED.get(locale.language())
    if name is not None:
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for file, folder in ((f"qtbase_{name}", qt), (f"shopflow_{name}", str(FOLDER))):
            translator = QTranslator()
            if translator.load(file, folder):
                QCoreApplication.installTranslator(translator)
                _installed.append(translator)
    wording.install(WindowLanguage(locale))


def locale_for(choice: str) -> QLocale:
    """The locale of a choice: the computer's own where it speaks that language, else the language's usual one."""
    system = QLocale.system()
    if system.language() is QLocale.Language.C:
        # A system without a language: the words are English, so the numbers are too.
        system = QLocale(QLocale.Language.English, QLocale.Country.Ireland)
    language = _LOCALES.get(choice, system.language())
    return system if system.language() is language else QLocale(language)


class WindowLanguage:
    """What the core says, in the language and with the numbers of the window.

    Args:
        locale: of numbers and dates.
    """

    def __init__(self, locale: QLocale) -> None:
        self._locale = locale
        self._signs = str.maketrans({",": locale.groupSeparator(), ".": locale.decimalPoint()})

    def text(self, template: str) -> str:
        """The translation of a template, or the template where there is none; spans of time get their dash."""
        return QCoreApplication.translate("", template).replace(f"{_CLOCK}}}-{{", f"{_CLOCK}}}\u2013{{")

    def value(self, value: object, spec: str) -> str:
        """Numbers with the locale's signs, dates with its names."""
        if isinstance(value, dt.date | dt.time):
            return self._moment(value, spec)
        text = format(value, spec)
        if not isinstance(value, int | float) or isinstance(value, bool):
            return text
        said = text.translate(self._signs)
        return f"{said.removesuffix('%')}{words.percent_sign(self._locale)}" if spec.endswith("%") else said

    def _moment(self, value: dt.date | dt.time, spec: str) -> str:
        if not spec:
            return format(value, spec)
        for english, own in _ORDERS.get(self._locale.language(), ()):
            spec = re.sub(english, own, spec)
        moment = QDateTime.fromString(_iso(value), "yyyy-MM-dd HH:mm")
        time = words.clock(moment.time().msecsSinceStartOfDay() // 60_000, place=self._locale)
        parts = re.split(r"(%[A-Za-z])", spec.replace(_CLOCK, time))
        return "".join(self._locale.toString(moment, _QT_DATES[part]) if part in _QT_DATES else part for part in parts)


def _iso(value: dt.date | dt.time) -> str:
    if isinstance(value, dt.time):
        return f"2000-01-01 {value:%H:%M}"
    return f"{value:%Y-%m-%d %H:%M}"
