"""What the menus ask of the window: each a dialog of its own, or something for the page in view.

A dialog is imported when it is asked for. The window itself only shows pages and keeps watch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.views.help_key import HelpKey
from app.views.page import PageName
from app.views.pane_walk import OVER_PAGE, walk
from app.views.undo_keys import edit_text

if TYPE_CHECKING:
    from app.views.main_window import MainWindow


class WindowCommands(QObject):
    """Does in ``window`` what its menus offer; before the store is open most of it is nothing."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        HelpKey(window, self.show_help)

    # --- dossiers

    def new_dossier(self) -> None:
        """Make a dossier in the worker's municipality and open it."""
        self._window.go(PageName.DOSSIER, "new")

    def open_dossier(self) -> None:
        """Show all dossiers with the cursor in the search field."""
        self._window.go(PageName.DOSSIERS)
        self.search()

    def save_now(self) -> None:
        """Store what is waiting; mostly there is nothing left to store."""
        if self._window.flush():
            self._tell(self.tr("Alles is al opgeslagen. Dat gaat hier vanzelf."))
        else:
            self._tell(self.tr("Een deel kon niet worden opgeslagen. Kijk op de pagina."))

    def show_register(self) -> None:
        """Show what can go to the back office as one register."""
        services = self._window.services
        if services is None:
            return
        from app.views.register_dialog import show_register

        self._window.flush()
        dialog = show_register(services, self._window)
        dialog.go.connect(self._window.go)
        dialog.made_one.connect(self.refresh)

    def show_pseudonyms(self) -> None:
        """Save what is decided without telling about whom."""
        services = self._window.services
        if services is None:
            return
        from app.views.pseudonym_dialog import show_pseudonyms

        self._window.flush()
        show_pseudonyms(services, self._window)

    def take_over(self) -> None:
        """Take over a dossier from the file of a colleague."""
        services = self._window.services
        if services is None:
            return
        from app.views.handover_take_dialog import show_take_over

        self._window.flush()
        dialog = show_take_over(services, self._window)
        if dialog is not None:
            dialog.go.connect(self._window.go)

    # --- the store

    def show_bin(self) -> None:
        """Show what was deleted, to be put back."""
        services = self._window.services
        if services is None:
            return
        from app.views.bin_dialog import show_bin

        self._window.flush()
        show_bin(services, self._window).go.connect(self._window.go)

    def show_backups(self) -> None:
        """Show what each backup holds, to make one or put one back."""
        services = self._window.services
        if services is None:
            return
        from app.views.backups_dialog import show_backups

        self._window.flush()
        dialog = show_backups(services, self._window)
        dialog.laid_ready.connect(self._window.reopen_asked)
        dialog.other_key.connect(self._window.bring_in_asked)

    def manage(self, what: str) -> None:
        """Show one of the dialogs of the menu Beheer."""
        services = self._window.services
        if services is None:
            return
        from app.views.management import show_management

        self._window.flush()
        show_management(what, services, self._window)

    # --- finding the way

    def show_command_box(self) -> None:
        """Ask where to go, or what to do, by typing a few letters of it."""
        services = self._window.services
        if services is None:
            return
        from app.views.command_box import CommandBox

        self._window.flush()
        page = self._window.page
        parts = page.places() if page is not None else ()
        box = CommandBox(services, self._window.menus.everything, parts, self._window)
        box.went.connect(self._window.go)
        box.open()

    def search(self) -> None:
        """Put the cursor in the search field of the page."""
        page = self._window.page
        field = page.search_field() if page is not None else None
        if field is not None:
            field.setFocus()

    def next_pane(self) -> None:
        """Go to the next part of the window."""
        walk(self._panes(), 1)

    def previous_pane(self) -> None:
        """Go to the part of the window before this one."""
        walk(self._panes(), -1)

    def _panes(self) -> tuple[QWidget, ...]:
        window = self._window
        middle = window.stack.currentWidget()
        inner = window.page.panes() if window.page is not None else (middle,)
        over = window.findChildren(QWidget, OVER_PAGE)
        return (window.rail, *inner, *over, *window.status.panes())

    # --- the page in view

    def undo(self) -> None:
        """Undo in the text that is being typed, else the last edit of the page."""
        if not edit_text("undo") and self._window.page is not None:
            self._window.page.undo()

    def redo(self) -> None:
        """Redo in the text that is being typed, else what was last undone on the page."""
        if not edit_text("redo") and self._window.page is not None:
            self._window.page.redo()

    def refresh(self) -> None:
        """Read everything on the page anew, and look what the region has brought."""
        services = self._window.services
        if self._window.page is not None and services is not None:
            self._window.page.refresh()
            services.desk.ask_look()
            self._tell(self.tr("Opnieuw gelezen."))

    def print_out(self) -> None:
        """Print what the page shows as paper."""
        page = self._window.page
        if page is not None and not page.print_out():
            self._tell(
                self.tr("Hier is niets om af te drukken. Open een dossier bij Samenvatting.")
            )

    def show_properties(self) -> None:
        """Tell what is known of what is chosen on the page."""
        page = self._window.page
        told = page.properties() if page is not None else ()
        if told:
            lines = "\n".join(f"{label}: {words}" for label, words in told)
            self._window.questions().tell(self._window, self.tr("Eigenschappen"), lines)
        else:
            self._tell(self.tr("Kies eerst een dossier. Dan zie je hier de eigenschappen."))

    # --- help

    def show_help(self, about: QWidget | None = None) -> None:
        """Open the manual at the page for ``about``, else for what is in view."""
        from app.views.help_topics import topic_of

        focus, shown = QApplication.focusWidget(), self._window.stack.currentWidget()
        inside = focus if focus and shown and shown.isAncestorOf(focus) else shown
        self._open_manual(about or self._window, topic_of(about or inside))

    def show_topic(self, topic: str) -> None:
        """Open the manual at this page."""
        self._open_manual(self._window, topic)

    def show_tour(self) -> None:
        """Show the tour of the first start again."""
        from app.views.tour import show_tour

        if self._window.services is not None:
            show_tour(self._window)

    def _open_manual(self, over: QWidget, topic: str) -> None:
        from app.views.help_window import show_help

        show_help(over, topic, self._window.questions())

    def show_keys(self) -> None:
        """Show the keys of all actions, to be printed as a card."""
        from app.views.key_card_dialog import KeyCardDialog

        rows = self._window.menus.key_rows()
        KeyCardDialog(rows, self._window.questions(), self._window).open()

    def show_about(self) -> None:
        """Tell which version this is, and its licence."""
        from app.version import VERSION  # searches for the package's own data

        sentence = self.tr("Indicatiewijzer {version}. Vrije software onder de EUPL 1.2.")
        title = self.tr("Over Indicatiewijzer")
        self._window.questions().tell(self._window, title, sentence.format(version=VERSION))

    def _tell(self, sentence: str) -> None:
        self._window.status.tell(sentence)
