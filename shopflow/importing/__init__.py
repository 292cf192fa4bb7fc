"""Reads what tills export: any file in, orders and everything that was left out, with reasons."""

from shopflow.importing.reader import read_orders
from shopflow.importing.result import (
    ClockedShift,
    ColumnUse,
    ImportResult,
    Question,
    RejectedRow,
)

__all__ = ["ClockedShift", "ColumnUse", "ImportResult", "Question", "RejectedRow", "read_orders"]
