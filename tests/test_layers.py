"""The floors of the house: who may import whom, and what stands at the top."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

FORBIDDEN = {
    "forecasts": {"shopflow", "ui", "PySide6", "pyqtgraph", "sample_data", "openpyxl"},
    "sample_data": {"ui", "PySide6", "pyqtgraph"},
    "shopflow": {"ui", "PySide6", "pyqtgraph"},
    "ui": {"main"},
}
ONLY_INSIDE_FUNCTIONS = {
    "forecasts": {"scipy", "pandas", "statsmodels", "holidays"},
    "shopflow": {"scipy", "pandas", "statsmodels", "openpyxl", "ortools", "python_calamine", "holidays"},
}
TOP_LEVEL = {
    "shopflow", "ui", "forecasts", "sample_data", "tests", "main.py", "pyproject.toml", "README.md",
    "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "requirements.lock",
}  # fmt: skip


def imported(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name.split(".")[0] for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
        yield node.module.split(".")[0]


def modules(root: Path, package: str) -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted((root / package).rglob("*.py")):
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def at_import_time(tree: ast.Module) -> Iterator[ast.AST]:
    """Every node that runs when the module is imported; what stands under TYPE_CHECKING does not."""
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            continue
        yield node
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            waiting.extend(ast.iter_child_nodes(node))


@pytest.mark.parametrize("package", FORBIDDEN)
def test_no_floor_imports_a_higher_one(root: Path, package: str) -> None:
    broken = [
        f"{path.relative_to(root)}:{node.lineno} imports {name}"
        for path, tree in modules(root, package)
        for node in ast.walk(tree)
        for name in imported(node)
        if name in FORBIDDEN[package]
    ]
    assert not broken


def test_the_core_knows_the_sample_shop_only_as_a_command(root: Path) -> None:
    users = {
        path.relative_to(root).as_posix()
        for path, tree in modules(root, "shopflow")
        for node in ast.walk(tree)
        if "sample_data" in imported(node)
    }
    assert users == {"shopflow/cli/sample.py"}


@pytest.mark.parametrize("package", ONLY_INSIDE_FUNCTIONS)
def test_heavy_libraries_are_imported_only_when_used(root: Path, package: str) -> None:
    broken = [
        f"{path.relative_to(root)}: {name}"
        for path, tree in modules(root, package)
        for node in at_import_time(tree)
        for name in imported(node)
        if name in ONLY_INSIDE_FUNCTIONS[package]
    ]
    assert not broken


def test_the_core_runs_without_qt(root: Path) -> None:
    code = (
        "import sys, importlib, pkgutil\n"
        "sys.modules['PySide6'] = None; sys.modules['pyqtgraph'] = None\n"
        "import forecasts, shopflow\n"
        "for package in (forecasts, shopflow):\n"
        "    for found in pkgutil.walk_packages(package.__path__, package.__name__ + '.'):\n"
        "        importlib.import_module(found.name)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_top_level_holds_only_the_card(root: Path) -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=root, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    top = {line.split("/")[0] for line in listed.stdout.splitlines()}
    assert {name for name in top if not name.startswith(".")} <= TOP_LEVEL


@pytest.mark.parametrize("package", ["forecasts", "shopflow", "ui", "sample_data"])
def test_files_and_functions_stay_small(root: Path, package: str) -> None:
    too_long = []
    for path, tree in modules(root, package):
        if path.read_text(encoding="utf-8").count("\n") > 600:
            too_long.append(str(path.relative_to(root)))
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and node.end_lineno - node.lineno >= 60:
                too_long.append(f"{path.relative_to(root)}:{node.lineno} {node.name}")
    assert not too_long


def test_nothing_talks_to_a_network(root: Path) -> None:
    network = {"requests", "urllib", "http", "httpx", "aiohttp", "ftplib", "smtplib", "socket", "ssl", "asyncio"}
    broken = [
        f"{path.relative_to(root)}: {name}"
        for package in ("forecasts", "shopflow", "ui", "sample_data")
        for path, tree in modules(root, package)
        for node in ast.walk(tree)
        for name in imported(node)
        if name in network
    ]
    assert not broken


def test_qts_network_is_used_for_this_computer_alone(root: Path) -> None:
    """A second start hands its files to the first through a local socket; nothing else of QtNetwork is there."""
    used = {
        (path.relative_to(root).as_posix(), alias.name)
        for package in ("forecasts", "shopflow", "ui", "sample_data")
        for path, tree in modules(root, package)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom | ast.Import)
        for alias in node.names
        if "QtNetwork" in f"{getattr(node, 'module', '')}.{alias.name}"
    }
    assert used == {("ui/single.py", "QLocalServer"), ("ui/single.py", "QLocalSocket")}
