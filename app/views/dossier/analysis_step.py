"""Step 3, Analyse: is a broad analysis needed, who does it, and the five legal steps."""

from __future__ import annotations

from app.domain.analysis import AnalysisBy, AnalysisKey, LegalStep
from app.domain.decision_term import decision_clock
from app.domain.dossier import Answer, Key, Step
from app.domain.referral import clocks, is_light
from app.services.dossier_rows import DossierView
from app.views.dossier.analysis_referral import ReferralPart
from app.views.dossier.analysis_talks import IndicationTalkForm, JointTalkForm
from app.views.dossier.binding import FormBinding, answers_binding
from app.views.dossier.decision_part import DecisionPart
from app.views.dossier.session import DossierSession
from app.views.dossier.step_page import PanelPart, StepPage
from app.views.language import said
from app.views.services import Services
from app.views.widgets.form import (
    DateField,
    Form,
    LinesField,
    NumberField,
    TextField,
    ThreeWayField,
)
from app.views.widgets.options_field import OptionsField
from app.views.widgets.text import label, paragraph, quiet_button


class AnalysisStep(StepPage):
    """Needed or not, the order to a provider, the joint talk, and five texts in a fixed order."""

    step = Step.ANALYSIS

    def __init__(self, session: DossierSession, services: Services) -> None:
        super().__init__(session, services)
        self.referral = ReferralPart()
        self.column.addWidget(self.referral)
        self._referral = self.bind(answers_binding(self.referral.form, session))
        self.decision = DecisionPart()
        self.column.addWidget(self.decision)
        self._decision = self.bind(answers_binding(self.decision.form, session))
        self._need = self._add_form(self._need_form())
        self._order_form = self._make_order_form()
        self._order = self._add_form(self._order_form)
        self._talk_form = JointTalkForm()
        self._talk = self._add_form(self._talk_form)
        self._apart_form = IndicationTalkForm()
        self._apart = self._add_form(self._apart_form)
        self.take_over = quiet_button(self.tr("Neem de vraag van het gezin over"))
        self.take_over.clicked.connect(self._take_over)
        self._steps_form = self._make_steps_form()
        self._legal = self._add_form(self._steps_form)
        self.column.addStretch(1)

    def show_view(self, view: DossierView, indication_id: int | None) -> None:
        """See :class:`StepPage`."""
        answers = view.facts.answers
        for binding in (
            self._referral,
            self._decision,
            self._need,
            self._order,
            self._talk,
            self._apart,
            self._legal,
        ):
            binding.show(answers)
        light = is_light(view.facts)
        self.referral.setVisible(light)
        region, today = self.services.region, self.services.today()
        self.referral.show_clocks(clocks(view.facts, region.referral, today))
        self.decision.setVisible(not light)
        self.decision.show_clock(decision_clock(view.facts, region.analysis.decision, today))
        self._need.form.setVisible(not light)
        self._steps_form.setVisible(not light)
        needed = not light and view.facts.answer(Key.ANALYSIS_NEEDED) == Answer.YES
        by_provider = needed and view.facts.answer(Key.ANALYSIS_BY) == AnalysisBy.PROVIDER
        self._need.form.fields[Key.ANALYSIS_BY].setVisible(needed)
        self._order_form.setVisible(by_provider)
        self._talk_form.setVisible(needed)
        self._talk_form.show_parties(view.facts, by_provider=by_provider)
        self._apart_form.setVisible(by_provider)
        first = self.services.region.analysis.steps[0].answer_key
        question = view.facts.answer(Key.QUESTION).strip()
        self.take_over.setVisible(bool(question) and not self._steps_form.fields[first].value())

    def panel(self) -> tuple[PanelPart, ...]:
        """The five steps with what must be in the dossier, or the rule of the light path."""
        if is_light(self.session.view.facts):
            return (PanelPart(self.tr("Termijnen"), self._terms()),)
        rules = self.services.region.analysis
        term = self.tr("Besluit binnen {weeks} weken na de aanvraag.").format(
            weeks=rules.decision.weeks
        )
        return (
            *(
                PanelPart(f"{step.number}. {said(step.title)}", (step.must_have,))
                for step in rules.steps
            ),
            PanelPart(self.tr("Termijnen"), (term,)),
        )

    def source(self) -> str:
        """See :class:`StepPage`."""
        if is_light(self.session.view.facts):
            return self.tr("Jeugdwet art. 2.6; iJw 3.2 OP274 en OP346")
        return self.tr(
            "CRvB 1 mei 2017, ECLI:NL:CRVB:2017:1477; inkoopstrategie 2026 §7.3; Awb 4:13"
        )

    def _terms(self) -> tuple[str, ...]:
        rules = self.services.region.referral
        return (
            self.tr("Eerste antwoord: binnen {days} werkdagen.").format(
                days=rules.answer_working_days
            ),
            self.tr("Definitief antwoord: binnen {weeks} weken.").format(weeks=rules.final_weeks),
            self.tr(
                "Hoort het kind bij een andere gemeente? Wijs dan af binnen {days} dagen "
                "en noem de goede gemeente (reden 8)."
            ).format(days=rules.residence_days),
        )

    def _add_form(self, form: Form) -> FormBinding:
        self.column.addWidget(form)
        return self.bind(answers_binding(form, self.session))

    def _take_over(self) -> None:
        """Begin the first legal step with the question as the family put it."""
        view = self.session.view
        first = self.services.region.analysis.steps[0].answer_key
        question = view.facts.answer(Key.QUESTION)
        self.session.act(lambda: self.session.dossiers.answer(view.id, first, question))
        self._steps_form.fields[first].focus()

    def _need_form(self) -> Form:
        form = Form(self)
        form.add(
            Key.ANALYSIS_NEEDED,
            ThreeWayField(
                self.tr("Is een brede analyse nodig?"),
                self.tr("Alleen als het beeld nog niet helder is: het is een mogelijkheid."),
                unknown=False,
            ),
        )
        form.add(Key.ANALYSIS_REASON, LinesField(self.tr("Waarom wel of niet?"), lines=2))
        form.add(
            Key.ANALYSIS_BY,
            OptionsField(
                self.tr("Wie doet de analyse?"),
                [(party.value, party.label) for party in AnalysisBy],
            ),
        )
        return form

    def _make_order_form(self) -> Form:
        form = Form(self)
        form.add_widget(label(self.tr("Opdracht aan de aanbieder"), "section"))
        form.add_row(
            (Key.ANALYSIS_PROVIDER, TextField(self.tr("Aanbieder"))),
            (AnalysisKey.ORDERED_ON, DateField(self.tr("Opdracht gegeven op"))),
            (Key.ANALYSIS_DECISION, TextField(self.tr("Nummer van het besluit"), characters=16)),
            stretch=False,
        )
        form.add(
            Key.ANALYSIS_QUESTION,
            LinesField(self.tr("Welke vraag beantwoordt de aanbieder?"), lines=2),
        )
        form.add(
            Key.ANALYSIS_DELIVERABLE, LinesField(self.tr("Wat levert de aanbieder op?"), lines=2)
        )
        form.add_row(
            (Key.ANALYSIS_HOURS, NumberField(self.tr("Hoogstens uren"))),
            (Key.ANALYSIS_DEADLINE, DateField(self.tr("Klaar op"))),
            stretch=False,
        )
        form.add_widget(paragraph(self._proposal(), "hint"))
        return form

    def _proposal(self) -> str:
        rules = self.services.region.analysis
        label_ = self.tr(" (voorlopig)") if rules.provisional else ""
        return self.tr(
            "De regio stelt {low} tot {high} uur voor, binnen {weeks} weken{label}."
        ).format(
            low=rules.default_hours_min,
            high=rules.default_hours_max,
            weeks=rules.default_weeks,
            label=label_,
        )

    def _make_steps_form(self) -> Form:
        form = Form(self)
        form.add_widget(label(self.tr("De vijf wettelijke stappen"), "section"))
        form.add_widget(
            paragraph(
                self.tr(
                    "Schrijf bij elke stap wat je hebt onderzocht. "
                    "Zonder deze vijf teksten houdt een besluit geen stand."
                ),
                "quiet",
            )
        )
        for position, step in enumerate(self.services.region.analysis.steps):
            self._add_legal_step(form, step)
            if position == 0:
                form.add_widget(self.take_over, left=True)
        return form

    def _add_legal_step(self, form: Form, step: LegalStep) -> None:
        form.add_widget(label(f"{step.number}. {said(step.title)}", "strong"))
        form.add(step.answer_key, LinesField(step.question, lines=4))
        form.add(
            step.expert_key,
            TextField(
                self.tr("Welke deskundige dacht mee?"),
                placeholder=self.tr("naam, beroep, registratie; leeg als dat niet nodig was"),
            ),
        )
