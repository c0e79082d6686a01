"""How far a dossier is: per step whether it was begun, is complete, and a few words on it.

Source: design of the screens, the list of steps. Steps are free to enter; a tick means that the
answers are complete.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from app.domain.care_volume import SIXTIETHS, total_sixtieths
from app.domain.dossier import Answer, DossierFacts, IndicationFacts, Key, Status, Step
from app.domain.ijw import Unit
from app.domain.norms import dutch_number
from app.domain.pgb import is_pgb
from app.domain.referral import is_light
from app.domain.scope import ScopeOutcome


@dataclass(frozen=True, slots=True)
class StepProgress:
    """One step: ``complete`` is the tick, ``note`` a short Dutch phrase or empty text."""

    complete: bool
    started: bool
    note: str


def progress_of(dossier: DossierFacts, unfinished: Collection[str]) -> Mapping[Step, StepProgress]:
    """Every step in order; a step is complete when it was begun and is not ``unfinished``."""
    progress = {}
    for step in Step:
        started = _STARTED[step](dossier)
        progress[step] = StepProgress(
            complete=started and step not in unfinished,
            started=started,
            note=_NOTES[step](dossier) if started else "",
        )
    return progress


def _answered(*prefixes: str) -> Callable[[DossierFacts], bool]:
    def started(dossier: DossierFacts) -> bool:
        return any(key.startswith(prefixes) and text for key, text in dossier.answers.items())

    return started


def _question_started(dossier: DossierFacts) -> bool:
    named = any(person.name or person.bsn or person.birth_date for person in dossier.people)
    return named or _answered("question.", "area.", "referrer.", "rights.")(dossier)


def _any_indication(started: Callable[[IndicationFacts], bool]) -> Callable[[DossierFacts], bool]:
    return lambda dossier: any(started(indication) for indication in dossier.indications)


def _product_started(indication: IndicationFacts) -> bool:
    return indication.product is not None or any(indication.answers.values())


def _volume_started(indication: IndicationFacts) -> bool:
    return any(phase.volume or phase.start or phase.end for phase in indication.phases)


def _provider_started(indication: IndicationFacts) -> bool:
    """A provider was chosen; with a pgb the family chooses, so nothing is left to do here."""
    return bool(indication.provider_agb) or is_pgb(indication)


_STARTED: Mapping[Step, Callable[[DossierFacts], bool]] = {
    Step.QUESTION: _question_started,
    Step.SCOPE: _answered("scope.", "residence."),
    Step.ANALYSIS: _answered("analysis.", "step.", "referral.", "decision."),
    Step.PRODUCT: _any_indication(_product_started),
    Step.VOLUME: _any_indication(_volume_started),
    Step.PROVIDER: _any_indication(_provider_started),
    Step.SUMMARY: _any_indication(lambda indication: indication.status is not Status.DRAFT),
}

_OUTCOMES: Mapping[str, str] = {
    ScopeOutcome.IN_SCOPE: "jeugdhulp",
    ScopeOutcome.OTHER_ROUTE: "andere route",
    ScopeOutcome.OUTSIDE_CONTRACTS: "ander contract",
    ScopeOutcome.REFUSED: "afgewezen",
}
_NEEDED: Mapping[str, str] = {Answer.NO: "niet nodig", Answer.YES: "nodig"}


def _analysis_note(dossier: DossierFacts) -> str:
    if is_light(dossier):
        return "licht pad"
    return _NEEDED.get(dossier.answer(Key.ANALYSIS_NEEDED), "")


def _product_note(dossier: DossierFacts) -> str:
    products = [item.product for item in dossier.indications if item.product is not None]
    return _listed(product.level or product.name for product in products)


def _volume_note(dossier: DossierFacts) -> str:
    return _listed(_amount(indication) for indication in dossier.indications)


def _amount(indication: IndicationFacts) -> str:
    """The volume of all phases together, empty while something is missing."""
    phases = indication.complete_phases
    units = {Unit.HOUR if phase.unit is Unit.MINUTE else phase.unit for phase in phases}
    if len(phases) < len(indication.phases) or len(units) != 1:
        return ""
    total = sum(total_sixtieths(phase) for phase in phases)
    return f"{dutch_number(Fraction(total, SIXTIETHS))} {units.pop().plural}"


def _provider_note(dossier: DossierFacts) -> str:
    in_kind = [item for item in dossier.indications if not is_pgb(item)]
    names = {item.provider_name for item in in_kind if item.provider_name}
    if not in_kind:
        return "pgb"
    return f"{len(names)} aanbieders" if len(names) > 1 else _listed(names)


def _summary_note(dossier: DossierFacts) -> str:
    return _listed(item.status for item in dossier.indications)


def _listed(texts: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(text for text in texts if text))


_NOTES: Mapping[Step, Callable[[DossierFacts], str]] = {
    Step.QUESTION: lambda dossier: "",
    Step.SCOPE: lambda dossier: _OUTCOMES.get(dossier.answer(Key.SCOPE_OUTCOME), ""),
    Step.ANALYSIS: _analysis_note,
    Step.PRODUCT: _product_note,
    Step.VOLUME: _volume_note,
    Step.PROVIDER: _provider_note,
    Step.SUMMARY: _summary_note,
}
