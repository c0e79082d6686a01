"""A list with a button under it that folds out a form for one more."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.views import theme
from app.views.widgets.form import Form
from app.views.widgets.text import button, label, quiet_button


class AddingForm(Form):
    """What the panel folds out; its first field is called ``first``."""

    first = ""

    def begin(self, today: date | None) -> None:
        """Begin anew."""
        raise NotImplementedError


Filled = TypeVar("Filled", bound=AddingForm)


class AddingPanel(QWidget, Generic[Filled]):
    """Rows above a folded form.

    Subclasses say what it is called (:meth:`_words`: the title, the button that folds out and the
    one that keeps), make the form (:meth:`_make_form`), and :meth:`_keep` what was filled in; then
    they call :meth:`_fold`.
    """

    def __init__(self) -> None:
        super().__init__()
        title, add, keep = self._words()
        self._today: date | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.UNIT)
        self._problems = QVBoxLayout()
        self.add = quiet_button(add, "plus")
        self.keep = button(keep)
        self.cancel = quiet_button(self.tr("Niet nu"))
        self._buttons = QWidget()
        self._lay_out(title)
        self.setFocusProxy(self.add)
        self.add.clicked.connect(self._ask)
        self.keep.clicked.connect(self._keep)
        self.cancel.clicked.connect(self._fold)
        self._buttons.hide()

    @cached_property
    def form(self) -> Filled:
        """What is folded out; made when that first happens: a family has many of these panels."""
        form = self._make_form()
        form.hide()
        self._column.insertWidget(self._column.indexOf(self._buttons), form)
        return form

    def _words(self) -> tuple[str, str, str]:
        raise NotImplementedError

    def _make_form(self) -> Filled:
        raise NotImplementedError

    def _keep(self) -> None:
        raise NotImplementedError

    def _ask(self) -> None:
        self.form.begin(self._today)
        self._set_asking(asking=True)
        self.form.focus(self.form.first)

    def _fold(self) -> None:
        self._set_asking(asking=False)
        self.add.setFocus()

    def _set_asking(self, *, asking: bool) -> None:
        self.add.setVisible(not asking)
        self.form.setVisible(asking)
        self._buttons.setVisible(asking)

    def _lay_out(self, title: str) -> None:
        line = QHBoxLayout(self._buttons)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.keep)
        line.addWidget(self.cancel)
        line.addStretch(1)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.INSIDE, 0, 0)
        column.setSpacing(theme.INSIDE)
        column.addWidget(label(title, "strong"))
        column.addLayout(self._list)
        column.addLayout(self._problems)
        column.addWidget(self._buttons)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
