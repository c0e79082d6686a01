from __future__ import annotations

from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from app.exchange.assignment_versions import newest_versions
from app.exchange.batches import Rejected
from app.exchange.kinds import Kind
from app.exchange.recognition import recognise
from app.exchange.regional_exports import RegionalSheet
from app.exchange.regional_rows import KIND_ROWS
from app.exchange.workbook_reader import UnreadableFile, open_workbook
from tests.exchange.regional_workbooks import (
    ASSIGNMENT,
    CEILINGS,
    DECLARATION,
    MUNICIPALITIES,
    PRODUCTS,
    WAITING,
    declarations,
    table,
    write_workbook,
)

DAY = date(2026, 10, 31)


class Read:
    """A sheet read to the end: the rows as dictionaries, and what was kept out."""

    def __init__(self, path: Path, rows: list[Any], size: int = 5_000) -> None:
        self._read(write_workbook(path / "a.xlsx", {"Blad": rows}), size)

    @classmethod
    def of(cls, path: Path) -> Read:
        """The sheet "Blad" of a file that is there already."""
        read = cls.__new__(cls)
        read._read(path, 5_000)
        return read

    def _read(self, path: Path, size: int) -> None:
        sheet = recognise(open_workbook(path).sheet("Blad"), MUNICIPALITIES)
        assert isinstance(sheet, RegionalSheet), sheet
        names = KIND_ROWS[sheet.kind].stored
        self.sheet = sheet
        self.rows: list[dict[str, Any]] = []
        self.numbers: list[int] = []
        self.rejected: list[Rejected] = []
        for batch in newest_versions(sheet, sheet.batches(size)):
            columns = zip(*batch.columns, strict=True)
            self.rows += [dict(zip(names, row, strict=True)) for row in columns]
            self.numbers += batch.numbers
            self.rejected += batch.rejected


def test_a_table_below_a_title_is_found_and_its_tail_reported(tmp_path: Path) -> None:
    read = Read(
        tmp_path,
        [
            ["Producten - regionale uitlevering"],
            ["Peildatum: 31-10-2026"],
            [],
            PRODUCTS,
            ["45n01", "Ambulante hulp thuis", 4, "€ 78,00", date(2026, 1, 1)],
            [],
            ["Totaal"],
            ["Bron: datawarehouse"],
        ],
    )
    assert read.sheet.kind is Kind.PRODUCTS
    assert read.sheet.reference_date == DAY
    assert read.numbers == [5]
    assert read.rows[0] == {
        "code": "45N01",
        "category": "45",
        "name": "Ambulante hulp thuis",
        "segment": None,
        "level": "",
        "unit": "04",
        "tariff_cents": 7800,
        "valid_from": date(2026, 1, 1),
        "valid_to": None,
        "norm_minimum": None,
        "norm_maximum": None,
        "norm_months": None,
    }
    assert read.rejected == []
    assert read.sheet.notes == [
        "Boven de tabel staat: Producten - regionale uitlevering",
        "Boven de tabel staat: Peildatum: 31-10-2026",
        "1 lege rij overgeslagen, de eerste is rij 6.",
        "Rij 7 hoort niet bij de tabel en is overgeslagen: Totaal.",
        "Rij 8 hoort niet bij de tabel en is overgeslagen: Bron: datawarehouse.",
    ]


def test_rows_that_are_no_rows_of_the_table_are_reported(tmp_path: Path) -> None:
    headers = ["Naam aanbieder", "AGB-code", "Categorie", "Toelichting"]
    read = Read(
        tmp_path,
        [
            headers,
            ["Totaal Zorg B.V.", 22000007, "A", ""],
            ["Bronlaak", 22000144, "A", ""],
            headers,
            ["", "", "", ""],
            ["Totaal", "", 2, ""],
            ["", "Subtotaal", "", 7],
            ["Bron: datawarehouse", "", "", ""],
            ["Stichting Peel", 22000281, "B", "onder het totaal"],
        ],
    )
    assert [row["agb"] for row in read.rows] == ["22000007", "22000144", "22000281"]
    assert read.rejected == []
    assert read.sheet.notes == [
        "1 lege rij overgeslagen, de eerste is rij 5.",
        "Rij 4 hoort niet bij de tabel en is overgeslagen: de kolomkoppen nog een keer.",
        "Rij 6 hoort niet bij de tabel en is overgeslagen: Totaal.",
        "Rij 7 hoort niet bij de tabel en is overgeslagen: Subtotaal.",
        "Rij 8 hoort niet bij de tabel en is overgeslagen: Bron: datawarehouse.",
    ]


