# SPDX-License-Identifier: GPL-2.0-or-later
"""When incidents happen: hours by kind, days of the week, seasons, years."""

from __future__ import annotations

import numpy as np

from ..chance import choices
from .kinds import Kind

FIRST, DAYS = np.datetime64("2019-01-01"), 2192
"""From 1 January 2019 to 31 December 2024."""

RHYTHMS = {
    # Hours: (peak, spread, weight); those after midnight belong to the evening before. Then Monday to Sunday.
    "night": (((23.4, 1.6, 0.6), (25.6, 1.5, 0.4)), (0.65, 0.6, 0.75, 1.0, 1.9, 2.3, 0.9)),
    "evening": (((18.2, 1.8, 0.4), (21.3, 1.9, 0.6)), (0.9, 0.9, 1.1, 1.0, 1.25, 1.2, 0.8)),
    "afternoon": (((15.5, 2.4, 0.8), (11.0, 1.6, 0.2)), (0.8, 0.8, 1.1, 0.9, 1.0, 1.5, 1.1)),
    "morning": (((8.6, 1.0, 0.7), (14.0, 1.8, 0.3)), (1.7, 1.2, 1.1, 1.1, 1.0, 0.4, 0.25)),
    "office": (((9.8, 1.3, 0.55), (14.9, 1.5, 0.45)), (1.45, 1.15, 1.1, 1.1, 1.0, 0.55, 0.25)),
    "shops": (((11.0, 1.2, 0.4), (16.8, 1.7, 0.6)), (0.7, 0.9, 1.1, 0.9, 1.1, 1.7, 0.3)),
    "market": (((10.3, 1.3, 1.0),), (0.2, 0.3, 2.2, 0.3, 0.4, 3.2, 0.5)),
    "commuting": (((8.2, 0.8, 0.38), (12.4, 1.2, 0.15), (17.6, 1.2, 0.47)), (1.1, 1.05, 1.05, 1.1, 1.25, 0.75, 0.5)),
    "overnight": (((21.5, 2.2, 1.0),), (0.9, 0.9, 0.9, 1.0, 1.2, 1.2, 0.9)),
    "absence": (((9.2, 1.4, 0.7), (18.5, 1.5, 0.3)), (1.0, 1.0, 1.0, 1.1, 1.2, 0.8, 0.5)),
    "dusk": (((19.0, 1.8, 0.7), (8.0, 1.0, 0.3)), (1.3, 1.1, 1.0, 1.0, 1.0, 0.8, 0.7)),
}
SEASONS = {
    "even": (1.0,) * 12,
    "summer": (0.65, 0.7, 0.85, 1.0, 1.2, 1.5, 1.55, 1.25, 1.15, 0.9, 0.7, 0.7),
    "winter": (1.4, 1.3, 1.1, 0.9, 0.8, 0.7, 0.65, 0.65, 0.9, 1.1, 1.4, 1.5),
    "spring": (0.75, 0.8, 1.2, 1.35, 1.3, 1.1, 0.95, 0.8, 1.1, 1.0, 0.85, 0.7),
    "december": (0.95, 0.85, 0.9, 0.9, 0.95, 1.0, 0.95, 0.8, 0.95, 1.0, 1.2, 1.55),
    "fireworks": (0.8, 0.7, 0.8, 0.9, 1.0, 1.2, 1.7, 0.9, 0.9, 1.2, 0.8, 1.2),
}
LOCKDOWNS = (("2020-03-17", "2020-05-10", 0.42), ("2020-10-30", "2020-12-14", 0.7), ("2021-04-03", "2021-05-02", 0.8))
HOLIDAY_NIGHTS = (("07-13", 9.0), ("07-14", 6.0), ("10-31", 4.0), ("12-31", 8.0), ("06-21", 2.5))
CALENDAR = FIRST + np.arange(DAYS)
YEARS = CALENDAR.astype("datetime64[Y]").astype(int) + 1970


def days(kind: Kind, rng: np.random.Generator, size: int) -> np.ndarray:
    """Days drawn with the weight of the weekday, the season, the trend and the lockdowns."""
    weekday = (CALENDAR.astype("datetime64[D]").astype(int) + 3) % 7
    month = CALENDAR.astype("datetime64[M]").astype(int) % 12
    weight = np.asarray(RHYTHMS[kind.rhythm][1])[weekday] * np.asarray(SEASONS[kind.season])[month]
    weight = weight * (1 + kind.trend) ** (YEARS - 2019)
    for first, last, share in LOCKDOWNS:
        weight[(np.datetime64(first) <= CALENDAR) & (np.datetime64(last) >= CALENDAR)] *= share
    if kind.season == "fireworks" or kind.code == "tapage_nocturne":
        strength = 1.0 if kind.season == "fireworks" else 0.25
        monthday = np.array([str(day)[5:] for day in CALENDAR])
        for day, factor in HOLIDAY_NIGHTS:
            weight[monthday == day] *= 1 + factor * strength
    return CALENDAR[choices(rng, weight, size)]


def moments(kind: Kind, rng: np.random.Generator, size: int) -> tuple[np.ndarray, np.ndarray]:
    """Beginning and end of incidents, to the minute; the hours of people, rounded to five minutes most of the time."""
    peaks = RHYTHMS[kind.rhythm][0]
    peak, spread, _ = np.array([peaks[k] for k in choices(rng, np.array([p[2] for p in peaks]), size)]).T
    # The sum of twelve uniform numbers less six is close enough to a normal one.
    hour = peak + spread * (rng.random((size, 12)).sum(axis=1) - 6)
    minute = np.maximum(np.round(hour * 60), 1).astype(int)
    minute = np.where(rng.random(size) < 0.7, minute // 5 * 5, minute)
    begins = days(kind, rng, size).astype("datetime64[m]") + minute.astype("timedelta64[m]")
    lasts = np.round(-kind.minutes * np.log1p(-rng.random(size) * 0.98)).astype(int)
    if kind.minutes >= 300:
        lasts = (kind.minutes * (0.6 + 0.8 * rng.random(size)) // 15 * 15).astype(int)
    last = np.datetime64("2024-12-31T23:59")
    begins = np.minimum(begins, last)
    return begins, np.minimum(begins + lasts.astype("timedelta64[m]"), last)
