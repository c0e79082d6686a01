"""The phases of an indication under one another, and the button that adds one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.catalogue import Product
from app.domain.dossier import PhaseFacts
from app.views import theme
from app.views.dossier.binding import FormBinding
from app.views.dossier.goal_picker import PlannedGoals
from app.views.dossier.phase_row import PhaseRow, phase_values
from app.views.dossier.session import DossierSession
from app.views.dossier.step_page import StepPage
from app.views.prompts import Prompts
from app.views.widgets.tab_order import put_before
from app.views.widgets.text import quiet_button


class PhaseList(QWidget):
    """Keeps a row per phase, bound to ``step``; a changed list of phases is numbered anew."""

    def __init__(self, step: StepPage, session: DossierSession, prompts: Prompts) -> None:
        super().__init__()
        self._step = step
        self._session = session
        self._prompts = prompts
        self._indication_id = 0
        self._phases: tuple[PhaseFacts, ...] = ()
        self._bound: dict[int, tuple[PhaseRow, FormBinding]] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self.add = quiet_button(self.tr("fase toevoegen"), "plus")
        self.add.clicked.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        column.addLayout(self._rows)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def rows(self) -> tuple[PhaseRow, ...]:
        """The rows in the order of the phases."""
        return tuple(self._bound[phase.id][0] for phase in self._phases)

    def show_phases(
        self,
        indication_id: int,
        phases: tuple[PhaseFacts, ...],
        product: Product,
        goals: PlannedGoals,
    ) -> None:
        """Show the phases as they are stored, with the goals of the plan they can take over."""
        self._indication_id = indication_id
        if [phase.id for phase in phases] != [phase.id for phase in self._phases]:
            self._rebuild(phases)
        self._phases = phases
        for phase in phases:
            row, binding = self._bound[phase.id]
            row.show_phase(phase, product, goals, alone=len(phases) == 1)
            binding.show(phase_values(phase))

    def _rebuild(self, phases: tuple[PhaseFacts, ...]) -> None:
        """Let go of what is gone, make what is new, and give every row its number."""
        kept = {phase.id for phase in phases}
        for phase_id, (row, binding) in list(self._bound.items()):
            self._step.unbind(binding)
            if phase_id not in kept:
                self._drop(phase_id, row)
        for position, phase in enumerate(phases, start=1):
            row, binding = self._bound.get(phase.id) or self._make(phase.id)
            self._bound[phase.id] = (row, binding)
            row.set_position(position)
            self._step.bind(binding)
        rows = [self._bound[phase.id][0] for phase in phases]
        put_before(self.add, [stop for row in rows for stop in row.stops()])

    def _make(self, phase_id: int) -> tuple[PhaseRow, FormBinding]:
        row = PhaseRow(phase_id)
        row.removed.connect(self._remove)
        row.converted.connect(self._convert)
        binding = FormBinding(
            row,
            self._session,
            lambda key, value: self._send(phase_id, key, value),
            slot=lambda key: f"{_slots(phase_id)}{key}",
            place=lambda key: f"phase.{row.position}.{key}",
        )
        self._rows.addWidget(row)
        return row, binding

    def _drop(self, phase_id: int, row: PhaseRow) -> None:
        del self._bound[phase_id]
        self._session.forget(_slots(phase_id))
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _send(self, phase_id: int, key: str, value: str) -> None:
        indication_id, change = self._indication_id, self._session.indications.change_phase
        self._session.edit(
            f"{_slots(phase_id)}{key}", lambda: change(indication_id, phase_id, key, value)
        )

    def _add(self) -> None:
        self._step.flush()
        indication_id = self._indication_id
        if self._session.act(lambda: self._session.indications.add_phase(indication_id)):
            self.rows[-1].volume.focus()

    def _remove(self, phase_id: int) -> None:
        row = self._bound[phase_id][0]
        if (row.volume.value() or row.goal.value()) and not self._agreed(row.position):
            return
        indication_id = self._indication_id
        self._session.forget(_slots(phase_id))
        if self._session.act(
            lambda: self._session.indications.remove_phase(indication_id, phase_id)
        ):
            self.add.setFocus()

    def _agreed(self, position: int) -> bool:
        return self._prompts.ask(
            self,
            self.tr("Fase verwijderen"),
            self.tr("Fase {number} verwijderen?").format(number=position),
            self.tr("Verwijder"),
            self.tr("Laat staan"),
        )

    def _convert(self, phase_id: int) -> None:
        """Write broken hours as whole minutes, also in the field where the cursor still is."""
        self._step.flush()
        indication_id, convert = self._indication_id, self._session.indications.write_in_minutes
        if self._session.act(lambda: convert(indication_id, phase_id)):
            row, binding = self._bound[phase_id]
            stored = next(phase for phase in self._phases if phase.id == phase_id)
            binding.show(phase_values(stored), force=True)
            row.volume.focus()


def _slots(phase_id: int) -> str:
    """The beginning of every slot of a phase."""
    return f"phase.{phase_id}:"
