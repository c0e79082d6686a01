"""The refusal: its grounds, what it takes, and a text for the family."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.dossier import DossierFacts, Key
from app.domain.scope import ScopeOutcome, ScopeRules
from app.views import theme
from app.views.dossier.scope_family import FamilyText
from app.views.widgets.form import CheckField, Form
from app.views.widgets.text import label, paragraph


class RefusalPart(QWidget):
    """Shown when the outcome is a refusal."""

    def __init__(self, rules: ScopeRules) -> None:
        super().__init__()
        self._rules = rules
        self.form = Form(self)
        for refusal in rules.refusals:
            self.form.add(refusal.answer_key, CheckField(refusal.text))
        self.family = FamilyText()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        column.addWidget(label(self.tr("Op welke grond wijs je af?"), "section"))
        column.addWidget(paragraph(self._care(), "quiet"))
        column.addWidget(self.form)
        column.addWidget(self.family)

    def show_facts(self, facts: DossierFacts) -> None:
        """Show the text for the family that belongs to the chosen grounds."""
        self.setVisible(facts.answer(Key.SCOPE_OUTCOME) == ScopeOutcome.REFUSED)
        chosen = [refusal.family for refusal in self._rules.refused_on(facts)]
        self.family.set_text("\n\n".join([*chosen, self._rules.refusal_end]) if chosen else "")

    def _care(self) -> str:
        return self.tr(
            "Ook een afwijzing gaat langs de vijf stappen: vul ze in bij Analyse. "
            "Het gezin krijgt een besluit waartegen het bezwaar kan maken."
        )
