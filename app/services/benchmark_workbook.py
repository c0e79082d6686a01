"""The benchmark as a workbook: a table per group of KPIs, and what each of them means.

Source: design of the stoplight, section 1.3.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

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
_WORDS = {
    KpiOutcome.MET: "haalt de norm",
    KpiOutcome.MISSED: "mis",
    KpiOutcome.SERIOUS: "ernstig mis",
    KpiOutcome.TOO_SMALL: "te klein",
    KpiOutcome.NOT_COUNTED: "",
}
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
    """Per KPI a column with the figure, how it stands where there is a norm, and the clients."""
    judged = group is KpiGroup.AGREED
    columns = [
        TableColumn("Aanbieder", width=38),
        TableColumn("AGB", width=11),
        TableColumn("Categorie", width=11),
    ]
    for kpi in kpis:
        columns.append(TableColumn(kpi.title, _HOLDS[kpi.scale], max(14, len(kpi.title) + 3)))
        columns.append(TableColumn("Norm gehaald" if judged else "Opmerking", width=15))
        columns.append(TableColumn("Cliënten", Holds.WHOLE, 10))
    values = [
        (row.name, row.agb, row.category, *(v for kpi in kpis for v in _values(row, kpi)))
        for row in rows
    ]
    return TableSheet(SHEET_NAMES[group], f"{title}: {SHEET_NAMES[group]}", notes, columns, values)


def _values(row: BenchmarkRow, kpi: KpiColumn) -> tuple[Value, Value, Value]:
    cell = row.cells.get(kpi.key, KpiCell(None, None))
    return _number(cell.value, kpi), _WORDS[cell.outcome], cell.clients


def _number(value: int | None, kpi: KpiColumn) -> Value:
    if value is None or kpi.scale is KpiScale.EUROS:
        return value
    return Decimal(value) / 1000


def _meaning_sheet(title: str, kpis: Sequence[KpiColumn], notes: Sequence[str]) -> TableSheet:
    columns = (
        TableColumn("KPI", width=26),
        TableColumn("Norm", Holds.NUMBER, 10),
        TableColumn("Richting", width=16),
        TableColumn("Betekenis", width=110),
    )
    rows = [
        (kpi.title, _number(kpi.norm, kpi), _DIRECTIONS[kpi.higher_is_better], kpi.meaning)
        for kpi in kpis
    ]
    return TableSheet("Uitleg", f"{title}: wat de KPI's betekenen", notes, columns, rows)
