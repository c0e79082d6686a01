"""The plan of a family and the concept of a decision letter, as Word documents.

The template comes from the folder of the settings, where one in a folder named after the
municipality goes first; without one, from the program itself. A file name holds no name and no BSN.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.dossier import Key, Person, Role, Status
from app.domain.goals import PlanBy
from app.exchange.letter_template import fill_letter, read_template
from app.exchange.safe_file import ExportFailed, free_name, put_file
from app.models.plan import Goal
from app.services.audit import About, Action
from app.services.audit_log import AuditLog
from app.services.dossier_rows import DossierView
from app.services.dossier_view import dossier_view
from app.services.dossiers import load_dossier
from app.services.family_letter import FamilyHelp, FamilyPaper, family_papers, long_day
from app.services.refusal_letter import refusal_texts
from app.services.settings import SettingKey, Settings
from app.services.workplace import RefusedError, Workplace


class LetterKind(StrEnum):
    """Which paper; the value is the name of its template, without suffix."""

    LETTER = "brief"
    PLAN = "plan"
    REFUSAL = "afwijzing"


_ABOUT = {
    LetterKind.LETTER: About.LETTER,
    LetterKind.PLAN: About.PLAN,
    LetterKind.REFUSAL: About.LETTER,
}


_STANDS: Mapping[Status, str] = {
    Status.DRAFT: "nog niet besloten, dit kan nog veranderen",
    Status.FINAL: "besloten",
    Status.EXPORTED: "besloten",
    Status.WITHDRAWN: "ingetrokken: deze hulp gaat niet door",
}
"""How far a help is, as a family reads it: that it was exported means nothing to them."""


Places = dict[str, str]
Texts = list[tuple[Places, list[Places]]]
"""Per paper the text of its places, and those of every help on it."""


@dataclass(frozen=True, slots=True)
class LetterResult:
    """Where the papers stand; ``remark`` is a sentence about the template, or empty."""

    paths: tuple[Path, ...]
    remark: str = ""


class Letters:
    """Writes papers about a dossier; nothing in the dossier changes by it."""

    def __init__(self, workplace: Workplace, settings: Settings, shipped: Path) -> None:
        self._workplace = workplace
        self._settings = settings
        self._shipped = shipped
        self._log = AuditLog(workplace.sessions, workplace.clock)

    def write(self, dossier_id: int, kind: LetterKind, folder: Path) -> LetterResult:
        """Write a letter for every child with an indication, or the one plan, into ``folder``.

        A refusal is a letter for every child of the family. Raises :class:`RefusedError` where
        there is no indication (or nothing was refused), the template cannot be read or a file
        cannot be written. An older file is never overwritten.
        """
        with self._workplace.sessions() as session:
            view = dossier_view(session, load_dossier(session, dossier_id), self._workplace)
            goals = _goals(session, view)
        with self._log.refusals(Action.EXPORT, view.number, _ABOUT[kind]):
            result = self._write(view, kind, folder, goals)
        self._log.note(Action.EXPORT, view.number, _ABOUT[kind])
        return result

    def _write(self, view: DossierView, kind: LetterKind, folder: Path, goals: str) -> LetterResult:
        today = self._workplace.today()
        shared = self._shared(view, today) | {"doelen": goals}
        if kind is LetterKind.REFUSAL:
            told = refusal_texts(view.facts, self._workplace.region.scope, today)
            texts: Texts = [(shared | told | _about(youth), []) for youth in view.facts.youths]
        else:
            texts = _about_help(view, kind, shared, today)
        try:
            return self._put(view, kind, folder, texts)
        except ExportFailed as failure:
            raise RefusedError(failure.sentence) from failure

    def _put(
        self,
        view: DossierView,
        kind: LetterKind,
        folder: Path,
        texts: Texts,
    ) -> LetterResult:
        path = self._template(kind, view.municipality)
        template = read_template(path)
        name = f"{kind.value.capitalize()}_{view.number}_{self._workplace.today().isoformat()}.docx"
        paths: list[Path] = []
        unknown: set[str] = set()
        for values, helps in texts:
            letter = fill_letter(template, values, helps, path.name)
            unknown.update(letter.unknown)
            paths.append(put_file(letter.content, free_name(folder, name)))
        return LetterResult(tuple(paths), _remark(path.name, unknown))

    def _template(self, kind: LetterKind, municipality: str) -> Path:
        name, folder = f"{kind.value}.docx", self._settings.get(SettingKey.LETTER_FOLDER)
        if folder:
            own = [Path(folder) / municipality / name] if municipality else []
            for path in (*own, Path(folder) / name):
                if path.is_file():
                    return path
        return self._shipped / name

    def _shared(self, view: DossierView, today: date) -> dict[str, str]:
        answers = view.facts.answer
        return {
            "dossiernummer": view.number,
            "gemeente": view.municipality,
            "datum": long_day(today),
            "naam medewerker": self._workplace.worker(),
            "jeugdigen": _names(view, Role.YOUTH),
            "volwassenen": _names(view, Role.ADULT),
            "vraag": answers(Key.QUESTION),
            "wensen": answers(Key.WISHES),
            "netwerk": answers(Key.NETWORK),
            "al geprobeerd": answers(Key.TRIED),
            "regisseur": answers(Key.DIRECTOR),
            "wie maakt het plan": _plan_by(answers(Key.PLAN_BY)),
        }


def _plan_by(answer: str) -> str:
    return PlanBy(answer).label if answer in set(PlanBy) else ""


def _about_help(view: DossierView, kind: LetterKind, shared: Places, today: date) -> Texts:
    """A text per child with an indication, or with ``PLAN`` one for all of them."""
    papers = family_papers(view, today)
    if not papers:
        raise RefusedError("Er is nog geen indicatie. Voeg er bij Product een toe.")
    if kind is LetterKind.PLAN:
        return [(shared, _helps(papers))]
    owners = {item.facts.youth.id for item in view.indications}
    youths = (youth for youth in view.facts.youths if youth.id in owners)
    return [
        (shared | _about(youth), _helps((paper,)))
        for youth, paper in zip(youths, papers, strict=True)
    ]


def _about(youth: Person) -> dict[str, str]:
    born = long_day(youth.birth_date) if youth.birth_date else ""
    return {"naam jeugdige": youth.name, "roepnaam": youth.call_name, "geboortedatum": born}


def _helps(papers: tuple[FamilyPaper, ...]) -> list[dict[str, str]]:
    return [_help(paper, item) for paper in papers for item in paper.helps]


def _help(paper: FamilyPaper, item: FamilyHelp) -> dict[str, str]:
    return {
        "naam jeugdige": paper.name,
        "hulp": item.title,
        "stand": _STANDS[item.status],
        "doel": item.goal,
        "wanneer en hoe vaak": "\n".join(item.periods),
        "hoeveel": item.amount,
        "wie helpt": item.provider,
        "waarom deze aanbieder": item.reason,
        "terugkijken": item.evaluation,
    }


def _names(view: DossierView, role: Role) -> str:
    return ", ".join(person.name for person in view.facts.people if person.role is role)


def _goals(session: Session, view: DossierView) -> str:
    """The goals of the family, one per line, each after whose it is."""
    query = select(Goal).where(Goal.dossier_id == view.id).order_by(Goal.id)
    names = {person.id: person.call_name for person in view.facts.people}
    return "\n".join(_goal_lines(session.scalars(query), names))


def _goal_lines(goals: Iterable[Goal], names: Mapping[int, str]) -> Iterator[str]:
    for goal in goals:
        whose = names.get(goal.person_id, "") if goal.person_id else "Gezin"
        if goal.text.strip():
            yield f"{whose or 'Jeugdige'}: {goal.text.strip()}"


def _remark(name: str, unknown: set[str]) -> str:
    if not unknown:
        return ""
    places = ", ".join(sorted(unknown))
    return f"Het sjabloon {name} heeft plekken die het programma niet kent: {places}."
