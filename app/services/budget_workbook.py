"""The budgets and their months as sheets of a workbook.

Source: design of the stoplight, section 1.2.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.domain.budget_year import MonthLine
from app.exchange.table_workbook import Holds, TableColumn, TableSheet
from app.services.ceilings import CeilingRow, percent_of

_AMOUNT_WIDTH = 15
_FORECASTS = (
    "Vastgelegd: gedeclareerd plus wat open toewijzingen dit jaar nog brengen. Verwacht: "
    "gedeclareerd plus het gemiddelde van de laatste volledige maanden.",
    "Als vorig jaar: gedeclareerd plus wat vorig jaar in de rest van het jaar is gedeclareerd. "
    "Ruimte: het plafond min de hoogste van de eerste twee verwachtingen.",
)


def ceiling_sheet(title: str, rows: Iterable[CeilingRow], notes: Sequence[str]) -> TableSheet:
    """A line per budget, as the screen shows them, with what each figure means."""
    columns = (
        TableColumn("Budget", width=14),
        TableColumn("Aanbieder", width=36),
        TableColumn("AGB", width=11),
        TableColumn("Categorie", width=11),
        TableColumn("Gemeente", width=20),
        TableColumn("Plafond", Holds.EURO, _AMOUNT_WIDTH),
        TableColumn("Gedeclareerd", Holds.EURO, _AMOUNT_WIDTH),
        TableColumn("Benut", Holds.PERCENT, 10),
        TableColumn("Vastgelegd", Holds.EURO, _AMOUNT_WIDTH),
        TableColumn("Vastgelegd %", Holds.PERCENT, 14),
        TableColumn("Verwacht", Holds.EURO, _AMOUNT_WIDTH),
        TableColumn("Verwacht %", Holds.PERCENT, 12),
        TableColumn("Als vorig jaar", Holds.EURO, _AMOUNT_WIDTH),
        TableColumn("Ruimte", Holds.EURO, _AMOUNT_WIDTH),
        TableColumn("Uitleg", width=56),
    )
    values = []
    for row in rows:
        figures = row.figures
        values.append(
            (
                row.budget.word,
                row.name,
                row.agb,
                row.category,
                row.municipality.name if row.municipality else "Hele regio",
                figures.ceiling,
                figures.declared,
                row.utilisation,
                figures.committed,
                percent_of(figures.committed, figures.ceiling),
                figures.rolling,
                percent_of(figures.rolling, figures.ceiling),
                figures.prior,
                figures.room,
                row.budget.sentence,
            )
        )
    return TableSheet("Plafonds", title, (*notes, *_FORECASTS), columns, values)


def months_sheet(
    title: str, ceiling: int | None, lines: Iterable[MonthLine], notes: Sequence[str]
) -> TableSheet:
    """The months of one budget, with the ceiling beside each."""
    columns = (
        TableColumn("Maand", Holds.DAY, 12),
        TableColumn("Gedeclareerd", Holds.EURO, _AMOUNT_WIDTH),
        TableColumn("Opgeteld", Holds.EURO, _AMOUNT_WIDTH),
        TableColumn("Vastgelegd", Holds.EURO, _AMOUNT_WIDTH),
        TableColumn("Verwacht", Holds.EURO, _AMOUNT_WIDTH),
        TableColumn("Plafond", Holds.EURO, _AMOUNT_WIDTH),
    )
    rows = [
        (line.month, line.declared, line.cumulative, line.committed, line.rolling, ceiling)
        for line in lines
    ]
    return TableSheet("Maanden", title, (*notes, *_FORECASTS[:1]), columns, rows)
