"""The sentences of rules, services, files and regions in English.

They are made far from the window, in Dutch, often with words filled in. This recognises such a
sentence by its pattern and says it in English, with the same words filled in. What is not
recognised stays as it is: a name, what a worker typed.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from app.views.figures import english_figures

PLACE: Final = re.compile(r"\{(\w*)\}")
"""Where a word is filled in: ``{0}``, ``{name}``."""

_BETWEEN: Final = (
    re.compile(r"((?<=[.?!]) (?=[A-ZÀ-Ý0-9'\"€]|ja$|nee$))"),
    re.compile(r"((?<=;) | · )"),
    re.compile(r"(, | \+ )"),
)
"""Where a text falls apart: into sentences first, then into ever smaller parts."""

_DUTCH_FIGURE: Final = re.compile(
    r"\W*(?:(?:\d{1,3}(?:\.\d{3})*|\d+),\d{1,2}|\d{2}-\d{2}-\d{4})\W*"
)
"""A figure with a decimal comma or a day; an English figure is never written so."""

_COUNTED: Final = re.compile(r"(.+)( \([\d.,]+\))")
_BOTH: Final = re.compile(r" (en|of) ")
_JOINED: Final = {"en": " and ", "of": " or "}
_FEWEST_LETTERS: Final = 4
"""A pattern with fewer letters of its own would recognise what it does not know."""

_MANY_LETTERS: Final = 12
"""A pattern with fewer takes at most five words in a place."""

_AS_IT_IS: Final = frozenset({"name", "reason"})
"""Places that hold what somebody typed."""

_NOBODY: Final = frozenset({"deze persoon", "de jeugdige", "De jeugdige"})
"""What stands there as long as nobody typed a name."""

_KEPT: Final = 5000


_NUMBERS: Final = frozenset({"n", "m"})
"""Places that hold a number."""


@dataclass(frozen=True)
class _Pattern:
    """One pattern; ``anchor`` is its longest own text, without which there is no need to try."""

    dutch: str
    english: str
    anchor: str

    @property
    def _anything(self) -> str:
        """What a place takes: little where the pattern itself says little."""
        return ".*?" if _own_letters(self.dutch) >= _MANY_LETTERS else r"\S*(?: \S+){0,4}"

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The places in the order in which they come."""
        return tuple(dict.fromkeys(PLACE.findall(self.dutch)))

    def fill(self, words: Mapping[str, str]) -> str:
        """The English sentence with these words filled in."""
        return PLACE.sub(lambda place: words[place[1]], self.english)

    @cached_property
    def matcher(self) -> re.Pattern[str]:
        """Made when it is first needed: all of them together would delay the first screen."""
        made = re.escape(self.dutch).replace(r"\{", "{").replace(r"\}", "}")
        for name in self.names:
            words = r"[\d.,/:-]+" if name in _NUMBERS else self._anything
            made = made.replace(f"{{{name}}}", f"(?P<p{name}>{words})", 1)
            made = made.replace(f"{{{name}}}", f"(?P=p{name})")
        return re.compile(made, re.DOTALL)


class Sentences:
    """Says Dutch sentences in English, by a table of Dutch to English patterns."""

    def __init__(self, table: Mapping[str, str]) -> None:
        self._whole = {
            dutch.strip(): english.strip()
            for dutch, english in table.items()
            if not PLACE.search(dutch)
        }
        filled = {dutch: english for dutch, english in table.items() if _is_clear(dutch)}
        clearest = sorted(filled, key=_own_length, reverse=True)
        self._patterns = tuple(_pattern(dutch, filled[dutch]) for dutch in clearest)
        self._said: dict[str, str] = {}

    def say(self, text: str) -> str:
        """``text`` in English, as far as it is known."""
        known = self._said.get(text)
        if known is None:
            if len(self._said) > _KEPT:
                self._said.clear()
            known = self._said[text] = self._say(text)
        return known

    def _say(self, text: str) -> str:
        if not text or text.isspace():
            return text
        return self._one(text) or self._parts(text) or self._piece(text) or text

    def _one(self, text: str) -> str:
        """A text that is known as a whole; empty where it is not."""
        if text in self._whole:
            return self._whole[text]
        for pattern in self._patterns:
            if pattern.anchor in text and (found := pattern.matcher.fullmatch(text)):
                words = zip(pattern.names, found.groups(), strict=True)
                return pattern.fill({name: self._filled(name, word) for name, word in words})
        first = text[:1]
        if said := self._whole.get(first.lower() + text[1:], ""):
            return said[:1].upper() + said[1:]
        said = self._whole.get(first.upper() + text[1:], "")
        return said[:1].lower() + said[1:]

    def _filled(self, name: str, word: str) -> str:
        if name in _AS_IT_IS:
            return self._whole[word] if word in _NOBODY else word
        told = self.say(word)
        return english_figures(word) if told == word else told

    def _parts(self, text: str) -> str:
        """A text of several lines, sentences or parts, each of which is said by itself."""
        if "\n" in text:
            return "\n".join(self.say(line) for line in text.split("\n"))
        head, colon, rest = text.partition(": ")
        if colon and (said := self._piece(rest)):
            # A column is called as in the file, whatever the language.
            return (self._one(head) or head) + colon + said
        for between in _BETWEEN:
            for found in between.finditer(text):
                if first := self._piece(text[: found.start()]):
                    return first + found[0] + self.say(text[found.end() :])
            pieces = between.split(text)
            told = [self._piece(piece) or piece for piece in pieces]
            if told != pieces:
                return "".join(told)
        return self._joined(text)

    def _joined(self, text: str) -> str:
        """Two words with "and" or "or" between them."""
        for found in _BOTH.finditer(text):
            first, last = self._one(text[: found.start()]), self._one(text[found.end() :])
            if first and last:
                return first + _JOINED[found[1]] + last
        return ""

    def _piece(self, text: str) -> str:
        """A text as it is, with a mark or a number around it, or without its full stop."""
        if said := self._one(text):
            return said
        if not text.endswith(".") and (said := self._one(f"{text}.")):
            return said.removesuffix(".")
        if found := _COUNTED.fullmatch(text):
            return f"{said}{found[2]}" if (said := self._one(found[1])) else ""
        core = text.strip(" ():.“”")
        said = self._one(core) if core and core != text else ""
        return text.replace(core, said) if said else _figures(text)


def load(*files: Path) -> Sentences:
    """Read the tables of English sentences; for the same Dutch text the first one holds."""
    table: dict[str, str] = {}
    for file in reversed(files):
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
        table |= {**tables["texts"], **tables.get("own", {})}
    return Sentences({dutch: english for dutch, english in table.items() if english})


def _figures(text: str) -> str:
    """A text that is nothing but a figure or a day, in English; else empty.

    A thousand is not touched: ``1.234`` may be English already.
    """
    return english_figures(text) if _DUTCH_FIGURE.fullmatch(text) else ""


def _own_length(dutch: str) -> int:
    return len(PLACE.sub("", dutch))


def _own_letters(dutch: str) -> int:
    return sum(letter.isalpha() for letter in PLACE.sub("", dutch))


def _is_clear(dutch: str) -> bool:
    """Whether a pattern has enough of its own to recognise nothing else."""
    names = set(PLACE.findall(dutch))
    return bool(names) and (_own_letters(dutch) >= _FEWEST_LETTERS or names <= _NUMBERS)


def _pattern(dutch: str, english: str) -> _Pattern:
    return _Pattern(dutch, english, max(PLACE.split(dutch)[::2], key=len))
