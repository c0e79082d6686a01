"""The timeline of a dossier, in the place of the steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.domain.dossier import Role
from app.views.dossier.dossier_page import DossierPage
from app.views.services import Services

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def texts(page: DossierPage) -> list[str]:
    return [row.text for row in page.timeline.model.rows]


def test_the_timeline_shows_the_newest_first_and_filters(
    page: DossierPage, services: Services, qtbot: QtBot
) -> None:
    assert page.session is not None
    dossier_id = page.session.view.id
    services.dossiers.add_person(dossier_id, Role.ADULT)
    services.family.add_goal(dossier_id, text="Rust")
    page.past.click()
    assert page.timeline.isVisible()
    assert texts(page) == ["Doel toegevoegd.", "Ouder of voogd toegevoegd.", "Dossier gemaakt."]
    page.timeline.kinds.button("goal").click()
    assert texts(page) == ["Doel toegevoegd."]
    page.timeline.kinds.button("export").click()
    assert texts(page) == []
    assert page.timeline.table.isHidden()
    qtbot.keyClick(page.timeline, Qt.Key.Key_Escape)
    assert page.frame.isVisible()
    assert page.past.isVisible()


def test_entering_the_dossier_again_shows_its_steps(page: DossierPage) -> None:
    page.show_timeline()
    assert page.primary_button() is None
    page.enter()
    assert page.frame.isVisible()
    assert page.past.isVisible()
