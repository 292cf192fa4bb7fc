"""The same pipeline without a window: a stable contract that other programs may call (see the README).

Exit codes: 0 done, 2 wrong use, 3 the input cannot be used (one plain sentence on stderr).
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence

from shopflow import __version__
from shopflow.problems import Problem

COMMANDS = {
    "import": ("import_orders", "read orders files into a shop file"),
    "forecast": ("forecast", "how many orders to expect, with the likely range"),
    "backtest": ("backtest", "what the forecast would have said in the past, beside what came"),
    "waits": ("waits", "how long customers wait and how many leave with the people given"),
    "staffing": ("staffing", "the fewest people that keep the promise, and what one more or fewer is worth"),
    "whatif": ("whatif", "what adding or taking away people costs and saves"),
    "replay": ("replay", "last week's real orders again: when service slipped and what one more or fewer had changed"),
    "schedule": ("schedule", "shifts of named people for a week"),
    "plan": ("plan", "orders in, Excel plan out, without keeping a shop file"),
    "sample": ("sample", "write the invented sample shop"),
}
DONE, UNEXPECTED, WRONG_USE, CANNOT_BE_USED, INTERRUPTED = 0, 1, 2, 3, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code.

    Args:
        argv: the words after the program's name; those of the process when None.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        arguments = _parser(words).parse_args(words)
        arguments.run(arguments)
    except SystemExit as end:  # argparse ends this way after --help (0) and wrong use (2)
        return end.code if isinstance(end.code, int) else WRONG_USE
    except Problem as problem:
        print(problem.sentence, file=sys.stderr)
        return CANNOT_BE_USED
    except KeyboardInterrupt:
        print("Stopped; nothing was left half done.", file=sys.stderr)
        return INTERRUPTED
    return DONE


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    """The parser; only the module of the command that is asked for is imported."""
    parser = argparse.ArgumentParser(
        prog="shopflow-cli", description="See the rush before it happens.", allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"ShopFlow {__version__}")
    commands = parser.add_subparsers(title="commands", dest="command", required=True, metavar="COMMAND")
    asked = next((word for word in words if not word.startswith("-")), None)
    for name, (module_name, help_text) in COMMANDS.items():
        command = commands.add_parser(name, help=help_text, description=help_text, allow_abbrev=False)
        if name == asked:
            module = importlib.import_module(f"shopflow.cli.{module_name}")
            module.add_arguments(command)
            command.set_defaults(run=module.run)
    return parser


def run() -> None:
    """Entry point of ``shopflow-cli``."""
    sys.exit(main())
