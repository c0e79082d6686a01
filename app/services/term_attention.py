"""What "Let op" tells of our own terms: decisions to take, and analyses that are late.

Source: domain facts C3 (eight weeks) and C1, step 3 (the order to a provider, with its deadline).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.analysis import AnalysisRules, overdue_since
from app.domain.decision_term import DecisionKey, decision_clock
from app.domain.dossier import DossierFacts, Key
from app.domain.referral import ClockState, is_light
from app.models.dossier import Dossier, DossierAnswer
from app.services.closing import has_answer, is_closed

Term = tuple[date, str, int]
"""The day, and number and id of the dossier."""


def open_decisions(session: Session, rules: AnalysisRules, today: date) -> list[Term]:
    """The decisions whose term is nearly over or has passed, by the last day."""
    keys = (Key.REFERRER_TYPE, *DecisionKey)
    found = []
    for facts, dossier_id in _open(session, DecisionKey.RECEIVED_ON, keys):
        clock = decision_clock(facts, rules.decision, today)
        if clock is not None and clock.state in (ClockState.SOON, ClockState.OVER):
            found.append((clock.due, facts.number, dossier_id))
    return sorted(found)


def late_reports(session: Session, today: date) -> list[Term]:
    """The reports of an analysis that should have come, by the day on which they should have."""
    keys = (
        Key.REFERRER_TYPE,
        Key.ANALYSIS_NEEDED,
        Key.ANALYSIS_BY,
        Key.ANALYSIS_DEADLINE,
        Key.ANALYSIS_REPORT_ON,
    )
    found = []
    for facts, dossier_id in _open(session, Key.ANALYSIS_DEADLINE, keys):
        since = None if is_light(facts) else overdue_since(facts, today)
        if since is not None:
            found.append((since, facts.number, dossier_id))
    return sorted(found)


def _open(session: Session, begun: str, keys: Iterable[str]) -> Iterator[tuple[DossierFacts, int]]:
    """The answers under ``keys`` of every open dossier with one under ``begun``, and its id."""
    asked = select(Dossier.id).where(has_answer(begun), ~is_closed())
    waiting = session.scalars(asked).all()
    rows = session.execute(
        select(Dossier.number, Dossier.id, DossierAnswer.key, DossierAnswer.value)
        .join(DossierAnswer, DossierAnswer.dossier_id == Dossier.id)
        .where(DossierAnswer.key.in_(keys), Dossier.id.in_(waiting))
    )
    answers: dict[tuple[str, int], dict[str, str]] = {}
    for number, dossier_id, key, value in rows:
        answers.setdefault((number, dossier_id), {})[key] = value
    for (number, dossier_id), given in answers.items():
        yield DossierFacts(number, "", given), dossier_id
