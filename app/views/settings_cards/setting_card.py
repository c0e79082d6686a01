"""A card with a form of which every field is a setting: shown, stored at once, or closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.policy import LOCKED
from app.domain.report import Severity
from app.domain.roles import REFUSALS, Right
from app.services.settings import PERSONAL, REGIONAL, SettingKey
from app.views.read_only import close_field
from app.views.widgets.card import Card
from app.views.widgets.form import Form

if TYPE_CHECKING:
    from app.views.services import Services


class SettingCard(Card):
    """``saved(moment)`` when a setting was stored; subclasses fill :attr:`form`."""

    saved = Signal(object)
    go = Signal(str, object)
    """Asks for another page; see :class:`app.views.page.Page`."""

    def __init__(self, services: Services, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.services = services
        self.form = Form()
        self.form.edited.connect(self.keep)

    def enter(self) -> None:
        """Show what is stored, and close what the worker may not change."""
        settings = self.services.settings
        keys = tuple(SettingKey(key) for key in self.form.fields)
        self.form.set_values({key.value: settings.get(key) for key in keys})
        for key in keys:
            self._close(key)

    def flush(self) -> None:
        """Store what is still waiting."""
        self.form.flush()

    def keep(self, key: str, value: str) -> None:
        """Store one setting."""
        self.services.settings.set(SettingKey(key), value)
        self.saved.emit(self.services.clock())

    def _close(self, key: SettingKey) -> None:
        """Close the field of a setting that is not this worker's to change, and say why.

        That somebody may only look, the bar above every page says already.
        """
        may, field = self.services.roles.may, self.form.fields[key]
        if self.services.settings.locked(key):
            close_field(field)
            field.set_problem(LOCKED, Severity.INFORM)
        elif key in PERSONAL:
            return
        elif not may(Right.CHANGE):
            close_field(field)
        elif key in REGIONAL and not may(Right.ADMINISTER):
            close_field(field)
            field.set_problem(REFUSALS[Right.ADMINISTER], Severity.INFORM)
