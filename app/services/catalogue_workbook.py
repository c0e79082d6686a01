"""The product catalogue as a workbook: one line per product, as it is on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.domain.price_levels import PricedProduct
from app.exchange.table_workbook import Holds, TableColumn, TableSheet, Value


def catalogue_sheets(
    title: str, rows: Sequence[PricedProduct], day: date, then: date | None, notes: Sequence[str]
) -> tuple[TableSheet, ...]:
    """The rows with their tariff on ``day`` and, where one compares, ``then``."""
    compared = (
        (
            TableColumn(f"Tarief op {then:%d-%m-%Y}", Holds.EURO, 16),
            TableColumn("Verschil in %", Holds.NUMBER, 12),
        )
        if then
        else ()
    )
    columns = [
        TableColumn("Code", width=8),
        TableColumn("Product", width=46),
        TableColumn("Niveau", width=16),
        TableColumn("Segment", Holds.WHOLE, 9),
        TableColumn("Eenheid", width=10),
        TableColumn(f"Tarief op {day:%d-%m-%Y}", Holds.EURO, 16),
        *compared,
        TableColumn("Norm van", Holds.WHOLE, 9),
        TableColumn("Norm tot", Holds.WHOLE, 9),
        TableColumn("Norm maanden", Holds.WHOLE, 9),
        TableColumn("Voorlopig", width=10),
    ]
    lines = [_line(row, then is not None) for row in rows]
    return (TableSheet("Producten", title, notes, columns, lines),)


def _line(row: PricedProduct, compared: bool) -> list[Value]:
    product, norm = row.product, row.product.norm
    beside: list[Value] = [row.before.cents if row.before else None, row.percent]
    return [
        product.code,
        product.name,
        product.level or "",
        product.segment,
        product.unit.label,
        row.tariff.cents if row.tariff else None,
        *(beside if compared else ()),
        norm.minimum if norm else None,
        norm.maximum if norm else None,
        norm.months if norm else None,
        "ja" if product.provisional else "nee",
    ]
