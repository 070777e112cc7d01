# SPDX-License-Identifier: GPL-2.0-or-later
"""How well a map of hot spots told where the next incidents would be."""
from __future__ import annotations

import numpy as np
from qgis.core import QgsFeature, QgsWkbTypes

from ....core.files import write_text
from ....core.statistics.hit_rate.page import hit_rate_page
from ....core.wording import later
from ...adapters.crs import from_text
from ...adapters.looks.styles import style_result
from ...adapters.vectors import vector_output
from ...base import QuietudeAlgorithm
from ..changing_places import rows_of
from ..group import GROUP
from .inputs import hit_rate_columns, hit_rate_questions, hit_rate_results
from .judgement import judged


class HitRate(QuietudeAlgorithm):
    """Hot spots against later incidents."""

    NAME = "hitrate"
    GROUP = GROUP
    TITLE = later("Hit rate of the hot spots")
    SUMMARY = later("Tells how many later incidents a map of hot spots held, and how that compares with chance.")
    HELP = later(
        "<p><b>What it answers.</b> Before a team relies on a map: had it told where the next incidents were?</p>"
        "<p><b>Method.</b> Make the map with the incidents up to a day; judge it with those after. With n of the N "
        "later incidents in hot spots of area a, in a study area A: hit rate = n/N; PAI = (n/N) / (a/A); RRI = (n/N) / "
        "(share of the earlier incidents in the same hot spots); PEI = n / the most that as large an area could have "
        "held, for places ranked by a field. The hit rate has its exact 95% interval.</p>"
        "<p><b>Hot spots.</b> Polygons: all of the layer are judged together; where they have a field share (hot spot "
        "areas), each share has its row and HIT_RATE is that of the largest; where they have a field class (Getis-Ord, "
        "emerging hot spots), the places hot now are judged, in the whole of the layer. A raster, or polygons ranked "
        "by FIELD: the hottest places up to AREA_SHARE of the ground, and a curve of other shares. Places of the same "
        "value are taken together.</p>"
        "<p><b>How to read it.</b> PAI 1 is chance; 5 is five times better. Compare two maps at the same share of the "
        "ground, since small hot spots make high PAI. RRI 1: the places kept their share of the incidents; 0.5: they "
        "lost half of it. The earlier share is counted with EARLIER; otherwise it is the one that the density or the "
        "field n tells.</p>"
        "<p><b>Limits.</b> A map judged by the incidents that drew it always looks good: the log warns where the dates "
        "show it. If the map was acted upon, fewer incidents there may be a success. Judge several periods: one is "
        "an accident.</p>"
        "<p><b>References.</b> Chainey, S., Tompson, L. &amp; Uhlig, S. (2008), <i>Security Journal</i> 21, pp. 4–28 "
        "(PAI). Levine, N. (2008), <i>Security Journal</i> 21, pp. 295–302 (RRI). Hunt, J. M. (2016), <i>Do Crime Hot "
        "Spots Move?</i>, American University (PEI).</p>"
    )
    TAGS = (
        "hit rate,PAI,RRI,PEI,accuracy,prediction,evaluation,back-test,hot spot,validation,incidents,"
        "taux de réussite,précision,prédiction,évaluation,point chaud,vérification,indice,faits"
    )

    def inputs(self):
        """The map, the later incidents and the ground, then the indexes."""
        return (*hit_rate_questions(), *hit_rate_results())

    def compute(self, parameters, context, feedback):
        """Read, count, compare, write."""
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        found, outside = judged(self, parameters, context, feedback)
        feedback.pushInfo(found.sentence)
        feedback.pushInfo(found.verdict)
        frame, fields, none = found.frame(), hit_rate_columns(), QgsWkbTypes.Type.NoGeometry
        with vector_output(self, parameters, "OUTPUT", context, fields, none, from_text("")) as output:
            output.add(_features(frame.replace([np.inf, -np.inf], np.nan)))
        style_result(output.result, context, lambda layer: None, fields)
        if report:
            write_text(report, hit_rate_page(found).html())
        row = frame.iloc[found.chosen]
        return {
            "OUTPUT": output.result, "REPORT": report or None,
            "HIT_RATE": float(row["hit_rate"]), "PAI": _known(row["pai"]), "RRI": _known(row["rri"]),
            "PEI": _known(row["pei"]), "AREA_SHARE_USED": float(row["area_share"]), "HITS": int(row["n"]),
            "COUNTED": found.events, "OUTSIDE": outside,
        }  # fmt: skip


def _features(frame):
    for row in rows_of(frame):
        feature = QgsFeature()
        feature.setAttributes(list(row))
        yield feature


def _known(value):
    return None if np.isnan(value) else float(value)
