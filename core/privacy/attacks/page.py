# SPDX-License-Identifier: GPL-2.0-or-later
"""The verification of a package as a page."""
from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from ...report.page import Page
from ...report.parts import table
from ...wording import number, tr, translated
from .check import Finding


def verification_html(findings: Sequence[Finding], name: str, digest: str, typed: Sequence[str] = ()) -> str:
    """The page that tells every check with its figure.

    Parameters
    ----------
    findings
        What :func:`.verification.verify` answered.
    name, digest
        File name and SHA-256 of the package.
    typed
        Words of the producer that the search for raw values leaves aside.
    """
    failed = [finding for finding in findings if finding.failed]
    passed = sum(finding.passed for finding in findings)
    waiting = [finding for finding in findings if finding.outcome is None]
    verdict = (
        tr("The package withstands every attack that was run.")
        if not failed
        else tr("{count} checks failed: do not give this package away.", count=len(failed))
    )
    ran = tr("{passed} checks passed, {failed} failed, {waiting} could not run.", passed=number(passed),
             failed=number(len(failed)), waiting=number(len(waiting)))  # fmt: skip
    return Page(
        title=tr("Verification of a package"),
        facts=Markup("{} · SHA-256 {}").format(name, _breakable(digest)),
        results=[verdict, ran],
        warnings=[finding.sentence for finding in failed],
        sections=_sections(findings),
        reading=[
            tr("The package was read as a stranger would, from its bytes; “passed” means that nothing was found."),
            tr("Words of the producer (title, commune, decision) are not taken for raw data: {words}.",
               words=", ".join(f"“{word}”" for word in typed if word) or "–"),
        ],
        limits=_limits(waiting),
    ).html()  # fmt: skip


def _sections(findings: Sequence[Finding]) -> list[tuple[str, Markup | str]]:
    families = dict.fromkeys(finding.check.family for finding in findings)
    head = [tr("Attack"), tr("Result")]
    return [
        (translated(family), table(head, [_row(one) for one in findings if one.check.family == family]))
        for family in families
    ]


def _row(finding: Finding) -> list[Markup | str]:
    check, outcome = finding.check, finding.outcome
    attack = Markup("<b>{}</b><br>{}<br><small>{}</small>").format(
        translated(check.title), translated(check.sentence), check.id
    )
    # The figure under the result: a third column would leave neither room on a telephone.
    figure = outcome.figure if outcome else _need(finding)
    return [attack, Markup("{}<br>{}").format(_result(finding), figure)]


def _breakable(digest: str) -> Markup:
    """A digest that a narrow screen may break, with nothing to be copied along."""
    return Markup("<wbr>").join(digest[start : start + 8] for start in range(0, len(digest), 8))


def _result(finding: Finding) -> Markup:
    if finding.outcome is None:
        return Markup('<span style="white-space:nowrap">– {}</span>').format(tr("not run"))
    kind, sign, word = ("out", "✗", tr("failed")) if finding.failed else ("in", "✓", tr("passed"))
    return Markup('<b class="{}" style="white-space:nowrap">{} {}</b>').format(kind, sign, word)


def _need(finding: Finding) -> str:
    told = {
        "truth": tr("needs the raw layer"),
        "previous": tr("needs the earlier package"),
        "addresses": tr("needs the layer of addresses"),
    }
    return " + ".join(told[one] for one in finding.check.needs)


def _limits(waiting: Sequence[Finding]) -> list[str]:
    limits = [
        tr("No check proves that a package is anonymous: it tells that these attacks find nothing. The decision is "
           "that of the data protection officer."),
    ]  # fmt: skip
    if any("truth" in finding.check.needs for finding in waiting):
        limits.append(tr("Without the raw layer, nothing can be searched for: give it as TRUTH."))
    if any("previous" in finding.check.needs for finding in waiting):
        limits.append(tr("Without the earlier package, differences are not controlled: give it as PREVIOUS."))
    return limits
