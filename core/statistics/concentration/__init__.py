# SPDX-License-Identifier: GPL-2.0-or-later
"""On how few places the events fall."""
