from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QTableView
from pytestqt.qtbot import QtBot

from app.domain.region import Region
from app.views.dossiers_page import DossiersPage
from app.views.page import PageName
from tests.views.fakes import FakeDossiers, make_services, summary


@pytest.fixture
def page(qtbot: QtBot, look: QApplication, region: Region) -> DossiersPage:
    dossiers = FakeDossiers(summary(14, "Sanne"), summary(13, "Noor"), summary(9, "Tess"))
    made = DossiersPage(make_services(region, dossiers=dossiers))
    qtbot.addWidget(made)
    made.show()
    made.enter()
    return made


def test_the_last_changed_comes_first(page: DossiersPage) -> None:
    model = page.findChild(QTableView).model()
    assert [model.index(row, 0).data() for row in range(3)] == [
        "D-2026-014",
        "D-2026-013",
        "D-2026-009",
    ]
    assert "3 dossiers" in [label.text() for label in page.findChildren(QLabel)]


def test_enter_opens_the_row(page: DossiersPage, qtbot: QtBot) -> None:
    table = page.findChild(QTableView)
    table.selectRow(1)
    with qtbot.waitSignal(page.go) as asked:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert asked.args == [PageName.DOSSIER, 13]


def test_searching_narrows_the_table(page: DossiersPage, qtbot: QtBot) -> None:
    table = page.findChild(QTableView)
    qtbot.keyClicks(page.search_field(), "tess")
    qtbot.keyClick(page.search_field(), Qt.Key.Key_Return)
    assert table.model().rowCount() == 1
    qtbot.keyClicks(page.search_field(), "zzz")
    qtbot.keyClick(page.search_field(), Qt.Key.Key_Return)
    assert not table.isVisible()


def test_a_new_dossier_is_asked_for(page: DossiersPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.go) as asked:
        page.primary_button().click()
    assert asked.args == [PageName.DOSSIER, "new"]
