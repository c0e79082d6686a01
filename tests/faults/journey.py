"""All that can be done with a dossier on one day, each act as a worker sets it going."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.dossier import Key, Role
from app.services.backups import Reason
from app.services.family_letter import family_papers
from app.services.letters import LetterKind
from app.services.undo import EditHistory
from app.storage.key import StoreKey
from app.storage.viewing import open_copy
from app.views.dossier.paper_print import paper_document, save_pdf
from app.wiring import Program, build_program
from benchmarks.finished_dossier import ADULT, YOUTH, make_final
from tests.conftest import NOW

REGION = "noord-limburg"
BROTHER = YOUTH | {"first_names": "Jelte", "birth_date": "2018-07-21", "bsn": "111222333"}


def change_and_call_off(program: Program, dossier: int, text: str) -> None:
    """Type a text, take it back, and do it again."""
    history = EditHistory(program.workplace, dossier)
    history.begin()
    program.dossiers.answer(dossier, Key.WISHES, text)
    history.note()
    history.undo()
    history.redo()


def throw_away(program: Program) -> None:
    """Put a whole dossier in the bin, and of another a person."""
    for role, values in ((Role.YOUTH, YOUTH), (Role.ADULT, ADULT)):
        view = program.dossiers.create("0983")
        view = program.dossiers.add_person(view.id, role)
        for field, value in values.items():
            program.dossiers.change_person(view.id, view.facts.people[0].id, field, value)
        if role is Role.YOUTH:
            program.bin.delete_dossier(view.id)
        else:
            program.dossiers.remove_person(view.id, view.facts.people[0].id)
    assert len(program.bin.rows()) == 2


def export_everything(program: Program, dossier: int, folder: Path, password: str) -> None:
    """Letter, plan, PDF, workbook with a passphrase, register, no names, and one person's data."""
    for kind in (LetterKind.LETTER, LetterKind.PLAN):
        program.letters.write(dossier, kind, folder)
    papers = family_papers(program.dossiers.view(dossier), NOW.date())
    save_pdf(paper_document("D-2026-001", papers), folder / "papieren.pdf")
    program.export.export(dossier, folder, password)
    make_final(program, BROTHER)
    program.register.export(folder)
    program.pseudonyms.export(folder / "zonder-namen.xlsx")
    (person,) = program.people.find(YOUTH["bsn"])
    assert program.people.parts(person)
    for name in ("inzage.xlsx", "inzage.json"):
        program.people.save(person, folder / name)


def to_a_colleague_and_back(
    program: Program, dossier: int, colleague: tuple[Path, StoreKey], folder: Path, password: str
) -> None:
    """Hand the dossier over, let a colleague change it, and take it over again."""
    there, back = folder / "heen.iwo", folder / "terug.iwo"
    program.handovers.hand_over(dossier, password, there)
    with build_program(*colleague, REGION, clock=lambda: NOW) as other:
        taken = other.handovers.take_over(other.handovers.read(there, password), {})
        other.dossiers.answer(taken, Key.QUESTION, f"{YOUTH['first_names']} gaat weer naar school")
        other.handovers.hand_over(taken, password, back)
    assert program.handovers.take_over(program.handovers.read(back, password), {}) == dossier


def back_up_and_lay_ready(program: Program) -> None:
    """Make a backup and lay it ready: the next start puts it in the place of the store."""
    program.backups.prepare_restore(program.backups.make(Reason.ASKED).row.path)


@contextmanager
def looked_at_in_a_copy(data: Path, key: StoreKey) -> Iterator[None]:
    """Somebody looks in a copy meanwhile."""
    store = open_copy(data, key)
    try:
        yield
    finally:
        store.close()
