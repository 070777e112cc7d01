# SPDX-License-Identifier: GPL-2.0-or-later
"""Packages that one person alone can open: age, through the package pyrage where it is installed."""
from __future__ import annotations

import importlib

from ....core.errors import CoreError
from ....core.wording import tr

SUFFIX = ".age"
"""Ending of an encrypted file."""


class NoEncryptionError(CoreError):
    """Nothing that encrypts."""

    def __init__(self) -> None:
        super().__init__(
            tr(
                "A restricted package is encrypted, and nothing here can: install the Python package pyrage for QGIS "
                "(pip install pyrage, in the OSGeo4W shell on Windows), then run again. Nothing was written."
            )
        )


class RecipientKeyError(CoreError):
    """A key that age does not know."""

    def __init__(self, text: str) -> None:
        super().__init__(
            tr(
                "RECIPIENT_KEY = “{text}” is no public key of age: ask the recipient for the line “age1…” that "
                "age-keygen prints, or for an ssh-ed25519 public key.",
                text=text[:80],
            )
        )


def check_recipient(key: str) -> None:
    """Refuse, before any work, a package that could not be encrypted.

    Raises
    ------
    NoEncryptionError, RecipientKeyError
        pyrage is missing, or the key is none.
    """
    _recipient(key)


def encrypted(content: bytes, key: str) -> bytes:
    """``content`` for the owner of ``key`` alone; never twice the same bytes."""
    recipient = _recipient(key)
    return importlib.import_module("pyrage").encrypt(content, [recipient])


def _recipient(key: str):
    try:
        pyrage = importlib.import_module("pyrage")
    except ImportError:
        raise NoEncryptionError from None
    kind = pyrage.ssh if key.startswith("ssh-") else pyrage.x25519
    try:
        return kind.Recipient.from_str(key)
    except Exception:  # pyrage's errors have no common class
        raise RecipientKeyError(key) from None
