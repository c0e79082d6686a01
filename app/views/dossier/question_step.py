"""Step 1, Vraag: the question in the family's own words, who they are, and what was tried."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt

from app.domain.dossier import Key, Step
from app.domain.goals import PlanBy
from app.domain.ijw import ReferrerType
from app.domain.region import ChecklistItem
from app.domain.report import Finding, Severity
from app.services.dossier_rows import DossierView
from app.views.dossier.binding import FormBinding, answers_binding
from app.views.dossier.goals_panel import GoalsPanel
from app.views.dossier.people_panel import PeoplePanel
from app.views.dossier.person_card import PersonCard
from app.views.dossier.session import DossierSession
from app.views.dossier.step_page import PanelPart, StepPage
from app.views.language import said
from app.views.services import Services
from app.views.widgets.form import (
    CheckField,
    ChoiceField,
    DateField,
    Form,
    LinesField,
    TextField,
    ThreeWayField,
)
from app.views.widgets.text import label, paragraph

MUNICIPALITY = "municipality"
SHARING = "consents"
"""Findings about sharing stand at ``person.<id>.consents.<scope>``."""


class QuestionStep(StepPage):
    """The question, the people, the living areas, the referrer and the rights of the family."""

    step = Step.QUESTION

    def __init__(self, session: DossierSession, services: Services) -> None:
        super().__init__(session, services)
        self._cards: dict[PersonCard, FormBinding] = {}
        self._question = self._add_form(self._question_form())
        self.column.addWidget(label(self.tr("Gezin"), "section"))
        self.people = PeoplePanel(session, services.family, services.prompts)
        self.people.carded.connect(self._bind_card)
        self.people.uncarded.connect(self._unbind_card)
        self.column.addWidget(self.people)
        self.place("people", self.people.add_youth)
        self.goals = GoalsPanel(session, services.family, services.region.living_areas)
        self.goals.bound.connect(self.bind)
        self.goals.unbound.connect(self.unbind)
        self._rest = [
            self._add_section(self.tr("Veiligheid en leefgebieden"), self._areas_form()),
            self._add_section(self.tr("Wat er al is"), self._present_form()),
            self._add_goals(),
            self._add_section(self.tr("Verwijzer"), self._referrer_form()),
            self._add_section(self.tr("Besproken met het gezin"), self._rights_form()),
        ]
        self.column.addStretch(1)

    def show_view(self, view: DossierView, indication_id: int | None) -> None:
        """See :class:`StepPage`."""
        answers = dict(view.facts.answers)
        self._question.show({**answers, MUNICIPALITY: view.facts.municipality_code})
        for binding in self._rest:
            binding.show(answers)
        self.people.show_view(view, self.services.today())
        self.goals.show_view(view)

    def mark_findings(self, findings: tuple[Finding, ...]) -> None:
        """Also say at a folded person that something in it is open."""
        super().mark_findings(findings)
        for card in self._cards:
            start = f"person.{card.person.id}."
            mine = [f for f in findings if f.place.startswith(start)]
            heavy = [f for f in mine if f.severity is not Severity.INFORM]
            card.show_open(len(heavy) if self.insist else 0)
            if card.sharing is not None:
                sharing = f"{start}{SHARING}."
                card.sharing.show_findings(f for f in mine if f.place.startswith(sharing))

    def panel(self) -> tuple[PanelPart, ...]:
        """What a good question holds, and what the family has a right to."""
        good = (
            self.tr("De woorden van het kind en de ouders, niet die van een aanbieder."),
            self.tr("Wat er beter moet gaan, en hoe het gezin dat merkt."),
            self.tr("Wanneer het begon en wat er al is geprobeerd."),
            self.tr("Nog geen product of aantal uren: dat komt later."),
        )
        rights = tuple(item.help for item in self.services.region.rights)
        return (
            PanelPart(self.tr("Een goede vraag"), good),
            PanelPart(self.tr("Rechten van het gezin"), rights),
        )

    def source(self) -> str:
        """See :class:`StepPage`."""
        return self.tr("Jeugdwet 2.1, 4.1.2, 7.3 en 8.1.1; CRvB 1 mei 2017, stap 1")

    def focus_field(self, place: str) -> None:
        """Fold a person out before jumping to a field of it."""
        field = self.widget_at(place)
        card = next((card for card in self._cards if field and card.isAncestorOf(field)), None)
        if card is not None:
            self.people.open_only(card.person.id)
        if field is not None and field.isHidden():
            # A parent's consent is asked, and there is no parent yet.
            self.people.add_adult.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().focus_field(place)

    def _add_section(self, title: str, form: Form) -> FormBinding:
        self.column.addWidget(label(title, "section"))
        return self._add_form(form)

    def _add_goals(self) -> FormBinding:
        """The goals of the family, and who keeps the one plan together (one family, one plan)."""
        self.column.addWidget(label(self.tr("Eén plan"), "section"))
        self.column.addWidget(self.goals)
        form = Form(self)
        makers = [(maker.value, maker.label) for maker in PlanBy]
        form.add_row(
            (
                Key.PLAN_BY,
                ChoiceField(self.tr("Wie maakt het plan?"), makers, empty=self.tr("Kies")),
            ),
            (Key.DIRECTOR, TextField(self.tr("Regisseur"), characters=30, longest=80)),
        )
        return self._add_form(form)

    def _add_form(self, form: Form) -> FormBinding:
        self.column.addWidget(form)
        if form.fields.keys() & {MUNICIPALITY}:
            slots = FormBinding(form, self.session, self._send, slot=lambda key: f"dossier:{key}")
            return self.bind(slots)
        return self.bind(answers_binding(form, self.session))

    def _send(self, key: str, value: str) -> None:
        if key == MUNICIPALITY:
            self.session.set_municipality(value)
        else:
            self.session.answer(key, value)

    def _bind_card(self, card: PersonCard) -> None:
        self._cards[card] = self.bind(card.binding)
        if card.sharing is not None:
            self.place(_sharing_place(card), card.sharing)

    def _unbind_card(self, card: PersonCard) -> None:
        self.unbind(self._cards.pop(card))
        self._places.pop(_sharing_place(card), None)

    def _question_form(self) -> Form:
        form = Form(self)
        form.add(
            Key.QUESTION,
            LinesField(self.tr("Wat vraagt het gezin, in hun eigen woorden?"), lines=4),
        )
        places = [(item.code, item.name) for item in self.services.region.municipalities]
        form.add_row(
            (Key.QUESTION_DATE, DateField(self.tr("Datum van het gesprek"))),
            (MUNICIPALITY, ChoiceField(self.tr("Gemeente die betaalt"), places)),
        )
        return form

    def _areas_form(self) -> Form:
        form = Form(self)
        form.add(Key.SAFE, ThreeWayField(self.tr("Is het nu veilig voor de kinderen?")))
        form.add_widget(paragraph(self.tr("Schrijf alleen op wat bij de vraag hoort."), "hint"))
        areas: Sequence[ChecklistItem] = self.services.region.living_areas
        for start in range(0, len(areas), 2):
            pairs = [(f"area.{item.key}", _area_field(item)) for item in areas[start : start + 2]]
            form.add_row(*pairs, stretch=False)
        return form

    def _present_form(self) -> Form:
        form = Form(self)
        form.add(Key.TRIED, LinesField(self.tr("Wat is er al geprobeerd, en wat hielp?"), lines=3))
        form.add(Key.NETWORK, LinesField(self.tr("Wie helpt al mee, of kan dat doen?"), lines=2))
        form.add(Key.WISHES, LinesField(self.tr("Wat wil het gezin zelf?"), lines=2))
        return form

    def _referrer_form(self) -> Form:
        form = Form(self)
        kinds = [(kind.value, kind.label) for kind in ReferrerType]
        form.add_row(
            (
                Key.REFERRER_TYPE,
                ChoiceField(self.tr("Wie heeft verwezen?"), kinds, empty=self.tr("Kies")),
            )
        )
        form.add_row(
            (Key.REFERRER_NAME, TextField(self.tr("Naam"), longest=80)),
            (Key.REFERRER_AGB, TextField(self.tr("AGB-code"), characters=10, longest=8)),
            stretch=False,
        )
        return form

    def _rights_form(self) -> Form:
        form = Form(self)
        for item in self.services.region.rights:
            form.add(f"rights.{item.key}", CheckField(item.text))
        return form


def _sharing_place(card: PersonCard) -> str:
    return f"person.{card.person.id}.{SHARING}"


def _area_field(item: ChecklistItem) -> LinesField:
    field = LinesField(item.text, placeholder=item.help, lines=3)
    field.setToolTip(said(item.help))
    return field
