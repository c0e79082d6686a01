"""Reads a regional file from its first to its last row, as a stream of parts.

A stream starts with :class:`Opened`, then for each recognised sheet its :class:`PackedRows` and one
:class:`SheetEnd`. It can be walked here, or in another process (``reader_process``). Raises
:class:`UnreadableFile`. Source: design of the regional exports, sections 1, 2 and 4.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from app.exchange.assignment_versions import newest_versions
from app.exchange.kinds import Kind
from app.exchange.packing import PackedRows, pack_rows
from app.exchange.recognition import recognise
from app.exchange.regional_exports import RegionalSheet
from app.exchange.workbook_reader import Cell, UnreadableFile, Workbook, open_workbook

if TYPE_CHECKING:
    from app.domain.region import Municipality
    from app.exchange.layouts import SavedColumns


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading needs to know: the municipalities of the region, the layouts of the workers."""

    municipalities: Sequence[Municipality]
    saved: Sequence[SavedColumns] = ()


@dataclass(frozen=True, slots=True)
class SheetHead:
    """A recognised sheet: ``height`` counts its rows; a ``correction`` only adds and changes.

    ``warnings`` are Dutch sentences on columns that are missed.
    """

    name: str
    kind: Kind
    height: int
    correction: bool = False
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Opened:
    """The file: its SHA-256, its recognised sheets in reading order and those not recognised.

    ``saved_at`` is when it was last saved, on the clock of the wall.
    """

    file_hash: str
    saved_at: datetime
    sheets: tuple[SheetHead, ...]
    notes: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetEnd:
    """A sheet is done: what there is to say about it, and the peildatum above its table."""

    notes: tuple[str, ...]
    reference_date: date | None


Part = Opened | PackedRows | SheetEnd
Stream = Generator[Part]
TopRows = Generator[tuple[tuple[int, list[Cell]], ...]]
Reader = Callable[[Path, Reading, Callable[[], bool]], Stream]


class NotRecognised(UnreadableFile):
    """None of the sheets was recognised; ``sheets`` names them."""

    def __init__(self, sentence: str, sheets: Sequence[str]) -> None:
        super().__init__(sentence)
        self.sheets = tuple(sheets)

    def __reduce__(self) -> tuple[type[NotRecognised], tuple[str, tuple[str, ...]]]:
        return NotRecognised, (self.sentence, self.sheets)


@dataclass
class OpenedFile:
    """A file with its recognised sheets, and what was left out."""

    workbook: Workbook
    sheets: list[RegionalSheet] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)


def read_file(
    path: Path, reading: Reading, cancelled: Callable[[], bool], *, ahead: bool = False
) -> Stream:
    """The parts of a file, read in this process; raises ``ReadingStopped`` too.

    ``ahead`` is that of :func:`app.exchange.workbook_reader.open_workbook`.
    """
    opened = open_file(path, reading, cancelled, ahead=ahead)
    yield Opened(
        opened.workbook.file_hash,
        opened.workbook.saved_at,
        tuple(
            SheetHead(sheet.name, sheet.kind, sheet.height, sheet.correction, tuple(sheet.warnings))
            for sheet in opened.sheets
        ),
        tuple(opened.notes),
        tuple(opened.unknown),
    )
    for sheet in opened.sheets:
        for batch in newest_versions(sheet, sheet.batches()):
            yield pack_rows(batch)
        yield SheetEnd(tuple(sheet.notes), sheet.reference_date)


def read_top(path: Path, sheet: str, count: int, cancelled: Callable[[], bool]) -> TopRows:
    """The first ``count`` rows of a sheet with their numbers, as one part; read in this process."""
    rows = open_workbook(path, cancelled).sheet(sheet).rows
    yield tuple((number, list(row)) for number, row in islice(rows, count))


def open_file(
    path: Path, reading: Reading, cancelled: Callable[[], bool], *, ahead: bool = False
) -> OpenedFile:
    """Open a file and recognise its sheets; raises :class:`NotRecognised` where none is known."""
    opened = OpenedFile(open_workbook(path, cancelled, ahead=ahead))
    for name in opened.workbook.visible:
        found = recognise(opened.workbook.sheet(name), reading.municipalities, reading.saved)
        if isinstance(found, RegionalSheet):
            opened.sheets.append(found)
        else:
            opened.notes.append(found)
            opened.unknown.append(name)
    if not opened.sheets:
        raise NotRecognised(
            f"{' '.join(opened.notes)} Koppel de kolommen zelf, of vraag de regio om een bestand "
            "met de afgesproken kolommen.",
            opened.unknown,
        )
    opened.notes.extend(
        f"Blad '{name}' is verborgen en niet gelezen." for name in opened.workbook.hidden
    )
    opened.sheets.sort(key=lambda sheet: list(Kind).index(sheet.kind))
    return opened
