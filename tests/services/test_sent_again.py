"""A lost workbook of a dossier is made again from what was kept, whatever changed since."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from sqlalchemy import select

from app.domain.dossier import Key, Status
from app.domain.sent_lines import REASON_KEY
from app.models.progress import IndicationVersion
from app.models.trust import AuditEntry
from app.services.dossier_content import content_of
from app.services.dossier_rows import DossierView
from app.services.events import events_of
from app.services.indication_export import ExportResult, IndicationExport
from app.services.region_sync import RegionSync
from app.services.workplace import RefusedError, Workplace
from tests.services.test_stops import Desk

Cells = list[tuple[object, ...]]


@pytest.fixture
def desk(workplace: Workplace, draft: tuple[DossierView, int], tmp_path: Path) -> Desk:
    return Desk(workplace, draft[1], draft[0].id, tmp_path)


def cells(path: Path, sheet: str) -> Cells:
    return list(openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True))


def sent_at(desk: Desk) -> datetime:
    moment = desk.view().indications[0].exported_at
    assert moment is not None
    return moment


def again(desk: Desk, moment: datetime) -> ExportResult:
    place = desk.place
    sync = RegionSync(place.sessions, place.region, place.clock, place.worker)
    return IndicationExport(place, sync).again(desk.dossier_id, moment, desk.folder)


def stored(desk: Desk) -> str:
    with desk.place.sessions() as session:
        return content_of(session, desk.dossier_id).as_json()


def shorten(desk: Desk, end: str) -> None:
    view = desk.indications.versions.start_change(desk.number)
    phase = view.indications[0].facts.phases[-1].id
    desk.indications.change_phase(desk.number, phase, "end", end)
    desk.indications.answer(desk.number, REASON_KEY, "05")


def test_the_same_sheets_come_back_with_a_mark(desk: Desk) -> None:
    lost, moment = desk.decide(), sent_at(desk)
    before = [cells(lost, sheet) for sheet in ("Toewijzing", "Onderbouwing")]
    indicatie, told = cells(lost, "Indicatie"), cells(lost, "Toelichting")
    lost.unlink()
    desk.go_to(date(2027, 1, 20))
    result = again(desk, moment)
    assert result.path.name == "Indicatie_D-2026-001_2026-11-22_opnieuw.xlsx"
    assert result.lines == 2
    assert [cells(result.path, sheet) for sheet in ("Toewijzing", "Onderbouwing")] == before
    marked = cells(result.path, "Toelichting")
    assert marked[1][1] == "OPNIEUW GEMAAKT"
    assert lost.name in str(marked[1][2])
    assert len(marked) == len(told) + 1
    differs = [
        new
        for new, old in zip(cells(result.path, "Indicatie"), indicatie, strict=True)
        if new != old
    ]
    assert all(f"Opnieuw gemaakt in plaats van {lost.name}." in str(row) for row in differs)
    assert differs
    assert again(desk, moment).path.name.endswith("_opnieuw_2.xlsx")


def test_what_changed_or_was_withdrawn_since_is_in_it_as_it_was(desk: Desk) -> None:
    first, moment = desk.decide(), sent_at(desk)
    lines = cells(first, "Toewijzing")
    desk.go_to(date(2026, 11, 25))
    shorten(desk, "2027-04-30")
    assert cells(again(desk, moment).path, "Toewijzing") == lines
    desk.indications.answer(desk.number, Key.GOAL, "Iets heel anders")
    changed = desk.decide()
    changed_at, changed_lines = sent_at(desk), cells(changed, "Toewijzing")
    assert changed_lines != lines
    desk.indications.versions.withdraw(desk.number, "Dubbel.")
    withdrawn = desk.export()
    withdrawn_at = sent_at(desk)
    for made, at in ((first, moment), (changed, changed_at), (withdrawn, withdrawn_at)):
        for sheet in ("Toewijzing", "Onderbouwing"):
            assert cells(again(desk, at).path, sheet) == cells(made, sheet)


def test_nothing_in_the_dossier_changes_but_the_log_and_the_timeline(desk: Desk) -> None:
    lost, moment = desk.decide(), sent_at(desk)
    shorten(desk, "2027-04-30")
    before = desk.view()
    with desk.place.sessions() as session:
        events = len(events_of(session, desk.dossier_id))
    result = again(desk, moment)
    assert result.view.indications == before.indications
    with desk.place.sessions() as session:
        now = events_of(session, desk.dossier_id)
        entry = session.scalars(select(AuditEntry).order_by(AuditEntry.id.desc())).first()
    assert len(now) == events + 1
    assert now[0].text == f"{lost.name} opnieuw gemaakt."
    assert entry is not None
    assert (entry.action, entry.detail) == ("export", "workbook again")


def test_an_export_from_before_versions_were_kept(desk: Desk) -> None:
    lost, moment = desk.decide(), sent_at(desk)
    with desk.place.sessions.begin() as session:
        session.query(IndicationVersion).delete()
    assert cells(again(desk, moment).path, "Toewijzing") == cells(lost, "Toewijzing")
    assert desk.view().indications[0].status is Status.EXPORTED


def test_what_is_not_known_is_refused_and_leaves_nothing(desk: Desk) -> None:
    desk.decide()
    before = stored(desk)
    with pytest.raises(RefusedError, match="niet bewaard"):
        again(desk, datetime(2020, 1, 1))
    assert stored(desk) == before
    assert len(list(desk.folder.glob("*.xlsx"))) == 1


def test_a_file_that_cannot_be_written_says_so(desk: Desk) -> None:
    desk.decide()
    moment = sent_at(desk)
    desk.folder = desk.folder / "weg"
    with pytest.raises(RefusedError, match="bestaat niet"):
        again(desk, moment)
