"""The advice on the level as it stands: what, why, and what to find out first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.level_advice import LevelAdvice
from app.views.language import said
from app.views.widgets.card import Card
from app.views.widgets.text import clear_layout, label, paragraph, quiet_button

_FIND_OUT_FIRST = 3
"""Only the most decisive questions; the others wait until these are answered."""


class AdviceBox(Card):
    """``asked(place)`` when the worker wants to answer one of the open questions."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, kind="panel", inset=12)
        self._shown: LevelAdvice | None = None
        self.words = label("", "strong")
        self._reason = paragraph("", "quiet")
        self._first = paragraph(self.tr("Zoek eerst uit:"))
        self.add(self.words)
        self.add(self._reason)
        self.add(self._first)
        self.buttons: list[QPushButton] = []
        self._questions = QWidget()
        self._list = QVBoxLayout(self._questions)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self.add(self._questions)

    def show_advice(self, advice: LevelAdvice) -> None:
        """Show this advice; the same one leaves the buttons alone."""
        if advice == self._shown:
            return
        self._shown = advice
        self.words.setText(self.tr("Advies: {what}").format(what=advice_words(advice)))
        self._reason.setText(advice.reasons[0] if advice.reasons else "")
        self._reason.setVisible(bool(advice.reasons))
        clear_layout(self._list)
        self.buttons.clear()
        open_ = advice.find_out[:_FIND_OUT_FIRST] if advice.rule else ()
        for question in open_:
            button = quiet_button(said(question.text))
            button.clicked.connect(
                lambda _=False, place=question.answer_key: self.asked.emit(place)
            )
            self._list.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.buttons.append(button)
        for part in (self._first, self._questions):
            part.setVisible(bool(open_))

    def _ask(self, place: str) -> None:
        self.asked.emit(place)


def advice_words(advice: LevelAdvice) -> str:
    """What is advised: "Ambulant · Gespecialiseerd"; it says when that can still change."""
    if advice.rule is None:
        return QCoreApplication.translate(
            "AdviceBox", "nog geen. Beantwoord de vragen; het advies loopt mee."
        )
    what = " · ".join(said(str(part)) for part in (advice.group, advice.level) if part)
    if advice.provisional:
        what += QCoreApplication.translate("AdviceBox", " (staat nog niet vast)")
    return what
