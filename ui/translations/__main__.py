"""Collects every text of the code into the ``.ts`` files and compiles those: ``python -m ui.translations``."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
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
        more = Path(folder) / "more.py"
        more.write_text(_written_out(), encoding="utf-8")
        subprocess.run([_TOOLS / "lupdate", *options, *sources(), more, "-ts", ts], check=True)


def _laws() -> list[str]:
    """What the rules of work are called and whom they are for, which stand in files of their own."""
    return [text for one in presets().values() for text in (one.name, one.applies_if)]


def _written_out() -> str:
    """Code with the texts that lupdate would not find where they stand."""
    code = [f"phrase({_literal(text)})" for text in _laws()]
    for path in sources():
        for context, text in hidden_texts(path.read_text(encoding="utf-8")):
            own = f"class {context}:\n    def said(self): self.tr({_literal(text)})"
            code.append(own if context else f"phrase({_literal(text)})")
    return "\n".join(code) + "\n"


def _literal(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def hidden_texts(source: str) -> Iterator[tuple[str, str]]:
    """Class ("" for ``phrase``) and text of what is said inside of f-strings, into which lupdate does not look."""
    tree = ast.parse(source)
    classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    for context, scope, call in (("", tree, "phrase"), *((one.name, one, "tr") for one in classes)):
        spots = (spot for node in ast.walk(scope) if isinstance(node, ast.JoinedStr) for spot in ast.walk(node))
        for spot in spots:
            if isinstance(spot, ast.Call) and getattr(spot.func, "id", getattr(spot.func, "attr", "")) == call:
                text = spot.args[0]
                if isinstance(text, ast.Constant):
                    yield context, str(text.value)


def compile_(ts: Path, qm: Path) -> None:
    """Make the file that the window loads; put in place whole, for a window at work reads it as it lies."""
    fresh = qm.with_suffix(".new")
    subprocess.run([_TOOLS / "lrelease", "-silent", ts, "-qm", fresh], check=True)
    fresh.replace(qm)


def main() -> int:
    """Both languages."""
    for language in LANGUAGES:
        ts = FOLDER / f"shopflow_{language}.ts"
        collect(ts)
        compile_(ts, ts.with_suffix(".qm"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
