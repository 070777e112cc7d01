# SPDX-License-Identifier: GPL-2.0-or-later
"""Errors of core as QGIS knows them."""
from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsProcessingException

from ...core.errors import Cancelled, CoreError
from ...core.wording import tr


@contextmanager
def told_to_qgis() -> Iterator[None]:
    """Turn refusals of core, and of the file system, into the exception whose sentence Processing shows."""
    try:
        yield
    except CoreError as error:
        raise QgsProcessingException(str(error)) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise QgsProcessingException(
            tr("“{path}” could not be read or written: {reason}.", path=error.filename or "", reason=reason)
        ) from error
    except Cancelled as stop:
        raise QgsProcessingException(tr("Cancelled: nothing was written.")) from stop
