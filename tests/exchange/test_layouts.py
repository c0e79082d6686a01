from __future__ import annotations

from pathlib import Path

import pytest

from app.exchange.kinds import Kind
from app.exchange.layouts import header_key, layouts, match_headers


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Toewijzingnummer", "ToewijzingsNummer"),
        ("AGB-code", "agb code"),
        ("Cliëntenstop", "CLIENTENSTOP"),
        ("Wachttijd intake (weken)", "wachttijd_intake weken"),
    ],
)
def test_headers_meet_whatever_their_spelling(one: str, other: str) -> None:
    assert header_key(one) == header_key(other)


def test_all_seven_kinds_have_a_layout_in_reading_order() -> None:
    assert [layout.kind for layout in layouts()] == list(Kind)


def test_no_two_columns_of_a_kind_share_a_spelling() -> None:
    for layout in layouts():
        spellings = [s for column in layout.columns for s in sorted(set(column.spellings))]
        assert len(spellings) == len(set(spellings)), layout.kind


def test_every_kind_is_recognised_by_its_own_headers() -> None:
    for layout in layouts():
        match = match_headers([column.header for column in layout.columns])
        assert (match.layout.kind, match.missing) == (layout.kind, ())


def test_aliases_and_order_do_not_matter() -> None:
    match = match_headers(["Ingediend bedrag", *_declaration_headers("Bedrag")])
    assert match.layout.kind is Kind.DECLARATIONS
    assert match.missing == ()
    assert match.positions["amount"] == 0


def test_a_missing_column_is_named() -> None:
    match = match_headers(_declaration_headers("Bedrag"))
    assert match.layout.kind is Kind.DECLARATIONS
    assert match.missing == ("Bedrag",)
    assert 0.9 < match.share < 1


def test_one_of_both_waiting_times_is_enough() -> None:
    headers = ["AGB-code", "Productcode", "Peildatum"]
    assert match_headers([*headers, "Wachttijd intake"]).missing == ()
    missing = match_headers([*headers, "Cliëntenstop"]).missing
    assert missing == ("Wachttijd intake (weken) of Wachttijd behandeling (weken)",)


def test_matrix_columns_begin_with_a_product_code() -> None:
    match = match_headers(
        ["AGB-code", "Naam aanbieder", "Categorie", "45N01 Ambulant", 54001.0, "Opmerking"]
    )
    assert match.products == ((3, "45N01"), (4, "54001"))


def test_a_wrong_layout_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "layouts.toml"
    path.write_text("[Producten]\ncolumns = []\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"layouts\.toml"):
        layouts(path)


def _declaration_headers(without: str) -> list[str]:
    layout = next(layout for layout in layouts() if layout.kind is Kind.DECLARATIONS)
    return [column.header for column in layout.columns if column.header != without]
