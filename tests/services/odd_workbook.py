"""Declarations as a purchasing office might send them: other headers, euros, a title above."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.exchange.kinds import Kind
from app.exchange.layouts import SavedColumns
from tests.exchange.regional_workbooks import table

LINE: dict[str, Any] = {
    "Zorgaanbieder code": "22000007",
    "Gemeente": "Beesel",
    "Declaratie": "D1",
    "Datum declaratie": date(2026, 2, 5),
    "BSN kind": "999900006",
    "Regel": "R0",
    "Vorige regel": "",
    "Toew. nr": 100001,
    "Cat": "45",
    "Product": "45N01",
    "Startdatum zorg": date(2026, 1, 12),
    "Einddatum zorg": date(2026, 1, 31),
    "Geleverd": 10,
    "Eenh.": "04",
    "Prijs": 78,
    "Kosten": 780,
    "D of C": "D",
    "Opmerking": "",
}
LINES = SavedColumns(
    "Declaraties van Zuid",
    Kind.DECLARATIONS,
    {
        "agb": "Zorgaanbieder code",
        "municipality_code": "Gemeente",
        "declaration_number": "Declaratie",
        "declared_on": "Datum declaratie",
        "bsn": "BSN kind",
        "reference": "Regel",
        "previous_reference": "Vorige regel",
        "assignment_number": "Toew. nr",
        "category": "Cat",
        "product_code": "Product",
        "period_start": "Startdatum zorg",
        "period_end": "Einddatum zorg",
        "volume": "Geleverd",
        "unit": "Eenh.",
        "tariff_cents": "Prijs",
        "amount": "Kosten",
        "debit_credit": "D of C",
    },
    "euros",
)


def odd_rows(count: int = 3, **changes: Any) -> list[list[Any]]:
    """A header row and ``count`` lines with references R0, R1, ..."""
    return table(LINE, *({"Regel": f"R{number}", **changes} for number in range(count)))
