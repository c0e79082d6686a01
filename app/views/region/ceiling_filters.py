"""What the part Plafonds is asked: in which municipality, and which budgets it keeps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.region import Municipality
from app.domain.stoplight import Light
from app.services.ceilings import CeilingRow
from app.views import theme
from app.views.language import said
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.form import ChoiceField, LabelPlace
from app.views.widgets.search_line import SearchLine

_APART: Final = "apart"
_LIGHTS: Final = (Light.RED, Light.AMBER, Light.GREEN, Light.UNKNOWN)


class CeilingFilters(QWidget):
    """``asked`` when other budgets are to be read; ``narrowed`` when others of them are kept."""

    asked = Signal()
    narrowed = Signal()

    def __init__(self, places: Iterable[Municipality], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = tuple(places)
        self.search = SearchLine(
            self.tr("Zoek op naam of AGB  (Ctrl+F)"), self.tr("Zoek een aanbieder")
        )
        self.search.setMinimumWidth(theme.text_width(self, 36))
        self.place = _choice(self.tr("Gemeente"), self.tr("hele regio"))
        self.category = _choice(self.tr("Categorie"), self.tr("alle categorieën"))
        self.light = _choice(self.tr("Licht"), self.tr("alle lichten"))
        self._row = FlowLayout(self, spacing=theme.INSIDE, right=4)
        for field in (self.search, self.place, self.category, self.light):
            self._row.addWidget(field)
        apart = (_APART, self.tr("elke gemeente apart"))
        self.place.set_choices((apart, *((item.code, item.name) for item in self._places)))
        self.search.searched.connect(lambda _text: self.narrowed.emit())
        self.place.edited.connect(lambda _value: self.asked.emit())
        for field in (self.category, self.light):
            field.edited.connect(lambda _value: self.narrowed.emit())

    def add_action(self, widget: QWidget) -> None:
        """Put a button at the right end."""
        self._row.addWidget(widget)

    def places(self) -> tuple[Municipality | None, ...]:
        """The municipalities asked for; ``None`` is all of them together."""
        chosen = self.place.value()
        if chosen == _APART:
            return self._places
        return (next((item for item in self._places if item.code == chosen), None),)

    def words(self) -> str:
        """The chosen municipality in words."""
        return str(self.place.combo.currentText())

    def keep(self, rows: Sequence[CeilingRow]) -> list[CeilingRow]:
        """The rows that name, category and light ask for; the lights tell how many there are."""
        categories = sorted({row.category for row in rows})
        words = self.tr("categorie {name}")
        self.category.set_choices((name, words.format(name=name)) for name in categories)
        found = [row for row in rows if self._names(row) and self._has_category(row)]
        self.light.set_choices(
            (light, self._light_words(light, sum(row.budget.light is light for row in found)))
            for light in _LIGHTS
        )
        chosen = self.light.value()
        return [row for row in found if chosen in ("", row.budget.light)]

    def clear(self) -> None:
        """Keep every budget again."""
        self.search.clear()
        for field in (self.category, self.light):
            field.set_value("", force=True)
        self.narrowed.emit()

    def _light_words(self, light: Light, count: int) -> str:
        return f"{said(light.label).lower()} ({count})"

    def _names(self, row: CeilingRow) -> bool:
        words = self.search.text().casefold().split()
        return all(word in f"{row.name} {row.agb}".casefold() for word in words)

    def _has_category(self, row: CeilingRow) -> bool:
        return self.category.value() in ("", row.category)


def _choice(name: str, everything: str) -> ChoiceField:
    made = ChoiceField(name, place=LabelPlace.HIDDEN, empty=everything)
    made.combo.setToolTip(name)
    return made
