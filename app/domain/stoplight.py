"""The stoplight: which lights there are, what the region set, and how parts make one light.

Source: design of the stoplight, sections 1.4 and 2. Colour is advice: a worker can always choose
any provider. The parts are judged in ``stoplight_parts``; every threshold is a regional setting.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache


class Light(StrEnum):
    """A light; ``NONE`` is for a part that was not agreed with the provider, not for the whole."""

    GREEN = "GREEN"
    AMBER = "AMBER"
    RED = "RED"
    UNKNOWN = "UNKNOWN"
    NONE = "NONE"

    @property
    def label(self) -> str:
        """The Dutch name of the colour, for who cannot see it."""
        return _LABELS[self]

    @property
    def order(self) -> int:
        """Place in a list that shows the best light first."""
        return tuple(Light).index(self)


_LABELS = {
    Light.GREEN: "Groen",
    Light.AMBER: "Oranje",
    Light.RED: "Rood",
    Light.UNKNOWN: "Onbekend",
    Light.NONE: "Niet afgesproken",
}


@dataclass(frozen=True, slots=True)
class KpiRule:
    """A KPI the region watches: in which direction it is better and how exports may call it."""

    key: str
    name: str
    higher_is_better: bool
    aliases: tuple[str, ...] = ()

    def means(self, name: str) -> bool:
        """Whether an export that writes ``name`` means this KPI (case, accents and signs aside)."""
        return plain_name(name) in {plain_name(known) for known in (self.name, *self.aliases)}


@dataclass(frozen=True, slots=True)
class DiscountBand:
    """From this percentage of the ceiling on, production is paid at (100 - discount) percent."""

    from_percent: int
    discount_percent: int


@dataclass(frozen=True, slots=True)
class StoplightSettings:
    """Every threshold of the stoplight; names equal the keys of ``stoplight.toml``.

    Weeks, days and months are whole; ``*_percent`` are whole percents, ``prior_index_permille`` is
    the yearly indexation in thousandths. The incentives serve what-ifs only.
    ``computed_higher_is_better`` gives a direction to computed KPIs of the benchmark, by key; one
    that is not in it is neutral.
    """

    provisional: bool
    source: str
    full_categories: tuple[str, ...]
    waiting_amber_weeks: int
    waiting_red_weeks: int
    waiting_stale_days: int
    budget_full_percent: int
    budget_near_percent: int
    budget_stale_days: int
    assignment_stale_days: int
    realisation_months: int
    realisation_minimum_ended: int
    realisation_minimum_ended_product: int
    realisation_default_percent: int
    rolling_months: int
    complete_after_days: int
    complete_provider_percent: int
    prior_index_permille: int
    kpi_minimum_clients: int
    kpi_serious_percent: int
    kpi_red_misses: int
    kpi_amber_misses: int
    kpi_amber_serious: int
    kpis: tuple[KpiRule, ...]
    donut_width_percent: int
    discount_bands: tuple[DiscountBand, ...]
    taper_after_months: int
    taper_percent: int
    computed_higher_is_better: Mapping[str, bool] = field(default_factory=dict)

    def kpi(self, name: str) -> KpiRule | None:
        """The KPI an export calls ``name``, or ``None`` where the region does not watch it."""
        return next((rule for rule in self.kpis if rule.means(name)), None)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a light: its colour, one or two words and one plain Dutch sentence."""

    light: Light
    word: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """A provider's light with its three parts and the sentences that explain it."""

    overall: Light
    word: str
    waiting: Part
    budget: Part
    kpi: Part
    sentences: tuple[str, ...]


BUDGET_NOT_AGREED = Part(
    Light.NONE, "Niet afgesproken", "Met deze aanbieder is geen budget afgesproken."
)
KPI_NOT_AGREED = Part(
    Light.NONE, "Niet afgesproken", "Met deze aanbieder zijn geen KPI's afgesproken."
)
NOT_CONTRACTED_NOTE = "Deze aanbieder heeft geen contract. Gecontracteerd aanbod gaat voor."


def overall(waiting: Light, budget: Light, kpi: Light) -> Light:
    """The light of the whole: waiting and budget decide, KPIs can only lower green to amber (1.4).

    A part that was not agreed (``NONE``) does not count.
    """
    for light in (Light.RED, Light.AMBER, Light.UNKNOWN):
        if light in (waiting, budget):
            return light
    return Light.AMBER if kpi is Light.RED else Light.GREEN


def judge(waiting: Part, budget: Part, kpi: Part, *, contracted: bool = True) -> Judgement:
    """Bring the parts together; without a contract the note on contracted supply comes along."""
    light = overall(waiting.light, budget.light, kpi.light)
    note = () if contracted else (NOT_CONTRACTED_NOTE,)
    sentences = (waiting.sentence, budget.sentence, kpi.sentence, *note)
    return Judgement(light, _word(light, waiting, budget), waiting, budget, kpi, sentences)


@lru_cache(maxsize=1024)
def plain_name(name: str) -> str:
    """A name without case, accents, spaces, signs and a unit in brackets, so spellings meet."""
    bare = unicodedata.normalize("NFKD", name.partition("(")[0]).casefold()
    return "".join(letter for letter in bare if letter.isalnum())


def _word(light: Light, *parts: Part) -> str:
    """The word of the first part that made the light what it is, where it is not the KPIs."""
    if light is Light.UNKNOWN:
        return "Onbekend"
    if light is Light.GREEN:
        return "Plek"
    return next((part.word for part in parts if part.light is light), "Let op KPI's")
