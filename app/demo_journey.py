"""The journey of the demo: from an empty window to a workbook, step by step."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.demo_hand import LEFT, Hand
from app.domain.combinations import asked_conditions
from app.domain.dossier import Person, Step
from app.domain.level_advice import asked
from app.domain.norms import add_months
from app.domain.scope import ScopeKind, ScopeOutcome
from app.domain.stoplight import Light
from app.exchange.story_file import Story
from app.views.dossier.product_step import ProductStep
from app.views.dossier.provider_step import ProviderStep
from app.views.dossier.question_step import QuestionStep
from app.views.dossier.scope_step import ScopeStep
from app.views.dossier.volume_step import VolumeStep
from app.views.main_window import MainWindow
from app.views.page import PageName
from app.views.prompts import QtPrompts
from app.views.table_models.provider_model import NAME_COLUMN
from app.window import window_services
from app.wiring import Program

SIZE = (1366, 728)


class DemoPrompts(QtPrompts):
    """Answers what a native dialog would ask: the folder with exports, the folder to write in."""

    def __init__(self, exports: Path, out: Path) -> None:
        self._exports = exports
        self._out = out
        self.exporting = False

    def ask(self, parent: QWidget, title: str, sentence: str, yes: str, no: str) -> bool:
        """Agree."""
        return True

    def choose_folder(self, parent: QWidget, title: str, start: Path | None = None) -> Path | None:
        """The folder that is wanted at this moment of the journey."""
        return self._out if self.exporting else self._exports


class Journey:
    """One journey through one window; ``files`` are the pictures and the workbook it left."""

    def __init__(self, program: Program, exports: Path, out: Path, story: Story) -> None:
        self._program = program
        self._out = out
        self._story = story
        self._today = program.workplace.today()
        self._prompts = DemoPrompts(exports, out)
        self.files: list[Path] = []
        self.window = MainWindow(prompts=self._prompts)
        self.window.resize(*SIZE)
        self.window.show()
        self.hand = Hand(self.window)
        services = window_services(program, program.store.path.parent, self.window, self._prompts)
        self._background = services.background
        self.window.open(services)

    def make(self) -> None:
        """Do the whole job."""
        self._picture("start-leeg")
        self._take_over_region()
        self.hand.press("Start")
        self.hand.press("Nieuw dossier")
        self.hand.press("Nieuw, nog zonder gegevens")
        self._fill_question()
        self._fill_scope()
        self._fill_analysis()
        for number, indication in enumerate(self._story["indications"], start=1):
            self._indicate(number, indication)
        self._finish()
        self._look_around()

    def close(self) -> None:
        """Close the window and let the background come to rest."""
        self._background.stop()
        self.window.close()
        self.window.deleteLater()
        self.hand.settle()

    def _take_over_region(self) -> None:
        self.window.go(PageName.SYNC)
        self.hand.press("Kies map")
        self.hand.wait(lambda: self._pressable("Neem over"), "the preview of the exports")
        self._picture("bijwerken")
        self.hand.press("Neem over")
        self.hand.wait(lambda: not self._background.busy, "the exports to come in")
        self.hand.settle(200)

    def _pressable(self, words: str) -> bool:
        try:
            return self.hand.find_button(words).isEnabled()
        except LookupError:
            return False

    def _fill_question(self) -> None:
        step = self.hand.step
        assert isinstance(step, QuestionStep)
        self.hand.fill("municipality", self._municipality())
        for number, facts in enumerate(self._story["people"]):
            if number:
                youth = facts["role"] == "youth"
                self.hand.click(step.people.add_youth if youth else step.people.add_adult)
            self._fill_person(self._view_people()[number], facts)
        self.hand.fill("question.date", _typed(self._today - timedelta(days=3)))
        self.hand.fill_all(self._story["question"])
        for right in self._program.workplace.region.rights:
            self.hand.fill(f"rights.{right.key}", "yes")
        self._picture("vraag")

    def _municipality(self) -> str:
        """That of the story, or the first one in which somebody offers the first product."""
        wanted: str = self._story["municipality"]
        name = self._story["indications"][0]["product"]
        workplace = self._program.workplace
        product = next(p for p in workplace.catalogue().current(self._today) if p.name == name)
        codes = [wanted, *(item.code for item in workplace.region.municipalities)]
        for code in codes:
            if self._program.board.board(product.code, code, today=self._today).rows:
                return code
        return wanted

    def _view_people(self) -> tuple[Person, ...]:
        self.hand.dossier.flush()
        session = self.hand.dossier.session
        assert session is not None
        return session.view.facts.people

    def _fill_person(self, person: Person, facts: Mapping[str, Any]) -> None:
        step = self.hand.step
        assert isinstance(step, QuestionStep)
        step.people.open_only(person.id)
        start = f"person.{person.id}."
        if "age" in facts:
            born = add_months(self._today, -12 * facts["age"]) - timedelta(days=100)
            self.hand.fill(f"{start}birth_date", _typed(born))
        for field in facts.keys() - {"key", "role", "age", "consent", "consent_days_ago"}:
            self.hand.fill(f"{start}{field}", facts[field])
        if "consent" in facts:
            self.hand.fill(f"{start}consent", facts["consent"])
            self.hand.dossier.flush()
            given = self._today - timedelta(days=facts["consent_days_ago"])
            self.hand.fill(f"{start}consent_on", _typed(given))

    def _fill_scope(self) -> None:
        self.hand.go(Step.SCOPE)
        step = self.hand.step
        assert isinstance(step, ScopeStep)
        for item in self._program.workplace.region.scope.of_kind(ScopeKind.GATE):
            if not item.by_age:
                self.hand.fill(item.answer_key, item.passes)
        for button in step.rest_buttons.values():
            self.hand.click(button)
        self.hand.fill("scope.outcome", ScopeOutcome.IN_SCOPE.value)
        self._picture("reikwijdte")

    def _fill_analysis(self) -> None:
        self.hand.go(Step.ANALYSIS)
        self.hand.fill_all(self._story["analysis"])
        self._picture("analyse")

    def _indicate(self, number: int, wanted: Mapping[str, Any]) -> None:
        self._add_indication(wanted["youth"])
        self._choose_product(wanted)
        self._picture(f"product-{number}")
        self._fill_volume(wanted["phases"])
        self._picture(f"omvang-{number}")
        self._choose_provider(wanted)
        self._picture(f"aanbieder-{number}")

    def _add_indication(self, youth: str) -> None:
        self.hand.go(Step.PRODUCT)
        keys = [facts["key"] for facts in self._story["people"]]
        person = self._view_people()[keys.index(youth)]
        self.hand.click(self.hand.dossier.frame.bar.maker(person.id))

    def _choose_product(self, wanted: Mapping[str, Any]) -> None:
        step = self.hand.step
        assert isinstance(step, ProductStep)
        self._answer_level(wanted["answers"])
        products = step.products
        self.hand.write(products.search, wanted["product"])
        self.hand.settle(400)
        self._click_row(products.tree, wanted["product"])
        self.hand.dossier.flush()
        assert step.item is not None
        rules = self._program.workplace.region.combinations
        for condition in asked_conditions(step.session.view.facts, step.item.facts, rules):
            self.hand.fill(condition.answer_key, condition.wanted)
        self.hand.fill("goal", wanted["goal"])

    def _answer_level(self, answers: Mapping[str, str]) -> None:
        """Answer every question that is asked; an answer can bring up the next one."""
        rules = self._program.workplace.region.level
        given: dict[str, str] = {}
        while True:
            left = [q for q in asked(given, rules) if q.answer_key not in given]
            if not left:
                return
            question = left[0]
            given[question.answer_key] = answers.get(question.key, "no")
            self.hand.fill(question.answer_key, given[question.answer_key])
            self.hand.dossier.flush()

    def _fill_volume(self, phases: list[Mapping[str, Any]]) -> None:
        self.hand.go(Step.VOLUME)
        step = self.hand.step
        assert isinstance(step, VolumeStep)
        start = add_months(self._today.replace(day=1), 1)
        for number, phase in enumerate(phases, start=1):
            if number > 1:
                self.hand.click(step.phases.add)
            following = add_months(start, phase["months"])
            for field in phase.keys() - {"months"}:
                self.hand.fill(f"phase.{number}.{field}", phase[field])
            self.hand.fill(f"phase.{number}.start", _typed(start))
            self.hand.fill(f"phase.{number}.end", _typed(following - timedelta(days=1)))
            self.hand.dossier.flush()
            start = following
        self.hand.click(step.proposal)

    def _choose_provider(self, wanted: Mapping[str, Any]) -> None:
        self.hand.go(Step.PROVIDER)
        step = self.hand.step
        assert isinstance(step, ProviderStep)
        green = wanted["provider"] == "green"
        row = next(
            (r for r in step.model.rows if (r.judgement.overall is Light.GREEN) is green),
            step.model.rows[0],
        )
        self._click_row(step.table, row.name, column=NAME_COLUMN)
        if row.judgement.overall is not Light.GREEN:
            self.hand.fill("provider.reason", wanted.get("reason") or self._story["reason"])
        self.hand.press("Kies ")

    def _finish(self) -> None:
        self.hand.go(Step.SUMMARY)
        self._picture("samenvatting")
        self.hand.press("Maak definitief")
        self._picture("definitief")
        self._prompts.exporting = True
        before = set(self._out.glob("*.xlsx"))
        self.hand.press("Exporteren")
        self.hand.wait(lambda: set(self._out.glob("*.xlsx")) != before, "the workbook")
        self.hand.wait(lambda: not self._background.busy, "the export to end")
        self.files += sorted(set(self._out.glob("*.xlsx")) - before)
        self._picture("geexporteerd")

    def _look_around(self) -> None:
        for name, words in (("aanbieders", "Aanbieders"), ("regio", "Regio")):
            self.hand.press(words)
            self.hand.settle(400)
            self._picture(name)
        for name, words in (("instellingen", "Instellingen"), ("dossiers", "Dossiers")):
            self.hand.press(words)
            self._picture(name)
        self.hand.press("Start")
        self.hand.settle(500)
        self._picture("start")

    def _click_row(self, view: QAbstractItemView, words: str, column: int = 0) -> None:
        """Click the row of a tree or table whose text begins with ``words``."""
        found = view.model().match(
            view.model().index(0, column),
            Qt.ItemDataRole.DisplayRole,
            words,
            1,
            Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive,
        )
        if not found:
            raise LookupError(f"there is no row {words!r}")
        place: QModelIndex = found[0]
        view.scrollTo(place)
        QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(place).center())
        self.hand.settle()

    def _picture(self, name: str) -> None:
        number = sum(file.suffix == ".png" for file in self.files) + 1
        self.files.append(self.hand.picture(self._out / f"{number:02d}-{name}.png"))


def _typed(day: date) -> str:
    return f"{day:%d-%m-%Y}"
