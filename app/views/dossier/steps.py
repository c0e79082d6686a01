"""The seven steps of a dossier: one module each, imported when the step is first entered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.dossier import Step
from app.services.dossier_rows import StepState
from app.views.dossier.session import DossierSession
from app.views.dossier.step_page import StepPage
from app.views.step_titles import step_title
from app.views.widgets.step_list import BUSY, DONE, UNTOUCHED, StepRow

if TYPE_CHECKING:
    from app.views.services import Services


def make_step(session: DossierSession, services: Services, step: Step) -> StepPage:
    """Make the page of ``step`` for the open dossier."""
    return _MAKERS[step]()(session, services)


def following(step: Step, distance: int) -> Step | None:
    """The step ``distance`` further on (or back), or ``None`` at either end."""
    order = list(Step)
    place = order.index(step) + distance
    return order[place] if 0 <= place < len(order) else None


def step_row(state: StepState, *, current: bool) -> StepRow:
    """How a step is listed; a step nobody has begun counts nothing as still to do."""
    mark = DONE if state.complete else BUSY if current or state.started else UNTOUCHED
    return StepRow(
        key=state.step,
        title=step_title(state.step),
        note=state.note,
        mark=mark,
        open=state.open if state.started else 0,
    )


def _question() -> type[StepPage]:
    from app.views.dossier.question_step import QuestionStep

    return QuestionStep


def _scope() -> type[StepPage]:
    from app.views.dossier.scope_step import ScopeStep

    return ScopeStep


def _analysis() -> type[StepPage]:
    from app.views.dossier.analysis_step import AnalysisStep

    return AnalysisStep


def _product() -> type[StepPage]:
    from app.views.dossier.product_step import ProductStep

    return ProductStep


def _volume() -> type[StepPage]:
    from app.views.dossier.volume_step import VolumeStep

    return VolumeStep


def _provider() -> type[StepPage]:
    from app.views.dossier.provider_step import ProviderStep

    return ProviderStep


def _summary() -> type[StepPage]:
    from app.views.dossier.summary_step import SummaryStep

    return SummaryStep


_MAKERS = {
    Step.QUESTION: _question,
    Step.SCOPE: _scope,
    Step.ANALYSIS: _analysis,
    Step.PRODUCT: _product,
    Step.VOLUME: _volume,
    Step.PROVIDER: _provider,
    Step.SUMMARY: _summary,
}
