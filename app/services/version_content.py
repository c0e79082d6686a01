"""The content of a version: everything of an indication at one moment, as JSON text.

It can be put back as it was (a change that is called off) and read beside another version.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from app.domain.changes import ChangeLine, LineKind, SentLine
from app.domain.dossier import Status
from app.domain.person_fields import with_person
from app.models.dossier import AcceptedFinding, Dossier
from app.models.indication import Indication, IndicationAnswer, IndicationPhase

NUMBERS = "assignment."
"""Answers that begin so are what the back office told; a change that is called off keeps them."""

_TEXTS = (
    "product_code",
    "provider_agb",
    "provider_name",
    "provider_reason",
    "light",
    "frozen",
    "exported_file",
)
_MOMENTS = ("decided_at", "exported_at")
_PHASE_TEXTS = ("volume", "unit", "frequency", "goal")
_FINDING_TEXTS = ("code", "field", "explanation", "agreed_by")


def content_of(dossier: Dossier, stored: Indication, message: tuple[ChangeLine, ...] | None) -> str:
    """Everything of ``stored`` as it is now; ``message`` is what was sent, ``None`` before that."""
    kept: dict[str, Any] = {name: getattr(stored, name) for name in _TEXTS}
    kept |= {name: _iso(getattr(stored, name)) for name in _MOMENTS}
    kept["evaluation_on"] = _iso(stored.evaluation_on)
    kept["phases"] = [
        {name: getattr(phase, name) for name in _PHASE_TEXTS}
        | {"start": _iso(phase.start), "end": _iso(phase.end)}
        for phase in stored.phases
    ]
    kept["answers"] = {answer.key: answer.value for answer in stored.answers}
    kept["accepted"] = [
        {name: getattr(item, name) for name in _FINDING_TEXTS} | {"at": _iso(item.accepted_at)}
        for item in dossier.accepted
        if item.indication_id == stored.id
    ]
    kept["message"] = None if message is None else [_as_json(item) for item in message]
    return json.dumps(kept, ensure_ascii=False)


def read_message(content: str) -> tuple[ChangeLine, ...] | None:
    """The lines that were sent with a version, or ``None`` where it was not sent yet."""
    message = json.loads(content)["message"]
    return None if message is None else tuple(_from_json(item) for item in message)


def sent_at(content: str) -> datetime | None:
    """When a version was sent, or ``None`` where it was not sent yet."""
    kept = json.loads(content)
    return None if kept["message"] is None else _moment(kept["exported_at"])


def sent_help(content: str) -> tuple[str, date | None]:
    """The AGB code of the provider in a version, and the last day of its phases."""
    kept = json.loads(content)
    ends = (_day(phase["end"]) for phase in kept["phases"])
    return kept["provider_agb"], max((end for end in ends if end), default=None)


def content_with_people(content: str, names: Mapping[str, str]) -> str:
    """``content`` with other numbers for the people whom its explained findings name."""
    kept = json.loads(content)
    for item in kept["accepted"]:
        item["field"] = with_person(item["field"], names)
    return json.dumps(kept, ensure_ascii=False)


def put_back(dossier: Dossier, stored: Indication, content: str) -> None:
    """Make the indication what it was; the numbers that were filled in since are kept."""
    kept = json.loads(content)
    _fill(stored, kept)
    answers = {k: v for k, v in kept["answers"].items() if not k.startswith(NUMBERS)}
    answers |= {a.key: a.value for a in stored.answers if a.key.startswith(NUMBERS)}
    for answer in list(stored.answers):
        if answer.key in answers:
            answer.value = answers.pop(answer.key)
        else:
            stored.answers.remove(answer)
    stored.answers += [IndicationAnswer(key=key, value=value) for key, value in answers.items()]
    others = [item for item in dossier.accepted if item.indication_id != stored.id]
    dossier.accepted[:] = others + [_accepted(stored.id, values) for values in kept["accepted"]]


def as_it_was(stored: Indication, content: str) -> Indication:
    """A copy of the indication, apart from the store, with what stands in its version."""
    copy = Indication(
        id=stored.id,
        dossier_id=stored.dossier_id,
        youth_id=stored.youth_id,
        status=Status.EXPORTED.value,
        created_at=stored.created_at,
    )
    _fill(copy, json.loads(content))
    return copy


def _fill(stored: Indication, kept: dict[str, Any]) -> None:
    for name in _TEXTS:
        setattr(stored, name, kept[name])
    for name in _MOMENTS:
        setattr(stored, name, _moment(kept[name]))
    stored.evaluation_on = _day(kept["evaluation_on"])
    stored.phases[:] = [_phase(place, values) for place, values in enumerate(kept["phases"])]


def _phase(position: int, values: dict[str, Any]) -> IndicationPhase:
    texts = {name: values[name] for name in _PHASE_TEXTS}
    start, end = _day(values["start"]), _day(values["end"])
    return IndicationPhase(position=position, start=start, end=end, **texts)


def _accepted(indication_id: int, values: dict[str, Any]) -> AcceptedFinding:
    texts = {name: values[name] for name in _FINDING_TEXTS}
    return AcceptedFinding(
        indication_id=indication_id, accepted_at=datetime.fromisoformat(values["at"]), **texts
    )


def _as_json(item: ChangeLine) -> dict[str, Any]:
    line = item.line
    return {
        "kind": item.kind.value,
        "reason": item.reason,
        "rule": item.rule,
        "id": line.id,
        "agb": line.agb,
        "category": line.category,
        "code": line.code,
        "volume": line.volume,
        "unit": line.unit,
        "frequency": line.frequency,
        "start": line.start.isoformat(),
        "end": _iso(line.end),
        "budget_cents": line.budget_cents,
        "assigned_at": _iso(line.assigned_at),
        "product_name": line.product_name,
        "provider_name": line.provider_name,
    }


def _from_json(kept: dict[str, Any]) -> ChangeLine:
    values = dict(kept)
    kind, reason, rule = (values.pop(name) for name in ("kind", "reason", "rule"))
    values["start"] = date.fromisoformat(values["start"])
    values["end"] = _day(values["end"])
    values["assigned_at"] = _moment(values["assigned_at"])
    return ChangeLine(LineKind(kind), SentLine(**values), reason, rule)


def _iso(moment: date | None) -> str | None:
    return moment.isoformat() if moment else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
