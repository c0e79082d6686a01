"""Before a dossier is made: is this family known already? One panel, one key to pass it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.services.dossiers import Dossiers
from app.services.family_search import FamilyMatch, KnownFamily
from app.views import theme
from app.views.widgets.card import Card
from app.views.widgets.date_text import show_date
from app.views.widgets.form import DateField, Form, TextField
from app.views.widgets.scroll import snug_area
from app.views.widgets.text import (
    button,
    clear_layout,
    label,
    paragraph,
    primary_button,
    quiet_button,
)

_WIDTH = 640
_NAMES = ("first_names", "prefix", "surname")


class KnownFamilyPanel(QWidget):
    """Asks what is known of the child and shows the families that look like it.

    ``made(fields)`` asks for a new dossier with these fields of the youth (a dict, maybe empty),
    ``opened(dossier_id)`` for a dossier that is there, ``cancelled`` to go back.
    """

    made = Signal(object)
    opened = Signal(int)
    cancelled = Signal()

    def __init__(self, dossiers: Dossiers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dossiers = dossiers
        self.form = self._form()
        self.form.edited.connect(lambda *_: self._look())
        self.make = primary_button("")
        self.make.clicked.connect(self._make)
        self._cancel = button(self.tr("Terug"))
        self._cancel.clicked.connect(self.cancelled)
        self._heading = label("", "strong")
        self._found = QVBoxLayout()
        self._found.setSpacing(theme.INSIDE)
        self._build()
        self.clear()

    def clear(self) -> None:
        """Begin with empty fields and the cursor in the first one."""
        self.form.set_values({}, force=True)
        self._show(())
        self.form.focus("bsn")

    def known(self) -> dict[str, str]:
        """The fields that are filled in; a birth date as ISO text."""
        given = {key: field.value().strip() for key, field in self.form.fields.items()}
        return {key: value for key, value in given.items() if value}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button with the focus, else the one that helps; Escape goes back."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focus = self.focusWidget()
            if isinstance(focus, QPushButton):
                focus.click()
            else:
                self._enter()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        """Make the dossier; a family that is surely the same is pointed out instead."""
        self.form.flush()
        if self._sure and self._first is not None:
            self._first.setFocus()
        else:
            self._make()

    def _make(self) -> None:
        self.form.flush()
        self.made.emit(self.known())

    def _look(self) -> None:
        given = self.known()
        born = given.get("birth_date", "")
        self._show(
            self._dossiers.find_families(
                KnownFamily(
                    name=" ".join(given[key] for key in _NAMES if key in given),
                    bsn=given.get("bsn", ""),
                    birth_date=date.fromisoformat(born) if born else None,
                )
            )
        )

    def _show(self, found: tuple[FamilyMatch, ...]) -> None:
        self._sure = any(match.sure for match in found)
        self._first: QPushButton | None = None
        known = bool(self.known())
        self.make.setText(self._make_words(known=known))
        self._heading.setText(self._words(found, known=known))
        clear_layout(self._found)
        for match in found:
            self._found.addWidget(self._row(match))

    def _words(self, found: tuple[FamilyMatch, ...], *, known: bool) -> str:
        if self._sure:
            return self.tr("Dit gezin bestaat al, openen?")
        if found:
            return self.tr("Is het een van deze gezinnen?")
        return self.tr("Geen dossier gevonden dat hierop lijkt.") if known else ""

    def _make_words(self, *, known: bool) -> str:
        if self._sure:
            return self.tr("Toch een nieuw dossier")
        return self.tr("Maak nieuw dossier") if known else self.tr("Nieuw, nog zonder gegevens")

    def _row(self, match: FamilyMatch) -> QWidget:
        row = Card(kind="panel", inset=12)
        words = QVBoxLayout()
        words.setSpacing(2)
        names = (_person(*person) for person in match.people)
        words.addWidget(label(f"{match.number} · {match.because}", "strong"))
        words.addWidget(paragraph(", ".join(names), "quiet"))
        line = QHBoxLayout()
        line.addLayout(words, 1)
        open_it = quiet_button(self.tr("Openen"), "arrow")
        open_it.setAccessibleName(self.tr("Open dossier {number}").format(number=match.number))
        open_it.clicked.connect(lambda: self.opened.emit(match.dossier_id))
        self._first = self._first or open_it
        line.addWidget(open_it)
        row.body.addLayout(line)
        return row

    def _form(self) -> Form:
        form = Form(self)
        form.add_row(
            ("bsn", TextField(self.tr("BSN"), characters=11, longest=9)),
            ("birth_date", DateField(self.tr("Geboortedatum"))),
        )
        form.add_row(
            ("first_names", TextField(self.tr("Voornamen"), longest=200)),
            ("prefix", TextField(self.tr("Voorvoegsel"), characters=10, longest=12)),
            ("surname", TextField(self.tr("Achternaam"), longest=200)),
            stretch=False,
        )
        return form

    def _build(self) -> None:
        card = Card(self.tr("Bestaat dit gezin al?"), inset=theme.AROUND)
        card.setMaximumWidth(_WIDTH)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.INSIDE, 0)
        column.setSpacing(theme.BETWEEN)
        column.addWidget(
            paragraph(
                self.tr(
                    "Vul in wat je van de jeugdige weet. Zo krijgt een gezin geen twee dossiers. "
                    "Weet je nog niets? Druk dan op Enter."
                ),
                "quiet",
            )
        )
        column.addWidget(self.form)
        column.addWidget(self._heading)
        column.addLayout(self._found)
        # In a low window it scrolls above the buttons.
        card.body.setSpacing(theme.BETWEEN)
        card.add(snug_area(inner))
        buttons = QHBoxLayout()
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.make)
        card.body.addLayout(buttons)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 1000)  # all the width there is, up to its own
        middle.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(middle)
        whole.addStretch(1)


def _person(name: str, born: date | None) -> str:
    return " ".join(filter(None, (name or "…", f"({show_date(born)})" if born else "")))
