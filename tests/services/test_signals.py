from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import create_engine, literal, select

from app.domain.ijw import is_bsn
from app.domain.region import Region
from app.exchange.kinds import Kind
from app.services import signals as signals_module
from app.services.signal_advice import ADVICE
from app.services.signal_codes import fails_eleven_test
from app.services.signals import SignalFilter, SignalKind, SignalReport, Signals
from app.services.sources import NewestQuestion, Sources
from tests.services.regional_data import AMBULATORY, BEESEL, BERGEN, RegionalData, regional_data

TODAY = date(2026, 11, 22)
AGB, OTHER, STRANGER = "22000001", "22000002", "22009999"
BSN, OTHER_BSN, NO_BSN = "999900006", "999900018", "999900007"
START, END = date(2026, 3, 1), date(2026, 10, 31)
SEPTEMBER, OCTOBER = date(2026, 9, 1), date(2026, 10, 1)

FILES = (5, 6)
"""The imports of assignments and of declarations."""

Fill = Callable[[RegionalData], object]


@pytest.fixture
def data() -> Iterator[RegionalData]:
    """A provider with one assignment, on which 9 of 40 hours were declared at the right tariff."""
    with regional_data() as filled:
        assert (filled.imported("Toewijzingen"), filled.imported("Declaraties")) == FILES
        filled.provider(AGB, "A", name="Lindebrug")
        filled.provider(OTHER, "B", name="Kompas")
        filled.assignment(AGB, 1, START, END, row_number=5, import_id=FILES[0])
        line(filled, reference="R9")
        yield filled


def line(data: RegionalData, month: date = OCTOBER, cents: int = 842_40, **more: Any) -> None:
    """A declared month on the assignment, at the product's tariff."""
    values = {
        "assignment_number": 1,
        "tariff_cents": 9360,
        "volume": 9,
        "net_sixtieths": 540,
        "import_id": FILES[1],
    }
    data.declared_month(more.pop("agb", AGB), month, cents, **(values | more))


def assign(data: RegionalData, number: int, start: date = START, **more: Any) -> None:
    data.assignment(
        more.pop("agb", AGB), number, start, more.pop("end", END), import_id=FILES[0], **more
    )


def find(data: RegionalData, region: Region) -> SignalReport:
    """What is found, without the files that are late."""
    report = Signals(data.sessions, region).find(TODAY)
    assert report is not None
    kept = tuple(row for row in report.signals if row.kind is not SignalKind.LATE_FILES)
    return SignalReport(report.counts, kept, report.cut, report.known)


