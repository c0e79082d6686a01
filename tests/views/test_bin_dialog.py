"""The bin in the window: deleting a dossier, and putting it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from app.domain.region import Region
from app.services.bin import Bin
from app.services.dossiers import Dossiers
from app.services.failures import sentence_of
from app.services.workplace import RefusedError, Workplace
from app.views.bin_dialog import BinDialog
from app.views.dossiers_page import DossiersPage
from app.views.page import PageName
from app.views.services import Services
from tests.services.conftest import dossiers, workplace
from tests.views.fakes import FakePrompts, make_services

__all__ = ["dossiers", "workplace"]


@pytest.fixture
def services(look: QApplication, region: Region, workplace: Workplace) -> Services:
    return make_services(
        region,
        bin=Bin(workplace),
        dossiers=Dossiers(workplace),
        clock=workplace.clock,
        explain=sentence_of,
    )


@pytest.fixture
def dialog(qtbot: QtBot, services: Services, dossiers: Dossiers) -> BinDialog:
    for name in ("Sanne", "Noor"):
        made = dossiers.create("0983", {"first_names": name})
        services.bin.delete_dossier(made.id)
    made = BinDialog(services)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.model.rowCount() == 2)
    return made


def prompts(services: Services) -> FakePrompts:
    assert isinstance(services.prompts, FakePrompts)
    return services.prompts


def test_a_deleted_dossier_is_put_back_with_enter_and_opened(
    dialog: BinDialog, dossiers: Dossiers, qtbot: QtBot
) -> None:
    cells = [dialog.model.index(0, column).data() for column in (0, 1, 2, 5)]
    assert cells == ["Dossier", "Noor", "D-2026-002", "30 dagen"]
    with qtbot.waitSignal(dialog.go) as gone:
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert gone.args[0] == PageName.DOSSIER
    assert dossiers.view(gone.args[1]).facts.people[0].first_names == "Noor"
    assert not dialog.isVisible()


def test_nothing_is_deleted_for_good_without_asking(
    dialog: BinDialog, services: Services, qtbot: QtBot
) -> None:
    prompts(services).agree = False
    qtbot.mouseClick(dialog.erase_button, Qt.MouseButton.LeftButton)
    assert len(services.bin.rows()) == 2
    prompts(services).agree = True
    qtbot.mouseClick(dialog.erase_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    assert [row.title for row in services.bin.rows()] == ["Sanne"]


def test_what_cannot_be_put_back_says_why(
    dialog: BinDialog, services: Services, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def refuse(_number: int) -> int:
        raise RefusedError("Zet eerst dossier D-2026-001 terug.")

    monkeypatch.setattr(services.bin, "put_back", refuse)
    qtbot.mouseClick(dialog.restore_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.problem.isVisible)
    assert dialog.restore_button.isEnabled()


def test_an_empty_bin_says_so(services: Services, qtbot: QtBot) -> None:
    dialog = BinDialog(services)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: not services.background.busy)
    assert not dialog.table.isVisible()
    assert not dialog.restore_button.isEnabled()


def test_a_dossier_is_deleted_from_the_list(
    services: Services, dossiers: Dossiers, qtbot: QtBot
) -> None:
    dossiers.create("0983", {"first_names": "Sanne"})
    page = DossiersPage(services)
    qtbot.addWidget(page)
    page.show()
    page.enter()
    page.delete_button.click()
    assert dossiers.count() == 1
    table = page.findChild(QTableView)
    table.selectRow(0)
    with qtbot.waitSignal(page.told) as told:
        page.delete_button.click()
    assert "prullenbak" in told.args[0]
    assert "Sanne" in prompts(services).asked[0]
    assert (dossiers.count(), table.model().rowCount()) == (0, 0)
