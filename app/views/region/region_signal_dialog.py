"""One signal to the region: what is missing, or what is the matter with a provider."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.report import Severity
from app.services.failures import attempt
from app.services.region_signals import KIND_WORDS, RegionSignalDraft, RegionSignalKind
from app.views import theme
from app.views.widgets.form import ChoiceField, Form, LinesField, TextField
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.text import paragraph, primary_button, quiet_button

if TYPE_CHECKING:
    from app.views.services import Services


def offer_signal(
    services: Services, parent: QWidget, draft: RegionSignalDraft
) -> RegionSignalDialog:
    """Ask whether the region should know this; nothing is kept before the worker says so."""
    dialog = RegionSignalDialog(services, draft, None, parent.window())
    dialog.open()
    return dialog


class RegionSignalDialog(QDialog):
    """``kept(id)`` when the signal was stored; closing it keeps nothing."""

    kept = Signal(int)

    def __init__(
        self,
        services: Services,
        draft: RegionSignalDraft,
        signal_id: int | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Signaal aan de regio"))
        self._services = services
        self._draft = draft
        self._signal_id = signal_id
        self.form = Form()
        self._problem = ProblemLine()
        self.keep = primary_button(self.tr("Bewaar signaal"))
        self.cancel = quiet_button(self.tr("Niet nu"))
        self._add_fields()
        self._lay_out()
        self.form.set_values({key: getattr(draft, key) for key in self.form.fields}, force=True)
        self._follow_kind()
        self.form.fields["kind"].edited.connect(lambda _: self._follow_kind())
        self.keep.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)

    def draft(self) -> RegionSignalDraft:
        """The signal as it stands in the fields; the AGB code goes with the provider it was of."""
        values = {key: field.value() for key, field in self.form.fields.items()}
        same = values["provider_name"].strip() == self._draft.provider_name
        return RegionSignalDraft(**values, provider_agb=self._draft.provider_agb if same else "")

    def _save(self) -> None:
        """Keep it, or say what is missing or must go."""
        keep = self._services.region_signals.keep
        if attempt(
            lambda: self.kept.emit(keep(self.draft(), self._signal_id)),
            lambda sentence: self._problem.say(sentence, Severity.ERROR),
        ):
            self.accept()

    def _follow_kind(self) -> None:
        """Ask for the supply that is missing, or for the provider."""
        missing = self.form.fields["kind"].value() == RegionSignalKind.MISSING_SUPPLY
        for key in ("expertise", "place"):
            self.form.fields[key].setVisible(missing)
        self.form.fields["provider_name"].setVisible(not missing)

    def _add_fields(self) -> None:
        region, today = self._services.region, self._services.today()
        products = self._services.catalogue().current(today)
        kinds = [(str(kind), words) for kind, words in KIND_WORDS.items()]
        places = [(item.code, item.name) for item in region.municipalities]
        empty = self.tr("geen keuze")
        self.form.add("kind", ChoiceField(self.tr("Waar gaat het over?"), kinds))
        self.form.add("municipality_code", ChoiceField(self.tr("Gemeente"), places, empty=empty))
        self.form.add(
            "product_code",
            ChoiceField(self.tr("Product"), [(p.code, p.name) for p in products], empty=empty),
        )
        self.form.add("provider_name", TextField(self.tr("Aanbieder")))
        self.form.add("expertise", TextField(self.tr("Welke expertise ontbreekt?")))
        self.form.add("place", TextField(self.tr("In welke plaats ontbreekt het?")))
        self.form.add("text", LinesField(self.tr("Wat speelt er?"), lines=4))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.AROUND, theme.BETWEEN, theme.AROUND, theme.BETWEEN)
        column.setSpacing(theme.INSIDE + theme.UNIT)
        explanation = self.tr(
            "Zo weet de regio wat er mist. Noem geen kind en geen gezin: een naam of BSN wordt "
            "geweigerd."
        )
        column.addWidget(paragraph(explanation, "quiet"))
        column.addWidget(self.form)
        column.addWidget(self._problem)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.keep)
        column.addLayout(buttons)
        self.resize(560, 520)
