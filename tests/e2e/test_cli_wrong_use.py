"""Wrong files and wrong words: one plain sentence, the right exit code, nothing half done."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from shopflow.cli import main as run

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


@pytest.fixture
def wrong_files(tmp_path: Path) -> dict[str, Path]:
    made = {
        "image": (tmp_path / "photo.csv", PNG),
        "empty": (tmp_path / "empty.csv", b""),
        "one byte": (tmp_path / "one.csv", b"x"),
        "empty sheet": (tmp_path / "empty.xlsx", b""),
        "no times": (tmp_path / "menu.csv", b"dish,price\nsoup,4.50\ncake,3.20\n"),
        "binary": (tmp_path / "binary.csv", bytes(range(256)) * 40),
    }
    for path, content in made.values():
        path.write_bytes(content)
    folder = tmp_path / "folder"
    folder.mkdir()
    return {name: path for name, (path, _) in made.items()} | {
        "folder": folder,
        "missing": tmp_path / "nothing.csv",
    }


@pytest.mark.parametrize(
    "kind", ["image", "empty", "one byte", "empty sheet", "no times", "binary", "folder", "missing"]
)
def test_a_wrong_file_gets_one_plain_sentence(
    kind: str, wrong_files: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = tmp_path / "s.shopflow"
    assert run(["import", str(wrong_files[kind]), "--shop", str(store)]) == 3
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert told.err.strip().endswith(".")
    assert wrong_files[kind].name in told.err
    assert "Error" not in told.err
    assert not store.exists()


def test_one_wrong_file_among_good_ones_saves_nothing(wrong_files: dict[str, Path], tmp_path: Path) -> None:
    good, store = tmp_path / "good.csv", tmp_path / "s.shopflow"
    good.write_text("time\n" + "".join(f"2026-03-{d:02d} 09:15:00\n" for d in range(1, 29)), encoding="utf-8")
    assert run(["import", str(good), str(wrong_files["no times"]), "--shop", str(store)]) == 3
    assert not store.exists()


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["nonsense"],
        ["forecast"],
        ["forecast", "--shop", "s", "--from", "31.12.2026", "--days", "7", "--out", "f.csv"],
        ["forecast", "--shop", "s", "--from", "2026-11-23", "--days", "0", "--out", "f.csv"],
        ["waits", "--shop", "s", "--from", "2026-11-23", "--days", "7", "--staff", "-1", "--out", "f.csv"],
        [
            "staffing",
            "--shop",
            "s",
            "--from",
            "2026-11-23",
            "--days",
            "7",
            "--target-share",
            "1",
            "--out",
            "f",
        ],
        [
            "staffing",
            "--shop",
            "s",
            "--from",
            "2026-11-23",
            "--days",
            "7",
            "--mean-service-s",
            "nan",
            "--out",
            "f",
        ],
        ["import", "f.csv", "--shop", "s.shopflow", "--timezone", "Nowhere/Land"],
        ["import", "f.csv", "--shop", "s.shopflow", "--date-order", "ydm"],
        [
            "whatif",
            "--shop",
            "s",
            "--from",
            "2026-11-23",
            "--days",
            "7",
            "--change",
            "-1",
            "--between",
            "noon",
        ],
    ],
)
def test_wrong_use_ends_with_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(words) == 2
    assert "usage:" in capsys.readouterr().err


@pytest.mark.parametrize(
    "command",
    ["import", "forecast", "backtest", "waits", "staffing", "whatif", "schedule", "plan", "sample"],
)
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([command, "--help"]) == 0
    assert "usage: shopflow-cli" in capsys.readouterr().out


def test_a_shop_file_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["forecast", "--shop", str(tmp_path / "no.shopflow"), "--from", "2026-11-23", "--days", "7"]
    assert run([*words, "--out", str(tmp_path / "f.csv")]) == 3
    assert "no.shopflow" in capsys.readouterr().err


def test_a_shop_without_orders_says_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from shopflow.plan import Plan
    from shopflow.shopfile import ShopFile

    store = tmp_path / "new.shopflow"
    ShopFile.create(store, Plan()).close()
    for command in ("forecast", "backtest"):
        words = [command, "--shop", str(store), "--out", str(tmp_path / "f.csv")]
        words += ["--from", "2026-11-23", "--days", "7"] if command == "forecast" else []
        assert run(words) == 3
        assert "Import an orders file" in capsys.readouterr().err
    assert not (tmp_path / "f.csv").exists()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_without_a_screen_main_names_the_command_line_way(root: Path) -> None:
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    blind = {name: value for name, value in os.environ.items() if name not in screens}
    done = subprocess.run(
        [sys.executable, "main.py"],
        cwd=root,
        env=blind,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 1
    assert "shopflow-cli plan" in done.stderr
    assert done.stderr.count("\n") == 1
