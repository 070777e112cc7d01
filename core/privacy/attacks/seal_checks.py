# SPDX-License-Identifier: GPL-2.0-or-later
"""Sums, signature and what looks like an identifier."""
from __future__ import annotations

import re

from ...wording import later, tr
from .check import Check, Outcome
from .evidence import Evidence

SUMS, SIGNATURE = "SHA256SUMS", "SHA256SUMS.minisig"
LINE = re.compile(r"([0-9a-f]{64})  (.+)")
TRUSTED = re.compile(r"trusted comment: ([^\n]*)")
TIME = re.compile(r"timestamp|\b\d{9,}\b|\d{4}-\d\d-\d\d|file:")
DIGEST = re.compile(
    r"(?<![0-9A-Za-z#])(?:[0-9a-f]{32,}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![0-9A-Za-z])", re.I
)
SHAPES = {
    "e-mail": re.compile(r"[\w.+-]+@[\w-]+\.[a-z]{2,}", re.I),
    "phone": re.compile(r"(?<![\d.,])(?:\+33|0033|0)[\s.-]?[1-9](?:[\s.-]?\d{2}){4}(?!\d)"),
    "plate": re.compile(r"(?<![A-Z0-9-])[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2}(?![A-Z0-9-])"),
    "NIR": re.compile(r"(?<!\d)[12]\s?\d{2}\s?(?:0[1-9]|1[0-2])\s?\d[\dAB]\s?\d{3}\s?\d{3}\s?\d{2}(?!\d)"),
    "IBAN": re.compile(r"(?<![A-Z0-9])FR\d{2}(?:\s?[A-Z0-9]{4}){5}\s?[A-Z0-9]{3}"),
    "time": re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d[:h]\d\d)?"),
}
TABLES = ("csv", "json", "html")


def sums(evidence: Evidence) -> Outcome:
    """SHA256SUMS names every other file, and rightly."""
    listed = evidence.reading.file(SUMS)
    if listed is None:
        return Outcome(tr("no {file}", file=SUMS), (tr("no {file}", file=SUMS),))
    said = {}
    for line in listed.text.splitlines():
        match = LINE.fullmatch(line)
        if match:
            said[match.group(2)] = match.group(1)
    names = [entry.name for entry in evidence.reading.tables[""].entries]
    files = [evidence.reading.file(name) for name in names if name not in (SUMS, SIGNATURE)]
    there = {file.path: file.digest for file in files if file is not None}
    found = [tr("“{file}”", file=name) for name in sorted({*said, *there}) if said.get(name) != there.get(name)]
    if len(listed.text.splitlines()) != len(said):
        found.append(tr("lines of {file} that are no sums", file=SUMS))
    return Outcome.of(found, tr("{count} sums, all right", count=len(said)))


def signature(evidence: Evidence) -> Outcome:
    """A signature must not tell when or where it was made."""
    file = evidence.reading.file(SIGNATURE)
    if file is None:
        return Outcome(tr("not signed"))
    comments = [line for line in file.text.splitlines() if "comment:" in line]
    found = [tr("“{words}” in {file}", words=line, file=SIGNATURE) for line in comments if TIME.search(line)]
    if len(file.text.splitlines()) != 4:
        found.append(tr("“{file}”", file=SIGNATURE))
    return Outcome.of(found, tr("signed, without date or path"))


def pseudonyms(evidence: Evidence) -> Outcome:
    """Digests and random identifiers: nothing of a public package can be linked to another."""
    public = evidence.published.said("audience") not in ("partner", "restricted")
    found = [
        tr("“{words}” in {file}", words=match.group(0)[:40], file=file.path)
        for file in evidence.reading.files
        if public and file.kind == "" and file.name not in (SUMS, SIGNATURE)
        for match in DIGEST.finditer(file.text)
    ]
    return Outcome.of(found, tr("none"))


def identifiers(evidence: Evidence) -> Outcome:
    """What has the shape of an e-mail, phone, plate, social security number, account or time."""
    typed = "\n".join(evidence.published.texts)
    found = [
        tr("“{words}” ({kind}) in {file}", words=match.group(0), kind=kind, file=file.path)
        for file in evidence.reading.ending(*TABLES)
        for kind, pattern in SHAPES.items()
        for match in pattern.finditer(file.text)
        if match.group(0) not in typed
    ]
    return Outcome.of(found, tr("none"))


FAMILY = later("Seals and identifiers")
CHECKS = (
    Check("sums", FAMILY, later("Sums of the files"), later("Files changed, added or left out of SHA256SUMS."), sums),
    Check("signature", FAMILY, later("Signature"), later("A signature that tells when, where or by whom."), signature),
    Check("pseudonyms", FAMILY, later("Pseudonyms"),
          later("Digests and random identifiers by which events could be linked."), pseudonyms),
    Check("identifiers", FAMILY, later("Shapes of identifiers"),
          later("E-mails, phones, plates, social security numbers, accounts, times."), identifiers),
)  # fmt: skip
