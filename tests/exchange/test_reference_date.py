from __future__ import annotations

from datetime import date

import pytest

from app.exchange.cells import CellProblem
from app.exchange.reference_date import reference_date_in

DAY = date(2026, 10, 31)


@pytest.mark.parametrize(
    "said",
    [
        "Peildatum: 31-10-2026",
        "PEILDATUM 31-10-2026 00:00:00",
        "Peildatum 31 oktober 2026",
        "Peildatum (dd-mm-jjjj): 31-10-2026",
        "Peildatum is zaterdag 31 oktober 2026",
        "Wachttijden van de regio, peildatum 2026-10-31",
        "Peildatum: 20261031",
        "Peildatum: 31/10/2026",
        "Peildatum: 31 10 2026",
        "Stand per 31-10-2026",
        "Overzicht toewijzingen, stand op 31 okt 2026",
    ],
)
def test_the_ways_in_which_it_is_written(said: str) -> None:
    assert reference_date_in(said) == DAY


@pytest.mark.parametrize(
    "said", ["", "Regionale uitlevering 2026", "Peildatum:", "Stand per regio", "Tegenstand 1 1"]
)
def test_where_nothing_is_said(said: str) -> None:
    assert reference_date_in(said) is None


@pytest.mark.parametrize("said", ["Peildatum: volgt", "Peildatum 31-02-2026", "Peildatum week 44"])
def test_a_peildatum_that_is_no_date_is_a_problem(said: str) -> None:
    with pytest.raises(CellProblem):
        reference_date_in(said)
