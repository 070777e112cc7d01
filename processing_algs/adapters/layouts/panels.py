# SPDX-License-Identifier: GPL-2.0-or-later
"""What several maps on a sheet show: one layer each, one band of a raster each or one column of counts each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from qgis.core import QgsMapLayer, QgsProcessingFeedback

from ....core.errors import CoreError
from ....core.report.captions import Facts, events_line
from ....core.wording import number, tr
from .panel import Panel, panels_in, themes_of
from .shared_breaks import by_band, by_column, by_layer
from .sheet_layers import Shown

MOST = 120


class NothingToCompareError(CoreError):
    """One map where several were asked for."""

    def __init__(self, word: str) -> None:
        super().__init__(
            tr(
                "MAPS={word}: there is only one map to draw. Give several layers of results in LAYERS, a raster of "
                "several bands (Density through time) or counts by period or category (columns n_…).",
                word=word,
            )
        )


class UnknownPanelError(CoreError):
    """A name that no map bears."""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        super().__init__(
            tr(
                "PANELS: no map is called “{name}”. There are: {names}.",
                name=name, names=", ".join(known[:MOST]),
            )  # fmt: skip
        )


class NotTwoError(CoreError):
    """A comparison of more or less than two."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(
            tr(
                "MAPS=comparison compares two maps, and there are {count}: name two of them in PANELS, separated by a "
                "comma. There are: {names}.",
                count=number(len(names)), names=", ".join(names[:MOST]),
            )  # fmt: skip
        )


class TooManyPanelsError(CoreError):
    """More maps than anyone would look at."""

    def __init__(self, count: int) -> None:
        super().__init__(
            tr(
                "MAPS=multiples: {count} maps are too many, at most {most} can be laid out: name some of them in "
                "PANELS.",
                count=number(count), most=MOST,
            )  # fmt: skip
        )


@dataclass(frozen=True)
class Panels:
    """The maps, the layers that their one legend explains, and the unit where it is not that of these layers.

    ``whole`` says that every map which could be drawn is there.
    """

    each: list[Panel]
    legend: list[QgsMapLayer]
    unit: str = ""
    whole: bool = True

    def facts(self, known: Facts) -> Facts:
        """What the sheet says of all maps together, where ``known`` is what the layers say of themselves."""
        counts = [panel.events for panel in self.each]
        periods = list(dict.fromkeys(panel.period for panel in self.each))
        together = "" if None in counts else events_line(float(sum(counts)))
        # One by one in the captions otherwise.
        period = " / ".join(periods) if len(periods) <= 2 and "" not in periods else ""
        if self.whole:
            together, period = together or known.events, period or known.period
        same = tr("same classes on all maps")
        method = f"{known.method}, {same}" if known.method else same[:1].upper() + same[1:]
        return Facts(together, period, self.unit or known.unit, method)


def panels_of(shown: Shown, word: str, names: Sequence[str], feedback: QgsProcessingFeedback) -> Panels:
    """The maps of a "comparison" or of "multiples", of which ``names`` chooses and orders some; all if empty.

    Raises
    ------
    NothingToCompareError, UnknownPanelError, NotTwoError, TooManyPanelsError
        Each with its sentence.
    """
    themes = themes_of(shown.layers)
    found = panels_in(shown.layers)
    if len(found) < 2:
        raise NothingToCompareError(word)
    chosen = [_named(name, found) for name in names] or found
    if word == "comparison" and len(chosen) != 2:
        raise NotTwoError([panel.name for panel in chosen])
    if len(chosen) > MOST:
        raise TooManyPanelsError(len(chosen))
    panels = _drawn(chosen, themes, shown, feedback)
    return replace(panels, whole=len(chosen) == len(found))


def _drawn(chosen: list[Panel], themes: list[QgsMapLayer], shown: Shown, feedback: QgsProcessingFeedback) -> Panels:
    """The panels with their layers, which share their classes."""
    parts = [panel.theme for panel in chosen]
    share = by_layer if isinstance(parts[0], QgsMapLayer) else by_band if isinstance(parts[0][1], int) else by_column
    shared = share(parts)
    place = shown.layers.index(themes[0])
    others = [layer for layer in shown.layers if layer not in themes]
    place = sum(layer in others for layer in shown.layers[:place])
    panels = [
        replace(panel.told(), layers=[*others[:place], layer, *others[place:]])
        for panel, layer in zip(chosen, shared.layers)
    ]
    if shared.leader is not None:
        feedback.pushInfo(tr("All maps share the classes of “{layer}”.", layer=chosen[shared.leader].name))
    legend = [*others[:place], shared.legend, *others[place:]]
    feedback.pushInfo(tr("Maps: {names}.", names=", ".join(panel.name for panel in panels)))
    return Panels(panels, legend, shared.unit)


def _named(name: str, panels: list[Panel]) -> Panel:
    for panel in panels:
        if name.casefold() in (known.casefold() for known in (panel.name, *panel.aliases)):
            return panel
    raise UnknownPanelError(name, [panel.name for panel in panels])
