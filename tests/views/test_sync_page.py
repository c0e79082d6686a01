from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.domain.region import Region
from app.services.sync_report import (
    FileReport,
    LogRow,
    RejectedLine,
    RowChange,
    SheetReport,
    SyncReport,
)
from app.views.services import Services
from app.views.sync.row_panel import RowPanel
from app.views.sync_page import SyncPage
from tests.exchange.regional_workbooks import declarations, write_workbook
from tests.views.fakes import NOW, FakePrompts, FakeSettings, FakeSync, make_services
from tests.views.test_table_models import IMPORT

CELLS = {"AGB-code": "22000001", "Startdatum": "31-02-2026", "Toelichting": ""}
BAD_ROW = RejectedLine(12, "Startdatum", "31-02-2026", "Startdatum: dit is geen datum.", CELLS)
SHEET = SheetReport(
    "Blad1",
    "Wachttijden",
    None,
    20,
    16,
    1,
    0,
    1,
    2,
    (BAD_ROW, replace(BAD_ROW, row=14)),
    ("2 lege rijen overgeslagen.",),
    new_rows=(RowChange(2, {"AGB-code": "22000003", "Intake": "3"}),),
    changed_rows=(RowChange(3, {"Intake": "5"}, {"Intake": "4"}),),
    gone_rows=(RowChange(0, {"AGB-code": "22000009"}),),
)
PREVIEW = SyncReport((FileReport("W.xlsx", (SHEET,)),), preview=True)
TAKEN = SyncReport((FileReport("W.xlsx", (SHEET,)),))
LOG = (
    LogRow(NOW, "an", "W.xlsx", "imported", "", 20, 18),
    LogRow(NOW, "an", "KPI.xls", "refused", "KPI.xls is een oud Excel-bestand.", 0, 0),
)


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
        self.enter()

    def enter(self) -> None:
        self.page.enter()
        self.rest()

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: not self.services.background.busy)

    def button(self, text: str) -> QPushButton:
        buttons = self.page.findChildren(QPushButton)
        return next(b for b in buttons if b.text().startswith(text) and b.isVisible())

    def press(self, text: str) -> None:
        self.qtbot.mouseClick(self.button(text), Qt.MouseButton.LeftButton)
        self.rest()

    def shows(self, text: str) -> bool:
        buttons = self.page.findChildren(QPushButton)
        return any(b.text().startswith(text) and b.isVisible() for b in buttons)

    def preview(self, tmp_path: Path, report: SyncReport = PREVIEW) -> None:
        self.sync.before = report
        self.prompts.files = (tmp_path / "W.xlsx",)
        self.press("Kies bestanden…")

    def words(self) -> str:
        labels = self.page.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def tables(self) -> dict[str, QTableView]:
        tables = self.page.findChildren(QTableView)
        return {table.accessibleName(): table for table in tables if table.isVisible()}

    def texts(self, name: str, row: int = 0) -> list[str]:
        model = self.tables()[name].model()
        return [model.index(row, column).data() for column in range(model.columnCount())]


@pytest.fixture
def scene(qtbot: QtBot, look: QApplication, region: Region) -> Scene:
    return Scene(qtbot, region)


def test_without_data_it_says_what_to_choose(scene: Scene) -> None:
    assert "Kies de map waarin de Excel-bestanden staan." in scene.words()
    assert not scene.page.primary_button().isVisible()


def test_the_history_stands_ready(scene: Scene) -> None:
    scene.sync.imports = (IMPORT,)
    scene.enter()
    assert scene.tables()["Geschiedenis"].model().rowCount() == 1


def test_first_is_shown_what_would_change(scene: Scene, tmp_path: Path) -> None:
    scene.sync.before = PREVIEW
    scene.prompts.folder = tmp_path
    scene.press("Kies map…")
    assert scene.settings.values["sync_folder"] == str(tmp_path)
    assert "Dit gaat er veranderen." in scene.words()
    assert scene.texts("Afgekeurde rijen") == [
        "12",
        "Startdatum",
        "31-02-2026",
        "Startdatum: dit is geen datum.",
    ]
    assert scene.sync.accepted == []


