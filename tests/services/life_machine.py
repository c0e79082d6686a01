"""The life of two indications as a state machine: every act of a worker, in any order.

The machine keeps what must be stored and compares it after every act. An act may be refused with a
sentence; then nothing at all may have changed.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)
from sqlalchemy import delete, select

from app.domain.dossier import Key, Status
from app.domain.evaluation import EvaluationFacts, GoalJudged, GoalResult, Outcome
from app.domain.indication import may_become
from app.domain.sent_lines import EXPLANATION_KEY, NUMBER_KEY, REASON_KEY, check_withdrawal
from app.domain.stoplight import Light
from app.models.progress import ExportRun, IndicationVersion
from app.services.dossier_content import (
    DossierContent,
    content_of,
    from_json,
    put_back,
    remove,
)
from app.services.dossier_rows import DossierView, IndicationView
from app.services.dossiers import Dossiers
from app.services.evaluations import Evaluations
from app.services.indication_export import IndicationExport
from app.services.indications import Indications
from app.services.register_export import RegisterExport
from app.services.standing_lines import standing_lines
from app.services.version_content import read_message
from app.services.workplace import RefusedError, Workplace
from tests.services.conftest import board_row
from tests.services.life_data import explain_all

TEXTS = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=12).filter(
    lambda text: text == text.strip()
)
KEYS = st.sampled_from((Key.GOAL, Key.NORM_REASON, Key.START_REASON, EXPLANATION_KEY))
REASONS = st.sampled_from(("", "04", "05", "12", "13"))
WHICH = st.integers(0, 1)
NUMBER = NUMBER_KEY.format(line=1)


class Clock:
    """A clock that only the machine moves."""

    def __init__(self, start: datetime) -> None:
        self.now = start

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@dataclass(frozen=True)
class Ground:
    """What every example begins with: a store with one dossier of two ready drafts."""

    workplace: Workplace
    clock: Clock
    start: datetime
    beginnings: tuple[DossierContent, ...]
    dossier_id: int
    numbers: tuple[int, ...]
    export: IndicationExport
    folder: Path


@dataclass
class Kept:
    """What must be stored of one indication."""

    status: Status = Status.DRAFT
    texts: dict[str, str] = field(default_factory=dict)
    sent: list[str] = field(default_factory=list)
    """The contents of the versions that were sent: they may never change again."""

    @property
    def undoable(self) -> bool:
        return bool(self.sent) and self.status in {Status.DRAFT, Status.FINAL}


class Life(RuleBasedStateMachine):
    """One dossier, two indications, one worker."""

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self.ground = ground
        place = ground.workplace
        self.folder = Path(mkdtemp(dir=ground.folder))
        self.indications, self.dossiers = Indications(place), Dossiers(place)
        self.evaluations, self.register = Evaluations(place), RegisterExport(place)
        self.files = 0
        self.closed = False
        self.kept: dict[int, Kept] = {}

    @initialize(place=st.integers(0, 1))
    def begin(self, place: int) -> None:
        """Two drafts, or two that were sent."""
        ground = self.ground
        ground.clock.now = ground.start
        with ground.workplace.sessions.begin() as session:
            remove(session, ground.dossier_id)
            session.execute(delete(ExportRun))
            put_back(session, ground.beginnings[place])
        self.kept = {number: self._fresh(number) for number in ground.numbers}

    # --- acts

    @precondition(lambda self: self._any(Status.DRAFT))
    @rule(which=WHICH, key=KEYS, text=TEXTS)
    def write(self, which: int, key: str, text: str) -> None:
        number = self._number(which)
        if self._tried(lambda: self.indications.answer(number, key, text)):
            assert self.kept[number].status is Status.DRAFT
            self.kept[number].texts[key] = text

    @precondition(lambda self: self._any(Status.DRAFT))
    @rule(which=WHICH, text=TEXTS)
    def choose_provider(self, which: int, text: str) -> None:
        number = self._number(which)
        row = board_row(Light.GREEN)
        if self._tried(lambda: self.indications.choose_provider(number, row, text)):
            self.kept[number].texts["provider"] = text

    @precondition(lambda self: self._any(Status.DRAFT))
    @rule(which=WHICH, reason=REASONS)
    def give_a_reason(self, which: int, reason: str) -> None:
        number = self._number(which)
        if self._tried(lambda: self.indications.answer(number, REASON_KEY, reason)):
            self.kept[number].texts[REASON_KEY] = reason

    @precondition(lambda self: self._any(Status.DRAFT))
    @rule(which=WHICH, weeks=st.integers(-20, 20), volume=st.sampled_from(("1", "2", "3", "2,5")))
    def change_the_last_phase(self, which: int, weeks: int, volume: str) -> None:
        item = self._item(which)
        last = item.facts.phases[-1] if item.facts.phases else None
        if last is None or last.end is None:
            return
        end = (last.end + timedelta(weeks=weeks)).isoformat()
        self._tried(lambda: self.indications.change_phase(item.id, last.id, "end", end))
        self._tried(lambda: self.indications.change_phase(item.id, last.id, "volume", volume))

    @precondition(lambda self: self._any(Status.DRAFT))
    @rule(which=WHICH)
    def add_a_phase(self, which: int) -> None:
        item = self._item(which)
        if len(item.facts.phases) < 4 and self._tried(lambda: self.indications.add_phase(item.id)):
            phase = self._item(which).facts.phases[-1]
            if phase.start is not None:
                end = (phase.start + timedelta(weeks=8)).isoformat()
                for name, value in (("volume", "1"), ("end", end), ("goal", "Zelf verder")):
                    self.indications.change_phase(item.id, phase.id, name, value)

    @precondition(lambda self: self._any(Status.DRAFT))
    @rule(which=WHICH)
    def remove_a_phase(self, which: int) -> None:
        item = self._item(which)
        if item.facts.phases:
            last = item.facts.phases[-1].id
            self._tried(lambda: self.indications.remove_phase(item.id, last))

    @precondition(lambda self: self._any(Status.DRAFT))
    @rule(explained=st.booleans())
    def decide(self, explained: bool) -> None:
        if explained:
            explain_all(self.indications, self._view())
        if self._tried(lambda: self.indications.finalise(self.ground.dossier_id)):
            for kept in self.kept.values():
                if kept.status is Status.DRAFT:
                    kept.status = Status.FINAL

    @precondition(lambda self: self._any(Status.FINAL))
    @rule(which=WHICH)
    def reopen(self, which: int) -> None:
        number = self._number(which)
        if self._tried(lambda: self.indications.reopen(number)):
            self._become(number, Status.DRAFT)

    @precondition(lambda self: self._any(Status.EXPORTED))
    @rule(which=WHICH)
    def start_a_change(self, which: int) -> None:
        number = self._number(which)
        if self._tried(lambda: self.indications.versions.start_change(number)):
            self._become(number, Status.DRAFT)
            for key in (REASON_KEY, EXPLANATION_KEY):
                self.kept[number].texts.pop(key, None)

    @precondition(lambda self: self._any(Status.EXPORTED))
    @rule(
        which=WHICH,
        why=st.sampled_from(("Verhuisd.", "Dubbel.", " ")),
        said=st.sampled_from(("", "Niets gedeclareerd.")),
    )
    def withdraw(self, which: int, why: str, said: str) -> None:
        number = self._number(which)
        item = self._item(which)
        asks = bool(check_withdrawal(item.facts, self.ground.workplace.today()).findings)
        if self._tried(lambda: self.indications.versions.withdraw(number, why, said)):
            assert said or not asks
            self._become(number, Status.FINAL)
            self.kept[number].texts[EXPLANATION_KEY] = why

    @precondition(lambda self: self._any(Status.EXPORTED))
    @rule(which=WHICH, days=st.integers(-30, 120), why=st.sampled_from(("36", "38", "31", "20")))
    def stop_early_and_change(self, which: int, days: int, why: str) -> None:
        """What stops is passed on: the change ends on that day, and until then it is asked for."""
        item = self._item(which)
        today = self.ground.workplace.today()
        helps = self.evaluations.of_dossier(self.ground.dossier_id).items
        goals = next((one.goals for one in helps if one.indication_id == item.id), ())
        stop = EvaluationFacts(
            held_on=today,
            outcome=Outcome.STOP,
            goals=tuple(GoalJudged(text, GoalResult.NOT) for text in goals),
            end_reason=why,
            ends_on=today + timedelta(days=days),
        )
        if not self._tried(lambda: self.evaluations.record(item.id, stop)):
            return
        end = self._end_of(which)
        helps = self.evaluations.of_dossier(self.ground.dossier_id).items
        told = next(one for one in helps if one.indication_id == item.id)
        assert told.runs_until is None or told.changeable == (item.status is Status.EXPORTED)
        if told.runs_until is None or not told.changeable:
            return
        assert told.runs_until == end
        versions = self.indications.versions
        if self._tried(lambda: versions.start_agreed_change(item.id)):
            self._become(item.id, Status.DRAFT)
            for key in (REASON_KEY, EXPLANATION_KEY):
                self.kept[item.id].texts.pop(key, None)
            reason = self._item(which).facts.answer(REASON_KEY)
            assert reason in ("", "05", "09")
            self.kept[item.id].texts[REASON_KEY] = reason
            changed = self._end_of(which)
            assert end is not None
            assert changed is None or changed < end

    @precondition(lambda self: any(kept.undoable for kept in self.kept.values()))
    @rule(which=WHICH)
    def call_off(self, which: int) -> None:
        """Undo is the inverse of do: it is again what was sent, letter by letter."""
        number = self._number(which)
        if self._tried(lambda: self.indications.versions.call_off(number)):
            self._become(number, Status.EXPORTED)
            told = {k: v for k, v in self.kept[number].texts.items() if k == NUMBER}
            undone = _texts_of(json.loads(self.kept[number].sent[-1]))
            self.kept[number].texts = undone | {NUMBER: ""} | told

    @rule(which=WHICH, number=st.sampled_from(("", "7001", "12a")))
    def fill_in_a_number(self, which: int, number: str) -> None:
        key = self._number(which)
        if self._tried(lambda: self.indications.versions.set_number(key, 1, number)):
            self.kept[key].texts[NUMBER] = number

    @rule(which=WHICH, outcome=st.sampled_from(Outcome))
    def evaluate(self, which: int, outcome: Outcome) -> None:
        number = self._number(which)
        items = self.evaluations.of_dossier(self.ground.dossier_id).items
        item = next((one for one in items if one.indication_id == number), None)
        today = self.ground.workplace.today()
        stops = outcome is Outcome.STOP
        facts = EvaluationFacts(
            held_on=today,
            outcome=outcome,
            goals=tuple(
                GoalJudged(text, GoalResult.PARTLY) for text in (item.goals if item else ())
            ),
            end_reason="31" if stops else "",
            ends_on=today if stops else None,
        )
        done = self._tried(lambda: self.evaluations.record(number, facts))
        assert item is not None or not done

    @rule(days=st.integers(1, 300))
    def time_passes(self, days: int) -> None:
        self.ground.clock.now += timedelta(days=days)

    @precondition(lambda self: self._any(Status.FINAL))
    @rule(folder=st.booleans())
    def export(self, folder: bool) -> None:
        final = {n for n, kept in self.kept.items() if kept.status is Status.FINAL}
        number = self.ground.dossier_id
        make: Callable[[], object] = lambda: self.ground.export.export(number, self.folder)  # noqa: E731
        if folder:
            make = lambda: self.register.export(self.folder)  # noqa: E731
        if self._tried(make):
            self.files += 1
            for key in final:
                self._sent(key)

    @precondition(
        lambda self: any(kept.undoable or len(kept.sent) > 1 for kept in self.kept.values())
    )
    @rule(which=WHICH)
    def make_the_file_again(self, which: int) -> None:
        """Whatever happened since, its lines are those that were sent then."""
        sent = self.kept[self._number(which)].sent
        if not sent:
            return
        moment = datetime.fromisoformat(json.loads(sent[0])["exported_at"])
        before = self._without_events()
        number = self.ground.dossier_id
        made = self.ground.export.again(number, moment, self.folder)
        self.files += 1
        assert "_opnieuw" in made.path.name
        assert self._without_events() == before

    @precondition(lambda self: self._any(Status.DRAFT))
    @rule(which=WHICH)
    def remove_draft(self, which: int) -> None:
        """A draft that was never sent can go, and all its rows with it; what was sent cannot."""
        before = self._stored()
        number = self._number(which)
        kept = self.kept[number]
        gone = self._tried(lambda: self.indications.remove(number))
        assert gone == (kept.status is Status.DRAFT and not kept.sent)
        assert (self._view().indication(number) is None) == gone
        with self.ground.workplace.sessions.begin() as session:
            remove(session, self.ground.dossier_id)
            put_back(session, from_json(before))

    @precondition(lambda self: self.register.made())
    @rule()
    def make_a_lost_register_again(self) -> None:
        if self._tried(lambda: self.register.again(self.register.made()[-1].id, self.folder)):
            self.files += 1

    @precondition(lambda self: not self.closed and not self._any(Status.DRAFT))
    @rule()
    def close(self) -> None:
        if self._tried(lambda: self.evaluations.close(self.ground.dossier_id)):
            self.closed = True

    @precondition(lambda self: self.closed)
    @rule()
    def open_again(self) -> None:
        self.evaluations.reopen(self.ground.dossier_id)
        self.closed = False

    # --- what always holds

    @invariant()
    def no_text_is_lost_and_no_state_illegal(self) -> None:
        for item in self._view().indications:
            kept = self.kept[item.id]
            assert item.status is kept.status
            assert _texts_of_view(item) == {k: v for k, v in kept.texts.items() if v}
            assert (item.decided_at is None) == (item.status is Status.DRAFT)
            self._versions_fit(item)

    @invariant()
    def a_closed_dossier_hides_nothing(self) -> None:
        if self.closed:
            assert not any(
                kept.status is Status.DRAFT or (kept.status is Status.FINAL and kept.sent)
                for kept in self.kept.values()
            )

    @invariant()
    def lines_of_one_product_never_overlap(self) -> None:
        place = self.ground.workplace
        with place.sessions() as session:
            lines = standing_lines(session, place, set(self.kept), place.now())
        for place_, line in enumerate(lines):
            for other in lines[:place_]:
                if (line.receiver, line.code) == (other.receiver, other.code):
                    assert _last(line.end) < other.start or _last(other.end) < line.start

    @invariant()
    def every_file_was_asked_for(self) -> None:
        assert len(list(self.folder.glob("*.xlsx"))) == self.files

    # --- how it is looked at

    def _tried(self, act: Callable[[], object]) -> bool:
        """Whether the act was granted; a refusal leaves the dossier as it was."""
        before = self._stored()
        try:
            act()
        except RefusedError:
            assert self._stored() == before
            return False
        return True

    def _versions_fit(self, item: IndicationView) -> None:
        rows = self._versions(item.id)
        sent = [row for row in rows if read_message(row.content) is not None]
        assert [row.number for row in rows] == list(range(1, len(rows) + 1))
        assert sent == rows[: len(sent)]
        assert [row.content for row in sent] == self.kept[item.id].sent
        waits = len(rows) - len(sent)
        assert waits == (1 if item.status is Status.FINAL and sent else 0)
        withdrawn = bool(sent) and sent[-1].kind == "withdrawn"
        assert withdrawn == (item.status is Status.WITHDRAWN)
        assert bool(sent) >= (item.status in {Status.EXPORTED, Status.WITHDRAWN})

    def _any(self, status: Status) -> bool:
        return any(kept.status is status for kept in self.kept.values())

    def _become(self, number: int, new: Status) -> None:
        kept = self.kept[number]
        assert may_become(kept.status, new, sent=bool(kept.sent))
        kept.status = new

    def _sent(self, number: int) -> None:
        row = self._versions(number)[-1]
        withdrawn = row.kind == "withdrawn"
        self._become(number, Status.WITHDRAWN if withdrawn else Status.EXPORTED)
        assert read_message(row.content) is not None
        self.kept[number].sent.append(row.content)

    def _fresh(self, number: int) -> Kept:
        item = self._view().indication(number)
        assert item is not None
        sent = [row.content for row in self._versions(number)]
        return Kept(item.status, _texts_of_view(item), sent)

    def _number(self, which: int) -> int:
        return self.ground.numbers[which]

    def _item(self, which: int) -> IndicationView:
        item = self._view().indication(self._number(which))
        assert item is not None
        return item

    def _view(self) -> DossierView:
        return self.dossiers.view(self.ground.dossier_id)

    def _stored(self) -> str:
        with self.ground.workplace.sessions() as session:
            return content_of(session, self.ground.dossier_id).as_json()

    def _without_events(self) -> dict[str, object]:
        """What is stored without the timeline and the moment of the last change."""
        rows = dict(json.loads(self._stored()))
        rows.pop("dossier_event", None)
        return rows

    def _end_of(self, which: int) -> date | None:
        return self._item(which).facts.end

    def _versions(self, number: int) -> list[IndicationVersion]:
        query = select(IndicationVersion).where(IndicationVersion.indication_id == number)
        with self.ground.workplace.sessions() as session:
            return list(session.scalars(query.order_by(IndicationVersion.number)))


def _texts_of_view(item: IndicationView) -> dict[str, str]:
    kept = {key: item.facts.answer(key) for key in _KEYS if item.facts.answer(key)}
    if item.facts.provider_reason:
        kept["provider"] = item.facts.provider_reason
    return kept


def _texts_of(content: dict[str, Any]) -> dict[str, str]:
    kept = {key: content["answers"][key] for key in _KEYS if content["answers"].get(key)}
    if content["provider_reason"]:
        kept["provider"] = content["provider_reason"]
    return kept


def _last(end: date | None) -> date:
    return end or date.max


_KEYS = (
    Key.GOAL,
    Key.NORM_REASON,
    Key.START_REASON,
    EXPLANATION_KEY,
    REASON_KEY,
    NUMBER,
)
