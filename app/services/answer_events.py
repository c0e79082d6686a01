"""The answers that belong in the timeline: what a step came to, in a line of Dutch."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from sqlalchemy.orm import Session

from app.domain.dossier import Answer, Key
from app.domain.referral import ReferralKey
from app.domain.scope import ScopeOutcome
from app.services.events import EventKind, note_latest
from app.services.workplace import Workplace

_OUTCOMES: Mapping[str, str] = {
    ScopeOutcome.IN_SCOPE: "jeugdhulp",
    ScopeOutcome.OTHER_ROUTE: "een andere route",
    ScopeOutcome.OUTSIDE_CONTRACTS: "een ander contract",
    ScopeOutcome.REFUSED: "afgewezen",
}
_NEEDED: Mapping[str, str] = {Answer.YES: "nodig", Answer.NO: "niet nodig"}


def _day(value: str) -> str:
    try:
        return f"{date.fromisoformat(value.strip()):%d-%m-%Y}"
    except ValueError:
        return ""


def _outcome(value: str) -> str:
    return _OUTCOMES.get(value, "")


def _needed(value: str) -> str:
    return _NEEDED.get(value, "")


_TOLD: Mapping[str, tuple[str, Callable[[str], str]]] = {
    Key.SCOPE_OUTCOME: ("Uitkomst van de reikwijdte", _outcome),
    Key.ANALYSIS_NEEDED: ("Analyse", _needed),
    Key.ANALYSIS_PROVIDER: ("Analyse gevraagd aan", str.strip),
    Key.ANALYSIS_REPORT_ON: ("Verslag van de analyse ontvangen", _day),
    ReferralKey.RECEIVED_ON: ("Verwijzing ontvangen", _day),
    ReferralKey.ANSWERED_ON: ("Eerste antwoord op de verwijzing", _day),
    ReferralKey.FINAL_ON: ("Definitief antwoord op de verwijzing", _day),
}
"""By the key of an answer what it is about, and what of it is told."""


def note_answer(
    session: Session, workplace: Workplace, dossier_id: int, key: str, value: str
) -> None:
    """Tell what was answered, where that belongs in the timeline; the last of a day counts."""
    if key in _TOLD:
        subject, words = _TOLD[key]
        note_latest(session, workplace, dossier_id, EventKind.STEP, subject, words(value))
