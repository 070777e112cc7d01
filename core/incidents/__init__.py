# SPDX-License-Identifier: GPL-2.0-or-later
"""What an incident is, and how a raw file becomes a frame of incidents."""
