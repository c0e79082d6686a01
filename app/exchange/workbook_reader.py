"""Opens a workbook and hands out its cells, with the row numbers a person sees in Excel.

Nothing is interpreted here: what a cell means is decided in ``cells`` and ``regional_exports``. A
file that is no clean .xlsx workbook is refused before it is parsed, with one Dutch sentence.
"""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import count
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

Cell = str | float | int | bool | date | datetime | time | timedelta

MEGABYTE = 1024 * 1024
MAX_PACKED = 200 * MEGABYTE
MAX_UNPACKED = 2048 * MEGABYTE
MAX_PARTS = 5_000
MAX_ROWS = 2_000_000
MAX_COLUMNS = 500

OTHER_FORMATS = {
    ".xls": "een oud Excel-bestand (.xls)",
    ".xlsb": "een binaire werkmap (.xlsb)",
    ".xlsm": "een werkmap met macro's (.xlsm)",
    ".ods": "een OpenDocument-bestand (.ods)",
    ".csv": "een tekstbestand (.csv)",
}
_SAVE_AS = "Sla het in Excel op als gewone werkmap (.xlsx) en probeer het opnieuw."
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


class UnreadableFile(Exception):
    """A file that cannot be read; ``sentence`` says in Dutch why and what to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class NotReadyYet(UnreadableFile):
    """A file that is locked or still being copied: a moment later it may be readable."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One visible sheet: its name, its number of rows and the rows with their Excel row number.

    ``rows`` can be walked once. Empty cells are ``""``, whole numbers come as ``float``.
    """

    name: str
    height: int
    rows: Iterator[tuple[int, list[Cell]]]


@dataclass(frozen=True, slots=True)
class Workbook:
    """An opened workbook; ``file_hash`` is the SHA-256 of the file in hexadecimal."""

    path: Path
    file_hash: str
    visible: tuple[str, ...]
    hidden: tuple[str, ...]
    _source: CalamineWorkbook

    def sheet(self, name: str) -> Sheet:
        """Parse the sheet called ``name``; raises :class:`UnreadableFile` where it is damaged."""
        try:
            source = self._source.get_sheet_by_name(name)
            rows = source.iter_rows()
        except CalamineError as error:
            raise UnreadableFile(
                f"Blad '{name}' van {self.path.name} is beschadigd. {_SAVE_AS}"
            ) from error
        last_row, last_column = source.end or (-1, -1)
        if last_row >= MAX_ROWS or last_column >= MAX_COLUMNS:
            raise UnreadableFile(
                f"Blad '{name}' van {self.path.name} heeft meer dan {MAX_ROWS} rijen of "
                f"{MAX_COLUMNS} kolommen. Splits het bestand."
            )
        # iter_rows starts at the sheet's first row, also where that is empty (to_python does not);
        # only empty columns in front are left out.
        return Sheet(name, last_row + 1, zip(count(1), rows, strict=False))


def open_workbook(path: Path) -> Workbook:
    """Open ``path`` after checking that it is a plain workbook; raises :class:`UnreadableFile`."""
    try:
        _refuse_other_formats(path)
        _check_parts(path)
        with path.open("rb") as stream:
            file_hash = hashlib.file_digest(stream, "sha256").hexdigest()
        source = CalamineWorkbook.from_path(str(path))
    except FileNotFoundError as error:
        raise UnreadableFile(f"{path.name} is er niet meer. Kijk of het is verplaatst.") from error
    except PermissionError as error:
        raise NotReadyYet(
            f"{path.name} is door een ander programma in gebruik of je mag het niet lezen. "
            "Sluit het in Excel en probeer het opnieuw."
        ) from error
    except OSError as error:
        raise UnreadableFile(
            f"{path.name} kan niet worden gelezen. Kijk of de map nog bereikbaar is."
        ) from error
    except CalamineError as error:
        raise UnreadableFile(f"{path.name} is beschadigd. {_SAVE_AS}") from error
    sheets = source.sheets_metadata
    return Workbook(
        path=path,
        file_hash=file_hash,
        visible=tuple(s.name for s in sheets if s.visible == SheetVisibleEnum.Visible),
        hidden=tuple(s.name for s in sheets if s.visible != SheetVisibleEnum.Visible),
        _source=source,
    )


def _refuse_other_formats(path: Path) -> None:
    """Refuse by name, size and first bytes what is no .xlsx workbook."""
    if path.is_dir():
        raise UnreadableFile(f"{path.name} is een map. Kies een Excel-bestand.")
    kind = OTHER_FORMATS.get(path.suffix.lower())
    if kind:
        raise UnreadableFile(f"{path.name} is {kind}. {_SAVE_AS}")
    size = path.stat().st_size
    if size == 0:
        raise NotReadyYet(f"{path.name} is leeg. Wacht tot het helemaal is gekopieerd.")
    if size > MAX_PACKED:
        raise UnreadableFile(
            f"{path.name} is groter dan {MAX_PACKED // MEGABYTE} MB. Splits het bestand."
        )
    with path.open("rb") as stream:
        start = stream.read(8)
        if start == _OLE:
            encrypted = _ENCRYPTED in stream.read()
            reason = "beveiligd met een wachtwoord" if encrypted else "een oud Excel-bestand"
            raise UnreadableFile(f"{path.name} is {reason}. {_SAVE_AS}")
    if not start.startswith(b"PK"):
        raise UnreadableFile(f"{path.name} is geen Excel-werkmap. {_SAVE_AS}")


def _check_parts(path: Path) -> None:
    """Refuse a package that is cut off, holds macros or is no workbook at all."""
    try:
        with zipfile.ZipFile(path) as package:
            parts = package.infolist()
    except zipfile.BadZipFile as error:
        raise NotReadyYet(
            f"{path.name} is niet compleet. Wacht tot het helemaal is gekopieerd en probeer het "
            "opnieuw."
        ) from error
    names = {part.filename for part in parts}
    if any(name.endswith("vbaProject.bin") for name in names):
        raise UnreadableFile(f"{path.name} bevat macro's. {_SAVE_AS}")
    if "xl/workbook.xml" not in names:
        raise UnreadableFile(f"{path.name} is geen Excel-werkmap. {_SAVE_AS}")
    if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
        raise UnreadableFile(f"{path.name} is uitgepakt te groot om veilig te lezen.")
