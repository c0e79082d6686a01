"""How the volume stands to the norm, for the side panel: bar, judgement, mean per week."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.care_volume import SIXTIETHS
from app.domain.catalogue import Norm
from app.domain.ijw import Unit
from app.domain.norms import NormOutcome, NormResult
from app.domain.stoplight import Light
from app.views import theme
from app.views.amounts import one_decimal
from app.views.language import said
from app.views.widgets.light_painter import LightSign
from app.views.widgets.norm_bar import NormBar
from app.views.widgets.text import label, paragraph

_SIGNS: Final = {
    NormOutcome.WITHIN: Light.GREEN,
    NormOutcome.BELOW: Light.NONE,
}
"""The sign beside the judgement; above the norm in any way is amber."""


class NormPart(QWidget):
    """The bar of ``norm``; ``result`` is ``None`` as long as nothing adds up."""

    def __init__(
        self, norm: Norm, unit: Unit, result: NormResult | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.bar = NormBar()
        self.bar.set_norm(norm.minimum, norm.maximum, str(norm.minimum), str(norm.maximum))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        column.addWidget(self.bar)
        if result is None:
            self.bar.set_value(None, self.tr("Nog geen omvang"))
            return
        self.bar.set_value(result.sixtieths / SIXTIETHS, result.sentence)
        column.addLayout(_judgement(result.outcome))
        mean = self.tr("Gemiddeld {mean} {unit} per week.")
        words = mean.format(mean=one_decimal(result.per_week), unit=said(unit.plural))
        column.addWidget(paragraph(words, "quiet"))


def _judgement(outcome: NormOutcome) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(theme.INSIDE)
    sign = LightSign(_SIGNS.get(outcome, Light.AMBER))
    sign.setVisible(sign.light != Light.NONE)
    line.addWidget(sign)
    line.addWidget(label(outcome.label, "strong"), 1)
    return line
