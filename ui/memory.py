"""Gives memory back that a piece of long work has left."""

from __future__ import annotations

import ctypes
import sys


def give_back() -> None:
    """Return freed memory to the system, where the C library would keep it for itself.

    A simulated week leaves about 190 MB to glibc, which counts as the window's for as long as it is open;
    the libraries of Windows and macOS return it on their own.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
