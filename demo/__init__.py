# SPDX-License-Identifier: GPL-2.0-or-later
"""The demonstration: an invented town, its incidents, and the five steps run on them."""