def test_many_totals_are_counted_instead_of_named(tmp_path: Path) -> None:
    read = Read(tmp_path, [PRODUCTS, *([["Totaal"]] * 30)])
    assert len(read.sheet.notes) == 21
    assert read.sheet.notes[-1] == "Zo zijn er nog 10 rijen overgeslagen."


def test_a_cell_in_error_rejects_its_row_only_where_it_is_read(tmp_path: Path) -> None:
    rows = table(ASSIGNMENT, {}, {"ToewijzingNummer": 2}, {"ToewijzingNummer": 3})
    book = xlsxwriter.Workbook(tmp_path / "a.xlsx")
    sheet = book.add_worksheet("Blad")
    day = book.add_format({"num_format": "dd-mm-yyyy"})
    for number, row in enumerate(rows):
        for place, value in enumerate(row):
            sheet.write(number, place, value, day if isinstance(value, date) else None)
    end, note = list(ASSIGNMENT).index("Einddatum"), len(ASSIGNMENT)
    sheet.write_string(0, note, "Opzoeken")
    sheet.write_formula(1, note, "=NA()", None, "#N/A")
    sheet.write_formula(2, end, "=NA()", None, "#N/A")
    for number in range(4, 9):
        sheet.write_formula(number, note, "=NA()", None, "#N/A")
    book.close()
    read = Read.of(tmp_path / "a.xlsx")
    assert [row["number"] for row in read.rows] == [100_001, 3]
    (rejected,) = read.rejected
    assert (rejected.row, rejected.column, rejected.value) == (3, "Einddatum", "#N/B")
    assert rejected.reason == "Einddatum: de cel bevat een fout (#N/B)."
    assert "5 lege rijen overgeslagen, de eerste is rij 5." in read.sheet.notes


def test_wrong_cells_are_rejected_with_place_value_and_reason(tmp_path: Path) -> None:
    read = Read(
        tmp_path,
        [
            PRODUCTS,
            ["45N01", "Ambulante hulp", "04", 78, "1 januari"],
            ["45N02", "", "82", 78, date(2026, 1, 1)],
            ["45N03", "Ambulante hulp WO", "04", 121.8, date(2026, 1, 1)],
        ],
    )
    assert [row["code"] for row in read.rows] == ["45N03"]
    first, second = read.rejected
    assert (first.row, first.column, first.value) == (2, "Geldig van", "1 januari")
    assert first.reason == "Geldig van: dit is geen datum; schrijf dd-mm-jjjj."
    assert dict(first.cells)["Productcode"] == "45N01"
    assert first.key is None
    assert second.reason == ("Omschrijving: hier ontbreekt een waarde. Ook fout: Eenheid.")
    assert second.key == ("45N02", date(2026, 1, 1))


def test_the_product_matrix_and_municipalities_of_a_provider(tmp_path: Path) -> None:
    headers = ["AGB-code", "Naam aanbieder", "Categorie", "Gemeenten", "45N01 Hulp", "54001"]
    read = Read(
        tmp_path,
        [
            headers,
            [22000007, "Molenberg Jeugdzorg", "a", "Bergen (L.); Beesel", "V", "X"],
            ["22000144", "Praktijk Linde", "NGA", "0893", "X", "v"],
            ["22000281", "Stichting Peel", "C", "Parijs", "V", "V"],
            ["22000418", "Stichting Maas", "C", "Beesel", "misschien", "V"],
        ],
    )
    assert read.sheet.kind is Kind.PROVIDERS
    assert [row["agb"] for row in read.rows] == ["22000007", "22000144"]
    assert read.rows[0]["municipalities"] == ("0889", "0893")
    assert read.rows[0]["products"] == ("45N01",)
    assert read.rows[1]["category"] == "NGA"
    assert read.rows[1]["products"] == ("54001",)
    assert [rejected.column for rejected in read.rejected] == ["Gemeenten", "45N01 Hulp"]


