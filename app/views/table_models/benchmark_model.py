"""Providers side by side: a line each, a column per KPI, the norm and the middle one on top."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QFont

from app.domain.stoplight import Light
from app.domain.stoplight_parts import KpiOutcome
from app.services.benchmark_rows import (
    BenchmarkRow,
    KpiCell,
    KpiColumn,
    KpiGroup,
    KpiScale,
    middle_of,
)
from app.views.amounts import DASH, whole_euros
from app.views.figures import figures
from app.views.language import said
from app.views.table_models.rows_model import Column, Index, RowsModel
from app.views.widgets.light_delegate import LIGHT_ROLE
from app.views.widgets.mark_delegate import MARK_ROLE

NAME_COLUMN: Final = 0
KPI_COLUMN: Final = 1
"""The first column of a KPI, after the name; the clients of the chosen one come last."""


@dataclass(frozen=True, slots=True)
class BenchmarkLine:
    """A provider, or (without ``row``) a line above them: what each KPI says there, in words."""

    label: str
    row: BenchmarkRow | None
    words: Mapping[str, str]


class BenchmarkModel(RowsModel[BenchmarkLine]):
    """Sortable by every column; norm and middle stay on top, who has no figure comes last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._kpis: tuple[KpiColumn, ...] = ()

    @property
    def kpis(self) -> tuple[KpiColumn, ...]:
        """The KPIs in view, from :data:`KPI_COLUMN` on."""
        return self._kpis

    def show_table(
        self, kpis: Sequence[KpiColumn], rows: Sequence[BenchmarkRow], chosen: KpiColumn
    ) -> None:
        """Show ``rows`` on ``kpis``, with the clients behind the KPI that is ``chosen``."""
        self.beginResetModel()
        if tuple(kpis) != self._kpis:
            self._sort = None
        self._kpis = tuple(kpis)
        self._columns = (
            Column(_tr("Aanbieder"), lambda line: line.label, roles=_roles(_whole_name)),
            *(_kpi_column(kpi) for kpi in kpis),
            _clients_column(chosen),
        )
        lines = [BenchmarkLine(row.name, row, _words_of(row, kpis)) for row in rows]
        self._rows = [*_norm_lines(kpis), _middle_line(kpis, rows), *lines]
        self._arrange()
        self.endResetModel()

    def show_clients(self, chosen: KpiColumn) -> None:
        """Tell the clients behind another KPI."""
        if self._columns:
            self._columns = (*self._columns[:-1], _clients_column(chosen))
            last = len(self._columns) - 1
            self.dataChanged.emit(self.index(0, last), self.index(self.rowCount() - 1, last))

    def kpi_at(self, index: Index) -> KpiColumn | None:
        """The KPI of the cell at ``index``; ``None`` for names and clients."""
        place = index.column() - KPI_COLUMN
        return self._kpis[place] if index.isValid() and 0 <= place < len(self._kpis) else None

    def widest(self, kpi: KpiColumn) -> str:
        """The longest figure of a KPI, with its mark."""
        figures = (f"{mark_words(line, kpi)} {line.words[kpi.key]}" for line in self._rows)
        return max(figures, key=len, default="")

    def place_of(self, agb: str) -> int | None:
        """The line of this provider, or ``None``."""
        places = (n for n, line in enumerate(self._rows) if line.row and line.row.agb == agb)
        return next(places, None)

    def _arrange(self) -> None:
        super()._arrange()
        kpi = self._sorted_kpi()
        if kpi is not None:
            self._rows.sort(key=lambda line: line.row is None or line.row.value(kpi.key) is None)
        self._rows.sort(key=lambda line: line.row is not None)

    def _sorted_kpi(self) -> KpiColumn | None:
        place = self._sort[0] - KPI_COLUMN if self._sort else -1
        return self._kpis[place] if 0 <= place < len(self._kpis) else None


def kpi_words(value: int, kpi: KpiColumn) -> str:
    """A figure in Dutch: whole euros, else one decimal, or as many as the export has."""
    if kpi.scale is KpiScale.EUROS:
        return whole_euros(value)
    exact = kpi.group is KpiGroup.AGREED and value % 100
    digits = f"{value / 1000:,.3f}".rstrip("0") if exact else f"{_tenths(value):,.1f}"
    return figures(digits.translate(_DUTCH))


def norm_words(kpi: KpiColumn, norm: int | None) -> str:
    """What is wanted of a KPI: "min. 7,5", or only the direction where there is no norm."""
    if norm is None:
        direction = {True: _tr("hoger is beter"), False: _tr("lager is beter"), None: DASH}
        return _tr("verschilt") if kpi.norms_differ else direction[kpi.higher_is_better]
    words = {True: _tr("min. {norm}"), False: _tr("max. {norm}"), None: "{norm}"}
    return words[kpi.higher_is_better].format(norm=kpi_words(norm, kpi))


def outcome_words(outcome: KpiOutcome) -> str:
    """How a figure stands against its norm, in a few words; empty where there is no norm."""
    return {
        KpiOutcome.MET: _tr("haalt de norm"),
        KpiOutcome.MISSED: _tr("haalt de norm niet"),
        KpiOutcome.SERIOUS: _tr("haalt de norm bij lange na niet"),
        KpiOutcome.TOO_SMALL: _tr("te weinig cliënten om te tonen"),
        KpiOutcome.NOT_COUNTED: "",
    }[outcome]


