"""Cijfers: what was declared, per segment, provider, product and more, in every municipality."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.views import theme
from app.views.latest import Latest
from app.views.page import PageName
from app.views.region.data_ages import DataAges
from app.views.region.key_figures import KeyFigures, year_figures
from app.views.region.part import RegionPart
from app.views.region.report_table import ReportTable
from app.views.table_models.report_model import Measure, report_lines
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.form import ChoiceField, LabelPlace
from app.views.widgets.text import paragraph

if TYPE_CHECKING:
    from app.services.region_report import ReportRow, YearShares
    from app.services.sync_report import DataAge
    from app.views.services import Services

_ALL_YEARS: Final = "all"
_READING, _REPORT, _NO_DATA = range(3)


@dataclass(frozen=True, slots=True)
class _Reading:
    """Everything the page shows of one table, over all years."""

    by: str
    rows: tuple[ReportRow, ...]
    shares: tuple[YearShares, ...]
    ages: tuple[DataAge, ...]


class FiguresPart(RegionPart):
    """The figures of a year, the table, and how old the data is."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        self.title = self.tr("Cijfers")
        self.explanation = self.tr(
            "Hier zie je wat er in de regio is gedeclareerd en voor hoeveel cliënten. Kies "
            "waarover de tabel gaat, welk jaar en welke getallen. Klik op een kop om te sorteren. "
            "Onderaan staat hoe oud de gegevens zijn; met Bijwerken lees je nieuwe bestanden in."
        )
        super().__init__(parent)
        self._services = services
        self._reading: _Reading | None = None
        self._latest = Latest(services.background, self)
        self._heads = self._tables()
        self.by = _choice(self.tr("Tabel"))
        self.year = _choice(self.tr("Jaar"))
        self.measure = _choice(self.tr("Getallen"))
        self.figures = KeyFigures()
        self.table = ReportTable(self.tr("Cijfers van de regio"))
        self.ages = DataAges(services.region.stoplight)
        self._note = paragraph("", "hint")
        self._offer_tables()
        self._build()
        self._connect()

    def enter(self, argument: object = None) -> None:
        """Read the table that is chosen anew."""
        self._ask()

    def panes(self) -> tuple[QWidget, ...]:
        """The choices, the table and the age of the data."""
        return (self.by, self.table, self.ages)

    # --- reading

    def _ask(self) -> None:
        """Have the chosen table read in the background: it adds up every declaration."""
        by = self.by.value()
        self._latest.ask(lambda: self._read(by))

    def _read(self, by: str) -> _Reading:
        report = self._services.report
        return _Reading(by, report.table(by), report.shares(), self._services.sync.age())

    def _answered(self, reading: _Reading) -> None:
        self._reading = reading
        self._offer_years(reading)
        self._show()

    def _failed(self, sentence: str) -> None:
        self._wait.set_sentence(sentence)
        self.told.emit(sentence)

    def _offer_years(self, reading: _Reading) -> None:
        years = sorted({str(row.year) for row in reading.rows}, reverse=True)
        self.year.set_choices(
            (*((year, year) for year in years), (_ALL_YEARS, self.tr("alle jaren")))
        )
        if not self.year.value() and years:
            self.year.set_value(years[0])

    # --- showing

    def _show(self) -> None:
        reading = self._reading
        if reading is None:
            return
        self.ages.show_ages(reading.ages, self._services.today())
        self.ages.setVisible(bool(reading.ages))
        self._either.setCurrentIndex(_REPORT if reading.rows else _NO_DATA)
        for field in (self.by, self.year, self.measure):
            field.setVisible(bool(reading.rows))
        if reading.rows:
            self._show_report(reading)

    def _show_report(self, reading: _Reading) -> None:
        chosen, measure = self.year.value(), Measure(self.measure.value())
        rows = [row for row in reading.rows if chosen in (_ALL_YEARS, str(row.year))]
        newest = max(row.year for row in rows)
        self.figures.show_year(newest, year_figures(reading.rows, reading.shares))
        self.table.show_report(
            self._heads[reading.by], report_lines(rows), self._places(rows), measure
        )
        self._note.setText(self._explain(measure, newest))

    def _places(self, rows: list[ReportRow]) -> list[str]:
        """The municipalities with care, in the order of the region; unknown ones last."""
        found = {row.municipality for row in rows if row.municipality is not None}
        known = [item.name for item in self._services.region.municipalities]
        return [name for name in known if name in found] + sorted(found.difference(known))

    def _explain(self, measure: Measure, newest: int) -> str:
        words = {
            Measure.AMOUNT: self.tr(
                "Declaraties min creditregels, in het jaar waarin de hulp is gegeven."
            ),
            Measure.CLIENTS: self.tr(
                "Een kind telt in elke cel één keer mee. Een totaal kan daarom lager zijn dan de "
                "som: wie in twee gemeenten hulp kreeg, is voor de regio één cliënt."
            ),
        }[measure]
        if newest < self._services.today().year:
            return words
        return f"{words} {self.tr('Het lopende jaar is nog niet compleet.')}"

    # --- building

    def _tables(self) -> Mapping[str, str]:
        """The tables there are, with the head of what each row stands for."""
        return {
            "segment": self.tr("Segment"),
            "provider": self.tr("Aanbieder"),
            "product": self.tr("Product"),
            "level": self.tr("Niveau"),
            "category": self.tr("Categorie"),
            "type": self.tr("Soort aanbieder"),
        }

    def _offer_tables(self) -> None:
        per = self.tr("per {what}")
        self.by.set_choices((by, per.format(what=head.lower())) for by, head in self._heads.items())
        self.measure.set_choices(
            (
                (Measure.AMOUNT, self.tr("gedeclareerd in euro's")),
                (Measure.CLIENTS, self.tr("aantal cliënten")),
            )
        )
        self.by.set_value(next(iter(self._heads)))
        self.measure.set_value(Measure.AMOUNT)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.INSIDE + 2)
        for field in (self.by, self.year, self.measure):
            head.addWidget(field)
        head.addStretch(1)
        self.column.addLayout(head)
        self._wait = EmptyState(self.tr("Even kijken…"), icon="region")
        no_data = EmptyState(
            self.tr(
                "Er zijn nog geen declaraties ingelezen. Lees de bestanden van de regio in, dan "
                "zie je hier wat er per segment, aanbieder en gemeente is gedeclareerd."
            ),
            self.tr("Bijwerken"),
            icon="region",
        )
        no_data.pressed.connect(lambda _: self.go.emit(PageName.SYNC, None))
        self._either = QStackedLayout()
        for part in (self._wait, self._report(), no_data):
            self._either.addWidget(part)
        self.column.addLayout(self._either, 1)
        self.ages.hide()
        self.column.addWidget(self.ages)
        self.setFocusProxy(self.table)

    def _report(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE + theme.UNIT)
        column.addWidget(self.figures)
        column.addWidget(self.table, 1)
        column.addWidget(self._note)
        return made

    def _connect(self) -> None:
        self._latest.answered.connect(self._answered)
        self._latest.failed.connect(self._failed)
        self.by.edited.connect(lambda _by: self._ask())
        for field in (self.year, self.measure):
            field.edited.connect(lambda _value: self._show())
        self.ages.update_asked.connect(lambda: self.go.emit(PageName.SYNC, None))


def _choice(name: str) -> ChoiceField:
    made = ChoiceField(name, place=LabelPlace.HIDDEN)
    made.combo.setToolTip(name)
    return made
