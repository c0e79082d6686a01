"""Earlier help of a child, from the regional assignments and declarations (indication, 1.3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from app.domain.care_volume import SIXTIETHS
from app.domain.catalogue import Catalogue
from app.domain.dossier import IndicationFacts
from app.domain.history import EarlierHelp, HistoryLimits, classify
from app.domain.ijw import Unit
from app.domain.norms import dutch_number
from app.models.region import Assignment, Declaration, Provider

SHOWN = 5


@dataclass(frozen=True, slots=True)
class UsedHelp:
    """Earlier help with what was allocated and used of it, in sixtieths of its unit.

    ``allocated`` is ``None`` where the region's file does not say how much it was.
    """

    help: EarlierHelp
    unit: str
    allocated: int | None
    used: int


def earlier_help(session: Session, bsn: str, catalogue: Catalogue) -> tuple[UsedHelp, ...]:
    """The assignments of this child that were not withdrawn, the newest first.

    Without a BSN nothing can be looked up.
    """
    if not bsn:
        return ()
    used = func.coalesce(func.sum(Declaration.net_sixtieths), 0)
    rows = session.execute(
        select(Assignment, Provider.name, used)
        .outerjoin(Provider, Provider.agb == Assignment.agb)
        .outerjoin(
            Declaration,
            and_(
                Declaration.municipality_code == Assignment.municipality_code,
                Declaration.assignment_number == Assignment.number,
            ),
        )
        .where(Assignment.bsn == bsn, Assignment.withdrawn.is_(False))
        .group_by(Assignment.id, Provider.name)
        .order_by(Assignment.start.desc())
    ).all()
    return tuple(_used(assignment, name, int(done), catalogue) for assignment, name, done in rows)


def history_sentences(
    earlier: tuple[UsedHelp, ...], facts: IndicationFacts, limits: HistoryLimits
) -> tuple[str, ...]:
    """One Dutch sentence per earlier help, at most the last five.

    Help with the same product is followed by what the new indication counts as.
    """
    return tuple(_sentence(item, facts, limits) for item in earlier[:SHOWN])


def _used(assignment: Assignment, name: str | None, used: int, catalogue: Catalogue) -> UsedHelp:
    product = catalogue.find(assignment.product_code)
    return UsedHelp(
        EarlierHelp(
            product_code=assignment.product_code,
            product_name=product.name if product else assignment.product_code,
            provider_agb=assignment.agb,
            provider_name=name or assignment.agb,
            start=assignment.start,
            end=assignment.end,
            group=product.group if product else None,
            traits=product.traits if product else frozenset(),
        ),
        assignment.unit,
        assignment.total_sixtieths,
        used,
    )


def _sentence(item: UsedHelp, facts: IndicationFacts, limits: HistoryLimits) -> str:
    earlier = item.help
    parts = [
        f"{earlier.product_name}, {_day(earlier.start)} t/m {_day(earlier.end)},",
        f"bij {earlier.provider_name}.",
    ]
    if item.allocated and item.unit in set(Unit):
        unit = Unit.HOUR if item.unit == Unit.MINUTE else Unit(item.unit)
        used, allocated = _number(item.used), _number(item.allocated)
        share = round(100 * item.used / item.allocated)
        parts.append(f"{used} van {allocated} {unit.plural} gebruikt ({share}%).")
    if facts.product and facts.product.code == earlier.product_code:
        kind = classify(earlier.end, facts.start, limits)
        if kind is not None:
            parts.append(f"Telt als {kind.label}.")
    return " ".join(parts)


def _number(sixtieths: int) -> str:
    return dutch_number(Fraction(sixtieths, SIXTIETHS))


def _day(day: date | None) -> str:
    return day.strftime("%d-%m-%Y") if day else "open einde"
