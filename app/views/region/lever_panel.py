"""The levers of the incentives: a few sliders each, with what the incentive does."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.stoplight import DiscountBand
from app.services.what_if import Levers
from app.views import theme
from app.views.widgets.card import Card
from app.views.widgets.slider_field import SliderField
from app.views.widgets.text import label, quiet_button

_WIDTHS, _EDGES, _DISCOUNTS, _MONTHS = (0, 30), (50, 150), (0, 100), (1, 36)


class LeverPanel(Card):
    """``changed()`` when a slider moves; ``levers()`` is how they stand.

    ``start`` is how the region's settings have them, with a pair of sliders per band.
    """

    changed = Signal()

    def __init__(self, start: Levers, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._start = start
        self.setAccessibleName(self.tr("Prikkels"))
        percent, whole = self.tr("%"), self.tr("% van plafond")
        self._group(self.tr("Donutgat"), self.tr("Vlak boven het plafond wordt niet betaald."))
        self.donut = self._slider(self.tr("Breedte"), whole, _WIDTHS, self.tr("Donutgat"))
        steps = self.tr("Staffelkorting")
        self._group(steps, self.tr("Boven elke grens wordt een deel niet betaald."))
        self.bands = [
            (
                self._slider(self.tr("Vanaf"), whole, _EDGES, f"{steps} {place}"),
                self._slider(self.tr("Korting"), percent, _DISCOUNTS, f"{steps} {place}"),
            )
            for place in range(1, len(start.bands) + 1)
        ]
        taper = self.tr("Aflopend tarief")
        self._group(taper, self.tr("Na een aantal maanden hulp daalt het tarief."))
        self.after = self._slider(self.tr("Na"), self.tr("maanden"), _MONTHS, taper)
        self.taper = self._slider(self.tr("Korting"), percent, _DISCOUNTS, taper)
        self.reset = quiet_button(self.tr("Zet terug op de voorlopige waarden"), "refresh")
        self.reset.clicked.connect(self._reset)
        self.fill_up()
        self.add(self.reset)
        self._align()
        self._put(start)
        self.setFocusProxy(self.donut)

    def levers(self) -> Levers:
        """How the sliders stand."""
        bands = (DiscountBand(edge.value(), cut.value()) for edge, cut in self.bands)
        return Levers(self.donut.value(), tuple(bands), self.after.value(), self.taper.value())

    def _group(self, title: str, explanation: str) -> None:
        if self.body.count():
            self.body.addSpacing(theme.INSIDE)
        self.add(label(title, "strong"))
        self.add(label(explanation, "hint"))

    def _slider(self, name: str, unit: str, limits: tuple[int, int], about: str) -> SliderField:
        made = SliderField(name, unit, limits, about)
        made.changed.connect(lambda _value: self.changed.emit())
        self.add(made)
        return made

    def _align(self) -> None:
        measure = self.fontMetrics()
        names = (self.tr("Breedte"), self.tr("Korting"), self.tr("Vanaf"))
        units = (self.tr("% van plafond"), self.tr("maanden"))
        widest = [max(map(measure.horizontalAdvance, words)) + 2 for words in (names, units)]
        for slider in self.findChildren(SliderField):
            slider.align(*widest)

    def _reset(self) -> None:
        self._put(self._start)
        self.changed.emit()

    def _put(self, levers: Levers) -> None:
        self.donut.set_value(levers.width_percent)
        for (edge, cut), band in zip(self.bands, levers.bands, strict=True):
            edge.set_value(band.from_percent)
            cut.set_value(band.discount_percent)
        self.after.set_value(levers.after_months)
        self.taper.set_value(levers.taper_percent)
