"""The tables of Bijwerken: what each sheet brings, what was kept out, earlier imports, the log."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QObject, Qt

from app.domain.stoplight import Light
from app.services.sync_past import OUTCOMES
from app.services.sync_report import (
    FileReport,
    ImportRow,
    LogRow,
    RejectedLine,
    SheetReport,
    SyncReport,
)
from app.views.amounts import whole
from app.views.light_words import light_words
from app.views.moments import full_moment
from app.views.table_models.rows_model import Column, RowsModel
from app.views.widgets.date_text import show_date
from app.views.widgets.light_delegate import LIGHT_ROLE

_SPOKEN: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_LIGHTS = {
    "imported": Light.GREEN,
    "same": Light.GREEN,
    "refused": Light.RED,
    "cancelled": Light.UNKNOWN,
}


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A sheet of a file in the report.

    ``sheet`` is ``None`` where none could be read; ``unknown`` then names one that was not
    recognised. ``preview``: nothing was stored yet.
    """

    file: FileReport
    sheet: SheetReport | None
    unknown: str = ""
    preview: bool = False

    @property
    def light(self) -> Light:
        """Red: nothing comes of it; amber: something to act on; unknown: not recognised."""
        if self.unknown:
            return Light.UNKNOWN
        if self.preview and self.file.losing:
            return Light.AMBER
        if self.file.refused or self.file.cancelled:
            return Light.RED
        sheet = self.sheet
        return Light.AMBER if sheet and (sheet.rejected or sheet.warnings) else Light.GREEN

    @property
    def name(self) -> str:
        """The name of the sheet; empty for a file that could not be read."""
        return self.sheet.sheet if self.sheet is not None else self.unknown


def sheet_lines(report: SyncReport) -> list[SheetLine]:
    """One line per sheet, per sheet that was not recognised, and per file without any."""
    lines: list[SheetLine] = []
    for file in report.files:
        lines.extend(SheetLine(file, sheet, preview=report.preview) for sheet in file.sheets)
        lines.extend(SheetLine(file, None, name, report.preview) for name in file.unknown)
        if not file.sheets and not file.unknown:
            lines.append(SheetLine(file, None, preview=report.preview))
    return lines


class SheetModel(RowsModel[SheetLine]):
    """What each sheet brings, or would bring."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                Column(
                    self.tr("Uitkomst"),
                    self._outcome,
                    roles={
                        LIGHT_ROLE: lambda row: row.light,
                        _SPOKEN: lambda row: light_words(row.light, self._outcome(row)),
                    },
                ),
                Column(self.tr("Bestand"), lambda row: row.file.file),
                Column(self.tr("Inhoud"), self._contents),
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
        file = row.file
        if file.cancelled:
            return self.tr("Gestopt")
        if row.unknown:
            return self.tr("Niet herkend")
        if row.preview and file.losing:
            return self.tr("Vraagt je akkoord")
        if file.refused:
            return self.tr("Kan er niet in") if row.preview else self.tr("Niet overgenomen")
        if file.same:
            return self.tr("Stond er al in")
        return self._of_sheet(row)

    def _of_sheet(self, row: SheetLine) -> str:
        """The outcome of a sheet that is taken over."""
        if row.sheet is not None and row.sheet.warnings:
            return self.tr("Mist een kolom")
        return self.tr("Deels") if row.light is Light.AMBER else self.tr("In orde")

    def _contents(self, row: SheetLine) -> str:
        if row.sheet is not None:
            return row.sheet.kind
        return self.tr("Blad {name}").format(name=row.unknown) if row.unknown else ""

    def _count(self, title: str, name: str) -> Column[SheetLine]:
        def count(row: SheetLine) -> int:
            return int(getattr(row.sheet, name)) if row.sheet is not None else 0

        def text(row: SheetLine) -> str:
            return number_text(count(row)) if row.sheet is not None else ""

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
                    lambda row: full_moment(row.imported_at),
                    lambda row: row.imported_at,
                ),
                Column(self.tr("Bestand"), lambda row: row.file),
                Column(self.tr("Inhoud"), lambda row: row.kind),
                Column(self.tr("Peildatum"), lambda row: show_date(row.reference_date)),
                _count(self.tr("Nieuw"), "new"),
                _count(self.tr("Gewijzigd"), "changed"),
                _count(self.tr("Verdwenen"), "disappeared"),
                _count(self.tr("Afgekeurd"), "rejected"),
                Column(self.tr("Door"), lambda row: row.imported_by),
            ),
            parent,
        )


class LogModel(RowsModel[LogRow]):
    """Every file that a synchronisation looked at, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                Column(self.tr("Wanneer"), lambda row: full_moment(row.at), lambda row: row.at),
                Column(self.tr("Door"), lambda row: row.worker),
                Column(self.tr("Bestand"), lambda row: row.file),
                Column(
                    self.tr("Uitkomst"),
                    lambda row: OUTCOMES.get(row.outcome, row.outcome),
                    roles={
                        LIGHT_ROLE: _light,
                        _SPOKEN: lambda row: light_words(
                            _light(row), OUTCOMES.get(row.outcome, row.outcome)
                        ),
                    },
                ),
                _count(self.tr("Rijen"), "rows"),
                _count(self.tr("Veranderd"), "changes"),
                Column(self.tr("Toelichting"), lambda row: row.sentence),
            ),
            parent,
        )


def _light(row: LogRow) -> Light:
    return _LIGHTS.get(row.outcome, Light.NONE)


def _count(title: str, name: str) -> Column[Any]:
    """A column of counts, by the name of the field."""
    return Column(
        title,
        lambda row: number_text(getattr(row, name)),
        lambda row: getattr(row, name),
        number=True,
    )


def number_text(count: int) -> str:
    """A count with points between the thousands."""
    return whole(count)
