"""The acts of the audit log, the newest first."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from app.services.audit_log import AuditRow
from app.services.audit_words import action_words, detail_words, result_words
from app.views.moments import full_moment
from app.views.table_models.rows_model import Column, RowsModel

WIDTHS: Final = (17, 18, 24, 13, 30, 14)
"""Digits that each column takes."""


class AuditModel(RowsModel[AuditRow]):
    """When, who, what, on which dossier, about what, and how it ended."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                Column(
                    self.tr("Wanneer"), lambda row: full_moment(row.happened_at), lambda row: row.id
                ),
                Column(self.tr("Wie"), lambda row: row.person),
                Column(self.tr("Wat"), lambda row: action_words(row.action)),
                Column(self.tr("Dossier"), lambda row: row.dossier_number),
                Column(self.tr("Waarover"), detail_words),
                Column(self.tr("Resultaat"), lambda row: result_words(row.result)),
            ),
            parent,
        )
