"""Text that is safe in a cell: readable by every program, never a formula, never cut.

Two traps of the file format stand here and nowhere else: characters that XML does not know make a
workbook unreadable, and Excel counts 32,767 UTF-16 units per cell where Python counts code points.
"""

from __future__ import annotations

import re

from app.exchange.safe_file import ExportFailed

LONGEST_CELL = 32_767
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_UNREADABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_REPLACEMENT = "\ufffd"


class TextTooLong(ExportFailed):
    """A text does not fit in one cell and may not be split; ``sentence`` says which."""

    def __init__(self, place: str) -> None:
        super().__init__(
            f"De tekst bij {place} is te lang voor één cel (meer dan 32.767 tekens). "
            "Maak de tekst korter en exporteer opnieuw."
        )


def clean(text: str) -> str:
    """The text with every line end as a line feed and unreadable characters as U+FFFD.

    Lone surrogates and control characters come from damaged copy and paste; the mark shows where
    they stood. Text shaped like the writer's own rich text gets a leading space, because the
    writer would put it into the file as it is.
    """
    text = _UNREADABLE.sub(_REPLACEMENT, _LINE_ENDS.sub("\n", text))
    return f" {text}" if text.startswith("<r>") else text


def fitting(text: str, place: str) -> str:
    """The clean text of a cell that may not be split.

    :raises TextTooLong: when it is longer than a cell can hold; ``place`` names it in Dutch.
    """
    text = clean(text)
    if length(text) > LONGEST_CELL:
        raise TextTooLong(place)
    return text


def length(text: str) -> int:
    """The length as Excel counts it: in UTF-16 units."""
    return len(text) + sum(1 for letter in text if letter > "\uffff")


def guarded(text: str) -> str:
    """The text for CSV: with an apostrophe before it where a program would read a formula."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text
