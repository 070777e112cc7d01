# SPDX-License-Identifier: GPL-2.0-or-later
"""The rules by which a bandwidth is proposed."""
from __future__ import annotations

from collections.abc import Callable

from ...progress import Tick, unwatched
from ..kernels import Kernel
from ..places import Places
from .bandwidth import Proposal, proposed_bandwidth
from .cross_validation import likeliest_bandwidth

Rule = Callable[[Places, Kernel, Tick], Proposal]


def silverman(places: Places, kernel: Kernel, tick: Tick = unwatched) -> Proposal:
    """Silverman's rule of thumb, immediate; see :func:`.bandwidth.proposed_bandwidth`."""
    return proposed_bandwidth(places.x, places.y, kernel)


RULES: dict[str, Rule] = {"silverman": silverman, "likelihood": likeliest_bandwidth}
