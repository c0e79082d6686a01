"""The grounds of a decision as rows: what was asked, answered, advised, chosen and explained.

Source: design of the indication, section 6, sheet Onderbouwing. A row without an answer is left
out, so that the sheet holds what was recorded and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.analysis import AnalysisBy, AnalysisKey
from app.domain.decision_term import DecisionKey
from app.domain.dossier import Answer, DossierFacts, Key, Role, Step
from app.domain.evaluation import GoalResult
from app.domain.goals import WHOLE_FAMILY, PlanBy, serves, whose_goal
from app.domain.ijw import ReferrerType
from app.domain.referral import ReferralKey
from app.domain.report import Severity
from app.domain.residence import SOURCE as RESIDENCE_SOURCE
from app.domain.residence import residence_of
from app.domain.scope import ScopeOutcome
from app.domain.shared_data import shared_of
from app.exchange import dutch_words
from app.exchange.workbook_content import (
    FindingRecord,
    IndicationRecord,
    QuestionAnswer,
    WorkbookContent,
)

PLAN_SOURCE = "Jeugdwet art. 2.1 en 4.1.2"
SHARING_SOURCE = "Jeugdwet art. 7.3.11"


@dataclass(frozen=True, slots=True)
class Ground:
    """One row: the step, whom or which indication it is about, and what was recorded."""

    step: str
    subject: str
    item: str
    answer: str
    code: str = ""
    reason: str = ""
    source: str = ""


_LABELS = {
    **{outcome.value: outcome.label for outcome in ScopeOutcome},
    **{party.value: party.label for party in AnalysisBy},
    **{maker.value: maker.label for maker in PlanBy},
}
_FACTS: dict[Step, tuple[tuple[str, str], ...]] = {
    Step.QUESTION: (
        (Key.QUESTION, "De vraag in eigen woorden"),
        (Key.QUESTION_DATE, "Datum van de vraag"),
        (Key.TRIED, "Wat is al geprobeerd"),
        (Key.WISHES, "Wat het gezin wil"),
        (Key.NETWORK, "Wat het netwerk kan doen"),
        (Key.SAFE, "Is het veilig?"),
        (Key.PLAN_BY, "Wie maakt het plan"),
        (Key.DIRECTOR, "Regisseur"),
    ),
    Step.SCOPE: ((Key.SCOPE_OUTCOME, "Uitkomst van de reikwijdte"),),
    Step.ANALYSIS: (
        (ReferralKey.CONTRACT, "Heeft de aanbieder een contract?"),
        (ReferralKey.RECEIVED_ON, "Verzoek ontvangen op"),
        (ReferralKey.ANSWERED_ON, "Eerste antwoord op"),
        (ReferralKey.FINAL_ON, "Definitief antwoord op"),
        (Key.ANALYSIS_NEEDED, "Is een analyse nodig?"),
        (Key.ANALYSIS_BY, "Wie doet de analyse"),
        (Key.ANALYSIS_PROVIDER, "Aanbieder van de analyse"),
        (AnalysisKey.ORDERED_ON, "Opdracht gegeven op"),
        (Key.ANALYSIS_QUESTION, "Vraag aan de aanbieder"),
        (Key.ANALYSIS_HOURS, "Uren voor de analyse"),
        (Key.ANALYSIS_DEADLINE, "Klaar op"),
        (Key.ANALYSIS_DELIVERABLE, "Wat de analyse oplevert"),
        (Key.ANALYSIS_DECISION, "Nummer van het besluit"),
        (Key.ANALYSIS_REPORT_ON, "Datum van het verslag"),
        (Key.ANALYSIS_RESULT, "Uitkomst van de analyse"),
        (AnalysisKey.CHANGED, "Wat er door de analyse veranderde"),
        (AnalysisKey.SHARED_FAMILY, "Herkent het gezin het beeld?"),
        (AnalysisKey.SHARED_PROVIDER, "Herkent de aanbieder het beeld?"),
        (AnalysisKey.SHARED_ACCESS, "Herkent de toegang het beeld?"),
        (Key.SHARED_PICTURE, "Is er een gedeeld beeld?"),
        (Key.PICTURE_DIFFERS, "Waar het beeld verschilt"),
        (Key.COMMITMENT_FAMILY, "Inzet van het gezin"),
        (Key.COMMITMENT_PROVIDER, "Inzet van de aanbieder"),
        (Key.COMMITMENT_ACCESS, "Inzet van de toegang"),
        (AnalysisKey.TALK_ON, "Indicatiegesprek zonder het gezin, op"),
        (AnalysisKey.TALK_WHO, "Wie bij het indicatiegesprek waren"),
        (AnalysisKey.TALK_RESULT, "Uitkomst van het indicatiegesprek"),
        (DecisionKey.RECEIVED_ON, "Aanvraag ontvangen op"),
        (DecisionKey.EXTENDED_TO, "Termijn verlengd tot"),
        (DecisionKey.EXTENSION_TOLD_ON, "Verlenging aan het gezin verteld op"),
        (DecisionKey.DECIDED_ON, "Besloten op"),
    ),
}
_DAYS: frozenset[str] = frozenset(
    {
        Key.QUESTION_DATE,
        Key.ANALYSIS_DEADLINE,
        Key.ANALYSIS_REPORT_ON,
        AnalysisKey.ORDERED_ON,
        AnalysisKey.TALK_ON,
        *DecisionKey,
        ReferralKey.RECEIVED_ON,
        ReferralKey.ANSWERED_ON,
        ReferralKey.FINAL_ON,
    }
)
_REASONS: dict[str, str] = {
    Key.SCOPE_OUTCOME: Key.SCOPE_REASON,
    Key.ANALYSIS_NEEDED: Key.ANALYSIS_REASON,
}


def grounds(content: WorkbookContent) -> tuple[Ground, ...]:
    """All rows of the sheet, in the order of the steps: first the family, then each indication."""
    rows = list(_family(content))
    for record in content.indications:
        rows.extend(_indication(record))
    return tuple(row for row in rows if row.answer or row.reason)


def _family(content: WorkbookContent) -> Iterator[Ground]:
    dossier = content.dossier
    yield from _facts(dossier, Step.QUESTION)
    yield from _questions(Step.QUESTION, WHOLE_FAMILY, content.areas)
    yield from _referrer(dossier)
    yield from _goals(content)
    yield from _consent(dossier)
    yield from _sharing(dossier)
    yield from _shared(dossier)
    yield from _questions(Step.QUESTION, WHOLE_FAMILY, content.rights)
    yield from _residence(dossier)
    yield from _questions(Step.SCOPE, WHOLE_FAMILY, content.scope_answers)
    for name, answer in content.extended:
        yield from _questions(Step.SCOPE, name or "Jeugdige", (answer,))
    yield from _facts(dossier, Step.SCOPE)
    yield from _facts(dossier, Step.ANALYSIS)
    yield from _questions(Step.ANALYSIS, WHOLE_FAMILY, content.legal_steps)
    yield from _findings(WHOLE_FAMILY, content.findings)


def _indication(record: IndicationRecord) -> Iterator[Ground]:
    subject = subject_of(record)
    yield from _questions(Step.PRODUCT, subject, record.level_answers)
    yield from _product(record, subject)
    yield from _questions(Step.PRODUCT, subject, record.conditions)
    yield from _volume(record, subject)
    yield from _provider(record, subject)
    yield from _findings(subject, record.findings)


def subject_of(record: IndicationRecord) -> str:
    """Whom and what an indication is about: "Sanne · Ambulante hulp thuis"."""
    facts = record.facts
    return " · ".join(x for x in (facts.youth.call_name, facts.product and facts.product.name) if x)


def _facts(dossier: DossierFacts, step: Step) -> Iterator[Ground]:
    for key, label in _FACTS[step]:
        text = dossier.answer(key)
        reason = dossier.answer(_REASONS[key]) if key in _REASONS else ""
        shown = dutch_words.iso_day(text) if key in _DAYS else _LABELS.get(text, text)
        yield _ground(step, WHOLE_FAMILY, label, shown, reason=reason)


def _questions(step: Step, subject: str, asked: Iterable[QuestionAnswer]) -> Iterator[Ground]:
    for item in asked:
        yield _ground(
            step, subject, item.question, item.answer, item.code, item.reason, item.source
        )


def _referrer(dossier: DossierFacts) -> Iterator[Ground]:
    code = dossier.answer(Key.REFERRER_TYPE)
    label = ReferrerType(code).label if code in set(ReferrerType) else code
    yield _ground(Step.QUESTION, WHOLE_FAMILY, "Verwijzer", label, code, source="iJw COD327")
    for key, item in (
        (Key.REFERRER_NAME, "Naam van de verwijzer"),
        (Key.REFERRER_AGB, "AGB-code van de verwijzer"),
    ):
        yield _ground(Step.QUESTION, WHOLE_FAMILY, item, dossier.answer(key))


def _residence(dossier: DossierFacts) -> Iterator[Ground]:
    """Where the four steps lead for each youth: the CBS code, or the name outside the region."""
    for youth in dossier.youths:
        place = residence_of(dossier, youth)
        if place.known:
            yield _ground(
                Step.SCOPE,
                youth.name or "Jeugdige",
                "Woonplaats volgens de vier stappen",
                place.name or place.municipality,
                reason=f"Stap {place.step}",
                source=RESIDENCE_SOURCE,
            )


def _consent(dossier: DossierFacts) -> Iterator[Ground]:
    for person in dossier.people:
        name = person.name or ("Jeugdige" if person.role is Role.YOUTH else "Volwassene")
        when = f"op {dutch_words.day(person.consent_on)}" if person.consent_on else ""
        yield _ground(Step.QUESTION, name, "Toestemming", person.consent, reason=when)


def _goals(content: WorkbookContent) -> Iterator[Ground]:
    """The goals of the plan, each with the help that took it over."""
    dossier = content.dossier
    for goal in dossier.goals:
        area = content.area_names.get(goal.area, "")
        told = [
            f"Bij: {subject_of(record)}"
            for record in content.indications
            if serves(dossier, record.facts, goal)
        ]
        if goal.result in set(GoalResult):
            told.append(f"Bij de laatste evaluatie: {GoalResult(goal.result).label}")
        yield _ground(
            Step.QUESTION,
            whose_goal(dossier, goal),
            f"Doel van het plan: {area}" if area else "Doel van het plan",
            goal.text.strip(),
            reason="\n".join(told),
            source=PLAN_SOURCE,
        )


def _sharing(dossier: DossierFacts) -> Iterator[Ground]:
    """With whom may be shared what is known of a youth, also where that was taken back."""
    names = {person.id: person.name or "Jeugdige" for person in dossier.people}
    for consent in dossier.consents:
        when = f"{consent.given_by.label}, op {dutch_words.day(consent.given_on)}"
        if consent.withdrawn_on is not None:
            when += f"; ingetrokken op {dutch_words.day(consent.withdrawn_on)}"
        yield _ground(
            Step.QUESTION,
            names[consent.person_id],
            f"Toestemming om te delen met {consent.scope.label}",
            Answer.YES if consent.holds else "ingetrokken",
            reason=when,
            source=SHARING_SOURCE,
        )


def _shared(dossier: DossierFacts) -> Iterator[Ground]:
    """What was shared of a youth, with whom, when and on which ground."""
    for youth in dossier.youths:
        for fact in shared_of(dossier, youth):
            yield _ground(
                Step.QUESTION,
                youth.name or "Jeugdige",
                f"Gedeeld met {fact.scope.label}",
                fact.what,
                reason=f"Op {dutch_words.day(fact.on)}, grond: {fact.ground.label}",
                source=SHARING_SOURCE,
            )


def _product(record: IndicationRecord, subject: str) -> Iterator[Ground]:
    facts = record.facts
    yield _ground(
        Step.PRODUCT,
        subject,
        "Advies over het niveau",
        record.advice,
        reason="\n".join(record.advice_reasons),
        source=record.advice_source,
    )
    if facts.product:
        provisional = " (voorlopig)" if facts.product.provisional else ""
        catalogue = f"Catalogus {record.catalogue_version}" if record.catalogue_version else ""
        yield _ground(
            Step.PRODUCT,
            subject,
            "Gekozen product",
            facts.product.name,
            facts.product.code + provisional,
            facts.answer(Key.LEVEL_REASON),
            catalogue,
        )
    yield _ground(Step.PRODUCT, subject, "Doel", facts.answer(Key.GOAL))
    yield _ground(Step.PRODUCT, subject, "Spoed", facts.answer(Key.URGENT))
    yield _ground(Step.PRODUCT, subject, "Eerdere hulp", "\n".join(record.history))


def _volume(record: IndicationRecord, subject: str) -> Iterator[Ground]:
    facts = record.facts
    agreed = facts.answer(Key.NORM_AGREED_BY)
    reasons = (facts.answer(Key.NORM_REASON), f"Akkoord: {agreed}" if agreed else "")
    reason = "\n".join(text for text in reasons if text)
    yield _ground(
        Step.VOLUME, subject, "Norm", record.norm, reason=reason, source=record.norm_source
    )
    start = dutch_words.day(facts.start)
    yield _ground(Step.VOLUME, subject, "Start", start, reason=facts.answer(Key.START_REASON))
    for number, phase in enumerate(facts.phases, start=1):
        yield _ground(Step.VOLUME, subject, f"Doel van fase {number}", phase.goal.strip())
    evaluation = dutch_words.day(facts.evaluation_on)
    yield _ground(Step.VOLUME, subject, "Evaluatie", evaluation)


def _provider(record: IndicationRecord, subject: str) -> Iterator[Ground]:
    facts, light = record.facts, record.light
    yield _ground(
        Step.PROVIDER,
        subject,
        "Gekozen aanbieder",
        facts.provider_name,
        facts.provider_agb,
        facts.provider_reason,
    )
    if light:
        seen = f", gezien op {dutch_words.moment(light.seen_at)}" if light.seen_at else ""
        reference = dutch_words.day(light.reference_date) or "onbekend"
        yield _ground(
            Step.PROVIDER,
            subject,
            "Stoplicht bij de keuze",
            f"{light.word} (gegevens van {reference}{seen})",
            dutch_words.light(light.overall),
            "\n".join(light.reasons),
            light.source,
        )


def _findings(subject: str, records: Iterable[FindingRecord]) -> Iterator[Ground]:
    for record in records:
        finding, accepted = record.finding, record.acceptance
        reason = accepted.explanation if accepted else ""
        if accepted and accepted.agreed_by:
            reason += f"\nAkkoord: {accepted.agreed_by}"
        state = "toegelicht" if accepted else "open"
        if finding.severity is Severity.INFORM:
            state = "ter informatie"
        name = dutch_words.step(finding.step)
        yield Ground(
            name, subject, finding.sentence, state, finding.code, reason.strip(), finding.source
        )


def _ground(
    step: Step,
    subject: str,
    item: str,
    answer: str,
    code: str = "",
    reason: str = "",
    source: str = "",
) -> Ground:
    words = dutch_words.answer(answer)
    return Ground(dutch_words.step(step), subject, item, words, code, reason, source)
