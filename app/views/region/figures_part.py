"""Cijfers: what was declared, per segment, provider, product and more, by municipality and year."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from app.exchange.kinds import Kind
from app.services.report_grid import Grid, report_grid, shares_of
from app.views import theme
from app.views.page import PageName
from app.views.region.data_ages import DataAges
from app.views.region.figure_choices import SHARES, FigureChoices
from app.views.region.key_figures import KeyFigures, year_figures
from app.views.region.reading_part import ReadingPart
from app.views.region.report_table import ReportTable
from app.views.region.shares_view import SharesView
from app.views.save_tables import SaveButton
from app.views.sources_dialog import show_sources
from app.views.table_models.report_model import FIGURE_COLUMN, Measure
from app.views.widgets.date_text import show_date
from app.views.widgets.text import paragraph, quiet_button

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.exchange.table_workbook import TableSheet
    from app.services.region_report import ReportRow, YearShares
    from app.services.source_questions import Question
    from app.services.sync_report import DataAge
    from app.views.services import Services

_BY_CATEGORY: Final = "category"
_GRID, _SHARES = range(2)


@dataclass(frozen=True, slots=True)
class _Reading:
    """Everything the part shows of one table, over all years and municipalities."""

    table: str
    rows: tuple[ReportRow, ...]
    categories: tuple[ReportRow, ...]
    ages: tuple[DataAge, ...]


class FiguresPart(ReadingPart):
    """The figures of a year, the table, and how old the data is."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        self.title = self.tr("Cijfers")
        self.explanation = self.tr(
            "Hier zie je wat er in de regio is gedeclareerd en voor hoeveel cliënten. Kies "
            "waarover de tabel gaat, en of je de gemeenten of de jaren naast elkaar wilt. Klik op "
            "een kop om te sorteren. Kies een getal en daarna Herkomst om te zien uit welke "
            "bestanden en rijen het komt. Onderaan staat hoe oud de gegevens zijn."
        )
        super().__init__(services, parent)
        self._answer: _Reading | None = None
        self._grid: Grid | None = None
        self._shares: tuple[YearShares, ...] = ()
        self.choices = FigureChoices(services.region.municipalities)
        self.figures = KeyFigures()
        self.table = ReportTable(self.tr("Cijfers van de regio"))
        self.shares = SharesView()
        self.ages = DataAges(lambda: services.region.stoplight)
        self.origin = quiet_button(self.tr("Herkomst"), "search")
        self.save = SaveButton(services, self._file_name, self._sheets)
        self._note = paragraph("", "hint")
        self._build()
        self._connect()

    def enter(self, argument: object = None) -> None:
        """Read the table that is chosen anew."""
        self._ask()

    def panes(self) -> tuple[QWidget, ...]:
        """The choices, the table and the age of the data."""
        shown = self.shares.table if self.choices.by.value() == SHARES else self.table
        return (self.choices, shown, self.ages)

    # --- reading

    def _ask(self) -> None:
        """Have the chosen table read in the background: it adds up every declaration."""
        shares = self.choices.by.value() == SHARES
        table = _BY_CATEGORY if shares else self.choices.question().table
        self.ask(lambda: self._read(table))

    def _read(self, table: str) -> _Reading:
        report = self.services.report
        rows = report.table(table)
        categories = rows if table == _BY_CATEGORY else report.table(_BY_CATEGORY)
        return _Reading(table, rows, categories, self.services.sync.age())

    def answered(self, reading: _Reading) -> None:
        """See :class:`ReadingPart`."""
        self._answer = reading
        self.choices.offer_years(row.year for row in reading.rows)
        self._show()

    # --- showing

    def _show(self) -> None:
        reading = self._answer
        if reading is None:
            return
        self.choices.fit()
        self.ages.show_ages(reading.ages, self.services.today())
        self.ages.setVisible(bool(reading.ages))
        self.choices.setVisible(bool(reading.rows))
        self.show_contents(bool(reading.rows))
        if reading.rows:
            self._show_report(reading)

    def _show_report(self, reading: _Reading) -> None:
        question = self.choices.question()
        self._shares = shares_of(reading.categories, question.place)
        newest = max(row.year for row in reading.rows)
        year = question.year if self.choices.year.isVisibleTo(self) else newest
        figures = year_figures(reading.categories, self._shares, question.place)
        self.figures.show_year(year, figures)
        if self.choices.by.value() == SHARES:
            self.shares.show_shares(self._shares)
        else:
            self._grid = report_grid(reading.rows, question)
            measure = Measure(self.choices.measure.value())
            self.table.show_grid(self.choices.head(), self._grid, measure)
            self._keep_a_figure_chosen()
        self._one.setCurrentIndex(_SHARES if self.choices.by.value() == SHARES else _GRID)
        self._note.setText(self._explain(year))

    def _explain(self, newest: int) -> str:
        """What the figures are; ``newest`` is the newest year that is shown."""
        words = {
            Measure.AMOUNT: self.tr(
                "Declaraties min creditregels, in het jaar waarin de hulp is gegeven."
            ),
            Measure.CLIENTS: self.tr(
                "Een kind telt in elke cel één keer mee. Een totaal kan daarom lager zijn dan de "
                "som: wie in twee gemeenten hulp kreeg, is voor de regio één cliënt."
            ),
        }[Measure(self.choices.measure.value())]
        if newest < self.services.today().year:
            return words
        return f"{words} {self.tr('Het lopende jaar is nog niet compleet.')}"

    def _keep_a_figure_chosen(self) -> None:
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.report.index(0, FIGURE_COLUMN))

    def _ask_origin(self) -> None:
        """Show the rows behind the chosen figure, or behind what C got in the chosen year."""
        question = self._origin_question()
        if question is None:
            self.told.emit(self.tr("Hier is niets gedeclareerd. Kies een ander getal."))
            return
        show_sources(self.services, self, question)

    def _origin_question(self) -> Question | None:
        from app.services.source_questions import behind_report

        row = self._chosen_row()
        return behind_report(row, self.services.region) if row is not None else None

    def _chosen_row(self) -> ReportRow | None:
        if self.choices.by.value() != SHARES:
            return self.table.report.cell_at(self.table.currentIndex())
        share, column = self.shares.selected(), self.shares.category()
        place = self.choices.question().place
        rows = self._answer.categories if self._answer and share else ()
        return next(
            (
                row
                for row in rows
                if share and (row.year, row.municipality, row.value) == (share.year, place, column)
            ),
            None,
        )

    # --- saving

    def _file_name(self) -> str:
        words = self.choices.words().replace(",", "")
        return f"Regio {words} {show_date(self.services.today())}"

    def _sheets(self) -> Callable[[], Sequence[TableSheet]]:
        from app.services.report_workbook import grid_sheets, shares_sheet

        region = self.services.region.name
        title = f"{region}: {self.choices.words()}"
        notes, grid, reading, head = (
            self._notes(),
            self._grid,
            self._answer,
            self.choices.head(),
        )
        if self.choices.by.value() == SHARES:
            shares = self._shares
            return lambda: (shares_sheet(title, shares, notes),)
        if grid is None or reading is None:
            return lambda: ()
        return lambda: grid_sheets(title, head, grid, reading.rows, notes)

    def _notes(self) -> tuple[str, ...]:
        ages = self._answer.ages if self._answer else ()
        words = self.tr("Declaraties t/m {day}, uit {file}.")
        read = (
            words.format(day=show_date(item.reference_date), file=item.file)
            for item in ages
            if item.kind == Kind.DECLARATIONS and item.reference_date is not None
        )
        return (self._note.text(), *read)

    # --- building

    def _build(self) -> None:
        for action in (self.origin, self.save):
            self.choices.add_action(action)
        self.choices.hide()
        self.column.addWidget(self.choices)
        self.stand_under(
            self._report(),
            self.tr(
                "Er zijn nog geen declaraties ingelezen. Lees de bestanden van de regio in, dan "
                "zie je hier wat er per segment, aanbieder en gemeente is gedeclareerd."
            ),
        )
        self.ages.hide()
        self.column.addWidget(self.ages)
        self.setFocusProxy(self.table)

    def _report(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE + theme.UNIT)
        column.addWidget(self.figures)
        self._one = QStackedLayout()
        column.addLayout(self._one, 1)
        self._one.addWidget(self.table)
        self._one.addWidget(self.shares)
        column.addWidget(self._note)
        return made

    def _connect(self) -> None:
        self.choices.asked.connect(self._ask)
        self.choices.narrowed.connect(self._show)
        self.save.told.connect(self.told)
        self.origin.clicked.connect(self._ask_origin)
        for table in (self.table, self.shares.table):
            table.activated.connect(lambda _index: self._ask_origin())
        self.ages.update_asked.connect(lambda: self.go.emit(PageName.SYNC, None))
