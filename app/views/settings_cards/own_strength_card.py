"""The card about own strength: where the by-law of each municipality rules on it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.policy import LOCKED
from app.domain.report import Severity
from app.domain.roles import REFUSALS, Right
from app.views import theme
from app.views.read_only import close_field, make_read_only
from app.views.settings_cards.setting_card import SettingCard
from app.views.widgets.form import Field, Form, TextField
from app.views.widgets.text import paragraph

if TYPE_CHECKING:
    from app.services.roles import Roles
    from app.services.settings import Settings
    from app.views.services import Services

_COLUMNS = 2


class OwnStrengthCard(SettingCard):
    """A field per municipality of the region."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "", parent)
        self.set_title(self.tr("Eigen kracht in de verordening"))
        self.columns = tuple(Form() for _ in range(_COLUMNS))
        self.refusal = paragraph("", "quiet")
        self.add(
            paragraph(
                self.tr(
                    "Afwijzen op eigen kracht houdt alleen stand als de verordening daar regels "
                    "over heeft (CRvB 29 mei 2024). Schrijf per gemeente op in welk artikel die "
                    "staan. Zolang een veld leeg is, waarschuwt de stap Reikwijdte."
                ),
                "quiet",
            )
        )
        self._fill()
        self.add(self.refusal)

    def enter(self) -> None:
        """Show what is stored; only an administrator can change it."""
        articles = self._settings.own_strength()
        for column in self.columns:
            column.set_values(articles)
        for code, field in self._fields():
            if code in self._settings.policy.own_strength:
                close_field(field)
                field.set_problem(LOCKED, Severity.INFORM)
        if not self._roles.may(Right.ADMINISTER):
            make_read_only(self)
            self.refusal.setText(REFUSALS[Right.ADMINISTER])
        self.refusal.setVisible(bool(self.refusal.text()))

    def flush(self) -> None:
        """Store what is still waiting."""
        for column in self.columns:
            column.flush()

    def _fill(self) -> None:
        """Lay out the fields in columns, each read downwards."""
        known = self.services.region.scope.own_strength_rules
        places = self.services.region.municipalities
        high = -(-len(places) // _COLUMNS)
        row = QHBoxLayout()
        row.setSpacing(theme.BETWEEN)
        for at, column in enumerate(self.columns):
            for place in places[at * high : (at + 1) * high]:
                hint = known.get(place.code) or self.tr("artikel")
                column.add(place.code, TextField(place.name, placeholder=hint, longest=120))
            column.edited.connect(self.keep)
            row.addWidget(column, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def _fields(self) -> Iterator[tuple[str, Field]]:
        for column in self.columns:
            yield from column.fields.items()

    def keep(self, code: str, article: str) -> None:
        """Store where the by-law of a municipality rules on own strength."""
        self._settings.set_own_strength(code, article)
        self.saved.emit(self.services.clock())

    @property
    def _settings(self) -> Settings:
        return self.services.settings

    @property
    def _roles(self) -> Roles:
        return self.services.roles
