"""The phases of an indication on a time line: what is drawn, and how it is said in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from app.domain.care_volume import Phase
from app.domain.ijw import Unit
from app.domain.norms import dutch_number, weekly_volume
from app.views.amounts import day
from app.views.language import said
from app.views.widgets.phase_line import PhaseBlock, PhaseLine, PhaseMark


class PhasePlan(PhaseLine):
    """Hidden while nothing adds up, or where the phases are counted in different units."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("De fasen op een tijdlijn"))

    def show_plan(
        self, phases: Sequence[Phase], evaluation: date | None, today: date | None = None
    ) -> None:
        """Show these phases, the day of the evaluation and, where it is given, today."""
        if len({_unit(phase) for phase in phases}) != 1:
            self.show_phases((), (), "")
            return
        blocks = [
            PhaseBlock(phase.start, phase.end, float(weekly_volume(phase)), self._weekly(phase))
            for phase in phases
        ]
        marks = [PhaseMark(today, self.tr("vandaag"), dashed=True)] if today else []
        if evaluation is not None:
            words = self.tr("evaluatie {day}").format(day=day(evaluation))
            marks.append(PhaseMark(evaluation, words))
        marks.sort(key=lambda mark: mark.day)
        self.show_phases(blocks, marks, self._description(blocks, evaluation))

    def _weekly(self, phase: Phase) -> str:
        """The mean of a week in words; one hour is not "1 hours"."""
        amount = said(f"{dutch_number(weekly_volume(phase))} {_unit(phase).plural}")
        mean, _, unit = amount.partition(" ")
        return self.tr("{mean} {unit} per week").format(mean=mean, unit=unit)

    def _description(self, blocks: list[PhaseBlock], evaluation: date | None) -> str:
        one = self.tr("{start} t/m {end}: {words}.")
        parts = [
            one.format(start=day(block.start), end=day(block.end), words=block.words)
            for block in sorted(blocks, key=lambda block: block.start)
        ]
        if evaluation is not None:
            parts.append(self.tr("Evaluatie op {day}.").format(day=day(evaluation)))
        return " ".join(parts)


def _unit(phase: Phase) -> Unit:
    return Unit.HOUR if phase.unit is Unit.MINUTE else phase.unit
