"""A dossier as one line of a list: apart from the rest, so that the start page needs no rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.dossier import Step


@dataclass(frozen=True, slots=True)
class DossierSummary:
    """One line in a list of dossiers; ``status`` is a short Dutch phrase."""

    id: int
    number: str
    youths: int
    names: str
    municipality_code: str
    step: Step
    status: str
    changed_at: datetime
