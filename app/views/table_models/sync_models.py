"""The tables of Bijwerken: what each sheet brings, the rows kept out, and earlier imports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.domain.stoplight import Light
from app.services.sync_report import FileReport, ImportRow, RejectedLine, SheetReport
from app.views.table_models.rows_model import Column, RowsModel
from app.views.widgets.date_text import show_date
from app.views.widgets.light_delegate import LIGHT_ROLE


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A sheet of a file in the report; ``sheet`` is ``None`` where none could be read."""

    file: FileReport
    sheet: SheetReport | None

    @property
    def light(self) -> Light:
        """Red: nothing was taken over; amber: rows were kept out; green: everything is fine."""
        if self.file.refused:
            return Light.RED
        return Light.AMBER if self.sheet is not None and self.sheet.rejected else Light.GREEN


def sheet_lines(files: Sequence[FileReport]) -> list[SheetLine]:
    """One line per sheet, and one for a file without sheets."""
    return [SheetLine(file, sheet) for file in files for sheet in (file.sheets or (None,))]


class SheetModel(RowsModel[SheetLine]):
    """What each sheet brings, or would bring."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                Column(self.tr("Uitkomst"), self._outcome, roles={LIGHT_ROLE: lambda r: r.light}),
                Column(self.tr("Bestand"), lambda row: row.file.file),
                Column(self.tr("Inhoud"), lambda row: row.sheet.kind if row.sheet else ""),
                Column(
                    self.tr("Peildatum"),
                    lambda row: show_date(row.sheet.reference_date) if row.sheet else "",
                ),
                self._count(self.tr("Nieuw"), "new"),
                self._count(self.tr("Gewijzigd"), "changed"),
                self._count(self.tr("Gelijk"), "unchanged"),
                self._count(self.tr("Verdwenen"), "disappeared"),
                self._count(self.tr("Afgekeurd"), "rejected"),
            ),
            parent,
        )

    def _outcome(self, row: SheetLine) -> str:
        if row.file.refused:
            return self.tr("Niet overgenomen")
        if row.file.same:
            return self.tr("Stond er al in")
        return self.tr("Deels") if row.light is Light.AMBER else self.tr("In orde")

    def _count(self, title: str, name: str) -> Column[SheetLine]:
        def count(row: SheetLine) -> int:
            return int(getattr(row.sheet, name)) if row.sheet is not None else 0

        def text(row: SheetLine) -> str:
            return _number(count(row)) if row.sheet is not None else ""

        return Column(title, text, count, number=True)


class RejectedModel(RowsModel[RejectedLine]):
    """The rows that were kept out, with the place in Excel and the reason."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                Column(self.tr("Rij"), lambda row: str(row.row), lambda row: row.row, number=True),
                Column(self.tr("Kolom"), lambda row: row.column),
                Column(self.tr("Waarde"), lambda row: row.value),
                Column(self.tr("Reden"), lambda row: row.reason),
            ),
            parent,
        )


class HistoryModel(RowsModel[ImportRow]):
    """Earlier imports, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                Column(
                    self.tr("Ingelezen"),
                    lambda row: f"{row.imported_at:%d-%m-%Y %H:%M}",
                    lambda row: row.imported_at,
                ),
                Column(self.tr("Bestand"), lambda row: row.file),
                Column(self.tr("Inhoud"), lambda row: row.kind),
                Column(self.tr("Peildatum"), lambda row: show_date(row.reference_date)),
                self._count(self.tr("Nieuw"), "new"),
                self._count(self.tr("Gewijzigd"), "changed"),
                self._count(self.tr("Verdwenen"), "disappeared"),
                self._count(self.tr("Afgekeurd"), "rejected"),
                Column(self.tr("Door"), lambda row: row.imported_by),
            ),
            parent,
        )

    def _count(self, title: str, name: str) -> Column[ImportRow]:
        return Column(
            title,
            lambda row: _number(getattr(row, name)),
            lambda row: getattr(row, name),
            number=True,
        )


def _number(count: int) -> str:
    """A count with points between the thousands, as Dutch writes it."""
    return f"{count:,}".replace(",", ".")
