"""Every part that the choice offers can be made, and explains itself."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.views.region.parts import RegionPartName, make_part
from app.views.services import Services


@pytest.mark.parametrize("name", list(RegionPartName))
def test_a_part_is_made_at_its_first_visit(
    qtbot: QtBot, look: QApplication, regional: Services, name: RegionPartName
) -> None:
    part = make_part(name, regional)
    qtbot.addWidget(part)
    assert part.title == part.accessibleName() != ""
    assert part.explanation
    assert part.panes()


def test_a_part_without_a_chart_leaves_the_drawing_library_alone(
    qtbot: QtBot, look: QApplication, regional: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyqtgraph", None)
    part = make_part(RegionPartName.FIGURES, regional)
    qtbot.addWidget(part)
    part.enter()
    qtbot.waitUntil(lambda: not regional.background.busy)
    assert part.isEnabled()
