"""A part of the window in view, with hands that wait for the background."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.views.services import Services
from app.views.sources_dialog import SourcesDialog
from app.views.widgets.form import ChoiceField


class PartScene:
    """Enters a page or a part of one and shows it at the size it has on a laptop."""

    def __init__(
        self, qtbot: QtBot, services: Services, part: Any, argument: object = None
    ) -> None:
        self.qtbot = qtbot
        self.services = services
        self.part = part
        self.told: list[str] = []
        self.went: list[tuple[str, object]] = []
        part.told.connect(self.told.append)
        part.go.connect(lambda page, what: self.went.append((page, what)))
        part.resize(1262, 640)
        part.enter(argument)
        part.show()
        qtbot.waitExposed(part)
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is asked any more, and let Qt show what came."""
        for _ in range(2):
            self.qtbot.waitUntil(lambda: not self.services.background.busy)
            QCoreApplication.processEvents()

    def choose(self, field: ChoiceField, value: str) -> None:
        """Walk with the arrows to this value."""
        self.walk_to(field, field.combo.findData(value))

    def walk_to(self, field: ChoiceField, place: int) -> None:
        """Walk with the arrows to this place in the list."""
        combo = field.combo
        combo.setFocus()
        way = place - combo.currentIndex()
        for _ in range(abs(way)):
            self.qtbot.keyClick(combo, Qt.Key.Key_Down if way > 0 else Qt.Key.Key_Up)
        self.settle()

    def press(self, button: QAbstractButton | str) -> None:
        """Click a button: this one, or the one in view with this text."""
        if isinstance(button, str):
            button = self.button(button)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def button(self, text: str) -> QPushButton:
        """The button in view with this text."""
        found = self.part.findChildren(QPushButton)
        return next(one for one in found if one.text() == text and one.isVisible())

    def type(self, widget: QWidget, *keys: Qt.Key) -> None:
        """Press these keys on the widget."""
        widget.setFocus()
        for key in keys:
            self.qtbot.keyClick(widget, key)
        self.settle()

    def words(self) -> str:
        """All text in view, line by line."""
        return words_of(self.part)

    def dialog(self) -> SourcesDialog:
        """The dialog that tells where a figure came from."""
        self.settle()
        return [one for one in self.part.findChildren(SourcesDialog) if one.isVisible()][-1]

    def close(self) -> None:
        """Let it all go, before the store is closed."""
        self.part.close()
        self.part.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def words_of(widget: QWidget) -> str:
    """The labels in view, line by line."""
    QCoreApplication.processEvents()
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())
