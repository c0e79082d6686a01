"""The norms of products that were set in this store, over those of the region.

Only an administrator sets them: advice and checks of everybody rest on them. What an indication has
frozen keeps the norm it was held against. Source: design of the indication, section 3.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.domain.catalogue import Norm, norm_refusal
from app.domain.ijw import Unit
from app.domain.policy import LOCKED, NO_POLICY, Policy
from app.domain.roles import Right
from app.models.setting import Setting
from app.services.audit import Action, note_act
from app.services.roles import Roles
from app.services.workplace import RefusedError
from app.storage.sqlite_engine import Sessions

if TYPE_CHECKING:
    from app.services.catalogues import Catalogues

PREFIX: Final = "norm."


@dataclass(frozen=True, slots=True)
class NormRow:
    """A product with the norm of the region, and the one that counts instead of it, if any.

    ``own`` was set in this store, or (``locked``) is laid down for everybody on this computer.
    """

    code: str
    name: str
    unit: Unit
    regional: Norm | None
    own: Norm | None
    locked: bool = False


def own_norms(session: Session, policy: Policy) -> dict[str, Norm]:
    """By product code the norms that were set here; what is laid down for everybody comes first."""
    query = select(Setting).where(Setting.key.startswith(PREFIX, autoescape=True))
    found = {row.key.removeprefix(PREFIX): _norm(row.value) for row in session.scalars(query)}
    readable = {code: norm for code, norm in found.items() if norm is not None}
    return {**readable, **policy.norms}


class Norms:
    """Reads and sets norms; the catalogue of this moment follows at once."""

    def __init__(
        self,
        sessions: Sessions,
        catalogues: Catalogues,
        clock: Callable[[], datetime],
        roles: Roles,
        policy: Policy = NO_POLICY,
    ) -> None:
        self._policy = policy
        self._sessions = sessions
        self._catalogues = catalogues
        self._clock = clock
        self._roles = roles

    def rows(self) -> tuple[NormRow, ...]:
        """Every product that can be indicated, by name."""
        products = self._catalogues.regional().current(self._clock().date())
        with self._sessions() as session:
            own = own_norms(session, self._policy)
        rows = (
            NormRow(
                item.code,
                item.name,
                item.unit,
                item.norm,
                own.get(item.code),
                locked=item.code in self._policy.norms,
            )
            for item in products
        )
        return tuple(sorted(rows, key=lambda row: (row.name.casefold(), row.code)))

    def set(self, code: str, minimum: str, maximum: str, months: str) -> None:
        """Set the norm of a product; that of the region takes the own one away.

        Raises :class:`RefusedError` for who may not, and for a norm that cannot be.
        """
        norm = _norm(f"{minimum} {maximum} {months}")
        if norm is None:
            raise RefusedError(
                "Vul drie hele getallen in: minimaal, maximaal en het aantal maanden."
            )
        refusal = norm_refusal(norm)
        if refusal:
            raise RefusedError(refusal)
        product = self._catalogues.regional().find(code)
        same = (
            product is not None and product.norm is not None and _text(product.norm) == _text(norm)
        )
        self._keep(code, None if same else norm)

    def go_back(self, code: str) -> None:
        """Go back to the norm of the region."""
        self._keep(code, None)

    def _keep(self, code: str, norm: Norm | None) -> None:
        self._roles.demand(Right.ADMINISTER)
        if code in self._policy.norms:
            raise RefusedError(LOCKED)
        key = f"{PREFIX}{code}"
        with self._sessions.begin() as session:
            session.execute(delete(Setting).where(Setting.key == key))
            if norm is not None:
                session.add(Setting(key=key, value=_text(norm)))
            note_act(session, self._clock(), Action.SETTING, detail=key)
        self._catalogues.forget()


def _text(norm: Norm) -> str:
    return f"{norm.minimum} {norm.maximum} {norm.months}"


def _norm(text: str) -> Norm | None:
    """A norm from its three numbers; ``None`` where these are something else."""
    parts = text.split()
    if len(parts) != 3 or not all(part.isdecimal() and len(part) < 7 for part in parts):
        return None
    minimum, maximum, months = map(int, parts)
    return Norm(minimum, maximum, months, provisional=False)
