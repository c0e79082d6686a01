from __future__ import annotations

import gc

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.views.main_window import MainWindow
from app.views.reading_order import step_focus, tab_stops

# No line can be drawn between the rows of the two: they are columns.
_HEIGHTS = {"links": (90, 30), "rechts": (30, 90)}


class Window(QMainWindow):
    """A head, two columns with fields, a grid, and a foot that was made first of all."""

    def __init__(self) -> None:
        super().__init__()
        self.foot = QPushButton("Verder")
        middle = QWidget()
        self.setCentralWidget(middle)
        column = QVBoxLayout(middle)
        column.addWidget(QPushButton("Kop"))
        both = QHBoxLayout()
        column.addLayout(both)
        for side in ("links", "rechts"):
            half = QVBoxLayout()
            both.addLayout(half)
            for number in (2, 1):
                half.insertWidget(0, _block(f"{side} {number}", _HEIGHTS[side][number - 1]))
        grid = QGridLayout()
        column.addLayout(grid)
        for row, place in ((1, 1), (1, 0), (0, 1), (0, 0)):
            grid.addWidget(_line(f"cel {row}{place}"), row, place)
        column.addWidget(self.foot)


def _block(name: str, height: int) -> QWidget:
    made = QWidget()
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setFixedHeight(height)
    made.setAccessibleName(name)
    return made


def _line(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    return made


def _names(widgets: list[QWidget]) -> list[str]:
    return [w.text() if isinstance(w, QPushButton) else w.accessibleName() for w in widgets]


@pytest.fixture
def window(qtbot: QtBot, look: QApplication) -> Window:
    made = Window()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_tab_walks_along_the_rows_and_down_the_columns(window: Window) -> None:
    grid = ["cel 00", "cel 01", "cel 10", "cel 11"]
    halves = ["links 1", "links 2", "rechts 1", "rechts 2"]
    assert _names(tab_stops(window)) == ["Kop", *halves, *grid, "Verder"]


def test_it_goes_round_in_both_directions(window: Window) -> None:
    stops = tab_stops(window)
    window.foot.setFocus()
    assert step_focus(window, forward=True)
    assert window.focusWidget() is stops[0]
    assert step_focus(window, forward=False)
    assert window.focusWidget() is window.foot


def test_what_cannot_be_used_is_passed_by(window: Window) -> None:
    first, second, third = tab_stops(window)[:3]
    second.setEnabled(False)
    first.setFocus()
    step_focus(window, forward=True)
    assert window.focusWidget() is third
    third.hide()
    assert third not in tab_stops(window)


def test_of_joined_buttons_only_the_pressed_one_is_a_stop(qtbot: QtBot, look: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row, group = QHBoxLayout(window), QButtonGroup(window)
    buttons = [QPushButton(words, checkable=True) for words in ("Ja", "Nee", "Weet niet")]
    for button in buttons:
        row.addWidget(button)
        group.addButton(button)
    window.show()
    assert tab_stops(window) == buttons[:1]
    buttons[2].setChecked(True)
    assert tab_stops(window) == buttons[2:]


def test_a_page_out_of_view_has_no_stops(qtbot: QtBot, look: QApplication) -> None:
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    pages = [_line("een"), _line("twee")]
    for page in pages:
        stack.addWidget(page)
    stack.show()
    assert _names(tab_stops(stack)) == ["een"]
    stack.setCurrentIndex(1)
    assert _names(tab_stops(stack)) == ["twee"]


def test_without_a_stop_the_focus_stays(qtbot: QtBot, look: QApplication) -> None:
    empty = QWidget()
    qtbot.addWidget(empty)
    empty.show()
    assert not step_focus(empty, forward=True)


def test_the_window_walks_so_also_past_what_came_later(qtbot: QtBot, look: QApplication) -> None:
    window = MainWindow(None)
    qtbot.addWidget(window)
    page = QWidget()
    column = QVBoxLayout(page)
    foot = QPushButton("Verder")
    column.addWidget(foot)
    window.show_before_opening(page)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    later = _line("Later gemaakt")
    column.insertWidget(0, later)
    QApplication.processEvents()
    later.setFocus()
    qtbot.keyClick(later, Qt.Key.Key_Tab)
    assert foot.hasFocus()
    qtbot.keyClick(foot, Qt.Key.Key_Backtab)
    assert later.hasFocus()


def test_a_line_that_is_broken_in_two_is_read_line_by_line(
    qtbot: QtBot, look: QApplication
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    places = {"a": (80, 0), "b": (170, 0), "c": (260, 0), "d": (80, 40), "e": (210, 40)}
    title = _block("Fase 1", 80)
    title.setParent(window)
    title.setGeometry(0, 0, 70, 80)
    for name, (left, top) in reversed(places.items()):
        made = _block(name, 30)
        made.setParent(window)
        made.setGeometry(left, top, 80 if top == 0 else 120, 30)
    window.resize(400, 100)
    window.show()
    assert _names(tab_stops(window)) == ["Fase 1", "a", "b", "c", "d", "e"]


def test_walking_along_a_table_leaves_its_head_alive(qtbot: QtBot, look: QApplication) -> None:
    """What is asked on the way may not move the parts of a table to another owner."""
    window = QMainWindow()
    qtbot.addWidget(window)
    table = QTableWidget(1, 1)
    dates = QDateEdit()
    for part in (table, dates, QPushButton("Verder")):
        part.setParent(window)
        part.move(0, 40 * len(window.children()))
    heads = [table.horizontalHeader(), table.verticalHeader()]
    addresses = [shiboken6.getCppPointer(head) for head in heads]
    window.show()
    del heads
    for _ in range(3):
        step_focus(window, forward=True)
        gc.collect()
    alive = {shiboken6.getCppPointer(head) for head in table.findChildren(QHeaderView)}
    assert alive == set(addresses)
    assert dates in tab_stops(window)
    assert not [stop for stop in tab_stops(window) if isinstance(stop, QLineEdit)]
