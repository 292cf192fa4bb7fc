"""``shopflow-cli sample``."""

from __future__ import annotations

import argparse

import sample_data
from shopflow.cli import options


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    options.add_out(parser, "S.shopflow")


def run(arguments: argparse.Namespace) -> None:
    """Write the invented sample shop to a new shop file."""
    with sample_data.create_shop(arguments.out) as shop:
        options.tell([f"{shop.plan().shop_name}: {len(shop.orders()):,} invented orders in {arguments.out}."])
