"""The steering tables over hand-made declarations; a child counts once at every level."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest

from app.domain.region import Region
from app.services.region_report import RegionReport, YearShares, report_objects
from tests.services.regional_data import (
    AMBULATORY,
    BEESEL,
    BERGEN,
    DAY,
    OLD,
    TRANSPORT,
    RegionalData,
    regional_data,
)

SANNE, DAAN = "999900006", "999900018"
LINE = tuple[str | None, str | None, int, int, int]


@pytest.fixture
def data() -> Iterator[RegionalData]:
    """Sanne moved from Beesel to Bergen; Daan stayed. Amounts in whole euros."""
    with regional_data() as made:
        made.product(AMBULATORY, 4, 9900, valid_from=date(2026, 7, 1), level="Gespecialiseerd")
        made.provider("22000001", "A", name="Lindebrug")
        made.provider("22000003", "C", name="Heidespoor", kind="micro")
        lines = [
            ("22000001", date(2026, 1, 1), 1000, SANNE, BEESEL, AMBULATORY),
            ("22000001", date(2026, 2, 1), 500, SANNE, BERGEN, AMBULATORY),
            ("22000001", date(2026, 2, 1), -200, SANNE, BERGEN, AMBULATORY),
            ("22000001", date(2026, 3, 1), 300, DAAN, BEESEL, DAY),
            ("22000003", date(2026, 3, 1), 100, DAAN, BEESEL, AMBULATORY),
            ("99000001", date(2026, 4, 1), 300, DAAN, BEESEL, TRANSPORT),
            ("22000001", date(2025, 12, 1), 70, DAAN, BEESEL, OLD),
        ]
        for agb, month, euros, bsn, place, code in lines:
            more = {"bsn": bsn, "municipality_code": place, "product_code": code}
            made.declared_month(agb, month, euros * 100, **more)
        yield made


@pytest.fixture
def report(data: RegionalData, region: Region) -> RegionReport:
    """The report over ``data``."""
    return RegionReport(data.sessions, region)


def lines(report: RegionReport, by: str, year: int | None = 2026) -> list[LINE]:
    """Value, municipality, year, clients and whole euros."""
    return [
        (row.value, row.municipality, row.year, row.clients, row.cents // 100)
        for row in report.table(by, year)
    ]


def test_segments_with_the_totals_of_places_and_region(report: RegionReport) -> None:
    """Two clients in Beesel and one in Bergen are two in the region, for Sanne moved."""
    assert lines(report, "segment") == [
        ("", "Beesel", 2026, 1, 300),
        ("", None, 2026, 1, 300),
        ("3", "Beesel", 2026, 1, 300),
        ("3", None, 2026, 1, 300),
        ("4", "Beesel", 2026, 2, 1100),
        ("4", "Bergen", 2026, 1, 300),
        ("4", None, 2026, 2, 1400),
        (None, "Beesel", 2026, 2, 1700),
        (None, "Bergen", 2026, 1, 300),
        (None, None, 2026, 2, 2000),
    ]


def region_lines(report: RegionReport, by: str) -> list[tuple[str | None, int, int]]:
    """Value, clients and euros of the whole region in 2026."""
    return [
        (value, clients, euros)
        for value, place, _, clients, euros in lines(report, by)
        if place is None
    ]


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        ("provider", [("22000001", 2, 1600), ("22000003", 1, 100), ("99000001", 1, 300)]),
        ("product", [("41N01", 1, 300), ("42N01", 1, 300), ("45N02", 2, 1400)]),
        ("level", [("", 1, 300), ("Basis", 1, 300), ("Gespecialiseerd", 2, 1400)]),
        ("category", [("A", 2, 1600), ("C", 1, 100), ("NGA", 1, 300)]),
        ("type", [("", 1, 300), ("micro", 1, 100), ("regulier", 2, 1600)]),
    ],
)
def test_other_tables(
    report: RegionReport, by: str, expected: list[tuple[str | None, int, int]]
) -> None:
    assert region_lines(report, by) == [*expected, (None, 2, 2000)]


def test_without_a_year_every_year_that_was_declared(report: RegionReport) -> None:
    totals = [line for line in lines(report, "segment", None) if line[:2] == (None, None)]
    assert totals == [(None, None, 2025, 1, 70), (None, None, 2026, 2, 2000)]


def test_an_old_code_counts_in_its_segment(report: RegionReport) -> None:
    assert lines(report, "segment", 2025)[0] == ("4", "Beesel", 2025, 1, 70)


def test_a_year_without_declarations_is_empty(report: RegionReport) -> None:
    assert report.table("segment", 2020) == ()


def test_an_unknown_table_is_an_error(report: RegionReport) -> None:
    with pytest.raises(KeyError):
        report.table("weather", 2026)


@pytest.mark.parametrize(
    ("by", "labels"),
    [
        ("segment", ["Geen segment", "Segment 3", "Segment 4", "Totaal"]),
        ("provider", ["Lindebrug", "Heidespoor", "99000001", "Totaal"]),
        ("product", ["Product 41N01", "Product 42N01", "Product 45N02", "Totaal"]),
        ("level", ["Onbekend", "Basis", "Gespecialiseerd", "Totaal"]),
    ],
)
def test_labels_a_worker_reads(report: RegionReport, by: str, labels: list[str]) -> None:
    assert list(dict.fromkeys(row.label for row in report.table(by, 2026))) == labels


def test_shares_of_category_c_and_without_a_contract(report: RegionReport) -> None:
    shares = report.shares()
    assert shares == (YearShares(2025, 7_000, 0, 0), YearShares(2026, 200_000, 10_000, 30_000))
    assert (shares[1].flexible_percent, shares[1].not_contracted_percent) == (
        Decimal("5.0"),
        Decimal("15.0"),
    )
    assert YearShares(2024, 0, 0, 0).flexible_percent is None


def test_the_objects_of_the_command_line(report: RegionReport) -> None:
    objects = report_objects(report.table("segment", 2026))
    assert objects[5] == {
        "by": "segment",
        "value": "4",
        "segment": 4,
        "municipality": "Bergen",
        "year": 2026,
        "clients": 1,
        "cents": 30_000,
    }
    assert (objects[-1]["segment"], objects[-1]["municipality"]) == (None, None)


def test_an_unknown_municipality_keeps_its_code(data: RegionalData, report: RegionReport) -> None:
    data.declared_month("22000001", date(2026, 5, 1), 100, municipality_code="0001")
    assert "0001" in {row.municipality for row in report.table("segment", 2026)}
