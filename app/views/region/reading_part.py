"""A part that reads in the background: what it shows while it reads, and when nothing was read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QStackedLayout, QWidget

from app.views.latest import Latest
from app.views.page import PageName
from app.views.region.part import RegionPart
from app.views.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from app.views.services import Services

_READING, _CONTENTS, _NO_DATA, _OTHER = range(4)


class ReadingPart(RegionPart):
    """Asks by :meth:`ask`, hears by :meth:`answered`, and shows the contents or the way to data.

    Subclasses call :meth:`stand_under` once, when what stands above the contents is in place.
    """

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services: Final = services
        self._latest = Latest(services.background, self)
        self._latest.answered.connect(self.answered)
        self._latest.failed.connect(self._failed)
        self._reading = EmptyState(self.tr("Even kijken…"), icon="region")
        self._either = QStackedLayout()

    def ask(self, read: Callable[[], Any]) -> None:
        """Run ``read`` in the background; an earlier question is forgotten."""
        self._latest.ask(read)

    def answered(self, answer: Any) -> None:
        """What was asked for has been read."""
        raise NotImplementedError

    def stand_under(self, contents: QWidget, no_data: str, other: QWidget | None = None) -> None:
        """Put ``contents`` under what is there already.

        ``no_data`` is the sentence beside the way to Bijwerken; ``other`` may take the place of
        the contents too (:meth:`show_other`).
        """
        missing = EmptyState(no_data, self.tr("Bijwerken"), icon="region")
        missing.pressed.connect(lambda _: self.go.emit(PageName.SYNC, None))
        for part in (self._reading, contents, missing, *((other,) if other else ())):
            self._either.addWidget(part)
        self.column.addLayout(self._either, 1)

    def show_contents(self, known: bool) -> None:
        """Show the contents, or where nothing is ``known`` the way to data."""
        self._either.setCurrentIndex(_CONTENTS if known else _NO_DATA)

    def show_other(self) -> None:
        """Show what may take the place of the contents."""
        self._either.setCurrentIndex(_OTHER)

    def _failed(self, sentence: str) -> None:
        self._reading.set_sentence(sentence)
        self.told.emit(sentence)
