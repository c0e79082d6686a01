"""The records of what was imported: one per sheet, with the rows that were kept out."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.orm import Session

from app.exchange.kinds import Kind
from app.models.layout import SavedLayout
from app.models.sync import RejectedRow, SyncAttempt, SyncImport
from app.services.audit import Action, note_act
from app.services.sync_report import SHOWN, FileReport, ImportRow, LogRow, RejectedLine, SheetReport

if TYPE_CHECKING:
    from app.exchange.batches import Rejected
    from app.exchange.reading import SheetHead
    from app.services.staging import StagedFile


def new_import(
    connection: Connection,
    staged: StagedFile,
    sheet: SheetHead,
    moment: datetime,
    worker: str,
) -> int:
    """Start the record of a sheet (its counts follow later) and answer with its id."""
    statement = insert(SyncImport).returning(SyncImport.id)
    values = {
        "kind": sheet.kind.value,
        "file_name": staged.path.name,
        "file_hash": staged.opened.file_hash,
        "sheet": sheet.name,
        "imported_at": moment.replace(microsecond=0),
        "imported_by": worker,
        "reference_date": None,
        "saved_at": staged.opened.saved_at,
        "rows_read": 0,
        "rows_new": 0,
        "rows_changed": 0,
        "rows_unchanged": 0,
        "rows_disappeared": 0,
        "rows_rejected": 0,
    }
    return connection.execute(statement, values).scalar_one()


def finish_import(connection: Connection, report: SheetReport, goes_to: Mapping[str, date]) -> None:
    """Complete the record of a sheet with its counts and how far it goes per municipality."""
    connection.execute(
        update(SyncImport)
        .where(SyncImport.id == report.import_id)
        .values(
            reference_date=report.reference_date,
            goes_to=json.dumps(goes_to, default=date.isoformat) if goes_to else "",
            notes=json.dumps([*report.warnings, *report.notes], ensure_ascii=False),
            rows_read=report.read,
            rows_new=report.new,
            rows_changed=report.changed,
            rows_unchanged=report.unchanged,
            rows_disappeared=report.disappeared,
            rows_rejected=report.rejected,
        )
    )


def delivered_to(connection: Connection, kind: Kind) -> dict[str, date]:
    """Per municipality how far the imports of this kind go; of older imports that is not known."""
    newest: dict[str, date] = {}
    told = select(SyncImport.goes_to).where(SyncImport.kind == kind.value, SyncImport.goes_to != "")
    for (goes_to,) in connection.execute(told):
        for code, written in json.loads(goes_to).items():
            day = date.fromisoformat(written)
            newest[code] = max(day, newest.get(code, day))
    return newest


def keep_rejected(connection: Connection, import_id: int, rejected: Sequence[Rejected]) -> None:
    """Keep the rows that were not taken over, as they came."""
    if rejected:
        connection.execute(
            insert(RejectedRow),
            [
                {
                    "import_id": import_id,
                    "row_number": row.row,
                    "column": row.column,
                    "value": row.value,
                    "reason": row.reason,
                    "cells": json.dumps(dict(row.cells), ensure_ascii=False),
                }
                for row in rejected
            ],
        )


def was_imported(session: Session, file_hash: str) -> bool:
    """Whether this very file was ever imported."""
    chosen = select(SyncImport.id).where(SyncImport.file_hash == file_hash).limit(1)
    return session.execute(chosen).first() is not None


def same_as_before(session: Session, file_hash: str) -> tuple[SheetReport, ...]:
    """The sheets of this very file, where it is still the last that was imported of its kinds.

    None where a layout was saved since: it may know a sheet that was unknown then.
    """
    newest = (
        select(func.max(SyncImport.id))
        .where(SyncImport.file_hash == file_hash)
        .group_by(SyncImport.kind, SyncImport.sheet)
    )
    imports = session.scalars(
        select(SyncImport).where(SyncImport.id.in_(newest)).order_by(SyncImport.id)
    ).all()
    everything = select(SyncImport.kind, SyncImport.file_hash).order_by(SyncImport.id)
    last = {kind: found for kind, found in session.execute(everything)}  # noqa: C416
    if any(last[row.kind] != file_hash for row in imports):
        return ()
    layout = session.scalar(select(func.max(SavedLayout.saved_at)))
    if imports and layout and layout > max(row.imported_at for row in imports):
        return ()
    return tuple(_unchanged(session.connection(), row) for row in imports)


def _unchanged(connection: Connection, row: SyncImport) -> SheetReport:
    return SheetReport(
        sheet=row.sheet,
        kind=row.kind,
        reference_date=row.reference_date,
        read=row.rows_read,
        new=0,
        changed=0,
        unchanged=row.rows_read - row.rows_rejected,
        disappeared=0,
        rejected=row.rows_rejected,
        rejected_rows=rejected_lines(connection, row.id, SHOWN),
        notes=_notes(row),
        import_id=row.id,
    )


def rejected_lines(
    connection: Connection, import_id: int, limit: int | None = None
) -> tuple[RejectedLine, ...]:
    """The rows an import kept out, in the order of the sheet."""
    rows = connection.execute(
        select(
            RejectedRow.row_number,
            RejectedRow.column,
            RejectedRow.value,
            RejectedRow.reason,
            RejectedRow.cells,
        )
        .where(RejectedRow.import_id == import_id)
        .order_by(RejectedRow.row_number, RejectedRow.id)
        .limit(limit)
    )
    return tuple(
        RejectedLine(number, column, value, reason, json.loads(cells))
        for number, column, value, reason, cells in rows
    )


def rejected_line(row: Rejected) -> RejectedLine:
    """A rejected row as the report shows it."""
    return RejectedLine(row.row, row.column, row.value, row.reason, dict(row.cells))


def import_row(row: SyncImport) -> ImportRow:
    """One line of the history."""
    return ImportRow(
        id=row.id,
        kind=row.kind,
        file=row.file_name,
        sheet=row.sheet,
        imported_at=row.imported_at,
        imported_by=row.imported_by,
        reference_date=row.reference_date,
        read=row.rows_read,
        new=row.rows_new,
        changed=row.rows_changed,
        unchanged=row.rows_unchanged,
        disappeared=row.rows_disappeared,
        rejected=row.rows_rejected,
        notes=_notes(row),
    )


def _notes(row: SyncImport) -> tuple[str, ...]:
    """What was said while the sheet was read; of older imports that was not kept."""
    return tuple(json.loads(row.notes or "[]"))


def not_older(row: SyncImport, other: SyncImport) -> bool:
    """Whether the data of ``row`` goes at least as far as that of ``other``."""
    return (row.reference_date or date.min) >= (other.reference_date or date.min)


def note_attempt(session: Session, file: FileReport, moment: datetime, worker: str) -> None:
    """Log that a file was looked at: it came in, or was refused or cancelled."""
    session.add(
        SyncAttempt(
            at=moment.replace(microsecond=0),
            worker=worker,
            file_name=file.file,
            outcome=file.outcome,
            sentence=file.refused,
            rows=sum(sheet.read for sheet in file.sheets),
            changes=file.changes,
        )
    )
    note_act(session, moment, Action.IMPORT, result=file.outcome, detail=str(file.changes))


def log_row(row: SyncAttempt) -> LogRow:
    """One line of the log."""
    return LogRow(
        at=row.at,
        worker=row.worker,
        file=row.file_name,
        outcome=row.outcome,
        sentence=row.sentence,
        rows=row.rows,
        changes=row.changes,
    )
