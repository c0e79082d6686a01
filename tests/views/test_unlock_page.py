from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.views.unlock_page import UnlockPage

GOOD = "vier losse rode fietsen"


def make(qtbot: QtBot, *, new: bool) -> tuple[UnlockPage, list[str]]:
    page = UnlockPage(new=new)
    qtbot.addWidget(page)
    page.show()
    entered: list[str] = []
    page.entered.connect(entered.append)
    return page, entered


def type_in(page: UnlockPage, qtbot: QtBot, *texts: str) -> None:
    for line, text in zip(page.findChildren(QLineEdit), texts, strict=False):
        line.clear()
        qtbot.keyClicks(line, text)
    page.findChildren(QPushButton)[-1].click()


def words(page: UnlockPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ("", "", "Typ je wachtzin."),
        ("te kort", "te kort", "te kort"),
        (GOOD, GOOD + "!", "niet gelijk"),
    ],
)
def test_a_new_passphrase_is_checked(
    qtbot: QtBot, look: QApplication, first: str, second: str, said: str
) -> None:
    page, entered = make(qtbot, new=True)
    type_in(page, qtbot, first, second)
    assert entered == []
    assert said in words(page)


def test_a_new_passphrase_is_handed_over(qtbot: QtBot, look: QApplication) -> None:
    page, entered = make(qtbot, new=True)
    assert "niemand kan een vergeten wachtzin herstellen" in words(page)
    type_in(page, qtbot, GOOD, GOOD)
    assert entered == [GOOD]


def test_an_existing_passphrase_is_asked_once_and_may_be_wrong(
    qtbot: QtBot, look: QApplication
) -> None:
    page, entered = make(qtbot, new=False)
    line = page.findChild(QLineEdit)
    assert line.echoMode() == QLineEdit.EchoMode.Password
    qtbot.keyClicks(line, "kort")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert entered == ["kort"]
    page.refuse("Deze wachtzin hoort niet bij dit dossierbestand.")
    assert "hoort niet bij" in words(page)
    assert page.findChildren(QPushButton)[0].isEnabled()
