"""Which dossiers are closed, and what that forbids; apart, so that a list needs no rules."""

from __future__ import annotations

from sqlalchemy import ColumnElement, exists

from app.domain.dossier import Key
from app.models.dossier import Dossier, DossierAnswer
from app.services.workplace import RefusedError


def is_closed() -> ColumnElement[bool]:
    """The dossier of the query was closed."""
    return exists().where(
        DossierAnswer.dossier_id == Dossier.id, DossierAnswer.key == Key.CLOSED_ON
    )


def demand_open(dossier: Dossier) -> None:
    """Raise :class:`RefusedError` for a closed dossier: nobody would see that help waits in it."""
    if any(answer.key == Key.CLOSED_ON and answer.value for answer in dossier.answers):
        raise RefusedError("Dit dossier is gesloten. Heropen het eerst bij Samenvatting.")
