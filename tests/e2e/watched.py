"""Runs an owner in a process of its own with an empty home, and hands back what the owner saw."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

OWNER = "tests.e2e.owner"
WITH_ORDERS = "tests.e2e.orders_owner"


def watch(module: str, root: Path, home: Path, task: str, *arguments: object) -> dict[str, Any]:
    """What an owner with an empty home saw; every warning is an error, and nothing may stand on stderr."""
    keep = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "SYSTEMROOT")}
    places = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    env = keep | places | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONWARNINGS": "error"}
    words = [sys.executable, "-m", module, task, *map(str, arguments)]
    done = subprocess.run(words, cwd=root, env=env, capture_output=True, text=True, timeout=280, check=False)
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    assert "failed" not in seen, (seen["failed"], done.stderr)
    assert done.stderr == ""
    return seen
