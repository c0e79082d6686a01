"""Brings the region's workbooks into the store: one file, one transaction.

Every import can be looked at first (:meth:`RegionSync.preview` does the same work and takes it
back). Nothing here touches a dossier. Source: design of the regional exports, sections 3 and 5.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session, sessionmaker

from app.exchange.kinds import Kind
from app.models.sync import SyncImport
from app.services.sync_records import import_row, not_older, rejected_lines
from app.services.sync_report import DataAge, ImportRow, RejectedLine, SyncReport

if TYPE_CHECKING:
    from app.domain.region import Region
    from app.services.file_import import Progress


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
        after_change: Callable[[], None] = lambda: None,
    ) -> None:
        self._sessions = sessions
        self._region = region
        self._clock = clock
        self._worker = worker
        self._after_change = after_change

    def sync(
        self,
        paths: Iterable[Path],
        *,
        accept_loss: bool = False,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> SyncReport:
        """Import the files (of a folder: its workbooks); expected failures end in the report.

        A file that loses more than a fifth of a kind is refused unless ``accept_loss``.
        """
        report = self._run(paths, progress, cancelled, accept_loss=accept_loss)
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
        return self._run(paths, progress, cancelled, preview=True)

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

    def rejected(self, import_id: int) -> tuple[RejectedLine, ...]:
        """The rows that an import kept out, in the order of the sheet."""
        with self._sessions() as session:
            return rejected_lines(session.connection(), import_id)

    def _run(
        self,
        paths: Iterable[Path],
        progress: Progress | None,
        cancelled: Callable[[], bool] | None,
        *,
        accept_loss: bool = False,
        preview: bool = False,
    ) -> SyncReport:
        # Reading workbooks takes much that telling their age (on the start page) does not need.
        from app.services.file_import import ImportRun
        from app.services.sync_run import import_files

        run = ImportRun(
            moment=self._clock(),
            worker=self._worker(),
            accept_loss=accept_loss,
            preview=preview,
            progress=progress or _silent,
            cancelled=cancelled or _never,
        )
        return import_files(self._sessions, self._region.municipalities, paths, run)


def _silent(_text: str, _done: int, _total: int) -> None:
    return None


def _never() -> bool:
    return False
