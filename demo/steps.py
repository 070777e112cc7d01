# SPDX-License-Identifier: GPL-2.0-or-later
"""The five steps of the main job, each a call of the real ``qgis_process`` on the sample."""
from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from .qgis_process import Answer, Toolbox
from .terminal import Terminal
from .words import Speaker

SURPRISE = "{file}: {rows} rows = {accepted} accepted + {rejected} rejected; the sample expects {wanted} accepted."
SAMPLE = Path(__file__).resolve().parents[1] / "resources" / "sample"
COMMUNE, DISTRICTS = SAMPLE / "commune.geojson", SAMPLE / "quartiers.geojson"
PARTNERS = {
    "police_municipale_2019_2024.csv": ("police", "auto"),
    "bailleur_clairval_habitat.xlsx": ("landlord", SAMPLE / "profiles" / "clairval_habitat.json"),
    "signalements_allo_clairval.tsv": ("citizens", SAMPLE / "profiles" / "allo_clairval.json"),
}
"""For each file of a partner, the name of what comes out of it and its profile."""


class UnexpectedError(RuntimeError):
    """A step ended well but its figures are not those of the sample."""


@dataclass
class Demonstration:
    """What the steps share: the toolbox, the folder they write to, what to say and where."""

    tools: Toolbox
    folder: Path
    speaker: Speaker
    terminal: Terminal

    @property
    def expected(self) -> dict:
        """What the generator of the sample promises."""
        return json.loads((SAMPLE / "expected.json").read_text(encoding="utf-8"))

    @property
    def steps(self) -> tuple[tuple[str, str, Callable[[], None]], ...]:
        """Title, algorithms and action of each step, in order."""
        return (
            ("Load", "quietude:loadincidents", self.load),
            ("Map the density", "quietude:kerneldensity", self.density),
            ("Count", "quietude:gridcounts, quietude:areacounts", self.counts),
            ("Share", "quietude:exportpackage", self.package),
            ("Show", "quietude:mapsheet", self.sheet),
        )

    def load(self) -> None:
        """Load the three partners' files and put their incidents together."""
        layers, accepted = [], 0
        for file, (name, profile) in PARTNERS.items():
            self.terminal.part(file)
            results = self._run(
                "quietude:loadincidents",
                FILE=SAMPLE / file,
                PROFILE=profile,
                AREA=COMMUNE,
                OUTPUT=self._path(f"incidents_{name}.gpkg"),
                REJECTS=self._path(f"rejects_{name}.gpkg"),
                REPORT=self._path(f"report_{name}.html"),
            )
            layers.append(results["OUTPUT"])
            accepted += self._checked(file, results)
        self._merge(layers)
        self._found("{count} incidents of three partners in one layer", count=accepted)

    def density(self) -> None:
        """Estimate the density with everything left to the algorithm."""
        output = self._path("density.tif")
        results = self._run("quietude:kerneldensity", INPUT=self._incidents, MASK=COMMUNE, OUTPUT=output)
        self._found(
            "the densest place: {maximum} incidents/km², with a radius of {radius} m and cells of {cell} m",
            maximum=results["MAXIMUM"],
            radius=results["BANDWIDTH_USED"],
            cell=results["CELL_SIZE_USED"],
        )

    def counts(self) -> None:
        """Count in hexagons, then in districts with their rates."""
        hexagons = self._run(
            "quietude:gridcounts",
            INPUT=self._incidents,
            GRID="hexagon",
            CELL_SIZE=200,
            MASK=COMMUNE,
            OUTPUT=self._path("hexagons.gpkg"),
        )
        self._found(
            "{counted} counted + {outside} outside = {events} incidents, in hexagons of {cell} m",
            **self._summed(hexagons),
            cell=hexagons["CELL_SIZE_USED"],
        )
        districts = self._run(
            "quietude:areacounts",
            INPUT=self._incidents,
            AREAS=[DISTRICTS],
            AREA_ID="nom",
            POPULATION="population",
            DWELLINGS="logements",
            OUTPUT=self._path("districts.gpkg"),
        )
        self._found(
            "{counted} counted + {outside} outside = {events} incidents, in 12 districts ({edge} on a shared edge)",
            **self._summed(districts),
            edge=districts["ON_EDGE"],
        )

    def package(self) -> None:
        """Build the package that anyone may have."""
        results = self._run(
            "quietude:exportpackage",
            INPUT=self._incidents,
            AUDIENCE="public",
            BOUNDARY=COMMUNE,
            COMMUNE=self.expected["town"],
            TITLE=self.speaker.say("Incidents and reports, 2019–2024"),
            OUTPUT=self._path("package.zip"),
            REPORT=self._path("package_report.html"),
        )
        self._found(
            "{cells} published cells, {hidden} % of incidents hidden, at least {k} incidents in what is shown",
            cells=results["PUBLISHED_CELLS"],
            hidden=100.0 * results["HIDDEN_SHARE"],
            k=results["K_MEASURED"],
        )

    def sheet(self) -> None:
        """Lay the density out with the districts, to print and to show."""
        ground = [SAMPLE / f"{name}.geojson" for name in ("rues", "eau", "quartiers")]
        asked = {
            "LAYERS": [*ground, self._path("density.tif")],
            "TITLE": self.speaker.say("Density of incidents, 2019–2024"),
            "SUBTITLE": self.speaker.say("Town of {town}, all categories", town=self.expected["town"]),
            "SOURCE": self.speaker.say("Municipal police, Clairval Habitat, Allô Clairval (invented data)"),
            "DPI": 200,
        }
        self._run("quietude:mapsheet", **asked, OUTPUT=self._path("map.pdf"))
        # The picture is the same sheet: it has nothing more to tell.
        self.tools.run("quietude:mapsheet", **asked, OUTPUT=self._path("map.png"))
        self._found("one A4 sheet, to print (map.pdf) and to show (map.png)")

    @property
    def _incidents(self) -> Path:
        return self._path("incidents.gpkg")

    def _path(self, name: str) -> Path:
        return self.folder / name

    def _merge(self, layers: list[str]) -> None:
        self.tools.run("native:mergevectorlayers", LAYERS=layers, OUTPUT=self._incidents)
        # The merged layer is told apart by partner like those it is made of.
        style = Path(layers[0]).with_suffix(".qml")
        if style.exists():
            shutil.copy(style, self._incidents.with_suffix(".qml"))

    def _run(self, algorithm: str, **inputs: object) -> dict:
        answer: Answer = self.tools.run(algorithm, **inputs)
        self.terminal.said(answer.info)
        self.terminal.said(answer.warnings, "!")
        return answer.results

    def _found(self, text: str, **values: object) -> None:
        self.terminal.found(self.speaker.say(text, **values))

    def _checked(self, file: str, results: dict) -> int:
        """Accepted rows, if they are those that the generator of the sample promises."""
        figures = {"rows": results["ROWS_IN"], "accepted": results["ACCEPTED"], "rejected": results["REJECTED"]}
        wanted = self.expected["files"][file]
        if (figures["rows"], figures["accepted"]) != (wanted["rows"], wanted["accepted"]):
            raise UnexpectedError(self.speaker.say(SURPRISE, file=file, wanted=wanted["accepted"], **figures))
        self._found("{rows} rows = {accepted} accepted + {rejected} rejected, as the sample expects", **figures)
        return int(figures["accepted"])

    def _summed(self, results: dict) -> dict[str, int]:
        """Counted, outside and their sum, if it is what came in."""
        events = sum(file["accepted"] for file in self.expected["files"].values())
        figures = {"counted": int(results["COUNTED"]), "outside": int(results["OUTSIDE"]), "events": events}
        if figures["counted"] + figures["outside"] != events:
            text = "{counted} counted + {outside} outside is not the {events} incidents that came in."
            raise UnexpectedError(self.speaker.say(text, **figures))
        return figures
