# SPDX-License-Identifier: GPL-2.0-or-later
"""What loading asks of the person, and the answers as core knows them."""
from __future__ import annotations

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ...core.errors import CoreError
from ...core.incidents.files.mended import mended
from ...core.incidents.files.source import Source
from ...core.incidents.loading import AUTO
from ...core.incidents.places.crs_choice import UnknownCrsError
from ...core.incidents.places.located import Wanted
from ...core.incidents.places.territory import Territory
from ...core.incidents.profiles.profile import Profile
from ...core.incidents.profiles.profile_file import profile_called, shipped_names
from ...core.wording import tr
from .. import parameters as declare
from ..adapters.crs import from_epsg, to_pyproj, to_text
from ..adapters.masks import read_mask
from ..adapters.polygons import to_shapely
from ..adapters.tables import LAYER_MARK, open_file, open_layer
from .deciding_inputs import clock_of, deciding_parameters, reading_of, sheet_of


class OneSourceError(CoreError):
    """Neither or both of the two sources."""

    def __init__(self, both: bool) -> None:
        super().__init__(
            tr("FILE and LAYER are both given: leave one of them empty.")
            if both
            else tr("Give the file of incidents in FILE, or a layer already open in LAYER.")
        )


class TargetCrsError(CoreError):
    """A result asked for in a CRS that does not measure metres."""

    def __init__(self, crs: str) -> None:
        super().__init__(
            tr(
                "TARGET_CRS: {crs} is not a projected system in metres. Choose one, such as EPSG:2154, or leave it "
                "empty to have one chosen.",
                crs=crs,
            )
        )


def load_parameters():
    """Source, profile, territory and reference systems."""
    return (
        declare.explained(
            QgsProcessingParameterFile("FILE", tr("File of incidents"), optional=True, fileFilter=tr("All files (*)")),
            tr(
                "CSV, TSV or text (also gzipped), XLSX, ODS, GeoJSON, GeoPackage, shapefile… A sheet or layer of a "
                "file is named after it: incidents.xlsx|layername=2024."
            ),
        ),
        declare.explained(
            QgsProcessingParameterFeatureSource("LAYER", tr("Or a layer"), [declare.TABLE], optional=True),
            tr("A layer or table already open, instead of a file. Its selection and filter are honoured."),
        ),
        declare.explained(
            _with_choices(QgsProcessingParameterString("PROFILE", tr("Profile of the source"), AUTO)),
            tr(
                "auto: the shipped profile that fits, otherwise columns recognised by their names and content. Or the "
                "name of a shipped profile: {names}. Or the path of your own, in JSON.",
                names=", ".join(shipped_names()),
            ),
        ),
        declare.polygons(
            "AREA",
            tr("Territory"),
            tr("Polygons that the incidents should fall in: rows outside are rejected, and the CRS is confirmed."),
        ),
        declare.explained(
            QgsProcessingParameterCrs("CRS", tr("CRS of the coordinates"), optional=True),
            tr("Left empty: that of the profile, of the file if its values agree, or the one that the values tell."),
        ),
        declare.explained(
            QgsProcessingParameterCrs("TARGET_CRS", tr("CRS of the result"), optional=True),
            tr("A projected system in metres. Left empty: the official one where the incidents are."),
            advanced=True,
        ),
        *deciding_parameters(),
    )


def profile_of(algorithm: QgsProcessingAlgorithm, parameters: dict, context) -> Profile | None:
    """The profile asked for; ``None`` to have one found."""
    choice = algorithm.parameterAsString(parameters, "PROFILE", context).strip()
    return None if choice in ("", AUTO) else profile_called(choice)


def source_of(algorithm, parameters: dict, profile: Profile | None, context, feedback) -> Source:
    """The rows of FILE or of LAYER."""
    file = algorithm.parameterAsString(parameters, "FILE", context).strip()
    with_layer = algorithm.given(parameters, "LAYER")
    if bool(file) == with_layer:
        raise OneSourceError(with_layer)
    if with_layer:
        return mended(open_layer(algorithm.source(parameters, "LAYER", context), feedback))
    sheet = sheet_of(algorithm, parameters, context)
    if sheet and LAYER_MARK not in file:
        file += LAYER_MARK + sheet
    reading = reading_of(algorithm, parameters, context, profile.reading if profile else None)
    return mended(open_file(file, reading, feedback))


def wanted_of(algorithm, parameters: dict, context, feedback) -> Wanted:
    """Territory and reference systems asked for."""
    territory = None
    if algorithm.given(parameters, "AREA"):
        source = algorithm.source(parameters, "AREA", context)
        mask = read_mask(source, from_epsg(4326), context, feedback)
        territory = Territory(to_shapely(mask.polygons), to_text(source.sourceCrs()))
    target = _target(algorithm, parameters, context)
    crs = _crs(algorithm, parameters, "CRS", context)
    return Wanted(crs, target, territory, **clock_of(algorithm, parameters, context))


def _crs(algorithm, parameters: dict, name: str, context) -> str | None:
    if not algorithm.given(parameters, name):
        return None
    crs = algorithm.parameterAsCrs(parameters, name, context)
    if not crs.isValid():
        raise UnknownCrsError(name, str(parameters[name]))
    return to_text(crs)


def _target(algorithm, parameters: dict, context) -> str | None:
    if not algorithm.given(parameters, "TARGET_CRS"):
        return None
    asked = _crs(algorithm, parameters, "TARGET_CRS", context)
    crs = to_pyproj(algorithm.parameterAsCrs(parameters, "TARGET_CRS", context))
    if not crs.is_projected or any(axis.unit_conversion_factor != 1 for axis in crs.axis_info[:2]):
        raise TargetCrsError(asked)
    return asked


def _with_choices(definition: QgsProcessingParameterString) -> QgsProcessingParameterString:
    """Propose the shipped profiles in the dialog, where a path can still be typed."""
    definition.setMetadata({"widget_wrapper": {"value_hints": [AUTO, *shipped_names()]}})
    return definition
