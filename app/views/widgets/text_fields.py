"""Fields in which is typed: one line, more lines, a number."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.views import theme
from app.views.language import said
from app.views.widgets.field import Field, LabelPlace


class TextField(Field):
    """One line of text. ``characters`` is the width the editor keeps; 0 lets it grow."""

    def __init__(
        self,
        text: str,
        help_text: str = "",
        parent: QWidget | None = None,
        *,
        place: LabelPlace = LabelPlace.ABOVE,
        placeholder: str = "",
        characters: int = 0,
        longest: int = 0,
    ) -> None:
        super().__init__(text, help_text, parent)
        self._line = QLineEdit()
        self._line.setPlaceholderText(said(placeholder))
        if longest:
            self._line.setMaxLength(longest)
        self._build(self._line, place)
        if characters:
            self._line.setFixedWidth(theme.text_width(self._line, characters) + 24)
        self._line.textEdited.connect(self._typed)
        self._line.returnPressed.connect(self.flush)

    @property
    def line(self) -> QLineEdit:
        """The line edit itself."""
        return self._line

    def _busy(self) -> bool:
        return self._line.hasFocus()

    def _shown(self) -> str:
        return self._line.text()

    def _show(self, value: str) -> None:
        self._line.setText(value)


class NumberField(TextField):
    """A number as it was typed; what it may be is for the rules to say, in a sentence."""

    def __init__(
        self,
        text: str,
        help_text: str = "",
        parent: QWidget | None = None,
        *,
        place: LabelPlace = LabelPlace.ABOVE,
        characters: int = 4,
    ) -> None:
        super().__init__(text, help_text, parent, place=place, characters=characters, longest=12)
        self._line.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)

    def _shown(self) -> str:
        return self._line.text().strip()


class LinesField(Field):
    """More lines of text; Tab goes to the next field. ``lines`` is the height it keeps."""

    def __init__(
        self,
        text: str,
        help_text: str = "",
        parent: QWidget | None = None,
        *,
        place: LabelPlace = LabelPlace.ABOVE,
        placeholder: str = "",
        lines: int = 4,
    ) -> None:
        super().__init__(text, help_text, parent)
        self._lines = QPlainTextEdit()
        self._lines.setTabChangesFocus(True)
        self._lines.setPlaceholderText(said(placeholder))
        self._lines.setFixedHeight(QFontMetrics(theme.base_font()).lineSpacing() * lines + 18)
        self._build(self._lines, place)
        self._lines.textChanged.connect(self._typed)

    def _busy(self) -> bool:
        return self._lines.hasFocus()

    def _ignores_wheel(self) -> bool:
        return False

    def _shown(self) -> str:
        return self._lines.toPlainText()

    def _show(self, value: str) -> None:
        self._lines.blockSignals(True)
        self._lines.setPlainText(value)
        self._lines.blockSignals(False)
