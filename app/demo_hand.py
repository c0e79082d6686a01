"""A hand that works the window as a person does: clicks and keys, nothing behind its back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.domain.dossier import Step
from app.views.dossier.dossier_page import DossierPage
from app.views.dossier.step_page import StepPage
from app.views.main_window import MainWindow
from app.views.widgets.form import (
    CheckField,
    ChoiceField,
    DateField,
    Field,
    LinesField,
    TextField,
    ThreeWayField,
)
from app.views.widgets.options_field import OptionsField

LEFT = Qt.MouseButton.LeftButton


class Hand:
    """Works one window and takes its picture.

    Raises ``LookupError`` when the window lacks what the hand reaches for: a journey that cannot be
    made must not pass silently.
    """

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    @property
    def dossier(self) -> DossierPage:
        """The dossier page, which must be in view."""
        page = self.window.page
        if not isinstance(page, DossierPage):
            raise LookupError("the dossier page is not in view")
        return page

    @property
    def step(self) -> StepPage:
        """The step in view."""
        step = self.dossier.frame.step
        if step is None:
            raise LookupError("no step is in view")
        return step

    def settle(self, milliseconds: int = 20) -> None:
        """Let the window do what it has planned: timers, painting, background work."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait(self, done: Callable[[], bool], what: str, seconds: float = 20) -> None:
        """Wait until ``done``; raises ``LookupError`` naming ``what`` when it never comes."""
        for _ in range(int(seconds * 50)):
            if done():
                return
            self.settle()
        raise LookupError(f"waited in vain for {what}")

    def click(self, button: QWidget) -> None:
        """Click a button that can be clicked."""
        if isinstance(button, QAbstractButton) and not button.isEnabled():
            raise LookupError(f"the button {button.text()!r} cannot be pressed")
        QTest.mouseClick(button, LEFT)
        self.settle()

    def press(self, words: str) -> None:
        """Press the button in view whose text begins with ``words``."""
        self.click(self.find_button(words))

    def find_button(self, words: str) -> QAbstractButton:
        """The button in view whose text or name begins with ``words``, in whichever language."""
        start = QCoreApplication.translate("Hand", words.strip())
        for button in self.window.findChildren(QAbstractButton):
            text = button.text().replace("&", "") or button.accessibleName()
            if button.isVisible() and text.startswith(start):
                return button
        raise LookupError(f"there is no button {words!r} in view")

    def go(self, step: Step) -> None:
        """Go to a step by its row in the list at the left."""
        steps = self.dossier.list
        row = steps.visualItemRect(steps.item(list(Step).index(step)))
        QTest.mouseClick(steps.viewport(), LEFT, pos=row.center())
        self.settle()
        if self.dossier.step is not step:
            raise LookupError(f"the step {step} did not open")

    def fill_all(self, values: Mapping[str, str]) -> None:
        """Fill several fields of the step in view, each by its place."""
        for place, value in values.items():
            self.fill(place, value)

    def fill(self, place: str, value: str) -> None:
        """Fill the field at ``place`` (as findings name it) of the step in view.

        Dates are typed as dd-mm-jjjj; choices and three-way answers by their value.
        """
        field = self.step.widget_at(place)
        if not isinstance(field, Field) or not field.isVisible():
            raise LookupError(f"there is no field at {place}")
        for kind, write in _WRITERS.items():
            if isinstance(field, kind):
                write(self, field, value)
                break
        else:
            raise LookupError(f"the hand cannot fill a {type(field).__name__}")
        field.flush()
        self.settle(1)

    def write(self, editor: QWidget, text: str) -> None:
        """Replace what stands in an editor, key by key."""
        editor.setFocus()
        QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(editor, Qt.Key.Key_Delete)
        QTest.keyClicks(editor, text)

    def picture(self, path: Path) -> Path:
        """Save the window as a picture."""
        self.window.flush()
        self.settle(50)
        if not self.window.grab().save(str(path)):
            raise OSError(f"cannot write {path}")
        return path


def _type(hand: Hand, field: Field, value: str) -> None:
    hand.write(field.editor, value)


def _choose(_hand: Hand, field: Field, value: str) -> None:
    assert isinstance(field, ChoiceField)
    combo = field.combo
    if combo.findData(value) < 0:
        raise LookupError(f"{field.text!r} does not offer {value!r}")
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    while combo.currentData() != value:
        QTest.keyClick(combo, Qt.Key.Key_Down)


def _answer(_hand: Hand, field: Field, value: str) -> None:
    assert isinstance(field, ThreeWayField)
    if field.value() != value:
        QTest.mouseClick(field.button(value), LEFT)


def _pick(_hand: Hand, field: Field, value: str) -> None:
    assert isinstance(field, OptionsField)
    QTest.mouseClick(field.button(value), LEFT)


def _tick(_hand: Hand, field: Field, value: str) -> None:
    assert isinstance(field, CheckField)
    if field.value() != value:
        field.box.setFocus()
        QTest.keyClick(field.box, Qt.Key.Key_Space)


_WRITERS: Mapping[type[Field], Callable[[Hand, Field, str], None]] = {
    ChoiceField: _choose,
    OptionsField: _pick,
    ThreeWayField: _answer,
    CheckField: _tick,
    DateField: _type,
    TextField: _type,
    LinesField: _type,
}
