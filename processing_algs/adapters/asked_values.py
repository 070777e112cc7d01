# SPDX-License-Identifier: GPL-2.0-or-later
"""What is wrong with the value of a parameter, where QGIS says only that it is incorrect."""
from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

from ...core.wording import figure, tr

ANY = 1e300
"""Beyond this, QGIS means that there is no upper limit."""


def said_wrong(definition: QgsProcessingParameterDefinition, value: object, context: QgsProcessingContext) -> str:
    """A sentence for a word that a choice does not know or a number out of its range; otherwise empty."""
    # A value may also be an expression or an object of QGIS, which it judges by itself.
    if not isinstance(value, (str, int, float)) or value == "" or definition.checkValueIsAcceptable(value, context):
        return ""
    asked = {"parameter": definition.name(), "value": value}
    if isinstance(definition, QgsProcessingParameterEnum) and isinstance(value, str):
        words = ", ".join(definition.options())
        return tr("{parameter} = “{value}” is not among its words: {words}.", words=words, **asked)
    if not isinstance(definition, QgsProcessingParameterNumber):
        return ""
    low, high = definition.minimum(), definition.maximum()
    if high < ANY:
        return tr("{parameter} = {value} is not a number from {low} to {high}.",
                  low=figure(low), high=figure(high), **asked)  # fmt: skip
    return tr("{parameter} = {value} is not a number of {low} or more.", low=figure(low), **asked)
