"""Which dossiers are closed, as a condition of a query; apart, so that a list needs no rules."""

from __future__ import annotations

from sqlalchemy import ColumnElement, exists

from app.domain.dossier import Key
from app.models.dossier import Dossier, DossierAnswer


def is_closed() -> ColumnElement[bool]:
    """The dossier of the query was closed."""
    return exists().where(
        DossierAnswer.dossier_id == Dossier.id, DossierAnswer.key == Key.CLOSED_ON
    )
