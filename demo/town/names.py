# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of streets, by the fashion of the time each quartier was built in."""
from __future__ import annotations

import numpy as np

OLD = """des Tanneurs|de la Boucherie|aux Herbes|des Drapiers|du Puits-Vert|des Orfèvres|de la Monnaie|Saint-Nicolas
|des Chapeliers|du Four-Banal|de la Poterne|des Carmes|du Cloître|de la Halle-aux-Blés|des Ursulines
|du Grenier-à-Sel|Saint-Éloi|de la Vieille-Prison|des Trois-Maures|du Chapitre|de l'Ancienne-Comédie
|des Cordeliers|de la Tour-Grise|du Pilori|aux Ours|du Mouton-d'Or|des Lavandières|de l'Arquebuse
|du Petit-Cloître|des Bons-Enfants|de la Croix-Blanche|du Beffroi|des Jacobins|du Chat-qui-Pêche|de l'Écu
|Sainte-Anne|de la Cordonnerie|du Rempart-Neuf|des Vieilles-Étuves|du Marché-au-Beurre|de l'Abreuvoir
|de la Licorne|des Prêcheurs|du Bourg-Neuf"""
PERSONS = """Émile-Zola|Gambetta|Jules-Ferry|Louis-Pasteur|Marie-Curie|Denis-Papin|Ampère|Condorcet|Diderot|Lavoisier
|Thiers|Sadi-Carnot|Ledru-Rollin|Michelet|Lakanal|Étienne-Dolet|Edgar-Quinet|Arago|Buffon|Claude-Bernard|Monge
|Parmentier|Hoche|Marceau|Kléber|Desaix|Anatole-France|Alphonse-Daudet|George-Sand|Balzac|Alfred-de-Musset
|Théophile-Gautier|Flaubert|Mérimée|Stendhal|Rabelais|Montaigne|Montesquieu|Jean-Jacques-Rousseau|La-Fontaine
|Racine|Corneille|Molière|Boileau|Ronsard|Joachim-du-Bellay|Clément-Marot|Louise-Michel|Olympe-de-Gouges
|Jacquard|Gutenberg|Raspail|Pierre-Curie|Branly|Niépce|Daguerre|Montgolfier|Clément-Ader|Jean-Macé
|Ferdinand-Buisson|Aristide-Briand|Waldeck-Rousseau|Camille-Desmoulins|Danton|Mirabeau|La-Fayette
|Rouget-de-Lisle|Bayard|Vauban|Turenne|Colbert|Sully|Jean-Moulin|Guy-Môquet|Berthe-Morisot|Rosa-Bonheur
|Jules-Verne|Alexandre-Dumas|Chateaubriand|Lamennais|Blaise-Pascal|Descartes"""
FLOWERS = """des Lilas|des Églantines|des Glycines|des Primevères|des Pervenches|des Bleuets|des Coquelicots
|des Jonquilles|des Violettes|des Capucines|des Hortensias|des Camélias|des Bruyères|des Genêts|des Anémones|des Iris
|des Pivoines|des Marguerites|des Campanules|des Charmes|des Érables|des Bouleaux|des Frênes|des Hêtres
|des Ormes|des Saules|des Noisetiers|des Cerisiers|des Pommiers|des Poiriers|des Mirabelliers|des Cognassiers
|des Marronniers|des Platanes|des Acacias|des Sorbiers|des Aubépines|des Chèvrefeuilles|des Mûriers
|des Groseilliers|des Pâquerettes|des Myosotis|des Tulipes|des Dahlias|des Jasmins|des Lauriers|des Cèdres
|des Pins|des Sapins|des Ifs"""
BIRDS = """des Mésanges|des Fauvettes|des Rossignols|des Hirondelles|des Alouettes|des Pinsons|des Chardonnerets
|des Rouges-Gorges|des Bergeronnettes|des Loriots|des Martinets|des Tourterelles|des Ramiers|des Bouvreuils
|des Linottes|des Grives|des Merles|des Huppes|des Pics-Verts|des Geais|des Roitelets|des Cailles|des Perdrix
|des Faisans|des Hérons|des Sarcelles|des Vanneaux|des Courlis|des Écureuils|des Chevreuils|des Lièvres
|des Hérissons|des Biches|des Renards|des Blaireaux|des Martres"""
ARTS = """Claude-Debussy|Maurice-Ravel|Gabriel-Fauré|Hector-Berlioz|Georges-Bizet|Charles-Gounod|Erik-Satie
|Camille-Saint-Saëns|Jules-Massenet|Édith-Piaf|Jacques-Brel|Georges-Brassens|Barbara|Paul-Cézanne|Claude-Monet
|Auguste-Renoir|Edgar-Degas|Camille-Pissarro|Alfred-Sisley|Édouard-Manet|Georges-Seurat|Paul-Gauguin
|Gustave-Courbet|Camille-Corot|Eugène-Delacroix|Georges-Braque|Raoul-Dufy|Fernand-Léger|Auguste-Rodin
|Camille-Claudel|Paul-Éluard|Louis-Aragon|Jacques-Prévert|Robert-Desnos|Guillaume-Apollinaire|Arthur-Rimbaud
|Paul-Verlaine|Charles-Baudelaire|Colette|Marcel-Proust|Albert-Camus|Antoine-de-Saint-Exupéry|Jean-Giono
|Marcel-Pagnol|André-Malraux|Simone-Veil"""
PLACES = """du Moulin-Neuf|de la Fontaine|des Vignes|du Clos-Rouge|des Grands-Prés|de la Garenne|du Bois-Joli
|de la Combe|des Sablons|du Gué|de la Croix-de-Pierre|des Chaumes|du Pré-Long|de la Source|des Essarts|de la Tuilerie
|du Lavoir|des Genièvres|de la Roche|du Vallon|des Champs-Blancs|de la Métairie|du Haut-Bourg|des Noues
|de la Pépinière|du Champ-Rond|des Aulnes|de la Borne|du Petit-Bois|des Rouettes|de Beauregard|de Bellevue
|du Colombier|de la Grange-aux-Dîmes|des Ouches|de la Mare|du Pressoir|des Quatre-Vents|de la Justice
|du Poirier-Rond|de la Closerie|des Murgers|de Maupas|de la Sente|du Chêne-Vert|des Bruyants|du Buisson
|des Longues-Raies|de la Plante|du Terrier"""
WORKS = """de l'Industrie|des Forgerons|des Fondeurs|de l'Artisanat|des Ateliers|de l'Énergie|des Métiers|du Textile
|de la Verrerie|des Entrepôts|de la Sablière|des Gravières|du Port-Fluvial|de l'Écluse|des Cheminots|du Dépôt
|des Charpentiers|de la Scierie|des Tourneurs|de la Filature"""

