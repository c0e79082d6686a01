"""Every version of an indication, and what the last one changed in the one before."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.services.version_words import compare
from app.services.versions import VersionView
from app.views import theme
from app.views.moments import full_moment
from app.views.widgets.scroll import scroll_area
from app.views.widgets.text import button, paragraph


class VersionDialog(QDialog):
    """The versions, the last one first, each with its differences from the one before."""

    def __init__(self, versions: tuple[VersionView, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Versies"))
        self.resize(640, 520)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setSpacing(theme.UNIT)
        before = (None, *versions)
        for version, older in reversed(list(zip(versions, before, strict=False))):
            self._add(column, version, older)
        column.addStretch(1)
        close = button(self.tr("Sluiten"))
        close.clicked.connect(self.accept)
        outer = QVBoxLayout(self)
        outer.addWidget(scroll_area(inside), 1)
        outer.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _add(self, column: QVBoxLayout, version: VersionView, older: VersionView | None) -> None:
        head = self.tr("Versie {number}: {kind}, {moment}").format(
            number=version.number, kind=version.kind, moment=full_moment(version.decided_at)
        )
        column.addWidget(paragraph(head, "strong"))
        for text in (version.worker, version.reason, version.explanation):
            if text:
                column.addWidget(paragraph(text, "quiet"))
        if older is None:
            for field in version.fields:
                column.addWidget(paragraph(f"{field.name}: {field.text}"))
        else:
            for change in compare(older.fields, version.fields):
                old, new = change.old or "-", change.new or "-"
                column.addWidget(paragraph(f"{change.name}: {old} \u2192 {new}"))
        for line in version.lines:
            column.addWidget(paragraph(line, "quiet"))
