# SPDX-License-Identifier: GPL-2.0-or-later
"""Spreadsheets as GDAL reads them best."""
from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from osgeo import gdal

SUFFIXES = (".xlsx", ".xlsm", ".ods", ".xls")
STYLES = "xl/styles.xml"
LONE_HOUR = re.compile(r"(?<![hH])[hH](?![hH])")
FORMAT = re.compile(r'(?<=formatCode=")[^"]*')
OPTIONS = {"OGR_XLSX_HEADERS": "FORCE", "OGR_ODS_HEADERS": "FORCE", "OGR_XLS_HEADERS": "FORCE"}
"""GDAL takes a sheet whose columns are all text for one without header."""


@contextmanager
def told_to_gdal(path: Path) -> Iterator[Path]:
    """Path to open instead of ``path``, with the options under which no header nor hour is lost."""
    for option, value in OPTIONS.items():
        gdal.SetThreadLocalConfigOption(option, value)
    try:
        with TemporaryDirectory(prefix="quietude-") as folder:
            yield _with_double_hours(path, Path(folder)) if _has_lone_hours(path) else path
    finally:
        for option in OPTIONS:
            gdal.SetThreadLocalConfigOption(option, None)


def _has_lone_hours(path: Path) -> bool:
    """Whether a workbook writes hours as « h:mm »: GDAL knows « hh:mm » only, and drops the hour of the others."""
    if path.suffix.lower() not in (".xlsx", ".xlsm"):
        return False
    with zipfile.ZipFile(path) as archive:
        if STYLES not in archive.namelist():
            return False
        formats = FORMAT.findall(archive.read(STYLES).decode("utf-8", errors="replace"))
    return any(LONE_HOUR.search(code) for code in formats)


def _with_double_hours(path: Path, folder: Path) -> Path:
    """A copy of the workbook whose formats write hours with two digits; its values are the same."""
    copy = folder / path.name
    with zipfile.ZipFile(path) as archive, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as patched:
        for member in archive.infolist():
            content = archive.read(member)
            if member.filename == STYLES:
                text = content.decode("utf-8", errors="replace")
                content = FORMAT.sub(lambda code: LONE_HOUR.sub("hh", code[0]), text).encode()
            patched.writestr(member.filename, content)
    return copy
