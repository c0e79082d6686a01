"""Brings the region's workbooks into the store: one file, one transaction.

Every import can be looked at first (:meth:`RegionSync.preview` does the same work and takes it
back). Nothing here touches a dossier. Source: design of the regional exports, sections 3 and 5.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session, sessionmaker

from app.domain.catalogue import RegionalProduct
from app.domain.region import Region
from app.exchange.assignment_versions import newest_versions
from app.exchange.batches import Rejected
from app.exchange.layouts import Kind
from app.exchange.regional_exports import RegionalSheet
from app.exchange.workbook_reader import UnreadableFile, Workbook
from app.models.region import RegionProduct
from app.models.sync import SyncImport
from app.services.region_tables import LANDINGS
from app.services.sync_files import OpenedFile, find_workbooks, open_file, reading_order
from app.services.sync_records import (
    finish_import,
    import_row,
    keep_rejected,
    new_import,
    not_older,
    rejected_line,
    rejected_lines,
    same_as_before,
)
from app.services.sync_report import (
    SHOWN,
    DataAge,
    FileReport,
    ImportRow,
    RejectedLine,
    SheetReport,
    SyncReport,
)
from app.services.table_writer import TableWriter

ACCEPTABLE_LOSS_PERCENT = 20

Progress = Callable[[str, int, int], None]


class _Refused(Exception):
    """Takes the transaction of a file back; ``sheets`` tell what would have happened."""

    def __init__(self, sentence: str, sheets: Sequence[SheetReport] = ()) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.sheets = tuple(sheets)


class _Cancelled(Exception):
    """The worker stopped the synchronisation; the file in hand is taken back."""


@dataclass(frozen=True)
class _Run:
    """How one synchronisation is done."""

    accept_loss: bool
    preview: bool
    progress: Progress
    cancelled: Callable[[], bool]

    def step(self, text: str, done: int, total: int) -> None:
        """Show how far we are, and stop where the worker asked to."""
        if self.cancelled():
            raise _Cancelled
        self.progress(text, done, total)


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
        run = _Run(accept_loss, False, progress or _silent, cancelled or _never)
        report = self._run(paths, run)
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
        return self._run(paths, _Run(False, True, progress or _silent, cancelled or _never))

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

    def products(self) -> tuple[RegionalProduct, ...]:
        """The rows of the Producten export, for the catalogue."""
        with self._sessions() as session:
            rows = session.scalars(select(RegionProduct).order_by(RegionProduct.id))
            return tuple(
                RegionalProduct(
                    row.code,
                    row.category,
                    row.name,
                    row.segment,
                    row.level,
                    row.unit,
                    row.tariff_cents,
                    row.valid_from,
                    row.valid_to,
                    row.norm_minimum,
                    row.norm_maximum,
                    row.norm_months,
                )
                for row in rows
            )

    def _run(self, paths: Iterable[Path], run: _Run) -> SyncReport:
        files: list[FileReport] = []
        for path in sorted(find_workbooks(paths), key=reading_order):
            try:
                files.append(self._file(path, run))
            except _Cancelled:
                return SyncReport(tuple(files), cancelled=True, preview=run.preview)
        return SyncReport(tuple(files), preview=run.preview)

    def _file(self, path: Path, run: _Run) -> FileReport:
        try:
            run.step(f"{path.name} openen", 0, 0)
            opened = open_file(path, self._region.municipalities)
            notes = tuple(opened.notes)
            with self._sessions.begin() as session:
                same = same_as_before(session, opened.workbook)
                if same:
                    return FileReport(path.name, same, same=True, notes=notes)
                sheets = self._store(session.connection(), opened, run)
                return FileReport(path.name, sheets, notes=notes)
        except UnreadableFile as error:
            return FileReport(path.name, refused=error.sentence)
        except _Refused as error:
            undone = tuple(replace(sheet, import_id=0) for sheet in error.sheets)
            return FileReport(path.name, undone, refused=error.sentence, notes=notes)

    def _store(
        self, connection: Connection, opened: OpenedFile, run: _Run
    ) -> tuple[SheetReport, ...]:
        """Store all sheets of a file; raises :class:`_Refused` where too much would be lost."""
        sheets: list[SheetReport] = []
        refusals: list[str] = []
        for sheet in opened.sheets:
            import_id = new_import(
                connection, opened.workbook, sheet, self._clock(), self._worker()
            )
            writer = TableWriter(connection, sheet.kind, import_id)
            shown = _walk(connection, opened.workbook, sheet, writer, run)
            report = _sheet_report(sheet, writer, shown, import_id)
            finish_import(connection, report)
            sheets.append(report)
            refusals.extend(_older(sheet, writer, report))
            if not run.accept_loss:
                refusals.extend(_refusals(sheet, writer, report))
        if refusals:
            raise _Refused(" ".join(refusals), sheets)
        if run.preview:
            raise _Refused("", sheets)
        return tuple(sheets)


def _walk(
    connection: Connection,
    workbook: Workbook,
    sheet: RegionalSheet,
    writer: TableWriter,
    run: _Run,
) -> list[Rejected]:
    """Bring all batches in; answers with the rejected rows the report shows."""
    shown: list[Rejected] = []
    for batch in newest_versions(sheet, sheet.batches()):
        run.step(f"{workbook.path.name}: {sheet.kind.value}", writer.counts.read, sheet.height)
        writer.write(batch)
        keep_rejected(connection, writer.import_id, batch.rejected)
        shown.extend(batch.rejected[: SHOWN - len(shown)])
    writer.finish()
    return shown


def _refusals(sheet: RegionalSheet, writer: TableWriter, report: SheetReport) -> list[str]:
    """Why a sheet is too big a loss to take over without asking."""
    refusals: list[str] = []
    for count, whole, what in (
        (report.rejected, report.read, "afgekeurd"),
        (report.disappeared, writer.counts.existing, "verdwenen"),
    ):
        if whole and count * 100 > whole * ACCEPTABLE_LOSS_PERCENT:
            refusals.append(
                f"{sheet.kind.value}: {count} van {whole} rijen zouden zijn {what}, meer dan "
                f"{ACCEPTABLE_LOSS_PERCENT}%. Bekijk het bestand, of lees het in en geef aan dat "
                "dit verlies klopt."
            )
    return refusals


def _older(sheet: RegionalSheet, writer: TableWriter, report: SheetReport) -> list[str]:
    """Why a sheet is older than what stands: a peildatum never goes back."""
    standing = writer.standing_date
    if LANDINGS[sheet.kind].history or not standing or not report.reference_date:
        return []
    if report.reference_date >= standing:
        return []
    return [
        f"{sheet.kind.value}: dit bestand gaat tot {report.reference_date:%d-%m-%Y}, maar er staan "
        f"al gegevens tot {standing:%d-%m-%Y}. Gebruik het nieuwere bestand."
    ]


def _sheet_report(
    sheet: RegionalSheet, writer: TableWriter, shown: Sequence[Rejected], import_id: int
) -> SheetReport:
    counts = writer.counts
    notes = list(sheet.notes)
    reference_date = writer.reference_date or sheet.reference_date
    standing = writer.newest_of_kind()
    if LANDINGS[sheet.kind].history and reference_date and standing and reference_date < standing:
        notes.append(
            f"De peildatum {reference_date:%d-%m-%Y} is ouder dan wat er al staat "
            f"({standing:%d-%m-%Y}); de rijen zijn bewaard als geschiedenis."
        )
    return SheetReport(
        sheet=sheet.name,
        kind=sheet.kind.value,
        reference_date=reference_date,
        read=counts.read,
        new=counts.new,
        changed=counts.changed,
        unchanged=counts.unchanged,
        disappeared=counts.disappeared,
        rejected=counts.rejected,
        rejected_rows=tuple(rejected_line(row) for row in shown),
        notes=tuple(notes),
        import_id=import_id,
    )


def _silent(_text: str, _done: int, _total: int) -> None:
    return None


def _never() -> bool:
    return False
