"""The card about norms: what the region expects of each product, and what counts here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QWidget

from app.domain.policy import LOCKED
from app.domain.report import Severity
from app.domain.roles import REFUSALS, Right
from app.services.failures import sentence_of
from app.views import theme
from app.views.language import said
from app.views.settings_cards.setting_card import SettingCard
from app.views.table_models.norm_model import PRODUCT_COLUMN, NormModel
from app.views.widgets.form import Form, NumberField
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.table import make_table
from app.views.widgets.text import button, label, paragraph

if TYPE_CHECKING:
    from app.services.norms import NormRow
    from app.views.services import Services

_ROWS: Final = 7
"""How many products are in view before the table scrolls."""


class NormsCard(SettingCard):
    """The three numbers of a norm belong together, so they are stored by a button."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "", parent)
        self.set_title(self.tr("Normen van producten"))
        self.model = NormModel(self)
        self.table = make_table(self.model, self.tr("Normen van producten"))
        self.product = label("", "strong")
        self.numbers = Form()
        self.minimum = NumberField(self.tr("Minimaal"), characters=6)
        self.maximum = NumberField(self.tr("Maximaal"), characters=6)
        self.months = NumberField(self.tr("In hoeveel maanden"))
        self.problem = ProblemLine()
        self.set_button = button(self.tr("Norm instellen"))
        self.back_button = button(self.tr("Terug naar de regio"))
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        self.set_button.clicked.connect(self._set)
        self.back_button.clicked.connect(self._go_back)

    def enter(self) -> None:
        """Show the norms as they are now, and stay with the chosen product."""
        chosen = self._chosen()
        self.model.show_rows(self.services.norms.rows())
        codes = [row.code for row in self.model.rows]
        place = codes.index(chosen.code) if chosen and chosen.code in codes else 0
        self.table.setCurrentIndex(self.model.index(place, PRODUCT_COLUMN))
        self._show_chosen()

    def _chosen(self) -> NormRow | None:
        return self.model.row_at(self.table.currentIndex())

    def _show_chosen(self) -> None:
        row = self._chosen()
        norm = (row.own or row.regional) if row else None
        unit = said(row.unit.plural) if row else ""
        self.product.setText(f"{row.name} ({unit})" if row else "")
        for field, number in (
            (self.minimum, norm.minimum if norm else ""),
            (self.maximum, norm.maximum if norm else ""),
            (self.months, norm.months if norm else ""),
        ):
            field.set_value(str(number), force=True)
        refusal = self._refusal(row)
        free = row is not None and not refusal
        self.numbers.setEnabled(free)
        self.set_button.setEnabled(free)
        self.back_button.setEnabled(free and bool(row and row.own))
        self.problem.say(refusal, Severity.INFORM)

    def _refusal(self, row: NormRow | None) -> str:
        """Why this norm cannot be set; empty where it can."""
        if row is not None and row.locked:
            return LOCKED
        return "" if self.services.roles.may(Right.ADMINISTER) else REFUSALS[Right.ADMINISTER]

    def _set(self) -> None:
        row = self._chosen()
        if row is not None:
            numbers = (self.minimum.value(), self.maximum.value(), self.months.value())
            self._try(lambda: self.services.norms.set(row.code, *numbers))

    def _go_back(self) -> None:
        row = self._chosen()
        if row is not None:
            self._try(lambda: self.services.norms.go_back(row.code))

    def _try(self, change: Callable[[], None]) -> None:
        try:
            change()
        except Exception as error:
            sentence = sentence_of(error)
            if sentence is None:
                raise
            self.problem.say(sentence, Severity.ERROR)
            return
        self.saved.emit(self.services.clock())
        self.enter()

    def _lay_out(self) -> None:
        head = self.table.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(PRODUCT_COLUMN, QHeaderView.ResizeMode.Stretch)
        self.table.setMinimumHeight(_ROWS * (theme.row_height(self.table) + theme.UNIT))
        self.numbers.add_row(
            ("minimum", self.minimum), ("maximum", self.maximum), ("months", self.months)
        )
        foot = QHBoxLayout()
        foot.addWidget(self.set_button)
        foot.addWidget(self.back_button)
        foot.addStretch(1)
        self.add(
            paragraph(
                self.tr(
                    "Een norm is een hulp en houdt niets tegen. Wat je hier instelt, geldt meteen "
                    "op deze computer. Een indicatie die al klaar is, houdt de norm die ze had."
                ),
                "quiet",
            )
        )
        self.add(self.table)
        self.add(self.product)
        self.add(self.numbers)
        self.add(self.problem)
        self.body.addLayout(foot)
