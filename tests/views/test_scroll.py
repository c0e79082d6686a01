"""What scrolls by itself scrolls only where there is something below."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.views.widgets.scroll import scroll_area
from app.views.widgets.text import paragraph

LONG = "Een zin die in een smalle kolom over vier regels loopt en in een brede over een. " * 3


@pytest.mark.parametrize("late", [False, True])
def test_words_that_break_their_lines_take_the_height_at_this_width(
    qtbot: QtBot, *, late: bool
) -> None:
    inner = QWidget()
    column = QVBoxLayout(inner)
    area = scroll_area(inner)
    qtbot.addWidget(area)
    area.resize(1600, 400)
    if late:
        area.show()
    for _ in range(6):
        column.addWidget(paragraph(LONG))
    column.addStretch(1)
    area.show()
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: inner.hasHeightForWidth() and bar.maximum() == 0)
    area.resize(160, 400)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert inner.height() >= inner.heightForWidth(inner.width())


def test_lines_keep_their_height(qtbot: QtBot) -> None:
    inner = QWidget()
    column = QVBoxLayout(inner)
    for number in range(60):
        column.addWidget(QLabel(str(number)))
    area = scroll_area(inner)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
