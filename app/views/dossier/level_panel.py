"""The questions about the level: one row each, the help of the question at hand folded out."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from app.domain.level_advice import LevelQuestion, LevelRules, asked
from app.views import icons, theme
from app.views.language import said
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.form import Form, LabelPlace, ThreeWayField
from app.views.widgets.text import label, quiet_button, rule


class LevelRow(ThreeWayField):
    """A question with three buttons; a small button folds its help out."""

    def __init__(self, question: LevelQuestion, parent: QWidget | None = None) -> None:
        super().__init__(question.text, question.help, parent)
        self.help.setAccessibleName(self.tr("Uitleg bij: {text}").format(text=self.text))
        self.help.setToolTip(said(question.help))
        assert self._hint is not None  # every question about the level is explained
        self.help.toggled.connect(self._hint.setVisible)
        self._hint.hide()
        column = self.layout()
        assert column is not None
        column.addWidget(rule())

    def _build(self, editor: QWidget, place: LabelPlace, side: QWidget | None = None) -> None:
        self.help = QToolButton()
        icons.put_icon(self.help, "info", "quiet", 16)
        self.help.setFixedSize(28, 28)
        self.help.setCheckable(True)
        super()._build(editor, place, self.help)


class LevelPanel(QWidget):
    """All questions that matter now; they fold in once the advice stands.

    Bind :attr:`form`; its keys are those of the answers (``level.<key>``).
    """

    def __init__(self, rules: LevelRules, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rules = rules
        self.form = Form()
        self.form.set_spacing(theme.UNIT)
        self._rows = {
            question.answer_key: self.form.add(question.answer_key, LevelRow(question))
            for question in rules.questions
        }
        self._count = label("", "quiet")
        self.toggle = quiet_button("")
        self.toggle.clicked.connect(lambda: self.set_open(self.form.isHidden()))
        head = FlowLayout(spacing=theme.INSIDE, right=2)
        head.addWidget(label(self.tr("Welk niveau past?"), "section"))
        head.addWidget(self._count)
        head.addWidget(self.toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        column.addLayout(head)
        column.addWidget(self.form)
        self.set_open(True)

    def row(self, key: str) -> LevelRow:
        """The row of the question with this key."""
        return self._rows[f"level.{key}"]

    def first_open(self) -> LevelRow | None:
        """The first question in view that has no answer yet."""
        rows = (row for row in self._rows.values() if not row.isHidden() and not row.value())
        return next(rows, None)

    def set_open(self, opened: bool) -> None:
        """Fold the questions out or in."""
        self.form.setVisible(opened)
        self.toggle.setText(self.tr("Vragen inklappen") if opened else self.tr("Toon de vragen"))

    def show_asked(self, answers: Mapping[str, str]) -> None:
        """Show the questions that matter by the stored answers, and the help of the first open."""
        matter = {question.answer_key for question in asked(answers, self._rules)}
        for key, row in self._rows.items():
            row.setVisible(key in matter)
        done = sum(bool(answers.get(key)) for key in matter)
        self._count.setText(
            self.tr("{done} van {all} beantwoord").format(done=done, all=len(matter))
        )
        current = self.first_open()
        for row in self._rows.values():
            row.help.setChecked(row is current)
