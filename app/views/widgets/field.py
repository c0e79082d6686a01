"""One field of a form: label, editor, help and finding, tied together in one place.

Every field of the program is a :class:`Field`. It gives its editor a label with that editor as
buddy, an accessible name and a help text; it tells a change by :attr:`Field.edited` as plain text;
and it shows a finding right under the editor.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.report import Finding, Severity
from app.views import theme
from app.views.announce import announce
from app.views.language import said
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.text import label, paragraph, unmarked

DEBOUNCE_MS = 400
"""Milliseconds after the last keystroke before a change is told."""


class LabelPlace(Enum):
    """Where the label stands."""

    ABOVE = auto()
    BESIDE = auto()
    """Just left of the editor, as in "van [01-12-2026]"."""
    ACROSS = auto()
    """At the left edge, breaking its lines, the editor at the right edge: for long questions."""
    HIDDEN = auto()
    """Not shown; a screen reader still hears it."""


class Field(QWidget):
    """A labelled editor whose value is plain text.

    ``edited(value)`` comes about 400 ms after the last keystroke, and at once on leaving the field
    or on a choice; never for a value that was set by :meth:`set_value`. Subclasses build the
    editor, call :meth:`_build`, and give :meth:`_shown` and :meth:`_show`.
    """

    edited = Signal(str)
    enter_goes_on = True
    """Whether Enter goes on to the next field; not where it does something of its own."""

    def __init__(self, text: str, help_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self._text = said(text)
        self._help_text = said(help_text)
        self._stored = ""
        self._dirty = False
        self._touched = False
        self._awaited = False
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._timer.timeout.connect(self.flush)

    # --- what a page uses

    @property
    def text(self) -> str:
        """The words of the label."""
        return self._text

    @property
    def editor(self) -> QWidget:
        """The widget that takes the focus."""
        return self._editor

    def value(self) -> str:
        """What stands in the field now, told or not yet told."""
        return self._shown()

    def set_value(self, value: str, *, force: bool = False) -> None:
        """Show ``value``, unless somebody is typing here: then it is shown when he leaves.

        ``force`` shows it anyway: for another dossier, or a button that changes this very field.
        """
        self._stored = value
        if force:
            self._timer.stop()
            self._dirty = self._touched = False
        elif self._dirty or (self._touched and self._busy()):
            return
        if self._shown() != value or force:
            self._show(value)

    def flush(self) -> None:
        """Tell a change that is still waiting, now."""
        self._timer.stop()
        value = self._shown()
        changed = self._dirty and value != self._stored
        self._dirty = False
        if changed:
            self._stored = value
            self._awaited = True
            self.edited.emit(value)

    def write(self, value: str) -> None:
        """Put ``value`` here for the worker who pressed a button beside it, and tell it now."""
        if value != self._shown():
            self._show(value)
            self._chosen()

    def set_findings(self, findings: Iterable[Finding]) -> None:
        """Show the first of ``findings`` with its code under the editor; none clears the line."""
        first = next(iter(findings), None)
        sentence = f"{said(first.sentence)}  ({first.code})" if first else ""
        self.set_problem(sentence, first.severity if first else None)

    def set_problem(self, sentence: str, severity: Severity | None = None) -> None:
        """Show ``sentence`` under the editor, or nothing; the editor's border tells it too.

        The first word on what was just typed here is said by a screen reader; the focus may have
        gone on by then.
        """
        if self._awaited and sentence != self._problem.sentence:
            announce(self, f"{self._text}: {sentence}" if sentence else "", urgent=True)
        self._awaited = False
        self._problem.say(sentence, severity)
        state = str(severity) if sentence and severity else ""
        self._editor.setAccessibleDescription(sentence or self._help_text)
        if (self.property("severity") or "") != state:
            for widget in (self._editor, self):
                widget.setProperty("severity", state)
            theme.repolish(self._editor)

    def set_text(self, text: str) -> None:
        """Change the words of the label and of the accessible name with it."""
        self._text = said(text)
        self._label.setText(unmarked(self._text))
        self._editor.setAccessibleName(self._text)

    def focus(self) -> None:
        """Put the cursor here (the jump from a finding)."""
        self._editor.setFocus()

    def take_problem_line(self) -> ProblemLine:
        """The line under the editor: a row of narrow fields shows it over its whole width."""
        layout = self.layout()
        assert layout is not None
        layout.removeWidget(self._problem)
        return self._problem

    # --- what a kind of field uses

    def _build(self, editor: QWidget, place: LabelPlace, side: QWidget | None = None) -> None:
        """Lay out the label, the ``editor`` (with ``side`` right of it), help and finding."""
        self._editor = editor
        self._label = _label(self._text, place)
        self._label.setBuddy(editor)
        self._hint = paragraph(self._help_text, "hint") if self._help_text else None
        self._problem = ProblemLine(quiet=True)
        editor.setAccessibleName(self._text)
        editor.setAccessibleDescription(self._help_text)
        editor.installEventFilter(self)
        self.setFocusProxy(editor)
        self.setLayout(_lay_out(self._label, (editor, side), self._hint, self._problem, place))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell a waiting change on leaving, and let the wheel scroll the page, not the value."""
        if event.type() == QEvent.Type.FocusOut and watched is self._editor:
            self._left()
        if event.type() == QEvent.Type.Wheel and watched is self._editor:
            event.ignore()
            return self._ignores_wheel()
        return super().eventFilter(watched, event)

    def _left(self) -> None:
        self.flush()
        self._touched = False
        if self._shown() != self._stored:
            self._show(self._stored)

    def _typed(self) -> None:
        """Somebody typed: tell it after a while."""
        self._dirty = self._touched = True
        self._timer.start()

    def _chosen(self) -> None:
        """Somebody chose: tell it now."""
        self._dirty = True
        self.flush()

    def _busy(self) -> bool:
        """Whether a new value from outside would disturb somebody who is typing here."""
        return False

    def _ignores_wheel(self) -> bool:
        return True

    def _shown(self) -> str:
        raise NotImplementedError

    def _show(self, value: str) -> None:
        raise NotImplementedError


def _label(text: str, place: LabelPlace) -> QLabel:
    made = paragraph() if place is LabelPlace.ACROSS else label()
    made.setText(unmarked(text))
    if place is LabelPlace.HIDDEN or not text:
        made.hide()
    return made


def _lay_out(
    words: QLabel,
    editors: tuple[QWidget, QWidget | None],
    hint: QLabel | None,
    problem: QWidget,
    place: LabelPlace,
) -> QBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.UNIT)
    line = QHBoxLayout()
    line.setSpacing(theme.INSIDE)
    editor, side = editors
    if place is LabelPlace.ABOVE:
        column.addWidget(words)
    else:
        line.addWidget(words, 1 if place is LabelPlace.ACROSS else 0)
    line.addWidget(editor, 0 if place is LabelPlace.ACROSS else 1)
    if side is not None:
        line.addWidget(side)
    # Takes what an editor of a fixed width leaves, so that it stands under its label.
    line.addStretch(0)
    column.addLayout(line)
    if hint is not None:
        column.addWidget(hint)
    column.addWidget(problem)
    return column
