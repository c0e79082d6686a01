"""The analysis phase and the five legal steps.

The analysis is an option, not a tick-box: needed or not, there is a reason. An order to a provider
needs a question, a bounded time, a deliverable and its own decision number. The five steps are the
ones of the Centrale Raad van Beroep; each needs a text before the dossier can be made final.
Source: purchasing strategy 2026 §7.3 and §13.1; ECLI:NL:CRVB:2017:1477; domain facts C1, C3, C4.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from app.domain.decision_term import DecisionRules
from app.domain.dossier import Answer, DossierFacts, Key
from app.domain.report import Finding, Report, Severity


class AnalysisBy(StrEnum):
    """Who carries out the analysis; stored under ``analysis.by``."""

    ACCESS = "access"
    REFERRER = "referrer"
    PROVIDER = "provider"

    @property
    def label(self) -> str:
        """The party as the worker reads it."""
        return _LABELS[self]


class AnalysisKey(StrEnum):
    """Keys of answers about the order, the joint talk and the indication talk; days as ISO text.

    The indication talk is held without the family and therefore recorded apart (domain facts C1,
    step 5b).
    """

    ORDERED_ON = "analysis.ordered_on"
    CHANGED = "analysis.changed"
    SHARED_FAMILY = "analysis.shared.family"
    SHARED_PROVIDER = "analysis.shared.provider"
    SHARED_ACCESS = "analysis.shared.access"
    TALK_ON = "analysis.talk.on"
    TALK_WHO = "analysis.talk.who"
    TALK_RESULT = "analysis.talk.result"


ANALYSIS_TRAIT = "analysis"
"""The trait of the product that orders the analysis itself."""

_LABELS = {
    AnalysisBy.ACCESS: "Onze toegang",
    AnalysisBy.REFERRER: "Een andere verwijzer",
    AnalysisBy.PROVIDER: "Een aanbieder, in opdracht",
}


@dataclass(frozen=True, slots=True)
class LegalStep:
    """One of the five steps, answered under ``step.<number>``; ``must_have`` says what to write."""

    number: int
    title: str
    question: str
    must_have: str
    source: str

    @property
    def answer_key(self) -> str:
        """The key of the text in the dossier."""
        return f"step.{self.number}"

    @property
    def expert_key(self) -> str:
        """The key of the expert consulted (name, discipline, registration)."""
        return f"step.{self.number}.expert"


@dataclass(frozen=True, slots=True)
class AnalysisRules:
    """The five steps and what the region proposes for an order to a provider: hours and weeks.

    ``provisional`` is true as long as the region has not fixed those hours and weeks; ``decision``
    is the term of the decision that rests on the steps.
    """

    steps: tuple[LegalStep, ...]
    default_hours_min: int
    default_hours_max: int
    default_weeks: int
    provisional: bool = True
    source: str = ""
    decision: DecisionRules = field(default_factory=DecisionRules)


def check_analysis(dossier: DossierFacts, rules: AnalysisRules, today: date) -> Report:
    """Say what still has to be answered in the analysis step before the dossier can be final."""
    return Report.of(
        (
            *_check_need(dossier),
            *_check_order(dossier, rules, today),
            *_check_report(dossier, today),
            *_check_outcome(dossier),
            *_check_parties(dossier),
            *_check_talk(dossier, today),
            *_check_steps(dossier, rules),
        )
    )


@dataclass(frozen=True, slots=True)
class _Required:
    """A text that must be there, with the finding for when it is not."""

    code: str
    key: Key
    sentence: str


_ORDER = (
    _Required("F204", Key.ANALYSIS_PROVIDER, "Noem de aanbieder die de analyse gaat doen."),
    _Required("F205", Key.ANALYSIS_QUESTION, "Schrijf op welke vraag de aanbieder beantwoordt."),
    _Required("F208", Key.ANALYSIS_DELIVERABLE, "Schrijf op wat de aanbieder oplevert."),
    _Required(
        "F209", Key.ANALYSIS_DECISION, "Vul het nummer van de beschikking voor de analyse in."
    ),
)
_COMMITMENTS = (
    _Required("F223", Key.COMMITMENT_FAMILY, "Noteer of het gezin zich aan het plan verbindt."),
    _Required("F225", Key.COMMITMENT_ACCESS, "Noteer waar de toegang zich aan verbindt."),
)
_BY_PROVIDER = (
    _Required("F224", Key.COMMITMENT_PROVIDER, "Noteer waar de aanbieder zich aan verbindt."),
)
_NEED_SOURCE = "Inkoopstrategie 2026 §7.3; domein C4"
_ORDER_SOURCE = "Inkoopstrategie 2026 §13.1"
_SHARED = (
    AnalysisKey.SHARED_FAMILY,
    AnalysisKey.SHARED_PROVIDER,
    AnalysisKey.SHARED_ACCESS,
)
_TALK = (
    (AnalysisKey.TALK_ON, "Vul in wanneer het indicatiegesprek was."),
    (AnalysisKey.TALK_WHO, "Vul in wie bij het indicatiegesprek waren."),
    (AnalysisKey.TALK_RESULT, "Schrijf op wat het indicatiegesprek opleverde."),
)
_APART_SOURCE = "Domein C1, stap 5b"
_TALK_SOURCE = "Domein C1, stap 5a"


def _check_need(dossier: DossierFacts) -> Iterator[Finding]:
    """Needed or not: both need a reason, because it is an option and not a tick-box."""
    needed = dossier.answer(Key.ANALYSIS_NEEDED)
    if needed not in (Answer.YES, Answer.NO):
        yield _error("F201", Key.ANALYSIS_NEEDED, "Kies of een analyse nodig is.", _NEED_SOURCE)
        return
    if not _filled(dossier, Key.ANALYSIS_REASON):
        why = "nodig is" if needed == Answer.YES else "niet nodig is"
        sentence = f"Schrijf op waarom een analyse {why}."
        yield _error("F202", Key.ANALYSIS_REASON, sentence, _NEED_SOURCE)
    if needed == Answer.YES and dossier.answer(Key.ANALYSIS_BY) not in set(AnalysisBy):
        yield _error("F203", Key.ANALYSIS_BY, "Kies wie de analyse doet.", _NEED_SOURCE)


def _check_order(dossier: DossierFacts, rules: AnalysisRules, today: date) -> Iterator[Finding]:
    """An order to a provider: question, bounded time, deliverable, its own decision number."""
    if not _by_provider(dossier):
        return
    yield from _missing(dossier, _ORDER, _ORDER_SOURCE)
    yield from _check_hours(dossier.answer(Key.ANALYSIS_HOURS).strip(), rules)
    yield from _check_deadline(dossier.answer(Key.ANALYSIS_DEADLINE).strip(), rules, today)


def overdue_since(dossier: DossierFacts, today: date) -> date | None:
    """The last day of an ordered report that has not come, where that day has passed."""
    deadline = dossier.day(Key.ANALYSIS_DEADLINE)
    if not _by_provider(dossier) or dossier.day(Key.ANALYSIS_REPORT_ON) is not None:
        return None
    return deadline if deadline is not None and deadline < today else None


def _check_report(dossier: DossierFacts, today: date) -> Iterator[Finding]:
    """The order has a day, and its report comes before the deadline."""
    if not _by_provider(dossier):
        return
    ordered, deadline = dossier.day(AnalysisKey.ORDERED_ON), dossier.day(Key.ANALYSIS_DEADLINE)
    received = dossier.day(Key.ANALYSIS_REPORT_ON)
    if ordered is None:
        sentence = "Noteer op welke dag je de opdracht gaf."
        yield _inform("I206", AnalysisKey.ORDERED_ON, sentence, _ORDER_SOURCE)
    elif deadline is not None and deadline < ordered:
        sentence = "De analyse moet klaar zijn voordat de opdracht is gegeven. Verbeter een datum."
        yield _error("F228", Key.ANALYSIS_DEADLINE, sentence, _ORDER_SOURCE)
    elif received is not None and received < ordered:
        sentence = "Het verslag kwam binnen voor de opdracht. Verbeter een datum."
        yield _error("F229", Key.ANALYSIS_REPORT_ON, sentence, _ORDER_SOURCE)
    late = overdue_since(dossier, today)
    if late is not None:
        sentence = (
            f"Het verslag moest klaar zijn op {late:%d-%m-%Y} en is er nog niet. "
            "Bel de aanbieder, of leg uit waarom het later komt."
        )
        yield _finding("W204", Severity.WARNING, Key.ANALYSIS_REPORT_ON, sentence, _ORDER_SOURCE)


def _check_parties(dossier: DossierFacts) -> Iterator[Finding]:
    """What each party sees agrees with the conclusion, and the analysis changed something."""
    if dossier.answer(Key.ANALYSIS_NEEDED) != Answer.YES or _only_analysis(dossier):
        return
    apart = [key for key in _SHARED if dossier.answer(key) == Answer.NO]
    if apart and dossier.answer(Key.SHARED_PICTURE) == Answer.YES:
        sentence = "Je noteert een gedeeld beeld, maar een van de partijen ziet het anders."
        yield _error("F226", apart[0], sentence, _TALK_SOURCE)
    if _filled(dossier, Key.ANALYSIS_RESULT) and not _filled(dossier, AnalysisKey.CHANGED):
        sentence = "Schrijf op wat er door de analyse is veranderd: het is geen verplicht vinkje."
        yield _inform("I204", AnalysisKey.CHANGED, sentence, _NEED_SOURCE)


def _check_talk(dossier: DossierFacts, today: date) -> Iterator[Finding]:
    """The talk without the family: day, who and result belong together."""
    if not _by_provider(dossier) or _only_analysis(dossier):
        return
    empty = [key for key, _ in _TALK if not _filled(dossier, key)]
    if len(empty) == len(_TALK):
        sentence = "Noteer het indicatiegesprek met de aanbieder: wanneer, met wie en de uitkomst."
        yield _inform("I205", AnalysisKey.TALK_ON, sentence, _APART_SOURCE)
        return
    for key, sentence in _TALK:
        if key in empty:
            yield _finding("W205", Severity.WARNING, key, sentence, _APART_SOURCE)
    held = dossier.day(AnalysisKey.TALK_ON)
    if held is not None and held > today:
        sentence = "Dit gesprek moet nog komen. Verbeter de datum."
        yield _error("F227", AnalysisKey.TALK_ON, sentence, _APART_SOURCE)


def _check_hours(text: str, rules: AnalysisRules) -> Iterator[Finding]:
    hours = int(text) if text.isascii() and text.isdecimal() else 0
    lowest, highest = rules.default_hours_min, rules.default_hours_max
    if hours == 0:
        sentence = f"Vul in hoeveel hele uren de analyse mag kosten, bijvoorbeeld {highest}."
        yield _error("F206", Key.ANALYSIS_HOURS, sentence, _ORDER_SOURCE)
    elif not lowest <= hours <= highest:
        sentence = (
            f"De regio stelt {lowest} tot {highest} uur voor{_label(rules)}; je vult {hours} in."
        )
        yield _inform("I201", Key.ANALYSIS_HOURS, sentence, rules.source)


def _check_deadline(text: str, rules: AnalysisRules, today: date) -> Iterator[Finding]:
    deadline = _day(text)
    if deadline is None:
        sentence = "Vul de datum in waarop de analyse klaar moet zijn."
        yield _error("F207", Key.ANALYSIS_DEADLINE, sentence, _ORDER_SOURCE)
    elif deadline > today + timedelta(weeks=rules.default_weeks):
        sentence = (
            f"De analyse mag langer duren dan {rules.default_weeks} weken, "
            f"de termijn die de regio voorstelt{_label(rules)}."
        )
        yield _inform("I202", Key.ANALYSIS_DEADLINE, sentence, rules.source)


def _check_outcome(dossier: DossierFacts) -> Iterator[Finding]:
    """The result and the joint talk, once help follows; an order for the analysis comes before."""
    if dossier.answer(Key.ANALYSIS_NEEDED) != Answer.YES or _only_analysis(dossier):
        return
    if not _filled(dossier, Key.ANALYSIS_RESULT):
        sentence = "Schrijf op wat de analyse heeft opgeleverd, of waarom je niet wacht."
        yield _finding("W201", Severity.WARNING, Key.ANALYSIS_RESULT, sentence, _TALK_SOURCE)
    shared = dossier.answer(Key.SHARED_PICTURE)
    if shared not in (Answer.YES, Answer.NO):
        sentence = "Kies of er een gedeeld beeld is."
        yield _error("F221", Key.SHARED_PICTURE, sentence, _TALK_SOURCE)
    elif shared == Answer.NO and not _filled(dossier, Key.PICTURE_DIFFERS):
        sentence = "Er is geen gedeeld beeld. Schrijf op wie het anders ziet, en hoe."
        yield _error("F222", Key.PICTURE_DIFFERS, sentence, _TALK_SOURCE)
    parties = _COMMITMENTS + (_BY_PROVIDER if _by_provider(dossier) else ())
    yield from _missing(dossier, parties, _TALK_SOURCE)


def _check_steps(dossier: DossierFacts, rules: AnalysisRules) -> Iterator[Finding]:
    """Each legal step needs a text; expertise is asked once, over all steps."""
    for step in rules.steps:
        if not dossier.answer(step.answer_key).strip():
            sentence = f"Stap {step.number} ({step.title}) is nog leeg. {step.must_have}"
            yield _error(f"F21{step.number}", step.answer_key, sentence, step.source)
    if rules.steps and not any(dossier.answer(step.expert_key).strip() for step in rules.steps):
        sentence = "Was bijzondere deskundigheid nodig? Noem dan wie, met beroep en registratie."
        first = rules.steps[0]
        yield _inform("I203", first.expert_key, sentence, first.source)


def _only_analysis(dossier: DossierFacts) -> bool:
    """Whether every chosen product is the analysis itself, so that its result is still to come."""
    products = [item.product for item in dossier.indications if item.product is not None]
    return bool(products) and all(ANALYSIS_TRAIT in product.traits for product in products)


def _by_provider(dossier: DossierFacts) -> bool:
    return (
        dossier.answer(Key.ANALYSIS_NEEDED) == Answer.YES
        and dossier.answer(Key.ANALYSIS_BY) == AnalysisBy.PROVIDER
    )


def _missing(
    dossier: DossierFacts, required: tuple[_Required, ...], source: str
) -> Iterator[Finding]:
    for item in required:
        if not _filled(dossier, item.key):
            yield _error(item.code, item.key, item.sentence, source)


def _filled(dossier: DossierFacts, key: str) -> bool:
    return bool(dossier.answer(key).strip())


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _label(rules: AnalysisRules) -> str:
    return " (voorlopig)" if rules.provisional else ""


def _error(code: str, key: str, sentence: str, source: str) -> Finding:
    return _finding(code, Severity.ERROR, key, sentence, source)


def _inform(code: str, key: str, sentence: str, source: str) -> Finding:
    return _finding(code, Severity.INFORM, key, sentence, source)


def _finding(code: str, severity: Severity, key: str, sentence: str, source: str) -> Finding:
    return Finding(code, severity, sentence, f"analysis/{key}", source)
