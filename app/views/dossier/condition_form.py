"""The questions that the region asks with certain products, such as "buiten school?"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.conditions import Condition
from app.views.widgets.form import DateField, Field, Form, LinesField, ThreeWayField


class ConditionForm(Form):
    """A field per condition of the region; only those of the chosen product are in view."""

    def __init__(self, conditions: Sequence[Condition], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for condition in conditions:
            self.add(condition.answer_key, _field(condition))

    def show_conditions(self, conditions: Sequence[Condition]) -> None:
        """Show the fields of these conditions."""
        asked = {condition.answer_key for condition in conditions}
        for key, field in self.fields.items():
            field.setVisible(key in asked)


def _field(condition: Condition) -> Field:
    if condition.kind == "date":
        return DateField(condition.text, condition.help)
    if condition.kind == "text":
        return LinesField(condition.text, condition.help, lines=2)
    return ThreeWayField(condition.text, condition.help)
