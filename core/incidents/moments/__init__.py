# SPDX-License-Identifier: GPL-2.0-or-later
"""When incidents happened: dates, hours and time zones as sources write them."""
