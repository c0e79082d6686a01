"""One line under a field or in a panel: a severity sign and a sentence."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

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
    """A sign and a sentence; hidden, and not yet made, as long as there is nothing to say.

    Every field has one and hardly any says anything: made beforehand they would be the greater part
    of a page. A new sentence is said by a screen reader, unless the line is ``quiet``: then who
    says it decides when.
    """

    def __init__(self, parent: QWidget | None = None, *, quiet: bool = False) -> None:
        super().__init__(parent)
        self._quiet = quiet
        self._said = ""
        self._parts: tuple[LightSign, QLabel] | None = None
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said now."""
        return self._said

    def say(self, sentence: str, severity: Severity | None) -> None:
        """Say ``sentence`` with the sign of ``severity``; empty text hides the line."""
        new, self._said = sentence != self._said, sentence
        if sentence:
            self._parts = self._parts or self._make()
        if self._parts is not None:
            sign, words = self._parts
            sign.set_light(SIGN_OF[severity] if severity else Light.NONE, severity_words(severity))
            sign.setVisible(sign.light != Light.NONE)
            words.setText(sentence)
        self.setVisible(bool(sentence))
        if new and not self._quiet:
            announce(self, sentence, urgent=severity is Severity.ERROR)

    def _make(self) -> tuple[LightSign, QLabel]:
        sign, words = LightSign(size=13), paragraph("", "problem")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.UNIT + 2)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(words, 1)
        return sign, words
