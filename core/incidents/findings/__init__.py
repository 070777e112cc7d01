# SPDX-License-Identifier: GPL-2.0-or-later
"""What a loading found, told: figures, reasons of rejection, the report."""