def test_waiting_times_keep_their_text(tmp_path: Path) -> None:
    read = Read(
        tmp_path,
        [
            WAITING,
            ["22000007", "45N01", 4, "8-10 wk", "N", DAY],
            ["22000007", "45N02", "cliëntenstop", "", "", DAY],
            ["22000007", "45N01", 5, 5, "N", "31-10-2026"],
        ],
    )
    first, second = read.rows
    assert (first["intake_text"], first["intake_tenths"]) == ("4", 40)
    assert (first["treatment_text"], first["treatment_tenths"]) == ("8-10 wk", 100)
    assert (first["intake_stop"], second["intake_stop"]) == (False, True)
    assert second["intake_tenths"] is None
    (double,) = read.rejected
    assert double.row == 4
    assert "staat al eerder in het blad" in double.reason


def test_ceilings_are_euros_per_municipality_and_segment(tmp_path: Path) -> None:
    read = Read(
        tmp_path,
        [CEILINGS, ["22000007", "Beesel", "Segment 4", 2026, 221200]],
    )
    assert read.rows == [
        {
            "agb": "22000007",
            "year": 2026,
            "municipality_code": "0889",
            "segment": 4,
            "product_code": "",
            "cents": 22_120_000,
        }
    ]


def test_kpi_values_are_thousandths(tmp_path: Path) -> None:
    headers = ["AGB-code", "KPI", "Waarde", "Norm", "Peildatum"]
    read = Read(tmp_path, [headers, ["22000007", "Uitval (%)", "12,7%", 10, DAY]])
    (row,) = read.rows
    assert (row["value_thousandths"], row["norm_thousandths"]) == (12_700, 10_000)
    assert row["period"] == "2026-10-31"


def test_an_assignment_with_its_whole_volume(tmp_path: Path) -> None:
    read = Read(
        tmp_path,
        table(
            ASSIGNMENT,
            {},
            {"ToewijzingNummer": 2, "Einddatum": "", "Frequentie": "4 (Per maand)"},
            {"ToewijzingNummer": 3, "RedenWijziging": "13", "Einddatum": date(2026, 1, 12)},
            {"ToewijzingNummer": 4, "Volume": "", "Eenheid": "", "Frequentie": "", "Budget": 9},
            {"ToewijzingNummer": 5, "Volume": ""},
            {"ToewijzingNummer": 6, "Einddatum": date(2026, 1, 1)},
            {"ToewijzingNummer": 7, "Afzender": "0363"},
        ),
    )
    whole, open_end, withdrawn, budget = read.rows
    assert whole["assigned_at"] == time(10)
    # 12 January to 1 February 2026 touches three ISO weeks of 3 hours.
    assert whole["total_sixtieths"] == 9 * 60
    assert (open_end["total_sixtieths"], open_end["frequency"]) == (None, "4")
    assert (withdrawn["withdrawn"], whole["withdrawn"]) == (True, False)
    assert (budget["budget_cents"], budget["total_sixtieths"]) == (9, None)
    assert [(r.row, r.column) for r in read.rejected] == [
        (8, "Afzender"),
        (7, "Einddatum"),
        (6, "Volume"),
    ]


def test_the_newest_version_of_an_assignment_wins(tmp_path: Path) -> None:
    read = Read(
        tmp_path,
        table(
            ASSIGNMENT,
            {"Toewijzingstijd": "12:00:00", "Volume": 5},
            {"Toewijzingstijd": "10:00:00", "Volume": 3},
            {"Afzender": "Bergen", "Volume": 2},
            {"Toewijzingsdatum": date(2026, 1, 6), "Volume": 7},
            {"Toewijzingsdatum": date(2026, 1, 6), "Volume": 8},
        ),
        size=2,
    )
    assert [(row["municipality_code"], row["volume"]) for row in read.rows] == [
        ("0893", 2),
        ("0889", 7),
    ]
    assert read.numbers == [4, 5]
    assert [rejected.row for rejected in read.rejected] == [6]
    assert "al in rij 5, maar anders" in read.rejected[0].reason
    assert dict(read.rejected[0].cells) | {"Volume": "8", "Toewijzingsdatum": "06-01-2026"} == dict(
        read.rejected[0].cells
    )
    assert "2 oudere versies van een toewijzing overgeslagen." in read.sheet.notes


