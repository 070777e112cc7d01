# SPDX-License-Identifier: GPL-2.0-or-later
"""Points moved by a key, for named recipients alone."""
