from __future__ import annotations

import pytest

from app.exchange.kinds import Kind
from app.exchange.layouts import SavedColumns, match_headers
from app.exchange.unread_columns import unread_columns
from tests.exchange.regional_workbooks import PRODUCTS, WAITING

ODD = [*WAITING[:2], WAITING[3], "Dicht", "Eerste gesprek", "Peildatum"]


def test_a_column_nobody_knows_is_a_warning_where_the_stoplight_lacks_one() -> None:
    notes, warnings = unread_columns(match_headers(ODD), ())
    assert notes == []
    assert warnings == [
        "Kolommen 'Dicht' en 'Eerste gesprek' zijn niet gelezen.",
        "Het stoplicht mist nu Wachttijd intake (weken) en Cliëntenstop. Staat dat in zo'n kolom, "
        "koppel de kolommen dan.",
    ]


@pytest.mark.parametrize(
    ("headers", "note"),
    [
        ([*PRODUCTS, "Soort"], "Kolom 'Soort' is niet gelezen."),
        ([*WAITING, "Regio", "Team"], "Kolommen 'Regio' en 'Team' zijn niet gelezen."),
        # a header that stands twice: the second is not read
        ([*WAITING, "Cliëntenstop"], "Kolom 'Cliëntenstop' is niet gelezen."),
        (
            [*PRODUCTS, *(f"K{number}" for number in range(12))],
            "Kolommen 'K0', 'K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9' en nog 2 andere "
            "zijn niet gelezen.",
        ),
    ],
)
def test_where_nothing_is_lacking_it_is_a_note(headers: list[str], note: str) -> None:
    assert unread_columns(match_headers(headers), ()) == ([note], [])


@pytest.mark.parametrize("extra", ["", "Naam aanbieder", "Reden"])
def test_what_is_not_needed_or_ours_is_not_told(extra: str) -> None:
    assert unread_columns(match_headers([*WAITING, extra]), {"reden"}) == ([], [])


def test_who_pointed_out_the_columns_is_not_warned_again() -> None:
    saved = SavedColumns(
        "Molenberg",
        Kind.WAITING_TIMES,
        {"agb": "AGB-code", "product_code": "Productcode", "intake": "Eerste gesprek"},
    )
    told = unread_columns(match_headers(ODD, [saved]), ())
    assert told == (["Kolom 'Dicht' is niet gelezen."], [])
