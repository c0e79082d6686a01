"""What happened in a dossier, written down as it happens, for its timeline.

A text names what the dossier holds already; never a BSN.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.models.indication import Indication
from app.models.progress import DossierEvent
from app.services.workplace import Workplace


class EventKind(StrEnum):
    """The kinds by which a timeline is filtered."""

    FAMILY = "family"
    """The dossier was made, a person came or went."""
    CONSENT = "consent"
    GOAL = "goal"
    STEP = "step"
    """What the scope check, the analysis or a referral came to."""
    CARE = "care"
    """An indication came or went, or its product or provider was chosen."""
    DECISION = "decision"
    """An indication became final, was opened again, changed or withdrawn; a dossier was closed."""
    EXPORT = "export"
    """A file or paper was made."""
    EVALUATION = "evaluation"


_EARLIER = {
    "evaluated": EventKind.EVALUATION,
    "closed": EventKind.DECISION,
    "reopened": EventKind.DECISION,
}
"""Kinds as they were stored before; what is stored stays as it is."""


@dataclass(frozen=True, slots=True)
class EventRow:
    """One thing that happened: when, who did it, of which kind, and a Dutch sentence."""

    happened_at: datetime
    worker: str
    kind: str
    text: str


def note_event(
    session: Session,
    workplace: Workplace,
    dossier_id: int,
    kind: EventKind,
    text: str,
    *,
    indication_id: int | None = None,
) -> None:
    """Write down, in this transaction, that something happened just now."""
    event = DossierEvent(
        dossier_id=dossier_id,
        indication_id=indication_id,
        happened_at=workplace.now(),
        worker=workplace.worker(),
        kind=kind.value,
        text=text,
    )
    session.add(event)


def note_latest(
    session: Session,
    workplace: Workplace,
    dossier_id: int,
    kind: EventKind,
    subject: str,
    value: str,
    *,
    indication_id: int | None = None,
) -> None:
    """Tell that ``subject`` came to ``value``: one line a day, the last value counts.

    Empty text takes the line of today away: it was a slip.
    """
    start = datetime.combine(workplace.today(), time.min)
    earlier = delete(DossierEvent).where(
        DossierEvent.dossier_id == dossier_id,
        DossierEvent.indication_id.is_(None)
        if indication_id is None
        else DossierEvent.indication_id == indication_id,
        DossierEvent.kind == kind.value,
        DossierEvent.happened_at >= start,
        DossierEvent.text.startswith(f"{subject}: ", autoescape=True),
    )
    session.execute(earlier, execution_options={"synchronize_session": False})
    if value:
        text = f"{subject}: {value}."
        note_event(session, workplace, dossier_id, kind, text, indication_id=indication_id)


def note_export(session: Session, workplace: Workplace, indication: Indication) -> None:
    """Write down that an indication went out in a file."""
    text = f"Geëxporteerd in {indication.exported_file}."
    about, kind = indication.id, EventKind.EXPORT
    note_event(session, workplace, indication.dossier_id, kind, text, indication_id=about)


def events_of(session: Session, dossier_id: int) -> tuple[EventRow, ...]:
    """What happened in this dossier, the newest first."""
    newest = (DossierEvent.happened_at.desc(), DossierEvent.id.desc())
    query = select(DossierEvent).where(DossierEvent.dossier_id == dossier_id).order_by(*newest)
    return tuple(
        EventRow(
            event.happened_at,
            event.worker,
            _EARLIER.get(event.kind, event.kind),
            event.text,
        )
        for event in session.scalars(query)
    )
