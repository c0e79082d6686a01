"""The clean sample set goes in whole; the figures are checked against openpyxl read straight."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import create_engine, func, select
from sqlalchemy.orm import Session, sessionmaker

from app.domain.region import Region
from app.models.region import (
    Assignment,
    Ceiling,
    Declaration,
    KpiValue,
    Provider,
    ProviderProduct,
    RegionProduct,
    WaitingTime,
)
from app.services.region_sync import RegionSync
from app.services.sync_report import SyncReport, exit_code
from tests.tables import make_tables

SAMPLE = Path(__file__).resolve().parents[3] / "shared" / "samples" / "regio-klein"
pytestmark = pytest.mark.skipif(not SAMPLE.is_dir(), reason="the sample set is not here")

MODELS = {
    "Producten": RegionProduct,
    "Aanbieders": Provider,
    "Wachttijden": WaitingTime,
    "Prestatieafspraken": Ceiling,
    "KPI": KpiValue,
    "Toewijzingen": Assignment,
    "Declaraties": Declaration,
}


@pytest.fixture(scope="module")
def imported() -> Iterator[tuple[sessionmaker[Session], SyncReport, SyncReport]]:
    """The sample set, imported twice into one store."""
    from app.exchange.region_files import load_region

    resources = Path(__file__).resolve().parents[2] / "resources"
    region: Region = load_region(resources / "regions" / "noord-limburg")
    engine = create_engine("sqlite://")
    make_tables(engine)
    sync = RegionSync(sessionmaker(engine), region, lambda: datetime(2026, 11, 22), lambda: "an")
    yield sessionmaker(engine), sync.sync([SAMPLE]), sync.sync([SAMPLE])
    engine.dispose()


def straight(name: str) -> list[dict[str, Any]]:
    """The rows of a sample file as openpyxl reads them, by header."""
    book = openpyxl.load_workbook(SAMPLE / f"{name}.xlsx", read_only=True)
    rows = book.worksheets[0].iter_rows(values_only=True)
    headers = [str(header) for header in next(rows)]
    found = [dict(zip(headers, row, strict=True)) for row in rows]
    book.close()
    return found


def test_everything_goes_in_and_the_second_time_nothing_changes(
    imported: tuple[sessionmaker[Session], SyncReport, SyncReport],
) -> None:
    _, first, second = imported
    assert [exit_code(report) for report in (first, second)] == [0, 0]
    assert all(file.same for file in second.files)
    assert [sheet.kind for file in first.files for sheet in file.sheets] == list(MODELS)


@pytest.mark.parametrize("name", list(MODELS))
def test_no_row_is_lost(
    imported: tuple[sessionmaker[Session], SyncReport, SyncReport], name: str
) -> None:
    with imported[0]() as session:
        stored = session.scalar(select(func.count()).select_from(MODELS[name]))
    assert stored == len(straight(name))


def test_the_declared_amounts_add_up(
    imported: tuple[sessionmaker[Session], SyncReport, SyncReport],
) -> None:
    rows = straight("Declaraties")
    signed = [(-1 if row["DebetCredit"] == "C" else 1, row) for row in rows]
    by_municipality = {
        code: sum(sign * row["Bedrag"] for sign, row in signed if row["Ontvanger"] == code)
        for code in ("0889", "0893")
    }
    with imported[0]() as session:
        sums = select(Declaration.municipality_code, func.sum(Declaration.net_cents))
        grouped = session.execute(sums.group_by(Declaration.municipality_code))
        stored = {code: cents for code, cents in grouped}  # noqa: C416 - a row is no tuple to mypy
        sixtieths = session.scalar(select(func.sum(Declaration.net_sixtieths)))
        last = session.scalar(select(func.max(Declaration.period_end)))
    assert stored == by_municipality
    assert sixtieths == 60 * sum(sign * row["GeleverdVolume"] for sign, row in signed)
    assert last == max(row["ProductPeriodeEinddatum"] for row in rows).date()


def test_ceilings_tariffs_and_volumes_add_up(
    imported: tuple[sessionmaker[Session], SyncReport, SyncReport],
) -> None:
    with imported[0]() as session:
        ceiling = session.scalar(select(func.sum(Ceiling.cents)))
        tariffs = session.scalar(select(func.sum(RegionProduct.tariff_cents)))
        volumes = session.scalar(select(func.sum(Assignment.volume)))
        offered = session.scalar(select(func.count()).select_from(ProviderProduct))
        newest = session.scalar(select(func.max(WaitingTime.reference_date)))
    assert ceiling == 100 * sum(row["Budgetplafond"] for row in straight("Prestatieafspraken"))
    assert tariffs == sum(round(100 * row["Tarief"]) for row in straight("Producten"))
    assert volumes == sum(row["Volume"] for row in straight("Toewijzingen"))
    assert offered == sum(list(row.values()).count("V") for row in straight("Aanbieders"))
    assert newest == date(2026, 10, 31)
