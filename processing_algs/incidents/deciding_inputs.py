# SPDX-License-Identifier: GPL-2.0-or-later
"""Parameters that decide where a file can be read in several ways, and their answers as core knows them."""
from __future__ import annotations

from dataclasses import replace

import pandas as pd
from qgis.core import QgsProcessingParameterBoolean, QgsProcessingParameterString

from ...core.errors import CoreError
from ...core.incidents.moments.dates import LAYOUTS
from ...core.incidents.profiles.profile import Reading
from ...core.wording import tr
from .. import parameters as declare

TABULATIONS = ("tab", "\\t", "tabulation")


class TimeZoneError(CoreError):
    """A time zone that does not exist."""

    def __init__(self, name: str) -> None:
        super().__init__(
            tr("TIME_ZONE: “{name}” is not a time zone: write one such as UTC or Europe/Paris.", name=name)
        )


def deciding_parameters():
    """What the person may have to say of a file; all advanced, and found where left empty."""
    return (
        _text(
            "ENCODING",
            tr("Encoding of the file"),
            tr("utf-8, cp1252, latin-1, utf-16… Left empty: that of the profile, or found from the bytes."),
        ),
        _text(
            "DELIMITER",
            tr("Delimiter of the file"),
            tr("One character, such as ; or , (tab for a tabulation). Left empty: that of the profile, or found."),
        ),
        _text(
            "SHEET",
            tr("Sheet, layer or member"),
            tr("Sheet of a workbook, layer of a GeoPackage or file of a zip to read. Left empty: the one that has the "
               "columns of incidents; where several have, the run is refused and names them."),
        ),
        declare.words(
            "DATE_FORMAT",
            tr("Layout of the dates"),
            tuple(LAYOUTS),
            None,
            tr("How the dates are written, whatever a profile says. Left empty: that of the profile, or found; where "
               "day and month could be exchanged and nothing tells, the run is refused."),
            advanced=True,
        ),
        _text(
            "TIME_ZONE",
            tr("Time zone of the hours"),
            tr("Zone that the source writes its hours in, such as UTC: they are brought to the time of the place. Left "
               "empty: that of the profile, or the local time; a time that names its own zone is always brought."),
        ),
        declare.explained(
            QgsProcessingParameterBoolean("SWAP_XY", tr("Exchange the coordinates"), False),
            tr("Read each x as y and each y as x: for sources that write latitude under the name of longitude."),
            advanced=True,
        ),
        _text(
            "KEEP_TEXT",
            tr("Columns of free text to keep"),
            tr("Names separated by commas. Left empty, as it should be: no free text is imported, since people are "
               "named there. What is asked for goes into the field notes, which no package publishes; texts that hold "
               "a telephone, an e-mail, a plate or a number of a person are left out all the same."),
        ),
    )  # fmt: skip


def reading_of(algorithm, parameters: dict, context, of_profile: Reading | None) -> Reading:
    """How to read the file: what the person says, then what the profile says."""
    encoding, delimiter = (_given(algorithm, parameters, name, context) for name in ("ENCODING", "DELIMITER"))
    if delimiter and delimiter.lower() in TABULATIONS:
        delimiter = "\t"
    reading = of_profile or Reading()
    return replace(reading, encoding=encoding or reading.encoding, delimiter=delimiter or reading.delimiter)


def sheet_of(algorithm, parameters: dict, context) -> str:
    """Sheet, layer or member asked for; empty to have one chosen."""
    return _given(algorithm, parameters, "SHEET", context) or ""


def clock_of(algorithm, parameters: dict, context) -> dict[str, object]:
    """Layout, time zone, exchange and free text, as :class:`Wanted` takes them."""
    notes = _given(algorithm, parameters, "KEEP_TEXT", context) or ""
    zone = _given(algorithm, parameters, "TIME_ZONE", context)
    try:
        pd.Timestamp(0, tz=zone)
    except Exception as error:  # each library of time zones raises its own
        raise TimeZoneError(str(zone)) from error
    return {
        "layout": _given(algorithm, parameters, "DATE_FORMAT", context),
        "timezone": zone,
        "swap": algorithm.parameterAsBoolean(parameters, "SWAP_XY", context),
        "notes": tuple(name.strip() for name in notes.split(",") if name.strip()),
    }


def _text(name: str, title: str, help_text: str):
    return declare.explained(QgsProcessingParameterString(name, title, optional=True), help_text, advanced=True)


def _given(algorithm, parameters: dict, name: str, context) -> str | None:
    return algorithm.parameterAsString(parameters, name, context) or None if algorithm.given(parameters, name) else None
