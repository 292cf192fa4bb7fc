"""Header texts compared as people mean them, and the words of many languages that name a column."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache
from importlib.resources import files

_NULL_WORDS = frozenset({"", "null", "none", "n/a", "na", "nan", "-", "--", "nil", "(null)"})
LONGEST_NULL = max(map(len, _NULL_WORDS))
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NOT_WORD = re.compile(r"[\W_]+")
_QUOTES = "\"'“”„’‘\ufeff"


def norm(text: str) -> str:
    """A header or value for comparison with a profile: one width, lower case, single blanks, no quotes."""
    return " ".join(unicodedata.normalize("NFKC", text).strip(_QUOTES + " \t\xa0").casefold().split())


def word_key(text: str) -> str:
    """A header for comparison with header words: ``norm`` with camel case and punctuation made blanks."""
    return _NOT_WORD.sub(" ", norm(_CAMEL.sub(" ", text))).strip()


def is_null(text: str) -> bool:
    """Whether a cell says nothing: blank, or a word such as NULL or n/a."""
    text = text.strip()
    return len(text) <= LONGEST_NULL and text.casefold() in _NULL_WORDS


@cache
def header_words() -> dict[str, frozenset[str]]:
    """The words per meaning, in many languages, from ``words.toml``."""
    text = (files(__package__) / "words.toml").read_text(encoding="utf-8")
    return {role: frozenset(map(word_key, words)) for role, words in tomllib.loads(text).items()}
