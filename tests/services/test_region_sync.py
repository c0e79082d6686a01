from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, func, select
from sqlalchemy.orm import Session, sessionmaker

from app.domain.region import Region
from app.models.region import (
    Assignment,
    Ceiling,
    Declaration,
    Provider,
    ProviderMunicipality,
    ProviderProduct,
    RegionProduct,
    WaitingTime,
)
from app.models.sums import DeclaredYear
from app.models.sync import RejectedRow, SyncImport
from app.services.region_sync import RegionSync
from app.services.signal_late import late_files
from app.services.sync_past import report_of_import
from app.services.sync_report import (
    ALL_IN,
    NOTHING_DONE,
    SOMETHING_REJECTED,
    FileReport,
    SheetReport,
    SyncReport,
    exit_code,
    sync_objects,
    sync_text,
)
from tests.exchange.regional_workbooks import (
    ASSIGNMENT,
    CEILINGS,
    DECLARATION,
    PRODUCTS,
    SAVED,
    WAITING,
    declarations,
    table,
    write_workbook,
)
from tests.tables import make_tables

MOMENT = datetime(2026, 11, 22, 14, 3, 9)
DAY = date(2026, 10, 31)
PROVIDERS = ("AGB-code", "Naam aanbieder", "Categorie", "Gemeenten", "45N01 Hulp", "45N02 Meer")


@pytest.fixture
def sessions() -> Iterator[sessionmaker[Session]]:
    engine = create_engine("sqlite://")
    make_tables(engine)
    yield sessionmaker(engine)
    engine.dispose()


@pytest.fixture
def changes() -> list[str]:
    return []


@pytest.fixture
def sync(sessions: sessionmaker[Session], region: Region, changes: list[str]) -> RegionSync:
    return RegionSync(
        sessions, region, lambda: MOMENT, lambda: "an", after_change=lambda: changes.append("x")
    )


@pytest.fixture
def bring(tmp_path: Path, sync: RegionSync) -> Callable[..., FileReport]:
    """Write one sheet to a file and import it."""

    def run(
        rows: list[Any], name: str = "Levering.xlsx", saved: datetime = SAVED, **options: Any
    ) -> FileReport:
        path = write_workbook(tmp_path / name, {"Blad": rows}, saved)
        (file,) = sync.sync([path], **options).files
        return file

    return run


def counts(file: FileReport) -> tuple[int, int, int, int, int]:
    (sheet,) = file.sheets
    return _counts(sheet)


def _counts(sheet: SheetReport) -> tuple[int, int, int, int, int]:
    return (sheet.new, sheet.changed, sheet.unchanged, sheet.disappeared, sheet.rejected)


def rows_of(sessions: sessionmaker[Session], model: type[Any]) -> list[Any]:
    with sessions() as session:
        return list(session.scalars(select(model).order_by(model.row_number)))


def test_rows_land_with_their_provenance(
    sessions: sessionmaker[Session], bring: Callable[..., FileReport]
) -> None:
    file = bring(declarations(3), "Declaraties.xlsx")
    assert counts(file) == (3, 0, 0, 0, 0)
    first = rows_of(sessions, Declaration)[0]
    assert (first.row_number, first.period_end) == (2, date(2026, 1, 31))
    assert (first.net_cents, first.net_sixtieths) == (78_000, 600)
    with sessions() as session:
        made = session.get_one(SyncImport, first.import_id)
        assert (made.kind, made.file_name, made.sheet) == (
            "Declaraties",
            "Declaraties.xlsx",
            "Blad",
        )
        assert (made.imported_at, made.imported_by) == (MOMENT, "an")
        assert (made.reference_date, made.rows_new) == (date(2026, 1, 31), 3)


def test_the_same_file_twice_changes_nothing(
    sessions: sessionmaker[Session], bring: Callable[..., FileReport], changes: list[str]
) -> None:
    bring(declarations(3))
    file = bring(declarations(3))
    assert file.same
    assert counts(file) == (0, 0, 3, 0, 0)
    assert len(rows_of(sessions, Declaration)) == 3
    assert changes == ["x"]
    with sessions() as session:
        assert session.scalar(select(func.count(SyncImport.id))) == 1


