# SPDX-License-Identifier: GPL-2.0-or-later
"""Clusters of incidents by density, in space or in space and time."""
from __future__ import annotations

from qgis.core import QgsProcessingParameterFeatureSink, QgsProcessingParameterNumber

from ....core.statistics.clusters.dbscan import NOISE, dbscan
from ....core.wording import later, tr
from ... import parameters as declare
from ...adapters.progress import tick_of
from ...base import QuietudeAlgorithm
from ..group import GROUP
from .events import METHODS, chosen_distance, read_events_to_cluster
from .points import write_points
from .telling import say_what_was_found
from .zones import write_hulls


class Clusters(QuietudeAlgorithm):
    """DBSCAN and ST-DBSCAN."""

    NAME = "clusters"
    GROUP = GROUP
    TITLE = later("Clusters")
    SUMMARY = later(
        "Groups incidents that stand close together, in space or in space and time, and leaves apart those that do not."
    )
    HELP = later(
        "<p><b>What it answers.</b> Where are the dense groups of incidents, of any shape and size, and what is in "
        "none?</p>"
        "<p><b>Method.</b> dbscan: an incident is a core when at least MIN_EVENTS incidents, itself included, stand "
        "within DISTANCE; cores within DISTANCE of each other are in one cluster, and so are the incidents within "
        "DISTANCE of a core (borders). The rest is noise: it is kept, without a cluster. st_dbscan: the same, where "
        "neighbours are also at most DAYS apart; clusters are then bursts. Lengths are metres, whatever the CRS.</p>"
        "<p><b>Distance left empty.</b> The distance within which a quarter of the incidents have enough others "
        "(the curve of k-distances, with k = MIN_EVENTS − 1), at least the usual distance between two places. With "
        "st_dbscan k counts the incidents of all dates among which enough are near in time.</p>"
        "<p><b>How to read it.</b> Cluster 1 has the most incidents. role tells core, border, noise, and undated where "
        "st_dbscan needs a day that is not known. HULLS draws the convex outline of each cluster with its number of "
        "incidents, first and last day, most frequent category and density; outlines of one place, or of places in "
        "line, are drawn as a small disc or strip, marked as widened, without density.</p>"
        "<p><b>Limits.</b> A longer distance or fewer incidents join clusters, until the whole town is one: try "
        "several. A cluster is a description, not a test: dense districts have clusters by chance too. Outlines are "
        "convex, and may cover places without incidents. A cluster may have fewer than MIN_EVENTS incidents, where "
        "its borders already belong to another. Positions snapped to crossings make stacks.</p>"
        "<p><b>References.</b> Ester, M., Kriegel, H.-P., Sander, J. and Xu, X. (1996), <i>A density-based algorithm "
        "for discovering clusters in large spatial databases with noise</i>, KDD-96, pp. 226–231. Birant, D. and Kut, "
        "A. (2007), <i>ST-DBSCAN</i>, Data &amp; Knowledge Engineering 60(1), pp. 208–221.</p>"
    )
    TAGS = (
        "cluster,dbscan,st-dbscan,density,group,hull,hot spot,burst,space-time,noise,incidents,"
        "agrégat,regroupement,amas,grappe,densité,enveloppe,point chaud,espace-temps,bruit,faits"
    )

    def inputs(self):
        """Incidents and what makes a cluster, then points and outlines."""
        hulls = declare.explained(
            QgsProcessingParameterFeatureSink("HULLS", tr("Outlines of the clusters"), declare.POLYGON, None, True),
            tr("Outline of each cluster, with its number of incidents, its days and its density."),
        )
        return (
            declare.incidents(),
            declare.words(
                "METHOD", tr("Method"), METHODS, "dbscan",
                tr("dbscan: near in space. st_dbscan: near in space and in time."),
            ),
            declare.length(
                "DISTANCE", tr("Distance (m)"),
                tr("How far neighbours may be, in metres. Left empty: computed from the incidents, and announced."),
            ),
            declare.explained(
                QgsProcessingParameterNumber("MIN_EVENTS", tr("Fewest incidents"), defaultValue=10, minValue=2),
                tr("Incidents, itself included, that an incident needs within the distance to be the core of a "
                   "cluster."),
            ),
            declare.explained(
                QgsProcessingParameterNumber("DAYS", tr("Days (st_dbscan)"), defaultValue=14, minValue=0),
                tr("How many days apart neighbours may be, with st_dbscan: 0 is the same day."),
            ),
            declare.field(
                "TIME", tr("Date"),
                tr("Day of the incidents, for st_dbscan and for the dates of the outlines. Left empty: occurred_from "
                   "where the layer has it."),
            ),
            declare.field(
                "CATEGORY", tr("Category"),
                tr("Field of which the outlines tell the most frequent value. Left empty: category where the layer "
                   "has it."),
            ),
            declare.vector_destination("OUTPUT", tr("Incidents by cluster"), declare.POINT),
            hulls,
            declare.figure("CLUSTERS", tr("Number of clusters")),
            declare.figure("NOISE", tr("Incidents in no cluster")),
            declare.figure("DISTANCE_USED", tr("Distance used (m)")),
        )

    def compute(self, parameters, context, feedback):
        """Read, group, write."""
        asked = read_events_to_cluster(self, parameters, context, feedback)
        distance = chosen_distance(asked, self.number(parameters, "DISTANCE", context), feedback)
        x, y, day = asked.taking_part()
        found = dbscan(x, y, distance, asked.min_events, day, asked.days, tick_of(feedback))
        cluster = asked.of_all(found.cluster, NOISE)
        points = write_points(self, parameters, context, feedback, asked, cluster, asked.of_all(found.core, False))
        hulls, widened = write_hulls(self, parameters, context, asked, cluster, found.count, distance)
        say_what_was_found(asked, cluster, found.count, distance, widened, feedback)
        return {
            "OUTPUT": points, "HULLS": hulls, "CLUSTERS": found.count, "NOISE": int((cluster == NOISE).sum()),
            "DISTANCE_USED": distance,
        }
