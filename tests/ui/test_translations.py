"""Every text of the window is collected, and translated whole into every language."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from ui.translations.__main__ import FOLDER, LANGUAGES, collect, sources

UI = FOLDER.parent
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|</?[a-z]+>")
SHOWING = {
    *("Label", "Button", "ElidedLabel", "QLabel", "QAction", "QMenu", "Segment", "KeyPart", "RowText", "addMenu"),
    *("setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setWindowTitle"),
    *("setTitle", "setStatusTip", "setWhatsThis", "addItem", "setItemText", "say", "tell", "counted", "Problem"),
    *("Table", "Words", "Headline", "Choice", "Card", "offer"),
}
WORD_KEYWORDS = {"tip", "text", "title", "tooltip", "placeholder", "accessible", "sentence", "support"}
SAME_EVERYWHERE = re.compile(r"<[^>]*>|ShopFlow|English|Deutsch|Español|(Ctrl|Alt|Shift)\+\S+")
"""Said the same in every language: names of things, keys."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text with its translation, "" while there is none."""

    context: str
    source: str
    translation: str


def messages(ts: Path) -> list[Message]:
    """What a ``.ts`` file holds."""
    found = []
    for context in ET.parse(ts).iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            is_done = said is not None and said.get("type") is None
            text = (said.text or "") if said is not None and is_done else ""
            found.append(Message(context.findtext("name") or "", message.findtext("source") or "", text))
    return found


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Context and source of every text of the code as it stands."""
    ts = tmp_path_factory.mktemp("texts") / "texts.ts"
    collect(ts)
    return {(message.context, message.source) for message in messages(ts)}


def test_what_stands_inside_of_other_strings_is_collected_too(collected: set[tuple[str, str]]) -> None:
    """Whatever is said anywhere is among the texts: the collector of Qt does not look into f-strings."""
    known = {source for _, source in collected}
    missed = [
        (str(path.relative_to(UI.parent)), node.lineno, node.args[0].value)
        for path in sources()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and _called(node) in {"tr", "phrase", "marked"}
        if node.args and isinstance(node.args[0], ast.Constant)
        if node.args[0].value not in known
    ]
    assert missed == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_and_no_other(language: str, collected: set[tuple[str, str]]) -> None:
    known = messages(FOLDER / f"shopflow_{language}.ts")
    done = {(message.context, message.source) for message in known if message.translation.strip()}
    assert sorted(collected - done) == []
    assert sorted({(message.context, message.source) for message in known} - collected) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_placeholders_of_its_text(language: str) -> None:
    differing = [
        (message.source, message.translation)
        for message in messages(FOLDER / f"shopflow_{language}.ts")
        if Counter(PLACEHOLDER.findall(message.source)) != Counter(PLACEHOLDER.findall(message.translation))
    ]
    assert differing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_loads_what_the_texts_say(language: str) -> None:
    translator = QTranslator()
    assert translator.load(f"shopflow_{language}", str(FOLDER))
    differing = [
        (message.source, translator.translate(message.context, message.source))
        for message in messages(FOLDER / f"shopflow_{language}.ts")
        if translator.translate(message.context, message.source) != message.translation
    ]
    assert differing == []


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _texts(node: ast.expr) -> Iterator[str]:
    """The literal words in what is shown, without those that a call inside makes of them."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.IfExp):
        yield from (*_texts(node.body), *_texts(node.orelse))
    elif isinstance(node, ast.BinOp):
        yield from (*_texts(node.left), *_texts(node.right))
    elif isinstance(node, ast.Tuple | ast.List):
        for each in node.elts:
            yield from _texts(each)


def _is_prose(text: str) -> bool:
    """Whether an owner would read it as words: capitalised or several, neither a name of a thing nor of a style."""
    words = re.findall(r"[^\W\d_]{2,}", SAME_EVERYWHERE.sub("", text))
    return bool(words) and (" " in text.strip() or words[0][0].isupper())


def untranslated(source: str) -> list[tuple[int, str]]:
    """Line and text of each literal that a widget is given to show as it stands."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _called(node) in SHOWING:
            shown = [*node.args, *(word.value for word in node.keywords if word.arg in WORD_KEYWORDS)]
            found += [(node.lineno, text) for part in shown for text in _texts(part) if _is_prose(text)]
    return found


def test_no_widget_is_given_words_that_cannot_be_translated() -> None:
    found = {
        str(path.relative_to(UI)): texts
        for path in sorted(UI.rglob("*.py"))
        if (texts := untranslated(path.read_text(encoding="utf-8")))
    }
    assert found == {}


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ('Button("Save the plan", name="btnSave")', ["Save the plan"]),
        ('label.setText(f"{count} orders left out")', [" orders left out"]),
        ('label.setText(phrase("Save the plan"))', []),
        ('Label("", "caption")', []),
        ('Button("", tip="Back" if is_first else self.tr("On"))', ["Back"]),
    ],
)
def test_words_as_they_stand_are_found(source: str, texts: list[str]) -> None:
    assert [text for _, text in untranslated(source)] == texts


def _first_arguments(source: str) -> Iterator[tuple[int, ast.expr]]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _called(node) == "tr" and node.args:
            yield node.lineno, node.args[0]


def test_what_the_collector_shall_find_is_a_literal() -> None:
    """``tr`` translates literals only; ``phrase`` may also say a constant that ``marked`` marks elsewhere."""
    found = [
        (str(path.relative_to(UI)), line)
        for path in sorted(UI.rglob("*.py"))
        for line, text in _first_arguments(path.read_text(encoding="utf-8"))
        if not isinstance(text, ast.Constant)
    ]
    assert found == []
