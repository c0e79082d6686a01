"""A case of docs/cases worked through the real window, by clicks and keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from app.demo_journey import Journey
from app.domain.decision_term import DecisionKey
from app.domain.dossier import Step
from app.exchange.story_file import Story
from app.services.settings import SettingKey
from app.views.dossier.provider_step import ProviderStep
from app.views.dossier.volume_step import VolumeStep
from app.views.table_models.provider_model import NAME_COLUMN
from tests.journeys.case_run import CaseRun, Given, plain_answers

_ASKED_IN_PLAIN = ("analysis.needed", "analysis.reason", "step.")


class CaseJourney(Journey):
    """The journey of the demo with the dates and the provider of a page."""

    def meet_family(self) -> None:
        """Make the dossier and fill the first three steps."""
        self.hand.press("Start")
        self.hand.press("Nieuw dossier")
        self.hand.press("Nieuw, nog zonder gegevens")
        self._fill_question()
        self._fill_scope()
        self._fill_analysis()

    def draft(self, story: Mapping[str, Any], wanted: Given) -> None:
        """Draft one help from the product to the provider."""
        self._add_indication(wanted["for"])
        self._choose_product(story)
        self._fill_days(wanted["phases"])
        self._choose_named(wanted["provider"], wanted.get("reason", ""))

    def decide(self) -> None:
        """Make final what was drafted."""
        self.hand.go(Step.SUMMARY)
        self.hand.press("Maak definitief")

    def press_and_wait(self, words: str, folder: Path) -> None:
        """Press a button that writes a file into ``folder``, until the file is there."""
        before = set(folder.iterdir())
        self.hand.press(words)
        self.hand.wait(lambda: set(folder.iterdir()) != before, f"the file of {words}")
        self.hand.wait(lambda: not self._background.busy, "the writing to end")

    def _fill_days(self, phases: list[Given]) -> None:
        self.hand.go(Step.VOLUME)
        step = self.hand.step
        assert isinstance(step, VolumeStep)
        for number, phase in enumerate(phases, start=1):
            if number > 1:
                self.hand.click(step.phases.add)
            for key, value in phase.items():
                text = f"{value:%d-%m-%Y}" if isinstance(value, date) else str(value)
                self.hand.fill(f"phase.{number}.{key}", text)
            self.hand.dossier.flush()
        self.hand.click(step.proposal)

    def _choose_named(self, agb: str, reason: str) -> None:
        self.hand.go(Step.PROVIDER)
        step = self.hand.step
        assert isinstance(step, ProviderStep)
        row = next(row for row in step.model.rows if row.agb == agb)
        self._click_row(step.table, row.name, column=NAME_COLUMN)
        if reason:
            self.hand.fill("provider.reason", reason)
        self.hand.press("Kies ")


@dataclass
class WindowRun(CaseRun):
    """A case at work in a window; what it leaves is read in the same way."""

    journey: CaseJourney | None = None
    stories: dict[str, dict[str, Any]] = field(default_factory=dict)

    def close(self) -> None:
        """Close the window."""
        if self.journey is not None:
            self.journey.close()

    @property
    def _hands(self) -> CaseJourney:
        assert self.journey is not None
        return self.journey

    def _meet_family(self) -> None:
        self.program.settings.set(SettingKey.EXPORT_FOLDER, str(self.out))
        pictures = self.out.parent / "beelden"
        pictures.mkdir()
        self.journey = CaseJourney(self.program, self.out, pictures, self._story())
        self.journey.meet_family()
        (summary,) = self.program.dossiers.summaries()
        self.dossier = summary.id
        people = self.view.facts.people
        self.people = {name: x.id for name, x in zip(self.given["people"], people, strict=True)}

    def _draft(self, name: str, wanted: Given) -> None:
        self._hands.draft(self.stories[name], wanted)
        self.helps[name] = self.view.indications[-1].id

    def _finalise(self, _step: Given) -> None:
        self._hands.decide()

    def _export(self, _step: Given) -> None:
        self._hands.press_and_wait("Exporteren", self.out)

    def _letter(self, _step: Given) -> None:
        self._hands.press_and_wait("Brief", self.out)

    def _story(self) -> Story:
        """The page in the words of the demo."""
        plain = plain_answers(self.program, light=False)
        asked = {k: text for k, text in plain.items() if k.startswith(_ASKED_IN_PLAIN)}
        catalogue = self.program.workplace.catalogue()
        for name, wanted in self.given["help"].items():
            product = catalogue.find(wanted["product"])
            assert product is not None
            self.stories[name] = {
                "product": product.name,
                "answers": dict.fromkeys(wanted["level"], "yes"),
                "goal": wanted["answers"]["goal"],
            }
        return {
            "municipality": self.given["municipality"],
            "people": [self._person(name) for name in self.given["people"]],
            "question": {"referrer.type": "01", **self.given["answers"]},
            "analysis": {DecisionKey.RECEIVED_ON: f"{self.given['today']:%d-%m-%Y}"} | asked,
            "indications": list(self.stories.values()),
        }

    def _person(self, name: str) -> dict[str, Any]:
        facts = {"key": name, **self.given["people"][name]}
        if "birth_date" in facts:
            facts["birth_date"] = f"{facts['birth_date']:%d-%m-%Y}"
        given_on = facts.pop("consent_on", None)
        if given_on is not None:
            facts["consent_days_ago"] = (self.clock.now.date() - given_on).days
        return facts
