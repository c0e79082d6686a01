"""A read-only table over frozen rows that sorts itself: the model behind most tables.

A page gives the columns (title, text, sort key); the rows come from a service. Sorting is a sort
of the list, not of a proxy, which would take seconds on a long list.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.views.language import said

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")

ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1000
"""The whole row behind a cell."""

_NO_PARENT: Final = QModelIndex()
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_ALIGNMENT: Final = int(Qt.ItemDataRole.TextAlignmentRole)
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_SAID: Final = (_TOOL_TIP, int(Qt.ItemDataRole.AccessibleTextRole))
_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True)
class Column(Generic[Row]):
    """A column: its title, the text of a cell, and by what it sorts (``None``: by the text).

    ``number`` puts the text at the right. ``roles`` gives what else a delegate wants to know.
    ``meaning`` explains the title to who rests the mouse on it. The text of a ``verbatim`` column
    is the same in every language: what a file calls it.
    """

    title: str
    text: Callable[[Row], str]
    key: Callable[[Row], Any] | None = None
    number: bool = False
    roles: Mapping[int, Callable[[Row], Any]] = field(default_factory=dict)
    meaning: str = ""
    verbatim: bool = False


class RowsModel(QAbstractTableModel, Generic[Row]):
    """The table model; rows stay in the order in which they came until a header is clicked."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: list[Row] = []
        self._sort: tuple[int, bool] | None = None

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows in the order in which they are shown."""
        return tuple(self._rows)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows, sorted as the table was."""
        self.beginResetModel()
        self._rows = list(rows)
        self._arrange()
        self.endResetModel()

    def row_at(self, index: Index) -> Row | None:
        """The row of ``index``, or ``None``."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """One row per item."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """The columns given."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> str | int | None:
        """Title, alignment and meaning of a column."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == _ALIGNMENT:
            return _RIGHT if column.number else _LEFT
        if role == _TOOL_TIP:
            return column.meaning or None
        return column.title if role == _DISPLAY else None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Text and alignment of a cell, its row, and what the column offers beyond that."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        column = self._columns[index.column()]
        if role == _DISPLAY:
            text = column.text(row)
            return text if column.verbatim else said(text)
        if role == _ALIGNMENT:
            return _RIGHT if column.number else _LEFT
        if role == ROW_ROLE:
            return row
        answer = column.roles.get(role)
        told = answer(row) if answer is not None else None
        speaks = isinstance(told, str) and role in _SAID and not column.verbatim
        return said(str(told)) if speaks else told

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by ``column``; a selection stays on its row."""
        if not 0 <= column < len(self._columns):
            return
        self.layoutAboutToBeChanged.emit()
        before = list(self._rows)
        self._sort = (column, order == Qt.SortOrder.DescendingOrder)
        self._arrange()
        places = {id(row): place for place, row in enumerate(self._rows)}
        kept = self.persistentIndexList()
        moved = [self.index(places[id(before[i.row()])], i.column()) for i in kept]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        if self._sort is None:
            return
        place, backwards = self._sort
        column = self._columns[place]
        self._rows.sort(
            key=column.key or (lambda row: column.text(row).casefold()), reverse=backwards
        )
