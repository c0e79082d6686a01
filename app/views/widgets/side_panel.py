"""The panel at the right that shows what helps with a step; it can be folded away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.views import icons, theme
from app.views.language import said
from app.views.widgets.scroll import scroll_area
from app.views.widgets.text import clear_layout, label, paragraph

_WIDE = 270
_NARROW = 44


class SidePanel(QFrame):
    """Titled pieces of text and widgets under one another, tinted, 270 pixels wide."""

    folded = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "panel")
        self.setAccessibleName(title)
        self._title = label(title, "quiet")
        self._fold = QToolButton()
        self._fold.setFixedSize(28, 28)
        self._fold.clicked.connect(lambda: self.set_folded(not self.is_folded()))
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._fold)
        inner = QWidget()
        self._scroll = scroll_area(inner, title)
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(0, 0, 8, 0)
        self.body.setSpacing(theme.INSIDE)
        self.foot = label("", "hint")
        self.foot.setWordWrap(True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.BETWEEN, 8, 8, theme.BETWEEN)
        outer.addLayout(head)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self.foot)
        self._outer = outer
        self.set_folded(False)

    @property
    def open_width(self) -> int:
        """Pixels that the panel takes when it is open."""
        return _WIDE

    @property
    def width_now(self) -> int:
        """Pixels that the panel takes as it is now."""
        return _NARROW if self.is_folded() else _WIDE

    def is_folded(self) -> bool:
        """Whether only the fold button is to be seen."""
        return self._scroll.isHidden()

    def set_folded(self, folded: bool) -> None:
        """Fold the panel away, or open it again."""
        for part in (self._title, self._scroll, self.foot):
            part.setVisible(not folded)
        self.setFixedWidth(_NARROW if folded else _WIDE)
        self._outer.setAlignment(Qt.AlignmentFlag.AlignTop if folded else Qt.AlignmentFlag(0))
        self._outer.setContentsMargins(8 if folded else theme.BETWEEN, 8, 8, theme.BETWEEN)
        words = self.tr("Paneel uitklappen") if folded else self.tr("Paneel inklappen")
        self._fold.setAccessibleName(words)
        self._fold.setToolTip(words)
        icons.put_icon(self._fold, "chevron-left" if folded else "chevron", "quiet", 16)
        self.folded.emit(folded)

    def clear(self) -> None:
        """Take everything out, to fill the panel anew."""
        clear_layout(self.body)
        self.set_source("")

    def add_section(self, title: str, *lines: str) -> None:
        """Add a title with quiet paragraphs under it."""
        if self.body.count():
            self.body.addSpacing(theme.INSIDE)
        words = label(title, "section")
        words.setWordWrap(True)
        self.body.addWidget(words)
        for line in lines:
            self.body.addWidget(paragraph(line, "quiet"))

    def add_widget(self, widget: QWidget) -> None:
        """Add a widget, such as a norm bar."""
        self.body.addWidget(widget)

    def fill_up(self) -> None:
        """Keep the pieces at the top; call it after the last piece."""
        self.body.addStretch(1)

    def set_source(self, source: str) -> None:
        """Name the source at the bottom, as in "Bron: inkoopstrategie §9"."""
        self.foot.setText(self.tr("Bron: {source}").format(source=said(source)) if source else "")
