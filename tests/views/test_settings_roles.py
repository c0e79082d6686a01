from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.region import Region
from app.domain.roles import REFUSALS, Right, WorkRole
from app.services.settings import SettingKey
from app.views.settings_page import SettingsPage
from tests.views.fake_keys import FakeKeys
from tests.views.fakes import make_services


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
    page = SettingsPage(make_services(region, keys=FakeKeys(), roles=SimpleNamespace(may=role.may)))
    qtbot.addWidget(page)
    page.enter()
    person = page._form.fields[SettingKey.WORKER].editor
    assert isinstance(person, QLineEdit)
    assert person.isReadOnly() is not name
    assert page._form.fields[SettingKey.THEME].editor.isEnabled()
    folder = page._folders.fields[SettingKey.LETTER_FOLDER]
    assert folder.isEnabled() is templates
    assert folder.toolTip() == ("" if templates else REFUSALS[Right.ADMINISTER])
