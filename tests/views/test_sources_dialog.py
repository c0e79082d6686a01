from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.services.source_questions import WaitingQuestion
from app.services.sources import DeclaredQuestion, LightQuestion, ProviderQuestion, Question
from app.views import language
from app.views.services import Services
from app.views.sources_dialog import SourcesDialog, show_sources
from app.views.table_models.source_model import (
    AMOUNT_COLUMN,
    FILE_COLUMN,
    SHEET_COLUMN,
    VALUE_COLUMN,
)


class Scene:
    """A window that asks where things came from."""

    def __init__(self, qtbot: QtBot, services: Services) -> None:
        self.qtbot = qtbot
        self.services = services
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()

    def ask(self, question: Question) -> SourcesDialog:
        dialog = show_sources(self.services, self.window, question)
        self.settle()
        return dialog

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.services.background.busy)
        QCoreApplication.processEvents()

    def agb(self) -> str:
        rows = self.services.board.board(today=self.services.today()).rows
        return next(row.agb for row in rows if row.ceiling)


@pytest.fixture
def scene(qtbot: QtBot, look: QApplication, regional: Services) -> Scene:
    return Scene(qtbot, regional)


def let_go() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_it_shows_the_rows_with_their_sum(scene: Scene) -> None:
    question = DeclaredQuestion(agb=scene.agb(), year=2026)
    answer = scene.services.sources.behind(question)
    dialog = scene.ask(question)
    assert dialog.model.rows == answer.rows
    assert dialog.heading.text() == answer.title
    assert dialog.total.text().startswith("Totaal € ")
    assert dialog.note.text() == f"{answer.total} rijen"
    assert dialog.table.accessibleName()


def test_a_sheet_is_called_in_english_as_in_the_file(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or nobody would find it there."""
    monkeypatch.setattr(language, "_current", language.ENGLISH)
    dialog = scene.ask(WaitingQuestion(scene.agb(), date(2026, 11, 22)))
    sheet = dialog.model.index(0, SHEET_COLUMN)
    assert sheet.data() == "Wachttijden"
    assert sheet.data(Qt.ItemDataRole.ToolTipRole) == "Wachttijden"


def test_a_question_without_amounts_has_no_column_for_them(scene: Scene) -> None:
    dialog = scene.ask(ProviderQuestion(scene.agb()))
    assert dialog.table.isColumnHidden(AMOUNT_COLUMN)
    assert dialog.total.text() == ""
    assert dialog.note.text() == "1 rij"


def test_no_rows_are_said_in_words(scene: Scene) -> None:
    dialog = scene.ask(ProviderQuestion("00000000"))
    assert not dialog.table.isVisible()
    assert dialog.note.text() == "Hier is geen rij voor ingelezen."
    assert not dialog.save_button.isEnabled()


def test_a_long_list_says_that_there_is_more(scene: Scene) -> None:
    dialog = scene.ask(DeclaredQuestion())
    total = scene.services.sources.behind(DeclaredQuestion()).total
    assert dialog.model.rowCount() == 500
    assert dialog.note.text() == f"De eerste 500 van {total} rijen. De werkmap bevat er meer."


def test_a_head_sorts(scene: Scene) -> None:
    dialog = scene.ask(DeclaredQuestion(agb=scene.agb()))
    head = dialog.table.horizontalHeader()
    place = QPoint(head.sectionViewportPosition(AMOUNT_COLUMN) + 20, 10)
    scene.qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    amounts = [row.cents or 0 for row in dialog.model.rows]
    assert amounts == sorted(amounts)


def test_a_light_shows_all_its_files(scene: Scene) -> None:
    dialog = scene.ask(LightQuestion(scene.agb(), scene.services.today()))
    files = {dialog.model.index(row, FILE_COLUMN).data() for row in range(dialog.model.rowCount())}
    assert {"Wachttijden.xlsx", "Declaraties.xlsx", "Prestatieafspraken.xlsx"} <= files
    assert not dialog.table.isColumnHidden(VALUE_COLUMN)


def test_escape_closes_and_frees_it(scene: Scene) -> None:
    dialog = scene.ask(ProviderQuestion(scene.agb()))
    scene.qtbot.keyClick(dialog.table, Qt.Key.Key_Escape)
    let_go()
    assert not isValid(dialog)


def test_closing_before_the_answer_comes_does_no_harm(scene: Scene) -> None:
    dialog = show_sources(scene.services, scene.window, DeclaredQuestion())
    scene.qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    let_go()
    scene.settle()
    assert not isValid(dialog)


def test_the_rows_can_be_saved_as_a_workbook(scene: Scene, tmp_path: Path) -> None:
    target = tmp_path / "herkomst.xlsx"
    scene.services.prompts.folder = target  # type: ignore[attr-defined]
    question = DeclaredQuestion(agb=scene.agb(), year=2026)
    answer = scene.services.sources.behind(question)
    dialog = scene.ask(question)
    scene.qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    scene.settle()
    assert dialog.note.text() == f"Opgeslagen: {target}"
    sheet = openpyxl.load_workbook(target)["Herkomst"]
    rows = [row for row in sheet.iter_rows(values_only=True) if isinstance(row[8], int | float)]
    assert sheet["A1"].value == answer.title
    assert [row[2] for row in rows[:-1]] == [found.row for found in answer.rows]
    assert rows[-1][0] == "Totaal"
    assert round(rows[-1][8] * 100) == answer.cents


def test_closing_while_it_is_saved_does_no_harm(scene: Scene, tmp_path: Path) -> None:
    target = tmp_path / "herkomst.xlsx"
    scene.services.prompts.folder = target  # type: ignore[attr-defined]
    dialog = scene.ask(ProviderQuestion(scene.agb()))
    scene.qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    scene.qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    let_go()
    scene.settle()
    assert target.is_file()
