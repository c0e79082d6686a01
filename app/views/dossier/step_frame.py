"""The middle of the dossier page: one step that scrolls, and the two buttons that stay in view."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.views import theme
from app.views.dossier.indication_bar import IndicationBar
from app.views.dossier.open_points import OpenPoints
from app.views.dossier.save_notice import SaveNotice
from app.views.dossier.step_page import StepPage
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.scroll import put_inside
from app.views.widgets.text import button, label, paragraph, primary_button


class StepFrame(QFrame):
    """Title, indication bar, the step with its open points, the notice and the bottom row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "card")
        self.step: StepPage | None = None
        self.title = label("", "section")
        self.subtitle = label("", "quiet")
        self.subtitle.setWordWrap(True)
        self.bar = IndicationBar()
        self.nothing = paragraph(
            self.tr(
                "Een indicatie is één product voor één jeugdige. Voeg er een toe om verder te gaan."
            ),
            "quiet",
        )
        self.points = OpenPoints()
        self.notice = SaveNotice()
        self.back = button("", "back")
        self.ahead = primary_button("")
        self._primaries: list[QPushButton] = []
        self._has_next = False
        self._scroll, self._inside = _scroll_area()
        self._build()

    @property
    def primary(self) -> QPushButton:
        """The one primary button that is in view."""
        return next((own for own in self._primaries if not own.isHidden()), self.ahead)

    def show_step(self, step: StepPage, back: str, ahead: str) -> None:
        """Put ``step`` in the middle; empty words leave a button out."""
        if self.step is not step:
            self._swap(step)
        self.title.setText(step.title())
        self.back.setText(back)
        self.back.setVisible(bool(back))
        self._has_next = bool(ahead)
        self.ahead.setText(self.tr("Verder: {step}  →").format(step=ahead))
        self.ahead.setAccessibleName(self.tr("Verder: {step}").format(step=ahead))
        self.show_own()

    def show_own(self) -> None:
        """Show the step's subtitle, and its primary button or "Verder" where it has none now."""
        self.subtitle.setText(self.step.subtitle() if self.step is not None else "")
        own = self.step.primary_button() if self.step is not None else None
        if own is not None and own not in self._primaries:
            self._primaries.append(own)
            self._bottom.addWidget(own)
        for made in self._primaries:
            made.setVisible(made is own)
        self.ahead.setVisible(own is None and self._has_next)

    def show_about(self, *, has_bar: bool, has_indication: bool) -> None:
        """Show the indication bar, and the step only when there is something for it to be about."""
        self.bar.setVisible(has_bar)
        self.nothing.setVisible(has_bar and not has_indication)
        if self.step is not None:
            self.step.setVisible(not has_bar or has_indication)
            self._share_height(filled=self.step.fills and not self.step.isHidden())

    def forget_steps(self) -> None:
        """Let go of the step in view and of the buttons of all steps: another dossier comes."""
        self.step = None
        for made in self._primaries:
            self._bottom.removeWidget(made)
            made.deleteLater()
        self._primaries.clear()

    def scroll_to_focus(self) -> None:
        """Bring the widget with the focus into view, with some room around it."""
        focus = QApplication.focusWidget()
        if focus is not None and self._scroll.isAncestorOf(focus):
            self._scroll.ensureWidgetVisible(focus, 0, 64)

    def scroll_to_top(self) -> None:
        """Begin at the top."""
        self._scroll.verticalScrollBar().setValue(0)

    @property
    def inside(self) -> QWidget:
        """What holds the step in view."""
        inside = self._scroll.widget()
        assert inside is not None
        return inside

    @property
    def pane(self) -> QWidget:
        """The part in which F6 lands."""
        return self._scroll

    def _swap(self, step: StepPage) -> None:
        if self.step is not None:
            self._inside.removeWidget(self.step)
            self.step.hide()
        self.step = step
        self._inside.insertWidget(3, step, 1 if step.fills else 0)
        self._share_height(filled=step.fills)
        step.show()
        self.scroll_to_top()

    def _share_height(self, *, filled: bool) -> None:
        """The stretch below takes what a step leaves; a step that fills leaves nothing."""
        self._inside.setStretch(self._inside.count() - 1, 0 if filled else 1)

    def _build(self) -> None:
        for part in (self.bar, self.nothing, self.points, self.points.findings):
            self._inside.addWidget(part)
        self._inside.addStretch(1)
        self._bottom = FlowLayout(spacing=theme.INSIDE, right=1)
        self._bottom.addWidget(self.back)
        self._bottom.addWidget(self.ahead)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(20, 0, 20, 0)
        bottom.addLayout(self._bottom)
        notice = QHBoxLayout()
        notice.setContentsMargins(20, 0, 20, 0)
        notice.addWidget(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 16)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 20, 0)
        head.setSpacing(theme.INSIDE + 2)
        head.addWidget(self.title)
        head.addWidget(self.subtitle, 1)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addLayout(notice)
        column.addLayout(bottom)


def _scroll_area() -> tuple[QScrollArea, QVBoxLayout]:
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inner = QWidget()
    # Without this the area keeps the height that the words need in their narrowest form.
    inner.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
    column = QVBoxLayout(inner)
    column.setContentsMargins(20, 0, 20, 4)
    column.setSpacing(theme.BETWEEN)
    put_inside(area, inner)
    return area, column
