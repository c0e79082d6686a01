"""What the back office would refuse is found before the export."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.assignment_check import check_line, check_overlap
from app.domain.assignment_line import AssignmentLine
from app.domain.report import Severity

GOOD = AssignmentLine(
    sender="0983",
    receiver="41000001",
    bsn="999900006",
    birth_date=date(2014, 3, 14),
    sex="2",
    surname="Berg",
    prefix="van den",
    first_names="Sanne Maria",
    initials="SM",
    name_use="1",
    category="45",
    code="45A05",
    assigned_on=date(2026, 11, 22),
    assigned_at=time(10, 15),
    start=date(2026, 12, 1),
    end=date(2027, 2, 28),
    volume=3,
    unit="04",
    frequency="2",
    person_id=7,
    position=2,
)


def test_a_complete_line_is_accepted():
    assert check_line(GOOD).findings == ()


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"sender": ""}, "F301", "question/municipality"),
        ({"sender": "983"}, "F301", "question/municipality"),
        ({"receiver": "4100000"}, "F302", "provider/provider"),
        ({"receiver": "4100000a"}, "F302", "provider/provider"),
        ({"bsn": ""}, "F303", "question/person.7.bsn"),
        ({"bsn": "999900007"}, "F303", "question/person.7.bsn"),
        ({"bsn": "000000000"}, "F303", "question/person.7.bsn"),
        ({"birth_date": None}, "F304", "question/person.7.birth_date"),
        ({"birth_date": date(2026, 11, 23)}, "F305", "question/person.7.birth_date"),
        ({"birth_date": date(1905, 1, 1)}, "F305", "question/person.7.birth_date"),
        ({"date_use": "4"}, "F306", "question/person.7.date_use"),
        ({"date_use": "1"}, "F307", "question/person.7.birth_date"),
        ({"date_use": "2", "birth_date": date(2014, 2, 1)}, "F307", "question/person.7.birth_date"),
        ({"sex": ""}, "F308", "question/person.7.sex"),
        ({"sex": "9"}, "F308", "question/person.7.sex"),
        ({"surname": ""}, "F309", "question/person.7.surname"),
        ({"surname": "  "}, "F309", "question/person.7.surname"),
        ({"surname": "a" * 201}, "F309", "question/person.7.surname"),
        ({"prefix": "van der en te"}, "F310", "question/person.7.prefix"),
        ({"first_names": "a" * 201}, "F311", "question/person.7.first_names"),
        ({"initials": "S.M."}, "F312", "question/person.7.initials"),
        ({"initials": "ABCDEFG"}, "F312", "question/person.7.initials"),
        ({"initials": "S_"}, "F312", "question/person.7.initials"),
        ({"name_use": "6"}, "F313", "question/person.7.name_use"),
        ({"name_use": "2"}, "F313", "question/person.7.name_use"),
        ({"assignment_number": "1234567890"}, "F314", "summary/assignment_number"),
        ({"assignment_number": "12a"}, "F314", "summary/assignment_number"),
        ({"provider_reference": "r" * 37}, "F315", "summary/provider_reference"),
        ({"category": ""}, "F316", "product/product"),
        ({"category": "39"}, "F316", "product/product"),
        ({"code": ""}, "F317", "product/product"),
        ({"code": "45A055"}, "F317", "product/product"),
        ({"assigned_on": None}, "F318", "summary/decided_at"),
        ({"assigned_at": None}, "F318", "summary/decided_at"),
        ({"start": None}, "F319", "volume/phase.2.start"),
        ({"end": date(2026, 11, 30)}, "F320", "volume/phase.2.end"),
        ({"end": None}, "F321", "volume/phase.2.end"),
        ({"reason_change": "01", "assignment_number": "12"}, "F322", "summary/reason_change"),
        ({"reason_change": "04"}, "F323", "summary/reason_change"),
        ({"volume": None}, "F324", "volume/phase.2.volume"),
        ({"volume": 0}, "F324", "volume/phase.2.volume"),
        ({"volume": 100_000_000}, "F324", "volume/phase.2.volume"),
        ({"unit": "82"}, "F325", "volume/phase.2.unit"),
        ({"frequency": "3"}, "F326", "volume/phase.2.frequency"),
        ({"unit": "14", "frequency": "1"}, "F327", "volume/phase.2.frequency"),
        ({"unit": "16", "frequency": "1"}, "F327", "volume/phase.2.frequency"),
        ({"unit": "84", "frequency": "1"}, "F327", "volume/phase.2.frequency"),
        ({"budget_cents": 0}, "F328", "summary/budget"),
        ({"comment": "  "}, "F329", "summary/comment"),
    ],
)
def test_every_demand_of_the_standard_has_its_finding(change, code, field):
    (finding,) = check_line(replace(GOOD, **change))
    assert (finding.code, finding.field) == (code, field)
    assert finding.severity is Severity.ERROR
    assert finding.sentence.endswith(".")
    assert finding.source.startswith("iJw 3.2: ")


@pytest.mark.parametrize(
    "change",
    [
        {"volume": 1},
        {"volume": 99_999_999},
        {"surname": "a" * 200, "prefix": "v" * 10, "initials": "ABCDEF"},
        {"initials": "É"},
        {"initials": "", "prefix": "", "first_names": ""},
        {"frequency": "6", "end": None},
        {"unit": "01", "frequency": "1"},
        {"unit": "14", "frequency": "4"},
        {"end": date(2026, 12, 1)},
        {"date_use": "1", "birth_date": date(2014, 3, 1)},
        {"date_use": "3", "birth_date": date(1900, 1, 1)},
        {"birth_date": date(2026, 11, 22)},
        {"reason_change": "04", "assignment_number": "123456789"},
        {"provider_reference": "r" * 36},
        {"comment": "Vervolg op toewijzing 12 van 2025, zie besluit 2026-77."},
    ],
)
def test_what_the_standard_allows_is_not_refused(change):
    assert check_line(replace(GOOD, **change)).codes == ()


@pytest.mark.parametrize(
    "comment",
    [
        "Hulp voor sanne na school",
        "Gezin Berg",
        "Geboren 14-03-2014",
        "geboren op 14-3-2014",
        "BSN 999900006",
        "BSN 9999.00.006",
        "Bel 06-12345678",
        "bel 0771234567",
        "mail ouder@voorbeeld.nl",
    ],
)
def test_personal_data_do_not_belong_in_the_comment(comment):
    assert check_line(replace(GOOD, comment=comment)).codes == ("F330",)


def test_an_empty_line_names_everything_that_is_missing():
    codes = check_line(AssignmentLine()).codes
    assert codes == (
        *("F301", "F302", "F303", "F304", "F308", "F309", "F313"),
        *("F316", "F317", "F318", "F319", "F324", "F325", "F326"),
    )


@pytest.mark.parametrize(
    ("change", "clashes"),
    [
        ({}, True),
        ({"start": date(2027, 2, 28), "end": date(2027, 5, 1)}, True),
        ({"start": date(2027, 3, 1), "end": date(2027, 5, 1)}, False),
        ({"start": date(2026, 1, 1), "end": None}, True),
        ({"code": "45A04"}, False),
        ({"receiver": "41000002"}, False),
        ({"bsn": "999900018"}, False),
        ({"start": None}, False),
        ({"reason_change": "13", "end": date(2026, 12, 1)}, False),
    ],
)
def test_the_same_product_at_the_same_provider_may_not_overlap(change, clashes):
    report = check_overlap(replace(GOOD, **change), [GOOD])
    assert report.codes == (("F331",) if clashes else ())


def test_children_without_a_bsn_are_told_apart_by_person():
    first = replace(GOOD, bsn="")
    assert check_overlap(replace(first, person_id=8), [first]).codes == ()
    assert check_overlap(first, [first]).codes == ("F331",)


def test_an_overlap_is_told_with_the_other_period():
    (finding,) = check_overlap(replace(GOOD, position=3), [GOOD])
    assert (finding.code, finding.field) == ("F331", "volume/phase.3.start")
    assert "01-12-2026" in finding.sentence


@given(st.text(max_size=20), st.text(max_size=20), st.text(max_size=300))
def test_any_text_gets_a_report_and_never_an_exception(code, initials, comment):
    line = replace(GOOD, bsn=code, code=code, unit=code, initials=initials, comment=comment)
    assert all(finding.sentence for finding in check_line(line))


@given(st.dates(date(2000, 1, 1)), st.integers(0, 400), st.integers(-800, 800))
def test_overlap_is_the_same_both_ways(start, length, shift):
    shift = max(shift, date(2000, 1, 1).toordinal() - start.toordinal())
    shift = min(shift, date(9990, 1, 1).toordinal() - start.toordinal())
    start = min(start, date(9980, 1, 1))
    first = replace(GOOD, start=start, end=start + timedelta(length))
    other_start = start + timedelta(shift)
    second = replace(GOOD, start=other_start, end=other_start + timedelta(30))
    assert check_overlap(first, [second]).codes == check_overlap(second, [first]).codes
