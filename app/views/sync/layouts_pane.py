"""Left the saved layouts, right what the chosen one reads; below them what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.views import theme
from app.views.sync.mapping_fields import field_words
from app.views.table_models.layout_models import LayoutModel, PairLine, PairModel
from app.views.widgets.field import LabelPlace
from app.views.widgets.form import TextField
from app.views.widgets.table import make_table
from app.views.widgets.text import button

if TYPE_CHECKING:
    from app.services.saved_layouts import LayoutRow

_WIDTHS = (230, 130, 150)
_FIELD_WIDTH = 190


class LayoutsPane(QWidget):
    """``renamed(name)`` of the chosen layout; the buttons are connected by the dialog."""

    renamed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.layouts = LayoutModel(self)
        self.pairs = PairModel(self)
        self.table = make_table(self.layouts, self.tr("Kolomindelingen"))
        self.pair_table = make_table(self.pairs, self.tr("Kolommen van deze indeling"))
        self.name = TextField(self.tr("Naam"), place=LabelPlace.BESIDE, characters=36, longest=80)
        self.rename = button(self.tr("Hernoem"))
        self.export = button(self.tr("Bewaar als bestand…"), "file")
        self.remove = button(self.tr("Verwijder…"), "trash")
        self._build()
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.name.line.textEdited.connect(self._enable)
        self.name.line.returnPressed.connect(self._rename)
        self.rename.clicked.connect(self._rename)

    @property
    def chosen(self) -> LayoutRow | None:
        """The layout that is chosen."""
        return self.layouts.row_at(self.table.currentIndex())

    def show_rows(self, rows: tuple[LayoutRow, ...]) -> None:
        """Show the layouts; the chosen one stays so as long as it is there."""
        self.layouts.show_rows(rows)
        names = [row.saved.name for row in self.layouts.rows]
        if names:
            self.table.selectRow(names.index(self._name) if self._name in names else 0)
            self.table.setFocus()

    def choose_name(self, name: str) -> None:
        """Choose the layout of this name when the layouts are shown again."""
        self._name = name

    def _build(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(theme.BETWEEN)
        sides.addWidget(self.table, 3)
        sides.addWidget(self.pair_table, 2)
        line = QHBoxLayout()
        line.setSpacing(theme.INSIDE)
        line.addWidget(self.name)
        line.addWidget(self.rename)
        line.addStretch(1)
        line.addWidget(self.export)
        line.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE + theme.UNIT)
        column.addLayout(sides, 1)
        column.addLayout(line)
        for place, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(place, width)
        self.pair_table.setColumnWidth(0, _FIELD_WIDTH)

    def _choose(self, index: QModelIndex) -> None:
        from app.exchange.layouts import layout_of

        row = self.layouts.row_at(index)
        if row is None:
            return
        self.choose_name(row.saved.name)
        self.name.set_value(row.saved.name, force=True)
        self.pairs.show_rows(
            [
                PairLine(field_words(column), row.saved.columns[column.field])
                for column in layout_of(row.saved.kind).columns
                if column.field in row.saved.columns
            ]
        )
        self._enable()

    def _enable(self) -> None:
        row, name = self.chosen, self.name.value().strip()
        self.rename.setEnabled(row is not None and bool(name) and name != row.saved.name)

    def _rename(self) -> None:
        if self.rename.isEnabled():
            self.choose_name(" ".join(self.name.value().split()))
            self.renamed.emit(self.name.value())
