"""Every version of an indication, and how any two of them differ."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.services.version_words import compare
from app.services.versions import VersionView
from app.views import theme
from app.views.language import said
from app.views.moments import full_moment
from app.views.widgets.card import Card
from app.views.widgets.form import ChoiceField
from app.views.widgets.scroll import scroll_area
from app.views.widgets.text import button, clear_layout, label, paragraph


class VersionDialog(QDialog):
    """Two versions beside one another, and below it every version in full, the last one first."""

    def __init__(self, versions: tuple[VersionView, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Versies"))
        self._versions = {str(version.number): version for version in versions}
        offered = [(number, self._name(one)) for number, one in reversed(self._versions.items())]
        self.older = ChoiceField(self.tr("Wat is er veranderd sinds"), offered)
        self.newer = ChoiceField(self.tr("tot en met"), offered)
        self.differences = QVBoxLayout()
        self._lay_out()
        for field, place in ((self.newer, 0), (self.older, 1)):
            if len(offered) > 1:
                field.set_value(offered[place][0])
            field.edited.connect(lambda _: self._compare())
        self._compare()

    def _compare(self) -> None:
        """Show what differs between the two chosen versions."""
        clear_layout(self.differences)
        older, newer = (self._versions.get(x.value()) for x in (self.older, self.newer))
        if older is None or newer is None:
            return
        changes = compare(older.fields, newer.fields)
        for change in changes:
            words = f"{said(change.old) or '-'} \u2192 {said(change.new) or '-'}"
            self.differences.addWidget(label(change.name, "quiet"))
            self.differences.addWidget(paragraph(words))
        if not changes:
            nothing = self.tr("In de indicatie zelf is niets veranderd.")
            self.differences.addWidget(paragraph(nothing))

    def _name(self, version: VersionView) -> str:
        return self.tr("Versie {number}: {kind}").format(
            number=version.number, kind=said(version.kind)
        )

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.INSIDE, 0)
        column.setSpacing(theme.BETWEEN)
        if len(self._versions) > 1:
            column.addWidget(self._comparison())
        for version in reversed(self._versions.values()):
            column.addWidget(self._card(version))
        column.addStretch(1)
        close = button(self.tr("Sluiten"))
        close.clicked.connect(self.accept)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.AROUND, theme.BETWEEN, theme.AROUND, theme.BETWEEN)
        outer.setSpacing(theme.INSIDE)
        outer.addWidget(scroll_area(inside, self.windowTitle()), 1)
        outer.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(720, 620)

    def _comparison(self) -> Card:
        card = Card(self.tr("Vergelijken"), kind="panel")
        row = QHBoxLayout()
        row.addWidget(self.older, 1)
        row.addWidget(self.newer, 1)
        card.body.addLayout(row)
        card.body.addLayout(self.differences)
        return card

    def _card(self, version: VersionView) -> Card:
        card = Card(self._name(version))
        about = (full_moment(version.decided_at), version.worker, version.reason)
        card.add(paragraph(" · ".join(part for part in about if part), "quiet"))
        if version.explanation:
            card.add(paragraph(version.explanation))
        card.add(
            label(
                self.tr("Naar de backoffice:")
                if version.sent
                else self.tr("Besloten, nog niet naar de backoffice."),
                "strong",
            )
        )
        for line in version.lines:
            card.add(paragraph(line))
        fields = QFormLayout()
        fields.setHorizontalSpacing(theme.BETWEEN)
        for field in version.fields:
            fields.addRow(label(field.name, "quiet"), paragraph(field.text))
        card.add(label(self.tr("De indicatie:"), "strong"))
        card.body.addLayout(fields)
        return card
