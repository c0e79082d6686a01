"""An odd workbook: its columns are pointed out with the keyboard, and then it is read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.domain.region import Region
from app.exchange.kinds import Kind
from app.services.failures import sentence_of
from app.services.region_sync import RegionSync, SyncMeans
from app.services.saved_layouts import SavedLayouts
from app.storage.sqlite_engine import Sessions
from app.views.services import Services
from app.views.sync.mapping_dialog import MappingDialog, ask_layout
from app.views.sync.mapping_pane import MappingPane
from tests.exchange.regional_workbooks import write_workbook
from tests.services.odd_workbook import LINES, odd_rows
from tests.views.conftest import regional_services
from tests.views.fakes import FakePrompts, make_services

SHEET = "Export 1"


class Scene:
    """The dialog on a real store, and keys to work it with."""

    def __init__(self, qtbot: QtBot, services: Services, path: Path) -> None:
        self.qtbot = qtbot
        self.services = services
        self.dialog = MappingDialog(services, path, SHEET)
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        qtbot.waitUntil(lambda: not services.background.busy)

    @property
    def pane(self) -> MappingPane:
        assert self.dialog.pane is not None
        return self.dialog.pane

    def pick(self, combo: QComboBox, value: str) -> None:
        """Choose with the arrow keys, as who has no mouse does."""
        combo.setFocus()
        self.qtbot.keyClick(combo, Qt.Key.Key_Home)
        for _ in range(combo.findData(value)):
            self.qtbot.keyClick(combo, Qt.Key.Key_Down)

    def pick_all(self) -> None:
        """What the proposal does not have yet; the rest of it is right."""
        for field, header in LINES.columns.items():
            choice = self.pane.fields.fields[field]
            if not choice.value():
                self.pick(choice.combo, header)

    def settle(self) -> None:
        """Until the first rows were read."""
        self.qtbot.waitUntil(lambda: "Even kijken" not in self.pane.check.words)

    def headers(self) -> dict[str, str]:
        return {line.header: line.words for line in self.pane.headers.rows}

    def layouts(self) -> SavedLayouts:
        return self.services.layouts


@pytest.fixture
def services(
    without_data: Services, sessions: Sessions, region: Region, clock: Callable[[], datetime]
) -> Services:
    means = SyncMeans(layouts=without_data.layouts.as_saved)
    sync = RegionSync(sessions, region, clock, lambda: "Test", means=means)
    return replace(without_data, sync=sync)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    rows = [["Declaraties zorg", "stand oktober"], [], *odd_rows(4)]
    return write_workbook(tmp_path / "Zorg oktober.xlsx", {SHEET: rows})


@pytest.fixture
def scene(qtbot: QtBot, look: QApplication, services: Services, path: Path) -> Scene:
    return Scene(qtbot, services, path)


def test_it_begins_with_a_proposal(scene: Scene) -> None:
    head = scene.pane.head
    assert (head.kind(), head.header().number, head.amounts()) == (Kind.DECLARATIONS, 3, "euros")
    assert head.kind_field.combo.currentText() == "Declaraties"
    assert scene.headers()["Zorgaanbieder code"] == "Afzender (AGB-code)"
    assert scene.headers()["Opmerking"] == ""
    table = cast(QTableView, scene.pane.table)
    shown = [table.model().index(5, column).data() for column in range(3)]
    assert shown == ["Regel", "R0; R1; R2", "niet gebruikt"]


def test_what_lacks_is_told_and_save_waits(scene: Scene) -> None:
    assert not scene.dialog.save.isEnabled()
    assert scene.pane.check.words.startswith(
        "Kies nog een kolom voor ReferentieNummer, VorigReferentieNummer"
    )
    description = scene.dialog.save.accessibleDescription()
    assert description == "Nog niet elk verplicht veld heeft een eigen kolom."
    scene.qtbot.mouseClick(scene.pane.check.mend, Qt.MouseButton.LeftButton)
    assert scene.dialog.focusWidget() is scene.pane.fields.fields["reference"].combo


def test_the_whole_way_by_keyboard_to_the_data(scene: Scene, path: Path) -> None:
    (before,) = scene.services.sync.preview([path]).files
    assert before.unknown == (SHEET,)
    scene.pick_all()
    scene.settle()
    assert "De eerste 4 rijen zijn goed te lezen." in scene.pane.check.words
    assert "In rij 4 is Prijs '78' gelezen als € 78,00." in scene.pane.check.words
    scene.dialog.name.line.setFocus()
    scene.dialog.name.line.selectAll()
    scene.qtbot.keyClicks(scene.dialog.name.line, LINES.name)
    with scene.qtbot.waitSignal(scene.dialog.accepted):
        scene.qtbot.keyClick(scene.dialog.name.line, Qt.Key.Key_Return)
    assert scene.layouts().as_saved() == (LINES,)
    (after,) = scene.services.sync.preview([path]).files
    (sheet,) = after.sheets
    assert (sheet.kind, sheet.new, sheet.rejected, after.unknown) == ("Declaraties", 4, 0, ())
    (taken,) = scene.services.sync.sync([path]).files
    assert taken.sheets[0].new == 4


def test_control_enter_saves_from_anywhere(scene: Scene) -> None:
    scene.pick_all()
    combo = scene.pane.fields.fields["agb"].combo
    with scene.qtbot.waitSignal(scene.dialog.accepted):
        scene.qtbot.keyClick(combo, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert scene.layouts().as_saved() == (replace(LINES, name="Declaraties Zorg oktober"),)


def test_escape_keeps_nothing(scene: Scene) -> None:
    scene.pick_all()
    with scene.qtbot.waitSignal(scene.dialog.rejected):
        scene.qtbot.keyClick(scene.dialog, Qt.Key.Key_Escape)
    assert scene.layouts().all() == ()


def test_rejected_rows_are_told_at_the_row_and_at_the_field(
    qtbot: QtBot, look: QApplication, services: Services, tmp_path: Path
) -> None:
    rows = odd_rows(4)
    rows[2][10] = "gisteren"
    scene = Scene(qtbot, services, write_workbook(tmp_path / "Zorg.xlsx", {SHEET: rows}))
    scene.pick_all()
    scene.settle()
    assert "Van de eerste 4 rijen zijn er 3 goed en 1 afgekeurd." in scene.pane.check.words
    assert "Rij 3. Startdatum zorg: dit is geen datum" in scene.pane.check.words
    combo = scene.pane.fields.fields["period_start"].combo
    assert combo.accessibleDescription().startswith("1 van 4 rijen: dit is geen datum")
    assert scene.dialog.save.isEnabled()


def test_a_column_is_one_field(scene: Scene) -> None:
    scene.pick_all()
    combo = scene.pane.fields.fields["amount"].combo
    scene.pick(combo, "Prijs")
    assert combo.accessibleDescription() == (
        "Deze kolom is al gekozen voor ProductTarief. Kies er een andere."
    )
    assert not scene.dialog.save.isEnabled()


def test_another_kind_asks_other_fields(scene: Scene) -> None:
    scene.pick(scene.pane.head.kind_field.combo, "KPI")
    assert list(scene.pane.fields.fields)[:3] == ["agb", "kpi", "value_thousandths"]
    assert scene.dialog.name.value() == "KPI Zorg oktober"
    assert not scene.pane.head.amounts_field.isVisible()


def test_another_row_of_headers(scene: Scene) -> None:
    combo = scene.pane.head.header_field.combo
    assert combo.itemText(0) == "rij 1:  Declaraties zorg  ·  stand oktober"
    combo.setCurrentIndex(0)
    combo.activated.emit(0)
    scene.qtbot.waitUntil(lambda: not scene.services.background.busy)
    assert list(scene.headers()) == ["Declaraties zorg", "stand oktober"]


def test_enter_on_a_column_goes_to_its_field(scene: Scene) -> None:
    table = scene.pane.table
    table.setFocus()
    table.selectRow(0)
    scene.qtbot.keyClick(table, Qt.Key.Key_Return)
    assert scene.dialog.focusWidget() is scene.pane.fields.fields["agb"].combo
    table.selectRow(17)
    scene.qtbot.keyClick(table, Qt.Key.Key_Return)
    assert scene.dialog.focusWidget() is scene.pane.fields.fields["reference"].combo


def test_a_layout_needs_a_name(scene: Scene) -> None:
    scene.pick_all()
    line = scene.dialog.name.line
    line.selectAll()
    scene.qtbot.keyClick(line, Qt.Key.Key_Delete)
    assert not scene.dialog.save.isEnabled()
    assert scene.dialog.save.accessibleDescription() == "Geef de indeling een naam."


@pytest.mark.parametrize("agree", [True, False])
def test_an_old_name_is_asked_about(scene: Scene, agree: bool) -> None:
    old = replace(LINES, name="Declaraties Zorg oktober", amounts="cents")
    scene.layouts().save(old)
    prompts = cast(FakePrompts, scene.services.prompts)
    prompts.agree = agree
    scene.pick_all()
    scene.dialog.save.click()
    scene.qtbot.waitUntil(lambda: not scene.services.background.busy)
    assert prompts.asked == ["Er is al een indeling met de naam 'Declaraties Zorg oktober'."]
    assert scene.layouts().as_saved() == (replace(old, amounts="euros" if agree else "cents"),)
    assert scene.dialog.isVisible() is not agree


def test_a_file_that_went_away_is_told(
    qtbot: QtBot,
    look: QApplication,
    sessions: Sessions,
    region: Region,
    clock: Callable[[], datetime],
    tmp_path: Path,
) -> None:
    real = regional_services(sessions, region, clock)
    services = make_services(region, layouts=real.layouts, explain=sentence_of)
    dialog = MappingDialog(services, tmp_path / "weg.xlsx", SHEET)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: not services.background.busy)
    words = " ".join(part.text() for part in dialog.findChildren(QLabel))
    assert "weg.xlsx is er niet meer" in words
    assert not dialog.save.isVisible()
    services.background.stop()
    real.background.stop()


def test_every_stop_has_a_name_and_tab_reaches_them_in_order(scene: Scene) -> None:
    stops = [*scene.pane.stops(), scene.dialog.name.line]
    for stop in stops:
        assert stop.accessibleName() or getattr(stop, "text", str)()
    reached = [
        widget
        for widget in _chain(scene.pane.head.kind_field.combo)
        if widget in stops and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert reached[: len(stops)] == stops


def test_ask_layout_lets_the_dialog_go(
    qtbot: QtBot, look: QApplication, services: Services, path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    seen: list[QDialog] = []

    def cancel() -> None:
        dialog = parent.findChild(MappingDialog)
        seen.append(dialog)
        dialog.reject()

    QTimer.singleShot(0, cancel)
    assert ask_layout(services, parent, path, SHEET) is False
    qtbot.waitUntil(lambda: not services.background.busy)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(seen[0])


def _chain(first: QWidget) -> list[QWidget]:
    widgets, widget = [first], first.nextInFocusChain()
    while widget is not first:
        widgets.append(widget)
        widget = widget.nextInFocusChain()
    return widgets
