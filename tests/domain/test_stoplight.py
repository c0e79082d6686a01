"""The light: the worked examples of the design, and every border of every part."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.budget import Figures
from app.domain.region import Region
from app.domain.stoplight import (
    BUDGET_NOT_AGREED,
    KPI_NOT_AGREED,
    NOT_CONTRACTED_NOTE,
    Judgement,
    Light,
    StoplightSettings,
    judge,
    overall,
)
from app.domain.stoplight_parts import (
    KpiFacts,
    WaitingFacts,
    best_waiting,
    judge_budget,
    judge_kpi,
    judge_waiting,
)
from app.domain.waiting import read_waiting

TODAY = date(2026, 11, 22)
FRESH = date(2026, 10, 31)
LATE = TODAY - timedelta(days=50)


@pytest.fixture
def settings(region: Region) -> StoplightSettings:
    """The thresholds as they ship."""
    return region.stoplight


def waiting(intake: str, treatment: str, seen: date = FRESH, *, stop: bool = False) -> WaitingFacts:
    """A waiting time as it was published."""
    return WaitingFacts(seen, read_waiting(intake), read_waiting(treatment), stop)


def kpi(name: str, value: float, norm: float | None, clients: int | None = 50) -> KpiFacts:
    """A KPI value, whole or with decimals."""
    thousandths = None if norm is None else round(norm * 1000)
    return KpiFacts(name, round(value * 1000), thousandths, clients)


def missed(count: int) -> list[KpiFacts]:
    """Five KPIs of which ``count`` mildly miss their norm."""
    good = [
        kpi("Cliënttevredenheid", 8, 7.5),
        kpi("Uitval (%)", 9, 10),
        kpi("Doelrealisatie (%)", 85, 80),
        kpi("Doorlooptijd (maanden)", 10, 12),
        kpi("Herhaald beroep (%)", 10, 15),
    ]
    bad = [kpi("Cliënttevredenheid", 7.4, 7.5), kpi("Uitval (%)", 11, 10)]
    bad.append(kpi("Doelrealisatie (%)", 79, 80))
    return bad[:count] + good[count:]


@pytest.mark.parametrize(
    ("row", "figures", "misses", "light", "word"),
    [
        (waiting("2", "3"), (100, 60, 80, 90), 1, Light.GREEN, "Plek"),
        (waiting("4", "4"), (100, 60, 80, 90), 0, Light.AMBER, "Wachttijd 8 weken"),
        (waiting("2", "3", stop=True), (100, 10, 20, 20), 0, Light.RED, "Cliëntenstop"),
        (waiting("2", "3"), (100, 100, 110, 115), 0, Light.RED, "Vol"),
        (waiting("2", "3"), (100, 80, 100, 95), 0, Light.RED, "Volgelopen"),
        (waiting("2", "3"), (100, 70, 90, 96), 0, Light.AMBER, "Dreigt vol"),
        (waiting("2", "3", LATE), (100, 50, 60, 60), 0, Light.UNKNOWN, "Onbekend"),
        (waiting("2", "3"), (None, None, None, None), 0, Light.UNKNOWN, "Onbekend"),
        (waiting("2", "3"), (100, 50, 60, 60), 3, Light.AMBER, "Let op KPI's"),
    ],
    ids=["green", "wait", "stop", "full", "filled up", "nearly", "stale", "no ceiling", "kpi"],
)
def test_worked_examples(
    settings: StoplightSettings,
    row: WaitingFacts,
    figures: tuple[int | None, ...],
    misses: int,
    light: Light,
    word: str,
) -> None:
    """Design 1.5; amounts in thousands of euros."""
    cents = [None if amount is None else amount * 100_000 for amount in figures]
    found = judge(
        judge_waiting(row, settings, TODAY),
        judge_budget(Figures(*cents), settings, FRESH, TODAY),
        judge_kpi(missed(misses), settings),
    )
    assert (found.overall, found.word) == (light, word)
    assert len(found.sentences) == 3


def flexible(settings: StoplightSettings, *, contracted: bool = True) -> Judgement:
    """A provider that carries the waiting part only, with room."""
    part = judge_waiting(waiting("1", "1"), settings, TODAY)
    return judge(part, BUDGET_NOT_AGREED, KPI_NOT_AGREED, contracted=contracted)


def test_worked_example_of_category_c(settings: StoplightSettings) -> None:
    found = flexible(settings)
    assert (found.overall, found.budget.light, found.kpi.light) == (
        Light.GREEN,
        Light.NONE,
        Light.NONE,
    )


def test_without_a_contract_the_note_comes_along(settings: StoplightSettings) -> None:
    assert NOT_CONTRACTED_NOTE in flexible(settings, contracted=False).sentences
    assert NOT_CONTRACTED_NOTE not in flexible(settings).sentences


@pytest.mark.parametrize(
    ("intake", "treatment", "light"),
    [
        ("6", "0", Light.GREEN),
        ("6", "0,1", Light.AMBER),
        ("4", "10", Light.AMBER),
        ("4", "10,1", Light.RED),
        ("> 6 mnd", "", Light.RED),
        ("", "3", Light.GREEN),
        ("In overleg", "7", Light.AMBER),
        ("In overleg", "", Light.UNKNOWN),
        ("Langere wachttijd", "n.v.t.", Light.UNKNOWN),
        ("stop", "", Light.RED),
        ("2", "stop", Light.RED),
    ],
)
def test_borders_of_the_waiting_part(
    settings: StoplightSettings, intake: str, treatment: str, light: Light
) -> None:
    assert judge_waiting(waiting(intake, treatment), settings, TODAY).light is light


@pytest.mark.parametrize(("days", "light"), [(45, Light.GREEN), (46, Light.UNKNOWN)])
def test_a_waiting_time_is_stale_after_45_days(
    settings: StoplightSettings, days: int, light: Light
) -> None:
    row = waiting("2", "3", TODAY - timedelta(days=days))
    assert judge_waiting(row, settings, TODAY).light is light


def test_no_row_is_unknown(settings: StoplightSettings) -> None:
    assert judge_waiting(None, settings, TODAY).light is Light.UNKNOWN


def test_the_sentence_shows_the_sum_and_the_date(settings: StoplightSettings) -> None:
    sentence = judge_waiting(waiting("4", "5"), settings, TODAY).sentence
    assert sentence == "Wachttijd 4 + 5 = 9 weken, meer dan 6 weken (peildatum 31-10-2026)."


def test_one_missing_number_is_said(settings: StoplightSettings) -> None:
    sentence = judge_waiting(waiting("In overleg", "5"), settings, TODAY).sentence
    assert "De wachttijd tot de intake is niet bekend." in sentence


def test_the_text_is_quoted_where_it_holds_no_number(settings: StoplightSettings) -> None:
    assert "“In overleg”" in judge_waiting(waiting("In overleg", ""), settings, TODAY).sentence


def test_the_best_row_has_room_before_it_is_short(settings: StoplightSettings) -> None:
    stopped, short = waiting("0", "1", stop=True), waiting("3", "4")
    stale, unread = waiting("0", "0", LATE), waiting("In overleg", "")
    rows = [stale, unread, stopped, waiting("8", "9"), short]
    assert best_waiting(rows, settings, TODAY) == short
    assert best_waiting(rows[:3], settings, TODAY) == stopped
    assert best_waiting([], settings, TODAY) is None


@pytest.mark.parametrize(
    ("figures", "light"),
    [
        (Figures(100, 94, 94, 94), Light.GREEN),
        (Figures(100, 10, 95, 10), Light.AMBER),
        (Figures(100, 10, 10, 95), Light.AMBER),
        (Figures(100, 10, 10, 300), Light.AMBER),
        (Figures(100, 10, 100, 10), Light.RED),
        (Figures(100, 100, 10, 10), Light.RED),
        (Figures(100, 10, 10, None), Light.UNKNOWN),
        (Figures(100, 10, 95, None), Light.AMBER),
        (Figures(100, None, None, None), Light.UNKNOWN),
        (Figures(None, 10, 10, 10), Light.UNKNOWN),
        (Figures(0, 0, 0, 0), Light.RED),
    ],
)
def test_borders_of_the_budget_part(
    settings: StoplightSettings, figures: Figures, light: Light
) -> None:
    assert judge_budget(figures, settings, FRESH, TODAY).light is light


@pytest.mark.parametrize(("days", "light"), [(62, Light.GREEN), (63, Light.UNKNOWN)])
def test_declarations_are_stale_after_62_days(
    settings: StoplightSettings, days: int, light: Light
) -> None:
    d = TODAY - timedelta(days=days)
    assert judge_budget(Figures(100, 10, 10, 10), settings, d, TODAY).light is light


def test_percents_are_rounded_down(settings: StoplightSettings) -> None:
    sentence = judge_budget(Figures(1000, 719, 880, 889), settings, FRESH, TODAY).sentence
    assert sentence == "Budget 71% benut, verwacht 88%."


@pytest.mark.parametrize(
    ("values", "light"),
    [
        ([], Light.UNKNOWN),
        ([kpi("Uitval (%)", 11, None)], Light.UNKNOWN),
        ([kpi("Uitval (%)", 11, 10, clients=4)], Light.UNKNOWN),
        ([kpi("Uitval (%)", 11, 10, clients=None)], Light.UNKNOWN),
        ([kpi("Iets anders", 11, 10)], Light.UNKNOWN),
        ([kpi("Uitval (%)", 10, 10, clients=5)], Light.GREEN),
        ([kpi("uitval", 12, 10)], Light.GREEN),
        ([kpi("Uitval (%)", 12.001, 10)], Light.AMBER),
        ([kpi("Clienttevredenheid", 5.9, 7.5)], Light.AMBER),
        ([kpi("Cliënttevredenheid", 6, 7.5)], Light.GREEN),
        (missed(0), Light.GREEN),
        (missed(1), Light.GREEN),
        (missed(2), Light.AMBER),
        (missed(3), Light.RED),
        ([KpiFacts("Uitval (%)", 1000, 10_000, 50, quality_signal=True)], Light.RED),
    ],
)
def test_borders_of_the_kpi_part(
    settings: StoplightSettings, values: list[KpiFacts], light: Light
) -> None:
    assert judge_kpi(values, settings).light is light


def test_the_kpi_sentence_counts_and_names(settings: StoplightSettings) -> None:
    part = judge_kpi(missed(2), settings)
    expected = "2 van 5 KPI's halen de norm niet: Cliënttevredenheid, Uitval."
    assert (part.word, part.sentence) == ("2 mis", expected)


LIGHTS = st.sampled_from([Light.GREEN, Light.AMBER, Light.RED, Light.UNKNOWN])


@given(LIGHTS, st.sampled_from(Light), st.sampled_from(Light))
def test_kpis_only_lower_green_to_amber(one: Light, budget: Light, kpis: Light) -> None:
    without, found = overall(one, budget, Light.GREEN), overall(one, budget, kpis)
    lowered = without is Light.GREEN and kpis is Light.RED
    assert found is (Light.AMBER if lowered else without)


def test_red_before_amber_before_unknown_before_green() -> None:
    heaviest_first = (Light.RED, Light.AMBER, Light.UNKNOWN, Light.GREEN)
    for one, other in product(heaviest_first, repeat=2):
        heaviest = min(one, other, key=heaviest_first.index)
        assert overall(one, other, Light.UNKNOWN) is heaviest


def test_every_light_has_a_dutch_name() -> None:
    assert [light.label for light in Light] == [
        "Groen",
        "Oranje",
        "Rood",
        "Onbekend",
        "Niet afgesproken",
    ]


def test_the_thresholds_are_provisional(settings: StoplightSettings) -> None:
    assert settings.provisional
    assert "oorlopig" in settings.source
