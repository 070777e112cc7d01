# SPDX-License-Identifier: GPL-2.0-or-later
"""The oracles themselves: what they are asked comes back, and so do their failures."""
import numpy as np
import pytest


def test_what_a_script_computes_comes_back(oracle):
    answer = oracle("total = values.sum()\nnames = ['a', 'b']", values=np.arange(4.0))
    assert float(answer["total"]) == 6.0
    assert list(answer["names"]) == ["a", "b"]


def test_what_fails_there_fails_here_with_its_reason(oracle):
    with pytest.raises(RuntimeError, match="division by zero"):
        oracle("1 / 0")


def test_the_oracles_are_not_the_libraries_of_the_plugin(oracle):
    assert str(oracle("import numpy; version = [numpy.__version__]")["version"][0]) >= "2.2"
