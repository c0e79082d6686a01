"""Checks of an indication as a whole: its period, norm, tariffs and evaluation.

Source: design of the indication, sections 2, 3 and 4; Jeugdwet art. 1.1 for the age.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from app.domain.care_volume import cost_lines
from app.domain.combinations import CombinationRule, age_limit
from app.domain.dossier import LAST_DAY, IndicationFacts, Key, Person
from app.domain.finding_codes import found
from app.domain.norms import NormOutcome, add_months, default_evaluation, judge_norm
from app.domain.person_fields import name_of
from app.domain.phase_checks import check_phases
from app.domain.report import Finding, Report


def check_volume(
    indication: IndicationFacts, today: date, rules: Sequence[CombinationRule]
) -> Report:
    """The phases of an indication, what they add up to and when the help is evaluated.

    ``rules`` know until which birthday help with the product needs no ground (foster care: 21).
    """
    if not indication.phases:
        return check_phases(indication)
    return check_phases(indication) + Report.of(
        (
            *_check_past(indication, today),
            *_check_birthday(indication, rules),
            *_check_norm(indication),
            *_check_tariffs(indication),
            *_check_evaluation(indication),
        )
    )


def _check_past(indication: IndicationFacts, today: date) -> Iterator[Finding]:
    start = indication.start
    sent = indication.sent.lines if indication.sent else ()
    if start in {line.start for line in sent}:
        return
    if start and start < today and not indication.answer(Key.START_REASON).strip():
        yield found("W025", f"volume/{Key.START_REASON}")


def _check_birthday(
    indication: IndicationFacts, rules: Sequence[CombinationRule]
) -> Iterator[Finding]:
    """A youth who turns 18 during the help, or 21 where it is foster care (domain facts B4)."""
    youth, start, end = indication.youth, indication.start, indication.end
    age = age_limit(indication.product, rules) if indication.product else None
    birthday = _birthday(youth, age) if age else None
    if birthday and start and end and start < birthday <= end:
        position = len(indication.phases)
        yield found(
            "W024",
            f"volume/phase.{position}.end",
            name=name_of(youth),
            age=age,
            birthday=birthday,
        )


def _birthday(youth: Person, age: int) -> date | None:
    """The day on which ``youth`` gets this age; who was born on 29 February, on 1 March."""
    born = youth.birth_date
    return add_months(born, 12 * age) if born and born <= LAST_DAY else None


def _check_norm(indication: IndicationFacts) -> Iterator[Finding]:
    """Above the norm asks for a reason and who agreed; never a hard stop (§9)."""
    norm = indication.product.norm if indication.product else None
    phases = indication.complete_phases
    if norm is None or len(phases) < len(indication.phases):
        return
    result = judge_norm(phases, norm)
    if result is None or result.outcome is NormOutcome.WITHIN:
        return
    place, words = f"volume/{Key.NORM_REASON}", {"sentence": result.sentence}
    reason = indication.answer(Key.NORM_REASON).strip()
    agreed_by = indication.answer(Key.NORM_AGREED_BY).strip()
    if not result.outcome.above:
        yield found("I022", place, **words)
    elif reason and agreed_by:
        yield found("I021", place, **words)
    if result.outcome.above and not reason:
        yield found("W026", place, **words)
    if result.outcome.above and not agreed_by:
        yield found("W027", f"volume/{Key.NORM_AGREED_BY}")


def _check_tariffs(indication: IndicationFacts) -> Iterator[Finding]:
    """Days for which no tariff is known cost nothing, so the sum is too low."""
    product = indication.product
    if product is None or indication.start is None or product.tariff_on(indication.start) is None:
        return
    for position, phase in enumerate(indication.phases, start=1):
        complete = phase.phase()
        if complete is None:
            continue
        lines = cost_lines(complete, product.tariffs)
        if sum((line.end - line.start).days + 1 for line in lines) < complete.days:
            yield found("W029", f"volume/phase.{position}.end")


def _check_evaluation(indication: IndicationFacts) -> Iterator[Finding]:
    start, end, day = indication.start, indication.end, indication.evaluation_on
    if start is None or end is None or not start <= end <= LAST_DAY:
        if day is None:
            yield found("F029", "volume/evaluation", proposal="")
    elif day is None:
        proposal = f", bijvoorbeeld {default_evaluation(start, end):%d-%m-%Y}"
        yield found("F029", "volume/evaluation", proposal=proposal)
    elif not start <= day <= end:
        yield found("W028", "volume/evaluation", start=start, end=end)
