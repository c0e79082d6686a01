"""A file is read once: previewed without a lock, shown row by row, and then taken over."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, select, text
from sqlalchemy.orm import Session, sessionmaker

from app.domain.region import Region
from app.exchange import workbook_reader
from app.exchange.workbook_reader import NotReadyYet
from app.models.region import Declaration
from app.services import staging
from app.services.region_sync import RegionSync
from app.services.sync_report import FileReport, SheetReport
from tests.exchange.regional_workbooks import DECLARATION, declarations, table, write_workbook
from tests.tables import make_tables

MOMENT = datetime(2026, 11, 22, 14, 3, 9)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


@pytest.fixture
def sessions(database: Path) -> Iterator[sessionmaker[Session]]:
    engine = create_engine(f"sqlite:///{database}")
    make_tables(engine)
    yield sessionmaker(engine)
    engine.dispose()


@pytest.fixture
def sync(sessions: sessionmaker[Session], region: Region) -> RegionSync:
    return RegionSync(sessions, region, lambda: MOMENT, lambda: "an")


@pytest.fixture
def made(tmp_path: Path) -> Callable[..., Path]:
    def make(rows: list[Any], name: str = "a.xlsx") -> Path:
        return write_workbook(tmp_path / name, {"Blad": rows})

    return make


def only_sheet(file: FileReport) -> SheetReport:
    (sheet,) = file.sheets
    return sheet


def lines(*given: dict[str, Any]) -> list[Any]:
    return table(DECLARATION, *given)


def content(database: Path) -> list[str]:
    with sqlite3.connect(database) as store:
        return list(store.iterdump())


def test_a_preview_takes_no_lock(
    database: Path, sync: RegionSync, made: Callable[..., Path]
) -> None:
    with sqlite3.connect(database, timeout=0) as other:
        other.execute("BEGIN IMMEDIATE")
        report = sync.preview([made(declarations(3))])
        other.rollback()
    assert only_sheet(report.files[0]).new == 3


def test_a_preview_shows_the_rows_themselves(sync: RegionSync, made: Callable[..., Path]) -> None:
    sync.sync([made(declarations(10))])
    rows = declarations(10)
    rows[1][list(DECLARATION).index("GeleverdVolume")] = 20
    rows[1][list(DECLARATION).index("Bedrag")] = 156_000
    rows[2][list(DECLARATION).index("ReferentieNummer")] = "NIEUW"
    (file,) = sync.preview([made(rows, "b.xlsx")]).files
    sheet = only_sheet(file)
    (new,), (changed,), (gone,) = sheet.new_rows, sheet.changed_rows, sheet.gone_rows
    assert (new.row, new.cells["ReferentieNummer"]) == (3, "NIEUW")
    assert changed.row == 2
    assert (changed.before["GeleverdVolume"], changed.cells["GeleverdVolume"]) == ("10", "20")
    assert (changed.before["Bedrag"], changed.cells["Bedrag"]) == ("780,00", "1.560,00")
    assert changed.cells["ProductPeriodeEinddatum"] == "31-01-2026"
    assert (gone.row, gone.cells["Bsn"]) == (0, changed.cells["Bsn"])


def test_taking_over_does_not_read_the_previewed_file_again(
    sync: RegionSync, made: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made(declarations(3))
    sync.preview([path])
    monkeypatch.setattr(workbook_reader, "open_workbook", None)
    monkeypatch.setattr("app.exchange.reading.open_workbook", None)
    (file,) = sync.sync([path]).files
    assert only_sheet(file).new == 3


def test_a_file_that_changed_after_its_preview_is_read_again(
    sync: RegionSync, made: Callable[..., Path]
) -> None:
    sync.preview([made(declarations(3))])
    (file,) = sync.sync([made(declarations(4))]).files
    assert only_sheet(file).new == 4


def test_a_file_of_one_year_leaves_another_year_alone(
    sessions: sessionmaker[Session], sync: RegionSync, made: Callable[..., Path]
) -> None:
    day = "ProductPeriodeBegindatum"
    before = [{"ReferentieNummer": f"A{n}", day: date(2025, 3, 1)} for n in range(9)]
    sync.sync([made(lines(*before), "2025.xlsx")])
    after = [{"ReferentieNummer": f"B{n}", day: date(2026, 1, 1)} for n in range(9)]
    (file,) = sync.sync([made(lines(*after), "2026.xlsx")]).files
    assert (file.refused, only_sheet(file).disappeared) == ("", 0)
    with sessions() as session:
        assert len(session.scalars(select(Declaration)).all()) == 18


def test_a_kind_on_two_sheets_is_one_delivery(
    tmp_path: Path, sessions: sessionmaker[Session], sync: RegionSync
) -> None:
    sheets = {
        "Eerste": lines(*({"ReferentieNummer": f"A{n}"} for n in range(3))),
        "Tweede": lines(*({"ReferentieNummer": f"B{n}"} for n in range(4))),
    }
    path = write_workbook(tmp_path / "twee.xlsx", sheets)
    (file,) = sync.sync([path]).files
    assert [(sheet.sheet, sheet.new, sheet.disappeared) for sheet in file.sheets] == [
        ("Eerste", 3, 0),
        ("Tweede", 4, 0),
    ]
    with sessions() as session:
        assert len(session.scalars(select(Declaration)).all()) == 7


def test_importing_twice_leaves_the_store_equal_byte_for_byte(
    database: Path, sync: RegionSync, made: Callable[..., Path]
) -> None:
    path = made(declarations(30))
    sync.sync([path])
    before = content(database)
    sync.sync([path])
    assert content(database) == before


def test_two_files_of_a_kind_twice_leave_the_store_equal_too(
    database: Path, sync: RegionSync, made: Callable[..., Path]
) -> None:
    day = "ProductPeriodeBegindatum"
    years = [
        made(
            lines(*({"ReferentieNummer": f"{year}-{n}", day: date(year, 1, 1)} for n in range(5))),
            f"{year}.xlsx",
        )
        for year in (2025, 2026)
    ]
    sync.sync(years)
    before = content(database)
    report = sync.sync(years)
    assert [file.same for file in report.files] == [True, True]
    assert content(database) == before


def test_a_correction_changes_and_adds_but_takes_nothing_away(
    sessions: sessionmaker[Session], sync: RegionSync, made: Callable[..., Path]
) -> None:
    sync.sync([made(declarations(10))])
    rows = declarations(1)
    rows[0] = [*rows[0], "Reden afkeuring"]
    rows[1] = [*rows[1], "Bsn: hier hoort een code van 9 cijfers."]
    rows[1][list(DECLARATION).index("GeleverdVolume")] = 20
    rows[1][list(DECLARATION).index("Bedrag")] = 156_000
    (file,) = sync.sync([made(rows, "verbeterd.xlsx")]).files
    sheet = only_sheet(file)
    assert (file.refused, sheet.changed, sheet.disappeared) == ("", 1, 0)
    assert "verdwijnt niets" in sheet.notes[-1]
    with sessions() as session:
        assert len(session.scalars(select(Declaration)).all()) == 10


def test_the_log_tells_of_files_that_came_in_and_of_those_that_did_not(
    tmp_path: Path, sync: RegionSync, made: Callable[..., Path]
) -> None:
    good, bad = made(declarations(3)), tmp_path / "oud.xls"
    bad.write_bytes(b"iets")
    sync.sync([good, bad])
    sync.sync([good])
    sync.sync([made(declarations(4), "b.xlsx")], cancelled=iter([False, True]).__next__)
    log = sync.log()
    assert [(row.file, row.outcome, row.rows, row.changes) for row in log] == [
        ("b.xlsx", "cancelled", 0, 0),
        ("oud.xls", "refused", 0, 0),
        ("a.xlsx", "imported", 3, 3),
    ]
    assert "oud Excel-bestand" in log[1].sentence
    assert (log[0].worker, log[0].at) == ("an", MOMENT)


def test_a_file_that_is_still_being_copied_gets_another_chance(
    sync: RegionSync, made: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staging, "PAUSE_SECONDS", 0)
    path = made(declarations(3))
    whole = path.read_bytes()
    path.write_bytes(whole[:500])

    def arrives(text: str, _done: int, _total: int) -> None:
        if "nog in gebruik" in text:
            path.write_bytes(whole)

    (file,) = sync.sync([path], progress=arrives).files
    assert only_sheet(file).new == 3


def test_a_file_that_stays_locked_is_reported(
    sync: RegionSync, made: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staging, "PAUSE_SECONDS", 0)
    tried: list[int] = []

    def locked(_path: Path, *_rest: object, **_named: object) -> None:
        tried.append(1)
        raise NotReadyYet("Sluit het in Excel.")

    monkeypatch.setattr("app.exchange.reading.open_workbook", locked)
    (file,) = sync.sync([made(declarations(3))]).files
    assert (file.refused, len(tried)) == ("Sluit het in Excel.", staging.TRIES)


def test_a_sheet_without_known_headers_is_named(
    sync: RegionSync, made: Callable[..., Path]
) -> None:
    (file,) = sync.preview([made([["Iets", "Anders"], [1, 2]])]).files
    assert file.unknown == ("Blad",)
    assert file.path is not None
    assert "Koppel de kolommen" in file.refused


def test_nothing_of_a_refused_file_stays(
    database: Path, sync: RegionSync, made: Callable[..., Path]
) -> None:
    sync.sync([made(declarations(10))])
    with sqlite3.connect(database) as store:
        before = store.execute(text("SELECT * FROM declaration").text).fetchall()
    assert sync.sync([made(declarations(5), "b.xlsx")]).files[0].losing
    with sqlite3.connect(database) as store:
        assert store.execute("SELECT * FROM declaration").fetchall() == before
