# SPDX-License-Identifier: GPL-2.0-or-later
"""A density, two districts, and the sheet they make."""

import pytest
from map_sheet_data import write_density, write_districts

TWO_DISTRICTS = (("Écusson", 770100, 6278000, 900), ("Mosson", 771200, 6278600, 700))


@pytest.fixture
def density(qgis_app, tmp_path):
    return write_density(tmp_path / "density.tif")


@pytest.fixture
def districts(qgis_app, tmp_path):
    return write_districts(tmp_path / "districts.geojson", *TWO_DISTRICTS)


@pytest.fixture
def sheet(run, density, tmp_path):
    """Lay out the density raster at a low resolution, unless told otherwise."""

    def sheet(name="sheet.png", **parameters):
        given = {"LAYERS": [density], "DPI": 72, "OUTPUT": str(tmp_path / name), **parameters}
        return run("mapsheet", **{key: value for key, value in given.items() if value is not None})

    return sheet
