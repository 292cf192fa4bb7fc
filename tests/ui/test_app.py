"""Starting: paint first, say in a sentence when there is no screen, survive what nobody expected."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ABSENT = ("pandas", "scipy", "statsmodels", "openpyxl", "pyqtgraph", "numpy", "ortools", "shopflow.pipeline")
HOOK = """
import sys
from ui.app import main

def at_first_paint(window):
    from PySide6.QtCore import QTimer
    {body}
    QTimer.singleShot(0, window.close)

sys.exit(main({argv}, at_first_paint=at_first_paint))
"""


def environment(home: Path, **more: str) -> dict[str, str]:
    keep = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "PYTHONPATH", "SYSTEMROOT")}
    places = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    return keep | places | {"HOME": str(home)} | more


def run(code: str, root: Path, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], cwd=root, env=env, capture_output=True, text=True, timeout=120, check=False
    )


def test_the_first_paint_needs_qt_alone(root: Path, tmp_path: Path) -> None:
    body = f"print([name for name in {ABSENT!r} if name in sys.modules])"
    done = run(HOOK.format(body=body, argv=[]), root, environment(tmp_path, QT_QPA_PLATFORM="offscreen"))
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
@pytest.mark.parametrize("screen", [{}, {"DISPLAY": ":987"}, {"QT_QPA_PLATFORM": "nonsense"}])
def test_without_a_screen_one_sentence_names_the_other_way(root: Path, tmp_path: Path, screen: dict[str, str]) -> None:
    done = run("import sys; from ui.app import main; sys.exit(main([]))", root, environment(tmp_path, **screen))
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert "shopflow-cli plan" in done.stderr
    assert done.stdout == ""


def test_a_missing_library_of_the_system_is_told_like_a_missing_screen(root: Path, tmp_path: Path) -> None:
    code = "import sys; sys.modules['PySide6.QtWidgets'] = None; from ui.app import main; sys.exit(main([]))"
    done = run(code, root, environment(tmp_path, QT_QPA_PLATFORM="offscreen"))
    assert done.returncode == 1
    assert "shopflow-cli plan" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_unexpected_error_is_shown_and_logged(root: Path, tmp_path: Path) -> None:
    body = """
    def fail():
        raise KeyError("odd")
    def look():
        print(window.problem.sentence.text(), '|', window.problem.details)
    QTimer.singleShot(0, fail)
    QTimer.singleShot(50, look)
    QTimer.singleShot(100, window.close)
    return
"""
    done = run(HOOK.format(body=body, argv=[]), root, environment(tmp_path, QT_QPA_PLATFORM="offscreen"))
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Something unexpected went wrong; your orders are safe. | KeyError")
    logs = list(tmp_path.rglob("shopflow.log"))
    assert len(logs) == 1
    assert "KeyError: 'odd'" in logs[0].read_text(encoding="utf-8")


def test_a_file_on_the_command_line_is_read(root: Path, tmp_path: Path) -> None:
    orders = tmp_path / "till.csv"
    orders.write_text("Created at\n" + "".join(f"2026-11-{d:02} 08:00:00\n" for d in range(1, 21)))
    body = """
    def look():
        from PySide6.QtWidgets import QLabel
        texts = [label.text() for label in window.findChildren(QLabel, 'headlineText')]
        ready = [text for text in texts if 'ready' in text]
        if ready:
            print(ready[0].replace(chr(160), ' '))
            window.close()
        else:
            QTimer.singleShot(50, look)
    look()
    return
"""
    done = run(HOOK.format(body=body, argv=[str(orders)]), root, environment(tmp_path, QT_QPA_PLATFORM="offscreen"))
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("20 orders are ready")


def test_calls_that_return_none_do_not_wear_none_out(root: Path, tmp_path: Path) -> None:
    """PySide6 6.12.0 lost a reference to None on each call under Python 3.11 until it aborted (PYSIDE-3474)."""
    code = """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel()
for number in range(50_000):
    label.setText("x")
print("alive")
"""
    done = run(code, root, environment(tmp_path, QT_QPA_PLATFORM="offscreen"))
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "alive"
