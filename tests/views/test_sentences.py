"""The sentences of rules, services and files in English."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.ijw import Unit
from app.views import amounts, language
from app.views.figures import english_figures
from app.views.language import SENTENCES, english_tables
from app.views.moments import full_moment
from app.views.sentences import PLACE, Sentences, load
from app.views.widgets.date_text import parse_date, show_date
from tests.test_packaging import script

MAKE = script("make_sentences")
TABLES = MAKE.read()
EVERY = {**TABLES["texts"], **TABLES["own"]}
REGIONS = MAKE.regions()
FILLED = "⟦{}⟧"
"""A word that stands for whatever is filled in; no pattern knows it."""


@pytest.fixture(scope="module")
def sentences() -> Sentences:
    return load(*english_tables())


def test_every_sentence_that_a_worker_can_read_is_there() -> None:
    missing = [text for text in MAKE.demanded() if not EVERY.get(text)]
    assert not missing, "run: python packaging/make_sentences.py"


def test_nothing_is_kept_that_the_source_no_longer_says() -> None:
    literals = {text for room in MAKE.ROOMS for _, text in MAKE.texts_of(MAKE.ROOT / "app" / room)}
    assert set(TABLES["texts"]) <= literals


def test_both_languages_fill_in_the_same_words() -> None:
    for dutch, english in EVERY.items():
        assert set(PLACE.findall(dutch)) == set(PLACE.findall(english)), dutch


def test_no_sentence_is_taken_for_another(sentences: Sentences) -> None:
    wrong = []
    for dutch, english in TABLES["texts"].items():
        own = PLACE.sub("", dutch)
        if not PLACE.search(dutch) or len(re.sub(r"\W", "", own)) < 12:
            continue
        if (told := sentences.say(_fill(dutch))) != _fill(english):
            wrong.append((dutch, told))
    assert not wrong


@pytest.mark.parametrize("region", REGIONS, ids=lambda folder: folder.name)
def test_every_text_of_a_region_is_there_in_english(region: Path) -> None:
    """What a region asks, explains or advises; a new Dutch text is missed until it is told."""
    told = MAKE.read_region(region)
    assert not [text for text in MAKE.texts_of_region(region) if not told.get(text)]
    assert told.keys() == MAKE.texts_of_region(region), "run: python packaging/make_sentences.py"


@pytest.mark.parametrize("region", REGIONS, ids=lambda folder: folder.name)
def test_a_region_fills_in_the_same_words_in_english(region: Path) -> None:
    for dutch, english in MAKE.read_region(region).items():
        assert set(PLACE.findall(dutch)) == set(PLACE.findall(english)), dutch


@pytest.mark.parametrize("region", REGIONS, ids=lambda folder: folder.name)
def test_products_and_places_bear_the_same_name_in_english(
    region: Path, sentences: Sentences
) -> None:
    """The back office and the provider know a product by the name in the contract."""
    for file, rows in (("products", "products"), ("region", "municipalities")):
        content = tomllib.loads((region / f"{file}.toml").read_text(encoding="utf-8"))
        for row in content[rows]:
            assert sentences.say(row["name"]) == row["name"]


def test_what_a_family_reads_is_not_demanded(tmp_path: Path) -> None:
    (tmp_path / "scope.toml").write_text(
        '[[items]]\nkey = "a"\ntext = "Is dit zo?"\nfamily = "Zo is dat."\nnew = ["Wel nieuw."]\n',
        encoding="utf-8",
    )
    assert MAKE.texts_of_region(tmp_path) == {"Is dit zo?", "Wel nieuw."}


def test_what_has_no_english_yet_stays_dutch(tmp_path: Path) -> None:
    table = tmp_path / "en.toml"
    table.write_text('[texts]\n"Is dit zo?" = ""\n"En dit?" = "And this?"\n', encoding="utf-8")
    known = load(SENTENCES, table)
    assert (known.say("Is dit zo?"), known.say("En dit?")) == ("Is dit zo?", "And this?")


def _fill(text: str) -> str:
    return PLACE.sub(lambda place: FILLED.format(place[1]), text)


@pytest.mark.parametrize(
    ("dutch", "english"),
    [
        ("", ""),
        ("Jan van Dijk", "Jan van Dijk"),
        ("Vul de vraag in die hier niet bestaat.", "Vul de vraag in die hier niet bestaat."),
        ("De gemeente.", "The municipality."),
        ("Rood, vol", "Red, full"),
        ("(verwijderd)", "(removed)"),
        ("53 uur in 9 maanden", "53 hours in 9 months"),
        (
            "Wachttijd 1 week, binnen de grens van 6 weken (peildatum 31-10-2026). "
            "It costs €4,780.",
            "Waiting time 1 week, within the limit of 6 weeks (reference date 31/10/2026). "
            "It costs €4,780.",
        ),
        ("24 dagdelen + 3 stuks", "24 half-days + 3 pieces"),
        (
            "12 etmalen in 6 maanden valt binnen de norm van 12 tot 52 etmalen in 12 maanden.",
            "12 full days in 6 months is within the norm of 12 to 52 full days in 12 months.",
        ),
        ("10,8 · norm 12 · 100 cliënten", "10.8 · norm 12 · 100 clients"),
        ("01-12-2026", "01/12/2026"),
        ("€20,302", "€20,302"),
        ("8.125", "8.125"),
        ("Is de situatie onveilig of risicovol? nee", "Is the situation unsafe or risky? no"),
        (
            "Zoek eerst uit: Lost een vrij toegankelijke voorziening de vraag op?",
            "First find out: Does a freely accessible service solve the question?",
        ),
        (
            "Verantwoordelijk is Weert. Draag warm over, met toestemming van het gezin. Een "
            "verzoek van een aanbieder wijs je binnen twee weken af met reden 8 "
            "(woonplaatsbeginsel) en de code van die gemeente. Duurt het onderzoek langer dan vijf "
            "werkdagen, meld dan eerst: in onderzoek. De termijn van acht weken geldt hier niet.",
            "Responsible is Weert. Hand over in person, with the family's consent. A request from "
            "a provider you refuse within two weeks with reason 8 (residence principle) and the "
            "code of that municipality. If the inquiry takes longer than five working days, first "
            "report: under inquiry. The period of eight weeks does not hold here.",
        ),
        (
            "De achternaam van deze persoon ontbreekt. Vul de achternaam in.",
            "The surname of this person is missing. Fill in the surname.",
        ),
        ("Logeren", "Logeren"),
        ("Uitval (%)", "Drop-out (%)"),
        (
            "Jeugdwet art. 1.1; inkoopstrategie 2026 §3",
            "Jeugdwet art. 1.1; purchasing strategy 2026 §3",
        ),
        ("Budget 82% benut, verwacht 96,5%.", "Budget 82% used, expected 96.5%."),
        (
            "Wachttijd 2 + 4 = 6 weken, binnen de grens van 8 weken (peildatum 31-10-2026). "
            "De wachttijd tot de intake is niet bekend.",
            "Waiting time 2 + 4 = 6 weeks, within the limit of 8 weeks (reference date "
            "31/10/2026). The waiting time to the intake is not known.",
        ),
        (
            "De achternaam van Rood ontbreekt. Vul de achternaam in.",
            "The surname of Rood is missing. Fill in the surname.",
        ),
        (
            "53 uur in 9 maanden valt binnen de norm van 40 tot 60 uur in 12 maanden.",
            "53 hours in 9 months is within the norm of 40 to 60 hours in 12 months.",
        ),
    ],
)
def test_a_sentence_is_said_with_its_words(sentences: Sentences, dutch: str, english: str) -> None:
    assert sentences.say(dutch) == english
    assert sentences.say(dutch) == english


@pytest.mark.parametrize(
    ("dutch", "english"),
    [
        ("€ 4.960,80", "€4,960.80"),
        ("-€ 12", "-€12"),
        ("1.234.567", "1,234,567"),
        ("12,5%", "12.5%"),
        ("€ 1,2 mln", "€1.2m"),
        ("van 01-03-2027", "van 01/03/2027"),
        ("iJw 3.2", "iJw 3.2"),
        ("artikel 7.3.4", "artikel 7.3.4"),
        ("06-12", "06-12"),
    ],
)
def test_figures_and_days_follow(dutch: str, english: str) -> None:
    assert english_figures(dutch) == english


@pytest.mark.parametrize(
    ("write", "dutch", "english"),
    [
        (lambda: show_date(date(2027, 3, 1)), "01-03-2027", "01/03/2027"),
        (lambda: full_moment(datetime(2027, 3, 1, 9, 5)), "01-03-2027 09:05", "01/03/2027 09:05"),
        (lambda: amounts.euros(496080), "€ 4.960,80", "€4,960.80"),
        (lambda: amounts.whole_euros(1365075), "€ 13.651", "€13,651"),
        (lambda: amounts.percent_words(Decimal("12.5")), "12,5%", "12.5%"),
        (lambda: amounts.quantity(150), "2,5", "2.5"),
        (lambda: amounts.whole(20000), "20.000", "20,000"),
        (lambda: amounts.price(9360, Unit.HOUR), "€ 93,60 per uur", "€93.60 per hour"),
    ],
)
def test_figures_follow_the_language_of_the_window(
    write: Callable[[], str], dutch: str, english: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert write() == dutch
    monkeypatch.setattr(language, "_current", language.ENGLISH)
    assert write() == english


@pytest.mark.parametrize("typed", ["01/03/2027", "1 mar 2027", "1 March 2027", "1-3-27"])
def test_a_day_can_be_typed_in_english(typed: str) -> None:
    assert parse_date(typed) == date(2027, 3, 1)


@pytest.mark.parametrize(("typed", "month"), [("5 may 2027", 5), ("5 Oct 2027", 10)])
def test_the_months_that_differ_are_known(typed: str, month: int) -> None:
    assert parse_date(typed) == date(2027, month, 5)


@pytest.mark.parametrize(
    ("dutch", "english"),
    [
        ("AGB-code: hier ontbreekt een waarde.", "AGB-code: a value is missing here."),
        (
            "Peildatum: deze datum bestaat niet; schrijf dag-maand-jaar.",
            "Peildatum: this date does not exist; write day-month-year.",
        ),
        (
            "Toestemming voor de hulp van een ouder of voogd gegeven.",
            "Consent to the help by a parent or guardian given.",
        ),
    ],
)
def test_a_reason_is_said_behind_the_name_of_its_column(
    sentences: Sentences, dutch: str, english: str
) -> None:
    assert sentences.say(dutch) == english
