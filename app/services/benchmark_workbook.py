"""The benchmark as a workbook: a table per group of KPIs, and what each of them means.

Source: design of the stoplight, section 1.3.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from app.domain.stoplight_parts import KpiOutcome
from app.exchange.table_workbook import Holds, TableColumn, TableSheet, Value
from app.services.benchmark_rows import (
    BenchmarkRow,
    BenchmarkTable,
    KpiCell,
    KpiColumn,
    KpiGroup,
    KpiScale,
)

SHEET_NAMES = {
    KpiGroup.AGREED: "Afgesproken KPI's",
    KpiGroup.COMPUTED: "Berekende KPI's",
    KpiGroup.LEVELS: "Uren per niveau",
}
_TOO_SMALL = "te klein"
_WORDS = {KpiOutcome.MET: "ja", KpiOutcome.MISSED: "mis", KpiOutcome.SERIOUS: "ernstig mis"}
_DIRECTIONS = {True: "hoger is beter", False: "lager is beter", None: "neutraal"}
_HOLDS = {
    KpiScale.EUROS: Holds.EURO,
    KpiScale.PERCENT: Holds.NUMBER,
    KpiScale.NUMBER: Holds.NUMBER,
}


def benchmark_sheets(
    title: str, table: BenchmarkTable, rows: Sequence[BenchmarkRow], notes: Sequence[str]
) -> tuple[TableSheet, ...]:
    """A sheet per group with these ``rows``, and one with the KPIs themselves."""
    groups = [
        _group_sheet(group, title, kpis, rows, notes)
        for group in KpiGroup
        if (kpis := [kpi for kpi in table.columns if kpi.group is group])
    ]
    return (*groups, _meaning_sheet(title, table.columns, notes))


def _group_sheet(
    group: KpiGroup,
    title: str,
    kpis: Sequence[KpiColumn],
    rows: Sequence[BenchmarkRow],
    notes: Sequence[str],
) -> TableSheet:
    """Per KPI the figure, how it stands where there is a norm, and the clients."""
    judged = group is KpiGroup.AGREED
    columns = [
        TableColumn("Aanbieder", width=38),
        TableColumn("AGB", width=11),
        TableColumn("Categorie", width=11),
        *(column for kpi in kpis for column in _columns(kpi, judged=judged)),
    ]
    keys = {kpi.key for kpi in kpis}
    values = [
        (
            row.name,
            row.agb,
            row.category,
            *(value for kpi in kpis for value in _values(row, kpi, judged=judged)),
        )
        for row in rows
        if keys & row.cells.keys()
    ]
    return TableSheet(SHEET_NAMES[group], f"{title}: {SHEET_NAMES[group]}", notes, columns, values)


def _columns(kpi: KpiColumn, *, judged: bool) -> tuple[TableColumn, ...]:
    figure = TableColumn(kpi.title, _HOLDS[kpi.scale], max(12, len(kpi.title) + 2))
    clients = TableColumn("Cliënten", Holds.WHOLE, 10)
    return (figure, TableColumn("Norm gehaald", width=14), clients) if judged else (figure, clients)


def _values(row: BenchmarkRow, kpi: KpiColumn, *, judged: bool) -> tuple[Value, ...]:
    cell = row.cells.get(kpi.key, KpiCell(None, None))
    small = cell.outcome is KpiOutcome.TOO_SMALL
    figure = _TOO_SMALL if small else _number(cell.value, kpi)
    outcome = _WORDS.get(cell.outcome)
    return (figure, outcome, cell.clients) if judged else (figure, cell.clients)


def _number(value: int | None, kpi: KpiColumn) -> Value:
    """Cents as they are; what the export gives exactly, what was worked out in one decimal."""
    if value is None or kpi.scale is KpiScale.EUROS:
        return value
    exact = Decimal(value) / 1000
    return exact if kpi.group is KpiGroup.AGREED else exact.quantize(Decimal("0.1"), ROUND_HALF_UP)


def _meaning_sheet(title: str, kpis: Sequence[KpiColumn], notes: Sequence[str]) -> TableSheet:
    columns = (
        TableColumn("KPI", width=26),
        TableColumn("Soort", width=20),
        TableColumn("Norm", Holds.NUMBER, 10),
        TableColumn("Richting", width=16),
        TableColumn("Betekenis", width=170),
    )
    rows = [
        (
            kpi.title,
            SHEET_NAMES[kpi.group],
            _number(kpi.norm, kpi),
            _DIRECTIONS[kpi.higher_is_better],
            kpi.meaning,
        )
        for kpi in kpis
    ]
    return TableSheet("Uitleg", f"{title}: wat de KPI's betekenen", notes, columns, rows)
