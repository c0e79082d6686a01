"""The lines of an assignment (JW301): what the back office keys in, one line per phase.

Source: iJw 3.2 message JW301 (ijw.md 1.2), one ``ToegewezenProduct`` per line, and the design of
the indication, section 6. Phases that cross a change of tariff stay one line with the summed cost.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from app.domain.care_volume import cost_lines, total_volume
from app.domain.catalogue import Product
from app.domain.changes import ChangeLine, LineKind
from app.domain.dossier import DossierFacts, IndicationFacts, Key, Person, PhaseFacts
from app.domain.ijw import Frequency, NameUse, Unit
from app.domain.pgb import is_pgb
from app.domain.sent_lines import phase_of

IN_KIND = "ZIN"
BUDGET = "PGB"


@dataclass(frozen=True, slots=True)
class AssignmentLine:
    """One assigned product over one phase.

    The fields stand in the order of the exported columns; ``exchange.assignment_columns`` gives
    each its iJw name. Empty text and ``None`` mean an empty cell, hence "element absent" (RS033).
    ``budget_cents``, ``tariff_cents`` and ``cost_cents`` are whole cents; ``total_volume`` is in
    the line's own unit. The last fields are no columns: they tell where the line came from, and
    ``known`` that the back office already has it.
    """

    sender: str = ""
    receiver: str = ""
    bsn: str = ""
    birth_date: date | None = None
    date_use: str = ""
    sex: str = ""
    surname: str = ""
    prefix: str = ""
    first_names: str = ""
    initials: str = ""
    name_use: str = ""
    assignment_number: str = ""
    provider_reference: str = ""
    category: str = ""
    code: str = ""
    assigned_on: date | None = None
    assigned_at: time | None = None
    start: date | None = None
    end: date | None = None
    reason_change: str = ""
    volume: int | None = None
    unit: str = ""
    frequency: str = ""
    budget_cents: int | None = None
    comment: str = ""
    municipality_name: str = ""
    provider_name: str = ""
    product_name: str = ""
    unit_label: str = ""
    frequency_label: str = ""
    level: str = ""
    delivery: str = ""
    referrer_type: str = ""
    referrer_name: str = ""
    total_volume: int | None = None
    tariff_cents: int | None = None
    cost_cents: int | None = None
    indication_id: int = 0
    person_id: int = 0
    position: int = 1
    known: bool = False


def build_lines(
    dossier: DossierFacts,
    indication: IndicationFacts,
    *,
    municipality_name: str,
    decided_at: datetime | None,
) -> tuple[AssignmentLine, ...]:
    """The lines of a new indication, one per phase in the order in which they were entered.

    ``decided_at`` is the moment of "definitief" in local time (Toewijzingsdatum and -tijd, IV013).
    A new
    indication has no ToewijzingNummer and no RedenWijziging (IV066); the municipality's own system
    issues the number. What is missing stays empty: ``assignment_check`` tells what to mend.
    """
    shared = _shared(dossier, indication, municipality_name, decided_at)
    if indication.product:
        shared = _with_product(shared, indication.product)
    return tuple(
        _with_phase(replace(shared, position=position), phase, indication.product)
        for position, phase in enumerate(indication.phases, start=1)
    )


def assignable(lines: Iterable[AssignmentLine]) -> tuple[AssignmentLine, ...]:
    """The lines that go into an assignment: a pgb never does (UP001)."""
    return tuple(line for line in lines if line.delivery != BUDGET)


def change_lines(
    dossier: DossierFacts,
    indication: IndicationFacts,
    message: Iterable[ChangeLine],
    *,
    municipality_name: str,
) -> tuple[AssignmentLine, ...]:
    """The lines of an indication that was sent before, as its change has them (ijw.md 3.4).

    Each stands at the provider and the product it was assigned for, with the moment at which it
    was last decided. What an earlier product costs is not known here and stays empty.
    """
    made = []
    for position, item in enumerate(message, start=1):
        line, product = item.line, indication.product
        same = product if product and product.code == line.code else None
        base = replace(
            _shared(dossier, indication, municipality_name, line.assigned_at),
            receiver=line.agb,
            delivery=IN_KIND if line.agb else BUDGET,
            provider_name=line.provider_name,
            category=line.category,
            code=line.code,
            product_name=line.product_name,
            level=same.level.value if same and same.level else "",
            assignment_number=line.number,
            reason_change=item.reason,
            budget_cents=line.budget_cents,
            known=item.kind is not LineKind.NEW,
            position=position,
        )
        made.append(_with_phase(base, phase_of(line), same))
    return tuple(made)


def _shared(
    dossier: DossierFacts,
    indication: IndicationFacts,
    municipality_name: str,
    decided_at: datetime | None,
) -> AssignmentLine:
    """What all lines of an indication have in common."""
    return replace(
        _for_youth(indication.youth),
        sender=dossier.municipality_code,
        municipality_name=municipality_name,
        receiver=indication.provider_agb,
        provider_name=indication.provider_name,
        assigned_on=decided_at.date() if decided_at else None,
        assigned_at=decided_at.time().replace(microsecond=0) if decided_at else None,
        referrer_type=dossier.answer(Key.REFERRER_TYPE),
        referrer_name=dossier.answer(Key.REFERRER_NAME),
        delivery=BUDGET if is_pgb(indication) else IN_KIND,
        indication_id=indication.id,
    )


def _for_youth(youth: Person) -> AssignmentLine:
    return AssignmentLine(
        bsn=youth.bsn,
        birth_date=youth.birth_date,
        date_use=youth.date_use,
        sex=youth.sex,
        surname=youth.surname,
        prefix=youth.prefix,
        first_names=youth.first_names,
        initials=_initials(youth),
        # Without a partner's name, which is not recorded for a child, only 1 is allowed (CS050).
        name_use=youth.name_use or NameUse.OWN.value,
        person_id=youth.id,
    )


def _with_product(line: AssignmentLine, product: Product) -> AssignmentLine:
    return replace(
        line,
        category=product.category.value,
        code=product.code,
        product_name=product.name,
        level=product.level.value if product.level else "",
    )


def _with_phase(line: AssignmentLine, facts: PhaseFacts, product: Product | None) -> AssignmentLine:
    phase = facts.phase()
    parts = cost_lines(phase, product.tariffs) if phase and product else ()
    return replace(
        line,
        start=facts.start,
        end=facts.end,
        volume=facts.amount,
        unit=facts.unit,
        unit_label=Unit(facts.unit).label if facts.unit in set(Unit) else "",
        frequency=facts.frequency,
        frequency_label=_frequency_label(facts.frequency),
        total_volume=total_volume(phase) if phase else None,
        tariff_cents=parts[0].tariff_cents if parts else None,
        cost_cents=sum(part.cents for part in parts) if parts else None,
    )


def _frequency_label(code: str) -> str:
    return Frequency(code).label if code in set(Frequency) else ""


def _initials(person: Person) -> str:
    """The initials without dots and spaces, as the standard wants them (RS045)."""
    return "".join(letter for letter in person.initials if letter != "." and not letter.isspace())
