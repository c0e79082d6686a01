"""Brings the region's workbooks into the store: one file, one transaction.

Every import can be looked at first: :meth:`RegionSync.preview` compares without a lock on the
store. Nothing here touches a dossier. Source: design of the regional exports, sections 3 and 5.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session, sessionmaker

from app.exchange.kinds import Kind
from app.models.sync import SyncAttempt, SyncImport
from app.services.sync_records import (
    import_row,
    log_row,
    not_older,
    rejected_line,
    rejected_lines,
)
from app.services.sync_report import (
    DataAge,
    FileReport,
    ImportRow,
    LogRow,
    RejectedLine,
    SyncReport,
)

if TYPE_CHECKING:
    from app.domain.region import Region
    from app.exchange.layouts import SavedColumns
    from app.services.staging import Progress, StagedFile
    from app.services.sync_run import FileRun, Write


LARGE = 2_000_000
"""Bytes of workbooks, some 30,000 rows: so much is a risk, also where it loses nothing."""


@dataclass(frozen=True)
class SyncMeans:
    """What a synchronisation works with beside the store.

    ``write`` begins a transaction that may take seconds; ``layouts`` are those that workers made
    for other headers; ``apart`` reads the files in a process of its own. ``before_risk`` makes a
    backup, and raises where that fails: then nothing is imported.
    """

    write: Write | None = None
    layouts: Callable[[], Sequence[SavedColumns]] = tuple
    apart: bool = False
    before_risk: Callable[[], None] = lambda: None


class RegionSync:
    """Use cases on the regional data: bring it in, tell how old it is and what was kept out.

    ``worker`` names who imports; ``after_change`` is called when a synchronisation changed rows.
    """

    def __init__(
        self,
        sessions: sessionmaker[Session],
        region: Region,
        clock: Callable[[], datetime],
        worker: Callable[[], str],
        *,
        means: SyncMeans | None = None,
        after_change: Callable[[], None] = lambda: None,
    ) -> None:
        self._sessions = sessions
        self._region = region
        self._clock = clock
        self._worker = worker
        self._means = means or SyncMeans()
        self._after_change = after_change
        self._shelf: dict[str, StagedFile] = {}

    def sync(
        self,
        paths: Iterable[Path],
        *,
        accept_loss: bool = False,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> SyncReport:
        """Import the files (of a folder: its workbooks); expected failures end in the report.

        A file that loses more than a fifth of a kind, or is older than what stands, is refused
        unless ``accept_loss``; of an older file only what is missing is added. What the last
        preview read is not read again, as long as the file is the same. What is large, or accepted
        with its loss, waits for a backup.
        """
        from app.services.sync_run import import_files

        paths = tuple(paths)
        if accept_loss or _size(paths) >= LARGE:
            self._means.before_risk()
        with self._files(progress, cancelled, accept_loss=accept_loss) as files:
            report = import_files(files, paths)
        if any(file.changes for file in report.files):
            self._after_change()
        return report

    def preview(
        self,
        paths: Iterable[Path],
        *,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> SyncReport:
        """What :meth:`sync` would do; the store stays as it is."""
        from app.services.sync_run import preview_files

        with self._files(progress, cancelled) as files:
            return preview_files(files, paths)

    def forget_preview(self) -> None:
        """Let go of the rows that the last preview read, and of what was refused."""
        self._shelf.clear()

    def age(self) -> tuple[DataAge, ...]:
        """Per kind how far the data goes and which file brought that, in reading order."""
        newest: dict[str, SyncImport] = {}
        with self._sessions() as session:
            for row in session.scalars(select(SyncImport).order_by(SyncImport.id)):
                if row.kind not in newest or not_older(row, newest[row.kind]):
                    newest[row.kind] = row
        return tuple(
            DataAge(kind.value, row.reference_date, row.imported_at, row.file_name)
            for kind in Kind
            for row in (newest.get(kind.value),)
            if row is not None
        )

    def history(self, limit: int = 200) -> tuple[ImportRow, ...]:
        """The imports, the newest first."""
        with self._sessions() as session:
            rows = session.scalars(select(SyncImport).order_by(SyncImport.id.desc()).limit(limit))
            return tuple(import_row(row) for row in rows)

    def log(self, limit: int = 500) -> tuple[LogRow, ...]:
        """The files that were looked at and were not in the store already, the newest first."""
        chosen = select(SyncAttempt).order_by(SyncAttempt.id.desc()).limit(limit)
        with self._sessions() as session:
            return tuple(log_row(row) for row in session.scalars(chosen))

    def rejected(self, import_id: int) -> tuple[RejectedLine, ...]:
        """The rows that an import kept out, in the order of the sheet."""
        with self._sessions() as session:
            return rejected_lines(session.connection(), import_id)

    def held_back(self, file: FileReport, place: int) -> tuple[RejectedLine, ...]:
        """All rows that a sheet of a previewed or refused file keeps out, in their order.

        ``place`` is that of the sheet in the report. Only the first rows, which the report holds,
        where the file was not previewed or is no longer at hand.
        """
        staged = next((one for one in tuple(self._shelf.values()) if one.path == file.path), None)
        if staged is None:
            return file.sheets[place].rejected_rows
        return tuple(rejected_line(row) for row in staged.sheets[place].rejected())

    @contextmanager
    def _files(
        self,
        progress: Progress | None,
        cancelled: Callable[[], bool] | None,
        *,
        accept_loss: bool = False,
    ) -> Iterator[FileRun]:
        # Reading workbooks takes much that telling their age (on the start page) does not need.
        from app.exchange.reader_process import ReaderProcess
        from app.exchange.reading import Reading, read_file
        from app.services.file_import import ImportRun
        from app.services.staging import Watch
        from app.services.sync_run import FileRun

        watch = Watch(progress or _silent, cancelled or _never)
        settings = self._region.stoplight
        run = ImportRun(self._clock(), self._worker(), watch, settings, accept_loss)
        reading = Reading(self._region.municipalities, tuple(self._means.layouts()))
        write = self._means.write or (lambda _cancelled: self._sessions.begin())
        with ReaderProcess() if self._means.apart else nullcontext() as process:
            read = process.read if process else read_file
            yield FileRun(self._sessions, write, read, reading, run, self._shelf)


def _size(paths: Iterable[Path]) -> int:
    """The bytes of the files, those in the folders included; what is not there has none."""
    with suppress(OSError):  # what cannot be looked at is told of when it is read
        files = (file for path in paths for file in (path.iterdir() if path.is_dir() else (path,)))
        return sum(file.stat().st_size for file in files if file.is_file())
    return 0


def _silent(_text: str, _done: int, _total: int) -> None:
    return None


def _never() -> bool:
    return False
