"""The talk about one help: how far the goals are, what comes next, and why it stops."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.evaluation import END_REASONS, EvaluationFacts, GoalJudged, Outcome
from app.domain.report import Severity
from app.services.failures import attempt
from app.views import theme
from app.views.dossier.evaluation_words import outcome_choices, result_choices
from app.views.widgets.form import ChoiceField, DateField, Form, LabelPlace, LinesField
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.scroll import scroll_area
from app.views.widgets.text import label, paragraph, primary_button, quiet_button

if TYPE_CHECKING:
    from app.services.evaluations import EvaluatedHelp
    from app.views.services import Services


class EvaluationDialog(QDialog):
    """``kept(DossierEvaluations)`` when the evaluation was stored; closing it keeps nothing."""

    kept = Signal(object)

    def __init__(self, services: Services, item: EvaluatedHelp, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Evalueren"))
        self._services = services
        self._item = item
        self.form = Form()
        self.held_on = DateField(self.tr("Dag van het gesprek"), calendar=True)
        self.goals = [
            ChoiceField(text, result_choices(), place=LabelPlace.ACROSS, empty=self.tr("kies"))
            for text in item.goals
        ]
        self.outcome = ChoiceField(
            self.tr("Wat gebeurt er hierna?"), outcome_choices(), empty=self.tr("kies")
        )
        self.next_on = DateField(
            self.tr("Volgende evaluatie"), self.tr("Leeg: er komt geen evaluatie meer.")
        )
        self.end_reason = ChoiceField(
            self.tr("Waarom stopt de hulp?"), list(END_REASONS.items()), empty=self.tr("kies")
        )
        self.ends_on = DateField(self.tr("Laatste dag van de hulp"))
        self.note = LinesField(self.tr("Wat is er besproken?"), lines=3)
        self._problem = ProblemLine()
        self.keep = primary_button(self.tr("Bewaar evaluatie"))
        self.cancel = quiet_button(self.tr("Niet nu"))
        self._lay_out()
        self._connect()
        self.held_on.set_date(services.today())
        self._follow_outcome()

    def facts(self) -> EvaluationFacts:
        """The evaluation as it stands in the fields."""
        stops = self.outcome.value() == Outcome.STOP
        judged = zip(self._item.goals, self.goals, strict=True)
        return EvaluationFacts(
            held_on=self.held_on.day(),
            outcome=self.outcome.value(),
            goals=tuple(GoalJudged(text, field.value()) for text, field in judged),
            next_on=None if stops else self.next_on.day(),
            end_reason=self.end_reason.value() if stops else "",
            ends_on=self.ends_on.day() if stops else None,
            note=self.note.value(),
        )

    def _save(self) -> None:
        """Keep it, or show at each field what is missing."""
        facts, evaluations = self.facts(), self._services.evaluations
        findings = evaluations.check(self._item, facts).findings
        self.form.set_findings(findings)
        if findings:
            self.form.focus(findings[0].place)
            return
        if attempt(
            lambda: self.kept.emit(evaluations.record(self._item.indication_id, facts)),
            lambda sentence: self._problem.say(sentence, Severity.ERROR),
        ):
            self.accept()

    def _follow_outcome(self) -> None:
        """Ask only what belongs to the outcome, with a day to begin with."""
        chosen = self.outcome.value()
        stops = chosen == Outcome.STOP
        self.next_on.setVisible(bool(chosen) and not stops)
        for field in (self.end_reason, self.ends_on):
            field.setVisible(stops)
        if stops and self.ends_on.day() is None:
            self.ends_on.set_date(self.held_on.day(), force=True)
        elif chosen and not stops and self.next_on.day() is None:
            self.next_on.set_date(self._halfway(), force=True)

    def _halfway(self) -> date | None:
        """Half of what is left of the help (design of the indication, section 3)."""
        today, end = self._services.today(), self._item.end
        if end is None or (end - today).days < 2:
            return None
        return today + (end - today) / 2

    def _lay_out(self) -> None:
        self.form.add("held_on", self.held_on)
        if self.goals:
            self.form.add_widget(label(self.tr("Hoe ver zijn de doelen?"), "strong"))
        for place, field in enumerate(self.goals):
            self.form.add(f"goal.{place}", field)
        for key in ("outcome", "end_reason", "ends_on", "next_on", "note"):
            self.form.add(key, getattr(self, key))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.AROUND, theme.BETWEEN, theme.AROUND, theme.BETWEEN)
        column.setSpacing(theme.INSIDE + theme.UNIT)
        column.addWidget(paragraph(self._item.title, "section"))
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, theme.INSIDE, 0)
        inner.addWidget(self.form)
        inner.addStretch(1)
        column.addWidget(scroll_area(body), 1)
        column.addWidget(self._problem)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.keep)
        column.addLayout(buttons)
        self.resize(620, 660)

    def _connect(self) -> None:
        self.keep.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)
        self.outcome.edited.connect(lambda _: self._follow_outcome())
