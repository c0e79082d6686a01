"""The register for the back office: everything that is final and was not exported yet, at once.

Source: design of the indication, section 6 (Batch). First the files, safely on disk; only then the
indications are marked exported, in one transaction that also logs the files.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.dossier import Status
from app.exchange.register_files import (
    RegisterContent,
    RegisterPaths,
    again_stem,
    register_stem,
    remove_register,
    write_register,
)
from app.exchange.safe_file import ExportFailed
from app.models.indication import Indication
from app.models.progress import ExportRun
from app.services.audit import About, Action, note_act
from app.services.audit_log import AuditLog
from app.services.dossiers import load_dossier
from app.services.events import note_export
from app.services.register_plan import Progress, RegisterPlan, plan_register
from app.services.sent_again import before_sending
from app.services.version_rows import record_sent
from app.services.workplace import RefusedError, Workplace
from app.version import VERSION

REGISTER, CSV = "register", "csv"


@dataclass(frozen=True, slots=True)
class RegisterResult:
    """Where the two files stand, and how much they hold."""

    paths: RegisterPaths
    indications: int
    lines: int


@dataclass(frozen=True, slots=True)
class MadeRegister:
    """A register that was made earlier; ``again`` marks one that replaces a lost file."""

    id: int
    file_name: str
    lines: int
    made_at: datetime
    worker: str
    again: bool


class RegisterExport:
    """Writes the register, and writes a lost one again."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def plan(self, progress: Progress | None = None) -> RegisterPlan:
        """What a register made now would hold; nothing is written or marked."""
        with self._workplace.sessions() as session:
            found = select(Indication.id).where(Indication.status == Status.FINAL.value)
            ids, now = set(session.scalars(found)), self._workplace.now()
            return plan_register(session, self._workplace, ids, now, progress)

    def export(self, folder: Path, progress: Progress | None = None) -> RegisterResult:
        """Write workbook and CSV into ``folder``, then mark what they hold as exported.

        Raises :class:`RefusedError` where nothing can go along, where a file cannot be written, or
        where an indication changed in the meantime: then nothing is marked or left behind.
        """
        log = AuditLog(self._workplace.sessions, self._workplace.clock)
        with log.refusals(Action.EXPORT, detail=About.REGISTER):
            return self._export(folder, progress)

    def _export(self, folder: Path, progress: Progress | None) -> RegisterResult:
        plan = self.plan(progress)
        if not plan.going:
            raise RefusedError("Er is geen definitieve indicatie die mee kan in het register.")
        now = self._workplace.now()
        paths = self._write(plan, folder, register_stem(now.date()), now)
        try:
            self._mark(plan, paths, now)
        except Exception:
            remove_register(paths)
            raise
        return RegisterResult(paths, len(plan.going), len(plan.lines))

    def made(self, limit: int = 100) -> tuple[MadeRegister, ...]:
        """The registers that were made, the last first."""
        query = (
            select(ExportRun)
            .where(ExportRun.kind == REGISTER)
            .order_by(ExportRun.made_at.desc(), ExportRun.id.desc())
            .limit(limit)
        )
        with self._workplace.sessions() as session:
            return tuple(_made(run) for run in session.scalars(query))

    def again(self, run_id: int, folder: Path, progress: Progress | None = None) -> RegisterResult:
        """Write a lost register once more, marked so in its name, its sheets and the log.

        What changed since is in it as it was sent then. Raises :class:`RefusedError` where an
        indication is gone, or the lines cannot be the same any more.
        """
        now = self._workplace.now()
        with self._workplace.sessions() as session:
            run = session.get(ExportRun, run_id)
            if run is None:
                raise RefusedError("Dit register staat niet meer in de lijst.")
            ids, lost, made_at = _ids(run.indication_ids), run.file_name, run.made_at
            count = run.lines
        then = replace(self._workplace, clock=lambda: made_at)
        with before_sending(self._workplace, Indication.id.in_(ids), made_at) as (session, _):
            plan = plan_register(session, then, ids, made_at, progress)
        rows = tuple(sorted((*plan.going, *plan.held), key=lambda row: row.indication_id))
        same = RegisterPlan(rows, (), plan.current)
        if len(rows) < len(ids) or len(same.lines) != count:
            raise RefusedError(
                f"Een dossier uit {lost} is verwijderd of anders geworden. Maak het bestand van "
                "de andere dossiers opnieuw bij Samenvatting."
            )
        paths = self._write(same, folder, again_stem(lost), now, again_of=lost)
        with self._workplace.sessions.begin() as session:
            self._log(session, same, paths, now, again=True)
        return RegisterResult(paths, len(rows), len(same.lines))

    def _write(
        self, plan: RegisterPlan, folder: Path, stem: str, now: datetime, *, again_of: str = ""
    ) -> RegisterPaths:
        content = RegisterContent(
            lines=plan.lines,
            indications=len(plan.going),
            region=self._workplace.region.name,
            worker=self._workplace.worker(),
            made_at=now,
            app_version=VERSION,
            again_of=again_of,
        )
        try:
            return write_register(content, folder, stem)
        except ExportFailed as failure:
            raise RefusedError(failure.sentence) from failure

    def _mark(self, plan: RegisterPlan, paths: RegisterPaths, now: datetime) -> None:
        with self._workplace.sessions.begin() as session:
            for row in plan.going:
                stored = session.get(Indication, row.indication_id)
                same = stored is not None and stored.decided_at == row.decided_at
                if stored is None or not same or stored.status != Status.FINAL.value:
                    raise RefusedError(
                        f"Dossier {row.number} is intussen veranderd. Er is niets geëxporteerd. "
                        "Maak het register opnieuw."
                    )
                stored.exported_at = now
                stored.exported_file = paths.workbook.name
                dossier = load_dossier(session, row.dossier_id)
                record_sent(session, dossier, stored, self._workplace)
                note_export(session, self._workplace, stored)
                dossier.changed_at = now
            self._log(session, plan, paths, now, again=False)

    def _log(
        self,
        session: Session,
        plan: RegisterPlan,
        paths: RegisterPaths,
        now: datetime,
        *,
        again: bool,
    ) -> None:
        about = About.REGISTER_AGAIN if again else About.REGISTER
        for number in dict.fromkeys(row.number for row in plan.going):
            note_act(session, now, Action.EXPORT, number, detail=about)
        ids = ",".join(str(row.indication_id) for row in plan.going)
        for kind, path in ((REGISTER, paths.workbook), (CSV, paths.csv)):
            session.add(
                ExportRun(
                    kind=kind,
                    file_name=path.name,
                    indication_ids=ids,
                    lines=len(plan.lines),
                    again=again,
                    made_at=now,
                    worker=self._workplace.worker(),
                )
            )


def _ids(text: str) -> set[int]:
    return {int(part) for part in text.split(",") if part}


def _made(run: ExportRun) -> MadeRegister:
    return MadeRegister(run.id, run.file_name, run.lines, run.made_at, run.worker, run.again)
