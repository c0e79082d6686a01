"""Who consents by age, and what is missing of the consents to share."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.consent import ConsentFact, GivenBy, Scope, check_consent, who_consents
from app.domain.dossier import DossierFacts, Person, Role
from app.domain.shared_data import SharedFact, ShareGround, read_shared, shared_key, write_shared

TODAY = date(2026, 11, 22)
SELF, PARENTS = GivenBy.SELF, GivenBy.PARENTS
DAY = date(2026, 11, 1)


@pytest.mark.parametrize(
    ("age", "who"),
    [
        (None, set()),
        (-1, set()),
        (0, {PARENTS}),
        (11, {PARENTS}),
        (12, {SELF, PARENTS}),
        (15, {SELF, PARENTS}),
        (16, {SELF}),
        (22, {SELF}),
    ],
)
def test_who_consents(age: int | None, who: set[GivenBy]) -> None:
    assert who_consents(age) == who


def codes(age: int, child: str, *parents: str, consents: tuple[ConsentFact, ...] = ()) -> list[str]:
    youth = Person(1, Role.YOUTH, birth_date=date(2026 - age, 1, 1), consent=child, consent_on=DAY)
    adults = [
        Person(2 + n, Role.ADULT, consent=word, consent_on=DAY) for n, word in enumerate(parents)
    ]
    dossier = DossierFacts("D", "0983", people=(youth, *adults), consents=consents)
    return [finding.code for finding in check_consent(dossier, TODAY)]


@pytest.mark.parametrize(
    ("age", "child", "parents", "expected"),
    [
        (8, "", ("yes",), []),
        (8, "yes", ("no",), ["W002"]),
        (13, "yes", ("yes", "no"), []),
        (13, "yes", ("no",), ["W004"]),
        (13, "yes", ("",), ["W002"]),
        (13, "", ("no",), ["W001", "W002"]),
        (16, "yes", ("no",), []),
        (16, "no", ("yes",), ["W001"]),
    ],
)
def test_consent_to_the_help(
    age: int, child: str, parents: tuple[str, ...], expected: list[str]
) -> None:
    assert codes(age, child, *parents) == expected


@pytest.mark.parametrize(
    ("age", "givers", "withdrawn", "expected"),
    [
        (8, (PARENTS,), None, []),
        (8, (SELF,), None, ["W005"]),
        (13, (SELF, PARENTS), None, []),
        (13, (SELF,), None, ["W005"]),
        (17, (SELF,), None, []),
        (17, (PARENTS,), None, ["W005"]),
        (17, (SELF,), TODAY, ["I003"]),
    ],
)
def test_consent_to_share(
    age: int, givers: tuple[GivenBy, ...], withdrawn: date | None, expected: list[str]
) -> None:
    rows = tuple(
        ConsentFact(n, 1, giver, Scope.SCHOOL, DAY, withdrawn) for n, giver in enumerate(givers)
    )
    assert codes(age, "yes", "yes", consents=rows) == expected


def test_every_sharing_has_a_place_of_its_own() -> None:
    youth = Person(1, Role.YOUTH, birth_date=date(2013, 1, 1), consent="yes", consent_on=DAY)
    parent = Person(2, Role.ADULT, consent="yes", consent_on=DAY)
    rows = (ConsentFact(1, 1, SELF, Scope.SCHOOL, DAY), ConsentFact(2, 1, SELF, Scope.DOCTOR, DAY))
    dossier = DossierFacts("D", "0983", people=(youth, parent), consents=rows)
    found = {finding.field: finding.sentence for finding in check_consent(dossier, TODAY)}
    assert list(found) == ["question/person.1.consents.school", "question/person.1.consents.doctor"]
    assert "de school" in found["question/person.1.consents.school"]


def test_a_consent_given_again_is_no_longer_withdrawn() -> None:
    rows = (
        ConsentFact(1, 1, SELF, Scope.SCHOOL, DAY, TODAY),
        ConsentFact(2, 1, SELF, Scope.SCHOOL, TODAY),
    )
    assert codes(17, "yes", consents=rows) == []


@pytest.mark.parametrize(
    ("word", "day", "expected"),
    [
        ("yes", None, ["W006"]),
        ("yes", date(2026, 11, 23), ["F042"]),
        ("yes", TODAY, []),
        ("no", None, []),
    ],
)
def test_a_consent_has_a_day_that_has_been(
    word: str, day: date | None, expected: list[str]
) -> None:
    youth = Person(1, Role.YOUTH, birth_date=date(2008, 1, 1), consent="yes", consent_on=DAY)
    parent = Person(2, Role.ADULT, consent=word, consent_on=day)
    dossier = DossierFacts("D", "0983", people=(youth, parent))
    assert [finding.code for finding in check_consent(dossier, TODAY)] == expected


@pytest.mark.parametrize(
    ("given", "withdrawn", "expected"),
    [
        (None, None, ["W007"]),
        (date(2026, 11, 23), None, ["F043"]),
        (None, TODAY, ["I003"]),
    ],
)
def test_a_consent_to_share_has_a_day_that_has_been(
    given: date | None, withdrawn: date | None, expected: list[str]
) -> None:
    rows = (ConsentFact(1, 1, SELF, Scope.SCHOOL, given, withdrawn),)
    assert codes(17, "yes", consents=rows) == expected


@pytest.mark.parametrize(
    ("consents", "on", "ground", "expected"),
    [
        ((), TODAY, ShareGround.CONSENT, ["W005"]),
        ((), TODAY, ShareGround.HARM, []),
        ((ConsentFact(1, 1, SELF, Scope.DOCTOR, DAY),), TODAY, ShareGround.CONSENT, ["W005"]),
        ((ConsentFact(1, 1, SELF, Scope.SCHOOL, DAY),), TODAY, ShareGround.CONSENT, []),
        (
            (ConsentFact(1, 1, SELF, Scope.SCHOOL, TODAY),),
            DAY,
            ShareGround.CONSENT,
            ["W005"],
        ),
        (
            (ConsentFact(1, 1, SELF, Scope.SCHOOL, DAY, TODAY),),
            DAY,
            ShareGround.CONSENT,
            ["I003"],
        ),
    ],
)
def test_what_was_shared_on_consent_needs_one_that_stood_on_that_day(
    consents: tuple[ConsentFact, ...], on: date, ground: ShareGround, expected: list[str]
) -> None:
    youth = Person(1, Role.YOUTH, birth_date=date(2009, 1, 1), consent="yes", consent_on=DAY)
    shared = write_shared([SharedFact("Het plan", Scope.SCHOOL, on, ground)])
    dossier = DossierFacts("D", "0983", {shared_key(1): shared}, people=(youth,), consents=consents)
    assert [finding.code for finding in check_consent(dossier, TODAY)] == expected


def test_what_was_shared_is_read_back() -> None:
    facts = (
        SharedFact('Verslag "groep 6"', Scope.SCHOOL, DAY, ShareGround.CONSENT),
        SharedFact("=1+1", Scope.DOCTOR, TODAY, ShareGround.DUTY),
    )
    assert read_shared(write_shared(facts)) == facts
    assert write_shared(()) == ""


@pytest.mark.parametrize("text", ["", "geen lijst", "{}", "[1]", '[["a", "b", "c"]]', "null"])
def test_what_is_no_list_holds_nothing(text: str) -> None:
    assert read_shared(text) == ()
