"""The kept sums are those of the declared lines, whatever was imported and in which order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session, sessionmaker

from app.domain.region import Region
from app.exchange.kinds import Kind
from app.models.base import Base
from app.models.region import Assignment, Declaration, Provider, RegionProduct
from app.models.sums import (
    MONTHS,
    CareToCome,
    DataState,
    DeclaredCare,
    DeclaredYear,
    KnownCare,
    ReportSum,
)
from app.services.declared_sums import monthly_cents
from app.services.provider_board import ProviderBoard
from app.services.region_report import RegionReport
from app.services.region_sums import refresh_sums
from app.services.region_sync import RegionSync
from app.services.report_sums import TABLES
from app.storage.key import StoreKey
from app.storage.migrations.runner import upgrade
from app.storage.sqlite_engine import make_engine
from tests.exchange.regional_workbooks import ASSIGNMENT, DECLARATION, table, write_workbook
from tests.services.regional_data import (
    BEESEL,
    BERGEN,
    DAY,
    FreshSums,
    RegionalData,
    regional_data,
    shipped_region,
)
from tests.tables import make_tables

SUMS: tuple[type[Base], ...] = (
    DeclaredCare,
    DeclaredYear,
    ReportSum,
    KnownCare,
    CareToCome,
    DataState,
)
CHILDREN = ("999900006", "999900018", "999900031")
AGBS = ("22000007", "22000008", "99000001")
CODES = ("45N01", "45N02", "41N01")
Figures = dict[tuple[str | None, str | None, int], tuple[int, int]]


@dataclass
class Deliveries:
    """What the region has delivered so far, and the store it is imported in."""

    sync: RegionSync
    sessions: sessionmaker[Session]
    folder: Path
    lines: dict[str, dict[str, Any]] = field(default_factory=dict)
    number: int = 0

    def bring(self, rows: list[list[Any]]) -> None:
        """Import a file with these rows; what it leaves out may disappear."""
        self.number += 1
        path = write_workbook(self.folder / f"{self.number}.xlsx", {"Blad": rows})
        (file,) = self.sync.sync([path], accept_loss=True).files
        assert file.refused == ""

    def rows(self, model: type[Any]) -> list[Any]:
        """Everything in a table."""
        with self.sessions() as session:
            return list(session.scalars(select(model)))


def line(child: int, agb: int, code: int, place: str, month: int, hours: int) -> dict[str, Any]:
    """A declared line of whole hours; a negative number of them is a credit."""
    year, number = 2025 + month // 12, month % 12 + 1
    return {
        "Bsn": CHILDREN[child],
        "Afzender": AGBS[agb],
        "ProductCode": CODES[code],
        "ProductCategorie": CODES[code][:2],
        "Ontvanger": place,
        "ToewijzingNummer": 100 + child if hours % 2 else "",
        "ProductPeriodeBegindatum": date(year, number, 1),
        "ProductPeriodeEinddatum": date(year, number, 28),
        "GeleverdVolume": abs(hours),
        "Bedrag": abs(hours) * 7800,
        "DebetCredit": "C" if hours < 0 else "D",
    }


LINES = st.builds(
    line,
    st.integers(0, 2),
    st.integers(0, 2),
    st.integers(0, 2),
    st.sampled_from([BEESEL, BERGEN]),
    st.integers(0, 20),
    st.integers(-3, 9),
)
# A delivery of lines: per number of a line what it says now, or that it is left out.
DELIVERED = st.dictionaries(st.integers(1, 12), st.none() | LINES, min_size=1, max_size=8)
ASSIGNED = st.lists(
    st.tuples(st.integers(0, 2), st.integers(0, 2), st.integers(0, 2), st.booleans()), max_size=3
)
STEPS = st.lists(
    st.tuples(st.just(Kind.DECLARATIONS), DELIVERED)
    | st.tuples(st.just(Kind.ASSIGNMENTS), ASSIGNED)
    | st.tuples(st.just(Kind.PRODUCTS), st.lists(st.integers(2, 4), min_size=3, max_size=3))
    | st.tuples(st.just(Kind.PROVIDERS), st.lists(st.sampled_from("ABC"), min_size=2, max_size=2)),
    min_size=1,
    max_size=5,
)


def deliver(to: Deliveries, kind: Kind, what: Any) -> None:
    """Import the next delivery of a kind."""
    match kind:
        case Kind.DECLARATIONS:
            for number, changed in what.items():
                to.lines[f"R{number}"] = {} if changed is None else changed
            # The last line keeps the files as new as what stands.
            last = [line(0, 0, 0, place, 21, 1) for place in (BEESEL, BERGEN)]
            told = {f"L{n}": row for n, row in enumerate(last)}
            told |= {reference: row for reference, row in to.lines.items() if row}
            rows = ({"ReferentieNummer": reference} | row for reference, row in told.items())
            to.bring(table(DECLARATION, *rows))
        case Kind.ASSIGNMENTS:
            to.bring(table(ASSIGNMENT, *(assignment(*row) for row in [(0, 0, 0, False), *what])))
        case Kind.PRODUCTS:
            head = ["Productcode", "Omschrijving", "Segment", "Eenheid", "Tarief", "Geldig van"]
            start = date(2025, 1, 1)
            named = zip(CODES, what, strict=True)
            to.bring([head, *([code, "Hulp", n, "04", 78, start] for code, n in named)])
        case _:
            head = ["AGB-code", "Naam aanbieder", "Categorie", "Type"]
            named = zip(AGBS, what, strict=False)
            to.bring([head, *([agb, "Zorg", category, "micro"] for agb, category in named)])


def assignment(child: int, agb: int, code: int, withdrawn: bool) -> dict[str, Any]:
    """An assignment that runs to the end of 2026, or was withdrawn."""
    end = date(2026, 1, 12) if withdrawn else date(2026, 12, 31)
    return {
        "ToewijzingNummer": 100 + child,
        "Bsn": CHILDREN[child],
        "Ontvanger": AGBS[agb],
        "ProductCode": CODES[code],
        "ProductCategorie": CODES[code][:2],
        "Einddatum": end,
        "RedenWijziging": "13" if withdrawn else "",
    }


@settings(max_examples=15)
@given(steps=STEPS)
def test_sums_follow_every_import(steps: list[tuple[Kind, Any]]) -> None:
    region = shipped_region()
    engine = create_engine("sqlite://")
    make_tables(engine)
    sessions = sessionmaker(engine)
    sync = RegionSync(sessions, region, lambda: datetime(2026, 11, 22, 9), lambda: "an")
    with TemporaryDirectory() as folder:
        to = Deliveries(sync, sessions, Path(folder))
        for kind, what in steps:
            deliver(to, kind, what)
            check(to, region)
    engine.dispose()


def check(to: Deliveries, region: Region) -> None:
    """What is kept equals what the lines say, and what is worked out all over again."""
    lines = to.rows(Declaration)
    assert kept_months(to) == months_of(lines)
    assert kept_report(to) == report_of(to, lines)
    assert {
        (row.agb, row.municipality_code, row.product_code): row.standing
        for row in to.rows(KnownCare)
    } == known_care(lines, to.rows(Assignment))
    kept = snapshot(to.sessions)
    with to.sessions.begin() as session:
        refresh_sums(session.connection(), Kind, region.stoplight)
    assert snapshot(to.sessions) == kept


def kept_months(to: Deliveries) -> dict[tuple[Any, ...], int]:
    return {
        (row.agb, row.municipality_code, row.product_code, row.year, number): getattr(row, name)
        for row in to.rows(DeclaredYear)
        for number, name in enumerate(MONTHS, start=1)
        if getattr(row, name) is not None
    }


def months_of(lines: Iterable[Declaration]) -> dict[tuple[Any, ...], int]:
    sums: dict[tuple[Any, ...], int] = defaultdict(int)
    for row in lines:
        month = row.period_start.year, row.period_start.month
        sums[row.agb, row.municipality_code, row.product_code, *month] += row.net_cents
    return sums


def kept_report(to: Deliveries) -> dict[str, Figures]:
    report: dict[str, Figures] = {by: {} for by in ("", *TABLES)}
    for row in to.rows(ReportSum):
        key = row.value, row.municipality_code, row.year
        report[row.by][key] = row.clients, row.cents
    return report


def report_of(to: Deliveries, lines: list[Declaration]) -> dict[str, Figures]:
    products = {row.code: row for row in to.rows(RegionProduct)}
    providers = {row.agb: row for row in to.rows(Provider)}

    def value(by: str, row: Declaration) -> str | None:
        product, provider = products.get(row.product_code), providers.get(row.agb)
        return {
            "": None,
            "segment": str(product.segment) if product else "",
            "provider": row.agb,
            "product": row.product_code,
            "level": product.level if product else "",
            "category": provider.category if provider else "NGA",
            "type": provider.type if provider else "",
        }[by]

    report: dict[str, Figures] = {}
    for by in ("", *TABLES):
        clients: dict[tuple[str | None, str | None, int], set[str]] = defaultdict(set)
        cents: dict[tuple[str | None, str | None, int], int] = defaultdict(int)
        for row in lines:
            for place in (row.municipality_code, None):
                key = value(by, row), place, row.period_start.year
                clients[key].add(row.bsn)
                cents[key] += row.net_cents
        report[by] = {key: (len(found), cents[key]) for key, found in clients.items()}
    return report


def known_care(
    lines: Iterable[Declaration], assignments: Iterable[Assignment]
) -> dict[tuple[str, str, str], bool]:
    known: dict[tuple[str, str, str], bool] = defaultdict(bool)
    for row in lines:
        known[row.agb, row.municipality_code, row.product_code] = True
    for given_ in assignments:
        known[given_.agb, given_.municipality_code, given_.product_code] |= not given_.withdrawn
    return known


def snapshot(sessions: sessionmaker[Session]) -> list[set[tuple[Any, ...]]]:
    """All rows of all sums, without the numbers they got."""
    found = []
    with sessions() as session:
        for model in SUMS:
            columns = (column for column in model.__table__.c if column.name != "id")
            found.append({tuple(row) for row in session.execute(select(*columns))})
    return found


@pytest.fixture
def data() -> Iterator[RegionalData]:
    with regional_data() as made:
        yield made


def test_the_months_of_a_provider(data: RegionalData) -> None:
    one, two = AGBS[:2]
    data.declared_month(one, date(2026, 1, 1), 100)
    data.declared_month(one, date(2026, 1, 1), -30, municipality_code=BERGEN)
    data.declared_month(one, date(2026, 3, 1), 0, product_code=DAY)
    data.declared_month(two, date(2026, 3, 1), 5)
    data.declared_month(one, date(2025, 3, 1), 7)
    january, march = date(2026, 1, 1), date(2026, 3, 1)
    with data.sessions() as session:
        assert monthly_cents(session, [one], None, 2026) == {january: 70, march: 0}
        assert monthly_cents(session, [one, two], None, 2026) == {january: 70, march: 5}
        assert monthly_cents(session, [one], BERGEN, 2026) == {january: -30}
        assert monthly_cents(session, [one], None, 2024) == {}


def test_a_mad_figure_stops_nothing(data: RegionalData, region: Region) -> None:
    data.provider(AGBS[0], "A")
    data.declared_month(AGBS[0], date(2026, 10, 1), 100)
    mad = {"total_sixtieths": 9 * 10**18}
    data.assignment(AGBS[0], 1, date(2026, 10, 1), date(2026, 12, 31), **mad)
    assert RegionReport(data.sessions, region).table("provider", 2026)[-1].cents == 100


def test_an_older_store_gets_its_sums_with_the_new_tables(
    tmp_path: Path, store_key: StoreKey, region: Region
) -> None:
    """What is to come rests on settings; a board works it out until an import brings it."""
    engine = make_engine(tmp_path / "x.db", store_key, migrating=True)
    with engine.begin() as connection:
        upgrade(connection, "0002")
    data = RegionalData(FreshSums(engine))
    fill(data)
    with engine.begin() as connection:
        upgrade(connection)
    sessions = sessionmaker(engine)
    board = ProviderBoard(sessions, region).board(today=date(2026, 11, 22))
    migrated = snapshot(sessions)
    with sessions.begin() as session:
        refresh_sums(session.connection(), Kind, region.stoplight)
    fresh = snapshot(sessions)
    assert migrated[:4] == fresh[:4]
    assert all(migrated[:4])
    assert [row[0] for row in migrated[5]] == [row[0] for row in fresh[5]] == [date(2026, 10, 31)]
    assert ProviderBoard(sessions, region).board(today=date(2026, 11, 22)) == board
    assert board.rows[0].committed == 21_500


def fill(data: RegionalData) -> None:
    """A child that moved, an old tariff, a withdrawn assignment and an open one."""
    one, two, stranger = AGBS
    data.provider(one, "A")
    data.provider(two, "C", kind="micro")
    for start, segment in ((date(2025, 1, 1), 2), (date(2026, 7, 1), 4)):
        data.product("45N02", segment, 6000, valid_from=start)
    data.declared_month(one, date(2026, 9, 1), 10_000, assignment_number=1, net_sixtieths=60)
    data.declared_month(one, date(2026, 10, 1), 10_000, municipality_code=BERGEN)
    data.declared_month(two, date(2025, 12, 1), -500, bsn=CHILDREN[1])
    data.declared_month(stranger, date(2026, 10, 1), 300, product_code=DAY)
    data.declared_month(stranger, date(2025, 10, 1), 0, product_code=DAY)
    total = {"total_sixtieths": 100}
    data.assignment(one, 1, date(2026, 9, 1), date(2026, 12, 31), **total)
    data.assignment(two, 2, date(2026, 9, 1), date(2026, 9, 1), withdrawn=True, product_code=DAY)


def test_other_settings_than_the_kept_ones_are_worked_out_anew(
    data: RegionalData, region: Region
) -> None:
    """15 sixtieths at 60.00 are still to come, but nothing where half is used."""
    fill(data)
    half = replace(region.stoplight, realisation_default_percent=50)
    boards = [
        ProviderBoard(data.sessions, replace(region, stoplight=settings_))
        for settings_ in (region.stoplight, half)
    ]
    found = [
        board.board(municipality_code=place, today=date(2026, 11, 22)).rows[0].committed
        for place in (None, BEESEL, BERGEN)
        for board in boards
    ]
    assert found == [21_500, 20_000, 11_500, 10_000, 10_000, 10_000]
