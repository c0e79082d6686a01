"""A strip under the menus that says why nothing can be changed in this window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QToolBar

from app.domain.report import Severity
from app.views.widgets.problem_line import ProblemLine


class ReadingBar(QToolBar):
    """Stays in sight on every page."""

    def __init__(self, sentence: str, window: QMainWindow) -> None:
        super().__init__(window)
        self.setAccessibleName(sentence)
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toggleViewAction().setVisible(False)
        self._line = ProblemLine()
        self._line.setContentsMargins(12, 6, 12, 6)
        self.addWidget(self._line)
        self._line.say(sentence, Severity.WARNING)
        window.addToolBar(Qt.ToolBarArea.TopToolBarArea, self)

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._line.sentence
