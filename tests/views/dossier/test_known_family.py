"""The question before a new dossier: is this family known already?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea

from app.views.dossier.dossier_page import NEW, DossierPage
from app.views.dossier.known_family import KnownFamilyPanel
from app.views.page import PageName
from app.views.services import Services

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CHILD = {
    "first_names": "Cees",
    "surname": "Meijer",
    "birth_date": "2014-03-09",
    "bsn": "999900006",
}


@pytest.fixture
def known_id(services: Services) -> int:
    return services.dossiers.create("0983", CHILD).id


@pytest.fixture
def panel(page: DossierPage, known_id: int) -> KnownFamilyPanel:
    page.enter(NEW)
    return page.known


def fill(qtbot: QtBot, panel: KnownFamilyPanel, **texts: str) -> None:
    for key, text in texts.items():
        qtbot.keyClicks(panel.form.fields[key].editor, text)
    panel.form.flush()


def heading(panel: KnownFamilyPanel) -> str:
    return panel._heading.text()


def open_buttons(panel: KnownFamilyPanel) -> list[QPushButton]:
    rows = [panel._found.itemAt(place).widget() for place in range(panel._found.count())]
    return [row.findChild(QPushButton) for row in rows if row is not None]


def test_one_key_makes_an_empty_dossier(
    page: DossierPage, panel: KnownFamilyPanel, services: Services, qtbot: QtBot
) -> None:
    assert panel.make.text() == "Nieuw, nog zonder gegevens"
    before = services.dossiers.count()
    qtbot.keyClick(panel.form.fields["bsn"].editor, Qt.Key.Key_Return)
    assert services.dossiers.count() == before + 1
    assert page.session is not None
    assert page.session.view.facts.youths[0].name == ""


def test_what_is_typed_goes_along_into_the_dossier(
    page: DossierPage, panel: KnownFamilyPanel, qtbot: QtBot
) -> None:
    fill(qtbot, panel, bsn="123456782", birth_date="1-2-2015", first_names="Noor", surname="Post")
    assert heading(panel) == "Geen dossier gevonden dat hierop lijkt."
    assert panel.make.text() == "Maak nieuw dossier"
    panel.make.click()
    assert page.session is not None
    (youth,) = page.session.view.facts.youths
    assert (youth.bsn, youth.name, str(youth.birth_date)) == (
        "123456782",
        "Noor Post",
        "2015-02-01",
    )


def test_a_known_family_is_opened_instead(
    page: DossierPage, panel: KnownFamilyPanel, known_id: int, services: Services, qtbot: QtBot
) -> None:
    before = services.dossiers.count()
    fill(qtbot, panel, first_names="Kees", surname="Meyer")
    assert heading(panel) == "Is het een van deze gezinnen?"
    fill(qtbot, panel, birth_date="9-3-2014")
    assert heading(panel) == "Dit gezin bestaat al, openen?"
    assert any("klinkt hetzelfde" in item.text() for item in panel.findChildren(QLabel))
    (button,) = open_buttons(panel)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert page.session is not None
    assert page.session.view.id == known_id
    assert services.dossiers.count() == before


def test_enter_does_not_pass_a_family_that_is_surely_the_same(
    page: DossierPage, panel: KnownFamilyPanel, services: Services, qtbot: QtBot
) -> None:
    before = services.dossiers.count()
    editor = panel.form.fields["bsn"].editor
    qtbot.keyClicks(editor, "999900006")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert heading(panel) == "Dit gezin bestaat al, openen?"
    assert services.dossiers.count() == before
    assert open_buttons(panel)[0].hasFocus()
    assert panel.make.text() == "Toch een nieuw dossier"
    panel.make.click()
    assert services.dossiers.count() == before + 1


def test_escape_goes_back_to_the_start(
    page: DossierPage, panel: KnownFamilyPanel, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.go) as gone:
        qtbot.keyClick(panel.form.fields["bsn"].editor, Qt.Key.Key_Escape)
    assert gone.args == [PageName.START, None]


def test_the_page_keeps_asking_when_it_is_read_anew(
    page: DossierPage, panel: KnownFamilyPanel
) -> None:
    page.refresh()
    assert page.primary_button() is panel.make
    assert panel.isVisible()


def test_it_is_as_high_as_what_is_in_it(
    page: DossierPage, panel: KnownFamilyPanel, services: Services, qtbot: QtBot
) -> None:
    page.resize(1200, 600)
    page.show()
    (area,) = panel.findChildren(QScrollArea)
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    before = area.height()
    fill(qtbot, panel, surname="Meijer")
    qtbot.waitUntil(lambda: area.height() > before)
    assert bar.maximum() == 0
    for _ in range(8):
        services.dossiers.create("0983", CHILD)
    page.resize(1200, 400)
    panel._look()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert panel.make.visibleRegion().boundingRect().height() == panel.make.height()
    page.resize(1200, 600)
    panel.clear()
    qtbot.waitUntil(lambda: abs(area.height() - before) < 5)
