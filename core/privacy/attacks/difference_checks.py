# SPDX-License-Identifier: GPL-2.0-or-later
"""What tables tell together: those of one package, and those of an earlier one."""
from __future__ import annotations

from collections.abc import Sequence

from ...wording import later, number, tr
from .check import Check, Outcome
from .evidence import Evidence
from .intruder import Claim, Remainder, claims, related, remainders
from .linked import linked
from .margins import margins


def within(evidence: Evidence) -> Outcome:
    """The intruder's programme on the tables of the package."""
    own = claims(evidence.published)
    return _outcome(remainders(own, own), evidence.published.k)


def crosswise(evidence: Evidence) -> Outcome:
    """Every hidden figure by itself, beside all the totals of its place."""
    asked = margins(evidence.published)
    if not asked.asked:
        return Outcome(tr("no hidden figure beside a total"))
    found = [
        tr("{place} {period} {category}: {least} to {most} events", place=place, period=period, category=category,
           least=number(least), most=number(most))
        for place, period, category, least, most in asked.told
    ]  # fmt: skip
    k = evidence.published.k
    clean = tr("{count} hidden figures, each of {k} possible values at least", count=number(asked.asked), k=k)
    return Outcome.of(found, clean)


def previous(evidence: Evidence) -> Outcome:
    """The intruder's programme on this package and the earlier one, each within the other."""
    now, then = claims(evidence.published), claims(evidence.earlier)
    shown: Sequence[Claim] = [one for one in then if one.is_shown]
    k = max(evidence.published.k, evidence.earlier.k)
    directions = [(large, small) for large, small in ((now, shown), (shown, now)) if related(large, small)]
    left = _outcome([one for large, small in directions for one in remainders(large, small)], k)
    if left.found:
        return left
    together = linked(evidence.published, evidence.earlier)
    found = [
        tr("{place}: {least} to {most} events, by what both packages cover", place=one.place, least=number(one.least),
           most=number(one.most))
        for one in together.told
    ]  # fmt: skip
    if together.large:
        return Outcome(tr("{before}; too large to be laid over each other", before=left.figure))
    asked = tr("{before}; {count} questions to both, laid over each other", before=left.figure,
               count=number(together.asked))  # fmt: skip
    return Outcome.of(found, asked)


def _outcome(left: Sequence[Remainder], k: int) -> Outcome:
    found = [
        tr(
            "{place} {period}: what is left is {least} to {most} events",
            place=one.claim.place,
            period=_period(one.claim),
            least=number(one.least),
            most=number(one.most),
        )
        for one in left
        if one.disclosed(k)
    ]
    clean = tr("{count} subtractions, none of which leaves 1 to {most}", count=number(len(left)), most=k - 1)
    return Outcome.of(found, clean)


def _period(claim: Claim) -> str:
    years = claim.start // 12, (claim.end - 1) // 12
    return str(years[0]) if years[0] == years[1] else f"{years[0]}–{years[1]}"


FAMILY = later("Subtraction")
CHECKS = (
    Check("intruder", FAMILY, later("Tables that hold each other"),
          later("A hidden figure deduced from totals and margins, by linear programming."), within),
    Check("margins", FAMILY, later("Periods, categories and totals together"),
          later("A hidden figure that fewer than k values agree with, each of them asked for."), crosswise),
    Check("previous", FAMILY, later("The earlier package"),
          later("A few events deduced from the difference with an earlier package."), previous, ("previous",)),
)  # fmt: skip
