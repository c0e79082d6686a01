"""The checks of dossier and indication: every code once found and absent in a sound dossier."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.catalogue import Norm, Product, RegionalProduct, Tariff, build_catalogue
from app.domain.dossier import (
    Acceptance,
    DossierFacts,
    IndicationFacts,
    Person,
    PhaseFacts,
    Role,
    Status,
    Step,
)
from app.domain.finding_codes import FIELD_RULES
from app.domain.ijw import Unit
from app.domain.indication import (
    check_dossier,
    check_indication,
    is_open,
    may_become,
    open_findings,
    ready,
    step_progress,
    suggest_minutes,
)
from app.domain.people_checks import check_question
from app.domain.report import Finding, Report, Severity

TODAY = date(2026, 11, 22)
SANNE = Person(
    id=1,
    role=Role.YOUTH,
    first_names="Sanne Maria",
    initials="SM",
    prefix="van den",
    surname="Berg",
    birth_date=date(2014, 3, 14),
    sex="2",
    name_use="1",
    bsn="999900006",
    consent="yes",
    consent_on=date(2026, 11, 2),
)
MOTHER = Person(
    2,
    Role.ADULT,
    first_names="Anja",
    surname="Berg",
    consent="yes",
    consent_on=date(2026, 11, 2),
)
PHASES = (
    PhaseFacts(1, "3", "04", "2", date(2026, 12, 1), date(2027, 2, 28)),
    PhaseFacts(2, "1", "04", "2", date(2027, 3, 1), date(2027, 5, 31), "Vasthouden wat lukt"),
)
ROW = RegionalProduct(
    code="45N02",
    category="45",
    name="Ambulante hulp thuis Gespecialiseerd",
    segment=4,
    level="Gespecialiseerd",
    unit="04",
    tariff_cents=9360,
    valid_from=date(2026, 1, 1),
    valid_to=None,
    norm_minimum=20,
    norm_maximum=66,
    norm_months=12,
)


@pytest.fixture(scope="module")
def catalogue(region):
    return build_catalogue(
        region.forms, [ROW], version="test", provisional_from=region.products_from
    )


@pytest.fixture(scope="module")
def sound_indication(catalogue, region):
    """An indication with which nothing is wrong: the worked example of the design."""
    answers = {f"level.{question.key}": "no" for question in region.level.questions}
    return IndicationFacts(
        id=1,
        youth=SANNE,
        product=catalogue.find("45N02"),
        phases=PHASES,
        answers={
            **answers,
            "level.e": "yes",
            "goal": "Sanne gaat weer elke dag naar school",
            "condition.outside-school": "yes",
            "condition.only-art-therapy": "no",
        },
        evaluation_on=date(2027, 2, 28),
        provider_agb="22001240",
        provider_name="Stichting Lindebrug",
        light="GREEN",
    )


@pytest.fixture(scope="module")
def sound_dossier(sound_indication, region):
    """A dossier in which every question has been answered well."""
    answers = {
        "question.text": "Sanne durft niet naar school.",
        "question.safe": "yes",
        "referrer.type": "01",
        "scope.outcome": "in-scope",
        "analysis.needed": "no",
        "analysis.reason": "Het beeld is helder.",
        "decision.received_on": "2026-11-02",
        "decision.decided_on": "2026-11-20",
    }
    answers |= {f"rights.{right.key}": "yes" for right in region.rights}
    answers |= {item.answer_key: item.passes for item in region.scope.items}
    for step in region.analysis.steps:
        answers |= {step.answer_key: "Staat in het verslag.", step.expert_key: "niet nodig"}
    return DossierFacts("D-2026-014", "0983", answers, (SANNE, MOTHER), (sound_indication,))


def found(report):
    return [(finding.code, finding.field) for finding in report]


def test_a_sound_dossier_has_no_findings(sound_dossier, sound_indication, region):
    assert found(check_dossier(sound_dossier, region, TODAY)) == []
    report = check_indication(sound_dossier, sound_indication, region, TODAY, exporting=True)
    assert found(report) == []
    assert ready(sound_dossier, sound_indication, region, TODAY)


# The step Vraag.

BORN_18 = date(2008, 11, 22)
BORN_23 = date(2003, 11, 22)


@pytest.mark.parametrize(
    ("code", "field", "change"),
    [
        ("F001", "bsn", {"bsn": "123456789"}),
        ("I001", "bsn", {"bsn": ""}),
        ("F003", "birth_date", {"birth_date": None}),
        ("F004", "birth_date", {"birth_date": date(2026, 11, 23)}),
        ("F005", "birth_date", {"birth_date": date(1906, 11, 22)}),
        ("F006", "birth_date", {"birth_date": BORN_23}),
        ("F007", "surname", {"surname": " "}),
        ("F008", "initials", {"initials": "S.M."}),
        ("F008", "initials", {"initials": "S M"}),
        ("F008", "initials", {"initials": "ABCDEFG"}),
        ("F008", "initials", {"initials": "S1"}),
        ("F009", "prefix", {"prefix": "van der van"}),
        ("F010", "sex", {"sex": ""}),
        ("F010", "sex", {"sex": "9"}),
        ("F011", "name_use", {"name_use": "3"}),
        ("F011", "name_use", {"name_use": "x"}),
        ("W001", "consent", {"consent": ""}),
        ("W001", "consent", {"consent": "no"}),
    ],
)
def test_what_can_be_wrong_with_a_youth(sound_dossier, region, code, field, change):
    dossier = replace(sound_dossier, people=(replace(SANNE, **change), MOTHER))
    assert (code, f"question/person.1.{field}") in found(check_dossier(dossier, region, TODAY))


@pytest.mark.parametrize(
    "change",
    [
        {"birth_date": date(2026, 11, 22)},
        {"birth_date": date(1900, 1, 1), "date_use": "3"},
        {"initials": ""},
        {"initials": "Ünïcéd"},
        {"prefix": "1234567890"},
        {"sex": "0"},
        {"name_use": ""},
    ],
)
def test_what_is_unusual_but_allowed(sound_dossier, region, change):
    dossier = replace(sound_dossier, people=(replace(SANNE, **change), MOTHER))
    codes = check_dossier(dossier, region, TODAY).codes
    assert not {"F003", "F004", "F005", "F008", "F009", "F010", "F011"} & set(codes)


def test_a_youth_of_23_needs_a_ground_without_end(sound_dossier, region):
    people = (replace(SANNE, birth_date=BORN_23), MOTHER)
    open_ended = next(ground.key for ground in region.scope.grounds if ground.until_age is None)
    ended = next(ground.key for ground in region.scope.grounds if ground.until_age == 23)
    for chosen, wrong in ((open_ended, False), (ended, True)):
        answers = {**sound_dossier.answers, "scope.extended.1": chosen}
        dossier = replace(sound_dossier, people=people, answers=answers)
        assert ("F006" in check_dossier(dossier, region, TODAY).codes) is wrong


@pytest.mark.parametrize(
    ("birth_date", "codes"),
    [
        (date(2014, 11, 23), {"W002"}),  # 11
        (date(2014, 11, 22), {"W001", "W002"}),  # 12
        (date(2010, 11, 23), {"W001", "W002"}),  # 15
        (date(2010, 11, 22), {"W001"}),  # 16
        (None, set()),
    ],
)
def test_who_has_to_consent(sound_dossier, region, birth_date, codes):
    child = replace(SANNE, birth_date=birth_date, consent="")
    for people in ((child, replace(MOTHER, consent="no")), (child,)):
        dossier = replace(sound_dossier, people=people)
        asked = {"W001", "W002"} & set(check_dossier(dossier, region, TODAY).codes)
        assert asked == codes
    agreed = replace(sound_dossier, people=(replace(child, consent="yes"), MOTHER))
    assert not {"W001", "W002"} & set(check_dossier(agreed, region, TODAY).codes)


def test_consent_of_a_parent_is_asked_at_the_parent(sound_dossier, region):
    dossier = replace(sound_dossier, people=(SANNE, replace(MOTHER, consent="")))
    assert found(check_dossier(dossier, region, TODAY)) == [("W002", "question/person.2.consent")]


def test_an_adult_is_checked_on_spelling_only(sound_dossier, region):
    adult = replace(MOTHER, bsn="123456789")
    dossier = replace(sound_dossier, people=(SANNE, adult))
    assert found(check_dossier(dossier, region, TODAY)) == [("F001", "question/person.2.bsn")]


def test_two_people_never_share_a_bsn(sound_dossier, region):
    dossier = replace(sound_dossier, people=(SANNE, replace(MOTHER, bsn=SANNE.bsn)))
    assert check_dossier(dossier, region, TODAY).codes == ("F037", "F037")


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"question.text": "  "}, [("F031", "question/question.text")]),
        ({"referrer.type": ""}, [("F032", "question/referrer.type")]),
        ({"referrer.type": "07"}, [("F032", "question/referrer.type")]),
        ({"referrer.type": "02"}, [("F033", "question/referrer.name")]),
        ({"referrer.type": "05"}, [("F033", "question/referrer.name")]),
        ({"referrer.type": "02", "referrer.name": "De Linde"}, []),
        ({"referrer.type": "03", "referrer.agb": "01001234"}, []),
        (
            {"referrer.type": "02", "referrer.name": "De Linde", "referrer.agb": "01001234"},
            [("I002", "question/referrer.agb")],
        ),
        ({"referrer.agb": "01001234"}, [("F034", "question/referrer.agb")]),
        ({"referrer.type": "08", "referrer.name": "Rechtbank"}, []),
        ({"referrer.type": "04", "referrer.agb": "1234"}, [("F035", "question/referrer.agb")]),
        ({"referrer.name": "x" * 65}, [("F038", "question/referrer.name")]),
        ({"referrer.name": "x" * 64}, []),
    ],
)
def test_question_and_referrer(sound_dossier, region, change, expected):
    dossier = replace(sound_dossier, answers={**sound_dossier.answers, **change})
    assert found(check_question(dossier, region, TODAY)) == expected


def test_a_statutory_referrer_takes_the_light_path(sound_dossier, region):
    answers = {
        **{
            k: v for k, v in sound_dossier.answers.items() if not k.startswith(("analysis", "step"))
        },
        "referrer.type": "02",
        "referrer.name": "De Linde",
    }
    dossier = replace(sound_dossier, answers=answers)
    assert check_dossier(dossier, region, TODAY).codes == ("F230", "F231")
    received = {"referral.contract": "yes", "referral.received_on": TODAY.isoformat()}
    checked = replace(dossier, answers={**answers, **received})
    assert check_dossier(checked, region, TODAY).codes == ()
    progress = step_progress(checked, region, TODAY)[Step.ANALYSIS]
    assert (progress.complete, progress.note) == (True, "licht pad")


def test_the_family_as_a_whole(sound_dossier, region):
    nobody = replace(sound_dossier, people=(MOTHER,))
    assert ("F030", "question/people") in found(check_dossier(nobody, region, TODAY))
    for code in ("", "0363"):
        elsewhere = replace(sound_dossier, municipality_code=code)
        report = check_dossier(elsewhere, region, TODAY)
        assert ("F036", "question/municipality") in found(report)


def test_every_right_of_the_family_is_recorded(sound_dossier, region):
    right = region.rights[0]
    answers = {**sound_dossier.answers, f"rights.{right.key}": ""}
    report = check_dossier(replace(sound_dossier, answers=answers), region, TODAY)
    assert found(report) == [("W003", f"question/rights.{right.key}")]
    assert right.text in report.findings[0].sentence


# The steps Product, Omvang and Aanbieder.


def phase(position, **change):
    """The phases of the sound indication with one of them changed."""
    phases = list(PHASES)
    phases[position - 1] = replace(phases[position - 1], **change)
    return {"phases": tuple(phases)}


def long_phases(volume):
    return {"phases": (PhaseFacts(1, volume, "04", "6", date(2026, 12, 1), date(2027, 11, 30)),)}


NINE = "Bel over 999900006"


@pytest.mark.parametrize(
    ("code", "field", "change"),
    [
        ("F012", "volume/phase.1.volume", phase(1, volume="2,5")),
        ("F012", "volume/phase.1.volume", phase(1, volume="twee")),
        ("F012", "volume/phase.1.volume", phase(1, volume="-3")),
        ("F012", "volume/phase.1.volume", phase(1, volume="٣")),
        ("F013", "volume/phase.2.volume", phase(2, volume=" ")),
        ("F014", "volume/phase.1.volume", phase(1, volume="0")),
        ("F014", "volume/phase.1.volume", phase(1, volume="000000000")),
        ("F015", "volume/phase.1.volume", phase(1, volume="100000000")),
        ("F015", "volume/phase.1.volume", phase(1, volume="9" * 5000)),
        ("F016", "volume/phase.1.frequency", phase(1, unit="14", frequency="1")),
        ("F016", "volume/phase.1.frequency", phase(1, unit="16", frequency="1")),
        ("F016", "volume/phase.1.frequency", phase(1, unit="84", frequency="1")),
        ("F017", "volume/phase.1.unit", phase(1, unit="14")),
        ("F018", "volume/phase.1.start", phase(1, start=None)),
        ("F019", "volume/phase.2.end", phase(2, end=None)),
        ("F020", "volume/phase.1.end", phase(1, end=date(2026, 11, 30))),
        ("F021", "volume/phase.2.start", phase(2, start=date(2027, 2, 28))),
        ("F022", "volume/phase.1.volume", {"phases": ()}),
        ("F023", "volume/phase.1.frequency", phase(1, frequency="")),
        ("F023", "volume/phase.1.frequency", phase(1, frequency="3")),
        ("F024", "volume/phase.2.end", phase(2, end=None, frequency="6")),
        ("F025", "product/product", {"product": None}),
        ("F026", "product/product", phase(1, start=date(2025, 12, 31))),
        ("F028", "volume/phase.1.unit", phase(1, unit="")),
        ("F029", "volume/evaluation", {"evaluation_on": None}),
        ("F039", "volume/phase.2.end", phase(2, end=date(9999, 12, 31))),
        ("F040", "provider/provider", {"provider_agb": ""}),
        ("F041", "provider/provider", {"provider_agb": "2200124"}),
        ("W021", "volume/phase.2.goal", phase(2, goal="")),
        ("W022", "volume/phase.2.start", phase(2, start=date(2027, 3, 2))),
        ("W023", "volume/phase.2.end", phase(2, end=date(2028, 3, 1))),
        ("W025", "volume/start.reason", phase(1, start=date(2026, 11, 21))),
        ("W026", "volume/norm.reason", long_phases("67")),
        ("W027", "volume/norm.agreed_by", long_phases("67")),
        ("I022", "volume/norm.reason", long_phases("19")),
        ("W028", "volume/evaluation", {"evaluation_on": date(2027, 6, 1)}),
        ("W028", "volume/evaluation", {"evaluation_on": date(2026, 11, 30)}),
        ("W032", "volume/phase.2.goal", phase(2, goal=NINE)),
        ("W041", "provider/provider.reason", {"light": "AMBER"}),
        ("W041", "provider/provider.reason", {"light": "UNKNOWN", "provider_reason": " "}),
    ],
)
def test_what_can_be_wrong_with_an_indication(
    sound_dossier, sound_indication, region, code, field, change
):
    changed = replace(sound_indication, **change)
    report = check_indication(sound_dossier, changed, region, TODAY)
    assert (code, field) in found(report)


@pytest.mark.parametrize(
    "change",
    [
        phase(1, volume="180", unit="01"),
        phase(1, volume=" 3 "),
        phase(1, volume="3", frequency="1", start=date(2027, 2, 20)),
        phase(2, start=date(2027, 3, 1)),
        {"evaluation_on": date(2026, 12, 1)},
        {"evaluation_on": date(2027, 5, 31)},
        {"light": "RED", "provider_reason": "Het gezin kent deze hulpverlener."},
        phase(2, goal="Bel 077-1234567 of 123456789"),
        long_phases("66"),
    ],
)
def test_what_is_in_order(sound_dossier, sound_indication, region, change):
    changed = replace(sound_indication, **change)
    assert found(check_indication(sound_dossier, changed, region, TODAY)) == []


@pytest.fixture
def codes(sound_dossier, sound_indication, region):
    """The codes found for the sound indication with other answers and other facts."""

    def check(answers=None, dossier_answers=None, **change):
        changed = replace(
            sound_indication, answers={**sound_indication.answers, **(answers or {})}, **change
        )
        dossier = replace(
            sound_dossier, answers={**sound_dossier.answers, **(dossier_answers or {})}
        )
        return check_indication(dossier, changed, region, TODAY).codes

    return check


def test_goal_and_level(codes):
    assert codes({"goal": ""}) == ("F027",)
    assert codes({"goal": NINE}) == ("W032",)
    assert codes({"goal": "Bel over 9999.00.006"}) == ("W032",)
    assert codes({"level.j": ""}) == ("I012",)


def test_another_level_than_advised_asks_why(codes, catalogue):
    basis = catalogue.find("45A48")
    assert codes(product=basis) == ("I011", "W031")
    assert codes({"level.reason": "Het gezin kent deze hulp."}, product=basis) == ("I011",)


def test_a_start_in_the_past_asks_why(codes):
    late = phase(1, start=date(2026, 11, 16))
    assert codes(**late) == ("W025",)
    assert codes({"start.reason": "Het was spoed."}, **late) == ()
    assert codes(**phase(1, start=TODAY)) == ()


def test_above_the_norm_asks_why_and_who_agreed(codes):
    assert codes(**long_phases("67")) == ("W026", "W027")
    assert codes({"norm.reason": "Zwaar gezin."}, **long_phases("67")) == ("W027",)
    both = {"norm.reason": "Zwaar gezin.", "norm.agreed_by": "M. Jansen"}
    assert codes(both, **long_phases("67")) == ("I021",)


def test_in_haste_or_danger_the_light_asks_no_reason(codes):
    assert codes(light="RED") == ("W041",)
    assert codes({"urgent": "yes"}, light="RED") == ()
    assert codes(dossier_answers={"question.safe": "no"}, light="RED") == ()


def test_turning_eighteen_during_the_help(codes):
    def born(year, month, day):
        return codes(youth=replace(SANNE, birth_date=date(year, month, day)))

    assert born(2009, 6, 1) == ()  # a day after the last
    assert born(2009, 5, 31) == ("W024",)
    assert born(2008, 12, 2) == ("W024",)
    assert "W024" not in born(2008, 12, 1)  # already eighteen on the first day: K10


def test_foster_care_goes_on_until_twenty_one(codes, sound_indication):
    form = replace(sound_indication.product.form, traits=frozenset({"foster"}))
    foster = replace(sound_indication.product, form=form)

    def born(year, month, day):
        return codes(youth=replace(SANNE, birth_date=date(year, month, day)), product=foster)

    assert "W024" not in born(2009, 5, 31)
    assert "W024" in born(2006, 5, 31)
    assert "W024" not in born(2006, 6, 1)


def test_who_was_born_on_29_february_turns_eighteen_on_1_march(
    sound_dossier, sound_indication, region
):
    leap = replace(
        sound_indication,
        youth=replace(SANNE, birth_date=date(2012, 2, 29)),
        phases=(PhaseFacts(1, "30", "04", "6", date(2030, 1, 1), date(2030, 3, 1)),),
        evaluation_on=date(2030, 2, 1),
    )
    report = check_indication(sound_dossier, leap, region, TODAY)
    assert report.codes == ("W024",)
    assert "01-03-2030" in report.findings[0].sentence


def test_a_period_without_a_tariff_is_noticed(codes, sound_indication):
    short = Tariff(9360, date(2026, 1, 1), date(2026, 12, 31))
    assert codes(product=replace(sound_indication.product, tariffs=(short,))) == ("W029", "W029")


def test_a_long_single_phase_is_left_to_its_norm(codes, sound_indication):
    years = (PhaseFacts(1, "60", "04", "6", date(2026, 12, 1), date(2028, 11, 30)),)
    without = replace(sound_indication.product, norm=None)
    assert codes(phases=years) == ("W026", "W027")
    assert codes(phases=years, product=without) == ("W023",)


def test_three_phases_are_held_against_all_before(codes):
    third = PhaseFacts(3, "1", "04", "2", date(2027, 2, 1), date(2027, 2, 20), "Afronden")
    inside = replace(PHASES[1], start=date(2027, 1, 4), end=date(2027, 1, 31))
    assert codes(phases=(PHASES[0], inside, third), evaluation_on=date(2027, 1, 1)) == (
        "F021",
        "F021",
    )


def test_export_demands_a_bsn(sound_dossier, sound_indication, region):
    nameless = replace(sound_indication, youth=replace(SANNE, bsn=""))
    assert found(check_indication(sound_dossier, nameless, region, TODAY)) == []
    report = check_indication(sound_dossier, nameless, region, TODAY, exporting=True)
    assert found(report) == [("F002", "question/person.1.bsn")]


def test_what_is_exported_is_no_longer_checked(sound_dossier, sound_indication, region):
    gone = replace(sound_indication, status=Status.EXPORTED, phases=())
    assert len(check_indication(sound_dossier, gone, region, TODAY)) == 0
    assert len(check_indication(sound_dossier, gone, region, TODAY, exporting=True)) > 0


# Sentences.


def test_the_sentence_on_two_and_a_half_hours(sound_dossier, sound_indication, region):
    changed = replace(sound_indication, **phase(1, volume="2.5"))
    report = check_indication(sound_dossier, changed, region, TODAY)
    assert report.findings[0].sentence == (
        "Volume moet een heel getal zijn. Kies minuten: 150 minuten is 2,5 uur."
    )


def test_the_sentence_on_a_missing_goal(sound_dossier, sound_indication, region):
    changed = replace(sound_indication, **phase(2, goal=""))
    report = check_indication(sound_dossier, changed, region, TODAY)
    assert report.findings[0].sentence == "De tweede fase heeft nog geen doel."


def test_a_missing_evaluation_is_proposed(sound_dossier, sound_indication, region):
    report = check_indication(
        sound_dossier, replace(sound_indication, evaluation_on=None), region, TODAY
    )
    assert report.findings[0].sentence.endswith("Kies een dag, bijvoorbeeld 28-02-2027.")


def test_every_code_has_a_sentence_a_source_and_a_fitting_weight():
    weights = {"F": Severity.ERROR, "W": Severity.WARNING, "I": Severity.INFORM}
    blocks = {"W026", "W027"}
    for code, rule in FIELD_RULES.items():
        assert rule.severity is (Severity.BLOCK if code in blocks else weights[code[0]]), code
        assert rule.sentence.endswith((".", "{sentence}", "{advice}", "{text}")), code
        assert rule.source, code
        assert len(code) == 4


def test_nothing_raises_on_an_empty_dossier(region):
    youth = Person(1, Role.YOUTH)
    empty = IndicationFacts(1, youth, phases=(PhaseFacts(1),))
    dossier = DossierFacts("D-2026-001", "", people=(youth,), indications=(empty,))
    assert check_dossier(dossier, region, TODAY).errors
    assert check_indication(dossier, empty, region, TODAY, exporting=True).errors
    assert not any(state.complete for state in step_progress(dossier, region, TODAY).values())


DAYS = st.none() | st.dates()
TEXTS = st.sampled_from(["", "0", "3", "2,5", "9" * 30, "04", "14", "1", "2", "6", "x"])


@given(
    st.lists(st.builds(PhaseFacts, st.just(1), TEXTS, TEXTS, TEXTS, DAYS, DAYS, TEXTS), max_size=3),
    DAYS,
    DAYS,
)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_nothing_raises_on_anything_typed(
    sound_dossier, sound_indication, region, phases, birth_date, evaluation_on
):
    youth = replace(SANNE, birth_date=birth_date)
    changed = replace(
        sound_indication, phases=tuple(phases), youth=youth, evaluation_on=evaluation_on
    )
    dossier = replace(sound_dossier, people=(youth, MOTHER), indications=(changed,))
    assert isinstance(check_dossier(dossier, region, TODAY), Report)
    assert isinstance(check_indication(dossier, changed, region, TODAY), Report)
    step_progress(dossier, region, TODAY)


@pytest.mark.parametrize(
    ("text", "unit", "minutes"),
    [
        ("2,5", "04", 150),
        ("2.5", "04", 150),
        (" 0,25 ", "04", 15),
        ("0,1", Unit.HOUR, 6),
        ("2,33", "04", None),
        ("3", "04", None),
        ("3,0", "04", None),
        ("0,0", "04", None),
        ("2,5", "14", None),
        ("2,5", "", None),
        ("1.000,5", "04", None),
        ("", "04", None),
        ("x,5", "04", None),
        ("-2,5", "04", None),
    ],
)
def test_broken_hours_are_offered_as_minutes(text, unit, minutes):
    assert suggest_minutes(text, unit) == minutes


# What is open, and the life of an indication.

FULL, REASON, NOTHING = (
    Acceptance("omdat", "M. Jansen"),
    Acceptance("omdat", ""),
    Acceptance("", ""),
)


@pytest.mark.parametrize(
    ("severity", "acceptance", "still_open"),
    [
        (Severity.ERROR, None, True),
        (Severity.ERROR, FULL, True),
        (Severity.BLOCK, None, True),
        (Severity.BLOCK, REASON, True),
        (Severity.BLOCK, FULL, False),
        (Severity.WARNING, None, True),
        (Severity.WARNING, NOTHING, True),
        (Severity.WARNING, REASON, False),
        (Severity.INFORM, None, False),
    ],
)
def test_what_an_explanation_settles(severity, acceptance, still_open):
    finding = Finding("K01", severity, "Zin.", "product/product")
    assert is_open(finding, acceptance) is still_open
    accepted = {("K01", "product/product"): acceptance} if acceptance else {}
    assert bool(open_findings(Report((finding,)), accepted)) is still_open
    elsewhere = {("K01", "product/goal"): FULL}
    unsettled = bool(open_findings(Report((finding,)), elsewhere))
    assert unsettled is (severity is not Severity.INFORM)


def test_an_explained_warning_makes_ready(sound_dossier, sound_indication, region):
    warned = replace(sound_indication, **phase(2, goal=""))
    assert not ready(sound_dossier, warned, region, TODAY)
    explained = replace(warned, accepted={("W021", "volume/phase.2.goal"): REASON})
    assert ready(sound_dossier, explained, region, TODAY)


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("new", Status)
def test_the_life_of_an_indication(status, new):
    allowed = {
        (Status.DRAFT, Status.FINAL),
        (Status.FINAL, Status.DRAFT),
        (Status.FINAL, Status.EXPORTED),
    }
    assert may_become(status, new) is ((status, new) in allowed)
    after_export = allowed | {
        (Status.EXPORTED, Status.DRAFT),
        (Status.EXPORTED, Status.FINAL),
        (Status.DRAFT, Status.EXPORTED),
        (Status.FINAL, Status.WITHDRAWN),
    }
    assert may_become(status, new, sent=True) is ((status, new) in after_export)


# How far a dossier is.


def test_progress_of_a_sound_dossier(sound_dossier, region):
    progress = step_progress(sound_dossier, region, TODAY)
    assert list(progress) == list(Step)
    assert {step: state.note for step, state in progress.items()} == {
        Step.QUESTION: "",
        Step.SCOPE: "jeugdhulp",
        Step.ANALYSIS: "niet nodig",
        Step.PRODUCT: "Gespecialiseerd",
        Step.VOLUME: "53 uur",
        Step.PROVIDER: "Stichting Lindebrug",
        Step.SUMMARY: "",
    }
    assert [step for step, state in progress.items() if not state.complete] == [Step.SUMMARY]
    assert not progress[Step.SUMMARY].started


def test_a_pgb_leaves_nothing_to_choose_in_the_step_of_the_provider(
    sound_dossier, sound_indication, region
):
    answers = {
        **sound_indication.answers,
        "delivery": "pgb",
        "pgb.in-kind-unsuitable": "yes",
        "pgb.in-kind-unsuitable.reason": "Niet te plannen.",
        "pgb.holder-able": "yes",
        "pgb.holder-able.reason": "Moeder deed dit eerder.",
    }
    own = replace(sound_indication, answers=answers, provider_agb="", provider_name="")
    alone = step_progress(replace(sound_dossier, indications=(own,)), region, TODAY)
    assert (alone[Step.PROVIDER].complete, alone[Step.PROVIDER].note) == (True, "pgb")
    in_kind = replace(sound_indication, id=2, provider_agb="", provider_name="")
    both = step_progress(replace(sound_dossier, indications=(own, in_kind)), region, TODAY)
    assert not both[Step.PROVIDER].complete


def test_the_summary_is_complete_when_all_is_final(sound_dossier, sound_indication, region):
    final = replace(sound_indication, status=Status.FINAL)
    state = step_progress(replace(sound_dossier, indications=(final,)), region, TODAY)
    assert (state[Step.SUMMARY].complete, state[Step.SUMMARY].note) == (True, "definitief")
    half = replace(sound_dossier, indications=(final, replace(sound_indication, id=2)))
    assert not step_progress(half, region, TODAY)[Step.SUMMARY].complete


def test_a_step_with_something_open_is_begun_but_not_complete(
    sound_dossier, sound_indication, region
):
    begun = replace(sound_indication, **phase(2, goal=""))
    state = step_progress(replace(sound_dossier, indications=(begun,)), region, TODAY)[Step.VOLUME]
    assert (state.started, state.complete) == (True, False)


def test_nothing_is_begun_in_a_new_dossier(region):
    youth = Person(1, Role.YOUTH)
    progress = step_progress(DossierFacts("D-2026-001", "0983", people=(youth,)), region, TODAY)
    assert not any(state.started or state.complete or state.note for state in progress.values())


def test_notes_of_several_indications(sound_dossier, sound_indication, catalogue, region):
    stay = next(product for product in catalogue.products if product.unit is Unit.DAY)
    nights = PhaseFacts(1, "24", "14", "6", date(2026, 12, 1), date(2027, 5, 31))
    other = replace(
        sound_indication, id=2, product=stay, phases=(nights,), provider_name="Maashorizon"
    )
    dossier = replace(sound_dossier, indications=(sound_indication, other))
    progress = step_progress(dossier, region, TODAY)
    assert progress[Step.PRODUCT].note == f"Gespecialiseerd, {stay.level or stay.name}"
    assert progress[Step.VOLUME].note == "53 uur, 24 etmalen"
    assert progress[Step.PROVIDER].note == "2 aanbieders"


def test_a_norm_is_not_needed(codes, sound_indication):
    without: Product = replace(sound_indication.product, norm=None)
    frame = replace(without, norm=Norm(0, 53, 6, provisional=False))
    assert codes(product=without) == ()
    assert codes(product=frame) == ()
