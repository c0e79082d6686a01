from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import openpyxl
import pytest

from app.domain.consent import ConsentFact, GivenBy, Scope
from app.domain.dossier import GoalFacts
from app.domain.shared_data import SharedFact, ShareGround, shared_key, write_shared
from app.exchange.grounds import Ground, grounds
from app.exchange.indication_workbook import workbook_bytes
from tests.exchange.workbook_example import SANNE, content


def _rows(**answers: str) -> list[Ground]:
    example = content()
    given = {key.replace("__", "."): value for key, value in answers.items()}
    dossier = replace(example.dossier, answers={**example.dossier.answers, **given})
    return list(grounds(replace(example, dossier=dossier)))


@pytest.mark.parametrize(
    ("key", "value", "item", "answer"),
    [
        ("referral__received_on", "2026-11-02", "Verzoek ontvangen op", "02-11-2026"),
        ("analysis__ordered_on", "2026-11-03", "Opdracht gegeven op", "03-11-2026"),
        ("analysis__changed", "Lichter", "Wat er door de analyse veranderde", "Lichter"),
        ("analysis__talk__who", "Toegang", "Wie bij het indicatiegesprek waren", "Toegang"),
    ],
)
def test_what_was_recorded_about_referral_and_analysis_is_a_ground(
    key: str, value: str, item: str, answer: str
) -> None:
    assert (item, answer) in [(row.item, row.answer) for row in _rows(**{key: value})]


def _told(**changed: object) -> dict[str, Ground]:
    example = content()
    dossier = replace(example.dossier, **changed)
    shown = replace(example, dossier=dossier, area_names={"education": "Onderwijs"})
    return {row.item: row for row in grounds(shown)}


def test_the_goals_of_the_plan_are_grounds_with_the_help_that_took_them_over() -> None:
    rows = _told(
        goals=(
            GoalFacts(1, SANNE.id, "education", "Sanne gaat weer naar school."),
            GoalFacts(2, None, "", "Rust in huis.", "partly"),
            GoalFacts(3, None, "unknown", " "),
        )
    )
    school, rest = rows["Doel van het plan: Onderwijs"], rows["Doel van het plan"]
    assert (school.subject, school.answer) == ("Sanne", "Sanne gaat weer naar school.")
    assert school.reason == "Bij: Sanne · Ambulante hulp thuis Gespecialiseerd"
    assert (rest.subject, rest.answer, rest.source) == (
        "Gezin",
        "Rust in huis.",
        "Jeugdwet art. 2.1 en 4.1.2",
    )
    assert rest.reason.endswith("Bij de laatste evaluatie: deels bereikt")
    assert rows["Doel van fase 1"].answer == "Rust in huis."
    assert "Doel van fase 2" not in rows


def test_what_was_shared_is_a_ground_with_its_own() -> None:
    shared = SharedFact("Het plan", Scope.SCHOOL, date(2026, 11, 20), ShareGround.CONSENT)
    key = shared_key(SANNE.id).replace(".", "__")
    (row,) = [r for r in _rows(**{key: write_shared([shared])}) if r.answer == "Het plan"]
    assert (row.item, row.reason) == (
        "Gedeeld met de school",
        "Op 20-11-2026, grond: toestemming",
    )
    assert row.source == "Jeugdwet art. 7.3.11"


def test_who_makes_and_directs_the_plan_are_grounds() -> None:
    rows = {row.item: row.answer for row in _rows(family__plan_by="together", family__director="J")}
    assert rows["Wie maakt het plan"] == "Gezin en toegang samen"
    assert rows["Regisseur"] == "J"


def test_every_consent_to_share_is_a_ground_also_when_it_was_taken_back() -> None:
    day, later = date(2026, 11, 2), date(2026, 11, 20)
    rows = _told(
        consents=(
            ConsentFact(1, SANNE.id, GivenBy.SELF, Scope.SCHOOL, day),
            ConsentFact(2, SANNE.id, GivenBy.PARENTS, Scope.DOCTOR, day, later),
        )
    )
    school = rows["Toestemming om te delen met de school"]
    assert (school.subject, school.answer) == ("Sanne Maria van den Berg", "ja")
    assert (school.reason, school.source) == ("de jeugdige, op 02-11-2026", "Jeugdwet art. 7.3.11")
    doctor = rows["Toestemming om te delen met de huisarts of jeugdarts"]
    assert doctor.answer == "ingetrokken"
    assert doctor.reason == "een ouder of voogd, op 02-11-2026; ingetrokken op 20-11-2026"


def test_the_woonplaats_of_each_youth_is_a_ground_once_the_four_steps_ended() -> None:
    item = "Woonplaats volgens de vier stappen"
    start = f"residence__{SANNE.id}__"
    assert item not in [row.item for row in _rows(**{f"{start}abroad": "yes"})]
    (row,) = (
        row
        for row in _rows(**{f"{start}abroad": "yes", f"{start}actual": "0984"})
        if row.item == item
    )
    assert (row.answer, row.reason, row.step) == ("0984", "Stap 4", "Reikwijdte")


@pytest.mark.parametrize(
    "text", ["=1+1", "+31 6", "-2", "@SUM(A1)", "\ttab", "a\x00b\ud800", "zzz " * 40_000]
)
def test_no_goal_of_the_plan_harms_the_workbook(text: str) -> None:
    example = content()
    dossier = replace(example.dossier, goals=(GoalFacts(1, None, "", text),))
    book = openpyxl.load_workbook(BytesIO(workbook_bytes(replace(example, dossier=dossier))))
    rows = list(book["Onderbouwing"].iter_rows())
    assert "Doel van het plan" in [row[2].value for row in rows]
    assert all(cell.data_type != "f" for row in rows for cell in row)
    told = " ".join(str(row[3].value) for row in rows)
    assert told.count("zzz") == text.count("zzz")
