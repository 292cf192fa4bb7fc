"""Names of files made of names of people."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopflow.export.filenames import file_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mia Fischer", "Mia Fischer.ics"),
        ("../../etc/passwd", "etcpasswd.ics"),
        ("a/b:c", "abc.ics"),
        ("  .. ", "Unnamed.ics"),
        ("CON", "CON_.ics"),
        ("nul.txt", "nul.txt_.ics"),
        ("عائشة", "عائشة.ics"),
    ],
)
def test_names(text: str, name: str) -> None:
    assert file_name(text, ".ics") == name


def test_the_same_name_twice_gets_a_number() -> None:
    assert file_name("Sam", ".ics", taken={"sam.ics", "sam 2.ics"}) == "Sam 3.ics"


@given(st.text())
def test_any_text_is_one_file_in_its_folder(text: str) -> None:
    name = file_name(text, ".ics")
    assert Path(name).name == name
    assert len(name.encode()) <= 255
