"""Step 2, Reikwijdte: is this youth care, is it ours, and if not, where does the family go?"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.dossier import Answer, DossierFacts, Key, Person, Step
from app.domain.referral import is_light
from app.domain.residence import residence_key
from app.domain.scope import ScopeAdvice, ScopeItem, ScopeKind, ScopeOutcome, ground_key
from app.services.dossier_rows import DossierView
from app.views.dossier.binding import FormBinding, answers_binding
from app.views.dossier.scope_refusal import RefusalPart
from app.views.dossier.scope_residence import ResidencePanel
from app.views.dossier.scope_row import AgeRow, ScopeField
from app.views.dossier.session import DossierSession
from app.views.dossier.step_page import PanelPart, StepPage
from app.views.language import said
from app.views.services import Services
from app.views.widgets.form import Form, LinesField
from app.views.widgets.options_field import OptionsField
from app.views.widgets.text import label, paragraph, quiet_button, rule


class ScopeStep(StepPage):
    """The gates, the ground from 18 years on, the two lists, and the outcome with its reason."""

    step = Step.SCOPE

    def __init__(self, session: DossierSession, services: Services) -> None:
        super().__init__(session, services)
        self._rules = services.region.scope
        self._by_age: list[AgeRow] = []
        self._rows: list[ScopeField] = []
        self._lines: dict[str, QWidget] = {}
        self._list_parts: dict[ScopeKind, tuple[QWidget, ...]] = {}
        self._grounds: dict[int, OptionsField] = {}
        self.rest_buttons = {
            kind: quiet_button(self.tr("Al het overige in deze lijst: nee"))
            for kind in (ScopeKind.NOT_YOUTH_CARE, ScopeKind.OUTSIDE_CONTRACTS)
        }
        self._residences: dict[int, ResidencePanel] = {}
        self._residence_bindings: dict[int, FormBinding] = {}
        self._light = paragraph(self._light_words(), "quiet")
        self.column.addWidget(self._light)
        self._residence_column = QVBoxLayout()
        self.column.addLayout(self._residence_column)
        self._gates = self._add_list(ScopeKind.GATE, self.tr("Eerst nagaan"))
        self._ground_form = Form(self)
        self._ground_title = label(self.tr("Grond voor verlengde jeugdhulp"), "section")
        self.column.addWidget(self._ground_title)
        self._ground_binding = self._add_form(self._ground_form)
        self._lists = (
            self._add_list(
                ScopeKind.NOT_YOUTH_CARE, self.tr("Is dit jeugdhulp?"), self._rules.introduction
            ),
            self._add_list(
                ScopeKind.OUTSIDE_CONTRACTS,
                self.tr("Is het hulp uit andere contracten?"),
                self.tr("Dit is wel jeugdhulp, maar je regelt het langs een andere weg."),
            ),
        )
        self.column.addWidget(label(self.tr("Uitkomst"), "section"))
        self._advice = paragraph("", "quiet")
        self.column.addWidget(self._advice)
        self._outcome = self._add_form(self._outcome_form())
        self.refusal = RefusalPart(session, services)
        self.column.addWidget(self.refusal)
        self._refusal = self.bind(answers_binding(self.refusal.form, session))
        self.column.addStretch(1)

    def show_view(self, view: DossierView, indication_id: int | None) -> None:
        """See :class:`StepPage`."""
        today = self.services.today()
        self._show_grounds(view.facts.youths, today)
        self._show_residences(view.facts)
        for binding in (
            self._gates,
            self._ground_binding,
            *self._lists,
            self._outcome,
            self._refusal,
            *self._residence_bindings.values(),
        ):
            binding.show(view.facts.answers)
        self._show_asked(view.facts)
        for row in self._by_age:
            row.show_facts(view.facts, today)
        for kind, button in self.rest_buttons.items():
            button.setVisible(bool(self._unanswered(kind, view)))
        self.refusal.show_facts(view.facts)
        self._advice.setText(self._advised(view.scope_advice))
        self.panel_changed.emit()

    def panel(self) -> tuple[PanelPart, ...]:
        """The advice with its reasons, what to find out first, and the other routes."""
        advice = self.session.view.scope_advice
        parts = [PanelPart(self.tr("Advies"), (self._advised(advice), *advice.sentences))]
        if advice.routes:
            parts.append(PanelPart(self.tr("Andere route"), advice.routes))
        if advice.find_out:
            parts.append(PanelPart(self.tr("Nog uitzoeken"), advice.find_out))
        return tuple(parts)

    def source(self) -> str:
        """See :class:`StepPage`."""
        return self.tr("inkoopstrategie 2026 §3; Jeugdwet art. 1.1")

    def _show_asked(self, facts: DossierFacts) -> None:
        """On the light path only place, age and danger are asked."""
        asked = {item.answer_key for item in self._rules.asked(facts)}
        light = is_light(facts)
        self._light.setVisible(light)
        for parts in self._list_parts.values():
            for part in parts:
                part.setVisible(not light)
        for key, line in self._lines.items():
            line.setVisible(key in asked)
        for field in self._rows:
            field.setVisible(field.key in asked)
            field.show_route()

    def _show_residences(self, facts: DossierFacts) -> None:
        """One panel per youth; the panel of a youth who was removed goes."""
        present = {youth.id: youth for youth in facts.youths}
        for youth_id in [known for known in self._residences if known not in present]:
            self.unbind(self._residence_bindings.pop(youth_id))
            gone = self._residences.pop(youth_id)
            gone.hide()
            gone.deleteLater()
        for youth_id, youth in present.items():
            asks = self._asks_residence(facts, youth)
            if asks and youth_id not in self._residences:
                self._add_residence(youth)
            if youth_id in self._residences:
                self._residences[youth_id].show_facts(facts, youth)
                self._residences[youth_id].setVisible(asks)

    def _asks_residence(self, facts: DossierFacts, youth: Person) -> bool:
        """The four steps help where it is not sure whose the youth is; what was answered stays."""
        begun = bool(facts.answer(residence_key(youth, "abroad")))
        asked = (item for item in self._rules.items if item.by_residence)
        return begun or any(facts.answer(item.answer_key) != item.passes for item in asked)

    def _add_residence(self, youth: Person) -> None:
        panel = ResidencePanel(self.services.region, youth)
        self._residences[youth.id] = panel
        self._residence_column.addWidget(panel)
        binding = answers_binding(panel.form, self.session)
        self._residence_bindings[youth.id] = self.bind(binding)

    def _light_words(self) -> str:
        return self.tr(
            "Een arts, GI of rechter verwees en besliste al dat hulp nodig is. "
            "Je gaat hier alleen woonplaats, leeftijd en veiligheid na."
        )

    def _rest_is_no(self, kind: ScopeKind) -> None:
        """Answer "no" to everything in a list that has no answer yet, in one go."""
        self.flush()
        view = self.session.view
        values = dict.fromkeys(self._unanswered(kind, view), Answer.NO.value)
        if self.session.act(lambda: self.session.dossiers.answer_all(view.id, values)):
            self._go_on_below(kind)

    def _go_on_below(self, kind: ScopeKind) -> None:
        """The button of this list is gone: go to the next open question, else to the outcome."""
        done = {item.answer_key for item in self._rules.of_kind(kind)}
        last = max(at for at, row in enumerate(self._rows) if row.key in done)
        below = (row for row in self._rows[last + 1 :] if not row.isHidden() and not row.value())
        target = next(below, None) or self.widget_at(Key.SCOPE_OUTCOME)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unanswered(self, kind: ScopeKind, view: DossierView) -> list[str]:
        keys = [item.answer_key for item in self._rules.of_kind(kind) if not item.by_age]
        return [key for key in keys if not view.facts.answer(key)]

    def _add_list(self, kind: ScopeKind, title: str, introduction: str = "") -> FormBinding:
        head: list[QWidget] = [label(title, "section")]
        if introduction:
            head.append(paragraph(introduction, "quiet"))
        for part in head:
            self.column.addWidget(part)
        form = Form(self)
        if kind is not ScopeKind.GATE:
            self._list_parts[kind] = (*head, form)
        for position, item in enumerate(self._rules.of_kind(kind)):
            if position:
                self._lines[item.answer_key] = rule()
                form.add_widget(self._lines[item.answer_key])
            self._add_item(form, item)
        binding = self._add_form(form)
        if kind in self.rest_buttons:
            button = self.rest_buttons[kind]
            button.clicked.connect(lambda: self._rest_is_no(kind))
            form.add_widget(button, left=True)
        return binding

    def _add_item(self, form: Form, item: ScopeItem) -> None:
        if item.by_age:
            row = AgeRow(item, self._rules)
            self._by_age.append(row)
            form.add_widget(row)
            return
        field = form.add(item.answer_key, ScopeField(item))
        field.edited.connect(field.show_route)
        self._rows.append(field)

    def _add_form(self, form: Form) -> FormBinding:
        self.column.addWidget(form)
        return self.bind(answers_binding(form, self.session))

    def _show_grounds(self, youths: tuple[Person, ...], today: date) -> None:
        """One choice per youth whose age asks for a ground."""
        offered = {
            youth: grounds for youth in youths if (grounds := self._rules.grounds_for(youth, today))
        }
        for youth, grounds in offered.items():
            field = self._grounds.get(youth.id) or self._make_ground(youth, today)
            field.set_text(self._ground_words(youth, today))
            field.set_options(
                [
                    ("", self.tr("Geen grond: de hulp loopt via een andere wet")),
                    *((ground.key, ground.text) for ground in grounds),
                ]
            )
        asked = {youth.id for youth in offered}
        for youth_id, field in self._grounds.items():
            field.setVisible(youth_id in asked)
        self._ground_title.setVisible(bool(asked))
        self._ground_form.setVisible(bool(asked))

    def _ground_words(self, youth: Person, today: date) -> str:
        name = youth.call_name or self.tr("De jeugdige")
        age = youth.age_on(today)
        return self.tr("{name} is {age} jaar. Welke grond geldt?").format(name=name, age=age)

    def _make_ground(self, youth: Person, today: date) -> OptionsField:
        key = ground_key(youth)
        field = self._ground_form.add(key, OptionsField(self._ground_words(youth, today)))
        self._grounds[youth.id] = field
        self.place(key, field)
        return field

    def _outcome_form(self) -> Form:
        form = Form(self)
        form.add(
            Key.SCOPE_OUTCOME,
            OptionsField(
                self.tr("Wat besluit je?"),
                [(outcome.value, outcome.label) for outcome in ScopeOutcome],
            ),
        )
        form.add(
            Key.SCOPE_REASON,
            LinesField(self.tr("Waarom kies je deze uitkomst?"), lines=3),
        )
        return form

    def _advised(self, advice: ScopeAdvice) -> str:
        if advice.outcome is None:
            return self.tr("De antwoorden wijzen nog geen uitkomst aan.")
        return self.tr("De antwoorden wijzen naar: {outcome}.").format(
            outcome=said(advice.outcome.label)
        )
