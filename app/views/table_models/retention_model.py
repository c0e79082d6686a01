"""The closed dossiers with their terms, and the terms of the municipalities."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from app.services.retention import KeptDossier, TermRow
from app.views.table_models.rows_model import Column, RowsModel
from app.views.widgets.date_text import show_date

KEPT_WIDTHS: Final = (12, 13, 17, 13, 15)
TERM_WIDTHS: Final = (20, 11)
"""Digits that each column takes."""


class KeptModel(RowsModel[KeptDossier]):
    """One line per closed dossier."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                Column(self.tr("Dossier"), lambda row: row.number),
                Column(self.tr("Jeugdigen"), lambda row: row.names),
                Column(self.tr("Gemeente"), lambda row: row.municipality),
                Column(
                    self.tr("Gesloten"),
                    lambda row: show_date(row.closed_on),
                    lambda row: row.closed_on,
                ),
                Column(
                    self.tr("Termijn voorbij"),
                    lambda row: show_date(row.due_on),
                    lambda row: row.due_on,
                ),
                Column(self.tr("Voorstel"), self._proposal, lambda row: row.due_on),
            ),
            parent,
        )

    def _proposal(self, row: KeptDossier) -> str:
        if not row.due:
            return self.tr("bewaren")
        unsent = self.tr("nog niet geëxporteerd")
        return unsent if row.unsent else self.tr("vernietigen")


class TermModel(RowsModel[TermRow]):
    """The term of every municipality."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                Column(self.tr("Gemeente"), lambda row: row.name),
                Column(self.tr("Termijn"), lambda row: row.term.text),
                Column(self.tr("Herkomst"), self._whose),
            ),
            parent,
        )

    def _whose(self, row: TermRow) -> str:
        if row.locked:
            return self.tr("van je beheerder")
        return self.tr("hier ingesteld") if row.own else self.tr("van de regio")
