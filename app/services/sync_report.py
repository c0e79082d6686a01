"""What a synchronisation did, as frozen rows, as plain Dutch text and as objects for JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

ALL_IN, SOMETHING_REJECTED, NOTHING_DONE = 0, 1, 2
# The report shows this many rejected rows of a sheet; the store keeps them all.
SHOWN = 1_000


@dataclass(frozen=True, slots=True)
class RejectedLine:
    """A row that was kept out: its number in Excel, the wrong column and value, and why.

    ``cells`` is the row as it came, header to text.
    """

    row: int
    column: str
    value: str
    reason: str
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row that an import adds, changes or lets go.

    ``row`` is its number in Excel, 0 for a row that is no longer in the file. ``cells`` is the row
    as the store shows it, header to text; ``before`` the standing row where it changes.
    """

    row: int
    cells: Mapping[str, str]
    before: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SheetReport:
    """What happened to one sheet; the counts are rows.

    The lists of rows hold the first :data:`SHOWN`; ``notes`` are Dutch sentences on what was left
    out or decided while reading, ``warnings`` those on which somebody has to act; ``import_id`` is
    0 where nothing was stored.
    """

    sheet: str
    kind: str
    reference_date: date | None
    read: int
    new: int
    changed: int
    unchanged: int
    disappeared: int
    rejected: int
    rejected_rows: tuple[RejectedLine, ...] = ()
    notes: tuple[str, ...] = ()
    import_id: int = 0
    new_rows: tuple[RowChange, ...] = ()
    changed_rows: tuple[RowChange, ...] = ()
    gone_rows: tuple[RowChange, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FileReport:
    """What happened to one file.

    ``refused`` is a Dutch sentence where nothing of the file was taken over (``sheets`` then tell
    what would have happened); ``same`` says that the file was imported before, byte for byte.
    ``losing``: it was refused only because too much would be lost, so that the worker may agree.
    ``unknown`` names the sheets whose headers were not recognised. ``cancelled``: the worker
    stopped while it was read.
    """

    file: str
    sheets: tuple[SheetReport, ...] = ()
    refused: str = ""
    same: bool = False
    notes: tuple[str, ...] = ()
    path: Path | None = None
    losing: bool = False
    unknown: tuple[str, ...] = ()
    cancelled: bool = False

    @property
    def outcome(self) -> str:
        """``imported``, ``same``, ``refused`` or ``cancelled``."""
        if self.cancelled:
            return "cancelled"
        return "refused" if self.refused else "same" if self.same else "imported"

    @property
    def rejected(self) -> int:
        """Rows kept out, over all sheets."""
        return sum(sheet.rejected for sheet in self.sheets)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What somebody has to act on, over all sheets."""
        return tuple(warning for sheet in self.sheets for warning in sheet.warnings)

    @property
    def changes(self) -> int:
        """Rows that became different in the store: new, changed and disappeared."""
        if self.outcome != "imported":
            return 0
        return sum(sheet.new + sheet.changed + sheet.disappeared for sheet in self.sheets)


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a whole synchronisation did; ``preview`` means that nothing was stored."""

    files: tuple[FileReport, ...]
    cancelled: bool = False
    preview: bool = False

    @property
    def taken(self) -> tuple[FileReport, ...]:
        """The files that are in the store now (before or by this synchronisation)."""
        return tuple(file for file in self.files if not file.refused)


@dataclass(frozen=True, slots=True)
class DataAge:
    """How old the data of a kind is: its newest reference date, and the file it came with."""

    kind: str
    reference_date: date | None
    imported_at: datetime
    file: str


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One import in the history: a sheet of a file, when, by whom, and its counts of rows.

    ``notes`` are the Dutch sentences that were said of it.
    """

    id: int
    kind: str
    file: str
    sheet: str
    imported_at: datetime
    imported_by: str
    reference_date: date | None
    read: int
    new: int
    changed: int
    unchanged: int
    disappeared: int
    rejected: int
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LogRow:
    """One file that a synchronisation looked at and that was not in the store already.

    ``outcome`` is imported, refused or cancelled; ``sentence`` says in Dutch why it was refused.
    ``rows`` were read, ``changes`` of them became different in the store.
    """

    at: datetime
    worker: str
    file: str
    outcome: str
    sentence: str
    rows: int
    changes: int


def exit_code(report: SyncReport) -> int:
    """0 everything is in, 1 a row or a file was kept out, 2 nothing was done."""
    if not report.taken:
        return NOTHING_DONE
    complete = len(report.taken) == len(report.files) and not report.cancelled
    return ALL_IN if complete and not any(f.rejected for f in report.files) else SOMETHING_REJECTED


def sync_objects(report: SyncReport) -> dict[str, Any]:
    """The report ready for JSON; dates are ISO text."""
    return {
        "exit": exit_code(report),
        "cancelled": report.cancelled,
        "preview": report.preview,
        "files": [_file_object(file) for file in report.files],
    }


def sync_text(report: SyncReport) -> str:
    """The report as plain Dutch text, one line per sheet and per rejected row."""
    lines: list[str] = []
    for file in report.files:
        lines.append(f"{file.file}: {_outcome(file)}")
        lines.extend(f"  {note}" for note in file.notes)
        for sheet in file.sheets:
            lines.extend(_sheet_lines(sheet))
    if report.cancelled:
        lines.append("Gestopt. Wat er nog niet in stond, is niet ingelezen.")
    elif not report.files:
        lines.append("Er zijn geen Excel-bestanden gevonden. Kies een map met .xlsx-bestanden.")
    return "\n".join(lines)


def _outcome(file: FileReport) -> str:
    if file.refused:
        return f"niet ingelezen. {file.refused}"
    if file.same:
        return "stond er al in, niets veranderd."
    return "ingelezen."


def _sheet_lines(sheet: SheetReport) -> list[str]:
    reference = f", peildatum {sheet.reference_date:%d-%m-%Y}" if sheet.reference_date else ""
    lines = [
        f"  {sheet.kind} (blad '{sheet.sheet}'{reference}): {sheet.new} nieuw, {sheet.changed} "
        f"gewijzigd, {sheet.unchanged} gelijk, {sheet.disappeared} verdwenen, {sheet.rejected} "
        "afgekeurd."
    ]
    lines.extend(f"    Let op: {warning}" for warning in sheet.warnings)
    lines.extend(f"    {note}" for note in sheet.notes)
    lines.extend(
        f"    Rij {line.row}, {line.column} '{line.value}': {line.reason}"
        for line in sheet.rejected_rows
    )
    hidden = sheet.rejected - len(sheet.rejected_rows)
    if hidden > 0:
        lines.append(f"    En nog {hidden} afgekeurde rijen.")
    return lines


def _file_object(file: FileReport) -> dict[str, Any]:
    return {
        "file": file.file,
        "outcome": file.outcome,
        "reason": file.refused,
        "notes": list(file.notes),
        "sheets": [_sheet_object(sheet) for sheet in file.sheets],
    }


def _sheet_object(sheet: SheetReport) -> dict[str, Any]:
    return {
        "sheet": sheet.sheet,
        "kind": sheet.kind,
        "reference_date": sheet.reference_date.isoformat() if sheet.reference_date else None,
        "read": sheet.read,
        "new": sheet.new,
        "changed": sheet.changed,
        "unchanged": sheet.unchanged,
        "disappeared": sheet.disappeared,
        "rejected": sheet.rejected,
        "notes": list(sheet.notes),
        "warnings": list(sheet.warnings),
        "rejected_rows": [
            {
                "row": line.row,
                "column": line.column,
                "value": line.value,
                "reason": line.reason,
                "cells": dict(line.cells),
            }
            for line in sheet.rejected_rows
        ],
    }
