"""Starts the window, or a command when one is given."""

from __future__ import annotations

import sys

from shopflow.cli import COMMANDS
from shopflow.cli import main as run


def main(argv: list[str] | None = None) -> int:
    """Run the command that ``argv`` names, else open the window; returns the exit code."""
    words = sys.argv[1:] if argv is None else argv
    if words and words[0] in (*COMMANDS, "--help", "-h", "--version"):
        return run(words)
    from ui.app import main as open_window

    return open_window(words)


if __name__ == "__main__":
    sys.exit(main())
