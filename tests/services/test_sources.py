from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from itertools import product

import pytest

from app.domain.region import Region
from app.exchange.kinds import Kind
from app.services.board_rows import BoardRow
from app.services.ceilings import Ceilings, total_of
from app.services.provider_board import ProviderBoard
from app.services.region_report import RegionReport
from app.services.sources import (
    AssignmentQuestion,
    BudgetFigure,
    BudgetMonthsQuestion,
    BudgetQuestion,
    BudgetSumQuestion,
    CeilingQuestion,
    DeclaredQuestion,
    KpiQuestion,
    LightQuestion,
    NewestQuestion,
    ProviderQuestion,
    Question,
    Sources,
    TariffQuestion,
    WaitingQuestion,
    behind_report,
)
from tests.services.regional_data import (
    AMBULATORY,
    BEESEL,
    BERGEN,
    DAY,
    OLD,
    RegionalData,
    regional_data,
)

TODAY = date(2026, 11, 22)
AGB, OTHER, STRANGER = "22000001", "22000002", "22009999"
BSN = "999900006"


@pytest.fixture(scope="module")
def data() -> Iterator[RegionalData]:
    """Two providers and a stranger, over two years, two municipalities and three products."""
    with regional_data() as filled:
        filled.provider(AGB, "A", name="Lindebrug")
        filled.provider(OTHER, "C", name="Kompas", kind="micro")
        waiting = filled.imported("Wachttijden")
        filled.waiting(AGB, 3, 4, import_id=waiting, row_number=7)
        filled.waiting(AGB, 1, 1, product_code=DAY, import_id=waiting, row_number=8)
        filled.waiting(AGB, 9, 9, reference_date=date(2026, 9, 30), import_id=waiting)
        filled.ceiling(AGB, 90_000_00)
        filled.ceiling(AGB, 10_000_00, segment=3)
        filled.ceiling(AGB, 50_000_00, municipality_code=BERGEN)
        filled.ceiling(AGB, 80_000_00, year=2025)
        filled.kpi(AGB, "Uitval", 9, 10)
        filled.kpi(AGB, "Uitval", 8, 10, period="2026-T3", reference_date=date(2026, 10, 31))
        filled.kpi(AGB, "Doelrealisatie", 80, 75)
        declarations = filled.imported("Declaraties")
        cases = product((AGB, OTHER, STRANGER), (2025, 2026), range(1, 11), (BEESEL, BERGEN))
        for number, (agb, year, month, place) in enumerate(cases):
            filled.declared_month(
                agb,
                date(year, month, 1),
                1000_00 + number * 7,
                municipality_code=place,
                product_code=(AMBULATORY, DAY, OLD, "99X99")[number // 2 % 4],
                bsn=f"99990000{number % 3}",
                import_id=declarations,
                row_number=number + 2,
            )
        filled.declared_month(AGB, date(2026, 10, 1), -250_00, import_id=declarations)
        filled.declared_month(AGB, date(2025, 12, 1), 777_00, import_id=declarations)
        filled.assignment(AGB, 1, date(2026, 3, 1), date(2027, 2, 28))
        filled.assignment(AGB, 2, date(2026, 5, 1), None, volume=2, frequency="2")
        filled.assignment(OTHER, 3, date(2026, 5, 1), date(2026, 12, 31), bsn="999900018")
        yield filled


@pytest.fixture(scope="module")
def sources(data: RegionalData, region: Region) -> Sources:
    return Sources(data.sessions, region)


@pytest.fixture(scope="module")
def board_row(data: RegionalData, region: Region) -> Callable[..., BoardRow]:
    board = ProviderBoard(data.sessions, region)

    def find(agb: str, code: str | None = None, place: str | None = None) -> BoardRow:
        rows = board.board(code, place, today=TODAY).rows
        return next(row for row in rows if row.agb == agb)

    return find


@pytest.mark.parametrize("by", ["segment", "provider", "product", "level", "category", "type"])
def test_every_number_of_the_report_is_the_sum_of_its_lines(
    data: RegionalData, sources: Sources, region: Region, by: str
) -> None:
    for row in RegionReport(data.sessions, region).table(by):
        answer = sources.behind(behind_report(row, region))
        assert (answer.cents, answer.total) == (row.cents, len(answer.rows)), row
        assert sum(found.cents or 0 for found in answer.rows) == row.cents
        words = "1 cliënt;" if row.clients == 1 else f"{row.clients} cliënten;"
        assert words in answer.explanation[1]


@pytest.mark.parametrize("code", [None, AMBULATORY])
@pytest.mark.parametrize("place", [None, BEESEL, BERGEN])
@pytest.mark.parametrize("figure", BudgetFigure)
def test_every_figure_of_the_board_is_the_sum_of_its_rows(
    sources: Sources,
    board_row: Callable[..., BoardRow],
    figure: BudgetFigure,
    code: str | None,
    place: str | None,
) -> None:
    row = board_row(AGB, code, place)
    shown = {
        BudgetFigure.CEILING: row.ceiling,
        BudgetFigure.DECLARED: row.declared,
        BudgetFigure.COMMITTED: row.committed,
        BudgetFigure.ROLLING: row.rolling,
        BudgetFigure.PRIOR: row.prior,
        BudgetFigure.ROOM: row.room,
    }[figure]
    answer = sources.behind(BudgetQuestion(AGB, figure, code, place))
    assert shown is not None
    assert answer.cents == shown
    assert sum(found.cents or 0 for found in answer.rows) == shown
    assert answer.total == len(answer.rows) > 0


@pytest.mark.parametrize(
    ("question", "sum_cents", "rows"),
    [
        (CeilingQuestion(AGB, 2026), 150_000_00, 3),
        (CeilingQuestion(AGB, 2026, BEESEL), 100_000_00, 2),
        (CeilingQuestion(AGB, 2025), 80_000_00, 1),
        (DeclaredQuestion(AGB, year=2025, month=12), 777_00, 1),
        (DeclaredQuestion("00000000"), 0, 0),
        (AssignmentQuestion(agb=AGB), None, 2),
        (AssignmentQuestion(bsn="999900018"), None, 1),
        (AssignmentQuestion(municipality_code=BEESEL, number=2), None, 1),
        (KpiQuestion(AGB), None, 2),
        (KpiQuestion(AGB, "Uitval"), None, 1),
        (TariffQuestion(AMBULATORY), None, 1),
        (TariffQuestion("00A00"), None, 0),
        (ProviderQuestion(AGB), None, 1),
        (ProviderQuestion(STRANGER), None, 0),
        (NewestQuestion(Kind.ASSIGNMENTS, BEESEL), None, 2),
        (NewestQuestion(Kind.ASSIGNMENTS, BERGEN), None, 0),
        (WaitingQuestion(AGB, TODAY), None, 2),
        (WaitingQuestion(AGB, TODAY, DAY), None, 1),
        (WaitingQuestion(OTHER, TODAY), None, 0),
        (BudgetQuestion(OTHER, BudgetFigure.ROLLING), None, 0),
    ],
)
def test_other_questions(
    sources: Sources, question: Question, sum_cents: int | None, rows: int
) -> None:
    answer = sources.behind(question)
    assert answer.title
    assert all(sentence.endswith(".") for sentence in answer.explanation)
    assert (answer.cents, answer.total, len(answer.rows)) == (sum_cents, rows, rows)


def test_a_row_tells_file_sheet_row_date_and_who(sources: Sources) -> None:
    first = sources.behind(WaitingQuestion(AGB, TODAY)).rows[0]
    assert (first.file, first.sheet, first.row) == ("Wachttijden.xlsx", "Wachttijden", 8)
    assert (first.reference_date, first.imported_by) == (date(2026, 10, 31), "j.jansen")
    assert first.what == f"Product {DAY} ({DAY})"
    assert first.value == "intake 1 · behandeling 1"


def test_the_waiting_time_that_counts_stands_first(
    sources: Sources, board_row: Callable[..., BoardRow]
) -> None:
    shown = board_row(AGB).provenance[0]
    first = sources.behind(LightQuestion(AGB, TODAY)).rows[0]
    assert (first.file, first.row) == (shown.file, shown.row)


def test_a_light_rests_on_all_its_parts(sources: Sources) -> None:
    answer = sources.behind(LightQuestion(AGB, TODAY, AMBULATORY, BEESEL))
    words = " ".join(row.what for row in answer.rows)
    for part in (AMBULATORY, "Beesel, segment 4", "Declaratieregels samen", "Uitval, 2026-T3"):
        assert part in words
    assert answer.cents is None


def test_without_a_budget_a_light_rests_on_waiting_alone(sources: Sources) -> None:
    assert sources.behind(LightQuestion(OTHER, TODAY)).rows == ()


def test_the_list_may_be_cut_but_count_and_sum_are_whole(sources: Sources) -> None:
    question = DeclaredQuestion(year=2026)
    whole, cut = sources.behind(question), sources.behind(question, limit=5)
    assert len(cut.rows) == 5
    assert (cut.total, cut.cents) == (whole.total, whole.cents)


@pytest.mark.parametrize(
    "question", [DeclaredQuestion(), AssignmentQuestion(bsn=BSN), LightQuestion(AGB, TODAY)]
)
def test_no_answer_holds_a_bsn(sources: Sources, question: Question) -> None:
    assert BSN not in str(sources.behind(question))


def test_without_declarations_a_budget_says_so(region: Region) -> None:
    with regional_data() as empty:
        empty.provider(AGB, "A")
        found = Sources(empty.sessions, region)
        answer = found.behind(BudgetQuestion(AGB, BudgetFigure.ROOM))
    assert answer.rows == ()
    assert "nog geen declaraties" in answer.explanation[0]


@pytest.mark.parametrize("figure", BudgetFigure)
def test_a_figure_of_budgets_together_is_the_sum_of_their_rows(
    sources: Sources, data: RegionalData, region: Region, figure: BudgetFigure
) -> None:
    """As Plafonds adds up what it shows, a provider in one place and in another included."""
    ceilings = Ceilings(data.sessions, region, ProviderBoard(data.sessions, region))
    places = [place for place in region.municipalities if place.code in (BEESEL, BERGEN)]
    table = ceilings.table(places, today=TODAY)
    rows = [row for row in table.rows if row.figures.ceiling is not None]
    assert len({row.municipality for row in rows}) == 2
    total = total_of(rows, "Samen", region.stoplight, table.data_date, TODAY).figures
    shown = {
        BudgetFigure.CEILING: total.ceiling,
        BudgetFigure.DECLARED: total.declared,
        BudgetFigure.COMMITTED: total.committed,
        BudgetFigure.ROLLING: total.rolling,
        BudgetFigure.PRIOR: total.prior,
        BudgetFigure.ROOM: total.room,
    }[figure]
    budgets = tuple((place.code, (AGB,)) for place in places)
    answer = sources.behind(BudgetSumQuestion(budgets, figure))
    assert shown is not None
    assert answer.cents == sum(found.cents or 0 for found in answer.rows) == shown


def test_two_providers_together_bring_what_each_brings(sources: Sources) -> None:
    each = [sources.behind(DeclaredQuestion(agb, year=2026)) for agb in (AGB, OTHER)]
    together = sources.behind(BudgetSumQuestion(((None, (AGB, OTHER)),), BudgetFigure.DECLARED))
    assert together.title == "Gedeclareerd: 2 aanbieders samen"
    assert together.cents == sum(answer.cents or 0 for answer in each)
    assert all(answer.cents for answer in each)


def test_the_months_of_a_budget_are_the_sum_of_their_lines(
    sources: Sources, data: RegionalData, region: Region
) -> None:
    ceilings = Ceilings(data.sessions, region, ProviderBoard(data.sessions, region))
    (place,) = (item for item in region.municipalities if item.code == BEESEL)
    table = ceilings.table([place], today=TODAY)
    rows = [row for row in table.rows if row.agb == AGB]
    assert table.data_date is not None
    lines = ceilings.months(rows, rows[0].figures, table.data_date)
    known = [line for line in lines if line.declared is not None]
    assert known
    for line in known:
        month, budgets = line.month.month, ((BEESEL, (AGB,)),)
        own = sources.behind(BudgetMonthsQuestion(budgets, month, month))
        so_far = sources.behind(BudgetMonthsQuestion(budgets, 1, month))
        assert own.cents == line.declared
        assert so_far.cents == line.cumulative
    assert so_far.title == "Gedeclareerd: Lindebrug, 01-2026 t/m 10-2026, Beesel"


def test_a_waiting_time_of_before_has_its_own_row(sources: Sources) -> None:
    question = WaitingQuestion(AGB, date(2026, 9, 30), AMBULATORY, "")
    (row,) = sources.behind(question).rows
    assert row.reference_date == date(2026, 9, 30)
    assert "30-09-2026" in sources.behind(question).explanation[0]


def test_every_open_assignment_tells_what_it_will_still_bring(
    sources: Sources, board_row: Callable[..., BoardRow]
) -> None:
    row = board_row(AGB)
    answer = sources.behind(BudgetQuestion(AGB, BudgetFigure.COMMITTED))
    open_care = [found for found in answer.rows if found.what.startswith("Toewijzing")]
    assert [found.cents for found in open_care if not found.cents] == []
    assert len(open_care) == 2
    assert sum(found.cents or 0 for found in open_care) == (row.committed or 0) - (
        row.declared or 0
    )
