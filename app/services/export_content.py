"""What the exported workbook tells of a dossier, gathered from its snapshot and the region."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.assignment_line import AssignmentLine, build_lines, change_lines
from app.domain.dossier import Status
from app.domain.level_advice import LevelAdvice, asked
from app.domain.region import Region
from app.domain.scope import ground_key, scope_answer
from app.domain.sent_lines import message_of, plan_of, with_numbers
from app.exchange.workbook_content import (
    FindingRecord,
    IndicationRecord,
    LightRecord,
    QuestionAnswer,
    SyncDate,
    WorkbookContent,
)
from app.services.dossier_rows import DossierView, FindingRow, IndicationView
from app.services.product_answers import product_answers
from app.services.workplace import Workplace
from app.version import VERSION

NORM_SOURCE = "Inkoopstrategie 2026 §9"


def workbook_content(
    view: DossierView,
    chosen: tuple[IndicationView, ...],
    workplace: Workplace,
    synced: tuple[SyncDate, ...],
    current: tuple[AssignmentLine, ...] = (),
) -> WorkbookContent:
    """The content of the workbook with the ``chosen`` indications of a dossier.

    ``current`` are the lines that already stand and go along unchanged.
    """
    region, answers = workplace.region, view.facts.answers
    return WorkbookContent(
        dossier=view.facts,
        municipality=view.municipality,
        region=region.name,
        worker=workplace.worker(),
        made_at=workplace.now(),
        app_version=VERSION,
        catalogue_version=workplace.catalogue().version,
        indications=tuple(_record(view, item, region) for item in chosen),
        areas=_answered({f"area.{a.key}": a.text for a in region.living_areas}, answers),
        area_names={area.key: area.text for area in region.living_areas},
        rights=tuple(
            QuestionAnswer(item.text, answers.get(f"rights.{item.key}", ""), source=item.source)
            for item in region.rights
        ),
        extended=_extended(view, region),
        scope_answers=tuple(
            QuestionAnswer(item.text, answer, source=item.source)
            for item in region.scope.items
            if (answer := scope_answer(item, view.facts, region.scope, workplace.today()))
        ),
        legal_steps=tuple(
            QuestionAnswer(
                f"{step.number}. {step.title}",
                answers.get(step.answer_key, ""),
                reason=answers.get(step.expert_key, ""),
                source=step.source,
            )
            for step in region.analysis.steps
        ),
        findings=_findings(view.findings, None),
        synced=synced,
        current_lines=current,
    )


def lines_of(view: DossierView, item: IndicationView) -> tuple[AssignmentLine, ...]:
    """The JW301 lines to send of one indication, dated by the moment it became final.

    An indication that was sent before has the lines of its change; one that is exported, those
    that were sent last.
    """
    facts = item.facts
    if facts.sent is None:
        return planned_lines(view, item)
    if item.status in {Status.EXPORTED, Status.WITHDRAWN}:
        message = facts.sent.message
    else:
        decided = item.decided_at or view.saved_at
        message = message_of(plan_of(facts, decided.date()), decided)
    return change_lines(
        view.facts, facts, with_numbers(facts, message), municipality_name=view.municipality
    )


def planned_lines(view: DossierView, item: IndicationView) -> tuple[AssignmentLine, ...]:
    """The help as it should be, one line per phase, whatever was sent before."""
    return build_lines(
        view.facts,
        item.facts,
        municipality_name=view.municipality,
        decided_at=item.decided_at,
    )


def _record(view: DossierView, item: IndicationView, region: Region) -> IndicationRecord:
    facts, advice = item.facts, item.advice
    return IndicationRecord(
        facts=facts,
        lines=planned_lines(view, item),
        message=lines_of(view, item),
        level_answers=tuple(
            QuestionAnswer(question.text, facts.answer(question.answer_key), question.key)
            for question in asked(facts.answers, region.level)
        ),
        advice=_advice_text(advice),
        advice_reasons=advice.reasons,
        advice_source=advice.rule.source if advice.rule else "",
        conditions=product_answers(facts, region),
        norm=item.norm.sentence if item.norm else "",
        norm_source=NORM_SOURCE,
        light=_light(item),
        history=item.history,
        findings=_findings(view.findings, item.id),
        catalogue_version=item.catalogue_version,
    )


def _extended(view: DossierView, region: Region) -> tuple[tuple[str, QuestionAnswer], ...]:
    """For each youth by name the ground on which youth care goes on after eighteen."""
    grounds = {ground.key: ground for ground in region.scope.grounds}
    return tuple(
        (
            youth.name,
            QuestionAnswer(
                "Grond voor verlengde jeugdhulp", ground.text, ground.key, source=ground.source
            ),
        )
        for youth in view.facts.youths
        if (ground := grounds.get(view.facts.answer(ground_key(youth)))) is not None
    )


def _advice_text(advice: LevelAdvice) -> str:
    return " · ".join(part for part in (advice.group, advice.level) if part)


def _light(item: IndicationView) -> LightRecord | None:
    seen = item.light
    if seen is None:
        return None
    return LightRecord(
        seen.overall, seen.word, seen.reasons, seen.reference_date, seen.seen_at, seen.source
    )


def _findings(rows: tuple[FindingRow, ...], indication_id: int | None) -> tuple[FindingRecord, ...]:
    return tuple(
        FindingRecord(row.finding, row.acceptance)
        for row in rows
        if row.indication_id == indication_id
    )


def _answered(
    questions: Mapping[str, str], answers: Mapping[str, str]
) -> tuple[QuestionAnswer, ...]:
    return tuple(
        QuestionAnswer(text, answers[key]) for key, text in questions.items() if answers.get(key)
    )
