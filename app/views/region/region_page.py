"""Regio: one page with a quiet choice of parts, of which one is in view."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from app.views.page import Page
from app.views.region.part import RegionPart
from app.views.region.parts import RegionPartName, make_part, part_titles
from app.views.widgets.segments import Segments

if TYPE_CHECKING:
    from app.views.services import Services

_OWN_WIDTH, _NO_WIDTH = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored
PartMaker = Callable[[RegionPartName, "Services"], RegionPart]


class RegionPage(Page):
    """The host of the parts; each is made when it is first asked for."""

    def __init__(self, services: Services, maker: PartMaker = make_part) -> None:
        self.title = self.tr("Regio")
        super().__init__()
        self._services = services
        self._maker = maker
        self._parts: dict[RegionPartName, RegionPart] = {}
        self.choice = Segments(self.tr("Onderdeel"), part_titles().items())
        self.stack = QStackedWidget()
        self.add_head(self.title, self.choice, quiet=services.region.name)
        self.column.addWidget(self.stack, 1)
        self.choice.set_value(RegionPartName.FIGURES)
        self.choice.chosen.connect(lambda name: self._show(RegionPartName(name)))

    @property
    def part(self) -> RegionPart | None:
        """The part in view; ``None`` before the first visit."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, RegionPart) else None

    def enter(self, argument: object = None) -> None:
        """Read the part in view anew.

        ``argument`` may name another part (:class:`RegionPartName`), or be a pair of that name and
        what the part is to show.
        """
        name, asked = argument if isinstance(argument, tuple) else (argument, None)
        if name is not None:
            self.choice.set_value(RegionPartName(name))
        self._show(RegionPartName(self.choice.value()), asked)

    def panes(self) -> tuple[QWidget, ...]:
        """The choice of parts, and what the part in view names."""
        return (self.choice, *(self.part.panes() if self.part else ()))

    def search_field(self) -> QWidget | None:
        """The search field of the part in view."""
        return self.part.search_field() if self.part else None

    def help_text(self) -> str:
        """What the part in view tells of itself."""
        how = self.tr("Bovenaan kies je het onderdeel; met de pijltjes loop je erlangs.")
        return f"{self.part.explanation} {how}" if self.part else how

    def _show(self, name: RegionPartName, asked: object = None) -> None:
        part = self._part(name)
        part.enter(asked)
        for known in self._parts.values():
            # A stack is else as wide as the widest of its parts, also while that is not in view.
            policy = known.sizePolicy()
            policy.setHorizontalPolicy(_OWN_WIDTH if known is part else _NO_WIDTH)
            known.setSizePolicy(policy)
        self.stack.setCurrentWidget(part)
        self.setFocusProxy(part)

    def _part(self, name: RegionPartName) -> RegionPart:
        if name not in self._parts:
            made = self._maker(name, self._services)
            made.go.connect(self.go)
            made.told.connect(self.told)
            self._parts[name] = made
            self.stack.addWidget(made)
        return self._parts[name]
