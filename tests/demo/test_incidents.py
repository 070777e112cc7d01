# SPDX-License-Identifier: GPL-2.0-or-later
"""What happens in Clairval has the hours, places and repetitions of real incidents."""

import numpy as np
import pandas as pd
import pytest


@pytest.fixture(scope="module")
def logbook(sample):
    """Entries of the logbook that have a place, an hour and a possible date."""
    frame = pd.read_csv(
        sample / "police_municipale_2019_2024.csv",
        sep=";",
        encoding="cp1252",
        decimal=",",
        on_bad_lines="skip",
        dtype={"X": str, "Y": str},
    )
    frame["nature"] = frame.Nature.fillna("").str.strip().str.upper().map(plain)
    frame["hour"] = pd.to_numeric(frame.Heure.fillna("").str.extract(r"^(\d{1,2})")[0]) % 24
    frame["day"] = pd.to_datetime(frame["Date début"], format="%d/%m/%Y", errors="coerce")
    frame["x"], frame["y"] = (pd.to_numeric(frame[name].str.replace(",", ".")) for name in ("X", "Y"))
    return frame[(frame.x > 1000) & (frame.x < 1e6) & frame.day.notna()]


def plain(text):
    return text.translate(str.maketrans("ÉÈÊÔÎÇÀ", "EEEOICA"))


def near(frame, x, y, distance):
    """Entries within ``distance`` metres of a place given from the town hall."""
    return frame[np.hypot(frame.x - 700_640 - x, frame.y - 6_600_380 - y) < distance]


def test_noise_at_night_is_a_matter_of_nights_and_weekends(logbook):
    noise = logbook[logbook.nature == "TAPAGE NOCTURNE"].dropna(subset=["hour"])
    assert ((noise.hour >= 20) | (noise.hour < 6)).mean() > 0.95
    weekday = noise.day.dt.dayofweek.value_counts(normalize=True)
    assert weekday[[4, 5, 6]].sum() > 0.5


def test_fly_tipping_is_found_in_office_hours(logbook):
    dumps = logbook[logbook.nature == "DEPOT SAUVAGE"].dropna(subset=["hour"])
    assert ((dumps.hour >= 6) & (dumps.hour < 20)).mean() > 0.97


def test_burglaries_are_known_between_two_moments(logbook):
    burglaries = logbook[logbook.nature == "CAMBRIOLAGE"]
    assert burglaries["Date fin"].notna().mean() > 0.95


def test_the_quay_grows_and_the_square_empties(logbook):
    early, late = logbook[logbook.day.dt.year <= 2020], logbook[logbook.day.dt.year >= 2023]
    assert len(near(late, 250, -440, 150)) > 2 * len(near(early, 250, -440, 150))
    square = logbook[logbook.nature.isin(["REGROUPEMENT", "USAGE DE STUPEFIANTS", "IVRESSE PUBLIQUE ET MANIFESTE"])]
    early, late = square[square.day.dt.year <= 2020], square[square.day.dt.year >= 2023]
    assert len(near(late, -640, 560, 130)) < len(near(early, -640, 560, 130)) / 3


def test_few_addresses_hold_half_of_the_entries(logbook):
    counts = logbook.groupby(["x", "y"]).size().sort_values(ascending=False)
    doors = 12_376
    assert 0.35 < counts.head(doors // 20).sum() / counts.sum() < 0.75
    assert counts.iloc[0] > 30


def test_the_first_lockdown_is_quiet(logbook):
    during = logbook[(logbook.day >= "2020-03-17") & (logbook.day <= "2020-05-10")]
    before = logbook[(logbook.day >= "2019-03-17") & (logbook.day <= "2019-05-10")]
    assert len(during) < 0.7 * len(before)
