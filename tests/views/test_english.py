"""The window in English: every text is translated, and no screen of the tour speaks Dutch."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.screens import walk_tour
from app.views.dossier.paper import Paper
from tests.test_packaging import script

MAKE = script("make_translations")
KNOWN: dict[str, str] = MAKE.known(MAKE.SOURCE)
SENTENCES = script("make_sentences")
PLACE = re.compile(r"\{\w*\}")
# Whole words only: a handover bears a random number in sixteens, such as f0de3f02.
WORD = re.compile(r"\b[^\W\d_]{2,}\b")
SPOKEN = (
    "text",
    "title",
    "windowTitle",
    "toolTip",
    "accessibleName",
    "accessibleDescription",
    "placeholderText",
)
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
MOST_ROWS = 25
COMMON = set(
    re.findall(
        r"\w+",
        """een het de niet van voor wordt geen je bij naar uit ook dit zijn deze dat als nog hoe wie
        waar kan moet mag heeft er om te tot ze zij wij onze jij jouw jullie maar dan al""",
    )
)
"""Words that a Dutch sentence can hardly do without, and that no English text of ours needs."""
DUTCH_FIGURE = re.compile(r"\d,\d{1,2}(?!\d)|€ \d|\b\d\d-\d\d-\d{4}\b|dd-mm|jjjj")
"""A decimal comma, an amount or a day as a Dutch reader writes it."""
MAY_BE_DUTCH = (
    r"/\S+",  # a folder
    r"\S+\.(?:xlsx|csv|db)",
    "Nederlands",  # in the choice of the language
    "Raad voor de Kinderbescherming",
    r"JW301 \w+",  # a field of the iJw standard
    "Zorgaanbieder code",  # columns of the file that is pointed out in the dialog
    "Gemeente",
    "Afzender",
    "Geleverd",
    "Kosten",
    r"Toe\w*…",  # cut off
)
"""What may stand on an English screen besides proper names and what the invented family says."""


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


def test_no_screen_speaks_dutch(english: QApplication, tmp_path: Path) -> None:
    """No word that only the Dutch texts know, no figure or day in the Dutch way."""
    dutch, names = _dutch_words(), _names()
    heard: dict[str, set[str]] = defaultdict(set)

    @cache
    def is_dutch(text: str) -> bool:
        rest = names.sub(" ", text)
        return bool(dutch & _words([rest]) or DUTCH_FIGURE.search(rest))

    def listen(name: str, screen: QWidget) -> None:
        for text in filter(is_dutch, _texts(screen)):
            heard[text].add(name)

    walk_tour(tmp_path, "noord-limburg", listen)
    assert not heard


def _dutch_words() -> set[str]:
    """The words of every text in Dutch, without those that its English uses too."""
    tables = SENTENCES.read()
    known = {**KNOWN, **tables["texts"], **tables["own"]}
    for folder in SENTENCES.regions():
        known |= SENTENCES.read_region(folder)
    return COMMON | (_words(known) - _words(known.values()))


def _words(texts: Iterable[str]) -> set[str]:
    found = (WORD.findall(PLACE.sub(" ", text)) for text in texts)
    return {word.casefold() for words in found for word in words}


def _names() -> re.Pattern[str]:
    """Proper names, what the invented family says, and what the files call sheets and columns.

    Products bear the name of the contract in every language: the back office looks for that.
    """
    resources = MAKE.ROOT / "resources"
    files = ("regions/noord-limburg/products", "regions/noord-limburg/region")
    named = [
        name
        for file in (*files, "demo/region")
        for rows in tomllib.loads((resources / f"{file}.toml").read_text("utf-8")).values()
        for row in (rows if isinstance(rows, list) else ())
        if isinstance(row, dict)
        for name in (row.get("name", ""), *row.get("names", ()))
    ]
    told = list(_strings(tomllib.loads((resources / "demo/story.toml").read_text("utf-8"))))
    layouts = tomllib.loads((resources / "layouts.toml").read_text("utf-8"))
    columns = [one["header"] for kind in layouts.values() for one in kind["columns"]]
    known = {text for text in (*named, *told, *layouts, *columns) if WORD.search(text)}
    longest = sorted(known, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join((*map(re.escape, longest), *MAY_BE_DUTCH))})(?!\w)")


def _strings(content: object) -> Iterator[str]:
    if isinstance(content, str):
        yield content
    elif isinstance(content, dict | list):
        for part in content.values() if isinstance(content, dict) else content:
            yield from _strings(part)


def _texts(screen: QWidget) -> Iterator[str]:
    """What can be read or heard on a screen, apart from what somebody typed or a file says."""
    for widget in (screen, *screen.findChildren(QWidget)):
        if _is_on_paper(widget):
            continue
        for name in SPOKEN:
            if name != "text" or not isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
                told = getattr(widget, name, None)
                yield str(told()) if callable(told) else ""
        yield from (action.text().replace("&", "") for action in widget.actions())
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(number) for number in range(widget.count()))
        if isinstance(widget, QHeaderView):
            yield from _heads(widget)
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _cells(widget.model(), QModelIndex())


def _is_on_paper(widget: QWidget) -> bool:
    """Whether it is part of what the family reads, which is Dutch always."""
    inside: QWidget | None = widget
    while inside is not None and not isinstance(inside, Paper):
        inside = inside.parentWidget()
    return inside is not None or getattr(widget, "as_it_is", False)


def _heads(head: QHeaderView) -> Iterator[str]:
    model = head.model()
    for section in range(head.count() if model is not None else 0):
        yield from (str(model.headerData(section, head.orientation(), role)) for role in ROLES)


def _cells(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(min(model.rowCount(parent), MOST_ROWS)):
        column = 0
        while (cell := model.index(row, column, parent)).isValid():
            yield from (str(told) for role in ROLES if (told := cell.data(role)))
            column += 1
        yield from _cells(model, model.index(row, 0, parent))
