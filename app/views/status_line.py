"""The status bar: when was stored at the left; at the right with what the program works."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStatusBar, QWidget

from app.views.announce import announce
from app.views.language import said
from app.views.widgets.text import label

_EDGE = 11
_BETWEEN = 6
"""Pixels at the ends of the bar, and between its parts."""


class StatusLine(QStatusBar):
    """Says quietly that everything is stored, and with what the program works."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setAccessibleName(self.tr("Statusbalk"))
        self.setContentsMargins(_EDGE, 0, _EDGE, 2)
        self._parts: tuple[QWidget, ...] = ()
        self._saved = label("", "hint")
        self._catalogue = label("", "hint")
        self._place = label("", "hint")
        self.addWidget(self._saved)
        for part in (self._catalogue, self._place):
            part.setContentsMargins(18, 0, 0, 0)
            self.addPermanentWidget(part)

    @property
    def saved_text(self) -> str:
        """What stands at the left now."""
        return self._saved.text()

    def show_saved(self, at: datetime | str) -> None:
        """Show when was last stored; a screen reader says it once a minute."""
        time = at if isinstance(at, str) else f"{at:%H:%M}"
        self.clearMessage()
        words = self.tr("opgeslagen {time}").format(time=time)
        if words != self._saved.text():
            self._saved.setText(words)
            self._give_way()
            announce(self, words)

    def show_place(self, catalogue: str, region: str, municipality: str) -> None:
        """Show the version of the catalogue, the region and the worker's municipality."""
        self._catalogue.setText(self.tr("catalogus {version}").format(version=said(catalogue)))
        self._place.setText(" · ".join(part for part in (region, municipality) if part))
        self._give_way()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget."""
        super().resizeEvent(event)
        self._give_way()

    def minimumSizeHint(self) -> QSize:
        """The window may be narrower than all its words: then some of them go."""
        return QSize(0, super().minimumSizeHint().height())

    def _give_way(self) -> None:
        """In a narrow window leave out what is least needed, for half a word says nothing."""
        room = self.width() - 2 * _EDGE
        for part in (self._saved, *self._parts, self._place, self._catalogue):
            if part in self._parts and part.isHidden():
                continue
            room -= part.sizeHint().width() + _BETWEEN
            if part in (self._place, self._catalogue):
                part.setVisible(room >= 0)

    def add_parts(self, *parts: QWidget) -> None:
        """Put ``parts`` before the catalogue: what came in once the window could be used."""
        for place, part in enumerate(parts):
            self.insertPermanentWidget(place + 1, part)
        self._parts += parts
        self._give_way()

    def remove_parts(self) -> None:
        """Take these out again: the store was closed."""
        for part in self._parts:
            self.removeWidget(part)
            part.deleteLater()
        self._parts = ()

    def panes(self) -> tuple[QWidget, ...]:
        """The parts that F6 comes to."""
        return self._parts

    def tell(self, sentence: str) -> None:
        """Show a sentence for some seconds; a screen reader says it, the focus stays.

        Empty text takes away what stands there.
        """
        sentence = said(sentence)
        self.showMessage(sentence, 8000)
        if sentence:
            self.announce(sentence)

    def announce(self, sentence: str) -> None:
        """Have a screen reader say a sentence that stands here already."""
        announce(self, sentence)
