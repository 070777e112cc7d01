# SPDX-License-Identifier: GPL-2.0-or-later
"""Signatures that minisign verifies: who made a package, and that nobody changed it.

Source: Denis, F., minisign (jedisct1.github.io/minisign), « Signature format » and « Secret key format ».
"""
from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass

from ...errors import CoreError
from ...wording import tr
from . import ed25519

SIGNATURE = "SHA256SUMS.minisig"
PURE, HASHED, BLAKE = b"Ed", b"ED", b"B2"
NO_PASSWORD = b"\0\0"
UNTRUSTED, TRUSTED = "untrusted comment: ", "trusted comment: "
COMMENT = "SHA256SUMS"
"""The trusted comment: minisign's own would tell when and in which folder."""


class SigningKeyError(CoreError):
    """A file that is no private key of minisign, or one with a password."""

    def __init__(self, path: str, encrypted: bool) -> None:
        reason = (
            tr("it is protected by a password; make a key for packages without one (minisign -G -W) and keep it safe")
            if encrypted
            else tr("it is no private key of minisign (minisign -G -W makes one)")
        )
        super().__init__(tr("SIGNING_KEY = “{path}” cannot sign: {reason}.", path=path, reason=reason))


class PublicKeyError(CoreError):
    """What is given as a public key is none."""

    def __init__(self, text: str) -> None:
        super().__init__(
            tr("“{text}” is no public key of minisign: it is one line of 56 characters that begins with RW.",
               text=text[:80])
        )  # fmt: skip


@dataclass(frozen=True)
class SigningKey:
    """A private key: its identifier, 8 bytes, and its seed, 32 bytes."""

    identity: bytes
    seed: bytes

    @property
    def public(self) -> str:
        """The public key, as people publish it."""
        return base64.b64encode(PURE + self.identity + ed25519.public_key(self.seed)).decode()


def read_signing_key(text: str, path: str) -> SigningKey:
    """Read the file that ``minisign -G -W`` writes.

    Raises
    ------
    SigningKeyError
        It is something else, or needs a password.
    """
    content = _decoded(text.strip().splitlines()[-1] if text.strip() else "")
    if len(content) != 158 or content[:2] != PURE or content[4:6] != BLAKE:
        raise SigningKeyError(path, encrypted=False)
    if content[2:4] != NO_PASSWORD:
        raise SigningKeyError(path, encrypted=True)
    identity, pair, check = content[54:62], content[62:126], content[126:]
    if hashlib.blake2b(PURE + identity + pair, digest_size=32).digest() != check:
        raise SigningKeyError(path, encrypted=False)
    return SigningKey(identity, pair[:32])


def signature_of(message: bytes, key: SigningKey) -> str:
    """The signature file of a message."""
    signed = ed25519.sign(key.seed, hashlib.blake2b(message).digest())
    overall = ed25519.sign(key.seed, signed + COMMENT.encode())
    lines = [
        f"{UNTRUSTED}signature from minisign secret key",
        base64.b64encode(HASHED + key.identity + signed).decode(),
        f"{TRUSTED}{COMMENT}",
        base64.b64encode(overall).decode(),
    ]
    return "\n".join(lines) + "\n"


def signature_holds(message: bytes, signature: str, public: str) -> bool:
    """Whether a signature file is that of a message by the owner of a public key.

    Raises
    ------
    PublicKeyError
        ``public`` is none.
    """
    key = _decoded(public.strip().splitlines()[-1] if public.strip() else "")
    if len(key) != 42 or key[:2] != PURE:
        raise PublicKeyError(public)
    lines = signature.splitlines()
    if len(lines) != 4 or not lines[2].startswith(TRUSTED):
        return False
    made, overall = _decoded(lines[1]), _decoded(lines[3])
    if made[:2] not in (PURE, HASHED) or made[2:10] != key[2:10]:
        return False
    digest = hashlib.blake2b(message).digest() if made[:2] == HASHED else message
    comment = lines[2][len(TRUSTED) :].encode()
    return ed25519.verifies(key[10:], digest, made[10:]) and ed25519.verifies(key[10:], made[10:] + comment, overall)


def _decoded(line: str) -> bytes:
    try:
        return base64.b64decode(line, validate=True)
    except (binascii.Error, ValueError):
        return b""