def test_the_next_file_is_compared_row_by_row(
    sessions: sessionmaker[Session], bring: Callable[..., FileReport]
) -> None:
    bring(declarations(6))
    rows = declarations(7)
    del rows[2]
    rows[1][list(DECLARATION).index("DebetCredit")] = "C"
    file = bring(rows)
    assert counts(file) == (1, 1, 4, 1, 0)
    stored = {row.reference: row.net_cents for row in rows_of(sessions, Declaration)}
    assert stored == {"R1": -78_000} | {f"R{n}": 78_000 for n in (3, 4, 5, 6, 7)}


def test_only_the_municipalities_in_the_file_can_lose_rows(
    sessions: sessionmaker[Session], bring: Callable[..., FileReport]
) -> None:
    bring(declarations(3))
    bergen = table(DECLARATION, {"Ontvanger": "0893", "ReferentieNummer": "B1"})
    assert counts(bring(bergen)) == (1, 0, 0, 0, 0)
    assert len(rows_of(sessions, Declaration)) == 4


def test_a_line_can_move_to_another_municipality(
    sessions: sessionmaker[Session], bring: Callable[..., FileReport]
) -> None:
    bring(declarations(1))
    moved = table(DECLARATION, {"Ontvanger": "0893"})
    assert counts(bring(moved)) == (0, 1, 0, 0, 0)
    assert [row.municipality_code for row in rows_of(sessions, Declaration)] == ["0893"]


def test_a_great_loss_is_refused_unless_accepted(
    sessions: sessionmaker[Session], bring: Callable[..., FileReport]
) -> None:
    bring(declarations(10))
    file = bring(declarations(7))
    assert "3 van 10 rijen zouden zijn verdwenen" in file.refused
    assert counts(file) == (0, 0, 7, 3, 0)
    assert len(rows_of(sessions, Declaration)) == 10
    file = bring(declarations(7), accept_loss=True)
    assert (file.refused, counts(file)) == ("", (0, 0, 7, 3, 0))
    assert len(rows_of(sessions, Declaration)) == 7


def test_many_rejected_rows_are_refused_unless_accepted(
    sessions: sessionmaker[Session], bring: Callable[..., FileReport], sync: RegionSync
) -> None:
    lines = table(DECLARATION, *({"ReferentieNummer": f"R{n}", "Bsn": "?"} for n in range(4)))
    lines += declarations(9)[1:]
    assert "4 van 13 rijen zouden zijn afgekeurd" in bring(lines).refused
    assert rows_of(sessions, RejectedRow) == []
    file = bring(lines, accept_loss=True)
    assert counts(file) == (9, 0, 0, 0, 4)
    kept = sync.rejected(file.sheets[0].import_id)
    assert [line.row for line in kept] == [2, 3, 4, 5]
    assert (kept[0].column, kept[0].value) == ("Bsn", "?")
    assert kept[0].reason == "Bsn: hier hoort een code van 9 cijfers."
    assert kept[0].cells["ReferentieNummer"] == "R0"


def test_a_rejected_row_does_not_make_its_earlier_version_disappear(
    sessions: sessionmaker[Session], bring: Callable[..., FileReport]
) -> None:
    bring(declarations(6))
    rows = declarations(6)
    rows[1][list(DECLARATION).index("Bsn")] = "onbekend"
    assert counts(bring(rows)) == (0, 0, 5, 0, 1)
    assert len(rows_of(sessions, Declaration)) == 6


def test_an_older_file_never_moves_a_date_back(
    sessions: sessionmaker[Session], bring: Callable[..., FileReport], sync: RegionSync
) -> None:
    later = {"ProductPeriodeEinddatum": date(2026, 2, 28)}
    bring(declarations(3, **later))
    file = bring(declarations(4))
    assert "gaat tot 31-01-2026, maar er staan al gegevens tot 28-02-2026" in file.refused
    assert file.losing
    file = bring(declarations(4), accept_loss=True)
    assert (file.refused, counts(file)) == ("", (1, 0, 3, 0, 0))
    assert "alleen wat nog ontbrak" in file.sheets[0].notes[-1]
    ends = sorted(row.period_end for row in rows_of(sessions, Declaration))
    assert ends == [date(2026, 1, 31), *[date(2026, 2, 28)] * 3]
    assert [age.reference_date for age in sync.age()] == [date(2026, 2, 28)]


