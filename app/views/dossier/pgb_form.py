"""In which form the help is given, and the test that goes with a personal budget (pgb)."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from app.domain.pgb import DELIVERY_KEY, Delivery, PgbRules
from app.views.widgets.form import ChoiceField, Form, LinesField, ThreeWayField
from app.views.widgets.text import paragraph


class PgbForm(Form):
    """In kind or a budget; the questions of the test are in view with a budget only.

    Bind it as answers of the indication; then tell it what is stored by :meth:`show_stored`.
    """

    def __init__(self, rules: PgbRules, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind = (str(Delivery.IN_KIND), self.tr("Zorg in natura (zin): wij kiezen een aanbieder"))
        budget = (str(Delivery.BUDGET), self.tr("Pgb: het gezin koopt de hulp zelf in"))
        self.add(
            DELIVERY_KEY, ChoiceField(self.tr("Hoe krijgt het gezin de hulp?"), (kind, budget))
        )
        self._introduction = paragraph(rules.introduction, "quiet")
        self.add_widget(self._introduction)
        self._test: list[QWidget] = [self._introduction]
        for question in rules.questions:
            asked = self.add(question.answer_key, ThreeWayField(question.text, question.help))
            why = self.add(question.reason_key, LinesField(rules.reason_question, lines=2))
            self._test += [asked, why]

    def show_stored(self, answers: Mapping[str, str]) -> None:
        """Show the test where a budget was chosen; without an answer the help is in kind."""
        delivery = answers.get(DELIVERY_KEY) or str(Delivery.IN_KIND)
        self.fields[DELIVERY_KEY].set_value(delivery)
        for part in self._test:
            part.setVisible(delivery == Delivery.BUDGET)
