# SPDX-License-Identifier: GPL-2.0-or-later
"""Places that people know the town by: kind, name, metres east and north of the town hall."""
FACILITIES = (
    ("town_hall", "Hôtel de ville", 18, 22), ("market", "Halles et place du Marché", 60, -78),
    ("station", "Gare de Clairval", 150, 948), ("school", "Collège Germaine-Tillion", -1150, 560),
    ("school", "Lycée Claude-Monet", -1000, 60), ("school", "École des Remparts", -340, 250),
    ("school", "École des Tilleuls", 1180, 1010), ("school", "École de la Plaine", -1010, -1210),
    ("school", "École Saint-Aubin", 1230, 330), ("school", "École de Montfleury", 260, 2040),
    ("stadium", "Stade de la Claire", 1700, 40), ("hospital", "Centre hospitalier", 890, 1330),
    ("estate", "Résidence Les Tilleuls", 1330, 1130), ("estate", "Résidence La Plaine", -1180, -1130),
    ("square", "Square Foch", -640, 560), ("cemetery", "Cimetière de l'Ouest", -1750, 30),
    ("library", "Médiathèque", 240, 120), ("pool", "Piscine des Bords-de-Claire", 700, -760),
    ("recycling", "Déchèterie des Forges", 1660, -640), ("theatre", "Théâtre municipal", -190, 60),
)
