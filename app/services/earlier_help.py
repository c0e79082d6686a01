"""Earlier help of a child: the region's assignments and our own indications (indication, 1.3)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from app.domain.care_volume import SIXTIETHS
from app.domain.catalogue import Catalogue
from app.domain.dossier import IndicationFacts, Person
from app.domain.history import EarlierHelp, HistoryLimits, classify
from app.domain.ijw import Unit
from app.domain.norms import dutch_number
from app.models.region import Assignment, Declaration, Provider
from app.services.dossier_facts import Forms
from app.services.own_help import OwnHelp, own_help

SHOWN = 3
Key = tuple[str, str, date]
"""By which help is told apart: product, provider and first day."""


@dataclass(frozen=True, slots=True)
class Given:
    """The assignment of the region's file: its number in a municipality, and what it allows."""

    municipality_code: str
    number: int
    volume: int | None
    unit: str
    frequency: str
    budget_cents: int | None


@dataclass(frozen=True, slots=True)
class UsedHelp:
    """Earlier help with what was allocated and used of it, in sixtieths of its unit.

    ``allocated`` is ``None`` where the region's file does not say how much it was. ``own`` is our
    indication where the help was decided here and the region's file does not hold it (yet); what
    was used of it is then not known.
    """

    help: EarlierHelp
    unit: str
    allocated: int | None
    used: int
    own: OwnHelp | None = None
    assignment: Given | None = None


def earlier_help(
    session: Session, youth: Person, catalogue: Catalogue, forms: Forms
) -> tuple[UsedHelp, ...]:
    """The allocations and our decided indications of this child, the newest first.

    Our indication gives way to the allocation that it became: same product, provider and start.
    What we know to have stopped ends that day, also while the region's file says otherwise.
    """
    decided = own_help(session, youth, catalogue, forms)
    stopped = {_key(own.help): own.stopped_on for own in decided if own.stopped_on}
    regional = [_ended(item, stopped) for item in _regional(session, youth.bsn, catalogue)]
    known = {_key(item.help) for item in regional}
    own = (
        UsedHelp(found.help, found.unit, found.allocated, 0, found)
        for found in decided
        if _key(found.help) not in known
    )
    return tuple(sorted((*regional, *own), key=lambda item: item.help.start, reverse=True))


def beside(
    earlier: tuple[UsedHelp, ...], indication_id: int, *, dossier_id: int | None = None
) -> tuple[UsedHelp, ...]:
    """Earlier help without the indication itself, and without those of this dossier if named.

    The combination rules already see the indications of the dossier.
    """
    return tuple(
        item
        for item in earlier
        if item.own is None
        or (item.own.indication_id != indication_id and item.own.dossier_id != dossier_id)
    )


def _key(past: EarlierHelp) -> Key:
    return past.product_code, past.provider_agb, past.start


def _ended(item: UsedHelp, stopped: Mapping[Key, date]) -> UsedHelp:
    """The allocation up to the day on which our own evaluation stopped its help."""
    day, past = stopped.get(_key(item.help)), item.help
    if day is None or (past.end is not None and past.end <= day):
        return item
    return replace(item, help=replace(past, end=max(past.start, day)))


def _regional(session: Session, bsn: str, catalogue: Catalogue) -> tuple[UsedHelp, ...]:
    """The assignments that were not withdrawn; without a BSN nothing can be looked up."""
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
    """One Dutch sentence per earlier help, at most the last three; the dialog shows them all.

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
        assignment=Given(
            assignment.municipality_code,
            assignment.number,
            assignment.volume,
            assignment.unit,
            assignment.frequency,
            assignment.budget_cents,
        ),
    )


def _sentence(item: UsedHelp, facts: IndicationFacts, limits: HistoryLimits) -> str:
    earlier = item.help
    parts = [
        f"{earlier.product_name}, {_day(earlier.start)} t/m {_day(earlier.end)},",
        f"bij {earlier.provider_name or 'nog geen aanbieder'}.",
    ]
    if item.own is not None:
        parts.append(f"Uit dossier {item.own.dossier_number} ({item.own.status}).")
    elif item.allocated and item.unit in set(Unit):
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
