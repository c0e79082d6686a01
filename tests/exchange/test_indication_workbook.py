"""The workbook, read back with another reader than the one that wrote it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from io import BytesIO

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.exchange.indication_workbook import (
    TextTooLong,
    file_name,
    workbook_bytes,
    write_workbook,
)
from tests.exchange.workbook_example import content

# fmt: off
HEADER = [
    "Afzender", "Ontvanger", "Bsn", "Geboortedatum", "DatumGebruik", "Geslacht", "Achternaam",
    "Voorvoegsel", "Voornamen", "Voorletters", "NaamGebruik", "ToewijzingNummer",
    "ReferentieAanbieder", "ProductCategorie", "ProductCode", "Toewijzingsdatum",
    "Toewijzingstijd", "Ingangsdatum", "Einddatum", "RedenWijziging", "Volume", "Eenheid",
    "Frequentie", "Budget", "Commentaar", "Gemeentenaam", "AanbiederNaam", "ProductOmschrijving",
    "EenheidOmschrijving", "FrequentieOmschrijving", "Niveau", "Leveringsvorm", "VerwijzerType",
    "VerwijzerNaam", "TotaalVolume", "Tarief", "Kosten",
]
# fmt: on


def read(example):
    return openpyxl.load_workbook(BytesIO(workbook_bytes(example)))


def texts(sheet):
    return [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]


def first_line(book):
    sheet = book["Toewijzing"]
    return dict(zip(HEADER, sheet[2], strict=True))


@pytest.fixture(scope="module")
def book():
    return read(content())


def test_the_four_sheets_stand_in_order(book):
    assert book.sheetnames == ["Indicatie", "Toewijzing", "Onderbouwing", "Toelichting"]


def test_the_header_is_spelled_and_ordered_as_ijw_does(book):
    assert [cell.value for cell in book["Toewijzing"][1]] == HEADER


def test_every_phase_is_one_row(book):
    sheet = book["Toewijzing"]
    assert sheet.max_row == 5
    assert [row[2].value for row in sheet.iter_rows(min_row=2)] == [
        *("999900006", "999900006", "999900018", "999900018")
    ]


def test_codes_are_text_with_their_zeros(book):
    cells = first_line(book)
    expected = {
        "Afzender": "0983",
        "Ontvanger": "41000001",
        "Bsn": "999900006",
        "ProductCode": "45E12",
        "Eenheid": "04",
        "Frequentie": "2",
        "VerwijzerType": "02",
        "Voorletters": "SM",
    }
    assert {name: cells[name].value for name in expected} == expected
    assert {cells[name].number_format for name in expected} == {"@"}
    assert {cells[name].data_type for name in expected} == {"s"}


def test_dates_are_dates_and_amounts_are_numbers(book):
    cells = first_line(book)
    assert cells["Geboortedatum"].value == datetime(2014, 3, 14)
    assert cells["Geboortedatum"].number_format == "dd-mm-yyyy"
    assert cells["Toewijzingstijd"].value == time(14, 3, 7)
    assert (cells["Volume"].value, cells["TotaalVolume"].value) == (3, 39)
    assert cells["Tarief"].value == 93.6
    assert cells["Kosten"].value == 3650.4
    assert "€" in cells["Kosten"].number_format


def test_a_new_indication_leaves_number_reason_and_budget_empty(book):
    cells = first_line(book)
    for name in ("ToewijzingNummer", "RedenWijziging", "ReferentieAanbieder", "Budget"):
        assert cells[name].value is None


def test_the_lines_are_a_table_with_a_frozen_header_and_a_filter(book):
    sheet = book["Toewijzing"]
    table = sheet.tables["Toewijzing"]
    assert table.ref == "A1:AK5"
    assert table.autoFilter.ref == "A1:AK5"
    assert sheet.freeze_panes == "A2"
    assert sheet.page_setup.orientation == "landscape"


def test_a_dossier_without_indications_still_gives_a_readable_file():
    book = read(replace(content(), indications=()))
    assert book["Toewijzing"].tables["Toewijzing"].ref == "A1:AK2"
    assert "Er zijn nog geen indicaties." in texts(book["Indicatie"])


def test_every_child_has_a_page_of_its_own_on_a4(book):
    sheet = book["Indicatie"]
    shown = texts(sheet)
    assert "Sanne Maria van den Berg" in shown
    assert "Daan van den Berg" in shown
    (start,) = [cell.row for cell in sheet["A"] if cell.value == "Daan van den Berg"]
    assert [item.id for item in sheet.row_breaks.brk] == [start - 2]
    assert sheet.page_setup.paperSize == 9
    assert sheet.print_area == f"'Indicatie'!$A$1:$F${sheet.max_row}"
    assert "D-2026-014" in sheet.oddFooter.left.text
    assert "&P" in sheet.oddFooter.right.text


def test_the_page_of_a_child_fits_the_width_of_the_paper(book):
    sheet = book["Indicatie"]
    pixels = sum(sheet.column_dimensions[name].width * 7 for name in "ABCDEF")
    margins = sheet.page_margins.left + sheet.page_margins.right
    assert pixels * 1.06 < (8.27 - margins) * 96
    assert sheet.page_setup.scale in (None, 100)


def test_the_page_says_what_was_decided_and_why(book):
    shown = "\n".join(texts(book["Indicatie"]))
    for text in (
        "Wij willen rust.",
        "Sanne gaat weer naar school.",
        "3 uur per week",
        "53 uur",
        "Stichting Lindebrug",
        "▲ Wachttijd 9 weken (gegevens van 31-10-2026)",
        "Het gezin kent deze aanbieder.",
        "28-02-2027",
        "De hulp start later. Akkoord: P. Hendriks.",
        "Code, tarief en norm van dit product zijn nog voorlopig.",
        "€ 11.232,00",
    ):
        assert text in shown
    assert "999900006" not in shown


def test_the_grounds_name_step_answer_code_reason_and_source(book):
    rows = [tuple(cell.value for cell in row) for row in book["Onderbouwing"].iter_rows()]
    subject = "Sanne · Ambulante hulp thuis Gespecialiseerd"
    assert rows[0] == ("Stap", "Betreft", "Onderdeel", "Antwoord", "Code", "Reden", "Bron")
    assert ("Product", subject, "Is het onveilig?", "niet bekend", "d", None, None) in rows
    assert (
        *("Product", subject, "Logeren kan niet alleen.", "toegelicht"),
        *("K01", "De hulp start later.\nAkkoord: P. Hendriks", "§7.3"),
    ) in rows
    outcome = "Uitkomst van de reikwijdte"
    scope = next(row for row in rows if row[2] == outcome)
    assert scope[3] == "Jeugdhulp binnen deze contracten"
    assert scope[5] == "Vrije hulp was niet genoeg."


def test_the_legend_explains_versions_dates_columns_and_codes(book):
    rows = [tuple(cell.value for cell in row) for row in book["Toelichting"].iter_rows()]
    assert ("Over dit bestand", "Versie van het programma", "Indicatiewijzer 0.1.0") in rows
    assert any(row[:2] == ("Regionale gegevens", "Aanbieders") for row in rows)
    assert {row[1] for row in rows if row[0] and "olom" in row[0]} == set(HEADER)
    assert ("Eenheid (WJ756)", "04", "uur") in rows


def test_the_properties_hold_no_personal_data(book):
    properties = book.properties
    assert properties.creator == "Indicatiewijzer"
    assert properties.title == "Indicatie D-2026-014"
    assert not properties.lastModifiedBy or properties.lastModifiedBy == "Indicatiewijzer"


NASTY = [
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://voorbeeld.nl")',
    "<r>geen opmaak</r>",
    "<r><t>&</r>",
    "_x0041_ blijft staan",
    "http://voorbeeld.nl",
    "0123",
    "{=1+1}",
    "  spaties  ",
    "& < > \" '",
]


@pytest.mark.parametrize("text", NASTY)
def test_text_stays_text_wherever_it_stands(text):
    book = read(content(surname=text, goal=text, question=text))
    for name in ("Indicatie", "Toewijzing", "Onderbouwing"):
        cells = [cell for row in book[name].iter_rows() for cell in row]
        found = [cell for cell in cells if str(cell.value).strip() == text.strip()]
        assert found, name
        assert {cell.data_type for cell in found} == {"s"}
        assert not any(cell.hyperlink for cell in found)


@pytest.mark.parametrize("bad", ["\x00", "\x01", "\x1b", "\x7f", "\ud800", "\uffff"])
def test_an_unreadable_character_leaves_a_mark_and_a_readable_file(bad):
    book = read(content(surname=f"Be{bad}rg", goal=f"a{bad}b", question=f"{bad}"))
    assert first_line(book)["Achternaam"].value == "Be\ufffdrg"
    assert "a\ufffdb" in texts(book["Indicatie"])


def test_line_ends_of_any_kind_become_one_kind():
    book = read(content(goal="een\r\ntwee\x0bdrie\rvier"))
    assert "een\ntwee\ndrie\nvier" in texts(book["Onderbouwing"])


@pytest.mark.parametrize("letter", ["woord ", "w", "\n", "😀 ", "é"])
def test_a_very_long_text_is_split_and_never_cut(letter):
    long = letter * 40_000 + "einde"
    book = read(content(question=long, goal=long))
    for name, times in (("Indicatie", 3), ("Onderbouwing", 2)):
        shown = texts(book[name])
        assert max(len(text.encode("utf-16-le")) // 2 for text in shown) <= 32_767
        bare = "".join("".join(shown).split())
        assert bare.count("einde") == times
        assert bare.count(letter.strip()) >= times * 40_000 or letter.isspace()


def test_a_split_text_keeps_every_word_in_order():
    long = " ".join(f"woord{number}" for number in range(9_000))
    book = read(content(question=long))
    rows = [
        tuple(cell.value for cell in row)
        for row in book["Onderbouwing"].iter_rows(min_row=2)
        if row[1].value == "Gezin" and row[0].value == "Vraagverheldering"
    ]
    parts = [row[3] for row in rows if str(row[3]).startswith("woord")]
    assert len(parts) > 10
    assert " ".join(parts) == long
    page = [text for text in texts(book["Indicatie"]) if text.startswith("woord")]
    assert " ".join(page[: len(page) // 2]) == long


def test_no_row_is_higher_than_excel_can_show():
    book = read(content(question="woord " * 8_000, goal="woord\n" * 500))
    for name in ("Indicatie", "Onderbouwing"):
        heights = [item.height for item in book[name].row_dimensions.values() if item.height]
        assert max(heights) <= 409


def test_a_text_that_does_not_fit_its_cell_in_a_line_is_refused():
    with pytest.raises(TextTooLong) as refused:
        workbook_bytes(content(surname="a" * 32_768))
    assert "'Achternaam' in Toewijzing, rij 2" in refused.value.sentence


def test_days_excel_does_not_know_are_written_as_text():
    book = read(content(birth_date=date(1899, 12, 31)))
    assert first_line(book)["Geboortedatum"].value == "31-12-1899"
    book = read(content(birth_date=date(1900, 1, 1), date_use="3"))
    assert first_line(book)["Geboortedatum"].value == datetime(1900, 1, 1)


def test_a_child_that_needs_a_little_more_than_a_page_is_shrunk_onto_it():
    scale = read(
        content(goal="Een zin van ongeveer zestig tekens om de bladzijde te vullen.\n" * 28)
    )
    assert 72 <= scale["Indicatie"].page_setup.scale < 100


def test_the_file_name_holds_number_and_day_only():
    assert file_name("D-2026-014", date(2026, 11, 22)) == "Indicatie_D-2026-014_2026-11-22.xlsx"
    assert file_name("../a:b", date(2026, 1, 2)) == "Indicatie_---a-b_2026-01-02.xlsx"


def test_the_file_on_disk_is_the_workbook(tmp_path):
    target = tmp_path / "boek.xlsx"
    assert write_workbook(content(), target) == target
    assert openpyxl.load_workbook(target).sheetnames[0] == "Indicatie"
    assert [path.name for path in tmp_path.iterdir()] == ["boek.xlsx"]


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=60), st.text(max_size=400))
def test_any_text_gives_a_file_that_another_reader_opens(name, goal):
    book = read(content(surname=name, goal=goal, question=goal))
    assert all(cell.data_type != "f" for sheet in book for row in sheet.iter_rows() for cell in row)
