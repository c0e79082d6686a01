from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from app.domain.catalogue import Norm
from app.domain.policy import LOCKED, Policy
from app.domain.region import Region
from app.domain.roles import WorkRole
from app.services.audit_log import AuditFilter, AuditLog
from app.services.audit_words import detail_words
from app.services.catalogues import Catalogues
from app.services.norms import NormRow, Norms
from app.services.roles import Roles
from app.services.workplace import RefusedError
from app.storage.sqlite_engine import Sessions

Clock = Callable[[], datetime]


@pytest.fixture
def catalogues(sessions: Sessions, region: Region) -> Catalogues:
    return Catalogues(sessions, region)


@pytest.fixture
def norms(sessions: Sessions, catalogues: Catalogues, clock: Clock) -> Norms:
    return Norms(sessions, catalogues, clock, Roles(sessions, clock))


def row_of(norms: Norms, code: str) -> NormRow:
    return next(row for row in norms.rows() if row.code == code)


def test_every_product_has_the_norm_of_the_region(norms: Norms, catalogues: Catalogues):
    rows = norms.rows()
    assert [row.name.casefold() for row in rows] == sorted(row.name.casefold() for row in rows)
    assert all(row.own is None for row in rows)
    for row in rows:
        product = catalogues.current().find(row.code)
        assert product is not None
        assert product.norm == row.regional


def test_a_norm_that_is_set_counts_at_once_and_goes_back(norms: Norms, catalogues: Catalogues):
    code = next(row.code for row in norms.rows() if row.regional)
    before, regional = catalogues.current(), row_of(norms, code).regional
    norms.set(code, " 10 ", "40", "9")
    own = Norm(10, 40, 9, provisional=False)
    assert (row_of(norms, code).own, row_of(norms, code).regional) == (own, regional)
    product = catalogues.current().find(code)
    assert product is not None
    assert product.norm == own
    assert catalogues.current().version == f"{before.version}, eigen normen"
    norms.go_back(code)
    assert catalogues.current() == before


def test_the_norm_of_the_region_is_no_own_norm(norms: Norms):
    row = next(row for row in norms.rows() if row.regional)
    assert row.regional is not None
    regional = row.regional
    norms.set(row.code, str(regional.minimum), str(regional.maximum), str(regional.months))
    assert row_of(norms, row.code).own is None


@pytest.mark.parametrize(
    ("minimum", "maximum", "months", "words"),
    [
        ("", "40", "9", "drie hele getallen"),
        ("1,5", "40", "9", "drie hele getallen"),
        ("-1", "40", "9", "drie hele getallen"),
        ("41", "40", "9", "minimum dat niet hoger is"),
        ("0", "0", "9", "maximum van minstens 1"),
        ("10", "40", "0", "maanden van 1 tot en met 60"),
        ("10", "40", "61", "maanden van 1 tot en met 60"),
        ("10", "9999999", "9", "drie hele getallen"),
    ],
)
def test_what_cannot_be_is_refused(
    norms: Norms, minimum: str, maximum: str, months: str, words: str
):
    code = norms.rows()[0].code
    with pytest.raises(RefusedError) as refused:
        norms.set(code, minimum, maximum, months)
    assert words in refused.value.sentence
    assert row_of(norms, code).own is None


def test_only_an_administrator_sets_a_norm(
    sessions: Sessions, catalogues: Catalogues, clock: Clock
):
    Roles(sessions, clock).give("iemand anders", WorkRole.ADMINISTRATOR)
    roles = Roles(sessions, clock)
    roles.own = lambda: WorkRole.WORKER  # type: ignore[method-assign]
    norms = Norms(sessions, catalogues, clock, roles)
    with pytest.raises(RefusedError):
        norms.set(norms.rows()[0].code, "10", "40", "9")


def test_the_log_tells_it(norms: Norms, sessions: Sessions, clock: Clock):
    norms.set(norms.rows()[0].code, "10", "40", "9")
    (row,) = AuditLog(sessions, clock).search(AuditFilter()).rows
    assert detail_words(row) == "norm van een product"


def test_a_norm_that_is_laid_down_counts_and_cannot_be_changed(
    sessions: Sessions, region: Region, norms: Norms, clock: Clock
):
    code = next(row.code for row in norms.rows() if row.regional)
    norms.set(code, "10", "40", "9")
    norm = Norm(5, 6, 7, provisional=False)
    policy = Policy(norms={code: norm})
    catalogues = Catalogues(sessions, region, policy)
    locked = Norms(sessions, catalogues, clock, Roles(sessions, clock), policy)
    product = catalogues.current().find(code)
    assert product is not None
    assert product.norm == norm
    assert (row_of(locked, code).own, row_of(locked, code).locked) == (norm, True)
    assert [row.code for row in locked.rows() if row.locked] == [code]
    for change in (lambda: locked.set(code, "1", "2", "3"), lambda: locked.go_back(code)):
        with pytest.raises(RefusedError) as refused:
            change()
        assert refused.value.sentence == LOCKED
    assert row_of(norms, code).own == Norm(10, 40, 9, provisional=False)
