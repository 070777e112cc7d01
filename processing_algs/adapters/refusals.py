# SPDX-License-Identifier: GPL-2.0-or-later
"""Errors of core as QGIS knows them."""
from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsProcessingException

from ...core.errors import Cancelled, CoreError
from ...core.wording import tr

GONE = "has been deleted"
"""What Python says of an object of QGIS that QGIS has deleted."""


@contextmanager
def told_to_qgis() -> Iterator[None]:
    """Turn refusals of core, and of the file system, into the exception whose sentence Processing shows."""
    try:
        yield
    except (CoreError, OSError, Cancelled, RuntimeError) as refusal:
        if isinstance(refusal, RuntimeError) and GONE not in str(refusal):
            raise
        # QGIS never lets go of an exception it was handed: layers and files that the work still holds in its frames
        # would stay open as long as the program, and outlive the libraries that close them.
        traceback.clear_frames(refusal.__traceback__)
        raise QgsProcessingException(_sentence(refusal)) from refusal


def _sentence(refusal: Exception) -> str:
    if isinstance(refusal, Cancelled):
        return tr("Cancelled: nothing was written.")
    if isinstance(refusal, OSError):
        reason = refusal.strerror or str(refusal)
        return tr("“{path}” could not be read or written: {reason}.", path=refusal.filename or "", reason=reason)
    if isinstance(refusal, RuntimeError):
        return tr(
            "A layer left the project while it was being read: nothing was written. Add it again, then run again."
        )
    return str(refusal)
