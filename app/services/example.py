"""The example dossier: an invented family, as far as choosing a provider, to look around in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

from app.domain.combinations import asked_conditions
from app.domain.dossier import Key, Role, Step
from app.domain.level_advice import asked
from app.domain.norms import add_months
from app.domain.scope import ScopeOutcome
from app.services.dossier_rows import DossierView, IndicationView
from app.services.dossiers import Dossiers
from app.services.indications import Indications
from app.services.workplace import Workplace

Story = Mapping[str, Any]
_AGE: Final = "age"
_BORN_BEFORE: Final = timedelta(days=100)
"""How long ago the birthday of an invented child was."""
_NOT_GIVEN: Final = {"key", "role", "bsn", _AGE, "consent_days_ago"}


class Example:
    """Makes the dossier through the services that a worker uses, so that it is like any other.

    The children get no BSN: what is only an example can never go to the back office.
    """

    def __init__(
        self, workplace: Workplace, dossiers: Dossiers, indications: Indications, story: Story
    ) -> None:
        self._workplace = workplace
        self._dossiers = dossiers
        self._indications = indications
        self._story = story

    def make(self) -> int:
        """Make the dossier of the story, with days counted from today; its id."""
        dossier = self._dossiers.create(self._story["municipality"]).id
        youths = self._meet(dossier)
        self._dossiers.answer_all(dossier, self._answers())
        for wanted in self._story["indications"]:
            self._draft(dossier, youths[wanted["youth"]], wanted)
        self._dossiers.set_step(dossier, Step.QUESTION)
        return dossier

    def _meet(self, dossier: int) -> dict[str, int]:
        """Write the people down; the ids by the key of the story."""
        today, found = self._workplace.today(), dict[str, int]()
        for number, facts in enumerate(self._story["people"]):
            if number:
                self._dossiers.add_person(dossier, Role(facts["role"]))
            person = self._dossiers.view(dossier).facts.people[-1].id
            found[facts["key"]] = person
            known = {field: facts[field] for field in facts.keys() - _NOT_GIVEN}
            if _AGE in facts:
                born = add_months(today, -12 * facts[_AGE]) - _BORN_BEFORE
                known["birth_date"] = born.isoformat()
            if "consent_days_ago" in facts:
                given = today - timedelta(days=facts["consent_days_ago"])
                known["consent_on"] = given.isoformat()
            for field, value in known.items():
                self._dossiers.change_person(dossier, person, field, value)
        return found

    def _answers(self) -> dict[str, str]:
        region = self._workplace.region
        asked_on = self._workplace.today() - timedelta(days=3)
        return {
            Key.QUESTION_DATE: asked_on.isoformat(),
            **self._story["question"],
            **{f"rights.{right.key}": "yes" for right in region.rights},
            **{item.answer_key: item.passes for item in region.scope.items if not item.by_age},
            Key.SCOPE_OUTCOME: ScopeOutcome.IN_SCOPE.value,
            **self._story["analysis"],
        }

    def _draft(self, dossier: int, youth: int, wanted: Mapping[str, Any]) -> None:
        today = self._workplace.today()
        products = self._workplace.catalogue().current(today)
        product = next((item for item in products if item.name == wanted["product"]), None)
        if product is None:
            return
        _view, number = self._indications.add(dossier, youth)
        self._answer_level(number, wanted["answers"])
        view = self._indications.choose_product(number, product.code)
        rules = self._workplace.region.combinations
        for condition in asked_conditions(view.facts, _of(view, number).facts, rules):
            self._indications.answer(number, condition.answer_key, condition.wanted)
        self._indications.answer(number, Key.GOAL, wanted["goal"])
        view = self._plan(number, wanted["phases"], view)
        self._indications.set_evaluation(number, _of(view, number).evaluation_default)

    def _answer_level(self, number: int, answers: Mapping[str, str]) -> None:
        """Answer every question that is asked; an answer can bring up the next one."""
        rules, given = self._workplace.region.level, dict[str, str]()
        while left := [q for q in asked(given, rules) if q.answer_key not in given]:
            question = left[0]
            given[question.answer_key] = answers.get(question.key, "no")
            self._indications.answer(number, question.answer_key, given[question.answer_key])

    def _plan(self, number: int, phases: list[Mapping[str, Any]], view: DossierView) -> DossierView:
        """The phases of the story, one after the other from the first of next month."""
        start = add_months(self._workplace.today().replace(day=1), 1)
        for place, wanted in enumerate(phases):
            if place:
                view = self._indications.add_phase(number)
            phase = _of(view, number).facts.phases[-1].id
            following = add_months(start, wanted["months"])
            known = {field: wanted[field] for field in wanted.keys() - {"months"}}
            known["start"] = start.isoformat()
            known["end"] = (following - timedelta(days=1)).isoformat()
            for field, value in known.items():
                view = self._indications.change_phase(number, phase, field, value)
            start = following
        return view


def _of(view: DossierView, number: int) -> IndicationView:
    """The indication that was just made."""
    found = view.indication(number)
    assert found is not None
    return found
