"""What a sheet holds and where its headers are: the choices above the mapping."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.exchange.kinds import Kind
from app.views import theme
from app.views.sync.mapping_fields import fix_width, shortened
from app.views.widgets.field import LabelPlace
from app.views.widgets.form import ChoiceField

if TYPE_CHECKING:
    from app.services.layout_look import HeaderRow, SheetLook

_HEADER_WIDTH = 46


class MappingHead(QWidget):
    """``kind_changed``, ``header_changed`` and ``amounts_changed`` tell a choice."""

    kind_changed = Signal()
    header_changed = Signal()
    amounts_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        beside = LabelPlace.BESIDE
        kinds = [(kind.value, kind.value) for kind in Kind]
        self.kind_field = ChoiceField(self.tr("Dit blad bevat"), kinds, place=beside)
        self.header_field = ChoiceField(self.tr("Kolomkoppen in"), place=beside, verbatim=True)
        amounts = [("euros", self.tr("euro's")), ("cents", self.tr("centen"))]
        self.amounts_field = ChoiceField(self.tr("Bedragen in"), amounts, place=beside)
        self._offered: tuple[HeaderRow, ...] = ()
        header = self.header_field.combo
        fix_width(header, _HEADER_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.AROUND)
        for field in (self.kind_field, self.header_field, self.amounts_field):
            row.addWidget(field)
        row.addStretch(1)
        self.kind_field.edited.connect(self.kind_changed)
        self.header_field.edited.connect(self.header_changed)
        self.amounts_field.edited.connect(self.amounts_changed)

    def show_look(self, look: SheetLook) -> None:
        """Show where the headers are, and what the sheet probably holds."""
        self._offered = look.header_rows
        self.header_field.set_choices(
            (str(place), shortened(self._words(row), self.header_field.combo))
            for place, row in enumerate(look.header_rows)
        )
        self.header_field.set_value(str(look.header_rows.index(look.header)), force=True)
        self.show_kind(look, look.kind)

    def show_kind(self, look: SheetLook, kind: Kind) -> None:
        """Show this kind, and how its amounts are probably written, if it has any."""
        self.kind_field.set_value(kind.value, force=True)
        amounts = look.guesses[kind].amounts
        self.amounts_field.set_value(amounts, force=True)
        self.amounts_field.setVisible(bool(amounts))

    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key halts."""
        return (self.kind_field.combo, self.header_field.combo, self.amounts_field.combo)

    def kind(self) -> Kind:
        """The kind that is chosen."""
        return Kind(self.kind_field.value())

    def header(self) -> HeaderRow:
        """The row of headers that is chosen."""
        return self._offered[int(self.header_field.value())]

    def amounts(self) -> str:
        """The word "euros" or "cents", or nothing for a kind without amounts."""
        return self.amounts_field.value()

    def _words(self, row: HeaderRow) -> str:
        where = (
            self.tr("rij {above} en {number} samen").format(above=row.number - 1, number=row.number)
            if row.joined
            else self.tr("rij {number}").format(number=row.number)
        )
        return f"{where}:  {'  ·  '.join(word for word in row.words if word)}"
