"""Which provider was chosen, when, and which light was seen then."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.domain.dossier import Status
from app.domain.stoplight import Light
from app.services.board_rows import BoardRow
from app.services.dossier_rows import IndicationView
from app.services.source_questions import LightQuestion
from app.views import theme
from app.views.light_words import light_words
from app.views.source_words import kept_source
from app.views.widgets.date_text import show_date
from app.views.widgets.light_painter import LightSign
from app.views.widgets.text import paragraph, quiet_button


class ChosenProvider(QFrame):
    """A line in a frame, hidden as long as nobody is chosen.

    ``released`` lets the choice go; ``origin_asked(question)`` asks for the rows behind the light.
    """

    released = Signal()
    origin_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "notice")
        self.setProperty("severity", "done")
        self._sign = LightSign()
        self.words = paragraph()
        self.release = quiet_button(self.tr("Laat los"))
        self.release.setAccessibleName(self.tr("Laat de gekozen aanbieder los"))
        self.release.clicked.connect(self.released)
        self.origin = quiet_button(self.tr("Herkomst"), "search")
        self.origin.setAccessibleName(self.tr("Herkomst van het licht van toen"))
        self.origin.clicked.connect(lambda: self.origin_asked.emit(self._question))
        self._question: LightQuestion | None = None
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 4, 12, 4)
        line.setSpacing(theme.INSIDE)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.words, 1)
        line.addWidget(self.origin)
        line.addWidget(self.release)
        self.hide()

    def show_choice(
        self, item: IndicationView, now: BoardRow | None, municipality_code: str
    ) -> None:
        """Show the choice of ``item``; ``now`` is how the board sees this provider today."""
        self.setVisible(bool(item.facts.provider_agb))
        self.release.setVisible(item.status is Status.DRAFT)
        if not item.facts.provider_agb:
            return
        self._show_origin(item, municipality_code)
        text = self.tr("Gekozen: {name}").format(name=item.facts.provider_name)
        if (seen := item.light) is not None:
            self._sign.set_light(Light(seen.overall))
            then = self.tr(" op {day} bij licht {light}.").format(
                day=show_date(seen.seen_at.date()),
                light=light_words(seen.overall, seen.word, seen.reference_date),
            )
            text += then + self._since(seen.overall, now)
        self.words.setText(text)
        self.setAccessibleName(text)

    def _show_origin(self, item: IndicationView, municipality_code: str) -> None:
        seen, product = item.light, item.product
        self._question = None
        if seen is not None and product is not None:
            day = seen.seen_at.date()
            agb = item.facts.provider_agb
            self._question = LightQuestion(agb, day, product.code, municipality_code)
            self.origin.setToolTip(kept_source(seen.source))
        self.origin.setVisible(self._question is not None)

    def _since(self, seen: str, now: BoardRow | None) -> str:
        if now is None or now.judgement.overall == seen:
            return ""
        light = light_words(now.judgement.overall, now.judgement.word)
        return self.tr(" Nu is het licht: {light}.").format(light=light)