def test_each_list_of_a_sheet_shows_its_rows(scene: Scene, tmp_path: Path) -> None:
    scene.preview(tmp_path)
    scene.press("Nieuw 16")
    assert scene.texts("Nieuw") == ["2", "22000003", "3"]
    assert "Je ziet de eerste 1 van 16 rijen." in scene.words()
    scene.press("Gewijzigd 1")
    assert scene.texts("Gewijzigd") == ["3", "Intake: 4 → 5", "5"]
    scene.press("Verdwenen 1")
    assert scene.texts("Verdwenen") == ["22000009"]


def test_the_lists_are_walked_with_the_arrows(scene: Scene, tmp_path: Path) -> None:
    scene.preview(tmp_path)
    button = scene.button("Afgekeurd 2")
    button.setFocus()
    scene.qtbot.keyClick(button, Qt.Key.Key_Left)
    assert "Verdwenen" in scene.tables()


def test_a_rejected_row_opens_with_enter_and_closes_with_escape(
    scene: Scene, tmp_path: Path
) -> None:
    scene.preview(tmp_path)
    table = scene.tables()["Afgekeurde rijen"]
    table.setFocus()
    table.selectRow(0)
    scene.qtbot.keyClick(table, Qt.Key.Key_Return)
    said = scene.words()
    for words in ("Rij 12, kolom Startdatum", "Er staat: 31-02-2026", "22000001", "leeg"):
        assert words in said
    assert "31-02-2026  ← hier" in said
    table.selectRow(1)
    assert "Rij 14" in scene.words()
    panel = scene.page.findChild(RowPanel)
    scene.qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert table.hasFocus()


def test_a_rejected_row_opens_with_a_double_click(scene: Scene, tmp_path: Path) -> None:
    scene.preview(tmp_path)
    table = scene.tables()["Afgekeurde rijen"]
    place = table.visualRect(table.model().index(1, 3)).center()
    scene.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    scene.qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert "Rij 14" in scene.words()


def test_what_was_left_out_while_reading_can_be_read(scene: Scene, tmp_path: Path) -> None:
    scene.preview(tmp_path)
    scene.press("Opmerkingen 1")
    said = scene.page.pane.view.rows.table()
    assert said.toPlainText() == "2 lege rijen overgeslagen."


def test_neem_over_stores_it(scene: Scene, tmp_path: Path) -> None:
    scene.sync.after = TAKEN
    scene.preview(tmp_path)
    with scene.qtbot.waitSignal(scene.page.saved):
        scene.press("Neem over")
    assert scene.sync.accepted == [False]
    assert "1 van 1 bestanden overgenomen." in scene.words()
    assert "Sla de afgekeurde rijen op" in scene.words()
    assert not scene.page.primary_button().isVisible()


@pytest.mark.parametrize("agree", [True, False])
def test_a_great_loss_is_asked_about(scene: Scene, tmp_path: Path, agree: bool) -> None:
    losing = FileReport("W.xlsx", (SHEET,), refused="12 van 20 rijen verdwijnen.", losing=True)
    scene.prompts.agree = agree
    scene.preview(tmp_path, SyncReport((losing,), preview=True))
    assert "12 van 20 rijen verdwijnen." in scene.words()
    scene.press("Neem over")
    assert scene.prompts.asked == ["W.xlsx: 12 van 20 rijen verdwijnen."]
    assert scene.sync.accepted == [agree]


