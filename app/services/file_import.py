"""Compares a staged file with the store and stores it, and says when that would lose too much."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby

from sqlalchemy import Connection

from app.domain.stoplight import StoplightSettings
from app.exchange.batches import Batch, Rejected
from app.exchange.kinds import Kind
from app.services.comparison import Comparison, Counts, Verdict
from app.services.delivery_age import Delivery, too_old
from app.services.region_sums import refresh_sums
from app.services.region_tables import LANDINGS
from app.services.row_words import added_rows, changed_rows, gone_rows
from app.services.staging import StagedFile, StagedSheet, Watch
from app.services.sync_records import finish_import, keep_rejected, new_import, rejected_line
from app.services.sync_report import SHOWN, RowChange, SheetReport
from app.services.table_writer import TableWriter

ACCEPTABLE_LOSS_PERCENT = 20


class RefusedFile(Exception):
    """Takes the transaction of a file back; ``sheets`` tell what would have happened."""

    def __init__(self, sentence: str, sheets: Sequence[SheetReport] = ()) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.sheets = tuple(sheets)


@dataclass(frozen=True)
class ImportRun:
    """How one synchronisation is done; ``accept_loss``: the worker knows what will be lost."""

    moment: datetime
    worker: str
    watch: Watch
    settings: StoplightSettings
    accept_loss: bool = False


@dataclass
class _Lists:
    """The first rows of a sheet that something happens to, for a preview."""

    rejected: list[Rejected] = field(default_factory=list)
    new: list[RowChange] = field(default_factory=list)
    changed: list[RowChange] = field(default_factory=list)
    gone: tuple[RowChange, ...] = ()


@dataclass(frozen=True)
class _Kind:
    """The sheets of one kind in a file, and what stands of that kind."""

    connection: Connection
    sheets: Sequence[StagedSheet]
    comparison: Comparison
    saved_at: datetime
    older: bool = False

    @property
    def kind(self) -> Kind:
        return self.sheets[0].kind

    @property
    def said(self) -> date | None:
        """The peildatum above the tables, where it counts."""
        if LANDINGS[self.kind].dated_rows and self.comparison.reference_date:
            return None
        return max((s.reference_date for s in self.sheets if s.reference_date), default=None)

    def reference_date(self) -> date | None:
        """How far the sheets go: the peildatum above their tables or their newest row.

        The later of both: a delivery of October need not hold a row of its last days.
        """
        known = [day for day in (self.said, self.comparison.reference_date) if day]
        return max(known, default=None)

    def goes_to(self) -> dict[str, date]:
        """The same for each municipality of which there are rows."""
        return {code: max(day, self.said or day) for code, day in self.comparison.goes_to.items()}

    def too_old(self) -> str:
        """The sentence with which older sheets are refused; empty where they are not.

        A correction and a kind that keeps its history replace nothing by something older.
        """
        if LANDINGS[self.kind].history or _adds_only(self.sheets):
            return ""
        standing = self.comparison.standing(said=self.said is not None)
        return too_old(self.kind.value, Delivery(self.reference_date(), self.saved_at), standing)


def preview_file(connection: Connection, staged: StagedFile) -> tuple[tuple[SheetReport, ...], str]:
    """What an import would do, and the Dutch sentence with which it would be refused (or none)."""
    reports: list[SheetReport] = []
    refusals: list[str] = []
    for sheets in _by_kind(staged):
        comparison = Comparison(connection, sheets[0].kind)
        found = _Kind(connection, sheets, comparison, staged.opened.saved_at)
        made = [_look(found, sheet) for sheet in sheets]
        gone = _gone(found)
        made[-1][1].gone = gone_rows(connection, found.kind, gone, SHOWN)
        kind_reports = _reports(found, made, len(gone))
        reports.extend(kind_reports)
        refusals.extend(_refusals(found, kind_reports))
    return tuple(reports), " ".join(refusals)


def import_file(
    connection: Connection, staged: StagedFile, run: ImportRun
) -> tuple[SheetReport, ...]:
    """Store all sheets of a file; raises :class:`RefusedFile` where too much would be lost."""
    reports: list[SheetReport] = []
    refusals: list[str] = []
    for sheets in _by_kind(staged):
        found = _begin(connection, sheets, staged.opened.saved_at, run)
        writer = TableWriter(connection, found.kind)
        ids = [
            new_import(connection, staged, sheet.head, run.moment, run.worker) for sheet in sheets
        ]
        made = [
            _store(found, sheet, writer, import_id)
            for sheet, import_id in zip(sheets, ids, strict=True)
        ]
        gone = _gone(found)
        writer.remove(gone)
        kind_reports = _reports(found, made, len(gone), ids)
        for report in kind_reports:
            finish_import(connection, report, found.goes_to())
        reports.extend(kind_reports)
        if not run.accept_loss:
            refusals.extend(_refusals(found, kind_reports))
    if refusals:
        raise RefusedFile(" ".join(refusals), reports)
    run.watch.step(f"{staged.path.name}: optellen", 0, 0)
    refresh_sums(connection, _changed(reports), run.settings, run.watch.heed)
    return tuple(reports)


def _changed(reports: Sequence[SheetReport]) -> set[Kind]:
    """The kinds of which rows became different."""
    told = (report for report in reports if report.new or report.changed or report.disappeared)
    return {Kind(report.kind) for report in told}


def _by_kind(staged: StagedFile) -> list[list[StagedSheet]]:
    """The sheets of each kind together: a kind may stand on several sheets."""
    return [list(sheets) for _, sheets in groupby(staged.sheets, lambda sheet: sheet.kind)]


def _adds_only(sheets: Sequence[StagedSheet]) -> bool:
    return any(sheet.head.correction for sheet in sheets)


def _begin(
    connection: Connection, sheets: Sequence[StagedSheet], saved_at: datetime, run: ImportRun
) -> _Kind:
    """The comparison to store by. Of a file older than what stands only what is missing counts."""
    kind = sheets[0].kind
    if run.accept_loss:
        tried = _Kind(connection, sheets, Comparison(connection, kind), saved_at)
        for sheet in sheets:
            sheet.keep()
            _look(tried, sheet)
        if tried.too_old():
            additive = Comparison(connection, kind, additive=True)
            return _Kind(connection, sheets, additive, saved_at, older=True)
    return _Kind(connection, sheets, Comparison(connection, kind), saved_at)


def _look(found: _Kind, sheet: StagedSheet) -> tuple[Counts, _Lists]:
    """Compare all rows of a sheet; its own counts, and its first rows."""
    lists = _Lists()
    before = found.comparison.snapshot()
    for packed in sheet.rows("vergelijken"):
        batch, hashes = packed.unpack()
        verdict = found.comparison.look(batch, hashes)
        _list(found.connection, sheet.kind, lists, batch, verdict)
    return found.comparison.since(before), lists


def _list(
    connection: Connection, kind: Kind, lists: _Lists, batch: Batch, verdict: Verdict
) -> None:
    lists.rejected += batch.rejected[: SHOWN - len(lists.rejected)]
    lists.new += added_rows(kind, batch, verdict, SHOWN - len(lists.new))
    room = SHOWN - len(lists.changed)
    lists.changed += changed_rows(connection, kind, batch, verdict, room)


def _store(
    found: _Kind, sheet: StagedSheet, writer: TableWriter, import_id: int
) -> tuple[Counts, _Lists]:
    """Store the rows of a sheet that are new or changed, and keep those that were rejected."""
    lists = _Lists()
    before = found.comparison.snapshot()
    for packed in sheet.rows("opslaan"):
        batch, hashes = packed.unpack()
        verdict = found.comparison.look(batch, hashes)
        writer.write(import_id, batch, hashes, verdict)
        keep_rejected(found.connection, import_id, batch.rejected)
        lists.rejected += batch.rejected[: SHOWN - len(lists.rejected)]
    return found.comparison.since(before), lists


def _gone(found: _Kind) -> list[int]:
    """What disappears; a correction and an older file take nothing away."""
    return [] if found.older or _adds_only(found.sheets) else found.comparison.gone()


def _refusals(found: _Kind, reports: Sequence[SheetReport]) -> list[str]:
    """Why the sheets of a kind are not taken over without asking."""
    kind = found.kind.value
    if refusal := found.too_old():
        return [refusal]
    read, rejected = sum(r.read for r in reports), sum(r.rejected for r in reports)
    gone = sum(r.disappeared for r in reports)
    return [
        f"{kind}: {count} van {whole} rijen zouden zijn {what}, meer dan "
        f"{ACCEPTABLE_LOSS_PERCENT}%. Bekijk het bestand, of lees het in en geef aan dat dit "
        "verlies klopt."
        for count, whole, what in (
            (rejected, read, "afgekeurd"),
            (gone, found.comparison.counts.existing, "verdwenen"),
        )
        if whole and count * 100 > whole * ACCEPTABLE_LOSS_PERCENT
    ]


def _reports(
    found: _Kind,
    made: Sequence[tuple[Counts, _Lists]],
    gone: int,
    ids: Sequence[int] = (),
) -> list[SheetReport]:
    """One report per sheet; what disappeared is told with the last."""
    last = len(made) - 1
    return [
        SheetReport(
            sheet=sheet.head.name,
            kind=sheet.kind.value,
            reference_date=found.reference_date(),
            read=counts.read,
            new=counts.new,
            changed=counts.changed,
            unchanged=counts.unchanged,
            disappeared=gone if place == last else 0,
            rejected=counts.rejected,
            rejected_rows=tuple(rejected_line(row) for row in lists.rejected),
            notes=(*sheet.notes, *_notes(found, ids)),
            warnings=sheet.head.warnings,
            import_id=ids[place] if ids else 0,
            new_rows=tuple(lists.new),
            changed_rows=tuple(lists.changed),
            gone_rows=lists.gone,
        )
        for place, (sheet, (counts, lists)) in enumerate(zip(found.sheets, made, strict=True))
    ]


def _notes(found: _Kind, ids: Sequence[int]) -> list[str]:
    """What there is to say about the age of the sheets and about a correction."""
    notes = []
    if not found.reference_date() and not LANDINGS[found.kind].reference:
        notes.append(
            "Er staat geen peildatum in. Daarom telt wanneer het bestand is bewaard: "
            f"{found.saved_at:%d-%m-%Y om %H:%M}."
        )
    reference, standing = found.reference_date(), found.comparison.newest_of_kind(*ids)
    if _adds_only(found.sheets):
        notes.append("Dit is een verbeterde lijst: er verdwijnt niets.")
    elif found.older:
        notes.append("Dit bestand is ouder dan wat er staat: alleen wat nog ontbrak is toegevoegd.")
    elif LANDINGS[found.kind].history and reference and standing and reference < standing:
        notes.append(
            f"De peildatum {reference:%d-%m-%Y} is ouder dan wat er al staat "
            f"({standing:%d-%m-%Y}); de rijen zijn bewaard als geschiedenis."
        )
    return notes
