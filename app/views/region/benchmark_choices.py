"""What the benchmark is asked: year, municipality and product, which providers and which KPIs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.domain.region import Municipality
from app.services.benchmark_rows import (
    BenchmarkQuestion,
    BenchmarkRow,
    BenchmarkTable,
    KpiGroup,
)
from app.views import theme
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.form import ChoiceField, LabelPlace
from app.views.widgets.segments import Segments

_PRODUCT_LETTERS: Final = 13
"""What the choice of a product shows of a name before it is cut."""


class BenchmarkChoices(QWidget):
    """``asked`` when other figures are to be read; ``narrowed`` when others are shown."""

    asked = Signal()
    narrowed = Signal()

    def __init__(self, places: Iterable[Municipality], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group = Segments(
            self.tr("KPI's"),
            (
                (KpiGroup.AGREED, self.tr("Afgesproken")),
                (KpiGroup.COMPUTED, self.tr("Berekend")),
                (KpiGroup.LEVELS, self.tr("Uren per niveau")),
            ),
        )
        self.year = _choice(self.tr("Jaar"))
        self.place = _choice(self.tr("Gemeente"), self.tr("hele regio"))
        self.product = _choice(self.tr("Product"), self.tr("alle producten"))
        self.category = _choice(self.tr("Categorie"), self.tr("alle categorieën"))
        # A product's name may be longer than the room there is: its list shows it whole.
        combo = self.product.combo
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(_PRODUCT_LETTERS)
        combo.currentTextChanged.connect(combo.setToolTip)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.INSIDE)
        choices = FlowLayout(spacing=theme.INSIDE)
        for part in (self.group, self.year, self.place, self.product, self.category):
            choices.addWidget(part)
        self._row.addLayout(choices, 1)
        self.place.set_choices((item.code, item.name) for item in places)
        self.group.set_value(KpiGroup.AGREED)
        self._connect()
        self.setFocusProxy(self.group)

    def add_action(self, widget: QWidget) -> None:
        """Put a button at the right end."""
        self._row.addWidget(widget)

    def question(self) -> BenchmarkQuestion | None:
        """What is to be read; ``None`` for the newest year, as long as none was chosen."""
        if not self.year.value():
            return None
        return BenchmarkQuestion(
            int(self.year.value()), self.place.value() or None, self.product.value() or None
        )

    def offer(self, table: BenchmarkTable) -> None:
        """Offer the years, products and categories there are; what was chosen stays."""
        self.year.set_choices((str(year), str(year)) for year in table.years)
        self.year.setVisible(bool(table.years))
        if not self.year.value() and table.years:
            self.year.set_value(str(table.question.year))
        self.product.set_choices((code, f"{name} ({code})") for code, name in table.products)
        categories = sorted({row.category for row in table.rows})
        word = self.tr("categorie {name}")
        self.category.set_choices((name, word.format(name=name)) for name in categories)

    def keep(self, rows: Sequence[BenchmarkRow]) -> list[BenchmarkRow]:
        """The rows of the chosen category."""
        return [row for row in rows if self.category.value() in ("", row.category)]

    def clear(self) -> None:
        """Ask for everybody again."""
        for field in (self.place, self.product, self.category):
            field.set_value("", force=True)
        self.asked.emit()

    def words(self) -> str:
        """The choice in words, for the title of a workbook: "2026, Beesel, categorie A"."""
        fields = (self.year, self.place, self.product, self.category)
        chosen = [field.combo.currentText() for field in fields if field.value()]
        return ", ".join(chosen)

    def _connect(self) -> None:
        self.group.chosen.connect(lambda _group: self.narrowed.emit())
        self.category.edited.connect(lambda _name: self.narrowed.emit())
        for field in (self.year, self.place, self.product):
            field.edited.connect(lambda _value: self.asked.emit())


def _choice(name: str, empty: str | None = None) -> ChoiceField:
    made = ChoiceField(name, place=LabelPlace.HIDDEN, empty=empty)
    made.combo.setToolTip(name)
    return made
