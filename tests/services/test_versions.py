"""What was exported is changed, called off, withdrawn and read again; nothing of it gets lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.domain.dossier import Key, Status
from app.domain.sent_lines import EXPLANATION_KEY, REASON_KEY
from app.models.indication import Indication
from app.models.progress import IndicationVersion
from app.services import indication_export
from app.services.dossier_rows import DossierView
from app.services.events import events_of
from app.services.family_letter import family_papers
from app.services.indication_export import IndicationExport
from app.services.indications import Indications
from app.services.region_sync import RegionSync
from app.services.version_words import compare
from app.services.workplace import RefusedError, Workplace

Draft = tuple[DossierView, int]


@pytest.fixture
def export(workplace: Workplace) -> IndicationExport:
    sync = RegionSync(workplace.sessions, workplace.region, workplace.clock, workplace.worker)
    return IndicationExport(workplace, sync)


@pytest.fixture
def exported(
    indications: Indications, export: IndicationExport, draft: Draft, tmp_path: Path
) -> Draft:
    indications.finalise(draft[0].id)
    return export.export(draft[0].id, tmp_path).view, draft[1]


def rows_of(path: Path) -> list[dict[str, Any]]:
    """The rows of the sheet Toewijzing."""
    sheet = openpyxl.load_workbook(path)["Toewijzing"]
    head, *rows = ([cell.value for cell in row] for row in sheet.iter_rows())
    return [dict(zip(head, row, strict=True)) for row in rows]


def told(row: dict[str, Any]) -> tuple[object, ...]:
    """Number, first and last day, reason and volume of a row."""
    days = (row["Ingangsdatum"].date(), row["Einddatum"].date())
    return (row["ToewijzingNummer"], *days, row["RedenWijziging"], row["Volume"])


def shorten(indications: Indications, number: int, end: str = "2027-04-30") -> DossierView:
    """Let the last phase end earlier, for reason 05."""
    view = indications.answer(number, REASON_KEY, "05")
    item = view.indication(number)
    assert item is not None
    return indications.change_phase(number, item.facts.phases[-1].id, "end", end)


def test_an_export_writes_the_first_version(indications: Indications, exported: Draft) -> None:
    (version,) = indications.versions.all(exported[1])
    assert (version.number, version.kind, version.sent) == (1, "eerste versie", True)
    assert len(version.lines) == 2
    assert version.worker == "j.jansen"


def test_an_older_export_gets_its_version_when_it_is_asked_for(
    indications: Indications, exported: Draft, workplace: Workplace
) -> None:
    with workplace.sessions.begin() as session:
        session.query(IndicationVersion).delete()
    view = indications.versions.start_change(exported[1])
    assert view.indications[0].status is Status.DRAFT
    assert len(indications.versions.all(exported[1])) == 1


def test_a_change_is_decided_and_sent_with_its_number(
    indications: Indications, export: IndicationExport, exported: Draft, tmp_path: Path
) -> None:
    view, number = exported
    indications.versions.start_change(number)
    indications.versions.set_number(number, 1, "7001")
    indications.versions.set_number(number, 2, "7002")
    shorten(indications, number)
    indications.finalise(view.id)
    result = export.export(view.id, tmp_path)
    assert [told(row) for row in rows_of(result.path)] == [
        ("7001", date(2026, 12, 1), date(2027, 2, 28), None, 3),
        ("7002", date(2027, 3, 1), date(2027, 4, 30), "05", 1),
    ]
    assert result.view.indications[0].status is Status.EXPORTED
    first, second = indications.versions.all(number)
    assert (second.kind, second.reason) == ("wijziging", "Herbeoordeling: verkorting toewijzing")
    (changed,) = compare(first.fields, second.fields)
    assert (changed.name, changed.old, changed.new) == (
        "Fase 2: tot en met",
        "31-05-2027",
        "30-04-2027",
    )


def test_another_volume_closes_the_line_and_begins_a_new_one(
    indications: Indications, export: IndicationExport, exported: Draft, tmp_path: Path
) -> None:
    view, number = exported
    view = indications.versions.start_change(number)
    indications.versions.set_number(number, 2, "7002")
    indications.answer(number, REASON_KEY, "12")
    last = view.indications[0].facts.phases[-1].id
    indications.change_phase(number, last, "end", "2027-03-31")
    view = indications.add_phase(number)
    added = view.indications[0].facts.phases[-1].id
    for field, value in (("volume", "2"), ("end", "2027-06-30"), ("goal", "Samen verder")):
        view = indications.change_phase(number, added, field, value)
    for row in (row for row in view.findings if row.open):
        found = row.finding
        indications.accept(number, found.code, found.field, "Het lukt nog niet.", "Regio")
    indications.finalise(view.id)
    rows = rows_of(export.export(view.id, tmp_path).path)
    assert [told(row) for row in rows][1:] == [
        ("7002", date(2027, 3, 1), date(2027, 3, 31), "12", 1),
        (None, date(2027, 4, 1), date(2027, 6, 30), None, 2),
    ]


def test_a_change_without_a_reason_is_not_decided(
    indications: Indications, exported: Draft
) -> None:
    view, number = exported
    indications.versions.start_change(number)
    shorten(indications, number)
    indications.answer(number, REASON_KEY, "")
    with pytest.raises(RefusedError, match="Er staat nog 1 punt open"):
        indications.finalise(view.id)


def without_ids(view: DossierView) -> object:
    """The indications as they stand, without the row numbers of their phases."""
    return [
        replace(
            item,
            facts=replace(
                item.facts, phases=tuple(replace(p, id=0) for p in item.facts.phases), sent=None
            ),
        )
        for item in view.indications
    ]


def test_calling_off_is_the_inverse_of_changing(indications: Indications, exported: Draft) -> None:
    view, number = exported
    before = without_ids(view)
    indications.versions.start_change(number)
    shorten(indications, number)
    indications.answer(number, Key.GOAL, "Iets heel anders")
    indications.choose_product(number, "45A48")
    assert without_ids(indications.versions.call_off(number)) == before


def test_a_decided_change_can_be_reopened_and_called_off(
    indications: Indications, exported: Draft
) -> None:
    view, number = exported
    before = without_ids(view)
    indications.versions.start_change(number)
    shorten(indications, number)
    indications.finalise(view.id)
    assert len(indications.versions.all(number)) == 2
    indications.reopen(number)
    assert len(indications.versions.all(number)) == 1
    assert without_ids(indications.versions.call_off(number)) == before


def test_a_sent_indication_is_never_thrown_away(indications: Indications, exported: Draft) -> None:
    indications.versions.start_change(exported[1])
    with pytest.raises(RefusedError, match="al geëxporteerd"):
        indications.remove(exported[1])


def test_a_withdrawal_takes_every_line_back(
    indications: Indications, export: IndicationExport, exported: Draft, tmp_path: Path
) -> None:
    view, number = exported
    indications.versions.set_number(number, 1, "7001")
    indications.versions.withdraw(number, "Het gezin is verhuisd voor de start.")
    result = export.export(view.id, tmp_path)
    assert [told(row)[:4] for row in rows_of(result.path)] == [
        ("7001", date(2026, 12, 1), date(2026, 12, 1), "13"),
        (None, date(2027, 3, 1), date(2027, 3, 1), "13"),
    ]
    assert result.view.indications[0].status is Status.WITHDRAWN
    assert [v.kind for v in indications.versions.all(number)] == ["eerste versie", "intrekking"]
    for act in (indications.versions.start_change, indications.versions.call_off):
        with pytest.raises(RefusedError, match="ingetrokken"):
            act(number)


def test_a_withdrawal_can_be_undone_until_it_is_sent(
    indications: Indications, exported: Draft
) -> None:
    view, number = exported
    before = without_ids(view)
    indications.versions.withdraw(number, "Verkeerd kind.")
    with pytest.raises(RefusedError, match="ongedaan"):
        indications.reopen(number)
    assert without_ids(indications.versions.call_off(number)) == before
    assert len(indications.versions.all(number)) == 1


def test_a_withdrawal_needs_its_why(indications: Indications, exported: Draft) -> None:
    with pytest.raises(RefusedError, match="waarom"):
        indications.versions.withdraw(exported[1], " ")


@pytest.mark.parametrize("number", ["12a", "1234567890", "²"])
def test_an_impossible_number_is_refused(
    indications: Indications, exported: Draft, number: str
) -> None:
    with pytest.raises(RefusedError, match="negen cijfers"):
        indications.versions.set_number(exported[1], 1, number)


def test_all_current_lines_at_the_provider_are_sent_together(
    indications: Indications,
    export: IndicationExport,
    exported: Draft,
    tmp_path: Path,
    workplace: Workplace,
) -> None:
    """OP087: the unchanged lines of another indication of this child go along."""
    view, number = exported
    with workplace.sessions.begin() as session:
        first = session.get(Indication, number)
        assert first is not None
        copy = Indication(
            **{
                name: getattr(first, name)
                for name in Indication.__table__.columns.keys()  # noqa: SIM118
                if name != "id"
            }
        )
        copy.phases = []
        session.add(copy)
        session.flush()
        for phase in list(first.phases):
            values = {
                name: getattr(phase, name)
                for name in ("position", "volume", "unit", "frequency", "start", "end", "goal")
            }
            copy.phases.append(type(phase)(**values))
    indications.versions.withdraw(number, "Dubbel.")
    rows = rows_of(export.export(view.id, tmp_path).path)
    assert [row["RedenWijziging"] for row in rows] == ["13", "13", None, None]


def test_answers_that_explain_a_change_are_kept_with_its_version(
    indications: Indications, exported: Draft, clock: Callable[[], datetime]
) -> None:
    view, number = exported
    indications.versions.start_change(number)
    shorten(indications, number)
    indications.answer(number, EXPLANATION_KEY, "Het gaat al beter.")
    indications.finalise(view.id)
    last = indications.versions.all(number)[-1]
    assert (last.explanation, last.sent) == ("Het gaat al beter.", False)
    assert last.decided_at == clock().replace(microsecond=0)


def test_the_timeline_tells_of_a_change_and_that_it_was_called_off(
    indications: Indications, exported: Draft, workplace: Workplace
) -> None:
    indications.versions.start_change(exported[1])
    indications.versions.call_off(exported[1])
    with workplace.sessions() as session:
        told = [row.text for row in events_of(session, exported[0].id)]
    assert told[:2] == ["Wijziging of intrekking ongedaan gemaakt.", "Wijziging begonnen."]


def page_of(path: Path) -> str:
    """All text of the sheet Indicatie."""
    rows = openpyxl.load_workbook(path)["Indicatie"].iter_rows(values_only=True)
    return "\n".join(str(value) for row in rows for value in row if value is not None)


def test_a_withdrawal_is_marked_on_the_page_of_the_child(
    indications: Indications, export: IndicationExport, exported: Draft, tmp_path: Path
) -> None:
    indications.versions.withdraw(exported[1], "Het gezin is verhuisd voor de start.")
    view = indications.versions.set_number(exported[1], 1, "7001")
    shown = page_of(export.export(exported[0].id, tmp_path).path)
    for text in (
        "INGETROKKEN: Ambulante hulp thuis Gespecialiseerd",
        "Ingetrokken op 22-11-2026. Deze hulp gaat niet door.",
        "Het gezin is verhuisd voor de start.",
        "3 uur per week, 01-12-2026 t/m 28-02-2027",
    ):
        assert text in shown
    for text in ("Evaluatie", "Samen", "€", "Stoplicht"):
        assert text not in shown
    (paper,) = family_papers(view, date(2026, 11, 22))
    assert (paper.helps[0].status, paper.helps[0].evaluation) == (Status.WITHDRAWN, "")


def test_a_change_is_told_on_the_page_of_the_child(
    indications: Indications, export: IndicationExport, exported: Draft, tmp_path: Path
) -> None:
    indications.versions.start_change(exported[1])
    shorten(indications, exported[1])
    indications.answer(exported[1], EXPLANATION_KEY, "Het gaat al beter.")
    indications.finalise(exported[0].id)
    shown = page_of(export.export(exported[0].id, tmp_path).path)
    assert "Herbeoordeling: verkorting toewijzing\nHet gaat al beter." in shown


def test_what_is_reopened_during_the_export_is_not_marked(
    indications: Indications,
    export: IndicationExport,
    draft: Draft,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    indications.finalise(draft[0].id)
    real = indication_export.write_workbook

    def slow(*args: Any, **kwargs: Any) -> Path:
        indications.reopen(draft[1])
        return real(*args, **kwargs)

    monkeypatch.setattr(indication_export, "write_workbook", slow)
    with pytest.raises(RefusedError, match="intussen veranderd"):
        export.export(draft[0].id, tmp_path)
    assert list(tmp_path.glob("*.xlsx")) == []
    assert indications.answer(draft[1], Key.GOAL, "Rust").indications[0].status is Status.DRAFT


def test_a_number_that_was_taken_away_stays_away(indications: Indications, exported: Draft) -> None:
    number = exported[1]
    indications.versions.set_number(number, 1, "7001")
    indications.versions.start_change(number)
    indications.versions.set_number(number, 1, "")
    view = indications.versions.call_off(number)
    assert "assignment.1" not in view.indications[0].facts.answers
