"""The rows behind the counts of an import: with the headers of the file, changes marked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont

from app.services.sync_report import RowChange
from app.views.table_models.rows_model import Column, RowsModel

_FONT: Final = int(Qt.ItemDataRole.FontRole)
_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)


class ChangeModel(RowsModel[RowChange]):
    """New, changed or disappeared rows; other rows bring other columns.

    A changed row first tells in words what changes. Its changed cells show the new value, bold.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._bold = QFont()
        self._bold.setBold(True)

    def show_changes(self, rows: Sequence[RowChange]) -> None:
        """Show these rows, in the order in which they came."""
        self.beginResetModel()
        self._sort = None
        self._rows = list(rows)
        self._columns = tuple(self._made(rows))
        self.endResetModel()

    def _made(self, rows: Sequence[RowChange]) -> list[Column[RowChange]]:
        made: list[Column[RowChange]] = []
        if any(row.row for row in rows):
            made.append(
                Column(self.tr("Rij"), lambda row: str(row.row), lambda row: row.row, number=True)
            )
        if any(row.before for row in rows):
            whole = {_TIP: self._change}
            made.append(Column(self.tr("Wat er verandert"), self._change, roles=whole))
        headers = dict.fromkeys(header for row in rows for header in row.cells)
        made.extend(
            Column(
                header,
                partial(_cell, header),
                roles={_FONT: partial(self._font, header)},
            )
            for header in headers
        )
        return made

    def _change(self, row: RowChange) -> str:
        changes = (
            self.tr("{header}: {old} → {new}").format(
                header=header,
                old=row.before[header] or self.tr("leeg"),
                new=row.cells[header] or self.tr("leeg"),
            )
            for header in row.cells
            if _differs(row, header)
        )
        return ", ".join(changes)

    def _font(self, header: str, row: RowChange) -> QFont | None:
        return self._bold if _differs(row, header) else None


def _cell(header: str, row: RowChange) -> str:
    return row.cells.get(header, "")


def _differs(row: RowChange, header: str) -> bool:
    """Whether the row changes here; what the standing row does not tell is no change."""
    return header in row.before and row.before[header] != row.cells.get(header, "")
