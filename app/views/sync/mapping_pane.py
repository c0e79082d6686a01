"""Left what stands in a sheet, right the fields; below it what the first rows become."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.report import Severity
from app.views import theme
from app.views.latest import Latest
from app.views.sync.mapping_check import CheckPanel
from app.views.sync.mapping_fields import MappingFields
from app.views.sync.mapping_head import MappingHead
from app.views.table_models.layout_models import HeaderLine, HeaderModel
from app.views.widgets.scroll import scroll_area
from app.views.widgets.tab_order import put_before
from app.views.widgets.table import make_table
from app.views.widgets.text import paragraph

if TYPE_CHECKING:
    from app.exchange.kinds import Kind
    from app.exchange.layouts import SavedColumns
    from app.services.layout_check import LayoutCheck, LayoutGaps
    from app.services.layout_look import SheetLook
    from app.views.services import Services

DEBOUNCE_MS = 250
"""Milliseconds after the last choice before the first rows are read again."""
_COLUMN_WIDTHS = (190, 200)


class MappingPane(QWidget):
    """``changed()`` when something else is chosen; see :attr:`complete` and :meth:`layout_now`."""

    changed = Signal()

    def __init__(self, services: Services, look: SheetLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._look = look
        self._gaps: LayoutGaps
        self.head = MappingHead()
        self.headers = HeaderModel(self)
        self.table = make_table(self.headers, self.tr("Kolommen in het bestand"))
        self.fields = MappingFields()
        self.check = CheckPanel()
        self._reading = Latest(services.background, self)
        self._checking = Latest(services.background, self)
        self._debounce = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._build()
        self._connect()
        self._show_look(look)

    @property
    def complete(self) -> bool:
        """Whether nothing but a name is lacking."""
        return not self._gaps.sentence

    @property
    def kind(self) -> Kind:
        """The kind that is chosen."""
        return self.head.kind()

    def layout_now(self, name: str) -> SavedColumns:
        """The layout as it is chosen now."""
        return self._look.layout(name, self.kind, self.fields.picked(), self.head.amounts())

    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key halts, in reading order."""
        return (
            *self.head.stops(),
            self.table,
            *self.fields.stops(),
            self.check.mend,
            self.check.area,
        )

    def focus_first(self) -> None:
        """Go to the first field without a column."""
        self.fields.focus(self.fields.first_empty() or next(iter(self.fields.fields)))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE + theme.UNIT)
        column.addWidget(
            paragraph(
                self.tr(
                    "Dit blad heeft andere kolomkoppen. Kies bij elk veld welke kolom het is; wat "
                    "er al staat is een voorstel, kijk het na. De volgende keer gaat het vanzelf."
                )
            )
        )
        column.addWidget(self.head)
        sides = QHBoxLayout()
        sides.setSpacing(theme.BETWEEN)
        sides.addWidget(self.table, 1)
        sides.addWidget(scroll_area(self.fields), 1)
        column.addLayout(sides, 1)
        column.addWidget(self.check)
        for place, width in enumerate(_COLUMN_WIDTHS):
            self.table.setColumnWidth(place, width)

    def _connect(self) -> None:
        self._reading.answered.connect(self._show_look)
        self._reading.failed.connect(self.check.fail)
        self._checking.answered.connect(self._checked)
        self._checking.failed.connect(self.check.fail)
        self._debounce.timeout.connect(self._check)
        self.head.kind_changed.connect(self._show_kind)
        self.head.header_changed.connect(self._other_header)
        self.head.amounts_changed.connect(self._changed)
        self.fields.changed.connect(self._changed)
        self.table.activated.connect(self._go_from_header)
        self.check.mend.clicked.connect(lambda: self.fields.focus(self._gaps.place))

    def _show_look(self, look: SheetLook) -> None:
        self._look = look
        self.head.show_look(look)
        self._show_kind()

    def _other_header(self) -> None:
        look, header = self._look, self.head.header()
        self._reading.ask(lambda: self._services.layouts.look_below(look, header))

    def _show_kind(self) -> None:
        from app.exchange.layouts import layout_of

        guess = self._look.guesses[self.kind]
        self.head.show_kind(self._look, self.kind)
        self.fields.show_layout(layout_of(self.kind), self._look.headers, guess.columns)
        put_before(self.check.mend, self.fields.stops())
        self._changed()

    def _changed(self) -> None:
        """Another choice: what it lacks is told at once, the rows are read after a while."""
        from app.services.layout_check import find_gaps

        self._gaps = find_gaps(self.layout_now(""))
        self._show_headers()
        self.fields.show_problems(self._gaps.doubles, Severity.ERROR)
        if self.complete:
            self.check.busy()
            self._debounce.start()
        else:
            self._debounce.stop()
            self.check.show_gap(self._gaps.sentence)
        self.changed.emit()

    def _show_headers(self) -> None:
        used = {header: name for name, header in self.fields.picked().items()}
        lines = []
        for one in self._look.headers:
            name = used.get(one.header, "")
            words = self.fields.fields[name].text if name else ""
            lines.append(HeaderLine(one.header, one.examples, name, words))
        self.headers.show_rows(lines)

    def _check(self) -> None:
        look, saved = self._look, self.layout_now("")
        self._checking.ask(lambda: self._services.layouts.check(look, saved))

    def _checked(self, check: LayoutCheck) -> None:
        if self.complete and not self._debounce.isActive():
            self.check.show_check(check)
            self.fields.show_problems(check.columns, Severity.WARNING)

    def _go_from_header(self, index: QModelIndex) -> None:
        """Enter on a column: to the field it is, or to the first that has none."""
        line = self.headers.row_at(index)
        place = (line.field if line else "") or self.fields.first_empty()
        if place:
            self.fields.focus(place)