def test_the_same_row_twice_counts_once(tmp_path: Path) -> None:
    read = Read(tmp_path, table(ASSIGNMENT, {}, {}, {"Volume": 4}, {}))
    assert [row["volume"] for row in read.rows] == [3]
    assert [rejected.row for rejected in read.rejected] == [4]
    assert read.sheet.notes == [
        "2 toewijzingen staan er precies zo nog een keer in; dat telt één keer."
    ]


def test_credit_lines_count_negative(tmp_path: Path) -> None:
    lines = [
        {"ReferentieNummer": "R1"},
        {"ReferentieNummer": "R2", "DebetCredit": "C", "VorigReferentieNummer": "R1"},
        {"ReferentieNummer": "R3", "Eenheid": "01", "GeleverdVolume": 600},
    ]
    debit, credit, minutes = Read(tmp_path, table(DECLARATION, *lines)).rows
    assert (debit["net_cents"], debit["net_sixtieths"]) == (78_000, 600)
    assert (credit["net_cents"], credit["net_sixtieths"]) == (-78_000, -600)
    assert (minutes["net_cents"], minutes["net_sixtieths"]) == (78_000, 600)


@pytest.mark.parametrize(
    ("tariff", "amount", "said"),
    [
        (7_800, 78_000, "ProductTarief staat in centen en Bedrag in centen"),
        ("78,00", "780,00", "ProductTarief staat in euro's en Bedrag in euro's"),
        (78, 78_000, "ProductTarief staat in euro's en Bedrag in centen"),
        (7_800, 780, "ProductTarief staat in centen en Bedrag in euro's"),
    ],
)
def test_the_amounts_tell_their_scale(
    tmp_path: Path, tariff: object, amount: object, said: str
) -> None:
    read = Read(tmp_path, declarations(3, ProductTarief=tariff, Bedrag=amount))
    assert {(row["tariff_cents"], row["net_cents"]) for row in read.rows} == {(7_800, 78_000)}
    assert read.sheet.notes[0].startswith(said)
    assert "3 van 3" in read.sheet.notes[0]


@pytest.mark.parametrize(
    ("unit", "tariff", "volume", "amount", "cents", "sign"),
    [
        ("04", 78, 10, 780, 78_000, "in centen zouden er tarieven onder € 5 zijn"),
        ("84", 15, 10, 150, 150, "zo afgesproken, aan de bedragen zelf is het niet"),
        ("84", "15,00", 10, 150, 15_000, "er staan bedragen met decimalen of een euroteken"),
        ("14", 22_380, 3, 67_140, 67_140, "in euro's zouden er tarieven boven € 2000 zijn"),
        ("84", 1_450, 10, 14_500, 14_500, "zo afgesproken, aan de bedragen zelf is het niet"),
        ("83", "", 5_000, 5_000, 5_000, "bij eenheid 83 is GeleverdVolume het bedrag in centen"),
        ("83", "", 5_000, 50, 5_000, "bij eenheid 83 is GeleverdVolume het bedrag in centen"),
        ("01", 130, 60, 7_800, 7_800, "zo afgesproken"),
    ],
)
def test_round_amounts_tell_their_scale_by_other_signs(
    tmp_path: Path, unit: str, tariff: object, volume: int, amount: int, cents: int, sign: str
) -> None:
    """Volume times tariff comes out in euros and in cents; nothing may pass in silence."""
    changes = {"Eenheid": unit, "ProductTarief": tariff, "GeleverdVolume": volume}
    read = Read(tmp_path, declarations(3, **changes, Bedrag=amount))
    assert {row["net_cents"] for row in read.rows} == {cents}
    assert sign in read.sheet.notes[0]


