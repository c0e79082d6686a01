"""The main job in the real window by ear and keys: from an empty store to the exported file.

The window stands under Xvfb and is heard over AT-SPI, as a screen reader hears it; the keys are
pressed by xdotool. Nothing here knows the program from the inside.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import openpyxl
import pytest

from app.demo_exports import write_demo_exports
from tests.outside.reading import LIGHTS, all_nodes, faults, name_of
from tests.outside.stage import Stage, missing
from tests.outside.worker import Worker

TODAY = datetime.now(tz=UTC).astimezone().date()
PASSPHRASE = "appel boom water stoel"
PRODUCT = "Ambulante hulp thuis Gespecialiseerd"
LACKING = missing()
pytestmark = pytest.mark.skipif(bool(LACKING), reason=LACKING)


@pytest.fixture
def worker(tmp_path: Path) -> Iterator[Worker]:
    write_demo_exports(tmp_path / "regio", TODAY)
    (tmp_path / "uit").mkdir()
    with Stage(tmp_path) as stage:
        made = Worker(stage)
        yield made
        if pictures := os.environ.get("INDICATIEWIJZER_TEST_PICTURES"):
            stage.picture(Path(pictures) / "laatste.png")


def test_the_main_job_by_ear_from_an_empty_store(worker: Worker, tmp_path: Path) -> None:
    _open_a_store(worker)
    _take_over_the_region(worker, tmp_path / "regio")
    _ask_the_question(worker)
    _weigh_the_scope(worker)
    _analyse(worker)
    _choose_a_product(worker)
    _fill_the_volume(worker)
    _choose_a_provider(worker)
    book = _export(worker, tmp_path / "uit")
    _look_around(worker)
    assert worker.missed == {}
    sheet = openpyxl.load_workbook(book)["Toewijzing"]
    head, line = ([cell.value for cell in row] for row in sheet.iter_rows())
    told = dict(zip(head, line, strict=True))
    assert (told["Bsn"], told["ProductCode"], told["Volume"]) == ("999990019", "45N02", 1)


def _open_a_store(worker: Worker) -> None:
    worker.await_name("Wachtzin")
    worker.listen("wachtzin")
    worker.fill("Wachtzin", PASSPHRASE)
    worker.fill("Nog een keer", PASSPHRASE)
    worker.stage.press("Return")
    worker.put_away("Herstelsleutel")
    worker.listen("start")


def _take_over_the_region(worker: Worker, exports: Path) -> None:
    worker.stage.press("ctrl+u")
    worker.await_window("Bijwerken")
    worker.press("Kies map")
    worker.await_focus("Map:")
    worker.stage.type(str(exports))
    worker.stage.press("Return")
    worker.await_words("Dit gaat er veranderen")
    worker.listen("voorbeeld")
    worker.press("Neem over")
    worker.await_words("7 van 7 bestanden overgenomen")
    assert worker.stage.focus()["role"] in {"table", "table cell"}
    worker.listen("bijgewerkt")


def _ask_the_question(worker: Worker) -> None:
    worker.stage.press("ctrl+n")
    worker.await_window("Dossier")
    worker.listen("nieuw dossier")
    worker.press("Nieuw, nog")
    worker.await_name("Wat vraagt het gezin")
    worker.fill("Wat vraagt het gezin", "Elke ochtend is er ruzie. Sanne wil niet naar school.")
    worker.fill("Datum van het gesprek", _typed(TODAY - timedelta(days=2)))
    worker.choose("Gemeente die betaalt", "Venlo")
    for name, words in (
        ("Voornamen", "Sanne Maria"),
        ("Voorletters", "SM"),
        ("Achternaam", "Voorbeeld"),
        ("Geboortedatum", f"01-08-{TODAY.year - 11}"),
    ):
        worker.fill(name, words)
    worker.choose("Geslacht", "Vrouw")
    worker.fill("BSN", "999990019")
    worker.answer("Is het nu veilig", "Ja")
    worker.choose("Wie heeft verwezen?", "Gemeente")
    for right in ("mag eerst zelf", "kan gratis", "kan onder voorwaarden", "kan bezwaar", "weet"):
        worker.press(f"Het gezin {right}")
    worker.await_words("opgeslagen")
    worker.listen("vraag")


def _weigh_the_scope(worker: Worker) -> None:
    worker.press("Verder: Reikwijdte")
    worker.await_name("Is onze gemeente verantwoordelijk")
    worker.answer("Is onze gemeente verantwoordelijk", "Ja")
    for question in ("Is er nu acuut", "Gaat een andere wet", "Lost een vrij", "Kunnen ouders"):
        worker.answer(question, "Nee")
    worker.press("Al het overige")
    worker.step("Tab")
    worker.press("Al het overige")
    worker.press("Jeugdhulp binnen deze contracten")
    worker.listen("reikwijdte")


def _analyse(worker: Worker) -> None:
    worker.press("Verder: Analyse")
    worker.await_name("Is een brede analyse nodig")
    worker.answer("Is een brede analyse nodig", "Nee")
    worker.fill("Waarom wel of niet?", "School en gezin schetsen hetzelfde beeld.")
    for question in (
        "Wat is de vraag",
        "Welke opgroei",
        "Welke hulp is",
        "Wat kunnen ouders",
        "Welke jeugdhulp",
    ):
        worker.fill(question, "Rust in de ochtend, en hulp om weer naar school te gaan.")
        worker.fill("Welke deskundige", "M. de Wit, jeugdprofessional SKJ")
    worker.listen("analyse")


def _choose_a_product(worker: Worker) -> None:
    worker.press("Verder: Product")
    worker.press("Indicatie voor Sanne")
    worker.await_name("Zoek een product")
    worker.fill("Zoek een product", PRODUCT)
    worker.to("Producten")
    worker.walk_to(PRODUCT)
    worker.stage.press("Return")
    worker.await_focus(f"{PRODUCT}, Gespecialiseerd")
    worker.answer("Vindt de hulp buiten school", "Ja")
    worker.fill("Wat moet er beter gaan?", "Sanne gaat elke dag op tijd naar school.")
    worker.listen("product")


def _fill_the_volume(worker: Worker) -> None:
    first = (TODAY.replace(day=1) + timedelta(days=32)).replace(day=1)
    worker.press("Verder: Omvang")
    worker.await_name("Fase 1: volume")
    worker.fill("Fase 1: volume", "2,5")
    worker.await_words("heel getal")
    worker.fill("Fase 1: volume", "1")
    worker.choose("Fase 1: eenheid", "uur")
    worker.choose("Fase 1: hoe vaak", "per week")
    worker.fill("Fase 1: van", _typed(first))
    worker.fill("Fase 1: tot en met", _typed(first + timedelta(days=181)))
    worker.fill("Evaluatie op", _typed(first + timedelta(days=90)))
    worker.step("Tab")
    worker.listen("omvang")


def _choose_a_provider(worker: Worker) -> None:
    worker.press("Verder: Aanbieder")
    worker.await_name("Kies ")
    table = next(n for n in all_nodes(worker.stage.tree()) if n["role"] == "table")
    lights = {row[0] for row in table["table"]["rows"]}
    assert lights
    assert all(light.startswith(LIGHTS) for light in lights)
    worker.listen("aanbieder")
    worker.to("Aanbieders")
    worker.step("Down")
    assert str(worker.stage.focus()["name"]).startswith(LIGHTS)
    worker.press("Kies ")
    worker.await_name("Gekozen: ")


def _export(worker: Worker, folder: Path) -> Path:
    worker.press("Verder: Samenvatting")
    worker.await_name("Toelichten")
    worker.press("Toelichten")
    worker.await_focus("Toelichting")
    worker.stage.type("Moeder tekent het formulier bij het volgende gesprek.")
    worker.press("Bewaar")
    # What is stored is shown anew: a key that is pressed meanwhile can be lost.
    worker.await_calm()
    worker.press("Maak definitief")
    worker.await_name("Exporteren")
    worker.listen("samenvatting")
    worker.press("Exporteren")
    worker.await_focus("Map:")
    worker.stage.type(str(folder))
    worker.stage.press("Return")
    worker.await_words("Geëxporteerd naar")
    (book,) = folder.glob("*.xlsx")
    return book


def _look_around(worker: Worker) -> None:
    for keys, title in (
        ("ctrl+1", "Start"),
        ("ctrl+2", "Dossiers"),
        ("ctrl+3", "Aanbieders"),
        ("ctrl+4", "Regio"),
        ("ctrl+shift+p", "Product"),
        ("ctrl+u", "Bijwerken"),
        ("ctrl+comma", "Instellingen"),
    ):
        worker.stage.press(keys)
        worker.await_window(title)
        worker.await_calm()
        worker.listen(title)
    for part in ("Plafonds", "Wat als", "Benchmark", "Datakwaliteit", "Aan de regio", "Cijfers"):
        _go_to(worker, part)
        worker.await_window("Regio")
        worker.await_calm()
        worker.listen(part)
    for words, title in (
        ("Register voor", "Register voor"),
        ("Indicaties zonder", "Indicaties zonder"),
        ("Prullenbak", "Prullenbak"),
        ("Reservekop", "Reservekop"),
        ("Logboek", "Logboek"),
        ("Rollen", "Rollen"),
        ("Sneltoetsen", "Sneltoetsen"),
    ):
        _go_to(worker, words)
        worker.put_away(title)
    worker.stage.press("F1")
    worker.put_away("Cijfers van de regio - Handleiding")


def _go_to(worker: Worker, words: str) -> None:
    """Ctrl+K, a few words, Enter."""
    worker.stage.press("ctrl+k")
    worker.await_window("Ga naar")
    worker.stage.type(words)
    worker.await_calm()
    worker.listen("Ga naar")
    worker.stage.press("Return")


def _typed(day: date) -> str:
    return f"{day:%d-%m-%Y}"


@pytest.mark.parametrize(
    ("node", "fault"),
    [
        ({"role": "push button", "name": ""}, "a push button without a name"),
        ({"role": "combo box", "name": "Venlo"}, "a choice 'Venlo' without a label"),
        (
            {"role": "table", "name": "T", "table": {"heads": [""], "rows": [["a"]]}},
            "column 1 of 'T' has no header",
        ),
        (
            {"role": "table", "name": "T", "table": {"heads": ["a"], "rows": [[" "]]}},
            "a row of 'T' in which nothing is heard",
        ),
        (
            {"role": "table", "name": "T", "table": {"heads": ["Licht", "b"], "rows": [["", "x"]]}},
            "a light of 'T' that is not heard as a word",
        ),
    ],
)
def test_the_walk_finds_what_cannot_be_heard(node: dict[str, object], fault: str) -> None:
    whole = {"description": "", "label": "", "text": "", "states": [], **node}
    assert any(found.startswith(fault) for found in faults([whole]))
    assert name_of(whole) == whole["name"]
