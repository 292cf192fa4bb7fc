"""The pages as data: how they are called, their pictures and keys. PySide6 only: the sidebar is painted first."""

from __future__ import annotations

from dataclasses import dataclass

from shopflow.wording import phrase


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page of the sidebar and of the View menu.

    Args:
        key: its name in commands ("page_week") and object names ("nav_week").
        text: what it is called.
        icon: its picture.
        needs_orders: only with orders to compute from.
        keys: its shortcut where the row of Ctrl+1 to Ctrl+9 does not give it one.
    """

    key: str
    text: str
    icon: str
    needs_orders: bool = False
    keys: str = ""


def groups() -> tuple[tuple[str, tuple[PageEntry, ...]], ...]:
    """The sidebar's groups from above: title and pages."""
    plan = (
        PageEntry("week", phrase("Week ahead"), "calendar-range", needs_orders=True),
        PageEntry("waits", phrase("Waits"), "hourglass", needs_orders=True),
        PageEntry("needed", phrase("People needed"), "users", needs_orders=True),
        PageEntry("schedule", phrase("Schedule"), "calendar-days", needs_orders=True),
        PageEntry("whatif", phrase("What if"), "scale", needs_orders=True),
    )
    data = (PageEntry("orders", phrase("Orders"), "receipt"),)
    return ((phrase("PLAN"), plan), (phrase("DATA"), data))


def foot() -> tuple[PageEntry, ...]:
    """The pages at the sidebar's foot."""
    return (
        PageEntry("settings", phrase("Shop & settings"), "settings"),
        PageEntry("help", phrase("Help"), "circle-help", keys="F1"),
    )


def entries() -> tuple[PageEntry, ...]:
    """Every page, in the order of the sidebar."""
    return (*(entry for _, pages in groups() for entry in pages), *foot())


def keys(entry: PageEntry) -> str:
    """The shortcut of a page: its own, or Ctrl and its place."""
    return entry.keys or f"Ctrl+{[other.key for other in entries()].index(entry.key) + 1}"
