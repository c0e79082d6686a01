from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.region import Region
from app.exchange.kinds import Kind
from app.exchange.layouts import SavedColumns
from app.exchange.workbook_reader import open_workbook
from app.services.layout_check import find_gaps
from app.services.layout_look import SheetLook
from app.services.region_sync import RegionSync, SyncMeans
from app.services.saved_layouts import SavedLayouts
from app.services.workplace import RefusedError
from app.storage.sqlite_engine import Sessions
from tests.conftest import NOW
from tests.exchange.regional_workbooks import write_workbook
from tests.services.odd_workbook import LINES, odd_rows

DAY = date(2026, 10, 31)
KPI = SavedColumns(
    "KPI van Zuid",
    Kind.KPIS,
    {"agb": "Zorgaanbieder", "kpi": "Maatstaf", "value_thousandths": "Uitkomst"},
)
DECLARED = odd_rows()


@pytest.fixture
def layouts(sessions: Sessions, region: Region, clock: Callable[[], datetime]) -> SavedLayouts:
    return SavedLayouts(sessions, region, clock, lambda: "an")


@pytest.fixture
def look(tmp_path: Path, layouts: SavedLayouts) -> Callable[..., SheetLook]:
    def run(*rows: list[Any]) -> SheetLook:
        return layouts.look(write_workbook(tmp_path / "Odd.xlsx", {"Blad": rows}), "Blad")

    return run


def test_a_layout_is_kept_with_who_and_when(layouts: SavedLayouts) -> None:
    row = layouts.save(replace(LINES, name="  Zuid \n 2026 "))
    assert layouts.all() == (row,)
    assert layouts.as_saved() == (replace(LINES, name="Zuid 2026"),)
    assert (row.saved_at, row.saved_by) == (NOW, "an")


def test_a_name_is_given_once(layouts: SavedLayouts) -> None:
    layouts.save(KPI)
    assert layouts.taken(" kpi VAN zuid ")
    with pytest.raises(RefusedError, match="Er is al een kolomindeling met de naam 'kpi van zuid'"):
        layouts.save(replace(KPI, name="kpi van zuid"))
    layouts.save(replace(LINES, name="kpi van zuid"), replace_old=True)
    assert [saved.kind for saved in layouts.as_saved()] == [Kind.DECLARATIONS]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"name": " "}, "Geef de indeling een naam."),
        ({"name": "x" * 81}, "Kies een naam van hooguit 80 tekens."),
        ({"columns": {"agb": "A"}}, "een kolom voor KPI ontbreekt"),
    ],
)
def test_what_is_no_layout_is_not_kept(
    layouts: SavedLayouts, changes: dict[str, Any], sentence: str
) -> None:
    with pytest.raises(RefusedError, match=sentence):
        layouts.save(replace(KPI, **changes))
    assert layouts.all() == ()


def test_renaming_and_removing(layouts: SavedLayouts) -> None:
    first, second = layouts.save(KPI), layouts.save(LINES)
    layouts.rename(first.id, "kpi van ZUID")
    with pytest.raises(RefusedError, match="Er is al een kolomindeling"):
        layouts.rename(second.id, KPI.name)
    layouts.remove(second.id)
    assert [row.saved.name for row in layouts.all()] == ["kpi van ZUID"]
    for work in (lambda: layouts.remove(second.id), lambda: layouts.rename(second.id, "x")):
        with pytest.raises(RefusedError, match="is er niet meer"):
            work()


def test_a_colleague_gets_it_as_a_file(layouts: SavedLayouts, tmp_path: Path) -> None:
    row = layouts.save(LINES)
    path = layouts.export(row.id, tmp_path / "Zuid")
    assert path == tmp_path / "Zuid.kolomindeling"
    assert layouts.read_file(path) == LINES
    with pytest.raises(RefusedError, match="bestaat al"):
        layouts.export(row.id, tmp_path / "Zuid")
    assert layouts.export(row.id, path) == path
    path.write_text("onzin")
    with pytest.raises(RefusedError, match="geen goede kolomindeling"):
        layouts.read_file(path)


def test_a_look_finds_the_headers_under_a_title(look: Callable[..., SheetLook]) -> None:
    found = look(["Overzicht", "van de regio"], [], *DECLARED)
    assert (found.header.number, found.header.joined) == (3, False)
    assert [row.number for row in found.header_rows] == [1, 3, 4, 5, 6]
    assert found.headers[0].header == "Zorgaanbieder code"
    assert found.headers[5].examples == ("R0", "R1", "R2")
    assert found.headers[10].examples == ("12-01-2026",)
    assert len(found.below) == 3


