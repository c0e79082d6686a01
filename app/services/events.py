"""What happened in a dossier, written down as it happens, for its timeline.

A text names what the dossier holds already; never a BSN.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select
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
    DECISION = "decision"
    """An indication became final, was opened again, changed or withdrawn."""
    EXPORT = "export"
    EVALUATION = "evaluation"


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
        EventRow(event.happened_at, event.worker, event.kind, event.text)
        for event in session.scalars(query)
    )
