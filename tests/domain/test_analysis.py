from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from app.domain.analysis import AnalysisBy, AnalysisRules, LegalStep, check_analysis
from app.domain.catalogue import Group, Product, ProductForm
from app.domain.dossier import DossierFacts, IndicationFacts, Person, Role
from app.domain.ijw import Frequency, ProductCategory, Unit
from app.domain.report import Severity

TODAY = date(2026, 11, 22)
RULES = AnalysisRules(
    steps=tuple(LegalStep(n, f"Titel {n}", "Vraag?", "Schrijf iets.", "CRvB") for n in range(1, 6)),
    default_hours_min=4,
    default_hours_max=8,
    default_weeks=6,
)
STEPS = {f"step.{n}": "tekst" for n in range(1, 6)} | {"step.2.expert": "J. Jansen, SKJ"}
NOT_NEEDED = {**STEPS, "analysis.needed": "no", "analysis.reason": "Het beeld is duidelijk"}
BY_ACCESS = {
    **STEPS,
    "analysis.needed": "yes",
    "analysis.reason": "Het beeld is niet duidelijk",
    "analysis.by": "access",
    "analysis.result": "Advies",
    "analysis.changed": "Lichtere hulp dan gedacht",
    "analysis.shared": "yes",
    "analysis.commitment.family": "ja",
    "analysis.commitment.access": "ja",
}
BY_PROVIDER = {
    **BY_ACCESS,
    "analysis.by": "provider",
    "analysis.provider": "Lindebrug",
    "analysis.question": "Wat speelt er?",
    "analysis.hours": "8",
    "analysis.deadline": "2027-01-03",
    "analysis.ordered_on": "2026-11-20",
    "analysis.talk.on": "2026-11-21",
    "analysis.talk.who": "Lindebrug en de toegang",
    "analysis.talk.result": "Basis, 40 uur",
    "analysis.deliverable": "Verslag met advies",
    "analysis.decision_number": "2026-17",
    "analysis.commitment.provider": "ja",
}


def _codes(answers: Mapping[str, str], *indications: IndicationFacts) -> tuple[str, ...]:
    dossier = DossierFacts("D-1", "0983", answers, (), indications)
    return check_analysis(dossier, RULES, TODAY).codes


@pytest.mark.parametrize("answers", [NOT_NEEDED, BY_ACCESS, BY_PROVIDER])
def test_complete_answers_raise_nothing(answers: Mapping[str, str]) -> None:
    assert _codes(answers) == ()


def test_an_empty_dossier_lacks_the_choice_and_the_five_steps_in_order() -> None:
    assert _codes({}) == ("F201", "F211", "F212", "F213", "F214", "F215", "I203")


@pytest.mark.parametrize(
    ("base", "change", "code"),
    [
        (NOT_NEEDED, {"analysis.needed": "unknown"}, "F201"),
        (NOT_NEEDED, {"analysis.reason": " "}, "F202"),
        (BY_ACCESS, {"analysis.reason": ""}, "F202"),
        (BY_ACCESS, {"analysis.by": ""}, "F203"),
        (BY_PROVIDER, {"analysis.provider": ""}, "F204"),
        (BY_PROVIDER, {"analysis.question": ""}, "F205"),
        (BY_PROVIDER, {"analysis.hours": ""}, "F206"),
        (BY_PROVIDER, {"analysis.hours": "0"}, "F206"),
        (BY_PROVIDER, {"analysis.hours": "2,5"}, "F206"),
        (BY_PROVIDER, {"analysis.hours": "9"}, "I201"),
        (BY_PROVIDER, {"analysis.hours": "3"}, "I201"),
        (BY_PROVIDER, {"analysis.deadline": "volgende week"}, "F207"),
        (BY_PROVIDER, {"analysis.deadline": "2027-01-04"}, "I202"),
        (BY_PROVIDER, {"analysis.deliverable": ""}, "F208"),
        (BY_PROVIDER, {"analysis.decision_number": ""}, "F209"),
        (BY_PROVIDER, {"analysis.commitment.provider": ""}, "F224"),
        (BY_PROVIDER, {"analysis.ordered_on": ""}, "I206"),
        (BY_PROVIDER, {"analysis.ordered_on": "2027-01-04"}, "F228"),
        (BY_PROVIDER, {"analysis.report_on": "2026-11-19"}, "F229"),
        (
            BY_PROVIDER,
            {"analysis.ordered_on": "2026-11-01", "analysis.deadline": "2026-11-21"},
            "W204",
        ),
        (BY_PROVIDER, {"analysis.talk.on": ""}, "W205"),
        (BY_PROVIDER, {"analysis.talk.who": ""}, "W205"),
        (BY_PROVIDER, {"analysis.talk.result": ""}, "W205"),
        (BY_PROVIDER, {"analysis.talk.on": "2026-11-23"}, "F227"),
        (
            BY_PROVIDER,
            dict.fromkeys(["analysis.talk.on", "analysis.talk.who", "analysis.talk.result"], ""),
            "I205",
        ),
        (BY_ACCESS, {"analysis.shared.family": "no"}, "F226"),
        (BY_ACCESS, {"analysis.changed": ""}, "I204"),
        (BY_ACCESS, {"analysis.result": ""}, "W201"),
        (BY_ACCESS, {"analysis.shared": ""}, "F221"),
        (BY_ACCESS, {"analysis.shared": "no"}, "F222"),
        (BY_ACCESS, {"analysis.commitment.family": ""}, "F223"),
        (BY_ACCESS, {"analysis.commitment.access": ""}, "F225"),
        (NOT_NEEDED, {"step.3": "  "}, "F213"),
        (NOT_NEEDED, {"step.2.expert": ""}, "I203"),
    ],
)
def test_each_gap_has_its_own_finding(
    base: Mapping[str, str], change: Mapping[str, str], code: str
) -> None:
    assert _codes({**base, **change}) == (code,)


def test_a_finding_leads_to_its_field_and_cites_the_ruling() -> None:
    dossier = DossierFacts("D-1", "0983", {**NOT_NEEDED, "step.3": ""})
    (finding,) = check_analysis(dossier, RULES, TODAY)
    assert finding.field == "analysis/step.3"
    assert finding.severity is Severity.ERROR
    assert finding.source == "CRvB"


def _indication(*traits: str) -> IndicationFacts:
    form = ProductForm(
        key="x",
        name="X",
        group=Group.ANALYSIS,
        segment=None,
        level=None,
        category=ProductCategory.AMBULATORY,
        code="45A06",
        unit=Unit.HOUR,
        frequency=Frequency.TOTAL,
        tariff_cents=1,
        norm=None,
        purpose="",
        staff="",
        traits=frozenset(traits),
    )
    product = Product(
        "45A06", "X", form.category, None, None, Unit.HOUR, (), None, provisional=True, form=form
    )
    return IndicationFacts(1, Person(1, Role.YOUTH), product=product)


def test_the_order_for_the_analysis_does_not_wait_for_its_result() -> None:
    order = {
        key: text
        for key, text in BY_PROVIDER.items()
        if not key.startswith(("analysis.result", "analysis.shared", "analysis.commitment"))
    }
    assert _codes(order, _indication("analysis")) == ()
    assert "W201" in _codes(order, _indication("analysis"), _indication("ambulatory"))


def test_every_party_has_a_dutch_name() -> None:
    assert len({party.label for party in AnalysisBy}) == len(AnalysisBy)
