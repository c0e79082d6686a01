"""A strip under the menus that says why nothing can be changed in this window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QToolBar

from app.domain.report import Severity
from app.views import theme
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
        self._line.setContentsMargins(12, 0, 12, 0)
        self.setFixedHeight(theme.row_height(self) + 2 * theme.UNIT)
        self._line.say(sentence, Severity.WARNING)
        # In a toolbar its action says whether a widget is seen, and that took over "hidden".
        self.addWidget(self._line).setVisible(True)
        window.addToolBar(Qt.ToolBarArea.TopToolBarArea, self)

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._line.sentence