def test_what_cannot_be_read_is_told_and_not_asked(scene: Scene, tmp_path: Path) -> None:
    broken = FileReport("KPI.xls", refused="KPI.xls is een oud Excel-bestand.")
    scene.preview(tmp_path, SyncReport((broken,), preview=True))
    assert "KPI.xls is een oud Excel-bestand." in scene.words()
    assert "Er is niets om over te nemen." in scene.words()
    assert not scene.page.primary_button().isVisible()
    scene.preview(tmp_path, SyncReport((broken, *PREVIEW.files), preview=True))
    scene.press("Neem over")
    assert scene.prompts.asked == []
    assert scene.sync.accepted == [False]


def test_an_unknown_sheet_is_mapped_and_read_again(
    scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[Path, str]] = []

    def ask_layout(_services: object, _parent: object, path: Path, sheet: str) -> bool:
        asked.append((path, sheet))
        return len(asked) > 1

    monkeypatch.setattr("app.views.sync.mapping_dialog.ask_layout", ask_layout)
    path = tmp_path / "W.xlsx"
    file = FileReport("W.xlsx", (SHEET,), path=path, unknown=("Blad7",))
    scene.preview(tmp_path, SyncReport((file,), preview=True))
    scene.tables()["Bestanden"].selectRow(1)
    assert "Blad Blad7 is niet herkend aan zijn kolomkoppen." in scene.words()
    scene.press("Kolommen koppelen…")
    assert len(scene.sync.looked_at) == 1
    scene.tables()["Bestanden"].selectRow(1)
    scene.press("Kolommen koppelen…")
    assert asked == [(path, "Blad7")] * 2
    assert len(scene.sync.looked_at) == 2


def test_a_known_sheet_that_misses_a_column_is_mapped_too(
    scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[Path, str]] = []
    monkeypatch.setattr(
        "app.views.sync.mapping_dialog.ask_layout",
        lambda _services, _parent, path, sheet: bool(asked.append((path, sheet))) or True,
    )
    path = tmp_path / "W.xlsx"
    warned = replace(SHEET, rejected=0, rejected_rows=(), warnings=("Kolom 'Dicht' mist.",))
    file = FileReport("W.xlsx", (warned,), path=path)
    scene.preview(tmp_path, SyncReport((file,), preview=True))
    assert scene.texts("Bestanden")[0] == "Mist een kolom"
    assert "Kolom 'Dicht' mist." in scene.words()
    scene.press("Kolommen koppelen…")
    assert asked == [(path, "Blad1")]
    assert len(scene.sync.looked_at) == 2


def test_an_earlier_import_has_no_file_to_map(scene: Scene, tmp_path: Path) -> None:
    scene.preview(tmp_path)
    assert not scene.shows("Kolommen koppelen…")


