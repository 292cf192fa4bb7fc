"""The workbook of left-out rows."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from shopflow.importing import RejectedRow, write_left_out
from shopflow.problems import Problem


def test_line_reason_and_text_are_written_and_nothing_is_a_formula(tmp_path: Path) -> None:
    path = tmp_path / "left out.xlsx"
    texts = ["=1+1,x", "+49,x", "-,-", "@sum", "plain\x00", "x" * 40_000]
    write_left_out(path, [RejectedRow(7 + i, text, "a refund") for i, text in enumerate(texts)])
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    assert [cell.value for cell in sheet[1]] == ["Line in the file", "Why it was left out", "The row as it stands"]
    cells = [row[2] for row in sheet.iter_rows(min_row=2)]
    assert [cell.value for cell in cells] == [*texts[:4], "plain", "x" * 32_767]
    assert {cell.data_type for cell in cells} == {"s"}
    assert [row[0].value for row in sheet.iter_rows(min_row=2)] == [7, 8, 9, 10, 11, 12]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="folder does not exist"):
        write_left_out(tmp_path / "gone" / "left.xlsx", [])
