"""A choice of which every option is read: round buttons with words that break their lines."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from app.views import theme
from app.views.language import said
from app.views.widgets.field import Field, LabelPlace
from app.views.widgets.text import clear_layout, label


class OptionsField(Field):
    """One of a few (value, words), all in view; nothing chosen is empty."""

    def __init__(
        self,
        text: str,
        options: Iterable[tuple[str, str]] = (),
        help_text: str = "",
        parent: QWidget | None = None,
        *,
        place: LabelPlace = LabelPlace.ABOVE,
    ) -> None:
        super().__init__(text, help_text, parent)
        self._box = QWidget()
        self._column = QVBoxLayout(self._box)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(lambda _: self._chosen())
        self._values: tuple[tuple[str, str], ...] = ()
        self._build(self._box, place)
        self.set_options(options)

    def button(self, value: str) -> QRadioButton:
        """The round button of this value."""
        made = self._group.button([known for known, _ in self._values].index(value))
        assert isinstance(made, QRadioButton)
        return made

    def set_options(self, options: Iterable[tuple[str, str]]) -> None:
        """Offer other options; the same ones as now leave the field alone."""
        offered = tuple(options)
        if offered == self._values:
            return
        self._values = offered
        for old in self._group.buttons():
            self._group.removeButton(old)
        clear_layout(self._column)
        for number, (_, words) in enumerate(offered):
            self._column.addLayout(self._option(number, words))
        first = self._group.button(0)
        if first is not None:
            self._box.setFocusProxy(first)
        self._show(self._stored)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press on the words is a press on their button."""
        if isinstance(watched, QLabel) and isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseButtonRelease:
                buddy = watched.buddy()
                if isinstance(buddy, QRadioButton):
                    buddy.click()
            return False
        return super().eventFilter(watched, event)

    def _option(self, number: int, words: str) -> QHBoxLayout:
        button = QRadioButton()
        button.setAccessibleName(f"{self.text}: {said(words)}")
        self._group.addButton(button, number)
        shown = label(words)
        shown.setWordWrap(True)
        shown.setBuddy(button)
        shown.installEventFilter(self)
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(shown, 1)
        return row

    def _shown(self) -> str:
        number = self._group.checkedId()
        return self._values[number][0] if number >= 0 else ""

    def _show(self, value: str) -> None:
        self._group.setExclusive(False)
        for number, (known, _) in enumerate(self._values):
            self._group.button(number).setChecked(known == value)
        self._group.setExclusive(True)
