"""The files as people make them come in with the sums of their clean rows.

What is untidy in ``regio-rommelig``, found by looking at its seven files (all alike):

* row 1 is a title ("... - regionale uitlevering"), row 2 says "Peildatum: 31-10-2026", row 3 is
  empty; the headers stand in row 4 instead of 1;
* below the last row there is an empty one, then "Totaal" without any sum, then "Bron:
  datawarehouse, vertrouwelijk";
* texts are written in the cell (inline) and not in a table of shared texts;
* the sheet with ceilings is called "Budgetplafonds" and has no word of its kind in its headers;
* VorigReferentieNummer, Niveau and Geldig tot are empty in some rows, RedenWijziging and Budget in
  all; 19 declared lines are credit lines with a positive amount.

The codes, dates and amounts in it are clean. So a second set is made here from the same rows, with
everything in which the design says that people differ.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from sqlalchemy import create_engine
from sqlalchemy.orm import Session, sessionmaker

from app.exchange.region_files import load_region
from app.services.region_sync import RegionSync
from app.services.sync_report import SyncReport, exit_code
from tests.journeys.sample_sums import NAMES, as_day, rows_of, sums_of_files, sums_of_store
from tests.tables import make_tables

SAMPLES = Path(__file__).resolve().parents[3] / "shared" / "samples"
ROMMELIG, KLEIN = SAMPLES / "regio-rommelig", SAMPLES / "regio-klein"
pytestmark = pytest.mark.skipif(not ROMMELIG.is_dir(), reason="the sample sets are not here")
REGION = Path(__file__).resolve().parents[2] / "resources" / "regions" / "noord-limburg"
EUROS = {"Tarief", "ProductTarief", "Bedrag"}


@pytest.fixture
def store() -> Iterator[sessionmaker[Session]]:
    engine = create_engine("sqlite://")
    make_tables(engine)
    yield sessionmaker(engine)
    engine.dispose()


def brought_in(store: sessionmaker[Session], folder: Path) -> SyncReport:
    """The report of a synchronisation of ``folder``."""
    clock = lambda: datetime(2026, 11, 22)  # noqa: E731
    return RegionSync(store, load_region(REGION), clock, lambda: "an").sync([folder])


def test_the_untidy_set_has_the_sums_of_its_rows(store: sessionmaker[Session]) -> None:
    report = brought_in(store, ROMMELIG)
    assert exit_code(report) == 0
    with store() as session:
        assert sums_of_store(session) == sums_of_files(ROMMELIG)
    for sheet in (sheet for file in report.files for sheet in file.sheets):
        assert sheet.reference_date is not None
        last = sheet.read + 4
        assert f"1 lege rij overgeslagen, de eerste is rij {last + 1}." in sheet.notes
        for row, said in ((last + 2, "Totaal"), (last + 3, "Bron: datawarehouse, vertrouwelijk")):
            assert f"Rij {row} hoort niet bij de tabel en is overgeslagen: {said}." in sheet.notes


def test_what_the_untidy_set_adds_up_to() -> None:
    """The figures themselves, so that both sides cannot be wrong together."""
    sums = sums_of_files(ROMMELIG)
    assert sums["rows"] == dict(zip(NAMES, (23, 48, 213, 51, 125, 394, 2208), strict=True))
    assert sums["credits"] == 19


def test_everything_in_which_people_differ(store: sessionmaker[Session], tmp_path: Path) -> None:
    untidy(ROMMELIG, tmp_path)
    report = brought_in(store, tmp_path)
    with store() as session:
        assert sums_of_store(session) == sums_of_files(ROMMELIG)
    notes = " ".join(note for file in report.files for sheet in file.sheets for note in sheet.notes)
    assert "ProductTarief staat in euro's en Bedrag in euro's" in notes
    assert "1 oudere versie van een toewijzing overgeslagen." in notes
    assert [sheet.rejected for file in report.files for sheet in file.sheets] == [0] * 7


@pytest.mark.parametrize(
    ("source", "encoding", "separator"),
    [(KLEIN, "utf-8-sig", ";"), (ROMMELIG, "cp1252", ";"), (ROMMELIG, "utf-8", "\t")],
)
def test_the_rows_as_text_files(
    store: sessionmaker[Session], tmp_path: Path, source: Path, encoding: str, separator: str
) -> None:
    for name in NAMES:
        rows = rows_of(source / f"{name}.xlsx")
        with (tmp_path / f"{name}.csv").open("w", encoding=encoding, newline="") as stream:
            writer = csv.writer(stream, delimiter=separator)
            writer.writerow(rows[0])
            writer.writerows([as_text(value) for value in row.values()] for row in rows)
    assert exit_code(brought_in(store, tmp_path)) == 0
    with store() as session:
        assert sums_of_store(session) == sums_of_files(source)


def as_text(value: Any) -> str:
    """A value as a Dutch Excel writes it to a text file."""
    if isinstance(value, datetime):
        return value.strftime("%d-%m-%Y")
    if isinstance(value, float):
        return f"{value:g}".replace(".", ",")
    return "" if value is None else str(value)


def untidy(source: Path, target: Path) -> None:
    """The same rows in workbooks with another way of writing for every row.

    Products and providers share a workbook of 1904, assignments hold an older version and one that
    was withdrawn, and every sheet has a column with errors in which nobody looks.
    """
    first = [name for name in NAMES if name in ("Producten", "Aanbieders")]
    groups = [first, *([name] for name in NAMES if name not in first)]
    for group in groups:
        path = target / f"export {group[0][:3]}.xlsx"
        options = {"date_1904": group is first}
        with xlsxwriter.Workbook(path, options) as book:
            day = book.add_format({"num_format": "d mmm yyyy"})
            book.add_worksheet("Lees mij").write_string(0, 0, "Beste collega")
            for name in group:
                rows = list(rows_of(source / f"{name}.xlsx"))
                if name == "Toewijzingen":
                    rows += older_and_withdrawn(rows[0])
                _write(book.add_worksheet(f"blad {name}"), rows, day)


def _write(sheet: Any, rows: Sequence[dict[str, Any]], day: Any) -> None:
    headers = list(rows[0])
    sheet.write_string(1, 2, "Regionale uitlevering")
    sheet.write_string(2, 2, "Peildatum: 31-10-2026")
    for column, header in enumerate([*headers, "Opzoeken"], start=1):
        sheet.write_string(7, column, other_spelling(header))
    ways = cycle((_as_it_is, _as_number, _as_words))
    line = 8
    for number, row in enumerate(rows):
        if number in (3, 11):
            sheet.write_string(line, 1, "Subtotaal" if number == 3 else "")
            line += 1
        way = next(ways)
        for column, (header, value) in enumerate(row.items(), start=1):
            _write_cell(sheet, line, column, way(header, as_day(value)), day)
        sheet.write_formula(line, len(headers) + 1, "=NA()", None, "#N/A")
        line += 1
    sheet.write_string(line + 1, 1, "Totaal")
    sheet.write_string(line + 2, 1, "Bron: datawarehouse")


def _write_cell(sheet: Any, row: int, column: int, value: Any, day: Any) -> None:
    if isinstance(value, date):
        sheet.write_datetime(row, column, value, day)
    elif isinstance(value, str):
        sheet.write_string(row, column, value)
    elif value is not None:
        sheet.write_number(row, column, value)


def other_spelling(header: str) -> str:
    """A header as somebody else types it; that of a product keeps its code in front."""
    return header if header[:1].isdigit() else f" {header.upper()} :"


def _as_it_is(header: str, value: Any) -> Any:
    return _euros(header, value) if header in EUROS else value


def _as_number(header: str, value: Any) -> Any:
    """Codes that Excel took for numbers, dates as text, amounts with a point for thousands."""
    if isinstance(value, date):
        return value.strftime("%d-%m-%Y")
    if header in EUROS:
        return f"{_euros(header, value):,.2f}".translate(str.maketrans(",.", ".,"))
    return float(value) if isinstance(value, str) and value.isdigit() else value


def _as_words(header: str, value: Any) -> Any:
    """Codes with their meaning behind it, ISO dates, euro signs, weeks as a text."""
    if isinstance(value, date):
        return value.isoformat()
    if header in EUROS:
        return f"€ {_euros(header, value):.2f}".replace(".", ",")
    if header.startswith("Wachttijd"):
        return f"{value} weken"
    words = {
        "Eenheid": "(eenheid)",
        "Frequentie": ": frequentie",
        "ProductCategorie": "(categorie)",
    }
    return f"{value} {words[header]}" if header in words else value


def _euros(header: str, value: Any) -> float:
    return float(value if header == "Tarief" else value / 100)


def older_and_withdrawn(row: dict[str, Any]) -> list[dict[str, Any]]:
    """An older version of an assignment, and one that was withdrawn."""
    older = {**row, "Toewijzingstijd": "00:00:01", "Volume": 999}
    withdrawn = {
        **row,
        "ToewijzingNummer": 999_999,
        "RedenWijziging": "13",
        "Einddatum": row["Ingangsdatum"],
    }
    return [older, withdrawn]
