"""A date that is typed (dd-mm-jjjj, or as people write it) or picked from a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QToolButton, QWidget

from app.domain.report import Severity
from app.views import icons, theme
from app.views.widgets.date_text import parse_date, show_date
from app.views.widgets.field import Field, LabelPlace


class DateField(Field):
    """A date; its value is ISO text (``2027-03-01``) or empty.

    Text that is no date is not told to anyone: it stays, with a sentence under it, until it is one.
    """

    def __init__(
        self,
        text: str,
        help_text: str = "",
        parent: QWidget | None = None,
        *,
        place: LabelPlace = LabelPlace.ABOVE,
        calendar: bool = False,
    ) -> None:
        super().__init__(text, help_text, parent)
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("dd-mm-jjjj"))
        side = self._calendar_button() if calendar else None
        self._build(self._line, place, side)
        self._line.setFixedWidth(theme.text_width(self._line, 10) + 30)
        self._line.textEdited.connect(self._typed)
        self._line.returnPressed.connect(self._left)

    @property
    def line(self) -> QLineEdit:
        """The line edit itself."""
        return self._line

    def day(self) -> date | None:
        """The day that stands here, or ``None``."""
        return parse_date(self._line.text())

    def set_date(self, day: date | None, *, force: bool = False) -> None:
        """Show ``day``; see :meth:`Field.set_value`."""
        self.set_value(day.isoformat() if day else "", force=force)

    def flush(self) -> None:
        """Tell a waiting change; what is no date is held back."""
        if self._readable():
            super().flush()
        else:
            self._timer.stop()

    def _left(self) -> None:
        if not self._readable():
            self._timer.stop()
            self.set_problem(
                self.tr("Dit is geen datum. Typ dag-maand-jaar, bijvoorbeeld 01-03-2027."),
                Severity.ERROR,
            )
            return
        super()._left()
        self._line.setText(show_date(self.day()))

    def _readable(self) -> bool:
        return not self._line.text().strip() or self.day() is not None

    def _typed(self) -> None:
        if self._problem.sentence and self._readable():
            self.set_problem("")
        super()._typed()

    def _busy(self) -> bool:
        return self._line.hasFocus() or not self._readable()

    def _shown(self) -> str:
        day = self.day()
        return day.isoformat() if day else ""

    def _show(self, value: str) -> None:
        self._line.setText(show_date(date.fromisoformat(value) if value else None))
        self.set_problem("")

    def _calendar_button(self) -> QToolButton:
        button = QToolButton()
        icons.put_icon(button, "calendar", "quiet")
        button.setFixedSize(32, 32)
        button.setAccessibleName(self.tr("Kies {field} uit een kalender").format(field=self._text))
        button.setToolTip(self.tr("Kies uit een kalender"))
        button.clicked.connect(self._open_calendar)
        return button

    def _open_calendar(self) -> None:
        popup = QCalendarWidget(self)
        popup.setWindowFlag(Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        day = self.day()
        if day is not None:
            popup.setSelectedDate(QDate(day.year, day.month, day.day))
        popup.activated.connect(self._pick)
        popup.activated.connect(popup.close)
        popup.clicked.connect(self._pick)
        popup.clicked.connect(popup.close)
        popup.move(self._line.mapToGlobal(QPoint(0, self._line.height())))
        popup.show()

    def _pick(self, picked: QDate) -> None:
        self._line.setText(show_date(date(picked.year(), picked.month(), picked.day())))
        self.set_problem("")
        self._chosen()
