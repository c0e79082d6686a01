"""The tables about one provider: its light per product and municipality, and what was before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt

from app.domain.region import Municipality
from app.domain.stoplight import Judgement, Light
from app.domain.stoplight_parts import KpiOutcome
from app.services.provider_lights import ProductLights
from app.services.provider_past import PastKpi, PastWaiting
from app.services.source_questions import Question
from app.views.amounts import euros_or_dash
from app.views.light_words import light_words
from app.views.providers.kpi_grid import OUTCOME_LIGHTS, thousandths
from app.views.table_models.provider_model import published_wait
from app.views.table_models.rows_model import Column, RowsModel
from app.views.widgets.date_text import show_date
from app.views.widgets.light_delegate import LIGHT_ROLE

PRODUCT_COLUMN = 0
PAST_PRODUCT = 2
PAST_KPI = 1
_DASH = "–"
_WAITING = "Wachttijd "
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)


@dataclass(frozen=True, slots=True)
class DeclaredLine:
    """An amount of a year in cents, with the question that asks where it came from.

    ``None`` for both where nothing is known.
    """

    name: str
    cents: int | None
    question: Question | None


class DeclaredModel(RowsModel[DeclaredLine]):
    """The months of a year, their sum and the ceiling."""

    def __init__(self, parent: QObject | None = None) -> None:
        columns = (
            Column[DeclaredLine](_tr("Maand"), lambda line: line.name),
            Column[DeclaredLine](
                _tr("Gedeclareerd"), lambda line: euros_or_dash(line.cents), number=True
            ),
        )
        super().__init__(columns, parent)


class LightTableModel(RowsModel[ProductLights]):
    """A row per product, a column per municipality; a dash where the product is not offered."""

    def __init__(self, places: Sequence[Municipality], parent: QObject | None = None) -> None:
        self.places = tuple(places)
        product = Column[ProductLights](
            _tr("Product"), lambda row: row.name, roles={_TIP: lambda row: row.code}
        )
        columns = [_place_column(at, place) for at, place in enumerate(places)]
        super().__init__((product, *columns), parent)

    def judgement_at(self, row: ProductLights, column: int) -> Judgement | None:
        """The light in this column; ``None`` beside the lights and where there is none."""
        return row.lights[column - 1] if column > PRODUCT_COLUMN else None


class PastWaitingModel(RowsModel[PastWaiting]):
    """Waiting times as they were published, each with the light it gave then."""

    def __init__(self, parent: QObject | None = None) -> None:
        light = {
            LIGHT_ROLE: lambda row: row.part.light,
            _SPOKEN: lambda row: light_words(row.part.light, row.part.word, row.day),
            _TIP: lambda row: row.part.sentence,
        }
        columns = (
            Column[PastWaiting](
                _tr("Licht toen"), lambda row: row.part.word, _waiting_key, roles=light
            ),
            Column[PastWaiting](_tr("Peildatum"), lambda row: show_date(row.day), _day_key),
            Column[PastWaiting](_tr("Product"), lambda row: row.product),
            Column[PastWaiting](_tr("Plaats"), lambda row: row.place or _DASH),
            Column[PastWaiting](
                _tr("Wachttijd"), lambda row: published_wait(row.part, row.weeks_text)
            ),
            Column[PastWaiting](
                _tr("Wachtenden"),
                lambda row: _DASH if row.waiting is None else str(row.waiting),
                lambda row: -1 if row.waiting is None else row.waiting,
                number=True,
            ),
        )
        super().__init__(columns, parent)


class PastKpiModel(RowsModel[PastKpi]):
    """The KPIs of every period, against the norm of that period."""

    def __init__(self, parent: QObject | None = None) -> None:
        light = {
            LIGHT_ROLE: lambda row: OUTCOME_LIGHTS[row.outcome],
            _SPOKEN: lambda row: light_words(OUTCOME_LIGHTS[row.outcome], _outcome(row)),
        }
        columns = (
            Column[PastKpi](_tr("Uitkomst"), _outcome, roles=light),
            Column[PastKpi](_tr("KPI"), lambda row: row.name),
            Column[PastKpi](_tr("Periode"), lambda row: row.period),
            Column[PastKpi](
                _tr("Waarde"),
                lambda row: thousandths(row.value),
                lambda row: row.value,
                number=True,
            ),
            Column[PastKpi](_tr("Norm"), _norm, number=True),
            Column[PastKpi](
                _tr("Cliënten"),
                lambda row: _DASH if row.clients is None else str(row.clients),
                lambda row: -1 if row.clients is None else row.clients,
                number=True,
            ),
        )
        super().__init__(columns, parent)


def _place_column(at: int, place: Municipality) -> Column[ProductLights]:
    def word(row: ProductLights) -> str:
        judgement = row.lights[at]
        return _short(judgement.word) if judgement else _DASH

    def order(row: ProductLights) -> int:
        judgement = row.lights[at]
        return judgement.overall.order if judgement else len(Light)

    def light(row: ProductLights) -> Light:
        judgement = row.lights[at]
        return judgement.overall if judgement else Light.NONE

    def spoken(row: ProductLights) -> str:
        judgement = row.lights[at]
        if judgement is None:
            return _tr("niet aangeboden")
        return light_words(judgement.overall, judgement.word)

    def sentences(row: ProductLights) -> str:
        judgement = row.lights[at]
        return "\n".join(judgement.sentences) if judgement else _tr("niet aangeboden")

    roles: dict[int, Any] = {LIGHT_ROLE: light, _SPOKEN: spoken, _TIP: sentences}
    return Column(place.name, word, order, roles=roles)


def _short(word: str) -> str:
    """The word of a light for a narrow column: "16 weken" for "Wachttijd 16 weken"."""
    weeks = word.removeprefix(_WAITING)
    if weeks == word:
        return word
    number = weeks.partition(" ")[0]
    return _tr("1 week") if number == "1" else _tr("{number} weken").format(number=number)


def _day_key(row: PastWaiting) -> int:
    return row.day.toordinal()


def _waiting_key(row: PastWaiting) -> tuple[int, int]:
    return row.part.light.order, -row.day.toordinal()


def _norm(row: PastKpi) -> str:
    return _DASH if row.norm is None else thousandths(row.norm)


def _outcome(row: PastKpi) -> str:
    return {
        KpiOutcome.MET: _tr("gehaald"),
        KpiOutcome.MISSED: _tr("gemist"),
        KpiOutcome.SERIOUS: _tr("ernstig gemist"),
        KpiOutcome.TOO_SMALL: _tr("te klein"),
        KpiOutcome.NOT_COUNTED: _tr("telt niet mee"),
    }[row.outcome]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProviderPastModel", text)
