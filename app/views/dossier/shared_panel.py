"""What was shared of a youth: what, with whom, when and on which ground."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.consent import Scope
from app.domain.report import Severity
from app.domain.shared_data import SharedFact, ShareGround
from app.services.family import Family
from app.views.dossier.adding_panel import AddingForm, AddingPanel
from app.views.dossier.session import DossierSession
from app.views.language import said
from app.views.widgets.date_text import show_date
from app.views.widgets.form import ChoiceField, DateField, TextField
from app.views.widgets.text import (
    clear_layout,
    paragraph,
    trash_button,
)


class SharedPanel(AddingPanel["_SharedForm"]):
    """Write down what was shared, or take a line away that was a mistake."""

    def __init__(self, person_id: int, session: DossierSession, family: Family) -> None:
        super().__init__()
        self._person_id = person_id
        self._session = session
        self._family = family
        self._shown: tuple[SharedFact, ...] = ()

    def _words(self) -> tuple[str, str, str]:
        return (
            self.tr("Wat is gedeeld"),
            self.tr("Noteer wat je deelde"),
            self.tr("Leg dit vast"),
        )

    def _make_form(self) -> _SharedForm:
        return _SharedForm()

    def show_shared(self, facts: tuple[SharedFact, ...], today: date) -> None:
        """Show what was shared as it is stored."""
        self._today = today
        if facts == self._shown:
            return
        self._shown = facts
        clear_layout(self._list)
        for number, fact in enumerate(facts):
            self._list.addWidget(self._row(number, fact))

    def _row(self, number: int, fact: SharedFact) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        scope, ground = said(fact.scope.label), said(fact.ground.label)
        words = f"{show_date(fact.on)} · {scope} · {fact.what} · {ground}"
        line.addWidget(paragraph(words), 1)
        remove = trash_button(self.tr("Verwijder: {line}").format(line=words))
        remove.setObjectName(f"unshare-{number}")
        remove.clicked.connect(lambda: self._drop(fact))
        line.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _keep(self) -> None:
        fact = self.form.fact()
        if fact is None:
            return
        dossier_id = self._session.view.id
        if self._session.act(lambda: self._family.note_shared(dossier_id, self._person_id, fact)):
            self._fold()

    def _drop(self, fact: SharedFact) -> None:
        dossier_id = self._session.view.id
        self._session.act(lambda: self._family.drop_shared(dossier_id, self._person_id, fact))
        self.add.setFocus()


class _SharedForm(AddingForm):
    """What, with whom, when and on which ground."""

    first = "what"

    def __init__(self) -> None:
        super().__init__()
        self.what = TextField(self.tr("Wat heb je gedeeld?"), longest=200)
        scopes = [(scope.value, scope.label) for scope in Scope]
        grounds = [(ground.value, ground.label) for ground in ShareGround]
        self.scope = ChoiceField(self.tr("Met wie?"), scopes, empty=self.tr("Kies"))
        self.ground = ChoiceField(self.tr("Op welke grond?"), grounds, empty=self.tr("Kies"))
        self.on = DateField(self.tr("Wanneer?"))
        self.add("what", self.what)
        self.add_row(("scope", self.scope), ("on", self.on), ("ground", self.ground))

    def begin(self, today: date | None) -> None:
        """Begin anew: today, on the ground of consent."""
        self.what.set_value("", force=True)
        self.scope.set_value("", force=True)
        self.ground.set_value(ShareGround.CONSENT, force=True)
        self.on.set_date(today, force=True)
        for field in self.fields.values():
            field.set_problem("")

    def fact(self) -> SharedFact | None:
        """What was filled in; where something is missing, that is said at its field."""
        wanted = (
            ("what", self.tr("Schrijf op wat je hebt gedeeld.")),
            ("scope", self.tr("Kies met wie je het hebt gedeeld.")),
            ("on", self.tr("Vul in op welke dag.")),
            ("ground", self.tr("Kies de grond.")),
        )
        missing = [key for key, _ in wanted if not self.fields[key].value().strip()]
        for key, sentence in wanted:
            lacks = key in missing
            self.fields[key].set_problem(
                sentence if lacks else "", Severity.ERROR if lacks else None
            )
        day = self.on.day()
        if missing or day is None:
            self.focus(missing[0] if missing else "on")
            return None
        return SharedFact(
            self.what.value().strip(),
            Scope(self.scope.value()),
            day,
            ShareGround(self.ground.value()),
        )
