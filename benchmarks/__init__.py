# SPDX-License-Identifier: GPL-2.0-or-later
"""Speed, memory and error of Quiétude beside its peers, as ratios of one run."""