CASES: dict[str, tuple[Fill, SignalKind | None]] = {
    "nothing wrong": (lambda _: None, None),
    "an unknown number": (
        lambda data: line(data, assignment_number=77),
        SignalKind.NO_ASSIGNMENT,
    ),
    "no number at all": (
        lambda data: line(data, assignment_number=None),
        SignalKind.NO_ASSIGNMENT,
    ),
    "the number of another municipality": (
        lambda data: line(data, municipality_code=BERGEN),
        SignalKind.NO_ASSIGNMENT,
    ),
    "a withdrawn assignment": (
        lambda data: (assign(data, 2, withdrawn=True), line(data, assignment_number=2)),
        SignalKind.NO_ASSIGNMENT,
    ),
    "before the assignment": (
        lambda data: line(data, date(2026, 2, 1)),
        SignalKind.OUTSIDE_PERIOD,
    ),
    "after the assignment": (
        lambda data: line(data, date(2026, 11, 1)),
        SignalKind.OUTSIDE_PERIOD,
    ),
    "an assignment without end": (
        lambda data: (
            assign(data, 2, bsn=OTHER_BSN, end=None),
            line(data, date(2027, 2, 1), assignment_number=2),
        ),
        None,
    ),
    "exactly what was assigned": (lambda data: line(data, net_sixtieths=2400 - 540), None),
    "more hours than were assigned": (
        lambda data: line(data, net_sixtieths=2401 - 540),
        SignalKind.OVER_ASSIGNED,
    ),
    "more hours, but credited again": (
        lambda data: (
            line(data, net_sixtieths=2400),
            line(data, net_sixtieths=-540, cents=-842_40),
        ),
        None,
    ),
    "more than the budget": (
        lambda data: (
            assign(
                data,
                2,
                bsn=OTHER_BSN,
                volume=None,
                budget_cents=100_00,
                total_sixtieths=None,
            ),
            line(data, cents=100_01, assignment_number=2, volume=1, net_sixtieths=60),
        ),
        SignalKind.OVER_ASSIGNED,
    ),
    "within the budget": (
        lambda data: (
            assign(
                data,
                2,
                bsn=OTHER_BSN,
                volume=None,
                budget_cents=100_00,
                total_sixtieths=None,
            ),
            line(data, cents=100_00, assignment_number=2),
        ),
        None,
    ),
    "more credit than debit": (
        lambda data: line(data, cents=-842_41, net_sixtieths=-540),
        SignalKind.NEGATIVE,
    ),
    "credit for all there was": (
        lambda data: line(data, cents=-842_40, net_sixtieths=-540),
        None,
    ),
    "another tariff": (lambda data: line(data, tariff_cents=9361), SignalKind.OTHER_TARIFF),
    "a tariff per other unit": (
        lambda data: line(data, tariff_cents=156, unit="01"),
        None,
    ),
    "the tariff of either of two periods": (
        lambda data: (
            data.product(AMBULATORY, 4, 9999, valid_from=date(2026, 9, 1)),
            line(data, tariff_cents=9999),
        ),
        None,
    ),
    "a product that is not in the list": (
        lambda data: line(data, product_code="45X99"),
        SignalKind.UNKNOWN_PRODUCT,
    ),
    "an unknown product in a waiting time": (
        lambda data: data.waiting(AGB, 1, 1, product_code="45X99", import_id=FILES[0]),
        SignalKind.UNKNOWN_PRODUCT,
    ),
    "a ceiling without a product": (lambda data: data.ceiling(AGB, 1), None),
    "a provider that is not in the list": (
        lambda data: data.ceiling(STRANGER, 1, import_id=FILES[0]),
        SignalKind.UNKNOWN_PROVIDER,
    ),
    "a KPI of a provider that is not in the list": (
        lambda data: data.kpi(STRANGER, "Uitval", 1, 2),
        SignalKind.UNKNOWN_PROVIDER,
    ),
    "a BSN that fails the test": (lambda data: line(data, bsn=NO_BSN), SignalKind.WRONG_BSN),
    "a BSN of noughts": (
        lambda data: assign(data, 2, bsn="000000000"),
        SignalKind.WRONG_BSN,
    ),
    "two assignments at once": (
        lambda data: assign(data, 2, date(2026, 10, 31), end=None),
        SignalKind.OVERLAP,
    ),
    "two assignments on the same days": (lambda data: assign(data, 2), SignalKind.OVERLAP),
    "one assignment after another": (
        lambda data: assign(data, 2, date(2026, 11, 1), end=None),
        None,
    ),
    "two assignments of two children": (lambda data: assign(data, 2, bsn=OTHER_BSN), None),
    "two assignments of two products": (
        lambda data: assign(data, 2, product_code="41N01"),
        None,
    ),
    "two assignments at two providers": (lambda data: assign(data, 2, agb=OTHER), None),
    "an assignment beside one withdrawn": (
        lambda data: assign(data, 2, withdrawn=True),
        None,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_each_kind_is_found_and_nothing_else(data: RegionalData, region: Region, name: str) -> None:
    fill, kind = CASES[name]
    fill(data)
    report = find(data, region)
    assert {row.kind for row in report.signals} == ({kind} if kind else set())
    assert all(row.row for row in report.signals)


def test_a_line_is_told_with_its_place_and_what_it_is_about(
    data: RegionalData, region: Region
) -> None:
    line(data, date(2026, 11, 1), reference="R41", row_number=41)
    (row,) = find(data, region).signals
    assert row.sentence == (
        "Regel R41 gaat over 01-11-2026 t/m 30-11-2026, maar toewijzing 1 loopt van 01-03-2026 "
        "t/m 31-10-2026 (Declaraties.xlsx, blad Declaraties, rij 41)."
    )
    assert (row.municipality, row.provider, row.key) == ("Beesel", "Lindebrug", "R41")
    assert (row.cents, row.day) == (842_40, date(2026, 11, 30))


@pytest.mark.parametrize(
    ("more", "words", "cents"),
    [
        ({"net_sixtieths": 2460}, "is 50 uur gedeclareerd, en 40 uur toegewezen", 336_96),
        ({"net_sixtieths": 1890}, "is 40,5 uur gedeclareerd, en 40 uur toegewezen", 20_80),
    ],
)
def test_what_is_over_is_told_and_counted_in_euros(
    data: RegionalData, region: Region, more: dict[str, Any], words: str, cents: int
) -> None:
    line(data, SEPTEMBER, **more)
    (row,) = find(data, region).signals
    assert words in row.sentence
    assert row.cents == cents


@pytest.mark.parametrize(
    ("later", "words"),
    [
        (date(2026, 5, 1), "terwijl toewijzing 2 van"),
        (date(2026, 7, 1), "terwijl een eerdere van"),
    ],
)
def test_an_overlap_names_the_other_where_it_is_the_one_before(
    data: RegionalData, region: Region, later: date, words: str
) -> None:
    assign(data, 2, date(2026, 4, 1), end=date(2026, 6, 1))
    assign(data, 3, later)
    third = next(row for row in find(data, region).signals if row.key == "3")
    assert words in third.sentence


def test_a_code_is_one_signal_at_its_first_row_however_often_it_stands_there(
    data: RegionalData, region: Region
) -> None:
    for month in (SEPTEMBER, OCTOBER):
        assign(data, month.month, bsn=OTHER_BSN, agb=STRANGER, start=month, end=month)
        line(data, month, agb=STRANGER, product_code="45X99", assignment_number=None)
    found = [row for row in find(data, region).signals if row.kind is SignalKind.UNKNOWN_PRODUCT]
    assert [(row.provider, row.cents) for row in found] == [("Aanbieder 22009999", 1684_80)]
    assert found[0].sentence.startswith(
        "Product 45X99 staat niet in Producten, wel 2 keer in Declaraties (Declaraties.xlsx, blad"
    )
    strangers = [r for r in find(data, region).signals if r.kind is SignalKind.UNKNOWN_PROVIDER]
    assert len(strangers) == 2


@pytest.mark.parametrize(
    ("today", "late"),
    [
        (date(2027, 1, 1), []),
        (
            date(2027, 1, 2),
            ["De declaraties van Beesel gaan t/m 31-10-2026, 63 dagen geleden"],
        ),
    ],
)
def test_a_municipality_is_late_past_the_limit(
    data: RegionalData, region: Region, today: date, late: list[str]
) -> None:
    assign(data, 2, date(2026, 12, 1), bsn=OTHER_BSN, end=None)
    report = Signals(data.sessions, region).find(today)
    assert report is not None
    found = [row.sentence for row in report.signals if "nog nooit" not in row.sentence]
    assert [sentence.partition(";")[0] for sentence in found] == late


def test_a_municipality_that_never_delivered_is_late_too(
    data: RegionalData, region: Region
) -> None:
    report = Signals(data.sessions, region).find(TODAY)
    assert report is not None
    never = SignalFilter(SignalKind.LATE_FILES, BERGEN)
    found = [row for row in report.signals if never.takes(row)]
    assert [row.question for row in found] == [
        NewestQuestion(Kind.ASSIGNMENTS, BERGEN),
        NewestQuestion(Kind.DECLARATIONS, BERGEN),
    ]
    assert [row.sentence for row in found] == [
        "Van Bergen zijn nog nooit toewijzingen ingelezen.",
        "Van Bergen zijn nog nooit declaraties ingelezen.",
    ]


def test_without_data_nothing_is_known(region: Region) -> None:
    with regional_data() as empty:
        report = Signals(empty.sessions, region).find(TODAY)
    assert report == SignalReport(known=False)


def test_counts_per_kind_municipality_and_provider(data: RegionalData, region: Region) -> None:
    line(data, assignment_number=77)
    line(data, assignment_number=78)
    line(data, agb=OTHER, municipality_code=BERGEN, assignment_number=79, cents=100)
    report = find(data, region)
    wanted = SignalFilter(SignalKind.NO_ASSIGNMENT)
    assert [(t.name, t.signals, t.cents) for t in report.by_kind(wanted)] == [
        ("Zonder toewijzing", 3, 1685_80)
    ]
    assert [(t.name, t.signals) for t in report.by_municipality(wanted)] == [
        ("Beesel", 2),
        ("Bergen", 1),
    ]
    assert [(t.name, t.signals) for t in report.by_provider(wanted)] == [
        ("Lindebrug", 2),
        ("Kompas", 1),
    ]
    assert report.total(SignalFilter(agb=OTHER)) == 1


@pytest.fixture
def many(data: RegionalData, region: Region, monkeypatch: pytest.MonkeyPatch) -> Signals:
    """More signals of one kind than the list keeps, the last of them in Bergen."""
    monkeypatch.setattr(signals_module, "KEPT", 3)
    for number in range(6):
        place = BERGEN if number > 3 else BEESEL
        line(data, assignment_number=70 + number, municipality_code=place, reference=f"R{number}")
    return Signals(data.sessions, region)


def test_of_very_many_the_first_are_listed_and_all_are_counted(many: Signals) -> None:
    wanted = SignalFilter(SignalKind.NO_ASSIGNMENT)
    page = many.page(wanted, TODAY)
    assert ([row.key for row in page.rows], page.total) == (["R0", "R1", "R2"], 6)
    report = many.find(TODAY)
    assert report is not None
    assert report.cut == {SignalKind.NO_ASSIGNMENT}
    assert [(t.name, t.signals) for t in report.by_municipality(wanted)] == [
        ("Beesel", 4),
        ("Bergen", 2),
    ]


def test_a_narrower_question_brings_the_rows_that_were_cut(many: Signals) -> None:
    page = many.page(SignalFilter(municipality_code=BERGEN), TODAY)
    lines = [row.key for row in page.rows if row.kind is SignalKind.NO_ASSIGNMENT]
    assert (lines, page.total) == (["R4", "R5"], 3)
    other = many.page(SignalFilter(SignalKind.LATE_FILES, BERGEN), TODAY)
    assert {row.kind for row in other.rows} == {SignalKind.LATE_FILES}


@pytest.mark.parametrize(
    ("text", "found"),
    [("r41", 1), ("lindebrug zonder", 2), ("r41 bergen", 0), ("", 2)],
)
def test_words_are_looked_for_in_sentence_and_names(
    data: RegionalData, region: Region, text: str, found: int
) -> None:
    line(data, assignment_number=77, reference="R41")
    line(data, assignment_number=78, reference="R42")
    wanted = SignalFilter(SignalKind.NO_ASSIGNMENT, text=text)
    page = Signals(data.sessions, region).page(wanted, TODAY)
    assert (len(page.rows), page.total) == (found, found)


def test_a_page_has_a_limit_and_an_offset(data: RegionalData, region: Region) -> None:
    for number in range(5):
        line(data, assignment_number=70 + number, reference=f"R{number}")
    wanted = SignalFilter(SignalKind.NO_ASSIGNMENT)
    page = Signals(data.sessions, region).page(wanted, TODAY, limit=2, offset=2)
    assert ([row.key for row in page.rows], page.total) == (["R2", "R3"], 5)


def test_the_report_is_kept_until_the_next_import(data: RegionalData, region: Region) -> None:
    found = Signals(data.sessions, region)
    first = found.find(TODAY)
    line(data, assignment_number=77)
    assert found.find(TODAY) is first
    data.imported("Declaraties")
    assert found.find(TODAY) is not first


def test_it_tells_its_progress_and_can_be_stopped(data: RegionalData, region: Region) -> None:
    told: list[tuple[str, int, int]] = []
    found = Signals(data.sessions, region)
    stopped = found.find(TODAY, lambda *step: told.append(step), lambda: len(told) == 2)
    assert stopped is None
    assert told[0] == (SignalKind.NO_ASSIGNMENT, 0, len(SignalKind))
    assert found.find(TODAY) is not None


@pytest.mark.parametrize("name", [name for name, (_, kind) in CASES.items() if kind])
def test_every_signal_leads_to_its_rows_and_shows_no_bsn(
    data: RegionalData, region: Region, name: str
) -> None:
    CASES[name][0](data)
    for row in find(data, region).signals:
        assert row.question is not None
        answer = Sources(data.sessions, region).behind(row.question)
        assert answer.rows
        shown = row.sentence + row.key + str(answer)
        assert not any(bsn in shown for bsn in (BSN, OTHER_BSN, NO_BSN, "000000000"))


def test_every_kind_has_advice() -> None:
    assert set(ADVICE) == set(SignalKind)


@given(st.integers(0, 999_999_999).map(lambda number: f"{number:09}"))
def test_the_eleven_test_in_sql_is_that_of_the_standard(bsn: str) -> None:
    with create_engine("sqlite://").connect() as connection:
        wrong = connection.scalar(select(fails_eleven_test(literal(bsn))))
    assert bool(wrong) is not is_bsn(bsn)


def test_the_statements_are_understood_by_postgresql() -> None:
    from sqlalchemy.dialects import postgresql

    from app.services.signals import _checks

    for check in _checks(TODAY):
        words = str(check.statement.compile(dialect=postgresql.dialect()))
        assert words.startswith("SELECT"), SimpleNamespace(kind=check.kind)
