# SPDX-License-Identifier: GPL-2.0-or-later
"""Keys and words that scripts, models and schedules of others rely on: more may come, none may go."""
import pytest
from qgis.core import QgsProcessingParameterEnum

KERNELS = "quartic epanechnikov triweight triangular uniform gaussian"
DENSITY = "KERNEL BANDWIDTH CELL_SIZE WEIGHT EXTENT MASK EDGE_CORRECTION UNIT ACCURACY"
DENSITY_WORDS = {"KERNEL": KERNELS, "UNIT": "km2 cell km2_year", "ACCURACY": "exact fast"}
NEIGHBOURS = {
    "GRID": "square hexagon insee", "NEIGHBOURS": "queen rook distance", "CORRECTION": "fdr bonferroni none",
}  # fmt: skip
PERIODS = {"PERIOD": "all year quarter month"}

PUBLIC = {
    "loadincidents": (
        "FILE LAYER PROFILE AREA CRS TARGET_CRS",
        "OUTPUT REJECTS REPORT ROWS_IN ACCEPTED REJECTED WITHOUT_POSITION PROFILE_USED CRS_USED", {},
    ),
    "filterincidents": (
        "INPUT FROM TO WEEKDAYS HOURS CATEGORIES FAMILIES PARTNERS AREA TIME", "OUTPUT KEPT DROPPED_NO_TIME", {},
    ),
    "kerneldensity": (
        f"INPUT {DENSITY}", "OUTPUT BANDWIDTH_USED CELL_SIZE_USED CRS_USED EVENTS MAXIMUM", DENSITY_WORDS,
    ),
    "hotspotareas": ("INPUT SHARES", "OUTPUT", {}),
    "densitychange": (
        f"INPUT REFERENCE METHOD {DENSITY}", "OUTPUT",
        {"METHOD": "difference ratio log_ratio sum", **DENSITY_WORDS},
    ),
    "densityseries": (
        f"INPUT TIME PERIOD WINDOW_DAYS STEP_DAYS {DENSITY}", "OUTPUT",
        {"PERIOD": "week month quarter year", **DENSITY_WORDS},
    ),
    "gridcounts": (
        "INPUT GRID CELL_SIZE EXTENT MASK WEIGHT CATEGORY TIME PERIOD KEEP_EMPTY",
        "OUTPUT COUNTED OUTSIDE CELL_SIZE_USED", {"GRID": "square hexagon insee", **PERIODS},
    ),
    "areacounts": (
        "INPUT AREAS AREA_ID POPULATION DWELLINGS WEIGHT CATEGORY TIME PERIOD", "OUTPUT COUNTED OUTSIDE ON_EDGE",
        PERIODS,
    ),
    "getisord": (
        "INPUT FIELD CELL_SIZE GRID NEIGHBOURS DISTANCE SELF CORRECTION ALPHA",
        "OUTPUT HOT_99 HOT_95 HOT_90 NONE COLD_90 COLD_95 COLD_99", NEIGHBOURS,
    ),
    "localmoran": (
        "INPUT FIELD CELL_SIZE GRID NEIGHBOURS DISTANCE CORRECTION ALPHA", "OUTPUT I Z P", NEIGHBOURS,
    ),
    "emerginghotspots": ("INPUT TIME PERIOD CELL_SIZE ALPHA", "OUTPUT", {}),
    "nearrepeat": (
        "INPUT TIME DISTANCES DAYS METRIC PERMUTATIONS SEED", "OUTPUT REPORT PAIRS", {"METRIC": "euclidean manhattan"},
    ),
    "periodchange": ("INPUT AREAS CELL_SIZE TIME BEFORE AFTER", "OUTPUT", {}),
    "concentration": ("INPUT BY", "OUTPUT GINI REPORT", {"BY": "place street cell"}),
    "timeprofile": ("INPUT FROM TO BY", "OUTPUT REPORT EXCLUDED", {"BY": "hour weekday hour_weekday month"}),
    "hitrate": ("INPUT EVENTS STUDY_AREA", "HIT_RATE PAI RRI OUTPUT", {}),
    "exportpackage": (
        "INPUT AUDIENCE ZONING CELL_SIZE AREAS AREA_ID PERIOD CATEGORY K ROUNDING HOUSEHOLDS ADDRESSES BOUNDARY TITLE "
        "COMMUNE DPO_DECISION LEDGER",
        "OUTPUT REPORT PUBLISHED_CELLS HIDDEN_SHARE K_MEASURED",
        {"AUDIENCE": "public partner restricted", "ZONING": "grid quadtree areas snapped_points", **PERIODS},
    ),
    "verifypackage": ("PACKAGE TRUTH PREVIOUS", "REPORT PASSED FAILED_CHECKS", {}),
    "mapsheet": ("PROJECT LAYERS TEMPLATE TITLE SUBTITLE SOURCE PERIOD ATLAS DPI", "OUTPUT", {}),
}  # fmt: skip


@pytest.mark.parametrize("name", PUBLIC)
def test_public_keys_and_words_stay(provider, name):
    inputs, outputs, choices = PUBLIC[name]
    algorithm = provider.algorithm(name)
    keys = {one.name(): one for one in algorithm.parameterDefinitions()}
    assert set(inputs.split()) - set(keys) == set()
    assert set(outputs.split()) - {one.name() for one in algorithm.outputDefinitions()} == set()
    for key, words in choices.items():
        choice = keys[key]
        assert isinstance(choice, QgsProcessingParameterEnum) and choice.usesStaticStrings()
        assert set(words.split()) - set(choice.options()) == set()
