"""The goals of the one plan: of the family or of one person, each on a living area."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.dossier import GoalFacts, Person
from app.domain.evaluation import GoalResult
from app.domain.goals import serves
from app.domain.region import ChecklistItem
from app.services.dossier_rows import DossierView
from app.services.family import Family
from app.views import theme
from app.views.dossier.binding import FormBinding
from app.views.dossier.session import DossierSession
from app.views.language import said
from app.views.widgets.form import ChoiceField, Form, TextField
from app.views.widgets.text import paragraph, quiet_button, trash_button


class GoalsPanel(QWidget):
    """Add, change and remove goals; ``bound`` and ``unbound`` tell the step of a form."""

    bound = Signal(object)
    unbound = Signal(object)

    def __init__(
        self, session: DossierSession, family: Family, areas: Iterable[ChecklistItem]
    ) -> None:
        super().__init__()
        self._session = session
        self._family = family
        self._areas = [(item.key, item.text) for item in areas]
        self.rows: dict[int, _GoalRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.INSIDE)
        self.add = quiet_button(self.tr("Doel toevoegen"), "plus")
        self.add.clicked.connect(self._add)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._list)
        column.addLayout(buttons)

    def show_view(self, view: DossierView) -> None:
        """Show the goals as they are stored."""
        goals = view.facts.goals
        for gone in self.rows.keys() - {goal.id for goal in goals}:
            self._drop(gone)
        for goal in goals:
            row = self.rows.get(goal.id) or self._make(goal, view.facts.people)
            row.show_goal(goal, view.facts.people)
            row.show_use(self._use(goal, view))

    def _use(self, goal: GoalFacts, view: DossierView) -> str:
        """How far the goal is, and which help took it over."""
        parts = []
        if goal.result in set(GoalResult):
            last = self.tr("Laatste evaluatie: {result}.")
            parts.append(last.format(result=said(GoalResult(goal.result).label)))
        helps = [item.title for item in view.indications if serves(view.facts, item.facts, goal)]
        if helps:
            parts.append(self.tr("Bij {helps}.").format(helps="; ".join(helps)))
        return " ".join(parts)

    def _make(self, goal: GoalFacts, people: tuple[Person, ...]) -> _GoalRow:
        row = _GoalRow(goal.id, self._areas, people, self._session, self._family)
        row.removed.connect(self._remove)
        self.rows[goal.id] = row
        self._list.addWidget(row)
        self.bound.emit(row.binding)
        return row

    def _drop(self, goal_id: int) -> None:
        row = self.rows.pop(goal_id)
        self._session.forget(f"goal.{goal_id}:")
        self.unbound.emit(row.binding)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _add(self) -> None:
        known = set(self.rows)
        dossier_id = self._session.view.id
        self._session.act(lambda: self._family.add_goal(dossier_id))
        for goal_id in self.rows.keys() - known:
            self.rows[goal_id].form.focus("text")

    def _remove(self, goal_id: int) -> None:
        dossier_id = self._session.view.id
        self._session.act(lambda: self._family.remove_goal(dossier_id, goal_id))
        self.add.setFocus()


class _GoalRow(QWidget):
    """One goal: for whom, on which living area, and what must be better."""

    removed = Signal(int)

    def __init__(
        self,
        goal_id: int,
        areas: list[tuple[str, str]],
        people: tuple[Person, ...],
        session: DossierSession,
        family: Family,
    ) -> None:
        super().__init__()
        self._whose = ChoiceField(
            self.tr("Voor wie"), _names(people), empty=self.tr("Het hele gezin")
        )
        self.form = Form(self)
        area = ChoiceField(self.tr("Leefgebied"), areas, empty=self.tr("Kies"))
        self.form.add_row(("person", self._whose), ("area", area))
        self.form.add("text", TextField(self.tr("Wat moet er beter gaan?"), longest=400))
        self.use = paragraph("", "hint")
        self.form.add_widget(self.use)
        self.remove = trash_button(self.tr("Doel verwijderen"))
        self.remove.clicked.connect(lambda: self.removed.emit(goal_id))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, theme.BETWEEN)
        line.addWidget(self.form, 1)
        line.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        dossier_id = session.view.id
        self.binding = FormBinding(
            self.form,
            session,
            lambda key, value: session.edit(
                f"goal.{goal_id}:{key}",
                lambda: family.change_goal(dossier_id, goal_id, key, value),
            ),
            slot=lambda key: f"goal.{goal_id}:{key}",
            place=lambda key: f"goal.{goal_id}.{key}",
        )

    def show_goal(self, goal: GoalFacts, people: tuple[Person, ...]) -> None:
        """Show what is stored, with the people of this moment to choose from."""
        self._whose.set_choices(_names(people))
        person = "" if goal.person_id is None else str(goal.person_id)
        self.binding.show({"person": person, "area": goal.area, "text": goal.text})

    def show_use(self, words: str) -> None:
        """Say what became of the goal; nothing while nothing did."""
        self.use.setText(words)
        self.use.setVisible(bool(words))


def _names(people: tuple[Person, ...]) -> list[tuple[str, str]]:
    return [(str(person.id), person.call_name or "…") for person in people]
