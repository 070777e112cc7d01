# SPDX-License-Identifier: GPL-2.0-or-later
"""Fields of the results, named and explained alike on grids and in areas."""
from __future__ import annotations

from ...core.lattice.breakdown import PAIR, Part
from ...core.report.part_names import part_in_words
from ...core.wording import tr
from ..adapters.vectors import Column
from .counted_events import CountedEvents


def count_columns(weight: str) -> tuple[Column, ...]:
    """Events, weights and their number by km²."""
    weight_alias = tr("Sum of “{field}”", field=weight) if weight else tr("Number of incidents")
    return (
        Column("n", "long", tr("Number of incidents")),
        Column("weight", "real", weight_alias),
        Column("per_km2", "real", tr("Incidents/km²") if not weight else tr("“{field}” by km²", field=weight)),
    )


def part_columns(parts: list[Part]) -> tuple[Column, ...]:
    """One column a category, a period, or a pair of them."""
    return tuple(Column(f"n_{part.slug}", "long", _read_as(part)) for part in parts)


def area_columns(weight: str) -> tuple[Column, ...]:
    """What is said of every area."""
    return (
        Column("zoning", "text", tr("Zoning")),
        Column("area_id", "text", tr("Area")),
        *count_columns(weight),
        Column("per_1000", "real", tr("Incidents per 1,000 inhabitants")),
        Column("per_1000_low", "real", tr("Rate, lower bound at 95%")),
        Column("per_1000_high", "real", tr("Rate, upper bound at 95%")),
        Column("per_1000_dwellings", "real", tr("Incidents per 1,000 dwellings")),
        Column("small_n", "boolean", tr("Fewer than 5 incidents")),
        Column("location_quotient", "real", tr("Highest location quotient")),
        Column("location_quotient_of", "text", tr("Category of the highest location quotient")),
    )


def quotient_names(counted: CountedEvents, parts: list[Part]) -> tuple[Column, ...]:
    """One column of location quotients a named category."""
    if not counted.by_category:
        return ()
    named = [part for part, value in zip(parts, counted.facets[0].values) if value is not None]
    return tuple(
        Column(f"lq_{part.slug}", "real", tr("Location quotient: {category}", category=_read_as(part)))
        for part in named
    )


def street_columns(weight: str) -> tuple[Column, ...]:
    """What is said of every street segment."""
    per_100m = tr("“{field}” per 100 m", field=weight) if weight else tr("Incidents per 100 m")
    return (
        *count_columns(weight)[:2],
        Column("per_100m", "real", per_100m),
        Column("length_m", "real", tr("Length (m)")),
        Column("mean_distance_m", "real", tr("Mean distance of its incidents (m)")),
        Column("small_n", "boolean", tr("Fewer than 5 incidents")),
    )


def _read_as(part: Part) -> str:
    """Both words of a pair, each as people read it."""
    return PAIR.join(map(part_in_words, part.label.split(PAIR)))
