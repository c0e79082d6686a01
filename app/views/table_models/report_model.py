"""The steering table of the region: a row per value and year, a column per municipality."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QFont

from app.services.region_report import ReportRow
from app.views.amounts import whole_euros
from app.views.table_models.rows_model import Column, RowsModel

YEAR_COLUMN: Final = 1
REGION_COLUMN: Final = 2
_DASH: Final = "–"


class Measure(StrEnum):
    """What a cell counts: net declared euros, or unique clients."""

    AMOUNT = "cents"
    CLIENTS = "clients"


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One value in one year; ``places`` by the name of a municipality, ``None`` for the region."""

    label: str
    year: int
    total: bool
    places: Mapping[str | None, ReportRow]

    def figure(self, place: str | None, measure: Measure) -> int | None:
        """The figure there, in cents or clients; ``None`` where nothing was declared."""
        row = self.places.get(place)
        if row is None:
            return None
        return row.cents if measure is Measure.AMOUNT else row.clients


def report_lines(rows: Iterable[ReportRow]) -> list[ReportLine]:
    """The rows of a report brought together per value and year, in the order they came."""
    found: dict[tuple[int, str | None], dict[str | None, ReportRow]] = {}
    for row in rows:
        found.setdefault((row.year, row.value), {})[row.municipality] = row
    return [
        ReportLine(next(iter(places.values())).label, year, value is None, places)
        for (year, value), places in found.items()
    ]


class ReportModel(RowsModel[ReportLine]):
    """Sortable by every column; a total always stands under what it adds up."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_columns("", (), Measure.AMOUNT), parent)

    def show_report(
        self, title: str, lines: Sequence[ReportLine], places: Sequence[str], measure: Measure
    ) -> None:
        """Show ``lines`` with a column for each of ``places``; ``title`` heads the values."""
        self.beginResetModel()
        self._columns = _columns(title, places, measure)
        self._rows = list(lines)
        if self._sort is not None and self._sort[0] >= len(self._columns):
            self._sort = None
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        super()._arrange()
        self._rows.sort(key=lambda line: line.total)


def figure_words(figure: int | None, measure: Measure) -> str:
    """Whole euros or a count, with points between the thousands; a dash for nothing."""
    if figure is None:
        return _DASH
    if measure is Measure.AMOUNT:
        return whole_euros(figure)
    return f"{figure:,}".replace(",", ".")


def _columns(title: str, places: Sequence[str], measure: Measure) -> tuple[Column[ReportLine], ...]:
    bold: dict[int, Callable[[ReportLine], Any]] = {
        int(Qt.ItemDataRole.FontRole): lambda line: _font(bold=line.total)
    }
    tip: dict[int, Callable[[ReportLine], Any]] = {
        int(Qt.ItemDataRole.ToolTipRole): lambda line: line.label
    }
    heads: list[tuple[str, str | None]] = [(_tr("Regio"), None), *((name, name) for name in places)]
    return (
        Column(title, lambda line: line.label, roles=bold | tip),
        Column(_tr("Jaar"), lambda line: str(line.year), lambda line: line.year, roles=bold),
        *(
            Column(
                head,
                _text(place, measure),
                _key(place, measure),
                number=True,
                roles=bold,
            )
            for head, place in heads
        ),
    )


def _text(place: str | None, measure: Measure) -> Callable[[ReportLine], str]:
    return lambda line: figure_words(line.figure(place, measure), measure)


def _key(place: str | None, measure: Measure) -> Callable[[ReportLine], int]:
    return lambda line: line.figure(place, measure) or 0


def _font(*, bold: bool) -> QFont:
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReportModel", text)
