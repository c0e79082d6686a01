"""Which indication the steps Product, Omvang and Aanbieder are about: a slim row of buttons."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from app.domain.dossier import Status
from app.services.dossier_rows import DossierView, IndicationView
from app.views import theme
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.text import clear_layout, quiet_button

_CHIP_ROOM = 28


class IndicationBar(QWidget):
    """``chosen(indication id)``, ``added(youth id)`` and ``removed(indication id)``."""

    chosen = Signal(int)
    added = Signal(int)
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._group = QButtonGroup(self)
        self._shown: tuple[object, ...] = ()
        self._makers: dict[int, QPushButton] = {}
        self._remover: QPushButton | None = None
        self.setAccessibleName(self.tr("Indicaties"))

    def show_view(self, view: DossierView, current: int | None) -> None:
        """Show a button per indication and one to add per youth; the same view costs nothing."""
        fresh = (view.indications, view.facts.youths, current)
        if fresh == self._shown:
            return
        self._shown = fresh
        had_focus = any(made.hasFocus() for made in self._group.buttons())
        self._empty()
        for item in view.indications:
            self._add_chip(item, current)
            if item.id == current and item.status is Status.DRAFT:
                self._add_remover(item)
        self._add_makers(view)
        checked = self._group.checkedButton()
        if had_focus and checked is not None:
            checked.setFocus()

    def chip(self, indication_id: int) -> QPushButton:
        """The button of this indication."""
        made = self._group.button(indication_id)
        assert isinstance(made, QPushButton)
        return made

    def maker(self, youth_id: int) -> QPushButton:
        """The button that adds an indication for this youth."""
        return self._makers[youth_id]

    def remover(self) -> QPushButton | None:
        """The button that removes the current draft, if there is one."""
        return self._remover

    def _empty(self) -> None:
        for made in self._group.buttons():
            self._group.removeButton(made)
        self._makers.clear()
        self._remover = None
        clear_layout(self._flow)

    def _add_chip(self, item: IndicationView, current: int | None) -> None:
        chip = _Chip(item.title)
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        chip.setChecked(item.id == current)
        chip.setAccessibleName(self.tr("Indicatie: {title}").format(title=item.title))
        theme.mark(chip, "chip")
        chip.clicked.connect(lambda: self.chosen.emit(item.id))
        self._group.addButton(chip, item.id)
        self._flow.addWidget(chip)

    def _add_makers(self, view: DossierView) -> None:
        """A button per youth: a whole sentence while there is nothing else in the row."""
        for youth in view.facts.youths:
            name = youth.call_name or self.tr("jeugdige")
            words = self.tr("Indicatie voor {name}").format(name=name)
            short = self.tr("Voor {name}").format(name=name)
            button = quiet_button(short if view.indications else words, "plus")
            button.setAccessibleName(words)
            button.setToolTip(words)
            self._makers[youth.id] = button
            button.clicked.connect(lambda _=False, key=youth.id: self.added.emit(key))
            self._flow.addWidget(button)

    def _add_remover(self, item: IndicationView) -> None:
        button = quiet_button("", "trash")
        button.setAccessibleName(self.tr("Verwijder concept: {title}").format(title=item.title))
        button.setToolTip(self.tr("Verwijder dit concept"))
        self._remover = button
        button.clicked.connect(lambda: self.removed.emit(item.id))
        self._flow.addWidget(button)


class _Chip(QPushButton):
    """The button of an indication; its tooltip tells what does not fit in a narrow window."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._title = title
        self.setToolTip(title)

    def sizeHint(self) -> QSize:
        """Room for the whole title in heavy letters, as it is drawn when it is chosen."""
        # Up to a whole pixel: a part of one too little cuts off a letter.
        wide = ceil(QFontMetricsF(self._heavy()).horizontalAdvance(self._title))
        return QSize(wide + _CHIP_ROOM, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """It may be cut off."""
        return QSize(_CHIP_ROOM * 3, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the title as there is room for."""
        super().resizeEvent(event)
        room = self.width() - _CHIP_ROOM
        metrics = QFontMetricsF(self._heavy())
        self.setText(metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room))

    def _heavy(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font
