from __future__ import annotations

import re
import shutil
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from app.domain.catalogue import Group, Level, build_catalogue
from app.domain.ijw import combination_allowed
from app.domain.region import Region
from app.domain.scope import ScopeKind
from app.exchange.region_files import RegionFileError, load_region

SHIPPED = Path(__file__).parents[2] / "resources" / "regions" / "noord-limburg"
TRAITS = {
    "ambulatory",
    "analysis",
    "at-school",
    "collective",
    "emb",
    "foster",
    "needs-ambulatory",
    "needs-team",
    "no-export",
    "on-site",
    "preschool",
    "replaces-school",
    "respite",
    "stay",
    "subsidy",
    "transport",
    "young-child",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SHIPPED, tmp_path / "regio"))


def test_the_seven_municipalities_have_their_cbs_codes(region: Region) -> None:
    assert {item.code: item.name for item in region.municipalities} == {
        "0889": "Beesel",
        "0893": "Bergen",
        "0907": "Gennep",
        "1507": "Horst aan de Maas",
        "1894": "Peel en Maas",
        "0983": "Venlo",
        "0984": "Venray",
    }
    assert (region.version, region.products_from) == ("2026.1", date(2026, 1, 1))


def test_the_nine_living_areas_are_there(region: Region) -> None:
    assert len(region.living_areas) == 9
    assert all(item.help for item in (*region.living_areas, *region.rights))


def test_every_product_of_the_strategy_is_there(region: Region) -> None:
    assert Counter(form.group for form in region.forms) == {
        Group.AMBULATORY: 4,
        Group.DAY: 6,
        Group.LIVING: 5,
        Group.SCHOOL_CARE: 2,
        Group.TRANSPORT: 1,
        Group.ANALYSIS: 1,
    }
    ambulatory = [form for form in region.forms if form.group is Group.AMBULATORY]
    assert [form.level for form in ambulatory] == list(Level)


def test_product_codes_are_unique_and_belong_to_their_category(region: Region) -> None:
    codes = [form.code for form in region.forms]
    assert len(set(codes)) == len(codes)
    for form in region.forms:
        assert re.fullmatch(r"\d\d[AB]\d\d|54\d{3}", form.code)
        assert form.code.startswith(form.category)
        assert combination_allowed(form.unit, form.frequency)
        assert form.purpose
        assert form.staff
        assert form.source


def test_traits_are_spelled_as_the_rules_know_them(region: Region) -> None:
    assert {trait for form in region.forms for trait in form.traits} == TRAITS


def test_every_shipped_norm_is_provisional(region: Region) -> None:
    assert all(form.norm.provisional for form in region.forms if form.norm)
    assert region.analysis.provisional


@pytest.mark.parametrize(
    ("kind", "number"),
    [(ScopeKind.GATE, 6), (ScopeKind.NOT_YOUTH_CARE, 14), (ScopeKind.OUTSIDE_CONTRACTS, 8)],
)
def test_the_scope_lists_are_complete_and_always_name_a_route(
    region: Region, kind: ScopeKind, number: int
) -> None:
    items = region.scope.of_kind(kind)
    assert len(items) == number
    assert all(item.route and item.source and item.text.endswith("?") for item in items)


def test_every_item_and_refusal_has_a_text_for_the_family(region: Region) -> None:
    assert all(item.family for item in region.scope.items)
    assert all(refusal.family and refusal.source for refusal in region.scope.refusals)
    codes = {municipality.code for municipality in region.municipalities}
    assert set(region.scope.own_strength_rules) == codes
    assert not any(region.scope.own_strength_rules.values())


def test_foster_care_ends_at_21_and_other_grounds_at_23(region: Region) -> None:
    ages = {ground.key: ground.until_age for ground in region.scope.grounds}
    assert ages.pop("foster") == 21
    assert ages.pop("criminal-law") is None
    assert set(ages.values()) == {23}


def test_the_combination_rules_are_there(region: Region) -> None:
    assert [rule.code for rule in region.combinations] == [f"K{n:02}" for n in range(1, 16)]
    others = dict.fromkeys(("K02", "K07", "K12", "K13", "K14", "K15"), "warning") | {
        "K11": "inform"
    }
    for rule in region.combinations:
        assert rule.severity == others.get(rule.code, "block")


def test_level_questions_explain_themselves(region: Region) -> None:
    assert {question.key for question in region.level.questions} >= set("abcdefghij")
    assert all(question.help for question in region.level.questions)


def test_the_shipped_products_make_a_catalogue(region: Region) -> None:
    catalogue = build_catalogue(
        region.forms, (), version=region.version, provisional_from=region.products_from
    )
    assert len(catalogue.products) == len(region.forms)
    assert all(product.provisional for product in catalogue.products)


