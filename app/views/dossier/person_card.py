"""One person of the family: a line to read, and a form to fold out."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.consent import CONSENT_ALONE_FROM, CONSENT_OWN_FROM
from app.domain.dossier import DossierFacts, Person, Role
from app.domain.ijw import DateUse, Sex
from app.domain.shared_data import shared_of
from app.services.family import Family
from app.views import theme
from app.views.dossier.binding import FormBinding
from app.views.dossier.consent_panel import ConsentPanel
from app.views.dossier.session import DossierSession
from app.views.dossier.shared_panel import SharedPanel
from app.views.prompts import Prompts
from app.views.widgets.form import ChoiceField, DateField, Form, TextField, ThreeWayField
from app.views.widgets.text import label, name_button, paragraph, quiet_button, trash_button

DATES = ("birth_date", "consent_on")
TEXTS = (
    "first_names",
    "initials",
    "prefix",
    "surname",
    "date_use",
    "sex",
    "bsn",
    "relation",
    "consent",
)


class PersonCard(QFrame):
    """A youth or adult. ``toggled(id)`` asks to fold in or out, ``removed(id)`` to take away."""

    toggled = Signal(int)
    removed = Signal(int)

    def __init__(
        self, person: Person, session: DossierSession, family: Family, prompts: Prompts
    ) -> None:
        super().__init__()
        theme.mark(self, "panel")
        self.person = person
        self._name = label("", "strong")
        self._about = label("", "quiet")
        self._open = label("", "strong")
        self.toggle = quiet_button("")
        self.toggle.clicked.connect(lambda: self.toggled.emit(person.id))
        self.remove = trash_button()
        self.remove.clicked.connect(lambda: self.removed.emit(person.id))
        self.form = YouthForm() if person.role is Role.YOUTH else AdultForm()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.addLayout(self._head())
        column.addWidget(self.form)
        self.sharing: ConsentPanel | None = None
        self.shared: SharedPanel | None = None
        if person.role is Role.YOUTH:
            self.sharing = ConsentPanel(person.id, session, family, prompts)
            self.shared = SharedPanel(person.id, session, family)
            column.addWidget(self.sharing)
            column.addWidget(self.shared)
        self.binding = FormBinding(
            self.form,
            session,
            lambda key, value: session.change_person(person.id, key, value),
            slot=lambda key: f"person.{person.id}:{key}",
            place=lambda key: f"person.{person.id}.{key}",
        )
        self.set_open(False)

    def is_open(self) -> bool:
        """Whether the form can be seen."""
        return not self.form.isHidden()

    def set_open(self, opened: bool) -> None:
        """Fold the form out or in."""
        self.form.setVisible(opened)
        for panel in (self.sharing, self.shared):
            if panel is not None:
                panel.setVisible(opened)
        self.toggle.setText(self.tr("Klaar") if opened else self.tr("Wijzigen"))
        self._open.setVisible(bool(self._open.text()) and not opened)

    def show_person(self, person: Person, facts: DossierFacts, today: date) -> None:
        """Show what is stored of the person, what may be shared of them, and what was."""
        self.person = person
        name = person.name or _nameless(person.role)
        self._name.setText(name)
        self._about.setText(" · ".join(_about(person, today)))
        self.setAccessibleName(name)
        self.toggle.setAccessibleName(f"{self.toggle.text()}: {name}")
        name_button(self.remove, self.tr("Verwijder {name}").format(name=name))
        self.form.show_person(person, today)
        self.binding.show(_values(person))
        if self.sharing is not None:
            mine = tuple(item for item in facts.consents if item.person_id == person.id)
            self.sharing.show_consents(person, mine, today)
        if self.shared is not None:
            self.shared.show_shared(shared_of(facts, person), today)

    def show_open(self, count: int) -> None:
        """Say how many points are open, as long as the fields themselves are folded in."""
        words = self.tr("1 punt open") if count == 1 else self.tr("{count} punten open")
        self._open.setText(words.format(count=count) if count else "")
        self._open.setVisible(bool(count) and not self.is_open())

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(theme.INSIDE)
        head.addWidget(self._name)
        head.addWidget(self._about)
        head.addStretch(1)
        head.addWidget(self._open)
        head.addWidget(self.toggle)
        head.addWidget(self.remove)
        return head


class PersonForm(Form):
    """The fields of one person; subclasses lay them out."""

    def show_person(self, person: Person, today: date) -> None:
        """Fit the form to what is known of the person."""


class YouthForm(PersonForm):
    """What an assignment tells of a client (iJw 3.2, JW301), and the youth's own consent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_row(
            ("first_names", TextField(self.tr("Voornamen"), longest=200)),
            ("initials", TextField(self.tr("Voorletters"), characters=7, longest=12)),
            stretch=False,
        )
        self.add_row(
            ("prefix", TextField(self.tr("Voorvoegsel"), characters=10, longest=12)),
            ("surname", TextField(self.tr("Achternaam"), longest=200)),
            stretch=False,
        )
        self.add_row(
            ("birth_date", DateField(self.tr("Geboortedatum"))),
            ("date_use", _date_use_field()),
            ("sex", _sex_field()),
            stretch=False,
        )
        self.add("bsn", TextField(self.tr("BSN"), characters=11, longest=9))
        self._consent = ThreeWayField(self.tr("Geeft de jeugdige zelf toestemming?"), unknown=False)
        self._consent_on = DateField(self.tr("Toestemming op"))
        self.add("consent", self._consent)
        self.add("consent_on", self._consent_on)
        self._young = paragraph("", "hint")
        self.add_widget(self._young)

    def show_person(self, person: Person, today: date) -> None:
        """Ask the youth's own consent from the age of 12 on (Jeugdwet art. 7.3.4)."""
        age = person.age_on(today)
        own = age is None or age >= CONSENT_OWN_FROM or bool(person.consent)
        self._consent.setVisible(own)
        self._consent_on.setVisible(own and bool(person.consent))
        self._young.setText(self._who_consents(age))
        self._young.setVisible(age is not None)

    def _who_consents(self, age: int | None) -> str:
        if age is None or age >= CONSENT_ALONE_FROM:
            return self.tr("Vanaf 16 jaar beslist de jeugdige zelf over toestemming.")
        if age >= CONSENT_OWN_FROM:
            return self.tr(
                "Van 12 tot 16 jaar geven de jeugdige én een ouder of voogd toestemming."
            )
        return self.tr(
            "Onder de 12 jaar geeft een ouder of voogd toestemming. Leg dat vast bij de ouder."
        )


