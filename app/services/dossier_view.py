"""The snapshot of a dossier that the window shows: facts, advice, sums, findings and steps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace

from sqlalchemy.orm import Session

from app.domain.care_volume import cost_lines, total_sixtieths
from app.domain.dossier import DossierFacts, IndicationFacts, Step
from app.domain.evaluation import as_stopped
from app.domain.indication import check_dossier, check_indication, step_progress
from app.domain.level_advice import advise_level
from app.domain.norms import default_evaluation, judge_norm
from app.domain.region import Region
from app.domain.scope import advise_scope
from app.models.dossier import Dossier
from app.models.indication import Indication
from app.services.dossier_facts import dossier_facts
from app.services.dossier_rows import (
    CostView,
    DossierView,
    FindingRow,
    IndicationView,
    StepState,
)
from app.services.earlier_help import UsedHelp, beside, earlier_help, history_sentences
from app.services.frozen import frozen_version, thaw_light
from app.services.settings import own_strength_rules
from app.services.stops import stops
from app.services.version_rows import sent_of
from app.services.workplace import Workplace


def dossier_view(session: Session, dossier: Dossier, workplace: Workplace) -> DossierView:
    """Everything the window shows of a stored dossier, worked out by the rules of the region."""
    workplace = _knowing_own_strength(session, workplace)
    region, today = workplace.region, workplace.today()
    sent = sent_of(session, dossier)
    facts = dossier_facts(dossier, workplace.catalogue(), region.forms, sent)
    municipality = region.municipality(facts.municipality_code)
    earlier = {
        youth.id: earlier_help(session, youth, workplace.catalogue(), region.forms)
        for youth in facts.youths
    }
    stopped = stops(session, Indication.dossier_id == dossier.id)
    ruled = as_stopped(facts, {key: stop.on for key, stop in stopped.items()}, today)
    findings = _findings(ruled, dossier.id, earlier, workplace)
    stored = {item.id: item for item in dossier.indications}
    return DossierView(
        id=dossier.id,
        number=dossier.number,
        title=_title(facts),
        municipality=municipality.name if municipality else "",
        facts=facts,
        step=Step(dossier.step),
        scope_advice=advise_scope(
            facts, region.scope, tuple(item.code for item in region.municipalities), today
        ),
        indications=tuple(
            _indication_view(item, stored[item.id], earlier[item.youth.id], workplace)
            for item in facts.indications
        ),
        steps=_steps(ruled, findings, workplace),
        findings=findings,
        saved_at=dossier.changed_at,
    )


def cost_view(facts: IndicationFacts) -> CostView | None:
    """Sums over the complete phases, or ``None`` while there is nothing to add up."""
    phases = facts.complete_phases
    if not phases or facts.product is None:
        return None
    lines = [line for phase in phases for line in cost_lines(phase, facts.product.tariffs)]
    return CostView(
        sixtieths=sum(total_sixtieths(phase) for phase in phases),
        days=sum(phase.days for phase in phases),
        cents=sum(line.cents for line in lines),
        lines=tuple((line.sixtieths, line.tariff_cents) for line in lines),
    )


def _knowing_own_strength(session: Session, workplace: Workplace) -> Workplace:
    """The workplace with what the settings say of the by-laws beside the files of the region."""
    given = own_strength_rules(session, workplace.policy)
    if not given:
        return workplace
    region = workplace.region
    rules = {**region.scope.own_strength_rules, **given}
    # Not ``replace``: the region may be one that is made late.
    parts = {part.name: getattr(region, part.name) for part in fields(Region)}
    parts["scope"] = replace(region.scope, own_strength_rules=rules)
    return replace(workplace, region=Region(**parts))


def _findings(
    facts: DossierFacts,
    dossier_id: int,
    earlier: Mapping[int, tuple[UsedHelp, ...]],
    workplace: Workplace,
) -> tuple[FindingRow, ...]:
    region, today = workplace.region, workplace.today()
    rows = [
        FindingRow(finding, None, facts.accepted.get((finding.code, finding.field)))
        for finding in check_dossier(facts, region, today)
    ]
    for item in facts.indications:
        others = beside(earlier[item.youth.id], item.id, dossier_id=dossier_id)
        known = [used.help for used in others]
        rows += [
            FindingRow(finding, item.id, item.accepted.get((finding.code, finding.field)))
            for finding in check_indication(facts, item, region, today, earlier=known)
        ]
    return tuple(rows)


def _indication_view(
    facts: IndicationFacts,
    stored: Indication,
    earlier: tuple[UsedHelp, ...],
    workplace: Workplace,
) -> IndicationView:
    norm = facts.product.norm if facts.product else None
    start, end = facts.start, facts.end
    return IndicationView(
        id=facts.id,
        facts=facts,
        title=_indication_title(facts),
        status=facts.status,
        product=facts.product,
        advice=advise_level(facts.answers, workplace.region.level),
        cost=cost_view(facts),
        norm=judge_norm(facts.complete_phases, norm) if norm else None,
        evaluation_default=default_evaluation(start, end) if start and end else None,
        light=thaw_light(stored.light),
        history=history_sentences(beside(earlier, facts.id), facts, workplace.region.history),
        catalogue_version=frozen_version(stored.frozen) or workplace.catalogue().version,
        decided_at=stored.decided_at,
        exported_at=stored.exported_at,
        exported_file=stored.exported_file,
    )


def _steps(
    facts: DossierFacts, findings: tuple[FindingRow, ...], workplace: Workplace
) -> dict[Step, StepState]:
    progress = step_progress(facts, workplace.region, workplace.today())
    return {
        step: StepState(
            step,
            state.complete,
            state.started,
            state.note,
            sum(row.open for row in findings if row.finding.step == step),
        )
        for step, state in progress.items()
    }


def _title(facts: DossierFacts) -> str:
    youths = len(facts.youths)
    return "1 jeugdige" if youths == 1 else f"Gezin met {youths} jeugdigen"


def _indication_title(facts: IndicationFacts) -> str:
    name = facts.youth.call_name or "Jeugdige"
    return f"{name} · {facts.product.name if facts.product else 'nog geen product'}"
