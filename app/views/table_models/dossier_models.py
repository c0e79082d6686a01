"""Dossiers as a list (two lines each, for the start page) and as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.domain.dossier import Step
from app.views.language import said
from app.views.moments import moment
from app.views.step_titles import step_title
from app.views.table_models.rows_model import Column, RowsModel

if TYPE_CHECKING:
    from app.services.dossier_summary import DossierSummary

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT: Final = QModelIndex()
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN: Final = int(Qt.ItemDataRole.AccessibleTextRole)
SUMMARY_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The :class:`DossierSummary` of a row."""


class DossierListModel(QAbstractListModel):
    """The dossiers on the start page; a delegate draws them from their summary."""

    def __init__(self, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._rows: Sequence[DossierSummary] = ()

    def show_rows(self, rows: Sequence[DossierSummary]) -> None:
        """Show other dossiers."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """One row per dossier."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """The summary for the delegate; number and state for a screen reader."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == SUMMARY_ROLE:
            return row
        if role in {_DISPLAY, _SPOKEN}:
            return ", ".join((row.number, self.family(row), self.state(row), self.changed(row)))
        return None

    def family(self, row: DossierSummary) -> str:
        """Who it is about: "Gezin met 2 jeugdigen" or "1 jeugdige", and their names."""
        if row.youths == 1:
            family = self.tr("1 jeugdige")
        else:
            family = self.tr("Gezin met {count} jeugdigen").format(count=row.youths)
        return f"{family} · {row.names}" if row.names else family

    def state(self, row: DossierSummary) -> str:
        """Where it stands: its status, or the step the worker was in."""
        return said(row.status) or self.tr("stap {step}").format(step=step_title(row.step))

    def changed(self, row: DossierSummary) -> str:
        """When it was last changed, as people say it."""
        return moment(row.changed_at, self._clock())


class DossierTableModel(RowsModel["DossierSummary"]):
    """All dossiers; a click on a header sorts. ``place`` names a municipality by its code."""

    def __init__(
        self,
        clock: Callable[[], datetime],
        place: Callable[[str], str] = str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(
            (
                Column(self.tr("Dossier"), lambda row: row.number),
                Column(self.tr("Jeugdigen"), lambda row: row.names or self.tr("nog geen naam")),
                Column(self.tr("Gemeente"), lambda row: place(row.municipality_code)),
                Column(
                    self.tr("Stap"), lambda row: step_title(row.step), lambda row: _place(row.step)
                ),
                Column(self.tr("Stand"), lambda row: row.status or self.tr("concept")),
                Column(
                    self.tr("Gewijzigd"),
                    lambda row: moment(row.changed_at, clock()),
                    lambda row: row.changed_at,
                ),
            ),
            parent,
        )


def _place(step: Step) -> int:
    return tuple(Step).index(step)
