from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.region import Region
from app.domain.roles import REFUSALS, Right, WorkRole
from app.services.settings import SettingKey
from app.views.settings_cards.sections import SectionName
from app.views.settings_page import SettingsPage
from app.views.widgets.problem_line import ProblemLine
from tests.views.fakes import FakeRoles, make_services


@pytest.mark.parametrize(
    ("role", "name", "templates"),
    [
        (WorkRole.ADMINISTRATOR, True, True),
        (WorkRole.WORKER, True, False),
        (WorkRole.QUALITY, False, False),
    ],
)
def test_a_role_closes_settings(
    qtbot: QtBot, look: QApplication, region: Region, role: WorkRole, name: bool, templates: bool
) -> None:
    page = SettingsPage(make_services(region, roles=FakeRoles(role)))
    qtbot.addWidget(page)
    page.enter(SectionName.YOU)
    person = page.card.form.fields[SettingKey.WORKER].editor
    assert isinstance(person, QLineEdit)
    assert person.isReadOnly() is not name
    page.enter(SectionName.FOLDERS)
    folder = page.card.form.fields[SettingKey.LETTER_FOLDER].editor
    assert isinstance(folder, QLineEdit)
    assert folder.isReadOnly() is not templates
    page.enter(SectionName.LOOK)
    assert page.card.form.fields[SettingKey.THEME].editor.isEnabled()


def test_a_worker_reads_why_a_field_is_closed(
    qtbot: QtBot, look: QApplication, region: Region
) -> None:
    page = SettingsPage(make_services(region, roles=FakeRoles(WorkRole.WORKER)))
    qtbot.addWidget(page)
    page.enter(SectionName.FOLDERS)
    sentences = [line.sentence for line in page.card.findChildren(ProblemLine)]
    assert REFUSALS[Right.ADMINISTER] in sentences
