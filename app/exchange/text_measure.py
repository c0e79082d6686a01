"""How much room a text takes in Arial, so that the rows of a printed page fit their text.

Excel does not fit the height of merged cells, so the height is reckoned here, from the letter
widths of the font (in thousandths of the letter size) at 96 dots per inch.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.exchange.cell_text import LONGEST_CELL, length

PIXELS_PER_POINT = 96 / 72
# Screens round letters to whole pixels: a line may come out a little wider than the sum.
_SPARE = 0.95
_BOLD = 1.08
_WIDTHS = {
    letter: width
    for width, letters in (
        (191, "'"),
        (222, "ijl‘’"),
        (278, " !,./:;I[]\\ft|ÌÍÎÏìíîï"),
        (333, "()-`r“”{}¨´·¸"),
        (355, 'º*°"ª'),
        (500, "Jcksvxyzçýÿ"),
        (584, "+<=>~¬×÷±^"),
        (611, "FTZ¿ßø"),
        (667, "&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝ"),
        (722, "CDHNRUwÇÐÑÙÚÛÜ"),
        (778, "GOQÒÓÔÕÖØ"),
        (833, "Mm"),
        (889, "%æ"),
        (944, "Wœ"),
        (1015, "@Æ—…Œ"),
    )
    for letter in letters
}
_LETTER, _OTHER = 556, 1015


def line_height(points: float) -> float:
    """Height in points of one line of text in letters of ``points``."""
    return points * 1.28


def wrapped(text: str, pixels: float, points: float, *, bold: bool = False) -> tuple[str, ...]:
    """The lines into which ``text`` falls in a cell of ``pixels`` wide; joined they are the text.

    Spaces and line feeds stay at the end of their line.
    """
    room = pixels * _SPARE * 1000 / (points * PIXELS_PER_POINT * (_BOLD if bold else 1.0))
    return tuple(
        line for paragraph in text.splitlines(keepends=True) for line in _broken(paragraph, room)
    ) or ("",)


def pieces(text: str, pixels: float, points: float, most_lines: int) -> tuple[str, ...]:
    """The text in pieces that each take at most ``most_lines`` lines and fit in a cell.

    Pieces end at the end of a line; nothing but the blanks at a seam is left out.
    """
    lines = wrapped(text, pixels, points)
    found, current = [], ""
    for count, line in enumerate(lines):
        if count and (count % most_lines == 0 or length(current + line) > LONGEST_CELL):
            found.append(current.rstrip())
            current = ""
        current += line
    return (*found, current.rstrip())


def _broken(paragraph: str, room: float) -> Iterator[str]:
    line, used = "", 0.0
    for word in re.findall(r"\s*\S+\s*|\s+", paragraph):
        for part in _parts(word, room):
            wide = _width(part.rstrip())
            if line and used + wide > room:
                yield line
                line, used = "", 0.0
            line += part
            used += _width(part)
    if line:
        yield line


def _parts(word: str, room: float) -> Iterator[str]:
    """The word itself, or its pieces where it is wider than a whole line."""
    if _width(word.rstrip()) <= room:
        yield word
        return
    part, used = "", 0.0
    for letter in word:
        wide = _width(letter)
        if part and used + wide > room:
            yield part
            part, used = "", 0.0
        part += letter
        used += wide
    yield part


def _width(text: str) -> float:
    return float(sum(_WIDTHS.get(x, _LETTER if x < "\u2000" else _OTHER) for x in text))
