"""One line under a field or in a panel: a severity sign and a sentence."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.report import Severity
from app.domain.stoplight import Light
from app.views import theme
from app.views.announce import announce
from app.views.widgets.light_painter import LightSign
from app.views.widgets.text import paragraph

SIGN_OF: Final = {
    Severity.ERROR: Light.RED,
    Severity.BLOCK: Light.RED,
    Severity.WARNING: Light.AMBER,
    Severity.INFORM: Light.NONE,
}
"""The sign of each severity; it always stands beside its sentence."""


def severity_words(severity: Severity | None) -> str:
    """What a screen reader says for the sign of ``severity``; empty where there is no sign."""
    if severity is Severity.WARNING:
        return QCoreApplication.translate("ProblemLine", "Let op")
    if severity in {Severity.ERROR, Severity.BLOCK}:
        return QCoreApplication.translate("ProblemLine", "Fout")
    return ""


class ProblemLine(QWidget):
    """A sign and a sentence; hidden as long as there is nothing to say.

    A new sentence is said by a screen reader, unless the line is ``quiet``: then who says it
    decides when.
    """

    def __init__(self, parent: QWidget | None = None, *, quiet: bool = False) -> None:
        super().__init__(parent)
        self._quiet = quiet
        self._sign = LightSign(size=13)
        self._sentence = paragraph("", "problem")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.UNIT + 2)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._sentence, 1)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said now."""
        return self._sentence.text()

    def say(self, sentence: str, severity: Severity | None) -> None:
        """Say ``sentence`` with the sign of ``severity``; empty text hides the line."""
        light = SIGN_OF[severity] if severity else Light.NONE
        self._sign.set_light(light, severity_words(severity))
        self._sign.setVisible(self._sign.light != Light.NONE)
        new = sentence != self._sentence.text()
        self._sentence.setText(sentence)
        self.setVisible(bool(sentence))
        if new and not self._quiet:
            announce(self, sentence, urgent=severity is Severity.ERROR)
