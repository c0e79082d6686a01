"""What a list shows while there is nothing in it: one sentence and, if it helps, one button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.views import icons, theme
from app.views.widgets.text import button, paragraph


class EmptyState(QWidget):
    """An icon, a sentence in the middle, and buttons; ``pressed(text)`` names the button."""

    pressed = Signal(str)

    def __init__(
        self, sentence: str, *actions: str, icon: str = "info", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._icon = QLabel()
        self._sentence = paragraph(sentence, "quiet")
        for part in (self._icon, self._sentence):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.buttons: list[QPushButton] = []
        row = QHBoxLayout()
        row.addStretch(1)
        for text in actions:
            made = button(text)
            made.clicked.connect(lambda _=False, text=text: self.pressed.emit(text))
            row.addWidget(made)
            self.buttons.append(made)
        if self.buttons:
            self.setFocusProxy(self.buttons[0])
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(theme.BETWEEN)
        column.addStretch(1)
        column.addWidget(self._icon)
        column.addWidget(self._sentence)
        column.addLayout(row)
        column.addStretch(2)
        theme.watch.changed.connect(self._draw)
        self._draw()

    def offer(self, offered: bool) -> None:
        """Show or hide the buttons."""
        for made in self.buttons:
            made.setVisible(offered)

    def set_sentence(self, sentence: str) -> None:
        """Say something else."""
        self._sentence.setText(sentence)

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(icons.pixmap(self._icon_name, "quiet", 32, ratio))
