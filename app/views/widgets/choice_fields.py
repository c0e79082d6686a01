"""Fields in which is chosen: a list, yes / no / unknown, a tick box."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from app.domain.dossier import Answer
from app.views import theme
from app.views.language import said
from app.views.widgets.field import Field, LabelPlace
from app.views.widgets.text import unmarked

_LETTERS: Final = 18
"""What a choice shows of its words where there is little room; its list shows them whole."""


class ChoiceField(Field):
    """One of a list of (value, words). An empty value can stand for "not chosen yet".

    The words of a ``verbatim`` field are the same in every language: what stands in a file.
    """

    def __init__(
        self,
        text: str,
        choices: Iterable[tuple[str, str]] = (),
        help_text: str = "",
        parent: QWidget | None = None,
        *,
        place: LabelPlace = LabelPlace.ABOVE,
        empty: str | None = None,
        verbatim: bool = False,
    ) -> None:
        super().__init__(text, help_text, parent)
        self._empty = empty
        self._verbatim = verbatim
        self._combo = QComboBox()
        self._combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._combo.setMaxVisibleItems(18)
        self._build(self._combo, place)
        self.set_choices(choices)
        self._combo.activated.connect(self._chosen)

    @property
    def combo(self) -> QComboBox:
        """The combo box itself."""
        return self._combo

    def set_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer other choices, and keep the value as far as it is still among them."""
        offered = [("", self._empty)] if self._empty is not None else []
        offered.extend((value, words) for value, words in choices)
        with QSignalBlocker(self._combo):
            self._combo.clear()
            for value, words in offered:
                self._combo.addItem(words if self._verbatim else said(words), value)
            longest = max((len(words) for _, words in offered), default=0)
            self._combo.setMinimumContentsLength(max(4, min(longest, _LETTERS)))
            self._show(self._stored)

    def _shown(self) -> str:
        return self._combo.currentData() or ""

    def _show(self, value: str) -> None:
        self._combo.setCurrentIndex(self._combo.findData(value))


class ThreeWayField(Field):
    """Yes, no or unknown as three joined buttons; a second press on the same takes it back.

    Its value is that of :class:`Answer`, or empty. ``unknown=False`` leaves the third button out.
    """

    def __init__(
        self,
        text: str,
        help_text: str = "",
        parent: QWidget | None = None,
        *,
        place: LabelPlace = LabelPlace.ACROSS,
        unknown: bool = True,
    ) -> None:
        super().__init__(text, help_text, parent)
        words = {Answer.YES: self.tr("Ja"), Answer.NO: self.tr("Nee")}
        if unknown:
            words[Answer.UNKNOWN] = self.tr("Weet niet")
        box = QWidget()
        self._row = QHBoxLayout(box)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._buttons = {answer: self._segment(word) for answer, word in words.items()}
        self._buttons[Answer.YES].setProperty("place", "first")
        list(self._buttons.values())[-1].setProperty("place", "last")
        box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        box.setFocusProxy(self._buttons[Answer.YES])
        self._build(box, place)
        self.set_text(text)

    def button(self, answer: str) -> QPushButton:
        """The button of this answer."""
        return self._buttons[Answer(answer)]

    def set_text(self, text: str) -> None:
        """Change the question; each button is named after it."""
        super().set_text(text)
        for button in self._buttons.values():
            button.setAccessibleName(f"{self.text}: {button.text()}")

    def _segment(self, word: str) -> QPushButton:
        button = QPushButton(unmarked(word))
        button.setCheckable(True)
        button.setAutoDefault(False)
        theme.mark(button, "segment")
        button.setMinimumHeight(30)
        self._group.addButton(button)
        self._row.addWidget(button)
        button.clicked.connect(self._pressed)
        return button

    def _pressed(self) -> None:
        if self._shown() == self._stored:
            self._show("")
        self._chosen()

    def _shown(self) -> str:
        pressed = (answer for answer, button in self._buttons.items() if button.isChecked())
        return str(next(pressed, ""))

    def _show(self, value: str) -> None:
        self._group.setExclusive(False)
        for answer, button in self._buttons.items():
            button.setChecked(answer == value)
        self._group.setExclusive(True)


class CheckField(Field):
    """A tick box with its words behind it; its value is ``yes`` or empty."""

    def __init__(self, text: str, help_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, help_text, parent)
        self._box = QCheckBox(unmarked(self.text))
        self._build(self._box, LabelPlace.HIDDEN)
        self._box.clicked.connect(self._chosen)

    @property
    def box(self) -> QCheckBox:
        """The tick box itself."""
        return self._box

    def set_text(self, text: str) -> None:
        """Change the words behind the box."""
        super().set_text(text)
        self._box.setText(unmarked(self.text))

    def _shown(self) -> str:
        return str(Answer.YES) if self._box.isChecked() else ""

    def _show(self, value: str) -> None:
        self._box.setChecked(value == Answer.YES)
