# SPDX-License-Identifier: GPL-2.0-or-later
"""What a sheet reads from each kind of layer, and the layers that it refuses."""
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException

STREET = "LINESTRING(770000 6280000,770500 6280400)"
SQUARE = "POLYGON((0 0,100 0,100 100,0 100,0 0))"
INCIDENTS = "incident_id:string,occurred_from:datetime"


def said(heard):
    return "\n".join(heard.info)


@pytest.fixture
def incidents(layer):
    days = ("2024-03-05T10:00:00", "2024-01-02T23:00:00", None)
    rows = [(str(number), day) for number, day in enumerate(days)]
    return layer("Point", ["POINT(770100 6280100)"] * 3, fields=INCIDENTS, rows=rows)


def test_a_layer_of_incidents_tells_how_many_they_are_and_when(sheet, incidents, heard):
    sheet(LAYERS=[incidents])
    assert "Read from “incidents”: 3 incidents · 2\u00a0January\u00a02024 – 5\u00a0March\u00a02024." in said(heard)


def test_incidents_over_a_density_leave_the_word_to_the_density(sheet, incidents, density, heard):
    sheet(LAYERS=[incidents, density])
    assert "Read from “density”" in said(heard) and "Quartic kernel" in said(heard)


def test_counts_by_street_are_summed_like_others(sheet, layer, heard):
    streets = layer("LineString", [STREET] * 2, fields="n:integer", rows=[(4,), (3,)])
    sheet(LAYERS=[streets])
    assert "Read from “incidents”: 7 incidents." in said(heard)


def test_one_layer_without_crs_among_others_is_refused_by_its_name(sheet, layer, density):
    lost = layer("Polygon", [SQUARE])
    lost.setCrs(QgsCoordinateReferenceSystem())
    lost.setName("lost")
    with pytest.raises(QgsProcessingException, match="“lost”"):
        sheet(LAYERS=[density, lost])


def test_a_change_between_two_periods_tells_both_numbers(sheet, layer, heard):
    places = layer("Polygon", [SQUARE] * 2, fields="n_before:integer,n_after:integer", rows=[(1200, 4), (3, 9)])
    sheet(LAYERS=[places])
    assert "Read from “incidents”: 1,203 → 13 incidents." in said(heard)
