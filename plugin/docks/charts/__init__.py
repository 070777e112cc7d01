# SPDX-License-Identifier: GPL-2.0-or-later
"""Charts of the incidents."""
