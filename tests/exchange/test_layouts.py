from __future__ import annotations

import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.kinds import Kind
from app.exchange.layouts import SavedColumns, header_key, layout_of, layouts, match_headers
from tests.exchange.regional_workbooks import ASSIGNMENT, PRODUCTS, WAITING


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Toewijzingnummer", "ToewijzingsNummer"),
        ("AGB-code", "agb code"),
        ("Cliëntenstop", "CLIENTENSTOP"),
        ("Wachttijd intake (weken)", "wachttijd_intake weken"),
        ("Tarief (€)", "Tarief (euro's)"),
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


WHO = {"agb": "Zorgaanbieder nr", "kpi": "Maatstaf", "value_thousandths": "Uitkomst"}


@pytest.mark.parametrize(
    ("headers", "layout", "positions"),
    [
        # found by its headers, however they are spelled and ordered
        (
            ["UITKOMST", "maatstaf", "Zorgaanbieder-nr."],
            "Mijn KPI",
            {"value_thousandths": 0, "kpi": 1, "agb": 2},
        ),
        # what it does not name is found by its own header
        (["Zorgaanbieder nr", "Maatstaf", "Uitkomst", "Norm"], "Mijn KPI", {"norm_thousandths": 3}),
        # of two that fit, the one with the most headers
        (
            ["Zorgaanbieder nr", "Maatstaf", "Uitkomst", "Streef"],
            "Met norm",
            {"norm_thousandths": 3},
        ),
        # not when one of its headers is missing
        (["Zorgaanbieder nr", "Maatstaf", "Norm"], "", {}),
        # also where the shipped layout has all it needs: what was pointed out counts
        (
            ["AGB-code", "KPI", "Waarde", *WHO.values()],
            "Mijn KPI",
            {"agb": 3, "kpi": 4, "value_thousandths": 5},
        ),
        # and where it knows more of the columns
        (["AGB-code", "KPI", "Waarde", "Norm"], "", {"agb": 0, "norm_thousandths": 3}),
    ],
)
def test_a_saved_layout(headers: list[str], layout: str, positions: dict[str, int]) -> None:
    saved = [
        SavedColumns("Mijn KPI", Kind.KPIS, WHO),
        SavedColumns("Met norm", Kind.KPIS, {**WHO, "norm_thousandths": "Streef"}),
    ]
    match = match_headers(headers, saved)
    assert match.positions.items() >= positions.items()
    read = {header_key(column.header) for column in match.layout.columns}
    assert (read >= set(saved[0].headers)) is bool(layout)
    assert not (layout and match.missing)


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Wachttijd tot intake (weken)", "intake"),
        ("Wachttijd intake in weken", "intake"),
        ("Wachttijd intake", "intake"),
        ("Wachttijd tot behandeling (in weken)", "treatment"),
        ("Stop aanmeldingen", "intake_stop"),
        ("Aanmeldstop (J/N)", "intake_stop"),
        ("Patiëntenstop", "intake_stop"),
        ("Peildatum (dd-mm-jjjj)", "reference_date"),
        # days are no weeks
        ("Wachttijd intake (dagen)", None),
    ],
)
def test_words_behind_a_header_that_say_nothing_new(header: str, field: str | None) -> None:
    match = match_headers(["AGB-code", "Productcode", header])
    named = {place: name for name, place in match.positions.items()}
    assert named.get(2) == field


def test_a_unit_that_is_not_that_of_the_column_is_no_spelling_of_it() -> None:
    """Euros read as cents would be a hundredth, so such a column is for the worker to point out."""
    for header, read in (("Budget (in centen)", True), ("Budget (in euro's)", False)):
        headers = [header if name == "Budget" else name for name in ASSIGNMENT]
        assert match_headers(headers).missing == (() if read else ("Budget",))
    assert match_headers([*PRODUCTS[:3], "Tarief (in euro's)", *PRODUCTS[4:]]).missing == ()


