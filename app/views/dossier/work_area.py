"""How the steps, the step in view and the panel beside it share the width of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.views import theme
from app.views.widgets.card import Card

if TYPE_CHECKING:
    from app.views.dossier.step_frame import StepFrame
    from app.views.widgets.side_panel import SidePanel
    from app.views.widgets.step_list import StepList

_LEAST_DIGITS = 60
"""What a step wants for itself before the panel beside it may stay open, in digits."""

_STEPS = 190
"""How wide the list of steps is at least with its words, in pixels."""


class WorkArea(QWidget):
    """The step comes first: in a narrow window the panel folds, then the words of the steps.

    A worker may open the panel again; in a wider window it stands as it stood before.
    """

    def __init__(self, steps: StepList, frame: StepFrame, side: SidePanel) -> None:
        super().__init__()
        self._list = steps
        self._side = side
        self._narrow = False
        self._folded_before = False
        self._card = Card(inset=theme.INSIDE)
        self._card.add(steps, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.BETWEEN)
        row.addWidget(self._card)
        row.addWidget(frame, 1)
        row.addWidget(side)
        side.folded.connect(lambda _folded: self._fit_steps())

    def share(self) -> None:
        """Share the width anew: it changed, or the size of the letters, the steps or the panel."""
        self._widen(compact=False)
        if self._side.isHidden():
            self._fit_steps()
            return
        narrow = self._middle(self._side.open_width) < self._least()
        if narrow != self._narrow:
            self._narrow = narrow
            if narrow:
                self._folded_before = self._side.is_folded()
            self._side.set_folded(narrow or self._folded_before)
        self._fit_steps()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget."""
        super().resizeEvent(event)
        self.share()

    def _fit_steps(self) -> None:
        self._widen(compact=False)
        side = 0 if self._side.isHidden() else self._side.width_now
        if self._middle(side) * 4 < self._least() * 3:
            self._widen(compact=True)

    def _widen(self, *, compact: bool) -> None:
        self._list.set_compact(compact)
        least = 0 if compact else _STEPS
        self._card.setFixedWidth(max(self._list.room() + 2 * theme.INSIDE, least))

    def _middle(self, side: int) -> int:
        """Pixels that are left for the step beside a panel of ``side`` pixels."""
        return self.width() - self._card.width() - side - 2 * theme.BETWEEN

    def _least(self) -> int:
        return theme.text_width(self, _LEAST_DIGITS)
