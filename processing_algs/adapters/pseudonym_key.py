# SPDX-License-Identifier: GPL-2.0-or-later
"""The key of pseudonyms: in QGIS's authentication database, or in the environment of a batch."""
from __future__ import annotations

import os
import secrets

from qgis.core import QgsApplication

from ...core.errors import CoreError
from ...core.privacy.sealing.pseudonyms import FEWEST_BYTES, WeakKeyError
from ...core.wording import tr

VARIABLE = "QUIETUDE_PSEUDONYM_KEY"
"""Environment variable with the key in hexadecimal, 64 digits or more (``openssl rand -hex 32``)."""
SETTING = "quietude/pseudonyms"


class UnreadableKeyError(CoreError):
    """A variable that holds no key."""

    def __init__(self) -> None:
        super().__init__(
            tr(
                "{variable} must hold 64 hexadecimal digits or more: openssl rand -hex 32 makes them.",
                variable=VARIABLE,
            )
        )


def pseudonym_key() -> bytes | None:
    """The key; ``None`` in a batch without the variable, or while the authentication database is locked.

    It is made the first time, and stays in the authentication database: never in a project, a setting or a package.

    Raises
    ------
    UnreadableKeyError, WeakKeyError
        The variable holds no key, or a short one.
    """
    written = os.environ.get(VARIABLE, "").strip()
    if written:
        return _parsed(written)
    manager = QgsApplication.authManager()
    # Asking would open a dialog, from a thread that must not: the person unlocks the database in the window.
    if manager is None or manager.isDisabled() or not manager.masterPasswordIsSet():
        return None
    kept = manager.authSetting(SETTING, "", True)
    if not kept and manager.existsAuthSetting(SETTING):
        # There is one that cannot be read: another in its place would make strangers of the same recipients.
        return None
    if not kept:
        kept = secrets.token_hex(FEWEST_BYTES)
        if not manager.storeAuthSetting(SETTING, kept, True):
            return None
    return _parsed(str(kept))


def _parsed(text: str) -> bytes:
    try:
        key = bytes.fromhex(text)
    except ValueError:
        raise UnreadableKeyError from None
    if len(key) < FEWEST_BYTES:
        raise WeakKeyError(len(key))
    return key
