from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session, sessionmaker

from app.domain.region import Region
from app.exchange.table_workbook import TableSheet
from app.models.region import Declaration, Provider, WaitingTime
from app.services.quarantine import (
    KeptOut,
    kept_out_of_imports,
    kept_out_of_report,
    last_imports,
    quarantine_sheets,
)
from app.services.region_sync import RegionSync
from app.services.sync_report import SHOWN, RejectedLine, SheetReport
from app.services.table_export import save_tables
from tests.exchange.regional_workbooks import (
    DECLARATION,
    WAITING,
    declarations,
    table,
    write_workbook,
)
from tests.tables import make_tables

MOMENT = datetime(2026, 11, 22, 14, 3)
DAY = date(2026, 10, 31)
PROVIDERS = ("AGB-code", "Naam aanbieder", "Categorie", "Gemeenten", "45N01 Hulp", "45N02 Meer")


@pytest.fixture
def sessions() -> Iterator[sessionmaker[Session]]:
    engine = create_engine("sqlite://")
    make_tables(engine)
    yield sessionmaker(engine)
    engine.dispose()


@pytest.fixture
def sync(sessions: sessionmaker[Session], region: Region) -> RegionSync:
    return RegionSync(sessions, region, lambda: MOMENT, lambda: "an")


def line(row: int, **cells: str) -> RejectedLine:
    return RejectedLine(row, "Bsn", "", "Bsn: hier ontbreekt een waarde.", cells)


def part(*rows: RejectedLine, kind: str = "Declaraties", file: str = "D.xlsx") -> KeptOut:
    return KeptOut(kind, file, DAY, rows, len(rows))


def headers(sheet: TableSheet) -> list[str]:
    return [column.header for column in sheet.columns]


def test_a_sheet_has_the_headers_of_the_file_then_row_and_reason() -> None:
    (sheet,) = quarantine_sheets(
        [part(line(12, Bsn="", Bedrag="780"), line(14, Bsn="", Bedrag="1"))]
    )
    assert sheet.name == "Declaraties"
    assert headers(sheet) == ["Bsn", "Bedrag", "Rij in bestand", "Reden afkeuring"]
    assert sheet.rows[0] == ("", "780", 12, "Bsn: hier ontbreekt een waarde.")
    assert "Uit: D.xlsx" in sheet.notes
    assert "Peildatum: 31-10-2026" in sheet.notes


def test_a_kind_with_two_sets_of_headers_gets_two_sheets() -> None:
    sheets = quarantine_sheets(
        [part(line(2, Bsn="1")), part(line(3, BSN="2")), part(line(4, Bsn="3"), file="E.xlsx")]
    )
    assert [sheet.name for sheet in sheets] == ["Declaraties", "Declaraties (2)"]
    assert [len(sheet.rows) for sheet in sheets] == [2, 1]
    assert "Uit: D.xlsx, E.xlsx" in sheets[0].notes


def test_what_comes_back_still_wrong_gets_its_columns_once() -> None:
    again = {"Bsn": "", "Rij in bestand": "12", "reden  Afkeuring": "Bsn: leeg."}
    (sheet,) = quarantine_sheets([part(line(7, **again))])
    assert headers(sheet) == ["Bsn", "Rij in bestand", "Reden afkeuring"]


def test_a_report_that_holds_only_the_first_rows_says_so() -> None:
    (sheet,) = quarantine_sheets([replace(part(line(2, Bsn="1")), count=2_315)])
    assert "Dit zijn de eerste 1 van 2315 afgekeurde rijen." in sheet.notes


def bring(sync: RegionSync, path: Path, rows: list[Any]) -> SheetReport:
    (file,) = sync.sync([write_workbook(path, {"Blad": rows})]).files
    assert file.refused == ""
    (sheet,) = file.sheets
    return sheet


def save_last(sync: RegionSync, target: Path) -> Path:
    parts = kept_out_of_imports(sync, last_imports(sync.history()))
    return save_tables(quarantine_sheets(parts), target)


def correct(path: Path, wrong: str, right: str) -> None:
    """What the sender does in Excel: overwrite the wrong values."""
    book = openpyxl.load_workbook(path)
    for row in book.active.iter_rows():
        for cell in row:
            if cell.value == wrong:
                cell.value = right
    book.save(path)


