"""Exporting: the workbook first, safely on disk; only then the indications are marked exported."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from app.domain.assignment_check import check_line, check_overlap
from app.domain.assignment_line import AssignmentLine, assignable
from app.domain.dossier import Status
from app.domain.indication import check_indication
from app.exchange.indication_workbook import again_name, file_name, write_workbook
from app.exchange.safe_file import ExportFailed, free_name
from app.exchange.workbook_content import SyncDate
from app.models.indication import Indication
from app.services.audit import About, Action, note_act
from app.services.audit_log import AuditLog
from app.services.dossier_rows import DossierView, FindingRow, IndicationView
from app.services.dossier_view import dossier_view
from app.services.dossiers import load_dossier
from app.services.events import EventKind, note_event, note_export
from app.services.export_content import lines_of, workbook_content
from app.services.indications import NotReadyError
from app.services.region_sync import RegionSync
from app.services.sent_again import before_sending
from app.services.standing_lines import going_along, standing_lines
from app.services.version_rows import record_sent
from app.services.workplace import RefusedError, Workplace


@dataclass(frozen=True, slots=True)
class ExportResult:
    """Where the workbook stands, how many lines it holds, and the dossier afterwards."""

    path: Path
    lines: int
    view: DossierView


class IndicationExport:
    """Writes the final indications of a dossier to a workbook for the back office."""

    def __init__(self, workplace: Workplace, sync: RegionSync) -> None:
        self._workplace = workplace
        self._sync = sync

    def export(self, dossier_id: int, folder: Path, password: str = "") -> ExportResult:
        """Write all final, not yet exported indications into a new workbook in ``folder``.

        With a ``password`` the workbook opens with that only. Raises :class:`NotReadyError` where a
        line would not be accepted as JW301, and :class:`RefusedError` where there is nothing to
        export or the file cannot be written; in both cases nothing is marked and nothing is left
        behind.
        """
        with self._workplace.sessions() as session:
            number = load_dossier(session, dossier_id).number
        log = AuditLog(self._workplace.sessions, self._workplace.clock)
        with log.refusals(Action.EXPORT, number, About.WORKBOOK):
            return self._export(dossier_id, folder, password)

    def _export(self, dossier_id: int, folder: Path, password: str) -> ExportResult:
        now = self._workplace.now()
        with self._workplace.sessions() as session:
            view = dossier_view(session, load_dossier(session, dossier_id), self._workplace)
            ids = {item.id for item in view.indications if item.status is Status.FINAL}
            standing = standing_lines(session, self._workplace, ids, now)
        chosen = tuple(item for item in view.indications if item.status is Status.FINAL)
        if not chosen:
            raise RefusedError(
                "Er is geen definitieve indicatie. Maak het dossier eerst definitief."
            )
        self._demand_acceptable(view, chosen, standing)
        going = assignable(line for item in chosen for line in lines_of(view, item))
        current = going_along(going, standing, now.date())
        content = workbook_content(view, chosen, self._workplace, self._synced(), current)
        target = free_name(folder, file_name(view.number, content.made_at.date()))
        try:
            path = write_workbook(content, target, password=password)
        except ExportFailed as failure:
            raise RefusedError(failure.sentence) from failure
        try:
            marked = self._mark(dossier_id, chosen, path)
        except Exception:
            with suppress(OSError):
                path.unlink(missing_ok=True)
            raise
        return ExportResult(path, len(content.lines), marked)

    def again(
        self, dossier_id: int, sent_at: datetime, folder: Path, password: str = ""
    ) -> ExportResult:
        """Write what this dossier sent at ``sent_at`` once more, marked so in name and sheets.

        Nothing is marked or changed in the dossier. Raises :class:`RefusedError` where it is not
        known any more what was sent, or the file cannot be written.
        """
        now = self._workplace.now()
        then = replace(self._workplace, clock=lambda: sent_at)
        here = Indication.dossier_id == dossier_id
        with before_sending(self._workplace, here, sent_at) as (session, ids):
            view = dossier_view(session, load_dossier(session, dossier_id), then)
            standing = standing_lines(session, then, ids, sent_at)
        chosen = tuple(item for item in view.indications if item.id in ids)
        if not chosen:
            raise RefusedError("Van deze indicatie is niet bewaard wat er is verstuurd.")
        lost = chosen[0].exported_file
        going = assignable(line for item in chosen for line in lines_of(view, item))
        current = going_along(going, standing, sent_at.date())
        content = workbook_content(view, chosen, then, self._synced(), current)
        content = replace(content, made_at=now, again_of=lost)
        target = free_name(folder, again_name(view.number, sent_at.date()))
        try:
            path = write_workbook(content, target, password=password)
        except ExportFailed as failure:
            raise RefusedError(failure.sentence) from failure
        with self._workplace.sessions.begin() as session:
            dossier = load_dossier(session, dossier_id)
            note_act(session, now, Action.EXPORT, dossier.number, detail=About.WORKBOOK_AGAIN)
            text, kind = f"{lost} opnieuw gemaakt.", EventKind.EXPORT
            note_event(session, self._workplace, dossier_id, kind, text)
            return ExportResult(
                path, len(content.lines), dossier_view(session, dossier, self._workplace)
            )

    def _demand_acceptable(
        self,
        view: DossierView,
        chosen: tuple[IndicationView, ...],
        standing: tuple[AssignmentLine, ...],
    ) -> None:
        """Refuse lines that the back office could not key in as JW301."""
        region, today = self._workplace.region, self._workplace.today()
        ids = {item.id for item in chosen}
        before = [line for line in standing if line.indication_id not in ids]
        rows: list[FindingRow] = []
        for item in chosen:
            report = check_indication(view.facts, item.facts, region, today, exporting=True)
            for line in assignable(lines_of(view, item)):
                report += check_line(line) + check_overlap(line, before)
                before.append(line)
            rows += (FindingRow(finding, item.id) for finding in report.errors)
        if rows:
            first = rows[0].finding.sentence
            raise NotReadyError(f"Er is niets geëxporteerd. {first}", tuple(rows))

    def _mark(self, dossier_id: int, chosen: tuple[IndicationView, ...], path: Path) -> DossierView:
        decided = {item.id: item.decided_at for item in chosen}
        now = self._workplace.now()
        with self._workplace.sessions.begin() as session:
            dossier = load_dossier(session, dossier_id)
            final = {
                item.id: item for item in dossier.indications if item.status == Status.FINAL.value
            }
            if any(key not in final or final[key].decided_at != decided[key] for key in decided):
                raise RefusedError(
                    "Het dossier is intussen veranderd. Er is niets geëxporteerd. "
                    "Exporteer opnieuw."
                )
            for indication in (final[key] for key in decided):
                indication.exported_at = now
                indication.exported_file = path.name
                record_sent(session, dossier, indication, self._workplace)
                note_export(session, self._workplace, indication)
            dossier.changed_at = now
            note_act(session, now, Action.EXPORT, dossier.number, detail=About.WORKBOOK)
            session.flush()
            return dossier_view(session, dossier, self._workplace)

    def _synced(self) -> tuple[SyncDate, ...]:
        return tuple(
            SyncDate(age.kind, age.reference_date, age.imported_at, age.file)
            for age in self._sync.age()
        )
