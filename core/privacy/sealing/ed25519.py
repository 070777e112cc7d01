# SPDX-License-Identifier: GPL-2.0-or-later
"""Ed25519 signatures, in Python alone: no library that signs is sure to be there.

Slow (some milliseconds) and not made to resist whoever measures its time: it signs one file, at home. Source:
Josefsson, S. and Liusvaara, I. (2017), RFC 8032, § 5.1 and 6.
"""
from __future__ import annotations

import hashlib

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)
BYTES = 32
Point = tuple[int, int, int, int]
"""Extended coordinates X, Y, Z, T: x = X / Z, y = Y / Z, x y = T / Z."""
ZERO: Point = (0, 1, 1, 0)


def _root(y: int, odd: int) -> int | None:
    """The x of a point of the curve; ``None`` where it has none."""
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P or (x == 0 and odd):
        return None
    return P - x if x & 1 != odd else x


_Y = 4 * pow(5, P - 2, P) % P
_X = _root(_Y, 0) or 0
BASE: Point = (_X, _Y, 1, _X * _Y % P)


def _sum(a: Point, b: Point) -> Point:
    s, t = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    u, v = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    e, f, g, h = t - s, v - u, v + u, t + s
    return e * f % P, g * h % P, f * g % P, e * h % P


def _times(factor: int, point: Point) -> Point:
    result = ZERO
    while factor:
        if factor & 1:
            result = _sum(result, point)
        point, factor = _sum(point, point), factor >> 1
    return result


def _same(a: Point, b: Point) -> bool:
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


def _packed(point: Point) -> bytes:
    inverse = pow(point[2], P - 2, P)
    x, y = point[0] * inverse % P, point[1] * inverse % P
    return int.to_bytes(y | (x & 1) << 255, BYTES, "little")


def _unpacked(content: bytes) -> Point | None:
    number = int.from_bytes(content, "little")
    y = number & ((1 << 255) - 1)
    x = _root(y, number >> 255) if y < P else None
    return None if x is None else (x, y, 1, x * y % P)


def _scalar(*parts: bytes) -> int:
    return int.from_bytes(hashlib.sha512(b"".join(parts)).digest(), "little") % ORDER


def _expanded(seed: bytes) -> tuple[int, bytes]:
    digest = hashlib.sha512(seed).digest()
    number = int.from_bytes(digest[:BYTES], "little")
    return number & ((1 << 254) - 8) | 1 << 254, digest[BYTES:]


def public_key(seed: bytes) -> bytes:
    """Public key of a private key; 32 bytes both."""
    return _packed(_times(_expanded(seed)[0], BASE))


def sign(seed: bytes, message: bytes) -> bytes:
    """Signature, 64 bytes, of a message by the private key ``seed`` (32 bytes)."""
    number, prefix = _expanded(seed)
    public = _packed(_times(number, BASE))
    nonce = _scalar(prefix, message)
    commitment = _packed(_times(nonce, BASE))
    answer = (nonce + _scalar(commitment, public, message) * number) % ORDER
    return commitment + int.to_bytes(answer, BYTES, "little")


def verifies(public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether a signature is that of a message by the owner of a public key (32 bytes)."""
    if len(public) != BYTES or len(signature) != 2 * BYTES:
        return False
    key, commitment = _unpacked(public), _unpacked(signature[:BYTES])
    answer = int.from_bytes(signature[BYTES:], "little")
    if key is None or commitment is None or answer >= ORDER:
        return False
    challenge = _scalar(signature[:BYTES], public, message)
    return _same(_times(answer, BASE), _sum(commitment, _times(challenge, key)))
