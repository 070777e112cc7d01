# SPDX-License-Identifier: GPL-2.0-or-later
"""What an incident layer holds: its fields, their types, their closed lists. Declared here, and nowhere else."""
from __future__ import annotations

from dataclasses import dataclass

from ..wording import later, translated

TIME_PRECISIONS = ("minute", "hour", "part_of_day", "day", "month", "year", "unknown")
"""From the finest to the coarsest."""
COUNT_UNITS = ("fact", "victim", "heard_victim", "vehicle", "suspect", "call", "intervention", "device")
STATUSES = (
    "new", "active", "scheduled", "monitored", "transferred_third_party", "closed", "rejected", "archived",
)  # fmt: skip
DISCOVERY_MODES = ("complaint", "citizen_report", "patrol", "cctv", "sensor", "partner", "unknown")
LOCATION_PRECISIONS = ("exact", "address", "street", "intersection", "place", "area", "commune", "unknown")
LOCATION_TYPES = (
    "public_road", "square_park", "hall_common_parts", "dwelling", "shop", "school", "transport", "car_park",
    "beach", "public_facility", "worksite", "other", "unknown",
)  # fmt: skip

UNMAPPED = "unmapped"
"""Category of an incident whose label the nomenclature does not know."""
RAW_LABEL_LENGTH = 210
"""Longest label kept in ``category_raw``: that of the French NATINF list."""


@dataclass(frozen=True)
class FieldSpec:
    """A field: its public name, its type (text, integer, real, datetime), its title, and its closed list if any."""

    name: str
    type: str
    title: str
    words: tuple[str, ...] = ()


INCIDENT_FIELDS = (
    FieldSpec("incident_id", "text", later("Identifier")),
    FieldSpec("source_id", "text", later("Source")),
    FieldSpec("partner_id", "text", later("Partner")),
    FieldSpec("category", "text", later("Category")),
    FieldSpec("category_raw", "text", later("Label of the source")),
    FieldSpec("family", "text", later("Family")),
    FieldSpec("count_unit", "text", later("Counting unit"), COUNT_UNITS),
    FieldSpec("quantity", "integer", later("Number of facts")),
    FieldSpec("occurred_from", "datetime", later("Start of the fact")),
    FieldSpec("occurred_to", "datetime", later("End of the fact")),
    FieldSpec("time_precision", "text", later("Precision of the time"), TIME_PRECISIONS),
    FieldSpec("recorded_at", "datetime", later("Recorded on")),
    FieldSpec("status", "text", later("Status"), STATUSES),
    FieldSpec("closed_at", "datetime", later("Closed on")),
    FieldSpec("discovery_mode", "text", later("How it became known"), DISCOVERY_MODES),
    FieldSpec("location_precision", "text", later("Precision of the place"), LOCATION_PRECISIONS),
    FieldSpec("location_accuracy_m", "real", later("Uncertainty of the place (m)")),
    FieldSpec("location_type", "text", later("Type of place"), LOCATION_TYPES),
    FieldSpec("area_code", "text", later("Area (code or name)")),
    FieldSpec("severity", "integer", later("Severity (1 to 4)")),
    FieldSpec("sensitivity", "integer", later("Sensitivity (0 open to 3 confidential)")),
    FieldSpec("quality_flags", "text", later("Quality flags")),
)

NOTES = FieldSpec("notes", "text", later("Free text (not for publication)"))
"""Kept only where a person asks for it; nothing that is published is made of it."""

REJECT_FIELDS = (
    FieldSpec("line", "integer", later("Line")),
    FieldSpec("reason", "text", later("Reason")),
    FieldSpec("sentence", "text", later("What is wrong")),
    FieldSpec("raw", "text", later("Raw text")),
    FieldSpec("columns", "text", later("Columns of the raw text")),
)

WORDS = {spec.name: spec.words for spec in INCIDENT_FIELDS if spec.words}
"""Closed lists by field."""


def title_of(field: str) -> str:
    """Title of a field of the incident layer, in the person's language."""
    return next((translated(spec.title) for spec in (*INCIDENT_FIELDS, NOTES) if spec.name == field), field)
