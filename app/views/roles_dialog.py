"""Who may do what in this store: the list of people and their roles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.report import Severity
from app.domain.roles import REFUSALS, Right, WorkRole
from app.services.failures import attempt
from app.views import theme
from app.views.table_models.role_model import WIDTHS, RoleModel
from app.views.widgets.form import ChoiceField, Form, TextField
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.table import make_table
from app.views.widgets.text import button, paragraph, primary_button

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.views.services import Services


class RolesDialog(QDialog):
    """Only an administrator changes the list; everybody may read it."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Rollen"))
        self._roles = services.roles
        self.model = RoleModel(self)
        self.table = make_table(self.model, self.tr("Wie welke rol heeft"))
        self.form = Form()
        self.person = TextField(self.tr("Naam bij Windows"), longest=80)
        self.role = ChoiceField(self.tr("Rol"), [(role, role.label) for role in WorkRole])
        self.problem = ProblemLine()
        self.give_button = primary_button(self.tr("Rol geven"))
        self.take_button = button(self.tr("Van de lijst halen"))
        self.close_button = button(self.tr("Sluiten"))
        self._lay_out()
        self._connect()
        self._show()

    def give(self) -> None:
        """Give the person that was filled in the role that was chosen."""
        name, role = self.person.value(), WorkRole(self.role.value())
        if self._tried(lambda: self._roles.give(name, role)):
            self.person.set_value("", force=True)

    def take(self) -> None:
        """Take the role of the person in the list away."""
        row = self.model.row_at(self.table.currentIndex())
        if row is not None:
            self._tried(lambda: self._roles.take(row.person))

    def _tried(self, change: Callable[[], None]) -> bool:
        done = attempt(change, lambda sentence: self.problem.say(sentence, Severity.ERROR))
        if done:
            self.problem.say("", Severity.ERROR)
            self._show()
        return done

    def _show(self) -> None:
        self.model.show_rows(self._roles.people())
        self.table.setCurrentIndex(self.model.index(0, 0))
        may = self._roles.may(Right.ADMINISTER)
        for part in (self.form, self.give_button, self.take_button):
            part.setEnabled(may)
        if not may:
            self.problem.say(REFUSALS[Right.ADMINISTER], Severity.INFORM)

    def _choose(self) -> None:
        row = self.model.row_at(self.table.currentIndex())
        if row is not None:
            self.person.set_value(row.person, force=True)
            self.role.set_value(row.role, force=True)

    def _connect(self) -> None:
        self.table.selectionModel().currentChanged.connect(lambda *_: self._choose())
        self.give_button.clicked.connect(self.give)
        self.take_button.clicked.connect(self.take)
        self.close_button.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        for place, digits in enumerate(WIDTHS):
            self.table.setColumnWidth(place, theme.text_width(self.table, digits) + 16)
        self.form.add_row(("person", self.person), ("role", self.role))
        foot = QHBoxLayout()
        foot.addWidget(self.take_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.give_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.AROUND, theme.BETWEEN, theme.AROUND, theme.BETWEEN)
        column.setSpacing(theme.INSIDE)
        column.addWidget(paragraph(self._explanation(), "quiet"))
        column.addWidget(self.table, 1)
        column.addWidget(self.form)
        column.addWidget(self.problem)
        column.addLayout(foot)
        self.resize(720, 480)

    def _explanation(self) -> str:
        return self.tr(
            "Het programma herkent je aan de naam waarmee je bij Windows bent aangemeld. "
            "Een medewerker werkt aan dossiers. Kwaliteit ziet alles en wijzigt niets. "
            "Een beheerder mag alles, ook rollen geven en dossiers vernietigen. "
            "Wie niet op de lijst staat, is medewerker."
        )
