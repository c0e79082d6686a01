"""Undo and redo of the edits of one open dossier, on what is stored before and after each of them.

Undo puts back what the dossier was; it never rewrites what happened: the timeline and what was
handed over stay as they are. A decision or an export cannot be undone this way.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from app.domain.dossier import Key
from app.services.audit import Action, note_act
from app.services.bin import bin_missing, take_from_bin
from app.services.dossier_content import DossierContent, Row, content_of, put_back
from app.services.dossiers import load_dossier
from app.services.workplace import RefusedError, Workplace

if TYPE_CHECKING:
    from app.services.dossier_rows import DossierView

MOST = 100
"""How many edits can be undone."""
TOGETHER = timedelta(seconds=10)
"""Edits of the same field within this time are undone as one: a sentence, not its letters."""

_HISTORY = ("dossier_event", "handover")
_PLACE = ("step", "changed_at")
_WORDS = {
    "person": "persoon",
    "goal": "doel",
    "consent": "toestemming",
    "indication": "indicatie",
    "indication_phase": "fase",
    "evaluation": "evaluatie",
    "accepted_finding": "toelichting",
}
_NAMELESS = "antwoord"

Cell = tuple[str, str, str]
Cells = frozenset[Cell]


@dataclass(frozen=True, slots=True)
class Edit:
    """What the dossier was before and after one edit; ``words`` say in Dutch what it was about."""

    before: DossierContent
    after: DossierContent
    cells: Cells
    words: str
    at: datetime


class EditHistory:
    """The edits of one dossier since it was opened, the last one on top.

    Call :meth:`begin` before the first edit and :meth:`note` after each one that was stored.
    """

    def __init__(self, workplace: Workplace, dossier_id: int) -> None:
        self._workplace = workplace
        self._dossier_id = dossier_id
        self._known: DossierContent | None = None
        self._done: list[Edit] = []
        self._undone: list[Edit] = []

    @property
    def undoes(self) -> str:
        """What :meth:`undo` would take back, in Dutch; empty where there is nothing."""
        return self._done[-1].words if self._done else ""

    @property
    def redoes(self) -> str:
        """What :meth:`redo` would do again; empty where there is nothing."""
        return self._undone[-1].words if self._undone else ""

    def begin(self) -> None:
        """Look what is stored, unless that is known already."""
        if self._known is None:
            self._known = self._read()

    def note(self) -> None:
        """Something was stored: keep what changed, or let all go after a decision."""
        before, after = self._known, self._read()
        self._known = after
        if before is None or not before.rows or not after.rows:
            return
        if _decisions(before) != _decisions(after):
            self.forget()
        elif cells := changed_cells(before, after):
            self._push(Edit(before, after, cells, words_of(cells), self._workplace.now()))

    def forget(self) -> None:
        """Nothing can be undone or done again any more."""
        self._done.clear()
        self._undone.clear()

    def undo(self) -> DossierView:
        """Take the last edit back; raises :class:`RefusedError` where that cannot be."""
        edit = self._last(self._done, "Er is niets om ongedaan te maken.")
        view = self._turn(edit.after, edit.before, "undo")
        self._undone.append(self._done.pop())
        return view

    def redo(self) -> DossierView:
        """Do again what was last undone; raises :class:`RefusedError` where that cannot be."""
        edit = self._last(self._undone, "Er is niets om opnieuw te doen.")
        view = self._turn(edit.before, edit.after, "redo")
        self._done.append(self._undone.pop())
        return view

    def _push(self, edit: Edit) -> None:
        last = self._done[-1] if self._done else None
        same = last is not None and not self._undone and last.cells == edit.cells
        if last is not None and same and edit.at - last.at <= TOGETHER:
            self._done[-1] = Edit(last.before, edit.after, edit.cells, edit.words, edit.at)
        else:
            self._done.append(edit)
        del self._done[:-MOST]
        self._undone.clear()

    def _last(self, edits: list[Edit], otherwise: str) -> Edit:
        if not edits:
            raise RefusedError(otherwise)
        return edits[-1]

    def _turn(self, present: DossierContent, wanted: DossierContent, how: str) -> DossierView:
        from app.services.dossier_view import dossier_view  # all rules: not for a list of dossiers

        with self._workplace.sessions.begin() as session:
            stored = content_of(session, self._dossier_id)
            if not stored.rows or changed_cells(stored, present):
                self.forget()
                raise RefusedError(
                    "Dit kan niet meer ongedaan worden gemaakt: "
                    "het dossier is intussen op een andere plaats veranderd."
                )
            put_back(session, _with_history(wanted, stored, self._workplace.now()))
            dossier = load_dossier(session, self._dossier_id)
            take_from_bin(session, dossier.number, present, wanted)
            if how == "redo":
                bin_missing(session, self._workplace, present, wanted)
            note_act(session, self._workplace.now(), Action.UNDO, dossier.number, detail=how)
            view = dossier_view(session, dossier, self._workplace)
        self._known = self._read()
        return view

    def _read(self) -> DossierContent:
        with self._workplace.sessions() as session:
            return content_of(session, self._dossier_id)


def changed_cells(before: DossierContent, after: DossierContent) -> Cells:
    """Table, row and column of every difference; column ``+`` or ``-`` is a row come or gone."""
    found: set[Cell] = set()
    for table in (before.rows.keys() | after.rows.keys()) - set(_HISTORY):
        old, new = _by_key(before, table), _by_key(after, table)
        found |= {(table, key, "+") for key in new.keys() - old.keys()}
        found |= {(table, key, "-") for key in old.keys() - new.keys()}
        for key in old.keys() & new.keys():
            found |= {(table, key, name) for name in new[key] if new[key][name] != old[key][name]}
    return frozenset(cell for cell in found if cell[0] != "dossier" or cell[2] not in _PLACE)


def words_of(cells: Cells) -> str:
    """What an edit was about, in Dutch: "persoon verwijderd", "fase gewijzigd"."""
    tables = {table for table, _, _ in cells}
    table = next((name for name in _WORDS if name in tables), "")
    kinds = {column for name, _, column in cells if name == table}
    verb = "toegevoegd" if "+" in kinds else "verwijderd" if "-" in kinds else "gewijzigd"
    return f"{_WORDS[table]} {verb}" if table else f"{_NAMELESS} gewijzigd"


def _by_key(content: DossierContent, table: str) -> dict[str, Row]:
    return {_key(row): row for row in content.rows.get(table, ())}


def _key(row: Row) -> str:
    if "id" in row:
        return str(row["id"])
    return "/".join(str(value) for name, value in row.items() if name != "value")


def _decisions(content: DossierContent) -> set[tuple[object, ...]]:
    """What was decided, exported and closed, and when."""
    decided = {
        (row["id"], row["status"], row["decided_at"], row["exported_at"])
        for row in content.rows.get("indication", ())
        if row["decided_at"] is not None or row["exported_at"] is not None
    }
    answers = content.rows.get("dossier_answer", ())
    return decided | {(row["value"],) for row in answers if row["key"] == Key.CLOSED_ON}


def _with_history(wanted: DossierContent, stored: DossierContent, now: datetime) -> DossierContent:
    """``wanted``, with the place and the history that are stored now."""
    (dossier,), (present,) = wanted.rows["dossier"], stored.rows["dossier"]
    rows: dict[str, list[dict[str, Any]]] = dict(wanted.rows)
    rows["dossier"] = [dossier | {"step": present["step"], "changed_at": now}]
    standing = {None, *(row["id"] for row in wanted.rows.get("indication", ()))}
    for table in _HISTORY:
        kept = stored.rows.get(table, ())
        rows[table] = [row for row in kept if row.get("indication_id") in standing]
    return DossierContent(rows)
