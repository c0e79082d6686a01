"""The tables of layouts: the columns of an unknown sheet, and the layouts that were saved."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt

from app.services.saved_layouts import LayoutRow
from app.views import theme
from app.views.moments import full_moment
from app.views.table_models.rows_model import Column, RowsModel

_FOREGROUND = int(Qt.ItemDataRole.ForegroundRole)


@dataclass(frozen=True, slots=True)
class HeaderLine:
    """A column of the sheet: its header, example values, and the field it becomes ("" for none)."""

    header: str
    examples: tuple[str, ...]
    field: str = ""
    words: str = ""


class HeaderModel(RowsModel[HeaderLine]):
    """What stands in the sheet, and what each column becomes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                Column(self.tr("Kolom in het bestand"), lambda row: row.header),
                Column(self.tr("Voorbeelden"), lambda row: "; ".join(row.examples)),
                Column(
                    self.tr("Wordt"),
                    lambda row: row.words or self.tr("niet gebruikt"),
                    roles={_FOREGROUND: lambda row: None if row.field else theme.colour("quiet")},
                ),
            ),
            parent,
        )


@dataclass(frozen=True, slots=True)
class PairLine:
    """A field of a saved layout and the header of its column."""

    field: str
    header: str


class PairModel(RowsModel[PairLine]):
    """Which column of the file each field of a layout is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                Column(self.tr("Veld"), lambda row: row.field),
                Column(
                    self.tr("Kolom in het bestand"), lambda row: row.header or self.tr("niet lezen")
                ),
            ),
            parent,
        )


class LayoutModel(RowsModel[LayoutRow]):
    """The saved layouts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                Column(self.tr("Naam"), lambda row: row.saved.name),
                Column(self.tr("Inhoud"), lambda row: row.saved.kind.value),
                Column(
                    self.tr("Bewaard op"),
                    lambda row: full_moment(row.saved_at),
                    lambda row: row.saved_at,
                ),
                Column(self.tr("Door"), lambda row: row.saved_by),
            ),
            parent,
        )
