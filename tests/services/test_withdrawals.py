"""Help that has begun is taken back only with what the provider said about declarations (TR385)."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.domain.dossier import Status
from app.models.progress import IndicationVersion
from app.services.dossier_rows import DossierView
from app.services.workplace import RefusedError, Workplace
from tests.services.test_child_care import KeptData
from tests.services.test_stops import Desk

AGB, BSN, CODE = "22000144", "999900006", "45A53"
BEGUN = date(2027, 1, 20)
ANSWER = "Mw. Peters zegt dat er niets is gedeclareerd."


@pytest.fixture
def desk(workplace: Workplace, draft: tuple[DossierView, int], tmp_path: Path) -> Desk:
    made = Desk(workplace, draft[1], draft[0].id, tmp_path)
    made.decide()
    return made


def grounds(path: Path) -> list[tuple[Any, ...]]:
    book = openpyxl.load_workbook(path)
    return [row for row in book["Onderbouwing"].iter_rows(values_only=True) if "W343" in row]


def test_begun_help_needs_what_the_provider_said(desk: Desk) -> None:
    desk.go_to(BEGUN)
    for said in ("", "  "):
        with pytest.raises(RefusedError, match="Vraag de aanbieder of er al is gedeclareerd"):
            desk.indications.versions.withdraw(desk.number, "Dubbel.", said)
    assert desk.view().indications[0].status is Status.EXPORTED
    view = desk.indications.versions.withdraw(desk.number, "Dubbel.", ANSWER)
    (row,) = (row for row in view.findings if row.finding.code == "W343")
    assert row.acceptance is not None
    assert (row.acceptance.explanation, row.open) == (ANSWER, False)
    (told,) = grounds(desk.export())
    assert ANSWER in told
    assert "toegelicht" in told
    with desk.place.sessions() as session:
        kept = session.query(IndicationVersion).order_by(IndicationVersion.number).all()
    assert ANSWER in kept[-1].content
    assert kept[-1].explanation == "Dubbel."


def test_help_that_has_not_begun_needs_nothing(desk: Desk) -> None:
    view = desk.indications.versions.withdraw(desk.number, "Dubbel.")
    assert not [row for row in view.findings if row.finding.code == "W343"]
    assert grounds(desk.export()) == []


def test_help_that_begins_before_it_is_sent_is_explained_then(desk: Desk) -> None:
    desk.indications.versions.withdraw(desk.number, "Dubbel.")
    desk.go_to(BEGUN)
    (row,) = (row for row in desk.view().findings if row.finding.code == "W343")
    assert row.open
    found = row.finding
    view = desk.indications.accept(desk.number, found.code, found.field, ANSWER, "")
    assert not [row for row in view.findings if row.open and row.indication_id == desk.number]
    (told,) = grounds(desk.export())
    assert ANSWER in told


def test_calling_off_lets_the_answer_go(desk: Desk) -> None:
    desk.go_to(BEGUN)
    desk.indications.versions.withdraw(desk.number, "Dubbel.", ANSWER)
    view = desk.indications.versions.call_off(desk.number)
    assert ("W343", "summary/change") not in view.indications[0].facts.accepted


@pytest.mark.parametrize(
    ("about", "declared"),
    [
        ({}, True),
        ({"assignment_number": 7001}, True),
        ({"assignment_number": 6001}, False),
        ({"bsn": "999900018"}, False),
        ({"agb": "22000156"}, False),
        ({"product_code": "45A48"}, False),
        ({"municipality_code": "0889"}, False),
        ({"period_start": date(2026, 11, 1)}, False),
    ],
)
def test_care_that_was_declared_shows_without_a_number_too(
    desk: Desk, about: dict[str, Any], declared: bool
) -> None:
    data = KeptData(desk.place.sessions)
    before = {"municipality_code": "0983", "bsn": BSN, "product_code": CODE}
    data.assignment(AGB, 6001, date(2026, 1, 1), date(2026, 11, 30), **before)
    values = before | {"period_start": date(2026, 12, 1)} | about
    day, agb = values.pop("period_start"), values.pop("agb", AGB)
    data.declaration(agb, day, date(2026, 12, 31), 9000, **values)
    desk.go_to(BEGUN)
    if declared:
        with pytest.raises(RefusedError, match="al hulp gedeclareerd"):
            desk.indications.versions.withdraw(desk.number, "Dubbel.", ANSWER)
    else:
        desk.indications.versions.withdraw(desk.number, "Dubbel.", ANSWER)
