# SPDX-License-Identifier: GPL-2.0-or-later
"""What a run found, in one short sentence."""
from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsProcessingAlgorithm

from ..core.wording import figure, later, number, percent, tr, translated
from .words import read_as

EXACT_BELOW = 100
"""From there on, decimals say nothing to a person."""
MOST_FIGURES = 3

FOUND = {
    "loadincidents": later(
        "{ACCEPTED} incidents loaded. Rejected rows: {REJECTED}; without position: {WITHOUT_POSITION}."
    ),
    "kerneldensity": later("Density of {EVENTS} incidents: radius {BANDWIDTH_USED} m, cells of {CELL_SIZE_USED} m."),
    "hotspotareas": later("Hot spot areas drawn: {AREAS}."),
    "densitychange": later(
        "Change from {EVENTS_REFERENCE} to {EVENTS} incidents: radius {BANDWIDTH_USED} m, cells of {CELL_SIZE_USED} m."
    ),
    "densityseries": later("Series of {WINDOWS} maps, {EVENTS} incidents: radius {BANDWIDTH_USED} m."),
    "gridcounts": later("{COUNTED} incidents counted in cells of {CELL_SIZE_USED} m. Outside: {OUTSIDE}."),
    "areacounts": later("{COUNTED} incidents counted by area. Outside: {OUTSIDE}."),
    "getisord": later("{HOT} hot and {COLD} cold among {PLACES} places, beyond chance."),
    "periodchange": later(
        "From {N_BEFORE} to {N_AFTER} incidents. Places tested: {TESTS}; up: {UP}; down: {DOWN}."
    ),
    "proposepackage": later("Proposed: {GRAIN}. Events hidden: {HIDDEN}."),
    "exportpackage": later("Package built: {PUBLISHED_CELLS} figures shown, {HIDDEN} of the events hidden."),
    "openpackage": later("Package opened under “{GROUP}”: {COUNT} layers."),
    "mapsheet": later("Map sheet written. Pages: {PAGES}."),
}
"""By algorithm, with the keys of its outputs and of :data:`DERIVED`."""


def _grain(results: dict) -> str | None:
    words = [read_as(results[key]) for key in ("ZONING", "PERIOD") if results[key]]
    size = [tr("{size} m", size=number(results["CELL_SIZE"]))] if results["CELL_SIZE"] else []
    return ", ".join(words[:1] + size + words[1:]) or None


DERIVED: dict[str, dict[str, Callable[[dict], object]]] = {
    "getisord": {
        kind: lambda results, kind=kind: sum(results[f"{kind}_{level}"] for level in (95, 99))
        for kind in ("HOT", "COLD")
    },
    "proposepackage": {
        "GRAIN": _grain,
        "HIDDEN": lambda results: percent(results["HIDDEN_SHARE"], 1),
    },
    "exportpackage": {"HIDDEN": lambda results: percent(results["HIDDEN_SHARE"], 1)},
    "openpackage": {"COUNT": lambda results: len(results["LAYERS"].splitlines())},
}


def found(algorithm: QgsProcessingAlgorithm, results: dict) -> str:
    """What ``algorithm`` found; that it is done, with its first figures, where no sentence says more."""
    name = algorithm.name() if algorithm.id().startswith("quietude:") else ""
    if name == "verifypackage":
        return _verdict(results)
    try:
        derived = {key: derive(results) for key, derive in DERIVED.get(name, {}).items()}
        known = {key: _written(value) for key, value in {**results, **derived}.items() if value is not None}
        return translated(FOUND[name]).format(**known)
    except KeyError:  # no sentence, or no figure for it
        done = tr("{title}: done.", title=algorithm.displayName())
        return f"{done} {figures(algorithm, results)}".strip()


def figures(algorithm: QgsProcessingAlgorithm, results: dict) -> str:
    """The first numbers among the results, each with its name."""
    named = [
        tr("{name}: {value}", name=definition.description(), value=_written(results[definition.name()]))
        for definition in algorithm.outputDefinitions()
        if definition.type() == "outputNumber" and results.get(definition.name()) is not None
    ]
    return " · ".join(named[:MOST_FIGURES])


def _verdict(results: dict) -> str:
    if results["PASSED"]:
        return tr("✔ Every check that ran passed.")
    return tr(
        "✘ Do not give this package away. Checks that failed: {count} ({names}).",
        count=number(results["FAILED_CHECKS"]), names=results["FAILED"].replace(",", ", "),
    )


def _written(value: object) -> str:
    if not isinstance(value, (int, float)):
        return str(value)
    return figure(round(value, 0 if value >= EXACT_BELOW else 2))
