from __future__ import annotations

from collections.abc import Sequence

import pytest

from app.exchange.kinds import Kind
from app.exchange.layouts import SavedColumns
from app.exchange.recognition import recognise
from app.exchange.regional_exports import RegionalSheet
from app.exchange.two_row_headers import grouped_headers, known_headers, two_row_headers
from app.exchange.workbook_reader import Cell, Sheet
from tests.exchange.regional_workbooks import MUNICIPALITIES


@pytest.mark.parametrize(
    ("upper", "lower", "headers"),
    [
        # a text over two columns counts for both, and ends where it makes no known header
        (
            ("ProductPeriode", "", ""),
            ("Begindatum", "Einddatum", "Bedrag"),
            ("ProductPeriode Begindatum", "ProductPeriode Einddatum", "Bedrag"),
        ),
        # a cell merged downwards has its text in the upper row
        (("AGB-code", "Wachttijd", ""), ("", "intake", "behandeling"), None),
        (("Wachttijd intake", "Peildatum"), ("(weken)", "(dd-mm-jjjj)"), None),
        # a title above the table is no header
        (("Wachttijden", "", ""), ("AGB-code", "Productcode", "Peildatum"), None),
        # nor does a group run on over an empty column
        (("Wachttijd", "", ""), ("", "", "intake"), ("Wachttijd", "", "intake")),
        # the row above may be shorter
        ((), ("AGB-code", "Jaar"), ("AGB-code", "Jaar")),
    ],
)
def test_what_is_put_together(
    upper: Sequence[str], lower: Sequence[str], headers: tuple[str, ...] | None
) -> None:
    expected = {
        "intake": ("AGB-code", "Wachttijd intake", "Wachttijd behandeling"),
        "(dd-mm-jjjj)": ("Wachttijd intake (weken)", "Peildatum (dd-mm-jjjj)"),
        "Productcode": ("AGB-code", "Productcode", "Peildatum"),
    }
    assert two_row_headers(upper, lower, known_headers()) == (headers or expected[lower[1]])


def test_a_worker_chooses_from_every_header_with_the_text_above_it() -> None:
    headers = grouped_headers(("Periode", "", "Geld"), ("van", "tot", "per uur"))
    assert headers == ("Periode van", "Periode tot", "Geld per uur")


def test_a_sheet_with_headers_over_two_rows_is_recognised_and_it_is_told() -> None:
    found = recognise(_sheet(*WAITING), MUNICIPALITIES)
    assert isinstance(found, RegionalSheet)
    (batch,) = found.batches()
    assert (found.kind, batch.numbers, batch.rejected) == (Kind.WAITING_TIMES, [4], [])
    assert found.notes == [
        "De kolomkoppen staan in rij 2 en 3. Samen gelezen: "
        "'AGB-code', 'Wachttijd intake', 'Wachttijd behandeling'.",
        "Boven de tabel staat: Wachttijden van de regio",
    ]


def test_a_saved_layout_knows_headers_over_two_rows_too() -> None:
    rows = [
        ["Periode", "", "Wie", "Wat", "Uren wachten"],
        ["meting", "oud", "", "", "eerste"],
        ["31-10-2026", "x", "22000007", "45N01", 3.0],
    ]
    columns = {
        "reference_date": "Periode meting",
        "agb": "Wie",
        "product_code": "Wat",
        "intake": "Uren wachten eerste",
    }
    saved = SavedColumns("Twee rijen", Kind.WAITING_TIMES, columns)
    assert isinstance(recognise(_sheet(*rows), MUNICIPALITIES), str)
    found = recognise(_sheet(*rows), MUNICIPALITIES, [saved])
    assert isinstance(found, RegionalSheet)
    (batch,) = found.batches()
    assert (len(batch.numbers), batch.rejected) == (1, [])


WAITING: list[list[Cell]] = [
    ["Wachttijden van de regio", "", "", "", ""],
    ["AGB-code", "", "Wachttijd", "", ""],
    ["", "Productcode", "intake", "behandeling", "Peildatum"],
    ["22000007", "45N01", 2.0, 3.0, "31-10-2026"],
]


def _sheet(*rows: list[Cell]) -> Sheet:
    return Sheet("Blad", len(rows), iter(enumerate(rows, start=1)))
