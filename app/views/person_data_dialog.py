"""Everything that is stored about one person: found by name or BSN, saved for who asks for it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.report import Severity
from app.services.person_export import NOTES
from app.services.settings import SettingKey
from app.views import theme
from app.views.latest import Latest
from app.views.leaving import may_leave
from app.views.table_models.person_model import (
    FOUND_WIDTHS,
    PART_WIDTHS,
    PartModel,
    PersonModel,
)
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.search_line import SearchLine
from app.views.widgets.table import make_table
from app.views.widgets.text import button, label, paragraph, primary_button

if TYPE_CHECKING:
    from app.services.person_data import FoundPerson, Part
    from app.views.services import Services


class PersonDataDialog(QDialog):
    """The people at the left, what is stored about the one that is chosen at the right."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Gegevens van één persoon"))
        self._services = services
        self.search = SearchLine(
            self.tr("Zoek op naam of burgerservicenummer"), self.tr("Zoek een persoon")
        )
        self.people = PersonModel(self)
        self.people_table = make_table(self.people, self.tr("Gevonden personen"))
        self.parts = PartModel(self)
        self.part_table = make_table(self.parts, self.tr("Wat er van deze persoon is bewaard"))
        self.told = ProblemLine()
        self.close_button = button(self.tr("Sluiten"))
        self.save_button = primary_button(self.tr("Opslaan…"))
        self._finding = Latest(services.background, self)
        self._reading = Latest(services.background, self)
        self._writing = Latest(services.background, self)
        self._lay_out()
        self._connect()

    def seek(self, text: str) -> None:
        """Look for this name or BSN."""
        people = self._services.people
        self._finding.ask(lambda: people.find(text))

    def save(self) -> None:
        """Save what is known of the chosen person, where the worker points."""
        person = self._chosen()
        title = self.tr("Gegevens opslaan")
        if person is None or not may_leave(self._services.prompts, self, title):
            return
        settings = self._services.settings
        folder = Path(settings.get(SettingKey.EXPORT_FOLDER) or Path.home())
        name = f"{self.tr('Inzage')}_{self._services.today().isoformat()}.xlsx"
        target = self._services.prompts.choose_target(
            self,
            title,
            self.tr("Werkmap (*.xlsx);;JSON (*.json)"),
            folder / name,
        )
        if target is None:
            return
        self.save_button.setEnabled(False)
        people = self._services.people
        self._writing.ask(lambda: people.save(person, target))

    def _chosen(self) -> FoundPerson | None:
        return self.people.row_at(self.people_table.currentIndex())

    def _show_people(self, found: tuple[FoundPerson, ...]) -> None:
        self.people.show_rows(found)
        self.parts.show_rows(())
        self.save_button.setEnabled(False)
        self.told.say("", None)
        if found:
            self.people_table.setCurrentIndex(self.people.index(0, 0))
            self._read()
        elif self.search.text().strip():
            self.told.say(self.tr("Er is niemand gevonden."), Severity.INFORM)

    def _read(self) -> None:
        person = self._chosen()
        if person is not None:
            people = self._services.people
            self._reading.ask(lambda: people.parts(person))

    def _show_parts(self, parts: tuple[Part, ...]) -> None:
        self.parts.show_rows(parts)
        self.save_button.setEnabled(bool(parts))

    def _written(self, path: Path) -> None:
        self.save_button.setEnabled(True)
        self.told.say(self.tr("Opgeslagen: {path}").format(path=path), Severity.INFORM)

    def _refuse(self, sentence: str) -> None:
        self.save_button.setEnabled(self._chosen() is not None)
        self.told.say(sentence, Severity.ERROR)

    def _connect(self) -> None:
        self.search.searched.connect(self.seek)
        self._finding.answered.connect(self._show_people)
        self._reading.answered.connect(self._show_parts)
        self._writing.answered.connect(self._written)
        for asked in (self._finding, self._reading, self._writing):
            asked.failed.connect(self._refuse)
        self.people_table.selectionModel().currentChanged.connect(lambda *_: self._read())
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        self.save_button.setEnabled(False)
        tables = ((self.people_table, FOUND_WIDTHS, 3), (self.part_table, PART_WIDTHS, 2))
        middle = QHBoxLayout()
        middle.setSpacing(theme.BETWEEN)
        for table, widths, share in tables:
            for place, digits in enumerate(widths):
                table.setColumnWidth(place, theme.text_width(table, digits) + 16)
            middle.addWidget(table, share)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.AROUND, theme.BETWEEN, theme.AROUND, theme.BETWEEN)
        column.setSpacing(theme.INSIDE)
        column.addWidget(label(self.tr("Wat is er van iemand bewaard?"), "section"))
        column.addWidget(self.search)
        column.addLayout(middle, 1)
        column.addWidget(self.told)
        column.addWidget(paragraph(" ".join(NOTES), "hint"))
        column.addLayout(foot)
        self.resize(1120, 560)
