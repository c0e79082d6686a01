"""A line on the chosen product and its tariff, with the way to the rows that tariff came from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.source_questions import TariffQuestion
from app.views import theme
from app.views.services import Services
from app.views.sources_dialog import show_sources
from app.views.widgets.text import paragraph, quiet_button


class TariffLine(QWidget):
    """Quiet words, and a button where there is a product to ask about."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._code = ""
        self.words = paragraph("", "quiet")
        self.origin = quiet_button(self.tr("Herkomst"), "search")
        self.origin.setAccessibleName(self.tr("Herkomst van het tarief"))
        self.origin.setToolTip(self.tr("Waar komt het tarief vandaan?"))
        self.origin.clicked.connect(self._ask_origin)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.INSIDE)
        line.addWidget(self.words, 1)
        line.addWidget(self.origin, 0, Qt.AlignmentFlag.AlignTop)

    def show_words(self, words: str, code: str) -> None:
        """Show what is chosen; ``code`` is the product's, empty where none is."""
        self._code = code
        self.words.setText(words)
        self.origin.setVisible(bool(code))

    def _ask_origin(self) -> None:
        show_sources(self._services, self, TariffQuestion(self._code))