THEMES = {
    "centre": (("rue", "rue", "rue", "rue", "passage", "ruelle"), (OLD, PERSONS)),
    "faubourg": (("rue", "rue", "rue", "rue", "avenue", "impasse"), (PERSONS, PLACES, OLD, ARTS)),
    "houses": (("rue", "rue", "allée", "chemin", "rue", "impasse"), (FLOWERS, PLACES, BIRDS, ARTS)),
    "estate": (("allée", "rue", "square", "rue", "allée", "cours"), (ARTS, BIRDS, FLOWERS)),
    "works": (("rue", "avenue", "rue", "chemin", "allée", "rue"), (WORKS, PLACES, PERSONS)),
}


class Namer:
    """Gives each street a name that no other bears."""

    def __init__(self, rng: np.random.Generator, taken: set[str]) -> None:
        self._rng = rng
        self._taken = set(taken)
        self._bare = {name.split(" ", 1)[-1] for name in taken}
        self._lists = {text: [name.strip() for name in text.replace("\n", "").split("|")] for text in
                       (OLD, PERSONS, FLOWERS, BIRDS, ARTS, PLACES, WORKS)}

    def name(self, fashion: str, length: float, dead_end: bool) -> str:
        """A free name in the fashion of the quartier; the kind of way follows its length and its ends."""
        kinds, themes = THEMES[fashion]
        for attempt in range(900):
            kind = kinds[int(self._rng.random() * len(kinds))]
            if dead_end and length < 170:
                kind = "impasse"
            elif kind in ("impasse", "square", "cours", "passage", "ruelle") and length > 200:
                kind = "rue"
            # A list is used up before the next one is opened; then an allée may be named as a rue already is.
            lists = themes if attempt < 240 else tuple(self._lists)
            names = self._lists[lists[min(attempt // 60, len(lists) - 1) if attempt < 240 else attempt % len(lists)]]
            name = f"{kind} {names[int(self._rng.random() * len(names))]}"
            bare = name.split(" ", 1)[1]
            if name not in self._taken and (attempt > 240 or bare not in self._bare):
                self._taken.add(name)
                self._bare.add(bare)
                return name
        raise RuntimeError(f"no free name left for a street of the {fashion}")
