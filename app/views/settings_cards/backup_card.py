"""The card about backups: a second place for them, and when one last succeeded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.report import Severity
from app.services.settings import SettingKey
from app.views.background import Lane
from app.views.latest import Latest
from app.views.moments import full_moment
from app.views.settings_cards.setting_card import SettingCard
from app.views.widgets.folder_field import FolderField
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.text import paragraph

if TYPE_CHECKING:
    from datetime import datetime

    from app.domain.backup_age import BackupAge
    from app.views.background import Control
    from app.views.services import Services


class BackupCard(SettingCard):
    """Every backup that is made comes in the second place too."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "", parent)
        self.set_title(self.tr("Reservekopieën"))
        self.folder = FolderField(
            self.tr("Tweede plek"),
            self.tr("Een netwerkmap of stick. Elke reservekopie komt daar ook, versleuteld."),
        )
        self.here = paragraph()
        self.elsewhere = paragraph()
        self.problem = ProblemLine()
        self._read = Latest(services.background, self)
        self.add(self.here)
        self.add(self.elsewhere)
        self.add(self.problem)
        self.form.add(SettingKey.BACKUP_FOLDER, self.folder)
        self.add(self.form)
        self.add(
            paragraph(
                self.tr(
                    "Zonder tweede plek ben je alles kwijt als deze computer stukgaat of "
                    "gestolen wordt. Wat er is, zie je bij Bestand, Reservekopieën."
                ),
                "quiet",
            )
        )
        self.folder.asked.connect(self._choose)
        self._read.answered.connect(self._show)
        self._read.failed.connect(lambda sentence: self.problem.say(sentence, Severity.ERROR))

    def enter(self) -> None:
        """Show what is stored, and when a backup last succeeded."""
        super().enter()
        self._read.ask(self.services.backup_health.age)

    def keep(self, key: str, value: str) -> None:
        """Store the second place, and put the newest backup there at once."""
        super().keep(key, value)
        job = self.services.background.run(self._catch_up, Lane.UPKEEP)
        job.succeeded.connect(self._caught_up)
        job.failed.connect(self._refuse)

    def _catch_up(self, _control: Control) -> bool:
        return self.services.backup_health.catch_up()

    def _caught_up(self, _needed: bool) -> None:
        self._read.ask(self.services.backup_health.age)

    def _refuse(self, sentence: str) -> None:
        self.problem.say(sentence, Severity.ERROR)

    def _show(self, age: BackupAge) -> None:
        self.here.setText(
            self.tr("Laatst gelukt op deze computer: {moment}").format(moment=_words(age.here))
            if age.here
            else self.tr("Op deze computer is nog geen reservekopie.")
        )
        self.elsewhere.setVisible(age.second)
        self.elsewhere.setText(
            self.tr("Laatst gelukt op de tweede plek: {moment}").format(
                moment=_words(age.elsewhere)
            )
            if age.elsewhere
            else self.tr("Op de tweede plek is nog geen reservekopie.")
        )
        self.problem.say(self._warning(age), Severity.WARNING)

    def _warning(self, age: BackupAge) -> str:
        if age.late_here:
            return self.tr(
                "Er is al {days} dagen gewerkt zonder reservekopie. Maak er zelf een bij Bestand, "
                "Reservekopieën: daar lees je wat er misgaat."
            ).format(days=age.changed_days)
        if age.behind_since and age.late_elsewhere(self.services.clock()):
            return self.tr(
                "De tweede plek loopt achter sinds {moment}. Sluit de stick of netwerkmap aan, of "
                "kies een andere map."
            ).format(moment=_words(age.behind_since))
        return ""

    def _choose(self) -> None:
        title = self.tr("Waar komen de reservekopieën ook?")
        chosen = self.services.prompts.choose_folder(self, title, self.folder.folder())
        if chosen is not None:
            self.folder.choose(chosen)


def _words(moment: datetime | None) -> str:
    return full_moment(moment) if moment else ""
