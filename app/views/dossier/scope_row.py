"""One question of the scope check: three buttons, and the route once an answer points there."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.dossier import Answer, DossierFacts
from app.domain.scope import ScopeItem, ScopeRules, scope_answer
from app.views import theme
from app.views.dossier.scope_family import FamilyText
from app.views.language import said
from app.views.widgets.form import ThreeWayField
from app.views.widgets.text import label, paragraph


class RouteNote(QFrame):
    """Where the family goes instead, and when this does not hold."""

    def __init__(self, item: ScopeItem) -> None:
        super().__init__()
        theme.mark(self, "panel")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(theme.UNIT)
        column.addWidget(paragraph(item.route))
        if item.exception:
            column.addWidget(paragraph(item.exception, "quiet"))
        self.family = FamilyText(item.family)
        column.addWidget(self.family)
        column.addWidget(
            paragraph(self.tr("Bron: {source}").format(source=said(item.source)), "hint")
        )


class _Folded(QWidget):
    """The place of a route, which is made when it folds out for the first time."""

    def __init__(self, item: ScopeItem) -> None:
        super().__init__()
        self._item = item
        self._column: QVBoxLayout | None = None
        self.hide()

    def unfold(self, out: bool) -> None:
        """Show or hide the route."""
        if out and self._column is None:
            self._column = QVBoxLayout(self)
            self._column.setContentsMargins(0, 0, 0, 0)
            self._column.addWidget(RouteNote(self._item))
        self.setVisible(out)


class ScopeField(ThreeWayField):
    """A question that the worker answers; the route folds out below it."""

    def __init__(self, item: ScopeItem, parent: QWidget | None = None) -> None:
        super().__init__(item.text, parent=parent)
        self._item = item
        self._note = _Folded(item)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(self._note)

    def show_route(self) -> None:
        """Fold the route out when the answer points there."""
        self._note.unfold(self.value() == self._item.turns_away)


class AgeRow(QWidget):
    """A question that the birth dates answer."""

    def __init__(self, item: ScopeItem, rules: ScopeRules) -> None:
        super().__init__()
        self._item = item
        self._rules = rules
        self._answer = label("", "quiet")
        self._note = _Folded(item)
        line = QHBoxLayout()
        line.setSpacing(theme.INSIDE)
        line.addWidget(paragraph(item.text), 1)
        line.addWidget(self._answer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(theme.INSIDE)
        column.addLayout(line)
        column.addWidget(self._note)

    def show_facts(self, facts: DossierFacts, today: date) -> None:
        """Show what the birth dates say."""
        answer = scope_answer(self._item, facts, self._rules, today)
        self._answer.setText(_WORDS.get(answer, _unknown)())
        self._note.unfold(answer == self._item.turns_away)


def _yes() -> str:
    return QCoreApplication.translate("AgeRow", "Ja, volgens de geboortedatum")


def _no() -> str:
    return QCoreApplication.translate("AgeRow", "Nee, volgens de geboortedatum")


def _unknown() -> str:
    return QCoreApplication.translate("AgeRow", "Geboortedatum ontbreekt nog")


_WORDS = {Answer.YES.value: _yes, Answer.NO.value: _no}
