"""What was refused is in the log as well: who tried what on which dossier, and never why."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.dossier import Role
from app.domain.roles import WorkRole
from app.services.audit_log import AuditFilter
from app.services.letters import LetterKind
from app.services.workplace import RefusedError
from app.storage.errors import StoreError
from app.storage.key import StoreKey
from app.wiring import Program, build_program

NOW = datetime(2026, 11, 22, 14, 3)
NAME = "Sanneke"


def damaged(folder: Path) -> Path:
    made = folder / "kopie.db"
    made.write_bytes(bytes(9000))
    return made


def you(program: Program) -> str:
    return program.roles.people()[0].person


REFUSED: dict[str, tuple[Callable[[Program, Path], object], tuple[str, str, str]]] = {
    "restore": (
        lambda program, folder: program.backups.prepare_restore(damaged(folder)),
        ("restore", "", ""),
    ),
    "erase": (lambda program, _: program.retention.erase([1]), ("erase", "", "")),
    "role": (
        lambda program, _: program.roles.give(you(program), WorkRole.WORKER),  # the last one
        ("role", "", ""),
    ),
    "workbook": (
        lambda program, folder: program.export.export(1, folder),
        ("export", "D-2026-001", "workbook"),
    ),
    "letter": (
        lambda program, folder: program.letters.write(1, LetterKind.LETTER, folder),
        ("export", "D-2026-001", "letter"),
    ),
    "register": (
        lambda program, folder: program.register.export(folder),
        ("export", "", "register"),
    ),
    "no names": (
        lambda program, folder: program.pseudonyms.export(folder / "x.xlsx"),
        ("export", "", "pseudonyms"),
    ),
    "one person": (
        lambda program, folder: program.people.save(
            program.people.find(NAME)[0], folder / "weg" / "x.json"
        ),
        ("export", "D-2026-001", "person data"),
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_refusal_is_logged_without_content(
    tmp_path: Path, store_key: StoreKey, name: str
) -> None:
    act, noted = REFUSED[name]
    with build_program(
        tmp_path / "gegevens", store_key, "noord-limburg", clock=lambda: NOW
    ) as program:
        view = program.dossiers.add_person(program.dossiers.create("0983").id, Role.YOUTH)
        program.dossiers.change_person(view.id, view.facts.people[0].id, "first_names", NAME)
        with pytest.raises((RefusedError, StoreError)):
            act(program, tmp_path)
        newest = program.audit.search(AuditFilter()).rows[0]
        assert (newest.action, newest.dossier_number, newest.detail) == noted
        assert newest.result == "refused"
        assert program.audit.verify().whole


def test_who_may_not_change_anything_is_refused_and_that_is_logged(
    tmp_path: Path, store_key: StoreKey
) -> None:
    folder = tmp_path / "gegevens"
    with build_program(folder, store_key, "noord-limburg", clock=lambda: NOW) as program:
        me = you(program)
        program.roles.give("iemand anders", WorkRole.ADMINISTRATOR)
        program.roles.give(me, WorkRole.QUALITY)
    with build_program(folder, store_key, "noord-limburg", clock=lambda: NOW) as program:
        for act, action in (
            (lambda: program.roles.give(me, WorkRole.ADMINISTRATOR), "role"),
            (lambda: program.retention.erase([]), "erase"),
            (lambda: program.backups.prepare_restore(tmp_path), "restore"),
        ):
            with pytest.raises(RefusedError):
                act()
            newest = program.audit.search(AuditFilter()).rows[0]
            assert (newest.action, newest.result) == (action, "refused")