def test_a_column_that_is_not_read_is_known_and_so_is_what_the_stoplight_lacks() -> None:
    match = match_headers(["AGB-code", "Naam aanbieder", *WAITING[1:4], "Dicht", "Peildatum"])
    assert match.unread == ("Dicht",)
    assert match.lacking == ("Cliëntenstop",)
    assert match_headers(WAITING).unread == match_headers(WAITING).lacking == ()


def test_either_segment_or_product_is_enough_for_the_ceilings() -> None:
    headers = ["AGB-code", "Jaar", "Budgetplafond", "Gemeente"]
    assert match_headers([*headers, "Productcode"]).lacking == ()
    assert match_headers(headers).lacking == ("Segment",)


def test_a_saved_layout_that_knows_more_goes_before_the_shipped_one() -> None:
    headers = [*WAITING[:2], "Wachttijd behandeling", "Dicht", "Peildatum"]
    columns = {
        "agb": "AGB-code",
        "product_code": "Productcode",
        "treatment": "Wachttijd behandeling",
        "intake_stop": "Dicht",
        "reference_date": "Peildatum",
    }
    saved = SavedColumns("Met stop", Kind.WAITING_TIMES, columns)
    assert match_headers(headers).missing == ()
    match = match_headers(headers, [saved])
    assert (match.positions["intake_stop"], match.saved_as) == (3, "Met stop")
    assert match_headers(headers[:3] + headers[4:], [saved]).saved_as == ""


def test_a_rejected_row_will_name_the_header_of_the_file() -> None:
    match = match_headers(["Wie", "Maatstaf", "Uitkomst"], [_kpis(agb="Wie")])
    agb, *_ = match.layout.columns
    assert (agb.header, match.positions["agb"]) == ("Wie", 0)


def test_a_field_can_be_left_out_on_purpose() -> None:
    headers = [*WHO.values(), "Norm"]
    assert "norm_thousandths" in match_headers(headers, [_kpis()]).positions
    assert "norm_thousandths" not in match_headers(headers, [_kpis(norm_thousandths="")]).positions


def test_a_saved_layout_says_what_its_amounts_are() -> None:
    columns = {"agb": "Wie", "year": "Wanneer", "cents": "Hoeveel"}
    saved = SavedColumns("Plafond", Kind.CEILINGS, columns, "cents")
    match = match_headers(["Wie", "Wanneer", "Hoeveel"], [saved])
    assert [c.reads for c in match.layout.columns if c.field == "cents"] == ["cents"]
    assert [c.reads for c in layout_of(Kind.CEILINGS).columns if c.field == "cents"] == ["euros"]


def test_a_saved_layout_can_go_to_another_process() -> None:
    assert pickle.loads(pickle.dumps(_kpis())) == _kpis()


@given(st.data())
def test_a_saved_layout_always_knows_its_own_header_row(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(list(Kind)))
    layout = layout_of(kind)
    needed = [column.field for column in layout.columns if column.must or column.one_of]
    others = [column.field for column in layout.columns if column.field not in needed]
    fields = (
        needed + data.draw(st.lists(st.sampled_from(others), unique=True)) if others else needed
    )
    words = st.lists(
        st.text(st.characters(categories=["L", "N", "P", "Zs"]), min_size=1, max_size=12),
        min_size=len(fields),
        max_size=len(fields),
        unique_by=header_key,
    ).filter(lambda names: all(header_key(name) for name in names))
    columns = dict(zip(fields, data.draw(words), strict=True))
    row = data.draw(st.permutations([*columns.values(), "", "Nog iets"]))
    match = match_headers(row, [SavedColumns("Eigen", kind, columns)])
    assert match.missing == ()
    if match.layout.kind is kind:
        read = {field: header_key(row[place]) for field, place in match.positions.items()}
        assert read.items() >= {(field, header_key(name)) for field, name in columns.items()}


def _kpis(**changes: str) -> SavedColumns:
    return SavedColumns("Mijn KPI", Kind.KPIS, {**WHO, **changes})


def _declaration_headers(without: str) -> list[str]:
    layout = next(layout for layout in layouts() if layout.kind is Kind.DECLARATIONS)
    return [column.header for column in layout.columns if column.header != without]
