# SPDX-License-Identifier: GPL-2.0-or-later
"""The toolbox group of the statistics."""
from __future__ import annotations

from ...core.wording import later

GROUP = ("statistics", later("Statistics"))