def test_the_saved_layouts_are_managed_from_here(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    parents: list[object] = []
    monkeypatch.setattr(
        "app.views.sync.layouts_dialog.manage_layouts", lambda _s, parent: parents.append(parent)
    )
    scene.press("Kolomindelingen…")
    assert parents == [scene.page]


def test_a_folder_without_workbooks_is_told(scene: Scene, tmp_path: Path) -> None:
    scene.prompts.folder = tmp_path
    scene.press("Kies map…")
    assert "Geen Excel-bestanden gevonden." in scene.words()
    assert not scene.page.primary_button().isVisible()


def test_work_that_was_stopped_says_so(scene: Scene, tmp_path: Path) -> None:
    scene.sync.imports = (IMPORT,)
    scene.preview(tmp_path, replace(PREVIEW, cancelled=True))
    assert "Gestopt. Er is niets veranderd." in scene.words()
    assert list(scene.tables()) == ["Geschiedenis"]


def test_stop_asks_the_work_to_stop(scene: Scene, tmp_path: Path) -> None:
    scene.page.read((tmp_path,))
    scene.button("Stop").click()
    assert "Wordt gestopt…" in scene.words()
    scene.rest()


def test_one_can_go_back_to_the_history(scene: Scene, tmp_path: Path) -> None:
    scene.sync.imports = (IMPORT,)
    scene.preview(tmp_path)
    scene.press("Naar de geschiedenis")
    assert list(scene.tables()) == ["Geschiedenis"]
    assert scene.services.desk.report is None


def test_an_earlier_import_opens_with_its_rejected_rows(scene: Scene) -> None:
    scene.sync.imports = (IMPORT, replace(IMPORT, id=2, rejected=0))
    scene.sync.kept_out = {IMPORT.id: (BAD_ROW,)}
    scene.enter()
    table = scene.tables()["Geschiedenis"]
    table.selectRow(1)
    with scene.qtbot.waitSignal(scene.page.told) as told:
        scene.qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args == ["Van W.xlsx is niets afgekeurd."]
    table.selectRow(0)
    scene.qtbot.keyClick(table, Qt.Key.Key_Return)
    scene.rest()
    assert scene.texts("Afgekeurde rijen")[0] == "12"
    assert not scene.page.primary_button().isVisible()


def test_rejected_rows_are_saved_as_a_workbook(scene: Scene, tmp_path: Path) -> None:
    scene.preview(tmp_path)
    scene.prompts.folder = tmp_path / "Afgekeurd.xlsx"
    scene.press("Afgekeurde rijen opslaan…")
    sheet = openpyxl.load_workbook(tmp_path / "Afgekeurd.xlsx")["Wachttijden"]
    rows = list(sheet.values)
    assert (*CELLS, "Rij in bestand", "Reden afkeuring") in rows
    assert rows[-1][-2:] == (14, "Startdatum: dit is geen datum.")


def test_the_rejected_rows_of_the_last_imports_are_saved(scene: Scene, tmp_path: Path) -> None:
    scene.sync.imports = (IMPORT,)
    scene.sync.kept_out = {IMPORT.id: (BAD_ROW,)}
    scene.enter()
    scene.prompts.folder = tmp_path / "Afgekeurd.xlsx"
    scene.press("Afgekeurde rijen opslaan…")
    assert openpyxl.load_workbook(tmp_path / "Afgekeurd.xlsx").sheetnames == ["Wachttijden"]


def test_the_log_also_holds_what_did_not_come_in(scene: Scene, tmp_path: Path) -> None:
    scene.sync.imports, scene.sync.attempts = (IMPORT,), LOG
    scene.enter()
    scene.press("Logboek")
    assert scene.texts("Logboek", 1)[2:] == [
        "KPI.xls",
        "Niet overgenomen",
        "0",
        "0",
        "KPI.xls is een oud Excel-bestand.",
    ]
    table = scene.tables()["Logboek"]
    table.selectRow(1)
    scene.qtbot.keyClick(table, Qt.Key.Key_Return)
    assert scene.prompts.told == ["KPI.xls is een oud Excel-bestand."]
    scene.prompts.folder = tmp_path / "Logboek.xlsx"
    scene.press("Opslaan als werkmap…")
    rows = list(openpyxl.load_workbook(tmp_path / "Logboek.xlsx").active.values)
    assert ("an", "KPI.xls", "Niet overgenomen", 0, 0) in [row[1:6] for row in rows]


def test_f5_reads_the_same_files_again(scene: Scene, tmp_path: Path) -> None:
    scene.preview(tmp_path)
    scene.page.refresh()
    scene.rest()
    assert scene.sync.looked_at == [(tmp_path / "W.xlsx",)] * 2


def test_what_the_watch_found_is_shown_on_coming_in(scene: Scene, tmp_path: Path) -> None:
    scene.sync.before = PREVIEW
    scene.services.desk.look((tmp_path,), unasked=True)
    scene.rest()
    assert "Dit gaat er veranderen." not in scene.words()
    assert scene.shows("Bekijk de nieuwe bestanden")
    scene.enter()
    assert "Dit gaat er veranderen." in scene.words()
    assert not scene.services.desk.offering


def test_what_the_watch_found_opens_with_its_button(scene: Scene, tmp_path: Path) -> None:
    scene.sync.before = PREVIEW
    scene.services.desk.look((tmp_path,), unasked=True)
    scene.rest()
    scene.press("Bekijk de nieuwe bestanden")
    assert "Dit gaat er veranderen." in scene.words()


def test_what_is_to_be_said_of_the_folder_stands_there(scene: Scene) -> None:
    scene.services.desk.tell_folder("Map /regio. Laatst gekeken: 14:03, niets nieuws")
    assert "Map /regio. Laatst gekeken: 14:03, niets nieuws" in scene.words()


def test_a_failure_is_told(scene: Scene, tmp_path: Path) -> None:
    scene.services.desk.failed.emit("De schijf is vol.")
    assert "De schijf is vol." in scene.words()


def test_everything_that_takes_the_focus_has_a_name(scene: Scene, tmp_path: Path) -> None:
    scene.sync.imports, scene.sync.attempts = (IMPORT,), LOG
    scene.enter()
    states = ("Logboek", "Kies bestanden…", "Opmerkingen", "Nieuw", "Afgekeurd")
    scene.sync.before = PREVIEW
    scene.prompts.files = (tmp_path / "W.xlsx",)
    for text in states:
        scene.press(text)
        table = scene.tables().get("Afgekeurde rijen")
        if table is not None:
            table.selectRow(0)
            scene.qtbot.keyClick(table, Qt.Key.Key_Return)
        for widget in scene.page.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
                spoken = QAccessible.queryAccessibleInterface(widget)
                assert spoken.text(QAccessible.Text.Name), widget


def test_f1_tells_what_can_be_done(scene: Scene) -> None:
    assert "Neem over" in scene.page.help_text()


def correct(path: Path, wrong: str, right: str) -> None:
    """What the sender does in Excel: overwrite the wrong value."""
    book = openpyxl.load_workbook(path)
    for row in book.active.iter_rows():
        for cell in row:
            if cell.value == wrong:
                cell.value = right
    book.save(path)


def test_in_the_real_store_a_corrected_row_comes_in(
    regional: Services, qtbot: QtBot, look: QApplication, tmp_path: Path
) -> None:
    prompts = regional.prompts
    assert isinstance(prompts, FakePrompts)
    page = SyncPage(regional)
    qtbot.addWidget(page)
    page.resize(1262, 680)
    page.show()
    wrong = declarations(1, Bsn="onbekend", ReferentieNummer="R99")[1:]
    delivery = write_workbook(tmp_path / "D.xlsx", {"Blad": declarations(19) + wrong})
    prompts.folder = tmp_path / "Afgekeurd.xlsx"

    def press(text: str) -> None:
        buttons = page.findChildren(QPushButton)
        button = next(b for b in buttons if b.text().startswith(text) and b.isVisible())
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not regional.background.busy)

    def bring(path: Path) -> SheetReport:
        prompts.files = (path,)
        press("Kies bestanden…")
        press("Neem over")
        assert regional.desk.report is not None
        (file,) = regional.desk.report.files
        assert (file.refused, regional.desk.report.preview) == ("", False)
        return file.sheets[0]

    first = bring(delivery)
    assert (first.new, first.rejected) == (19, 1)
    press("Afgekeurde rijen opslaan…")
    correct(prompts.folder, "onbekend", "999900006")
    second = bring(prompts.folder)
    assert (second.new, second.disappeared, second.rejected) == (1, 0, 0)
    press("Naar de geschiedenis")
    assert [row.file for row in regional.sync.log()][:2] == ["Afgekeurd.xlsx", "D.xlsx"]
    assert page.history.log.rows[0].changes == 1


def test_the_focus_waits_at_the_report_while_it_is_taken_over(scene: Scene, tmp_path: Path) -> None:
    with scene.qtbot.waitActive(scene.page):
        scene.page.activateWindow()
    scene.preview(tmp_path)
    scene.button("Neem over").setFocus()
    scene.press("Neem over")
    assert scene.page.focusWidget() is scene.tables()["Bestanden"]
