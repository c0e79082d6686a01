"""Takes goals of the plan over into the text of an indication or a phase, and out of it again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPlainTextEdit, QWidget

from app.domain.dossier import DossierFacts
from app.domain.goals import goals_for, holds_goal, whose_goal, with_goal, without_goal
from app.views.widgets.field import Field
from app.views.widgets.text import quiet_button, unmarked

PlannedGoals = tuple[tuple[str, str], ...]
"""Whose goal it is, and its words."""

_WIDEST = 560
"""Pixels a goal takes in the menu; a longer one is cut there, not in the text."""


class GoalPicker(QWidget):
    """A button with the goals of the plan, ticked where they stand in ``field``.

    ``between`` stands between two goals in the text: a line break where the field has more lines.
    Hidden as long as the plan has no goals for this help.
    """

    def __init__(self, field: Field, between: str) -> None:
        super().__init__()
        self._field = field
        self._between = between
        self._offered: PlannedGoals = ()
        self.button = quiet_button(self.tr("Uit het plan"))
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(self._tick)
        self.button.setMenu(self.menu)
        self.set_about(field.text)
        self.setFocusProxy(self.button)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def set_about(self, about: str) -> None:
        """Say what the goals are picked for, for who hears the button instead of seeing it."""
        words = self.tr("{about}: kies doelen uit het plan").format(about=about)
        self.button.setAccessibleName(words)
        self.button.setToolTip(self.tr("Kies doelen uit het plan van het gezin (stap Vraag)"))

    def offer(self, goals: PlannedGoals) -> None:
        """Offer these goals."""
        self.setVisible(bool(goals))
        if goals == self._offered:
            return
        self._offered = goals
        self.menu.clear()
        for whose, text in goals:
            self._add(whose, text)

    def _add(self, whose: str, text: str) -> None:
        metrics = self.menu.fontMetrics()
        words = metrics.elidedText(f"{whose}: {text}", Qt.TextElideMode.ElideRight, _WIDEST)
        action = self.menu.addAction(unmarked(words))
        action.setCheckable(True)
        action.setData(text)
        action.triggered.connect(lambda picked: self._pick(text, picked=picked))

    def _tick(self) -> None:
        """Tick what was taken over; who may only read can see it and change nothing."""
        text, editor = self._field.value(), self._field.editor
        closed = isinstance(editor, QLineEdit | QPlainTextEdit) and editor.isReadOnly()
        for action in self.menu.actions():
            action.setChecked(holds_goal(text, action.data()))
            action.setEnabled(not closed)

    def _pick(self, goal: str, *, picked: bool) -> None:
        text = self._field.value()
        changed = with_goal(text, goal, self._between) if picked else without_goal(text, goal)
        self._field.write(changed)


def planned_goals(dossier: DossierFacts, youth_id: int) -> PlannedGoals:
    """The goals of the plan that help for this youth can take over, as a picker offers them."""
    return tuple(
        (whose_goal(dossier, goal), goal.text.strip()) for goal in goals_for(dossier, youth_id)
    )
