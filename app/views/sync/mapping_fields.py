"""The fields of a kind, each with a choice among the columns of the sheet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from app.domain.report import Severity
from app.views import theme
from app.views.widgets.field import LabelPlace
from app.views.widgets.form import ChoiceField
from app.views.widgets.text import clear_layout, label

if TYPE_CHECKING:
    from app.exchange.layouts import Column, Layout
    from app.services.layout_look import HeaderLook

_CHOICE_WIDTH = 36
_ARROW = 44


class MappingFields(QWidget):
    """The must-haves first; ``changed()`` when another column is chosen for a field."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, ChoiceField] = {}
        self._needed: set[str] = set()
        self._needed_head: QLabel | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, theme.INSIDE, 0)
        self._column.setSpacing(theme.UNIT)

    @property
    def fields(self) -> Mapping[str, ChoiceField]:
        """The choices by field, in reading order."""
        return self._fields

    def show_layout(
        self, layout: Layout, headers: Sequence[HeaderLook], picked: Mapping[str, str]
    ) -> None:
        """Ask the fields of ``layout``; ``picked`` gives per field the header to begin with."""
        clear_layout(self._column)
        self._fields.clear()
        must = [column for column in layout.columns if column.must]
        either = [column for column in layout.columns if column.one_of]
        may = [column for column in layout.columns if not column.must and not column.one_of]
        self._needed = {column.field for column in must}
        self._needed_head = self._part(self.tr("Verplicht"), must, headers)
        self._part(self.tr("Minstens één van deze"), either, headers)
        self._part(self.tr("Niet verplicht"), may, headers)
        self._column.addStretch(1)
        for name, field in self._fields.items():
            field.set_value(picked.get(name, ""), force=True)
        self._count()

    def picked(self) -> dict[str, str]:
        """Per field the header that is chosen for it, where one is."""
        return {name: field.value() for name, field in self._fields.items() if field.value()}

    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key halts."""
        return tuple(field.combo for field in self._fields.values())

    def show_problems(self, problems: Mapping[str, str], severity: Severity) -> None:
        """Show what is wrong with a column under its field; the other lines are cleared."""
        for name, field in self._fields.items():
            field.set_problem(problems.get(name, ""), severity)

    def focus(self, name: str) -> None:
        """Go to the choice of this field."""
        self._fields[name].focus()

    def first_empty(self) -> str:
        """The first field without a column, the must-haves first; "" where all have one."""
        return next((name for name, field in self._fields.items() if not field.value()), "")

    def _part(
        self, title: str, columns: Iterable[Column], headers: Sequence[HeaderLook]
    ) -> QLabel | None:
        head: QLabel | None = None
        for column in columns:
            if head is None:
                head = label(title, "strong")
                self._column.addWidget(head)
            self._add(column, headers, title)
        return head

    def _add(self, column: Column, headers: Sequence[HeaderLook], part: str) -> None:
        needed = column.must or bool(column.one_of)
        empty = self.tr("Kies een kolom…") if needed else self.tr("Niet in dit bestand")
        words = field_words(column)
        field = ChoiceField(words, place=LabelPlace.ACROSS, empty=empty, verbatim=True)
        combo = field.combo
        combo.setAccessibleName(f"{field.text}, {part.lower()}")
        fix_width(combo, _CHOICE_WIDTH)
        field.set_choices((one.header, shortened(_words(one), combo)) for one in headers)
        field.edited.connect(self._edited)
        self._fields[column.field] = field
        self._column.addWidget(field)

    def _edited(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        open_ones = sum(1 for name in self._needed if not self._fields[name].value())
        if self._needed_head is not None:
            words = self.tr("Verplicht, nog {count} te kiezen").format(count=open_ones)
            self._needed_head.setText(words if open_ones else self.tr("Verplicht"))


def field_words(column: Column) -> str:
    """What a field is called: its usual header, and what it holds where that does not say so."""
    meaning = {
        "agb": QCoreApplication.translate("MappingFields", "AGB-code"),
        "municipality": QCoreApplication.translate("MappingFields", "gemeente"),
        "debit or credit": QCoreApplication.translate("MappingFields", "D of C"),
    }.get(column.reads, "")
    says = meaning.casefold() in column.header.casefold()
    return column.header if says else f"{column.header} ({meaning})"


def fix_width(combo: QComboBox, characters: int) -> None:
    """Let the combo box keep its width, however long its choices are."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setFixedWidth(theme.text_width(combo, characters))


def shortened(text: str, combo: QComboBox) -> str:
    """The text as far as it fits in a combo box of a fixed width."""
    room = combo.width() - _ARROW
    return combo.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)


def _words(one: HeaderLook) -> str:
    return f"{one.header}   ({'; '.join(one.examples)})" if one.examples else one.header
