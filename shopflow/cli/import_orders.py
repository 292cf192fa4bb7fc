"""``shopflow-cli import``."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from shopflow.cli import options
from shopflow.importing import ImportResult, read_orders
from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.shopfile import AddedOrders, ShopFile


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="orders files as the till exports them")
    parser.add_argument("--shop", type=Path, required=True, metavar="S.shopflow", help="made when it is not there")
    options.add_reading(parser)
    parser.add_argument("--json", action="store_true", help="print what was understood as JSON")


def run(arguments: argparse.Namespace) -> None:
    """Read every file first; only when all can be used is anything saved."""
    shop_exists = arguments.shop.exists()
    plan = _plan(arguments, shop_exists)
    results = read_files(arguments.files, plan.timezone, arguments.date_order, arguments.location)
    if question := open_question(results):
        if arguments.json:
            _print(results, [None] * len(results), 0)
        raise question
    shop = ShopFile.open(arguments.shop) if shop_exists else ShopFile.create(arguments.shop, plan)
    with shop:
        if shop_exists and plan != shop.plan():
            shop.save_plan(plan)
        added = [shop.add_orders(result) for result in results]
        total = len(shop.orders())
    if arguments.json:
        _print(results, added, total)
    else:
        options.say(_lines(results, added, total))


def read_files(files: list[Path], timezone: str, date_order: str | None, location: str | None) -> list[ImportResult]:
    """Read several files of one shop; a date order that one of them settles settles the others of its kind."""
    results = [read_orders(path, timezone=timezone, date_order=date_order, location=location) for path in files]
    settled = {result.profile: result.date_order for result in results if result.question is None}
    for position, result in enumerate(results):
        is_open = result.question is not None and result.question.kind == "date_order"
        if is_open and result.profile in settled:
            results[position] = read_orders(
                files[position], timezone=timezone, date_order=settled[result.profile], location=location
            )
    return results


def open_question(results: list[ImportResult]) -> Problem | None:
    """The first question that only the owner can answer, as a problem that names the answering option."""
    for result in results:
        if result.question is not None:
            option = "--" + result.question.kind.replace("_", "-")
            return Problem(f"{result.file_name}: {result.question.sentence} Answer with {option}.")
    return None


def _plan(arguments: argparse.Namespace, shop_exists: bool) -> Plan:
    plan = options.load(arguments.shop)[0] if shop_exists else Plan(shop_name=arguments.shop.stem)
    return plan if arguments.timezone is None else replace(plan, timezone=arguments.timezone)


def _lines(results: list[ImportResult], added: list[AddedOrders], total: int) -> list[str]:
    lines: list[str] = []
    for result, saved in zip(results, added, strict=True):
        lines.append(f"{result.file_name}: {result.summary}; {saved.new:,} new.")
        lines += [f"  {count:,} rows left out: {reason}." for reason, count in result.left_out.items()]
        lines += [f"  {assumption}" for assumption in result.assumptions]
    return [*lines, f"The shop now holds {total:,} orders."]


def _print(results: list[ImportResult], added: list[AddedOrders] | list[None], total: int) -> None:
    files = [_as_json(result, saved) for result, saved in zip(results, added, strict=True)]
    json.dump({"files": files, "orders_total": total}, sys.stdout, indent=2, ensure_ascii=False)
    print()


def _as_json(result: ImportResult, saved: AddedOrders | None) -> dict[str, Any]:
    times = result.orders.ordered_at
    question = result.question
    return {
        "file": result.file_name,
        "profile": result.profile,
        "kind": result.kind,
        "rows": result.rows,
        "orders": len(result.orders),
        "new_orders": saved.new if saved else 0,
        "rejected": dict(result.left_out),
        "first": str(times[0]) if len(times) else None,
        "last": str(times[-1]) if len(times) else None,
        "assumptions": list(result.assumptions),
        "question": question
        and {
            "kind": question.kind,
            "sentence": question.sentence,
            "choices": [{"value": value, "text": text} for value, text in question.choices],
        },
    }
