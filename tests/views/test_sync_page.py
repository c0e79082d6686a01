from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from app.domain.region import Region
from app.services.sync_report import FileReport, RejectedLine, SheetReport, SyncReport
from app.views.services import Services
from app.views.sync_page import SyncPage
from tests.views.fakes import FakePrompts, FakeSettings, FakeSync, make_services
from tests.views.test_table_models import IMPORT

BAD_ROW = RejectedLine(12, "Startdatum", "31-02-2026", "Dit is geen datum.", {})
SHEET = SheetReport("Blad1", "Wachttijden", None, 20, 18, 0, 0, 0, 2, (BAD_ROW,), ("Let op.",))
PREVIEW = SyncReport((FileReport("W.xlsx", (SHEET,)),), preview=True)
TAKEN = SyncReport((FileReport("W.xlsx", (SHEET,)),))


class Scene:
    """The page with a fake synchronisation and prompts."""

    def __init__(self, qtbot: QtBot, region: Region) -> None:
        self.sync = FakeSync()
        self.prompts = FakePrompts()
        self.settings = FakeSettings()
        self.services: Services = make_services(
            region, sync=self.sync, prompts=self.prompts, settings=self.settings
        )
        self.qtbot = qtbot
        self.page = SyncPage(self.services)
        qtbot.addWidget(self.page)
        self.page.resize(1262, 680)
        self.page.show()
        self.page.enter()

    def press(self, text: str) -> None:
        button = next(b for b in self.page.findChildren(QPushButton) if b.text() == text)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.qtbot.waitUntil(lambda: not self.services.background.busy)

    def words(self) -> str:
        labels = self.page.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def tables(self) -> dict[str, QTableView]:
        tables = self.page.findChildren(QTableView)
        return {table.accessibleName(): table for table in tables if table.isVisible()}


@pytest.fixture
def scene(qtbot: QtBot, look: QApplication, region: Region) -> Scene:
    return Scene(qtbot, region)


def test_without_data_it_says_what_to_choose(scene: Scene) -> None:
    assert "Kies de map waarin de Excel-bestanden staan." in scene.words()
    assert not scene.page.primary_button().isVisible()


def test_the_history_stands_ready(scene: Scene) -> None:
    scene.sync.imports = (IMPORT,)
    scene.page.enter()
    assert scene.tables()["Geschiedenis"].model().rowCount() == 1


def test_first_is_shown_what_would_change(scene: Scene, tmp_path: Path) -> None:
    scene.sync.before = PREVIEW
    scene.prompts.folder = tmp_path
    scene.press("Kies map…")
    assert scene.settings.values["sync_folder"] == str(tmp_path)
    assert "Dit gaat er veranderen." in scene.words()
    assert "Let op." in scene.words()
    rejected = scene.tables()["Afgekeurde rijen"].model()
    assert [rejected.index(0, column).data() for column in range(4)] == [
        "12",
        "Startdatum",
        "31-02-2026",
        "Dit is geen datum.",
    ]
    assert scene.sync.accepted == []


def test_neem_over_stores_it(scene: Scene, tmp_path: Path) -> None:
    scene.sync.before, scene.sync.after = PREVIEW, TAKEN
    scene.prompts.files = (tmp_path / "W.xlsx",)
    scene.press("Kies bestanden…")
    with scene.qtbot.waitSignal(scene.page.saved):
        scene.press("Neem over")
    assert scene.sync.accepted == [False]
    assert "1 van 1 bestanden overgenomen." in scene.words()
    assert not scene.page.primary_button().isVisible()


@pytest.mark.parametrize("agree", [True, False])
def test_a_great_loss_is_asked_about(scene: Scene, tmp_path: Path, agree: bool) -> None:
    refused = FileReport("W.xlsx", (SHEET,), refused="12 van 20 rijen zouden verdwijnen.")
    scene.sync.before = SyncReport((refused,), preview=True)
    scene.prompts.files = (tmp_path / "W.xlsx",)
    scene.prompts.agree = agree
    scene.press("Kies bestanden…")
    scene.press("Neem over")
    assert scene.prompts.asked == ["W.xlsx: 12 van 20 rijen zouden verdwijnen."]
    assert scene.sync.accepted == [agree]


def test_a_folder_without_workbooks_is_told(scene: Scene, tmp_path: Path) -> None:
    scene.prompts.folder = tmp_path
    scene.press("Kies map…")
    assert "Geen Excel-bestanden gevonden." in scene.words()
    assert not scene.page.primary_button().isVisible()


def test_work_that_was_stopped_says_so(scene: Scene, tmp_path: Path) -> None:
    scene.sync.before = SyncReport(PREVIEW.files, cancelled=True, preview=True)
    scene.prompts.folder = tmp_path
    scene.press("Kies map…")
    assert "Gestopt. Er is niets veranderd." in scene.words()


def test_one_can_go_back_to_the_history(scene: Scene, tmp_path: Path) -> None:
    scene.sync.before = PREVIEW
    scene.sync.imports = (IMPORT,)
    scene.prompts.folder = tmp_path
    scene.press("Kies map…")
    scene.press("Naar de geschiedenis")
    assert list(scene.tables()) == ["Geschiedenis"]
