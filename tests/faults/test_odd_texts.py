"""Odd texts in every text field: through its own service into the store, and out by its export.

Nothing becomes a formula, and nothing is lost: what was typed stands in the file as ``clean``
leaves it, or one plain sentence says why there is no file.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from docx import Document

from app.domain.analysis import AnalysisKey
from app.domain.consent import Scope
from app.domain.dossier import Key
from app.domain.evaluation import EvaluationFacts, GoalJudged
from app.domain.region import Region
from app.domain.shared_data import SharedFact, ShareGround
from app.exchange.cell_text import clean
from app.exchange.register_files import RegisterPaths
from app.services.dossier_rows import DossierView
from app.services.dossiers import Dossiers
from app.services.evaluations import Evaluations
from app.services.export_all import export_all
from app.services.family import Family
from app.services.indication_export import IndicationExport
from app.services.indications import Indications
from app.services.letters import LetterKind, Letters
from app.services.region_signal_workbook import region_signal_sheets
from app.services.region_signals import RegionSignalDraft, RegionSignalKind, RegionSignals
from app.services.region_sync import RegionSync
from app.services.register_export import RegisterExport
from app.services.settings import Settings
from app.services.table_export import save_tables
from app.services.workplace import RefusedError, Workplace
from tests.faults.test_fuzz import assert_only_values

LETTERS = Path(__file__).resolve().parents[2] / "resources" / "letters"
ODD = {
    "formula": "=1+1",
    "function": "@SUM(A1)",
    "plus": "+31 6",
    "minus": "-5",
    "tab": "\t=cmd",
    "control": "a\x00b\x0bc\x1f",
    "surrogate": "los \ud800 deel",
    "long": "x" * 40_000,
    "rich": "<r>&amp;</r>",
    "escaped": "_x0041_",
    "turned": "\u202edrawkcab",
    "place": "[[vraag]] {0} %s",
}
PERSON = ("first_names", "initials", "prefix", "surname", "relation")
_DAYS = ("_on", ".on", ".date", ".deadline")
_CHOICES = {
    Key.SAFE,
    Key.PLAN_BY,
    Key.REFERRER_TYPE,
    Key.SCOPE_OUTCOME,
    Key.ANALYSIS_NEEDED,
    Key.ANALYSIS_BY,
    Key.ANALYSIS_HOURS,
    Key.SHARED_PICTURE,
    Key.URGENT,
    Key.REFERRER_AGB,
    AnalysisKey.SHARED_FAMILY,
    AnalysisKey.SHARED_PROVIDER,
    AnalysisKey.SHARED_ACCESS,
}
_OF_INDICATION = (Key.LEVEL_REASON, Key.NORM_REASON, Key.NORM_AGREED_BY, Key.START_REASON, Key.GOAL)


@pytest.fixture(params=ODD, ids=str)
def odd(request: pytest.FixtureRequest) -> str:
    return ODD[request.param]


def text_keys(region: Region) -> Iterator[str]:
    """Every key of the dossier under which somebody types what he likes."""
    for key in (*Key, *AnalysisKey):
        if key not in _CHOICES and key not in _OF_INDICATION and not key.endswith(_DAYS):
            yield key
    yield from (f"area.{area.key}" for area in region.living_areas)
    for step in region.analysis.steps:
        yield from (step.answer_key, step.expert_key)


class Typed:
    """Odd texts, each with a mark of its own behind it, by the name of its field."""

    def __init__(self, odd: str) -> None:
        self._odd = odd
        self.texts: dict[str, str] = {}

    def __call__(self, field: str) -> str:
        self.texts[field] = text = f"{self._odd} einde{len(self.texts):03d}"
        return text

    def missing(self, told: str) -> set[str]:
        """The fields whose text does not stand in ``told``, whole and as ``clean`` leaves it."""
        return {field for field, text in self.texts.items() if flat(text) not in told}


def flat(text: str) -> str:
    """Without spaces and line ends, at which a long text may be folded."""
    stored = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return "".join(clean(stored).split())


def told_by_workbook(path: Path) -> str:
    """All text of a workbook, column by column, so that a text over several rows is whole."""
    assert_only_values(path)
    book = openpyxl.load_workbook(path)
    columns = (
        "".join(str(cell.value) for cell in column if cell.value is not None)
        for sheet in book.worksheets
        for column in sheet.iter_cols()
    )
    told = "\n".join(flat(column) for column in columns)
    book.close()
    return told


def told_by_letter(path: Path) -> str:
    return flat("".join(paragraph.text for paragraph in Document(str(path)).paragraphs))


def fill(
    typed: Typed, draft: tuple[DossierView, int], region: Region, workplace: Workplace
) -> None:
    """Type into every field of the family and its help."""
    (view, number), right = draft, f"rights.{region.rights[0].key}"
    dossiers, indications, family = (
        Dossiers(workplace),
        Indications(workplace),
        Family(workplace),
    )
    youth = view.facts.youths[0].id
    answers = {key: typed(key) for key in text_keys(region)}
    dossiers.answer_all(view.id, answers | {right: ""})
    dossiers.accept(view.id, "W003", f"question/{right}", typed("uitleg"), typed("akkoord"))
    family.add_goal(view.id, youth, text=typed("doel"))
    fact = SharedFact(typed("gedeeld"), Scope.SCHOOL, date(2026, 11, 20), ShareGround.DUTY)
    family.note_shared(view.id, youth, fact)
    phases = [phase.id for phase in view.indications[0].facts.phases]
    indications.change_phase(number, phases[0], "goal", typed("fasedoel"))
    indications.change_phase(number, phases[1], "goal", "")
    uitleg = typed("uitleg hulp"), typed("akkoord hulp")
    indications.accept(number, "W021", "volume/phase.2.goal", *uitleg)
    for key in _OF_INDICATION:
        indications.answer(number, key, typed(key))
    indications.set_provider_reason(number, typed("keuze"))


def test_every_text_of_a_family_comes_out_whole(
    odd: str,
    workplace: Workplace,
    region: Region,
    draft: tuple[DossierView, int],
    indications: Indications,
    tmp_path: Path,
) -> None:
    typed = Typed(odd)
    fill(typed, draft, region, workplace)
    if sentence := not_final(indications, draft[0].id):
        # Of all these texts only the name of a referrer has an end.
        assert sentence.endswith(".")
        assert len(typed.texts.pop(Key.REFERRER_NAME)) > 64
        Dossiers(workplace).answer(draft[0].id, Key.REFERRER_NAME, "")
        indications.finalise(draft[0].id)
    plan = Letters(workplace, Settings(workplace.sessions), LETTERS)
    (paper,) = plan.write(draft[0].id, LetterKind.PLAN, tmp_path).paths
    said = told_by_letter(paper)
    asked = (Key.QUESTION, Key.WISHES, Key.NETWORK, Key.TRIED, Key.DIRECTOR, "doel")
    assert {key for key in asked if flat(typed.texts[key]) not in said} == set()
    sync = RegionSync(workplace.sessions, region, workplace.clock, workplace.worker)
    made = IndicationExport(workplace, sync).export(draft[0].id, tmp_path)
    assert typed.missing(told_by_workbook(made.path)) == set()


def not_final(indications: Indications, dossier_id: int) -> str:
    """Make it final, and give the sentence with which that was refused; empty when it was not."""
    try:
        indications.finalise(dossier_id)
    except RefusedError as refused:
        return refused.sentence
    return ""


def register(workplace: Workplace, folder: Path) -> tuple[RegisterPaths | None, str]:
    """The files of the register, or the sentence with which it was refused."""
    folder.mkdir()
    try:
        return RegisterExport(workplace).export(folder).paths, ""
    except RefusedError as refused:
        return None, refused.sentence


@pytest.mark.parametrize("field", PERSON)
def test_a_text_of_a_person_comes_out_or_is_refused_in_a_sentence(
    odd: str,
    field: str,
    workplace: Workplace,
    draft: tuple[DossierView, int],
    dossiers: Dossiers,
    indications: Indications,
    tmp_path: Path,
) -> None:
    view, typed = draft[0], Typed(odd)
    indications.finalise(view.id)
    person = view.facts.people[-1 if field == "relation" else 0].id
    dossiers.change_person(view.id, person, field, typed(field))
    made, sentence = register(workplace, tmp_path / "uit")
    if made is None:
        assert sentence.endswith(".")
        assert not list((tmp_path / "uit").iterdir())
        return
    written = "" if field == "relation" else flat(typed.texts[field])
    assert written in told_by_workbook(made.workbook)
    with made.csv.open(encoding="utf-8-sig", newline="") as lines:
        cells = [cell for line in csv.reader(lines, delimiter=";") for cell in line]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert any(written in flat(cell) for cell in cells)


def test_the_notes_of_an_evaluation_and_a_signal_come_out_whole(
    odd: str,
    workplace: Workplace,
    draft: tuple[DossierView, int],
    indications: Indications,
    tmp_path: Path,
) -> None:
    (view, number), typed = draft, Typed(odd)
    phase = view.indications[0].facts.phases[0].id
    indications.change_phase(number, phase, "start", "2026-11-02")
    indications.answer(number, Key.START_REASON, "Spoed")
    indications.finalise(view.id)
    facts = EvaluationFacts(
        held_on=date(2026, 11, 22),
        outcome="continue",
        goals=tuple(GoalJudged(goal, "reached") for goal in _goals(workplace, view.id)),
        next_on=date(2027, 2, 1),
        note=typed("notitie"),
    )
    Evaluations(workplace).record(number, facts)
    book, whole = export_all(workplace.sessions, tmp_path / "alles", workplace.now())
    assert_only_values(book)
    (held,) = json.loads(whole.read_text("utf-8"))["evaluation"]
    assert typed.missing(flat(held["note"])) == set()
    signals, said = RegionSignals(workplace), Typed(odd)
    empty = asdict(RegionSignalDraft(kind=RegionSignalKind.MISSING_SUPPLY))
    texts = {key: said(key) for key in ("expertise", "place", "text")}
    draft_of_signal = RegionSignalDraft(**(empty | texts))
    if len(odd) > 4000:
        with pytest.raises(RefusedError, match="hoogstens 4000 tekens"):
            signals.keep(draft_of_signal)
        assert signals.rows() == ()
        return
    signals.keep(draft_of_signal)
    path = save_tables(region_signal_sheets("Signalen", signals.rows()), tmp_path / "regio.xlsx")
    assert said.missing(told_by_workbook(path)) == set()


def _goals(workplace: Workplace, dossier_id: int) -> tuple[str, ...]:
    return Evaluations(workplace).of_dossier(dossier_id).items[0].goals
