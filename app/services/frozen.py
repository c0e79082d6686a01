"""What an indication keeps of its moment: product, tariffs and norm, and the light that was seen.

The catalogue and the lights change with every import; an indication that is "definitief" must go on
saying what was true when it was decided (design of the indication, section 5).
"""

from __future__ import annotations

import json
from datetime import date, datetime

from app.domain.catalogue import Level, Norm, Product, ProductForm, Tariff
from app.domain.ijw import ProductCategory, Unit
from app.services.dossier_rows import LightSeen


def freeze_product(product: Product, catalogue_version: str) -> str:
    """The product as JSON text, with the version of the catalogue it was taken from."""
    norm = product.norm
    return json.dumps(
        {
            "catalogue": catalogue_version,
            "code": product.code,
            "name": product.name,
            "category": product.category.value,
            "segment": product.segment,
            "level": product.level,
            "unit": product.unit.value,
            "provisional": product.provisional,
            "form": product.form.key if product.form else "",
            "tariffs": [
                [t.cents, t.valid_from.isoformat(), t.valid_to.isoformat() if t.valid_to else None]
                for t in product.tariffs
            ],
            "norm": [norm.minimum, norm.maximum, norm.months, norm.provisional] if norm else None,
        },
        ensure_ascii=False,
    )


def thaw_product(text: str, forms: tuple[ProductForm, ...]) -> Product:
    """The product of :func:`freeze_product`; the form is looked up for its rules."""
    kept = json.loads(text)
    return Product(
        code=kept["code"],
        name=kept["name"],
        category=ProductCategory(kept["category"]),
        segment=kept["segment"],
        level=Level(kept["level"]) if kept["level"] else None,
        unit=Unit(kept["unit"]),
        tariffs=tuple(
            Tariff(cents, date.fromisoformat(start), date.fromisoformat(end) if end else None)
            for cents, start, end in kept["tariffs"]
        ),
        norm=Norm(*kept["norm"]) if kept["norm"] else None,
        provisional=kept["provisional"],
        form=next((form for form in forms if form.key == kept["form"]), None),
    )


def frozen_version(text: str) -> str:
    """The catalogue version inside the text of :func:`freeze_product`; empty before that."""
    return str(json.loads(text)["catalogue"]) if text else ""


def freeze_light(seen: LightSeen) -> str:
    """The light as JSON text."""
    return json.dumps(
        {
            "overall": seen.overall,
            "word": seen.word,
            "reasons": list(seen.reasons),
            "reference_date": seen.reference_date.isoformat() if seen.reference_date else None,
            "seen_at": seen.seen_at.isoformat(),
            "source": seen.source,
        },
        ensure_ascii=False,
    )


def thaw_light(text: str) -> LightSeen | None:
    """The light of :func:`freeze_light`, or ``None`` where no provider was chosen."""
    if not text:
        return None
    kept = json.loads(text)
    reference = kept["reference_date"]
    return LightSeen(
        overall=kept["overall"],
        word=kept["word"],
        reasons=tuple(kept["reasons"]),
        reference_date=date.fromisoformat(reference) if reference else None,
        seen_at=datetime.fromisoformat(kept["seen_at"]),
        source=kept["source"],
    )
