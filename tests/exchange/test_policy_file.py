from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
    assert policy.count == 11
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
