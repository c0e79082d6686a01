"""Evaluating in the step Samenvatting: how each help stands, its history, and closing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.report import Severity
from app.services.failures import attempt
from app.views import theme
from app.views.dossier.evaluation_words import history_words, state_words
from app.views.widgets.card import Card
from app.views.widgets.date_text import show_date
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.text import button, clear_layout, paragraph, quiet_button

if TYPE_CHECKING:
    from app.services.evaluations import DossierEvaluations, EvaluatedHelp
    from app.views.services import Services


class EvaluationPanel(Card):
    """A row per decided indication; hidden while nothing is decided and nothing can be closed.

    ``change_asked(indication id)`` when what was agreed must be passed on to the provider.
    """

    change_asked = Signal(int)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__("", parent, kind="panel")
        self._services = services
        self._dossier_id = 0
        self._shown: DossierEvaluations | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.INSIDE)
        self._closed = paragraph("", "quiet")
        self.close_button = button(self.tr("Sluit het dossier"))
        self.reopen_button = quiet_button(self.tr("Heropen het dossier"))
        self._problem = ProblemLine()
        self.close_button.clicked.connect(self._close)
        self.reopen_button.clicked.connect(lambda: self._act(services.evaluations.reopen))
        self._lay_out()
        self.hide()

    def show_dossier(self, dossier_id: int) -> None:
        """Read how the decided help of this dossier stands."""
        self._dossier_id = dossier_id
        self._show(self._services.evaluations.of_dossier(dossier_id))

    def evaluate(self, item: EvaluatedHelp) -> None:
        """Ask how the help went."""
        from app.views.dossier.evaluation_dialog import EvaluationDialog

        dialog = EvaluationDialog(self._services, item, self.window())
        dialog.kept.connect(self._show)
        dialog.open()

    def _close(self) -> None:
        """Close the dossier; where a provider does not know of a stop yet, only after asking."""
        untold = self._shown.untold if self._shown else ()
        if not untold or self._services.prompts.ask(
            self,
            self.tr("Dossier sluiten"),
            self.tr(
                "{titles}: de aanbieder weet nog niet dat deze hulp eerder stopt. In een gesloten "
                "dossier kun je dat niet meer vastleggen, en 'Let op' noemt het niet meer."
            ).format(titles=", ".join(item.title for item in untold)),
            self.tr("Sluit toch"),
            self.tr("Niet sluiten"),
        ):
            self._act(self._services.evaluations.close)

    def _act(self, act: Callable[[int], DossierEvaluations]) -> None:
        attempt(
            lambda: self._show(act(self._dossier_id)),
            lambda sentence: self._problem.say(sentence, Severity.ERROR),
        )

    def _show(self, shown: DossierEvaluations) -> None:
        self._problem.say("", Severity.ERROR)
        if shown == self._shown:
            return
        self._shown = shown
        clear_layout(self._rows)
        for item in shown.items:
            self._rows.addWidget(self._row(item, closed=shown.closed_on is not None))
        self._closed.setText(
            self.tr(
                "Dit dossier is gesloten op {day}. Het staat niet meer bij 'Verder werken'."
            ).format(day=show_date(shown.closed_on))
            if shown.closed_on
            else self.tr("Alle hulp is geëindigd. Je kunt het dossier sluiten.")
        )
        self._closed.setVisible(shown.can_close or shown.closed_on is not None)
        self.close_button.setVisible(shown.can_close)
        self.reopen_button.setVisible(shown.closed_on is not None)
        self.set_title(self.tr("Evaluatie") if shown.items else "")
        self.setVisible(bool(shown.items) or shown.can_close or shown.closed_on is not None)

    def _row(self, item: EvaluatedHelp, *, closed: bool) -> QWidget:
        holder = QWidget()
        words = QVBoxLayout(holder)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(theme.UNIT)
        words.addWidget(paragraph(item.title, "strong"))
        line = FlowLayout(spacing=theme.INSIDE, right=1)
        line.addWidget(self._state(item))
        if not closed and not item.stopped:
            line.addWidget(self._button(item))
        words.addLayout(line)
        if item.runs_until is not None:
            words.addWidget(self._untold(item.runs_until))
        if not closed and item.changeable:
            words.addWidget(self._change_button(item), 0, Qt.AlignmentFlag.AlignLeft)
        for row in item.held:
            words.addWidget(paragraph(history_words(row), "hint"))
        return holder

    def _untold(self, day: date) -> QWidget:
        made = ProblemLine(self)
        words = self.tr("De aanbieder weet dit nog niet: daar loopt de hulp tot en met {day}.")
        made.say(words.format(day=show_date(day)), Severity.WARNING)
        return made

    def _change_button(self, item: EvaluatedHelp) -> QWidget:
        made = button(self.tr("Leg dit vast als wijziging"))
        made.setObjectName(f"pass-on-{item.indication_id}")
        made.setAccessibleName(
            self.tr("Leg dit vast als wijziging: {title}").format(title=item.title)
        )
        made.clicked.connect(lambda: self.change_asked.emit(item.indication_id))
        return made

    def _state(self, item: EvaluatedHelp) -> QWidget:
        if not item.overdue:
            return paragraph(state_words(item), "quiet")
        late = ProblemLine(self)
        words = state_words(item)
        late.say(f"{words[:1].upper()}{words[1:]}.", Severity.WARNING)
        return late

    def _button(self, item: EvaluatedHelp) -> QWidget:
        made = button(self.tr("Evalueren…"))
        made.setObjectName(f"evaluate-{item.indication_id}")
        made.setAccessibleName(self.tr("Evalueren: {title}").format(title=item.title))
        made.clicked.connect(lambda: self.evaluate(item))
        return made

    def _lay_out(self) -> None:
        self.body.addLayout(self._rows)
        self.add(self._closed)
        buttons = FlowLayout(spacing=theme.INSIDE)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.reopen_button)
        self.body.addLayout(buttons)
        self.add(self._problem)
