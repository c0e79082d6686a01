"""A sheet of paper on the screen: the indication of one child as the family would read it.

It is Dutch whatever the language of the window: the family reads the same words on paper.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.dossier import Status
from app.services.family_letter import FamilyHelp, FamilyPaper
from app.views import theme
from app.views.dossier.phase_plan import PhasePlan
from app.views.widgets.card import Card
from app.views.widgets.light_painter import LightSign
from app.views.widgets.text import rule, verbatim

_HEIGHT = 560
"""Pixels a sheet keeps at least, so that it reads as a sheet and not as a note."""


class Paper(Card):
    """One child: who it is, what is asked, and the help that was agreed."""

    def __init__(self, number: str, paper: FamilyPaper, parent: QWidget | None = None) -> None:
        super().__init__("", parent, inset=28)
        self.setMinimumHeight(_HEIGHT)
        self.setAccessibleName(self.tr("Indicatie van {name}").format(name=paper.name))
        self.body.setSpacing(theme.UNIT)
        head = QHBoxLayout()
        head.addWidget(verbatim("Indicatie jeugdhulp", "hint"), 1)
        head.addWidget(verbatim(f"Dossier {number}", "hint"))
        self.body.addLayout(head)
        self.add(_big(paper.name))
        self.add(verbatim(paper.about, "quiet"))
        self._part("De vraag", paper.question)
        self._part("Wat jullie willen", paper.wishes)
        for help_ in paper.helps:
            self._show_help(help_)
        self.fill_up()

    def _show_help(self, help_: FamilyHelp) -> None:
        self.body.addSpacing(theme.BETWEEN)
        self.add(rule())
        self.body.addSpacing(theme.INSIDE)
        if help_.status is Status.DRAFT:
            self.add(verbatim("Concept: dit kan nog veranderen", "hint"))
        if help_.status is Status.WITHDRAWN:
            self.add(verbatim("Ingetrokken: deze hulp gaat niet door", "strong"))
        self.add(verbatim(help_.title, "section"))
        self._part("Doel", help_.goal)
        self._part("Wanneer en hoe vaak", *help_.periods, help_.amount)
        self._draw_phases(help_)
        self._part("Wie helpt", help_.provider)
        if help_.light:
            self.body.addLayout(_light_line(help_))
        self._part("Waarom deze aanbieder", help_.reason)
        self._part("Terugkijken", help_.evaluation)

    def _draw_phases(self, help_: FamilyHelp) -> None:
        """Draw how the help is scaled down; one phase needs no drawing."""
        if len(help_.phases) < 2:
            return
        plan = PhasePlan(self)
        plan.show_plan(help_.phases, help_.evaluation_on)
        self.body.addSpacing(theme.INSIDE)
        self.add(plan)

    def _part(self, heading: str, *lines: str) -> None:
        written = [line for line in lines if line]
        if not written:
            return
        self.body.addSpacing(theme.INSIDE)
        self.add(verbatim(heading, "strong"))
        for line in written:
            self.add(verbatim(line))


class Papers(QWidget):
    """The sheets of a family under one another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, theme.INSIDE, 0)
        self._column.setSpacing(theme.BETWEEN)
        self._shown: tuple[FamilyPaper, ...] = ()

    def show_papers(self, number: str, papers: tuple[FamilyPaper, ...]) -> None:
        """Show these sheets; the same sheets as now cost nothing."""
        if papers == self._shown:
            return
        self._shown = papers
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for paper in papers:
            self._column.addWidget(Paper(number, paper))
        self._column.addStretch(1)


def _big(name: str) -> QWidget:
    made = verbatim(name, "title")
    made.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return made


def _light_line(help_: FamilyHelp) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(theme.UNIT + 2)
    line.addWidget(LightSign(help_.light, 13), 0, Qt.AlignmentFlag.AlignVCenter)
    line.addWidget(verbatim(help_.light_words, "quiet"), 1)
    return line
