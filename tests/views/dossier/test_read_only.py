from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.dossier import Key, Step
from app.domain.roles import REFUSALS, Right, WorkRole
from app.services import audit
from app.services.dossier_rows import DossierView
from app.services.roles import Roles
from app.storage.sqlite_engine import Sessions
from app.views.dossier.dossier_page import DossierPage
from app.views.main_window import MainWindow
from app.views.services import Services
from app.views.widgets.search_line import SearchLine
from tests.views.fakes import make_services


@pytest.fixture
def quality(
    sessions: Sessions, clock: Callable[[], datetime], monkeypatch: pytest.MonkeyPatch
) -> Roles:
    """Whoever is at work now may look at everything and change nothing."""
    Roles(sessions, clock).give("Quirijn", WorkRole.QUALITY)
    monkeypatch.setattr(audit, "person", lambda: "Quirijn")
    roles = Roles(sessions, clock)
    roles.guard_store()
    return roles


def test_quality_reads_every_step_and_no_field_takes_anything(
    qtbot: QtBot,
    look: QApplication,
    services: Services,
    draft: tuple[DossierView, int],
    quality: Roles,
) -> None:
    object.__setattr__(services, "roles", quality)
    page = DossierPage(services)
    qtbot.addWidget(page)
    page.enter(draft[0].id)
    for step in Step:
        page.go_to(step)
        assert page.frame.step is not None
        lines = page.frame.step.findChildren(QLineEdit)
        open_lines = [x for x in lines if not x.isReadOnly() and x.isEnabled()]
        assert all(isinstance(line, SearchLine) for line in open_lines)
        assert all(text.isReadOnly() for text in page.frame.step.findChildren(QPlainTextEdit))
    page.go_to(Step.QUESTION)
    assert page.session is not None
    page.session.answer(Key.QUESTION, "anders")
    page.session.flush()
    assert REFUSALS[Right.CHANGE] in page.session.failures.values()
    stored = services.dossiers.view(draft[0].id).facts.answer(Key.QUESTION)
    assert stored == draft[0].facts.answer(Key.QUESTION)
    page.session.forget("")


def test_the_window_says_on_every_page_that_nothing_can_be_changed(
    qtbot: QtBot, look: QApplication, region: object, quality: Roles
) -> None:
    from app.views.reading_bar import ReadingBar

    services = make_services(region, roles=quality)
    window = MainWindow()
    qtbot.addWidget(window)
    window.open(services)
    qtbot.waitUntil(lambda: window.findChild(ReadingBar) is not None)
    bar = window.findChild(ReadingBar)
    assert bar is not None
    assert bar.sentence == REFUSALS[Right.CHANGE]
    window.close()
