"""The backups, the newest first: when, why, and how much is in each."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from app.services.backups import BackupRow, Reason
from app.views.amounts import DASH, whole
from app.views.figures import figures
from app.views.moments import full_moment
from app.views.table_models.rows_model import Column, RowsModel

_TIP = int(Qt.ItemDataRole.ToolTipRole)
_MEGABYTE = 1_000_000
DIGITS = (17, 22, 9, 10, 10, 13, 10, 8, 14)
"""How wide each column is, in digits."""


class BackupModel(RowsModel[BackupRow]):
    """One line per backup; a dash where the note beside it is gone."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._reasons = {
            Reason.DAY: self.tr("vanzelf"),
            Reason.ASKED: self.tr("op verzoek"),
            Reason.BEFORE_UPDATE: self.tr("voor een nieuwe versie"),
            Reason.BEFORE_RESTORE: self.tr("voor het terugzetten"),
            Reason.BEFORE_ERASE: self.tr("voor het vernietigen"),
            Reason.BEFORE_TAKE_OVER: self.tr("voor het overnemen"),
            Reason.BEFORE_IMPORT: self.tr("voor het inlezen"),
        }
        super().__init__(
            (
                Column(
                    self.tr("Gemaakt"),
                    lambda row: full_moment(row.made_at),
                    lambda row: row.made_at,
                ),
                Column(self.tr("Waarom"), self._reason),
                self._count(self.tr("Dossiers"), "dossiers"),
                self._count(self.tr("Indicaties"), "indications"),
                self._count(self.tr("Personen"), "people"),
                self._count(self.tr("Regels regio"), "regional"),
                Column(
                    self.tr("Grootte"), lambda row: size_words(row.size), lambda r: r.size, True
                ),
                Column(self.tr("Versie"), lambda row: row.version or DASH),
                Column(self.tr("Waar"), self._place, roles={_TIP: lambda row: str(row.path)}),
            ),
            parent,
        )

    def _count(self, title: str, name: str) -> Column[BackupRow]:
        def number(row: BackupRow) -> int:
            count = getattr(row, name)
            return -1 if count is None else int(count)

        return Column(title, lambda row: count_words(getattr(row, name)), number, number=True)

    def _reason(self, row: BackupRow) -> str:
        return self._reasons.get(Reason(row.reason), DASH) if row.reason in _KNOWN else DASH

    def _place(self, row: BackupRow) -> str:
        return self.tr("tweede plek") if row.elsewhere else self.tr("deze computer")


_KNOWN = frozenset(reason.value for reason in Reason)


def count_words(count: int | None) -> str:
    """A number as it is read: 12.345; a dash where it is not known."""
    return DASH if count is None else whole(count)


def size_words(size: int) -> str:
    """Bytes as megabytes: 1,2 MB."""
    return figures(f"{size / _MEGABYTE:.1f} MB".replace(".", ","))
