"""What the window shows while a store of an older version is brought up to date."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from app.views import theme
from app.views.widgets.card import Card, put_in_middle
from app.views.widgets.text import label, paragraph

_CARD = 560


class UpdatingPage(QWidget):
    """Says what is being done; there is nothing to choose.

    ``restored`` when a backup takes the place of the store, which may need an update too.
    """

    def __init__(self, *, restored: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label("", "title")
        self.sentence = paragraph("", "quiet")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        card = Card(inset=theme.AROUND)
        card.setFixedWidth(_CARD)
        for part in (self.title, self.sentence, self.bar):
            card.add(part)
        put_in_middle(self, card)
        self._say(
            self.tr("De reservekopie wordt teruggezet…")
            if restored
            else self.tr("De dossiers worden bijgewerkt…"),
            self.tr("Dit kan een minuut duren.")
            if restored
            else self.tr(
                "Deze versie bewaart de dossiers op een nieuwe manier. Er wordt eerst een "
                "reservekopie gemaakt. Dit kan een minuut duren."
            ),
        )

    def tell_backed_up(self) -> None:
        """The backup is made; now the tables change."""
        self._say(
            self.tr("De dossiers worden bijgewerkt…"),
            self.tr(
                "Deze versie bewaart de dossiers op een nieuwe manier. Er is eerst een "
                "reservekopie gemaakt. Dit kan een minuut duren."
            ),
        )

    def _say(self, title: str, sentence: str) -> None:
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.setAccessibleName(title)
