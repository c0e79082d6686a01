"""What goes into a register or stays behind, and the registers that were made."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, Qt

from app.services.register_export import MadeRegister
from app.services.register_plan import RegisterRow
from app.views.moments import moment
from app.views.table_models.rows_model import Column, RowsModel

_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)


class RegisterModel(RowsModel[RegisterRow]):
    """One line per indication, with why it stays behind if it does."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                Column(self.tr("Dossier"), lambda row: row.number),
                Column(
                    self.tr("Indicatie"),
                    lambda row: row.title,
                    roles={_TIP: lambda row: row.title},
                ),
                Column(self.tr("Soort"), lambda row: row.kind),
                Column(self.tr("Aanbieder"), lambda row: row.provider),
                Column(
                    self.tr("Regels"),
                    lambda row: str(len(row.lines)),
                    lambda row: len(row.lines),
                    number=True,
                ),
                Column(self.tr("Gaat mee?"), self._fate, roles={_TIP: lambda row: row.problem}),
            ),
            parent,
        )

    def _fate(self, row: RegisterRow) -> str:
        if not row.problem:
            return self.tr("Ja")
        return self.tr("Nee: {why}").format(why=row.problem)


class MadeRegisterModel(RowsModel[MadeRegister]):
    """The registers that were made, the last first."""

    def __init__(self, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(
            (
                Column(self.tr("Bestand"), lambda row: row.file_name),
                Column(
                    self.tr("Gemaakt"),
                    lambda row: moment(row.made_at, clock()),
                    lambda row: row.made_at,
                ),
                Column(self.tr("Door"), lambda row: row.worker),
                Column(
                    self.tr("Regels"),
                    lambda row: str(row.lines),
                    lambda row: row.lines,
                    number=True,
                ),
                Column("", lambda row: self.tr("opnieuw gemaakt") if row.again else ""),
            ),
            parent,
        )
