"""Benchmark: providers side by side on their KPIs, with the chosen KPI as a chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.services.benchmark_rows import BenchmarkTable as Figures
from app.services.benchmark_rows import KpiColumn, KpiGroup
from app.views import theme
from app.views.page import PageName
from app.views.region.benchmark_chart import BenchmarkChart
from app.views.region.benchmark_choices import BenchmarkChoices
from app.views.region.benchmark_table import BenchmarkTable
from app.views.region.reading_part import ReadingPart
from app.views.save_tables import SaveButton
from app.views.sources_dialog import show_sources
from app.views.table_models.benchmark_model import NAME_COLUMN, cell_sentence
from app.views.widgets.date_text import show_date
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.text import paragraph, quiet_button

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.exchange.table_workbook import TableSheet
    from app.services.benchmark_rows import BenchmarkRow
    from app.services.sources import Question
    from app.views.services import Services


class BenchmarkPart(ReadingPart):
    """Left the table, right the chart of the KPI of the selected figure."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        self.title = self.tr("Benchmark")
        self.explanation = self.tr(
            "Hier leg je aanbieders naast elkaar. Kies de afgesproken KPI's uit de export, de "
            "berekende of de uren per niveau. Loop met de pijltjes door de tabel: de grafiek toont "
            "de KPI van het gekozen getal, en onder de tabel staat wat het betekent. Enter op een "
            "naam opent de aanbieder, Enter op een getal de herkomst. Klik op een kop om te "
            "sorteren. Cijfers over minder dan vijf cliënten worden niet getoond."
        )
        super().__init__(services, parent)
        self._table: Figures | None = None
        self._chosen: dict[KpiGroup, str] = {}
        self.choices = BenchmarkChoices(services.region.municipalities)
        self.table = BenchmarkTable(self.tr("Aanbieders naast elkaar"))
        self.chart = BenchmarkChart()
        self.origin = quiet_button(self.tr("Herkomst"), "search")
        self.save = SaveButton(services, self._file_name, self._sheets)
        self._detail = paragraph("", "hint")
        self._note = paragraph("", "hint")
        self._build()
        self._connect()

    def enter(self, argument: object = None) -> None:
        """Read the figures of the chosen year anew."""
        self._ask()

    def panes(self) -> tuple[QWidget, ...]:
        """The choices, the table and the choice over the chart."""
        return (self.choices, self.table, self.chart.kpi)

    # --- reading

    def _ask(self) -> None:
        question = self.choices.question()
        self.ask(lambda: self.services.benchmark.table(question))

    def answered(self, answer: Figures) -> None:
        """Show the figures that were asked for."""
        self._table = answer
        self.choices.offer(answer)
        self._show()

    # --- showing

    def _show(self) -> None:
        if self._table is None:
            return
        known, found = self._known(self._table), bool(self._rows() and self._kpis())
        self.show_contents(known)
        self.choices.setVisible(known)
        for action in (self.origin, self.save):
            action.setEnabled(found)
        if known and not found:
            self.show_other()
        if found:
            kpi = self._kpi()
            self.chart.offer(self._kpis())
            self.table.show_table(self._kpis(), self._rows(), kpi)
            self.chart.show_kpi(kpi, self._rows())
            group = KpiGroup(self.choices.group.value())
            self._note.setText(" ".join(self._explain(group)))

    @staticmethod
    def _known(table: Figures) -> bool:
        """Whether anything was imported that a benchmark can be made of."""
        return bool(table.years or table.rows)

    def _rows(self) -> list[BenchmarkRow]:
        """The providers of the chosen category that have a figure in the group in view."""
        keys = {kpi.key for kpi in self._kpis()}
        rows = self.choices.keep(self._table.rows) if self._table else []
        return [row for row in rows if keys & row.cells.keys()]

    def _kpis(self) -> list[KpiColumn]:
        group = self.choices.group.value()
        return [kpi for kpi in self._table.columns if kpi.group == group] if self._table else []

    def _kpi(self) -> KpiColumn:
        """The KPI that was chosen last in this group, else its first."""
        kpis = self._kpis()
        key = self._chosen.get(KpiGroup(self.choices.group.value()), "")
        return next((kpi for kpi in kpis if kpi.key == key), kpis[0])

    def _choose(self, kpi: KpiColumn) -> None:
        """The selection came to another KPI: show that one in the chart."""
        if kpi.key == self.chart.kpi.value():
            return
        self._chosen[kpi.group] = kpi.key
        self.table.lines.show_clients(kpi)
        self.chart.show_kpi(kpi, self._rows())

    def _choose_key(self, key: str) -> None:
        """Another KPI was asked over the chart: take the selection there."""
        kpi = next(kpi for kpi in self._kpis() if kpi.key == key)
        self._chosen[kpi.group] = key
        self.table.lines.show_clients(kpi)
        self.chart.show_kpi(kpi, self._rows())
        self.table.select(self._agb(), kpi)

    def _agb(self) -> str:
        line = self.table.lines.row_at(self.table.currentIndex())
        return line.row.agb if line and line.row else ""

    def _tell_detail(self) -> None:
        index = self.table.currentIndex()
        line, kpi = self.table.lines.row_at(index), self.table.lines.kpi_at(index)
        self._detail.setText(cell_sentence(line, kpi) if line and kpi else "")

    def _explain(self, *groups: KpiGroup) -> tuple[str, ...]:
        """Where the figures of these groups come from, and what holds for all of them."""
        stoplight = self.services.region.stoplight
        sources = {
            KpiGroup.AGREED: self.tr(
                "Afgesproken: nieuwste periode uit de KPI-export, van de hele aanbieder."
            ),
            KpiGroup.COMPUTED: self.tr("Berekend uit toewijzingen en declaraties t/m {day}."),
            KpiGroup.LEVELS: self.tr("Gedeclareerde uren t/m {day}."),
        }
        small = self.tr("Te klein: minder dan {limit} cliënten.")
        words = (
            *(sources[group] for group in groups),
            small.format(limit=stoplight.kpi_minimum_clients),
            self.tr("Richting en grenzen zijn voorlopig.") if stoplight.provisional else "",
        )
        day = show_date(self._table.data_date if self._table else None)
        return tuple(sentence.format(day=day) for sentence in words if sentence)

    # --- going on

    def _open(self, index: QModelIndex) -> None:
        if index.column() == NAME_COLUMN:
            self._go_to_provider()
        else:
            self._ask_origin()

    def _go_to_provider(self) -> None:
        if self._agb():
            self.go.emit(PageName.PROVIDERS, self._agb())

    def _ask_origin(self) -> None:
        """Show the rows behind the selected figure."""
        question = self._origin_question()
        if question is None:
            self.told.emit(self.tr("Hier is geen getal. Kies een ander getal."))
            return
        show_sources(self.services, self, question)

    def _origin_question(self) -> Question | None:
        from app.services.benchmark_sources import behind_benchmark

        index = self.table.currentIndex()
        line, kpi = self.table.lines.row_at(index), self.table.lines.kpi_at(index)
        if self._table is None or line is None or line.row is None or kpi is None:
            return None
        return behind_benchmark(line.row, kpi, self._table)

    # --- saving

    def _file_name(self) -> str:
        day = show_date(self.services.today())
        return f"Benchmark {self.choices.words().replace(',', '')} {day}"

    def _sheets(self) -> Callable[[], Sequence[TableSheet]]:
        table = self._table
        if table is None:
            return lambda: ()
        title = f"{self.services.region.name}, {self.choices.words()}"
        rows, notes = self.choices.keep(table.rows), self._explain(*KpiGroup)

        def make() -> Sequence[TableSheet]:
            from app.services.benchmark_workbook import benchmark_sheets

            return benchmark_sheets(title, table, rows, notes)

        return make

    # --- building

    def _build(self) -> None:
        for action in (self.origin, self.save):
            self.choices.add_action(action)
        self.choices.hide()
        self.column.addWidget(self.choices)
        self._nobody = EmptyState(
            self.tr("Geen aanbieder heeft hier cijfers over."),
            self.tr("Toon alle aanbieders"),
            icon="providers",
        )
        self.stand_under(
            self._benchmark(),
            self.tr(
                "Er zijn nog geen KPI's of declaraties ingelezen. Lees de bestanden van de regio "
                "in, dan leg je hier de aanbieders naast elkaar."
            ),
            self._nobody,
        )
        self.setFocusProxy(self.table)

    def _benchmark(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, theme.INSIDE, 0)
        column.setSpacing(theme.INSIDE)
        column.addWidget(self.table, 1)
        column.addWidget(self._detail)
        column.addWidget(self._note)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(theme.INSIDE)
        split.setChildrenCollapsible(False)
        self.chart.setMinimumWidth(theme.text_width(self, 40))
        for part, share in ((left, 2), (self.chart, 1)):
            split.addWidget(part)
            split.setStretchFactor(split.indexOf(part), share)
        split.setSizes([2400, 1000])
        return split

    def _connect(self) -> None:
        self.choices.asked.connect(self._ask)
        self.choices.narrowed.connect(self._show)
        self.table.chosen.connect(self._choose)
        self.table.moved.connect(self._tell_detail)
        self.table.activated.connect(self._open)
        self.chart.chosen.connect(self._choose_key)
        self.chart.picked.connect(lambda agb: self.table.select(agb, self._kpi()))
        self.origin.clicked.connect(self._ask_origin)
        self.save.told.connect(self.told)
        self._nobody.pressed.connect(lambda _: self.choices.clear())
