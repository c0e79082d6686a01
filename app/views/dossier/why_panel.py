"""Why a provider has the light it has, and why the worker chooses it all the same."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.domain.dossier import Key
from app.domain.report import Severity
from app.domain.stoplight import Light
from app.services.board_rows import BoardRow
from app.views import theme
from app.views.amounts import euros
from app.views.language import said
from app.views.light_words import light_words
from app.views.source_words import source_words
from app.views.table_models.provider_model import room_words
from app.views.widgets.card import Card
from app.views.widgets.form import CheckField, Form, LabelPlace, TextField
from app.views.widgets.light_painter import LightSign
from app.views.widgets.text import paragraph, quiet_button

REASON = "provider.reason"
"""Key of the reason, and the place of its findings."""


class WhyPanel(Card):
    """The sentences behind a light, where they come from, and the field for the reason.

    ``urgency`` and ``reasons`` are the forms in which is typed; the step binds them. Press
    ``origin`` for the rows that the light rests on.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent, kind="panel", inset=theme.INSIDE + theme.UNIT)
        self._sign = LightSign()
        self._source = paragraph("", "hint")
        self._source.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.head.insertWidget(1, self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self.head.setStretch(2, 0)
        self.head.addStretch(1)
        self.origin = quiet_button(self.tr("Herkomst"), "search")
        self.head.addWidget(self.origin)
        self.sentences = paragraph()
        self.reason = TextField(
            self.tr("Waarom deze aanbieder?"),
            placeholder=self.tr("Deze aanbieder is niet groen. Waarom past deze toch het beste?"),
            place=LabelPlace.BESIDE,
        )
        self.reasons = Form()
        self.reasons.add(REASON, self.reason)
        self.urgency = Form()
        self.urgent = self.urgency.add(
            Key.URGENT, CheckField(self.tr("Spoed: er is nu hulp nodig"))
        )
        questions = QHBoxLayout()
        questions.setSpacing(theme.BETWEEN)
        questions.addWidget(self.reasons, 1)
        questions.addWidget(self.urgency, 0, Qt.AlignmentFlag.AlignTop)
        self.add(self.sentences)
        self.add(self._source)
        self.body.addLayout(questions)

    def show_row(self, row: BoardRow, cost_cents: int | None) -> None:
        """Explain this row; ``cost_cents`` is what the draft costs."""
        light = row.judgement.overall
        self.set_title(self.tr("{name}: waarom").format(name=row.name))
        self._sign.set_light(light)
        self._sign.setAccessibleName(said(Light(light).label))
        self.setAccessibleName(
            f"{self.title.text()}: {light_words(light, row.judgement.word, row.reference_date)}"
        )
        fit = self._fit(row, cost_cents)
        self.sentences.setText(" ".join((*map(said, row.judgement.sentences), *fit)))
        sources = [source_words(item) for item in row.provenance]
        self._source.setText(self.tr("Bron: {source}").format(source=sources[0]) if sources else "")
        self._source.setToolTip("\n".join(sources))
        self._source.setAccessibleDescription(", ".join(sources))

    def show_questions(self, *, reason: bool, urgency: bool) -> None:
        """Show the field for the reason and the tick box for haste, or leave them out."""
        self.reasons.setVisible(reason)
        self.urgency.setVisible(urgency)

    def ask_reason(self) -> None:
        """Say that a reason is missing, and go to its field."""
        self.reason.set_problem(
            self.tr("Schrijf in een zin waarom je deze aanbieder kiest."), Severity.ERROR
        )
        self.reason.focus()

    def _fit(self, row: BoardRow, cost_cents: int | None) -> tuple[str, ...]:
        if row.fits is None or cost_cents is None:
            return ()
        cost = euros(cost_cents)
        if row.fits:
            words = self.tr("Jouw indicatie van {cost} past in de ruimte van {room}.")
        elif (row.room or 0) > 0:
            words = self.tr("Jouw indicatie van {cost} past niet in de ruimte van {room}.")
        else:
            words = self.tr("Er is dit jaar geen ruimte meer voor jouw indicatie van {cost}.")
        return (words.format(cost=cost, room=room_words(row)),)
