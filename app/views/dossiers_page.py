"""All dossiers in a table, to be searched and sorted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QPushButton, QStackedLayout, QTableView, QWidget

from app.views import theme
from app.views.page import Page, PageName
from app.views.step_titles import step_title
from app.views.table_models.dossier_models import DossierTableModel
from app.views.widgets.date_text import show_date
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.search_line import SearchLine
from app.views.widgets.table import make_table
from app.views.widgets.text import label, primary_button, quiet_button

if TYPE_CHECKING:
    from app.views.services import Services

_NAMES = 1
"""The column that takes what the others leave."""

_MOST = 1000


class DossiersPage(Page):
    """The table; Enter or a double click opens the dossier."""

    def __init__(self, services: Services) -> None:
        self.title = self.tr("Dossiers")
        super().__init__()
        self._services = services
        self._new = primary_button(self.tr("Nieuw dossier"))
        self.delete_button = quiet_button(self.tr("Dossier verwijderen"), "trash")
        self.register_button = quiet_button(self.tr("Register voor de backoffice…"), "file")
        self._search = SearchLine(
            self.tr("Zoek op naam, BSN of dossiernummer  (Ctrl+F)"), self.tr("Zoek een dossier")
        )
        self._model = DossierTableModel(services.clock, self._place, self)
        self._table: QTableView = make_table(self._model, self.tr("Dossiers"))
        self._empty = EmptyState("", icon="dossiers")
        self._count = label("", "hint")
        self._build()

    def enter(self, argument: object = None) -> None:
        """Read the dossiers anew."""
        self._show()

    def primary_button(self) -> QPushButton:
        """Nieuw dossier."""
        return self._new

    def search_field(self) -> QWidget:
        """The search field."""
        return self._search

    def panes(self) -> tuple[QWidget, ...]:
        """Search and table."""
        return (self._search, self._table)

    def properties(self) -> tuple[tuple[str, str], ...]:
        """See :class:`Page`: of the dossier that is chosen."""
        row = self._model.row_at(self._table.currentIndex())
        if row is None:
            return ()
        return (
            (self.tr("Dossier"), row.number),
            (self.tr("Jeugdigen"), row.names or self.tr("nog geen namen")),
            (self.tr("Gemeente"), self._place(row.municipality_code)),
            (self.tr("Stap"), step_title(row.step)),
            (self.tr("Status"), row.status),
            (self.tr("Gewijzigd"), f"{show_date(row.changed_at.date())} {row.changed_at:%H:%M}"),
        )

    def _build(self) -> None:
        self.add_head(self.title)
        self.column.addWidget(self._search)
        self._either = QStackedLayout()
        # First in the page: outside it the table would be a window for a moment.
        self.column.addLayout(self._either, 1)
        self._either.addWidget(self._table)
        self._either.addWidget(self._empty)
        foot = FlowLayout(spacing=theme.INSIDE, right=1)
        foot.addWidget(self._count)
        foot.addWidget(self.delete_button)
        foot.addWidget(self.register_button)
        foot.addWidget(self._new)
        self.column.addLayout(foot)
        self._table.setSortingEnabled(True)
        self._table.sortByColumn(5, Qt.SortOrder.DescendingOrder)
        for column, width in enumerate((120, 320, 180, 130, 230)):
            self._table.setColumnWidth(column, width)
        head = self._table.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(_NAMES, QHeaderView.ResizeMode.Stretch)
        self._table.activated.connect(self._open)
        self._table.doubleClicked.connect(self._open)
        self.delete_button.clicked.connect(self.delete)
        self.register_button.clicked.connect(self._show_register)
        self._new.clicked.connect(lambda: self.go.emit(PageName.DOSSIER, "new"))
        self._search.searched.connect(self._show)
        self.setFocusProxy(self._search)

    def _show(self) -> None:
        words = self._search.text().strip()
        rows = self._services.dossiers.summaries(words, _MOST)
        self._model.show_rows(rows)
        self._empty.set_sentence(
            self.tr("Niets gevonden. Controleer de spelling, of zoek op een deel van de naam.")
            if words
            else self.tr("Nog geen dossiers. Begin met een nieuw dossier.")
        )
        self._either.setCurrentIndex(0 if rows else 1)
        self.delete_button.setVisible(bool(rows))
        one = self.tr("1 dossier")
        many = self.tr("{count} dossiers")
        self._count.setText(one if len(rows) == 1 else many.format(count=len(rows)))

    def delete(self) -> None:
        """Put the chosen dossier in the bin, after asking."""
        row = self._model.row_at(self._table.currentIndex())
        if row is None:
            self.told.emit(self.tr("Kies eerst een dossier in de tabel."))
        elif self._services.prompts.ask(
            self,
            self.tr("Dossier verwijderen"),
            self.tr(
                "Dossier {number} ({names}) verwijderen? Je kunt het 30 dagen lang terugzetten "
                "uit de prullenbak."
            ).format(number=row.number, names=row.names or self.tr("nog geen namen")),
            self.tr("Verwijder"),
            self.tr("Laat staan"),
        ):
            self._delete(row.id, row.number)

    def _delete(self, dossier_id: int, number: str) -> None:
        deleting = self._services.background.run(
            lambda _control: self._services.bin.delete_dossier(dossier_id)
        )
        deleting.succeeded.connect(lambda _: self._deleted(number))
        deleting.failed.connect(
            lambda sentence: self._services.prompts.tell(
                self, self.tr("Dossier verwijderen"), sentence
            )
        )

    def _deleted(self, number: str) -> None:
        self._show()
        self._table.setFocus()
        self.told.emit(
            self.tr("{number} staat in de prullenbak (Bestand, Prullenbak).").format(number=number)
        )

    def _show_register(self) -> None:
        from app.views.register_dialog import show_register  # brings the writers of files along

        dialog = show_register(self._services, self)
        dialog.go.connect(self.go)
        dialog.made_one.connect(self._show)

    def _place(self, code: str) -> str:
        municipality = self._services.region.municipality(code)
        return municipality.name if municipality else ""

    def _open(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if row is not None:
            self.go.emit(PageName.DOSSIER, row.id)
