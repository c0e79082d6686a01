"""Instellingen: left a quiet list of sections, right the one that was chosen. Stored at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.report import Severity
from app.views import theme
from app.views.page import Page
from app.views.settings_cards.sections import SectionName, make_section, section_titles
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.scroll import scroll_area
from app.views.widgets.step_list import StepList, StepRow
from app.views.widgets.text import label, paragraph

if TYPE_CHECKING:
    from app.views.services import Services
    from app.views.settings_cards.setting_card import SettingCard

_LIST_DIGITS: Final = 26
_CARD_DIGITS: Final = 100
"""How wide list and card may become: longer lines are hard to read."""


class SettingsPage(Page):
    """The host of the sections; each is made when it is first looked at."""

    def __init__(self, services: Services) -> None:
        self.title = self.tr("Instellingen")
        super().__init__()
        self._services = services
        self._cards: dict[SectionName, SettingCard] = {}
        self._areas: dict[SectionName, QScrollArea] = {}
        self.list = StepList()
        self.list.setAccessibleName(self.tr("Onderdelen van de instellingen"))
        self.list.setFixedWidth(theme.text_width(self.list, _LIST_DIGITS))
        self.list.show_steps(StepRow(key, title, mark="") for key, title in self._titles())
        self.stack = QStackedWidget()
        self._build()
        self.list.chosen.connect(lambda name: self._show(SectionName(name)))
        self.list.set_current(SectionName.YOU)

    @property
    def card(self) -> SettingCard:
        """The section in view."""
        return self._card(SectionName(self.list.current_key()))

    def enter(self, argument: object = None) -> None:
        """Show what is stored; ``argument`` may name a section (:class:`SectionName`)."""
        if argument is not None:
            self.list.set_current(SectionName(str(argument)))
        self._show(SectionName(self.list.current_key()))

    def flush(self) -> bool:
        """Store what is still waiting."""
        for card in self._cards.values():
            card.flush()
        return True

    def panes(self) -> tuple[QWidget, ...]:
        """The list of sections, and the section in view."""
        return (self.list, self.card)

    def help_text(self) -> str:
        """See :class:`Page`."""
        return self.tr(
            "Links kies je met de pijltjes een onderdeel, met F6 ga je naar het onderdeel zelf. "
            "Wat je wijzigt, is meteen opgeslagen. Wat grijs is, mag alleen een beheerder wijzigen."
        )

    def _tell_policy(self) -> None:
        """What an administrator laid down, and what of it could not be used."""
        policy = self._services.settings.policy
        one, many = self.tr("1 instelling"), self.tr("{count} instellingen")
        count = one if policy.count == 1 else many.format(count=policy.count)
        words = self.tr("Je beheerder heeft {count} vastgezet.").format(count=count)
        self.policy = paragraph(words if policy.count else "", "quiet")
        self.policy.setToolTip(policy.file)
        self.policy.setVisible(bool(policy.count))
        self.column.addWidget(self.policy)
        self.problem = ProblemLine()
        self.column.addWidget(self.problem)
        if policy.problems:
            where = self.tr("Het beleid in {file} klopt niet helemaal.").format(file=policy.file)
            self.problem.say("\n".join((where, *policy.problems)), Severity.WARNING)

    def _titles(self) -> list[tuple[str, str]]:
        return [(name.value, title) for name, title in section_titles().items()]

    def _show(self, name: SectionName) -> None:
        self.flush()
        card = self._card(name)
        card.enter()
        self.stack.setCurrentWidget(self._areas[name])

    def _card(self, name: SectionName) -> SettingCard:
        if name not in self._cards:
            made = make_section(name, self._services)
            made.saved.connect(self.saved)
            made.go.connect(self.go)
            made.enter()
            self._cards[name] = made
            self._areas[name] = _in_area(made)
            self.stack.addWidget(self._areas[name])
        return self._cards[name]

    def _build(self) -> None:
        self.add_head(self.title)
        self._tell_policy()
        row = QHBoxLayout()
        row.setSpacing(theme.AROUND)
        row.addWidget(self.list)
        row.addWidget(self.stack, 1)
        self.column.addLayout(row, 1)
        self.column.addWidget(label(self.tr("Wijzigingen worden meteen opgeslagen."), "hint"))
        self.setFocusProxy(self.list)


def _in_area(card: SettingCard) -> QScrollArea:
    """The card at the top left of an area that scrolls."""
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, theme.INSIDE, 0)
    # Of what is in the area, not of the card: the area asks how high it is at the width it gets.
    inner.setMaximumWidth(theme.text_width(card, _CARD_DIGITS) + theme.INSIDE)
    column.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
    column.addStretch(1)
    area = scroll_area(inner)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    inner.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return area
