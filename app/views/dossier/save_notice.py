"""Says that something could not be stored or done, and offers to try again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.domain.report import Severity
from app.views import theme
from app.views.announce import announce
from app.views.widgets.light_painter import LightSign
from app.views.widgets.problem_line import SIGN_OF, severity_words
from app.views.widgets.text import button, paragraph, quiet_button


class SaveNotice(QFrame):
    """Hidden as long as all goes well; ``retried`` when the worker wants to try again."""

    retried = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "notice")
        self.setProperty("severity", str(Severity.ERROR))
        self._sentence = paragraph()
        self.retry = button(self.tr("Opnieuw proberen"))
        self.retry.clicked.connect(self.retried)
        self.close_button = quiet_button(self.tr("Sluiten"))
        self.close_button.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(theme.INSIDE)
        sign = LightSign(SIGN_OF[Severity.ERROR], words=severity_words(Severity.ERROR))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._sentence, 1)
        row.addWidget(self.retry)
        row.addWidget(self.close_button)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said now."""
        return self._sentence.text()

    def say_unsaved(self, sentence: str) -> None:
        """An edit is not stored; its text is still in the field."""
        kept = self.tr("Je tekst blijft in het veld staan.")
        self._say(f"{sentence} {kept}", may_retry=True)

    def say_refused(self, sentence: str, *, may_retry: bool = False) -> None:
        """An action was not carried out; ``may_retry`` where it can succeed later."""
        self._say(sentence, may_retry=may_retry)

    def clear(self) -> None:
        """There is nothing wrong any more."""
        self._sentence.setText("")
        self.hide()

    def _say(self, sentence: str, *, may_retry: bool) -> None:
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.retry.setVisible(may_retry)
        self.close_button.setVisible(not may_retry)
        self.show()
        announce(self, sentence, urgent=True)
