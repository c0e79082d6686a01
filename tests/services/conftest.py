"""A desk with the shipped region and a small family, for the tests of the services."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

import pytest

from app.domain.combinations import conditions_for
from app.domain.dossier import Key, Role
from app.domain.region import Region
from app.domain.scope import ScopeOutcome
from app.domain.stoplight import Judgement, Light, Part
from app.services.board_rows import BoardRow
from app.services.catalogues import Catalogues
from app.services.dossier_rows import DossierView
from app.services.dossiers import Dossiers
from app.services.indications import Indications
from app.services.workplace import Workplace
from app.storage.sqlite_engine import Sessions


@pytest.fixture
def workplace(sessions: Sessions, region: Region, clock: Callable[[], datetime]) -> Workplace:
    """A desk on the empty store."""
    catalogues = Catalogues(sessions, region)
    return Workplace(sessions, region, catalogues.current, clock, lambda: "j.jansen")


@pytest.fixture
def dossiers(workplace: Workplace) -> Dossiers:
    """The use cases of a dossier."""
    return Dossiers(workplace)


@pytest.fixture
def indications(workplace: Workplace) -> Indications:
    """The use cases of an indication."""
    return Indications(workplace)


YOUTH = {
    "first_names": "Sanne",
    "initials": "S",
    "surname": "Voorbeeld",
    "birth_date": "2014-03-09",
    "sex": "2",
    "bsn": "999900006",
    "consent": "yes",
    "consent_on": "2026-11-20",
}
ADULT = {
    "first_names": "Mirjam",
    "surname": "Voorbeeld",
    "relation": "ouder",
    "consent": "yes",
    "consent_on": "2026-11-20",
}


def board_row(light: Light = Light.GREEN, word: str = "Plek") -> BoardRow:
    """A provider as the board shows it."""
    part = Part(light, word, "Wachttijd 3 weken.")
    return BoardRow(
        agb="22000144",
        name="Voorbeeld Jeugdhulp",
        category="A",
        type="regulier",
        contracted=True,
        judgement=Judgement(light, word, part, part, part, ("Wachttijd 3 weken.",)),
        ceiling=None,
        declared=None,
        committed=None,
        rolling=None,
        prior=None,
        room=None,
        fits=None,
        weeks_text="3 wk",
        weeks_tenths=30,
        reference_date=date(2026, 10, 31),
        provenance=(),
    )


@pytest.fixture
def family(dossiers: Dossiers, region: Region) -> DossierView:
    """A dossier in which the first three steps are complete: one child, one parent."""
    view = dossiers.create("0983")
    child = view.facts.youths[0].id
    view = dossiers.add_person(view.id, Role.ADULT)
    adult = view.facts.people[-1].id
    for person, values in ((child, YOUTH), (adult, ADULT)):
        for field, value in values.items():
            dossiers.change_person(view.id, person, field, value)
    answers = {
        Key.QUESTION: "Hoe krijgen we weer rust in de ochtend?",
        Key.QUESTION_DATE: "2026-11-20",
        Key.REFERRER_TYPE: "01",
        **{f"rights.{item.key}": "yes" for item in region.rights},
        **{item.answer_key: item.passes for item in region.scope.items if not item.by_age},
        Key.SCOPE_OUTCOME: ScopeOutcome.IN_SCOPE,
        Key.ANALYSIS_NEEDED: "no",
        Key.ANALYSIS_REASON: "De vraag is duidelijk.",
        Key.SHARED_PICTURE: "yes",
        **{step.answer_key: "Besproken met het gezin." for step in region.analysis.steps},
    }
    for key, value in answers.items():
        view = dossiers.answer(view.id, key, value)
    return view


@pytest.fixture
def draft(family: DossierView, indications: Indications, region: Region) -> tuple[DossierView, int]:
    """An indication that is ready to become final: Gespecialiseerd in two phases."""
    view, number = indications.add(family.id, family.facts.youths[0].id)
    answers = {question.answer_key: "no" for question in region.level.questions}
    answers |= {"level.e": "yes", Key.GOAL: "Samen de ochtend door", "urgent": ""}
    for key, value in answers.items():
        indications.answer(number, key, value)
    view = indications.choose_product(number, "45A53")
    for condition in conditions_for(view.indications[0].product, region.combinations):
        indications.answer(number, condition.answer_key, condition.wanted)
    view = indications.add_phase(number)
    phases = [phase.id for phase in view.indications[0].facts.phases]
    figures = (("3", "2026-12-01", "2027-02-28"), ("1", "2027-03-01", "2027-05-31"))
    for phase, (volume, start, end) in zip(phases, figures, strict=True):
        for field, value in (
            ("volume", volume),
            ("unit", "04"),
            ("frequency", "2"),
            ("start", start),
            ("end", end),
            ("goal", "De ochtend lukt zonder ruzie"),
        ):
            indications.change_phase(number, phase, field, value)
    indications.set_evaluation(number, date(2027, 2, 28))
    return indications.choose_provider(number, board_row(), ""), number
