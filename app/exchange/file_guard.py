"""The limits for files from outside, and the first look at one: its name, size and first bytes.

Everything from outside is taken for hostile. What is inside a workbook is judged by
``package_guard``. Source: design of the regional exports, section 4.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.exchange.sheets import NotReadyYet, ReadingStopped, UnreadableFile

MEGABYTE = 1024 * 1024
MAX_PACKED = 200 * MEGABYTE
MAX_UNPACKED = 2048 * MEGABYTE
MAX_RATIO = 200
# What unpacks to less than this harms nobody, however well it was packed.
RATIO_FROM = MEGABYTE
MAX_PARTS = 5_000
# The parts that say what the workbook holds are kept in memory as a whole.
MAX_CONTENTS = 32 * MEGABYTE
MAX_ROWS = 2_000_000
MAX_COLUMNS = 500
# The header of a table stands in one of these first rows.
HEADER_WITHIN = 30
# The parser keeps the rectangle of used cells, 32 bytes each, also the empty ones in between.
MAX_CELLS = 40_000_000
# Cells with an error or a formula without a value, of which the places are kept in memory.
MAX_FAULTY = 2_000_000
# What the process that reads may use, so that a hungry parser ends instead of the laptop.
MEMORY_BYTES = 4096 * MEGABYTE
# A text file: one cell, and one line of the file.
MAX_FIELD = 32_767
MAX_LINE = MEGABYTE

WORKBOOK_FILE = ".xlsx"
OTHER_FORMATS = {
    ".xls": "een oud Excel-bestand (.xls)",
    ".xlt": "een oud Excel-sjabloon (.xlt)",
    ".xlsb": "een binaire werkmap (.xlsb)",
    ".xlsm": "een werkmap met macro's (.xlsm)",
    ".xltm": "een sjabloon met macro's (.xltm)",
    ".xlam": "een invoegtoepassing met macro's (.xlam)",
    ".ods": "een OpenDocument-bestand (.ods)",
}
SAVE_AS = "Sla het in Excel op als gewone werkmap (.xlsx) en probeer het opnieuw."

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def never() -> bool:
    """For those who have nobody to ask whether to stop."""
    return False


def stop_if(cancelled: Callable[[], bool]) -> None:
    """Raise :class:`ReadingStopped` where ``cancelled`` says yes."""
    if cancelled():
        raise ReadingStopped


def check_file(path: Path) -> None:
    """Refuse a folder, another kind of spreadsheet, an empty file and one that is too large."""
    if path.is_dir():
        raise UnreadableFile(f"{path.name} is een map. Kies een Excel-bestand.")
    kind = OTHER_FORMATS.get(path.suffix.lower())
    if kind:
        raise UnreadableFile(f"{path.name} is {kind}. {SAVE_AS}")
    size = path.stat().st_size
    if size == 0:
        raise NotReadyYet(f"{path.name} is leeg. Wacht tot het helemaal is gekopieerd.")
    if size > MAX_PACKED:
        raise UnreadableFile(
            f"{path.name} is groter dan {MAX_PACKED // MEGABYTE} MB. Splits het bestand."
        )


def check_is_package(path: Path) -> None:
    """Refuse by its name and first bytes what is no .xlsx workbook."""
    if path.suffix.lower() != WORKBOOK_FILE:
        raise UnreadableFile(f"{path.name} is geen Excel-werkmap (.xlsx) of tekstbestand (.csv).")
    with path.open("rb") as stream:
        start = stream.read(8)
        if start == _OLE:
            encrypted = _ENCRYPTED in stream.read()
            reason = "beveiligd met een wachtwoord" if encrypted else "een oud Excel-bestand"
            raise UnreadableFile(f"{path.name} is {reason}. {SAVE_AS}")
    if not start.startswith(b"PK"):
        raise UnreadableFile(f"{path.name} is geen Excel-werkmap. {SAVE_AS}")
