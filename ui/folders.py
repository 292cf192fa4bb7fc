"""The folders that the window uses. No Qt: the log is written before Qt is there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Folders:
    """Where files go: ``shops`` (the owner's own), ``data`` (the sample shop) and ``logs``."""

    shops: Path
    data: Path
    logs: Path


def standard_folders() -> Folders:
    """The folders that the system gives to an application."""
    import platformdirs

    return Folders(
        shops=Path(platformdirs.user_documents_dir()) / "ShopFlow",
        data=Path(platformdirs.user_data_dir("ShopFlow", appauthor=False)),
        logs=Path(platformdirs.user_log_dir("ShopFlow", appauthor=False)),
    )
