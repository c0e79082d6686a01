"""The timeline of a dossier: everything that happened, each thing once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from sqlalchemy import delete

from app.domain.dossier import Key
from app.domain.referral import ReferralKey
from app.domain.scope import ScopeOutcome
from app.models.progress import DossierEvent
from app.services.dossier_rows import DossierView
from app.services.dossiers import Dossiers
from app.services.evaluations import Evaluations
from app.services.events import EventKind
from app.services.family import Family
from app.services.indications import Indications
from app.services.workplace import Workplace
from tests.services.conftest import board_row
from tests.services.test_evaluations import STOP, WHOLE, running  # noqa: F401
from tests.services.test_stops import Desk

Texts = Callable[[EventKind], list[str]]


@pytest.fixture
def texts(workplace: Workplace, family: DossierView) -> Texts:
    """What the timeline tells of a kind, the oldest first, after what the family began with."""
    with workplace.sessions.begin() as session:
        session.execute(delete(DossierEvent))

    def read(kind: EventKind) -> list[str]:
        rows = Family(workplace).timeline(family.id)
        return [row.text for row in reversed(rows) if row.kind == kind]

    return read


@pytest.mark.parametrize(
    ("key", "value", "text"),
    [
        (Key.SCOPE_OUTCOME, ScopeOutcome.REFUSED, "Uitkomst van de reikwijdte: afgewezen."),
        (Key.ANALYSIS_NEEDED, "yes", "Analyse: nodig."),
        (Key.ANALYSIS_PROVIDER, "Lindebrug", "Analyse gevraagd aan: Lindebrug."),
        (Key.ANALYSIS_REPORT_ON, "2026-11-20", "Verslag van de analyse ontvangen: 20-11-2026."),
        (ReferralKey.RECEIVED_ON, "2026-11-02", "Verwijzing ontvangen: 02-11-2026."),
        (ReferralKey.ANSWERED_ON, "2026-11-04", "Eerste antwoord op de verwijzing: 04-11-2026."),
        (ReferralKey.FINAL_ON, "2026-11-09", "Definitief antwoord op de verwijzing: 09-11-2026."),
        (Key.QUESTION, "Een vraag", None),
        (ReferralKey.FINAL_ON, "geen dag", None),
    ],
)
def test_what_a_step_came_to_is_told(
    dossiers: Dossiers, family: DossierView, texts: Texts, key: str, value: str, text: str | None
) -> None:
    for answer in ("", value):
        dossiers.answer(family.id, key, answer)
    assert texts(EventKind.STEP) == ([text] if text else [])


def test_every_keystroke_of_a_day_is_one_line(
    dossiers: Dossiers, family: DossierView, texts: Texts
) -> None:
    for typed in ("L", "Linde", "Lindebrug"):
        dossiers.answer(family.id, Key.ANALYSIS_PROVIDER, typed)
    dossiers.answer(family.id, Key.ANALYSIS_REPORT_ON, "2026-11-20")
    assert texts(EventKind.STEP) == [
        "Analyse gevraagd aan: Lindebrug.",
        "Verslag van de analyse ontvangen: 20-11-2026.",
    ]
    dossiers.answer(family.id, Key.ANALYSIS_PROVIDER, "")
    assert texts(EventKind.STEP) == ["Verslag van de analyse ontvangen: 20-11-2026."]


def test_another_day_is_another_line_and_the_same_answer_is_none(
    workplace: Workplace, dossiers: Dossiers, family: DossierView, texts: Texts, tmp_path: Path
) -> None:
    desk = Desk(workplace, 0, family.id, tmp_path)
    for answer in ("", "yes"):
        dossiers.answer(family.id, Key.ANALYSIS_NEEDED, answer)
    desk.go_to(date(2026, 11, 30))
    later = Dossiers(desk.place)
    later.answer(family.id, Key.ANALYSIS_NEEDED, "yes")
    assert texts(EventKind.STEP) == ["Analyse: nodig."]
    later.answer(family.id, Key.ANALYSIS_NEEDED, "no")
    assert texts(EventKind.STEP) == ["Analyse: nodig.", "Analyse: niet nodig."]


def test_help_comes_is_chosen_and_goes(
    indications: Indications, family: DossierView, texts: Texts
) -> None:
    _, number = indications.add(family.id, family.facts.youths[0].id)
    for code in ("45A48", "45A53", "45A53"):
        indications.choose_product(number, code)
    for _ in range(2):
        indications.choose_provider(number, board_row(), "")
    assert texts(EventKind.CARE) == [
        "Indicatie toegevoegd.",
        "Product gekozen: Ambulante hulp thuis Gespecialiseerd.",
        "Aanbieder gekozen: Voorbeeld Jeugdhulp.",
    ]
    indications.clear_provider(number)
    assert texts(EventKind.CARE)[-1].startswith("Product gekozen")
    indications.remove(number)
    assert texts(EventKind.CARE)[-1] == "Indicatie verwijderd: 45A53."


def test_evaluating_and_closing_have_their_kind(
    workplace: Workplace,
    running: tuple[DossierView, int],  # noqa: F811
) -> None:
    evaluations = Evaluations(workplace)
    evaluations.record(running[1], WHOLE)
    evaluations.record(running[1], STOP)
    evaluations.close(running[0].id)
    evaluations.reopen(running[0].id)
    told = [(row.kind, row.text) for row in Family(workplace).timeline(running[0].id)[:4]]
    assert told == [
        (EventKind.DECISION, "Het dossier is weer open."),
        (EventKind.DECISION, "Het dossier is gesloten."),
        (EventKind.EVALUATION, "Geëvalueerd: de hulp stopt."),
        (EventKind.EVALUATION, "Geëvalueerd: de hulp wordt afgebouwd."),
    ]


@pytest.mark.parametrize(
    ("stored", "read"),
    [
        ("evaluated", EventKind.EVALUATION),
        ("closed", EventKind.DECISION),
        ("reopened", EventKind.DECISION),
    ],
)
def test_what_was_stored_earlier_is_read_as_its_kind(
    workplace: Workplace, family: DossierView, stored: str, read: EventKind
) -> None:
    with workplace.sessions.begin() as session:
        session.add(
            DossierEvent(
                dossier_id=family.id,
                happened_at=datetime(2027, 1, 1),
                worker="",
                kind=stored,
                text="Iets.",
            )
        )
    assert Family(workplace).timeline(family.id)[0].kind == read
