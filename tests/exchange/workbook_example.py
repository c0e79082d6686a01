"""An invented family with three indications, for the tests of the workbook and of CSV."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from app.domain.assignment_line import build_lines
from app.domain.catalogue import Level, Product, Tariff
from app.domain.dossier import (
    Acceptance,
    DossierFacts,
    IndicationFacts,
    Person,
    PhaseFacts,
    Role,
    Status,
)
from app.domain.ijw import ProductCategory, Unit
from app.domain.report import Finding, Severity
from app.exchange.workbook_content import (
    FindingRecord,
    IndicationRecord,
    LightRecord,
    QuestionAnswer,
    SyncDate,
    WorkbookContent,
)

NOW = datetime(2026, 11, 22, 14, 3, 7, tzinfo=UTC)
SANNE = Person(
    id=1,
    role=Role.YOUTH,
    first_names="Sanne Maria",
    initials="S.M.",
    prefix="van den",
    surname="Berg",
    birth_date=date(2014, 3, 14),
    sex="2",
    bsn="999900006",
    consent="yes",
    consent_on=date(2026, 11, 2),
)
DAAN = Person(
    id=2,
    role=Role.YOUTH,
    first_names="Daan",
    initials="D.",
    prefix="van den",
    surname="Berg",
    birth_date=date(2017, 8, 2),
    sex="1",
    bsn="999900018",
)
AMBULATORY = Product(
    code="45E12",
    name="Ambulante hulp thuis Gespecialiseerd",
    category=ProductCategory.AMBULATORY,
    segment=3,
    level=Level.SPECIALISED,
    unit=Unit.HOUR,
    tariffs=(Tariff(9360, date(2026, 1, 1)),),
    norm=None,
    provisional=False,
)
STAY = replace(
    AMBULATORY,
    code="44L05",
    name="Logeren",
    category=ProductCategory.STAY,
    level=Level.BASIS,
    unit=Unit.DAY,
    tariffs=(Tariff(21450, date(2026, 1, 1)),),
    provisional=True,
)
_FIRST = PhaseFacts(1, "3", "04", "2", date(2026, 12, 1), date(2027, 2, 28), "Rust in huis.")
_SECOND = PhaseFacts(2, "1", "04", "2", date(2027, 3, 1), date(2027, 5, 31))
_STAY = PhaseFacts(3, "2", "14", "4", date(2026, 12, 5), date(2027, 11, 30))
_MINUTES = PhaseFacts(4, "150", "01", "2", date(2026, 12, 7), date(2027, 6, 4))
_LIGHT = LightRecord("amber", "Wachttijd 9 weken", ("De grens is 6.",), date(2026, 10, 31), NOW)


def content(*, goal="Sanne gaat weer naar school.", question="Wij willen rust.", **child):
    """The example; ``child`` changes the first child."""
    sanne = replace(SANNE, **child)
    facts = (
        _indication(11, sanne, AMBULATORY, (_FIRST, _SECOND), goal),
        _indication(12, DAAN, STAY, (_STAY,), "Ouders komen op adem."),
        _indication(13, DAAN, AMBULATORY, (_MINUTES,), "Een vaste dagindeling."),
    )
    answers = {
        "question.text": question,
        "referrer.type": "02",
        "referrer.name": "Praktijk De Linde",
        "scope.outcome": "in-scope",
        "scope.reason": "Vrije hulp was niet genoeg.",
        "analysis.needed": "no",
        "analysis.reason": "Het beeld is duidelijk.",
    }
    dossier = DossierFacts("D-2026-014", "0983", answers, (sanne, DAAN), facts)
    return WorkbookContent(
        dossier=dossier,
        municipality="Venlo",
        region="Noord-Limburg",
        worker="M. Janssen",
        made_at=NOW,
        app_version="0.1.0",
        catalogue_version="2026-10-31",
        indications=tuple(_record(dossier, item) for item in facts),
        areas=(QuestionAnswer("Onderwijs", "Zes dagen op school."),),
        legal_steps=(QuestionAnswer("1. Wat is de hulpvraag?", "Rust.", "stap 1", "", "CRvB"),),
        synced=(SyncDate("Aanbieders", date(2026, 10, 31), NOW, "Aanbieders.xlsx"),),
    )


def _indication(number, youth, product, phases, goal):
    return IndicationFacts(
        id=number,
        youth=youth,
        status=Status.FINAL,
        product=product,
        phases=phases,
        answers={"goal": goal},
        evaluation_on=date(2027, 2, 28),
        provider_agb="41000001",
        provider_name="Stichting Lindebrug",
        provider_reason="Het gezin kent deze aanbieder.",
        light="amber",
    )


def _record(dossier, facts):
    finding = Finding("K01", Severity.BLOCK, "Logeren kan niet alleen.", "product/product", "§7.3")
    agreed = Acceptance("De hulp start later.", "P. Hendriks")
    return IndicationRecord(
        facts=facts,
        lines=build_lines(dossier, facts, municipality_name="Venlo", decided_at=NOW),
        level_answers=(QuestionAnswer("Is het onveilig?", "unknown", "d"),),
        advice="Gespecialiseerd",
        advice_reasons=("Meer leefgebieden.",),
        norm="53 uur: binnen de norm.",
        light=_LIGHT,
        findings=(FindingRecord(finding, agreed),),
    )
