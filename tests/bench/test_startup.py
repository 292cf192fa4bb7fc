"""Process start to first painted window, beside a bare PySide6 window in the same run."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

import pytest

RUNS = 7
BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, leave)

def leave():
    print("painted", flush=True)
    app.exit()

app = QApplication([])
window = Window()
window.show()
sys.exit(app.exec())
"""
OURS = """
import os, sys
from ui.app import main

def at_first_paint(window):
    print("painted", flush=True)
    os._exit(0)

sys.exit(main([], at_first_paint=at_first_paint))
"""


def seconds_to_paint(code: str, root: Path, home: Path) -> float:
    env = os.environ | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    begin = time.perf_counter()
    with subprocess.Popen([sys.executable, "-c", code], cwd=root, env=env, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"painted\n"
        return time.perf_counter() - begin


@pytest.mark.bench
def test_the_first_window_comes_nearly_as_soon_as_a_bare_one(root: Path, tmp_path: Path) -> None:
    bare, ours = [], []
    for _ in range(RUNS):
        bare.append(seconds_to_paint(BARE, root, tmp_path))
        ours.append(seconds_to_paint(OURS, root, tmp_path))
    print(
        f"\nfirst paint, {RUNS} runs: ShopFlow median {median(ours):.2f} s (best {min(ours):.2f} s), "
        f"bare PySide6 median {median(bare):.2f} s (best {min(bare):.2f} s)"
    )
    assert min(ours) < 3 * min(bare)
