# SPDX-License-Identifier: GPL-2.0-or-later
"""Every file of a package, from what is published alone, and its check."""
from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsProcessingFeedback

from ....core.errors import Cancelled
from ....core.privacy.attacks.evidence import Evidence
from ....core.privacy.attacks.reading import read_package
from ....core.privacy.attacks.truth import Positions, Truth
from ....core.privacy.attacks.verification import refuse_leaks, verify
from ....core.privacy.pages.metadata import datapackage_json, iso19139_xml
from ....core.privacy.pages.readme import MOST_SHEETS, readme, sheet_names
from ....core.privacy.pages.report import report_html, report_json
from ....core.privacy.pages.sheet import sheet
from ....core.privacy.pages.tables import dictionary_csv, table_csv
from ....core.privacy.releases.notice import Notice, file_name
from ....core.privacy.releases.release import Release
from ....core.privacy.sealing.archive import SUMS, canonical_zip, with_sums
from ....core.privacy.sealing.minisign import SIGNATURE, SigningKey, signature_of
from ....core.progress import stage
from ....core.wording import tr
from ..progress import tick_of
from .geopackage import geopackage
from .picture import drawn, pdf, png
from .project import project_archive
from .traces import surroundings


@dataclass(frozen=True)
class Package:
    """A package that was checked: its bytes, its name and its report."""

    content: bytes
    name: str
    report: str


def checked_package(
    release: Release,
    notice: Notice,
    truth: Truth,
    feedback: QgsProcessingFeedback,
    key: SigningKey | None = None,
    addresses: Positions | None = None,
) -> Package:
    """The package of a release, signed where there is a ``key``; ``addresses`` are those that its points come from.

    Raises
    ------
    LeakError
        Its bytes hold something of the raw facts.
    """
    members = _members(release, notice, feedback)
    sealed = with_sums(members)
    if key is not None:
        sealed[SIGNATURE] = signature_of(sealed[SUMS], key).encode()
    content = canonical_zip(sealed)
    feedback.pushInfo(tr("The package is attacked as a stranger who holds the raw data would…"))
    evidence = Evidence(read_package(content), truth, None, surroundings(), addresses)
    refuse_leaks(verify(evidence, stage(tick_of(feedback), 0.9, 1)))
    return Package(content, file_name(release, notice), members["rapport/rapport.html"].decode())


def _members(release: Release, notice: Notice, feedback: QgsProcessingFeedback) -> dict[str, bytes]:
    """Content of every file but the sums, by name."""
    data = geopackage(release, notice)
    texts = {
        "LISEZMOI.html": readme(release, notice, _contents(release)),
        "donnees/faits.csv": table_csv(release),
        "donnees/dictionnaire.csv": dictionary_csv(release),
        "datapackage.json": datapackage_json(release, notice, file_name(release, notice)),
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


def _contents(release: Release) -> list[tuple[str, str]]:
    """What each file is, for the reader."""
    if release.moved is not None:
        mapped, listed = tr("The points, for mapping software."), tr("The points as a table, for spreadsheets.")
    else:
        mapped = tr("The figures with the outlines of their places, for mapping software.")
        listed = tr("The figures as a table, for spreadsheets.")
    return [
        ("carte.qgz", tr("The map, for QGIS: double click; it holds its own data.")),
        ("donnees/faits.gpkg", mapped),
        ("donnees/faits.csv", listed),
        ("donnees/dictionnaire.csv", tr("What each column means.")),
        ("cartes/", tr("The map as pictures, to print or to show.")),
        ("datapackage.json", tr("The table described for machines (Frictionless Data Package).")),
        ("metadonnees/", tr("The description for catalogues of maps (ISO 19139).")),
        ("rapport/", tr("How people were protected, and what it cost.")),
        (SUMS, tr("Fingerprints of the files, to check that nothing was changed.")),
    ]

