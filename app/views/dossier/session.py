"""The open dossier in the window: holds what is stored, sends edits on, tells all parts.

A field never writes by itself. It hands its edit to the session under a *slot* (which field of
which thing), the session saves it within a second and hands the fresh view to everybody. An edit
that could not be saved stays here, with its text in the field, until it succeeds or is typed over.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.dossier import Step
from app.services.dossier_rows import DossierView, FindingRow
from app.services.dossiers import Dossiers
from app.services.failures import is_passing, is_repeatable, sentence_of
from app.services.indications import Indications

T = TypeVar("T")
Save = Callable[[], DossierView]

# A field itself waits 400 ms after the last key; together an edit is stored well within a second.
DELAY_MILLISECONDS = 200
# How soon an edit is tried again that only had to wait for an import to be stored.
AGAIN_MILLISECONDS = 1000


class DossierSession(QObject):
    """One open dossier; what shows it may be made before it is known which one (:meth:`open`).

    ``changed`` carries the fresh :class:`DossierView`; ``saved`` the ``datetime`` of saving;
    ``failed`` the slot and a Dutch sentence; ``mended`` the slot of a failure that is over;
    ``refused`` the sentence of an action that was not carried out; where the store stood in its way
    it can be tried again (:meth:`repeat`), otherwise nothing is kept of it. What was stored can be
    undone (:meth:`undo`), until something is decided or exported.
    """

    changed = Signal(object)
    saved = Signal(object)
    failed = Signal(str, str)
    mended = Signal(str)
    refused = Signal(str)

    def __init__(
        self,
        dossiers: Dossiers,
        indications: Indications,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.dossiers = dossiers
        self.indications = indications
        self._pending: dict[str, Save] = {}
        self._failures: dict[str, str] = {}
        self._failed_act: Save | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)

    def open(self, view: DossierView) -> None:
        """Begin with this dossier; before that there is nothing to edit."""
        self._view = view
        self.history = self.dossiers.history(view.id)

    @property
    def view(self) -> DossierView:
        """The dossier as it is stored."""
        return self._view

    @property
    def failures(self) -> dict[str, str]:
        """Slots that could not be saved, with the sentence that says why."""
        return dict(self._failures)

    def unsaved(self, slot: str) -> bool:
        """Whether a field holds something that is not stored yet, and must not be overwritten."""
        return slot in self._pending

    def edit(self, slot: str, save: Save) -> None:
        """Save within a second; a later edit of the same slot replaces this one."""
        self._pending[slot] = save
        self._timer.start(DELAY_MILLISECONDS)

    def forget(self, start: str) -> None:
        """Drop pending edits of slots that begin with ``start``: what they are about is gone."""
        for slot in [name for name in self._pending if name.startswith(start)]:
            del self._pending[slot]
            if self._failures.pop(slot, None) is not None:
                self.mended.emit(slot)

    def act(self, save: Save) -> bool:
        """Save what is pending and then this, at once; answers whether it was done."""
        self.flush()
        _attempt(self.history.begin)
        return self._carry_out(save, self._note)

    @property
    def repeatable(self) -> bool:
        """Whether the last action failed because the store stood in its way."""
        return self._failed_act is not None

    def repeat(self) -> bool:
        """Try everything again that could not be stored; whether nothing is left."""
        stored = self.flush()
        return self.act(self._failed_act) and stored if self._failed_act is not None else stored

    def undo(self) -> bool:
        """Take the last stored edit back, after saving what is pending; whether it was done."""
        self.flush()
        return self._carry_out(self.history.undo)

    def redo(self) -> bool:
        """Do again what was last undone; whether it was done."""
        self.flush()
        return self._carry_out(self.history.redo)

    def flush(self) -> bool:
        """Save everything that is pending now; answers whether nothing is left."""
        self._timer.stop()
        if not self._pending:
            return True
        _attempt(self.history.begin)
        results = [self._try(slot, save) for slot, save in list(self._pending.items())]
        if any(results):
            self._note()
            self._tell()
        return not self._pending

    def explain(self, row: FindingRow, explanation: str, agreed_by: str) -> None:
        """Explain a finding, or take its explanation back with an empty text."""
        code, field = row.finding.code, row.finding.field
        about, dossier_id = row.indication_id, self._view.id
        if about is None:
            self.act(lambda: self.dossiers.accept(dossier_id, code, field, explanation, agreed_by))
        else:
            self.act(lambda: self.indications.accept(about, code, field, explanation, agreed_by))

    def reload(self) -> None:
        """Read the dossier anew: something outside it may have changed (an import)."""
        self.act(lambda: self.dossiers.view(self._view.id))

    def remember_step(self, step: Step) -> None:
        """Keep where the worker is, so that the dossier resumes there."""
        _attempt(lambda: self.dossiers.set_step(self._view.id, step))

    def answer(self, key: str, value: str) -> None:
        """Edit an answer of the dossier (slot ``dossier:<key>``)."""
        dossier_id = self._view.id
        self.edit(f"dossier:{key}", lambda: self.dossiers.answer(dossier_id, key, value))

    def set_municipality(self, code: str) -> None:
        """Edit the municipality that is responsible (slot ``dossier:municipality``)."""
        dossier_id = self._view.id
        self.edit("dossier:municipality", lambda: self.dossiers.set_municipality(dossier_id, code))

    def change_person(self, person_id: int, field: str, value: str) -> None:
        """Edit a field of a person (slot ``person.<id>:<field>``); dates as ISO text."""
        dossier_id = self._view.id
        self.edit(
            f"person.{person_id}:{field}",
            lambda: self.dossiers.change_person(dossier_id, person_id, field, value),
        )

    def answer_indication(self, indication_id: int, key: str, value: str) -> None:
        """Edit an answer of an indication (slot ``indication.<id>:<key>``)."""
        self.edit(
            f"indication.{indication_id}:{key}",
            lambda: self.indications.answer(indication_id, key, value),
        )

    def _try(self, slot: str, save: Save) -> bool:
        stored, failure = _attempt(save)
        if stored is None:
            self._failures[slot] = failure.sentence
            self.failed.emit(slot, failure.sentence)
            if failure.passing:
                self._timer.start(AGAIN_MILLISECONDS)
            return False
        self._view = stored
        self._pending.pop(slot, None)
        if self._failures.pop(slot, None) is not None:
            self.mended.emit(slot)
        return True

    def _carry_out(self, save: Save, then: Callable[[], None] = lambda: None) -> bool:
        stored, failure = _attempt(save)
        self._failed_act = save if failure.repeatable else None
        if stored is None:
            self.refused.emit(failure.sentence)
            return False
        self._view = stored
        then()
        self._tell()
        return True

    def _note(self) -> None:
        """Keep what was stored just now, to be undone; what cannot be read cannot be undone."""
        _, failure = _attempt(self.history.note)
        if failure.sentence:
            self.history = self.dossiers.history(self._view.id)

    def _tell(self) -> None:
        self.changed.emit(self._view)
        self.saved.emit(self._view.saved_at)


class _Failure(NamedTuple):
    sentence: str = ""
    passing: bool = False
    repeatable: bool = False


def _attempt(call: Callable[[], T]) -> tuple[T | None, _Failure]:
    """The result, or ``None`` with what to tell the worker; our own faults go on upwards."""
    try:
        return call(), _Failure()
    except Exception as error:
        sentence = sentence_of(error)
        if sentence is None:
            raise
        return None, _Failure(sentence, is_passing(error), is_repeatable(error))
