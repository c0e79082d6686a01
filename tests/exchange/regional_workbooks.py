"""Small regional workbooks for tests, written as a person's Excel would write them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import xlsxwriter

from app.domain.region import Municipality

BEESEL = Municipality("0889", "Beesel")
BERGEN = Municipality("0893", "Bergen", ("Bergen (L.)",))
MUNICIPALITIES = (BEESEL, BERGEN)

PRODUCTS = ("Productcode", "Omschrijving", "Eenheid", "Tarief", "Geldig van")
WAITING = (
    "AGB-code",
    "Productcode",
    "Wachttijd intake (weken)",
    "Wachttijd behandeling (weken)",
    "Cliëntenstop",
    "Peildatum",
)
CEILINGS = ("AGB-code", "Gemeente", "Segment", "Jaar", "Budgetplafond")

ASSIGNMENT: dict[str, Any] = {
    "Afzender": "0889",
    "Ontvanger": "22000007",
    "Bsn": "999900006",
    "ToewijzingNummer": 100001,
    "ProductCategorie": "45",
    "ProductCode": "45N01",
    "Toewijzingsdatum": date(2026, 1, 5),
    "Toewijzingstijd": "10:00:00",
    "Ingangsdatum": date(2026, 1, 12),
    "Einddatum": date(2026, 2, 1),
    "RedenWijziging": "",
    "Volume": 3,
    "Eenheid": "04",
    "Frequentie": "2",
    "Budget": "",
}
DECLARATION: dict[str, Any] = {
    "Afzender": "22000007",
    "Ontvanger": "0889",
    "DeclaratieNummer": "D1",
    "DeclaratieDagtekening": date(2026, 2, 5),
    "Bsn": "999900006",
    "ReferentieNummer": "R1",
    "VorigReferentieNummer": "",
    "ToewijzingNummer": 100001,
    "ProductCategorie": "45",
    "ProductCode": "45N01",
    "ProductPeriodeBegindatum": date(2026, 1, 12),
    "ProductPeriodeEinddatum": date(2026, 1, 31),
    "GeleverdVolume": 10,
    "Eenheid": "04",
    "ProductTarief": 7800,
    "Bedrag": 78000,
    "DebetCredit": "D",
}


SAVED = datetime(2025, 1, 1)


def write_workbook(
    path: Path, sheets: Mapping[str, Sequence[Sequence[Any]]], saved: datetime = SAVED
) -> Path:
    """Write rows (the header row among them) to sheets; dates become real dates.

    ``saved`` is when the workbook says that it was last saved (in UTC).
    """
    book = xlsxwriter.Workbook(path)
    # The same rows are the same bytes, also a second later.
    book.set_properties({"created": saved})
    day = book.add_format({"num_format": "dd-mm-yyyy"})
    clock = book.add_format({"num_format": "hh:mm:ss"})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            for place, value in enumerate(row):
                if isinstance(value, date):
                    sheet.write_datetime(number, place, value, day)
                elif isinstance(value, time):
                    sheet.write_datetime(number, place, value, clock)
                elif isinstance(value, str):
                    sheet.write_string(number, place, value)
                elif value is not None:
                    sheet.write(number, place, value)
    book.close()
    return path


def table(base: Mapping[str, Any], *changes: Mapping[str, Any]) -> list[list[Any]]:
    """A header row and one row per change of ``base``."""
    return [list(base), *([*{**base, **change}.values()] for change in changes)]


def declarations(count: int, **changes: Any) -> list[list[Any]]:
    """A header row and ``count`` declared lines with references R1, R2, ..."""
    lines = [{"ReferentieNummer": f"R{number + 1}", **changes} for number in range(count)]
    return table(DECLARATION, *lines)
