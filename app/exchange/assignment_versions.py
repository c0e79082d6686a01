"""Of every assignment only the newest version counts (IV013)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.exchange.batches import Batch, Key, Rejected
from app.exchange.regional_exports import BATCH, RegionalSheet
from app.exchange.regional_rows import KIND_ROWS, key_places


def newest_versions(sheet: RegionalSheet, batches: Iterable[Batch]) -> Iterator[Batch]:
    """Per key only the newest version (Toewijzingsdatum, Toewijzingstijd), other rows unchanged.

    The same row twice counts once. Two different versions of the same moment contradict each
    other: the second is rejected. Source: IV013.
    """
    stored = KIND_ROWS[sheet.kind]
    if not stored.newest:
        yield from batches
        return
    moments = tuple(stored.stored.index(name) for name in stored.newest)
    newest: dict[Key, tuple[Key, int, Key]] = {}
    older = twice = 0
    for batch in batches:
        rejected = list(batch.rejected)
        for number, row in zip(batch.numbers, zip(*batch.columns, strict=True), strict=True):
            key = tuple(row[place] for place in key_places(stored))
            moment = tuple(row[place] for place in moments)
            earlier = newest.get(key)
            if earlier is None or moment > earlier[0]:
                newest[key] = (moment, number, row)
            elif row == earlier[2]:
                twice += 1
            elif moment == earlier[0]:
                rejected.append(_same_moment(sheet, number, row, earlier[1]))
            older += earlier is not None and moment != earlier[0]
        yield Batch([], [[] for _ in stored.stored], rejected, batch.read)
    if older:
        versions = "1 oudere versie" if older == 1 else f"{older} oudere versies"
        sheet.notes.append(f"{versions} van een toewijzing overgeslagen.")
    if twice:
        rows = "1 toewijzing staat" if twice == 1 else f"{twice} toewijzingen staan"
        sheet.notes.append(f"{rows} er precies zo nog een keer in; dat telt één keer.")
    kept = sorted(newest.values(), key=lambda version: version[1])
    for start in range(0, len(kept), BATCH):
        part = kept[start : start + BATCH]
        columns = [list(column) for column in zip(*(row for _, _, row in part), strict=True)]
        yield Batch([number for _, number, _ in part], columns, [], 0)


def _same_moment(sheet: RegionalSheet, number: int, row: Key, other: int) -> Rejected:
    place = KIND_ROWS[sheet.kind].stored.index("number")
    return Rejected(
        row=number,
        column="ToewijzingNummer",
        value=str(row[place]),
        reason=(
            "ToewijzingNummer: deze toewijzing staat met dezelfde Toewijzingsdatum en "
            f"Toewijzingstijd al in rij {other}, maar anders."
        ),
        cells=sheet.as_read(row),
    )
