# SPDX-License-Identifier: GPL-2.0-or-later
"""The README of the sample, with the figures of the day."""
from __future__ import annotations

MEANINGS = {
    "empty_position": "X and Y empty",
    "zero_position": "X and Y are 0",
    "swapped_position": "X and Y the wrong way round",
    "far_away": "in another town",
    "impossible_date": "31/02 and its kin",
    "short_row": "fields missing",
    "long_row": "a delimiter unquoted inside a remark",
    "footer": "« Total : … » on the last line",
    "empty_date": "no date",
    "hour_24": "24:00",
    "empty_hour": "no hour",
    "impossible_hour": "27h80",
    "blank_line": "empty lines between rows",
    "exact_duplicate": "rows that stand twice",
    "day_only": "a day without an hour, or at midnight",
    "empty_quantity": "no quantity",
    "doubled_spaces": "spaces doubled in the label",
}
HEAD = """# Clairval, a town that does not exist

Everything here is invented: the town, its streets, its people, and all that happens in it. `make sample`
(`python3 -m demo.sample`) writes these files again, always the same; `expected.json` holds the figures below.

Clairval has {population:,} inhabitants in {dwellings:,} dwellings, {streets} named streets and {addresses:,} addresses. It
stands near (700 640, 6 600 380) in Lambert-93. Its code, 00417, is that of no commune.

From 2019 to 2024 {incidents:,} incidents are told by three partners, each in its own layout and with its dirt. Two places
change over the years: the bars of the quai des Mariniers open in 2021, the square Foch is redesigned in 2022.

| file | what it is |
| --- | --- |
| `police_municipale_2019_2024.csv` | logbook: `;`, cp1252, CRLF, dd/mm/yyyy, Lambert-93 with decimal commas (profile: `auto`) |
| `bailleur_clairval_habitat.xlsx` | landlord: real date cells, degrees, a quantity (`profiles/clairval_habitat.json`) |
| `signalements_allo_clairval.tsv` | citizens: tabs, UTF-8 with BOM, ISO dates, degrees (`profiles/allo_clairval.json`) |
| `commune.geojson`, `quartiers.geojson` | edge of the commune; 12 quartiers that tile it: code, nom, population, logements |
| `rues.geojson`, `eau.geojson`, `voie_ferree.geojson`, `equipements.geojson` | what a map shows below the data |
| `adresses.csv` | addresses in Lambert-93, with the dwellings at each |

## Rows, and their dirt

Rows are lines that hold something, header left out. With the commune as `AREA`, a load must find:
"""  # noqa: E501 (tables of Markdown cannot be wrapped)


def text(summary: dict) -> str:
    """The README."""
    parts = [HEAD.format(**summary)]
    for name, expected in summary["files"].items():
        reasons = ", ".join(f"{count} {reason}" for reason, count in expected["rejected"].items())
        rejected = sum(expected["rejected"].values())
        rows = f"{expected['rows']:,} rows = {expected['accepted']:,} accepted + {rejected} rejected"
        parts.append(f"**{name}**: {rows} ({reasons})\n")
        parts += [f"- {kind}: {count:,} ({MEANINGS[kind]})" for kind, count in expected["dirt"].items()]
        parts.append("")
    return "\n".join(parts)
