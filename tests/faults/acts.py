"""What is being done when the power goes: each act tells what is stored, after it was stored."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from app.domain.dossier import Key
from app.exchange.region_files import load_region
from app.services.catalogues import Catalogues
from app.services.dossiers import Dossiers
from app.services.failures import sentence_of
from app.services.indication_export import IndicationExport
from app.services.region_sync import RegionSync
from app.services.workplace import Workplace
from app.storage import database
from app.storage.backups import make_backup
from app.storage.database import Store, open_store
from app.storage.key import StoreKey
from app.storage.places import Places
from app.storage.restore import restore
from tests.faults.harness import BEGUN, DONE, KEY, Tell

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 22, 14, 3)
MUNICIPALITY = "0983"


def desk(store: Store, clock: Any = lambda: NOW) -> Workplace:
    """A desk on an open store."""
    region = load_region(ROOT / "resources" / "regions" / "noord-limburg")
    catalogues = Catalogues(store.sessions, region)
    return Workplace(store.sessions, region, catalogues.current, clock, lambda: "Test")


def fail(tell: Tell) -> None:
    """Begin, and then fail by itself."""
    tell(BEGUN)
    raise SystemExit(1)


def save(tell: Tell, folder: Path) -> None:
    """Type on and on in one field; tells the number of every text that was stored."""
    with open_store(folder, KEY) as store:
        dossiers = Dossiers(desk(store))
        number = dossiers.create(MUNICIPALITY).id
        tell(BEGUN)
        for text in count(1):
            dossiers.answer(number, Key.QUESTION, f"tekst {text}")
            tell(text)


def type_on(tell: Tell, folder: Path, key: StoreKey, text: str) -> None:
    """Type one text again and again in the store that ``key`` opens; tells how often."""
    with open_store(folder, key) as store:
        dossiers = Dossiers(desk(store))
        number = dossiers.create(MUNICIPALITY).id
        tell(BEGUN)
        for times in count(1):
            dossiers.answer(number, Key.QUESTION, f"{text} {times}")
            tell(times)


def save_until_refused(tell: Tell, folder: Path, room: int) -> None:
    """Type on until the disk is full; tells the numbers, and the sentence at the end."""
    with open_store(folder, KEY) as store:
        dossiers = Dossiers(desk(store))
        number = dossiers.create(MUNICIPALITY).id
        _limit(room)

        def type_on() -> None:
            for text in count(1):
                dossiers.answer(number, Key.QUESTION, f"tekst {text} " + "x" * 2000)
                tell(text)

        tell(_refusal(type_on))
        os._exit(0)


def take_over(tell: Tell, folder: Path, exports: Path) -> None:
    """Take the seven files of the region over; tells the end."""
    with open_store(folder, KEY) as store:
        desk_ = desk(store)
        sync = RegionSync(store.sessions, desk_.region, desk_.clock, desk_.worker)
        tell(BEGUN)
        sync.sync(sorted(exports.glob("*.xlsx")))
        tell(DONE)


def export(tell: Tell, folder: Path, target: Path) -> None:
    """Export the one dossier that is ready; tells the name of the file, and the end."""
    with open_store(folder, KEY) as store:
        desk_ = desk(store)
        sync = RegionSync(store.sessions, desk_.region, desk_.clock, desk_.worker)
        tell(BEGUN)
        tell(IndicationExport(desk_, sync).export(1, target).path.name)
        tell(DONE)


def back_up(tell: Tell, folder: Path) -> None:
    """Make backup after backup; tells the name of every one that counts."""
    with open_store(folder, KEY):
        tell(BEGUN)
        for minutes in count():
            moment = NOW + timedelta(minutes=minutes)
            tell(make_backup(Places(folder), KEY, "asked", moment).path.name)


def put_back(tell: Tell, folder: Path, backups: tuple[Path, ...]) -> None:
    """Put one backup back after the other; tells how many."""
    tell(BEGUN)
    for number in count():
        backup = backups[number % len(backups)]
        restore(Places(folder), KEY, backup, NOW + timedelta(seconds=number))
        tell(number)


def update(tell: Tell, folder: Path) -> None:
    """Open an older store, which brings it up to date; tells the end."""
    tell(BEGUN)
    open_store(folder, KEY).close()
    tell(DONE)


def update_to_statement(tell: Tell, folder: Path, last: int) -> None:
    """The same, but the process kills itself right before statement ``last`` of the steps."""
    done = 0

    def look(*_arguments: object) -> None:
        nonlocal done
        done += 1
        if done == last:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "before_cursor_execute", look)
    open_store(folder, KEY).close()
    tell(done)


def export_without_room(tell: Tell, folder: Path, target: Path) -> None:
    """Export on a disk without room for the workbook; tells the sentence."""
    with open_store(folder, KEY) as store:
        desk_ = desk(store)
        sync = RegionSync(store.sessions, desk_.region, desk_.clock, desk_.worker)
        _limit(2000)
        tell(_refusal(lambda: IndicationExport(desk_, sync).export(1, target)))
        os._exit(0)


def back_up_without_room(tell: Tell, folder: Path) -> None:
    """Make a backup on a disk without room for it; tells the sentence."""
    with open_store(folder, KEY):
        _limit(100_000)
        tell(_refusal(lambda: make_backup(Places(folder), KEY, "asked", NOW)))
        os._exit(0)


def update_without_room(tell: Tell, folder: Path, room: int) -> None:
    """Bring an older store up to date without room for it; tells the sentence."""
    migrate = database._migrate

    def migrate_without_room(path: Path, key: StoreKey) -> None:
        _limit(room)
        migrate(path, key)

    database._migrate = migrate_without_room  # after the backup, for which there was room
    tell(_refusal(lambda: open_store(folder, KEY)))
    os._exit(0)


def _limit(size: int) -> None:
    """From now on no file of this process grows beyond ``size`` bytes, as on a full disk."""
    import resource

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def _refusal(work: Callable[[], object]) -> str:
    try:
        work()
    except Exception as error:
        return sentence_of(error) or repr(error)
    return ""
