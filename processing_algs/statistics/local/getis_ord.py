# SPDX-License-Identifier: GPL-2.0-or-later
"""Significant hot and cold spots."""
from __future__ import annotations

import pandas as pd
from qgis.core import QgsProcessingParameterBoolean

from ....core.statistics.local.getis_ord import getis_ord
from ....core.statistics.local.significance import CLASSES, confidence_classes
from ....core.statistics.local.uneven_tails import gi_skewness
from ....core.wording import later, tr
from ... import parameters as declare
from ...adapters.looks.period import of_period
from ...adapters.looks.significance import confidence_labels, confidence_style
from ...adapters.looks.styles import style_result
from ...adapters.vectors import Column
from ...base import QuietudeAlgorithm
from ..group import GROUP
from ..neighbour_questions import decision as decision_inputs
from ..neighbour_questions import figures, neighbourhood, places
from .reading_ground import read_ground
from .rule import Rule
from .significance_telling import say_hot_spots, say_uneven


class GetisOrd(QuietudeAlgorithm):
    """Getis and Ord's Gi* or Gi, with a correction for the number of tests."""

    NAME = "getisord"
    GROUP = GROUP
    TITLE = later("Significant hot spots (Getis-Ord Gi*)")
    SUMMARY = later(
        "Finds the cells or areas around which incidents gather, or lack, more than chance would have it, with a "
        "correction for the number of tests."
    )
    HELP = later(
        "<p><b>Method.</b> Each cell is taken with its neighbours, and the sum of their counts is compared with that "
        "of as many cells drawn at random from the study area: z = (Σ w·x − x̄·W) / (s·√((n·W − W²)/(n − 1))), where W "
        "is the number of cells summed, n that of all cells, x̄ and s the mean and the standard deviation of all "
        "counts (with 1/n). This is Gi*. Without the cell itself it is Gi, computed on the n − 1 others. p is "
        "two-sided and comes from the normal law: no draw at random, the same result each time.</p>"
        "<p><b>Study area.</b> With points, every cell that touches the study area counts, empty ones too; cells "
        "outside are not in n and are nobody's neighbours. Cells that the border cuts are counted inside only, and "
        "look colder. Places without neighbours are not tested.</p>"
        "<p><b>How to read it.</b> z is positive where high counts gather, negative where low ones do. class says how "
        "sure a hot or a cold spot is: hot_99, hot_95, hot_90, none, cold_90, cold_95, cold_99, each with the "
        "correction asked for. significant follows ALPHA. A hot cell may hold few incidents itself: its surroundings "
        "are hot.</p>"
        "<p><b>Many tests.</b> A thousand tests at 5% give fifty hot spots where nothing happens. After the correction "
        "of Benjamini and Hochberg (FDR), at most 5% of the places shown are due to chance, on average; the log "
        "tells the p-value that this comes to.</p>"
        "<p><b>Law.</b> Counts are uneven: many empty cells, a few high figures. Sums of a few of them are then not "
        "normal, and the small p-values of hot spots are too small, commonly by ten times; the log warns. With the law "
        "skewed, p follows the gamma law that has the skewness of such sums (Pearson's type III), right within a "
        "factor of two or so; z does not change, and cold spots keep the normal law, which is cautious there.</p>"
        "<p><b>Limits.</b> Hot means more than elsewhere in the study area, not more than last year, nor more than the "
        "number of people would explain: test a rate for that, in polygons. Another cell size, neighbourhood or study "
        "area gives another map. Incidents located at a few spots, such as a police station, make hot spots of "
        "their own.</p>"
        "<p><b>References.</b> Getis, A. &amp; Ord, J. K. (1996), in <i>Spatial Analysis: Modelling in a GIS "
        "Environment</i>, pp. 261–277. Ord, J. K. &amp; Getis, A. (1995), <i>Geographical Analysis</i> 27(4), pp. "
        "286–306. Benjamini, Y. &amp; Hochberg, Y. (1995), <i>J. R. Stat. Soc. B</i> 57(1), pp. 289–300.</p>"
    )
    TAGS = (
        "hot spot,cold spot,Getis-Ord,Gi*,Gi,significance,FDR,z score,cluster,LISA,incidents,"
        "point chaud,point froid,significatif,regroupement,autocorrélation spatiale,faits"
    )

    def inputs(self):
        """Places, neighbours and decision, then the tests."""
        itself = QgsProcessingParameterBoolean("SELF", tr("Count the place itself (Gi*)"), defaultValue=True)
        return (
            *places(),
            *neighbourhood(),
            declare.explained(itself, tr("Ticked: Gi*, the usual choice. Not ticked: Gi, of the neighbours alone.")),
            *decision_inputs(),
            declare.vector_destination("OUTPUT", tr("Hot and cold spots")),
            *(declare.figure(name.upper(), label) for name, label in confidence_labels().items()),
            *figures(),
        )

    def compute(self, parameters, context, feedback):
        """Read, test, write."""
        rule, itself = Rule.asked(self, parameters, context), self.parameterAsBoolean(parameters, "SELF", context)
        ground = read_ground(self, parameters, context, feedback)
        tests = getis_ord(ground.values, ground.neighbours, itself)
        skewness = gi_skewness(ground.values, ground.neighbours, itself)
        p = rule.p_values(tests, skewness)
        decision, classes = rule.decide(p), confidence_classes(tests.z, p, rule.correction)
        columns = (
            Column("z", "real", tr("Standard score (z)")),
            Column("p", "real", tr("p-value, two-sided")),
            Column("significant", "boolean", tr("Significant")),
            Column("class", "text", tr("Class of confidence")),
        )
        found = pd.DataFrame({"z": tests.z, "p": p, "significant": decision.significant, "class": list(classes)})
        output = ground.write(self, parameters, context, feedback, columns, found)
        style_result(output, context, of_period(confidence_style(), ground.period), (ground.value_column, *columns))
        say_hot_spots(ground, tests.z, decision, rule, feedback)
        say_uneven(rule, decision, skewness, feedback)
        counts = {name.upper(): int((classes == name).sum()) for name in CLASSES}
        return {"OUTPUT": output, **counts, **ground.totals(decision)}
