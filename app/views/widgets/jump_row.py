"""One problem as a row to press: its sign, its sentence in full, and its code."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.domain.report import Finding
from app.domain.stoplight import Light
from app.views import theme
from app.views.language import said
from app.views.widgets.light_painter import LightSign
from app.views.widgets.problem_line import SIGN_OF, severity_words
from app.views.widgets.text import label

_LEAST_HEIGHT = 30


class JumpRow(QPushButton):
    """A button as high as its sentence needs; pressing it, by mouse or Enter, is ``clicked``.

    A ``solved`` problem keeps its row, ticked, so that nothing moves under who is typing.
    """

    def __init__(
        self, finding: Finding, *, solved: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.solved = solved
        sentence = f"{said(finding.sentence)}  ({finding.code})"
        self.setAutoDefault(False)
        self.setEnabled(not solved)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.mark(self, "link")
        state = self.tr("Opgelost") if solved else self.tr("Ga naar het veld")
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(state)
        words = label(sentence, "quiet" if solved else "")
        words.setWordWrap(True)
        words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        light = Light.GREEN if solved else SIGN_OF[finding.severity]
        sign = LightSign(light, 13, words=state if solved else severity_words(finding.severity))
        sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.UNIT, theme.UNIT, theme.UNIT, theme.UNIT)
        line.setSpacing(theme.UNIT + 2)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """The sentence breaks its lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the sentence needs."""
        inner = self.layout()
        assert inner is not None
        return max(_LEAST_HEIGHT, inner.heightForWidth(width))

    def sizeHint(self) -> QSize:
        """That of what is inside, not of a button without words."""
        inner = self.layout()
        assert inner is not None
        return inner.sizeHint().expandedTo(QSize(0, _LEAST_HEIGHT))
