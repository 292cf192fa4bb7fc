"""What the window remembers between two starts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

THEMES = ("light", "dark", "system")
_MOST_RECENT = 8


class Settings:
    """Theme, last shop, recent shops and the window's place, in one INI file.

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
    def theme(self) -> str:
        """ "light", "dark" or "system" (follow it)."""
        value = str(self._store.value("look/theme", "system"))
        return value if value in THEMES else "system"

    @theme.setter
    def theme(self, value: str) -> None:
        self._store.setValue("look/theme", value)

    @property
    def last_shop(self) -> Path | None:
        """The shop that was open last, if its file is still there."""
        value = str(self._store.value("shop/last", "") or "")
        return Path(value) if value and Path(value).is_file() else None

    @property
    def recent_shops(self) -> list[Path]:
        """Shops opened lately whose files are still there, the newest first."""
        value = self._store.value("shop/recent", [])
        paths = [value] if isinstance(value, str) else list(value) if isinstance(value, list) else []
        return [Path(path) for path in paths if path and Path(path).is_file()]

    def remember_shop(self, path: Path) -> None:
        """Open this shop at the next start."""
        others = [other for other in self.recent_shops if other != path]
        self._store.setValue("shop/last", str(path))
        self._store.setValue("shop/recent", [str(entry) for entry in (path, *others)][:_MOST_RECENT])

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the window; empty at the first start."""
        value = self._store.value("window/geometry", QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("window/geometry", value)

    def save(self) -> None:
        """Write to disk now."""
        self._store.sync()
