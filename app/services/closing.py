"""Which dossiers are closed, and what that forbids; apart, so that a list needs no rules."""

from __future__ import annotations

from sqlalchemy import ColumnElement, exists

from app.domain.dossier import Key
from app.models.dossier import Dossier, DossierAnswer
from app.services.workplace import RefusedError


def is_closed() -> ColumnElement[bool]:
    """The dossier of the query was closed."""
    return has_answer(Key.CLOSED_ON)


def has_answer(key: str) -> ColumnElement[bool]:
    """The dossier of the query has an answer with this key.

    Asked per dossier: the answers are found by their dossier, not by their key alone. By the
    tables, as the list that needs it (see ``dossier_summary``).
    """
    given, dossier = DossierAnswer.__table__.alias().c, Dossier.__table__.c
    return exists().where(given.dossier_id == dossier.id, given.key == key)


def demand_open(dossier: Dossier) -> None:
    """Raise :class:`RefusedError` for a closed dossier: nobody would see that help waits in it."""
    if any(answer.key == Key.CLOSED_ON and answer.value for answer in dossier.answers):
        raise RefusedError("Dit dossier is gesloten. Heropen het eerst bij Samenvatting.")