def test_one_part_of_a_cent_does_not_make_a_file_of_euros(tmp_path: Path) -> None:
    rows = declarations(12)
    rows[5][list(DECLARATION).index("Bedrag")] = 78_000.5
    read = Read(tmp_path, rows)
    assert {row["net_cents"] for row in read.rows} == {78_000}
    assert [rejected.row for rejected in read.rejected] == [6]


def test_an_amount_in_euros_among_cents_is_rejected_and_not_read_as_cents(tmp_path: Path) -> None:
    rows = declarations(12)
    rows[5][list(DECLARATION).index("Bedrag")] = "780,00"
    (rejected,) = Read(tmp_path, rows).rejected
    assert rejected.reason == "Bedrag: dit bedrag staat in euro's; hier horen hele centen."


def test_euros_and_cents_in_one_file_are_refused_with_the_figures(tmp_path: Path) -> None:
    rows = declarations(5) + declarations(5, ProductTarief=78, Bedrag=780)[1:]
    with pytest.raises(UnreadableFile) as refusal:
        Read(tmp_path, rows)
    assert "ProductTarief is 78 in rij 7 en 7800 in rij 2" in refusal.value.sentence


def test_a_credit_line_with_a_minus_is_rejected(tmp_path: Path) -> None:
    """Credit lines have a positive amount with C; a minus as well may mean either."""
    rows = declarations(12)
    rows[5][list(DECLARATION).index("Bedrag")] = -78_000
    rows[5][list(DECLARATION).index("DebetCredit")] = "C"
    (rejected,) = Read(tmp_path, rows).rejected
    assert "mag niet onder nul liggen" in rejected.reason


def test_volumes_are_rounded_to_whole_units(tmp_path: Path) -> None:
    assert len(Read(tmp_path, declarations(2, Bedrag=78_000 + 7_800)).rows) == 2


def test_amounts_that_fit_no_scale_refuse_the_file_with_the_figures(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile) as refusal:
        Read(tmp_path, declarations(5, Bedrag=12_345))
    assert "bij 0 van 5 bekeken regels" in refusal.value.sentence
    assert "In rij 2 staat 10 x 7800 en Bedrag 12345" in refusal.value.sentence


def test_a_rejected_line_keeps_its_euros_as_euros(tmp_path: Path) -> None:
    rows = (
        declarations(9, ProductTarief=78.5, Bedrag=785)
        + declarations(1, ProductTarief=78, Bedrag=780, Bsn="onbekend")[1:]
    )
    (rejected,) = Read(tmp_path, rows).rejected
    assert dict(rejected.cells)["Bedrag"] == "780,00"
    assert dict(rejected.cells)["ProductTarief"] == "78,00"


@pytest.mark.parametrize(("header", "said"), [("reden  afkeuring", True), ("Toelichting", False)])
def test_a_column_with_reasons_makes_a_sheet_a_correction(
    tmp_path: Path, header: str, said: bool
) -> None:
    rows = [[*PRODUCTS, header], ["45n01", "Hulp", 4, "78,00", date(2026, 1, 1), "Eenheid: leeg."]]
    read = Read(tmp_path, rows)
    assert read.sheet.correction is said
    assert read.rows[0]["code"] == "45N01"


def test_doubles_are_found_across_batches(tmp_path: Path) -> None:
    rows = declarations(7)
    rows.append(list(rows[1]))
    read = Read(tmp_path, rows, size=3)
    assert len(read.rows) == 7
    assert [rejected.row for rejected in read.rejected] == [9]


def test_an_unknown_sheet_says_what_is_missing(tmp_path: Path) -> None:
    without = [header for header in DECLARATION if header != "Bedrag"]
    write_workbook(tmp_path / "a.xlsx", {"D": [without], "Vrij": [["Beste collega"]], "Leeg": []})
    workbook = open_workbook(tmp_path / "a.xlsx")
    assert [recognise(workbook.sheet(name), MUNICIPALITIES) for name in workbook.visible] == [
        "Blad 'D' lijkt op Declaraties, maar mist de kolommen Bedrag.",
        "Blad 'Vrij' is niet herkend aan zijn kolomkoppen.",
        "Blad 'Leeg' is niet herkend aan zijn kolomkoppen.",
    ]
