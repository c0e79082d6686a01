"""Earlier help of a child, from the regional assignments and declarations (indication, 1.3)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from app.domain.care_volume import SIXTIETHS
from app.domain.catalogue import Catalogue
from app.domain.dossier import IndicationFacts
from app.domain.history import HistoryLimits, classify
from app.domain.ijw import Unit
from app.models.region import Assignment, Declaration, Provider


def earlier_help(
    session: Session, facts: IndicationFacts, catalogue: Catalogue, limits: HistoryLimits
) -> tuple[str, ...]:
    """One Dutch sentence per earlier assignment of the child, the newest first.

    An assignment of the same product is followed by what the new one counts as: extension, relapse
    or new. Without a BSN nothing can be looked up.
    """
    if not facts.youth.bsn:
        return ()
    delivered = func.coalesce(func.sum(Declaration.net_sixtieths), 0)
    rows = session.execute(
        select(Assignment, Provider.name, delivered)
        .outerjoin(Provider, Provider.agb == Assignment.agb)
        .outerjoin(
            Declaration,
            and_(
                Declaration.municipality_code == Assignment.municipality_code,
                Declaration.assignment_number == Assignment.number,
            ),
        )
        .where(Assignment.bsn == facts.youth.bsn, Assignment.withdrawn.is_(False))
        .group_by(Assignment.id, Provider.name)
        .order_by(Assignment.start.desc())
        .limit(5)
    ).all()
    return tuple(
        _sentence(assignment, name or assignment.agb, int(done), facts, catalogue, limits)
        for assignment, name, done in rows
    )


def _sentence(
    assignment: Assignment,
    provider: str,
    delivered: int,
    facts: IndicationFacts,
    catalogue: Catalogue,
    limits: HistoryLimits,
) -> str:
    product = catalogue.find(assignment.product_code)
    name = product.name if product else assignment.product_code
    period = f"{_day(assignment.start)} t/m {_day(assignment.end)}"
    parts = [f"{name}, {period}, bij {provider}."]
    if assignment.total_sixtieths and assignment.unit in set(Unit):
        total = assignment.total_sixtieths
        unit = Unit.HOUR if assignment.unit == Unit.MINUTE else Unit(assignment.unit)
        share = round(100 * delivered / total)
        used = f"{delivered / SIXTIETHS:g} van {total / SIXTIETHS:g} {unit.plural}"
        parts.append(f"{used} gebruikt ({share}%).")
    if facts.product and facts.product.code == assignment.product_code:
        kind = classify(assignment.end, facts.start, limits)
        if kind is not None:
            parts.append(f"Telt als {kind.label.lower()}.")
    return " ".join(parts)


def _day(day: date | None) -> str:
    return day.strftime("%d-%m-%Y") if day else "open einde"
