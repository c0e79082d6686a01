"""Which dossiers are closed and which help was stopped, as conditions of a query."""

from __future__ import annotations

from sqlalchemy import ColumnElement, exists

from app.domain.dossier import Key
from app.models.dossier import Dossier, DossierAnswer
from app.models.indication import Indication
from app.models.progress import Evaluation

TEMPORARY_END = "20"
"""JZ588 "Levering is tijdelijk beëindigd": the only reason after which the help goes on later."""


def is_closed() -> ColumnElement[bool]:
    """The dossier of the query was closed."""
    return exists().where(
        DossierAnswer.dossier_id == Dossier.id, DossierAnswer.key == Key.CLOSED_ON
    )


def is_stopped() -> ColumnElement[bool]:
    """An evaluation stopped the indication of the query for good."""
    return exists().where(
        Evaluation.indication_id == Indication.id,
        Evaluation.outcome == "stop",
        Evaluation.end_reason != TEMPORARY_END,
    )


def is_evaluated() -> ColumnElement[bool]:
    """The evaluation that was planned for the indication of the query was held."""
    return exists().where(
        Evaluation.indication_id == Indication.id, Evaluation.held_on >= Indication.evaluation_on
    )
