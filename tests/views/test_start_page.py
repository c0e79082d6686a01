from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QListView, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.dossier import Step
from app.domain.region import Region
from app.domain.roles import WorkRole
from app.services.attention import AttentionRow, Place, Subject
from app.views.moments import age, greeting, moment
from app.views.page import PageName
from app.views.settings_cards.sections import SectionName
from app.views.start_page import StartPage
from tests.views.fakes import (
    NOW,
    FakeDossiers,
    FakeRoles,
    FakeSync,
    data_age,
    make_services,
    summary,
)

Made = Callable[..., StartPage]


@pytest.fixture
def make(qtbot: QtBot, look: QApplication, region: Region) -> Made:
    def build(**given: object) -> StartPage:
        services = make_services(region, **given)
        page = StartPage(services)
        qtbot.addWidget(page)
        page.resize(1262, 680)
        page.show()
        page.enter()
        qtbot.waitUntil(lambda: not services.background.busy)
        look.processEvents()
        return page

    return build


def words(page: StartPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize(
    ("hour", "said"), [(7, "Goedemorgen"), (12, "Goedemiddag"), (18, "Goedenavond")]
)
def test_the_greeting_follows_the_clock(hour: int, said: str) -> None:
    assert greeting(datetime(2026, 11, 22, hour)) == said


@pytest.mark.parametrize(
    ("then", "said"),
    [
        (datetime(2026, 11, 22, 9, 5), "09:05"),
        (datetime(2026, 11, 21, 16, 40), "gisteren 16:40"),
        (datetime(2026, 11, 19, 9, 0), "19-11"),
        (datetime(2025, 11, 19, 9, 0), "19-11-2025"),
    ],
)
def test_a_moment_is_said_as_short_as_it_stays_clear(then: datetime, said: str) -> None:
    assert moment(then, NOW) == said


def test_the_age_of_data_is_in_days() -> None:
    today = NOW.date()
    assert age(date(2026, 10, 31), today) == "22 dagen oud"
    assert age(date(2026, 11, 21), today) == "1 dag oud"
    assert age(date(2026, 12, 1), today) == "van vandaag"


def test_the_last_delivery_tells_the_age_of_the_data(make: Made) -> None:
    sync = FakeSync()
    sync.ages = (data_age(date(2026, 8, 31)), data_age(date(2026, 10, 31)))
    assert "Regionale gegevens van 31-10-2026 · 22 dagen oud" in words(make(sync=sync))


def test_without_anything_it_says_what_to_do(make: Made) -> None:
    shown = words(make())
    assert "Nog geen regionale gegevens" in shown
    assert (
        "Nog geen dossiers. Begin met een nieuw dossier, of bekijk het voorbeelddossier." in shown
    )
    assert "Niets dat nu aandacht vraagt." in shown


def test_the_example_is_made_and_opened(make: Made, qtbot: QtBot) -> None:
    page = make(example=SimpleNamespace(make=lambda: 31), roles=FakeRoles())
    (example,) = (b for b in page.findChildren(QPushButton) if "voorbeeld" in b.text())
    with qtbot.waitSignal(page.go) as asked:
        qtbot.mouseClick(example, Qt.MouseButton.LeftButton)
    assert asked.args == [PageName.DOSSIER, 31]


def test_there_is_no_example_for_who_may_only_look_or_searches(make: Made, qtbot: QtBot) -> None:
    looking = make(roles=FakeRoles(WorkRole.QUALITY))
    assert not any("voorbeeld" in b.text() for b in visible_buttons(looking))
    page = make(roles=FakeRoles())
    assert any("voorbeeld" in b.text() for b in visible_buttons(page))
    qtbot.keyClicks(page.search_field(), "niemand")
    qtbot.waitUntil(lambda: not any("voorbeeld" in b.text() for b in visible_buttons(page)))


def visible_buttons(page: StartPage) -> list[QPushButton]:
    return [button for button in page.findChildren(QPushButton) if button.isVisible()]


def test_enter_opens_the_dossier(make: Made, qtbot: QtBot) -> None:
    page = make(dossiers=FakeDossiers(summary(14, "Sanne, Bram", 2), summary(13)))
    view = page.findChild(QListView)
    assert view.model().index(0, 0).data() == (
        "D-2026-014, Gezin met 2 jeugdigen · Sanne, Bram, stap Omvang, 14-11"
    )
    with qtbot.waitSignal(page.go) as asked:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == [PageName.DOSSIER, 14]


def test_a_click_opens_the_dossier(make: Made, qtbot: QtBot) -> None:
    page = make(dossiers=FakeDossiers(summary(14), summary(13)))
    view = page.findChild(QListView)
    place = view.visualRect(view.model().index(1, 0)).center()
    with qtbot.waitSignal(page.go) as asked:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [PageName.DOSSIER, 13]


def test_searching_shows_what_matches_and_says_when_nothing_does(make: Made, qtbot: QtBot) -> None:
    page = make(dossiers=FakeDossiers(summary(14, "Sanne"), summary(13, "Noor")))
    field = page.search_field()
    view = page.findChild(QListView)
    qtbot.keyClicks(field, "noor")
    qtbot.waitUntil(lambda: view.model().rowCount() == 1)
    assert "Gevonden" in words(page)
    with qtbot.waitSignal(page.go) as asked:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert asked.args == [PageName.DOSSIER, 13]
    qtbot.keyClicks(field, "zzz")
    qtbot.waitUntil(lambda: any("Niets gevonden" in text for text in words(page)))


def test_the_buttons_lead_on(make: Made, qtbot: QtBot) -> None:
    page = make()
    with qtbot.waitSignal(page.go) as asked:
        page.primary_button().click()
    assert asked.args == [PageName.DOSSIER, "new"]
    update = next(b for b in page.findChildren(QPushButton) if b.text() == "Bijwerken")
    with qtbot.waitSignal(page.go) as asked:
        update.click()
    assert asked.args == [PageName.SYNC, None]


ROWS = (
    AttentionRow(Subject.ENDING, 3, date(2026, 12, 12), ("D-2025-101", "D-2025-140"), 5),
    AttentionRow(Subject.EVALUATION, 1, date(2026, 11, 25), ("D-2025-188",), 6),
    AttentionRow(Subject.RED_PROVIDERS, 5, None, ("A", "B", "C", "D", "E")),
    AttentionRow(Subject.OLD_WAITING_TIMES, 1, None, ("F",)),
)


def test_what_asks_for_attention_is_said_in_words(make: Made) -> None:
    shown = words(make(attention=lambda: ROWS))
    for sentence in (
        "3 indicaties verlopen binnen 8 weken",
        "eerste op 12-12-2026: D-2025-101, D-2025-140",
        "1 evaluatie deze week",
        "D-2025-188, woensdag",
        "5 aanbieders van lopende hulp zijn rood",
        "A, B, C en 2 meer",
        "Wachttijd van 1 aanbieder is ouder dan 45 dagen",
    ):
        assert sentence in shown


def test_the_names_behind_a_point_are_said_in_english(english: QApplication, make: Made) -> None:
    assert "A, B, C and 2 more" in words(make(attention=lambda: ROWS))


def test_attention_leads_to_the_dossier_or_to_the_providers(make: Made, qtbot: QtBot) -> None:
    page = make(attention=lambda: ROWS)
    look = [b for b in page.findChildren(QPushButton) if b.text() == "Bekijk"]
    assert look[0].accessibleName() == "Bekijk: 3 indicaties verlopen binnen 8 weken"
    with qtbot.waitSignal(page.go) as asked:
        look[0].click()
    assert asked.args == [PageName.DOSSIER, 5]
    with qtbot.waitSignal(page.go) as asked:
        look[2].click()
    assert asked.args == [PageName.PROVIDERS, None]


def test_of_several_dossiers_one_is_chosen(make: Made, qtbot: QtBot) -> None:
    places = (Place(date(2026, 8, 1), "D-2026-002", 2), Place(date(2026, 9, 1), "D-2026-003", 3))
    row = AttentionRow(
        Subject.DRAFTS, 2, date(2026, 8, 1), ("D-2026-002", "D-2026-003"), 2, places, late=True
    )
    page = make(attention=lambda: (row,))
    assert "2 concepten liggen langer dan 4 weken stil" in words(page)
    look = next(b for b in page.findChildren(QPushButton) if b.text() == "Bekijk")
    actions = look.menu().actions()
    assert [action.text() for action in actions] == [
        "D-2026-002   01-08-2026",
        "D-2026-003   01-09-2026",
    ]
    with qtbot.waitSignal(page.go) as asked:
        actions[1].trigger()
    assert asked.args == [PageName.DOSSIER, 3]


def test_an_evaluation_opens_the_summary(make: Made, qtbot: QtBot) -> None:
    dossiers = FakeDossiers(summary(6))
    row = AttentionRow(Subject.EVALUATION, 1, date(2026, 8, 1), ("D-2026-006",), 6, late=True)
    page = make(attention=lambda: (row,), dossiers=dossiers)
    assert "te laat sinds 01-08-2026: D-2026-006" in words(page)
    next(b for b in page.findChildren(QPushButton) if b.text() == "Bekijk").click()
    assert dossiers.steps == [(6, Step.SUMMARY)]


@pytest.mark.parametrize(
    ("subject", "late", "title", "detail"),
    [
        (Subject.DECISIONS, False, "1 termijn van een besluit loopt af", "eerste op 06-12-2026"),
        (Subject.DECISIONS, True, "1 termijn van een besluit loopt af", "verlopen op 06-12-2026"),
        (Subject.REPORTS, True, "1 verslag van een analyse is te laat", "te laat sinds 06-12-2026"),
    ],
)
def test_our_own_terms_open_the_step_analyse(
    make: Made, subject: Subject, late: bool, title: str, detail: str
) -> None:
    dossiers = FakeDossiers(summary(6))
    row = AttentionRow(subject, 1, date(2026, 12, 6), ("D-2026-006",), 6, late=late)
    page = make(attention=lambda: (row,), dossiers=dossiers)
    assert {title, f"{detail}: D-2026-006"} <= set(words(page))
    next(b for b in page.findChildren(QPushButton) if b.text() == "Bekijk").click()
    assert dossiers.steps == [(6, Step.ANALYSIS)]


def test_a_stop_that_nobody_passed_on_opens_the_summary(make: Made) -> None:
    dossiers = FakeDossiers(summary(6))
    row = AttentionRow(Subject.STOPS, 1, date(2027, 1, 31), ("D-2026-006",), 6)
    page = make(attention=lambda: (row, replace(row, count=2)), dossiers=dossiers)
    for sentence in (
        "1 stop is nog niet doorgegeven aan de aanbieder",
        "2 stops zijn nog niet doorgegeven aan de aanbieder",
        "laatste dag 31-01-2027: D-2026-006",
    ):
        assert sentence in words(page)
    next(b for b in page.findChildren(QPushButton) if b.text() == "Bekijk").click()
    assert dossiers.steps == [(6, Step.SUMMARY)]


@pytest.mark.parametrize(
    ("row", "title", "detail"),
    [
        (
            AttentionRow(Subject.BACKUP_HERE, 2, date(2026, 11, 19)),
            "Al 2 dagen gewerkt zonder reservekopie",
            "laatst gelukt op 19-11-2026",
        ),
        (
            AttentionRow(Subject.BACKUP_HERE, 3),
            "Al 3 dagen gewerkt zonder reservekopie",
            "er is nog geen enkele reservekopie",
        ),
        (
            AttentionRow(Subject.BACKUP_ELSEWHERE, 9, date(2026, 11, 13)),
            "De tweede plek van de reservekopieën loopt achter",
            "sinds 13-11-2026: sluit de stick of netwerkmap aan",
        ),
    ],
)
def test_backups_that_have_stopped_lead_to_their_settings(
    make: Made, qtbot: QtBot, row: AttentionRow, title: str, detail: str
) -> None:
    page = make(attention=lambda: (row,))
    assert {title, detail} <= set(words(page))
    went: list[tuple[object, object]] = []
    page.go.connect(lambda *where: went.append(where))
    look = next(b for b in page.findChildren(QPushButton) if b.text() == "Bekijk")
    qtbot.mouseClick(look, Qt.MouseButton.LeftButton)
    assert went == [(PageName.SETTINGS, SectionName.BACKUPS)]


def test_attention_that_cannot_be_read_says_why(make: Made) -> None:
    def fails() -> tuple[AttentionRow, ...]:
        raise OSError

    page = make(attention=fails, explain=lambda _error: "De schijf is vol.")
    assert "De schijf is vol." in words(page)
