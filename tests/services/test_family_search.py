"""Families found before a dossier is made: by BSN, name as it is written or sounds, birth date."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.dossier import Role
from app.services.dossiers import Dossiers
from app.services.family_search import KnownFamily

BORN = date(2014, 3, 9)


@pytest.fixture
def meijer(dossiers: Dossiers) -> int:
    """A family with a child Cees van der Meijer; there is another family beside it."""
    dossiers.create("0983", {"first_names": "Fleur", "surname": "Bakker", "bsn": "999990019"})
    child = {
        "first_names": "Cees",
        "prefix": "van der",
        "surname": "Meijer",
        "birth_date": BORN.isoformat(),
        "bsn": "999900006",
    }
    return dossiers.create("0983", child).id


@pytest.mark.parametrize(
    ("known", "because", "sure"),
    [
        (KnownFamily(bsn="999900006"), "zelfde BSN", True),
        (KnownFamily(name="Céés van der Meijer"), "zelfde naam", False),
        (KnownFamily(name="meij"), "zelfde naam", False),
        (KnownFamily(name="Kees Meyer"), "naam klinkt hetzelfde", False),
        (KnownFamily(name="Maier"), "naam klinkt hetzelfde", False),
        (KnownFamily(birth_date=BORN), "zelfde geboortedatum", False),
        (
            KnownFamily(name="Meier", birth_date=BORN),
            "naam klinkt hetzelfde, zelfde geboortedatum",
            True,
        ),
    ],
)
def test_a_family_is_found(
    dossiers: Dossiers, meijer: int, known: KnownFamily, because: str, sure: bool
) -> None:
    (found,) = dossiers.find_families(known)
    assert (found.dossier_id, found.because, found.sure) == (meijer, because, sure)
    assert found.people == (("Cees van der Meijer", BORN),)


@pytest.mark.parametrize(
    "known",
    [
        KnownFamily(),
        KnownFamily(name="  "),
        KnownFamily(name="Peters"),
        KnownFamily(name="%"),
        KnownFamily(bsn="123456782"),
        KnownFamily(birth_date=date(2015, 3, 9)),
    ],
)
def test_what_is_not_there_is_not_found(
    dossiers: Dossiers, meijer: int, known: KnownFamily
) -> None:
    assert dossiers.find_families(known) == ()


def test_the_surest_family_comes_first_and_only_once(dossiers: Dossiers, meijer: int) -> None:
    twin = dossiers.create("0983", {"surname": "Meyer"}).id
    view = dossiers.add_person(twin, Role.ADULT)
    dossiers.change_person(twin, view.facts.people[-1].id, "surname", "Maier")
    known = KnownFamily(name="Meijer", bsn="999900006")
    assert [item.dossier_id for item in dossiers.find_families(known)] == [meijer, twin]


def test_the_ordinary_search_does_not_see_how_names_sound(dossiers: Dossiers, meijer: int) -> None:
    assert [row.id for row in dossiers.summaries("meij")] == [meijer]
    assert dossiers.summaries("m4er") == ()
