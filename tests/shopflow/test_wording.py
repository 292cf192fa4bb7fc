from __future__ import annotations

from collections.abc import Iterator

import pytest

from shopflow import wording
from shopflow.wording import English, install, marked, phrase


class Comma:
    """A language with a decimal comma and one known sentence."""

    def text(self, template: str) -> str:
        return {"{n:.1f} minutes": "{n:.1f} Minuten"}.get(template, template)

    def value(self, value: object, spec: str) -> str:
        text = format(value, spec)
        return text.replace(".", ",") if isinstance(value, float) else text


@pytest.fixture
def comma() -> Iterator[None]:
    install(Comma())
    yield
    install(English())


def test_english_is_the_template_itself() -> None:
    assert phrase("{n:.1f} minutes", n=2.0) == "2.0 minutes"
    assert phrase("100 % {sure}") == "100 % {sure}"


@pytest.mark.usefixtures("comma")
def test_a_language_gives_words_and_numbers() -> None:
    assert phrase("{n:.1f} minutes", n=2.0) == "2,0 Minuten"
    assert phrase("{n:.1f} hours", n=2.0) == "2,0 hours"


@pytest.mark.usefixtures("comma")
def test_a_marked_constant_is_translated_where_it_is_said() -> None:
    constant = marked("{n:.1f} minutes")
    assert constant == "{n:.1f} minutes"
    assert wording.phrase(constant, n=1.5) == "1,5 Minuten"
