from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from app.exchange.kinds import Kind
from app.exchange.layout_guess import Guess, SheetColumn, guess_layouts
from app.exchange.layouts import layouts
from app.exchange.workbook_reader import Cell
from tests.exchange.regional_workbooks import MUNICIPALITIES

DAY = date(2026, 10, 31)


def guess(sheet: dict[str, Sequence[Cell]], kind: Kind | None = None) -> Guess:
    """The best guess, or that of ``kind``."""
    columns = [SheetColumn(header, tuple(cells)) for header, cells in sheet.items()]
    guesses = guess_layouts(columns, MUNICIPALITIES)
    return next(one for one in guesses if kind in (None, one.kind))


@pytest.mark.parametrize("kind", list(Kind))
def test_the_usual_headers_are_no_riddle(kind: Kind) -> None:
    layout = next(one for one in layouts() if one.kind is kind)
    found = guess({column.header: () for column in layout.columns})
    assert found.kind is kind
    assert found.columns == {column.field: column.header for column in layout.columns}


@pytest.mark.parametrize(
    ("header", "cells", "kind", "field"),
    [
        # a name that looks like it, or says the same
        ("Datum toewijzing", (DAY,), Kind.ASSIGNMENTS, "assigned_on"),
        ("Stopdatum zorg", (DAY,), Kind.ASSIGNMENTS, "end"),
        ("Kosten", (780.0,), Kind.DECLARATIONS, "amount"),
        ("Prijs per uur", (78.5,), Kind.PRODUCTS, "tariff_cents"),
        ("Weken tot intake", ("3 wk",), Kind.WAITING_TIMES, "intake"),
        ("Maatstaf", ("Uitval",), Kind.KPIS, "kpi"),
        # values that tell what they are, under a header that says nothing
        ("Kolom A", ("22000007", 1001234.0), Kind.KPIS, "agb"),
        ("Kolom B", ("45N01", "54001"), Kind.WAITING_TIMES, "product_code"),
        ("Kolom C", ("999900006",), Kind.ASSIGNMENTS, "bsn"),
        ("Kolom D", ("Beesel", "0893"), Kind.CEILINGS, "municipality_code"),
        ("Kolom E", ("D", "C"), Kind.DECLARATIONS, "debit_credit"),
        ("Kolom F", ("A", "NGA"), Kind.PROVIDERS, "category"),
        # a name that looks like it, above values that cannot be
        ("Peildatum", ("onbekend", "volgt"), Kind.WAITING_TIMES, ""),
        # a date says nothing about which date
        ("Kolom G", (DAY, DAY), Kind.ASSIGNMENTS, ""),
        ("Kolom H", ("iets",), Kind.KPIS, ""),
    ],
)
def test_a_column_is_guessed(header: str, cells: Sequence[Cell], kind: Kind, field: str) -> None:
    found = guess({header: cells}, kind)
    assert {name for name, taken in found.columns.items() if taken == header} == {field} - {""}


@pytest.mark.parametrize(
    ("header", "tariffs", "amounts"),
    [
        ("Tarief (€)", (7800.0,), "euros"),
        ("Tarief in euro's", (7800.0,), "euros"),
        ("Tarief in centen", (78.0,), "cents"),
        ("Prijs", (78.0, 93.6, 61.0), "euros"),
        ("Prijs", ("€ 78,00", "n.v.t."), "cents"),
        ("Prijs", (7800.0, 9360.0), "cents"),
        ("Prijs", (), "cents"),
    ],
)
def test_what_the_amounts_are(header: str, tariffs: Sequence[Cell], amounts: str) -> None:
    assert guess({header: tariffs}, Kind.DECLARATIONS).amounts == amounts


def test_a_kind_without_amounts_has_none() -> None:
    assert guess({"KPI": ()}, Kind.KPIS).amounts == ""


def test_an_empty_sheet_is_a_guess_too() -> None:
    assert guess({}).columns == {}


def test_a_header_that_stands_twice_is_offered_once() -> None:
    twice = [SheetColumn("KPI", ("a",)), SheetColumn("kpi", ("b",))]
    found = next(one for one in guess_layouts(twice, MUNICIPALITIES) if one.kind is Kind.KPIS)
    assert found.columns == {"kpi": "KPI"}
