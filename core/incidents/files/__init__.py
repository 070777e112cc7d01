# SPDX-License-Identifier: GPL-2.0-or-later
"""Files as they come, read into rows of text: archives, encodings, delimiters, sheets."""