def test_an_older_producten_file_is_known_by_the_peildatum_above_its_table(
    bring: Callable[..., FileReport],
) -> None:
    row = ["45N01", "Hulp", "04", 78, date(2026, 1, 1)]
    bring([["Peildatum: 31-10-2026"], PRODUCTS, row])
    assert "gaat tot 30-09-2026" in bring([["Peildatum: 30-09-2026"], PRODUCTS, row]).refused


UNDATED: dict[type[Any], list[list[Any]]] = {
    RegionProduct: [
        [*PRODUCTS],
        ["45N01", "Hulp", "04", 78, date(2026, 1, 1)],
        ["45N02", "Meer", "04", 90, date(2026, 1, 1)],
    ],
    Provider: [
        [*PROVIDERS],
        ["22000007", "Molenberg", "A", "Beesel", "V", "V"],
        ["22000100", "Beekdal", "C", "Beesel", "V", "X"],
    ],
    Ceiling: [
        [*CEILINGS],
        ["22000007", "Beesel", "", 2026, 1_000],
        ["22000100", "Beesel", "", 2026, 2_000],
    ],
}


@pytest.mark.parametrize("model", list(UNDATED))
def test_without_any_date_counts_when_the_file_was_saved(
    sessions: sessionmaker[Session], bring: Callable[..., FileReport], model: type[Any]
) -> None:
    headers, first, second = UNDATED[model]
    changed = [*second]
    changed[1 if model is not Ceiling else 4] = "Anders" if model is not Ceiling else 9
    rows = [headers, first, second]
    assert bring(rows, "nieuw.xlsx", datetime(2025, 3, 2)).refused == ""
    older = [headers, changed]
    file = bring(older, "oud.xlsx", datetime(2025, 3, 1))
    assert "maar er staan al gegevens uit een bestand van" in file.refused
    assert file.losing
    assert "wanneer het bestand is bewaard" in file.sheets[0].notes[0]
    before = [row.row_hash for row in rows_of(sessions, model)]
    assert counts(bring(older, "oud.xlsx", datetime(2025, 3, 1), accept_loss=True))[:2] == (0, 0)
    assert [row.row_hash for row in rows_of(sessions, model)] == before
    assert counts(bring([headers, first, changed], "n.xlsx", datetime(2025, 3, 3)))[1] == 1


def test_an_older_ceiling_of_another_year_is_no_older_file(
    bring: Callable[..., FileReport],
) -> None:
    rows = [CEILINGS, ["22000007", "Beesel", "", 2026, 1_000]]
    bring(rows, "2026.xlsx", datetime(2025, 3, 2))
    rows = [CEILINGS, ["22000007", "Beesel", "", 2027, 1_000]]
    assert bring(rows, "2027.xlsx", datetime(2025, 3, 1)).refused == ""


def test_the_files_of_one_set_come_in_in_any_order(bring: Callable[..., FileReport]) -> None:
    moments = [datetime(2025, 3, day) for day in (3, 2, 1)]
    for rows, saved in zip(UNDATED.values(), moments, strict=True):
        assert bring(rows, saved=saved).refused == ""


def test_a_file_that_changed_nothing_still_tells_how_new_the_data_is(
    bring: Callable[..., FileReport],
) -> None:
    rows = UNDATED[RegionProduct]
    for number, day in enumerate((1, 3)):
        bring(rows, f"{number}.xlsx", datetime(2025, 3, day))
    assert bring(rows[:2], "tussen.xlsx", datetime(2025, 3, 2)).losing


def assigned(day: date | None, *numbers: int) -> list[Any]:
    """Assignments, each made on a day of October with its number, with a peildatum above them."""
    lines = [
        {"ToewijzingNummer": number, "Toewijzingsdatum": date(2026, 10, number)}
        for number in numbers
    ]
    title = [[f"Peildatum: {day:%d-%m-%Y}"]] if day else []
    return [*title, *table(ASSIGNMENT, *lines)]


