# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts that look like the name of a person.

No list of names is complete. The given names here are the most frequent of those born in France since 1946 (INSEE,
« Fichier des prénoms »): about half of the people bear one of them, so that a column of persons shows even if many of
its values do not.
"""
from __future__ import annotations

import re

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ...incidents.nomenclature import plain

GIVEN = frozenset(
    "adam agnes alain albert alexandre alexis alice aline amandine amelie anais andre angelique anne annie anthony "
    "antoine arnaud arthur audrey aurelie baptiste benjamin bernard bertrand brigitte bruno camille carole caroline "
    "catherine cecile cedric celine chantal charlotte chloe christelle christian christiane christine christophe "
    "claude claudine clement colette coralie corinne cyril damien daniel daniele danielle david delphine denis denise "
    "didier dominique elise elodie emilie emma emmanuel enzo eric estelle evelyne fabien fabrice florence florent "
    "florian franck francis francois francoise frederic gabriel genevieve georges gerard gilbert gilles guillaume guy "
    "helene henri herve hugo ines isabelle jacqueline jacques jade jean jeanne jennifer jeremy jerome jessica joel "
    "jonathan joseph josette josiane julie julien juliette justine karim karine kevin laetitia laura laure laurence "
    "laurent lea leo liliane lilou lina loic louis louise luc lucas lucie ludovic madeleine manon marc marcel "
    "marguerite marie marion martine mathieu mathilde mathis matthieu maurice maxime melanie melissa michel michele "
    "mickael mireille mohamed monique morgane myriam nadine natacha nathalie nathan nicolas nicole noemie odette "
    "olivier ophelie pascal pascale patrice patricia patrick paul paulette pauline philippe pierrette quentin raphael "
    "raymond regis remi remy renaud rene richard robert roger romain sabrina samuel sandra sandrine sarah sebastien "
    "serge severine simone solange sophie stephane stephanie suzanne sylvain sylvie theo thibault thierry thomas "
    "tiphaine tom ugo valentin valerie vanessa veronique vincent virginie viviane xavier yann yannick yves yvette "
    "yvonne".split()
)
CIVILITY = re.compile(
    r"(?:^|[\s(,;:'’])(?:(?:M\.|MM\.|Mr\.?|Mrs\.?|Ms\.?|Monsieur|Madame|Mademoiselle|Maître|Dr|Vve|Veuve)\s+[A-ZÀ-Ý]"
    r"|(?i:mme|mlle)s?\.?\s+\w)"
)
WRITTEN = re.compile(
    # « DUPONT Jean », « Jean DUPONT », « J. Dupont », « Dupont J. »
    r"^[A-ZÀ-Ý][A-ZÀ-Ý'’\-]+(?:\s[A-ZÀ-Ý][A-ZÀ-Ý'’\-]+)?,?\s[A-ZÀ-Ý][a-zà-ÿ]+(?:[ -][A-ZÀ-Ý][a-zà-ÿ]+)?$"
    r"|^[A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)?\s[A-ZÀ-Ý][A-ZÀ-Ý'’\-]+(?:\s[A-ZÀ-Ý][A-ZÀ-Ý'’\-]+)?$"
    r"|^[A-ZÀ-Ý]\.\s?[A-ZÀ-Ý][A-Za-zÀ-ÿ'’\-]+$|^[A-ZÀ-Ý][A-Za-zÀ-ÿ'’\-]+\s[A-ZÀ-Ý]\.$"
)
MOST_WORDS = 4
"""Of a name: « Jean de La Fontaine »."""


def persons(labels: pd.Series[str]) -> NDArray[np.bool_]:
    """Which texts look like the name of a person: written as names are, or with a frequent given name; shape (n,)."""
    words = [plain(label).split() for label in labels]
    given = np.array([len(one) <= MOST_WORDS and bool(GIVEN.intersection(one)) for one in words], bool)
    return np.asarray(given | labels.str.contains(WRITTEN).to_numpy(dtype=bool))


def with_civility(labels: pd.Series[str]) -> NDArray[np.bool_]:
    """Which texts name somebody after a civility (« Mme Durand »), wherever it stands; shape (n,)."""
    return np.asarray(labels.str.contains(CIVILITY).to_numpy(dtype=bool))
