# SPDX-License-Identifier: GPL-2.0-or-later
"""Processing algorithms: parameters in, a call to core, outputs."""