def test_corrected_declarations_come_in_and_nothing_else_changes(
    sync: RegionSync, sessions: sessionmaker[Session], tmp_path: Path
) -> None:
    rows = declarations(9, ProductTarief=78, Bedrag=780)
    rows[1][rows[0].index("Bedrag")] = 780.25  # one line with cents: the file is in euros
    late = {
        "ProductPeriodeBegindatum": date(2026, 1, 5),
        "ProductPeriodeEinddatum": date(2026, 1, 20),
    }
    wrong = declarations(
        1, ProductTarief=78, Bedrag=780, Bsn="onbekend", ReferentieNummer="R99", **late
    )
    first = bring(sync, tmp_path / "Declaraties.xlsx", rows + wrong[1:])
    assert (first.new, first.rejected) == (9, 1)
    book = save_last(sync, tmp_path / "Afgekeurd.xlsx")
    correct(book, "onbekend", "999900006")
    report = sync.preview([book])
    (file,) = report.files
    assert (file.refused, file.losing) == ("", False)
    (file,) = sync.sync([book]).files
    (sheet,) = file.sheets
    assert (sheet.new, sheet.changed, sheet.disappeared, sheet.rejected) == (1, 0, 0, 0)
    with sessions() as session:
        found = session.scalars(select(Declaration).order_by(Declaration.id)).all()
    assert len(found) == 10
    assert {row.net_cents for row in found[1:]} == {78_000}
    newest = {age.kind: age.reference_date for age in sync.age()}
    assert newest["Declaraties"] == date(2026, 1, 31)


def test_corrected_providers_keep_their_products(
    sync: RegionSync, sessions: sessionmaker[Session], tmp_path: Path
) -> None:
    good = [[f"2200000{n}", f"Aanbieder {n}", "A", "Beesel", "V", "X"] for n in range(1, 9)]
    first = bring(
        sync,
        tmp_path / "Aanbieders.xlsx",
        [PROVIDERS, *good, ["22000009", "Fout", "Q", "Beesel", "X", "V"]],
    )
    assert (first.new, first.rejected) == (8, 1)
    book = save_last(sync, tmp_path / "Afgekeurd.xlsx")
    correct(book, "Q", "C")
    (file,) = sync.sync([book]).files
    assert [(s.kind, s.new, s.disappeared) for s in file.sheets] == [("Aanbieders", 1, 0)]
    with sessions() as session:
        assert len(session.scalars(select(Provider)).all()) == 9


def test_corrected_waiting_times_of_an_earlier_date_are_no_older_file(
    sync: RegionSync, sessions: sessionmaker[Session], tmp_path: Path
) -> None:
    good = [[f"2200000{n}", "45N01", 3, 4, "N", DAY] for n in range(1, 8)]
    bad = ["22000009", "45N01", 3, 4, "misschien", DAY]
    bring(sync, tmp_path / "Wachttijden.xlsx", [WAITING, *good, bad])
    book = save_last(sync, tmp_path / "Afgekeurd.xlsx")
    correct(book, "misschien", "J")
    (file,) = sync.sync([book]).files
    assert file.refused == ""
    with sessions() as session:
        assert len(session.scalars(select(WaitingTime)).all()) == 8


def test_a_preview_can_be_saved_too(sync: RegionSync, tmp_path: Path) -> None:
    path = write_workbook(
        tmp_path / "D.xlsx", {"Blad": declarations(9) + declarations(1, Bsn="x")[1:]}
    )
    (kept,) = kept_out_of_report(sync, sync.preview([path]))
    assert (kept.kind, kept.file, kept.count) == ("Declaraties", "D.xlsx", 1)
    (sheet,) = quarantine_sheets([kept])
    assert sheet.rows[0][-2] == 11
    assert kept_out_of_report(sync, sync.sync([path])) == (kept,)


def test_the_sender_gets_every_row_however_many(sync: RegionSync, tmp_path: Path) -> None:
    """The report shows the first rows only; the workbook holds them all, also of a refused file."""
    many = SHOWN + 7
    lines = [{"ReferentieNummer": f"X{number}", "Bsn": "x"} for number in range(many)]
    sheets = {
        "Goed": declarations(3),
        "Fout": table(DECLARATION, *lines),
    }
    path = write_workbook(tmp_path / "D.xlsx", sheets)
    preview = sync.preview([path])
    refused = sync.sync([path])
    assert (len(preview.files[0].sheets[1].rejected_rows), refused.files[0].losing) == (SHOWN, True)
    for report in (preview, refused):
        (kept,) = kept_out_of_report(sync, report)
        assert (len(kept.rows), kept.count) == (many, many)
        assert kept.rows[-1].cells["ReferentieNummer"] == f"X{many - 1}"
    sync.forget_preview()
    (kept,) = kept_out_of_report(sync, refused)
    assert (len(kept.rows), kept.count) == (SHOWN, many)
    accepted = sync.sync([path], accept_loss=True)
    assert [len(kept.rows) for kept in kept_out_of_report(sync, accepted)] == [many]


def test_what_was_taken_is_let_go(sync: RegionSync, tmp_path: Path) -> None:
    paths = [write_workbook(tmp_path / "a.xlsx", {"Blad": declarations(9)})]
    sync.preview(paths)
    sync.sync(paths)
    assert sync._shelf == {}


def test_of_each_file_only_the_newest_import_counts(sync: RegionSync, tmp_path: Path) -> None:
    wrong = declarations(9) + declarations(1, Bsn="x")[1:]
    bring(sync, tmp_path / "D.xlsx", wrong)
    bring(sync, tmp_path / "D.xlsx", declarations(10))
    assert [row.rejected for row in sync.history()] == [0, 1]
    assert kept_out_of_imports(sync, last_imports(sync.history())) == ()
