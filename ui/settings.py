"""What the window remembers between two starts."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from ui.language import LANGUAGES

THEMES = ("light", "dark", "system")
TEXT_SIZES = (100, 115, 130)
_MOST_RECENT = 8


@dataclass(frozen=True, slots=True)
class Look:
    """How the window looks and speaks.

    Args:
        theme: "light", "dark" or "system" (follow it).
        text_percent: size of all text, one of ``TEXT_SIZES``.
        is_high_contrast: stronger colours.
        language: one of ``ui.language.LANGUAGES``; counts from the next start on.
    """

    theme: str = "system"
    text_percent: int = 100
    is_high_contrast: bool = False
    language: str = "system"


class Settings:
    """Look, last and recent shops, recent orders files and the window's place, in one INI file.

    Args:
        ini: the file; the user's own when not given.
    """

    def __init__(self, ini: Path | None = None) -> None:
        if ini is None:
            scope = QSettings.Scope.UserScope
            self._store = QSettings(QSettings.Format.IniFormat, scope, "ShopFlow", "ShopFlow")
        else:
            self._store = QSettings(str(ini), QSettings.Format.IniFormat)

    @property
    def look(self) -> Look:
        """How the window looks; what is not known is as at the first start."""
        theme, language = self._text("look/theme"), self._text("look/language")
        size = self._text("look/text_percent")
        return Look(
            theme=theme if theme in THEMES else "system",
            text_percent=int(size) if size in map(str, TEXT_SIZES) else 100,
            is_high_contrast=self._text("look/high_contrast") == "yes",
            language=language if language in LANGUAGES else "system",
        )

    @look.setter
    def look(self, look: Look) -> None:
        self._store.setValue("look/theme", look.theme)
        self._store.setValue("look/text_percent", str(look.text_percent))
        self._store.setValue("look/high_contrast", "yes" if look.is_high_contrast else "no")
        self._store.setValue("look/language", look.language)

    @property
    def last_shop(self) -> Path | None:
        """The shop that was open last, if its file is still there."""
        value = self._text("shop/last")
        return Path(value) if value and Path(value).is_file() else None

    @property
    def recent_shops(self) -> list[Path]:
        """Shops opened lately whose files are still there, the newest first."""
        return self._files("shop/recent")

    @property
    def recent_orders(self) -> list[Path]:
        """Orders files opened lately that are still there, the newest first."""
        return self._files("orders/recent")

    def remember_shop(self, path: Path) -> None:
        """Open this shop at the next start."""
        self._store.setValue("shop/last", str(path))
        self._remember("shop/recent", path, self.recent_shops)

    def remember_orders(self, path: Path) -> None:
        """Offer this orders file again."""
        self._remember("orders/recent", path, self.recent_orders)

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the window; empty at the first start."""
        value = self._store.value("window/geometry", QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("window/geometry", value)

    @property
    def is_folded(self) -> bool:
        """Whether the owner folded the sidebar."""
        return self._text("window/folded") == "yes"

    @is_folded.setter
    def is_folded(self, value: bool) -> None:
        self._store.setValue("window/folded", "yes" if value else "no")

    @property
    def place(self) -> tuple[str, dt.date | None]:
        """The page that was shown last, and the first day of its week; empty and None where not known."""
        try:
            week = dt.date.fromisoformat(self._text("window/week"))
        except ValueError:
            week = None
        return self._text("window/page"), week

    @place.setter
    def place(self, value: tuple[str, dt.date | None]) -> None:
        page, week = value
        self._store.setValue("window/page", page)
        self._store.setValue("window/week", week.isoformat() if week is not None else "")

    def save(self) -> None:
        """Write to disk now."""
        self._store.sync()

    def _text(self, key: str) -> str:
        return str(self._store.value(key, "") or "")

    def _files(self, key: str) -> list[Path]:
        value = self._store.value(key, [])
        paths = [value] if isinstance(value, str) else list(value) if isinstance(value, list) else []
        return [Path(path) for path in paths if path and Path(path).is_file()]

    def _remember(self, key: str, path: Path, before: list[Path]) -> None:
        others = [other for other in before if other != path]
        self._store.setValue(key, [str(entry) for entry in (path, *others)][:_MOST_RECENT])
