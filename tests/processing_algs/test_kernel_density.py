# SPDX-License-Identifier: GPL-2.0-or-later
import math

import numpy as np
import pytest
from osgeo import gdal

gdal.UseExceptions()
PI = math.pi
X, Y = 768_000.0, 6_279_000.0


def read(path):
    raster = gdal.Open(str(path))
    return raster, raster.GetRasterBand(1).ReadAsArray().astype(np.float64)


def at(raster, x, y):
    """Value of the cell that holds a position."""
    left, size, _, top, _, _ = raster.GetGeoTransform()
    return float(raster.GetRasterBand(1).ReadAsArray(int((x - left) // size), int((top - y) // size), 1, 1)[0, 0])


@pytest.mark.parametrize("kernel, centre", [
    ("quartic", 3 / PI), ("epanechnikov", 2 / PI), ("triweight", 4 / PI), ("triangular", 3 / PI), ("uniform", 1 / PI),
    ("gaussian", 4 / PI),
])
def test_one_incident_has_the_density_of_the_textbook_at_its_place(run, points, tmp_path, kernel, centre):
    results = run(
        "kerneldensity", INPUT=points((X, Y)), KERNEL=kernel, BANDWIDTH=1000, CELL_SIZE=10,
        EXTENT=f"{X - 2005},{X + 2005},{Y - 2005},{Y + 2005}", OUTPUT=str(tmp_path / "density.tif"),
    )
    raster, values = read(results["OUTPUT"])
    assert at(raster, X, Y) == pytest.approx(centre, rel=1e-6)
    assert values.sum() * 0.01**2 == pytest.approx(1, rel=5e-3)
    assert results["MAXIMUM"] == pytest.approx(centre, rel=1e-6)
