"""Waiting times as they are really published."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.waiting import LONGEST_WEEKS, read_waiting, weeks_number, weeks_phrase


@pytest.mark.parametrize(
    ("text", "tenths"),
    [
        ("6", 60),
        ("0", 0),
        ("3.0", 30),
        ("2.857142857", 29),
        ("3,5", 35),
        ("3,25 weken", 33),
        ("8w", 80),
        ("10 weken\u00a0", 100),
        ("4 wkn.", 40),
        ("twee weken", 20),
        ("één week", 10),
        ("8–10 wk", 100),
        ("8 - 10", 100),
        ("8—10 weken", 100),
        ("8‑10 wk", 100),
        ("2 à 3 weken", 30),
        ("2 t/m 4 wkn", 40),
        ("tussen 8 en 10 weken", 100),
        ("10-8 wk", 100),
        ("2 tot 4 maanden", 174),
        ("6 weken - 3 maanden", 130),
        ("1½-2 mnd", 87),
        ("> 6 mnd", 261),
        ("≥ 6 mnd.", 261),
        ("6+", 60),
        ("6 mnd+", 261),
        ("6 maanden of langer", 261),
        ("meer dan een jaar", 521),
        ("< 4 weken", 40),
        ("maximaal 6 weken", 60),
        ("ca. 3 weken", 30),
        ("±3 weken", 30),
        ("~3wk", 30),
        ("Wachttijd: 8 weken", 80),
        ("12 weken (excl. vakantie)", 120),
        ("½", 5),
        ("½ maand", 22),
        ("2½ week", 25),
        ("2 ½", 25),
        ("1 1/2 week", 15),
        ("een half jaar", 261),
        ("anderhalve maand", 65),
        ("42 dagen", 60),
        ("10 werkdagen", 20),
        ("14 dgn", 20),
        ("veertien dagen", 20),
        ("dertien weken", 130),
        ("6+ maanden", 261),
        ("2 á 3 weken", 30),
        ("> halfjaar", 261),
        ("8 weken *", 80),
        ("6 weken na aanmelding", 60),
        ("2 weken of korter", 20),
        ("1 maand en 2 weken", 63),
        ("2 mnd + 2 wk", 107),
        ("6 en 8 weken", 80),
    ],
)
def test_reads_the_weeks(text: str, tenths: int) -> None:
    assert read_waiting(text).tenths == tenths


@pytest.mark.parametrize(
    "text",
    [
        "geen",
        "Direct",
        "per direct",
        "geen wachttijd",
        "Meteen",
        "Op dit moment geen wachttijd",
        "momenteel geen wachtlijst",
        "per direct beschikbaar",
    ],
)
def test_words_that_say_no_waiting_are_zero(text: str) -> None:
    assert read_waiting(text).tenths == 0


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        "In overleg",
        "Langere wachttijd",
        "n.v.t.",
        "onbekend",
        "geen opgave",
        "enkele weken",
        "vol",
        "-3",
        "1.000",
        ".5",
        "01-11-2026",
        "11-2026",
        "8 weken per 1-1-2027",
        "2-3-4 weken",
        "1e week",
        "5 %",
        "geen cliëntenstop",
        "tijdelijk geen",
        "geen aanmeldingen",
        "4 weken (individueel), 8 weken (groep)",
        "intake 4 weken, behandeling 8 weken",
        "volgende week",
    ],
)
def test_what_is_not_understood_is_none_and_no_stop(text: str) -> None:
    value = read_waiting(text)
    assert (value.tenths, value.stop) == (None, False)


@pytest.mark.parametrize(
    "text",
    [
        "stop",
        "Cliëntenstop",
        "cliëntenstop tot 1-1-2027",
        "intakestop",
        "tijdelijk gesloten",
        "tijdelijk geen aanmeldingen",
        "geen nieuwe cliënten",
    ],
)
def test_a_stop_is_a_stop_without_weeks(text: str) -> None:
    value = read_waiting(text)
    assert (value.tenths, value.stop) == (None, True)


def test_the_text_is_kept_beside_what_was_read() -> None:
    assert read_waiting(" 8–10 wk ").text == "8–10 wk"


@given(st.text(max_size=30))
def test_any_text_is_read_without_an_error_and_never_wildly(text: str) -> None:
    tenths = read_waiting(text).tenths
    assert tenths is None or 0 <= tenths <= LONGEST_WEEKS * 10


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz ", max_size=30))
def test_only_known_words_give_zero(text: str) -> None:
    plain = " ".join(text.split())
    known = ("geen", "direct", "meteen", "onmiddellijk", "nul")
    assert read_waiting(text).tenths != 0 or any(word in plain for word in known)


@given(st.integers(min_value=0, max_value=LONGEST_WEEKS * 10))
def test_a_written_number_reads_back(tenths: int) -> None:
    assert read_waiting(weeks_number(tenths)).tenths == tenths
    assert read_waiting(weeks_phrase(tenths)).tenths == tenths


@pytest.mark.parametrize(
    ("tenths", "phrase"), [(0, "0 weken"), (10, "1 week"), (90, "9 weken"), (95, "9,5 weken")]
)
def test_phrases(tenths: int, phrase: str) -> None:
    assert weeks_phrase(tenths) == phrase
