from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.region import Region
from app.services.audit_log import AuditLog
from app.services.dossiers import Dossiers
from app.services.failures import sentence_of
from app.services.person_export import PersonFiles
from app.services.workplace import Workplace
from app.storage.sqlite_engine import Sessions
from app.views.person_data_dialog import PersonDataDialog
from app.views.services import Services
from tests.services.conftest import workplace
from tests.views.fakes import FakePrompts, make_services

__all__ = ["workplace"]


@pytest.fixture
def services(
    sessions: Sessions, region: Region, clock: Callable[[], datetime], workplace: Workplace
) -> Iterator[Services]:
    dossiers = Dossiers(workplace)
    for first, bsn in (("Sanne", "999900006"), ("Daan", "")):
        dossiers.create("0983", {"first_names": first, "surname": "Voorbeeld", "bsn": bsn})
    files = PersonFiles(workplace, AuditLog(sessions, clock))
    made = make_services(region, people=files, explain=sentence_of)
    yield made
    made.background.stop()


class Scene:
    def __init__(self, qtbot: QtBot, services: Services) -> None:
        self.qtbot = qtbot
        self.services = services
        self.dialog = PersonDataDialog(services)
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        assert isinstance(services.prompts, FakePrompts)
        self.prompts = services.prompts

    def seek(self, text: str) -> None:
        self.dialog.search.clear()
        self.qtbot.keyClicks(self.dialog.search, text)
        self.qtbot.keyClick(self.dialog.search, Qt.Key.Key_Return)
        self.settle()

    def save(self) -> None:
        self.qtbot.mouseClick(self.dialog.save_button, Qt.MouseButton.LeftButton)
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            self.qtbot.waitUntil(lambda: not self.services.background.busy)
            QCoreApplication.processEvents()


@pytest.fixture
def scene(qtbot: QtBot, look: QApplication, services: Services) -> Scene:
    return Scene(qtbot, services)


def test_somebody_is_found_and_what_is_kept_is_counted(scene: Scene) -> None:
    assert not scene.dialog.save_button.isEnabled()
    scene.seek("voorbeeld")
    people = scene.dialog.people
    assert [people.index(row, 0).data() for row in range(2)] == [
        "Sanne Voorbeeld",
        "Daan Voorbeeld",
    ]
    assert people.index(0, 2).data() == "•••006"
    counted = {part.table: len(part.rows) for part in scene.dialog.parts.rows}
    assert counted["person"] == 1
    scene.dialog.people_table.setCurrentIndex(people.index(1, 0))
    scene.settle()
    assert "Daan" in str(scene.dialog.parts.rows)
    assert "Sanne" not in str(scene.dialog.parts.rows)


def test_nobody_is_said_in_words(scene: Scene) -> None:
    scene.seek("Nemo")
    assert scene.dialog.told.sentence == "Er is niemand gevonden."
    assert not scene.dialog.save_button.isEnabled()


def test_that_it_is_not_encrypted_is_said_first(scene: Scene, tmp_path: Path) -> None:
    scene.seek("999900006")
    scene.prompts.folder = tmp_path / "inzage.json"
    scene.prompts.agree = False
    scene.save()
    assert "persoonsgegevens en is niet versleuteld" in scene.prompts.asked[0]
    assert not scene.prompts.folder.exists()


def test_it_is_saved_where_the_worker_points(scene: Scene, tmp_path: Path) -> None:
    scene.seek("999900006")
    scene.save()
    assert list(tmp_path.glob("*.json")) == []
    scene.prompts.folder = tmp_path / "inzage.json"
    scene.save()
    assert scene.dialog.told.sentence == f"Opgeslagen: {scene.prompts.folder}"
    assert "Sanne" in scene.prompts.folder.read_text(encoding="utf-8")


def test_what_cannot_be_written_is_told(scene: Scene, tmp_path: Path) -> None:
    scene.seek("Daan")
    scene.prompts.folder = tmp_path / "weg" / "inzage.xlsx"
    scene.save()
    assert scene.dialog.told.sentence
    assert not scene.dialog.told.sentence.startswith("Opgeslagen")
    assert scene.dialog.save_button.isEnabled()
