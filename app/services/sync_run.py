"""One synchronisation: file after file, each in a transaction of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy.orm import Session, sessionmaker

from app.exchange.reading import NotRecognised, Reader, Reading
from app.exchange.workbook_reader import UnreadableFile
from app.services.file_import import ImportRun, RefusedFile, import_file, preview_file
from app.services.staging import Cancelled, StagedFile, hash_of, stage
from app.services.sync_files import find_workbooks, reading_order
from app.services.sync_records import note_attempt, same_as_before, was_imported
from app.services.sync_report import FileReport, SheetReport, SyncReport
from app.storage.errors import Interrupted

Write = Callable[[Callable[[], bool]], AbstractContextManager[Session]]


@dataclass(frozen=True)
class FileRun:
    """What a synchronisation of files works with.

    ``write`` begins a transaction that may take seconds and is told how to ask whether the worker
    wants to stop. ``shelf`` keeps files that a preview has read, by their hash, for the import that
    follows.
    """

    sessions: sessionmaker[Session]
    write: Write
    read: Reader
    reading: Reading
    run: ImportRun
    shelf: dict[str, StagedFile]


def preview_files(files: FileRun, paths: Iterable[Path]) -> SyncReport:
    """What importing the files would do; nothing is stored."""
    files.shelf.clear()
    found, cancelled = _each(paths, lambda path: _preview(files, path))
    return SyncReport(found, cancelled=cancelled, preview=True)


def import_files(files: FileRun, paths: Iterable[Path]) -> SyncReport:
    """Import the files (of a folder: its workbooks); expected failures end in the report."""
    found, cancelled = _each(paths, lambda path: _import(files, path))
    _clear_shelf(files, found)
    for file in found:
        if file.outcome in ("refused", "cancelled"):
            with files.sessions.begin() as session:
                note_attempt(session, file, files.run.moment, files.run.worker)
    told = tuple(file for file in found if not file.cancelled)
    return SyncReport(told, cancelled=cancelled)


def _clear_shelf(files: FileRun, found: Iterable[FileReport]) -> None:
    """Keep only what was refused: its sender is owed all rows that were wrong."""
    refused = {file.path for file in found if file.losing}
    for key, staged in tuple(files.shelf.items()):
        if staged.path not in refused:
            del files.shelf[key]


def _each(
    paths: Iterable[Path], work: Callable[[Path], FileReport]
) -> tuple[tuple[FileReport, ...], bool]:
    """The reports of the files in reading order, and whether the worker stopped."""
    files: list[FileReport] = []
    for path in sorted(find_workbooks(paths), key=reading_order):
        try:
            files.append(replace(work(path), path=path))
        except (Cancelled, Interrupted):
            files.append(FileReport(path.name, path=path, cancelled=True))
            return tuple(files), True
        except NotRecognised as error:
            files.append(
                FileReport(path.name, refused=error.sentence, path=path, unknown=error.sheets)
            )
        except UnreadableFile as error:
            files.append(FileReport(path.name, refused=error.sentence, path=path))
    return tuple(files), False


def _preview(files: FileRun, path: Path) -> FileReport:
    file_hash = hash_of(path)
    if same := _same(files, file_hash):
        return FileReport(path.name, same, same=True)
    with stage(path, files.read, files.reading, files.run.watch) as staged:
        staged.keep()
    with files.sessions() as session:
        sheets, refused = preview_file(session.connection(), staged)
    files.shelf[file_hash] = staged
    return replace(_report(staged), sheets=sheets, refused=refused, losing=bool(refused))


def _import(files: FileRun, path: Path) -> FileReport:
    file_hash = hash_of(path)
    if same := _same(files, file_hash):
        return FileReport(path.name, same, same=True)
    if (kept := files.shelf.get(file_hash)) is not None:
        return _store(files, kept)
    with stage(path, files.read, files.reading, files.run.watch) as staged:
        return _store(files, staged)


def _same(files: FileRun, file_hash: str) -> tuple[SheetReport, ...]:
    """What an earlier import of this very file brought; empty where there was none."""
    with files.sessions() as session:
        return same_as_before(session, file_hash)


def _store(files: FileRun, staged: StagedFile) -> FileReport:
    """Bring a file in, in one transaction with its line in the log."""
    report = _report(staged)
    try:
        with files.write(files.run.watch.cancelled) as session:
            known = was_imported(session, staged.opened.file_hash)
            sheets = import_file(session.connection(), staged, files.run)
            staged.finish()
            report = replace(report, sheets=sheets)
            if known and not report.changes:
                session.rollback()
                return replace(report, same=True)
            note_attempt(session, report, files.run.moment, files.run.worker)
            return report
    except RefusedFile as error:
        undone = tuple(replace(sheet, import_id=0) for sheet in error.sheets)
        return replace(report, sheets=undone, refused=error.sentence, losing=True)


def _report(staged: StagedFile) -> FileReport:
    opened = staged.opened
    return FileReport(staged.path.name, notes=opened.notes, unknown=opened.unknown)
