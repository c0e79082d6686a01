from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.dossier import Key
from app.domain.policy import LOCKED, Policy
from app.domain.region import Region
from app.domain.retention import Term, TermUnit
from app.domain.roles import REFUSALS, Right, WorkRole
from app.services.audit_log import AuditFilter, AuditLog
from app.services.catalogues import Catalogues
from app.services.dossiers import Dossiers
from app.services.retention import Retention
from app.services.roles import Roles
from app.services.set_aside import SetAside
from app.services.workplace import Workplace
from app.storage.sqlite_engine import Sessions
from app.views.retention_dialog import RetentionDialog
from app.views.services import Services
from tests.conftest import NOW
from tests.views.fakes import FakePrompts, make_services


@pytest.fixture
def services(
    sessions: Sessions, region: Region, clock: Callable[[], datetime], tmp_path: Path
) -> Iterator[Services]:
    catalogue = Catalogues(sessions, region).current
    workplace = Workplace(sessions, region, catalogue, clock, lambda: "Test")
    roles = Roles(sessions, clock)
    made = make_services(
        region,
        audit=AuditLog(sessions, clock),
        roles=roles,
        dossiers=Dossiers(workplace),
        retention=Retention(workplace, roles),
        set_aside=SetAside(tmp_path / "apart-gezet", workplace, roles),
    )
    yield made
    made.background.stop()


class Scene:
    def __init__(self, qtbot: QtBot, services: Services) -> None:
        self.qtbot = qtbot
        self.services = services
        assert isinstance(services.prompts, FakePrompts)
        self.prompts = services.prompts

    def close_one(self, days_ago: int) -> str:
        dossiers = self.services.dossiers
        view = dossiers.create("0983", {"first_names": "Sanne"})
        day = NOW.date() - timedelta(days=days_ago)
        dossiers.answer(view.id, Key.CLOSED_ON, day.isoformat())
        return view.number

    def show(self) -> RetentionDialog:
        dialog = RetentionDialog(self.services)
        self.qtbot.addWidget(dialog)
        dialog.show()
        self.settle()
        return dialog

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.services.background.busy)
        QCoreApplication.processEvents()

    def click(self, button: object) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()


@pytest.fixture
def scene(qtbot: QtBot, look: QApplication, services: Services) -> Scene:
    return Scene(qtbot, services)


def test_what_is_over_is_proposed_and_erased_after_a_yes(scene: Scene) -> None:
    old, older, young = (scene.close_one(days) for days in (40, 90, 3))
    dialog = scene.show()
    assert dialog.counted.text() == "Van 2 dossiers is de termijn voorbij"
    assert [row.number for row in dialog.kept.rows] == [older, old, young]
    assert [dialog.kept.index(row, 5).data() for row in range(3)] == [
        "vernietigen",
        "vernietigen",
        "bewaren",
    ]
    assert not dialog.erase_button.isEnabled() or dialog.chosen()
    scene.click(dialog.due_button)
    assert [row.number for row in dialog.chosen()] == [older, old]
    scene.click(dialog.erase_button)
    assert old in scene.prompts.asked[0]
    assert "niet ongedaan" in scene.prompts.asked[0]
    assert [row.number for row in dialog.kept.rows] == [young]
    assert dialog.counted.text().startswith("Van geen enkel")
    assert not dialog.erase_button.isEnabled()


def test_nothing_goes_without_a_yes(scene: Scene) -> None:
    scene.close_one(40)
    scene.prompts.agree = False
    dialog = scene.show()
    scene.click(dialog.due_button)
    scene.click(dialog.erase_button)
    assert len(scene.services.retention.closed()) == 1


def test_a_dossier_in_its_term_cannot_be_chosen_to_erase(scene: Scene) -> None:
    scene.close_one(3)
    dialog = scene.show()
    dialog.kept_table.selectRow(0)
    assert not dialog.erase_button.isEnabled()
    assert not dialog.due_button.isEnabled()


