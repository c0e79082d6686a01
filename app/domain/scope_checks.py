"""What still has to be answered or explained in the scope check.

Source: domain facts B1-B4 (purchasing strategy 2026 §3; Jeugdwet art. 1.1) and C3 (the rulings of
the Centrale Raad van Beroep on refusing youth care).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.dossier import Answer, DossierFacts, Key
from app.domain.referral import is_light
from app.domain.report import Finding, Report, Severity
from app.domain.scope import (
    ScopeKind,
    ScopeOutcome,
    ScopeRules,
    advise_scope,
    age_allows,
    age_sentence,
    ground_key,
    scope_answer,
)


def check_scope(dossier: DossierFacts, rules: ScopeRules, today: date) -> Report:
    """Say what still has to be answered or explained in the scope check."""
    return Report.of((*_check_outcome(dossier, rules, today), *_check_ages(dossier, rules, today)))


def _check_outcome(dossier: DossierFacts, rules: ScopeRules, today: date) -> Iterator[Finding]:
    chosen = dossier.answer(Key.SCOPE_OUTCOME)
    if chosen not in set(ScopeOutcome):
        sentence = "Kies de uitkomst van de reikwijdte."
        yield _error("F101", sentence, Key.SCOPE_OUTCOME)
        return
    outcome = ScopeOutcome(chosen)
    yield from _check_reason(outcome, dossier, rules, today)
    yield from _check_refusal(outcome, dossier, rules)
    yield from _check_own_strength(outcome, dossier, rules)
    if outcome is ScopeOutcome.IN_SCOPE:
        yield from _check_complete(dossier, rules, today)
    elif any(indication.product for indication in dossier.indications):
        sentence = (
            f'De uitkomst is "{outcome.label}", maar er is een indicatie. '
            "Verwijder de indicatie of kies een andere uitkomst."
        )
        yield _error("F104", sentence, Key.SCOPE_OUTCOME)


def _check_reason(
    outcome: ScopeOutcome, dossier: DossierFacts, rules: ScopeRules, today: date
) -> Iterator[Finding]:
    if dossier.answer(Key.SCOPE_REASON).strip():
        return
    advised = advise_scope(dossier, rules, (dossier.municipality_code,), today).outcome
    if outcome is not ScopeOutcome.IN_SCOPE:
        yield _error("F102", "Schrijf op waarom je deze uitkomst kiest.", Key.SCOPE_REASON)
    elif advised not in (None, outcome):
        sentence = "Je kiest een andere uitkomst dan de antwoorden aanwijzen. Schrijf op waarom."
        yield _error("F103", sentence, Key.SCOPE_REASON)


def _check_refusal(
    outcome: ScopeOutcome, dossier: DossierFacts, rules: ScopeRules
) -> Iterator[Finding]:
    """A refusal names its grounds; what a statutory referrer decided is not decided over again."""
    if outcome is not ScopeOutcome.REFUSED:
        return
    if rules.refusals and not rules.refused_on(dossier):
        first = rules.refusals[0]
        yield _error("F105", "Kies de grond van de afwijzing.", first.answer_key)
    if is_light(dossier):
        sentence = (
            "Een arts, GI of rechter heeft besloten dat hulp nodig is. "
            "Afwijzen kan alleen op woonplaats of contract. Leg uit waarom je toch afwijst."
        )
        source = "Jeugdwet art. 2.6 lid 1 onder e; domein C1"
        yield _finding("W106", Severity.WARNING, sentence, Key.SCOPE_OUTCOME, source)


def _check_own_strength(
    outcome: ScopeOutcome, dossier: DossierFacts, rules: ScopeRules
) -> Iterator[Finding]:
    """Own strength turns nobody away without rules in the municipality's by-law."""
    if rules.own_strength_rules.get(dossier.municipality_code, "").strip():
        return
    gates = [
        item.answer_key
        for item in rules.asked(dossier)
        if item.own_strength and dossier.answer(item.answer_key) == item.turns_away
    ]
    grounds = [r.answer_key for r in rules.refused_on(dossier) if r.own_strength]
    places = {
        ScopeOutcome.REFUSED: grounds + gates,
        ScopeOutcome.OTHER_ROUTE: gates,
    }.get(outcome, [])
    if places:
        yield _finding("W105", Severity.WARNING, _NO_RULES, places[0], _RULING)


_NO_RULES = (
    "Eigen kracht telt hier mee, maar de regels daarover van deze gemeente zijn nog niet "
    "ingevuld (voorlopig). Staan ze niet in de verordening, dan houdt een afwijzing geen stand."
)
_RULING = "CRVB:2024:1095, 1096 en 1097 (29 mei 2024)"


def _check_complete(dossier: DossierFacts, rules: ScopeRules, today: date) -> Iterator[Finding]:
    """Every gate is a warning of its own, the two lists are one warning together."""
    left = [
        item
        for item in rules.asked(dossier)
        if not item.by_age and scope_answer(item, dossier, rules, today) in ("", Answer.UNKNOWN)
    ]
    for item in left:
        if item.kind is ScopeKind.GATE:
            sentence = f"Deze vraag is nog open: {item.text}"
            yield _finding("W101", Severity.WARNING, sentence, item.answer_key, item.source)
    rest = [item for item in left if item.kind is not ScopeKind.GATE]
    if rest:
        sentence = f"Van de lijsten bij de reikwijdte staan nog {len(rest)} antwoorden open."
        yield _finding("W102", Severity.WARNING, sentence, rest[0].answer_key, rest[0].source)


def _check_ages(dossier: DossierFacts, rules: ScopeRules, today: date) -> Iterator[Finding]:
    """A ground that no longer fits the age is a warning, a missing one is K10's business."""
    for youth in dossier.youths:
        if age_allows(youth, dossier, rules, today) is not False:
            continue
        sentence, key = age_sentence(youth, rules, today), ground_key(youth)
        severity = Severity.WARNING if dossier.answer(key) else Severity.INFORM
        code = "W103" if severity is Severity.WARNING else "I101"
        yield _finding(code, severity, sentence, key, "Jeugdwet art. 1.1")


def _error(code: str, sentence: str, key: str) -> Finding:
    return _finding(code, Severity.ERROR, sentence, key, "Ontwerp indicatie, stap 2")


def _finding(code: str, severity: Severity, sentence: str, key: str, source: str) -> Finding:
    return Finding(code, severity, sentence, f"scope/{key}", source)
