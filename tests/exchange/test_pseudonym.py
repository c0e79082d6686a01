from __future__ import annotations

import re
from datetime import date, time
from io import BytesIO

import openpyxl
from hypothesis import given
from hypothesis import strategies as st

from app.domain.assignment_line import AssignmentLine
from app.exchange.pseudonym import PlainLine, pseudonym, pseudonym_sheet
from app.exchange.table_workbook import tables_bytes

SECRET, TODAY = bytes(32), date(2026, 11, 22)
LINE = AssignmentLine(
    sender="0983",
    receiver="22000144",
    bsn="999900006",
    birth_date=date(2014, 3, 9),
    sex="2",
    surname="Voorbeeld",
    prefix="van",
    first_names="Sanne Maria",
    initials="S.M.",
    assignment_number="123456",
    provider_reference="ref-77",
    code="45N02",
    assigned_on=date(2026, 11, 22),
    assigned_at=time(14, 3),
    start=date(2026, 12, 1),
    end=date(2027, 2, 28),
    volume=3,
    comment="Moeder heet Mirjam",
    municipality_name="Venlo",
    provider_name="De Hulp",
    product_name="Begeleiding",
    unit_label="uur",
    frequency_label="per week",
    level="Basis",
    delivery="ZIN",
    referrer_type="01",
    referrer_name="Huisarts Jansen",
    total_volume=39,
    cost_cents=351_000,
    person_id=4,
)
HIDDEN = (
    "999900006",
    "Voorbeeld",
    "Sanne",
    "S.M.",
    "123456",
    "ref-77",
    "Mirjam",
    "Jansen",
    "2014-03-09",
    "09-03-2014",
    "D-2026-001",
)


def rows(*lines: PlainLine) -> list[tuple[object, ...]]:
    return [tuple(row) for row in pseudonym_sheet(lines, SECRET, TODAY).rows]


def test_only_the_columns_of_the_list_leave() -> None:
    (row,) = rows(PlainLine("D-2026-001", LINE))
    assert row[2:] == (
        2014,
        "Venlo",
        "ZIN",
        "Basis",
        "45N02",
        "Begeleiding",
        "De Hulp",
        date(2026, 12, 1),
        date(2027, 2, 28),
        3,
        "uur",
        "per week",
        39,
        351_000,
    )


def test_nothing_that_tells_who_it_is_is_in_the_workbook() -> None:
    sheet = pseudonym_sheet([PlainLine("D-2026-001", LINE)], SECRET, TODAY)
    book = openpyxl.load_workbook(BytesIO(tables_bytes([sheet])))
    words = " ".join(
        str(cell.value) for page in book for row in page.iter_rows() for cell in row if cell.value
    )
    assert "Begeleiding" in words
    assert [hidden for hidden in HIDDEN if hidden in words] == []


def test_the_same_youth_has_the_same_code_in_every_dossier_of_this_store() -> None:
    one, other = rows(PlainLine("D-2026-001", LINE), PlainLine("D-2026-002", LINE))
    assert one[1] == other[1]
    assert one[0] != other[0]


def test_without_a_bsn_two_youths_of_a_dossier_stay_two() -> None:
    first = PlainLine("D-2026-001", AssignmentLine(person_id=1))
    second = PlainLine("D-2026-001", AssignmentLine(person_id=2))
    assert len({row[1] for row in rows(first, second)}) == 2


def test_the_order_tells_nothing() -> None:
    lines = [PlainLine(f"D-2026-{number:03d}", LINE) for number in range(20)]
    assert rows(*lines) == rows(*reversed(lines))
    codes = [row[0] for row in rows(*lines)]
    assert codes == sorted(codes, key=str)


@given(st.binary(min_size=32, max_size=32), st.text(), st.text())
def test_a_code_is_of_its_secret_and_its_value(secret: bytes, one: str, other: str) -> None:
    code = pseudonym(secret, "youth", one)
    assert re.fullmatch("[0-9A-HJKMNP-TV-Z]{8}", code)
    assert (code == pseudonym(secret, "youth", other)) is (one == other)
    assert code != pseudonym(secret, "family", one)
    assert code != pseudonym(secret + b"x", "youth", one)
