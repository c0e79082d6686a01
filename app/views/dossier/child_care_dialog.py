"""Eerdere hulp: everything known of one child, with what was declared of the row in view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from app.services.sources import AssignmentQuestion
from app.views import theme
from app.views.amounts import day, euros
from app.views.sources_dialog import show_sources
from app.views.table_models.care_model import (
    AMOUNT_COLUMN,
    KIND_COLUMN,
    PERIOD_COLUMN,
    PRODUCT_COLUMN,
    PROVIDER_COLUMN,
    SPAN_COLUMN,
    STATUS_COLUMN,
    USED_COLUMN,
    VOLUME_COLUMN,
    CareModel,
)
from app.views.widgets.bar_delegate import BarDelegate
from app.views.widgets.chart import Bars, Chart, Scale, month_words
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.plot import Plot
from app.views.widgets.span_delegate import SpanDelegate
from app.views.widgets.table import make_table
from app.views.widgets.text import button, label

if TYPE_CHECKING:
    from app.domain.dossier import Person
    from app.services.child_care import CareRow, ChildCareView
    from app.views.services import Services

_WIDTHS: Final = {
    PROVIDER_COLUMN: 20,
    PERIOD_COLUMN: 25,
    SPAN_COLUMN: 13,
    VOLUME_COLUMN: 19,
    USED_COLUMN: 13,
    AMOUNT_COLUMN: 13,
    STATUS_COLUMN: 11,
    KIND_COLUMN: 10,
}
"""Digits that each column takes; the product takes the rest."""


def show_child_care(services: Services, parent: QWidget, youth: Person) -> ChildCareDialog:
    """Show the earlier help of ``youth`` over the window of ``parent``; read in the background."""
    dialog = ChildCareDialog(services, youth, parent.window())
    dialog.open()
    return dialog


class ChildCareDialog(QDialog):
    """The allocations, declarations and own indications of one child; nothing can be changed."""

    def __init__(self, services: Services, youth: Person, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Eerdere hulp"))
        self._services = services
        self._youth = youth
        self.heading = label(self.tr("Even kijken…"), "section")
        self.age = label("", "quiet")
        self.model = CareModel(self)
        self.table = make_table(self.model, self.tr("Eerdere hulp, de nieuwste bovenaan"))
        self.spans = SpanDelegate()
        self.empty = EmptyState("", icon="info")
        self.plot = Plot(self.tr("Gedeclareerd per maand"))
        self.months = label("", "strong")
        self.origin = button(self.tr("Herkomst"))
        self.close_button = button(self.tr("Sluiten"))
        self._lay_out()
        self._connect()
        job = services.background.run(lambda _control: services.child_care.of(youth))
        job.succeeded.connect(self._show)
        job.failed.connect(self.heading.setText)

    def _show(self, care: ChildCareView) -> None:
        name = self._youth.call_name or self.tr("deze jeugdige")
        self.heading.setText(self.tr("Eerdere hulp van {name}").format(name=name))
        self.age.setText(self._age_words(care))
        rows = care.rows
        spans = [(row.help.start, row.help.end) for row in rows]
        self.spans.set_spans(spans, self._services.today())
        self.model.show_rows(rows)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.empty.set_sentence(self._empty_words(care))
        self.origin.setEnabled(bool(self._youth.bsn) and bool(rows))
        if rows:
            self.table.setCurrentIndex(self.model.index(0, 0))
            self.table.setFocus()
        else:
            self.close_button.setFocus()

    def _show_months(self, row: CareRow | None) -> None:
        """What was declared of the row in view, month by month."""
        months = row.months if row is not None else ()
        self.plot.setVisible(bool(months))
        self.months.setVisible(row is not None)
        if row is None:
            return
        name = row.help.product_name
        if not months:
            words = self.tr("Van {product} is niets gedeclareerd.").format(product=name)
            self.months.setText(words)
            return
        one = self.tr("{product}: {amount} gedeclareerd in 1 maand")
        many = self.tr("{product}: {amount} gedeclareerd in {count} maanden")
        words = one if len(months) == 1 else many
        said = words.format(product=name, amount=euros(row.cents), count=len(months))
        self.months.setText(said)
        places = month_words([month for month, _ in months])
        tips = tuple(
            f"{place}: {euros(cents)}" for place, (_, cents) in zip(places, months, strict=True)
        )
        bars = Bars(self.tr("Gedeclareerd"), tuple(float(cents) for _, cents in months))
        chart = Chart(places, Scale.EUROS, bars=(bars,), tips=tips)
        self.plot.show_chart(chart, f"{said}. {'; '.join(tips)}")

    def _age_words(self, care: ChildCareView) -> str:
        if care.declared_to is None:
            return self.tr("Er zijn nog geen declaraties van de regio ingelezen.")
        days = (self._services.today() - care.declared_to).days
        words = self.tr("Declaraties tot en met {day} ({days} dagen oud).")
        return words.format(day=day(care.declared_to), days=days)

    def _empty_words(self, care: ChildCareView) -> str:
        if not self._youth.bsn:
            return self.tr(
                "Zonder BSN zijn de toewijzingen van de regio niet op te zoeken. "
                "Vul het BSN in bij Vraag."
            )
        if not care.regional:
            return self.tr("Er zijn nog geen toewijzingen van de regio ingelezen. Kies Bijwerken.")
        return self.tr("Er is geen eerdere hulp bekend, in de regio niet en in onze dossiers niet.")

    def _show_origin(self) -> None:
        """Where the row in view came from; a row of our own leads to all of the child."""
        row = self.model.row_at(self.table.currentIndex())
        if row is not None and row.number is not None:
            question = AssignmentQuestion(
                municipality_code=row.municipality_code, number=row.number
            )
        else:
            question = AssignmentQuestion(bsn=self._youth.bsn)
        show_sources(self._services, self, question)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.accept)
        self.origin.clicked.connect(self._show_origin)
        self.table.activated.connect(lambda _index: self._show_origin())
        self.table.selectionModel().currentRowChanged.connect(
            lambda index, _before: self._show_months(self.model.row_at(index))
        )

    def _lay_out(self) -> None:
        self._dress_table()
        for part in (self.empty, self.plot, self.months):
            part.hide()
        self.plot.setMinimumHeight(170)
        self.origin.setEnabled(False)
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.age)
        buttons = QHBoxLayout()
        buttons.addWidget(self.origin)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.AROUND, theme.BETWEEN, theme.AROUND, theme.BETWEEN)
        column.setSpacing(theme.INSIDE)
        column.addLayout(head)
        column.addWidget(self.table, 3)
        column.addWidget(self.empty, 3)
        column.addWidget(self.months)
        column.addWidget(self.plot, 2)
        column.addLayout(buttons)
        self.resize(1300, 620)

    def _dress_table(self) -> None:
        head = self.table.horizontalHeader()
        # First no column, then sorting: else the table sorts by its first column at once.
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        self.table.setItemDelegateForColumn(SPAN_COLUMN, self.spans)
        self._bars = BarDelegate(self.table)
        self.table.setItemDelegateForColumn(USED_COLUMN, self._bars)
        head.setStretchLastSection(False)
        head.setSectionResizeMode(PRODUCT_COLUMN, QHeaderView.ResizeMode.Stretch)
        for place, digits in _WIDTHS.items():
            self.table.setColumnWidth(place, theme.text_width(self.table, digits) + 20)
