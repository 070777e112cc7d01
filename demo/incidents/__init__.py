# SPDX-License-Identifier: GPL-2.0-or-later
"""What happens in Clairval between 2019 and 2024: nothing of it is true."""
