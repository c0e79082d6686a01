"""A case of docs/cases worked through the services, as a worker does it in the window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from app.domain.combinations import asked_conditions
from app.domain.decision_term import DecisionKey
from app.domain.dossier import Key, Role
from app.domain.evaluation import EvaluationFacts, GoalJudged
from app.domain.level_advice import asked
from app.domain.referral import STATUTORY
from app.domain.region import Region
from app.domain.scope import ScopeOutcome
from app.domain.sent_lines import EXPLANATION_KEY, REASON_KEY
from app.services.dossier_rows import DossierView, FindingRow, IndicationView
from app.services.letters import LetterKind
from app.services.settings import SettingKey
from app.services.workplace import RefusedError
from app.wiring import Program

Given = Mapping[str, Any]
NOON = time(14, 3)


@dataclass
class CaseClock:
    """A clock that stands still until the case goes on to another day."""

    now: datetime

    def __call__(self) -> datetime:
        """The moment of the case."""
        return self.now

    def go_to(self, day: date) -> None:
        """Go on to ``day``, at the same hour."""
        self.now = datetime.combine(day, NOON)


@dataclass
class CaseRun:
    """One case at work; what it leaves is read from ``view``, ``points`` and ``refused``."""

    program: Program
    clock: CaseClock
    out: Path
    given: Given
    people: dict[str, int] = field(default_factory=dict)
    helps: dict[str, int] = field(default_factory=dict)
    points: tuple[FindingRow, ...] = ()
    refused: list[str] = field(default_factory=list)
    dossier: int = 0

    @property
    def view(self) -> DossierView:
        """The dossier as it is stored now."""
        return self.program.dossiers.view(self.dossier)

    def item(self, name: str) -> IndicationView:
        """The help that the page calls ``name``."""
        found = self.view.indication(self.helps[name])
        assert found is not None
        return found

    def work(self) -> None:
        """Do everything the page says, in its order."""
        self.clock.go_to(self.given["today"])
        self.program.settings.set(SettingKey.WORKER, "M. de Wit")
        self._meet_family()
        for name, wanted in self.given.get("help", {}).items():
            self._draft(name, wanted)
        self.points = self.view.findings
        for step in self.given.get("then", ()):
            self._do(step)

    # --- the family

    def _meet_family(self) -> None:
        dossiers = self.program.dossiers
        view = dossiers.create(self.given["municipality"])
        self.dossier = view.id
        for number, (name, facts) in enumerate(self.given["people"].items()):
            if number:
                view = dossiers.add_person(view.id, Role(facts["role"]))
            person = view.facts.people[-1].id
            self.people[name] = person
            for key in facts.keys() - {"role"}:
                view = dossiers.change_person(view.id, person, key, str(facts[key]))
        answers: Given = self.given.get("answers", {})
        light = answers.get(Key.REFERRER_TYPE) in STATUTORY
        dossiers.answer_all(view.id, plain_answers(self.program, light=light) | answers)

    # --- one help

    def _draft(self, name: str, wanted: Given) -> None:
        indications = self.program.indications
        _, number = indications.add(self.dossier, self.people[wanted["for"]])
        self.helps[name] = number
        self._answer_level(number, wanted.get("level", ()))
        indications.choose_product(number, wanted["product"])
        self._answer_conditions(name, wanted.get("answers", {}))
        self._set_phases(name, wanted["phases"])
        evaluation = wanted.get("evaluation", self.item(name).evaluation_default)
        indications.set_evaluation(number, evaluation)
        if "provider" in wanted:
            self._choose_provider(name, wanted["provider"], wanted.get("reason", ""))

    def _answer_level(self, number: int, yes: tuple[str, ...]) -> None:
        """Answer every question that is asked with "no", but those of the page with "yes"."""
        rules = self.program.workplace.region.level
        given: dict[str, str] = {}
        while left := [q for q in asked(given, rules) if q.answer_key not in given]:
            key = left[0].answer_key
            given[key] = "yes" if left[0].key in yes else "no"
            self.program.indications.answer(number, key, given[key])

    def _answer_conditions(self, name: str, answers: Mapping[str, str]) -> None:
        """The answers of the page, and to what else the product asks the one that is wanted."""
        number, rules = self.helps[name], self.program.workplace.region.combinations
        for key, text in answers.items():
            self.program.indications.answer(number, key, text)
        for condition in asked_conditions(self.view.facts, self.item(name).facts, rules):
            if condition.answer_key not in answers:
                self.program.indications.answer(number, condition.answer_key, condition.wanted)

    def _set_phases(self, name: str, phases: list[Given]) -> None:
        """Make the phases those of the page; unit and frequency as the product has them."""
        number = self.helps[name]
        while len(self.item(name).facts.phases) < len(phases):
            self.program.indications.add_phase(number)
        while len(present := self.item(name).facts.phases) > len(phases):
            self.program.indications.remove_phase(number, present[-1].id)
        for phase, wanted in zip(present, phases, strict=True):
            for key, value in wanted.items():
                self.program.indications.change_phase(number, phase.id, key, str(value))

    def _choose_provider(self, name: str, agb: str, reason: str) -> None:
        item, today = self.item(name), self.clock.now.date()
        assert item.product is not None
        board = self.program.board.board(
            item.product.code,
            self.given["municipality"],
            today=today,
            cost_cents=item.cost.cents if item.cost else None,
        )
        row = next(row for row in board.rows if row.agb == agb)
        self.program.indications.choose_provider(item.id, row, reason)

    # --- what comes after

    def _explain(self, wanted: Given) -> None:
        """Explain every open point with this code, or the one of the help that is named."""
        about = self.helps[wanted["help"]] if "help" in wanted else None
        rows = [
            row
            for row in self.view.findings
            if row.finding.code == wanted["code"] and about in (None, row.indication_id)
        ]
        assert rows, f"nothing says {wanted['code']}"
        for row in rows:
            said = (row.finding.code, row.finding.field, wanted["text"], wanted.get("agreed", ""))
            if row.indication_id is None:
                self.program.dossiers.accept(self.dossier, *said)
            else:
                self.program.indications.accept(row.indication_id, *said)

    def _do(self, step: Given) -> None:
        if "on" in step:
            self.clock.go_to(step["on"])
        act = getattr(self, f"_{step['do']}")
        if not step.get("refused"):
            act(step)
            return
        try:
            act(step)
        except RefusedError as refusal:
            self.refused.append(refusal.sentence)
        else:
            raise AssertionError(f"{step['do']} should have been refused")

    def _answer(self, step: Given) -> None:
        self.program.dossiers.answer_all(self.dossier, step["answers"])

    def _own_strength(self, step: Given) -> None:
        self.program.settings.set_own_strength(self.given["municipality"], step["article"])

    def _finalise(self, _step: Given) -> None:
        self.program.indications.finalise(self.dossier)

    def _export(self, _step: Given) -> None:
        self.program.export.export(self.dossier, self.out)

    def _register(self, _step: Given) -> None:
        self.program.register.export(self.out)

    def _letter(self, _step: Given) -> None:
        self.program.letters.write(self.dossier, LetterKind.LETTER, self.out)

    def _plan(self, _step: Given) -> None:
        self.program.letters.write(self.dossier, LetterKind.PLAN, self.out)

    def _refusal(self, _step: Given) -> None:
        self.program.letters.write(self.dossier, LetterKind.REFUSAL, self.out)

    def _change(self, step: Given) -> None:
        number, versions = self.helps[step["help"]], self.program.indications.versions
        versions.start_change(number)
        for line, sent in enumerate(step.get("numbers", ()), start=1):
            versions.set_number(number, line, sent)
        self.program.indications.answer(number, REASON_KEY, step["reason"])
        self.program.indications.answer(number, EXPLANATION_KEY, step["explanation"])
        for key, text in step.get("answers", {}).items():
            self.program.indications.answer(number, key, text)
        self._set_phases(step["help"], step["phases"])

    def _withdraw(self, step: Given) -> None:
        self.program.indications.versions.withdraw(self.helps[step["help"]], step["explanation"])

    def _evaluate(self, step: Given) -> None:
        number, today = self.helps[step["help"]], self.clock.now.date()
        held = self.program.evaluations.of_dossier(self.dossier).items
        goals = next(item.goals for item in held if item.indication_id == number)
        judged = zip(goals, step["goals"], strict=True)
        facts = EvaluationFacts(
            held_on=today,
            outcome=step["outcome"],
            goals=tuple(GoalJudged(text, result) for text, result in judged),
            next_on=step.get("next"),
            end_reason=step.get("end_reason", ""),
            ends_on=step.get("ends_on"),
            note=step.get("note", ""),
        )
        self.program.evaluations.record(number, facts)

    def _close(self, _step: Given) -> None:
        self.program.evaluations.close(self.dossier)


def plain_answers(program: Program, *, light: bool) -> dict[str, str]:
    """What docs/cases/README.md calls the plain answers; a page says what differs from them."""
    region, today = program.workplace.region, program.workplace.today()
    asked_of_all = (item for item in region.scope.items if not item.by_age)
    family = {
        Key.QUESTION_DATE: today.isoformat(),
        Key.REFERRER_TYPE: "01",
        Key.SCOPE_OUTCOME: ScopeOutcome.IN_SCOPE,
        **{f"rights.{item.key}": "yes" for item in region.rights},
        **{i.answer_key: i.passes for i in asked_of_all if i.on_referral or not light},
    }
    received = {DecisionKey.RECEIVED_ON: today.isoformat()}
    return family if light else family | received | _analysis(region)


def _analysis(region: Region) -> dict[str, str]:
    """The plain answers of the analysis; on the light path nobody makes one."""
    return {
        Key.ANALYSIS_NEEDED: "no",
        Key.ANALYSIS_REASON: "De vraag is duidelijk.",
        Key.SHARED_PICTURE: "yes",
        **{step.answer_key: "Besproken met het gezin." for step in region.analysis.steps},
        **{f"{step.answer_key}.expert": "M. de Wit, SKJ" for step in region.analysis.steps},
    }
