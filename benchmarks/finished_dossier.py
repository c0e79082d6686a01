"""A dossier that is final and can be exported: one child, two phases."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.domain.combinations import conditions_for
from app.domain.dossier import Key, Role
from app.domain.scope import ScopeOutcome
from app.wiring import Program

YOUTH = {
    "first_names": "Sanne",
    "initials": "S",
    "surname": "Voorbeeld",
    "birth_date": "2016-03-09",
    "sex": "2",
    "bsn": "999990019",
}
ADULT = {"first_names": "Mirjam", "surname": "Voorbeeld", "consent": "yes"}
PHASES = (("3", "2026-12-01", "2027-02-28"), ("1", "2027-03-01", "2027-05-31"))


def make_final(program: Program, youth: Mapping[str, str] = YOUTH) -> int:
    """Make the dossier of this child through the services; its id."""
    dossier_id = make_family(program, youth)
    _indication(program, dossier_id)
    program.indications.finalise(dossier_id)
    return dossier_id


def make_family(program: Program, youth: Mapping[str, str] = YOUTH) -> int:
    """A dossier with everything answered but the indication; its id."""
    dossiers, region = program.dossiers, program.workplace.region
    view = dossiers.create("0983")
    view = dossiers.add_person(view.id, Role.ADULT)
    for person, values in zip(view.facts.people, (youth, ADULT), strict=True):
        for field, value in values.items():
            dossiers.change_person(view.id, person.id, field, value)
    adult = view.facts.people[1].id
    dossiers.change_person(view.id, adult, "consent_on", "2026-11-20")
    answers = {
        Key.QUESTION: "Hoe krijgen we weer rust in de ochtend?",
        Key.QUESTION_DATE: "2026-11-20",
        Key.REFERRER_TYPE: "01",
        **{f"rights.{item.key}": "yes" for item in region.rights},
        **{item.answer_key: item.passes for item in region.scope.items if not item.by_age},
        Key.SCOPE_OUTCOME: ScopeOutcome.IN_SCOPE,
        Key.ANALYSIS_NEEDED: "no",
        Key.ANALYSIS_REASON: "De vraag is duidelijk.",
        **{step.answer_key: "Besproken met het gezin." for step in region.analysis.steps},
    }
    for key, value in answers.items():
        dossiers.answer(view.id, key, value)
    return view.id


def _indication(program: Program, dossier_id: int) -> None:
    work, region = program.indications, program.workplace.region
    youth = program.dossiers.view(dossier_id).facts.youths[0].id
    _, number = work.add(dossier_id, youth)
    answers = {question.answer_key: "no" for question in region.level.questions}
    for key, value in (answers | {"level.e": "yes", Key.GOAL: "Samen de ochtend door"}).items():
        work.answer(number, key, value)
    view = work.choose_product(number, "45N02")
    for condition in conditions_for(view.indications[0].product, region.combinations):
        work.answer(number, condition.answer_key, condition.wanted)
    view = work.add_phase(number)
    for phase, (volume, start, end) in zip(view.indications[0].facts.phases, PHASES, strict=True):
        for field, value in (
            ("volume", volume),
            ("unit", "04"),
            ("frequency", "2"),
            ("start", start),
            ("end", end),
            ("goal", "De ochtend lukt zonder ruzie"),
        ):
            work.change_phase(number, phase.id, field, value)
    work.set_evaluation(number, date(2027, 2, 28))
    board = program.board.board("45N02", "0983", today=program.workplace.today())
    work.choose_provider(number, board.rows[0], "Kent het gezin")
