"""What the steps about one indication share: which one it is, its answers, and when it stands."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.dossier import Status
from app.services.dossier_rows import DossierView, IndicationView
from app.views import theme
from app.views.dossier.binding import FormBinding
from app.views.dossier.session import DossierSession
from app.views.dossier.step_page import StepPage
from app.views.services import Services
from app.views.widgets.form import Form
from app.views.widgets.text import paragraph


class IndicationStep(StepPage):
    """A step whose fields stand in :attr:`fields` and belong to the indication in view.

    What is final or exported is shown, but cannot be changed here.
    """

    about_indication = True

    def __init__(self, session: DossierSession, services: Services) -> None:
        super().__init__(session, services)
        self.indication_id = 0
        self._stands = paragraph("", "quiet")
        self._stands.hide()
        self.body = QWidget()
        self.fields = QVBoxLayout(self.body)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.fields.setSpacing(theme.BETWEEN)
        self.column.addWidget(self._stands)
        self.column.addWidget(self.body)
        self.column.addStretch(1)

    @property
    def item(self) -> IndicationView | None:
        """The indication in view, as it is stored."""
        return self.session.view.indication(self.indication_id)

    def show_view(self, view: DossierView, indication_id: int | None) -> None:
        """See :class:`StepPage`."""
        item = view.indication(indication_id or 0)
        if item is None:
            return
        other = item.id != self.indication_id
        self.indication_id = item.id
        self._stands.setVisible(item.status is not Status.DRAFT)
        self._stands.setText(self._why_it_stands(item.status))
        self.body.setEnabled(item.status is Status.DRAFT)
        self.show_indication(item, other=other)

    def show_indication(self, item: IndicationView, *, other: bool) -> None:
        """Show ``item``; ``other`` tells that another indication was in view until now."""
        raise NotImplementedError

    def bind_answers(self, form: Form) -> FormBinding:
        """Bind a form whose keys are the keys of answers of the indication."""
        return self.bind(FormBinding(form, self.session, self._send_answer, slot=self._slot))

    def _send_answer(self, key: str, value: str) -> None:
        self.session.answer_indication(self.indication_id, key, value)

    def _slot(self, key: str) -> str:
        return f"indication.{self.indication_id}:{key}"

    def _why_it_stands(self, status: Status) -> str:
        if status is Status.FINAL:
            return self.tr(
                "Deze indicatie is definitief. Heropen haar bij Samenvatting om iets te wijzigen."
            )
        if status is Status.WITHDRAWN:
            return self.tr("Deze indicatie is ingetrokken. Er verandert niets meer aan.")
        return self.tr(
            "Deze indicatie is geëxporteerd. Wijzigen of intrekken kan bij Samenvatting."
        )