@pytest.mark.parametrize(
    ("file", "old", "new", "key", "reason"),
    [
        ("region.toml", 'name = "Noord-Limburg"', "", "name", "dit ontbreekt"),
        ("region.toml", '"2026.1"', "2026", "version", "tekst tussen aanhalingstekens"),
        ("region.toml", "2026-01-01", '"januari"', "products_from", "een datum"),
        ("region.toml", '"0889"', '"889"', "municipalities.889", "vier cijfers"),
        ("region.toml", '"0889"', '"0983"', "municipalities.0983", "twee keer"),
        ("region.toml", "extension_days", "days", "history.days", "deze naam is onbekend"),
        ("products.toml", "provisional = true", "", "provisional", "true of false"),
        ("products.toml", "provisional = true", "provisional = true\nx = 1", "x", "onbekend"),
        ("products.toml", "[[products]]", "[[things]]", "things", "deze naam is onbekend"),
        (
            "products.toml",
            'unit = "04"',
            'unit = "uur"',
            "products.ambulatory-basis.unit",
            "kies een van '01', '04', '14', '16' of '84'",
        ),
        (
            "products.toml",
            "tariff_cents = 5100",
            "tariff_cents = 51.50",
            "products.ambulatory-basis.tariff_cents",
            "heel getal",
        ),
        (
            "products.toml",
            "tariff_cents = 5100",
            "tariff_cents = -1",
            "products.ambulatory-basis.tariff_cents",
            "niet lager dan nul",
        ),
        ("products.toml", '"45A48"', '"45A53"', "products.45A53", "twee keer"),
        ("products.toml", '"45A48"', '"4548"', "products.ambulatory-basis.code", "vijf tekens"),
        (
            "products.toml",
            "minimum = 15",
            "minimum = 99",
            "products.ambulatory-basis.norm",
            "oplopen",
        ),
        (
            "products.toml",
            "minimum = 15",
            "least = 15",
            "products.ambulatory-basis.norm.minimum",
            "dit ontbreekt",
        ),
        (
            "products.toml",
            'unit = "16"\nfrequency = "2"',
            'unit = "16"\nfrequency = "1"',
            "products.day-care.frequency",
            "niet per dag",
        ),
        ("scope.toml", "until_age = 21", "until_age = 18", "grounds.foster.until_age", "adult_age"),
        ("scope.toml", 'kind = "gate"', 'kind = "poort"', "items.municipality.kind", "kies een"),
        ("scope.toml", '"0889" = ""', '"0363" = ""', "own_strength_rules.0363", "region.toml"),
        ("residence.toml", 'key = "stay"', 'key = "verblijf"', "questions", "in volgorde"),
        ("analysis.toml", "number = 2", "number = 3", "steps", "1 tot en met 5"),
        ("analysis.toml", "default_hours_min = 4", "default_hours_min = 9", "min", "maximum"),
        ("referral.toml", "final_weeks = 8", "final_weeks = 0", "final_weeks", "tussen 0 en 100"),
        ("referral.toml", '"04-27"', '"27-04"', "holidays.fixed", "mm-dd"),
        ("level_advice.toml", 'all = ["j"]', 'all = ["z"]', "rules.living", "vraag z bestaat niet"),
        ("level_advice.toml", 'after = ["i"]', 'after = ["z"]', "questions.n.after", "vraag z"),
        (
            "level_advice.toml",
            '"school-care"',
            '"school"',
            "rules.school.forms",
            "product school bestaat niet",
        ),
        ("level_advice.toml", "all = []\nany = []", 'all = ["a"]\nany = []', "rules", "laatste"),
        ("combinations.toml", '"overlap"', '"overlaps"', "rules.K04.check", "kies een van"),
        ("combinations.toml", '["transport"]', '["tranport"]', "rules.K05", "kenmerk tranport"),
        ("combinations.toml", '"block"', '"stop"', "rules.K01.severity", "kies een van"),
        ("stoplight.toml", "rolling_months", "rolling", "rolling_months", "dit ontbreekt"),
        (
            "stoplight.toml",
            "[computed_higher_is_better]",
            "[computed_higher_is_better]\nrelaps = false",
            "computed_higher_is_better.relaps",
            "kies een van cost_per_client",
        ),
    ],
)
def test_a_wrong_file_names_file_key_and_reason(
    folder: Path, file: str, old: str, new: str, key: str, reason: str
) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(RegionFileError) as caught:
        load_region(folder)
    assert caught.value.file == file
    assert key in caught.value.key
    assert reason in caught.value.reason
    assert caught.value.sentence.startswith(f"Het regiobestand {file} klopt niet bij ")


@pytest.mark.parametrize("text", ["products = 1", "products = [1]", ""])
def test_a_list_of_something_else_is_refused(folder: Path, text: str) -> None:
    (folder / "products.toml").write_text(f"provisional = true\n{text}", encoding="utf-8")
    with pytest.raises(RegionFileError, match="products: dit moet een lijst van tabellen zijn"):
        load_region(folder)


def test_a_file_that_is_no_toml_says_where(folder: Path) -> None:
    (folder / "scope.toml").write_text("provisional = ", encoding="utf-8")
    with pytest.raises(RegionFileError, match="geen geldige TOML"):
        load_region(folder)


def test_a_file_in_another_encoding_is_refused(folder: Path) -> None:
    (folder / "scope.toml").write_bytes("# één".encode("latin-1"))
    with pytest.raises(RegionFileError, match="geen UTF-8-tekst"):
        load_region(folder)


def test_a_missing_file_is_named(folder: Path) -> None:
    (folder / "analysis.toml").unlink()
    with pytest.raises(RegionFileError) as caught:
        load_region(folder)
    assert caught.value.file == "analysis.toml"
    assert "niet te lezen" in caught.value.sentence
