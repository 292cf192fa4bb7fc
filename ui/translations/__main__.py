"""Collects every text of the code into the ``.ts`` files and compiles those: ``python -m ui.translations``."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6

from shopflow.rules.presets import presets

LANGUAGES = ("de", "es")
FOLDER = Path(__file__).parent
_ROOT = FOLDER.parents[1]
_TOOLS = Path(PySide6.__file__).parent


def sources() -> list[Path]:
    """The files whose texts the owner reads."""
    return sorted(path for room in ("ui", "shopflow", "sample_data") for path in (_ROOT / room).rglob("*.py"))


def collect(ts: Path) -> None:
    """Bring the texts of the code into a ``.ts`` file: new ones untranslated, those that are gone removed."""
    aliases = "tr+=phrase,tr+=marked"
    options = ["-silent", "-no-obsolete", "-locations", "none", "-tr-function-alias", aliases]
    with tempfile.TemporaryDirectory() as folder:
        laws = Path(folder) / "laws.py"
        laws.write_text("".join(f"phrase({json.dumps(text)})\n" for text in _laws()), encoding="utf-8")
        subprocess.run([_TOOLS / "lupdate", *options, *sources(), laws, "-ts", ts], check=True)


def _laws() -> list[str]:
    """What the rules of work are called and whom they are for, which stand in files of their own."""
    return [text for one in presets().values() for text in (one.name, one.applies_if)]


def compile_(ts: Path, qm: Path) -> None:
    """Make the file that the window loads."""
    subprocess.run([_TOOLS / "lrelease", "-silent", ts, "-qm", qm], check=True)


def main() -> int:
    """Both languages."""
    for language in LANGUAGES:
        ts = FOLDER / f"shopflow_{language}.ts"
        collect(ts)
        compile_(ts, ts.with_suffix(".qm"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
