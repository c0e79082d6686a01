"""The term of our own decision in the step Analyse: the request, the extension, the decision."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.decision_term import DecisionKey
from app.domain.referral import LOUD, Clock
from app.views import theme
from app.views.widgets.card import Card
from app.views.widgets.form import DateField, Form
from app.views.widgets.text import clear_layout, label, paragraph


class DecisionPart(QWidget):
    """When the family asked, whether the term was extended, and when we decided."""

    def __init__(self) -> None:
        super().__init__()
        self.form = self._make_form()
        self.term = Card(self.tr("Termijn"), kind="panel", inset=12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.BETWEEN)
        column.addWidget(label(self.tr("Aanvraag en besluit"), "section"))
        column.addWidget(self.form)
        column.addWidget(self.term)

    def show_clock(self, clock: Clock | None) -> None:
        """Show how the term stands; without a day of receipt there is none."""
        clear_layout(self.term.body)
        if clock is None:
            empty = self.tr("Vul in wanneer de aanvraag binnenkwam, dan rekent dit de termijn.")
            self.term.add(paragraph(empty, "quiet"))
            return
        self.term.add(paragraph(clock.sentence, "strong" if clock.state in LOUD else ""))

    def _make_form(self) -> Form:
        form = Form(self)
        form.add_row(
            (DecisionKey.RECEIVED_ON, DateField(self.tr("Aanvraag ontvangen op"))),
            (DecisionKey.DECIDED_ON, DateField(self.tr("Besloten op"))),
        )
        form.add_row(
            (DecisionKey.EXTENDED_TO, DateField(self.tr("Verlengd tot en met"))),
            (DecisionKey.EXTENSION_TOLD_ON, DateField(self.tr("Verlenging geschreven op"))),
        )
        hint = self.tr(
            "Verlengen kan één keer, in een brief die het gezin vóór het einde krijgt. "
            "Trekt het gezin de aanvraag in? Vul die dag dan in bij 'Besloten op'."
        )
        form.add_widget(paragraph(hint, "hint"))
        return form
