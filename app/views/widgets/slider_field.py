"""A whole number on a slider, with the number itself in a field beside it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSlider, QWidget

from app.views import theme
from app.views.widgets.text import label


class SliderField(QWidget):
    """``changed(value)`` when somebody moves the slider or types a number.

    ``name`` stands before the slider and ``unit`` behind the number. ``about`` is what a screen
    reader hears before the name, as there may be more sliders of the same name.
    """

    changed = Signal(int)

    def __init__(
        self,
        name: str,
        unit: str,
        limits: tuple[int, int],
        about: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.number = _Number(limits)
        self._name = label(name)
        self._name.setBuddy(self.slider)
        self._unit = label(unit, "quiet")
        spoken = ", ".join(word for word in (about, name, unit) if word)
        self.slider.setRange(*limits)
        for part in (self.slider, self.number):
            part.setAccessibleName(spoken)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.INSIDE)
        row.addWidget(self._name)
        row.addWidget(self.slider, 1)
        row.addWidget(self.number)
        row.addWidget(self._unit)
        self.setFocusProxy(self.slider)
        self.slider.valueChanged.connect(self._moved)
        self.number.typed.connect(self._moved)

    def value(self) -> int:
        """The number now."""
        return int(self.slider.value())

    def set_value(self, value: int) -> None:
        """Show ``value`` without telling it; outside the limits the nearest is shown."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(value)
        self.number.show_number(self.value())

    def align(self, name_width: int, unit_width: int) -> None:
        """Give name and unit a width in pixels, so that sliders stand under one another."""
        self._name.setFixedWidth(name_width)
        self._unit.setFixedWidth(unit_width)

    def _moved(self, value: int) -> None:
        self.set_value(value)
        self.changed.emit(value)


class _Slider(QSlider):
    """A slider that leaves the wheel to the page it stands on."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """See the class."""
        event.ignore()


class _Number(QLineEdit):
    """The number itself; what is typed counts as soon as it lies within the limits."""

    typed = Signal(int)

    def __init__(self, limits: tuple[int, int]) -> None:
        super().__init__()
        self._last = limits[0]
        self.setValidator(QIntValidator(*limits, self))
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(theme.text_width(self, 3) + 24)
        self.textEdited.connect(self._typed)

    def show_number(self, value: int) -> None:
        """Show ``value``, unless it stands there already."""
        self._last = value
        if self.text() != str(value):
            self.setText(str(value))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is no number within the limits makes place for the last one that was."""
        self.show_number(self._last)
        super().focusOutEvent(event)

    def _typed(self, text: str) -> None:
        if self.hasAcceptableInput():
            self.typed.emit(int(text))
