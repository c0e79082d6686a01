"""What the first rows would become: the live check of the mapping dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.stoplight import Light
from app.views import theme
from app.views.widgets.card import Card
from app.views.widgets.light_painter import LightSign
from app.views.widgets.scroll import scroll_area
from app.views.widgets.text import label, paragraph, quiet_button

if TYPE_CHECKING:
    from app.services.layout_check import LayoutCheck

_HEIGHT = 116


class CheckPanel(Card):
    """Keeps its height, so that nothing jumps while one chooses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, kind="panel", inset=theme.INSIDE + theme.UNIT)
        self._sign = LightSign(Light.NONE)
        self._summary = label("", "strong")
        self._amounts = label("", "quiet")
        self.mend = quiet_button(self.tr("Ga naar veld"))
        self._details = paragraph("")
        self._details.setAlignment(Qt.AlignmentFlag.AlignTop)
        line = QHBoxLayout()
        line.setSpacing(theme.INSIDE)
        line.addWidget(self._sign)
        line.addWidget(self._summary)
        line.addStretch(1)
        line.addWidget(self._amounts)
        line.addWidget(self.mend)
        self.body.addLayout(line)
        self.area = scroll_area(self._details, self.tr("Controle van de eerste rijen"))
        self.body.addWidget(self.area, 1)
        self.setFixedHeight(_HEIGHT)
        self.busy()

    @property
    def words(self) -> str:
        """Everything that is said now."""
        said = (self._summary.text(), self._amounts.text(), self._details.text())
        return "\n".join(filter(None, said))

    def show_gap(self, sentence: str) -> None:
        """A field still needs a column; ``mend`` is pressed to go there."""
        words = self.tr("De eerste rijen worden gelezen zodra elk verplicht veld een kolom heeft.")
        self._say(Light.NONE, sentence, words)
        self.mend.show()

    def busy(self) -> None:
        """The rows are being read."""
        self._say(Light.NONE, self.tr("Even kijken…"))

    def fail(self, sentence: str) -> None:
        """Nothing could be read."""
        self._say(Light.RED, self.tr("Zo zijn de rijen niet te lezen."), sentence)

    def show_check(self, check: LayoutCheck) -> None:
        """Tell how many of the first rows are right, and why the others are not."""
        if check.refused:
            self.fail(check.refused)
        elif not check.read:
            self._say(Light.AMBER, self.tr("Onder de kolomkoppen staan geen rijen."))
        elif check.right == check.read:
            words = self.tr("De eerste {count} rijen zijn goed te lezen.")
            self._say(Light.GREEN, words.format(count=check.read), "\n".join(check.notes))
        else:
            words = self.tr("Van de eerste {read} rijen zijn er {right} goed en {wrong} afgekeurd.")
            summary = words.format(
                read=check.read, right=check.right, wrong=check.read - check.right
            )
            light = Light.AMBER if check.right else Light.RED
            self._say(light, summary, "\n".join((*check.lines, *check.notes)))
        self._amounts.setText(check.amounts)

    def _say(self, light: Light, summary: str, details: str = "") -> None:
        self.mend.hide()
        self._amounts.clear()
        self._sign.set_light(light)
        self._sign.setVisible(light is not Light.NONE)
        self._summary.setText(summary)
        self._details.setText(details)
