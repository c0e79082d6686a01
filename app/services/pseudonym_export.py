"""Exporting what is decided without telling about whom: for a talk about quality, or a count."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.dossier import Status
from app.exchange.pseudonym import PlainLine, pseudonym_sheet
from app.models.indication import Indication
from app.services.audit import About, Action, note_act
from app.services.audit_log import AuditLog
from app.services.dossier_view import dossier_view
from app.services.dossiers import load_dossier
from app.services.export_content import lines_of
from app.services.table_export import save_tables
from app.services.workplace import RefusedError, Workplace

_DECIDED = (Status.FINAL, Status.EXPORTED)

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class PseudonymResult:
    """Where the workbook stands, and how many lines it holds."""

    path: Path
    lines: int


class PseudonymExport:
    """Writes the lines of all decided indications under pseudonyms made with ``secret``."""

    def __init__(self, workplace: Workplace, secret: bytes) -> None:
        self._workplace = workplace
        self._secret = secret

    def export(self, target: Path, progress: Progress | None = None) -> PseudonymResult:
        """Write the workbook where the worker pointed; nothing is marked as exported.

        Raises :class:`RefusedError` where nothing is decided or the file cannot be written.
        """
        log = AuditLog(self._workplace.sessions, self._workplace.clock)
        with log.refusals(Action.EXPORT, detail=About.PSEUDONYMS):
            return self._export(target, progress)

    def _export(self, target: Path, progress: Progress | None) -> PseudonymResult:
        with self._workplace.sessions() as session:
            lines = tuple(self._lines(session, progress))
        if not lines:
            raise RefusedError("Er is nog geen indicatie definitief. Er is niets te exporteren.")
        sheet = pseudonym_sheet(lines, self._secret, self._workplace.today())
        with self._workplace.sessions.begin() as session:
            note_act(session, self._workplace.now(), Action.EXPORT, detail=About.PSEUDONYMS)
            path = save_tables([sheet], target)
        return PseudonymResult(path, len(lines))

    def _lines(self, session: Session, progress: Progress | None) -> Iterator[PlainLine]:
        wanted = select(Indication.dossier_id).where(Indication.status.in_(_DECIDED)).distinct()
        dossiers = session.scalars(wanted.order_by(Indication.dossier_id)).all()
        for done, dossier_id in enumerate(dossiers):
            if progress is not None:
                progress("Indicaties verzamelen", done, len(dossiers))
            view = dossier_view(session, load_dossier(session, dossier_id), self._workplace)
            session.expunge_all()
            for item in view.indications:
                if item.status in _DECIDED:
                    yield from (PlainLine(view.number, line) for line in lines_of(view, item))