def mark_words(line: BenchmarkLine, kpi: KpiColumn) -> str:
    """The word before a figure that misses its norm; empty before any other."""
    marks = {KpiOutcome.MISSED: _tr("mis"), KpiOutcome.SERIOUS: _tr("ernstig")}
    return marks.get(_outcome(line, kpi), "")


def counted_words(cell: KpiCell) -> str:
    """The clients and the allocations behind a figure: "32 cliënten, 35 toewijzingen"."""
    counts = (
        (cell.clients, _tr("1 cliënt"), _tr("{count} cliënten")),
        (cell.cases, _tr("1 toewijzing"), _tr("{count} toewijzingen")),
    )
    return ", ".join(
        one if count == 1 else many.format(count=count)
        for count, one, many in counts
        if count is not None
    )


def cell_sentence(line: BenchmarkLine, kpi: KpiColumn) -> str:
    """Everything about one cell: figure, norm, clients and period."""
    cell = line.row.cells.get(kpi.key) if line.row else None
    if cell is None:
        return f"{line.label}, {said(kpi.title)}: {line.words[kpi.key]}"
    parts = [line.words[kpi.key] if cell.value is not None else "", outcome_words(cell.outcome)]
    if cell.norm is not None:
        parts[1] += f" ({norm_words(kpi, cell.norm)})"
    parts += [counted_words(cell), cell.period]
    return f"{line.label}, {said(kpi.title)}: {' · '.join(part for part in parts if part)}"


def _outcome(line: BenchmarkLine, kpi: KpiColumn) -> KpiOutcome:
    cell = line.row.cells.get(kpi.key) if line.row else None
    return cell.outcome if cell else KpiOutcome.NOT_COUNTED


def _words_of(row: BenchmarkRow, kpis: Sequence[KpiColumn]) -> Mapping[str, str]:
    return {kpi.key: _cell_words(row.cells.get(kpi.key), kpi) for kpi in kpis}


def _cell_words(cell: KpiCell | None, kpi: KpiColumn) -> str:
    if cell is None:
        return DASH
    return _tr("te klein") if cell.value is None else kpi_words(cell.value, kpi)


def _norm_lines(kpis: Sequence[KpiColumn]) -> list[BenchmarkLine]:
    """The line of the norms, where there is one or a direction."""
    words = {kpi.key: norm_words(kpi, kpi.norm) for kpi in kpis}
    return [BenchmarkLine(_tr("Norm"), None, words)] if {*words.values()} - {DASH} else []


def _middle_line(kpis: Sequence[KpiColumn], rows: Sequence[BenchmarkRow]) -> BenchmarkLine:
    middles = {kpi: middle_of(rows, kpi.key) for kpi in kpis}
    words = {
        kpi.key: DASH if value is None else kpi_words(value, kpi) for kpi, value in middles.items()
    }
    return BenchmarkLine(_tr("Middelste aanbieder"), None, words)


def _kpi_column(kpi: KpiColumn) -> Column[BenchmarkLine]:
    marks: dict[int, Callable[[BenchmarkLine], Any]] = {
        LIGHT_ROLE: lambda line: _LIGHTS.get(_outcome(line, kpi)),
        MARK_ROLE: lambda line: mark_words(line, kpi),
        int(Qt.ItemDataRole.AccessibleTextRole): lambda line: cell_sentence(line, kpi),
    }
    return Column(
        _two_lines(said(kpi.title)),
        lambda line: line.words[kpi.key],
        lambda line: (line.row.value(kpi.key) if line.row else None) or 0,
        number=True,
        roles=_roles(lambda line: cell_sentence(line, kpi)) | marks,
    )


def _clients_column(chosen: KpiColumn) -> Column[BenchmarkLine]:
    def clients(line: BenchmarkLine) -> int | None:
        cell = line.row.cells.get(chosen.key) if line.row else None
        return cell.clients if cell else None

    def words(line: BenchmarkLine) -> str:
        count = clients(line)
        return DASH if count is None else str(count)

    tip = _tr("Cliënten achter {kpi}").format(kpi=said(chosen.title))
    return Column(
        _tr("Cliënten"),
        words,
        lambda line: clients(line) or 0,
        number=True,
        roles=_roles(lambda _line: tip),
    )


def _roles(tip: Callable[[BenchmarkLine], str]) -> dict[int, Callable[[BenchmarkLine], Any]]:
    return {
        int(Qt.ItemDataRole.ToolTipRole): tip,
        int(Qt.ItemDataRole.FontRole): lambda line: _font(bold=line.row is None),
    }


def _whole_name(line: BenchmarkLine) -> str:
    if line.row is None:
        return line.label
    return _tr("{name}, categorie {category}").format(name=line.label, category=line.row.category)


def _font(*, bold: bool) -> QFont:
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def _two_lines(title: str) -> str:
    """``title`` broken at the space that makes it narrowest."""
    words = title.split(" ")
    broken = [" ".join(words[:n]) + "\n" + " ".join(words[n:]) for n in range(1, len(words))]
    return min(broken, key=lambda text: max(map(len, text.split("\n"))), default=title)


def _tenths(value: int) -> float:
    """Thousandths rounded to one decimal, a half upwards."""
    return (value + 50) // 100 / 10


def _tr(text: str) -> str:
    return QCoreApplication.translate("BenchmarkModel", text)


_LIGHTS: Final = {KpiOutcome.MISSED: Light.AMBER, KpiOutcome.SERIOUS: Light.RED}
_DUTCH: Final = str.maketrans(",.", ".,")
