"""A window as small as a screen of 1366 x 768 leaves at 125, 150 and 200%."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.views.dossier.step_frame import StepFrame
from app.views.dossier.work_area import WorkArea
from app.views.main_window import MainWindow
from app.views.rail import Rail
from app.views.status_line import StatusLine
from app.views.widgets.current_stack import CurrentStack
from app.views.widgets.flow_layout import EvenLayout, FlowLayout
from app.views.widgets.page_scroll import PageScroll
from app.views.widgets.side_panel import SidePanel
from app.views.widgets.step_list import StepList, StepRow

TOOL = Qt.ToolButtonStyle


def block(width: int, height: int = 30) -> QWidget:
    made = QWidget()
    made.setFixedSize(width, height)
    return made


def column_of(*parts: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    return made


@pytest.mark.parametrize("size", [(1093, 582), (911, 478), (683, 352)])
def test_the_window_fits_every_scale(
    qtbot: QtBot, look: QApplication, size: tuple[int, int]
) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    assert window.size() == QSize(*size)
    for name in ("start", "settings"):
        button = window.rail.button(name)
        assert button.visibleRegion().boundingRect().size() == button.size()


def test_the_rail_keeps_its_icons_only_in_a_small_window(qtbot: QtBot, look: QApplication) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    rail.fit_into(QSize(1366, 728))
    wide = rail.width()
    assert rail.button("start").toolButtonStyle() is TOOL.ToolButtonTextUnderIcon
    for small in (QSize(640, 728), QSize(1366, 340)):
        rail.fit_into(small)
        assert rail.button("start").toolButtonStyle() is TOOL.ToolButtonIconOnly
        assert rail.button("start").toolTip() == "Start"
        assert rail.width() < wide


def test_a_page_that_does_not_fit_scrolls_and_one_that_does_fills(
    qtbot: QtBot, look: QApplication
) -> None:
    stack = QStackedWidget()
    scroll = PageScroll(stack)
    qtbot.addWidget(scroll)
    scroll.resize(400, 300)
    scroll.show()
    low, high = column_of(block(100)), column_of(block(100, 500))
    stack.addWidget(low)
    stack.addWidget(high)
    assert stack.size() == scroll.viewport().size()
    assert scroll.verticalScrollBar().maximum() == 0
    stack.setCurrentWidget(high)
    assert stack.height() == 500
    assert scroll.verticalScrollBar().maximum() == 200
    assert scroll.horizontalScrollBar().maximum() == 0
    scroll.verticalScrollBar().setValue(200)
    stack.setCurrentWidget(low)
    assert scroll.verticalScrollBar().value() == 0


def test_a_page_that_grows_gets_its_room(qtbot: QtBot, look: QApplication) -> None:
    stack = QStackedWidget()
    scroll = PageScroll(stack)
    qtbot.addWidget(scroll)
    scroll.resize(400, 300)
    scroll.show()
    page = column_of(block(100))
    stack.addWidget(page)
    layout = page.layout()
    assert layout is not None
    layout.addWidget(block(100, 600))
    qtbot.waitUntil(lambda: stack.height() == 630)


def test_a_stack_asks_for_the_page_in_view_only(qtbot: QtBot, look: QApplication) -> None:
    stack = CurrentStack()
    qtbot.addWidget(stack)
    stack.addWidget(column_of(block(100)))
    stack.addWidget(column_of(block(100, 500)))
    assert stack.minimumSizeHint().height() == 30
    stack.setCurrentIndex(1)
    assert stack.minimumSizeHint().height() == 500


def test_what_belongs_at_the_right_stands_there_and_goes_below_as_one(
    qtbot: QtBot, look: QApplication
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, spacing=8, right=1)
    title, button = block(100), block(80)
    flow.addWidget(title)
    flow.addWidget(button)
    holder.resize(400, 100)
    holder.show()
    assert (title.x(), button.x(), button.y()) == (0, 320, 0)
    holder.resize(150, 100)
    assert (button.x(), button.y()) == (70, 38)


def test_words_in_a_row_break_only_where_there_is_no_room(qtbot: QtBot, look: QApplication) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    words = QLabel("definitief sinds 22 november 2026 om 14:03 uur")
    words.setWordWrap(True)
    flow = FlowLayout(holder)
    flow.addWidget(words)
    holder.ensurePolished()
    line = words.fontMetrics().height()
    assert flow.heightForWidth(2000) < 2 * line
    assert flow.heightForWidth(words.fontMetrics().horizontalAdvance("definitief sinds 22")) > line


def test_even_columns_share_the_width(qtbot: QtBot, look: QApplication) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = EvenLayout(holder, spacing=10)
    cards = [QPushButton(str(number)) for number in range(4)]
    for card in cards:
        card.setMinimumWidth(100)
        row.addWidget(card)
    holder.show()
    holder.resize(430, 200)
    assert [card.width() for card in cards] == [100] * 4
    assert len({card.y() for card in cards}) == 1
    holder.resize(429, 200)
    assert [(card.x(), card.width()) for card in cards] == [(0, 209), (219, 209)] * 2


def make_area(qtbot: QtBot) -> tuple[WorkArea, StepList, SidePanel]:
    steps, side = StepList(), SidePanel("Bij de hand")
    area = WorkArea(steps, StepFrame(), side)
    qtbot.addWidget(area)
    steps.show_steps([StepRow("summary", "Samenvatting", "3 open")])
    area.resize(1600, 500)
    area.show()
    return area, steps, side


def test_beside_a_step_without_room_the_panel_folds_and_then_the_words(
    qtbot: QtBot, look: QApplication
) -> None:
    area, steps, side = make_area(qtbot)
    assert (side.is_folded(), steps.compact) == (False, False)
    least = area.fontMetrics().horizontalAdvance("0") * 60
    area.resize(190 + 270 + 32 + least - 1, 500)
    assert (side.is_folded(), steps.compact) == (True, False)
    side.set_folded(False)
    assert not side.is_folded(), "a worker may open it again"
    area.resize(500, 500)
    assert steps.compact
    assert steps.item(0).toolTip() == "Samenvatting\n3 open"
    area.resize(1600, 500)
    assert (side.is_folded(), steps.compact) == (False, False)


def test_a_panel_that_a_worker_folded_stays_so(qtbot: QtBot, look: QApplication) -> None:
    area, _, side = make_area(qtbot)
    side.set_folded(True)
    area.resize(500, 500)
    area.resize(1600, 500)
    assert side.is_folded()


def test_the_list_of_steps_is_wide_enough_for_its_titles(qtbot: QtBot, look: QApplication) -> None:
    _, steps, _ = make_area(qtbot)
    font = steps.font()
    font.setBold(True)
    steps.setFont(font)
    assert steps.viewport().width() >= steps.fontMetrics().horizontalAdvance("Samenvatting") + 26


def test_the_status_bar_leaves_out_what_does_not_fit(qtbot: QtBot, look: QApplication) -> None:
    bar = StatusLine()
    qtbot.addWidget(bar)
    bar.show_place("2026.1 (regio 22-11-2026)", "Noord-Limburg", "Venlo")
    bar.show()
    labels = [made for made in bar.findChildren(QLabel) if made.text()]
    bar.resize(1200, 24)
    assert [made.isVisible() for made in labels] == [True, True]
    bar.resize(260, 24)
    assert [made.text() for made in labels if made.isVisible()] == ["Noord-Limburg · Venlo"]
