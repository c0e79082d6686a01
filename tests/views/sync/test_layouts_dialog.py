"""The saved layouts, worked with keys and clicks down to the store."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.domain.region import Region
from app.services.failures import sentence_of
from app.services.saved_layouts import SavedLayouts
from app.views.background import Background
from app.views.services import Services
from app.views.sync.layouts_dialog import LayoutsDialog, manage_layouts
from app.views.table_models.layout_models import (
    HeaderLine,
    HeaderModel,
    LayoutModel,
    PairLine,
    PairModel,
)
from tests.services.odd_workbook import LINES
from tests.views.fakes import FakePrompts

NORTH = replace(LINES, name="Noord", columns={**LINES.columns, "volume": "Aantal"})


class Scene:
    """The dialog on a real store with two layouts."""

    def __init__(self, qtbot: QtBot, services: Services) -> None:
        self.qtbot = qtbot
        self.services = services
        self.prompts = cast(FakePrompts, services.prompts)
        services.layouts.save(LINES)
        services.layouts.save(NORTH)
        self.dialog = LayoutsDialog(services)
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        self.settle()

    @property
    def layouts(self) -> SavedLayouts:
        return self.services.layouts

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.services.background.busy)

    def press(self, button: QPushButton) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def names(self) -> list[str]:
        model = self.dialog.pane.layouts
        return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.fixture
def services(without_data: Services) -> Services:
    without_data.background.stop()
    return replace(without_data, background=Background(sentence_of))


@pytest.fixture
def scene(qtbot: QtBot, look: QApplication, services: Services) -> Scene:
    return Scene(qtbot, services)


def test_the_first_is_chosen_and_its_columns_are_shown(scene: Scene) -> None:
    assert scene.names() == ["Declaraties van Zuid", "Noord"]
    pairs = scene.dialog.pane.pairs
    shown = [pairs.index(12, column).data() for column in range(2)]
    assert shown == ["GeleverdVolume", "Geleverd"]
    scene.qtbot.keyClick(scene.dialog.pane.table, Qt.Key.Key_Down)
    assert pairs.index(12, 1).data() == "Aantal"
    assert scene.dialog.pane.name.value() == "Noord"


def test_renaming(scene: Scene) -> None:
    line = scene.dialog.pane.name.line
    assert not scene.dialog.pane.rename.isEnabled()
    line.setFocus()
    line.selectAll()
    scene.qtbot.keyClicks(line, "Zuid 2026")
    scene.qtbot.keyClick(line, Qt.Key.Key_Return)
    scene.settle()
    assert scene.names() == ["Noord", "Zuid 2026"]
    assert scene.dialog.pane.table.currentIndex().row() == 1
    assert [saved.name for saved in scene.layouts.as_saved()] == ["Noord", "Zuid 2026"]


def test_a_name_that_is_taken_is_told(scene: Scene) -> None:
    line = scene.dialog.pane.name.line
    line.selectAll()
    scene.qtbot.keyClicks(line, "noord")
    scene.press(scene.dialog.pane.rename)
    assert scene.dialog.told.startswith("Er is al een kolomindeling met de naam 'noord'.")


@pytest.mark.parametrize("agree", [True, False])
def test_removing_is_asked(scene: Scene, agree: bool) -> None:
    scene.prompts.agree = agree
    scene.press(scene.dialog.pane.remove)
    assert len(scene.prompts.asked) == 1
    assert scene.names() == (["Noord"] if agree else ["Declaraties van Zuid", "Noord"])


def test_without_layouts_it_says_how_they_come(scene: Scene) -> None:
    scene.press(scene.dialog.pane.remove)
    scene.press(scene.dialog.pane.remove)
    assert scene.names() == []
    assert not scene.dialog.pane.table.isVisible()
    assert scene.dialog.bring.isVisible()


def test_there_and_back_as_a_file(scene: Scene, tmp_path: Path) -> None:
    scene.prompts.folder = tmp_path / "zuid"
    scene.press(scene.dialog.pane.export)
    path = tmp_path / "zuid.kolomindeling"
    assert scene.dialog.told == f"Bewaard als {path}"
    scene.press(scene.dialog.pane.remove)
    scene.prompts.files = (path,)
    scene.press(scene.dialog.bring)
    assert scene.names() == ["Declaraties van Zuid", "Noord"]
    assert LINES in scene.layouts.as_saved()


@pytest.mark.parametrize("agree", [True, False])
def test_a_file_with_a_name_that_is_there_is_asked_about(
    scene: Scene, tmp_path: Path, agree: bool
) -> None:
    row = scene.layouts.save(replace(NORTH, amounts="cents"), replace_old=True)
    path = scene.layouts.export(row.id, tmp_path / "noord")
    scene.layouts.save(NORTH, replace_old=True)
    scene.prompts.files, scene.prompts.agree = (path,), agree
    scene.press(scene.dialog.bring)
    assert scene.prompts.asked == ["Er zijn al indelingen met deze naam: Noord."]
    kept = next(saved for saved in scene.layouts.as_saved() if saved.name == "Noord")
    assert kept.amounts == ("cents" if agree else "euros")


def test_a_wrong_file_is_told(scene: Scene, tmp_path: Path) -> None:
    path = tmp_path / "fout.kolomindeling"
    path.write_text("onzin")
    scene.prompts.files = (path,)
    scene.press(scene.dialog.bring)
    assert scene.dialog.told == (
        "Het bestand fout.kolomindeling is geen goede kolomindeling. "
        "Bij de opmaak: dit is geen geldige TOML."
    )


def test_manage_layouts_lets_the_dialog_go(
    qtbot: QtBot, look: QApplication, services: Services
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    seen: list[QDialog] = []

    def close() -> None:
        dialog = parent.findChild(LayoutsDialog)
        seen.append(dialog)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, close)
    manage_layouts(services, parent)
    qtbot.waitUntil(lambda: not services.background.busy)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(seen[0])


def test_the_models_keep_the_rules_of_qt(
    qtmodeltester: ModelTester, services: Services, look: QApplication, region: Region
) -> None:
    headers, pairs, layouts = HeaderModel(), PairModel(), LayoutModel()
    headers.show_rows([HeaderLine("Kosten", ("1", "2"), "amount", "Bedrag"), HeaderLine("X", ())])
    pairs.show_rows([PairLine("Bedrag", "Kosten"), PairLine("Norm", "")])
    layouts.show_rows([services.layouts.save(LINES)])
    for model in (headers, pairs, layouts):
        for column in range(model.columnCount()):
            model.sort(column)
        qtmodeltester.check(model)
    assert pairs.index(0, 1).data() == "Kosten"
    assert pairs.index(1, 1).data() == "niet lezen"
