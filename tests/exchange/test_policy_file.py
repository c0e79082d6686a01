from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue import Norm
from app.domain.retention import Term, TermUnit
from app.exchange.policy_file import (
    _READERS,
    LANGUAGES,
    LOCK_MINUTES,
    TEXT_SIZES,
    THEMES,
    read_policy,
)
from app.services.settings import SettingKey
from app.views import language, theme
from app.views.settings_cards.lock_card import MINUTES
from tests.conftest import ROOT

WHOLE = r"""
[settings]
municipality = "0983"
theme = "contrast"
text_size = 130
language = "en"
lock_after = 5
sync_folder = 'G:\Jeugd\Regio'
sync_by_itself = true
export_folder = '\\server\jeugd'
letter_folder = '/srv/sjablonen'
backup_folder = 'D:\Kopie'

[stoplight]
waiting_amber_weeks = 8

[norms]
45A53 = { minimum = 20, maximum = 66, months = 6 }

[own_strength]
0983 = " artikel 3.2 "

[retention]
0983 = "30 days"
"""


def policy_of(folder: Path, text: str):
    file = folder / "policy.toml"
    file.write_text(text, encoding="utf-8")
    return read_policy(file)


def test_a_whole_file(tmp_path: Path):
    policy = policy_of(tmp_path, WHOLE)
    assert policy.problems == ()
    assert policy.settings == {
        "municipality": "0983",
        "theme": "contrast",
        "text_size": "130",
        "language": "en",
        "lock_after": "5",
        "sync_folder": r"G:\Jeugd\Regio",
        "sync_by_itself": "yes",
        "export_folder": r"\\server\jeugd",
        "letter_folder": "/srv/sjablonen",
        "backup_folder": r"D:\Kopie",
    }
    assert policy.thresholds == {"waiting_amber_weeks": 8}
    assert policy.norms == {"45A53": Norm(20, 66, 6, provisional=False)}
    assert policy.own_strength == {"0983": "artikel 3.2"}
    assert policy.retention == {"0983": Term(30, TermUnit.DAYS)}
    assert policy.count == 14
    assert policy.file == str(tmp_path / "policy.toml")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('municipality = "983"', "[settings] municipality: schrijf de CBS-code"),
        ("municipality = 983", "CBS-code"),
        ('theme = "blauw"', "theme: kies uit system, light, dark, contrast."),
        ("text_size = 120", "kies uit 100, 115, 130, 150"),
        ("lock_after = 7", "kies uit 0, 5"),
        ("lock_after = false", "kies uit 0, 5"),
        ("sync_folder = 'regio'", "volledig pad"),
        ("sync_folder = 3", "volledig pad"),
        ('sync_by_itself = "ja"', "true of false"),
        ('worker = "Jan"', "bestaat niet"),
    ],
)
def test_what_cannot_be_used_is_told_and_locks_nothing(tmp_path: Path, line: str, words: str):
    policy = policy_of(tmp_path, f'[settings]\nlanguage = "nl"\n{line}\n')
    assert policy.settings == {"language": "nl"}
    (problem,) = policy.problems
    assert words in problem


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[stoplight]\nwaiting_amber_weeks = 500", "kies een heel getal van 0 tot en met 104"),
        ("[stoplight]\nwaiting_amber_weeks = '8'", "schrijf een heel getal"),
        ("[stoplight]\nwaiting_amber_weeks = true", "schrijf een heel getal"),
        ("[stoplight]\nwaiting_weeks = 8", "bestaat niet"),
        ("[setting]\ntheme = 'dark'", "Onbekend onderdeel [setting]"),
        ("[norms]\nA = { minimum = 1, maximum = 2, months = 3 }", "productcode van vijf tekens"),
        ("[norms]\n45A53 = 66", "schrijf { minimum = 20"),
        ("[norms]\n45A53 = { minimum = 1, maximum = 2 }", "schrijf { minimum = 20"),
        ("[norms]\n45A53 = { minimum = 1.5, maximum = 2, months = 3 }", "drie hele getallen"),
        ("[norms]\n45A53 = { minimum = true, maximum = 2, months = 3 }", "drie hele getallen"),
        (
            "[norms]\n45A53 = { minimum = 3, maximum = 2, months = 3 }",
            "kies een maximum",
        ),
        ("[own_strength]\nVenlo = 'artikel 3'", "CBS-code"),
        ("[own_strength]\n0983 = 3", "artikel 3.2"),
        ("[own_strength]\n0983 = ' '", "artikel 3.2"),
        (f"[own_strength]\n0983 = '{'x' * 121}'", "hoogstens 120 tekens"),
        ("[retention]\nVenlo = '30 days'", "CBS-code"),
        ("[retention]\n0983 = 30", "days, months, years"),
        ("[retention]\n0983 = '30 dagen'", "days, months, years"),
        ("[retention]\n0983 = '0 days'", "minstens 1 dag"),
        ("settings = 3", "[settings] op een eigen regel"),
        ("[settings\n", "niet te lezen"),
        ("# " + "x" * 70_000, "te groot"),
    ],
)
def test_a_mistake_is_told(tmp_path: Path, text: str, words: str):
    policy = policy_of(tmp_path, text)
    assert policy.count == 0
    (problem,) = policy.problems
    assert words in problem


@given(st.binary(max_size=200))
def test_whatever_stands_in_the_file_is_survived(tmp_path_factory, content: bytes):
    file = tmp_path_factory.mktemp("beleid") / "policy.toml"
    file.write_bytes(content)
    assert read_policy(file).count >= 0


def test_a_file_that_is_gone_is_told(tmp_path: Path):
    (problem,) = read_policy(tmp_path / "policy.toml").problems
    assert "niet te lezen" in problem


def test_it_allows_what_the_window_offers():
    assert set(THEMES) == {theme.SYSTEM, *theme.TOKENS}
    assert TEXT_SIZES == theme.TEXT_SIZES
    assert {str(count) for count in LOCK_MINUTES} == {"0", *MINUTES}
    assert set(LANGUAGES) == {language.DUTCH, language.ENGLISH}
    assert set(_READERS) <= {key.value for key in SettingKey} | {"language"}


def test_the_example_shows_every_setting_there_is():
    example = read_policy(ROOT / "packaging" / "policy.example.toml")
    assert example.problems == ()
    assert set(example.settings) == set(_READERS)
    assert example.norms
    assert example.own_strength
    assert example.retention
