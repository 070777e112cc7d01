# SPDX-License-Identifier: GPL-2.0-or-later
"""What a map sheet says beside its map."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date

from ..wording import NO_BREAK_SPACE, number, tr
from .period import written_period


@dataclass(frozen=True)
class Facts:
    """What is known of the events behind a map; empty where it is not known."""

    events: str = ""
    period: str = ""
    unit: str = ""
    method: str = ""

    def completed_by(self, other: Facts) -> Facts:
        """These facts, and those of ``other`` where these are silent."""
        return Facts(**{field.name: getattr(self, field.name) or getattr(other, field.name) for field in fields(Facts)})


def events_line(count: float) -> str:
    """« 17 012 faits »; weighted counts keep one decimal."""
    digits = 0 if float(count).is_integer() else 1
    if count == 1:
        return tr("1 incident")
    return tr("{count} incidents", count=number(count, digits))


def compared_line(before: float, after: float) -> str:
    """« 2 915 → 2 946 faits »: what was counted in the first of two periods, and in the second."""
    return tr("{before} → {after} incidents", before=number(before), after=number(after))


def period_line(first: str, last: str) -> str:
    """Period between two ISO dates (their hours left aside); empty where either is missing or is no date."""
    try:
        return written_period(date.fromisoformat(first[:10]), date.fromisoformat(last[:10]))
    except ValueError:
        return ""


def short_period_line(first: str, last: str) -> str:
    """As :func:`period_line`, in the room of a caption: « 2024 » where it is a whole year."""
    whole_year = first[:4] == last[:4] and (first[4:10], last[4:10]) == ("-01-01", "-12-31")
    return first[:4] if whole_year else period_line(first, last)


def unit_line(unit: str) -> str:
    """The line that tells in what the map counts; empty where it is not known."""
    return tr("Unit: {unit}", unit=unit) if unit else ""


def scale_line(denominator: int) -> str:
    """The line that tells the scale, on paper of the size of the sheet."""
    return tr("Scale 1:{denominator}", denominator=number(denominator))


def source_line(source: str) -> str:
    """The line that tells where the events come from; empty where it is not known."""
    return tr("Source: {source}", source=source) if source else ""


def method_line(kernel: str, bandwidth_m: float | None, cell_size_m: float | None) -> str:
    """How a density was computed; what is not known is left out."""
    parts = [
        kernel_name(kernel),
        "" if bandwidth_m is None else tr("radius {length}", length=_length(bandwidth_m)),
        "" if cell_size_m is None else tr("cells of {length}", length=_length(cell_size_m)),
    ]
    line = ", ".join(part for part in parts if part)
    return line[:1].upper() + line[1:]


def kernel_name(kernel: str) -> str:
    """Name of a kernel from its word; the word itself where it is none of ours."""
    names: Mapping[str, str] = {
        "quartic": tr("quartic kernel"),
        "epanechnikov": tr("Epanechnikov kernel"),
        "triweight": tr("triweight kernel"),
        "triangular": tr("triangular kernel"),
        "uniform": tr("uniform kernel"),
        "gaussian": tr("Gaussian kernel"),
    }
    return names.get(kernel, kernel)


def caveat() -> str:
    """What no map of incidents can say."""
    return tr(
        "This map describes incidents as recorded, not risk. It depends on what people report, on what each partner "
        "records and on how precisely places are known: a quiet area may be one where little is reported."
    )


def bound(text: str) -> str:
    """``text`` with no-break spaces where French typography puts a space, so that no line begins with « ; »."""
    return re.sub("(?<=«) | (?=[;:!?»])", NO_BREAK_SPACE, text)


def _length(metres: float) -> str:
    return f"{number(metres, 0 if float(metres).is_integer() or metres >= 100 else 1)}{NO_BREAK_SPACE}m"
