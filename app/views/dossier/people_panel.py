"""The people of a family: youths and adults under one another, one of them folded out."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.dossier import Person, Role
from app.services.dossier_rows import DossierView
from app.services.family import Family
from app.views import theme
from app.views.dossier.person_card import PersonCard
from app.views.dossier.session import DossierSession
from app.views.prompts import Prompts
from app.views.widgets.text import quiet_button


class PeoplePanel(QWidget):
    """Add, change and remove people.

    ``carded`` and ``uncarded`` tell that a form came or is about to go, for the step to bind it.
    """

    carded = Signal(object)
    uncarded = Signal(object)

    def __init__(self, session: DossierSession, family: Family, prompts: Prompts) -> None:
        super().__init__()
        self._session = session
        self._family = family
        self._prompts = prompts
        self._cards: dict[int, PersonCard] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.INSIDE)
        self.add_youth = quiet_button(self.tr("Jeugdige toevoegen"), "plus")
        self.add_youth.clicked.connect(lambda: self._add(Role.YOUTH))
        self.add_adult = quiet_button(self.tr("Ouder of voogd toevoegen"), "plus")
        self.add_adult.clicked.connect(lambda: self._add(Role.ADULT))
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_youth)
        buttons.addWidget(self.add_adult)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        column.addLayout(self._list)
        column.addLayout(buttons)

    def card(self, person_id: int) -> PersonCard | None:
        """The card of this person, or ``None``."""
        return self._cards.get(person_id)

    def show_view(self, view: DossierView, today: date) -> None:
        """Show the people as they are stored; a person without a name is folded out."""
        people = view.facts.people
        for gone in self._cards.keys() - {person.id for person in people}:
            self._drop(gone)
        for person in people:
            card = self._cards.get(person.id) or self._make(person)
            card.show_person(person, view.facts, today)

    def open_only(self, person_id: int) -> None:
        """Fold out this person and fold in the others."""
        for key, card in self._cards.items():
            card.set_open(key == person_id)

    def _make(self, person: Person) -> PersonCard:
        card = PersonCard(person, self._session, self._family, self._prompts)
        card.toggled.connect(self._toggle)
        card.removed.connect(self._remove)
        self._cards[person.id] = card
        self._list.addWidget(card)
        card.set_open(not person.name)
        self.carded.emit(card)
        return card

    def _drop(self, person_id: int) -> None:
        card = self._cards.pop(person_id)
        self._session.forget(f"person.{person_id}:")
        self.uncarded.emit(card)
        self._list.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _toggle(self, person_id: int) -> None:
        card = self._cards[person_id]
        card.binding.flush()
        if card.is_open():
            card.set_open(False)
            card.toggle.setFocus()
        else:
            self.open_only(person_id)
            next(iter(card.form.fields.values())).focus()

    def _add(self, role: Role) -> None:
        known = set(self._cards)
        dossier_id = self._session.view.id
        self._session.act(lambda: self._session.dossiers.add_person(dossier_id, role))
        for person_id in self._cards.keys() - known:
            self.open_only(person_id)
            next(iter(self._cards[person_id].form.fields.values())).focus()

    def _remove(self, person_id: int) -> None:
        name = self._cards[person_id].accessibleName()
        if not self._prompts.ask(
            self,
            self.tr("Persoon verwijderen"),
            self.tr("{name} uit dit dossier verwijderen?").format(name=name),
            self.tr("Verwijder"),
            self.tr("Laat staan"),
        ):
            return
        dossier_id = self._session.view.id
        self._session.act(lambda: self._session.dossiers.remove_person(dossier_id, person_id))
        self.add_youth.setFocus()
