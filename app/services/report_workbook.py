"""The tables of the region report as sheets of a workbook: as they were in view, and all figures.

Source: design of the stoplight, section 5.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.exchange.table_workbook import Holds, TableColumn, TableSheet, Value
from app.services.region_report import ReportRow, YearShares
from app.services.report_grid import Grid, Key

_NAME_WIDTH = 40
_FIGURE_WIDTH = 15
_CHILDREN = (
    "Een kind telt in elke cel één keer mee. Een totaal kan daarom lager zijn dan de som van de "
    "cellen."
)


def grid_sheets(
    title: str, head: str, grid: Grid, rows: Iterable[ReportRow], notes: Sequence[str]
) -> tuple[TableSheet, ...]:
    """The grid in euros and in clients, and every row of the report behind it.

    ``head`` is what a line stands for ("Segment").
    """
    return (
        _grid_sheet("Gedeclareerd", title, head, grid, notes),
        _grid_sheet("Cliënten", title, head, grid, (*notes, _CHILDREN), clients=True),
        _rows_sheet(title, head, rows, (*notes, _CHILDREN)),
    )


def shares_sheet(title: str, shares: Iterable[YearShares], notes: Sequence[str]) -> TableSheet:
    """What went to category C and to providers without a contract, per year."""
    columns = (
        TableColumn("Jaar", Holds.WHOLE, 8),
        TableColumn("Gedeclareerd", Holds.EURO, _FIGURE_WIDTH),
        TableColumn("Categorie C", Holds.EURO, _FIGURE_WIDTH),
        TableColumn("Aandeel C", Holds.PERCENT, 12),
        TableColumn("Zonder contract (NGA)", Holds.EURO, 22),
        TableColumn("Aandeel NGA", Holds.PERCENT, 14),
    )
    rows = [
        (
            item.year,
            item.total_cents,
            item.flexible_cents,
            item.flexible_percent,
            item.not_contracted_cents,
            item.not_contracted_percent,
        )
        for item in shares
    ]
    return TableSheet("Aandeel C en NGA", title, notes, columns, rows)


def column_head(key: Key) -> str:
    """How a column of a grid is headed: by a municipality, a year or the region."""
    return "Regio" if key is None else str(key)


def _grid_sheet(
    name: str, title: str, head: str, grid: Grid, notes: Sequence[str], *, clients: bool = False
) -> TableSheet:
    holds = Holds.WHOLE if clients else Holds.EURO
    columns = [
        TableColumn(head, width=_NAME_WIDTH),
        *(TableColumn(column_head(key), holds, _FIGURE_WIDTH) for key in grid.columns),
    ]
    rows = [
        [line.label, *(_figure(cell, clients=clients) for cell in line.cells)]
        for line in grid.lines
    ]
    return TableSheet(name, title, notes, columns, rows)


def _figure(cell: ReportRow | None, *, clients: bool) -> Value:
    if cell is None:
        return None
    return cell.clients if clients else cell.cents


def _rows_sheet(
    title: str, head: str, rows: Iterable[ReportRow], notes: Sequence[str]
) -> TableSheet:
    columns = (
        TableColumn(head, width=_NAME_WIDTH),
        TableColumn("Code", width=12),
        TableColumn("Gemeente", width=20),
        TableColumn("Jaar", Holds.WHOLE, 8),
        TableColumn("Cliënten", Holds.WHOLE, 10),
        TableColumn("Gedeclareerd", Holds.EURO, _FIGURE_WIDTH),
    )
    values = [
        (row.label, row.value, row.municipality or "Regio", row.year, row.clients, row.cents)
        for row in rows
    ]
    return TableSheet("Alle cijfers", title, notes, columns, values)
