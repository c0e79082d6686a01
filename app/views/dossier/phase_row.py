"""One phase of an indication on one line, its goal on a quiet second line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.catalogue import Product
from app.domain.dossier import PhaseFacts
from app.domain.ijw import Frequency, Unit, combination_allowed
from app.domain.phase_checks import allowed_units, suggest_minutes
from app.views import theme
from app.views.dossier.goal_picker import GoalPicker, PlannedGoals
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.form import (
    ChoiceField,
    DateField,
    Field,
    Form,
    LabelPlace,
    NumberField,
    TextField,
)
from app.views.widgets.text import button, label, name_button, trash_button

_HIDDEN = LabelPlace.HIDDEN


class PhaseRow(Form):
    """The fields ``volume``, ``unit``, ``frequency``, ``start``, ``end`` and ``goal`` of a phase.

    ``removed(phase id)`` asks to take the phase away, ``converted(phase id)`` to write its broken
    hours as whole minutes.
    """

    removed = Signal(int)
    converted = Signal(int)

    def __init__(self, phase_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.phase_id = phase_id
        self.position = 0
        self.volume = NumberField("", place=_HIDDEN)
        self.unit = ChoiceField("", place=_HIDDEN)
        self.frequency = ChoiceField("", place=_HIDDEN)
        self.start = DateField("", place=_HIDDEN)
        self.end = DateField("", place=_HIDDEN)
        self.goal = TextField(
            "", place=_HIDDEN, placeholder=self.tr("Wat is na deze fase bereikt?")
        )
        self.picker = GoalPicker(self.goal, between="; ")
        self._title = label()
        self._goal_title = label(self.tr("Doel"), "quiet")
        self.trash = trash_button()
        self.convert: QPushButton = button("")
        self.convert.clicked.connect(lambda: self.converted.emit(self.phase_id))
        self.trash.clicked.connect(lambda: self.removed.emit(self.phase_id))
        self._lay_out()

    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in reading order."""
        line = (self.volume, self.unit, self.frequency, self.start, self.end)
        editors = (field.editor for field in line)
        last = (self.trash, self.convert, self.goal.editor, self.picker.button)
        return (*editors, *last)

    def set_position(self, position: int) -> None:
        """Number the phase (from 1), also for who hears the fields instead of seeing them."""
        self.position = position
        self._title.setText(self.tr("Fase {number}").format(number=position))
        for field, words in (
            (self.volume, self.tr("Fase {number}: volume")),
            (self.unit, self.tr("Fase {number}: eenheid")),
            (self.frequency, self.tr("Fase {number}: hoe vaak")),
            (self.start, self.tr("Fase {number}: van")),
            (self.end, self.tr("Fase {number}: tot en met")),
            (self.goal, self.tr("Fase {number}: doel")),
        ):
            field.set_text(words.format(number=position))
        self.picker.set_about(self.goal.text)
        name_button(self.trash, self.tr("Verwijder fase {number}").format(number=position))

    def show_phase(
        self, facts: PhaseFacts, product: Product, goals: PlannedGoals, *, alone: bool
    ) -> None:
        """Offer what the product allows, and the button that turns broken hours into minutes.

        A phase that is ``alone`` cannot be removed, and has the goal of the indication; another
        can take over ``goals`` of the plan.
        """
        units = [unit.value for unit in allowed_units(product.unit)]
        self.unit.set_choices(_choices(units, facts.unit, lambda code: Unit(code).plural))
        frequencies = [
            frequency.value
            for frequency in Frequency
            if facts.unit not in set(Unit) or combination_allowed(Unit(facts.unit), frequency)
        ]
        self.frequency.set_choices(
            _choices(frequencies, facts.frequency, lambda code: Frequency(code).label)
        )
        self.trash.setVisible(not alone)
        has_goal = not alone or bool(facts.goal)
        for part in (self.goal, self._goal_title):
            part.setVisible(has_goal)
        self.picker.offer(goals if has_goal else ())
        minutes = suggest_minutes(facts.volume, facts.unit)
        self.convert.setVisible(minutes is not None)
        self.convert.setText(self.tr("Zet om naar {count} minuten").format(count=minutes))

    def _lay_out(self) -> None:
        self._title.setMinimumWidth(theme.text_width(self, 6))
        self._title.setBuddy(self.volume.editor)
        self._goal_title.setFixedHeight(self.goal.editor.sizeHint().height())
        line = FlowLayout(spacing=theme.INSIDE)
        for key, field in (
            ("volume", self.volume),
            ("unit", self.unit),
            ("frequency", self.frequency),
        ):
            line.addWidget(self._take(key, field))
        start, end = self._take("start", self.start), self._take("end", self.end)
        line.addWidget(_beside(self.tr("van"), self.start, start))
        line.addWidget(_beside(self.tr("t/m"), self.end, end))
        line.addWidget(self.trash)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.INSIDE)
        grid.setVerticalSpacing(theme.UNIT + 2)
        grid.addWidget(self._title, 0, 0)
        grid.addLayout(line, 0, 1)
        grid.addLayout(self._problem_lines(), 1, 1)
        grid.addWidget(self._goal_title, 2, 0, Qt.AlignmentFlag.AlignTop)
        goal = QHBoxLayout()
        goal.setSpacing(theme.INSIDE)
        goal.addWidget(self._take("goal", self.goal), 1)
        goal.addWidget(self.picker, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(goal, 2, 1)
        grid.setColumnStretch(1, 1)
        self._column.addLayout(grid)

    def _problem_lines(self) -> QVBoxLayout:
        """The findings of the narrow fields, over the whole width of the row."""
        broken = QHBoxLayout()
        broken.addWidget(self.volume.take_problem_line(), 1)
        broken.addWidget(self.convert)
        lines = QVBoxLayout()
        lines.setSpacing(theme.UNIT)
        lines.addLayout(broken)
        for field in (self.unit, self.frequency, self.start, self.end):
            lines.addWidget(field.take_problem_line())
        return lines


def phase_values(facts: PhaseFacts) -> Mapping[str, str]:
    """The stored texts of a phase by key; dates as ISO text."""
    return {
        "volume": facts.volume,
        "unit": facts.unit,
        "frequency": facts.frequency,
        "start": facts.start.isoformat() if facts.start else "",
        "end": facts.end.isoformat() if facts.end else "",
        "goal": facts.goal,
    }


def _choices(
    allowed: Iterable[str], stored: str, words: Callable[[str], str]
) -> list[tuple[str, str]]:
    """What may be chosen, and what is stored although it may not be: its finding says why."""
    codes = list(allowed)
    known = {*Unit, *Frequency}
    if stored in known and stored not in codes:
        codes.append(stored)
    return [(code, words(code)) for code in codes]


def _beside(text: str, field: Field, shown: QWidget) -> QWidget:
    """The field with its word before it, as one piece that stays on one line."""
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.INSIDE)
    words = label(text)
    words.setBuddy(field.editor)
    row.addWidget(words)
    row.addWidget(shown)
    return pair
