"""Process start to first painted window, beside a bare PySide6 window, and to the last plan on the screen."""

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

LAST_PLAN = """
import os, sys, time
from pathlib import Path
from ui import start
from ui.folders import Folders
from ui.settings import Settings

home, opens_sample = Path(sys.argv[1]), len(sys.argv) > 2
app = start.application()
window, starter = start.build_window(Settings(home / "settings.ini"), Folders(home, home, home))
window.show()

def wait(is_done):
    while not is_done():
        app.processEvents()
        time.sleep(0.005)

wait(lambda: starter.desk is not None)
if opens_sample:
    starter.desk.open_sample()
wait(lambda: starter.desk.session.results is not None and not starter.desk.session.jobs.is_busy)
app.processEvents()
app.processEvents()
print(time.process_time(), flush=True)
window.close()
"""


def processor_seconds_to_last_plan(root: Path, home: Path, *more: str) -> float:
    env = os.environ | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", LAST_PLAN, str(home), *more],
        cwd=root,
        env=env,
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout)


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


@pytest.mark.bench
def test_the_last_plan_stands_there_without_being_worked_out_again(root: Path, tmp_path: Path) -> None:
    processor_seconds_to_last_plan(root, tmp_path, "sample")
    kept = [processor_seconds_to_last_plan(root, tmp_path) for _ in range(RUNS)]
    anew = []
    for _ in range(2):
        (tmp_path / "last week.results").unlink()
        anew.append(processor_seconds_to_last_plan(root, tmp_path))
    print(
        f"\nlast plan on the screen, processor time of all threads: kept, {RUNS} runs, median {median(kept):.2f} s "
        f"(best {min(kept):.2f} s); worked out anew, 2 runs, best {min(anew):.2f} s; load {os.getloadavg()[0]:.1f}"
    )
    assert median(kept) < min(anew)