def test_a_look_guesses_kind_and_columns(look: Callable[..., SheetLook]) -> None:
    found = look(*DECLARED)
    assert found.kind is Kind.DECLARATIONS
    guess = found.guesses[Kind.DECLARATIONS].columns
    sure = ("agb", "bsn", "product_code", "municipality_code", "amount", "tariff_cents")
    assert {field: guess[field] for field in sure} == {
        field: LINES.columns[field] for field in sure
    }


def test_what_is_not_picked_is_left_out_where_it_has_its_own_name(
    look: Callable[..., SheetLook],
) -> None:
    found = look(["Zorgaanbieder", "Maatstaf", "Uitkomst", "Norm"], ["22000007", "Vol", 8, 7])
    assert found.layout("Zuid", Kind.KPIS, KPI.columns).columns == {
        **KPI.columns,
        "norm_thousandths": "",
    }


def test_another_row_can_hold_the_headers(
    look: Callable[..., SheetLook], layouts: SavedLayouts
) -> None:
    found = look(
        ["Wie", "Periode", "", "Telling"],
        ["code", "van", "tot", "weken"],
        ["22000007", DAY, DAY, 3],
    )
    assert (found.header.number, found.header.joined) == (2, False)
    (joined,) = (row for row in found.header_rows if row.joined)
    other = layouts.look_below(found, joined)
    headers = [column.header for column in other.headers]
    assert headers == ["Wie code", "Periode van", "Periode tot", "Telling weken"]
    assert [number for number, _ in other.below] == [3]


def test_a_sheet_without_headers_is_told(look: Callable[..., SheetLook]) -> None:
    with pytest.raises(RefusedError, match="heeft in de eerste 30 rijen geen kolomkoppen"):
        look([1, 2], [3, 4])


def test_a_file_that_cannot_be_read_is_told(layouts: SavedLayouts, tmp_path: Path) -> None:
    (tmp_path / "stuk.xlsx").write_bytes(b"geen werkmap")
    with pytest.raises(RefusedError, match=r"stuk\.xlsx"):
        layouts.look(tmp_path / "stuk.xlsx", "Blad")


def test_a_check_reads_as_an_import_does(
    look: Callable[..., SheetLook], layouts: SavedLayouts
) -> None:
    check = layouts.check(look(*DECLARED), LINES)
    assert (check.read, check.right, check.lines) == (3, 3, ())
    note = check.notes[-1]
    assert "GeleverdVolume x ProductTarief is Bedrag bij 3 van 3 bekeken regels" in note


@pytest.mark.parametrize(("amounts", "read"), [("euros", "€ 78,00"), ("cents", "€ 0,78")])
def test_a_check_tells_how_an_amount_is_read(
    look: Callable[..., SheetLook], layouts: SavedLayouts, amounts: str, read: str
) -> None:
    # A piece may cost less than a euro: here the file does not tell, so the worker does.
    pieces = odd_rows(**{"Eenh.": "84"})
    check = layouts.check(look(*pieces), replace(LINES, amounts=amounts))
    assert check.amounts == f"In rij 2 is Prijs '78' gelezen als {read}."


def test_a_check_tells_what_is_wrong_where(
    look: Callable[..., SheetLook], layouts: SavedLayouts
) -> None:
    rows = [list(row) for row in DECLARED]
    rows[1][10], rows[2][10], rows[3][15] = "gisteren", "morgen", "n.v.t."
    check = layouts.check(look(*rows, ["Totaal", *[""] * 17]), LINES)
    assert (check.read, check.right) == (3, 0)
    assert check.lines[0] == (
        "Rij 2. Startdatum zorg: dit is geen datum; schrijf dd-mm-jjjj. Er staat 'gisteren'."
    )
    assert check.columns == {
        "period_start": "2 van 3 rijen: dit is geen datum; schrijf dd-mm-jjjj.",
        "amount": "1 van 3 rijen: dit is geen getal; schrijf bijvoorbeeld 1.234,56.",
    }
    assert "Rij 5 hoort niet bij de tabel en is overgeslagen: Totaal." in check.notes


def test_a_row_that_stands_twice_is_no_wrong_column(
    look: Callable[..., SheetLook], layouts: SavedLayouts
) -> None:
    check = layouts.check(look(*odd_rows(2, Regel="R1")), LINES)
    assert (check.right, check.columns) == (1, {})
    assert check.lines == (
        "Rij 3. Deze Zorgaanbieder code, Regel staat al eerder in het blad. Er staat 'R1'.",
    )


