# SPDX-License-Identifier: GPL-2.0-or-later
"""What the judgement of hot spots asks, and what it returns."""
from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
)

from ....core.wording import tr
from ... import parameters as declare
from ...adapters.vectors import Column

USUAL_SHARE = 5.0
"""Percent of the ground: what a town can cover with patrols, and where about half of the incidents stand."""


def hit_rate_questions():
    """The map, the later incidents, the ground."""
    kinds = [QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeRaster]
    earlier = QgsProcessingParameterFeatureSource(
        "EARLIER", tr("Incidents that made the map"), [declare.POINT], optional=True
    )
    share = QgsProcessingParameterNumber(
        "AREA_SHARE", tr("Share of the ground (%)"), QgsProcessingParameterNumber.Type.Double, None, True, 0.01, 100
    )
    return (
        declare.explained(
            QgsProcessingParameterMapLayer("INPUT", tr("Hot spots"), types=kinds),
            tr(
                "Polygons of hot spots (those of each share where there is a field share; the significant ones where "
                "there is a field class), or a density raster in a metric CRS. The filter of the layer is honoured."
            ),
        ),
        declare.incidents("EVENTS", tr("Later incidents")),
        declare.polygons(
            "STUDY_AREA", tr("Study area"),
            tr(
                "Polygons of the territory: the ground of which the hot spots are a share. Needed with polygons, "
                "unless they have a field class or FIELD is given; left empty, the cells of the raster or all the "
                "polygons."
            ),
        ),
        declare.field(
            "FIELD", tr("Ranking field"),
            tr(
                "Of polygons that cover the territory, such as the cells of a grid: the number by which they are "
                "ranked. The highest are then the hot spots, up to AREA_SHARE."
            ),
            parent="INPUT", numeric=True,
        ),
        declare.explained(
            share,
            tr(
                "With a raster or FIELD, the share of the ground that the hot spots cover at most. Left empty: 5%. The "
                "table holds others beside it."
            ),
        ),
        declare.explained(
            earlier,
            tr(
                "Points of the incidents from which the map was made, to count the share they have inside, for the "
                "RRI. Left empty: the share that the map tells, if it does."
            ),
        ),
        declare.field(
            "TIME", tr("Date"),
            tr("Date of the later incidents, to check that they come after the others. Left empty: occurred_from."),
            parent="EVENTS",
        ),
        declare.explained(
            QgsProcessingParameterBoolean("SELECTED_AREAS", tr("Selected polygons only"), defaultValue=False),
            tr("Judge only the polygons selected in the layer."),
            advanced=True,
        ),
        declare.explained(
            QgsProcessingParameterBand("BAND", tr("Band"), 1, "INPUT", True), tr("Band of a raster."), advanced=True
        ),
    )


def hit_rate_results():
    """The table, a report and the indexes."""
    return (
        declare.vector_destination("OUTPUT", tr("Hit rate of the hot spots"), declare.TABLE),
        declare.file_destination("REPORT", tr("Report"), "HTML (*.html)", optional=True),
        declare.figure("HIT_RATE", tr("Hit rate, from 0 to 1")),
        declare.figure("PAI", tr("Prediction accuracy index (PAI)")),
        declare.figure("RRI", tr("Recapture rate index (RRI)")),
        declare.figure("PEI", tr("Prediction efficiency index (PEI)")),
        declare.figure("AREA_SHARE_USED", tr("Share of the ground covered, from 0 to 1")),
        declare.figure("HITS", tr("Later incidents in the hot spots")),
        declare.figure("COUNTED", tr("Later incidents in the study area")),
        declare.figure("OUTSIDE", tr("Later incidents outside")),
    )


def hit_rate_columns() -> tuple[Column, ...]:
    """Fields of the table."""
    return (
        Column("hot_spots", "text", tr("Hot spots")),
        Column("threshold", "real", tr("Lowest value")),
        Column("area_km2", "real", tr("Area (km²)")),
        Column("area_share", "real", tr("Share of the study area, from 0 to 1")),
        Column("n", "long", tr("Later incidents inside")),
        Column("hit_rate", "real", tr("Hit rate, from 0 to 1")),
        Column("hit_rate_low", "real", tr("Hit rate, lower bound at 95%")),
        Column("hit_rate_high", "real", tr("Hit rate, upper bound at 95%")),
        Column("pai", "real", tr("Prediction accuracy index (PAI)")),
        Column("rri", "real", tr("Recapture rate index (RRI)")),
        Column("pei", "real", tr("Prediction efficiency index (PEI)")),
    )
