"""A stack of pages that asks only for the room of the page in view."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class CurrentStack(QStackedWidget):
    """An ordinary stack is never smaller than its biggest page, also while that is not in view.

    Its pages scroll by themselves, so what they need at the least does not depend on the width.
    """

    def hasHeightForWidth(self) -> bool:
        """See the class."""
        return False

    def minimumSizeHint(self) -> QSize:
        """What the page in view needs."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else QSize(0, 0)

    def sizeHint(self) -> QSize:
        """What the page in view likes best."""
        page = self.currentWidget()
        return page.sizeHint() if page is not None else QSize(0, 0)
