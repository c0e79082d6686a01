"""The narrow rail at the left: the five places of the program."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from app.views import icons, theme
from app.views.page import PageName

_SMALL: Final = QSize(36, 36)
"""A button without words, in pixels."""

_BARS: Final = 60
"""What the menu bar and the status bar take of the height of a window, at the most usual size."""


class Rail(QFrame):
    """Five buttons, of which one is pressed; ``chosen(name)`` when the worker picks one.

    In a small window the buttons have their icon only, and their word as a tooltip.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "rail")
        self.setAccessibleName(self.tr("Onderdelen"))
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._compact = False
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 7, 12)
        column.setSpacing(6)
        titles = self._titles()
        for name, text in titles.items():
            if name is PageName.SETTINGS:
                column.addStretch(1)
            self._buttons[name] = self._button(name, text)
            column.addWidget(self._buttons[name])
        theme.watch.changed.connect(self._fit)
        self._fit()

    def button(self, name: str) -> QToolButton:
        """The button of a page."""
        return self._buttons[name]

    def mark_current(self, name: str) -> None:
        """Press the button of ``name`` without telling; a dossier belongs under Dossiers."""
        belongs = {
            PageName.DOSSIER: PageName.DOSSIERS,
            PageName.SYNC: PageName.REGION,
            PageName.PRODUCTS: PageName.PROVIDERS,
        }
        button = self._buttons.get(belongs.get(PageName(name), PageName(name)))
        for name_of, other in self._buttons.items():
            icons.put_icon(other, name_of, "text" if other is button else "quiet", 20)
        if button is not None:
            button.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk along the buttons."""
        step = {Qt.Key.Key_Down: True, Qt.Key.Key_Up: False}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.focusNextPrevChild(step)

    def fit_into(self, window: QSize) -> None:
        """Leave the words out where they would take an eighth of a ``window``, or not fit below."""
        whole = self._whole()
        high = len(self._buttons) * (whole.height() + 6) + 24 + _BARS
        self._compact = window.width() < 8 * whole.width() or window.height() < high
        self._fit()

    def _fit(self) -> None:
        """Wide enough for the longest word in the size of the letters that was chosen."""
        size = _SMALL if self._compact else self._whole()
        style = (
            Qt.ToolButtonStyle.ToolButtonIconOnly
            if self._compact
            else Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        )
        for button in self._buttons.values():
            button.setToolButtonStyle(style)
            button.setToolTip(button.text() if self._compact else "")
            button.setFixedSize(size)
        self.setFixedWidth(size.width() + 16)

    def _whole(self) -> QSize:
        """A button with its words."""
        font = theme.base_font()
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        words = (metrics.horizontalAdvance(button.text()) for button in self._buttons.values())
        return QSize(max(88, *(width + 12 for width in words)), 41 + metrics.height())

    def _titles(self) -> dict[PageName, str]:
        return {
            PageName.START: self.tr("Start"),
            PageName.DOSSIERS: self.tr("Dossiers"),
            PageName.PROVIDERS: self.tr("Aanbieders"),
            PageName.REGION: self.tr("Regio"),
            PageName.SETTINGS: self.tr("Instellingen"),
        }

    def _button(self, name: PageName, text: str) -> QToolButton:
        button = QToolButton()
        theme.mark(button, "rail")
        button.setText(text)
        button.setAccessibleName(text)
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        icons.put_icon(button, name, "quiet", 20)
        button.clicked.connect(lambda: self.chosen.emit(name))
        self._group.addButton(button)
        return button