def test_an_administrator_sets_a_term(scene: Scene) -> None:
    scene.close_one(40)
    dialog = scene.show()
    venlo = next(i for i, row in enumerate(dialog.terms.rows) if row.name == "Venlo")
    dialog.term_table.setCurrentIndex(dialog.terms.index(venlo, 0))
    assert dialog.count.value() == "30"
    dialog.count.set_value("20", force=True)
    dialog.unit.set_value(TermUnit.YEARS, force=True)
    scene.click(dialog.term_button)
    assert dialog.terms.index(venlo, 1).data() == "20 jaar"
    assert dialog.kept.index(0, 5).data() == "bewaren"
    dialog.count.set_value("veel", force=True)
    scene.click(dialog.term_button)
    assert dialog.problem.sentence.startswith("Kies een termijn")


def test_others_only_read(scene: Scene) -> None:
    number = scene.close_one(40)
    roles = scene.services.roles
    roles.give("bert", WorkRole.ADMINISTRATOR)
    roles.take(next(row.person for row in roles.people() if row.you))
    dialog = scene.show()
    assert dialog.kept.rows[0].number == number
    assert dialog.problem.sentence == REFUSALS[Right.ADMINISTER]
    dialog.kept_table.selectRow(0)
    for button in (dialog.erase_button, dialog.due_button, dialog.term_button):
        assert not button.isEnabled()


def test_an_empty_list_says_so(scene: Scene) -> None:
    assert scene.show().counted.text() == "Er is geen afgesloten dossier"


def test_what_is_asked_for_in_writing_goes_before_its_term(scene: Scene) -> None:
    scene.close_one(3)
    dialog = scene.show()
    assert not dialog.early_button.isEnabled()
    dialog.kept_table.selectRow(0)
    assert dialog.early_button.isEnabled()
    assert not dialog.erase_button.isEnabled()
    scene.prompts.agree = False
    scene.click(dialog.early_button)
    assert "schriftelijk" in scene.prompts.asked[0]
    assert len(dialog.kept.rows) == 1
    scene.prompts.agree = True
    scene.click(dialog.early_button)
    assert dialog.kept.rows == ()
    newest = scene.services.audit.search(AuditFilter()).rows[0]
    assert (newest.action, newest.detail) == ("erase", "written request")


def test_what_is_over_needs_no_request(scene: Scene) -> None:
    scene.close_one(40)
    dialog = scene.show()
    dialog.kept_table.selectRow(0)
    assert dialog.erase_button.isEnabled()
    assert not dialog.early_button.isEnabled()


def test_what_was_set_aside_goes_after_a_yes(scene: Scene, tmp_path: Path) -> None:
    assert not scene.show().aside_button.isVisible()
    old = tmp_path / "apart-gezet" / "20260901-120000"
    old.mkdir(parents=True)
    dialog = scene.show()
    scene.prompts.agree = False
    scene.click(dialog.aside_button)
    assert "later zijn vernietigd" in scene.prompts.asked[0]
    assert old.exists()
    scene.prompts.agree = True
    scene.click(dialog.aside_button)
    assert not old.exists()
    assert not dialog.aside_button.isVisible()


def test_a_term_that_is_laid_down_can_only_be_read(scene: Scene) -> None:
    policy = Policy(retention={"0983": Term(2, TermUnit.YEARS)})
    retention = scene.services.retention
    retention._workplace = replace(retention._workplace, policy=policy)
    dialog = scene.show()
    places = {row.name: at for at, row in enumerate(dialog.terms.rows)}
    dialog.term_table.setCurrentIndex(dialog.terms.index(places["Venlo"], 0))
    assert dialog.terms.index(places["Venlo"], 2).data() == "van je beheerder"
    assert (dialog.count.value(), dialog.form.isEnabled()) == ("2", False)
    assert dialog.problem.sentence == LOCKED
    dialog.term_table.setCurrentIndex(dialog.terms.index(places["Beesel"], 0))
    assert dialog.form.isEnabled()
    assert dialog.problem.sentence == ""