def test_a_newer_delivery_may_lack_the_newest_row(
    sessions: sessionmaker[Session], bring: Callable[..., FileReport], sync: RegionSync
) -> None:
    bring(assigned(date(2026, 10, 31), 1, 2, 3, 4, 5, 6, 7, 8), "oktober.xlsx")
    assert [age.reference_date for age in sync.age()] == [date(2026, 10, 31)]
    file = bring(assigned(date(2026, 11, 30), 1, 2, 3, 4, 5, 6, 7), "november.xlsx")
    assert (file.refused, counts(file)) == ("", (0, 0, 7, 1, 0))
    assert len(rows_of(sessions, Assignment)) == 7
    assert [age.reference_date for age in sync.age()] == [date(2026, 11, 30)]


def test_a_delivery_with_an_older_peildatum_is_older_whatever_its_rows(
    bring: Callable[..., FileReport],
) -> None:
    bring(assigned(date(2026, 11, 30), 1, 2, 3), "november.xlsx")
    file = bring(assigned(date(2026, 10, 31), 1, 2, 3, 9), "oktober.xlsx")
    assert "gaat tot 31-10-2026, maar er staan al gegevens tot 30-11-2026" in file.refused


def test_rows_without_a_peildatum_above_them_are_compared_with_rows(
    bring: Callable[..., FileReport],
) -> None:
    bring(assigned(date(2026, 10, 31), 1, 2, 3), "oktober.xlsx")
    assert bring(assigned(None, 1, 2, 3, 9), "zonder.xlsx").refused == ""
    assert "gaat tot 03-10-2026" in bring(assigned(None, 1, 2, 3), "oud.xlsx").refused


def test_a_municipality_that_delivered_is_not_late(
    sessions: sessionmaker[Session], bring: Callable[..., FileReport], region: Region
) -> None:
    """Also where the delivery changed nothing: a small municipality assigns little."""

    def late(today: date) -> list[str]:
        with sessions() as session:
            found = late_files(session, region, today)
            return [signal.municipality for signal in found if signal.day is not None]

    limit = timedelta(days=region.stoplight.assignment_stale_days)
    bring(assigned(date(2026, 10, 31), 1, 8), "oktober.xlsx")
    assert late(date(2026, 10, 31) + limit) == []
    assert late(date(2026, 11, 1) + limit) == ["Beesel"]
    bring(assigned(date(2026, 11, 30), 1, 8), "november.xlsx")
    assert late(date(2026, 11, 30) + limit) == []


def test_what_was_said_of_a_sheet_is_kept_with_its_import(
    bring: Callable[..., FileReport], sync: RegionSync
) -> None:
    bring([["Productenlijst van de regio"], *UNDATED[RegionProduct]])
    (row,) = sync.history()
    assert "Boven de tabel staat: Productenlijst van de regio" in row.notes
    (file,) = report_of_import(row, ()).files
    assert file.sheets[0].notes == row.notes
    again = bring([["Productenlijst van de regio"], *UNDATED[RegionProduct]])
    assert (again.same, again.sheets[0].notes) == (True, row.notes)


def test_older_waiting_times_are_kept_as_history(
    sessions: sessionmaker[Session], bring: Callable[..., FileReport], sync: RegionSync
) -> None:
    bring([WAITING, ["22000007", "45N01", 4, 2, "N", DAY]])
    file = bring([WAITING, ["22000007", "45N01", 6, 2, "N", date(2026, 9, 30)]])
    assert counts(file) == (1, 0, 0, 0, 0)
    assert "bewaard als geschiedenis" in file.sheets[0].notes[0]
    assert len(rows_of(sessions, WaitingTime)) == 2
    assert [age.reference_date for age in sync.age()] == [DAY]


def waits(*agbs: str, products: int = 3) -> list[Any]:
    """Waiting times of these providers, each for as many products."""
    codes = [f"45N0{number + 1}" for number in range(products)]
    return [WAITING, *([agb, code, 4, 2, "N", DAY] for agb in agbs for code in codes)]


