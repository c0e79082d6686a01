"""What a reader of files hands out: sheets with rows of cells, or one sentence on why not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

WITHOUT_VALUE = "(formule)"
# What a Dutch Excel shows; the file holds the English names.
_DUTCH_ERRORS = {
    "#N/A": "#N/B",
    "#DIV/0!": "#DEEL/0!",
    "#VALUE!": "#WAARDE!",
    "#REF!": "#VERW!",
    "#NAME?": "#NAAM?",
    "#NUM!": "#GETAL!",
    "#NULL!": "#LEEG!",
    "#GETTING_DATA": "#GEGEVENS_OPHALEN",
}


@dataclass(frozen=True, slots=True)
class CellError:
    """A cell without a usable value: ``written`` is what Excel shows, ``reason`` says why (Dutch).

    It is never blank: an error must not pass for an empty cell.
    """

    written: str
    reason: str

    @classmethod
    def of(cls, written: str) -> CellError:
        """The error of a cell in which ``written`` stands, ``""`` for a formula without a value."""
        if not written:
            return cls(
                WITHOUT_VALUE,
                "de formule heeft geen opgeslagen waarde; open en bewaar het bestand in Excel",
            )
        shown = _DUTCH_ERRORS.get(written, written)
        return cls(shown, f"de cel bevat een fout ({shown})")


Cell = str | float | int | bool | date | datetime | time | timedelta | CellError


class UnreadableFile(Exception):
    """A file that cannot be read; ``sentence`` says in Dutch why and what to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class NotReadyYet(UnreadableFile):
    """A file that is locked or still being copied: a moment later it may be readable."""


class ReadingStopped(Exception):
    """The reading was stopped because the worker asked for it."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One visible sheet: its name, its number of rows and the rows with the number Excel shows.

    ``rows`` can be walked once. Empty cells are ``""``, whole numbers come as ``float``.
    """

    name: str
    height: int
    rows: Iterator[tuple[int, list[Cell]]]


@dataclass(frozen=True, slots=True)
class Workbook:
    """An opened file with tables; ``file_hash`` is the SHA-256 of the file in hexadecimal.

    ``saved_at`` is when it was last saved, on the clock of the wall.
    """

    path: Path
    file_hash: str
    saved_at: datetime
    visible: tuple[str, ...]
    hidden: tuple[str, ...]
    _parse: Callable[[str], Sheet]

    def sheet(self, name: str) -> Sheet:
        """Parse the sheet called ``name``; raises :class:`UnreadableFile` where it is damaged."""
        return self._parse(name)
