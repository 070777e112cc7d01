# SPDX-License-Identifier: GPL-2.0-or-later
"""Small dirty files of invented incidents, and what a person should see of each."""
