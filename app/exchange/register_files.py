"""The register for the back office: the lines of many dossiers in one workbook and one CSV.

Source: design of the indication, section 6 (Batch). Both files are made in memory before the first
is put on disk, so that a text that does not fit leaves nothing behind.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

from app.domain.assignment_line import AssignmentLine
from app.exchange import dutch_words
from app.exchange.assignment_sheet import NAME, write_assignments
from app.exchange.csv_export import csv_bytes
from app.exchange.legend_sheet import HEADER, again_row, meanings
from app.exchange.safe_file import ExportFailed, put_file
from app.exchange.sheet_writer import BOOK_OPTIONS, SheetWriter
from app.exchange.text_table import write_text_table

LEGEND = "Toelichting"
_WIDTHS = (200, 240, 620)


@dataclass(frozen=True, slots=True)
class RegisterContent:
    """What a register holds; ``again_of`` names the lost file that this one replaces, or is empty.

    ``made_at`` is local time; ``indications`` counts what the lines belong to.
    """

    lines: tuple[AssignmentLine, ...]
    indications: int
    region: str
    worker: str
    made_at: datetime
    app_version: str
    again_of: str = ""


@dataclass(frozen=True, slots=True)
class RegisterPaths:
    """Where the two files stand."""

    workbook: Path
    csv: Path


def register_stem(day: date) -> str:
    """The name of a new register without suffix: a day and nothing about anyone."""
    return f"Register_{day.isoformat()}"


def again_stem(lost: str) -> str:
    """The name of a register that replaces the lost file ``lost``, without suffix."""
    return f"{Path(lost).stem.partition('_opnieuw')[0]}_opnieuw"


def write_register(content: RegisterContent, folder: Path, stem: str) -> RegisterPaths:
    """Write both files under a name that neither has yet; they stand there together or not at all.

    :raises TextTooLong: when a text of a line does not fit in its cell.
    :raises ExportFailed: one of its kinds, with a sentence for the worker; nothing is left behind.
    """
    workbook, table = register_bytes(content), csv_bytes(content.lines)
    paths = _free(folder, stem)
    put_file(workbook, paths.workbook)
    try:
        put_file(table, paths.csv)
    except ExportFailed:
        remove_register(paths)
        raise
    return paths


def remove_register(paths: RegisterPaths) -> None:
    """Take away files that may not count after all."""
    for path in (paths.workbook, paths.csv):
        with suppress(OSError):
            path.unlink(missing_ok=True)


def register_bytes(content: RegisterContent) -> bytes:
    """The workbook: the sheet Toewijzing with all lines, and what its columns mean.

    :raises TextTooLong: when a text of a line does not fit in its cell.
    """
    from xlsxwriter import Workbook

    memory = BytesIO()
    with Workbook(memory, BOOK_OPTIONS) as book:
        created = content.made_at.replace(tzinfo=None)
        book.set_properties({"title": "Register", "author": "Indicatiewijzer", "created": created})
        write_assignments(SheetWriter(book, NAME), content.lines)
        rows = (*_origin(content), *meanings())
        write_text_table(SheetWriter(book, LEGEND), HEADER, rows, _WIDTHS, repeated=1)
    return memory.getvalue()


def _origin(content: RegisterContent) -> Iterator[tuple[str, str, str]]:
    subject = "Over dit bestand"
    yield from again_row(content.again_of)
    yield subject, "Inhoud", "Definitieve indicaties die nog niet waren geëxporteerd"
    yield (
        subject,
        "Regels die al liepen",
        "Van een jeugdige staan alle lopende regels bij dezelfde aanbieder erbij, ook die niet "
        "veranderen (iJw OP087). Die hebben hun oude Toewijzingsdatum en geen RedenWijziging.",
    )
    yield subject, "Aantal", f"{content.indications} indicaties, {len(content.lines)} regels"
    yield subject, "Regio", content.region
    yield subject, "Gemaakt op", dutch_words.moment(content.made_at)
    yield subject, "Gemaakt door", content.worker
    yield subject, "Versie van het programma", f"Indicatiewijzer {content.app_version}"
    yield subject, "Berichtenstandaard", "iJw 3.2, bericht JW301"


def _free(folder: Path, stem: str) -> RegisterPaths:
    name, count = stem, 1
    while (folder / f"{name}.xlsx").exists() or (folder / f"{name}.csv").exists():
        count += 1
        name = f"{stem}_{count}"
    return RegisterPaths(folder / f"{name}.xlsx", folder / f"{name}.csv")
