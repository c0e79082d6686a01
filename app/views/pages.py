"""How each page is made: at its first visit, with the modules it needs and no earlier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.views.page import Page, PageName

if TYPE_CHECKING:
    from app.views.services import Services


def make_page(name: PageName, services: Services) -> Page:
    """Make the page ``name``; it is kept from then on."""
    return _MAKERS[name](services)


def _start(services: Services) -> Page:
    from app.views.start_page import StartPage

    return StartPage(services)


def _dossiers(services: Services) -> Page:
    from app.views.dossiers_page import DossiersPage

    return DossiersPage(services)


def _dossier(services: Services) -> Page:
    from app.views.dossier.dossier_page import DossierPage

    return DossierPage(services)


def _providers(services: Services) -> Page:
    from app.views.providers.providers_page import ProvidersPage

    return ProvidersPage(services)


def _products(services: Services) -> Page:
    from app.views.products.products_page import ProductsPage

    return ProductsPage(services)


def _region(services: Services) -> Page:
    from app.views.region.region_page import RegionPage

    return RegionPage(services)


def _sync(services: Services) -> Page:
    from app.views.sync_page import SyncPage

    return SyncPage(services)


def _settings(services: Services) -> Page:
    from app.views.settings_page import SettingsPage

    return SettingsPage(services)


_MAKERS = {
    PageName.START: _start,
    PageName.DOSSIERS: _dossiers,
    PageName.DOSSIER: _dossier,
    PageName.PROVIDERS: _providers,
    PageName.PRODUCTS: _products,
    PageName.REGION: _region,
    PageName.SYNC: _sync,
    PageName.SETTINGS: _settings,
}
