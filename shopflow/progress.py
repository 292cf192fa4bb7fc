"""The only words about concurrency that the core knows: progress and cancelling."""

from __future__ import annotations

import threading
from typing import Protocol


class Cancelled(Exception):  # noqa: N818  (a control signal that a user asked for, not an error)
    """Raised inside a long computation after the user pressed Stop."""


class CancelToken:
    """Asks a computation to stop; shared between the thread that asks and the one that computes."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask to stop at the next check."""
        self._event.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether a stop was asked for."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise ``Cancelled`` if a stop was asked for."""
        if self._event.is_set():
            raise Cancelled


class Progress(Protocol):
    """Receives how far a computation is: a share from 0 to 1 and what is being worked out, in plain words."""

    def __call__(self, share: float, doing: str) -> None:
        """Report progress."""


def no_progress(share: float, doing: str) -> None:
    """Report to nobody."""
