# SPDX-License-Identifier: GPL-2.0-or-later
"""A received package, looked at before QGIS touches it, then opened."""
from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingParameterString

from ...core.privacy.attacks.admission import refuse_hostile, signature_state
from ...core.wording import later, tr
from .. import parameters as declare
from ..adapters.package.opening import names_of, place, read_map
from ..base import QuietudeAlgorithm
from .received import extracted, read_received


class OpenPackage(QuietudeAlgorithm):
    """A package that somebody sent, as layers."""

    NAME = "openpackage"
    GROUP = ("sharing", later("Sharing"))
    TITLE = later("Open a package")
    SUMMARY = later(
        "Checks a package that was received before QGIS touches it, unpacks it and loads its layers, styled, under a "
        "group named after it."
    )
    HELP = later(
        "<p><b>What it checks.</b> Names that would write elsewhere, links, bombs, files that no package has, entities "
        "in XML, scripts in pages, triggers and views in databases, sources outside the package, and SHA256SUMS. "
        "Nothing is written before all of that holds. With the sender's public key, the signature too.</p>"
        "<p><b>How to read it.</b> SIGNATURE is “verified” only where PUBLIC_KEY was given and holds: it then tells "
        "who made the package, and that nobody changed it. “unverified”: signed, by nobody knows whom. "
        "“unsigned”: SHA256SUMS tells of accidents alone.</p>"
        "<p><b>Limits.</b> An encrypted package (.age) must be decrypted first. A package in order may still hold "
        "wrong figures.</p>"
        "<p><b>References.</b> CWE-22 (path traversal), CWE-409 (bombs), CWE-611 (XML entities); minisign, "
        "<i>Signature format</i>.</p>"
    )
    TAGS = (
        "open,package,receive,import,load,signature,unzip,safe,anonymised,"
        "ouvrir,lot,paquet,recevoir,importer,charger,signature,décompresser,anonymisé"
    )

    def inputs(self):
        """Parameters and outputs, in the order people read them."""
        return (
            declare.file(
                "PACKAGE", tr("Package"), "zip",
                tr("The zip that you received. Decrypt it first if its name ends with .age."),
            ),
            declare.explained(
                QgsProcessingParameterString("PUBLIC_KEY", tr("Sender's public key"), optional=True),
                tr(
                    "The line beginning with RW that the sender gave you by another way, on paper for instance: it "
                    "proves who made the package. Left empty: the signature is not verified."
                ),
            ),
            declare.folder_destination("FOLDER", tr("Folder to unpack into")),
            declare.word("GROUP", tr("Group of the layers")),
            declare.word("LAYERS", tr("Names of the layers")),
            declare.word("SIGNATURE", tr("Signature: verified, unverified or unsigned")),
        )  # fmt: skip

    def compute(self, parameters, context, feedback):
        """Look, unpack, load."""
        package = Path(self.parameterAsFile(parameters, "PACKAGE", context))
        reading = read_received(str(package))
        refuse_hostile(reading)
        state = signature_state(reading, self.parameterAsString(parameters, "PUBLIC_KEY", context).strip())
        folder = Path(self.parameterAsString(parameters, "FOLDER", context)) / package.stem
        extracted(reading, folder)
        self._group, self._nodes = package.stem, read_map(folder) if context.project() is not None else []
        layers = names_of(self._nodes)
        feedback.pushInfo(tr("{count} layers loaded under “{group}”.", count=len(layers), group=package.stem))
        return {"FOLDER": str(folder), "GROUP": package.stem, "LAYERS": "\n".join(layers), "SIGNATURE": state}

    def postProcessAlgorithm(self, context, feedback):
        """Put the layers into the project, on its thread."""
        if context.project() is not None:
            group = context.project().layerTreeRoot().insertGroup(0, self._group)
            place(self._nodes, group, context.project())
        self._nodes = []
        return {}
