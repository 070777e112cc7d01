# SPDX-License-Identifier: GPL-2.0-or-later
"""Labels of sensitive facts that no nomenclature lists: every town and country has its own."""
from __future__ import annotations

import re

from ...incidents.nomenclature import plain

SENSITIVE = re.compile(
    r"\b(?:"
    # Within a family or a couple.
    r"intra ?famil\w*|conjuga\w*|familia(?:l|le|les|ux)|marital|femini?cides?|vif|conjoint\w*"
    r"|domestic (?:violence|abuse|assault|battery|incident|dispute|homicide)s?"
    # Of a sexual kind.
    r"|sexuel\w*|sexual\w*|sexist\w*|viols?|rapes?|incest\w*|attouchements?|voyeurism\w*|exhibitionn?is\w*|proxenet\w*"
    r"|pedo\w*|revenge porn|indecent \w+|outrages? a la pudeur"
    # Minors: « mineur » is also what is small.
    r"|mineure?s? (?:en|isole|non|victime|auteur|delinquant|disparu)\w*"
    r"|(?:sur|de|d un|par|des|aux?|contre|un|une) mineure?s?|^mineure?s?|minors|juvenile \w+|underage\w*"
    r"|enfan(?:ce|ts?) (?:en|maltrait|victime|disparu|battu)\w*|maltraitances?"
    r"|child(?:ren)? (?:abuse|neglect|protection|endanger|victim|missing|sex|at)\w*"
    # Health.
    r"|suicid\w*|psychi\w*|hospitalis\w*|soins (?:sans|psych)\w*|overdoses?|mental\w* \w+|sante mentale|malaises?"
    r"|medica(?:l|le|les|ux)|health|handicap\w*|self harm"
    # Racist acts and their kin.
    r"|rac(?:is\w*|ial\w*)|antisem\w*|anti semit\w*|xenophob\w*|islamophob\w*|homophob\w*|transphob\w*|lgbt\w*"
    r"|hate (?:crime|incident|speech)\w*|haine(?:ux|use)?|haineux|discrimin\w*|anti ?musulm\w*"
    r")\b"
)
"""Words of domestic and sexual violence, minors, health and racist acts, in French and English, as :func:`.plain`."""


def is_sensitive(label: str) -> bool:
    """Whether a label speaks of violence at home or sexual, of minors, of health or of racism."""
    return SENSITIVE.search(plain(label)) is not None
