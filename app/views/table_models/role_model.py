"""The people who have a role, by name."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from app.services.roles import PersonRole
from app.views.table_models.rows_model import Column, RowsModel

WIDTHS: Final = (34, 20, 10)
"""Digits that each column takes."""


class RoleModel(RowsModel[PersonRole]):
    """Name, role, and which of them is who is logged in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                Column(self.tr("Naam bij Windows"), lambda row: row.person),
                Column(self.tr("Rol"), lambda row: row.role.label),
                Column(self.tr("Jij"), lambda row: self.tr("dit ben jij") if row.you else ""),
            ),
            parent,
        )
