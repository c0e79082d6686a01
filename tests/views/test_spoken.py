"""What a screen reader says, tried without a screen: every screen of the tour, and by itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTableWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.report import Finding, Severity
from app.domain.stoplight import Light
from app.screens import walk_tour
from app.views.announce import say_in
from app.views.dossier.save_notice import SaveNotice
from app.views.status_line import StatusLine
from app.views.widgets.form import TextField
from app.views.widgets.light_painter import LightSign
from app.views.widgets.norm_bar import NormBar
from app.views.widgets.problem_line import ProblemLine
from tests.spoken import unheard
from tests.views.fakes import NOW

Announced = list[tuple[str, bool]]
"""What was said by itself, and whether it cut off what was being said."""


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> Announced:
    said: Announced = []

    def keep(event: QAccessibleAnnouncementEvent) -> None:
        urgent = QAccessible.AnnouncementPoliteness.Assertive
        said.append((event.message(), event.politeness() is urgent))

    monkeypatch.setattr(QAccessible, "updateAccessibility", keep)
    return said


@pytest.fixture
def shown(qtbot: QtBot, look: QApplication) -> Callable[..., QWidget]:
    """Puts widgets in a window that is in view, and keeps it."""
    kept: list[QWidget] = []

    def show(*parts: QWidget) -> QWidget:
        window = QWidget()
        column = QVBoxLayout(window)
        for part in parts:
            column.addWidget(part)
        kept.append(window)
        qtbot.addWidget(window)
        window.show()
        return window

    return show


def test_every_screen_and_dialog_can_be_heard(look: QApplication, tmp_path: Path) -> None:
    missed: dict[str, list[str]] = defaultdict(list)
    visited: list[str] = []

    def listen(name: str, screen: QWidget) -> None:
        visited.append(name)
        for fault in unheard(screen):
            missed[fault].append(name)

    walk_tour(tmp_path, "noord-limburg", listen)
    assert not missed
    assert len(visited) >= 60


def test_the_walk_finds_what_cannot_be_heard(shown: Callable[..., QWidget]) -> None:
    """A check that finds nothing has to be able to find something."""
    table = QTableWidget(1, 1)
    table.setAccessibleName("Tabel")
    table.setHorizontalHeaderItem(0, None)
    named, beside = QLineEdit(), QWidget()
    named.setAccessibleName("Naam")
    row = QHBoxLayout(beside)
    row.addWidget(QLabel("Naam"))
    row.addWidget(named)
    found = "\n".join(unheard(shown(QLineEdit(), QToolButton(), NormBar(), beside)))
    assert "QLineEdit in QWidget: no name" in found
    assert "QToolButton in QWidget: no name" in found
    assert "NormBar in QWidget: no name" in found
    assert "the label 'Naam' is no buddy of QLineEdit" in found


@pytest.mark.parametrize("light", list(Light))
def test_a_sign_is_read_as_the_name_of_its_light(
    light: Light, shown: Callable[..., QWidget]
) -> None:
    sign = LightSign(light)
    shown(sign)
    read = QAccessible.queryAccessibleInterface(sign)
    assert read.text(QAccessible.Text.Name) == light.label
    sign.set_light(Light.RED, "Fout")
    assert read.text(QAccessible.Text.Name) == "Fout"


def test_saving_is_said_once_a_minute(announced: Announced, shown: Callable[..., QWidget]) -> None:
    status = StatusLine()
    shown(status)
    for moment in (NOW, NOW, NOW.replace(minute=4)):
        status.show_saved(moment)
    assert announced == [("opgeslagen 14:03", False), ("opgeslagen 14:04", False)]


def test_what_cannot_be_stored_is_said_at_once(
    announced: Announced, shown: Callable[..., QWidget]
) -> None:
    notice = SaveNotice()
    shown(notice)
    notice.say_unsaved("De schijf is vol.")
    assert announced == [("De schijf is vol. Je tekst blijft in het veld staan.", True)]


def test_a_problem_is_said_when_it_comes_and_not_again(
    announced: Announced, shown: Callable[..., QWidget]
) -> None:
    line = ProblemLine()
    line.say("Wordt gezegd zonder dat iemand het ziet.", Severity.ERROR)
    window = shown(line)
    announced.clear()
    line.say("De map is er niet.", Severity.ERROR)
    line.say("De map is er niet.", Severity.ERROR)
    line.say("", None)
    line.say("Let op de datum.", Severity.WARNING)
    window.hide()
    line.say("Te laat.", Severity.ERROR)
    assert announced == [("De map is er niet.", True), ("Let op de datum.", False)]


def test_the_word_on_what_was_typed_is_said_and_the_focus_stays(
    announced: Announced, shown: Callable[..., QWidget], qtbot: QtBot
) -> None:
    finding = Finding("F101", Severity.ERROR, "Dit is geen BSN.")
    field, other = TextField("BSN"), TextField("Achternaam")
    window = shown(field, other)
    with qtbot.waitActive(window):
        window.activateWindow()
    field.set_findings([finding])
    assert announced == []
    field.set_findings([])
    field.edited.connect(lambda _value: field.set_findings([finding]))
    field.focus()
    qtbot.keyClicks(field.editor, "123")
    qtbot.keyClick(field.editor, Qt.Key.Key_Tab)
    assert announced == [("BSN: Dit is geen BSN.  (F101)", True)]
    assert other.editor.hasFocus()
    field.set_findings([finding])
    assert len(announced) == 1


def test_what_came_of_an_action_is_said(
    announced: Announced, shown: Callable[..., QWidget]
) -> None:
    words = QLabel()
    shown(words)
    say_in(words, "Opgeslagen: uit.xlsx")
    assert words.text() == "Opgeslagen: uit.xlsx"
    assert announced == [("Opgeslagen: uit.xlsx", False)]
