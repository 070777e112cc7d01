# SPDX-License-Identifier: GPL-2.0-or-later
"""The pictures of the README, from what ``make demo`` left in out/demo: ``python -m demo.pictures``.

The first page of the package is drawn by Chromium where it is installed; the other pictures need QGIS only.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from .qgis_process import toolbox

ROOT = Path(__file__).resolve().parents[1]
MADE, SAMPLE, PICTURES = ROOT / "out" / "demo", ROOT / "resources" / "sample", ROOT / "docs" / "pictures"
LONGEST_S = 180
WINDOWS = ("window.png", "tabs.png", "filter.png", "explorer.png", "wizard.png")
SOURCE = "Police municipale, Clairval Habitat, Allô Clairval (données inventées)"
YEARS = (2023, 2024)


def map_sheet() -> None:
    """The sheet of the demonstration, at the size of a screen."""
    with toolbox("fr") as tools:
        ground = [str(SAMPLE / f"{name}.geojson") for name in ("eau", "rues", "quartiers")]
        title, subtitle = "Densité des faits, 2019–2024", "Ville de Clairval, toutes catégories"
        tools.run(
            "quietude:mapsheet",
            LAYERS=[str(MADE / "density.tif"), *ground], TITLE=title, SUBTITLE=subtitle, SOURCE=SOURCE,
            DPI=120, OUTPUT=str(PICTURES / "map_sheet.png"),
        )  # fmt: skip


def several_maps() -> None:
    """Two years compared, and the months of the last one side by side."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place, toolbox("fr") as tools:
        incidents, commune = str(MADE / "incidents.gpkg"), str(SAMPLE / "commune.geojson")
        ground = [str(SAMPLE / f"{name}.geojson") for name in ("eau", "quartiers")]
        common = {"DPI": 110, "SUBTITLE": "Ville de Clairval, toutes catégories", "SOURCE": SOURCE}
        years = [_of_year(incidents, year) for year in YEARS]
        densities = [str(Path(place) / f"{year}.tif") for year in YEARS]
        for read, written in zip(years, densities):
            tools.run(
                "quietude:kerneldensity", INPUT=read, MASK=commune, BANDWIDTH=300, CELL_SIZE=20, OUTPUT=written
            )
        tools.run(
            "quietude:mapsheet", LAYERS=[*densities, *ground], MAPS="comparison",
            TITLE="Densité des faits, deux années", OUTPUT=str(PICTURES / "comparison.png"), **common,
        )  # fmt: skip
        cells = str(Path(place) / "cells.gpkg")
        tools.run(
            "quietude:gridcounts", INPUT=years[-1], GRID="hexagon", CELL_SIZE=300, MASK=commune, TIME="occurred_from",
            PERIOD="month", OUTPUT=cells,
        )  # fmt: skip
        tools.run(
            "quietude:mapsheet", LAYERS=[cells, *ground], MAPS="multiples", TITLE=f"Faits par mois, {YEARS[-1]}",
            OUTPUT=str(PICTURES / "multiples.png"), **common,
        )  # fmt: skip


def _of_year(incidents: str, year: int) -> str:
    """The address of the incidents of a year."""
    return f"{incidents}|subset=\"occurred_from\" >= '{year}-01-01' AND \"occurred_from\" < '{year + 1}-01-01'"


def window() -> None:
    """The real window of QGIS, driven from the dock."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place, toolbox("fr") as tools:
        hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QGIS_CUSTOM_CONFIG_PATH")
        environment = {key: value for key, value in tools.environment.items() if key not in hidden}
        profiles = Path(tools.environment["QGIS_CUSTOM_CONFIG_PATH"])
        environment.update(
            QT_QPA_PLATFORM="xcb", QUIETUDE_MADE=str(MADE), QUIETUDE_SAMPLE=str(SAMPLE),
            QUIETUDE_PICTURE=str(Path(place) / "window.png"),
        )  # fmt: skip
        command = ["xvfb-run", "-a", "-s", "-screen 0 1600x900x24", "qgis", "--nologo", "--noversioncheck",
                   "--profiles-path", str(profiles), "--code", str(ROOT / "demo" / "window.py")]  # fmt: skip
        subprocess.run(command, env=environment, timeout=LONGEST_S, capture_output=True, check=False)
        failed = Path(place) / "window.txt"
        if failed.exists():
            sys.exit(failed.read_text(encoding="utf-8"))
        for name in WINDOWS:
            shutil.copyfile(Path(place) / name, PICTURES / name)


def pages() -> None:
    """First page of the anonymised package, and its verification, where there is a browser to draw them."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if browser is None:
        print("package.png and verification.png are left as they are: no Chromium to draw their pages with.")
        return
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place, toolbox("fr") as tools:
        with zipfile.ZipFile(MADE / "package.zip") as archive:
            archive.extract("LISEZMOI.html", place)
        report = Path(place) / "verification.html"
        tools.run(
            "quietude:verifypackage", PACKAGE=str(MADE / "package.zip"), TRUTH=str(MADE / "incidents.gpkg"),
            REPORT=str(report),
        )  # fmt: skip
        for page, name in ((Path(place) / "LISEZMOI.html", "package.png"), (report, "verification.png")):
            command = [browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
                       "--disable-background-networking", f"--user-data-dir={place}/browser", "--window-size=1000,1330",
                       f"--screenshot={PICTURES / name}", page.as_uri()]  # fmt: skip
            subprocess.run(command, env=dict(os.environ), timeout=LONGEST_S, capture_output=True, check=True)


def lighter(path: Path) -> None:
    """Keep a picture to 256 colours where Pillow is there: as crisp, and a third of the size."""
    try:
        from PIL import Image
    except ImportError:
        return
    with Image.open(path) as picture:
        few = picture.convert("RGB").quantize(256, Image.Quantize.MAXCOVERAGE, kmeans=3, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


def main() -> None:
    """Draw them all."""
    if not (MADE / "package.zip").exists():
        sys.exit("Run make demo first: the pictures show what it makes.")
    PICTURES.mkdir(parents=True, exist_ok=True)
    for draw in (map_sheet, several_maps, window, pages):
        draw()
    for path in sorted(PICTURES.glob("*.png")):
        lighter(path)
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
