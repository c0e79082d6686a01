"""The indication as a whole: all checks together, what is still open, and its life.

Source: design of the indication, sections 1, 4 and 5. The checks themselves stand in
``people_checks``, ``product_checks``, ``phase_checks``, ``volume_checks``, ``scope``, ``analysis``
and ``combinations``; the codes of the fields in ``finding_codes``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from app.domain.analysis import check_analysis
from app.domain.combinations import check_combinations
from app.domain.decision_term import check_decision
from app.domain.dossier import Acceptance, DossierFacts, IndicationFacts, Status, Step
from app.domain.history import EarlierHelp
from app.domain.people_checks import check_bsn_present, check_question
from app.domain.pgb import check_pgb
from app.domain.phase_checks import suggest_minutes
from app.domain.product_checks import check_product, check_provider
from app.domain.progress import StepProgress, progress_of
from app.domain.referral import check_referral, is_light
from app.domain.region import Region
from app.domain.report import Finding, Report, Severity
from app.domain.residence import check_residence
from app.domain.scope_checks import check_scope
from app.domain.sent_lines import check_change, check_withdrawal
from app.domain.transport import check_transport
from app.domain.volume_checks import check_volume

__all__ = [
    "Accepted",
    "StepProgress",
    "check_dossier",
    "check_indication",
    "is_open",
    "may_become",
    "open_findings",
    "ready",
    "step_progress",
    "suggest_minutes",
]

Accepted = Mapping[tuple[str, str], Acceptance]
"""Explained findings by code and field."""

_NEXT: Mapping[Status, frozenset[Status]] = {
    Status.DRAFT: frozenset({Status.FINAL}),
    Status.FINAL: frozenset({Status.DRAFT, Status.EXPORTED}),
    Status.EXPORTED: frozenset(),
    Status.WITHDRAWN: frozenset(),
}
_STANDS = frozenset({Status.EXPORTED, Status.WITHDRAWN})
_BACK: Mapping[Status, frozenset[Status]] = {
    Status.DRAFT: frozenset({Status.EXPORTED}),
    Status.FINAL: frozenset({Status.WITHDRAWN}),
    Status.EXPORTED: frozenset({Status.DRAFT, Status.FINAL}),
}


def check_dossier(dossier: DossierFacts, region: Region, today: date) -> Report:
    """Everything about the family: people, question, referrer, scope check and analysis.

    A statutory referrer takes the light path: no analysis, a check on contract and terms.
    """
    own = (
        check_referral(dossier, region.referral, today)
        if is_light(dossier)
        else check_analysis(dossier, region.analysis, today)
        + check_decision(dossier, region.analysis.decision, today)
    )
    codes = tuple(item.code for item in region.municipalities)
    scope = check_scope(dossier, region.scope, today) + Report.of(check_residence(dossier, codes))
    return check_question(dossier, region, today) + scope + own


def check_indication(
    dossier: DossierFacts,
    indication: IndicationFacts,
    region: Region,
    today: date,
    *,
    exporting: bool = False,
    earlier: Sequence[EarlierHelp] = (),
) -> Report:
    """Everything about one indication: product, volume, provider and other care.

    ``exporting`` adds what only the export demands (a BSN). ``earlier`` is the help of this youth
    that the region knows. What has been exported is no longer checked: it cannot be changed here.
    """
    bsn = check_bsn_present(indication.youth) if exporting else Report()
    if indication.status in _STANDS and not exporting:
        return Report()
    if indication.sent is not None and indication.sent.withdrawing:
        return bsn + check_withdrawal(indication, today)
    return (
        bsn
        + check_product(indication, region.level)
        + check_combinations(
            dossier,
            indication,
            region.combinations,
            today,
            earlier=earlier,
            grounds=region.scope.grounds,
        )
        + check_transport(indication, region.transport)
        + check_pgb(dossier, indication, region.pgb)
        + check_volume(indication, today, region.combinations)
        + check_provider(dossier, indication)
        + check_change(indication, today)
    )


def is_open(finding: Finding, acceptance: Acceptance | None) -> bool:
    """Whether a finding still stands in the way of "definitief".

    Information never does, an error always; a warning needs an explanation, a block also the name
    of who agreed (design of the indication, 1.2 and 4).
    """
    if finding.severity is Severity.INFORM:
        return False
    if finding.severity is Severity.ERROR or acceptance is None:
        return True
    explained, agreed = acceptance.explanation.strip(), acceptance.agreed_by.strip()
    return not explained or (finding.severity is Severity.BLOCK and not agreed)


def open_findings(report: Report, accepted: Accepted) -> tuple[Finding, ...]:
    """The findings that still stand in the way of "definitief", in order."""
    return tuple(
        finding
        for finding in report
        if is_open(finding, accepted.get((finding.code, finding.field)))
    )


def ready(dossier: DossierFacts, indication: IndicationFacts, region: Region, today: date) -> bool:
    """Whether nothing about the family or this indication stands in the way of "definitief"."""
    family = check_dossier(dossier, region, today)
    own = check_indication(dossier, indication, region, today)
    return not open_findings(family, dossier.accepted) + open_findings(own, indication.accepted)


def step_progress(
    dossier: DossierFacts, region: Region, today: date
) -> Mapping[Step, StepProgress]:
    """How far every step is; a step in which something is open is not complete."""
    findings = list(open_findings(check_dossier(dossier, region, today), dossier.accepted))
    for indication in dossier.indications:
        report = check_indication(dossier, indication, region, today)
        findings += open_findings(report, indication.accepted)
    unfinished = {finding.step for finding in findings}
    if any(indication.status is Status.DRAFT for indication in dossier.indications):
        unfinished.add(Step.SUMMARY)
    return progress_of(dossier, unfinished)


def may_become(status: Status, new: Status, *, sent: bool = False) -> bool:
    """Whether an indication may go from one status to another.

    ``sent`` says that the back office has a version of it. Such an indication can be changed
    (a draft again, or back to what was sent) and withdrawn (final at once, then for good).
    """
    return new in _NEXT[status] or (sent and new in _BACK.get(status, frozenset()))
