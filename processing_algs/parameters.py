# SPDX-License-Identifier: GPL-2.0-or-later
"""Parameters and outputs that several algorithms declare the same way.

Every builder takes a title and a help text already in the person's language.
"""
from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
)

from ..core.wording import tr

POINT = QgsProcessing.SourceType.TypeVectorPoint
LINE = QgsProcessing.SourceType.TypeVectorLine
POLYGON = QgsProcessing.SourceType.TypeVectorPolygon
TABLE = QgsProcessing.SourceType.TypeVector

words_widget = ""
"""Dotted name of the widget that shows lists of words to people, given by the room that has widgets."""


def explained(definition: QgsProcessingParameterDefinition, help_text: str, advanced: bool = False):
    """The parameter with its help, among the advanced ones if asked."""
    definition.setHelp(help_text)
    if advanced:
        definition.setFlags(definition.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return definition


def incidents(name: str = "INPUT", title: str = ""):
    """The incident layer: any point or multipoint layer."""
    return explained(
        QgsProcessingParameterFeatureSource(name, title or tr("Incidents"), [POINT]),
        tr("Point or multipoint layer, one event a point. The selection and the filter of the layer are honoured."),
    )


def polygons(name: str, title: str, help_text: str, optional: bool = True):
    """A polygon layer."""
    return explained(QgsProcessingParameterFeatureSource(name, title, [POLYGON], optional=optional), help_text)


def length(name: str, title: str, help_text: str):
    """A length in metres, computed and announced when left empty."""
    # A plain number, not a QGIS distance: the latter would follow the unit of the layer's CRS.
    definition = QgsProcessingParameterNumber(
        name, title, QgsProcessingParameterNumber.Type.Double, optional=True, minValue=0.001
    )
    return explained(definition, help_text)


def whole_number(name: str, title: str, lowest: int, highest: int, help_text: str, advanced: bool = True):
    """An optional whole number between two bounds."""
    definition = QgsProcessingParameterNumber(
        name, title, QgsProcessingParameterNumber.Type.Integer, None, True, lowest, highest
    )
    return explained(definition, help_text, advanced)


def words(
    name: str, title: str, options: tuple[str, ...], default: str | None, help_text: str, advanced: bool = False
):
    """One word of a closed list; none of them, where there is no default."""
    definition = QgsProcessingParameterEnum(
        name, title, options=list(options), defaultValue=default, optional=default is None, usesStaticStrings=True
    )
    if words_widget:
        definition.setMetadata({"widget_wrapper": {"class": words_widget}})
    return explained(definition, help_text, advanced)


def field(name: str, title: str, help_text: str, parent: str = "INPUT", numeric: bool = False, advanced: bool = False):
    """An optional field of ``parent``."""
    kind = QgsProcessingParameterField.DataType.Numeric if numeric else QgsProcessingParameterField.DataType.Any
    definition = QgsProcessingParameterField(name, title, None, parent, kind, optional=True)
    return explained(definition, help_text, advanced)


def extent(name: str = "EXTENT"):
    """The rectangle to cover."""
    return explained(
        QgsProcessingParameterExtent(name, tr("Extent"), optional=True),
        tr("Rectangle to cover, in any CRS. Left empty: that of the study area, or of the incidents."),
    )


def vector_destination(name: str, title: str, kind=POLYGON, optional: bool = False):
    """Where a layer or table goes."""
    definition = QgsProcessingParameterFeatureSink(name, title, kind, optional=optional, createByDefault=not optional)
    about = tr("Layer to write: its ending decides its format (.gpkg, .shp, .geojson, .csv…).")
    return explained(definition, _told(about, optional))


def raster_destination(name: str, title: str):
    """Where a raster goes."""
    return explained(QgsProcessingParameterRasterDestination(name, title), tr("Raster to write (.tif)."))


def file(name: str, title: str, ending: str, help_text: str, optional: bool = False, advanced: bool = False):
    """A file that is there; ``ending`` such as "zip"."""
    definition = QgsProcessingParameterFile(name, title, optional=optional, fileFilter=f"{ending.upper()} (*.{ending})")
    return explained(definition, help_text, advanced)


def file_destination(name: str, title: str, pattern: str, optional: bool = False):
    """Where a file goes; ``pattern`` such as "HTML (*.html)"."""
    make = QgsProcessingParameterFileDestination
    definition = make(name, title, pattern, optional=optional, createByDefault=not optional)
    return explained(definition, _told(tr("File to write."), optional))


def folder_destination(name: str, title: str):
    """Where files go."""
    about = tr("Folder to write into; it is made where there is none.")
    return explained(QgsProcessingParameterFolderDestination(name, title), about)


def figure(name: str, title: str):
    """A number among the results."""
    return QgsProcessingOutputNumber(name, title)


def word(name: str, title: str):
    """A text among the results."""
    return QgsProcessingOutputString(name, title)


def verdict(name: str, title: str):
    """A yes or no among the results."""
    return QgsProcessingOutputBoolean(name, title)


def _told(about: str, optional: bool) -> str:
    return f"{about} {tr('Left empty: it is not written.')}" if optional else about
