"""What two versions of a dossier differ in: per difference, which of the two is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QScrollArea, QVBoxLayout, QWidget

from app.domain.merging import Place, Side
from app.services.handover_words import ConflictRow
from app.views import theme
from app.views.widgets.card import Card
from app.views.widgets.options_field import OptionsField
from app.views.widgets.scroll import put_inside

_LONGEST = 300


class HandoverChoices(QScrollArea):
    """A card per difference with two choices, none of them made beforehand.

    ``changed()`` when a choice was made.
    """

    changed = Signal()

    def __init__(self, colleague: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colleague = colleague
        self._fields: dict[Place, OptionsField] = {}
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, theme.INSIDE, 0)
        self._column.setSpacing(theme.INSIDE)
        self._column.addStretch(1)
        put_inside(self, inner)

    def show_rows(self, rows: Sequence[ConflictRow]) -> None:
        """Ask these."""
        for row in rows:
            here = self.tr("Hier: {value}").format(value=_short(row.mine))
            there = self.tr("Bij {name}: {value}").format(
                name=self._colleague, value=_short(row.theirs)
            )
            field = OptionsField(row.where, ((Side.MINE, here), (Side.THEIRS, there)))
            field.edited.connect(lambda _: self.changed.emit())
            self._fields[row.place] = field
            card = Card(inset=12)
            card.add(field)
            self._column.insertWidget(self._column.count() - 1, card)

    def chosen(self) -> dict[Place, Side]:
        """What was chosen until now."""
        return {
            place: Side(field.value()) for place, field in self._fields.items() if field.value()
        }

    def button(self, place: Place, side: Side) -> QRadioButton:
        """The choice for ``side`` of a difference."""
        return self._fields[place].button(side)


def _short(value: str) -> str:
    line = " ".join(value.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
