"""The chosen signal: what it means, what to do about it, whom to tell, and where it came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.services.signal_advice import ADVICE
from app.views import theme
from app.views.amounts import euros
from app.views.language import said
from app.views.widgets.card import Card
from app.views.widgets.date_text import show_date
from app.views.widgets.text import label, paragraph, quiet_button

if TYPE_CHECKING:
    from app.services.signal_rows import Signal


class SignalPanel(Card):
    """Press ``origin`` for the rows behind the signal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent, kind="panel", inset=theme.INSIDE + theme.UNIT)
        self.origin = quiet_button(self.tr("Herkomst"), "search")
        self._about = label("", "hint")
        self.head.insertWidget(1, self._about, 0, Qt.AlignmentFlag.AlignVCenter)
        self.head.addWidget(self.origin)
        self._sentence = paragraph()
        self.add(self._sentence)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(theme.BETWEEN)
        grid.setVerticalSpacing(theme.UNIT)
        self._advice = [paragraph() for _ in range(3)]
        names = (self.tr("Betekenis"), self.tr("Wat te doen"), self.tr("Aan wie"))
        for row, (name, words) in enumerate(zip(names, self._advice, strict=True)):
            grid.addWidget(label(name, "quiet"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)
        self.body.addLayout(grid)

    def show_signal(self, signal: Signal) -> None:
        """Explain this signal."""
        advice = ADVICE[signal.kind]
        self.set_title(signal.kind)
        about = (
            signal.provider,
            signal.municipality,
            "" if signal.cents is None else euros(signal.cents),
            show_date(signal.day),
        )
        self._about.setText(" · ".join(part for part in about if part))
        self._sentence.setText(signal.sentence)
        told = (advice.meaning, advice.action, advice.tell)
        for words, text in zip(self._advice, told, strict=True):
            words.setText(text)
        self.setAccessibleName(f"{said(signal.kind)}: {said(signal.sentence)}")
