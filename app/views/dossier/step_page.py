"""What every step of a dossier is to the page that shows it.

A step is a plain column of fields. The page puts it in a scroll area, shows its panel at the side
and its findings below, and keeps the buttons "previous" and "Verder" in view. A step draws no
buttons of its own for walking through the dossier.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.dossier import Step
from app.services.dossier_rows import DossierView
from app.views.dossier.session import DossierSession

if TYPE_CHECKING:
    from app.views.services import Services


@dataclass(frozen=True)
class PanelPart:
    """A heading of the side panel with short lines below it, or with a widget of the step.

    A widget stays the step's own: the panel shows it and gives it back, it never deletes it.
    """

    heading: str
    lines: tuple[str, ...] = ()
    widget: QWidget | None = None


class StepPage(QWidget):
    """Base of the seven steps.

    ``step`` names the step; ``about_indication`` says whether the page shows the indication
    selector above it. ``panel_changed`` asks the page to read :meth:`panel` again; ``goto`` asks it
    to jump to a field, spelled as ``Finding.field`` ("volume/phase.1.end").
    """

    step: Step
    about_indication = False

    panel_changed = Signal()
    goto = Signal(str)

    def __init__(self, session: DossierSession, services: Services) -> None:
        super().__init__()
        self.session = session
        self.services = services
        self._places: dict[str, QWidget] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)

    def title(self) -> str:
        """The name of the step as the worker reads it."""
        raise NotImplementedError

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

    def flush(self) -> bool:
        """Save what is pending; answers whether nothing is left."""
        return self.session.flush()

    def place(self, place: str, widget: QWidget) -> None:
        """Name the widget in which findings at ``place`` (``Finding.place``) are mended."""
        self._places[place] = widget

    def forget_place(self, place: str) -> None:
        """The widget at ``place`` is gone."""
        self._places.pop(place, None)

    def widget_at(self, place: str) -> QWidget | None:
        """The widget named ``place``, else the nearest one whose name starts the same."""
        while place:
            if (widget := self._places.get(place)) is not None:
                return widget
            place = place.rpartition(".")[0]
        return None

    def focus_field(self, place: str) -> None:
        """Bring the field of a finding into view and put the cursor in it."""
        widget = self.widget_at(place)
        if widget is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_field(self) -> QWidget | None:
        """Where the cursor goes on entering: the first named field that can take it."""
        able = (w for w in self._places.values() if w.isEnabled() and not w.isHidden())
        return next(able, None)
