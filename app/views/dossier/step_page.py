"""What every step of a dossier is to the page that shows it.

A step is a plain column of fields. The page puts it in a scroll area, shows its panel at the side
and its findings below, and keeps the buttons "previous" and "Verder" in view. A step draws no
buttons of its own for walking through the dossier.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.dossier import Step
from app.domain.report import Finding
from app.services.dossier_rows import DossierView
from app.views import theme
from app.views.dossier.binding import FormBinding
from app.views.dossier.session import DossierSession
from app.views.step_titles import step_title

if TYPE_CHECKING:
    from app.views.services import Services


@dataclass(frozen=True)
class PanelPart:
    """A heading of the side panel with short lines below it, or with a widget.

    The panel owns the widget it is given: make a new one in every call of :meth:`StepPage.panel`.
    """

    heading: str
    lines: tuple[str, ...] = ()
    widget: QWidget | None = None


class StepPage(QWidget):
    """Base of the seven steps.

    ``step`` names the step; ``about_indication`` says whether the page shows the indication
    selector above it; ``fills`` whether the step takes all the height there is (a table that
    scrolls by itself); ``insist`` whether empty fields show what is missing.

    ``panel_changed`` asks the page to read :meth:`panel` again, ``frame_changed`` to read
    :meth:`subtitle` and :meth:`primary_button` again. ``goto`` asks it to jump to a field, spelled
    as ``Finding.field`` ("volume/phase.1.end"), ``jumped(row)`` to the field of a
    :class:`FindingRow`, ``left(page)`` to go to another page of the window.
    """

    step: Step
    about_indication = False
    fills = False

    panel_changed = Signal()
    frame_changed = Signal()
    goto = Signal(str)
    jumped = Signal(object)
    left = Signal(str)

    def __init__(self, session: DossierSession, services: Services) -> None:
        super().__init__()
        self.session = session
        self.services = services
        self.insist = False
        self._places: dict[str, QWidget] = {}
        self._bindings: list[FormBinding] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.BETWEEN)

    def title(self) -> str:
        """The name of the step as the worker reads it."""
        return step_title(self.step)

    def subtitle(self) -> str:
        """A few quiet words beside the title."""
        return ""

    def show_view(self, view: DossierView, indication_id: int | None) -> None:
        """Show what is stored; called on entering and after every save.

        A field that still holds an unsaved edit keeps what the worker typed.
        """
        raise NotImplementedError

    def panel(self) -> tuple[PanelPart, ...]:
        """What helps with this step, for the side panel."""
        return ()

    def source(self) -> str:
        """Where the rules of this step come from, for the foot of the side panel."""
        return ""

    def primary_button(self) -> QPushButton | None:
        """The step's own primary button, for the place of "Verder"; ``None`` leaves that there.

        The page shows it at the bottom right; the step makes it once and connects it.
        """
        return None

    def print_out(self) -> bool:
        """Print what this step shows as paper; false where it has none."""
        return False

    def bind(self, binding: FormBinding) -> FormBinding:
        """Let the page flush this form, show findings at its fields and jump to them."""
        self._bindings.append(binding)
        for place, field in binding.places():
            self.place(place, field)
        return binding

    def unbind(self, binding: FormBinding) -> None:
        """The form is about to go."""
        self._bindings.remove(binding)
        for place, _ in binding.places():
            self._places.pop(place, None)

    def mark_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show the findings of this step at their fields; called after :meth:`show_view`."""
        for binding in self._bindings:
            binding.mark(findings, insist=self.insist)

    def flush(self) -> bool:
        """Save what is pending; answers whether nothing is left."""
        for binding in self._bindings:
            binding.flush()
        return self.session.flush()

    def settle(self) -> None:
        """Whoever is typing is done: what is stored is shown in every field, also in his."""
        for binding in self._bindings:
            binding.settle()

    def place(self, place: str, widget: QWidget) -> None:
        """Name the widget in which findings at ``place`` (``Finding.place``) are mended."""
        self._places[place] = widget

    def widget_at(self, place: str) -> QWidget | None:
        """The widget named ``place``, else the nearest one whose name starts the same."""
        while place:
            if (widget := self._places.get(place)) is not None:
                return widget
            place = place.rpartition(".")[0]
        return None

    def focus_field(self, place: str) -> None:
        """Put the cursor in the field of a finding; the page then scrolls to it."""
        widget = self.widget_at(place) or self.first_field()
        if widget is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_field(self) -> QWidget | None:
        """Where the cursor goes on entering: the first named field that can take it."""
        able = (w for w in self._places.values() if w.isEnabled() and w.isVisibleTo(self))
        return next(able, None)
