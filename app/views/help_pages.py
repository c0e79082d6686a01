"""The manual as it stands in ``resources/help``: chapters of Markdown pages, to read and to search.

Dutch pages stand in the folder itself and English ones in ``en``. A page that has no English yet is
shown in Dutch. ``inhoud.toml`` says which pages there are, and in which order.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.domain.dossier import search_name
from app.views.language import DUTCH

HELP: Final = Path(__file__).resolve().parents[2] / "resources" / "help"
CONTENTS: Final = "inhoud.toml"
FIRST_PAGE: Final = "welkom"
_MARKS = re.compile(r"!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|[#*`|\[\]>]|^-+$", re.MULTILINE)
# A word in the title says more about a page than the same word somewhere in its text.
_TITLE_WEIGHT, _HEADING_WEIGHT = 100, 10


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page: its name (that of its file), its title and its Markdown."""

    name: str
    title: str
    text: str
    path: Path

    @property
    def plain(self) -> str:
        """What is read on the page, without the marks."""
        return _MARKS.sub(" ", self.text)

    def rank(self, words: list[str]) -> int:
        """How well the page answers these words, higher is better; 0 where one is missing."""
        plain, title = search_name(self.plain), search_name(self.title)
        if not all(word in plain for word in words):
            return 0
        headings = search_name(" ".join(re.findall(r"^#+ (.*)$", self.text, re.MULTILINE)))
        return sum(
            plain.count(word)
            + _TITLE_WEIGHT * (word in title)
            + _HEADING_WEIGHT * headings.count(word)
            for word in words
        )


@dataclass(frozen=True, slots=True)
class Chapter:
    """Pages that belong together, under a title."""

    title: str
    pages: tuple[HelpPage, ...]


@dataclass(frozen=True, slots=True)
class Manual:
    """The whole manual in one language."""

    chapters: tuple[Chapter, ...]

    @property
    def pages(self) -> tuple[HelpPage, ...]:
        """Every page, in the order of the chapters."""
        return tuple(page for chapter in self.chapters for page in chapter.pages)

    def page(self, name: str) -> HelpPage:
        """The page with this name, else the first one."""
        return next((page for page in self.pages if page.name == name), self.pages[0])

    def search(self, text: str) -> tuple[HelpPage, ...]:
        """The pages that have every word of ``text``, the best first; all where it is empty."""
        words = search_name(text).split()
        if not words:
            return self.pages
        ranked = [(page.rank(words), page) for page in self.pages]
        found = sorted((pair for pair in ranked if pair[0]), key=lambda pair: -pair[0])
        return tuple(page for _, page in found)


def read_manual(language: str = DUTCH, folder: Path = HELP) -> Manual:
    """Read all chapters in ``language``."""
    given = tomllib.loads((folder / CONTENTS).read_text(encoding="utf-8"))
    return Manual(
        tuple(
            Chapter(entry[language], tuple(_pages(entry["pages"], language, folder)))
            for entry in given["chapters"]
        )
    )


def _pages(names: list[str], language: str, folder: Path) -> Iterator[HelpPage]:
    for name in names:
        own, dutch = folder / language / f"{name}.md", folder / f"{name}.md"
        path = own if language != DUTCH and own.exists() else dutch
        text = path.read_text(encoding="utf-8")
        yield HelpPage(name, text.partition("\n")[0].removeprefix("# ").strip(), text, path)
