# SPDX-License-Identifier: GPL-2.0-or-later
"""Every file of a package, from what is published alone, and its check."""
from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingFeedback

from ....core.errors import Cancelled
from ....core.privacy.archive import SUMS, canonical_zip, with_sums
from ....core.privacy.check import check_package
from ....core.privacy.metadata import datapackage_json, iso19139_xml
from ....core.privacy.notice import Notice, file_name
from ....core.privacy.readme import MOST_SHEETS, readme, sheet_names
from ....core.privacy.release import Release
from ....core.privacy.report import report_html, report_json
from ....core.privacy.sheet import sheet
from ....core.privacy.tables import dictionary_csv, published_fields, table_csv
from ....core.privacy.templates import FOLDER
from ....core.privacy.traces import RawTraces
from ....core.wording import tr
from ..crs import from_epsg
from .geopackage import geopackage
from .picture import drawn, pdf, png
from .project import project_archive
from .project_xml import ALLOWED


@dataclass(frozen=True)
class Package:
    """A package that was checked: its bytes, its name and its report."""

    content: bytes
    name: str
    report: str


def checked_package(release: Release, notice: Notice, raw: RawTraces, feedback: QgsProcessingFeedback) -> Package:
    """The package of a release.

    Raises
    ------
    LeakError
        Its bytes hold something of the raw facts.
    """
    members = _members(release, notice, feedback)
    content = canonical_zip(with_sums(members))
    feedback.pushInfo(tr("Every byte is checked against the raw data…"))
    check_package(content, raw, _said(release, notice))
    return Package(content, file_name(release, notice), members["rapport/rapport.html"].decode())


def _members(release: Release, notice: Notice, feedback: QgsProcessingFeedback) -> dict[str, bytes]:
    """Content of every file but the sums, by name."""
    data = geopackage(release, notice)
    texts = {
        "LISEZMOI.html": readme(release, notice, _contents()),
        "donnees/faits.csv": table_csv(release),
        "donnees/dictionnaire.csv": dictionary_csv(release),
        "metadonnees/datapackage.json": datapackage_json(release, notice, file_name(release, notice)),
        "metadonnees/iso19139.xml": iso19139_xml(release, notice, file_name(release, notice)),
        "rapport/rapport.json": report_json(release, notice),
        "rapport/rapport.html": report_html(release, notice),
    }
    return {
        **{name: text.encode() for name, text in texts.items()},
        "donnees/faits.gpkg": data,
        "carte.qgz": project_archive(release, notice, data),
        **_pictures(release, notice, feedback),
    }


def _pictures(release: Release, notice: Notice, feedback: QgsProcessingFeedback) -> dict[str, bytes]:
    """A PNG a map, and a PDF of them all."""
    pictures = []
    sheets = sheet_names(release)[:MOST_SHEETS]
    for index, (period, category, name) in enumerate(sheets):
        if feedback.isCanceled():
            raise Cancelled
        pictures.append(drawn(sheet(release, notice, name, period, category)))
        feedback.setProgress(50 + 40 * (index + 1) / len(sheets))
    names = ["carte.png"] if len(pictures) == 1 else [f"carte-{index:02d}.png" for index in range(1, len(pictures) + 1)]
    return {
        **{f"cartes/{name}": png(picture) for name, picture in zip(names, pictures)},
        "cartes/carte.pdf": pdf(pictures),
    }


def _contents() -> list[tuple[str, str]]:
    """What each file is, for the reader."""
    return [
        ("carte.qgz", tr("The map, for QGIS: double click; it holds its own data.")),
        ("donnees/faits.gpkg", tr("The figures with the outlines of their places, for mapping software.")),
        ("donnees/faits.csv", tr("The figures as a table, for spreadsheets.")),
        ("donnees/dictionnaire.csv", tr("What each column means.")),
        ("cartes/", tr("The map as pictures, to print or to show.")),
        ("metadonnees/", tr("Descriptions for catalogues: Frictionless and ISO 19139.")),
        ("rapport/", tr("How people were protected, and what it cost.")),
        (SUMS, tr("Fingerprints of the files, to check that nothing was changed.")),
    ]


def _said(release: Release, notice: Notice) -> str:
    """What the package says whatever the facts, and what is published on purpose."""
    crs: QgsCoordinateReferenceSystem = from_epsg(release.units.epsg)
    templates = [(FOLDER / name).read_text(encoding="utf-8") for name in ("readme.html", "iso19139.xml", "style.css")]
    names = [] if release.units.size else list(release.units.names)
    return "\n".join(
        [
            notice.title,
            notice.commune,
            notice.licence,
            notice.software,
            release.rules.decision,
            *release.periods,
            *release.categories,
            *names,
            report_html(release, notice),
            *(field.name + field.title + field.description for field in published_fields(release)),
            *(name + meaning for name, meaning in _contents()),
            *templates,
            " ".join(ALLOWED),
            crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED),
            crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT1_GDAL),
            crs.description(),
        ]
    )
