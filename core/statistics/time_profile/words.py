# SPDX-License-Identifier: GPL-2.0-or-later
"""What the report of a time profile says below its figures."""
from __future__ import annotations

from ...wording import figure, tr


def reading(by: str) -> list[str]:
    """How to read the profile by ``by``."""
    texts = [
        tr(
            "An incident known to the minute counts for 1 in its place. One that happened between two moments is "
            "shared out over them in proportion of time: found at 8:00, unseen since 22:00, it gives 0.1 to each of "
            "ten hours. The figures are therefore not whole, and sum to the number of incidents placed."
        )
    ]
    if by in ("weekday", "month"):
        texts.append(
            tr(
                "Index: 100 where there are as many incidents as on an average day of the period covered; 150, half "
                "as many again. It takes into account months of 28 to 31 days, and years not covered whole."
            )
        )
    return texts


def limits() -> list[str]:
    """What a profile cannot say."""
    return [
        tr(
            "It tells when incidents are recorded as having happened. Offices close, patrols have their hours, and "
            "calls come when people are awake: compare sources one by one before you compare hours."
        ),
        tr(
            "Shares spread over long spans flatten the profile: the narrower the spans, the sharper it is. Differences "
            "of a few incidents between two hours are chance."
        ),
    ]


def method(longest: float) -> list[str]:
    """How it is computed, and after whom; ``longest`` is in hours."""
    return [
        tr(
            "Weight of an interval in an hour, a day or a month: the part of the interval that lies in it, to the "
            "second, in local time as written (a change of clocks moves nothing). Left out: spans of more than "
            "{longest} h, and incidents whose hour, day or month is not known.",
            longest=figure(longest),
        ),
        tr(
            "Ratcliffe, J. H. and McCullagh, M. J. (1998), Aoristic crime analysis, International Journal of "
            "Geographical Information Science 12(7), pp. 751–764. Ratcliffe, J. H. (2002), Aoristic signatures and the "
            "spatio-temporal analysis of high volume crime patterns, Journal of Quantitative Criminology 18(1), pp. "
            "23–43."
        ),
    ]
