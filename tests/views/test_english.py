"""The window in English: every text is translated, and no screen of the tour speaks Dutch."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.screens import walk_tour
from app.views import language
from app.views.dossier.paper import Paper
from tests.test_packaging import script

MAKE = script("make_translations")
KNOWN: dict[str, str] = MAKE.known(MAKE.SOURCE)
PLACE = re.compile(r"\{\w*\}")
SPOKEN = ("text", "title", "toolTip", "accessibleName", "accessibleDescription", "placeholderText")
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
MOST_ROWS = 25
OF_THE_REGION = frozenset({"Gezin", "Wonen", "Bedrag", "Geleverd"})
"""Areas of life and columns of files: the region's own words stay Dutch."""


def test_every_text_of_the_window_is_translated() -> None:
    missing = [text for text in MAKE.gathered(MAKE.ROOT / "app") if not KNOWN.get(text)]
    assert not missing, "run: make translations"


def test_both_languages_fill_in_the_same_words() -> None:
    for dutch, english in KNOWN.items():
        assert sorted(PLACE.findall(dutch)) == sorted(PLACE.findall(english)), dutch


def test_the_edges_of_a_text_stay_as_they_are() -> None:
    """A space or an ellipsis at the end means something: more follows, a dialog follows."""
    for dutch, english in KNOWN.items():
        assert dutch[:1].isspace() == english[:1].isspace(), dutch
        assert dutch[-1:].isspace() == english[-1:].isspace(), dutch
        assert dutch.endswith("…") == english.endswith("…"), dutch


def test_each_menu_of_the_bar_has_a_letter_of_its_own() -> None:
    letters = [english[english.index("&") + 1] for dutch, english in KNOWN.items() if "&" in dutch]
    assert len(letters) == len({letter.casefold() for letter in letters})


@pytest.fixture
def english(look: QApplication) -> Iterator[QApplication]:
    if not MAKE.COMPILED.exists() or MAKE.COMPILED.stat().st_mtime < MAKE.SOURCE.stat().st_mtime:
        MAKE.compile_texts()
    language.speak(look, language.ENGLISH)
    yield look
    language.speak(look, language.DUTCH)
    for translator in language._installed:
        look.removeTranslator(translator)
    language._installed.clear()


def test_no_screen_speaks_dutch(english: QApplication, tmp_path: Path) -> None:
    tables = script("make_sentences").read()
    known = {**tables["texts"], **tables["own"], **KNOWN}
    same = {text for text, told in known.items() if told == text} | set(known.values())
    dutch = known.keys() - same - OF_THE_REGION
    heard: dict[str, set[str]] = defaultdict(set)

    def listen(name: str, screen: QWidget) -> None:
        for text in _texts(screen):
            if text in dutch:
                heard[text].add(name)

    walk_tour(tmp_path, "noord-limburg", listen)
    assert not heard


def _texts(screen: QWidget) -> Iterator[str]:
    """What can be read or heard on a screen, apart from what somebody typed or a file says."""
    for widget in (screen, *screen.findChildren(QWidget)):
        if not widget.isVisible() or _is_on_paper(widget):
            continue
        for name in SPOKEN:
            if name != "text" or not isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
                told = getattr(widget, name, None)
                yield str(told()) if callable(told) else ""
        yield from (action.text().replace("&", "") for action in widget.actions())
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(number) for number in range(widget.count()))
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _cells(widget.model())


def _is_on_paper(widget: QWidget) -> bool:
    """Whether it is part of what the family reads, which is Dutch always."""
    inside: QWidget | None = widget
    while inside is not None and not isinstance(inside, Paper):
        inside = inside.parentWidget()
    return inside is not None


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(min(model.rowCount(QModelIndex()), MOST_ROWS)):
        column = 0
        while (cell := model.index(row, column)).isValid():
            yield from (str(told) for role in ROLES if (told := cell.data(role)))
            column += 1
