"""Step 5, Omvang: the phases, what they add up to, the evaluation and the norm."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.dossier import Key, Step
from app.services.dossier_rows import IndicationView
from app.views import theme
from app.views.amounts import day as day_words
from app.views.amounts import price
from app.views.dossier.binding import FormBinding
from app.views.dossier.child_care_part import earlier_part
from app.views.dossier.goal_picker import planned_goals
from app.views.dossier.indication_step import IndicationStep
from app.views.dossier.norm_part import NormPart
from app.views.dossier.phase_list import PhaseList
from app.views.dossier.phase_plan import PhasePlan
from app.views.dossier.session import DossierSession
from app.views.dossier.step_page import PanelPart
from app.views.dossier.tariff_line import TariffLine
from app.views.dossier.volume_sums import VolumeSums
from app.views.language import said
from app.views.services import Services
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.form import DateField, Form, LabelPlace, LinesField, TextField
from app.views.widgets.text import button, label, paragraph, quiet_button

EVALUATION = "evaluation"


class VolumeStep(IndicationStep):
    """How much help, how often and how long; what is asked follows from what is filled in."""

    step = Step.VOLUME

    def __init__(self, session: DossierSession, services: Services) -> None:
        super().__init__(session, services)
        self.about = TariffLine(services)
        self._nothing = paragraph(self.tr("Kies eerst een product. Dan vul je hier de omvang in."))
        self.to_product = button(self.tr("Kies een product"))
        self.to_product.clicked.connect(lambda: self.goto.emit("product/product"))
        self.phases = PhaseList(self, session, services.prompts)
        self.plan = PhasePlan()
        self._start = Form()
        self._start.add(
            Key.START_REASON, TextField(self.tr("De startdatum is al geweest. Waarom?"))
        )
        self.sums = VolumeSums()
        self._evaluation = Form()
        self.evaluation = DateField(self.tr("Evaluatie op"), place=LabelPlace.BESIDE)
        self._evaluation.add(EVALUATION, self.evaluation)
        self.proposal = quiet_button("")
        self.proposal.clicked.connect(self._take_proposal)
        self._halfway = label("", "quiet")
        self._norm = self._norm_form()
        self._filled = QWidget()
        self._lay_out()
        self._answers = [self.bind_answers(form) for form in (self._start, self._norm)]
        self._bound_evaluation = self.bind(
            FormBinding(self._evaluation, session, self._send_evaluation, slot=self._slot)
        )

    def show_indication(self, item: IndicationView, *, other: bool) -> None:
        """See :class:`IndicationStep`."""
        product, facts = item.product, item.facts
        for part in (self._nothing, self.to_product):
            part.setVisible(product is None)
        self.about.setVisible(product is not None)
        self._filled.setVisible(product is not None)
        if product is None:
            return
        self.about.show_words(self._about_words(item), product.code)
        goals = planned_goals(self.session.view.facts, facts.youth.id)
        self.phases.show_phases(item.id, facts.phases, product, goals)
        self.plan.show_plan(facts.complete_phases, facts.evaluation_on, self.services.today())
        self.sums.show_sums(item)
        for binding in self._answers:
            binding.show(facts.answers, force=other)
        past = facts.start is not None and facts.start < self.services.today()
        self._start.setVisible(past)
        self._norm.setVisible(item.norm is not None and item.norm.outcome.above)
        day = facts.evaluation_on
        self._bound_evaluation.show({EVALUATION: day.isoformat() if day else ""}, force=other)
        self._show_proposal(day, item.evaluation_default)

    def panel(self) -> tuple[PanelPart, ...]:
        """The norm with its bar, earlier help, and why this level."""
        item = self.item
        if item is None:
            return ()
        return (*self._norm_part(item), earlier_part(self.services, item), self._level_part(item))

    def source(self) -> str:
        """See :class:`StepPage`."""
        return self.tr("inkoopstrategie 2026 §7.3.4 en §9; iJw 3.2")

    def first_field(self) -> QWidget | None:
        """The volume of the first phase, or the way to the product."""
        if self._filled.isHidden():
            return self.to_product
        return self.phases.rows[0].volume if self.phases.rows else self.phases.add

    def _norm_part(self, item: IndicationView) -> tuple[PanelPart, ...]:
        product = item.product
        if product is None:
            return ()
        if product.norm is None:
            line = self.tr("Voor dit product is geen norm afgesproken.")
            return (PanelPart(self.tr("Norm"), (line,)),)
        norm = product.norm
        words = self.tr("{low}–{high} {unit} in {months} maanden").format(
            low=norm.minimum, high=norm.maximum, unit=said(product.unit.plural), months=norm.months
        )
        if norm.provisional:
            words += self.tr(" (voorlopig)")
        return (PanelPart(self.tr("Norm"), (words,), NormPart(norm, product.unit, item.norm)),)

    def _level_part(self, item: IndicationView) -> PanelPart:
        reasons = item.advice.reasons or (self.tr("Er is nog geen advies over het niveau."),)
        return PanelPart(self.tr("Waarom dit niveau"), reasons)

    def _about_words(self, item: IndicationView) -> str:
        product, youth, today = item.product, item.facts.youth, self.services.today()
        assert product is not None
        age = youth.age_on(today)
        name = youth.call_name or self.tr("Jeugdige")
        tariff = product.tariff_on(item.facts.start or today)
        parts = [f"{name} ({age})" if age is not None else name, product.name]
        parts.append(price(tariff.cents, product.unit) if tariff else self.tr("zonder tarief"))
        return " · ".join(parts)

    def _show_proposal(self, day: date | None, default: date | None) -> None:
        """Offer the middle of the help; where that stands already, say so."""
        is_default = day is not None and day == default
        self._halfway.setText(self.tr("halverwege de hulp") if is_default else "")
        self.proposal.setVisible(default is not None and not is_default)
        self.proposal.setText(self.tr("voorstel: {day}").format(day=day_words(default)))
        self.proposal.setToolTip(self.tr("Halverwege de hulp. Klik om deze dag over te nemen."))

    def _take_proposal(self) -> None:
        item = self.item
        if item is None or item.evaluation_default is None:
            return
        day = item.evaluation_default
        self.flush()
        if self.session.act(lambda: self.session.indications.set_evaluation(item.id, day)):
            self.evaluation.set_date(day, force=True)
            self.evaluation.focus()

    def _send_evaluation(self, key: str, value: str) -> None:
        indication_id = self.indication_id
        day = date.fromisoformat(value) if value else None
        self.session.edit(
            self._slot(key), lambda: self.session.indications.set_evaluation(indication_id, day)
        )

    def _norm_form(self) -> Form:
        form = Form()
        form.add_widget(label(self.tr("Meer of langer dan de norm"), "section"))
        form.add(Key.NORM_REASON, LinesField(self.tr("Waarom is dit nodig?"), lines=2))
        form.add(
            Key.NORM_AGREED_BY,
            TextField(
                self.tr("Wie is hiermee akkoord?"), self.tr("Naam en functie"), characters=40
            ),
        )
        return form

    def _lay_out(self) -> None:
        # Above the fields, which are closed once the indication is final.
        self.column.insertWidget(self.column.indexOf(self.body), self.about)
        self.fields.addWidget(self._nothing)
        self.fields.addWidget(self.to_product, 0, Qt.AlignmentFlag.AlignLeft)
        self.fields.addWidget(self._filled)
        column = QVBoxLayout(self._filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.BETWEEN)
        for part in (self.phases, self._start, self.plan, self.sums):
            column.addWidget(part)
        line = FlowLayout(spacing=theme.INSIDE)
        for beside in (self._evaluation, self._halfway, self.proposal):
            line.addWidget(beside)
        evaluation = QVBoxLayout()
        evaluation.setSpacing(theme.UNIT)
        evaluation.addLayout(line)
        evaluation.addWidget(self.evaluation.take_problem_line())
        column.addLayout(evaluation)
        column.addWidget(self._norm)
