from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from app.domain.region import Region
from app.domain.roles import REFUSALS, Right, WorkRole
from app.models.trust import AuditEntry
from app.services import audit
from app.services.audit import About, Action, note_act
from app.services.audit_log import AuditFilter, AuditLog, AuditRow
from app.services.audit_words import ACTIONS, CANNOT_PROVE, detail_words
from app.services.backups import Reason
from app.services.catalogues import Catalogues
from app.services.retention import Retention
from app.services.roles import Roles
from app.services.set_aside import SetAside
from app.services.settings import PERSONAL, SettingKey
from app.services.workplace import Workplace
from app.storage.sqlite_engine import Sessions
from app.views.audit_dialog import AuditDialog
from app.views.management import show_management, titles
from app.views.roles_dialog import RolesDialog
from app.views.services import Services
from tests.conftest import NOW
from tests.views.fakes import FakePrompts, make_services


@pytest.fixture
def services(
    sessions: Sessions,
    region: Region,
    clock: Callable[[], datetime],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> Iterator[Services]:
    monkeypatch.setattr(audit, "person", lambda: "anna")
    with sessions.begin() as session:
        for number in ("D-2026-001", "D-2026-002"):
            note_act(session, NOW, Action.VIEW, number)
        note_act(session, NOW, Action.EXPORT, "D-2026-002", detail="workbook")
    workplace = Workplace(
        sessions, region, Catalogues(sessions, region).current, clock, lambda: "Test"
    )
    roles = Roles(sessions, clock)
    made = make_services(
        region,
        audit=AuditLog(sessions, clock),
        roles=roles,
        retention=Retention(workplace, roles),
        set_aside=SetAside(tmp_path / "apart-gezet", workplace, roles),
    )
    yield made
    made.background.stop()


class Scene:
    def __init__(self, qtbot: QtBot, services: Services) -> None:
        self.qtbot = qtbot
        self.services = services
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()

    def audit(self) -> AuditDialog:
        dialog = show_management("audit", self.services, self.window)
        assert isinstance(dialog, AuditDialog)
        self.settle()
        return dialog

    def roles(self) -> RolesDialog:
        dialog = show_management("roles", self.services, self.window)
        assert isinstance(dialog, RolesDialog)
        return dialog

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.services.background.busy)
        QCoreApplication.processEvents()


@pytest.fixture
def scene(qtbot: QtBot, look: QApplication, services: Services) -> Scene:
    return Scene(qtbot, services)


def test_the_newest_act_stands_on_top(scene: Scene) -> None:
    dialog = scene.audit()
    first = [dialog.model.index(0, place).data() for place in range(6)]
    assert first == [
        "22-11-2026 14:03",
        "anna",
        "geëxporteerd",
        "D-2026-002",
        "werkmap met indicaties",
        "gelukt",
    ]
    assert dialog.counted.text() == "3 regels"
    assert dialog.chain.sentence.startswith("De reeks klopt: 3 regels")
    assert dialog.table.accessibleName()


def test_it_is_searched_by_text_action_and_day(scene: Scene) -> None:
    dialog = scene.audit()
    scene.qtbot.keyClicks(dialog.search, "d-2026-001")
    scene.qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    scene.settle()
    assert dialog.counted.text() == "1 regel"
    dialog.search.clear()
    dialog.action.set_value(Action.VIEW, force=True)
    dialog.action.edited.emit(Action.VIEW)
    scene.settle()
    assert dialog.counted.text() == "2 regels"
    scene.qtbot.keyClicks(dialog.first.line, "23-11-2026")
    scene.qtbot.keyClick(dialog.first.line, Qt.Key.Key_Return)
    scene.settle()
    assert dialog.counted.text() == "Er is niets gevonden"


def test_a_broken_chain_is_told(scene: Scene, sessions: Sessions) -> None:
    with sessions.begin() as session:
        session.execute(update(AuditEntry).where(AuditEntry.id == 2).values(person="iemand"))
    assert scene.audit().chain.sentence.startswith("De reeks klopt niet vanaf regel 2")


def test_the_last_seal_is_shown_to_be_copied_and_can_be_checked_later(
    scene: Scene, sessions: Sessions
) -> None:
    dialog = scene.audit()
    last = scene.services.audit.verify().seal
    assert dialog.seal.line.text() == last
    scene.qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == last
    assert check(scene, dialog, f" {last.upper()} ").startswith("Dit zegel staat in het logboek: ")
    assert check(scene, dialog, "a" * 64).startswith("Dit zegel staat niet in het logboek.")
    assert check(scene, dialog, "") == ""
    with sessions.begin() as session:
        session.execute(update(AuditEntry).where(AuditEntry.id == 2).values(person="iemand"))
    assert "maar de reeks klopt niet" in check(scene, dialog, last)