def test_a_text_file_is_looked_at_too(layouts: SavedLayouts, tmp_path: Path) -> None:
    path = tmp_path / "kpi.csv"
    path.write_text("Zorgaanbieder;Maatstaf;Uitkomst\n22000007;Vol;8,5\n")
    (sheet,) = open_workbook(path).visible
    found = layouts.look(path, sheet)
    assert [one.header for one in found.headers] == list(KPI.columns.values())
    assert layouts.check(found, KPI).right == 1


def test_a_look_stops_when_it_is_no_longer_needed(layouts: SavedLayouts, tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "Odd.xlsx", {"Blad": DECLARED})
    with pytest.raises(RefusedError, match="Gestopt"):
        layouts.look(path, "Blad", lambda: True)


def test_amounts_that_fit_no_scale_are_refused(
    look: Callable[..., SheetLook], layouts: SavedLayouts
) -> None:
    rows = [list(row) for row in DECLARED]
    for row in rows[1:]:
        row[15] = 12_345
    assert layouts.check(look(*rows), LINES).refused.startswith("De bedragen kloppen niet")


def test_a_check_tells_that_another_layout_goes_before(
    look: Callable[..., SheetLook], layouts: SavedLayouts
) -> None:
    found = look(["Zorgaanbieder", "Maatstaf", "Uitkomst", "Streef"], ["22000007", "Vol", 8, 7])
    assert layouts.check(found, KPI).notes == ("Kolom 'Streef' is niet gelezen.",)
    layouts.save(
        replace(KPI, name="Met norm", columns={**KPI.columns, "norm_thousandths": "Streef"})
    )
    assert layouts.check(found, KPI).notes[:1] == (
        "Let op: dit blad wordt al herkend met een andere indeling, als KPI. Die gaat voor.",
    )


@pytest.mark.parametrize(
    ("changes", "sentence", "place"),
    [
        ({}, "", ""),
        ({"kpi": ""}, "Kies nog een kolom voor KPI.", "kpi"),
        ({"kpi": "", "agb": ""}, "Kies nog een kolom voor AGB-code en KPI.", "agb"),
        ({"kpi": "Uitkomst"}, "Elke kolom kan maar één veld zijn.", "value_thousandths"),
    ],
)
def test_gaps(changes: dict[str, str], sentence: str, place: str) -> None:
    gaps = find_gaps(replace(KPI, columns={**KPI.columns, **changes}))
    assert (gaps.sentence, gaps.place) == (sentence, place)
    assert list(gaps.doubles) == ([place] if "maar één" in sentence else [])


def test_many_gaps_stay_one_line() -> None:
    gaps = find_gaps(SavedColumns("Zuid", Kind.WAITING_TIMES, {}))
    assert gaps.sentence == (
        "Kies nog een kolom voor AGB-code, Productcode, Peildatum en Wachttijd intake (weken) of "
        "Wachttijd behandeling (weken)."
    )
    gaps = find_gaps(SavedColumns("Zuid", Kind.DECLARATIONS, {}))
    assert gaps.sentence.endswith("voor Afzender, Ontvanger, DeclaratieNummer en 14 andere velden.")
    only = {"agb": "A", "product_code": "B", "reference_date": "C"}
    gaps = find_gaps(SavedColumns("Zuid", Kind.WAITING_TIMES, only))
    assert gaps.place == "intake"


def test_a_sheet_that_was_unknown_comes_in_after_its_layout(
    sessions: Sessions, region: Region, tmp_path: Path
) -> None:
    moments = iter(NOW + timedelta(minutes=minute) for minute in range(20))
    layouts = SavedLayouts(sessions, region, lambda: next(moments), lambda: "an")
    means = SyncMeans(layouts=layouts.as_saved)
    sync = RegionSync(sessions, region, lambda: next(moments), lambda: "an", means=means)
    known = [["AGB-code", "KPI", "Waarde"], ["22000007", "Vol", 8]]
    path = write_workbook(tmp_path / "Beide.xlsx", {"KPI": known, "Vreemd": DECLARED})
    (first,) = sync.sync([path]).files
    assert (first.unknown, len(first.sheets)) == (("Vreemd",), 1)
    assert sync.sync([path]).files[0].same
    layouts.save(LINES)
    (second,) = sync.sync([path]).files
    new = {sheet.kind: (sheet.new, sheet.unchanged) for sheet in second.sheets}
    assert new == {"KPI": (0, 1), "Declaraties": (3, 0)}
    assert sync.sync([path]).files[0].same