def test_a_file_per_provider_leaves_the_other_providers_alone(
    sessions: sessionmaker[Session], bring: Callable[..., FileReport]
) -> None:
    for number in range(1, 5):
        file = bring(waits(f"2200000{number}"), f"{number}.xlsx")
        assert (file.refused, counts(file)) == ("", (3, 0, 0, 0, 0))
    # two at once, of four: still a part
    file = bring(waits("22000001", "22000002"), "twee.xlsx")
    assert (file.refused, counts(file)) == ("", (0, 0, 6, 0, 0))
    assert len(rows_of(sessions, WaitingTime)) == 12


def test_a_provider_can_lose_its_own_rows_by_its_own_file(
    sessions: sessionmaker[Session], bring: Callable[..., FileReport]
) -> None:
    bring(waits("22000001", "22000002", products=6))
    file = bring(waits("22000002", products=5), "een.xlsx")
    assert (file.refused, counts(file)) == ("", (0, 0, 5, 1, 0))
    file = bring(waits("22000002", products=2), "minder.xlsx")
    assert "3 van 5 rijen zouden zijn verdwenen" in file.refused
    assert len(rows_of(sessions, WaitingTime)) == 11


def test_new_providers_beside_one_that_stands_are_a_part_too(
    sessions: sessionmaker[Session], bring: Callable[..., FileReport]
) -> None:
    bring(waits("22000001"))
    file = bring(waits("22000002", "22000003"), "twee.xlsx")
    assert (file.refused, counts(file)) == ("", (6, 0, 0, 0, 0))
    assert len(rows_of(sessions, WaitingTime)) == 9


def test_whom_a_whole_list_leaves_out_is_gone(
    sessions: sessionmaker[Session], bring: Callable[..., FileReport]
) -> None:
    everybody = [f"220000{number:02}" for number in range(1, 11)]
    bring(waits(*everybody))
    file = bring(waits(*everybody[:9]), "negen.xlsx")
    assert (file.refused, counts(file)) == ("", (0, 0, 27, 3, 0))
    assert "verdwenen" in bring(waits(*everybody[:6]), "zes.xlsx").refused
    assert len(rows_of(sessions, WaitingTime)) == 27


def test_a_ceiling_of_next_year_leaves_this_year_alone(
    sessions: sessionmaker[Session], bring: Callable[..., FileReport]
) -> None:
    bring([CEILINGS, ["22000007", "Beesel", "", 2026, 1_000]])
    assert counts(bring([CEILINGS, ["22000007", "Beesel", "", 2027, 1_100]])) == (1, 0, 0, 0, 0)
    assert counts(bring([CEILINGS, ["22000007", "Beesel", "", 2026, 1_200]])) == (0, 1, 0, 0, 0)
    assert sorted(row.cents for row in rows_of(sessions, Ceiling)) == [110_000, 120_000]


def test_an_older_version_of_an_assignment_leaves_the_newer_one(
    sessions: sessionmaker[Session], bring: Callable[..., FileReport]
) -> None:
    newest = {"ToewijzingNummer": 9, "Toewijzingsdatum": date(2026, 3, 1)}
    changed = {"Toewijzingsdatum": date(2026, 2, 1), "Volume": 5}
    bring(table(ASSIGNMENT, changed, newest))
    file = bring(table(ASSIGNMENT, {}, newest))
    assert counts(file) == (0, 0, 2, 0, 0)
    assert {row.number: row.volume for row in rows_of(sessions, Assignment)} == {100001: 5, 9: 3}


