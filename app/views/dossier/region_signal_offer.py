"""What the step Aanbieder tells the region: missing supply, or a provider without contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.services.region_signals import RegionSignalDraft, RegionSignalKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.services.board_rows import BoardRow
    from app.services.dossier_rows import DossierView, IndicationView
    from app.views.services import Services


_FULL = "Alle aanbieders van dit product staan op rood."
"""For the region, and therefore Dutch in every language of the window."""


def offer_missing(
    services: Services, parent: QWidget, view: DossierView, item: IndicationView, *, full: bool
) -> None:
    """Offer a signal that supply is missing here: nobody at all, an expertise or a place.

    ``full`` says that everybody who offers the product is red; the signal begins with that.
    """
    _offer(
        services,
        parent,
        RegionSignalDraft(
            kind=RegionSignalKind.MISSING_SUPPLY,
            municipality_code=view.facts.municipality_code,
            product_code=item.product.code if item.product else "",
            place=view.municipality,
            text=_FULL if full else "",
        ),
    )


def offer_not_contracted(
    services: Services,
    parent: QWidget,
    view: DossierView,
    item: IndicationView,
    row: BoardRow,
    reason: str,
) -> None:
    """Offer a signal that a provider without contract was chosen, and why."""
    _offer(
        services,
        parent,
        RegionSignalDraft(
            kind=RegionSignalKind.NOT_CONTRACTED,
            municipality_code=view.facts.municipality_code,
            product_code=item.product.code if item.product else "",
            provider_agb=row.agb,
            provider_name=row.name,
            text=reason,
        ),
    )


def _offer(services: Services, parent: QWidget, draft: RegionSignalDraft) -> None:
    # The dialog is not needed before somebody has something to tell.
    from app.views.region.region_signal_dialog import offer_signal

    offer_signal(services, parent, draft)
