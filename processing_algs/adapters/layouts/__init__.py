# SPDX-License-Identifier: GPL-2.0-or-later
"""Map sheets: templates filled, fitted and written."""
