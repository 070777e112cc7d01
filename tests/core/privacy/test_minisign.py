# SPDX-License-Identifier: GPL-2.0-or-later
"""Signatures: the published vectors, another library, and minisign's own formats."""
import base64
import hashlib

import pytest
from quietude.core.privacy.sealing import ed25519
from quietude.core.privacy.sealing.minisign import (
    PublicKeyError,
    SigningKeyError,
    read_signing_key,
    signature_holds,
    signature_of,
)

RFC_8032 = [
    ("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",  # pragma: allowlist secret
     "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",  # pragma: allowlist secret
     "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"  # pragma: allowlist secret
     "5fb8821590a33bacc61e39701cf9b46bd"  # pragma: allowlist secret
     "25bf5f0595bbe24655141438e7a100b"),  # pragma: allowlist secret
    ("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",  # pragma: allowlist secret
     "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",  # pragma: allowlist secret
     "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"  # pragma: allowlist secret
     "085ac1e43e15996e458f3613d0f11d8c"  # pragma: allowlist secret
     "387b2eaeb4302aeeb00d291612bb0c00"),  # pragma: allowlist secret
]  # fmt: skip
SEED, IDENTITY = bytes(range(32)), b"quietude"


@pytest.mark.parametrize(("seed", "public", "message", "signature"), RFC_8032)
def test_the_vectors_of_the_standard_hold(seed, public, message, signature):
    seed, public, message, signature = map(bytes.fromhex, (seed, public, message, signature))
    assert ed25519.public_key(seed) == public
    assert ed25519.sign(seed, message) == signature
    assert ed25519.verifies(public, message, signature)


@pytest.mark.parametrize("length", [0, 1, 63, 200])
def test_another_library_signs_alike(length):
    private = pytest.importorskip("cryptography.hazmat.primitives.asymmetric.ed25519").Ed25519PrivateKey
    message = bytes(length)
    assert ed25519.sign(SEED, message) == private.from_private_bytes(SEED).sign(message)


def test_a_changed_message_key_or_signature_does_not_hold():
    public, signature = ed25519.public_key(SEED), ed25519.sign(SEED, b"message")
    assert not ed25519.verifies(public, b"Message", signature)
    assert not ed25519.verifies(ed25519.public_key(bytes(32)), b"message", signature)
    for index in (0, 31, 32, 63):
        changed = bytearray(signature)
        changed[index] ^= 1
        assert not ed25519.verifies(public, b"message", bytes(changed))
    assert not ed25519.verifies(public, b"message", signature[:63])


def key_file(algorithm=b"\0\0"):
    """What ``minisign -G -W`` writes."""
    pair = SEED + ed25519.public_key(SEED)
    check = hashlib.blake2b(b"Ed" + IDENTITY + pair, digest_size=32).digest()
    content = b"Ed" + algorithm + b"B2" + bytes(48) + IDENTITY + pair + check
    return "untrusted comment: minisign encrypted secret key\n" + base64.b64encode(content).decode() + "\n"


def test_a_signature_holds_for_its_message_alone():
    key = read_signing_key(key_file(), "key")
    signature = signature_of(b"sums", key)
    assert signature_holds(b"sums", signature, f"untrusted comment: minisign public key\n{key.public}\n")
    assert signature_holds(b"sums", signature, key.public)
    assert not signature_holds(b"other sums", signature, key.public)
    assert not signature_holds(b"sums", signature.replace("comment: SHA", "comment: sha"), key.public)
    assert not signature_holds(b"sums", "nothing", key.public)


def test_a_signature_tells_neither_time_nor_file():
    lines = signature_of(b"sums", read_signing_key(key_file(), "key")).splitlines()
    assert len(lines) == 4
    assert lines[2] == "trusted comment: SHA256SUMS"


@pytest.mark.parametrize(
    ("text", "reason"),
    [(key_file(b"Sc"), "password"), ("hello", "no private"), ("", "no private"), (key_file()[:-9], "no private")],
)
def test_keys_that_cannot_sign_are_refused_with_a_sentence(text, reason):
    with pytest.raises(SigningKeyError, match=reason):
        read_signing_key(text, "key")


def test_a_public_key_that_is_none_is_refused():
    with pytest.raises(PublicKeyError, match="56 characters"):
        signature_holds(b"sums", "", "RWnothing")
