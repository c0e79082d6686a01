"""From what is stored to what the rules see."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.domain.catalogue import Catalogue, Product, ProductForm
from app.domain.consent import ConsentFact, GivenBy, Scope
from app.domain.dossier import (
    Acceptance,
    DossierFacts,
    GoalFacts,
    IndicationFacts,
    Person,
    PhaseFacts,
    Role,
    Status,
)
from app.domain.sent_lines import Sent
from app.models.dossier import AcceptedFinding, Dossier
from app.models.dossier import Person as StoredPerson
from app.models.indication import Indication
from app.models.plan import Consent
from app.services.frozen import thaw_light, thaw_product

Forms = tuple[ProductForm, ...]


def dossier_facts(
    dossier: Dossier,
    catalogue: Catalogue,
    forms: Forms,
    sent: Mapping[int, Sent] | None = None,
) -> DossierFacts:
    """The dossier as the rules see it; final indications keep the product they were given.

    ``sent`` is what the back office has of its indications, by their ids.
    """
    known = sent or {}
    people = {person.id: _person(person) for person in dossier.people}
    return DossierFacts(
        number=dossier.number,
        municipality_code=dossier.municipality_code,
        answers={answer.key: answer.value for answer in dossier.answers},
        people=tuple(people.values()),
        indications=tuple(
            replace(
                _indication(item, people[item.youth_id], dossier, catalogue, forms),
                sent=known.get(item.id),
            )
            for item in dossier.indications
        ),
        accepted=_accepted(dossier, None),
        goals=tuple(
            GoalFacts(goal.id, goal.person_id, goal.area, goal.text, goal.result)
            for goal in dossier.goals
        ),
        consents=tuple(_consent(row) for person in dossier.people for row in person.consents),
    )


def product_of(stored: Indication, catalogue: Catalogue, forms: Forms) -> Product | None:
    """The frozen product of a final indication, else the one the catalogue has today."""
    if stored.frozen:
        return thaw_product(stored.frozen, forms)
    return catalogue.find(stored.product_code) if stored.product_code else None


def _person(stored: StoredPerson) -> Person:
    return Person(
        id=stored.id,
        role=Role(stored.role),
        first_names=stored.first_names,
        initials=stored.initials,
        prefix=stored.prefix,
        surname=stored.surname,
        birth_date=stored.birth_date,
        date_use=stored.date_use,
        sex=stored.sex,
        name_use=stored.name_use,
        bsn=stored.bsn,
        relation=stored.relation,
        consent=stored.consent,
        consent_on=stored.consent_on,
    )


def _consent(stored: Consent) -> ConsentFact:
    return ConsentFact(
        id=stored.id,
        person_id=stored.person_id,
        given_by=GivenBy(stored.given_by),
        scope=Scope(stored.scope),
        given_on=stored.given_on,
        withdrawn_on=stored.withdrawn_on,
    )


def _indication(
    stored: Indication, youth: Person, dossier: Dossier, catalogue: Catalogue, forms: Forms
) -> IndicationFacts:
    light = thaw_light(stored.light)
    return IndicationFacts(
        id=stored.id,
        youth=youth,
        status=Status(stored.status),
        product=product_of(stored, catalogue, forms),
        phases=tuple(
            PhaseFacts(p.id, p.volume, p.unit, p.frequency, p.start, p.end, p.goal)
            for p in stored.phases
        ),
        answers={answer.key: answer.value for answer in stored.answers},
        evaluation_on=stored.evaluation_on,
        provider_agb=stored.provider_agb,
        provider_name=stored.provider_name,
        provider_reason=stored.provider_reason,
        light=light.overall if light else "",
        accepted=_accepted(dossier, stored.id),
    )


def _accepted(dossier: Dossier, indication_id: int | None) -> dict[tuple[str, str], Acceptance]:
    def belongs(item: AcceptedFinding) -> bool:
        return item.indication_id == indication_id

    return {
        (item.code, item.field): Acceptance(item.explanation, item.agreed_by)
        for item in filter(belongs, dossier.accepted)
    }
