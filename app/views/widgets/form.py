"""A column of fields by key: the way in which every page asks something.

``Form`` collects the fields of one subject: it tells every change as ``edited(key, value)``, sets
values and findings by key, and jumps to a field. The kinds of field stand here as well, so that a
page needs one import.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.report import Finding
from app.views import theme
from app.views.widgets.choice_fields import CheckField, ChoiceField, ThreeWayField
from app.views.widgets.date_field import DateField
from app.views.widgets.field import Field, LabelPlace
from app.views.widgets.flow_layout import EvenLayout, FlowLayout
from app.views.widgets.text_fields import LinesField, NumberField, TextField

__all__ = [
    "CheckField",
    "ChoiceField",
    "DateField",
    "Field",
    "Form",
    "LabelPlace",
    "LinesField",
    "NumberField",
    "TextField",
    "ThreeWayField",
]

F = TypeVar("F", bound=Field)


class Form(QWidget):
    """Fields under one another, or in rows, each with the key under which it is stored."""

    edited = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, Field] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.INSIDE + theme.UNIT)

    @property
    def fields(self) -> Mapping[str, Field]:
        """The fields by key, in reading order."""
        return self._fields

    def set_spacing(self, pixels: int) -> None:
        """Change the room between the fields: less for a long list of short questions."""
        self._column.setSpacing(pixels)

    def add(self, key: str, field: F) -> F:
        """Put ``field`` under what is there, and answer with it."""
        self._column.addWidget(self._take(key, field))
        return field

    def add_row(self, *pairs: tuple[str, Field], stretch: bool = True) -> None:
        """Put fields side by side, below one another where there is no room.

        ``stretch`` keeps them at the left in their own width; else they share the width.
        """
        row = (
            FlowLayout(spacing=theme.BETWEEN)
            if stretch
            else EvenLayout(spacing=theme.BETWEEN, level=False)
        )
        for key, field in pairs:
            row.addWidget(self._take(key, field))
        self._column.addLayout(row)

    def add_widget(self, widget: QWidget, *, left: bool = False) -> None:
        """Put something else between the fields; ``left`` keeps a button at its own size."""
        where = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag(0)
        self._column.addWidget(widget, 0, where)

    def set_values(self, values: Mapping[str, str], *, force: bool = False) -> None:
        """Show the stored values; an absent key is empty. See :meth:`Field.set_value`."""
        for key, field in self._fields.items():
            field.set_value(values.get(key, ""), force=force)

    def set_findings(self, findings: Iterable[Finding]) -> None:
        """Show each finding at the field whose key is its ``place``; the others are cleared."""
        by_place: dict[str, list[Finding]] = {}
        for finding in findings:
            by_place.setdefault(finding.place, []).append(finding)
        for key, field in self._fields.items():
            field.set_findings(by_place.get(key, ()))

    def flush(self) -> None:
        """Tell every change that is still waiting, now."""
        for field in self._fields.values():
            field.flush()

    def focus(self, key: str) -> bool:
        """Put the cursor in the field with this key; false where there is none."""
        field = self._fields.get(key)
        if field is not None:
            field.focus()
        return field is not None

    def _take(self, key: str, field: Field) -> Field:
        field.key = key
        self._fields[key] = field
        field.edited.connect(partial(self.edited.emit, key))
        return field
