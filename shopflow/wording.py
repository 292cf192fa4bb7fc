"""Sentences for the owner: whole templates that the window translates, with numbers in the owner's format.

Without a language installed (command line, tests) a template is English and filled as ``str.format`` does.
"""

from __future__ import annotations

from string import Formatter
from typing import Any, Protocol


class Language(Protocol):
    """How sentences are said: the window's language installs one."""

    def text(self, template: str) -> str:
        """The template in the owner's language."""
        ...

    def value(self, value: object, spec: str) -> str:
        """A number or date as the owner writes it; ``spec`` as in ``format``."""
        ...


class English:
    """The language of the templates themselves."""

    def text(self, template: str) -> str:
        """The template as it stands."""
        return template

    def value(self, value: object, spec: str) -> str:
        """As Python formats it."""
        return format(value, spec)


class _Filler(Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        return _language.value(value, format_spec)


class _LeftToReader(str):
    """A sentence in English that another process, which unpickles it, says anew in its own language."""

    template: str
    values: dict[str, object]

    def __reduce__(self) -> tuple[Any, ...]:
        return _say, (self.template, self.values)


_language: Language = English()
_filler = _Filler()
_is_left_to_reader = False


def install(language: Language) -> None:
    """Say everything in this language from now on."""
    global _language
    _language = language


def leave_to_reader() -> None:
    """From now on leave the language to whoever unpickles a sentence: for a process that works for the window."""
    global _is_left_to_reader
    _is_left_to_reader = True


def phrase(template: str, /, **values: object) -> str:
    """A sentence in the owner's language.

    Args:
        template: the English sentence with named fields; a literal, so that it can be collected for translation.
        values: what the fields stand for.
    """
    said = _say(template, values)
    if not _is_left_to_reader:
        return said
    left = _LeftToReader(said)
    left.template, left.values = template, values
    return left


def _say(template: str, values: dict[str, object]) -> str:
    text = _language.text(template)
    return _filler.vformat(text, (), values) if values else text


def marked(template: str, /) -> str:
    """The template itself: marks a constant that ``phrase`` will translate where it is used."""
    return template
