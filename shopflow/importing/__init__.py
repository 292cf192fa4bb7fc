"""Reads what tills export: any file in, orders and everything that was left out, with reasons."""

from shopflow.importing.handcount import hand_count
from shopflow.importing.leftout import write_left_out
from shopflow.importing.memory import Memory
from shopflow.importing.reader import read_orders
from shopflow.importing.result import (
    ClockedShift,
    ColumnUse,
    ImportResult,
    Question,
    RejectedRow,
)

__all__ = [
    "ClockedShift",
    "ColumnUse",
    "ImportResult",
    "Memory",
    "Question",
    "RejectedRow",
    "hand_count",
    "read_orders",
    "write_left_out",
]