def test_what_a_provider_offers_follows_the_file(
    sessions: sessionmaker[Session], bring: Callable[..., FileReport]
) -> None:
    one = ["22000007", "Molenberg", "A", "Beesel; Bergen", "V", "V"]
    others = [[f"2200010{n}", f"Praktijk {n}", "C", "Beesel", "X", "V"] for n in range(5)]
    bring([PROVIDERS, one, *others])
    changed = ["22000007", "Molenberg", "A", "Bergen", "V", "X"]
    assert counts(bring([PROVIDERS, changed, *others[1:]])) == (0, 1, 4, 1, 0)
    assert len(rows_of(sessions, Provider)) == 5
    with sessions() as session:
        assert session.execute(
            select(ProviderProduct.agb, ProviderProduct.product_code).where(
                ProviderProduct.agb.in_(["22000007", "22000100"])
            )
        ).all() == [("22000007", "45N01")]
        municipalities = select(ProviderMunicipality.municipality_code)
        assert session.scalars(
            municipalities.where(ProviderMunicipality.agb == "22000007")
        ).all() == ["0893"]


def test_several_kinds_in_one_workbook(
    tmp_path: Path, sync: RegionSync, sessions: sessionmaker[Session]
) -> None:
    path = write_workbook(
        tmp_path / "Alles.xlsx",
        {
            "Toelichting": [["Beste collega"]],
            "Declaraties": declarations(2),
            "Tarieven": [PRODUCTS, ["45N01", "Hulp", "04", 78, date(2026, 1, 1)]],
        },
    )
    (file,) = sync.sync([path]).files
    assert [sheet.kind for sheet in file.sheets] == ["Producten", "Declaraties"]
    assert file.notes == ("Blad 'Toelichting' is niet herkend aan zijn kolomkoppen.",)
    assert [row.tariff_cents for row in rows_of(sessions, RegionProduct)] == [7_800]


def test_one_refused_sheet_takes_the_whole_file_back(
    tmp_path: Path, sync: RegionSync, sessions: sessionmaker[Session]
) -> None:
    path = write_workbook(
        tmp_path / "Alles.xlsx",
        {
            "Tarieven": [PRODUCTS, ["45N01", "Hulp", "04", 78, date(2026, 1, 1)]],
            "Declaraties": declarations(5, Bedrag=1),
        },
    )
    report = sync.sync([path])
    assert "De bedragen kloppen niet" in report.files[0].refused
    assert rows_of(sessions, RegionProduct) == []
    assert exit_code(report) == NOTHING_DONE


def test_a_folder_is_read_in_order_and_other_formats_are_named(
    tmp_path: Path, sync: RegionSync
) -> None:
    write_workbook(tmp_path / "Declaraties.xlsx", {"Blad": declarations(2)})
    write_workbook(
        tmp_path / "Producten.xlsx",
        {"Blad": [PRODUCTS, ["45N01", "Hulp", "04", 78, date(2026, 1, 1)]]},
    )
    (tmp_path / "oud.xls").write_bytes(b"x")
    (tmp_path / "~$Producten.xlsx").write_bytes(b"x")
    (tmp_path / "leesmij.txt").write_text("x", encoding="utf-8")
    report = sync.sync([tmp_path])
    assert [file.file for file in report.files] == ["Producten.xlsx", "Declaraties.xlsx", "oud.xls"]
    assert "oud Excel-bestand" in report.files[2].refused
    assert exit_code(report) == SOMETHING_REJECTED
    assert sync.age()[0].kind == "Producten"
    assert [row.kind for row in sync.history()] == ["Declaraties", "Producten"]


def test_a_preview_stores_nothing(
    tmp_path: Path, sync: RegionSync, sessions: sessionmaker[Session], changes: list[str]
) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"Blad": declarations(3)})
    report = sync.preview([path])
    assert counts(report.files[0]) == (3, 0, 0, 0, 0)
    assert report.preview
    assert (rows_of(sessions, Declaration), sync.history(), changes) == ([], (), [])


def test_cancelling_leaves_nothing_of_the_file_behind(
    tmp_path: Path, sync: RegionSync, sessions: sessionmaker[Session]
) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"Blad": declarations(3)})
    seen: list[tuple[str, int, int]] = []
    report = sync.sync(
        [path],
        progress=lambda text, done, total: seen.append((text, done, total)),
        cancelled=lambda: bool(seen),
    )
    assert report.cancelled
    assert seen == [("a.xlsx openen", 0, 0)]
    assert rows_of(sessions, Declaration) == []
    assert exit_code(report) == NOTHING_DONE
    assert "Gestopt" in sync_text(report)


