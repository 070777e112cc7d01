# SPDX-License-Identifier: GPL-2.0-or-later
"""What a package says of itself, from what was asked."""
from __future__ import annotations

from qgis.core import Qgis

from ...core.privacy.audiences.audience import PUBLIC, Rules
from ...core.privacy.protection.counting import years_shown
from ...core.privacy.releases.notice import Notice
from ...core.wording import tr
from ..adapters.density_tags import version
from .asked import Asked
from .counting import Counting
from .facts import Facts

OPEN_LICENCE = "Licence Ouverte / Open Licence 2.0 (Etalab)"


def read_notice(asked: Asked, facts: Facts, counting: Counting, rules: Rules) -> Notice:
    """Texts of the producer, an open licence in public where none is given, and what the run knows."""
    title, commune, licence = (asked.word(name) for name in ("TITLE", "COMMUNE", "LICENCE"))
    usual = OPEN_LICENCE if rules.audience is PUBLIC else tr("None: for its recipients alone.")
    return Notice(
        title,
        commune,
        licence or usual,
        asked.word("PERIOD"),
        years_shown(counting.counted, facts.years, rules.k) if facts.years else (),
        f"Quiétude {version()}, QGIS {Qgis.version()}",
        facts.sensitive_known,
        counting.chosen,
        asked.given("HOUSEHOLDS") or asked.given("ADDRESSES"),
        facts.sources is not None,
    )