class AdultForm(PersonForm):
    """A parent or guardian: no more than is needed to name them and record their consent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_row(
            ("first_names", TextField(self.tr("Voornaam"), longest=200)),
            ("prefix", TextField(self.tr("Voorvoegsel"), characters=10, longest=12)),
            ("surname", TextField(self.tr("Achternaam"), longest=200)),
            stretch=False,
        )
        relation = TextField(
            self.tr("Relatie tot de jeugdige"),
            placeholder=self.tr("bijvoorbeeld moeder, voogd"),
            characters=28,
        )
        self.add_row(("relation", relation))
        self.add("consent", ThreeWayField(self.tr("Geeft toestemming?"), unknown=False))
        self._consent_on = DateField(self.tr("Toestemming op"))
        self.add("consent_on", self._consent_on)

    def show_person(self, person: Person, today: date) -> None:
        """Ask the day of the consent once there is an answer."""
        self._consent_on.setVisible(bool(person.consent))


def masked(bsn: str) -> str:
    """A BSN as a list may show it: only the last three digits can be read."""
    return "•" * max(0, len(bsn) - 3) + bsn[-3:] if len(bsn) > 3 else "•" * len(bsn)


def _values(person: Person) -> dict[str, str]:
    values = {key: getattr(person, key) for key in TEXTS}
    for key in DATES:
        day = getattr(person, key)
        values[key] = day.isoformat() if day else ""
    return values


def _about(person: Person, today: date) -> list[str]:
    parts = [person.relation] if person.relation else []
    age = person.age_on(today)
    if age is not None:
        parts.append(QCoreApplication.translate("PersonCard", "{age} jaar").format(age=age))
    if person.bsn:
        parts.append(f"BSN {masked(person.bsn)}")
    return parts


def _nameless(role: Role) -> str:
    if role is Role.YOUTH:
        return QCoreApplication.translate("PersonCard", "Nieuwe jeugdige")
    return QCoreApplication.translate("PersonCard", "Nieuwe ouder of voogd")


def _date_use_field() -> ChoiceField:
    return ChoiceField(
        QCoreApplication.translate("PersonCard", "Zekerheid van de datum"),
        [(use.value, use.label) for use in DateUse],
        empty=QCoreApplication.translate("PersonCard", "Hele datum bekend"),
    )


def _sex_field() -> ChoiceField:
    return ChoiceField(
        QCoreApplication.translate("PersonCard", "Geslacht"),
        [(sex.value, sex.label) for sex in (Sex.FEMALE, Sex.MALE, Sex.UNKNOWN)],
        empty=QCoreApplication.translate("PersonCard", "Kies"),
    )
