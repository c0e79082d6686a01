"""With whom may be shared what is known of a youth: who gave it, when, and what was taken back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.consent import ConsentFact, GivenBy, Scope, who_consents
from app.domain.dossier import Person
from app.domain.report import Finding, Severity
from app.services.family import Family
from app.views.dossier.adding_panel import AddingForm, AddingPanel
from app.views.dossier.session import DossierSession
from app.views.language import said
from app.views.prompts import Prompts
from app.views.widgets.date_text import show_date
from app.views.widgets.form import ChoiceField, DateField
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.text import clear_layout, paragraph, quiet_button

_TOGETHER = "+"
"""Between the values of those who consent together."""


class ConsentPanel(AddingPanel["_GiveForm"]):
    """Give a consent to share, or take it back; what was given stays readable."""

    def __init__(
        self, person_id: int, session: DossierSession, family: Family, prompts: Prompts
    ) -> None:
        super().__init__()
        self._person_id = person_id
        self._session = session
        self._family = family
        self._prompts = prompts
        self._shown: tuple[ConsentFact, ...] | None = None
        self._givers: frozenset[GivenBy] = frozenset(GivenBy)

    def _words(self) -> tuple[str, str, str]:
        return (
            self.tr("Delen met anderen"),
            self.tr("Toestemming om te delen toevoegen"),
            self.tr("Leg toestemming vast"),
        )

    def _make_form(self) -> _GiveForm:
        return _GiveForm()

    def _ask(self) -> None:
        self.form.offer(self._givers)
        super()._ask()

    def show_consents(self, person: Person, consents: tuple[ConsentFact, ...], today: date) -> None:
        """Show the consents of ``person`` as they are stored."""
        self._today = today
        self._givers = who_consents(person.age_on(today)) or frozenset(GivenBy)
        if not self._buttons.isHidden():
            self.form.offer(self._givers)
        if consents == self._shown:
            return
        self._shown = consents
        clear_layout(self._list)
        for consent in consents:
            self._list.addWidget(self._row(consent))

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Say under the list what is missing in it."""
        clear_layout(self._problems)
        for finding in findings:
            line = ProblemLine(self)
            line.say(finding.sentence, finding.severity)
            self._problems.addWidget(line)

    def _row(self, consent: ConsentFact) -> QWidget:
        scope = said(consent.scope.label)
        days = self.tr("sinds {day}").format(day=show_date(consent.given_on))
        if not consent.holds:
            days = self.tr("van {given} tot {withdrawn}, ingetrokken").format(
                given=show_date(consent.given_on), withdrawn=show_date(consent.withdrawn_on)
            )
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        words = f"{scope[:1].upper()}{scope[1:]} · {said(consent.given_by.label)} · {days}"
        line.addWidget(paragraph(words, "" if consent.holds else "quiet"), 1)
        if consent.holds:
            made = quiet_button(self.tr("Trek in"))
            made.setObjectName(f"withdraw-{consent.id}")
            made.setAccessibleName(
                self.tr("Trek de toestemming om te delen met {scope} in").format(scope=scope)
            )
            made.clicked.connect(lambda: self._withdraw(consent))
            line.addWidget(made)
        return row

    def _keep(self) -> None:
        if not self.form.complete():
            return
        givers, scope = self.form.givers(), Scope(self.form.scope.value())
        day, dossier_id = self.form.given_on.day(), self._session.view.id
        assert day is not None
        if self._session.act(
            lambda: self._family.give_consent(dossier_id, self._person_id, givers, scope, day)
        ):
            self._fold()

    def _withdraw(self, consent: ConsentFact) -> None:
        words = self.tr("De toestemming om te delen met {scope} van vandaag af intrekken?")
        if not self._prompts.ask(
            self,
            self.tr("Toestemming intrekken"),
            words.format(scope=said(consent.scope.label)),
            self.tr("Trek in"),
            self.tr("Laat staan"),
        ):
            return
        dossier_id = self._session.view.id
        self._session.act(lambda: self._family.withdraw_consent(dossier_id, consent.id))
        self.add.setFocus()


class _GiveForm(AddingForm):
    """With whom, by whom and since when."""

    first = "scope"

    def __init__(self) -> None:
        super().__init__()
        scopes = [(scope.value, scope.label) for scope in Scope]
        self.scope = ChoiceField(self.tr("Delen met"), scopes, empty=self.tr("Kies"))
        self.given_by = ChoiceField(self.tr("Wie geeft toestemming?"), empty=self.tr("Kies"))
        self.given_on = DateField(self.tr("Gegeven op"))
        self._offered: list[str] = []
        self.add_row(
            ("scope", self.scope), ("given_by", self.given_by), ("given_on", self.given_on)
        )

    def offer(self, givers: Iterable[GivenBy]) -> None:
        """Offer who has to consent at the age of the youth."""
        wanted = [giver for giver in GivenBy if giver in givers]
        choices = [(giver.value, giver.label) for giver in wanted]
        if len(wanted) > 1:
            both = self.tr(" en ").join(said(giver.label) for giver in wanted)
            choices.append((_TOGETHER.join(wanted), both))
        if self._offered != [value for value, _ in choices]:
            self._offered = [value for value, _ in choices]
            self.given_by.set_choices(choices)

    def givers(self) -> list[GivenBy]:
        """Who gives the consent."""
        return [GivenBy(value) for value in self.given_by.value().split(_TOGETHER)]

    def begin(self, today: date | None) -> None:
        """Begin anew: today, and by the one who decides where that is one."""
        self.scope.set_value("", force=True)
        self.given_by.set_value(self._offered[0] if len(self._offered) == 1 else "", force=True)
        self.given_on.set_date(today, force=True)
        for field in self.fields.values():
            field.set_problem("")

    def complete(self) -> bool:
        """Whether everything is filled in; what is missing is said at its field."""
        wanted = (
            ("scope", self.tr("Kies met wie je mag delen.")),
            ("given_by", self.tr("Kies wie toestemming geeft.")),
            ("given_on", self.tr("Vul in op welke dag.")),
        )
        missing = [key for key, _ in wanted if not self.fields[key].value()]
        for key, sentence in wanted:
            self.fields[key].set_problem(
                sentence if key in missing else "", Severity.ERROR if key in missing else None
            )
        if missing:
            self.focus(missing[0])
        return not missing
