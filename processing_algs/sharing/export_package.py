# SPDX-License-Identifier: GPL-2.0-or-later
"""An anonymised package, ready to be given away."""
from __future__ import annotations

from ...core.wording import later
from ..adapters.destinations import refuse_shared
from ..adapters.package.traces import raw_traces
from ..base import QuietudeAlgorithm
from .asked import Asked
from .counting import released
from .facts import read_facts
from .heat import read_heat
from .notice import read_notice
from .outcome import tell
from .package_inputs import package_inputs
from .places import count_facts, crs_for, read_ground
from .sealing import read_seal, sealed


class ExportPackage(QuietudeAlgorithm):
    """Counts that betray nobody, as files that betray nothing."""

    NAME = "exportpackage"
    GROUP = ("sharing", later("Sharing"))
    TITLE = later("Anonymised package")
    SUMMARY = later(
        "Makes a package to give away, for the public, a partner or named recipients: counts by official cell, area or "
        "point of addresses, nobody recognisable, as a map for QGIS, tables, pictures and a page that opens anywhere."
    )
    HELP = later(
        "<p><b>What it answers.</b> What may be said of these events, to whom, without betraying anybody? Begin with "
        "“Grain of a package”, which measures what each choice would hide.</p>"
        "<p><b>Audiences.</b> <i>public</i>: at least 11 events a figure (6 to 10 with the decision of the data "
        "protection officer), months and quarters by cells of 1 km or more. <i>partner</i>, under a convention: at "
        "least 6, by month at 200 m; by four parts of the day and quarter. <i>restricted</i>, for a named recipient: "
        "at least 3, also at points; encrypted for the recipient's key, with a day of destruction.</p>"
        "<p><b>Method.</b> Events are counted by place, period and category. A figure is shown where at least K events "
        "stand, unless one address or one source gathers more than 85% of them or too few households live there; all "
        "others, zero included, are one class. Figures are rounded to 5 and never below K. Where totals by place are "
        "published, more figures are hidden until a linear programme cannot tell a hidden one. Positions, identifiers, "
        "hours and texts never enter the package: it is written anew from the final figures, and every byte is then "
        "searched for the raw data. If anything is found, nothing is written. With a ledger, a package whose "
        "difference with an earlier one would tell of a few events is refused.</p>"
        "<p><b>Points.</b> <i>snapped_points</i> stand for 8 addresses or more, and count what happened there. "
        "<i>displaced_points</i> count nothing: addresses are parted in blocks of 11 or more, and a key (of the "
        "authentication database of QGIS, or the variable QUIETUDE_PSEUDONYM_KEY) puts the point of a block, for each "
        "period and category, on a multiple of 10 m within it, wherever in the block it happened. Who knows all but "
        "the key is right at most once in 11, with one package or with many, and cannot tell what came back to one "
        "address. A period and category of fewer than 3 points is hidden.</p>"
        "<p><b>How to read it.</b> LISEZMOI.html says it all in any browser; carte.qgz opens in QGIS with its own "
        "data. Two packages of the same events are the same, byte for byte; so are two whose events differ within a "
        "hidden cell, unless the automatic cell size or the band of the share of hidden events changes.</p>"
        "<p><b>Limits.</b> Without a ledger, earlier packages are not compared, and two grids or periods of the same "
        "events may tell together what neither tells alone: publish one zoning and keep to it. A share of hidden "
        "events is told in bands only. Sensitive events are left out unless they are asked for, where sensitivity or "
        "category names them.</p>"
        "<p><b>References.</b> INSEE, <i>Guide du secret statistique</i> (2018). Article 29 Working Party, "
        "<i>Opinion 05/2014 on Anonymisation Techniques</i>. Fischetti, M. and Salazar, J.-J. (2001), <i>Management "
        "Science</i> 47(7), 1008–1027. Hundepool, A. et al. (2012), <i>Statistical Disclosure Control</i>, ch. 4 and "
        "5.</p>"
    )
    TAGS = (
        "anonymisation,privacy,package,publish,share,open data,k-anonymity,disclosure,insee,grid,"
        "anonymiser,lot,paquet,publier,partager,données ouvertes,secret statistique,carreaux,rgpd"
    )

    def inputs(self):
        """Parameters and outputs, in the order people read them."""
        return package_inputs()

    def compute(self, parameters, context, feedback):
        """Count, hide, write, check."""
        refuse_shared(self, parameters, context, ("OUTPUT", "REPORT", "LEDGER", "SIGNING_KEY"), source="INPUT")
        asked = Asked(self, parameters, context, feedback)
        rules, zoning, period = asked.rules(), asked.word("ZONING"), asked.word("PERIOD")
        seal = read_seal(asked, rules)
        rules.check_zoning(zoning)
        rules.check_sensitive(zoning, period, asked.given("INHABITANTS"), asked.yes("DAY_PARTS"))
        category = asked.field(asked.source("INPUT"), "CATEGORY")
        if asked.yes("DAY_PARTS"):
            rules.check_day_parts(period, category is not None)
        facts = read_facts(asked, rules, crs_for(zoning), period, category)
        ground = read_ground(asked, rules, facts.events.crs)
        counting = count_facts(asked, facts, rules, ground, zoning, period)
        heat = read_heat(asked, facts, counting.counted, rules)
        published = released(counting, rules, ground, heat, facts.column)
        tell(facts, counting.counted, published, feedback)
        notice = read_notice(asked, facts, counting, rules)
        raw = raw_traces(asked.source("INPUT"), facts.events.crs, feedback, asked.word("TIME"), category)
        return {
            **sealed(asked, published, notice, raw, seal, counting.addresses),
            "PUBLISHED_CELLS": published.published,
            "HIDDEN_SHARE": counting.counted.hidden_share,
            "K_MEASURED": published.moved.fewest if published.moved else counting.counted.smallest,
            "CELL_SIZE_USED": published.units.size,
        }
