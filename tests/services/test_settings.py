from __future__ import annotations

import getpass

import pytest

from app.domain.policy import LOCKED, Policy
from app.services.settings import SettingKey, Settings
from app.services.workplace import RefusedError
from app.storage.database import open_store


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (SettingKey.MUNICIPALITY, ""),
        (SettingKey.THEME, "system"),
        (SettingKey.SYNC_FOLDER, ""),
        (SettingKey.EXPORT_FOLDER, ""),
    ],
)
def test_default(sessions, key, expected):
    assert Settings(sessions).get(key) == expected


def test_worker_is_who_is_logged_in(sessions, monkeypatch):
    monkeypatch.setattr(getpass, "getuser", lambda: "j.peeters")
    assert Settings(sessions).get(SettingKey.WORKER) == "j.peeters"


def test_worker_is_empty_without_a_user_name(sessions, monkeypatch):
    def nobody() -> str:
        raise OSError

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert Settings(sessions).get(SettingKey.WORKER) == ""


def test_every_key_has_a_default(sessions):
    assert all(isinstance(Settings(sessions).get(key), str) for key in SettingKey)


def test_set_is_kept_and_replaced(store, data_dir, store_key):
    settings = Settings(store.sessions)
    settings.set(SettingKey.MUNICIPALITY, " 0983 ")
    settings.set(SettingKey.THEME, "light")
    settings.set(SettingKey.THEME, "dark")
    store.close()
    with open_store(data_dir, store_key) as again:
        assert Settings(again.sessions).get(SettingKey.MUNICIPALITY) == "0983"
        assert Settings(again.sessions).get(SettingKey.THEME) == "dark"


def test_empty_text_is_a_value_and_no_default(sessions):
    settings = Settings(sessions)
    settings.set(SettingKey.THEME, "")
    assert settings.get(SettingKey.THEME) == ""


def test_rules_on_own_strength_are_kept_per_municipality(sessions):
    settings = Settings(sessions)
    settings.set_own_strength("0983", " artikel 2.4 ")
    settings.set_own_strength("0889", "artikel 7")
    settings.set_own_strength("0889", "")
    assert settings.own_strength() == {"0983": "artikel 2.4"}


def test_what_an_administrator_laid_down_counts_and_cannot_be_changed(sessions):
    Settings(sessions).set(SettingKey.THEME, "light")
    locked = Settings(sessions, policy=Policy(settings={"theme": "dark"}))
    assert locked.get(SettingKey.THEME) == "dark"
    assert locked.locked(SettingKey.THEME)
    assert not locked.locked(SettingKey.WORKER)
    with pytest.raises(RefusedError) as refused:
        locked.set(SettingKey.THEME, "light")
    assert refused.value.sentence == LOCKED
    assert Settings(sessions).get(SettingKey.THEME) == "light"


def test_an_article_that_is_laid_down_counts_and_cannot_be_changed(sessions):
    Settings(sessions).set_own_strength("0983", "artikel 2.4")
    locked = Settings(sessions, policy=Policy(own_strength={"0983": "artikel 3"}))
    assert locked.own_strength() == {"0983": "artikel 3"}
    with pytest.raises(RefusedError) as refused:
        locked.set_own_strength("0983", "artikel 5")
    assert refused.value.sentence == LOCKED
    locked.set_own_strength("0889", "artikel 7")
    assert Settings(sessions).own_strength() == {"0983": "artikel 2.4", "0889": "artikel 7"}
