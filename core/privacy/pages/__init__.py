# SPDX-License-Identifier: GPL-2.0-or-later
"""What people read of a package: pages, pictures, tables and descriptions."""
