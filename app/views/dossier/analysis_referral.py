"""The light path in the step Analyse: contract, the day of the request, and the two terms."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.referral import LOUD, Clock, ReferralKey
from app.views import theme
from app.views.widgets.card import Card
from app.views.widgets.form import DateField, Form, ThreeWayField
from app.views.widgets.text import clear_layout, label, paragraph


class ReferralPart(QWidget):
    """What the municipality checks when a statutory referrer has already decided."""

    def __init__(self) -> None:
        super().__init__()
        self.form = self._make_form()
        self.terms = Card(self.tr("Termijnen"), kind="panel", inset=12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.BETWEEN)
        column.addWidget(label(self.tr("Licht pad"), "section"))
        column.addWidget(paragraph(self._why(), "quiet"))
        column.addWidget(self.form)
        column.addWidget(self.terms)

    def show_clocks(self, clocks: Sequence[Clock]) -> None:
        """Show how the two terms stand; without a day of receipt there are none."""
        clear_layout(self.terms.body)
        for clock in clocks:
            kind = "strong" if clock.state in LOUD else ""
            self.terms.add(paragraph(clock.sentence, kind))
        if not clocks:
            empty = self.tr("Vul in wanneer het verzoek binnenkwam, dan rekent dit de termijnen.")
            self.terms.add(paragraph(empty, "quiet"))

    def _why(self) -> str:
        return self.tr(
            "De verwijzer mag zelf beslissen dat hulp nodig is. Een eigen analyse en de vijf "
            "stappen zijn daarom niet nodig. Je kijkt alleen of het kind bij onze gemeente hoort "
            "(stap Reikwijdte) en of de aanbieder een contract heeft."
        )

    def _make_form(self) -> Form:
        form = Form(self)
        form.add(
            ReferralKey.CONTRACT,
            ThreeWayField(self.tr("Heeft de aanbieder een contract voor deze hulp?")),
        )
        form.add_row(
            (ReferralKey.RECEIVED_ON, DateField(self.tr("Verzoek ontvangen op"))),
            (ReferralKey.ANSWERED_ON, DateField(self.tr("Eerste antwoord op"))),
            (ReferralKey.FINAL_ON, DateField(self.tr("Definitief antwoord op"))),
        )
        hint = self.tr(
            "Een eerste antwoord is: toegewezen, afgewezen of in onderzoek. "
            "Is het in onderzoek, dan volgt het definitieve antwoord later."
        )
        form.add_widget(paragraph(hint, "hint"))
        return form
