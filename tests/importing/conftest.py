"""Writes small export files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write_file(text: str | bytes, name: str = "orders.csv", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        return path

    return write_file


def plain(orders: int = 5) -> str:
    """Orders of one morning, ten minutes apart."""
    lines = [f"{i + 1},2026-03-02,{8 + i // 6:02}:{i % 6}0,4.00" for i in range(orders)]
    return "\n".join(["Receipt,Date,Time,Amount", *lines]) + "\n"
