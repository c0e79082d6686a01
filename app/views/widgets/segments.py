"""A quiet choice between a few views: joined buttons, of which one is pressed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from app.views import theme
from app.views.language import said
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.text import unmarked

_PADDING: Final = 26
"""What a button keeps free left and right of its words, in pixels."""


_STEPS: Final = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class Segments(QWidget):
    """``chosen(key)`` when somebody presses another button; the arrows walk along them.

    ``choices`` are (key, words). Tab comes to the pressed button only.
    """

    chosen = Signal(str)

    def __init__(
        self, name: str, choices: Iterable[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._value = ""
        self._group = QButtonGroup(self)
        row = FlowLayout(self, spacing=0)
        self._buttons = {key: self._segment(name, words) for key, words in choices}
        for place, (key, button) in enumerate(self._buttons.items()):
            ends = {0: "first", len(self._buttons) - 1: "last"}
            button.setProperty("place", ends.get(place, ""))
            button.toggled.connect(lambda on, key=key: self._toggled(key, on))
            row.addWidget(button)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows go to the next and the previous one, also where the row is broken in two."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        step = _STEPS.get(Qt.Key(event.key()))
        buttons = [one for one in self._buttons.values() if one.isEnabled()]
        if step is None or watched not in buttons:
            return False
        place = buttons.index(watched) + step
        if 0 <= place < len(buttons):
            buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)
            buttons[place].click()
        return True

    def value(self) -> str:
        """The key of the pressed button; empty as long as none is."""
        return self._value

    def set_value(self, key: str) -> None:
        """Press the button of ``key`` without telling it; an unknown key is a ``KeyError``."""
        self._value = str(key)
        self._buttons[key].setChecked(True)
        self.setFocusProxy(self._buttons[key])

    def set_words(self, key: str, words: str) -> None:
        """Write other words on the button of ``key``: a count, for instance."""
        _write(self._buttons[key], words)

    def button(self, key: str) -> QPushButton:
        """The button of this choice."""
        return self._buttons[key]

    def _segment(self, name: str, words: str) -> QPushButton:
        made = QPushButton()
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setMinimumHeight(30)
        made.setAccessibleName(f"{name}: {said(words)}")
        _write(made, said(words))
        theme.mark(made, "segment")
        self._group.addButton(made)
        made.installEventFilter(self)
        return made

    def _toggled(self, key: str, on: bool) -> None:
        if not on or key == self._value:
            return
        self._value = key
        self.setFocusProxy(self._buttons[key])
        self.chosen.emit(key)


def _write(button: QPushButton, words: str) -> None:
    """Pressed a button is bold: without room for that its words would be cut off then."""
    bold = button.font()
    bold.setWeight(QFont.Weight.DemiBold)
    button.setText(unmarked(words))
    button.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(words) + _PADDING)
