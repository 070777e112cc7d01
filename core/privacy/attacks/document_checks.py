# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts, tables and pages: what they run, load, name or bring along."""
from __future__ import annotations

import csv
import io
import re

from ...wording import later, number, tr
from .check import Check, Outcome
from .evidence import Evidence
from .vocabulary import said

KNOWN = re.compile(
    r"LISEZMOI\.html|carte\.qgz|SHA256SUMS(\.minisig)?|datapackage\.json"
    r"|donnees/(faits[\w-]*\.(csv|gpkg)|dictionnaire\.csv)|cartes/carte(-\d+)?\.png|cartes/carte\.pdf|metadonnees/(datapackage\.json|iso19139\.xml)"
    r"|rapport/rapport\.(html|json)|carte\.qgz/(carte\.qgs|faits\.gpkg)"
)
TABLES = ("csv", "json")
ENCODING = r"(?i)encoding\s*=\s*[\"'](?!utf-8[\"'])"
KINDS = {"png": "png", "pdf": "pdf", "gpkg": "sqlite", "qgz": "zip"}
"""What the first bytes of a file must say, by what its name says."""
MARKUP = ("xml", "qgs", "html", "htm", "svg", "qml", "sld")
DECLARED = re.compile(
    r"<!ENTITY[^>]*|<!DOCTYPE[^>\[]*\[|<!--.{0,40}|<\?(?!xml )[^>]{0,40}|<!\[CDATA\[.{0,40}", re.DOTALL
)
ACTIVE = re.compile(
    r"<(?:script|iframe|object|embed|form|link|base|meta http-equiv|img|audio|video|foreignObject|animate)\b[^>]{0,40}"
    r"|[\s/\"']on[a-z]+\s*=[^>]{0,40}|(?:src|href|action|xlink:href|formaction)\s*=\s*[\"'](?!#)[^\"']{0,60}"
    r"|javascript:|@import|url\((?!#)[^)]{0,60}|data:[a-z]+/[a-z0-9+.-]+|expression\(",
    re.IGNORECASE,
)
REMOTE = re.compile(r"(?:https?|ftp|wss?)://[^\s\"'<>]{0,60}|(?<=[\"'=(])//[a-z0-9.-]+\.[a-z]{2,}", re.IGNORECASE)
NAMESPACES = re.compile(
    r"http://(?:www\.w3\.org/(?:2000/svg|1999/x(?:html|link)|2001/XMLSchema)|www\.isotc211\.org|www\.opengis\.net"
    r"|standards\.iso\.org|www\.loc\.gov/standards|mrcc\.com/qgis\.dtd)"
)
FORMULA = ("=", "+", "-", "@", "\t", "\r")
SIGNED_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)?")


def unknown_files(evidence: Evidence) -> Outcome:
    """Files that a package does not have: sidecars, styles, journals, copies."""
    found = [
        tr("“{file}”", file=file.path)
        for file in evidence.reading.files
        if file.path and not KNOWN.fullmatch(file.path)
    ]
    found += [
        tr("“{file}”, which is not what its name says", file=file.path)
        for file in evidence.reading.files
        if file.path and file.kind != KINDS.get(file.ending, "")
    ]
    return Outcome.of(found, tr("{count} files, all known", count=len(evidence.reading.files) - 1))


def entities(evidence: Evidence) -> Outcome:
    """Entities, comments, instructions and document types with declarations of their own."""
    found = [
        tr("“{words}” in {file}", words=match.group(0)[:60], file=file.path)
        for file in evidence.reading.ending(*MARKUP)
        for match in DECLARED.finditer(file.text)
    ]
    # Another reader may take the same bytes for other characters.
    found += [
        tr("bytes that are no UTF-8 in {file}", file=file.path)
        for file in evidence.reading.ending(*MARKUP, *TABLES)
        if "\0" in file.text or "\ufffd" in file.text or re.search(ENCODING, file.text[:200])
    ]
    return Outcome.of(found, tr("none"))


def active_pages(evidence: Evidence) -> Outcome:
    """Scripts, frames, forms and whatever a page would fetch."""
    found = []
    for file in evidence.reading.ending("html", "htm", "svg", "xml", "json"):
        text = file.text
        markup = ACTIVE.finditer(text) if file.ending in ("html", "htm", "svg") else ()
        found += [tr("“{words}” in {file}", words=match.group(0).strip()[:60], file=file.path) for match in markup]
        found += [
            tr("the address “{words}” in {file}", words=match.group(0), file=file.path)
            for match in REMOTE.finditer(text)
            if not NAMESPACES.match(match.group(0))
        ]
    return Outcome.of(found, tr("no script, nothing fetched"))


def formulas(evidence: Evidence) -> Outcome:
    """Cells that a spreadsheet would run."""
    found, cells = [], 0
    for file in evidence.reading.ending("csv"):
        for row in csv.reader(io.StringIO(file.text)):
            cells += len(row)
            found += [
                tr("the cell “{words}” in {file}", words=cell[:40], file=file.path)
                for cell in row
                if cell.startswith(FORMULA) and not SIGNED_NUMBER.fullmatch(cell)
            ]
    return Outcome.of(found, tr("{count} cells, none of them a formula", count=number(cells)))


def surroundings(evidence: Evidence) -> Outcome:
    """The account, the host and the folders of this machine."""
    typed = said(evidence).casefold()
    wanted = sorted(word for word in evidence.surroundings if word.casefold() not in typed)
    found = [
        tr("“{words}” in {file}", words=word, file=file.path)
        for file in evidence.reading.distinct()
        if not file.is_pixels
        for word in wanted
        if re.search(rb"(?<![\w.@-])" + re.escape(word.encode()) + rb"(?![\w@-])", file.content, re.IGNORECASE)
    ]
    return Outcome.of(found, tr("{count} words looked for, none found", count=len(wanted)))


FAMILY = later("Texts and pages")
CHECKS = (
    Check("unknown-files", FAMILY, later("Files that do not belong"),
          later("Sidecars, statistics, styles, world files, journals, copies of the raw data."), unknown_files),
    Check("markup-entities", FAMILY, later("Entities and comments"),
          later("What an XML reader would fetch or unfold, and what nobody sees."), entities),
    Check("pages-active", FAMILY, later("Scripts and addresses"),
          later("Pages that run something or tell a server that they are read."), active_pages),
    Check("csv-formulas", FAMILY, later("Formulas in tables"), later("Cells that a spreadsheet would run."), formulas),
    Check("surroundings", FAMILY, later("Names of this machine"), later("Account, host and folders."), surroundings),
)  # fmt: skip
