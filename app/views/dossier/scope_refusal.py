"""The refusal: its grounds, what it takes, and a text for the family."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.dossier import DossierFacts, Key
from app.domain.scope import ScopeOutcome
from app.services.letters import LetterKind
from app.views import theme
from app.views.dossier.letter_writer import LetterWriter
from app.views.dossier.scope_family import FamilyText
from app.views.dossier.session import DossierSession
from app.views.services import Services
from app.views.widgets.form import CheckField, Form
from app.views.widgets.text import label, paragraph


class RefusalPart(QWidget):
    """Shown when the outcome is a refusal."""

    def __init__(self, session: DossierSession, services: Services) -> None:
        super().__init__()
        self._rules = rules = services.region.scope
        self.form = Form(self)
        for refusal in rules.refusals:
            self.form.add(refusal.answer_key, CheckField(refusal.text))
        self.family = FamilyText()
        self.letter = LetterWriter(session, services)
        self.letter_button = self.letter.add_letter(
            self.tr("Conceptbrief…"),
            self.tr("Maak voor elke jeugdige een concept van de afwijzing in Word"),
            LetterKind.REFUSAL,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        column.addWidget(label(self.tr("Op welke grond wijs je af?"), "section"))
        column.addWidget(paragraph(self._care(), "quiet"))
        column.addWidget(self.form)
        column.addWidget(self.family)
        column.addWidget(self.letter)

    def show_facts(self, facts: DossierFacts) -> None:
        """Show the text for the family that belongs to the chosen grounds."""
        self.setVisible(facts.answer(Key.SCOPE_OUTCOME) == ScopeOutcome.REFUSED)
        chosen = [refusal.family for refusal in self._rules.refused_on(facts)]
        self.family.set_text("\n\n".join([*chosen, self._rules.refusal_end]) if chosen else "")
        self.letter.setVisible(bool(chosen))

    def _care(self) -> str:
        return self.tr(
            "Ook een afwijzing gaat langs de vijf stappen: vul ze in bij Analyse. "
            "Het gezin krijgt een besluit waartegen het bezwaar kan maken."
        )
