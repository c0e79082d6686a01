"""Imports one opened file within a transaction, and says when that would lose too much."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from app.exchange.assignment_versions import newest_versions
from app.exchange.batches import Rejected
from app.exchange.regional_exports import RegionalSheet
from app.exchange.workbook_reader import Workbook
from app.services.region_tables import LANDINGS
from app.services.sync_files import OpenedFile
from app.services.sync_records import finish_import, keep_rejected, new_import, rejected_line
from app.services.sync_report import SHOWN, SheetReport
from app.services.table_writer import TableWriter

ACCEPTABLE_LOSS_PERCENT = 20

Progress = Callable[[str, int, int], None]


class RefusedFile(Exception):
    """Takes the transaction of a file back; ``sheets`` tell what would have happened."""

    def __init__(self, sentence: str, sheets: Sequence[SheetReport] = ()) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.sheets = tuple(sheets)


class Cancelled(Exception):
    """The worker stopped the synchronisation; the file in hand is taken back."""


@dataclass(frozen=True)
class ImportRun:
    """How one synchronisation is done."""

    moment: datetime
    worker: str
    accept_loss: bool
    preview: bool
    progress: Progress
    cancelled: Callable[[], bool]

    def step(self, text: str, done: int, total: int) -> None:
        """Show how far we are, and stop where the worker asked to."""
        if self.cancelled():
            raise Cancelled
        self.progress(text, done, total)


def import_file(
    connection: Connection, opened: OpenedFile, run: ImportRun
) -> tuple[SheetReport, ...]:
    """Store all sheets of a file; raises :class:`RefusedFile` where too much would be lost."""
    sheets: list[SheetReport] = []
    refusals: list[str] = []
    for sheet in opened.sheets:
        import_id = new_import(connection, opened.workbook, sheet, run.moment, run.worker)
        writer = TableWriter(connection, sheet.kind, import_id)
        shown = _walk(connection, opened.workbook, sheet, writer, run)
        report = _sheet_report(sheet, writer, shown, import_id)
        finish_import(connection, report)
        sheets.append(report)
        refusals.extend(_older(sheet, writer, report))
        if not run.accept_loss:
            refusals.extend(_refusals(sheet, writer, report))
    if refusals:
        raise RefusedFile(" ".join(refusals), sheets)
    if run.preview:
        raise RefusedFile("", sheets)
    return tuple(sheets)


def _walk(
    connection: Connection,
    workbook: Workbook,
    sheet: RegionalSheet,
    writer: TableWriter,
    run: ImportRun,
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
