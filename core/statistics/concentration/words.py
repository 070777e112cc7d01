# SPDX-License-Identifier: GPL-2.0-or-later
"""What the report of a concentration says below its figures."""
from __future__ import annotations

from ...wording import tr


def reading(with_chance: bool) -> list[str]:
    """How to read the curve and its figures; ``with_chance``, the curve of chance as well."""
    texts = [
        tr(
            "The curve starts with the most affected places. The higher it rises at the left, the fewer places hold "
            "most of the incidents. On the straight line every place would hold the same."
        )
    ]
    if with_chance:
        texts.append(
            tr(
                "The dashed curve is what chance alone gives: as many incidents fallen at random on the same places, "
                "long or short, all as likely as one another. Only what lies above it is concentration. With few "
                "incidents it is far above the straight line: “50% of the incidents on few places” then says little."
            )
        )
    return texts


def limits(complete: bool) -> list[str]:
    """What a concentration cannot say; ``complete`` where places without incidents are known."""
    texts = [
        tr(
            "A place where much is recorded is not only one where much happens: an address given by default, the post "
            "of a service or a landlord who reports well stand out too. Look at the first places before concluding."
        ),
        tr(
            "Concentration depends on the unit: smaller places always show more of it. Compare two years or two "
            "categories on the same places only. The places are named: do not publish this page as it is."
        ),
    ]
    if not complete:
        texts.append(
            tr(
                "Places without incidents are not known here, and are not counted: shares are of the places that have "
                "some. Give street segments, or cells with a study area, to count the empty ones as well."
            )
        )
    return texts


def method() -> list[str]:
    """How it is computed, and after whom."""
    return [
        tr(
            "Places are ranked by their number of incidents; a share of the incidents needs the smallest number of "
            "places that holds at least as much. Gini: G = (2 Σ i·y − n − 1) / n, shares y in rising order of rank i "
            "among n places; with c incidents, fewer than places, G′ = (n/c)(G − 1) + 1."
        ),
        tr(
            "Bernasco, W. and Steenbeek, W. (2017), More places than crimes, Journal of Quantitative Criminology "
            "33(3), pp. 451–467. Weisburd, D. (2015), The law of crime concentration and the criminology of place, "
            "Criminology 53(2), pp. 133–157."
        ),
    ]
