"""The woonplaatsbeginsel of one youth as a calm panel: what is asked grows with the answers."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.dossier import DossierFacts, Person
from app.domain.region import Region
from app.domain.residence import (
    NOT_KNOWN,
    OTHER,
    Residence,
    ResidenceQuestion,
    residence_key,
    residence_of,
)
from app.views.dossier.scope_family import FamilyText
from app.views.widgets.card import Card
from app.views.widgets.form import ChoiceField, Field, Form, TextField, ThreeWayField
from app.views.widgets.text import paragraph

_ASKED = frozenset({"abroad", "stay", "noted"})


class ResidencePanel(Card):
    """The four steps for ``youth``, the municipality they lead to, and what to do if not ours."""

    def __init__(self, region: Region, youth: Person, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, kind="panel", inset=12)
        self._region = region
        self.form = Form(self)
        self._fields = {
            question.key: self.form.add(residence_key(youth, question.key), self._field(question))
            for question in region.residence.questions
        }
        self.result = paragraph("", "strong")
        self._step = paragraph("", "quiet")
        self._route = paragraph("")
        self.family = FamilyText()
        for part in (self.form, self.result, self._step, self._route, self.family):
            self.add(part)

    def show_facts(self, facts: DossierFacts, youth: Person) -> None:
        """Ask what matters now, and say where the answers lead."""
        place = residence_of(facts, youth)
        name = youth.call_name or self.tr("de jeugdige")
        self.set_title(self.tr("Woonplaats van {name}").format(name=name))
        for key, field in self._fields.items():
            field.setVisible(key in place.asked)
        municipality = self._name(place)
        away = place.known and place.municipality != facts.municipality_code
        texts = self._region.residence
        self.result.setText(self._result(municipality, away=away))
        self.result.setVisible(place.known)
        self._step.setText(texts.steps[place.step - 1])
        self._step.setVisible(place.known)
        self._route.setText(texts.route.format(municipality=municipality))
        self._route.setVisible(away)
        self.family.set_text(texts.family.format(municipality=municipality) if away else "")

    def _result(self, municipality: str, *, away: bool) -> str:
        if away:
            return self.tr("Verantwoordelijk is {municipality}, niet onze gemeente.").format(
                municipality=municipality
            )
        return self.tr("Verantwoordelijk is {municipality}: onze gemeente.").format(
            municipality=municipality
        )

    def _name(self, place: Residence) -> str:
        found = self._region.municipality(place.municipality)
        return found.name if found is not None else place.name

    def _field(self, question: ResidenceQuestion) -> Field:
        if question.key in _ASKED:
            return ThreeWayField(question.text, question.help, unknown=False)
        if question.key == "name":
            return TextField(question.text, longest=80)
        choices = [(item.code, item.name) for item in self._region.municipalities]
        choices.append((OTHER, self.tr("Andere gemeente")))
        if question.key == "mother":
            choices.append((NOT_KNOWN, self.tr("Niet bekend")))
        return ChoiceField(question.text, choices, question.help, empty=self.tr("Kies"))
