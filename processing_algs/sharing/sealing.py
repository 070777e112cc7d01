# SPDX-License-Identifier: GPL-2.0-or-later
"""A package closed: held against what was published, attacked, signed, encrypted, written and recorded, or nothing."""
from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from ...core.errors import CoreError
from ...core.files import appearing_whole, write_text
from ...core.privacy.attacks.truth import Positions, Truth
from ...core.privacy.audiences.audience import RESTRICTED, Rules
from ...core.privacy.releases.ledger import Ledger, open_ledger
from ...core.privacy.releases.notice import Notice
from ...core.privacy.releases.release import Release
from ...core.privacy.releases.release_record import record_of
from ...core.privacy.sealing.minisign import SigningKey, read_signing_key
from ...core.privacy.sealing.pseudonyms import pseudonym
from ...core.wording import tr
from ..adapters.package.assembly import Package, checked_package
from ..adapters.package.encryption import SUFFIX, check_recipient, encrypted
from ..adapters.progress import tick_of
from ..adapters.pseudonym_key import VARIABLE
from .asked import Asked
from .outcome import tell_compared
from .recipient_key import recipient_key


class RecipientError(CoreError):
    """A restricted package for nobody, or an open one for somebody."""

    def __init__(self, missing: str) -> None:
        super().__init__(
            tr(
                "A restricted package names its recipient, the recipient's key and a day of destruction: fill in "
                "{name}.",
                name=missing,
            )
        )


class ExpiryError(CoreError):
    """A day that is none, or past."""

    def __init__(self, text: str) -> None:
        super().__init__(tr("EXPIRES = “{text}” is no day to come: write it as 2027-12-31.", text=text[:40]))


@dataclass(frozen=True)
class Seal:
    """What closes a package: a key that signs, and the recipient of a restricted one; empty where there is none."""

    signing: SigningKey | None = None
    recipient: str = ""
    key: str = ""
    expires: str = ""


def read_seal(asked: Asked, rules: Rules) -> Seal:
    """Who signs and who may open, refused before any work where it cannot be."""
    path = asked.word("SIGNING_KEY")
    signing = read_signing_key(Path(path).read_text(encoding="utf-8", errors="replace"), path) if path else None
    if rules.audience is not RESTRICTED:
        return Seal(signing)
    words = {name: asked.word(name) for name in ("RECIPIENT", "RECIPIENT_KEY", "EXPIRES")}
    for name, word in words.items():
        if not word:
            raise RecipientError(name)
    try:
        past = date.fromisoformat(words["EXPIRES"]) < date.today()
    except ValueError:
        past = True
    if past:
        raise ExpiryError(words["EXPIRES"])
    check_recipient(words["RECIPIENT_KEY"])
    return Seal(signing, *words.values())


def sealed(
    asked: Asked, release: Release, notice: Notice, truth: Truth, seal: Seal, addresses: Positions | None = None
) -> dict[str, str | None]:
    """OUTPUT, REPORT and NAME of the package, which is in the ledger if and only if it is written."""
    notice = _for_recipient(asked, notice, seal)
    with _ledger(asked) as ledger:
        if ledger is not None:
            record = record_of(release, notice)
            tell_compared(ledger.check(record, tick_of(asked.feedback)), asked.feedback)
            notice = replace(notice, controlled=True)
        package = checked_package(release, notice, truth, asked.feedback, seal.signing, addresses)
        content = encrypted(package.content, seal.key) if seal.key else package.content
        with _written(asked, package, content, SUFFIX if seal.key else "") as results:
            if ledger is not None:
                ledger.add(record, hashlib.sha256(package.content).hexdigest())
            return results


@contextmanager
def _ledger(asked: Asked) -> Iterator[Ledger | None]:
    path = asked.word("LEDGER")
    if not path:
        yield None
        return
    with open_ledger(Path(path)) as ledger:
        yield ledger


@contextmanager
def _written(asked: Asked, package: Package, content: bytes, suffix: str) -> Iterator[dict[str, str | None]]:
    """The package at its place, into a folder under its suggested name; whole once the block has ended well."""
    algorithm, parameters, context = asked.algorithm, asked.parameters, asked.context
    target = Path(algorithm.parameterAsFileOutput(parameters, "OUTPUT", context))
    target = target / package.name if target.is_dir() else target
    target = target.with_name(target.name + suffix) if not target.name.endswith(suffix) else target
    report = algorithm.parameterAsFileOutput(parameters, "REPORT", context)
    with appearing_whole(target) as path:
        path.write_bytes(content)
        yield {"OUTPUT": str(target), "REPORT": report or None, "NAME": package.name + suffix}
        if report:
            write_text(report, package.report)


def _for_recipient(asked: Asked, notice: Notice, seal: Seal) -> Notice:
    """The notice with the recipient of a restricted package, and a mark by which their copy is known."""
    if not seal.recipient:
        return notice
    key = recipient_key(notice.commune, notice.title, seal.recipient)
    if key is None:
        asked.feedback.pushInfo(
            tr(
                "The copy bears no mark of its own: unlock the authentication database of QGIS, or set {variable}.",
                variable=VARIABLE,
            )
        )
    mark = pseudonym(key, seal.expires) if key else ""
    return replace(notice, recipient=seal.recipient, expires=seal.expires, copy=mark)
