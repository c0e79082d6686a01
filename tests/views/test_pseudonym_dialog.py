from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.failures import sentence_of
from app.services.pseudonym_export import PseudonymResult
from app.services.workplace import RefusedError
from app.views.pseudonym_dialog import PseudonymDialog
from app.views.services import Services
from tests.views.fakes import FakePrompts, make_services


class FakePseudonyms:
    def __init__(self) -> None:
        self.lines = 12

    def export(self, target: Path, progress: Callable[[str, int, int], None]) -> PseudonymResult:
        progress("Indicaties verzamelen", 1, 2)
        if not self.lines:
            raise RefusedError("Er is nog geen indicatie definitief.")
        return PseudonymResult(target, self.lines)


@pytest.fixture
def pseudonyms() -> FakePseudonyms:
    return FakePseudonyms()


@pytest.fixture
def services(look: QApplication, pseudonyms: FakePseudonyms) -> Iterator[Services]:
    made = make_services(None, pseudonyms=pseudonyms, explain=sentence_of)
    yield made
    made.background.stop()


@pytest.fixture
def dialog(qtbot: QtBot, services: Services) -> PseudonymDialog:
    made = PseudonymDialog(services)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(services: Services, target: Path | None) -> None:
    assert isinstance(services.prompts, FakePrompts)
    services.prompts.folder = target


@pytest.mark.parametrize(("lines", "said"), [(12, "12 regels"), (1, "1 regel:")])
def test_it_is_written_where_the_worker_points(
    qtbot: QtBot,
    services: Services,
    dialog: PseudonymDialog,
    pseudonyms: FakePseudonyms,
    lines: int,
    said: str,
) -> None:
    pseudonyms.lines = lines
    choose(services, Path("/uit/lijst.xlsx"))
    dialog.save_button.click()
    qtbot.waitUntil(lambda: said in dialog.outcome.text())
    assert str(Path("/uit/lijst.xlsx")) in dialog.outcome.text()
    qtbot.waitUntil(dialog.save_button.isEnabled)


def test_a_refusal_is_said(
    qtbot: QtBot, services: Services, dialog: PseudonymDialog, pseudonyms: FakePseudonyms
) -> None:
    pseudonyms.lines = 0
    choose(services, Path("/uit/lijst.xlsx"))
    dialog.save_button.click()
    qtbot.waitUntil(lambda: "nog geen indicatie" in dialog.problem.sentence)
    assert not dialog.outcome.isVisible()


def test_no_place_is_no_export(qtbot: QtBot, services: Services, dialog: PseudonymDialog) -> None:
    choose(services, None)
    dialog.save_button.click()
    assert not dialog.outcome.isVisible()
