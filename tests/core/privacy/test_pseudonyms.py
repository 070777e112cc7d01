# SPDX-License-Identifier: GPL-2.0-or-later
"""Pseudonyms cannot be undone without the key, nor linked from one recipient to another."""
import base64
import hashlib
import hmac

import pytest
from quietude.core.privacy.sealing.pseudonyms import WeakKeyError, pseudonym, subkey

KEY = bytes(range(32))


def test_the_derivation_is_that_of_the_standard():
    hkdf = pytest.importorskip("cryptography.hazmat.primitives.kdf.hkdf").HKDF
    hashes = pytest.importorskip("cryptography.hazmat.primitives.hashes")
    info = b"\x00\x00\x00\x05p.zip\x00\x00\x00\x06bureau"
    derived = hkdf(hashes.SHA256(), 32, b"quietude pseudonyms 1", info).derive(KEY)
    assert subkey(KEY, "p.zip", "bureau") == derived


def test_one_value_has_one_pseudonym_for_one_recipient_of_one_package():
    one = subkey(KEY, "p.zip", "bureau")
    assert pseudonym(one, "AB-123-CD") == pseudonym(one, "AB-123-CD")
    assert pseudonym(one, "AB-123-CD") != pseudonym(one, "AB-123-CE")
    others = [subkey(KEY, "p.zip", "police"), subkey(KEY, "q.zip", "bureau"), subkey(KEY, "p.zipb", "ureau"),
              subkey(bytes(32), "p.zip", "bureau")]  # fmt: skip
    assert len({pseudonym(key, "AB-123-CD") for key in [one, *others]}) == 5


def test_it_is_no_plain_digest():
    made = pseudonym(subkey(KEY, "p.zip", "bureau"), "AB-123-CD")
    assert len(made) == 16
    plain = [hashlib.sha256(b"AB-123-CD").digest(), hmac.new(KEY, b"AB-123-CD", "sha256").digest()]
    assert made not in [base64.b32encode(one[:10]).decode().lower() for one in plain]


def test_short_keys_are_refused():
    with pytest.raises(WeakKeyError, match="16 bytes, where 32"):
        subkey(bytes(16), "p.zip", "bureau")
