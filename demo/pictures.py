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
LONGEST_S = 120


def map_sheet() -> None:
    """The sheet of the demonstration, at the size of a screen."""
    with toolbox("fr") as tools:
        ground = [str(SAMPLE / f"{name}.geojson") for name in ("eau", "rues", "quartiers")]
        title, subtitle = "Densité des faits, 2019–2024", "Ville de Clairval, toutes catégories"
        source = "Police municipale, Clairval Habitat, Allô Clairval (données inventées)"
        tools.run(
            "quietude:mapsheet",
            LAYERS=[str(MADE / "density.tif"), *ground], TITLE=title, SUBTITLE=subtitle, SOURCE=source,
            DPI=120, OUTPUT=str(PICTURES / "map_sheet.png"),
        )  # fmt: skip


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
        for name in ("window.png", "tabs.png"):
            shutil.copyfile(Path(place) / name, PICTURES / name)


def package() -> None:
    """First page of the anonymised package, where there is a browser to draw it."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if browser is None:
        print("package.png is left as it is: no Chromium to draw the page with.")
        return
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        with zipfile.ZipFile(MADE / "package.zip") as archive:
            archive.extract("LISEZMOI.html", place)
        command = [browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
                   "--disable-background-networking", f"--user-data-dir={place}/browser", "--window-size=1000,1330",
                   f"--screenshot={PICTURES / 'package.png'}", (Path(place) / "LISEZMOI.html").as_uri()]  # fmt: skip
        subprocess.run(command, env=dict(os.environ), timeout=LONGEST_S, capture_output=True, check=True)


def main() -> None:
    """Draw them all."""
    if not (MADE / "package.zip").exists():
        sys.exit("Run make demo first: the pictures show what it makes.")
    PICTURES.mkdir(parents=True, exist_ok=True)
    for draw in (map_sheet, window, package):
        draw()
    for path in sorted(PICTURES.glob("*.png")):
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