def test_cancelling_while_sums_are_made_leaves_nothing_behind(
    tmp_path: Path, sync: RegionSync, sessions: sessionmaker[Session]
) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"Blad": declarations(3)})
    seen: list[str] = []
    report = sync.sync(
        [path],
        progress=lambda text, _done, _total: seen.append(text),
        cancelled=lambda: "a.xlsx: optellen" in seen,
    )
    assert report.cancelled
    assert (rows_of(sessions, Declaration), rows_of(sessions, RejectedRow)) == ([], [])
    with sessions() as session:
        assert session.scalar(select(func.count(DeclaredYear.agb))) == 0


def test_progress_counts_rows(tmp_path: Path, sync: RegionSync) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"Blad": declarations(3)})
    seen: list[tuple[str, int, int]] = []
    sync.sync([path], progress=lambda *step: seen.append(step))
    assert seen == [
        ("a.xlsx openen", 0, 0),
        ("a.xlsx: Declaraties opslaan (0 s)", 0, 4),
        ("a.xlsx: optellen", 0, 0),
    ]


def test_the_report_as_text_and_as_objects(
    bring: Callable[..., FileReport], tmp_path: Path
) -> None:

    rows = declarations(6)
    rows[2][0] = "onbekend"
    report = SyncReport((bring(rows),))
    text = sync_text(report)
    assert "Levering.xlsx: ingelezen." in text
    assert "5 nieuw, 0 gewijzigd, 0 gelijk, 0 verdwenen, 1 afgekeurd" in text
    assert "Rij 3, Afzender 'onbekend': Afzender: hier hoort een code van 8 cijfers." in text
    objects = json.loads(json.dumps(sync_objects(report)))
    assert (objects["exit"], objects["files"][0]["outcome"]) == (SOMETHING_REJECTED, "imported")
    assert objects["files"][0]["sheets"][0]["rejected_rows"][0]["row"] == 3


def test_a_column_that_is_missed_is_warned_of(bring: Callable[..., FileReport]) -> None:
    headers = ["Dicht" if header == "Cliëntenstop" else header for header in WAITING]
    file = bring([headers, ["22000007", "45N01", 4, 2, "J", DAY]])
    first, second = file.warnings
    assert (first, second[:36]) == (
        "Kolom 'Dicht' is niet gelezen.",
        "Het stoplicht mist nu Cliëntenstop. ",
    )
    assert f"Let op: {first}" in sync_text(SyncReport((file,)))
    sheet = sync_objects(SyncReport((file,)))["files"][0]["sheets"][0]
    assert sheet["warnings"] == [first, second]


def test_waiting_times_under_other_names_come_in(
    sessions: sessionmaker[Session], bring: Callable[..., FileReport]
) -> None:
    headers = ["AGB-code", "Productcode", "Wachttijd tot intake (weken)", WAITING[3]]
    bring([[*headers, "Stop aanmeldingen", "Peildatum"], ["22000007", "45N01", 30, 2, "J", DAY]])
    (row,) = rows_of(sessions, WaitingTime)
    assert (row.intake_tenths, row.treatment_tenths, row.intake_stop) == (300, 20, True)


def test_the_exit_codes(tmp_path: Path, sync: RegionSync) -> None:
    assert exit_code(sync.sync([tmp_path])) == NOTHING_DONE
    assert exit_code(sync.sync([tmp_path / "weg.xlsx"])) == NOTHING_DONE
    path = write_workbook(tmp_path / "a.xlsx", {"Blad": declarations(3)})
    assert [exit_code(sync.sync([path])) for _ in range(2)] == [ALL_IN, ALL_IN]


def test_more_than_one_batch_compares_the_same_way(
    bring: Callable[..., FileReport], sessions: sessionmaker[Session]
) -> None:
    bring(declarations(5_100))
    rows = declarations(5_200)
    for row in rows[1:5_060]:
        row[list(DECLARATION).index("DeclaratieNummer")] = "D2"
    assert counts(bring(rows)) == (100, 5_059, 41, 0, 0)
    assert len(rows_of(sessions, Declaration)) == 5_200
