"""Ties the fields of a form to what is stored: edits out, values and findings in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from app.domain.report import Finding, Severity
from app.views.dossier.session import DossierSession
from app.views.widgets.form import Field, Form

Naming = Callable[[str], str]


class FormBinding:
    """One form of a step.

    ``send(key, value)`` queues an edit in the session; ``slot(key)`` is the name under which it
    does so; ``place(key)`` is where findings about the field stand (``Finding.place``).
    """

    def __init__(
        self,
        form: Form,
        session: DossierSession,
        send: Callable[[str, str], None],
        *,
        slot: Naming,
        place: Naming = str,
    ) -> None:
        self.form = form
        self._session = session
        self._slot = slot
        self._place = place
        form.edited.connect(send)

    def places(self) -> Iterator[tuple[str, Field]]:
        """Every field with the place of its findings, in reading order."""
        return ((self._place(key), field) for key, field in self.form.fields.items())

    def show(self, values: Mapping[str, str], *, force: bool = False) -> None:
        """Show what is stored; a field whose text is not stored yet keeps it.

        ``force`` also overwrites the field in which the cursor is: for another indication.
        """
        for key, field in self.form.fields.items():
            if not self._session.unsaved(self._slot(key)):
                field.set_value(values.get(key, ""), force=force)

    def mark(self, findings: Iterable[Finding], *, insist: bool) -> None:
        """Show failures and findings at the fields.

        Without ``insist`` an empty field stays calm: nobody wants to read what is missing before he
        has had the chance to fill it in.
        """
        by_place: dict[str, list[Finding]] = {}
        for finding in findings:
            by_place.setdefault(finding.place, []).append(finding)
        failures = self._session.failures
        for key, field in self.form.fields.items():
            if sentence := failures.get(self._slot(key)):
                field.set_problem(sentence, Severity.ERROR)
            elif insist or field.value():
                field.set_findings(by_place.get(self._place(key), ()))
            else:
                field.set_findings(())

    def flush(self) -> None:
        """Hand every change that is still waiting to the session."""
        self.form.flush()

    def settle(self) -> None:
        """Nobody is typing any more: the next :meth:`show` may overwrite every field."""
        for field in self.form.fields.values():
            field.set_value(field.value(), force=True)


def answers_binding(form: Form, session: DossierSession) -> FormBinding:
    """A form whose keys are the keys of answers of the dossier."""
    return FormBinding(form, session, session.answer, slot=lambda key: f"dossier:{key}")
