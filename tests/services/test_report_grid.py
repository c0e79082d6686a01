"""The report laid out: nothing is added up, every figure is a row of the report."""

from __future__ import annotations

from decimal import Decimal
from itertools import product
from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.services.region_report import ReportRow
from app.services.report_grid import (
    GRIDS,
    MUNICIPALITY,
    YEAR,
    Grid,
    GridQuestion,
    Side,
    report_grid,
    shares_of,
)
from app.services.report_workbook import grid_sheets, shares_sheet
from app.services.table_export import save_tables

PLACES = ("Venlo", "Beesel")
_LABELS = {None: "Totaal", "": "Onbekend", "C": "Categorie C"}


def row(by: str, value: str | None, place: str | None, year: int, cents: int) -> ReportRow:
    return ReportRow(by, value, None, place, year, cents // 100, cents, _LABELS.get(value, value))


def rows(by: str, *values: str) -> list[ReportRow]:
    """Rows for every value, place and year, each with an amount of its own."""
    asked = product((*values, None), (*PLACES, "9999", None), (2025, 2026))
    return [row(by, *key, cents=number * 100) for number, key in enumerate(asked, start=1)]


def ask(by: str, side: Side = Side.PLACES, place: str | None = None) -> GridQuestion:
    return GridQuestion(by, side, 2026, place, PLACES)


def labels(grid: Grid) -> list[str]:
    return [line.label for line in grid.lines]


def cents(grid: Grid) -> list[list[int]]:
    return [[cell.cents for cell in line.cells if cell] for line in grid.lines]


def test_municipalities_side_by_side_in_one_year() -> None:
    """In the order of the region, what is no municipality of it last, the region first."""
    grid = report_grid(rows("level", "Basis", ""), ask("level"))
    assert grid.columns == (None, "Venlo", "Beesel", "9999")
    assert labels(grid) == ["Basis", "Onbekend", "Totaal"]
    assert all(cell and cell.year == 2026 for line in grid.lines for cell in line.cells)
    assert [line.total for line in grid.lines] == [False, False, True]


@pytest.mark.parametrize("place", [None, "Venlo"])
def test_years_side_by_side_in_one_place(place: str | None) -> None:
    grid = report_grid(rows("level", "Basis"), ask("level", Side.YEARS, place))
    assert grid.columns == (2025, 2026)
    cells = [cell for line in grid.lines for cell in line.cells]
    assert {cell.municipality for cell in cells if cell} == {place}


def test_the_totals_of_a_table_are_that_of_a_municipality_and_of_a_year() -> None:
    """Per municipality the years stand beside it, per year the municipalities."""
    totals = [item for item in rows("segment", "3") if item.value is None]
    places = report_grid(rows("segment", "3"), ask(MUNICIPALITY))
    assert places.columns == (2025, 2026)
    assert labels(places) == ["Venlo", "Beesel", "9999", "Regio"]
    years = report_grid(rows("segment", "3"), ask(YEAR, Side.YEARS))
    assert years.columns == (None, "Venlo", "Beesel", "9999")
    assert labels(years) == ["2025", "2026"]
    for grid in (places, years):
        shown = [figure for line in cents(grid) for figure in line]
        assert sorted(shown) == sorted(item.cents for item in totals)


def test_providers_stand_by_name_and_the_rest_by_code() -> None:
    found = [
        ReportRow("provider", agb, None, None, 2026, 1, 100, name)
        for agb, name in (("1", "Zon"), ("2", "aarde"), ("3", "Maan"))
    ]
    assert labels(report_grid(found, ask("provider"))) == ["aarde", "Maan", "Zon"]


def test_a_product_bears_its_code_for_names_come_back() -> None:
    found = [
        ReportRow("product", code, None, None, 2026, 1, 100, "Pleegzorg")
        for code in ("44A07", "44L01")
    ]
    assert labels(report_grid(found, ask("product"))) == ["Pleegzorg (44A07)", "Pleegzorg (44L01)"]


def test_what_was_not_declared_is_no_figure() -> None:
    found = [row("level", "Basis", None, 2026, 100), row("level", None, "Venlo", 2026, 100)]
    assert [line.cells[1] for line in report_grid(found, ask("level")).lines] == [None, found[1]]


@pytest.mark.parametrize("by", GRIDS)
def test_every_grid_is_made_of_a_table_of_the_report(by: str) -> None:
    assert ask(by).table in {"segment", "provider", "product", "level", "category", "type"}


def test_shares_per_year_of_a_municipality() -> None:
    found = [
        row("category", value, place, year, euros * 100)
        for value, place, year, euros in (
            ("C", "Venlo", 2026, 5),
            ("NGA", "Venlo", 2026, 10),
            (None, "Venlo", 2026, 100),
            (None, "Venlo", 2025, 50),
            ("C", None, 2026, 9),
            (None, None, 2026, 90),
        )
    ]
    venlo, region = shares_of(found, "Venlo"), shares_of(found, None)
    assert [share.year for share in venlo] == [2025, 2026]
    assert venlo[1].flexible_percent == Decimal("5.0")
    assert venlo[1].not_contracted_percent == Decimal("10.0")
    assert venlo[0].flexible_percent == Decimal("0.0")
    assert region[0].flexible_percent == Decimal("10.0")


def test_the_workbook_holds_both_measures_and_every_row(tmp_path: Path) -> None:
    found = rows("level", "Basis", "")
    grid = report_grid(found, ask("level"))
    sheets = grid_sheets("Noord: per niveau", "Niveau", grid, found, ("Voorlopig.",))
    book = load_workbook(save_tables(sheets, tmp_path / "cijfers"))
    assert book.sheetnames == ["Gedeclareerd", "Cliënten", "Alle cijfers"]
    amounts = list(book["Gedeclareerd"].iter_rows(min_row=4, values_only=True))
    assert amounts[0] == ("Niveau", "Regio", "Venlo", "Beesel", "9999")
    assert [list(line[1:]) for line in amounts[1:]] == [
        [cell / 100 for cell in line] for line in cents(grid)
    ]
    clients = list(book["Cliënten"].iter_rows(min_row=6, values_only=True))
    assert [line[0] for line in clients] == ["Basis", "Onbekend", "Totaal"]
    everything = list(book["Alle cijfers"].iter_rows(min_row=6, values_only=True))
    assert len(everything) == len(found)
    assert everything[0] == ("Basis", "Basis", "Venlo", 2025, 1, 1)


def test_the_shares_as_a_sheet(tmp_path: Path) -> None:
    found = (("C", 500), (None, 10_000))
    shares = shares_of([row("category", value, None, 2026, sum_) for value, sum_ in found], None)
    book = load_workbook(save_tables([shares_sheet("T", shares, ())], tmp_path / "a.xlsx"))
    table = list(book["Aandeel C en NGA"].iter_rows(min_row=3, values_only=True))
    assert table[1] == (2026, 100, 5, 0.05, 0, 0)
