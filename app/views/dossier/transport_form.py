"""Who brings the child: the ladder of transport, and why each lower rung fails."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from app.domain.transport import GOAL_KEY, RUNG_KEY, TransportRules, Trips
from app.views.amounts import euros
from app.views.language import said
from app.views.widgets.form import ChoiceField, Form, LinesField
from app.views.widgets.text import paragraph


class TransportForm(Form):
    """The fields of ``rules``; only the questions about the rungs below the choice are in view.

    Bind it as answers of the indication; then tell it what is stored by :meth:`show_stored`.
    """

    def __init__(self, rules: TransportRules, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rules = rules
        choices = [
            (rung.key, f"{n}. {said(rung.text)}") for n, rung in enumerate(rules.rungs, start=1)
        ]
        self.rung = self.add(
            RUNG_KEY, ChoiceField(rules.rung_question, choices, empty=self.tr("Kies een trede"))
        )
        self._whys = {
            rung.key: self.add(rung.why_key, LinesField(rung.why, rung.help, lines=2))
            for rung in rules.rungs
            if rung.why
        }
        self.add(GOAL_KEY, LinesField(rules.goal_question, rules.goal_help, lines=2))
        self._trips = paragraph("", "quiet")
        self.add_widget(self._trips)

    def show_stored(self, answers: Mapping[str, str], trips: Trips | None) -> None:
        """Show the questions that go with the stored rung, and what the trips cost."""
        below = {rung.key for rung in self._rules.below(answers.get(RUNG_KEY, ""))}
        for key, field in self._whys.items():
            field.setVisible(key in below)
        self._trips.setText(self._trip_words(trips))

    def _trip_words(self, trips: Trips | None) -> str:
        if trips is None:
            return self.tr(
                "Het aantal ritten per week en de einddatum vul je in bij Omvang. "
                "Heen en terug zijn twee enkele ritten."
            )
        words = self.tr("Samen {count} enkele ritten: {cost}. In {year} was het gemiddeld {mean}.")
        return words.format(
            count=trips.count,
            cost=euros(trips.cents),
            year=self._rules.mean_year,
            mean=euros(self._rules.mean_cents),
        )
