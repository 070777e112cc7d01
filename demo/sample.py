# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes the sample: ``python -m demo.sample`` from the root of the project, or with another folder as argument."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from . import maps, readme, sheet
from .incidents.draw import draw
from .partners import citizens, landlord, police
from .town.town import NAME, build

FOLDER = Path(__file__).parents[1] / "resources" / "sample"


def write(folder: Path = FOLDER) -> dict:
    """Write every file of the sample and return what is expected of them, as in ``expected.json``."""
    folder.mkdir(parents=True, exist_ok=True)
    town = build()
    incidents = draw(town)
    told = {partner: rows.reset_index(drop=True) for partner, rows in incidents.groupby("partner")}
    expected = {}
    for partner, module in (("police", police), ("citizens", citizens)):
        content, expected[module.FILE] = module.write(town, told[partner])
        (folder / module.FILE).write_bytes(content)
    rows, expected[landlord.FILE] = landlord.rows(town, told["landlord"])
    sheet.write(folder / landlord.FILE, landlord.SHEET, landlord.COLUMNS, rows)
    for name, text in {**maps.layers(town), "adresses.csv": maps.addresses(town)}.items():
        (folder / name).write_bytes(text.encode())
    summary = {
        "town": NAME,
        "incidents": len(incidents),
        "population": sum(d.population for d in town.districts),
        "dwellings": sum(d.dwellings for d in town.districts),
        "streets": len(town.streets),
        "addresses": len(town.doors),
        "files": expected,
    }
    (folder / "expected.json").write_text(json.dumps(summary, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    (folder / "README.md").write_text(readme.text(summary), encoding="utf-8")
    return summary


if __name__ == "__main__":
    print(json.dumps(write(*map(Path, sys.argv[1:2])), ensure_ascii=False, indent=1))
