# SPDX-License-Identifier: GPL-2.0-or-later
"""Places that resemble their neighbours, and those that stand out among them."""
from __future__ import annotations

import numpy as np
import pandas as pd

from ....core.statistics.local.local_moran import QUADRANTS, RANDOMISATIONS, global_moran, local_moran
from ....core.statistics.local.uneven_tails import gi_skewness
from ....core.wording import later, tr
from ... import parameters as declare
from ...adapters.looks.period import of_period
from ...adapters.looks.significance import quadrant_labels, quadrant_style
from ...adapters.looks.styles import style_result
from ...adapters.vectors import Column
from ...base import QuietudeAlgorithm
from ..group import GROUP
from ..neighbour_questions import decision as decision_inputs
from ..neighbour_questions import figures, neighbourhood, places
from .reading_ground import read_ground
from .rule import Rule
from .significance_telling import UnknownSkewnessError, say_index, say_quadrants, say_uneven


class LocalMoran(QuietudeAlgorithm):
    """Local and global Moran's I, with a correction for the number of tests."""

    NAME = "localmoran"
    GROUP = GROUP
    TITLE = later("Clusters and outliers (local Moran)")
    SUMMARY = later(
        "Tells places that are high among high neighbours or low among low ones from those that stand out among their "
        "neighbours, and how much neighbours resemble each other overall."
    )
    HELP = later(
        "<p><b>Method.</b> z being the deviations from the mean, Iᵢ = (n − 1)·zᵢ·(mean of z over the neighbours of i) "
        "/ Σ z². It is standardised by the expectation and variance it has when the counts of the other places are "
        "shuffled (conditional randomisation), as permutations would do, or when all counts are (total "
        "randomisation); p is two-sided and comes from the normal law. Global I is n/S₀·Σ zᵢ·wᵢⱼ·zⱼ / Σ z², tested "
        "under randomisation.</p>"
        "<p><b>Study area.</b> With points, every cell that touches the study area counts, empty ones too; cells "
        "outside are not in n and are nobody's neighbours. Cells that the border cuts are counted inside only, and "
        "look colder. Places without neighbours are not tested.</p>"
        "<p><b>How to read it.</b> quadrant is given where significant, after the correction, and is none elsewhere: "
        "high_high, a high place among high ones; low_low; high_low, a high place among low ones, such as one "
        "troubled street in a calm district; low_high. I, Z and P tell of the whole territory: I near 1, neighbours "
        "are alike; near 0, chance; below 0, they differ.</p>"
        "<p><b>Law.</b> Counts are uneven, and small p-values of the normal law then commonly ten times too small; the "
        "log warns. With the law skewed, p follows a gamma law that has the skewness of the mean of the neighbours, "
        "where that makes extremes more frequent; z does not change.</p>"
        "<p><b>Limits.</b> High and low are relative to the mean of the study area. Conditional scores equal those of "
        "Gi, with the sign of the place. Total randomisation is there to compare with other software: counts are "
        "skewed, and its normal law is then a poor one. Another cell size, neighbourhood or study area gives another "
        "map.</p>"
        "<p><b>References.</b> Anselin, L. (1995), <i>Geographical Analysis</i> 27(2), pp. 93–115. Sokal, R. R., Oden, "
        "N. L. &amp; Thomson, B. A. (1998), <i>Geographical Analysis</i> 30(4), pp. 331–354. Cliff, A. D. &amp; Ord, "
        "J. K. (1981), <i>Spatial Processes</i>, pp. 42–46. Benjamini, Y. &amp; Hochberg, Y. (1995), <i>J. R. Stat. "
        "Soc. B</i> 57(1), pp. 289–300.</p>"
    )
    TAGS = (
        "local Moran,LISA,Moran's I,cluster,outlier,spatial autocorrelation,FDR,quadrant,incidents,"
        "indice de Moran,autocorrélation spatiale,regroupement,valeur atypique,significatif,faits"
    )

    def inputs(self):
        """Places, neighbours and decision, then the tests."""
        return (
            *places(),
            *neighbourhood(),
            *decision_inputs(),
            declare.words(
                "RANDOMISATION", tr("What chance shuffles"), RANDOMISATIONS, "conditional",
                tr("The counts of the other places (conditional, as permutations do), or those of all places (total)."),
                advanced=True,
            ),
            declare.vector_destination("OUTPUT", tr("Clusters and outliers")),
            declare.figure("I", tr("Moran's I of the whole territory")),
            declare.figure("Z", tr("Its standard score")),
            declare.figure("P", tr("Its p-value, two-sided")),
            *(declare.figure(name.upper(), label) for name, label in quadrant_labels().items() if name != "none"),
            *figures(),
        )

    def compute(self, parameters, context, feedback):
        """Read, test, write."""
        rule = Rule.asked(self, parameters, context)
        randomisation = self.parameterAsString(parameters, "RANDOMISATION", context)
        if rule.law == "skewed" and randomisation == "total":
            raise UnknownSkewnessError
        ground = read_ground(self, parameters, context, feedback)
        tests = local_moran(ground.values, ground.neighbours, randomisation)
        skewness = np.sign(ground.values - ground.values.mean()) * gi_skewness(ground.values, ground.neighbours, False)
        p = rule.p_values(tests, skewness)
        decision = rule.decide(p)
        shown = np.where(decision.significant, tests.quadrant, "none")
        columns = (
            Column("i", "real", tr("Local Moran's I")),
            Column("z", "real", tr("Standard score (z)")),
            Column("p", "real", tr("p-value, two-sided")),
            Column("quadrant", "text", tr("Place, then neighbours")),
            Column("significant", "boolean", tr("Significant")),
        )
        found = {"i": tests.i, "z": tests.z, "p": p, "quadrant": list(shown), "significant": decision.significant}
        output = ground.write(self, parameters, context, feedback, columns, pd.DataFrame(found))
        style_result(output, context, of_period(quadrant_style(), ground.period), (ground.value_column, *columns))
        overall = global_moran(ground.values, ground.neighbours)
        counts = {name.upper(): int((shown == name).sum()) for name in QUADRANTS if name != "none"}
        say_index(overall, rule.alpha, feedback)
        say_quadrants(counts, decision, rule, feedback)
        say_uneven(rule, decision, skewness, feedback)
        return {"OUTPUT": output, "I": overall.i, "Z": overall.z, "P": overall.p, **counts, **ground.totals(decision)}
