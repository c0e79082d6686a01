"""One synchronisation: file after file, each in a transaction of its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from sqlalchemy.orm import Session, sessionmaker

from app.domain.region import Municipality
from app.exchange.workbook_reader import UnreadableFile
from app.services.file_import import Cancelled, ImportRun, RefusedFile, import_file
from app.services.sync_files import find_workbooks, open_file, reading_order
from app.services.sync_records import same_as_before
from app.services.sync_report import FileReport, SyncReport


def import_files(
    sessions: sessionmaker[Session],
    municipalities: Sequence[Municipality],
    paths: Iterable[Path],
    run: ImportRun,
) -> SyncReport:
    """Import the files (of a folder: its workbooks); expected failures end in the report."""
    files: list[FileReport] = []
    for path in sorted(find_workbooks(paths), key=reading_order):
        try:
            files.append(_one(sessions, municipalities, path, run))
        except Cancelled:
            return SyncReport(tuple(files), cancelled=True, preview=run.preview)
    return SyncReport(tuple(files), preview=run.preview)


def _one(
    sessions: sessionmaker[Session],
    municipalities: Sequence[Municipality],
    path: Path,
    run: ImportRun,
) -> FileReport:
    try:
        run.step(f"{path.name} openen", 0, 0)
        opened = open_file(path, municipalities)
        notes = tuple(opened.notes)
        with sessions.begin() as session:
            same = same_as_before(session, opened.workbook)
            if same:
                return FileReport(path.name, same, same=True, notes=notes)
            sheets = import_file(session.connection(), opened, run)
            return FileReport(path.name, sheets, notes=notes)
    except UnreadableFile as error:
        return FileReport(path.name, refused=error.sentence)
    except RefusedFile as error:
        undone = tuple(replace(sheet, import_id=0) for sheet in error.sheets)
        return FileReport(path.name, undone, refused=error.sentence, notes=notes)
