"""The indications of a child that were decided in our own store, as earlier help."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.domain.care_volume import Phase, total_sixtieths
from app.domain.catalogue import Catalogue
from app.domain.dossier import Person, PhaseFacts, Status
from app.domain.history import EarlierHelp
from app.domain.ijw import Unit
from app.exchange.dutch_words import total
from app.models.dossier import Dossier
from app.models.dossier import Person as StoredPerson
from app.models.indication import Indication
from app.services.dossier_facts import Forms, product_of
from app.services.standing import as_they_stand, is_standing
from app.services.stops import Stop, stops


@dataclass(frozen=True, slots=True)
class OwnHelp:
    """A decided indication of our own; ``allocated`` in sixtieths of ``unit`` (iJw code).

    ``allocated`` is ``None`` where the phases are of more than one unit; ``volume`` says it in
    Dutch ("53 uur"). ``stopped_on`` is the day on which an evaluation stopped the help for good;
    it then ends on that day, whatever was allocated.
    """

    help: EarlierHelp
    indication_id: int
    dossier_id: int
    dossier_number: str
    status: Status
    unit: str
    allocated: int | None
    volume: str
    stopped_on: date | None = None


def own_help(
    session: Session, youth: Person, catalogue: Catalogue, forms: Forms
) -> tuple[OwnHelp, ...]:
    """What was decided for this child, in this dossier or (by the BSN) in another one.

    What is being changed counts as it was sent; what was withdrawn does not count.
    """
    same = StoredPerson.id == youth.id
    rows = session.execute(
        select(Indication, Dossier.number)
        .join(StoredPerson, StoredPerson.id == Indication.youth_id)
        .join(Dossier, Dossier.id == Indication.dossier_id)
        .where(
            or_(same, StoredPerson.bsn == youth.bsn) if youth.bsn else same,
            is_standing(),
        )
        .order_by(Indication.id)
    ).all()
    stopped = stops(session, Indication.id.in_([stored.id for stored, _ in rows]))
    found = zip(as_they_stand(session, (stored for stored, _ in rows)), rows, strict=True)
    return tuple(
        _ended(own, stopped.get(stored.id))
        for stored, (_, number) in found
        for own in _own(stored, number, catalogue, forms)
    )


def _ended(own: OwnHelp, stop: Stop | None) -> OwnHelp:
    """The help with its last day where it was stopped before that."""
    if stop is None:
        return own
    end = max(own.help.start, min(own.help.end or stop.on, stop.on))
    return replace(own, help=replace(own.help, end=end), stopped_on=stop.on)


def _own(stored: Indication, number: str, catalogue: Catalogue, forms: Forms) -> Iterator[OwnHelp]:
    """The indication as help; nothing where it has no product or no period."""
    product, phases = product_of(stored, catalogue, forms), _phases(stored)
    if product is None or not phases:
        return
    units = {Unit.HOUR if phase.unit is Unit.MINUTE else phase.unit for phase in phases}
    alike = len(units) == 1
    yield OwnHelp(
        help=EarlierHelp(
            product_code=product.code,
            product_name=product.name,
            provider_agb=stored.provider_agb,
            provider_name=stored.provider_name,
            start=min(phase.start for phase in phases),
            end=max(phase.end for phase in phases),
            group=product.group,
            traits=product.traits,
        ),
        indication_id=stored.id,
        dossier_id=stored.dossier_id,
        dossier_number=number,
        status=Status(stored.status),
        unit=min(units) if alike else "",
        allocated=sum(map(total_sixtieths, phases)) if alike else None,
        volume=total(phases),
    )


def _phases(stored: Indication) -> tuple[Phase, ...]:
    facts = (PhaseFacts(p.id, p.volume, p.unit, p.frequency, p.start, p.end) for p in stored.phases)
    return tuple(phase for one in facts if (phase := one.phase()) is not None)