def check(scene: Scene, dialog: AuditDialog, seal: str) -> str:
    dialog.kept.line.selectAll()
    scene.qtbot.keyClick(dialog.kept.line, Qt.Key.Key_Delete)
    scene.qtbot.keyClicks(dialog.kept.line, seal)
    scene.qtbot.keyClick(dialog.kept.line, Qt.Key.Key_Return)
    scene.settle()
    return dialog.verdict.sentence


def test_a_manager_saves_what_is_in_view_and_that_is_logged(scene: Scene, tmp_path: Path) -> None:
    dialog = scene.audit()
    prompts = scene.services.prompts
    assert isinstance(prompts, FakePrompts)
    prompts.folder = tmp_path / "log.xlsx"
    prompts.agree = False
    scene.qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert "namen van collega's" in prompts.asked[0]
    assert not prompts.folder.exists()
    prompts.agree = True
    scene.qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    scene.settle()
    assert dialog.told.text() == f"Opgeslagen: {prompts.folder}"
    sheet = openpyxl.load_workbook(prompts.folder)["Logboek"]
    cells = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert [row[0] for row in cells[3:6]] == list(CANNOT_PROVE)
    assert [row[3] for row in cells if row[4] == "D-2026-001"] == ["bekeken"]
    exported = scene.services.audit.search(AuditFilter(action="export"))
    assert exported.rows[0].detail == "log"


def test_a_worker_reads_the_log_but_does_not_save_it(scene: Scene) -> None:
    scene.services.roles.give("bert", WorkRole.ADMINISTRATOR)
    scene.services.roles.give("anna", WorkRole.WORKER)
    dialog = scene.audit()
    assert dialog.model.rowCount() == 5
    assert not dialog.save_button.isEnabled()
    assert dialog.told.text() == REFUSALS[Right.SAVE_LOG]


def test_every_action_has_its_word() -> None:
    assert set(ACTIONS) == set(Action)
    assert len(set(ACTIONS.values())) == len(ACTIONS)


def test_every_detail_has_its_words() -> None:
    words = {*About, *Reason, *(set(SettingKey) - PERSONAL)}
    rows = [AuditRow(1, NOW, "anna", "change", "", "done", str(word), "") for word in sorted(words)]
    same = {About.PDF, About.PLAN, About.PRODUCT, About.REGISTER}
    assert {row.detail for row in rows if detail_words(row) == row.detail} <= {*map(str, same)}


def test_an_administrator_gives_and_takes_roles(scene: Scene) -> None:
    dialog = scene.roles()
    scene.qtbot.keyClicks(_emptied(dialog), "Quirijn")
    dialog.role.set_value(WorkRole.QUALITY, force=True)
    scene.qtbot.mouseClick(dialog.give_button, Qt.MouseButton.LeftButton)
    assert [(row.person, row.role.label) for row in dialog.model.rows] == [
        ("anna", "beheerder"),
        ("Quirijn", "kwaliteit"),
    ]
    dialog.table.setCurrentIndex(dialog.model.index(0, 0))
    scene.qtbot.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton)
    assert "minstens één beheerder" in dialog.problem.sentence
    dialog.table.setCurrentIndex(dialog.model.index(1, 0))
    assert dialog.person.value() == "Quirijn"
    scene.qtbot.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton)
    assert [row.person for row in dialog.model.rows] == ["anna"]
    assert dialog.problem.sentence == ""


def _emptied(dialog: RolesDialog) -> QWidget:
    dialog.person.set_value("", force=True)
    return dialog.person.editor


def test_others_only_read_the_roles(scene: Scene) -> None:
    scene.services.roles.give("bert", WorkRole.ADMINISTRATOR)
    scene.services.roles.give("anna", WorkRole.QUALITY)
    dialog = scene.roles()
    assert not dialog.give_button.isEnabled()
    assert dialog.problem.sentence == REFUSALS[Right.ADMINISTER]


def test_every_dialog_of_the_menu_can_be_shown(scene: Scene) -> None:
    for what in titles():
        dialog = show_management(what, scene.services, scene.window)
        assert dialog.windowTitle()
        dialog.accept()
    scene.settle()
