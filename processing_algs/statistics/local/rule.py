# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person asked to call significant."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsProcessingContext

from ....core.statistics.local.getis_ord import LocalTests
from ....core.statistics.local.uneven_tails import skewed_two_sided
from ....core.statistics.multiple_testing import Decision, check_level, decide
from ....core.wording import percent, tr
from ...base import QuietudeAlgorithm


@dataclass(frozen=True)
class Rule:
    """The level ALPHA, the CORRECTION for many tests and the LAW of the p-values."""

    alpha: float
    correction: str
    law: str

    @classmethod
    def asked(cls, algorithm: QuietudeAlgorithm, parameters: dict, context: QgsProcessingContext) -> Rule:
        """The rule of these parameters; LevelError where ALPHA is no level."""
        alpha = algorithm.parameterAsDouble(parameters, "ALPHA", context)
        check_level(alpha)
        words = (algorithm.parameterAsString(parameters, name, context) for name in ("CORRECTION", "LAW"))
        return cls(alpha, *words)

    def p_values(self, tests: LocalTests, skewness: NDArray[np.float64]) -> NDArray[np.float64]:
        """p-values of the tests by the law asked for."""
        return skewed_two_sided(tests.z, skewness) if self.law == "skewed" else tests.p

    def decide(self, p: NDArray[np.float64]) -> Decision:
        """Which tests are significant."""
        return decide(p, self.alpha, self.correction)

    @property
    def confidence(self) -> str:
        """« 95 % »."""
        return percent(1 - self.alpha, 0 if round(100 * self.alpha, 9) % 1 == 0 else 1)

    @property
    def corrected(self) -> str:
        """The correction, as the end of « significant at 95 %… »."""
        return {
            "fdr": tr("after FDR correction"),
            "bonferroni": tr("after Bonferroni's correction"),
            "none": tr("without correction for the number of tests"),
        }[self.correction]
