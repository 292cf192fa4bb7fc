"""Amounts, durations, order numbers, and columns of small numbers."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopflow.importing.values import Interned, Runs, clean_ids, parse_amount, parse_duration


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("4.20", 4.2),
        ("$8.00", 8.0),
        ("$1,149.00 ", 1149.0),
        ("($5.40)", -5.4),
        ("-$7.00", -7.0),
        ("−3,20 €", -3.2),
        ("4,00 €", 4.0),
        ("1.234,50", 1234.5),
        ("1 234,50", 1234.5),
        ("1,234", 1234.0),
        ("1.000", 1.0),
        ("1.234.567", 1234567.0),
        ("৳2,999", 2999.0),
        ("0.00000000000", 0.0),
        ("0,90 â‚¬", 0.9),
        ("3.-", 3.0),
        ("CHF 4.50", 4.5),
        ("1'234.50", 1234.5),
    ],
)
def test_amount(text: str, amount: float) -> None:
    assert parse_amount(text) == amount


@pytest.mark.parametrize("text", ["", "free", "$$$", "-", "..", "1.2.3,4,5"])
def test_no_amount_or_at_least_no_crash(text: str) -> None:
    assert math.isnan(parse_amount(text)) or text == "1.2.3,4,5"


@given(st.decimals(min_value=-99999, max_value=99999, places=2))
def test_amounts_come_back_in_both_spellings(amount: object) -> None:
    plain = f"{amount:,.2f}"
    swapped = plain.replace(",", "_").replace(".", ",").replace("_", ".")
    assert parse_amount(plain) == parse_amount(swapped) == pytest.approx(float(str(amount)))


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("2 weeks, 1 day, 22 hours, 1 minute and 6 seconds", 1375266),
        ("5 minutes and 56 seconds", 356),
        ("00:02:19", 139),
        ("1:05", 3900),
    ],
)
def test_duration(text: str, seconds: float) -> None:
    assert parse_duration(text) == seconds


def test_no_duration() -> None:
    assert math.isnan(parse_duration("soon"))


def test_order_numbers_lose_their_guards() -> None:
    texts = ['="000001"', "'12", "150040.0", " A-7 ", "NULL", "-", "", "é9"]
    assert clean_ids(texts).tolist() == ["000001", "12", "150040", "A-7", "", "", "", "é9"]
    assert clean_ids(texts[:-1]).tolist() == [b"000001", b"12", b"150040", b"A-7", b"", b"", b""]


def test_long_numbers_keep_every_digit() -> None:
    assert clean_ids(["57400228362170001", "57400228362170002"]).tolist() == [
        b"57400228362170001",
        b"57400228362170002",
    ]


@settings(max_examples=25)
@given(st.lists(st.lists(st.sampled_from("abcde"), min_size=1, max_size=12), min_size=1, max_size=6))
def test_interned_and_runs_give_every_text_back(parts: list[list[str]]) -> None:
    interned: Interned[str] = Interned(str.upper, lambda text, value: ord(value) if text == "e" else 0)
    runs = Runs()
    codes = np.concatenate([interned.codes(part) for part in parts])
    for part in parts:
        runs.add(np.array(part, dtype="S"))
    flat = [text for part in parts for text in part]
    assert [interned.values_by_code[code] for code in codes] == [text.upper() for text in flat]
    assert interned.reasons(codes).tolist() == [69 if text == "e" else 0 for text in flat]
    places, texts = runs.codes_and_texts(lambda: None)
    assert [text.decode() for text in texts[places]] == flat
