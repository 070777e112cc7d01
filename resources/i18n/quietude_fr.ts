<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
  <context>
    <name>Quietude</name>
    <message>
      <source> and </source>
      <translation> et </translation>
    </message>
    <message>
      <source> and {count} more</source>
      <translation> et {count} autres</translation>
    </message>
    <message>
      <source>#</source>
      <translation>N°</translation>
    </message>
    <message>
      <source>&amp;Build the package</source>
      <translation>Construire le &amp;lot</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;Delimiter</source>
      <translation>&amp;Séparateur</translation>
    </message>
    <message>
      <source>&amp;Encoding</source>
      <translation>Enc&amp;odage</translation>
    </message>
    <message>
      <source>&amp;Help pages of Quiétude</source>
      <translation>Pages d’&amp;aide de Quiétude</translation>
    </message>
    <message>
      <source>&amp;Load</source>
      <translation>&amp;Charger</translation>
    </message>
    <message>
      <source>&amp;Load a file…</source>
      <translation>&amp;Charger un fichier…</translation>
    </message>
    <message>
      <source>&amp;Profile to write</source>
      <translation>&amp;Profil à écrire</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Enregistrer</translation>
    </message>
    <message>
      <source>&amp;Show and correct how it is read…</source>
      <translation>&amp;Voir et corriger la lecture…</translation>
    </message>
    <message>
      <source>&amp;Take the proposals</source>
      <translation>Prendre les proposi&amp;tions</translation>
    </message>
    <message>
      <source>&amp;What’s this?</source>
      <translation>&amp;Qu’est-ce que c’est ?</translation>
    </message>
    <message>
      <source>(first rows; the others are being read…)</source>
      <translation>(premières lignes ; les autres sont en cours de lecture…)</translation>
    </message>
    <message>
      <source>* fewer than 5 incidents: changes by chance.</source>
      <translation>* moins de 5 faits : varie au hasard.</translation>
    </message>
    <message>
      <source>+{limit} {unit} and above</source>
      <translation>+{limit} {unit} et plus</translation>
    </message>
    <message>
      <source>+{low} to +{high}</source>
      <translation>+{low} à +{high}</translation>
    </message>
    <message>
      <source>00:00 means in this source that the hour is not known</source>
      <translation>00:00 signifie dans cette source que l’heure n’est pas connue</translation>
    </message>
    <message>
      <source>1 (Monday) to 7, or names: 1-5, sat,sun, samedi.</source>
      <translation>De 1 (lundi) à 7, ou des noms : 1-5, sam,dim, samedi.</translation>
    </message>
    <message>
      <source>1 if it can be loaded as it is, 0 if something has to be decided</source>
      <translation>1 si elle peut être chargée telle quelle, 0 s’il reste à trancher</translation>
    </message>
    <message>
      <source>1 incident</source>
      <translation>1 fait</translation>
    </message>
    <message>
      <source>1 label of {count} has no category.</source>
      <translation>1 libellé sur {count} n’a pas de catégorie.</translation>
    </message>
    <message>
      <source>1 place</source>
      <translation>1 lieu</translation>
    </message>
    <message>
      <source>1 to 4 rows</source>
      <translation>1 à 4 lignes</translation>
    </message>
    <message>
      <source>; </source>
      <translation> ; </translation>
    </message>
    <message>
      <source>; at the end of those tried, so to be looked at with caution</source>
      <translation> ; au bout de ceux qui ont été essayés, donc à prendre avec prudence</translation>
    </message>
    <message>
      <source>; {share} of the positions fall in AREA</source>
      <translation> ; {share} des positions tombent dans AREA</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; A row is kept if every filter given keeps it; a filter left empty keeps all. FROM and TO are included, a date alone being its whole day, and are held against the start of the incident. HOURS are from the first to before the second: 22-6 is the night, across midnight, and 8-12,14-18 two spans. Words are compared without case and accents.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read it.&lt;/b&gt; What is not known is not guessed: an incident whose hour is not known (see time_precision) passes no filter of hours, one known by month passes no filter of weekdays. These rows are counted in DROPPED_NO_TIME, when nothing else lets them go.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; An incident that lasted is filtered by its start alone: for the share of each hour, see the aoristic weights of “Time profile”. A partner that writes no hours is absent from a map of the night: this is not calm.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Méthode.&lt;/b&gt; Une ligne est gardée si chacun des filtres donnés la garde ; un filtre laissé vide garde tout. FROM et TO sont inclus, une date seule valant sa journée entière, et se comparent au début du fait. HOURS va de la première heure comprise à la seconde non comprise : 22-6 est la nuit, à cheval sur minuit, et 8-12,14-18 deux plages. Les mots se comparent sans casse ni accents.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lecture.&lt;/b&gt; Ce qui n’est pas connu n’est pas deviné : un fait dont l’heure n’est pas connue (voir time_precision) ne passe aucun filtre d’heures, un fait connu au mois ne passe aucun filtre de jours de la semaine. Ces lignes sont comptées dans DROPPED_NO_TIME, quand rien d’autre ne les écarte.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limites.&lt;/b&gt; Un fait qui a duré est filtré sur son seul début : pour la part de chaque heure, voir les poids aoristiques de « Profil temporel ». Un partenaire qui n’écrit pas d’heures est absent d’une carte de la nuit : ce n’est pas du calme.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Both layers are spread with the same kernel and radius over the same cells, then compared cell by cell. difference: INPUT minus REFERENCE, in incidents per km². ratio: INPUT divided by REFERENCE. log_ratio: the natural logarithm of that ratio, which treats a doubling and a halving alike. sum: both together. The radius, if left empty, is proposed from the incidents of both layers.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Where ratios are told.&lt;/b&gt; A ratio to nearly nothing tells chance. Call floor the density of two incidents at one place. A cell has a ratio where both densities reach the floor, or where one alone reaches four times the floor: the other is then set to the floor, so that a new place shows as well as one that vanished. Everywhere else is NoData. A difference is told everywhere in the study area.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read it.&lt;/b&gt; Red: more incidents in INPUT than in REFERENCE. Blue: fewer. Transparent: little change. Classes mirror each other around no change. A difference shows where the numbers moved, most of all in busy places; a ratio shows where they moved for what they were. Look at both.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Compare what compares.&lt;/b&gt; The two layers must come from the same source, record the same kinds of incidents in the same area, and cover periods of the same length and seasons. Where the dates (occurred_from) show different lengths, it is said: the unit km2_year then makes densities comparable.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; This map does not say whether a change is more than chance: where few incidents happen, large changes come by themselves. It does not say why either: a new way to report, more patrols or works in the street change what is recorded. Incidents that moved further than the radius show as a fall here and a rise there; those that moved less do not show.&lt;/p&gt;&lt;p&gt;&lt;b&gt;References.&lt;/b&gt; Bithell, J. F. (1991), Estimation of relative risk functions, &lt;i&gt;Statistics in Medicine&lt;/i&gt; 10(11), pp. 1745–1751. Kelsall, J. E. and Diggle, P. J. (1995), Kernel estimation of relative risk, &lt;i&gt;Bernoulli&lt;/i&gt; 1(1–2), pp. 3–16.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Méthode.&lt;/b&gt; Les deux couches sont réparties avec le même noyau et le même rayon sur les mêmes cellules, puis comparées cellule par cellule. difference : INPUT moins REFERENCE, en faits par km². ratio : INPUT divisé par REFERENCE. log_ratio : le logarithme népérien de ce rapport, qui traite de même un doublement et une division par deux. sum : les deux ensemble. Le rayon laissé vide est proposé d’après les faits des deux couches.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Où un rapport est donné.&lt;/b&gt; Un rapport à presque rien ne dit que le hasard. Appelons plancher la densité de deux faits au même endroit. Une cellule a un rapport là où les deux densités atteignent le plancher, ou là où l’une seule atteint quatre fois le plancher : l’autre vaut alors le plancher, si bien qu’un lieu nouveau se voit autant qu’un lieu disparu. Partout ailleurs, c’est NoData. Une différence est donnée dans toute la zone d’étude.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lecture.&lt;/b&gt; Rouge : plus de faits dans INPUT que dans REFERENCE. Bleu : moins. Transparent : peu de changement. Les classes se répondent de part et d’autre de l’absence de changement. Une différence montre où les nombres ont bougé, surtout dans les lieux fréquentés ; un rapport montre où ils ont bougé en proportion. Regardez les deux.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Comparer ce qui se compare.&lt;/b&gt; Les deux couches doivent venir de la même source, enregistrer les mêmes genres de faits sur le même territoire, et couvrir des périodes de même durée et de mêmes saisons. Quand les dates (occurred_from) montrent des durées différentes, c’est signalé : l’unité km2_year rend alors les densités comparables.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limites.&lt;/b&gt; Cette carte ne dit pas si une évolution dépasse le hasard : là où il se produit peu de faits, de grands écarts viennent d’eux-mêmes. Elle ne dit pas non plus pourquoi : une autre façon de signaler, davantage de patrouilles ou des travaux dans la rue changent ce qui est enregistré. Des faits déplacés au-delà du rayon se voient comme une baisse ici et une hausse là ; déplacés de moins, ils ne se voient pas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Références.&lt;/b&gt; Bithell, J. F. (1991), Estimation of relative risk functions, &lt;i&gt;Statistics in Medicine&lt;/i&gt; 10(11), p. 1745–1751. Kelsall, J. E. et Diggle, P. J. (1995), Kernel estimation of relative risk, &lt;i&gt;Bernoulli&lt;/i&gt; 1(1–2), p. 3–16.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Cells are half-open: a square holds its west and south edges, so that an incident on an edge or a corner is in one cell and no incident is lost; a hexagon holds the points nearest to its centre. COUNTED + OUTSIDE is always the number of incidents with a position. Without an extent, cells are aligned on multiples of their size, so that the counts of two years share their cells.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cells.&lt;/b&gt; The size of a square is its side; that of a hexagon, its height between parallel sides. INSEE cells of 200 m, 1 km or another multiple of 200 m have their official identifiers (EPSG:3035 in Europe, the legal CRS overseas) and join the census by cell_id. Left empty, the size is that of cells with two incidents on average, rounded up.&lt;/p&gt;&lt;p&gt;&lt;b&gt;H3 and geohash.&lt;/b&gt; Cells of the whole world, in fixed sizes, with the names that other tools give them; drawn in degrees. The resolution is that asked for, otherwise the one whose cells are nearest to the cell size: the height of a hexagon of the same area for H3, the side of a square of the same area for geohash. These cells are not equal: per_km2 uses the area of each on the ellipsoid. H3 needs the Python package h3, version 4.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read it.&lt;/b&gt; n counts incidents; weight sums the weights; per_km2 is weight by km² of the whole cell, cut by no study area; n_… count by category and period, and sum to n.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A grid cuts what it counts: another origin or size gives another picture. Small counts change by chance; compare cells only where they hold several incidents.&lt;/p&gt;&lt;p&gt;&lt;b&gt;References.&lt;/b&gt; Griffith, D. A. &amp;amp; Amrhein, C. G. (1991), &lt;i&gt;Statistical Analysis for Geographers&lt;/i&gt;, p. 131 (size of cells). INSEE, &lt;i&gt;Données carroyées&lt;/i&gt; (identifiers). H3: h3geo.org. Geohash: Niemeyer, G. (2008), geohash.org.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Méthode.&lt;/b&gt; Les cellules sont semi-ouvertes : un carreau contient ses côtés ouest et sud, si bien qu’un fait sur un côté ou sur un coin est dans une seule cellule et qu’aucun n’est perdu ; un hexagone contient les points les plus proches de son centre. COUNTED + OUTSIDE est toujours le nombre de faits localisés. Sans emprise, les cellules sont calées sur les multiples de leur taille : les comptages de deux années ont les mêmes cellules.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cellules.&lt;/b&gt; La taille d’un carreau est son côté ; celle d’un hexagone, sa hauteur entre côtés parallèles. Les carreaux INSEE de 200 m, de 1 km ou d’un autre multiple de 200 m ont leur identifiant officiel (EPSG:3035 en Europe, SCR légal outre-mer) et se joignent au recensement par cell_id. Vide, la taille est celle de cellules de deux faits en moyenne, arrondie au-dessus.&lt;/p&gt;&lt;p&gt;&lt;b&gt;H3 et geohash.&lt;/b&gt; Cellules du monde entier, de tailles fixes, qui portent le nom que les autres outils leur donnent ; dessinées en degrés. La résolution est celle demandée, sinon celle dont les cellules sont les plus proches de la taille de cellule : hauteur d’un hexagone de même aire pour H3, côté d’un carré de même aire pour geohash. Ces cellules ne sont pas égales : per_km2 utilise l’aire de chacune sur l’ellipsoïde. H3 demande le paquet Python h3, version 4.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lecture.&lt;/b&gt; n compte les lignes ; weight additionne les poids ; per_km2 est weight par km² de la cellule entière, qu’aucune zone d’étude ne coupe ; les colonnes n_… comptent par catégorie et par période, et leur somme est n.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limites.&lt;/b&gt; Une grille découpe ce qu’elle compte : une autre origine ou une autre taille donne une autre image. Les petits nombres varient au hasard ; ne comparez que des cellules qui contiennent plusieurs faits.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Références.&lt;/b&gt; Griffith, D. A. &amp;amp; Amrhein, C. G. (1991), &lt;i&gt;Statistical Analysis for Geographers&lt;/i&gt;, p. 131 (taille des cellules). INSEE, &lt;i&gt;Données carroyées&lt;/i&gt; (identifiants). H3 : h3geo.org. Geohash : Niemeyer, G. (2008), geohash.org.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Cells are taken from the densest down until together they hold the share asked for: the density reached is the threshold, and the part of the map at or above it is the smallest that holds that share (the highest density region). Its outline is interpolated between cell centres, holes included; along the border of the study area it follows the cells. Areas of a small share lie within those of a larger one. Pieces of fewer than 4 cells, which tell where the grid lies rather than where incidents gather, are left out and counted; holes of fewer than 4 cells are filled.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read it.&lt;/b&gt; events is the number of incidents that the density puts inside, which may differ from a count of points: a density spreads them. rank orders the areas of one share by events. When half of the incidents stand on a few hundredths of the territory, the means can be gathered there. Shares suit maps to be compared, whatever their number of incidents; thresholds do not.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Unit.&lt;/b&gt; The rasters of this plugin tell theirs. For another raster, give it: the outlines do not depend on it, events does.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; There are always areas, even where incidents fall at random: this draws where the density is highest, it does not test whether it is higher than chance. Number and shape of the areas depend on the radius of the density; scan several radii first. The share of the territory depends on the territory: give the density a study area.&lt;/p&gt;&lt;p&gt;&lt;b&gt;References.&lt;/b&gt; Hyndman, R. J. (1996), Computing and graphing highest density regions, &lt;i&gt;The American Statistician&lt;/i&gt; 50(2), pp. 120–126. Worton, B. J. (1989), Kernel methods for estimating the utilization distribution in home-range studies, &lt;i&gt;Ecology&lt;/i&gt; 70(1), pp. 164–168.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Méthode.&lt;/b&gt; Les cellules sont prises de la plus dense à la moins dense, jusqu’à contenir ensemble la part demandée : la densité atteinte est le seuil, et la partie de la carte qui l’atteint est la plus petite qui contienne cette part (« région de plus haute densité »). Son contour est interpolé entre les centres des cellules, trous compris ; le long de la limite de la zone d’étude, il suit les cellules. Les zones d’une petite part sont à l’intérieur de celles d’une plus grande. Les morceaux de moins de 4 cellules, qui disent où passe la grille plutôt qu’où les faits se concentrent, sont écartés et comptés ; les trous de moins de 4 cellules sont comblés.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lecture.&lt;/b&gt; events est le nombre de faits que la densité place à l’intérieur, qui peut différer d’un comptage de points : une densité les étale. rank classe les zones d’une même part selon events. Quand la moitié des faits tient sur quelques centièmes du territoire, les moyens peuvent y être concentrés. Les parts conviennent aux cartes à comparer, quel que soit leur nombre de faits ; les seuils non.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Unité.&lt;/b&gt; Les rasters de cette extension disent la leur. Pour un autre raster, donnez-la : les contours n’en dépendent pas, events si.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limites.&lt;/b&gt; Il y a toujours des zones, même là où les faits tombent au hasard : ce traitement dessine où la densité est la plus haute, il ne teste pas si elle dépasse le hasard. Le nombre et la forme des zones dépendent du rayon de la densité ; comparez d’abord plusieurs rayons. La part du territoire dépend du territoire : donnez une zone d’étude à la densité.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Références.&lt;/b&gt; Hyndman, R. J. (1996), Computing and graphing highest density regions, &lt;i&gt;The American Statistician&lt;/i&gt; 50(2), p. 120-126. Worton, B. J. (1989), Kernel methods for estimating the utilization distribution in home-range studies, &lt;i&gt;Ecology&lt;/i&gt; 70(1), p. 164-168.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Each cell is taken with its neighbours, and the sum of their counts is compared with that of as many cells drawn at random from the study area: z = (Σ w·x − x̄·W) / (s·√((n·W − W²)/(n − 1))), where W is the number of cells summed, n that of all cells, x̄ and s the mean and the standard deviation of all counts (with 1/n). This is Gi*. Without the cell itself it is Gi, computed on the n − 1 others. p is two-sided and comes from the normal law: no draw at random, the same result each time.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Study area.&lt;/b&gt; With points, every cell that touches the study area counts, empty ones too; cells outside are not in n and are nobody's neighbours. Cells that the border cuts are counted inside only, and look colder. Places without neighbours are not tested.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read it.&lt;/b&gt; z is positive where high counts gather, negative where low ones do. class says how sure a hot or a cold spot is: hot_99, hot_95, hot_90, none, cold_90, cold_95, cold_99, each with the correction asked for. significant follows ALPHA. A hot cell may hold few incidents itself: its surroundings are hot.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Many tests.&lt;/b&gt; A thousand tests at 5% give fifty hot spots where nothing happens. After the correction of Benjamini and Hochberg (FDR), at most 5% of the places shown are due to chance, on average; the log tells the p-value that this comes to.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Law.&lt;/b&gt; Counts are uneven: many empty cells, a few high figures. Sums of a few of them are then not normal, and the small p-values of hot spots are too small, commonly by ten times; the log warns. With the law skewed, p follows the gamma law that has the skewness of such sums (Pearson's type III), right within a factor of two or so; z does not change, and cold spots keep the normal law, which is cautious there.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Hot means more than elsewhere in the study area, not more than last year, nor more than the number of people would explain: test a rate for that, in polygons. Another cell size, neighbourhood or study area gives another map. Incidents located at a few spots, such as a police station, make hot spots of their own.&lt;/p&gt;&lt;p&gt;&lt;b&gt;References.&lt;/b&gt; Getis, A. &amp;amp; Ord, J. K. (1996), in &lt;i&gt;Spatial Analysis: Modelling in a GIS Environment&lt;/i&gt;, pp. 261–277. Ord, J. K. &amp;amp; Getis, A. (1995), &lt;i&gt;Geographical Analysis&lt;/i&gt; 27(4), pp. 286–306. Benjamini, Y. &amp;amp; Hochberg, Y. (1995), &lt;i&gt;J. R. Stat. Soc. B&lt;/i&gt; 57(1), pp. 289–300.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Méthode.&lt;/b&gt; Chaque cellule est prise avec ses voisines, et la somme de leurs nombres est comparée à celle d’autant de cellules tirées au hasard dans la zone d’étude : z = (Σ w·x − x̄·W) / (s·√((n·W − W²)/(n − 1))), où W est le nombre de cellules sommées, n celui de toutes les cellules, x̄ et s la moyenne et l’écart-type de tous les nombres (avec 1/n). C’est Gi*. Sans la cellule elle-même, c’est Gi, calculé sur les n − 1 autres. p est bilatérale et vient de la loi normale : aucun tirage au hasard, le même résultat à chaque fois.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Zone d’étude.&lt;/b&gt; Avec des points, toute cellule qui touche la zone d’étude compte, vides comprises ; les cellules du dehors ne sont pas dans n et ne sont voisines de personne. Les cellules que coupe le bord ne sont comptées qu’à l’intérieur, et paraissent plus froides. Les lieux sans voisin ne sont pas testés.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lecture.&lt;/b&gt; z est positif là où se rassemblent des nombres élevés, négatif là où se rassemblent des nombres bas. class dit à quel point un point chaud ou froid est sûr : hot_99, hot_95, hot_90, none, cold_90, cold_95, cold_99, chacune avec la correction demandée. significant suit ALPHA. Une cellule chaude peut contenir peu de faits elle-même : ce sont ses alentours qui sont chauds.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Tests multiples.&lt;/b&gt; Mille tests à 5 % donnent cinquante points chauds là où il ne se passe rien. Après la correction de Benjamini et Hochberg (FDR), 5 % au plus des lieux montrés sont dus au hasard, en moyenne ; le journal donne la valeur p à laquelle cela revient.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Loi.&lt;/b&gt; Les nombres sont inégaux : beaucoup de cellules vides, quelques nombres élevés. La somme de quelques-uns n’est alors pas normale, et les petites valeurs p des points chauds sont trop petites, souvent de dix fois ; le journal en avertit. Avec la loi skewed, p suit la loi gamma qui a l’asymétrie de telles sommes (type III de Pearson), juste à un facteur deux environ ; z ne change pas, et les points froids gardent la loi normale, qui y est prudente.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limites.&lt;/b&gt; Chaud veut dire plus qu’ailleurs dans la zone d’étude, non plus que l’an dernier, ni plus que ne l’expliquerait le nombre d’habitants : testez pour cela un taux, sur des polygones. Une autre taille de cellule, un autre voisinage ou une autre zone d’étude donnent une autre carte. Des faits localisés en quelques points, comme un commissariat, font des points chauds à eux seuls.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Références.&lt;/b&gt; Getis, A. &amp;amp; Ord, J. K. (1996), dans &lt;i&gt;Spatial Analysis: Modelling in a GIS Environment&lt;/i&gt;, p. 261-277. Ord, J. K. &amp;amp; Getis, A. (1995), &lt;i&gt;Geographical Analysis&lt;/i&gt; 27(4), p. 286-306. Benjamini, Y. &amp;amp; Hochberg, Y. (1995), &lt;i&gt;J. R. Stat. Soc. B&lt;/i&gt; 57(1), p. 289-300.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Each incident belongs to the nearest segment within the distance; at equal distances, to the first one of the layer. Where both fields of names are given, a segment that bears the name of the incident's street and is within the distance wins over a nearer one of another name: names are compared without case, accents, house numbers and usual abbreviations (bd, av., st). COUNTED + OUTSIDE is always the number of incidents with a position.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read it.&lt;/b&gt; n counts incidents; weight sums the weights; per_100m is weight per 100 m of the segment, measured on the ellipsoid; mean_distance_m tells how far its incidents stand; n_… count by category and period, and sum to n; small_n marks fewer than 5 incidents.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; On a short segment one incident makes a high rate: read n too. Incidents at a crossing belong to all its streets, and are counted on one. Those of a square or a park go to the street beside it: see mean_distance_m, or shorten the distance.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reference.&lt;/b&gt; Weisburd, D. (2015), &lt;i&gt;The law of crime concentration and the criminology of place&lt;/i&gt;, Criminology 53(2), pp. 133–157 (the street segment as unit).&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Méthode.&lt;/b&gt; Chaque fait appartient au tronçon le plus proche, dans la limite de la distance ; à distances égales, au premier de la couche. Quand les deux champs de noms sont donnés, un tronçon qui porte le nom de la rue du fait et se trouve dans la limite de la distance l’emporte sur un tronçon plus proche d’un autre nom : les noms sont comparés sans casse, accents, numéros ni abréviations d’usage (bd, av., st). COUNTED + OUTSIDE est toujours le nombre de faits localisés.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lecture.&lt;/b&gt; n compte les lignes ; weight additionne les poids ; per_100m est weight pour 100 m de tronçon, mesurés sur l’ellipsoïde ; mean_distance_m dit à quelle distance se trouvent ses faits ; les colonnes n_… comptent par catégorie et par période, et leur somme est n ; small_n signale moins de 5 faits.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limites.&lt;/b&gt; Sur un tronçon court, un seul fait donne un taux élevé : lisez aussi n. Les faits d’un carrefour appartiennent à toutes ses rues, et sont comptés sur une seule. Ceux d’une place ou d’un parc vont à la rue qui le borde : voyez mean_distance_m, ou réduisez la distance.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Référence.&lt;/b&gt; Weisburd, D. (2015), &lt;i&gt;The law of crime concentration and the criminology of place&lt;/i&gt;, Criminology 53(2), p. 133-157 (le tronçon de rue comme unité).&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Each incident spreads its weight around itself, down to zero at the radius, and the spreads are added up at the centre of each cell. The sum over the raster is the number of incidents. Cells that no incident reaches hold 0, not NoData, so that two densities can be subtracted; NoData stands outside the study area only. Incidents stacked at one address each count.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Radius.&lt;/b&gt; Left empty, Silverman's rule of thumb (0.9 × spread × n^(−1/5), p. 48) proposes one from the number of distinct places and from a measure of their spread that a few distant incidents do not move; it is scaled so that all kernels smooth alike. Try half and twice that radius before you conclude. A gaussian has the standard deviation radius / √8, the spread of the quartic of the same radius; it is cut at two radii, and the ten-millionth that lies beyond is given back.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read it.&lt;/b&gt; 40 incidents/km² means that as many would be counted on 1 km² if the neighbourhood were everywhere like this place, over the whole period of the layer. Values depend on the radius: compare only maps of the same radius, unit and length of period.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Accuracy.&lt;/b&gt; exact adds up every incident in double precision. fast shares incidents among the cells around them and convolves: use it for hundreds of thousands of incidents. It announces the largest error it may make.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A density shows what was recorded, not risk, and spreads incidents across rivers and railways. Near the border of the area where incidents are recorded it is too low: give the study area and correct at the border.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Against QGIS's own heatmap.&lt;/b&gt; Its “scaled” quartic is 7.25 times too high up to version 3.40.3 (a factor 116/5 instead of 16/5), it leaves NoData between incidents, takes an empty weight for 0, counts in the layer's unit, and moves incidents north or south by up to two pixels. To compare with maps made by it, tick Same raster as QGIS's heatmap: same pixels, same NoData and the “scaled” values of version 3.40.4 and later, per m², but for the rounding of its single precision, up to a thousandth of the maximum for a million incidents. For a quartic of version 3.40.3 or earlier, multiply them by 7.25. Incidents without a weight, which QGIS draws as zeros, are left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;References.&lt;/b&gt; Silverman, B. W. (1986), &lt;i&gt;Density Estimation for Statistics and Data Analysis&lt;/i&gt;, Chapman &amp;amp; Hall, pp. 75–87. Diggle, P. J. (1985), A kernel method for smoothing point process data, &lt;i&gt;Applied Statistics&lt;/i&gt; 34(2), pp. 138–147.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Méthode.&lt;/b&gt; Chaque fait répand son poids autour de lui, jusqu’à zéro au rayon, et ces apports s’additionnent au centre de chaque cellule. La somme sur le raster est le nombre de faits. Les cellules qu’aucun fait n’atteint valent 0, et non NoData, si bien que deux densités se soustraient ; NoData ne se trouve que hors de la zone d’étude. Les faits empilés à une même adresse comptent chacun.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Rayon.&lt;/b&gt; Laissé vide, il est proposé par la règle empirique de Silverman (0,9 × dispersion × n^(−1/5), p. 48), d’après le nombre de lieux distincts et une mesure de leur dispersion que quelques faits lointains ne déplacent pas ; il est ajusté pour que tous les noyaux lissent autant. Essayez la moitié et le double de ce rayon avant de conclure. Un noyau gaussien a pour écart-type le rayon / √8, la dispersion du quartique de même rayon ; il est coupé à deux rayons, et le dix-millionième qui se trouve au-delà est rendu au reste.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lecture.&lt;/b&gt; 40 faits/km² signifie qu’on en compterait autant sur 1 km² si tout le voisinage ressemblait à ce lieu, sur toute la période de la couche. Les valeurs dépendent du rayon : ne comparez que des cartes de même rayon, de même unité et de même durée.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Précision.&lt;/b&gt; exact additionne chaque fait en double précision. fast répartit les faits entre les cellules voisines puis convolue : à utiliser pour des centaines de milliers de faits. L’erreur maximale possible est annoncée.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limites.&lt;/b&gt; Une densité montre ce qui a été enregistré, pas un risque, et répand les faits par-dessus les rivières et les voies ferrées. Près du bord de la zone où les faits sont enregistrés, elle est trop faible : donnez la zone d’étude et corrigez au bord.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Face à la carte de chaleur de QGIS.&lt;/b&gt; Son quartique « mis à l’échelle » est 7,25 fois trop élevé jusqu’à la version 3.40.3 (facteur 116/5 au lieu de 16/5), elle laisse NoData entre les faits, prend un poids vide pour 0, compte dans l’unité de la couche et déplace les faits vers le nord ou le sud de deux pixels au plus. Pour comparer avec des cartes faites ainsi, cochez Même raster que la carte de chaleur de QGIS : mêmes pixels, même NoData et valeurs « mises à l’échelle » des versions 3.40.4 et suivantes, par m², à l’arrondi près de sa simple précision, qui va jusqu’au millième du maximum pour un million de faits. Pour un quartique de la version 3.40.3 ou antérieure, multipliez-les par 7,25. Les faits sans poids, que QGIS dessine comme des zéros, sont écartés.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Références.&lt;/b&gt; Silverman, B. W. (1986), &lt;i&gt;Density Estimation for Statistics and Data Analysis&lt;/i&gt;, Chapman &amp;amp; Hall, p. 75-87. Diggle, P. J. (1985), A kernel method for smoothing point process data, &lt;i&gt;Applied Statistics&lt;/i&gt; 34(2), p. 138-147.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Encoding, delimiter, decimal mark, date layout, columns and coordinate reference system are found and announced, or said by a profile: a JSON file that describes how a source writes. The rows become points in metres with the fields of the incident layer. Rows in = accepted + rejected, always; each reject keeps its line, its raw text and its reason.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Profiles.&lt;/b&gt; &lt;i&gt;auto&lt;/i&gt; takes the shipped profile whose columns are those of the file, otherwise it recognises columns by their names and content. Your own partners deserve a profile of their own: copy a shipped one, and give the path of the copy.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Persons.&lt;/b&gt; No column is imported unless a field of the incident layer is made of it. Names, addresses and free text stay in the file; the report names the columns left out. The table of rejects holds raw rows: keep it to yourself.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Positions.&lt;/b&gt; Rows without a position, at 0, 0 or outside the territory are rejected with their reason. A file without any coordinates gives incidents without geometry, that can be counted but not mapped. The territory also confirms the coordinate reference system: give it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read it.&lt;/b&gt; The field time_precision says what the source knew: an hour chart of incidents known by day is a chart of nothing. Below 85% of rows with a position, maps are not reliable.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Addresses are not geocoded and duplicates are not sought. One layout of dates a column: others are rejected.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reference.&lt;/b&gt; Ratcliffe, J. H. (2004), Geocoding crime and a first estimate of a minimum acceptable hit rate, &lt;i&gt;International Journal of Geographical Information Science&lt;/i&gt; 18(1), pp. 61–72.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Méthode.&lt;/b&gt; L’encodage, le séparateur, la marque décimale, le format des dates, les colonnes et le système de coordonnées sont trouvés et annoncés, ou dits par un profil : un fichier JSON qui décrit comment une source écrit. Les lignes deviennent des points en mètres, avec les champs de la couche de faits. Lignes lues = acceptées + rejetées, toujours ; chaque rejet garde sa ligne, son texte brut et son motif.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Profils.&lt;/b&gt; &lt;i&gt;auto&lt;/i&gt; prend le profil livré dont les colonnes sont celles du fichier, sinon il reconnaît les colonnes à leurs noms et à leur contenu. Vos partenaires méritent un profil à eux : copiez un profil livré, et donnez le chemin de la copie.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Personnes.&lt;/b&gt; Aucune colonne n’est importée si un champ de la couche de faits n’en est pas tiré. Noms, adresses et texte libre restent dans le fichier ; le rapport nomme les colonnes laissées de côté. La table des rejets contient des lignes brutes : gardez-la pour vous.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Positions.&lt;/b&gt; Les lignes sans position, en 0, 0 ou hors du territoire sont rejetées avec leur motif. Un fichier sans aucune coordonnée donne des faits sans géométrie, que l’on peut compter mais pas cartographier. Le territoire confirme aussi le système de coordonnées : donnez-le.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Comment lire.&lt;/b&gt; Le champ time_precision dit ce que la source savait : un graphique horaire de faits connus au jour est un graphique de rien. Sous 85 % de lignes positionnées, une carte n’est pas fiable.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limites.&lt;/b&gt; Les adresses ne sont pas géocodées et les doublons ne sont pas cherchés. Un seul format de date par colonne : les autres sont rejetés.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Référence.&lt;/b&gt; Ratcliffe, J. H. (2004), Geocoding crime and a first estimate of a minimum acceptable hit rate, &lt;i&gt;International Journal of Geographical Information Science&lt;/i&gt; 18(1), p. 61–72.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Incidents are brought to the CRS of each layer of areas, whose edges stay as drawn. Each incident is in one area at most: on a shared edge, in the area to the east or to the north; on an outer edge, in the area it touches; where areas overlap, in the first one, and that is said. For each zoning the log shows counted + outside = incidents. COUNTED are the incidents in an area of any zoning.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read it.&lt;/b&gt; n counts incidents; weight sums the weights; n_… count by category and period and sum to n. per_km2 is weight by km² on the ellipsoid. per_1000 is weight by 1,000 inhabitants; its 95% interval, from per_1000_low to per_1000_high, tells what chance alone allows: two areas whose intervals largely overlap do not surely differ. small_n marks fewer than 5 incidents.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Location quotient.&lt;/b&gt; With a category: lq_… is its share in the area divided by its share in all areas of the zoning, given from 5 incidents on; 2 means twice as frequent as elsewhere. location_quotient is the highest of the area and location_quotient_of its category. Empty without a category.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; No rate below 500 inhabitants or dwellings. Inhabitants are not the people present: rates of centres, stations and shopping areas are too high. Several incidents at one event widen the true interval.&lt;/p&gt;&lt;p&gt;&lt;b&gt;References.&lt;/b&gt; Interval: Breslow, N. E. &amp;amp; Day, N. E. (1987), &lt;i&gt;Statistical Methods in Cancer Research&lt;/i&gt;, vol. II, p. 69 (Byar); weighted: Dobson, A. J. et al. (1991), &lt;i&gt;Statistics in Medicine&lt;/i&gt; 10(3), pp. 457–462. Quotient: Brantingham, P. L. &amp;amp; Brantingham, P. J. (1998), in &lt;i&gt;Crime Mapping and Crime Prevention&lt;/i&gt;, pp. 263–288.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Méthode.&lt;/b&gt; Les faits sont amenés dans le SCR de chaque couche de secteurs, dont les limites restent telles que dessinées. Chaque fait est dans un secteur au plus : sur une limite commune, dans celui qui est à l’est ou au nord ; sur une limite extérieure, dans celui qu’il touche ; là où des secteurs se recouvrent, dans le premier, et c’est dit. Pour chaque découpage, le journal montre comptés + en dehors = faits. COUNTED est le nombre de faits qui sont dans un secteur de l’un des découpages.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lecture.&lt;/b&gt; n compte les lignes ; weight additionne les poids ; les colonnes n_… comptent par catégorie et par période, et leur somme est n. per_km2 est weight par km² sur l’ellipsoïde. per_1000 est weight pour 1 000 habitants : son intervalle à 95 %, de per_1000_low à per_1000_high, dit ce que le hasard seul permet ; deux secteurs dont les intervalles se recouvrent largement ne diffèrent pas sûrement. small_n signale moins de 5 faits.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Quotient de localisation.&lt;/b&gt; Avec une catégorie : lq_… est sa part dans le secteur divisée par sa part dans tous les secteurs du découpage, donné à partir de 5 faits ; 2 veut dire deux fois plus fréquente qu’ailleurs. location_quotient est le plus élevé du secteur et location_quotient_of sa catégorie. Vides sans catégorie.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limites.&lt;/b&gt; Pas de taux au-dessous de 500 habitants ou logements. Les habitants ne sont pas les personnes présentes : les taux des centres, des gares et des zones commerciales sont trop hauts. Plusieurs faits lors d’un même événement élargissent le véritable intervalle.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Références.&lt;/b&gt; Intervalle : Breslow, N. E. &amp;amp; Day, N. E. (1987), &lt;i&gt;Statistical Methods in Cancer Research&lt;/i&gt;, vol. II, p. 69 (Byar) ; avec poids : Dobson, A. J. et al. (1991), &lt;i&gt;Statistics in Medicine&lt;/i&gt; 10(3), p. 457-462. Quotient : Brantingham, P. L. &amp;amp; Brantingham, P. J. (1998), dans &lt;i&gt;Crime Mapping and Crime Prevention&lt;/i&gt;, p. 263-288.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Incidents are counted in the same cells, period after period. In each period, Getis and Ord's Gi* compares the incidents of each cell and its neighbours with those of all cells; all tests of all periods are corrected together (false discovery rate). The trend of the scores of each cell is tested (Mann-Kendall, with ties). A class sums up when the cell was significant, and the trend.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Classes.&lt;/b&gt; new: in the last period, never before. consecutive: in the last periods without a break, never before. intensifying, persistent, diminishing: in 90% of the periods, the last included, more and more, without a trend, less and less. sporadic: in the last period, on and off before, never the contrary. oscillating: the same, but the contrary in an earlier period. historical: in 90% of the periods, not in the last. none: the rest, such as a spot that came and went. Where two fit, the first named is told.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Neighbourhood in time.&lt;/b&gt; By default, each period is compared with itself: a cell is hot where it holds more than its share of the period, and what rises everywhere makes no hot spot. PREVIOUS adds the same cells in the periods before (Esri's tool takes one): it steadies small counts, and makes a spot of one period last two. REFERENCE “history” compares with all cells of all periods: a summer may then be hot as a whole.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Periods.&lt;/b&gt; At least 10, complete: a first or last one that the incidents do not seem to fill (silence at its end as long as anywhere) is left out and said. Dates known to the month or year only are counted in periods that hold them whole.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read it.&lt;/b&gt; A trend_z above 0 rises, below 0 falls. n, last_n and last_z tell the weight of a cell and how it stands today.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Nine tenths of few periods is all of them but one. Cells and periods with hardly any incident are never significant: choose larger ones. A cold spot is only a place with less than its share, such as water or fields inside the study area: give a MASK.&lt;/p&gt;&lt;p&gt;&lt;b&gt;References.&lt;/b&gt; Ord, J. K. &amp;amp; Getis, A. (1995), &lt;i&gt;Geographical Analysis&lt;/i&gt; 27(4), pp. 286–306. Mann, H. B. (1945), &lt;i&gt;Econometrica&lt;/i&gt; 13(3), pp. 245–259. Kendall, M. G. (1975), &lt;i&gt;Rank Correlation Methods&lt;/i&gt;. Benjamini, Y. &amp;amp; Hochberg, Y. (1995), &lt;i&gt;JRSS B&lt;/i&gt; 57(1), pp. 289–300. Classes: Esri, &lt;i&gt;How Emerging Hot Spot Analysis works&lt;/i&gt;, ArcGIS Pro documentation.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Méthode.&lt;/b&gt; Les faits sont comptés dans les mêmes mailles, période après période. À chaque période, le Gi* de Getis et Ord compare les faits de chaque maille et de ses voisines à ceux de toutes les mailles ; tous les tests de toutes les périodes sont corrigés ensemble (taux de fausses découvertes). La tendance des scores de chaque maille est testée (Mann-Kendall, avec ex æquo). Une classe résume quand la maille fut significative, et la tendance.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Classes.&lt;/b&gt; new (nouveau) : à la dernière période, jamais avant. consecutive (consécutif) : aux dernières périodes sans interruption, jamais avant. intensifying, persistent, diminishing (en intensification, persistant, en diminution) : à 90 % des périodes, dont la dernière, de plus en plus, sans tendance, de moins en moins. sporadic (sporadique) : à la dernière période, par intermittence avant, jamais l’inverse. oscillating (oscillant) : de même, mais l’inverse à une période antérieure. historical (historique) : à 90 % des périodes, pas à la dernière. none : le reste, comme un point venu puis reparti. Quand deux conviennent, la première citée est dite.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Voisinage dans le temps.&lt;/b&gt; Par défaut, chaque période est comparée à elle-même : une maille est chaude où elle tient plus que sa part de la période, et ce qui monte partout ne fait pas de point chaud. PREVIOUS ajoute les mêmes mailles aux périodes précédentes (l’outil d’Esri en prend une) : les petits nombres en sont plus stables, et un point d’une période en dure deux. REFERENCE « history » compare à toutes les mailles de toutes les périodes : un été peut alors être chaud en entier.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Périodes.&lt;/b&gt; Au moins 10, complètes : une première ou une dernière que les faits ne semblent pas remplir (un silence à son bout aussi long qu’ailleurs) est laissée de côté et signalée. Les dates connues au mois ou à l’année seulement comptent dans les périodes qui les contiennent en entier.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lecture.&lt;/b&gt; Un trend_z au-dessus de 0 monte, au-dessous baisse. n, last_n et last_z disent le poids d’une maille et où elle en est aujourd’hui.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limites.&lt;/b&gt; Neuf dixièmes de peu de périodes, c’est toutes sauf une. Des mailles et des périodes presque sans faits ne sont jamais significatives : prenez-les plus grandes. Un point froid n’est qu’un lieu qui tient moins que sa part, comme l’eau ou les champs dans le territoire : donnez un MASK.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Références.&lt;/b&gt; Ord, J. K. &amp;amp; Getis, A. (1995), &lt;i&gt;Geographical Analysis&lt;/i&gt; 27(4), p. 286–306. Mann, H. B. (1945), &lt;i&gt;Econometrica&lt;/i&gt; 13(3), p. 245–259. Kendall, M. G. (1975), &lt;i&gt;Rank Correlation Methods&lt;/i&gt;. Benjamini, Y. &amp;amp; Hochberg, Y. (1995), &lt;i&gt;JRSS B&lt;/i&gt; 57(1), p. 289–300. Classes : Esri, &lt;i&gt;Fonctionnement de l’outil Analyse de points chauds émergents&lt;/i&gt;, documentation d’ArcGIS Pro.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; The density of the same incidents is computed with each radius on the same cells. Each map shows the smallest areas that hold 25, 50, 75 and 90 % of the incidents, so that all are read with the same legend. Two rules propose a radius, which is added to the strip: Silverman's rule of thumb, and the likelihood, which keeps the radius by which all other places best foretell the incidents of each place. Incidents stacked at one place are left out together, so that they do not foretell each other.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read it.&lt;/b&gt; Hot spots that stay from map to map are in the data; those that come with a single radius are made by it. Prefer a radius near the two proposals, where the number of hot spots changes little, and one that means something on the ground: a street, a block, a district. Then keep it for all the maps of a study.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; No radius is the true one. The likelihood suits maps that must foretell; it is small where positions are rounded to addresses or corners, and moves with the number of incidents. Radii under the accuracy of the positions show the geocoder. Densities are computed fast, within 1 % of the highest.&lt;/p&gt;&lt;p&gt;&lt;b&gt;References.&lt;/b&gt; Silverman, B. W. (1986), &lt;i&gt;Density Estimation for Statistics and Data Analysis&lt;/i&gt;, Chapman &amp;amp; Hall, pp. 48 and 52–55. Duin, R. P. W. (1976), On the choice of smoothing parameters for Parzen estimators, &lt;i&gt;IEEE Transactions on Computers&lt;/i&gt; C-25(11), pp. 1175–1179. Habbema, J. D. F., Hermans, J. and van den Broek, K. (1974), &lt;i&gt;Compstat 1974&lt;/i&gt;, pp. 101–110.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Méthode.&lt;/b&gt; La densité des mêmes faits est calculée avec chaque rayon sur les mêmes cellules. Chaque carte montre les plus petites surfaces qui contiennent 25, 50, 75 et 90 % des faits, pour que toutes se lisent avec la même légende. Deux règles proposent un rayon, ajouté à la planche : la règle empirique de Silverman, et la vraisemblance, qui retient le rayon avec lequel tous les autres lieux annoncent le mieux les faits de chaque lieu. Les faits superposés en un lieu sont laissés de côté ensemble, pour ne pas s’annoncer l’un l’autre.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lecture.&lt;/b&gt; Les points chauds qui restent d’une carte à l’autre sont dans les données ; ceux qui ne viennent qu’avec un rayon sont faits par lui. Préférez un rayon proche des deux propositions, là où le nombre de points chauds change peu, et qui ait un sens sur le terrain : une rue, un îlot, un quartier. Gardez-le ensuite pour toutes les cartes d’une étude.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limites.&lt;/b&gt; Aucun rayon n’est le vrai. La vraisemblance convient aux cartes qui doivent prévoir ; elle est petite là où les positions sont ramenées à des adresses ou à des carrefours, et change avec le nombre de faits. Les rayons inférieurs à la précision des positions montrent le géocodeur. Les densités sont calculées en mode rapide, à 1 % près de la plus haute.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Références.&lt;/b&gt; Silverman, B. W. (1986), &lt;i&gt;Density Estimation for Statistics and Data Analysis&lt;/i&gt;, Chapman &amp;amp; Hall, p. 48 et 52-55. Duin, R. P. W. (1976), On the choice of smoothing parameters for Parzen estimators, &lt;i&gt;IEEE Transactions on Computers&lt;/i&gt; C-25(11), p. 1175-1179. Habbema, J. D. F., Hermans, J. et van den Broek, K. (1974), &lt;i&gt;Compstat 1974&lt;/i&gt;, p. 101-110.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; The incidents of each window are spread with the same kernel and radius over the same cells: each band is the kernel density of its own incidents, and the bands of windows that follow one another add up to the density of all. Bands bear their dates, and share one scale and one legend.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Windows.&lt;/b&gt; PERIOD cuts time by the calendar. WINDOW_DAYS and STEP_DAYS slide a window instead: 90 and 7 show the last three months, week after week, and smooth out what a single week owes to chance. Sliding windows start with the first incident.&lt;/p&gt;&lt;p&gt;&lt;b&gt;To play it.&lt;/b&gt; The layer knows the time of each band: open QGIS's Temporal Controller, set its range to that of the layer and its step to the period, and play. A window that slides is on show during its last step, so that a date shows the days that led to it. QGIS forgets that a raster plays when it is opened again from its file: tick Dynamic Temporal Control in its properties, the dates are still there; a saved project remembers.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read it.&lt;/b&gt; Compare a place with itself. In the unit km2, a long month weighs more than a short one; km2_year divides by the days of each window. The radius, if left empty, is proposed for the window with the median number of incidents: that of the whole period would be too small for so few.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Dates.&lt;/b&gt; Incidents without a date are left out and counted. Those known to the month only have no place in a week: it is said. A first or last window that the data do not seem to fill is told; its low values are no fall.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A short window holds few incidents, and what changes from one to the next is mostly chance. Seasons come back each year: compare a month with the same month. What is recorded changes too, with the way to report it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reference.&lt;/b&gt; Brunsdon, C., Corcoran, J. and Higgs, G. (2007), Visualising space and time in crime patterns, &lt;i&gt;Computers, Environment and Urban Systems&lt;/i&gt; 31(1), pp. 52–75.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Méthode.&lt;/b&gt; Les faits de chaque fenêtre sont répartis avec le même noyau et le même rayon sur les mêmes cellules : chaque bande est la densité par noyau de ses propres faits, et les bandes de fenêtres qui se suivent s’additionnent en la densité de l’ensemble. Les bandes portent leurs dates, et partagent une échelle et une légende.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fenêtres.&lt;/b&gt; PERIOD découpe le temps selon le calendrier. WINDOW_DAYS et STEP_DAYS font glisser une fenêtre : 90 et 7 montrent les trois derniers mois, semaine après semaine, et lissent ce qu’une seule semaine doit au hasard. Les fenêtres glissantes partent du premier fait.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Pour l’animer.&lt;/b&gt; La couche connaît les dates de chaque bande : ouvrez le contrôleur temporel de QGIS, donnez-lui l’étendue de la couche et un pas égal à la période, puis lancez la lecture. Une fenêtre qui glisse est visible pendant son dernier pas : une date montre les jours qui y ont mené. QGIS oublie qu’un raster s’anime quand on le rouvre depuis son fichier : cochez Contrôle temporel dynamique dans ses propriétés, les dates y sont toujours ; un projet enregistré s’en souvient.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lecture.&lt;/b&gt; Comparez un lieu à lui-même. Dans l’unité km2, un mois long pèse plus qu’un mois court ; km2_year divise par les jours de chaque fenêtre. Le rayon laissé vide est proposé pour la fenêtre dont le nombre de faits est médian : celui de la période entière serait trop petit pour si peu de faits.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Dates.&lt;/b&gt; Les faits sans date sont laissés de côté et comptés. Ceux qui ne sont connus qu’au mois près n’ont pas leur place dans une semaine : c’est signalé. Une première ou une dernière fenêtre que les données ne semblent pas remplir est signalée ; ses valeurs basses ne sont pas une baisse.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limites.&lt;/b&gt; Une fenêtre courte contient peu de faits, et ce qui change de l’une à l’autre tient surtout au hasard. Les saisons reviennent chaque année : comparez un mois au même mois. Ce qui est enregistré change aussi, avec la façon de le signaler.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Référence.&lt;/b&gt; Brunsdon, C., Corcoran, J. et Higgs, G. (2007), Visualising space and time in crime patterns, &lt;i&gt;Computers, Environment and Urban Systems&lt;/i&gt; 31(1), p. 52–75.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; The source is read as “Load incidents” would read it, with the same parameters, down to the rows that would be rejected and why; nothing is written but the report. What was found stands there with a sample and the share of what was looked at that bears it out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read it.&lt;/b&gt; Where two readings are equally good (day and month, two delimiters, two reference systems, several sheets), the report begins with the sentence that loading would refuse with: it names the parameter that decides. DECIDED is then 0. The outputs ENCODING_FOUND, DELIMITER_FOUND, DATE_FORMAT_FOUND, CRS_USED and PROFILE_USED can be given back to “Load incidents”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Persons.&lt;/b&gt; Columns that tell of persons are named with the reason; their values are not shown. Keep the report to yourself all the same: other columns are shown by a few values.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; What columns mean is guessed from their names and content: a person confirms it, in a profile.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Méthode.&lt;/b&gt; La source est lue comme « Charger des faits » la lirait, avec les mêmes paramètres, jusqu’aux lignes qui seraient rejetées et pourquoi ; rien n’est écrit que le rapport. Ce qui a été trouvé y figure avec un exemple et la part de ce qui a été examiné qui le confirme.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lecture.&lt;/b&gt; Quand deux lectures se valent (jour et mois, deux séparateurs, deux systèmes de coordonnées, plusieurs feuilles), le rapport commence par la phrase sur laquelle le chargement s’arrêterait : elle nomme le paramètre qui tranche. DECIDED vaut alors 0. Les sorties ENCODING_FOUND, DELIMITER_FOUND, DATE_FORMAT_FOUND, CRS_USED et PROFILE_USED peuvent être redonnées à « Charger des faits ».&lt;/p&gt;&lt;p&gt;&lt;b&gt;Personnes.&lt;/b&gt; Les colonnes qui parlent de personnes sont nommées avec la raison ; leurs valeurs ne sont pas montrées. Gardez tout de même le rapport pour vous : les autres colonnes sont illustrées par quelques valeurs.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limites.&lt;/b&gt; Le sens des colonnes est deviné d’après leurs noms et leur contenu : une personne le confirme, dans un profil.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; The zip, its databases, project, pictures and pages are read byte by byte, archives within archives included, by code that shares nothing with what wrote them. Looked for: deleted rows, authors, paths, times, scripts, formulas, identifiers; figures below k, weak rules, totals and margins from which a linear programme deduces a hidden figure. With the raw layer: every rare value in every usual encoding, every coordinate as text or in binary, figures counted again, one address behind a figure. With the earlier package: a few events deduced from the difference.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read it.&lt;/b&gt; One failed check is enough not to give the package away; the report names the file and what was found. “By chance” compares with the same events moved a little: a million positions fall on many numbers.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Without TRUTH nothing raw can be searched for; without PREVIOUS differences are not controlled. What a picture shows is not read. No check proves anonymity.&lt;/p&gt;&lt;p&gt;&lt;b&gt;References.&lt;/b&gt; Article 29 Working Party, &lt;i&gt;Opinion 05/2014 on Anonymisation Techniques&lt;/i&gt;. Fischetti, M. and Salazar, J.-J. (2001), &lt;i&gt;Management Science&lt;/i&gt; 47(7), p. 1008–1027.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Méthode.&lt;/b&gt; Le zip, ses bases, son projet, ses images et ses pages sont lus octet par octet, archives imbriquées comprises, par un code qui ne partage rien avec celui qui les a écrits. Sont cherchés : lignes effacées, auteurs, chemins, dates, scripts, formules, identifiants ; chiffres sous k, règles trop faibles, totaux et marges dont un programme linéaire déduit un chiffre masqué. Avec la couche brute : toute valeur rare dans tous les codages usuels, toute coordonnée en texte ou en binaire, les chiffres recomptés, une seule adresse derrière un chiffre. Avec le lot précédent : quelques faits déduits de la différence.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Comment le lire.&lt;/b&gt; Un seul contrôle échoué suffit pour ne pas diffuser le lot ; le rapport nomme le fichier et ce qui a été trouvé. « Par hasard » compare avec les mêmes faits un peu déplacés : un million de positions tombe sur bien des nombres.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limites.&lt;/b&gt; Sans TRUTH, rien de brut ne peut être cherché ; sans PREVIOUS, la différenciation n’est pas contrôlée. Ce que montre une image n’est pas lu. Aucun contrôle ne prouve l’anonymat.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Références.&lt;/b&gt; Groupe de l’article 29, &lt;i&gt;Avis 05/2014 sur les techniques d’anonymisation&lt;/i&gt;. Fischetti, M. et Salazar, J.-J. (2001), &lt;i&gt;Management Science&lt;/i&gt; 47(7), p. 1008–1027.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; z being the deviations from the mean, Iᵢ = (n − 1)·zᵢ·(mean of z over the neighbours of i) / Σ z². It is standardised by the expectation and variance it has when the counts of the other places are shuffled (conditional randomisation), as permutations would do, or when all counts are (total randomisation); p is two-sided and comes from the normal law. Global I is n/S₀·Σ zᵢ·wᵢⱼ·zⱼ / Σ z², tested under randomisation.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Study area.&lt;/b&gt; With points, every cell that touches the study area counts, empty ones too; cells outside are not in n and are nobody's neighbours. Cells that the border cuts are counted inside only, and look colder. Places without neighbours are not tested.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read it.&lt;/b&gt; quadrant is given where significant, after the correction, and is none elsewhere: high_high, a high place among high ones; low_low; high_low, a high place among low ones, such as one troubled street in a calm district; low_high. I, Z and P tell of the whole territory: I near 1, neighbours are alike; near 0, chance; below 0, they differ.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Law.&lt;/b&gt; Counts are uneven, and small p-values of the normal law then commonly ten times too small; the log warns. With the law skewed, p follows a gamma law that has the skewness of the mean of the neighbours, where that makes extremes more frequent; z does not change.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; High and low are relative to the mean of the study area. Conditional scores equal those of Gi, with the sign of the place. Total randomisation is there to compare with other software: counts are skewed, and its normal law is then a poor one. Another cell size, neighbourhood or study area gives another map.&lt;/p&gt;&lt;p&gt;&lt;b&gt;References.&lt;/b&gt; Anselin, L. (1995), &lt;i&gt;Geographical Analysis&lt;/i&gt; 27(2), pp. 93–115. Sokal, R. R., Oden, N. L. &amp;amp; Thomson, B. A. (1998), &lt;i&gt;Geographical Analysis&lt;/i&gt; 30(4), pp. 331–354. Cliff, A. D. &amp;amp; Ord, J. K. (1981), &lt;i&gt;Spatial Processes&lt;/i&gt;, pp. 42–46. Benjamini, Y. &amp;amp; Hochberg, Y. (1995), &lt;i&gt;J. R. Stat. Soc. B&lt;/i&gt; 57(1), pp. 289–300.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Méthode.&lt;/b&gt; z étant les écarts à la moyenne, Iᵢ = (n − 1)·zᵢ·(moyenne des z des voisins de i) / Σ z². Il est centré et réduit par l’espérance et la variance qu’il a lorsque les nombres des autres lieux sont redistribués (tirage conditionnel), comme le feraient des permutations, ou lorsque tous le sont (tirage total) ; p est bilatérale et vient de la loi normale. I global est n/S₀·Σ zᵢ·wᵢⱼ·zⱼ / Σ z², testé par redistribution.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Zone d’étude.&lt;/b&gt; Avec des points, toute cellule qui touche la zone d’étude compte, vides comprises ; les cellules du dehors ne sont pas dans n et ne sont voisines de personne. Les cellules que coupe le bord ne sont comptées qu’à l’intérieur, et paraissent plus froides. Les lieux sans voisin ne sont pas testés.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lecture.&lt;/b&gt; quadrant est donné là où le test est significatif, après la correction, et vaut none ailleurs : high_high, un lieu élevé parmi des élevés ; low_low ; high_low, un lieu élevé parmi des bas, comme une rue agitée dans un quartier calme ; low_high. I, Z et P décrivent tout le territoire : I proche de 1, les voisins se ressemblent ; proche de 0, le hasard ; au-dessous de 0, ils diffèrent.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Loi.&lt;/b&gt; Les nombres sont inégaux, et les petites valeurs p de la loi normale sont alors souvent dix fois trop petites ; le journal en avertit. Avec la loi skewed, p suit une loi gamma qui a l’asymétrie de la moyenne des voisins, là où elle rend les extrêmes plus fréquents ; z ne change pas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limites.&lt;/b&gt; Élevé et bas s’entendent par rapport à la moyenne de la zone d’étude. Les scores conditionnels sont ceux de Gi, avec le signe du lieu. Le tirage total est là pour comparer avec d’autres logiciels : les nombres sont dissymétriques, et sa loi normale est alors mauvaise. Une autre taille de cellule, un autre voisinage ou une autre zone d’étude donnent une autre carte.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Références.&lt;/b&gt; Anselin, L. (1995), &lt;i&gt;Geographical Analysis&lt;/i&gt; 27(2), p. 93-115. Sokal, R. R., Oden, N. L. &amp;amp; Thomson, B. A. (1998), &lt;i&gt;Geographical Analysis&lt;/i&gt; 30(4), p. 331-354. Cliff, A. D. &amp;amp; Ord, J. K. (1981), &lt;i&gt;Spatial Processes&lt;/i&gt;, p. 42-46. Benjamini, Y. &amp;amp; Hochberg, Y. (1995), &lt;i&gt;J. R. Stat. Soc. B&lt;/i&gt; 57(1), p. 289-300.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;What it answers.&lt;/b&gt; After an incident, is another one nearby more frequent than usual, within how many metres and for how many days?&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Knox's test: every pair of incidents is counted once in a table of bands of distance and of time. The dates are then shuffled over the places, PERMUTATIONS times; expected is the mean of the shuffled tables, ratio = observed / expected, p = (1 + tables with at least as many pairs) / (1 + PERMUTATIONS). The same seed gives the same result.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Bands.&lt;/b&gt; Written as intervals: (200, 400] is more than 200 m and at most 400 m; the first band holds zero too, [0, 200]. Write zero twice, 0,0,200,400, to set apart the pairs at the same place, [0, 0], from the near ones, (0, 200]. Days are differences between calendar days: 0 is the same day. Pairs at the same place on the same day are counted.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read it.&lt;/b&gt; Near repeats show as ratios of 1.2 or more with a p of 0.05 or less in the nearest and soonest bands, falling towards 1 farther and later. A ratio of 1.5: half as many pairs again as chance makes. PAIRS draws each pair of the table as a line from the earlier incident to the later one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; It does not say why. Incidents recorded twice and dates of report instead of occurrence make false near repeats. Growth of one district during the period raises the ratios of all its bands. Incidents whose day is not known are left out, and counted.&lt;/p&gt;&lt;p&gt;&lt;b&gt;References.&lt;/b&gt; Knox, E. G. (1964), &lt;i&gt;The detection of space-time interactions&lt;/i&gt;, Applied Statistics 13(1), pp. 25–29. Johnson, S. D. et al. (2007), &lt;i&gt;Space-time patterns of risk&lt;/i&gt;, Journal of Quantitative Criminology 23, pp. 201–219. Ratcliffe, J. H. (2009), &lt;i&gt;Near Repeat Calculator&lt;/i&gt;, Temple University.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;À quoi cela répond.&lt;/b&gt; Après un fait, un autre fait proche est-il plus fréquent que d’ordinaire, à combien de mètres et pendant combien de jours ?&lt;/p&gt;&lt;p&gt;&lt;b&gt;Méthode.&lt;/b&gt; Test de Knox : chaque paire de faits est comptée une fois dans un tableau de classes de distance et de délai. Les dates sont ensuite mélangées entre les lieux, PERMUTATIONS fois ; attendu est la moyenne des tableaux mélangés, rapport = observé / attendu, p = (1 + tableaux comptant au moins autant de paires) / (1 + PERMUTATIONS). La même graine donne le même résultat.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Classes.&lt;/b&gt; Elles s’écrivent comme des intervalles : (200, 400] signifie plus de 200 m et au plus 400 m ; la première classe contient aussi zéro, [0, 200]. Écrivez deux zéros, 0,0,200,400, pour séparer les paires situées au même endroit, [0, 0], des paires proches, (0, 200]. Les jours sont des écarts entre jours du calendrier : 0 est le même jour. Les paires au même endroit le même jour sont comptées.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Comment le lire.&lt;/b&gt; Les répétitions de proximité se voient à des rapports de 1,2 ou plus, avec un p de 0,05 ou moins, dans les classes les plus proches et les plus rapides, qui retombent vers 1 plus loin et plus tard. Un rapport de 1,5 : moitié plus de paires que n’en produit le hasard. PAIRS dessine chaque paire du tableau, du fait le plus ancien au plus récent.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limites.&lt;/b&gt; Cela ne dit pas pourquoi. Les faits enregistrés deux fois et les dates de signalement au lieu de survenue créent de fausses répétitions. La croissance d’un quartier pendant la période élève les rapports de toutes ses classes. Les faits dont le jour n’est pas connu sont laissés de côté, et comptés.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Références.&lt;/b&gt; Knox, E. G. (1964), &lt;i&gt;The detection of space-time interactions&lt;/i&gt;, Applied Statistics 13(1), p. 25-29. Johnson, S. D. et al. (2007), &lt;i&gt;Space-time patterns of risk&lt;/i&gt;, Journal of Quantitative Criminology 23, p. 201-219. Ratcliffe, J. H. (2009), &lt;i&gt;Near Repeat Calculator&lt;/i&gt;, Temple University.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;What it answers.&lt;/b&gt; At what hours, on what days, in what months do incidents happen, although many are known only to lie between two moments?&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Each incident weighs 1. One known to the minute is whole in its hour, weekday or month; one that lies between FROM and TO gives each of them the part of its time that falls there, to the second: from 22:00 to 6:00, 0.125 an hour, whatever midnight or the end of the week. Local time is taken as written: the days when the clock changes move nothing. The sum of the weights and EXCLUDED is always the number of incidents.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Left out.&lt;/b&gt; Incidents without a date; those that end before they start; those whose hour (for hour and hour_weekday), day (weekday) or month is not known, by the field time_precision, by a text that stops at the day or the month, or because every time is 00:00; those that span more than 24 hours (hour, hour_weekday), 7 days (weekday) or 366 days (month). EXCLUDED_WHY tells how many of each.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read it.&lt;/b&gt; weight is the number of incidents of the bin; share its part of those placed; index is 100 for an average day or hour of the period covered, and takes months of 28 to 31 days and years not covered whole into account; exact counts the incidents known to lie wholly in the bin.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What it cannot say.&lt;/b&gt; It shows when incidents are recorded as having happened: calls follow those who are awake, patrols their rota. Long spans flatten the profile. Small differences are chance.&lt;/p&gt;&lt;p&gt;&lt;b&gt;References.&lt;/b&gt; Ratcliffe, J. H. &amp;amp; McCullagh, M. J. (1998), &lt;i&gt;International Journal of Geographical Information Science&lt;/i&gt; 12(7), pp. 751–764. Ratcliffe, J. H. (2002), &lt;i&gt;Journal of Quantitative Criminology&lt;/i&gt; 18(1), pp. 23–43.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;À quoi il répond.&lt;/b&gt; À quelles heures, quels jours, quels mois les faits se produisent-ils, alors que beaucoup ne sont connus qu’entre deux moments ?&lt;/p&gt;&lt;p&gt;&lt;b&gt;Méthode.&lt;/b&gt; Chaque fait pèse 1. Connu à la minute, il est tout entier dans son heure, son jour ou son mois ; entre FROM et TO, il donne à chacun la partie de son temps qui y tombe, à la seconde : de 22 h à 6 h, 0,125 par heure, sans égard à minuit ni à la fin de la semaine. L’heure locale est prise telle qu’écrite : les jours de changement d’heure ne déplacent rien. La somme des poids et de EXCLUDED est toujours le nombre de faits.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Laissés de côté.&lt;/b&gt; Les faits sans date ; ceux qui finissent avant de commencer ; ceux dont l’heure (pour hour et hour_weekday), le jour (weekday) ou le mois n’est pas connu, d’après le champ time_precision, un texte qui s’arrête au jour ou au mois, ou parce que toutes les heures sont 0 h 00 ; ceux qui s’étendent sur plus de 24 heures (hour, hour_weekday), 7 jours (weekday) ou 366 jours (month). EXCLUDED_WHY dit combien de chaque.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Comment le lire.&lt;/b&gt; weight est le nombre de faits de l’heure, du jour ou du mois ; share sa part des faits placés ; index vaut 100 pour un jour ou une heure moyens de la période couverte, et tient compte des mois de 28 à 31 jours et des années incomplètes ; exact compte les faits dont on sait qu’ils y sont tout entiers.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ce qu’il ne peut pas dire.&lt;/b&gt; Il montre quand les faits sont enregistrés comme survenus : les appels suivent ceux qui sont éveillés, les patrouilles leurs horaires. De longs intervalles aplatissent le profil. De petits écarts sont du hasard.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Références.&lt;/b&gt; Ratcliffe, J. H. &amp;amp; McCullagh, M. J. (1998), &lt;i&gt;International Journal of Geographical Information Science&lt;/i&gt; 12(7), p. 751–764. Ratcliffe, J. H. (2002), &lt;i&gt;Journal of Quantitative Criminology&lt;/i&gt; 18(1), p. 23–43.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;What it answers.&lt;/b&gt; Before a team relies on a map: had it told where the next incidents were?&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Make the map with the incidents up to a day; judge it with those after. With n of the N later incidents in hot spots of area a, in a study area A: hit rate = n/N; PAI = (n/N) / (a/A); RRI = (n/N) / (share of the earlier incidents in the same hot spots); PEI = n / the most that as large an area could have held, for places ranked by a field. The hit rate has its exact 95% interval.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Hot spots.&lt;/b&gt; Polygons: all of the layer are judged together; where they have a field share (hot spot areas), each share has its row and HIT_RATE is that of the largest; where they have a field class (Getis-Ord, emerging hot spots), the places hot now are judged, in the whole of the layer. A raster, or polygons ranked by FIELD: the hottest places up to AREA_SHARE of the ground, and a curve of other shares. Places of the same value are taken together.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read it.&lt;/b&gt; PAI 1 is chance; 5 is five times better. Compare two maps at the same share of the ground, since small hot spots make high PAI. RRI 1: the places kept their share of the incidents; 0.5: they lost half of it. The earlier share is counted with EARLIER; otherwise it is the one that the density or the field n tells.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A map judged by the incidents that drew it always looks good: the log warns where the dates show it. If the map was acted upon, fewer incidents there may be a success. Judge several periods: one is an accident.&lt;/p&gt;&lt;p&gt;&lt;b&gt;References.&lt;/b&gt; Chainey, S., Tompson, L. &amp;amp; Uhlig, S. (2008), &lt;i&gt;Security Journal&lt;/i&gt; 21, pp. 4–28 (PAI). Levine, N. (2008), &lt;i&gt;Security Journal&lt;/i&gt; 21, pp. 295–302 (RRI). Hunt, J. M. (2016), &lt;i&gt;Do Crime Hot Spots Move?&lt;/i&gt;, American University (PEI).&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;À quoi il répond.&lt;/b&gt; Avant qu’une équipe ne se fie à une carte : avait-elle dit où seraient les faits suivants ?&lt;/p&gt;&lt;p&gt;&lt;b&gt;Méthode.&lt;/b&gt; Faites la carte avec les faits jusqu’à un jour ; jugez-la avec ceux d’après. Avec n des N faits ultérieurs dans des points chauds de surface a, dans un territoire de surface A : taux de réussite = n/N ; PAI = (n/N) / (a/A) ; RRI = (n/N) / (part des faits antérieurs dans les mêmes points chauds) ; PEI = n / le plus qu’une surface aussi grande aurait pu tenir, pour des lieux classés par un champ. Le taux de réussite a son intervalle exact à 95 %.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Points chauds.&lt;/b&gt; Polygones : tous ceux de la couche sont jugés ensemble ; où ils ont un champ share (zones de points chauds), chaque part a sa ligne et HIT_RATE est celui de la plus grande ; où ils ont un champ class (Getis-Ord, points chauds émergents), les lieux chauds à présent sont jugés, dans l’ensemble de la couche. Un raster, ou des polygones classés par FIELD : les lieux les plus chauds jusqu’à AREA_SHARE du terrain, et une courbe d’autres parts. Les lieux de même valeur sont pris ensemble.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lecture.&lt;/b&gt; PAI 1, c’est le hasard ; 5, c’est cinq fois mieux. Comparez deux cartes à la même part du terrain, car de petits points chauds font de grands PAI. RRI 1 : les lieux ont gardé leur part des faits ; 0,5 : ils en ont perdu la moitié. La part antérieure est comptée avec EARLIER ; sinon, c’est celle que dit la densité ou le champ n.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limites.&lt;/b&gt; Une carte jugée par les faits qui l’ont dessinée paraît toujours bonne : le journal avertit où les dates le montrent. Si l’on a agi d’après la carte, moins de faits peuvent y être un succès. Jugez plusieurs périodes : une seule est un accident.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Références.&lt;/b&gt; Chainey, S., Tompson, L. &amp;amp; Uhlig, S. (2008), &lt;i&gt;Security Journal&lt;/i&gt; 21, p. 4–28 (PAI). Levine, N. (2008), &lt;i&gt;Security Journal&lt;/i&gt; 21, p. 295–302 (RRI). Hunt, J. M. (2016), &lt;i&gt;Do Crime Hot Spots Move?&lt;/i&gt;, American University (PEI).&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;What it answers.&lt;/b&gt; How fine may a package be here? No grain is right everywhere: cells of 200 m keep most events of a dense city and hardly any of a sprawling one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; For the audience, every size of cell, the tree of squares, your areas and (for named recipients) the points of addresses are counted by each period and category, with the same rules as the package itself. For each: the share of hidden events, the places and figures shown, the smallest number of events behind a figure, and Spearman's rank correlation between the events of 200 m cells and the density that the package gives there. The one with the most figures is proposed among those that hide at most 10%.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read it.&lt;/b&gt; A star marks the proposal; its parameters are returned, ready for the algorithm “Anonymised package”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; The table holds true figures: it stays with the producer. A proposal knows nothing of earlier packages: keep to one zoning for one series.&lt;/p&gt;&lt;p&gt;&lt;b&gt;References.&lt;/b&gt; Spearman, C. (1904), &lt;i&gt;American Journal of Psychology&lt;/i&gt; 15(1), 72–101. INSEE, &lt;i&gt;Guide du secret statistique&lt;/i&gt; (2018).&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;À quoi cela répond.&lt;/b&gt; Jusqu’à quelle finesse un lot peut-il aller ici ? Aucune maille ne convient partout : des carreaux de 200 m gardent presque tous les faits d’une ville dense et presque aucun d’une ville étalée.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Méthode.&lt;/b&gt; Pour le public visé, chaque taille de carreau, l’arbre de carrés, vos zones et (pour des destinataires nommés) les points d’adresses sont comptés par période et par catégorie, avec les règles mêmes du lot. Pour chacun : la part des faits masqués, les lieux et les chiffres montrés, le plus petit nombre de faits derrière un chiffre, et la corrélation de rang de Spearman entre les faits des carreaux de 200 m et la densité que le lot y donne. Celui qui montre le plus de chiffres est proposé parmi ceux qui masquent au plus 10 %.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Comment le lire.&lt;/b&gt; Une étoile marque la proposition ; ses paramètres sont rendus, prêts pour l’algorithme « Lot anonymisé ».&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limites.&lt;/b&gt; Le tableau contient de vrais chiffres : il reste chez le producteur. Une proposition ignore les lots antérieurs : gardez un seul zonage pour une série.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Références.&lt;/b&gt; Spearman, C. (1904), &lt;i&gt;American Journal of Psychology&lt;/i&gt; 15(1), 72–101. INSEE, &lt;i&gt;Guide du secret statistique&lt;/i&gt; (2018).&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;What it answers.&lt;/b&gt; How many of what, where, when, from whom: the table of every report.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Rows and columns are the values of a field (category, family, partner_id, status…), the areas of a layer, or periods. Each row of the layer counts for its quantity. Incidents without a category, outside the areas, without a position or without a date stand in lines of their own: the totals of n over counting units are always the number of rows of the layer.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Counting units.&lt;/b&gt; Facts, victims, vehicles and calls are not of one kind: each unit has a table with its margins, and nothing is summed across. TOTAL is given where there is one unit only; TOTALS names all.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Rates.&lt;/b&gt; With areas and their inhabitants: 1,000 × number / inhabitants over the whole period, with Byar's 95% interval; none below 500 inhabitants. Burglaries of dwellings (cambriolage_logement) are related to dwellings only.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read it.&lt;/b&gt; In OUTPUT, level tells cells from totals of rows, of columns and of all. small_n, and an asterisk on the page, marks figures that rest on one to four rows: they change by chance. An empty row or column of a cell stands for no value.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What it cannot say.&lt;/b&gt; It counts what partners record; a rise may be a campaign or a new software. It is a working document: small figures about few people may identify them. To publish, make an anonymised package.&lt;/p&gt;&lt;p&gt;&lt;b&gt;References.&lt;/b&gt; Breslow, N. E. &amp;amp; Day, N. E. (1987), &lt;i&gt;Statistical Methods in Cancer Research&lt;/i&gt;, vol. II, p. 69. Dobson, A. J. et al. (1991), &lt;i&gt;Statistics in Medicine&lt;/i&gt; 10(3), pp. 457–462. Counting units and dwellings: SSMSI, Interstats.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;À quoi il répond.&lt;/b&gt; Combien de quoi, où, quand, par qui : le tableau de tous les bilans.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Méthode.&lt;/b&gt; Les lignes et les colonnes sont les valeurs d’un champ (category, family, partner_id, status…), les zones d’une couche, ou des périodes. Chaque ligne de la couche compte pour sa quantité (quantity). Les faits sans catégorie, hors des zones, sans position ou sans date ont leur propre ligne : la somme de n sur les unités de compte est toujours le nombre de lignes de la couche.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Unités de compte.&lt;/b&gt; Faits, victimes, véhicules et appels ne sont pas de même nature : chaque unité a son tableau et ses marges, et rien n’est additionné de l’une à l’autre. TOTAL n’est donné que s’il n’y a qu’une unité ; TOTALS les nomme toutes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Taux.&lt;/b&gt; Avec des zones et leurs habitants : 1 000 × nombre / habitants sur toute la période, avec l’intervalle de Byar à 95 % ; aucun au-dessous de 500 habitants. Les cambriolages de logements (cambriolage_logement) ne sont rapportés qu’aux logements.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Comment le lire.&lt;/b&gt; Dans OUTPUT, level distingue les cellules (cell) des totaux de ligne (row), de colonne (column) et du total (total). small_n, et un astérisque sur la page, marquent les chiffres qui reposent sur une à quatre lignes : ils varient au hasard. Une ligne ou une colonne vide d’une cellule est celle des faits sans valeur.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ce qu’il ne peut pas dire.&lt;/b&gt; Il compte ce que les partenaires enregistrent ; une hausse peut être une campagne ou un nouveau logiciel. C’est un document de travail : de petits chiffres sur peu de personnes peuvent permettre de les reconnaître. Pour publier, faites un lot anonymisé.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Références.&lt;/b&gt; Breslow, N. E. &amp;amp; Day, N. E. (1987), &lt;i&gt;Statistical Methods in Cancer Research&lt;/i&gt;, vol. II, p. 69. Dobson, A. J. et al. (1991), &lt;i&gt;Statistics in Medicine&lt;/i&gt; 10(3), p. 457–462. Unités de compte et logements : SSMSI, Interstats.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;What it answers.&lt;/b&gt; On how few places do half, or 80%, of the incidents happen? Which ones? Is that more than chance gives?&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Places are exact positions, or the values of a field such as the address; street segments, each incident on the nearest within the distance; or square cells. They are ranked by their number of incidents; share is their part of the total, cumulative_share that of all places down to the rank. within_share tells the smallest of 25, 50, 80 and 100% in whose smallest set of places the place is. All segments count as places, and all cells that touch the study area; positions and addresses count where something happened only.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gini.&lt;/b&gt; G = (2 Σ i·y − n − 1) / n, with the shares y of n places in rising order i: 0 where all places hold the same, towards 1 where one holds all. With fewer incidents c than places it cannot be 0; GINI is then G′ = (n/c)(G − 1) + 1, and GINI_PLAIN is G.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read it.&lt;/b&gt; “50% of the incidents on 4.2% of the segments” is to be compared with what as many incidents fallen at random on the same places would give: the report shows both where all places are known. Compare years or categories on the same places only.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What it cannot say.&lt;/b&gt; A place where much is recorded may be a default address or a partner that reports well. Smaller places always show more concentration. Nothing is said of why.&lt;/p&gt;&lt;p&gt;&lt;b&gt;References.&lt;/b&gt; Bernasco, W. &amp;amp; Steenbeek, W. (2017), &lt;i&gt;Journal of Quantitative Criminology&lt;/i&gt; 33(3), pp. 451–467. Weisburd, D. (2015), &lt;i&gt;Criminology&lt;/i&gt; 53(2), pp. 133–157.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;À quoi il répond.&lt;/b&gt; Sur combien peu de lieux se produit la moitié, ou 80 %, des faits ? Lesquels ? Est-ce plus que le hasard ?&lt;/p&gt;&lt;p&gt;&lt;b&gt;Méthode.&lt;/b&gt; Les lieux sont des positions exactes, ou les valeurs d’un champ tel que l’adresse ; des tronçons de rue, chaque fait sur le plus proche dans la limite de la distance ; ou des carreaux. Ils sont classés par nombre de faits ; share est leur part du total, cumulative_share celle de tous les lieux jusqu’à ce rang. within_share donne la plus petite des parts 25, 50, 80 et 100 % dont le plus petit ensemble de lieux contient celui-ci. Tous les tronçons comptent comme lieux, ainsi que tous les carreaux qui touchent le périmètre d’étude ; les positions et les adresses ne comptent que là où il s’est passé quelque chose.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gini.&lt;/b&gt; G = (2 Σ i·y − n − 1) / n, avec les parts y de n lieux par rang croissant i : 0 si tous les lieux ont autant de faits, près de 1 si un seul les a tous. S’il y a moins de faits c que de lieux, il ne peut pas être nul ; GINI est alors G′ = (n/c)(G − 1) + 1, et GINI_PLAIN est G.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Comment le lire.&lt;/b&gt; « 50 % des faits sur 4,2 % des tronçons » se compare à ce que donneraient autant de faits tombés au hasard sur les mêmes lieux : le rapport montre les deux quand tous les lieux sont connus. Ne comparez des années ou des catégories que sur les mêmes lieux.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ce qu’il ne peut pas dire.&lt;/b&gt; Un lieu où l’on enregistre beaucoup peut être une adresse par défaut ou un partenaire qui signale bien. Plus les lieux sont petits, plus la concentration est forte. Rien n’est dit du pourquoi.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Références.&lt;/b&gt; Bernasco, W. &amp;amp; Steenbeek, W. (2017), &lt;i&gt;Journal of Quantitative Criminology&lt;/i&gt; 33(3), p. 451–467. Weisburd, D. (2015), &lt;i&gt;Criminology&lt;/i&gt; 53(2), p. 133–157.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;What it answers.&lt;/b&gt; What may be said of these events, to whom, without betraying anybody? Begin with “Grain of a package”, which measures what each choice would hide.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Audiences.&lt;/b&gt; &lt;i&gt;public&lt;/i&gt;: at least 11 events a figure (6 to 10 with the decision of the data protection officer), months and quarters by cells of 1 km or more. &lt;i&gt;partner&lt;/i&gt;, under a convention: at least 6, by month at 200 m; by four parts of the day and quarter. &lt;i&gt;restricted&lt;/i&gt;, for a named recipient: at least 3, also at points; encrypted for the recipient's key, with a day of destruction.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Events are counted by place, period and category. A figure is shown where at least K events stand, unless one address or one source gathers more than 85% of them or too few households live there; all others, zero included, are one class. Figures are rounded to 5 and never below K. Where totals by place are published, more figures are hidden until a linear programme cannot tell a hidden one. Positions, identifiers, hours and texts never enter the package: it is written anew from the final figures, and every byte is then searched for the raw data. If anything is found, nothing is written. With a ledger, a package whose difference with an earlier one would tell of a few events is refused.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Points.&lt;/b&gt; &lt;i&gt;snapped_points&lt;/i&gt; stand for 8 addresses or more, and count what happened there. &lt;i&gt;displaced_points&lt;/i&gt; count nothing: addresses are parted in blocks of 11 or more, and a key (of the authentication database of QGIS, or the variable QUIETUDE_PSEUDONYM_KEY) puts the point of a block, for each period and category, on a multiple of 10 m within it, wherever in the block it happened. Who knows all but the key is right at most once in 11, with one package or with many, and cannot tell what came back to one address. A period and category of fewer than 3 points is hidden.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read it.&lt;/b&gt; LISEZMOI.html says it all in any browser; carte.qgz opens in QGIS with its own data. Two packages of the same events are the same, byte for byte; so are two whose events differ within a hidden cell, unless the automatic cell size or the band of the share of hidden events changes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Without a ledger, earlier packages are not compared, and two grids or periods of the same events may tell together what neither tells alone: publish one zoning and keep to it. A share of hidden events is told in bands only. Sensitive events are left out unless they are asked for, where sensitivity or category names them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;References.&lt;/b&gt; INSEE, &lt;i&gt;Guide du secret statistique&lt;/i&gt; (2018). Article 29 Working Party, &lt;i&gt;Opinion 05/2014 on Anonymisation Techniques&lt;/i&gt;. Fischetti, M. and Salazar, J.-J. (2001), &lt;i&gt;Management Science&lt;/i&gt; 47(7), 1008–1027. Hundepool, A. et al. (2012), &lt;i&gt;Statistical Disclosure Control&lt;/i&gt;, ch. 4 and 5.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;À quoi il répond.&lt;/b&gt; Que peut-on dire de ces faits, à qui, sans trahir personne ? Commencer par « Finesse d’un lot », qui mesure ce que chaque choix masquerait.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Publics.&lt;/b&gt; &lt;i&gt;public&lt;/i&gt; : au moins 11 faits par chiffre (6 à 10 sur décision du délégué à la protection des données), mois et trimestres par carreaux de 1 km au moins. &lt;i&gt;partner&lt;/i&gt; (partenaire), sous convention : au moins 6, par mois à 200 m ; par quatre parties du jour et trimestre. &lt;i&gt;restricted&lt;/i&gt; (restreint), pour un destinataire nommé : au moins 3, aussi en des points ; chiffré pour la clé du destinataire, avec un jour de destruction.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Méthode.&lt;/b&gt; Les faits sont comptés par lieu, période et catégorie. Un chiffre est montré là où se trouvent au moins K faits, sauf si une seule adresse ou une seule source en réunit plus de 85 % ou si trop peu de ménages y vivent ; tous les autres, zéro compris, forment une seule classe. Les chiffres sont arrondis à 5 et jamais sous K. Si des totaux par lieu sont publiés, d’autres chiffres sont masqués jusqu’à ce qu’un programme linéaire ne puisse plus retrouver un chiffre masqué. Positions, identifiants, heures et textes n’entrent jamais dans le lot : il est écrit à neuf d’après les chiffres finaux, puis on cherche les données brutes dans chaque octet. Si quoi que ce soit est trouvé, rien n’est écrit. Avec un registre, un lot dont la différence avec un lot antérieur révélerait quelques faits est refusé.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Points.&lt;/b&gt; &lt;i&gt;snapped_points&lt;/i&gt; : chacun représente 8 adresses ou plus, et compte ce qui s’y est passé. &lt;i&gt;displaced_points&lt;/i&gt; ne compte rien : les adresses sont réparties en blocs de 11 ou plus, et une clé (de la base d’authentification de QGIS, ou de la variable QUIETUDE_PSEUDONYM_KEY) met le point d’un bloc, pour chaque période et catégorie, sur un multiple de 10 m à l’intérieur, où que cela se soit passé dans le bloc. Qui sait tout sauf la clé devine juste au plus une fois sur 11, avec un lot comme avec beaucoup, et ne peut dire ce qui est revenu à une même adresse. Une période et une catégorie de moins de 3 points sont masquées.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Comment le lire.&lt;/b&gt; LISEZMOI.html dit tout dans n’importe quel navigateur ; carte.qgz s’ouvre dans QGIS avec ses propres données. Deux lots des mêmes faits sont identiques, octet pour octet ; de même deux lots dont les faits diffèrent à l’intérieur d’un carreau masqué, sauf si la taille automatique des carreaux ou la fourchette de la part masquée change.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limites.&lt;/b&gt; Sans registre, les lots antérieurs ne sont pas comparés, et deux grilles ou deux périodes des mêmes faits peuvent révéler ensemble ce qu’aucune ne révèle seule : publier un seul zonage et s’y tenir. La part des faits masqués n’est donnée que par fourchettes. Les faits sensibles sont laissés de côté sauf demande expresse, là où la sensibilité ou la catégorie les désigne.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Références.&lt;/b&gt; INSEE, &lt;i&gt;Guide du secret statistique&lt;/i&gt; (2018). Groupe de travail « Article 29 », &lt;i&gt;Avis 05/2014 sur les techniques d’anonymisation&lt;/i&gt;. Fischetti, M. et Salazar, J.-J. (2001), &lt;i&gt;Management Science&lt;/i&gt; 47(7), 1008–1027. Hundepool, A. et al. (2012), &lt;i&gt;Statistical Disclosure Control&lt;/i&gt;, ch. 4 et 5.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;What it answers.&lt;/b&gt; Where are the dense groups of incidents, of any shape and size, and what is in none?&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; dbscan: an incident is a core when at least MIN_EVENTS incidents, itself included, stand within DISTANCE; cores within DISTANCE of each other are in one cluster, and so are the incidents within DISTANCE of a core (borders). The rest is noise: it is kept, without a cluster. st_dbscan: the same, where neighbours are also at most DAYS apart; clusters are then bursts. Lengths are metres, whatever the CRS.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Distance left empty.&lt;/b&gt; The distance within which a quarter of the incidents have enough others (the curve of k-distances, with k = MIN_EVENTS − 1), at least the usual distance between two places. With st_dbscan k counts the incidents of all dates among which enough are near in time.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read it.&lt;/b&gt; Cluster 1 has the most incidents. role tells core, border, noise, and undated where st_dbscan needs a day that is not known. HULLS draws the convex outline of each cluster with its number of incidents, first and last day, most frequent category and density; outlines of one place, or of places in line, are drawn as a small disc or strip, marked as widened, without density.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A longer distance or fewer incidents join clusters, until the whole town is one: try several. A cluster is a description, not a test: dense districts have clusters by chance too. Outlines are convex, and may cover places without incidents. A cluster may have fewer than MIN_EVENTS incidents, where its borders already belong to another. Positions snapped to crossings make stacks.&lt;/p&gt;&lt;p&gt;&lt;b&gt;References.&lt;/b&gt; Ester, M., Kriegel, H.-P., Sander, J. and Xu, X. (1996), &lt;i&gt;A density-based algorithm for discovering clusters in large spatial databases with noise&lt;/i&gt;, KDD-96, pp. 226–231. Birant, D. and Kut, A. (2007), &lt;i&gt;ST-DBSCAN&lt;/i&gt;, Data &amp;amp; Knowledge Engineering 60(1), pp. 208–221.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;À quoi cela répond.&lt;/b&gt; Où sont les groupes denses de faits, de toute forme et de toute taille, et qu’est-ce qui n’est dans aucun ?&lt;/p&gt;&lt;p&gt;&lt;b&gt;Méthode.&lt;/b&gt; dbscan : un fait est un cœur lorsqu’au moins MIN_EVENTS faits, lui-même compris, se trouvent à DISTANCE au plus ; les cœurs distants d’au plus DISTANCE sont du même groupe, ainsi que les faits à DISTANCE d’un cœur (bordures). Le reste est du bruit : il est conservé, sans groupe. st_dbscan : de même, mais les voisins sont aussi séparés d’au plus DAYS jours ; les groupes sont alors des épisodes. Les longueurs sont en mètres, quel que soit le SCR.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Distance laissée vide.&lt;/b&gt; La distance à laquelle un quart des faits en ont assez d’autres (courbe des k-distances, avec k = MIN_EVENTS − 1), au moins égale à la distance usuelle entre deux lieux. Avec st_dbscan, k compte les faits de toutes les dates parmi lesquels assez sont proches dans le temps.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Comment le lire.&lt;/b&gt; Le groupe 1 a le plus de faits. role distingue core (cœur), border (bordure), noise (bruit), et undated lorsque st_dbscan a besoin d’un jour qui n’est pas connu. HULLS dessine l’enveloppe convexe de chaque groupe avec son nombre de faits, le premier et le dernier jour, la catégorie la plus fréquente et la densité ; l’enveloppe d’un seul lieu, ou de lieux alignés, est dessinée comme un petit disque ou une bande, signalée par widened, sans densité.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limites.&lt;/b&gt; Une distance plus longue ou moins de faits réunissent des groupes, jusqu’à n’en faire qu’un de toute la ville : essayez-en plusieurs. Un groupe est une description, pas un test : les quartiers denses en ont aussi par hasard. Les enveloppes sont convexes et peuvent couvrir des lieux sans faits. Un groupe peut avoir moins de MIN_EVENTS faits, si ses bordures appartiennent déjà à un autre. Des positions ramenées aux carrefours forment des piles.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Références.&lt;/b&gt; Ester, M., Kriegel, H.-P., Sander, J. et Xu, X. (1996), &lt;i&gt;A density-based algorithm for discovering clusters in large spatial databases with noise&lt;/i&gt;, KDD-96, p. 226-231. Birant, D. et Kut, A. (2007), &lt;i&gt;ST-DBSCAN&lt;/i&gt;, Data &amp;amp; Knowledge Engineering 60(1), p. 208-221.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;What it answers.&lt;/b&gt; Which areas went up, which went down, and which only seem to?&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Incidents are counted in both periods, whose lengths in days may differ. Given the total of a place, its incidents fall into the second period like draws with the share of its days: p is the exact (binomial) probability of a division at least as unlikely as the one seen. p_e is that of the E-test, less cautious. significant corrects for the number of places (false discovery rate), those left aside that have too few incidents to prove anything.&lt;/p&gt;&lt;p&gt;&lt;b&gt;z.&lt;/b&gt; 2(√n_after − √n_before), or with lengths in the ratio d = days after / days before, 2√2(√n_after − √(d·n_before)) / √(1 + d). Chance weighs the same on it in small and in large places: beyond ±3 is rare (3%), beyond ±4 very rare (0.5%).&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read it.&lt;/b&gt; trend is up or down where the change is significant; too_few where fewer than 5 incidents are expected in a period; stable elsewhere, which means not proved. percent is the change of the daily rate, with its exact 95% interval, and only from 30 incidents before on: from 2 to 4 is +100% and means nothing.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Periods.&lt;/b&gt; First and last day, both included: 2023-01-01/2023-12-31; or 2023, 2023-Q2, 2023-05, 2023-01/2023-06. They may not share a day. Days are calendar days: the hour that clocks skip or repeat does not count.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A difference in how incidents are recorded looks like a change. Compare the same seasons. Series of linked incidents make changes look surer than they are. When everything changes, see the whole first: the log tells it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;References.&lt;/b&gt; Przyborowski, J. &amp;amp; Wilenski, H. (1940), &lt;i&gt;Biometrika&lt;/i&gt; 31, pp. 313–323. Krishnamoorthy, K. &amp;amp; Thomson, J. (2004), &lt;i&gt;Journal of Statistical Planning and Inference&lt;/i&gt; 119(1), pp. 23–35. Wheeler, A. P. (2016), &lt;i&gt;International Journal of Police Science &amp;amp; Management&lt;/i&gt; 18(3), pp. 159–172.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;À quoi il répond.&lt;/b&gt; Quelles zones sont en hausse, lesquelles en baisse, et lesquelles n’en ont que l’air ?&lt;/p&gt;&lt;p&gt;&lt;b&gt;Méthode.&lt;/b&gt; Les faits sont comptés dans les deux périodes, dont les durées en jours peuvent différer. Le total d’un lieu étant donné, ses faits tombent dans la seconde période comme des tirages, avec la part de ses jours : p est la probabilité exacte (binomiale) d’un partage au moins aussi improbable que celui observé. p_e est celle du test E, moins prudent. significant tient compte du nombre de lieux (taux de fausses découvertes), sans ceux qui ont trop peu de faits pour prouver quoi que ce soit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;z.&lt;/b&gt; 2(√n_after − √n_before), ou avec des durées dans le rapport d = jours après / jours avant, 2√2(√n_after − √(d·n_before)) / √(1 + d). Le hasard y pèse autant dans les petits lieux que dans les grands : au-delà de ±3, c’est rare (3 %), au-delà de ±4 très rare (0,5 %).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lecture.&lt;/b&gt; trend vaut up (hausse) ou down (baisse) où l’évolution est significative ; too_few (trop peu) où moins de 5 faits sont attendus dans une période ; stable ailleurs, ce qui veut dire non prouvé. percent est l’évolution du nombre par jour, avec son intervalle exact à 95 %, et seulement à partir de 30 faits avant : de 2 à 4, c’est +100 % et cela ne veut rien dire.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Périodes.&lt;/b&gt; Premier et dernier jour, tous deux inclus : 2023-01-01/2023-12-31 ; ou 2023, 2023-Q2, 2023-05, 2023-01/2023-06. Elles ne peuvent avoir de jour commun. Les jours sont ceux du calendrier : l’heure que les horloges sautent ou répètent ne compte pas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limites.&lt;/b&gt; Une différence dans l’enregistrement des faits ressemble à une évolution. Comparez les mêmes saisons. Des séries de faits liés font paraître les évolutions plus sûres qu’elles ne sont. Quand tout change, voyez d’abord l’ensemble : le journal le dit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Références.&lt;/b&gt; Przyborowski, J. &amp;amp; Wilenski, H. (1940), &lt;i&gt;Biometrika&lt;/i&gt; 31, p. 313–323. Krishnamoorthy, K. &amp;amp; Thomson, J. (2004), &lt;i&gt;Journal of Statistical Planning and Inference&lt;/i&gt; 119(1), p. 23–35. Wheeler, A. P. (2016), &lt;i&gt;International Journal of Police Science &amp;amp; Management&lt;/i&gt; 18(3), p. 159–172.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;What it answers.&lt;/b&gt; Which records may tell of one and the same incident? Gather the layers of your partners first (“Merge vector layers”).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Two records of different sources and of the same family are a pair where they are within DISTANCE and within DELAY. Intervals are compared by their ends: two that overlap are 0 hours apart. What is known by day is compared by days; what is known by street, place or area is searched farther. Within one source, only rows that say the same in all fields are, unless asked otherwise. Score = mean of the shares of distance and delay that are left, times 0.8 for another category of the family, times 0.75 where a place or a time is only roughly known.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sure duplicates.&lt;/b&gt; duplicate_of is written where the score reaches SURE, place and time are precisely known and the counting unit is the same; where two records of one source could both be that of another, none is sure. The record kept is the one recorded first, then the one better known in time and in place, then the one begun first. A duplicate always points to a record that is kept and with which it is itself a pair: no chain goes beyond the distance. Values of duplicate_of that are there already stay.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read it.&lt;/b&gt; PAIRS is for a person to decide, the likeliest first; write the identifier to keep into duplicate_of. To count without duplicates, filter the layer with &lt;i&gt;duplicate_of is null&lt;/i&gt;. OUTPUT has every row that came in.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Two incidents may well happen at one place within two hours. Rows without a position or a day cannot be compared, and are counted. Positions snapped to a few points make many pairs that mean nothing.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reference.&lt;/b&gt; Christen, P. (2012), &lt;i&gt;Data Matching&lt;/i&gt;, Springer, pp. 23–35.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;À quoi cela répond.&lt;/b&gt; Quels enregistrements peuvent raconter un seul et même fait ? Réunissez d’abord les couches de vos partenaires (« Fusionner des couches vecteur »).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Méthode.&lt;/b&gt; Deux enregistrements de sources différentes et de la même famille forment une paire s’ils sont à moins de DISTANCE et de DELAY. Les intervalles sont comparés par leurs bornes : deux qui se recouvrent sont à 0 heure l’un de l’autre. Ce qui est connu au jour est comparé par jours ; ce qui est connu à la rue, au lieu-dit ou à la zone est cherché plus loin. Au sein d’une source, seules les lignes identiques dans tous les champs le sont, sauf demande contraire. Score = moyenne des parts restantes de la distance et du délai, fois 0,8 pour une autre catégorie de la famille, fois 0,75 si un lieu ou une heure n’est connu qu’à peu près.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Doublons certains.&lt;/b&gt; duplicate_of est écrit si le score atteint SURE, que le lieu et l’heure sont connus précisément et que l’unité de compte est la même ; si deux enregistrements d’une source pouvaient l’un et l’autre être celui d’une autre, aucun n’est certain. On garde l’enregistrement fait le premier, puis le mieux connu dans le temps et dans l’espace, puis celui qui commence le premier. Un doublon renvoie toujours à un enregistrement gardé avec lequel il forme lui-même une paire : aucune chaîne ne dépasse la distance. Les valeurs de duplicate_of déjà présentes restent.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Comment le lire.&lt;/b&gt; PAIRS est à décider par une personne, les paires les plus vraisemblables d’abord ; écrivez dans duplicate_of l’identifiant à garder. Pour compter sans les doublons, filtrez la couche par &lt;i&gt;duplicate_of is null&lt;/i&gt;. OUTPUT contient toutes les lignes reçues.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limites.&lt;/b&gt; Deux faits peuvent très bien survenir au même endroit en deux heures. Les lignes sans position ou sans jour ne peuvent être comparées, et sont comptées. Des positions ramenées à quelques points forment beaucoup de paires qui ne veulent rien dire.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Référence.&lt;/b&gt; Christen, P. (2012), &lt;i&gt;Data Matching&lt;/i&gt;, Springer, p. 23–35.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;What it checks.&lt;/b&gt; Names that would write elsewhere, links, bombs, files that no package has, entities in XML, scripts in pages, triggers and views in databases, sources outside the package, and SHA256SUMS. Nothing is written before all of that holds. With the sender's public key, the signature too.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read it.&lt;/b&gt; SIGNATURE is “verified” only where PUBLIC_KEY was given and holds: it then tells who made the package, and that nobody changed it. “unverified”: signed, by nobody knows whom. “unsigned”: SHA256SUMS tells of accidents alone.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; An encrypted package (.age) must be decrypted first. A package in order may still hold wrong figures.&lt;/p&gt;&lt;p&gt;&lt;b&gt;References.&lt;/b&gt; CWE-22 (path traversal), CWE-409 (bombs), CWE-611 (XML entities); minisign, &lt;i&gt;Signature format&lt;/i&gt;.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Ce qui est contrôlé.&lt;/b&gt; Les noms qui écriraient ailleurs, les liens, les bombes, les fichiers qu’aucun lot n’a, les entités XML, les scripts des pages, les déclencheurs et les vues des bases, les sources hors du lot, et SHA256SUMS. Rien n’est écrit avant que tout cela soit en ordre. Avec la clé publique de l’expéditeur, la signature aussi.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Comment le lire.&lt;/b&gt; SIGNATURE vaut « verified » seulement si PUBLIC_KEY est donnée et convient : elle dit alors qui a fait le lot, et que personne ne l’a modifié. « unverified » : signé, on ne sait par qui. « unsigned » : SHA256SUMS ne révèle que les accidents.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limites.&lt;/b&gt; Un lot chiffré (.age) doit d’abord être déchiffré. Un lot en règle peut encore contenir des chiffres faux.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Références.&lt;/b&gt; CWE-22 (traversée de dossiers), CWE-409 (bombes), CWE-611 (entités XML) ; minisign, &lt;i&gt;Signature format&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;What it makes.&lt;/b&gt; A map with its title, subtitle, period, number of incidents, unit, method, source, scale bar, north arrow, legend and caveat. With an atlas, one page a place: the rest of the map is veiled.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What it proposes.&lt;/b&gt; Texts left empty are read from the layers: the name of the layer, the tags that the kernel density writes into its raster (number of incidents, period, unit, kernel, radius, cell), the sum of the field n of counts. What is not known is left out and said in the log; nothing is made up.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How it is drawn.&lt;/b&gt; In a CRS in metres, at the next readable scale (1:20,000, 1:25,000…), with a margin of 5% around the layers. Long texts are wrapped, then made smaller; long legends take columns, then smaller letters, then a page of their own.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Several maps.&lt;/b&gt; Two maps to compare, or small multiples: densities of several periods, the bands of a density through time, counts by period or by category. All show the same ground at the same scale, with the same classes and one legend: those of the map whose values go highest, or classes made for the values of all columns together, by km² for districts, which differ in size. Each map says what it counts. With an atlas, every place is compared. Maps smaller than 34 mm go to the next page.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Your own template.&lt;/b&gt; Any QGIS layout template (.qpt) with a map whose id is &lt;i&gt;map&lt;/i&gt;. Items with these ids are filled: labels &lt;i&gt;title, subtitle, events, period, unit, method, facts&lt;/i&gt; (the four before it in one)&lt;i&gt;, source, caveat, scale&lt;/i&gt;; &lt;i&gt;legend&lt;/i&gt;, &lt;i&gt;scalebar&lt;/i&gt;, pictures &lt;i&gt;north&lt;/i&gt; and &lt;i&gt;logo&lt;/i&gt;. The others stay as you drew them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; The number of incidents is that of the whole layer, on the pages of an atlas too. Maps from the network are shown only if they are among the layers or the base map. No name, date or machine is written into the files.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Ce qu’il fait.&lt;/b&gt; Une carte avec son titre, son sous-titre, sa période, le nombre de faits, l’unité, la méthode, la source, l’échelle, la flèche du nord, la légende et l’avertissement. Avec un atlas, une page par lieu : le reste de la carte est voilé.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ce qu’il propose.&lt;/b&gt; Les textes laissés vides sont lus dans les couches : le nom de la couche, les étiquettes que la densité par noyau écrit dans son raster (nombre de faits, période, unité, noyau, rayon, maille), la somme du champ n des comptages. Ce qui n’est pas connu est omis et dit dans le journal ; rien n’est inventé.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Comment c’est dessiné.&lt;/b&gt; Dans un SCR en mètres, à l’échelle lisible suivante (1:20 000, 1:25 000…), avec une marge de 5 % autour des couches. Les textes longs passent à la ligne, puis rapetissent ; les longues légendes prennent des colonnes, puis des lettres plus petites, puis leur propre page.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Plusieurs cartes.&lt;/b&gt; Deux cartes à comparer, ou de petits multiples : densités de plusieurs périodes, bandes d’une densité au fil du temps, comptages par période ou par catégorie. Toutes montrent la même emprise à la même échelle, avec les mêmes classes et une seule légende : celles de la carte dont les valeurs montent le plus haut, ou des classes faites pour les valeurs de toutes les colonnes ensemble, par km² pour les quartiers, qui n’ont pas tous la même taille. Chaque carte dit ce qu’elle compte. Avec un atlas, chaque lieu est comparé. Les cartes de moins de 34 mm passent à la page suivante.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Votre modèle.&lt;/b&gt; Tout modèle de mise en page de QGIS (.qpt) qui a une carte d’identifiant &lt;i&gt;map&lt;/i&gt;. Les éléments portant ces identifiants sont remplis : étiquettes &lt;i&gt;title, subtitle, events, period, unit, method, facts&lt;/i&gt; (les quatre précédentes en une)&lt;i&gt;, source, caveat, scale&lt;/i&gt; ; &lt;i&gt;legend&lt;/i&gt;, &lt;i&gt;scalebar&lt;/i&gt;, images &lt;i&gt;north&lt;/i&gt; et &lt;i&gt;logo&lt;/i&gt;. Les autres restent tels que vous les avez dessinés.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limites.&lt;/b&gt; Le nombre de faits est celui de toute la couche, y compris sur les pages d’un atlas. Les cartes du réseau ne sont montrées que si elles sont parmi les couches ou le fond de carte. Aucun nom, aucune date, aucune machine ne sont écrits dans les fichiers.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>A band such as (200, 400] holds the pairs more than 200 m and at most 400 m apart; [0, 200] also holds those at the same place. Days are differences between calendar days: 0 is the same day.</source>
      <translation>Une classe telle que (200, 400] contient les paires distantes de plus de 200 m et d’au plus 400 m ; [0, 200] contient aussi celles situées au même endroit. Les jours sont des écarts entre jours du calendrier : 0 est le même jour.</translation>
    </message>
    <message>
      <source>A category and period of one or two points, a point written twice, a day.</source>
      <translation>Une catégorie et une période d’un ou deux points, un point écrit deux fois, un jour.</translation>
    </message>
    <message>
      <source>A category and period with fewer than {k} points is not shown: it may have none, or a few.</source>
      <translation>Une catégorie et une période de moins de {k} points ne sont pas montrées : il peut n’y en avoir aucun, ou quelques-uns.</translation>
    </message>
    <message>
      <source>A count is not a risk: it depends on who lives, passes, reports and patrols there.</source>
      <translation>Un effectif n’est pas un risque : il dépend de qui habite, passe, signale et patrouille.</translation>
    </message>
    <message>
      <source>A count is not a risk: where more people live or pass, more facts are recorded.</source>
      <translation>Un effectif n’est pas un risque : là où vivent ou passent plus de gens, plus de faits sont enregistrés.</translation>
    </message>
    <message>
      <source>A count, a rank, an hour beside a point.</source>
      <translation>Un nombre, un rang, une heure à côté d’un point.</translation>
    </message>
    <message>
      <source>A few events deduced from the difference with an earlier package.</source>
      <translation>Quelques faits déduits de la différence avec un lot précédent.</translation>
    </message>
    <message>
      <source>A few events far from all others stretch the raster: give EXTENT or MASK to leave them out.</source>
      <translation>Quelques faits très éloignés des autres étirent le raster : donnez EXTENT ou MASK pour les laisser de côté.</translation>
    </message>
    <message>
      <source>A field is longer than 10,000 characters.</source>
      <translation>Un champ dépasse 10 000 caractères.</translation>
    </message>
    <message>
      <source>A figure deduced from the total and all the others.</source>
      <translation>Un chiffre déduit du total et de tous les autres.</translation>
    </message>
    <message>
      <source>A figure is shown only where at least {k} facts were counted. Everything else, none included, is in one class, “{label}”: nobody can tell an empty place from one with a few facts.</source>
      <translation>Un effectif n’est montré que là où au moins {k} faits ont été comptés. Tout le reste, zéro compris, forme une seule classe, « {label} » : nul ne peut distinguer un lieu vide d’un lieu qui compte quelques faits.</translation>
    </message>
    <message>
      <source>A file that remembers every package. Keep one beside your data and give it each time; it is made where there is none. A package from which, together with earlier ones, somebody would deduce 1 to K − 1 facts is refused. Left empty: nothing is compared, and the package says so.</source>
      <translation>Un fichier qui se souvient de chaque lot. Gardez-en un à côté de vos données et donnez-le chaque fois ; il est créé s’il n’y en a pas. Un lot dont quelqu’un déduirait, avec les précédents, 1 à K − 1 faits est refusé. Laissé vide : rien n’est comparé, et le lot le dit.</translation>
    </message>
    <message>
      <source>A hidden figure deduced from totals and margins, by linear programming.</source>
      <translation>Un chiffre masqué déduit des totaux et des marges, par programmation linéaire.</translation>
    </message>
    <message>
      <source>A hidden figure that fewer than k values agree with, each of them asked for.</source>
      <translation>Un chiffre masqué auquel moins de k valeurs conviennent : chacun est interrogé.</translation>
    </message>
    <message>
      <source>A hot spot is a cell whose surroundings hold more incidents than chance would put there, compared with all cells. Its class tells its history: go first where it is new, consecutive or intensifying; ask what worked where it is diminishing or historical.</source>
      <translation>Un point chaud est une maille dont les environs tiennent plus de faits que le hasard n’en mettrait là, comparés à toutes les mailles. Sa classe dit son histoire : allez d’abord où il est nouveau, consécutif ou en intensification ; demandez ce qui a réussi où il diminue ou appartient au passé.</translation>
    </message>
    <message>
      <source>A hot spot that stays from map to map is in the data; one that comes with a single radius is made by that radius. Small radii show corners and addresses, and chance with them; large ones show districts.</source>
      <translation>Un point chaud qui reste d’une carte à l’autre est dans les données ; celui qui ne vient qu’avec un rayon est fait par ce rayon. Les petits rayons montrent des carrefours et des adresses, et le hasard avec eux ; les grands montrent des quartiers.</translation>
    </message>
    <message>
      <source>A layer left the project while it was being read: nothing was written. Add it again, then run again.</source>
      <translation>Une couche a quitté le projet pendant sa lecture : rien n’a été écrit. Ajoutez-la de nouveau, puis relancez.</translation>
    </message>
    <message>
      <source>A layer or table already open, instead of a file. Its selection and filter are honoured.</source>
      <translation>Une couche ou une table déjà ouverte, au lieu d’un fichier. Sa sélection et son filtre sont respectés.</translation>
    </message>
    <message>
      <source>A package of the same events that was given away before: checks that nobody who has both can deduce a few events. Left empty: not checked.</source>
      <translation>Un lot des mêmes faits donné auparavant : vérifie que personne, en ayant les deux, ne peut en déduire quelques faits. Laissé vide : ce n’est pas vérifié.</translation>
    </message>
    <message>
      <source>A partner, by convention</source>
      <translation>Un partenaire sous convention</translation>
    </message>
    <message>
      <source>A place is in that class too when a single address gathers more than {share} of its facts.</source>
      <translation>Un lieu est aussi dans cette classe lorsqu’une seule adresse réunit plus de {share} de ses faits.</translation>
    </message>
    <message>
      <source>A place is shown for a category only where another category can be shown there in the same period.</source>
      <translation>Un lieu n’est montré pour une catégorie que si une autre catégorie peut y être montrée à la même période.</translation>
    </message>
    <message>
      <source>A place is shown for a part of the day only where another part can be shown there in the same period; no hour is told, and facts of unknown hour are left out.</source>
      <translation>Un lieu n’est montré pour une partie du jour que si une autre partie peut l’être au même lieu et dans la même période ; aucune heure n’est dite, et les faits d’heure inconnue sont laissés de côté.</translation>
    </message>
    <message>
      <source>A place where much is recorded is not only one where much happens: an address given by default, the post of a service or a landlord who reports well stand out too. Look at the first places before concluding.</source>
      <translation>Un lieu où l’on enregistre beaucoup n’est pas seulement un lieu où il se passe beaucoup : une adresse donnée par défaut, le poste d’un service ou un bailleur qui signale bien ressortent aussi. Regardez les premiers lieux avant de conclure.</translation>
    </message>
    <message>
      <source>A place with fewer than {fewest} households or addresses is in that class whatever happened there.</source>
      <translation>Un lieu qui compte moins de {fewest} ménages ou adresses est dans cette classe, quoi qu’il s’y soit passé.</translation>
    </message>
    <message>
      <source>A point does not tell how many facts: one or many look the same. There is at most one point of a category and period for {fewest} addresses.</source>
      <translation>Un point ne dit pas combien de faits : un seul ou beaucoup se ressemblent. Il y a au plus un point d’une catégorie et d’une période pour {fewest} adresses.</translation>
    </message>
    <message>
      <source>A point is no count: one fact or many look the same.</source>
      <translation>Un point n’est pas un nombre : un fait ou beaucoup se ressemblent.</translation>
    </message>
    <message>
      <source>A point is not where it happened: half of the addresses it may come from are farther than {median} m, the farthest at {farthest} m. No address, street or distance can be read from it.</source>
      <translation>Un point n’est pas là où cela s’est passé : la moitié des adresses dont il peut venir sont à plus de {median} m, la plus éloignée à {farthest} m. On ne peut y lire ni adresse, ni rue, ni distance.</translation>
    </message>
    <message>
      <source>A point may stand for a single fact: this package may hold personal data.</source>
      <translation>Un point peut représenter un seul fait : ce lot peut contenir des données à caractère personnel.</translation>
    </message>
    <message>
      <source>A polygon of “{layer}” cannot be brought from {source} to {target}: its coordinates are probably in another CRS than the one declared.</source>
      <translation>Un polygone de « {layer} » ne peut pas passer de {source} à {target} : ses coordonnées sont sans doute dans un autre SCR que celui qui est déclaré.</translation>
    </message>
    <message>
      <source>A position needs two columns: choose the one of {role}.</source>
      <translation>Une position demande deux colonnes : choisissez celle de {role}.</translation>
    </message>
    <message>
      <source>A projected system in metres. Left empty: the official one where the incidents are.</source>
      <translation>Un système projeté en mètres. Laissé vide : le système officiel là où sont les faits.</translation>
    </message>
    <message>
      <source>A quote is opened and never closed on this line: the rows after it were read anew.</source>
      <translation>Un guillemet est ouvert et jamais fermé sur cette ligne : les lignes suivantes ont été relues à part.</translation>
    </message>
    <message>
      <source>A ratio of 1.5 means half as many pairs again as chance makes with the same places and the same dates. Near repeats show as ratios that are high near and soon, top left, and fall towards 1 farther and later.</source>
      <translation>Un rapport de 1,5 signifie moitié plus de paires que n’en produit le hasard avec les mêmes lieux et les mêmes dates. Les répétitions de proximité se voient à des rapports élevés tout près et peu après, en haut à gauche, qui retombent vers 1 plus loin et plus tard.</translation>
    </message>
    <message>
      <source>A restricted package is encrypted, and nothing here can: install the Python package pyrage for QGIS (pip install pyrage, in the OSGeo4W shell on Windows), then run again. Nothing was written.</source>
      <translation>Un lot restreint est chiffré, et rien ici ne sait le faire : installez le paquet Python pyrage pour QGIS (pip install pyrage, dans l’invite OSGeo4W sous Windows), puis relancez. Rien n’a été écrit.</translation>
    </message>
    <message>
      <source>A restricted package names its recipient, the recipient's key and a day of destruction: fill in {name}.</source>
      <translation>Un lot restreint nomme son destinataire, la clé de celui-ci et un jour de destruction : remplissez {name}.</translation>
    </message>
    <message>
      <source>A row for one event, or a place that tells the category of everybody there.</source>
      <translation>Une ligne pour un seul fait, ou un lieu qui donne la catégorie de tous ceux qui y sont.</translation>
    </message>
    <message>
      <source>A second line, for the place or the category. May stay empty.</source>
      <translation>Une seconde ligne, pour le lieu ou la catégorie. Peut rester vide.</translation>
    </message>
    <message>
      <source>A signature that tells when, where or by whom.</source>
      <translation>Une signature qui dit quand, où ou par qui.</translation>
    </message>
    <message>
      <source>A significance level lies between 0 and 1, such as 0.05; {alpha} does not.</source>
      <translation>Un seuil de signification est compris entre 0 et 1, par exemple 0,05 ; {alpha} ne l’est pas.</translation>
    </message>
    <message>
      <source>A square is divided where at least two of its quarters can be shown. What the hidden ones hold plays no part: the size of a square tells nothing of them.</source>
      <translation>Un carré est divisé là où deux de ses quarts au moins peuvent être montrés. Ce que contiennent les quarts masqués ne joue aucun rôle : la taille d’un carré ne dit rien d’eux.</translation>
    </message>
    <message>
      <source>A table that crosses several facts about few people may identify them: it is a working document, not for publication. To publish, make an anonymised package.</source>
      <translation>Un tableau qui croise plusieurs informations sur peu de personnes peut permettre de les reconnaître : c’est un document de travail, à ne pas publier. Pour publier, faites un lot anonymisé.</translation>
    </message>
    <message>
      <source>A year is shown only as one of three years running that can all be shown.</source>
      <translation>Une année n’est montrée que si elle est l’une de trois années consécutives qui peuvent toutes l’être.</translation>
    </message>
    <message>
      <source>A3, landscape</source>
      <translation>A3, paysage</translation>
    </message>
    <message>
      <source>A3, portrait</source>
      <translation>A3, portrait</translation>
    </message>
    <message>
      <source>A4, landscape</source>
      <translation>A4, paysage</translation>
    </message>
    <message>
      <source>A4, portrait</source>
      <translation>A4, portrait</translation>
    </message>
    <message>
      <source>ADDRESSES has {count} different addresses in the territory, where one point alone stands for at least {fewest}: give the layer of all addresses of the commune (Base Adresse Nationale).</source>
      <translation>ADDRESSES compte {count} adresses différentes dans le territoire, alors qu’un seul point en représente au moins {fewest} : donnez la couche de toutes les adresses de la commune (Base Adresse Nationale).</translation>
    </message>
    <message>
      <source>AREAS: choose the layer of the areas, or other rows and columns.</source>
      <translation>AREAS : choisissez la couche des zones, ou d’autres lignes et colonnes.</translation>
    </message>
    <message>
      <source>AREAS: give at least one layer of polygons to count in.</source>
      <translation>AREAS : indiquez au moins une couche de polygones où compter.</translation>
    </message>
    <message>
      <source>AREAS: “{one}” and “{other}” overlap ({share} of the smaller one; {count} such pairs in all). Figures of areas that overlap can be subtracted from each other: mend them, or publish one level at a time.</source>
      <translation>AREAS : « {one} » et « {other} » se recouvrent ({share} de la plus petite ; {count} paires de ce genre en tout). Les chiffres de zones qui se recouvrent peuvent se soustraire : corrigez-les, ou publiez un seul niveau à la fois.</translation>
    </message>
    <message>
      <source>AREA_SHARE serves rasters and FIELD only: the polygons are judged whole.</source>
      <translation>AREA_SHARE ne sert qu’aux rasters et à FIELD : les polygones sont jugés en entier.</translation>
    </message>
    <message>
      <source>ATLAS: “{layer}” has no polygon to make a page of: check its selection and its filter.</source>
      <translation>ATLAS : « {layer} » n’a aucun polygone dont faire une page : vérifiez sa sélection et son filtre.</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Objet</translation>
    </message>
    <message>
      <source>Absolute names, “..”, links: what writes outside the folder.</source>
      <translation>Noms absolus, « .. », liens : ce qui écrit hors du dossier.</translation>
    </message>
    <message>
      <source>Account, host and folders.</source>
      <translation>Compte, hôte et dossiers.</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>Précision</translation>
    </message>
    <message>
      <source>Activate the plugin Processing to open this dialog.</source>
      <translation>Activez l’extension Traitement (Processing) pour ouvrir ce dialogue.</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <source>Addresses</source>
      <translation>Adresses</translation>
    </message>
    <message>
      <source>Addresses for a point</source>
      <translation>Adresses pour un point</translation>
    </message>
    <message>
      <source>Addresses of a point</source>
      <translation>Adresses d’un point</translation>
    </message>
    <message>
      <source>Addresses that a point may come from</source>
      <translation>Adresses dont un point peut venir</translation>
    </message>
    <message>
      <source>Adds a column n_… for each year, quarter or month that has incidents; with a category, for each category in each period too.</source>
      <translation>Ajoute une colonne n_… pour chaque année, trimestre ou mois qui a des faits ; avec une catégorie, aussi pour chaque catégorie dans chaque période.</translation>
    </message>
    <message>
      <source>Adds a heat map with this radius, 300 or more, in five classes at most. It is drawn only where incidents happened at K addresses or more (10 at least) within the radius. Left empty: no heat map.</source>
      <translation>Ajoute une carte de chaleur de ce rayon, 300 ou plus, en cinq classes au plus. Elle n’est dessinée que là où des incidents ont eu lieu à K adresses ou plus (10 au moins) dans le rayon. Laissé vide : pas de carte de chaleur.</translation>
    </message>
    <message>
      <source>Adds the sums of each place over periods and over categories. More figures are then hidden, so that nobody finds one by subtraction: tick it only if readers need the sums.</source>
      <translation>Ajoute les sommes de chaque lieu sur les périodes et sur les catégories. Davantage de chiffres sont alors masqués, pour que personne n’en retrouve un par soustraction : ne cochez que si les lecteurs ont besoin des sommes.</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Tout</translation>
    </message>
    <message>
      <source>All dates</source>
      <translation>Toutes les dates</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>All incidents are of one source: only rows that say the same in all fields are compared, unless WITHIN_SOURCE is ticked.</source>
      <translation>Tous les faits viennent d’une seule source : seules les lignes identiques dans tous les champs sont comparées, sauf si WITHIN_SOURCE est coché.</translation>
    </message>
    <message>
      <source>All maps share the classes of “{layer}”.</source>
      <translation>Toutes les cartes partagent les classes de « {layer} ».</translation>
    </message>
    <message>
      <source>All periods</source>
      <translation>Toutes les périodes</translation>
    </message>
    <message>
      <source>All places have the same value, {value}: nothing stands out. Check the field, the cell size and the study area.</source>
      <translation>Tous les lieux ont la même valeur, {value} : rien ne se détache. Vérifiez le champ, la taille de cellule et la zone d’étude.</translation>
    </message>
    <message>
      <source>All places: {before} incidents in {days_before} days, then {after} in {days_after} days: {trend} (p {p}).</source>
      <translation>Tous les lieux : {before} faits en {days_before} jours, puis {after} en {days_after} jours : {trend} (p {p}).</translation>
    </message>
    <message>
      <source>All places: {before} incidents in {days_before} days, then {after} in {days_after} days: {trend} ({change} a day, between {low} and {high}; p {p}).</source>
      <translation>Tous les lieux : {before} faits en {days_before} jours, puis {after} en {days_after} jours : {trend} ({change} par jour, entre {low} et {high} ; p {p}).</translation>
    </message>
    <message>
      <source>All the addresses of the commune, such as the Base Adresse Nationale, including those where nothing happened. A place with fewer than 11 of them (8 for partners and named recipients) is hidden. Points cannot do without: it is among addresses that they hide.</source>
      <translation>Toutes les adresses de la commune, comme la Base Adresse Nationale, y compris celles où rien ne s’est passé. Un lieu qui en a moins de 11 (8 pour les partenaires et les destinataires nommés) est masqué. Les points ne peuvent s’en passer : c’est parmi les adresses qu’ils se cachent.</translation>
    </message>
    <message>
      <source>All the parameters, in the dialog of Processing</source>
      <translation>Tous les paramètres, dans le dialogue de Traitement</translation>
    </message>
    <message>
      <source>All {count} labels have a category.</source>
      <translation>Les {count} libellés ont tous une catégorie.</translation>
    </message>
    <message>
      <source>Along streets at right angles (manhattan)</source>
      <translation>Le long de rues à angle droit (manhattan)</translation>
    </message>
    <message>
      <source>Also compare within one source</source>
      <translation>Comparer aussi au sein d’une même source</translation>
    </message>
    <message>
      <source>Also draw the cells without incidents, over the extent or the study area.</source>
      <translation>Dessine aussi les cellules sans fait, sur l’emprise ou la zone d’étude.</translation>
    </message>
    <message>
      <source>Among the places that hold this % of the incidents</source>
      <translation>Parmi les lieux qui réunissent ce % des faits</translation>
    </message>
    <message>
      <source>An INSEE grid has cells of 200 m, 1000 m or a multiple of 200 m, not {size} m.</source>
      <translation>Un carroyage INSEE a des carreaux de 200 m, de 1000 m ou d’un multiple de 200 m, et non de {size} m.</translation>
    </message>
    <message>
      <source>An incident known to the minute counts for 1 in its place. One that happened between two moments is shared out over them in proportion of time: found at 8:00, unseen since 22:00, it gives 0.1 to each of ten hours. The figures are therefore not whole, and sum to the number of incidents placed.</source>
      <translation>Un fait connu à la minute compte pour 1 à sa place. Un fait survenu entre deux moments est réparti entre eux au prorata du temps : constaté à 8 h, la dernière fois intact à 22 h, il donne 0,1 à chacune des dix heures. Les chiffres ne sont donc pas entiers, et leur somme est le nombre de faits placés.</translation>
    </message>
    <message>
      <source>Anonymised package</source>
      <translation>Lot anonymisé</translation>
    </message>
    <message>
      <source>Anonymised package for the public</source>
      <translation>Lot anonymisé, destiné au public</translation>
    </message>
    <message>
      <source>Another run is in progress.</source>
      <translation>Un autre traitement est en cours.</translation>
    </message>
    <message>
      <source>Any figure that fewer than k events could make, or that shows more than its rounding.</source>
      <translation>Tout chiffre que moins de k faits pourraient donner, ou qui en dit plus que son arrondi.</translation>
    </message>
    <message>
      <source>Any layer or table. Its selection and its filter are honoured.</source>
      <translation>Toute couche ou table. Sa sélection et son filtre sont respectés.</translation>
    </message>
    <message>
      <source>Apr</source>
      <translation>avr.</translation>
    </message>
    <message>
      <source>April</source>
      <translation>avril</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Secteur</translation>
    </message>
    <message>
      <source>Area (code or name)</source>
      <translation>Zone (code ou nom)</translation>
    </message>
    <message>
      <source>Area (km²)</source>
      <translation>Surface (km²)</translation>
    </message>
    <message>
      <source>Areas</source>
      <translation>Secteurs</translation>
    </message>
    <message>
      <source>Areas are published in {crs} ({name}).</source>
      <translation>Les secteurs sont publiés en {crs} ({name}).</translation>
    </message>
    <message>
      <source>Areas differ in size and in population: a large one gathers more facts.</source>
      <translation>Les secteurs diffèrent par leur étendue et leur population : un grand secteur réunit plus de faits.</translation>
    </message>
    <message>
      <source>Areas that could not be shown alone are joined with a neighbour (“A + B”).</source>
      <translation>Les zones qui ne pouvaient être montrées seules sont réunies à une voisine (« A + B »).</translation>
    </message>
    <message>
      <source>As the crow flies</source>
      <translation>À vol d’oiseau</translation>
    </message>
    <message>
      <source>At least 20% more than expected, p ≤ 0.05</source>
      <translation>Au moins 20 % de plus qu’attendu, p ≤ 0,05</translation>
    </message>
    <message>
      <source>Attack</source>
      <translation>Attaque</translation>
    </message>
    <message>
      <source>Attempts to undo it</source>
      <translation>Tentatives de levée de l’anonymat</translation>
    </message>
    <message>
      <source>Audience</source>
      <translation>Public visé</translation>
    </message>
    <message>
      <source>Audience and grain</source>
      <translation>Destinataires et finesse</translation>
    </message>
    <message>
      <source>Aug</source>
      <translation>août</translation>
    </message>
    <message>
      <source>August</source>
      <translation>août</translation>
    </message>
    <message>
      <source>Authors, dates, attachments, tables of attributes, points drawn as vectors.</source>
      <translation>Auteurs, dates, pièces jointes, tables d’attributs, points dessinés en vecteurs.</translation>
    </message>
    <message>
      <source>Authors, dates, comments, places and data after the end.</source>
      <translation>Auteurs, dates, commentaires, lieux et données après la fin.</translation>
    </message>
    <message>
      <source>Authors, dates, history, variables, joins, forms, actions: whatever is not on a short list.</source>
      <translation>Auteurs, dates, historique, variables, jointures, formulaires, actions : tout ce qui n’est pas dans une courte liste.</translation>
    </message>
    <message>
      <source>BASEMAP: the data of “{layer}” cannot be read.</source>
      <translation>BASEMAP : les données de « {layer} » sont illisibles.</translation>
    </message>
    <message>
      <source>BEFORE and AFTER both hold the days from {first} to {last}: an incident of these days would be compared with itself. Give two intervals without a common day.</source>
      <translation>BEFORE et AFTER contiennent tous deux les jours du {first} au {last} : un fait de ces jours serait comparé à lui-même. Donnez deux intervalles sans jour commun.</translation>
    </message>
    <message>
      <source>BEFORE comes after AFTER: exchange the two intervals.</source>
      <translation>BEFORE vient après AFTER : échangez les deux intervalles.</translation>
    </message>
    <message>
      <source>Band</source>
      <translation>Bande</translation>
    </message>
    <message>
      <source>Band of a raster.</source>
      <translation>Bande d’un raster.</translation>
    </message>
    <message>
      <source>Band of distance (m)</source>
      <translation>Classe de distance (m)</translation>
    </message>
    <message>
      <source>Band of time (days)</source>
      <translation>Classe de délai (jours)</translation>
    </message>
    <message>
      <source>Band that holds the density: the first, or one window of a series.</source>
      <translation>Bande qui contient la densité : la première, ou une fenêtre d’une série.</translation>
    </message>
    <message>
      <source>Band with more pairs than chance makes</source>
      <translation>Classe qui compte plus de paires que par hasard</translation>
    </message>
    <message>
      <source>Band {number}</source>
      <translation>Bande {number}</translation>
    </message>
    <message>
      <source>Bands with at least 20% more pairs than expected and p ≤ 0.05: {raised} of {bands}.</source>
      <translation>Classes qui comptent au moins 20 % de paires de plus qu’attendu, avec p ≤ 0,05 : {raised} sur {bands}.</translation>
    </message>
    <message>
      <source>Base map</source>
      <translation>Fond de carte</translation>
    </message>
    <message>
      <source>Base map: {credit}</source>
      <translation>Fond de carte : {credit}</translation>
    </message>
    <message>
      <source>Base map: {layer}.</source>
      <translation>Fond de carte : {layer}.</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>Devient</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>Before: {before_days}, {before} days. After: {after_days}, {after} days. {other} incidents of other days are left out.</source>
      <translation>Avant : {before_days}, {before} jours. Après : {after_days}, {after} jours. {other} faits d’autres jours sont laissés de côté.</translation>
    </message>
    <message>
      <source>Bernasco, W. and Steenbeek, W. (2017), More places than crimes, Journal of Quantitative Criminology 33(3), pp. 451–467. Weisburd, D. (2015), The law of crime concentration and the criminology of place, Criminology 53(2), pp. 133–157.</source>
      <translation>Bernasco, W. et Steenbeek, W. (2017), More places than crimes, Journal of Quantitative Criminology 33(3), p. 451–467. Weisburd, D. (2015), The law of crime concentration and the criminology of place, Criminology 53(2), p. 133–157.</translation>
    </message>
    <message>
      <source>Better than chance: hot spots put anywhere would hold {ground} of them.</source>
      <translation>Mieux que le hasard : des points chauds placés n’importe où en tiendraient {ground}.</translation>
    </message>
    <message>
      <source>Between two dates</source>
      <translation>Entre deux dates</translation>
    </message>
    <message>
      <source>Blank lines skipped</source>
      <translation>Lignes vides passées</translation>
    </message>
    <message>
      <source>Bombs</source>
      <translation>Bombes</translation>
    </message>
    <message>
      <source>Bonferroni</source>
      <translation>Bonferroni</translation>
    </message>
    <message>
      <source>Breslow, N. E. and Day, N. E. (1987), Statistical Methods in Cancer Research, vol. II, p. 69. Dobson, A. J. et al. (1991), Statistics in Medicine 10(3), pp. 457–462.</source>
      <translation>Breslow, N. E. et Day, N. E. (1987), Statistical Methods in Cancer Research, vol. II, p. 69. Dobson, A. J. et al. (1991), Statistics in Medicine 10(3), p. 457–462.</translation>
    </message>
    <message>
      <source>Broken characters</source>
      <translation>Caractères abîmés</translation>
    </message>
    <message>
      <source>Busiest: {bin}, {weight} incidents ({share}).</source>
      <translation>Le plus chargé : {bin}, {weight} faits ({share}).</translation>
    </message>
    <message>
      <source>By cell: incidents outside these polygons are outside, and cells without incidents that touch them count as places. Without it only cells that have an incident count.</source>
      <translation>Par carreau : les faits hors de ces polygones sont dehors, et les carreaux sans fait qui les touchent comptent comme lieux. Sans lui, seuls comptent les carreaux qui ont un fait.</translation>
    </message>
    <message>
      <source>By cell: side of the cells. Left empty: computed from the number of incidents and their area.</source>
      <translation>Par carreau : côté des carreaux. Laissé vide : calculé d’après le nombre de faits et leur étendue.</translation>
    </message>
    <message>
      <source>By chance alone</source>
      <translation>Par le seul hasard</translation>
    </message>
    <message>
      <source>By day of the week</source>
      <translation>Par jour de la semaine</translation>
    </message>
    <message>
      <source>By hour</source>
      <translation>Par heure</translation>
    </message>
    <message>
      <source>By hour and weekday</source>
      <translation>Par heure et jour de la semaine</translation>
    </message>
    <message>
      <source>By month</source>
      <translation>Par mois</translation>
    </message>
    <message>
      <source>By place: field of the address or of the identifier of the place; values that differ by case, accents and punctuation only are one place. Left empty: incidents at exactly the same position.</source>
      <translation>Par lieu : champ de l’adresse ou de l’identifiant du lieu ; des valeurs qui ne diffèrent que par la casse, les accents et la ponctuation sont un même lieu. Laissé vide : les faits à la même position exacte.</translation>
    </message>
    <message>
      <source>By quarter</source>
      <translation>Par trimestre</translation>
    </message>
    <message>
      <source>By sides (rook)</source>
      <translation>Par les côtés (rook)</translation>
    </message>
    <message>
      <source>By sides and corners (queen)</source>
      <translation>Par les côtés et les coins (queen)</translation>
    </message>
    <message>
      <source>By street: field copied to the field place of the result.</source>
      <translation>Par tronçon : champ recopié dans le champ place du résultat.</translation>
    </message>
    <message>
      <source>By street: incidents farther than this from every segment are outside. Left empty: 30 m.</source>
      <translation>Par tronçon : les faits plus loin que cela de tout tronçon sont dehors. Laissé vide : 30 m.</translation>
    </message>
    <message>
      <source>By street: line layer, one segment a row. Segments without incidents count as places too.</source>
      <translation>Par tronçon : couche de lignes, un tronçon par ligne. Les tronçons sans fait comptent aussi comme lieux.</translation>
    </message>
    <message>
      <source>By week</source>
      <translation>Par semaine</translation>
    </message>
    <message>
      <source>By weekday</source>
      <translation>Par jour de la semaine</translation>
    </message>
    <message>
      <source>By year</source>
      <translation>Par année</translation>
    </message>
    <message>
      <source>Bytes before, between or after the files, and headers that contradict each other.</source>
      <translation>Octets avant, entre ou après les fichiers, et en-têtes qui se contredisent.</translation>
    </message>
    <message>
      <source>Bytes between files</source>
      <translation>Octets entre les fichiers</translation>
    </message>
    <message>
      <source>C&amp;RS of the coordinates</source>
      <translation>SC&amp;R des coordonnées</translation>
    </message>
    <message>
      <source>CATEGORY: the field “{field}” {reason}; it is published by the decision that is written.</source>
      <translation>CATEGORY : le champ « {field} » {reason} ; il est publié en vertu de la décision écrite.</translation>
    </message>
    <message>
      <source>CELL_SIZE is for ZONING = grid or quadtree: leave it empty with areas.</source>
      <translation>CELL_SIZE est pour ZONING = grid ou quadtree : laissez-le vide avec des zones.</translation>
    </message>
    <message>
      <source>CRS of the computation</source>
      <translation>SCR du calcul</translation>
    </message>
    <message>
      <source>CRS of the coordinates</source>
      <translation>Système de coordonnées de la source</translation>
    </message>
    <message>
      <source>CRS of the result</source>
      <translation>Système de coordonnées du résultat</translation>
    </message>
    <message>
      <source>CRS: coordinates such as {x:.10g}, {y:.10g} do not tell their coordinate reference system: give it in CRS, or give the polygons of the territory in AREA to have it found.</source>
      <translation>CRS : des coordonnées comme {x:.10g}, {y:.10g} ne disent pas leur système : donnez-le dans CRS, ou donnez les polygones du territoire dans AREA pour qu’il soit trouvé.</translation>
    </message>
    <message>
      <source>CSV, TSV or text (also gzipped), XLSX, ODS, GeoJSON, GeoPackage, shapefile… A sheet or layer of a file is named after it: incidents.xlsx|layername=2024.</source>
      <translation>CSV, TSV ou texte (aussi compressés en gz), XLSX, ODS, GeoJSON, GeoPackage, shapefile… La feuille ou la couche d’un fichier se nomme à sa suite : faits.xlsx|layername=2024.</translation>
    </message>
    <message>
      <source>Calendar periods that the history is cut into, at least 10; weeks begin on Monday.</source>
      <translation>Périodes du calendrier en lesquelles l’historique est découpé, au moins 10 ; les semaines commencent le lundi.</translation>
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation>Annulé : rien n’a été écrit.</translation>
    </message>
    <message>
      <source>Categories</source>
      <translation>Catégories</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Catégorie</translation>
    </message>
    <message>
      <source>Category of the facts</source>
      <translation>Catégorie des faits</translation>
    </message>
    <message>
      <source>Category of the highest location quotient</source>
      <translation>Catégorie du quotient de localisation le plus élevé</translation>
    </message>
    <message>
      <source>Category of {label}</source>
      <translation>Catégorie de {label}</translation>
    </message>
    <message>
      <source>Caveat</source>
      <translation>Avertissement</translation>
    </message>
    <message>
      <source>Cell</source>
      <translation>Cellule</translation>
    </message>
    <message>
      <source>Cell size (m)</source>
      <translation>Taille de cellule (m)</translation>
    </message>
    <message>
      <source>Cell size proposed (m)</source>
      <translation>Taille de carreau proposée (m)</translation>
    </message>
    <message>
      <source>Cell size used (m)</source>
      <translation>Taille de cellule utilisée (m)</translation>
    </message>
    <message>
      <source>Cell size: {metres} m (so that the smallest radius spans {cells} cells, or the maps stay small).</source>
      <translation>Taille de cellule : {metres} m (pour que le plus petit rayon couvre {cells} cellules, ou que les cartes restent petites).</translation>
    </message>
    <message>
      <source>Cell size: {metres} m ({reason}).</source>
      <translation>Taille de cellule : {metres} m ({reason}).</translation>
    </message>
    <message>
      <source>Cell size: {size} m (two incidents a cell and a period on average, √(2·area/incidents), for {events} incidents a period over {area} km², rounded up).</source>
      <translation>Taille des mailles : {size} m (deux faits par maille et par période en moyenne, √(2·surface/faits), pour {events} faits par période sur {area} km², arrondie vers le haut).</translation>
    </message>
    <message>
      <source>Cell size: {size} m (two incidents a cell on average, √(2·area/incidents), for {events} incidents over {area} km², rounded up).</source>
      <translation>Taille de cellule : {size} m (deux faits par cellule en moyenne, √(2·surface/faits), pour {events} faits sur {area} km², arrondie au-dessus).</translation>
    </message>
    <message>
      <source>Cell size: {size} m ({a_cell} incidents a cell on average over both periods, for {events} incidents over {area} km², rounded up).</source>
      <translation>Taille des mailles : {size} m ({a_cell} faits par maille en moyenne sur les deux périodes, pour {events} faits sur {area} km², arrondie vers le haut).</translation>
    </message>
    <message>
      <source>Cells</source>
      <translation>Carreaux</translation>
    </message>
    <message>
      <source>Cells are drawn in degrees (EPSG:4326) and their areas measured on the ellipsoid.</source>
      <translation>Les cellules sont dessinées en degrés (EPSG:4326) et leur aire est mesurée sur l’ellipsoïde.</translation>
    </message>
    <message>
      <source>Cells by class: {classes}.</source>
      <translation>Mailles par classe : {classes}.</translation>
    </message>
    <message>
      <source>Cells in which points are counted: squares, hexagons, or the official grid of INSEE and Eurostat.</source>
      <translation>Cellules dans lesquelles les points sont comptés : carrés, hexagones, ou carroyage officiel de l’INSEE et d’Eurostat.</translation>
    </message>
    <message>
      <source>Cells of {size} m are coarse for a radius of {radius} m: densities at their centres may miss incidents, or show them too high. Choose cells of at most half the radius.</source>
      <translation>Des cellules de {size} m sont grossières pour un rayon de {radius} m : la densité en leur centre peut manquer des faits, ou les montrer trop forts. Choisissez des cellules d’au plus la moitié du rayon.</translation>
    </message>
    <message>
      <source>Cells of {size} m hide least, though more than {most} of the events (hidden at {measured}).</source>
      <translation>Les carreaux de {size} m masquent le moins, mais plus de {most} des faits (masqués à {measured}).</translation>
    </message>
    <message>
      <source>Cells of {size} m: the finest that hide at most {most} of the events (hidden at {measured}).</source>
      <translation>Carreaux de {size} m : les plus fins qui masquent au plus {most} des faits (masqués à {measured}).</translation>
    </message>
    <message>
      <source>Cells or areas</source>
      <translation>Cellules ou secteurs</translation>
    </message>
    <message>
      <source>Cells that a spreadsheet would run.</source>
      <translation>Cellules qu’un tableur exécuterait.</translation>
    </message>
    <message>
      <source>Cells: {name}</source>
      <translation>Mailles : {name}</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Évolution</translation>
    </message>
    <message>
      <source>Change a day</source>
      <translation>Évolution par jour</translation>
    </message>
    <message>
      <source>Change between two periods</source>
      <translation>Évolution entre deux périodes</translation>
    </message>
    <message>
      <source>Change by place</source>
      <translation>Évolution par lieu</translation>
    </message>
    <message>
      <source>Change by place (z = 2(√after − √before), beyond ±3 rare)</source>
      <translation>Évolution par lieu (z = 2(√après − √avant), rare au-delà de ±3)</translation>
    </message>
    <message>
      <source>Change from {EVENTS_REFERENCE} to {EVENTS} incidents: radius {BANDWIDTH_USED} m, cells of {CELL_SIZE_USED} m.</source>
      <translation>De {EVENTS_REFERENCE} à {EVENTS} faits : rayon de {BANDWIDTH_USED} m, mailles de {CELL_SIZE_USED} m.</translation>
    </message>
    <message>
      <source>Change of density</source>
      <translation>Évolution de la densité</translation>
    </message>
    <message>
      <source>Change of density (logarithm of the ratio)</source>
      <translation>Évolution de la densité (logarithme du rapport)</translation>
    </message>
    <message>
      <source>Change of density (ratio)</source>
      <translation>Évolution de la densité (rapport)</translation>
    </message>
    <message>
      <source>Change of density ({unit})</source>
      <translation>Évolution de la densité ({unit})</translation>
    </message>
    <message>
      <source>Change of the daily rate (%), from 30 incidents before</source>
      <translation>Évolution du nombre par jour (%), à partir de 30 faits avant</translation>
    </message>
    <message>
      <source>Change, lower bound at 95% (%)</source>
      <translation>Évolution, borne basse à 95 % (%)</translation>
    </message>
    <message>
      <source>Change, upper bound at 95% (%)</source>
      <translation>Évolution, borne haute à 95 % (%)</translation>
    </message>
    <message>
      <source>Change, z = 2(√after − √before), scaled for the lengths of the periods</source>
      <translation>Évolution, z = 2(√après − √avant), mise à l’échelle des durées</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Graphique</translation>
    </message>
    <message>
      <source>Chart of the incidents that the filter keeps.</source>
      <translation>Graphique des faits que retient le filtre.</translation>
    </message>
    <message>
      <source>Chart only the incidents inside the places selected in the explorer or on the map.</source>
      <translation>Ne représenter que les faits situés dans les lieux sélectionnés dans l’explorateur ou sur la carte.</translation>
    </message>
    <message>
      <source>Charts</source>
      <translation>Graphiques</translation>
    </message>
    <message>
      <source>Charts need the Python package matplotlib, which is not installed: save the figures as CSV.</source>
      <translation>Les graphiques demandent le module Python matplotlib, qui n’est pas installé : enregistrez leurs chiffres en CSV.</translation>
    </message>
    <message>
      <source>Charts need the Python package matplotlib, which is not installed: the tables tell the same.</source>
      <translation>Les graphiques demandent le paquet Python matplotlib, qui n’est pas installé : les tableaux disent la même chose.</translation>
    </message>
    <message>
      <source>Charts of the incidents that the filter keeps, or of those within the places picked in the explorer.</source>
      <translation>Graphiques des faits que garde le filtre, ou de ceux des lieux choisis dans l’explorateur.</translation>
    </message>
    <message>
      <source>Checks a package that was received before QGIS touches it, unpacks it and loads its layers, styled, under a group named after it.</source>
      <translation>Contrôle un lot reçu avant que QGIS n’y touche, le déplie et charge ses couches, stylées, dans un groupe à son nom.</translation>
    </message>
    <message>
      <source>Checks that failed</source>
      <translation>Contrôles échoués</translation>
    </message>
    <message>
      <source>Choose a file first.</source>
      <translation>Choisissez d’abord un fichier.</translation>
    </message>
    <message>
      <source>Choose a file of polygons</source>
      <translation>Choisir un fichier de polygones</translation>
    </message>
    <message>
      <source>Choose a point layer of the project, or load a file.</source>
      <translation>Choisissez une couche de points du projet, ou chargez un fichier.</translation>
    </message>
    <message>
      <source>Choose a template of your own</source>
      <translation>Choisir un modèle à soi</translation>
    </message>
    <message>
      <source>Choose an incident layer first.</source>
      <translation>Choisissez d’abord une couche d’incidents.</translation>
    </message>
    <message>
      <source>Choose larger cells or a longer period.</source>
      <translation>Choisissez des carreaux plus grands ou une période plus longue.</translation>
    </message>
    <message>
      <source>Choose larger cells, a longer period, or leave CATEGORY empty.</source>
      <translation>Choisissez des carreaux plus grands, une période plus longue, ou laissez CATEGORY vide.</translation>
    </message>
    <message>
      <source>Choose the file to write first.</source>
      <translation>Choisissez d’abord le fichier à écrire.</translation>
    </message>
    <message>
      <source>Choose the folder to write into first.</source>
      <translation>Choisissez d’abord le dossier où écrire.</translation>
    </message>
    <message>
      <source>Choose the layer of incidents, or load a file. See how many there are, over what time, how well they are placed and dated, and note what one has to know to read them.</source>
      <translation>Choisissez la couche de faits, ou chargez un fichier. Voyez combien ils sont, sur quelle période, s’ils sont bien localisés et datés, et notez ce qu’il faut savoir pour les lire.</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Choisi</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <source>Class of confidence</source>
      <translation>Classe de confiance</translation>
    </message>
    <message>
      <source>Class of the heat map (table “heat”)</source>
      <translation>Classe de la carte de chaleur (table « heat »)</translation>
    </message>
    <message>
      <source>Class of the map, or “{label}”</source>
      <translation>Classe de la carte, ou « {label} »</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <source>Classes and view</source>
      <translation>Classes et vue</translation>
    </message>
    <message>
      <source>Classes depend on the cell size, on the period and on the last period above all: with one period more, a new hot spot is consecutive or gone. A change in the way incidents are recorded looks like a change of the places.</source>
      <translation>Les classes dépendent de la taille des mailles, de la période et surtout de la dernière : une période de plus, et un point chaud nouveau devient consécutif ou disparaît. Un changement dans la manière d’enregistrer les faits ressemble à un changement des lieux.</translation>
    </message>
    <message>
      <source>Click on a grain to build the package with it. ★: proposed.</source>
      <translation>Cliquez sur une finesse pour construire le lot avec elle. ★ : proposée.</translation>
    </message>
    <message>
      <source>Click or drag to leave hours out, and again to take them back; the name of a day or the hour above stand for the whole row or column. With the keyboard: arrows, then the space bar; with Shift, arrows paint.</source>
      <translation>Cliquez ou glissez pour écarter des heures, de nouveau pour les reprendre ; le nom d’un jour ou l’heure du haut valent pour toute la ligne ou la colonne. Au clavier : les flèches, puis la barre d’espace ; avec Maj, les flèches peignent.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Close this tour. The options of QGIS, Quiétude, show it again.</source>
      <translation>Fermer cette visite. Les options de QGIS, page Quiétude, la montrent de nouveau.</translation>
    </message>
    <message>
      <source>Closed on</source>
      <translation>Clôturé le</translation>
    </message>
    <message>
      <source>Cluster (1: most incidents)</source>
      <translation>Groupe (1 : le plus de faits)</translation>
    </message>
    <message>
      <source>Cluster {number}</source>
      <translation>Groupe {number}</translation>
    </message>
    <message>
      <source>Cluster {rank}</source>
      <translation>Regroupement {rank}</translation>
    </message>
    <message>
      <source>Clusters</source>
      <translation>Groupes de faits (DBSCAN)</translation>
    </message>
    <message>
      <source>Clusters and outliers</source>
      <translation>Regroupements et valeurs atypiques</translation>
    </message>
    <message>
      <source>Clusters and outliers (local Moran)</source>
      <translation>Regroupements et valeurs atypiques (Moran local)</translation>
    </message>
    <message>
      <source>Clusters {numbers}</source>
      <translation>Groupes {numbers}</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Codes</source>
      <translation>Codes</translation>
    </message>
    <message>
      <source>Codes of the field category, separated by commas.</source>
      <translation>Codes du champ category, séparés par des virgules.</translation>
    </message>
    <message>
      <source>Codes of the field family, separated by commas.</source>
      <translation>Codes du champ family, séparés par des virgules.</translation>
    </message>
    <message>
      <source>Codes of the field partner_id, separated by commas.</source>
      <translation>Codes du champ partner_id, séparés par des virgules.</translation>
    </message>
    <message>
      <source>Cold</source>
      <translation>Froides</translation>
    </message>
    <message>
      <source>Cold spot, 90% confidence</source>
      <translation>Point froid, confiance 90 %</translation>
    </message>
    <message>
      <source>Cold spot, 95% confidence</source>
      <translation>Point froid, confiance 95 %</translation>
    </message>
    <message>
      <source>Cold spot, 99% confidence</source>
      <translation>Point froid, confiance 99 %</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>Colonne</translation>
    </message>
    <message>
      <source>Column names</source>
      <translation>Noms des colonnes</translation>
    </message>
    <message>
      <source>Column names made usable</source>
      <translation>Noms de colonnes rendus utilisables</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <source>Columns it comes from</source>
      <translation>Colonnes dont il vient</translation>
    </message>
    <message>
      <source>Columns not imported because they tell of persons: {columns}.</source>
      <translation>Colonnes non importées parce qu’elles parlent de personnes : {columns}.</translation>
    </message>
    <message>
      <source>Columns not imported: {columns}.</source>
      <translation>Colonnes non importées : {columns}.</translation>
    </message>
    <message>
      <source>Columns of free text to keep</source>
      <translation>Colonnes de texte libre à garder</translation>
    </message>
    <message>
      <source>Columns of points</source>
      <translation>Colonnes des points</translation>
    </message>
    <message>
      <source>Columns of the profile that are not there</source>
      <translation>Colonnes du profil absentes du fichier</translation>
    </message>
    <message>
      <source>Columns of the raw text</source>
      <translation>Colonnes du texte brut</translation>
    </message>
    <message>
      <source>Columns of the source</source>
      <translation>Colonnes de la source</translation>
    </message>
    <message>
      <source>Commune</source>
      <translation>Commune</translation>
    </message>
    <message>
      <source>Compared with</source>
      <translation>Comparé à</translation>
    </message>
    <message>
      <source>Comparison</source>
      <translation>Comparaison</translation>
    </message>
    <message>
      <source>Comparison with earlier packages</source>
      <translation>Comparaison avec les lots précédents</translation>
    </message>
    <message>
      <source>Complete periods</source>
      <translation>Périodes complètes</translation>
    </message>
    <message>
      <source>Computed exactly: with this kernel, radius and number of places, fast would not be quicker.</source>
      <translation>Calcul exact : avec ce noyau, ce rayon et ce nombre de lieux, fast n’irait pas plus vite.</translation>
    </message>
    <message>
      <source>Computed in {chosen} ({name}), in metres: {source} does not measure lengths in metres here.</source>
      <translation>Calcul en {chosen} ({name}), en mètres : {source} ne mesure pas ici les longueurs en mètres.</translation>
    </message>
    <message>
      <source>Concentration</source>
      <translation>Concentration</translation>
    </message>
    <message>
      <source>Concentration by</source>
      <translation>Concentration par</translation>
    </message>
    <message>
      <source>Concentration depends on the unit: smaller places always show more of it. Compare two years or two categories on the same places only. The places are named: do not publish this page as it is.</source>
      <translation>La concentration dépend de l’unité : plus les lieux sont petits, plus elle est forte. Ne comparez deux années ou deux catégories que sur les mêmes lieux. Les lieux sont nommés : ne publiez pas cette page telle quelle.</translation>
    </message>
    <message>
      <source>Concentration of incidents: {places}</source>
      <translation>Concentration des faits : {places}</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confiance</translation>
    </message>
    <message>
      <source>Consecutive cold spot</source>
      <translation>Point froid consécutif</translation>
    </message>
    <message>
      <source>Consecutive hot spot</source>
      <translation>Point chaud consécutif</translation>
    </message>
    <message>
      <source>Context</source>
      <translation>Contexte</translation>
    </message>
    <message>
      <source>Coordinates</source>
      <translation>Coordonnées</translation>
    </message>
    <message>
      <source>Coordinates of events as floating numbers, in pages, geometries and indexes.</source>
      <translation>Coordonnées de faits en nombres flottants, dans les pages, les géométries et les index.</translation>
    </message>
    <message>
      <source>Coordinates of events as numbers, alone or in pairs, at any rounding.</source>
      <translation>Coordonnées de faits écrites en chiffres, seules ou par paires, à tout arrondi.</translation>
    </message>
    <message>
      <source>Coordinates such as {x:.10g}, {y:.10g} look exchanged: the other way round, they are in France. Tick SWAP_XY to exchange them, or give their CRS in CRS and the territory in AREA.</source>
      <translation>Des coordonnées telles que {x:.10g}, {y:.10g} paraissent interverties : dans l’autre sens, elles sont en France. Cochez SWAP_XY pour les échanger, ou donnez leur système dans CRS et le territoire dans AREA.</translation>
    </message>
    <message>
      <source>Copy the co&amp;mmand</source>
      <translation>Copier la co&amp;mmande</translation>
    </message>
    <message>
      <source>Copy the last run as a qgis_process command, to repeat it without a window.</source>
      <translation>Copier le dernier traitement sous forme de commande qgis_process, pour le refaire sans fenêtre.</translation>
    </message>
    <message>
      <source>Copy {mark}.</source>
      <translation>Exemplaire {mark}.</translation>
    </message>
    <message>
      <source>Corners and centres of what is drawn that fall on events more often than by chance.</source>
      <translation>Sommets et centres des dessins qui tombent sur des faits plus souvent que par hasard.</translation>
    </message>
    <message>
      <source>Corners of cells that are not those of the official grid.</source>
      <translation>Coins de carreaux qui ne sont pas ceux de la grille officielle.</translation>
    </message>
    <message>
      <source>Correct at the border</source>
      <translation>Corriger au bord</translation>
    </message>
    <message>
      <source>Correct it, or check which columns hold the coordinates.</source>
      <translation>Corrigez-le, ou vérifiez quelles colonnes portent les coordonnées.</translation>
    </message>
    <message>
      <source>Correction for many tests</source>
      <translation>Correction pour tests multiples</translation>
    </message>
    <message>
      <source>Count</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Count by &amp;area</source>
      <translation>Compter par &amp;secteur</translation>
    </message>
    <message>
      <source>Count on a &amp;grid</source>
      <translation>Compter par ca&amp;rreau</translation>
    </message>
    <message>
      <source>Count only in the areas selected in each layer; a layer without selection is counted in whole. The selection of the incidents is chosen beside their layer.</source>
      <translation>Ne compter que dans les secteurs sélectionnés de chaque couche ; une couche sans sélection est comptée en entier. La sélection des faits se choisit à côté de leur couche.</translation>
    </message>
    <message>
      <source>Count sensitive facts</source>
      <translation>Compter les faits sensibles</translation>
    </message>
    <message>
      <source>Count the place itself (Gi*)</source>
      <translation>Compter le lieu lui-même (Gi*)</translation>
    </message>
    <message>
      <source>Counted from the last incident of the layer, not from today.</source>
      <translation>Comptées à partir du dernier fait de la couche, non d’aujourd’hui.</translation>
    </message>
    <message>
      <source>Counting by category and period would give {columns} columns, more than {limit}: choose a field with fewer values, a longer period, or filter the incidents first.</source>
      <translation>Compter par catégorie et par période donnerait {columns} colonnes, plus de {limit} : choisissez un champ qui a moins de valeurs, une période plus longue, ou filtrez d’abord les faits.</translation>
    </message>
    <message>
      <source>Counting by period needs dates: name the date field of “{layer}” in TIME, or set PERIOD to “all”.</source>
      <translation>Compter par période demande des dates : indiquez le champ de date de « {layer} » dans TIME, ou choisissez « all » pour PERIOD.</translation>
    </message>
    <message>
      <source>Counting unit</source>
      <translation>Unité de compte</translation>
    </message>
    <message>
      <source>Counting unit (never added up)</source>
      <translation>Unité de compte (jamais additionnées)</translation>
    </message>
    <message>
      <source>Counting unit: {unit}</source>
      <translation>Unité de compte : {unit}</translation>
    </message>
    <message>
      <source>Counts</source>
      <translation>Comptages</translation>
    </message>
    <message>
      <source>Counts along streets</source>
      <translation>Comptages le long des rues</translation>
    </message>
    <message>
      <source>Counts and rates by area</source>
      <translation>Comptages et taux par secteur</translation>
    </message>
    <message>
      <source>Counts are so uneven that, where nothing happens, about {times} times as many places as announced would be significant. Choose LAW “skewed”, larger cells or a longer distance.</source>
      <translation>Les nombres sont si inégaux que, là où il ne se passe rien, environ {times} fois plus de lieux qu’annoncé seraient significatifs. Choisissez LAW « skewed », des cellules plus grandes ou une distance plus longue.</translation>
    </message>
    <message>
      <source>Counts by area</source>
      <translation>Comptages par secteur</translation>
    </message>
    <message>
      <source>Counts by cell</source>
      <translation>Comptages par cellule</translation>
    </message>
    <message>
      <source>Counts by street segment</source>
      <translation>Comptages par tronçon de rue</translation>
    </message>
    <message>
      <source>Counts incidents by square, hexagonal, official INSEE, H3 or geohash cell, each exactly once, by category and period if asked.</source>
      <translation>Compte les faits par carreau, par hexagone, par carreau officiel de l’INSEE, par cellule H3 ou geohash, chacun exactement une fois, par catégorie et par période au besoin.</translation>
    </message>
    <message>
      <source>Counts incidents by street segment, each on the nearest one or on the one that bears the name of its street, and gives their number per 100 m.</source>
      <translation>Compte les faits par tronçon de rue, chacun sur le plus proche ou sur celui qui porte le nom de sa rue, et donne leur nombre pour 100 m.</translation>
    </message>
    <message>
      <source>Counts incidents in areas, each exactly once, by category and period if asked, with rates and their intervals; several zonings side by side.</source>
      <translation>Compte les faits par secteur, chacun exactement une fois, par catégorie et par période au besoin, avec les taux et leur intervalle ; plusieurs découpages côte à côte.</translation>
    </message>
    <message>
      <source>Counts on a grid</source>
      <translation>Comptages sur une grille</translation>
    </message>
    <message>
      <source>Course</source>
      <translation>Courbe</translation>
    </message>
    <message>
      <source>Course over time</source>
      <translation>Évolution dans le temps</translation>
    </message>
    <message>
      <source>Cross table</source>
      <translation>Tableau croisé</translation>
    </message>
    <message>
      <source>Crosses categories, partners, any field, areas or periods, with totals inside each counting unit and never across, rates with their interval, and a CSV for spreadsheets.</source>
      <translation>Croise catégories, partenaires, tout champ, zones ou périodes, avec des totaux à l’intérieur de chaque unité de compte et jamais entre elles, des taux avec leur intervalle, et un CSV pour tableurs.</translation>
    </message>
    <message>
      <source>Cumulative share</source>
      <translation>Part cumulée</translation>
    </message>
    <message>
      <source>Cumulative share of the incidents</source>
      <translation>Part cumulée des faits</translation>
    </message>
    <message>
      <source>Cumulative share of the places</source>
      <translation>Part cumulée des lieux</translation>
    </message>
    <message>
      <source>Curve</source>
      <translation>Courbe</translation>
    </message>
    <message>
      <source>DATE_FORMAT: no date of “{column}” has a day beyond the 12th, so “{example}” may be {french} or {american}: say which in DATE_FORMAT.</source>
      <translation>DATE_FORMAT : aucune date de « {column} » n’a de jour au-delà du 12, si bien que « {example} » peut être {french} ou {american} : dites lequel dans DATE_FORMAT.</translation>
    </message>
    <message>
      <source>DAY_PARTS and CATEGORY: figures are told apart by one of them, both together would be too few facts each. Leave one of them empty; to have the hours of one category, filter the layer first.</source>
      <translation>DAY_PARTS et CATEGORY : les chiffres sont distingués par l’un ou par l’autre, les deux ensemble laisseraient trop peu de faits à chacun. Laissez l’un des deux vide ; pour les heures d’une seule catégorie, filtrez d’abord la couche.</translation>
    </message>
    <message>
      <source>DAY_PARTS is for partners bound by a convention (AUDIENCE = partner): a {audience} package tells nothing of hours. Leave DAY_PARTS off.</source>
      <translation>DAY_PARTS est pour les partenaires liés par une convention (AUDIENCE = partner) : un lot {audience} ne dit rien des heures. Laissez DAY_PARTS décoché.</translation>
    </message>
    <message>
      <source>DAY_PARTS needs PERIOD = quarter, year or all, not {period}: part of the day and month together tell who was where, when.</source>
      <translation>DAY_PARTS demande PERIOD = quarter, year ou all, pas {period} : la partie du jour et le mois ensemble disent qui était où, et quand.</translation>
    </message>
    <message>
      <source>DAY_PARTS needs hours, and the field “{field}” holds none: choose a field of dates and times in TIME, or leave DAY_PARTS off.</source>
      <translation>DAY_PARTS demande des heures, et le champ « {field} » n’en contient pas : choisissez dans TIME un champ de dates avec heures, ou laissez DAY_PARTS décoché.</translation>
    </message>
    <message>
      <source>DELAY: {hours} hours, as usual.</source>
      <translation>DELAY : {hours} heures, valeur usuelle.</translation>
    </message>
    <message>
      <source>DELIMITER: {marks} part the fields of this file equally well (“{line}”): say which one it is in DELIMITER.</source>
      <translation>DELIMITER : {marks} séparent aussi bien les champs de ce fichier (« {line} ») : dites lequel est le bon dans DELIMITER.</translation>
    </message>
    <message>
      <source>DELIMITER: “{delimiter}” must be a single character, such as ; or , (write tab for a tabulation).</source>
      <translation>DELIMITER : « {delimiter} » doit être un seul caractère, comme ; ou , (écrivez tab pour une tabulation).</translation>
    </message>
    <message>
      <source>DISTANCE serves neighbours by distance only: it is not used.</source>
      <translation>DISTANCE ne sert qu’aux voisins par distance : elle n’est pas utilisée.</translation>
    </message>
    <message>
      <source>DISTANCE: {metres} m, as usual.</source>
      <translation>DISTANCE : {metres} m, valeur usuelle.</translation>
    </message>
    <message>
      <source>DPI: {dpi} dots an inch is not between {lowest} and {highest}.</source>
      <translation>DPI : {dpi} points par pouce n’est pas compris entre {lowest} et {highest}.</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Données</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Date of the incidents, used with a period other than “all”: a date field, or a text that begins like 2024-05-31. Left empty: occurred_from where the layer has it.</source>
      <translation>Date des faits, utilisée avec une période autre que « all » : un champ de date, ou un texte qui commence comme 2024-05-31. Vide : occurred_from si la couche a ce champ.</translation>
    </message>
    <message>
      <source>Date of the incidents, where rows or columns are periods: a date field, or a text that begins like 2024-05-31. Left empty: occurred_from.</source>
      <translation>Date des faits, quand les lignes ou les colonnes sont des périodes : un champ date, ou un texte qui commence comme 2024-05-31. Laissé vide : occurred_from.</translation>
    </message>
    <message>
      <source>Date of the incidents: a date field, or a text that begins like 2024-05-31. Left empty: occurred_from.</source>
      <translation>Date des faits : un champ de date, ou un texte qui commence comme 2024-05-31. Laissé vide : occurred_from.</translation>
    </message>
    <message>
      <source>Date of the later incidents, to check that they come after the others. Left empty: occurred_from.</source>
      <translation>Date des faits ultérieurs, pour vérifier qu’ils suivent les autres. Laissé vide : occurred_from.</translation>
    </message>
    <message>
      <source>Date, in parts</source>
      <translation>Date, en morceaux</translation>
    </message>
    <message>
      <source>Dates of your own</source>
      <translation>Dates au choix</translation>
    </message>
    <message>
      <source>Dates, accounts, comments and extra fields of the archives.</source>
      <translation>Dates, comptes, commentaires et champs annexes des archives.</translation>
    </message>
    <message>
      <source>Day of the earlier incident</source>
      <translation>Jour du fait le plus ancien</translation>
    </message>
    <message>
      <source>Day of the incidents, for st_dbscan and for the dates of the outlines. Left empty: occurred_from where the layer has it.</source>
      <translation>Jour des faits, pour st_dbscan et pour les dates des enveloppes. Vide : occurred_from si la couche l’a.</translation>
    </message>
    <message>
      <source>Day of the incidents: a date field, or a text that begins like 2024-05-31. Left empty: occurred_from.</source>
      <translation>Jour des faits : un champ de date, ou un texte qui commence comme 2024-05-31. Vide : occurred_from.</translation>
    </message>
    <message>
      <source>Day of the later incident</source>
      <translation>Jour du fait le plus récent</translation>
    </message>
    <message>
      <source>Day of the note</source>
      <translation>Jour de la note</translation>
    </message>
    <message>
      <source>Day of the week</source>
      <translation>Jour de la semaine</translation>
    </message>
    <message>
      <source>Day of the week (1 Monday to 7 Sunday)</source>
      <translation>Jour de la semaine (1 lundi à 7 dimanche)</translation>
    </message>
    <message>
      <source>Days (st_dbscan)</source>
      <translation>Jours (st_dbscan)</translation>
    </message>
    <message>
      <source>Days after</source>
      <translation>Jours après</translation>
    </message>
    <message>
      <source>Days before</source>
      <translation>Jours avant</translation>
    </message>
    <message>
      <source>Days between both</source>
      <translation>Jours entre les deux</translation>
    </message>
    <message>
      <source>Days from</source>
      <translation>Jours, de</translation>
    </message>
    <message>
      <source>Days from one sliding window to the next, such as 7. Left empty: windows follow one another.</source>
      <translation>Jours d’une fenêtre glissante à la suivante, par exemple 7. Laissé vide : les fenêtres se suivent sans se recouvrir.</translation>
    </message>
    <message>
      <source>Days from the first to the last</source>
      <translation>Jours du premier au dernier</translation>
    </message>
    <message>
      <source>Days of the week</source>
      <translation>Jours de la semaine</translation>
    </message>
    <message>
      <source>Days since 1900, as Excel counts</source>
      <translation>Jours depuis 1900, comme les compte Excel</translation>
    </message>
    <message>
      <source>Days to</source>
      <translation>Jours, à</translation>
    </message>
    <message>
      <source>Dec</source>
      <translation>déc.</translation>
    </message>
    <message>
      <source>December</source>
      <translation>décembre</translation>
    </message>
    <message>
      <source>Decimal mark of the coordinates</source>
      <translation>Marque décimale des coordonnées</translation>
    </message>
    <message>
      <source>Decision of the data protection officer</source>
      <translation>Décision du délégué à la protection des données</translation>
    </message>
    <message>
      <source>Delay (hours)</source>
      <translation>Délai (heures)</translation>
    </message>
    <message>
      <source>Delay used (hours)</source>
      <translation>Délai utilisé (heures)</translation>
    </message>
    <message>
      <source>Deleted rows</source>
      <translation>Lignes effacées</translation>
    </message>
    <message>
      <source>Delimiter</source>
      <translation>Séparateur</translation>
    </message>
    <message>
      <source>Delimiter found</source>
      <translation>Séparateur trouvé</translation>
    </message>
    <message>
      <source>Delimiter of the file</source>
      <translation>Séparateur du fichier</translation>
    </message>
    <message>
      <source>Density</source>
      <translation>Densité</translation>
    </message>
    <message>
      <source>Density ({unit})</source>
      <translation>Densité ({unit})</translation>
    </message>
    <message>
      <source>Density of both layers ({unit})</source>
      <translation>Densité des deux couches ({unit})</translation>
    </message>
    <message>
      <source>Density of {EVENTS} incidents: radius {BANDWIDTH_USED} m, cells of {CELL_SIZE_USED} m.</source>
      <translation>Densité de {EVENTS} faits : rayon de {BANDWIDTH_USED} m, mailles de {CELL_SIZE_USED} m.</translation>
    </message>
    <message>
      <source>Density through time</source>
      <translation>Densité au fil du temps</translation>
    </message>
    <message>
      <source>Describe a source</source>
      <translation>Décrire une source</translation>
    </message>
    <message>
      <source>Description of {source}</source>
      <translation>Description de {source}</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Différence</translation>
    </message>
    <message>
      <source>Differencing checked: no difference with a package of the ledger tells of a few facts.</source>
      <translation>Différenciation contrôlée : aucune différence avec un lot du registre ne révèle quelques faits.</translation>
    </message>
    <message>
      <source>Differencing was not checked: no ledger of releases was given.</source>
      <translation>Différenciation non contrôlée : aucun registre des diffusions n’a été donné.</translation>
    </message>
    <message>
      <source>Different values</source>
      <translation>Valeurs différentes</translation>
    </message>
    <message>
      <source>Digests and random identifiers by which events could be linked.</source>
      <translation>Empreintes et identifiants aléatoires par lesquels des faits pourraient être reliés.</translation>
    </message>
    <message>
      <source>Diminishing cold spot</source>
      <translation>Point froid en diminution</translation>
    </message>
    <message>
      <source>Diminishing hot spot</source>
      <translation>Point chaud en diminution</translation>
    </message>
    <message>
      <source>Disclosure report</source>
      <translation>Rapport de divulgation</translation>
    </message>
    <message>
      <source>Displacement</source>
      <translation>Déplacement</translation>
    </message>
    <message>
      <source>Distance</source>
      <translation>Distance</translation>
    </message>
    <message>
      <source>Distance (m)</source>
      <translation>Distance (m)</translation>
    </message>
    <message>
      <source>Distance between neighbours: {distance} m ({why}).</source>
      <translation>Distance entre voisins : {distance} m ({why}).</translation>
    </message>
    <message>
      <source>Distance from (m)</source>
      <translation>Distance, de (m)</translation>
    </message>
    <message>
      <source>Distance to (m)</source>
      <translation>Distance, à (m)</translation>
    </message>
    <message>
      <source>Distance used (m)</source>
      <translation>Distance utilisée (m)</translation>
    </message>
    <message>
      <source>Distance: {distance} m (half a wide street and a front yard).</source>
      <translation>Distance : {distance} m (la moitié d’une rue large et un jardin de devant).</translation>
    </message>
    <message>
      <source>Distance: {metres} m ({reason}).</source>
      <translation>Distance : {metres} m ({reason}).</translation>
    </message>
    <message>
      <source>Distinct places</source>
      <translation>Lieux distincts</translation>
    </message>
    <message>
      <source>Divide by the part of the kernel that lies in the study area, so that the border is not shown quieter than it is. Use it where nothing is recorded beyond the border: incidents outside are then left out.</source>
      <translation>Divise par la part du noyau qui tombe dans la zone d’étude, pour que le bord ne paraisse pas plus calme qu’il n’est. À utiliser quand rien n’est enregistré au-delà du bord : les faits situés dehors sont alors laissés de côté.</translation>
    </message>
    <message>
      <source>Domestic or sexual violence, minors, health, racist acts. Off: they are left out, which is the prudent choice. On: they need areas of 2,000 inhabitants or more, PERIOD = year or all, and K of 11 or more.</source>
      <translation>Violences intrafamiliales ou sexuelles, mineurs, santé, actes racistes. Décoché : ils sont laissés de côté, ce qui est le choix prudent. Coché : ils demandent des zones de 2 000 habitants ou plus, PERIOD = year ou all, et K de 11 ou plus.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Dots per inch of map sheets: 150 for the screen, 300 for print.</source>
      <translation>Points par pouce des planches : 150 pour l’écran, 300 pour l’impression.</translation>
    </message>
    <message>
      <source>Draw a circle: how many incidents, of which kinds, over what time.</source>
      <translation>Dessinez un cercle : combien de faits, de quelle nature, sur quelle période.</translation>
    </message>
    <message>
      <source>Draw the areas</source>
      <translation>Tracer les zones</translation>
    </message>
    <message>
      <source>Drawing…</source>
      <translation>Dessin…</translation>
    </message>
    <message>
      <source>Draws the smallest areas that hold given shares of the incidents of a density, ranked.</source>
      <translation>Dessine les plus petites zones qui contiennent des parts données des faits d’une densité, classées par rang.</translation>
    </message>
    <message>
      <source>Duplicate of</source>
      <translation>Doublon de</translation>
    </message>
    <message>
      <source>Dwellings</source>
      <translation>Logements</translation>
    </message>
    <message>
      <source>E&amp;xchange the coordinates</source>
      <translation>Échanger les coor&amp;données</translation>
    </message>
    <message>
      <source>E-mails, phones, plates, social security numbers, accounts, times.</source>
      <translation>Courriels, téléphones, plaques, numéros de sécurité sociale, comptes bancaires, heures.</translation>
    </message>
    <message>
      <source>EDGE_CORRECTION corrects densities at the border of a study area: give its polygons in MASK.</source>
      <translation>EDGE_CORRECTION corrige la densité au bord d’une zone d’étude : donnez-en les polygones dans MASK.</translation>
    </message>
    <message>
      <source>EXPIRES = “{text}” is no day to come: write it as 2027-12-31.</source>
      <translation>EXPIRES = « {text} » n’est pas un jour à venir : écrivez-le comme 2027-12-31.</translation>
    </message>
    <message>
      <source>EXTENT and ATLAS are both given: the pages of an atlas show their places, leave EXTENT empty.</source>
      <translation>EXTENT et ATLAS sont donnés tous les deux : les pages d’un atlas montrent chacune leur lieu, laissez EXTENT vide.</translation>
    </message>
    <message>
      <source>Each band has its own test; among many bands, some are raised by chance. A pattern of neighbouring bands says more than a single one.</source>
      <translation>Chaque classe a son propre test ; parmi beaucoup de classes, quelques-unes s’élèvent par hasard. Un ensemble de classes voisines en dit plus qu’une seule.</translation>
    </message>
    <message>
      <source>Each line is a package that could be made. Hidden: share of the events that no figure would count. k: smallest number of events behind a figure. Ranks: Spearman's correlation between the events of each 200 m cell and the density that the package gives there; 1 means that it ranks places as the events do.</source>
      <translation>Chaque ligne est un lot possible. Masqué : part des faits qu’aucun chiffre ne compterait. k : plus petit nombre de faits derrière un chiffre. Rangs : corrélation de Spearman entre les faits de chaque carreau de 200 m et la densité que le lot y donne ; 1 veut dire qu’il classe les lieux comme les faits.</translation>
    </message>
    <message>
      <source>Each point stands for a place where facts were recorded, moved by a key that is not in this package: it may come from any of {fewest} neighbouring addresses or more, each of them as likely.</source>
      <translation>Chaque point représente un lieu où des faits ont été enregistrés, déplacé par une clé qui n’est pas dans ce lot : il peut venir de n’importe laquelle de {fewest} adresses voisines ou plus, toutes aussi probables.</translation>
    </message>
    <message>
      <source>Each point stands for {fewest} addresses or more, and all facts among them are counted there; their limits are drawn from the addresses alone, on multiples of 10 m.</source>
      <translation>Chaque point représente {fewest} adresses ou plus, et tous les faits survenus parmi elles y sont comptés ; leurs limites sont tracées d’après les seules adresses, sur des multiples de 10 m.</translation>
    </message>
    <message>
      <source>Each row counts for 1; to sum the field “{field}” instead, give it as WEIGHT.</source>
      <translation>Chaque ligne compte pour 1 ; pour additionner plutôt le champ « {field} », indiquez-le dans WEIGHT.</translation>
    </message>
    <message>
      <source>Each row counts for its “{field}”.</source>
      <translation>Chaque ligne compte pour son champ « {field} ».</translation>
    </message>
    <message>
      <source>Each step makes one kind of map. What is left empty is proposed before it runs; results arrive in the group “Quiétude”, with their colours and legend.</source>
      <translation>Chaque étape fait une sorte de carte. Ce qui reste vide est proposé avant le traitement ; les résultats arrivent dans le groupe « Quiétude », avec leurs couleurs et leur légende.</translation>
    </message>
    <message>
      <source>Earlier incident</source>
      <translation>Fait le plus ancien</translation>
    </message>
    <message>
      <source>Earlier package</source>
      <translation>Lot précédent</translation>
    </message>
    <message>
      <source>Earlier periods</source>
      <translation>Périodes précédentes</translation>
    </message>
    <message>
      <source>Elements of the project</source>
      <translation>Éléments du projet</translation>
    </message>
    <message>
      <source>Emerging hot spots</source>
      <translation>Points chauds émergents</translation>
    </message>
    <message>
      <source>Emerging hot spots need at least {fewest} complete periods, and the incidents fill {periods} of {kind}: choose a shorter PERIOD, or load a longer history.</source>
      <translation>Les points chauds émergents demandent au moins {fewest} périodes complètes, et les faits en remplissent {periods} d’{kind} : choisissez un PERIOD plus court, ou chargez un historique plus long.</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>Encodage</translation>
    </message>
    <message>
      <source>Encoding found</source>
      <translation>Encodage trouvé</translation>
    </message>
    <message>
      <source>Encoding of the file</source>
      <translation>Encodage du fichier</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Fin</translation>
    </message>
    <message>
      <source>End of the fact</source>
      <translation>Fin du fait</translation>
    </message>
    <message>
      <source>Entities and comments</source>
      <translation>Entités et commentaires</translation>
    </message>
    <message>
      <source>Epanechnikov</source>
      <translation>Epanechnikov</translation>
    </message>
    <message>
      <source>Epanechnikov kernel</source>
      <translation>noyau d’Epanechnikov</translation>
    </message>
    <message>
      <source>Even where the incidents do not seem to fill them: where you know that the data are complete.</source>
      <translation>Même où les faits ne semblent pas les remplir : quand vous savez que les données sont complètes.</translation>
    </message>
    <message>
      <source>Events guessed from what is drawn</source>
      <translation>Faits devinés d’après ce qui est dessiné</translation>
    </message>
    <message>
      <source>Events in no window, because windows are farther apart than they are long: {count}.</source>
      <translation>Faits hors de toute fenêtre, le pas étant plus long que les fenêtres : {count}.</translation>
    </message>
    <message>
      <source>Events left out because their day is not known: {undated} without a date, {vague} of which only the month or the year is known.</source>
      <translation>Faits laissés de côté parce que leur jour n’est pas connu : {undated} sans date, {vague} dont on ne connaît que le mois ou l’année.</translation>
    </message>
    <message>
      <source>Events left out because they have no date: {count}.</source>
      <translation>Faits laissés de côté faute de date : {count}.</translation>
    </message>
    <message>
      <source>Events left out of the density because their “{field}” is empty: {count}.</source>
      <translation>Faits laissés hors de la densité car leur « {field} » est vide : {count}.</translation>
    </message>
    <message>
      <source>Events that do not weigh on the raster, being out of its reach or outside the study area whose border is corrected: {count}.</source>
      <translation>Faits qui ne pèsent pas sur le raster, hors de sa portée ou hors de la zone d’étude dont le bord est corrigé : {count}.</translation>
    </message>
    <message>
      <source>Events that weigh on the raster: {count}. Highest density: {maximum} {unit}.</source>
      <translation>Faits qui pèsent sur le raster : {count}. Densité maximale : {maximum} {unit}.</translation>
    </message>
    <message>
      <source>Events with a negative weight: {count} (down to {lowest}). A weight says how much an event counts, it cannot be below zero: correct those rows or choose another field.</source>
      <translation>Faits de poids négatif : {count} (jusqu’à {lowest}). Un poids dit combien compte un fait, il ne peut pas être inférieur à zéro : corrigez ces lignes ou choisissez un autre champ.</translation>
    </message>
    <message>
      <source>Every area has fewer than {cells} cells: cells are large beside the radius.</source>
      <translation>Chaque zone a moins de {cells} cellules : les cellules sont grandes par rapport au rayon.</translation>
    </message>
    <message>
      <source>Every category and period has points of its own, the same in the next packages of the same title for the same recipient: nobody can tell from them whether two facts were at one place.</source>
      <translation>Chaque catégorie et chaque période a ses propres points, les mêmes dans les lots suivants de même titre pour le même destinataire : personne ne peut en déduire si deux faits ont eu lieu au même endroit.</translation>
    </message>
    <message>
      <source>Every cell of the rectangle is tested, those of fields, water or neighbouring towns too: give the territory as MASK, or empty surroundings will make ordinary streets look hot.</source>
      <translation>Toutes les cellules du rectangle sont testées, y compris celles des champs, de l’eau ou des communes voisines : donnez le territoire dans MASK, sinon des alentours vides feront paraître chaudes des rues ordinaires.</translation>
    </message>
    <message>
      <source>Every date of “{field}” is the first day of a month: taken as known to the month only.</source>
      <translation>Chaque date de « {field} » est le premier jour d’un mois : tenue pour connue au mois seulement.</translation>
    </message>
    <message>
      <source>Every field of the row is empty.</source>
      <translation>Tous les champs de la ligne sont vides.</translation>
    </message>
    <message>
      <source>Every grain hides more than {most} of the events: gather more years, or fewer categories, before publishing.</source>
      <translation>Toutes les finesses masquent plus de {most} des faits : réunissez plus d’années, ou moins de catégories, avant de publier.</translation>
    </message>
    <message>
      <source>Every weight is zero: nothing can be concentrated. Choose another field, or none.</source>
      <translation>Tous les poids sont nuls : rien ne peut se concentrer. Choisissez un autre champ, ou aucun.</translation>
    </message>
    <message>
      <source>Every weight is zero: the density would be zero everywhere. Choose another field.</source>
      <translation>Tous les poids sont nuls : la densité serait nulle partout. Choisissez un autre champ.</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Partout</translation>
    </message>
    <message>
      <source>Exact</source>
      <translation>Exact</translation>
    </message>
    <message>
      <source>Exact conditional test of two Poisson counts (Przyborowski and Wilenski 1940), false discovery rate over the places with enough incidents to prove anything; E-test of Krishnamoorthy and Thomson (2004) beside it.</source>
      <translation>Test conditionnel exact de deux nombres de Poisson (Przyborowski et Wilenski 1940), taux de fausses découvertes sur les lieux qui ont assez de faits pour prouver quelque chose ; à côté, test E de Krishnamoorthy et Thomson (2004).</translation>
    </message>
    <message>
      <source>Exact position or address (place), nearest street segment (street), or square cell (cell).</source>
      <translation>Position exacte ou adresse (place), tronçon de rue le plus proche (street), ou carreau (cell).</translation>
    </message>
    <message>
      <source>Exact to 1e-8: rim swept, tip spread and the rest transformed, from {places} distinct places.</source>
      <translation>Calcul exact à 1e-8 près : bord balayé, pointe étalée et reste transformé, pour {places} lieux distincts.</translation>
    </message>
    <message>
      <source>Exact, by row sweep over {places} distinct places.</source>
      <translation>Calcul exact, par balayage des lignes sur {places} lieux distincts.</translation>
    </message>
    <message>
      <source>Exact, by spreading each of {places} distinct places over its disc.</source>
      <translation>Calcul exact, en étalant chacun des {places} lieux distincts sur son disque.</translation>
    </message>
    <message>
      <source>Exact, each of {places} distinct places at each cell.</source>
      <translation>Calcul exact, chacun des {places} lieux distincts en chaque cellule.</translation>
    </message>
    <message>
      <source>Examples</source>
      <translation>Exemples</translation>
    </message>
    <message>
      <source>Exchange the coordinates</source>
      <translation>Échanger les coordonnées</translation>
    </message>
    <message>
      <source>Expected</source>
      <translation>Attendu</translation>
    </message>
    <message>
      <source>Expected after</source>
      <translation>Attendus après</translation>
    </message>
    <message>
      <source>Expected: about {seconds} s.</source>
      <translation>Durée prévue : environ {seconds} s.</translation>
    </message>
    <message>
      <source>Explorer</source>
      <translation>Explorateur</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Emprise</translation>
    </message>
    <message>
      <source>FILE and LAYER are both given: leave one of them empty.</source>
      <translation>FILE et LAYER sont tous deux donnés : laissez l’un des deux vide.</translation>
    </message>
    <message>
      <source>FILE: “{name}” holds no table that can be read.</source>
      <translation>FILE : « {name} » ne contient aucune table lisible.</translation>
    </message>
    <message>
      <source>FILE: “{name}” is not text, whatever its name says: give the file its true extension, or export the table again as CSV.</source>
      <translation>FILE : « {name} » n’est pas du texte, quoi qu’en dise son nom : rendez au fichier sa vraie extension, ou exportez à nouveau le tableau en CSV.</translation>
    </message>
    <message>
      <source>FILE: “{name}” was not opened: {problem}</source>
      <translation>FILE : « {name} » n’a pas été ouvert : {problem}</translation>
    </message>
    <message>
      <source>FILE: “{path}” cannot be read: {reason}</source>
      <translation>FILE : « {path} » ne peut pas être lu : {reason}</translation>
    </message>
    <message>
      <source>FILE: “{path}” has no sheet or layer called “{wanted}”. It has: {known}.</source>
      <translation>FILE : « {path} » n’a pas de feuille ni de couche « {wanted} ». Il a : {known}.</translation>
    </message>
    <message>
      <source>FILE: “{path}” unpacks to more than {size} GB: split it, or check where it comes from.</source>
      <translation>FILE : « {path} » dépasse {size} Go une fois décompressé : découpez-le, ou vérifiez d’où il vient.</translation>
    </message>
    <message>
      <source>FROM: choose the field of the dates; the layer has no field “{field}” to take them from.</source>
      <translation>FROM : choisissez le champ des dates ; la couche n’a pas de champ « {field} » pour les y prendre.</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>Faits</translation>
    </message>
    <message>
      <source>Facts are counted {by_unit}; no position, no address, no hour and no identifier is in this package.</source>
      <translation>Les faits sont comptés {by_unit} ; ce lot ne contient aucune position, aucune adresse, aucune heure, aucun identifiant.</translation>
    </message>
    <message>
      <source>Facts at least in a figure</source>
      <translation>Faits au moins dans un effectif</translation>
    </message>
    <message>
      <source>Facts behind each figure</source>
      <translation>Faits derrière chaque effectif</translation>
    </message>
    <message>
      <source>Facts known as sensitive, such as domestic or sexual violence, are left out of all figures.</source>
      <translation>Les faits connus comme sensibles, tels que les violences intrafamiliales ou sexuelles, sont écartés de tous les effectifs.</translation>
    </message>
    <message>
      <source>Facts per km²</source>
      <translation>Faits par km²</translation>
    </message>
    <message>
      <source>Facts per km², from counts {by_unit}, rounded. Hatched: {label}.</source>
      <translation>Faits par km², d’après des nombres {by_unit}, arrondis. Hachuré : {label}.</translation>
    </message>
    <message>
      <source>Facts recorded</source>
      <translation>Faits enregistrés</translation>
    </message>
    <message>
      <source>Facts {by_unit}</source>
      <translation>Faits {by_unit}</translation>
    </message>
    <message>
      <source>False discovery rate (fdr)</source>
      <translation>Taux de fausses découvertes (fdr)</translation>
    </message>
    <message>
      <source>Families</source>
      <translation>Familles</translation>
    </message>
    <message>
      <source>Family</source>
      <translation>Famille</translation>
    </message>
    <message>
      <source>Fast</source>
      <translation>Rapide</translation>
    </message>
    <message>
      <source>Fast estimate: no cell is more than {error} {unit} ({share} of the maximum) from the exact density, and most are far closer.</source>
      <translation>Estimation rapide : aucune cellule n’est à plus de {error} {unit} ({share} du maximum) de la densité exacte, et la plupart en sont bien plus près.</translation>
    </message>
    <message>
      <source>Fast estimate: no cell of the density of {layer} is more than {error} {unit} from the exact one.</source>
      <translation>Estimation rapide : aucune cellule de la densité de {layer} n’est à plus de {error} {unit} de la densité exacte.</translation>
    </message>
    <message>
      <source>Fast: each event shared among {cells} cells, then one Fourier transform.</source>
      <translation>Calcul rapide : chaque fait réparti entre {cells} cellules, puis une transformée de Fourier.</translation>
    </message>
    <message>
      <source>Feb</source>
      <translation>févr.</translation>
    </message>
    <message>
      <source>February</source>
      <translation>février</translation>
    </message>
    <message>
      <source>Few points of a kind</source>
      <translation>Peu de points d’une sorte</translation>
    </message>
    <message>
      <source>Fewer than 5 incidents</source>
      <translation>Moins de 5 faits</translation>
    </message>
    <message>
      <source>Fewer than {k} events stand in the territory: no package can be made that hides them.</source>
      <translation>Moins de {k} faits se trouvent dans le territoire : aucun lot ne peut les cacher.</translation>
    </message>
    <message>
      <source>Fewest events behind a figure, or addresses behind a moved point: for the producer alone</source>
      <translation>Plus petit nombre de faits derrière un chiffre, ou d’adresses derrière un point déplacé : pour le seul producteur</translation>
    </message>
    <message>
      <source>Fewest incidents</source>
      <translation>Nombre minimal de faits</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Champ</translation>
    </message>
    <message>
      <source>Field copied to area_id. Left empty: the field that looks like names, where it tells the areas apart; otherwise their rank in the layer.</source>
      <translation>Champ recopié dans area_id. Laissé vide : le champ qui ressemble à des noms, s’il distingue les secteurs ; sinon leur rang dans la couche.</translation>
    </message>
    <message>
      <source>Field of AREAS with the larger area that each is part of, such as the quartier of an IRIS. An area with too few events is then joined with a neighbour in the same larger area. Left empty: such areas are hidden.</source>
      <translation>Champ d’AREAS avec la zone plus grande dont chacune fait partie, comme le quartier d’un IRIS. Une zone qui a trop peu de faits est alors jointe à une voisine de la même grande zone. Laissé vide : ces zones sont masquées.</translation>
    </message>
    <message>
      <source>Field of AREAS with their names, as readers will see them. Polygons with one name are one area.</source>
      <translation>Champ d’AREAS avec leurs noms, comme les lecteurs les verront. Les polygones de même nom ne font qu’une zone.</translation>
    </message>
    <message>
      <source>Field of HOUSEHOLDS with how many there are on each row. Left empty: one for each place.</source>
      <translation>Champ de HOUSEHOLDS avec leur nombre sur chaque ligne. Laissé vide : un par lieu.</translation>
    </message>
    <message>
      <source>Field of the categories</source>
      <translation>Champ des catégories</translation>
    </message>
    <message>
      <source>Field of the categories proposed, empty for none</source>
      <translation>Champ des catégories proposé, vide pour aucun</translation>
    </message>
    <message>
      <source>Field of the columns</source>
      <translation>Champ des colonnes</translation>
    </message>
    <message>
      <source>Field of the dates</source>
      <translation>Champ des dates</translation>
    </message>
    <message>
      <source>Field of the incidents with the name of their street; used with the name of the streets.</source>
      <translation>Champ des faits qui donne le nom de leur rue ; sert avec le nom des rues.</translation>
    </message>
    <message>
      <source>Field of the names</source>
      <translation>Champ des noms</translation>
    </message>
    <message>
      <source>Field of the place</source>
      <translation>Champ du lieu</translation>
    </message>
    <message>
      <source>Field of the raw layer by which the package tells figures apart. Left empty: category.</source>
      <translation>Champ de la couche brute par lequel le lot distingue les chiffres. Laissé vide : category.</translation>
    </message>
    <message>
      <source>Field of the raw layer with the date. Left empty: occurred_from.</source>
      <translation>Champ de la date dans la couche brute. Laissé vide : occurred_from.</translation>
    </message>
    <message>
      <source>Field of the rows</source>
      <translation>Champ des lignes</translation>
    </message>
    <message>
      <source>Field of the source</source>
      <translation>Champ de la source</translation>
    </message>
    <message>
      <source>Field of the streets; used with the street of the incidents.</source>
      <translation>Champ des rues ; sert avec la rue des faits.</translation>
    </message>
    <message>
      <source>Field of which the outlines tell the most frequent value. Left empty: category where the layer has it.</source>
      <translation>Champ dont les enveloppes donnent la valeur la plus fréquente. Vide : category si la couche l’a.</translation>
    </message>
    <message>
      <source>Field that both records must share: family, as partners seldom choose the same category, or category.</source>
      <translation>Champ que les deux enregistrements doivent partager : family, la famille, car les partenaires choisissent rarement la même catégorie, ou category.</translation>
    </message>
    <message>
      <source>Field that names the areas in the report. Left empty: the field that looks like names, where it tells the areas apart; otherwise their rank in the layer.</source>
      <translation>Champ qui nomme les secteurs dans le rapport. Laissé vide : le champ qui ressemble à des noms, s’il distingue les secteurs ; sinon leur rang dans la couche.</translation>
    </message>
    <message>
      <source>Field that names the pages. Left empty: the text field that looks like a name, otherwise the first.</source>
      <translation>Champ qui nomme les pages. Vide : le champ de texte qui ressemble à un nom, sinon le premier.</translation>
    </message>
    <message>
      <source>Field that says what happened, to have figures for each kind of incident. More is then hidden, since each kind has fewer incidents; a place is shown only where two kinds at least can be. Left empty: all kinds together.</source>
      <translation>Champ qui dit ce qui s’est passé, pour avoir des chiffres par sorte d’incident. On en masque alors davantage, chaque sorte étant moins nombreuse ; un lieu n’est montré que si deux sortes au moins peuvent l’être. Laissé vide : toutes les sortes ensemble.</translation>
    </message>
    <message>
      <source>Field that tells facts from victims, vehicles or calls, which are never summed together. Left empty: count_unit where the layer has it.</source>
      <translation>Champ qui distingue faits, victimes, véhicules ou appels, jamais additionnés ensemble. Laissé vide : count_unit si la couche l’a.</translation>
    </message>
    <message>
      <source>Field that tells who recorded an incident. Records of different sources are compared.</source>
      <translation>Champ qui dit qui a enregistré un fait. On compare les enregistrements de sources différentes.</translation>
    </message>
    <message>
      <source>Field whose values get a column n_… each. Left empty: no breakdown by category.</source>
      <translation>Champ dont chaque valeur reçoit une colonne n_…. Vide : pas de détail par catégorie.</translation>
    </message>
    <message>
      <source>Field with the date of the incidents. Left empty: occurred_from, which “Load incidents” writes. Not needed for the whole time.</source>
      <translation>Champ de la date des incidents. Laissé vide : occurred_from, qu’écrit « Charger des incidents ». Inutile pour toute la période.</translation>
    </message>
    <message>
      <source>Field with the number of dwellings, for per_1000_dwellings. No rate below 500.</source>
      <translation>Champ du nombre de logements, pour per_1000_dwellings. Pas de taux au-dessous de 500.</translation>
    </message>
    <message>
      <source>Field with the number of inhabitants, for per_1000 and its interval. No rate below 500.</source>
      <translation>Champ du nombre d’habitants, pour per_1000 et son intervalle. Pas de taux au-dessous de 500.</translation>
    </message>
    <message>
      <source>Field with who reported (a landlord, a shop, a service). A figure of which one of them gave more than 85% is hidden: it would tell of that one alone. Left empty: not looked at.</source>
      <translation>Champ qui dit qui a signalé (un bailleur, un commerce, un service). Un chiffre dont l’un d’eux a donné plus de 85 % est masqué : il ne parlerait que de lui. Laissé vide : ce n’est pas regardé.</translation>
    </message>
    <message>
      <source>Field written in the table. Left empty: the field that looks like names, where it tells the areas apart; otherwise their rank in the layer.</source>
      <translation>Champ écrit dans le tableau. Laissé vide : le champ qui ressemble à des noms, s’il distingue les secteurs ; sinon leur rang dans la couche.</translation>
    </message>
    <message>
      <source>Fields renamed, as the result uses their names: {names}.</source>
      <translation>Champs renommés, car le résultat utilise leur nom : {names}.</translation>
    </message>
    <message>
      <source>Figure by which places are ranked: that of the style of the layer, or another.</source>
      <translation>Chiffre selon lequel les lieux sont classés : celui du style de la couche, ou un autre.</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Chiffres</translation>
    </message>
    <message>
      <source>Figures are given for each period and never added up over periods: sums would betray.</source>
      <translation>Les effectifs sont donnés pour chaque période et jamais additionnés d’une période à l’autre : des sommes trahiraient.</translation>
    </message>
    <message>
      <source>Figures are rounded to a multiple of this number, so that one incident more does not show. Left empty: 5. In public, 5 or more.</source>
      <translation>Les chiffres sont arrondis à un multiple de ce nombre, pour qu’un incident de plus ne se voie pas. Laissé vide : 5. En public, 5 ou plus.</translation>
    </message>
    <message>
      <source>Figures are rounded to a multiple of {base}. The lowest, {lowest}, stands for {low} to {high} facts.</source>
      <translation>Les effectifs sont arrondis à un multiple de {base}. Le plus bas, {lowest}, représente de {low} à {high} faits.</translation>
    </message>
    <message>
      <source>Figures below k</source>
      <translation>Chiffres sous le seuil k</translation>
    </message>
    <message>
      <source>Figures count what was recorded, not what happened: they depend on who reports, patrols and writes down.</source>
      <translation>Les effectifs comptent ce qui a été enregistré, non ce qui a eu lieu : ils dépendent de qui signale, patrouille et consigne.</translation>
    </message>
    <message>
      <source>Figures counted again</source>
      <translation>Chiffres recomptés</translation>
    </message>
    <message>
      <source>Figures nearly all of which come from one address.</source>
      <translation>Chiffres venus presque entièrement d’une seule adresse.</translation>
    </message>
    <message>
      <source>Figures of fewer than k events, or invented.</source>
      <translation>Chiffres de moins de k faits, ou inventés.</translation>
    </message>
    <message>
      <source>Figures of the report that are not those of the tables, or that should not be there.</source>
      <translation>Chiffres du rapport qui ne sont pas ceux des tableaux, ou qui ne devraient pas y être.</translation>
    </message>
    <message>
      <source>Figures shown</source>
      <translation>Effectifs montrés</translation>
    </message>
    <message>
      <source>Figures sum the number of facts of each row; the mark of small numbers is that of rows.</source>
      <translation>Les chiffres additionnent le nombre de faits de chaque ligne ; la marque des petits nombres est celle des lignes.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>File of incidents</source>
      <translation>Fichier de faits</translation>
    </message>
    <message>
      <source>File to write.</source>
      <translation>Fichier à écrire.</translation>
    </message>
    <message>
      <source>Files changed, added or left out of SHA256SUMS.</source>
      <translation>Fichiers modifiés, ajoutés ou absents de SHA256SUMS.</translation>
    </message>
    <message>
      <source>Files in another order than that of their names, or twice.</source>
      <translation>Fichiers dans un autre ordre que celui de leurs noms, ou en double.</translation>
    </message>
    <message>
      <source>Files that contradict each other</source>
      <translation>Fichiers qui se contredisent</translation>
    </message>
    <message>
      <source>Files that do not belong</source>
      <translation>Fichiers étrangers</translation>
    </message>
    <message>
      <source>Files written</source>
      <translation>Fichiers écrits</translation>
    </message>
    <message>
      <source>Fill in “{field}” first.</source>
      <translation>Remplissez d’abord « {field} ».</translation>
    </message>
    <message>
      <source>Filled</source>
      <translation>Rempli</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtre</translation>
    </message>
    <message>
      <source>Filter incidents</source>
      <translation>Filtrer des faits</translation>
    </message>
    <message>
      <source>Filter the map too</source>
      <translation>Filtrer aussi la carte</translation>
    </message>
    <message>
      <source>Find duplicates</source>
      <translation>Trouver les doublons</translation>
    </message>
    <message>
      <source>Finds incidents that may have been recorded twice, by two sources or by one, and deletes nothing.</source>
      <translation>Trouve les faits qui ont pu être enregistrés deux fois, par deux sources ou par une seule, et ne supprime rien.</translation>
    </message>
    <message>
      <source>Finds the cells or areas around which incidents gather, or lack, more than chance would have it, with a correction for the number of tests.</source>
      <translation>Trouve les cellules ou les secteurs autour desquels les faits se concentrent, ou manquent, plus que le hasard ne le voudrait, avec une correction pour le nombre de tests.</translation>
    </message>
    <message>
      <source>Fingerprints of the files, to check that nothing was changed.</source>
      <translation>Empreintes des fichiers, pour vérifier que rien n’a été modifié.</translation>
    </message>
    <message>
      <source>First and last day, both included: 2023-01-01/2023-12-31. Or 2023, 2023-Q2, 2023-05, 2023-01/2023-06.</source>
      <translation>Premier et dernier jour, tous deux inclus : 2023-01-01/2023-12-31. Ou 2023, 2023-Q2, 2023-05, 2023-01/2023-06.</translation>
    </message>
    <message>
      <source>First date, such as 2024-01-01 or 01/01/2024 22:30. Included.</source>
      <translation>Première date, comme 2024-01-01 ou 01/01/2024 22:30. Incluse.</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Premier jour</translation>
    </message>
    <message>
      <source>First day of the first period</source>
      <translation>Premier jour de la première période</translation>
    </message>
    <message>
      <source>First rows</source>
      <translation>Premières lignes</translation>
    </message>
    <message>
      <source>First rows of the file</source>
      <translation>Premières lignes du fichier</translation>
    </message>
    <message>
      <source>Flagged: {count}, {meaning}.</source>
      <translation>Signalées : {count}, {meaning}.</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Folder of results</source>
      <translation>Dossier des résultats</translation>
    </message>
    <message>
      <source>Folder to unpack into</source>
      <translation>Dossier où déplier</translation>
    </message>
    <message>
      <source>Folder to write into; it is made where there is none.</source>
      <translation>Dossier où écrire ; il est créé s’il n’existe pas.</translation>
    </message>
    <message>
      <source>Folders of a computer, servers, accounts, e-mail addresses.</source>
      <translation>Dossiers d’un ordinateur, serveurs, comptes, adresses électroniques.</translation>
    </message>
    <message>
      <source>For SENSITIVE only: field of AREAS with their inhabitants. Areas with fewer than 2,000 are hidden.</source>
      <translation>Pour SENSITIVE seulement : champ d’AREAS avec leurs habitants. Les zones de moins de 2 000 sont masquées.</translation>
    </message>
    <message>
      <source>For instance</source>
      <translation>Par exemple</translation>
    </message>
    <message>
      <source>For named recipients only: day when they must have destroyed the package, written as 2027-12-31.</source>
      <translation>Pour les destinataires nommés seulement : jour où ils doivent avoir détruit le lot, écrit comme 2027-12-31.</translation>
    </message>
    <message>
      <source>For named recipients only: the line “age1…” that they send you, and that the program age-keygen gave them. They alone will open the package.</source>
      <translation>Pour les destinataires nommés seulement : la ligne « age1… » qu’ils vous envoient, et que le programme age-keygen leur a donnée. Eux seuls ouvriront le lot.</translation>
    </message>
    <message>
      <source>For named recipients only: who may read the package, person or service. The name is written in it; write it alike each time.</source>
      <translation>Pour les destinataires nommés seulement : qui peut lire le lot, personne ou service. Le nom y est écrit ; écrivez-le chaque fois de la même façon.</translation>
    </message>
    <message>
      <source>For packages of points only: the layer of addresses that they were made with. The addresses of each moved point are counted again, and points are told from what addresses alone would guess. Left empty: not checked.</source>
      <translation>Pour les lots de points seulement : la couche d’adresses qui a servi à les faire. Les adresses de chaque point déplacé sont recomptées, et les points sont comparés à ce que les adresses seules feraient deviner. Laissé vide : ce n’est pas contrôlé.</translation>
    </message>
    <message>
      <source>For partners only: figures for night, morning, afternoon and evening, six hours each. It takes the place of CATEGORY, which must be empty, and needs a PERIOD of a quarter or more.</source>
      <translation>Pour les partenaires seulement : des chiffres pour la nuit, le matin, l’après-midi et la soirée, de six heures chacun. Cela prend la place de CATEGORY, qui doit être vide, et demande une PERIOD d’un trimestre ou plus.</translation>
    </message>
    <message>
      <source>For those who sign with minisign: the file of the private key, made without password (minisign -G -W). Readers can then check that the package is yours. Left empty: it is not signed.</source>
      <translation>Pour qui signe avec minisign : le fichier de la clé privée, faite sans mot de passe (minisign -G -W). Les lecteurs peuvent alors vérifier que le lot est de vous. Laissé vide : il n’est pas signé.</translation>
    </message>
    <message>
      <source>For {name} alone: not to be passed on, and to be destroyed on {day}.</source>
      <translation>Pour {name} seulement : à ne pas transmettre, et à détruire le {day}.</translation>
    </message>
    <message>
      <source>Foretelling</source>
      <translation>Prévision</translation>
    </message>
    <message>
      <source>Foretelling (% of the best), by radius (m)</source>
      <translation>Prévision (% de la meilleure), selon le rayon (m)</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Format of the file</source>
      <translation>Format du fichier</translation>
    </message>
    <message>
      <source>Formulas in tables</source>
      <translation>Formules dans les tableaux</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Trouvé</translation>
    </message>
    <message>
      <source>Free text (not for publication)</source>
      <translation>Texte libre (à ne pas publier)</translation>
    </message>
    <message>
      <source>Fri</source>
      <translation>ven.</translation>
    </message>
    <message>
      <source>Friday</source>
      <translation>vendredi</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Du</translation>
    </message>
    <message>
      <source>From 0.75 to 1. Pairs below are left for a person to decide. Left empty: 0.9, such as 5 m and 12 minutes apart of 50 m and 2 hours.</source>
      <translation>De 0,75 à 1. En dessous, une personne décide. Laissé vide : 0,9, par exemple 5 m et 12 minutes d’écart pour 50 m et 2 heures.</translation>
    </message>
    <message>
      <source>From 72 for a screen to 600 for a printer.</source>
      <translation>De 72 pour un écran à 600 pour une imprimante.</translation>
    </message>
    <message>
      <source>From and to, such as 22-6, or several: 8-12,14:30-18. 22 is that hour.</source>
      <translation>De et à, comme 22-6, ou plusieurs : 8-12,14:30-18. 22 est cette heure-là.</translation>
    </message>
    <message>
      <source>From {N_BEFORE} to {N_AFTER} incidents. Places tested: {TESTS}; up: {UP}; down: {DOWN}.</source>
      <translation>De {N_BEFORE} à {N_AFTER} faits. Lieux testés : {TESTS} ; en hausse : {UP} ; en baisse : {DOWN}.</translation>
    </message>
    <message>
      <source>From {lowest} to {highest}.</source>
      <translation>De {lowest} à {highest}.</translation>
    </message>
    <message>
      <source>From “{first}” to “{last}”, each place on its own scale, from 0</source>
      <translation>De « {first} » à « {last} », chaque lieu à sa propre échelle, depuis 0</translation>
    </message>
    <message>
      <source>Gaussian</source>
      <translation>Gaussien</translation>
    </message>
    <message>
      <source>Gaussian kernel</source>
      <translation>noyau gaussien</translation>
    </message>
    <message>
      <source>Geohash</source>
      <translation>Geohash</translation>
    </message>
    <message>
      <source>Gi* of each cell in each period (Ord and Getis 1995), all tests corrected together; trend of the scores by Mann and Kendall; classes after the definitions published by Esri.</source>
      <translation>Gi* de chaque maille à chaque période (Ord et Getis 1995), tous les tests corrigés ensemble ; tendance des scores selon Mann et Kendall ; classes d’après les définitions publiées par Esri.</translation>
    </message>
    <message>
      <source>Gini coefficient without correction</source>
      <translation>Coefficient de Gini sans correction</translation>
    </message>
    <message>
      <source>Gini coefficient, corrected for few incidents</source>
      <translation>Coefficient de Gini, corrigé du petit nombre de faits</translation>
    </message>
    <message>
      <source>Gini coefficient: {value}, corrected for fewer incidents than places ({plain} without correction).</source>
      <translation>Coefficient de Gini : {value}, corrigé du fait qu’il y a moins de faits que de lieux ({plain} sans correction).</translation>
    </message>
    <message>
      <source>Gini coefficient: {value}.</source>
      <translation>Coefficient de Gini : {value}.</translation>
    </message>
    <message>
      <source>Give either AREAS, or cells with {given}: a change is looked for in one kind of places.</source>
      <translation>Donnez soit AREAS, soit des mailles avec {given} : une évolution se cherche dans une seule sorte de lieux.</translation>
    </message>
    <message>
      <source>Give either PERIOD, or WINDOW_DAYS with STEP_DAYS: windows are either calendar periods or sliding.</source>
      <translation>Donnez soit PERIOD, soit WINDOW_DAYS avec STEP_DAYS : les fenêtres suivent le calendrier ou glissent, pas les deux.</translation>
    </message>
    <message>
      <source>Give the file of incidents in FILE, or a layer already open in LAYER.</source>
      <translation>Donnez le fichier des faits dans FILE, ou une couche déjà ouverte dans LAYER.</translation>
    </message>
    <message>
      <source>Good to know of accepted rows</source>
      <translation>À savoir des lignes acceptées</translation>
    </message>
    <message>
      <source>Grain</source>
      <translation>Finesse</translation>
    </message>
    <message>
      <source>Grain of a package</source>
      <translation>Finesse d’un lot</translation>
    </message>
    <message>
      <source>Grain of a {audience} package</source>
      <translation>Finesse d’un lot « {audience} »</translation>
    </message>
    <message>
      <source>Grains</source>
      <translation>Finesses</translation>
    </message>
    <message>
      <source>Grains measured</source>
      <translation>Finesses mesurées</translation>
    </message>
    <message>
      <source>Grains tried</source>
      <translation>Finesses essayées</translation>
    </message>
    <message>
      <source>Grains, as a page</source>
      <translation>Finesses, en page</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>Grille</translation>
    </message>
    <message>
      <source>Grid cell</source>
      <translation>Carreau</translation>
    </message>
    <message>
      <source>Group of the layers</source>
      <translation>Groupe des couches</translation>
    </message>
    <message>
      <source>Groups incidents that stand close together, in space or in space and time, and leaves apart those that do not.</source>
      <translation>Regroupe les faits proches les uns des autres, dans l’espace ou dans l’espace et le temps, et laisse à part ceux qui ne le sont pas.</translation>
    </message>
    <message>
      <source>Guess of the address</source>
      <translation>Deviner l’adresse</translation>
    </message>
    <message>
      <source>H3</source>
      <translation>H3</translation>
    </message>
    <message>
      <source>H3 cells need the Python package “h3”, version 4, which this QGIS does not have: install it with “python3 -m pip install h3” in the Python of QGIS (on Windows, in the OSGeo4W Shell), restart QGIS, or choose another grid.</source>
      <translation>Les cellules H3 demandent le paquet Python « h3 », version 4, que ce QGIS n’a pas : installez-le par « python3 -m pip install h3 » dans le Python de QGIS (sous Windows, dans l’OSGeo4W Shell) et relancez QGIS, ou choisissez une autre grille.</translation>
    </message>
    <message>
      <source>HEAT_RADIUS = {radius} m: below {smallest} m, a heat map shows single events. Choose {smallest} m or more, or leave it empty for a package without a heat map.</source>
      <translation>HEAT_RADIUS = {radius} m : au-dessous de {smallest} m, une carte de chaleur montre des faits isolés. Choisissez {smallest} m ou plus, ou laissez vide pour un lot sans carte de chaleur.</translation>
    </message>
    <message>
      <source>Habbema, J. D. F., Hermans, J. and van den Broek, K. (1974), Compstat 1974, pp. 101–110. Duin, R. P. W. (1976), IEEE Transactions on Computers C-25(11), pp. 1175–1179. Silverman, B. W. (1986), Density Estimation for Statistics and Data Analysis, pp. 48 and 52–55.</source>
      <translation>Habbema, J. D. F., Hermans, J. et van den Broek, K. (1974), Compstat 1974, p. 101-110. Duin, R. P. W. (1976), IEEE Transactions on Computers C-25(11), p. 1175-1179. Silverman, B. W. (1986), Density Estimation for Statistics and Data Analysis, p. 48 et 52-55.</translation>
    </message>
    <message>
      <source>Half of them fall in {hours} of the 168 hours of the week.</source>
      <translation>La moitié tient dans {hours} des 168 heures de la semaine.</translation>
    </message>
    <message>
      <source>Heat map</source>
      <translation>Carte de chaleur</translation>
    </message>
    <message>
      <source>Heat map: radius {radius} m, squares of {pixel} m, {classes} classes, drawn where events at {near} addresses or more are within the radius.</source>
      <translation>Carte de chaleur : rayon de {radius} m, carrés de {pixel} m, {classes} classes, dessinée là où des événements à au moins {near} adresses sont dans le rayon.</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <source>Hexagons</source>
      <translation>Hexagones</translation>
    </message>
    <message>
      <source>Hidden</source>
      <translation>Masqués</translation>
    </message>
    <message>
      <source>Hidden facts</source>
      <translation>Faits masqués</translation>
    </message>
    <message>
      <source>Hidden facts: {share}. They are missing from the map, the table and the total.</source>
      <translation>Faits masqués : {share}. Ils manquent à la carte, au tableau et au total.</translation>
    </message>
    <message>
      <source>Hidden facts: {share}. They have no point.</source>
      <translation>Faits masqués : {share}. Ils n’ont pas de point.</translation>
    </message>
    <message>
      <source>Hidden, tick to show again: {names}.</source>
      <translation>Masqués, à recocher pour les revoir : {names}.</translation>
    </message>
    <message>
      <source>Hidden: {share}.</source>
      <translation>Masqués : {share}.</translation>
    </message>
    <message>
      <source>High among high neighbours</source>
      <translation>Élevé parmi des voisins élevés</translation>
    </message>
    <message>
      <source>High among low neighbours</source>
      <translation>Élevé parmi des voisins bas</translation>
    </message>
    <message>
      <source>Highest density</source>
      <translation>Densité maximale</translation>
    </message>
    <message>
      <source>Highest density of all windows</source>
      <translation>Densité maximale, toutes fenêtres confondues</translation>
    </message>
    <message>
      <source>Highest location quotient</source>
      <translation>Quotient de localisation le plus élevé</translation>
    </message>
    <message>
      <source>Highest value</source>
      <translation>Valeur maximale</translation>
    </message>
    <message>
      <source>Highest: {row}, {column}: {value}.</source>
      <translation>Maximum : {row}, {column} : {value}.</translation>
    </message>
    <message>
      <source>Historical cold spot</source>
      <translation>Point froid historique</translation>
    </message>
    <message>
      <source>Historical hot spot</source>
      <translation>Point chaud historique</translation>
    </message>
    <message>
      <source>Hit rate</source>
      <translation>Taux de réussite</translation>
    </message>
    <message>
      <source>Hit rate of the hot spots</source>
      <translation>Taux de réussite des points chauds</translation>
    </message>
    <message>
      <source>Hit rate, from 0 to 1</source>
      <translation>Taux de réussite, de 0 à 1</translation>
    </message>
    <message>
      <source>Hit rate, lower bound at 95%</source>
      <translation>Taux de réussite, borne basse à 95 %</translation>
    </message>
    <message>
      <source>Hit rate, upper bound at 95%</source>
      <translation>Taux de réussite, borne haute à 95 %</translation>
    </message>
    <message>
      <source>Hot</source>
      <translation>Chaudes</translation>
    </message>
    <message>
      <source>Hot and cold spots</source>
      <translation>Points chauds et froids</translation>
    </message>
    <message>
      <source>Hot spot areas</source>
      <translation>Zones de points chauds</translation>
    </message>
    <message>
      <source>Hot spot areas drawn: {AREAS}.</source>
      <translation>Zones de points chauds tracées : {AREAS}.</translation>
    </message>
    <message>
      <source>Hot spot, 90% confidence</source>
      <translation>Point chaud, confiance 90 %</translation>
    </message>
    <message>
      <source>Hot spot, 95% confidence</source>
      <translation>Point chaud, confiance 95 %</translation>
    </message>
    <message>
      <source>Hot spot, 99% confidence</source>
      <translation>Point chaud, confiance 99 %</translation>
    </message>
    <message>
      <source>Hot spots</source>
      <translation>Points chauds</translation>
    </message>
    <message>
      <source>Hot spots at 75% are the pieces of the smallest area that holds three quarters of the incidents. Foretelling tells how well the density of all other places announces the incidents of each place (leave-one-place-out likelihood, relative to the best radius of the strip). It rewards detail that repeats and punishes detail that does not. Silverman's rule supposes one bell-shaped cluster: on a town it is on the smooth side.</source>
      <translation>Les points chauds à 75 % sont les morceaux de la plus petite surface qui contient les trois quarts des faits. La prévision dit à quel point la densité de tous les autres lieux annonce les faits de chaque lieu (vraisemblance en laissant un lieu de côté, rapportée au meilleur rayon de la planche). Elle récompense le détail qui se répète et punit celui qui ne se répète pas. La règle de Silverman suppose un seul amas en cloche : sur une ville, elle est plutôt lisse.</translation>
    </message>
    <message>
      <source>Hot spots at {share}</source>
      <translation>Points chauds à {share}</translation>
    </message>
    <message>
      <source>Hot spots of {share} of the incidents</source>
      <translation>Points chauds de {share} des faits</translation>
    </message>
    <message>
      <source>Hottest {share} of the area</source>
      <translation>Les {share} les plus chauds du territoire</translation>
    </message>
    <message>
      <source>Hour (0 to 23)</source>
      <translation>Heure (0 à 23)</translation>
    </message>
    <message>
      <source>Hour of the day</source>
      <translation>Heure</translation>
    </message>
    <message>
      <source>Hour of the day, day of the week, hours of every weekday (7 × 24), or month of the year.</source>
      <translation>Heure de la journée (hour), jour de la semaine (weekday), heures de chaque jour (hour_weekday, 7 × 24), ou mois de l’année (month).</translation>
    </message>
    <message>
      <source>Hour, day or month</source>
      <translation>Heure, jour ou mois</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>Heures</translation>
    </message>
    <message>
      <source>Hours and days of the week</source>
      <translation>Heures et jours de la semaine</translation>
    </message>
    <message>
      <source>Hours by month, for others than partners, or finer than a quarter of the day.</source>
      <translation>Des heures par mois, pour d’autres que des partenaires, ou plus fines qu’un quart de jour.</translation>
    </message>
    <message>
      <source>Hours of the day, such as 18-24</source>
      <translation>Heures du jour, comme 18-24</translation>
    </message>
    <message>
      <source>Hours of the week</source>
      <translation>Heures de la semaine</translation>
    </message>
    <message>
      <source>Hours, addresses, positions, pseudonyms: rows of single events.</source>
      <translation>Heures, adresses, positions, pseudonymes : des lignes de faits isolés.</translation>
    </message>
    <message>
      <source>Hours: {week}.</source>
      <translation>Heures : {week}.</translation>
    </message>
    <message>
      <source>Households</source>
      <translation>Ménages</translation>
    </message>
    <message>
      <source>How far neighbours may be, in metres. Left empty: computed from the incidents, and announced.</source>
      <translation>Jusqu’où peuvent être les voisins, en mètres. Vide : calculée d’après les faits, et annoncée.</translation>
    </message>
    <message>
      <source>How far one incident spreads, in metres. Small radii show corners, large ones districts. Left empty: Silverman's rule, announced.</source>
      <translation>Jusqu’où s’étend l’effet d’un fait, en mètres. Un petit rayon montre des coins de rue, un grand des quartiers. Laissé vide : règle de Silverman, annoncée.</translation>
    </message>
    <message>
      <source>How it became known</source>
      <translation>Mode de connaissance</translation>
    </message>
    <message>
      <source>How it was found</source>
      <translation>Comment on l’a su</translation>
    </message>
    <message>
      <source>How many days apart neighbours may be, with st_dbscan: 0 is the same day.</source>
      <translation>De combien de jours les voisins peuvent être séparés, avec st_dbscan : 0 est le même jour.</translation>
    </message>
    <message>
      <source>How many times the dates are shuffled. The smallest p that can come out is 1 / (1 + shufflings).</source>
      <translation>Combien de fois les dates sont mélangées. Le plus petit p possible est 1 / (1 + mélanges).</translation>
    </message>
    <message>
      <source>How people are protected</source>
      <translation>Comment les personnes sont protégées</translation>
    </message>
    <message>
      <source>How people were protected, and what it cost.</source>
      <translation>Comment les personnes ont été protégées, et ce qu’il en a coûté.</translation>
    </message>
    <message>
      <source>How the dates are written, whatever a profile says. Left empty: that of the profile, or found; where day and month could be exchanged and nothing tells, the run is refused.</source>
      <translation>Comment les dates sont écrites, quoi que dise un profil. Laissé vide : ce que dit le profil, sinon trouvé ; si le jour et le mois sont interchangeables et que rien ne tranche, le traitement est refusé.</translation>
    </message>
    <message>
      <source>How the source was read</source>
      <translation>Comment la source a été lue</translation>
    </message>
    <message>
      <source>How the weight of an incident fades with distance. All reach zero at the radius, except gaussian: its standard deviation is the radius / √8 (the spread of the quartic), and it is cut at two radii.</source>
      <translation>Comment le poids d’un fait décroît avec la distance. Tous s’annulent au rayon, sauf gaussian : son écart-type est le rayon / √8 (la dispersion du quartique), et il est coupé à deux rayons.</translation>
    </message>
    <message>
      <source>How to read it</source>
      <translation>Comment la lire</translation>
    </message>
    <message>
      <source>How to read these figures</source>
      <translation>Comment lire ces chiffres</translation>
    </message>
    <message>
      <source>How to read {file}</source>
      <translation>Comment lire {file}</translation>
    </message>
    <message>
      <source>INHABITANTS: the field “{field}” of “{layer}” must hold a number on every row.</source>
      <translation>INHABITANTS : le champ « {field} » de « {layer} » doit contenir un nombre à chaque ligne.</translation>
    </message>
    <message>
      <source>INPUT or REFERENCE has no dates in a field “occurred_from”: compare only periods of the same length.</source>
      <translation>INPUT ou REFERENCE n’a pas de dates dans un champ « occurred_from » : ne comparez que des périodes de même durée.</translation>
    </message>
    <message>
      <source>INPUT: this layer cannot be read; give polygons or a raster.</source>
      <translation>INPUT : cette couche ne peut être lue ; donnez des polygones ou un raster.</translation>
    </message>
    <message>
      <source>INPUT: {input_days} days, from {input_start} to {input_end}. REFERENCE: {reference_days} days, from {reference_start} to {reference_end}.</source>
      <translation>INPUT : {input_days} jours, du {input_start} au {input_end}. REFERENCE : {reference_days} jours, du {reference_start} au {reference_end}.</translation>
    </message>
    <message>
      <source>INSEE cells are those of {crs} ({name}).</source>
      <translation>Les carreaux INSEE sont ceux de {crs} ({name}).</translation>
    </message>
    <message>
      <source>INSEE squares</source>
      <translation>Carreaux de l’Insee</translation>
    </message>
    <message>
      <source>Identifier</source>
      <translation>Identifiant</translation>
    </message>
    <message>
      <source>Identifier of the areas</source>
      <translation>Identifiant des secteurs</translation>
    </message>
    <message>
      <source>Identifier of the cell of the official grid, or name of the area</source>
      <translation>Identifiant du carreau de la grille officielle, ou nom du secteur</translation>
    </message>
    <message>
      <source>Identifiers, names, addresses, phones: as UTF-8, UTF-16, Latin-1, hexadecimal, base64, backwards.</source>
      <translation>Identifiants, noms, adresses, téléphones : en UTF-8, UTF-16, Latin-1, hexadécimal, base64, à l’envers.</translation>
    </message>
    <message>
      <source>In no cluster: {count}</source>
      <translation>Sans groupe : {count}</translation>
    </message>
    <message>
      <source>In space (DBSCAN)</source>
      <translation>Dans l’espace (DBSCAN)</translation>
    </message>
    <message>
      <source>In space and time (ST-DBSCAN)</source>
      <translation>Dans l’espace et le temps (ST-DBSCAN)</translation>
    </message>
    <message>
      <source>Incident layer</source>
      <translation>Couche d’incidents</translation>
    </message>
    <message>
      <source>Incident to keep</source>
      <translation>Fait à garder</translation>
    </message>
    <message>
      <source>Incidents</source>
      <translation>Faits</translation>
    </message>
    <message>
      <source>Incidents a year inside</source>
      <translation>Faits par an à l’intérieur</translation>
    </message>
    <message>
      <source>Incidents after</source>
      <translation>Faits après</translation>
    </message>
    <message>
      <source>Incidents are taken as independent: a series by one author, or one evening with ten reports, weighs more than it proves. Compare the same months, and check that recording did not change.</source>
      <translation>Les faits sont tenus pour indépendants : une série d’un même auteur, ou une soirée à dix signalements, pèse plus qu’elle ne prouve. Comparez les mêmes mois, et vérifiez que l’enregistrement n’a pas changé.</translation>
    </message>
    <message>
      <source>Incidents around a place</source>
      <translation>Faits autour d’un lieu</translation>
    </message>
    <message>
      <source>Incidents before</source>
      <translation>Faits avant</translation>
    </message>
    <message>
      <source>Incidents by cluster</source>
      <translation>Faits par groupe</translation>
    </message>
    <message>
      <source>Incidents by day of the week</source>
      <translation>Faits par jour de la semaine</translation>
    </message>
    <message>
      <source>Incidents by hour and day of the week</source>
      <translation>Faits par heure et jour de la semaine</translation>
    </message>
    <message>
      <source>Incidents by hour of the day</source>
      <translation>Faits par heure de la journée</translation>
    </message>
    <message>
      <source>Incidents by month</source>
      <translation>Faits par mois</translation>
    </message>
    <message>
      <source>Incidents by month of the year</source>
      <translation>Faits par mois de l’année</translation>
    </message>
    <message>
      <source>Incidents by period</source>
      <translation>Faits par période</translation>
    </message>
    <message>
      <source>Incidents compared</source>
      <translation>Faits comparés</translation>
    </message>
    <message>
      <source>Incidents counted</source>
      <translation>Faits comptés</translation>
    </message>
    <message>
      <source>Incidents expected after, at the rate of before</source>
      <translation>Faits attendus après, au rythme d’avant</translation>
    </message>
    <message>
      <source>Incidents far from all others, in cells of their own: {count}. Check their positions.</source>
      <translation>Faits loin de tous les autres, dans des mailles à part : {count}. Vérifiez leurs positions.</translation>
    </message>
    <message>
      <source>Incidents farther than this from every segment are outside. Left empty: 30 m.</source>
      <translation>Les faits plus éloignés de tout tronçon sont en dehors. Vide : 30 m.</translation>
    </message>
    <message>
      <source>Incidents found by the ground covered</source>
      <translation>Faits trouvés selon le terrain couvert</translation>
    </message>
    <message>
      <source>Incidents from {period}</source>
      <translation>Faits du {period}</translation>
    </message>
    <message>
      <source>Incidents in no cluster</source>
      <translation>Faits sans groupe</translation>
    </message>
    <message>
      <source>Incidents in no cluster because their day is not known: {count}.</source>
      <translation>Faits sans groupe parce que leur jour n’est pas connu : {count}.</translation>
    </message>
    <message>
      <source>Incidents inside</source>
      <translation>Faits à l’intérieur</translation>
    </message>
    <message>
      <source>Incidents kept</source>
      <translation>Faits gardés</translation>
    </message>
    <message>
      <source>Incidents known only within more hours than this are left out. Left empty: 24 for hours, 168 for weekdays, 8,784 for months.</source>
      <translation>Les faits connus seulement à plus d’heures que cela près sont laissés de côté. Laissé vide : 24 pour les heures, 168 pour les jours de la semaine, 8 784 pour les mois.</translation>
    </message>
    <message>
      <source>Incidents known to lie in it</source>
      <translation>Faits sûrement à l’intérieur</translation>
    </message>
    <message>
      <source>Incidents left out</source>
      <translation>Faits laissés de côté</translation>
    </message>
    <message>
      <source>Incidents left out of the grid, being too far from all others to share it with them: {count}. Check their positions; give EXTENT or MASK to choose the ground.</source>
      <translation>Faits laissés hors de la grille, trop loin de tous les autres pour la partager : {count}. Vérifiez leurs positions ; donnez EXTENT ou MASK pour choisir le terrain.</translation>
    </message>
    <message>
      <source>Incidents left out of the raster, being too far from all others to share a map with them: {count}. Check their positions; give EXTENT or MASK to choose the ground.</source>
      <translation>Faits laissés hors du raster, trop loin de tous les autres pour tenir sur une même carte : {count}. Vérifiez leurs positions ; donnez EXTENT ou MASK pour choisir le terrain.</translation>
    </message>
    <message>
      <source>Incidents left out, their day not being known</source>
      <translation>Faits laissés de côté, leur jour n’étant pas connu</translation>
    </message>
    <message>
      <source>Incidents left out, their day not being known: {count}.</source>
      <translation>Faits laissés de côté, leur jour n’étant pas connu : {count}.</translation>
    </message>
    <message>
      <source>Incidents left out: no date, or too vague a date</source>
      <translation>Faits laissés de côté : sans date, ou à la date trop vague</translation>
    </message>
    <message>
      <source>Incidents left out: no date, too vague a date, incomplete period</source>
      <translation>Faits laissés de côté : sans date, à la date trop vague, de période incomplète</translation>
    </message>
    <message>
      <source>Incidents not compared: {reasons}.</source>
      <translation>Faits non comparés : {reasons}.</translation>
    </message>
    <message>
      <source>Incidents of INPUT that weigh on the raster</source>
      <translation>Faits d’INPUT qui pèsent sur le raster</translation>
    </message>
    <message>
      <source>Incidents of REFERENCE that weigh on the raster</source>
      <translation>Faits de REFERENCE qui pèsent sur le raster</translation>
    </message>
    <message>
      <source>Incidents of both periods outside the places</source>
      <translation>Faits des deux périodes hors des lieux</translation>
    </message>
    <message>
      <source>Incidents of other days</source>
      <translation>Faits d’autres jours</translation>
    </message>
    <message>
      <source>Incidents of the cluster</source>
      <translation>Faits du groupe</translation>
    </message>
    <message>
      <source>Incidents of this category</source>
      <translation>Faits de cette catégorie</translation>
    </message>
    <message>
      <source>Incidents on an edge</source>
      <translation>Faits sur une limite</translation>
    </message>
    <message>
      <source>Incidents outside</source>
      <translation>Faits en dehors</translation>
    </message>
    <message>
      <source>Incidents outside these polygons are outside; cells that touch them are kept whole.</source>
      <translation>Les faits hors de ces polygones sont en dehors ; les cellules qui les touchent sont gardées entières.</translation>
    </message>
    <message>
      <source>Incidents per 1,000 dwellings</source>
      <translation>Faits pour 1 000 logements</translation>
    </message>
    <message>
      <source>Incidents per 1,000 inhabitants</source>
      <translation>Faits pour 1 000 habitants</translation>
    </message>
    <message>
      <source>Incidents per 100 m</source>
      <translation>Faits pour 100 m</translation>
    </message>
    <message>
      <source>Incidents placed</source>
      <translation>Faits placés</translation>
    </message>
    <message>
      <source>Incidents placed by the name of their street</source>
      <translation>Faits placés par le nom de leur rue</translation>
    </message>
    <message>
      <source>Incidents read</source>
      <translation>Faits lus</translation>
    </message>
    <message>
      <source>Incidents that could not be compared</source>
      <translation>Faits qui n’ont pas pu être comparés</translation>
    </message>
    <message>
      <source>Incidents that made the map</source>
      <translation>Faits qui ont fait la carte</translation>
    </message>
    <message>
      <source>Incidents that weigh on the raster</source>
      <translation>Faits qui pèsent sur le raster</translation>
    </message>
    <message>
      <source>Incidents to compare with</source>
      <translation>Faits de référence</translation>
    </message>
    <message>
      <source>Incidents too far from the others for the maps: {count}. Give EXTENT or MASK to choose the ground shown.</source>
      <translation>Faits trop loin des autres pour les cartes : {count}. Donnez EXTENT ou MASK pour choisir le terrain montré.</translation>
    </message>
    <message>
      <source>Incidents without a date</source>
      <translation>Faits sans date</translation>
    </message>
    <message>
      <source>Incidents without a date, left out: {count}.</source>
      <translation>Faits sans date, laissés de côté : {count}.</translation>
    </message>
    <message>
      <source>Incidents written one by one, as they could not be written at once: {reason}</source>
      <translation>Faits écrits un par un, faute de pouvoir l’être d’un coup : {reason}</translation>
    </message>
    <message>
      <source>Incidents, duplicates marked</source>
      <translation>Faits, doublons marqués</translation>
    </message>
    <message>
      <source>Incidents, itself included, that an incident needs within the distance to be the core of a cluster.</source>
      <translation>Nombre de faits, lui-même compris, qu’un fait doit avoir à cette distance pour être au cœur d’un groupe.</translation>
    </message>
    <message>
      <source>Incidents, or areas with a count</source>
      <translation>Faits, ou secteurs avec un nombre</translation>
    </message>
    <message>
      <source>Incidents/km²</source>
      <translation>Faits/km²</translation>
    </message>
    <message>
      <source>Index (mean = 100)</source>
      <translation>Indice (moyenne = 100)</translation>
    </message>
    <message>
      <source>Index: 100 where there are as many incidents as on an average day of the period covered; 150, half as many again. It takes into account months of 28 to 31 days, and years not covered whole.</source>
      <translation>Indice : 100 là où il y a autant de faits qu’un jour moyen de la période couverte ; 150, moitié plus. Il tient compte des mois de 28 à 31 jours et des années incomplètes.</translation>
    </message>
    <message>
      <source>Inhabitants</source>
      <translation>Habitants</translation>
    </message>
    <message>
      <source>Inhabitants of each area</source>
      <translation>Habitants de chaque zone</translation>
    </message>
    <message>
      <source>Instead of PERIOD: the length of windows that slide, such as 90.</source>
      <translation>Au lieu de PERIOD : la longueur de fenêtres qui glissent, par exemple 90.</translation>
    </message>
    <message>
      <source>Intensifying cold spot</source>
      <translation>Point froid en intensification</translation>
    </message>
    <message>
      <source>Intensifying hot spot</source>
      <translation>Point chaud en intensification</translation>
    </message>
    <message>
      <source>Invalid polygons of “{layer}” mended before use: {count}. Check them.</source>
      <translation>Polygones invalides de « {layer} » réparés avant usage : {count}. Vérifiez-les.</translation>
    </message>
    <message>
      <source>It could be {systems}.</source>
      <translation>Ce pourrait être {systems}.</translation>
    </message>
    <message>
      <source>It counts what partners record: a rise may be a campaign, a new counter or a change of software. Compare partners with themselves.</source>
      <translation>Il compte ce que les partenaires enregistrent : une hausse peut être une campagne, un nouveau guichet ou un changement de logiciel. Comparez chaque partenaire à lui-même.</translation>
    </message>
    <message>
      <source>It tells for how long and how far, after an incident, attention is well spent: the last coloured band of the first row and of the first column.</source>
      <translation>On y lit pendant combien de temps et jusqu’où il est utile de rester attentif après un fait : la dernière classe colorée de la première ligne et de la première colonne.</translation>
    </message>
    <message>
      <source>It tells when incidents are recorded as having happened. Offices close, patrols have their hours, and calls come when people are awake: compare sources one by one before you compare hours.</source>
      <translation>Il dit quand les faits sont enregistrés comme survenus. Les bureaux ferment, les patrouilles ont leurs horaires, on appelle quand on est éveillé : comparez les sources une à une avant de comparer les heures.</translation>
    </message>
    <message>
      <source>Its p-value, two-sided</source>
      <translation>Sa valeur p bilatérale</translation>
    </message>
    <message>
      <source>Its standard score</source>
      <translation>Son score centré réduit</translation>
    </message>
    <message>
      <source>Jan</source>
      <translation>janv.</translation>
    </message>
    <message>
      <source>January</source>
      <translation>janvier</translation>
    </message>
    <message>
      <source>Judge only the polygons selected in the layer.</source>
      <translation>Ne juger que les polygones sélectionnés dans la couche.</translation>
    </message>
    <message>
      <source>Jul</source>
      <translation>juil.</translation>
    </message>
    <message>
      <source>July</source>
      <translation>juillet</translation>
    </message>
    <message>
      <source>Jun</source>
      <translation>juin</translation>
    </message>
    <message>
      <source>June</source>
      <translation>juin</translation>
    </message>
    <message>
      <source>K = {k} is below {default}: the data protection officer must have decided it. Write that decision in DPO_DECISION, or leave K at {default}.</source>
      <translation>K = {k} est inférieur à {default} : le délégué à la protection des données doit l’avoir décidé. Écrivez cette décision dans DPO_DECISION, ou laissez K à {default}.</translation>
    </message>
    <message>
      <source>K = {k}: a {audience} package never shows fewer than {floor} facts; leave K empty for {default}.</source>
      <translation>K = {k} : un lot « {audience} » ne montre jamais moins de {floor} faits ; laissez K vide pour {default}.</translation>
    </message>
    <message>
      <source>K: {k}, the threshold of a {audience} package.</source>
      <translation>K : {k}, le seuil d’un lot « {audience} ».</translation>
    </message>
    <message>
      <source>KEEP_TEXT: the source has no column {missing}. Its columns: {header}.</source>
      <translation>KEEP_TEXT : la source n’a pas de colonne {missing}. Ses colonnes : {header}.</translation>
    </message>
    <message>
      <source>Keep empty cells</source>
      <translation>Garder les cellules vides</translation>
    </message>
    <message>
      <source>Keep some of the incidents: a period, hours of the week, categories, partners, areas. The map, the charts and every run follow; the layer gets its own filter back.</source>
      <translation>Ne gardez qu’une partie des faits : une période, des heures de la semaine, des catégories, des partenaires, des secteurs. La carte, les graphiques et tous les traitements suivent ; la couche retrouve ensuite son propre filtre.</translation>
    </message>
    <message>
      <source>Keep the first and the last period</source>
      <translation>Garder la première et la dernière période</translation>
    </message>
    <message>
      <source>Keep this filter in the project</source>
      <translation>Garder ce filtre dans le projet</translation>
    </message>
    <message>
      <source>Keeps the incidents of some dates, days, hours, categories, partners or areas, with all fields.</source>
      <translation>Garde les faits de certaines dates, jours, heures, catégories, partenaires ou zones, avec tous leurs champs.</translation>
    </message>
    <message>
      <source>Kernel</source>
      <translation>Noyau</translation>
    </message>
    <message>
      <source>Kernel density</source>
      <translation>Densité par noyau</translation>
    </message>
    <message>
      <source>Keys of numbers were not checked: {libraries} is not on this machine.</source>
      <translation>Les clés des numéros n’ont pas été vérifiées : {libraries} manque sur cette machine.</translation>
    </message>
    <message>
      <source>Known</source>
      <translation>Renseigné</translation>
    </message>
    <message>
      <source>Known to lie in it</source>
      <translation>Sûrement à l’intérieur</translation>
    </message>
    <message>
      <source>Known to the</source>
      <translation>Connu à</translation>
    </message>
    <message>
      <source>Knox table; distances {distance}; expected = mean of {count} tables with the dates shuffled over the places; p = (1 + tables with at least as many pairs) / (1 + {count}), one-sided. Median ratio: observed by the median of the shuffled tables.</source>
      <translation>Tableau de Knox ; distances {distance} ; attendu = moyenne de {count} tableaux où les dates sont mélangées entre les lieux ; p = (1 + tableaux comptant au moins autant de paires) / (1 + {count}), unilatéral. Rapport à la médiane : observé divisé par la médiane des tableaux mélangés.</translation>
    </message>
    <message>
      <source>Knox, E. G. (1964), The detection of space-time interactions, Applied Statistics 13(1), pp. 25–29. Johnson, S. D. et al. (2007), Space-time patterns of risk, Journal of Quantitative Criminology 23, pp. 201–219. Ratcliffe, J. H. (2009), Near Repeat Calculator, Temple University. North, B. V., Curtis, D. and Sham, P. C. (2002), American Journal of Human Genetics 71(2), pp. 439–441.</source>
      <translation>Knox, E. G. (1964), The detection of space-time interactions, Applied Statistics 13(1), p. 25-29. Johnson, S. D. et al. (2007), Space-time patterns of risk, Journal of Quantitative Criminology 23, p. 201-219. Ratcliffe, J. H. (2009), Near Repeat Calculator, Temple University. North, B. V., Curtis, D. et Sham, P. C. (2002), American Journal of Human Genetics 71(2), p. 439-441.</translation>
    </message>
    <message>
      <source>LEDGER = “{path}” cannot be used: {reason}. Give a ledger of releases, or a name for a new one.</source>
      <translation>LEDGER = « {path} » est inutilisable : {reason}. Donnez un registre des diffusions, ou le nom d’un nouveau.</translation>
    </message>
    <message>
      <source>LOGO: “{path}” is missing or is not a picture.</source>
      <translation>LOGO : « {path} » est introuvable ou n’est pas une image.</translation>
    </message>
    <message>
      <source>La&amp;yout of the dates</source>
      <translation>Écr&amp;iture des dates</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Libellé</translation>
    </message>
    <message>
      <source>Label of the source</source>
      <translation>Libellé d’origine</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Libellés</translation>
    </message>
    <message>
      <source>Labels of the source</source>
      <translation>Libellés de la source</translation>
    </message>
    <message>
      <source>Largest delay between two records, from the end of one to the start of the other; none where they overlap. Left empty: 2 hours. As soon as one is known by day, days are compared: below 24 hours, the same day.</source>
      <translation>Délai le plus grand entre deux enregistrements, de la fin de l’un au début de l’autre ; nul s’ils se recouvrent. Laissé vide : 2 heures. Dès que l’un n’est connu qu’au jour, on compare les jours : en dessous de 24 heures, le même jour.</translation>
    </message>
    <message>
      <source>Largest distance (m)</source>
      <translation>Distance maximale (m)</translation>
    </message>
    <message>
      <source>Largest distance between two records of one incident. Left empty: 50 m. A place known by street adds 100 m, by place 50 m, by area 500 m, or its uncertainty if that is more.</source>
      <translation>Distance la plus grande entre deux enregistrements d’un même fait. Laissée vide : 50 m. Une position connue à la rue ajoute 100 m, au lieu-dit 50 m, à la zone 500 m, ou son incertitude si elle est plus grande.</translation>
    </message>
    <message>
      <source>Last 28 days</source>
      <translation>28 derniers jours</translation>
    </message>
    <message>
      <source>Last 28 days, and a year before</source>
      <translation>28 derniers jours et un an avant</translation>
    </message>
    <message>
      <source>Last 28 days, and those before</source>
      <translation>28 derniers jours et 28 avant</translation>
    </message>
    <message>
      <source>Last 52 weeks, and those before</source>
      <translation>52 dernières semaines et 52 avant</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>7 derniers jours</translation>
    </message>
    <message>
      <source>Last date. Included: a date alone is its whole day.</source>
      <translation>Dernière date. Incluse : une date seule vaut sa journée entière.</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Dernier jour</translation>
    </message>
    <message>
      <source>Last day of the last period</source>
      <translation>Dernier jour de la dernière période</translation>
    </message>
    <message>
      <source>Last two calendar years</source>
      <translation>Deux dernières années civiles</translation>
    </message>
    <message>
      <source>Later incident</source>
      <translation>Fait le plus récent</translation>
    </message>
    <message>
      <source>Later incidents</source>
      <translation>Faits ultérieurs</translation>
    </message>
    <message>
      <source>Later incidents held by the hottest places</source>
      <translation>Faits ultérieurs tenus par les lieux les plus chauds</translation>
    </message>
    <message>
      <source>Later incidents in the hot spots</source>
      <translation>Faits ultérieurs dans les points chauds</translation>
    </message>
    <message>
      <source>Later incidents in the study area</source>
      <translation>Faits ultérieurs dans le territoire étudié</translation>
    </message>
    <message>
      <source>Later incidents inside</source>
      <translation>Faits ultérieurs à l’intérieur</translation>
    </message>
    <message>
      <source>Later incidents outside</source>
      <translation>Faits ultérieurs en dehors</translation>
    </message>
    <message>
      <source>Law of the p-values</source>
      <translation>Loi des valeurs p</translation>
    </message>
    <message>
      <source>Lay out a map for a report, or build an anonymised package: it is written only if it withstands the attacks that are run on it.</source>
      <translation>Composez une carte pour un rapport, ou un lot anonymisé : il n’est écrit que s’il résiste aux attaques menées contre lui.</translation>
    </message>
    <message>
      <source>Lay out maps for a report; build an anonymised package for others, verify it, open one that was received.</source>
      <translation>Mettez en page des cartes pour un rapport ; construisez un lot anonymisé pour d’autres, vérifiez-le, ouvrez un lot reçu.</translation>
    </message>
    <message>
      <source>Lay out the ma&amp;p</source>
      <translation>Mettre en &amp;page</translation>
    </message>
    <message>
      <source>Layer drawn pale under all others, not explained in the legend; its credit is written after the source. Left empty: none. A layer of the network asks its server for the ground of the map.</source>
      <translation>Couche dessinée pâle sous toutes les autres, absente de la légende ; son crédit est écrit après la source. Vide : aucun fond. Une couche du réseau demande à son serveur l’emprise de la carte.</translation>
    </message>
    <message>
      <source>Layer to write: its ending decides its format (.gpkg, .shp, .geojson, .csv…).</source>
      <translation>Couche à écrire : son extension décide de son format (.gpkg, .shp, .geojson, .csv…).</translation>
    </message>
    <message>
      <source>Layer whose places are listed. The last result is found by itself.</source>
      <translation>Couche dont les lieux sont listés. Le dernier résultat est trouvé tout seul.</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Couches</translation>
    </message>
    <message>
      <source>Layers of the map, with the styles saved beside their files. Points are drawn above lines, lines above polygons, polygons above rasters; polygons without a style are drawn as outlines. Left empty, like PROJECT: the visible layers of the project at hand.</source>
      <translation>Couches de la carte, avec les styles enregistrés à côté de leurs fichiers. Les points sont dessinés sur les lignes, les lignes sur les polygones, les polygones sur les rasters ; les polygones sans style le sont en contours. Vide, comme PROJECT : les couches visibles du projet ouvert.</translation>
    </message>
    <message>
      <source>Layers that come from elsewhere, filters that quote raw values.</source>
      <translation>Couches venues d’ailleurs, filtres qui citent des valeurs brutes.</translation>
    </message>
    <message>
      <source>Layout of the dates</source>
      <translation>Format des dates</translation>
    </message>
    <message>
      <source>Layout of the dates found</source>
      <translation>Format des dates trouvé</translation>
    </message>
    <message>
      <source>Layout templates (*.qpt)</source>
      <translation>Modèles de mise en page (*.qpt)</translation>
    </message>
    <message>
      <source>Lays out one map, a comparison or small multiples on a titled A4 or A3 sheet with legend, scale, source and caveat: PDF or PNG.</source>
      <translation>Met en page une carte, une comparaison ou de petits multiples sur une planche A4 ou A3 titrée, avec légende, échelle, source et avertissement : PDF ou PNG.</translation>
    </message>
    <message>
      <source>Ledger of releases</source>
      <translation>Registre des diffusions</translation>
    </message>
    <message>
      <source>Left empty: it is not written.</source>
      <translation>Laissé vide : il n’est pas écrit.</translation>
    </message>
    <message>
      <source>Left empty: occurred_from, with time_precision beside it.</source>
      <translation>Laissé vide : occurred_from, avec time_precision à côté.</translation>
    </message>
    <message>
      <source>Left empty: read from the density raster, or summed from the field n of the counts.</source>
      <translation>Vide : lu dans le raster de densité, ou somme du champ n des comptages.</translation>
    </message>
    <message>
      <source>Left empty: that of the profile, of the file if its values agree, or the one that the values tell.</source>
      <translation>Laissé vide : celui du profil, celui du fichier si ses valeurs s’y accordent, ou celui que disent les valeurs.</translation>
    </message>
    <message>
      <source>Left empty: the title of the project, or the name of the layer.</source>
      <translation>Vide : le titre du projet, ou le nom de la couche.</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Laissés de côté</translation>
    </message>
    <message>
      <source>Left out because they tell of persons:</source>
      <translation>Écartées parce qu’elles parlent de personnes :</translation>
    </message>
    <message>
      <source>Left out, because not known: {list}.</source>
      <translation>Laissé de côté, faute d’être connu : {list}.</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Légende</translation>
    </message>
    <message>
      <source>Length (m)</source>
      <translation>Longueur (m)</translation>
    </message>
    <message>
      <source>Length of the periods.</source>
      <translation>Durée des périodes.</translation>
    </message>
    <message>
      <source>Length of the windows</source>
      <translation>Longueur des fenêtres</translation>
    </message>
    <message>
      <source>Less than a year is covered: months without any day have no index.</source>
      <translation>Moins d’un an est couvert : les mois dont aucun jour n’est couvert n’ont pas d’indice.</translation>
    </message>
    <message>
      <source>Level at which a place is significant, such as 0.05.</source>
      <translation>Seuil auquel un lieu est significatif, par exemple 0,05.</translation>
    </message>
    <message>
      <source>Level reached by p</source>
      <translation>Seuil atteint par p</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <source>Likelihood</source>
      <translation>Vraisemblance</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>Limites</translation>
    </message>
    <message>
      <source>Limits of classes taken from raw values, a view drawn around the raw data.</source>
      <translation>Bornes de classes tirées des valeurs brutes, vue cadrée sur les données brutes.</translation>
    </message>
    <message>
      <source>Limits of distance (m)</source>
      <translation>Limites de distance (m)</translation>
    </message>
    <message>
      <source>Limits of time (days)</source>
      <translation>Limites de délai (jours)</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <source>Line layer, one segment a row. The selection and the filter of the layer are honoured.</source>
      <translation>Couche de lignes, un tronçon par enregistrement. La sélection et le filtre de la couche sont respectés.</translation>
    </message>
    <message>
      <source>Line of the column &amp;names</source>
      <translation>Ligne des &amp;noms de colonnes</translation>
    </message>
    <message>
      <source>Line {line} should name the columns, but reads “{cells}”: add a line with their names, or say which line has them with file.header_line in a profile.</source>
      <translation>La ligne {line} devrait nommer les colonnes, mais on y lit « {cells} » : ajoutez une ligne avec leurs noms, ou dites laquelle les porte par file.header_line dans un profil.</translation>
    </message>
    <message>
      <source>Link to the map’s clock</source>
      <translation>Lier à l’horloge de la carte</translation>
    </message>
    <message>
      <source>List only the places whose name or main category holds this text.</source>
      <translation>Ne lister que les lieux dont le nom ou la catégorie principale contient ce texte.</translation>
    </message>
    <message>
      <source>List only the places whose value is this or more.</source>
      <translation>Ne lister que les lieux dont la valeur atteint ce minimum.</translation>
    </message>
    <message>
      <source>Little that unpacks into very much, archives within archives.</source>
      <translation>Peu d’octets qui se déplient en beaucoup, archives dans des archives.</translation>
    </message>
    <message>
      <source>Load a file of incidents</source>
      <translation>Charger un fichier d’incidents</translation>
    </message>
    <message>
      <source>Load a file of incidents, or choose a point layer of the project. Every row is accepted, or rejected with its reason.</source>
      <translation>Chargez un fichier de faits, ou choisissez une couche de points du projet. Chaque ligne est acceptée, ou rejetée avec son motif.</translation>
    </message>
    <message>
      <source>Load a file or choose a layer in the tab “Data”: the charts of its incidents show here.</source>
      <translation>Chargez un fichier ou choisissez une couche dans l’onglet « Données » : les graphiques de ses faits s’affichent ici.</translation>
    </message>
    <message>
      <source>Load incidents</source>
      <translation>Charger des faits</translation>
    </message>
    <message>
      <source>Load results in the group “Quiétude”</source>
      <translation>Charger les résultats dans le groupe « Quiétude »</translation>
    </message>
    <message>
      <source>Loading of {source}</source>
      <translation>Chargement de {source}</translation>
    </message>
    <message>
      <source>Local Moran's I</source>
      <translation>I de Moran local</translation>
    </message>
    <message>
      <source>Location quotient: {category}</source>
      <translation>Quotient de localisation : {category}</translation>
    </message>
    <message>
      <source>Logarithm of the ratio</source>
      <translation>Logarithme du rapport</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <source>Logo of maps</source>
      <translation>Logo des cartes</translation>
    </message>
    <message>
      <source>Longest span (hours)</source>
      <translation>Plus long intervalle (heures)</translation>
    </message>
    <message>
      <source>Longest span used (hours)</source>
      <translation>Plus long intervalle utilisé (heures)</translation>
    </message>
    <message>
      <source>Longest span: {hours} h (that of the profile).</source>
      <translation>Plus long intervalle : {hours} h (celui du profil).</translation>
    </message>
    <message>
      <source>Longitude {longitude:.6g}, latitude {latitude:.6g} is not a place on Earth: the coordinates are probably in another CRS than the one declared.</source>
      <translation>Longitude {longitude:.6g}, latitude {latitude:.6g} n’est pas un lieu sur Terre : les coordonnées sont sans doute dans un autre SCR que celui qui est déclaré.</translation>
    </message>
    <message>
      <source>Lost by rounding</source>
      <translation>Perte due à l’arrondi</translation>
    </message>
    <message>
      <source>Low among high neighbours</source>
      <translation>Bas parmi des voisins élevés</translation>
    </message>
    <message>
      <source>Low among low neighbours</source>
      <translation>Bas parmi des voisins bas</translation>
    </message>
    <message>
      <source>Lowest value</source>
      <translation>Valeur minimale</translation>
    </message>
    <message>
      <source>MAPS=comparison compares two maps, and there are {count}: name two of them in PANELS, separated by a comma. There are: {names}.</source>
      <translation>MAPS=comparison compare deux cartes, et il y en a {count} : nommez-en deux dans PANELS, séparées par une virgule. Il y a : {names}.</translation>
    </message>
    <message>
      <source>MAPS=multiples: {count} maps are too many, at most {most} can be laid out: name some of them in PANELS.</source>
      <translation>MAPS=multiples : {count} cartes, c’est trop, {most} au plus peuvent être mises en page : nommez-en quelques-unes dans PANELS.</translation>
    </message>
    <message>
      <source>MAPS={word}: there is only one map to draw. Give several layers of results in LAYERS, a raster of several bands (Density through time) or counts by period or category (columns n_…).</source>
      <translation>MAPS={word} : il n’y a qu’une carte à dessiner. Donnez plusieurs couches de résultats dans LAYERS, un raster de plusieurs bandes (Densité au fil du temps) ou des comptages par période ou par catégorie (colonnes n_…).</translation>
    </message>
    <message>
      <source>METRIC: “{metric}” is not one of {metrics}.</source>
      <translation>METRIC : « {metric} » n’est pas l’un de {metrics}.</translation>
    </message>
    <message>
      <source>Made with</source>
      <translation>Réalisé avec</translation>
    </message>
    <message>
      <source>Main category</source>
      <translation>Catégorie principale</translation>
    </message>
    <message>
      <source>Makes a package to give away, for the public, a partner or named recipients: counts by official cell, area or point of addresses, nobody recognisable, as a map for QGIS, tables, pictures and a page that opens anywhere.</source>
      <translation>Fait un lot à donner, au public, à un partenaire ou à des destinataires nommés : dénombrements par carreau officiel, par zone ou par point d’adresses, personne de reconnaissable, sous forme de carte QGIS, de tableaux, d’images et d’une page qui s’ouvre partout.</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Carte</translation>
    </message>
    <message>
      <source>Map of the density with a radius of {radius}</source>
      <translation>Carte de la densité avec un rayon de {radius}</translation>
    </message>
    <message>
      <source>Map sheet</source>
      <translation>Planche cartographique</translation>
    </message>
    <message>
      <source>Map sheet written. Pages: {PAGES}.</source>
      <translation>Planche écrite. Pages : {PAGES}.</translation>
    </message>
    <message>
      <source>Map the &amp;density</source>
      <translation>Carte de &amp;densité</translation>
    </message>
    <message>
      <source>Map the change</source>
      <translation>Cartographier l’évolution</translation>
    </message>
    <message>
      <source>Map the series</source>
      <translation>Cartographier la série</translation>
    </message>
    <message>
      <source>Maps</source>
      <translation>Cartes</translation>
    </message>
    <message>
      <source>Maps on the sheet</source>
      <translation>Cartes sur la planche</translation>
    </message>
    <message>
      <source>Maps: {names}.</source>
      <translation>Cartes : {names}.</translation>
    </message>
    <message>
      <source>Mar</source>
      <translation>mars</translation>
    </message>
    <message>
      <source>March</source>
      <translation>mars</translation>
    </message>
    <message>
      <source>May</source>
      <translation>mai</translation>
    </message>
    <message>
      <source>Mean distance of its incidents (m)</source>
      <translation>Distance moyenne de ses faits (m)</translation>
    </message>
    <message>
      <source>Mean of many packages</source>
      <translation>Moyenne de nombreux lots</translation>
    </message>
    <message>
      <source>Meaning</source>
      <translation>Signification</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Mesurer</translation>
    </message>
    <message>
      <source>Measured</source>
      <translation>Mesuré</translation>
    </message>
    <message>
      <source>Measures what a package would hide and show for each kind and size of places, period and category, and proposes the finest that hides at most 10% of the events.</source>
      <translation>Mesure ce qu’un lot masquerait et montrerait pour chaque sorte et taille de lieux, période et catégorie, et propose la plus fine qui masque au plus 10 % des faits.</translation>
    </message>
    <message>
      <source>Member of the archive</source>
      <translation>Fichier de l’archive</translation>
    </message>
    <message>
      <source>Mended rejects</source>
      <translation>Rejets corrigés</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Méthode</translation>
    </message>
    <message>
      <source>Minimum</source>
      <translation>Minimum</translation>
    </message>
    <message>
      <source>Mon</source>
      <translation>lun.</translation>
    </message>
    <message>
      <source>Monday</source>
      <translation>lundi</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Mois</translation>
    </message>
    <message>
      <source>Month (1 to 12)</source>
      <translation>Mois (1 à 12)</translation>
    </message>
    <message>
      <source>Month of the last incident</source>
      <translation>Mois du dernier fait</translation>
    </message>
    <message>
      <source>Moran's I of the whole territory</source>
      <translation>I de Moran de tout le territoire</translation>
    </message>
    <message>
      <source>Moran's I of the whole territory: {i} (expected by chance: {expected}; z = {z}, {p}): {meaning}.</source>
      <translation>I de Moran de tout le territoire : {i} (attendu par hasard : {expected} ; z = {z}, {p}) : {meaning}.</translation>
    </message>
    <message>
      <source>More than {pairs} pairs are within DISTANCE and DELAY: reduce them, or compare within the same category. Incidents heaped at one position make such numbers.</source>
      <translation>Plus de {pairs} paires sont dans les limites de DISTANCE et de DELAY : réduisez-les, ou comparez au sein d’une même catégorie. Des faits entassés à une même position donnent de tels nombres.</translation>
    </message>
    <message>
      <source>Most frequent category</source>
      <translation>Catégorie la plus fréquente</translation>
    </message>
    <message>
      <source>Moved points</source>
      <translation>Points déplacés</translation>
    </message>
    <message>
      <source>Must share</source>
      <translation>Doivent partager</translation>
    </message>
    <message>
      <source>N</source>
      <translation>N</translation>
    </message>
    <message>
      <source>NOT VALIDATED</source>
      <translation>NON VALIDÉ</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Name of each area</source>
      <translation>Nom de chaque secteur</translation>
    </message>
    <message>
      <source>Name of the areas</source>
      <translation>Nom des zones</translation>
    </message>
    <message>
      <source>Name of the commune or of the territory: it stands in the titles and in the name of the file.</source>
      <translation>Nom de la commune ou du territoire : il figure dans les titres et dans le nom du fichier.</translation>
    </message>
    <message>
      <source>Name of the streets</source>
      <translation>Nom des rues</translation>
    </message>
    <message>
      <source>Name written on maps and in packages when the field is left empty.</source>
      <translation>Nom écrit sur les cartes et dans les lots quand le champ est laissé vide.</translation>
    </message>
    <message>
      <source>Named recipients</source>
      <translation>Destinataires nommés</translation>
    </message>
    <message>
      <source>Names of layers, bands or columns, in order, separated by commas, such as 2020, 2024; a name that holds a comma stands between double quotes. Left empty: all.</source>
      <translation>Noms de couches, de bandes ou de colonnes, dans l’ordre, séparés par des virgules, par exemple 2020, 2024 ; un nom qui contient une virgule se met entre guillemets droits. Laissé vide : toutes.</translation>
    </message>
    <message>
      <source>Names of the checks that failed</source>
      <translation>Noms des contrôles échoués</translation>
    </message>
    <message>
      <source>Names of the layers</source>
      <translation>Noms des couches</translation>
    </message>
    <message>
      <source>Names of this machine</source>
      <translation>Noms de cette machine</translation>
    </message>
    <message>
      <source>Names separated by commas. Left empty, as it should be: no free text is imported, since people are named there. What is asked for goes into the field notes, which no package publishes; texts that hold a telephone, an e-mail, a plate or a number of a person are left out all the same.</source>
      <translation>Noms séparés par des virgules. Laissé vide, comme il se doit : aucun texte libre n’est importé, car des personnes y sont nommées. Ce qui est demandé va dans le champ notes, qu’aucun lot ne publie ; les textes qui contiennent un téléphone, un courriel, une plaque ou un numéro de personne sont écartés malgré tout.</translation>
    </message>
    <message>
      <source>Names serve only where both layers give theirs: NAME and STREET. They are not used.</source>
      <translation>Les noms ne servent que si les deux couches donnent le leur : NAME et STREET. Ils ne sont pas utilisés.</translation>
    </message>
    <message>
      <source>Names that lead elsewhere</source>
      <translation>Noms qui mènent ailleurs</translation>
    </message>
    <message>
      <source>Near repeats</source>
      <translation>Répétitions de proximité (near repeat)</translation>
    </message>
    <message>
      <source>Near repeats need at least two events whose day is known: there is {count}.</source>
      <translation>Les répétitions de proximité demandent au moins deux faits dont le jour est connu : il y en a {count}.</translation>
    </message>
    <message>
      <source>Nearest and soonest band, {distance} m and {days} days: {observed} pairs, {expected} expected ({ratio}, p = {p}).</source>
      <translation>Classe la plus proche, {distance} m et {days} jours : {observed} paires, {expected} attendues ({ratio}, p = {p}).</translation>
    </message>
    <message>
      <source>Neighbours</source>
      <translation>Voisins</translation>
    </message>
    <message>
      <source>Never imported (persons, addresses or free text): {columns}</source>
      <translation>Jamais importées (personnes, adresses ou texte libre) : {columns}</translation>
    </message>
    <message>
      <source>New cold spot</source>
      <translation>Point froid nouveau</translation>
    </message>
    <message>
      <source>New hot spot</source>
      <translation>Point chaud nouveau</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <source>Nights</source>
      <translation>Nuits</translation>
    </message>
    <message>
      <source>No area of “{layer}” is selected: all are counted in.</source>
      <translation>Aucun secteur de « {layer} » n’est sélectionné : tous servent au comptage.</translation>
    </message>
    <message>
      <source>No band holds at least 20% more pairs than expected with p ≤ 0.05.</source>
      <translation>Aucune classe ne compte au moins 20 % de paires de plus qu’attendu avec p ≤ 0,05.</translation>
    </message>
    <message>
      <source>No category and period has {k} points that may be shown: the package would be empty. Choose a longer period, leave CATEGORY empty, or check that ADDRESSES covers the territory.</source>
      <translation>Aucune catégorie et période n’a {k} points que l’on puisse montrer : le lot serait vide. Choisissez une période plus longue, laissez CATEGORY vide, ou vérifiez qu’ADDRESSES couvre le territoire.</translation>
    </message>
    <message>
      <source>No cell gathers {k} events that may be shown: the package would be empty.</source>
      <translation>Aucun lieu ne réunit {k} faits qui puissent être montrés : le lot serait vide.</translation>
    </message>
    <message>
      <source>No cell is a hot or cold spot long enough, or lately, to be one of the classes.</source>
      <translation>Aucune maille n’est un point chaud ou froid depuis assez longtemps, ou assez récemment, pour entrer dans une classe.</translation>
    </message>
    <message>
      <source>No cell of the raster lies in the study area: check the extent, or choose smaller cells.</source>
      <translation>Aucune cellule du raster n’est dans la zone d’étude : vérifiez l’emprise, ou choisissez des cellules plus petites.</translation>
    </message>
    <message>
      <source>No check proves that a package is anonymous: it tells that these attacks find nothing. The decision is that of the data protection officer.</source>
      <translation>Aucun contrôle ne prouve qu’un lot est anonyme : il dit que ces attaques ne trouvent rien. La décision revient au délégué à la protection des données.</translation>
    </message>
    <message>
      <source>No cluster: nowhere are {fewest} incidents within {distance} m of one of them. Try a longer distance or fewer incidents.</source>
      <translation>Aucun groupe : nulle part {fewest} faits ne se trouvent à {distance} m au plus de l’un d’eux. Essayez une distance plus longue ou moins de faits.</translation>
    </message>
    <message>
      <source>No column is the category: choose one among the columns.</source>
      <translation>Aucune colonne ne donne la catégorie : choisissez-en une parmi les colonnes.</translation>
    </message>
    <message>
      <source>No column of “{source}” could be taken for a date, a position or a category. Its columns: {columns}. Check that this is the right file and sheet, or name the columns in a profile given to PROFILE.</source>
      <translation>Aucune colonne de « {source} » n’a pu être prise pour une date, une position ou une catégorie. Ses colonnes : {columns}. Vérifiez que c’est le bon fichier et la bonne feuille, ou nommez les colonnes dans un profil donné à PROFILE.</translation>
    </message>
    <message>
      <source>No columns</source>
      <translation>Aucune colonne</translation>
    </message>
    <message>
      <source>No correction</source>
      <translation>Aucune correction</translation>
    </message>
    <message>
      <source>No date is precise enough for windows of {kind}: all are known to the month or to the year only. Choose a longer PERIOD.</source>
      <translation>Aucune date n’est assez précise pour de telles fenêtres ({kind}) : toutes ne sont connues qu’au mois ou à l’année près. Choisissez une PERIOD plus longue.</translation>
    </message>
    <message>
      <source>No day is known in the field “{field}”: all its dates are missing, or known to the month or to the year only. Choose METHOD = dbscan, or another field.</source>
      <translation>Aucun jour n’est connu dans le champ « {field} » : toutes ses dates manquent, ou ne sont connues qu’au mois ou à l’année. Choisissez METHOD = dbscan, ou un autre champ.</translation>
    </message>
    <message>
      <source>No field incident_id: incidents are called by the number of their row.</source>
      <translation>Pas de champ incident_id : les faits sont désignés par leur numéro de ligne.</translation>
    </message>
    <message>
      <source>No figure under {k} facts, none with more than {share} of its facts at one address; multiples of {base}.</source>
      <translation>Aucun effectif sous {k} faits, aucun dont plus de {share} des faits soient à une seule adresse ; multiples de {base}.</translation>
    </message>
    <message>
      <source>No grain can be shown: the events are too few or too far from each other.</source>
      <translation>Aucune finesse ne peut être montrée : les faits sont trop peu nombreux ou trop éloignés les uns des autres.</translation>
    </message>
    <message>
      <source>No grain can be shown: there are too few events, or they stand too far from each other.</source>
      <translation>Aucune finesse ne peut être montrée : il y a trop peu de faits, ou ils sont trop éloignés les uns des autres.</translation>
    </message>
    <message>
      <source>No hot spot of “{layer}” is in the study area: check the filter and the CRS of both.</source>
      <translation>Aucun point chaud de « {layer} » n’est dans le territoire étudié : vérifiez le filtre et le SCR des deux.</translation>
    </message>
    <message>
      <source>No incident can be placed in this profile ({excluded}): choose another BY, for days or months, or other fields.</source>
      <translation>Aucun fait ne peut être placé dans ce profil ({excluded}) : choisissez une autre valeur de BY, par jour ou par mois, ou d’autres champs.</translation>
    </message>
    <message>
      <source>No incident has a date.</source>
      <translation>Aucun fait n’a de date.</translation>
    </message>
    <message>
      <source>No incident has a date: no column could be read as dates in one layout. Say which one it is, and its layout, in “time.occurred_from” of a profile.</source>
      <translation>Aucun fait n’a de date : aucune colonne n’a pu être lue comme des dates d’une même forme. Indiquez laquelle c’est, et sa forme, dans « time.occurred_from » d’un profil.</translation>
    </message>
    <message>
      <source>No incident has a date: this chart cannot be drawn.</source>
      <translation>Aucun fait n’est daté : ce graphique ne peut pas être dessiné.</translation>
    </message>
    <message>
      <source>No incident is in BEFORE nor in AFTER: the dates of the layer go from {first} to {last}.</source>
      <translation>Aucun fait n’est dans BEFORE ni dans AFTER : les dates de la couche vont du {first} au {last}.</translation>
    </message>
    <message>
      <source>No incidents</source>
      <translation>Aucun fait</translation>
    </message>
    <message>
      <source>No layer</source>
      <translation>Aucune couche</translation>
    </message>
    <message>
      <source>No pattern</source>
      <translation>Aucun motif</translation>
    </message>
    <message>
      <source>No place has enough incidents to tell.</source>
      <translation>Aucun lieu n’a assez de faits pour le dire.</translation>
    </message>
    <message>
      <source>No place is significantly hot or cold at {confidence} {correction}: chance alone could draw this map.</source>
      <translation>Aucun lieu n’est significativement chaud ou froid à {confidence} {correction} : le hasard seul pourrait dessiner cette carte.</translation>
    </message>
    <message>
      <source>No point is where it happened: it may come from {fewest} neighbouring addresses or more, all as likely.</source>
      <translation>Aucun point n’est là où cela s’est passé : il peut venir de {fewest} adresses voisines ou plus, toutes aussi probables.</translation>
    </message>
    <message>
      <source>No result</source>
      <translation>Aucun résultat</translation>
    </message>
    <message>
      <source>No row has a position: these incidents can be counted by area or by date, not mapped.</source>
      <translation>Aucune ligne n’a de position : ces faits peuvent être comptés par zone ou par date, pas cartographiés.</translation>
    </message>
    <message>
      <source>No total by place, period or category is given: every hidden figure may be anything below k.</source>
      <translation>Aucun total par lieu, période ou catégorie n’est donné : chaque effectif masqué peut valoir n’importe quoi sous k.</translation>
    </message>
    <message>
      <source>No two places are within {distance} m: none has a neighbour. Give a longer DISTANCE.</source>
      <translation>Aucun lieu n’est à moins de {distance} m d’un autre : aucun n’a de voisin. Donnez une DISTANCE plus longue.</translation>
    </message>
    <message>
      <source>No two places touch: none has a neighbour. Choose NEIGHBOURS “distance”, or mend the gaps between the polygons.</source>
      <translation>Aucun lieu n’en touche un autre : aucun n’a de voisin. Choisissez NEIGHBOURS « distance », ou refermez les vides entre les polygones.</translation>
    </message>
    <message>
      <source>NoData where there are too few incidents for a ratio: {share} of the incidents lie there.</source>
      <translation>NoData là où les faits sont trop peu nombreux pour un rapport : {share} des faits s’y trouvent.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Rien</translation>
    </message>
    <message>
      <source>None of the {count} incidents is in the extent, study area or areas asked for: check where they lie, their CRS and that of the incidents.</source>
      <translation>Aucun des {count} faits n’est dans l’emprise, la zone d’étude ou les secteurs demandés : vérifiez où ils se trouvent, leur SCR et celui des faits.</translation>
    </message>
    <message>
      <source>None of the {count} incidents is within {distance} m of a street: check the CRS of both layers, or choose a longer distance.</source>
      <translation>Aucun des {count} faits n’est à moins de {distance} m d’une rue : vérifiez le SCR des deux couches, ou choisissez une distance plus longue.</translation>
    </message>
    <message>
      <source>None of the {rows} rows of “{source}” could be accepted. {reasons} {checks}</source>
      <translation>Aucune des {rows} lignes de « {source} » n’a pu être acceptée. {reasons} {checks}</translation>
    </message>
    <message>
      <source>None of the {rows} rows passes the filter ({unknown} for want of a known day or hour): widen it.</source>
      <translation>Aucune des {rows} lignes ne passe le filtre ({unknown} faute de jour ou d’heure connus) : élargissez-le.</translation>
    </message>
    <message>
      <source>None: every row was accepted.</source>
      <translation>Aucune : toutes les lignes ont été acceptées.</translation>
    </message>
    <message>
      <source>None: for its recipients alone.</source>
      <translation>Aucune : pour ses seuls destinataires.</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normale</translation>
    </message>
    <message>
      <source>Not imported (no field for them): {columns}</source>
      <translation>Non importées (aucun champ ne leur correspond) : {columns}</translation>
    </message>
    <message>
      <source>Not significant</source>
      <translation>Non significatif</translation>
    </message>
    <message>
      <source>Not surely better than chance: hot spots put anywhere would hold {ground}.</source>
      <translation>Pas sûrement mieux que le hasard : des points chauds placés n’importe où en tiendraient {ground}.</translation>
    </message>
    <message>
      <source>Notes of context</source>
      <translation>Notes de contexte</translation>
    </message>
    <message>
      <source>Nothing of the source was found in any file of the package, at any depth.</source>
      <translation>Rien de la source n’a été trouvé dans aucun fichier du lot, à aucune profondeur.</translation>
    </message>
    <message>
      <source>Nothing to check.</source>
      <translation>Rien à vérifier.</translation>
    </message>
    <message>
      <source>Nothing to gain: however many points of a place are put together, it is one of the same addresses.</source>
      <translation>Rien à y gagner : si nombreux que soient les points d’un lieu que l’on rassemble, ce sont toujours les mêmes adresses possibles.</translation>
    </message>
    <message>
      <source>Nothing to report.</source>
      <translation>Rien à signaler.</translation>
    </message>
    <message>
      <source>Nov</source>
      <translation>nov.</translation>
    </message>
    <message>
      <source>November</source>
      <translation>novembre</translation>
    </message>
    <message>
      <source>Nowhere do events stand at enough addresses near each other: there is no heat map.</source>
      <translation>Nulle part des événements ne se trouvent à assez d’adresses proches les unes des autres : il n’y a pas de carte de chaleur.</translation>
    </message>
    <message>
      <source>Nowhere do incidents stand close enough to compare: no cell reaches the density of {few} incidents at one place in both layers, nor of {many} in one. Choose a larger radius, longer periods, or METHOD = difference.</source>
      <translation>Nulle part les faits ne sont assez rapprochés pour être comparés : aucune cellule n’atteint la densité de {few} faits au même endroit dans les deux couches, ni de {many} dans l’une d’elles. Choisissez un rayon plus grand, des périodes plus longues, ou METHOD = difference.</translation>
    </message>
    <message>
      <source>Number of areas</source>
      <translation>Nombre de zones</translation>
    </message>
    <message>
      <source>Number of clusters</source>
      <translation>Nombre de groupes</translation>
    </message>
    <message>
      <source>Number of facts</source>
      <translation>Nombre de faits</translation>
    </message>
    <message>
      <source>Number of facts {by_unit}, rounded. Hatched: {label}.</source>
      <translation>Nombre de faits {by_unit}, arrondi. Hachures : {label}.</translation>
    </message>
    <message>
      <source>Number of facts, rounded; empty where it is not shown</source>
      <translation>Nombre de faits, arrondi ; vide là où il n’est pas montré</translation>
    </message>
    <message>
      <source>Number of hot spots, by radius (m)</source>
      <translation>Nombre de points chauds, selon le rayon (m)</translation>
    </message>
    <message>
      <source>Number of households</source>
      <translation>Nombre de ménages</translation>
    </message>
    <message>
      <source>Number of incidents</source>
      <translation>Nombre de faits</translation>
    </message>
    <message>
      <source>Number of incidents (aoristic weights)</source>
      <translation>Nombre de faits (poids aoristiques)</translation>
    </message>
    <message>
      <source>Number of incidents by category</source>
      <translation>Nombre de faits par catégorie</translation>
    </message>
    <message>
      <source>Number of incidents by day</source>
      <translation>Nombre de faits par jour</translation>
    </message>
    <message>
      <source>Number of incidents by month</source>
      <translation>Nombre de faits par mois</translation>
    </message>
    <message>
      <source>Number of incidents by week (from Monday)</source>
      <translation>Nombre de faits par semaine (à partir du lundi)</translation>
    </message>
    <message>
      <source>Number of incidents by year</source>
      <translation>Nombre de faits par an</translation>
    </message>
    <message>
      <source>Number of incidents, all periods</source>
      <translation>Nombre de faits, toutes périodes</translation>
    </message>
    <message>
      <source>Number of incidents, as squares</source>
      <translation>Nombre de faits, en carrés</translation>
    </message>
    <message>
      <source>Number of incidents, last period</source>
      <translation>Nombre de faits, dernière période</translation>
    </message>
    <message>
      <source>Number of pages</source>
      <translation>Nombre de pages</translation>
    </message>
    <message>
      <source>Number of periods before, in which the cells around count as neighbours too; 1 as in Esri's tool.</source>
      <translation>Nombre de périodes précédentes dans lesquelles les mailles alentour comptent aussi comme voisines ; 1 comme dans l’outil d’Esri.</translation>
    </message>
    <message>
      <source>Number of rows</source>
      <translation>Nombre de lignes</translation>
    </message>
    <message>
      <source>Number of {places}</source>
      <translation>Nombre de {places}</translation>
    </message>
    <message>
      <source>Number that each row counts for, such as its number of incidents (quantity) or its gravity. Left empty: 1. The field weight of the result and all its rates use it; n always counts rows.</source>
      <translation>Nombre pour lequel compte chaque ligne, tel que son nombre de faits (quantity) ou sa gravité. Vide : 1. Le champ weight du résultat et tous ses taux en tiennent compte ; n compte toujours les lignes.</translation>
    </message>
    <message>
      <source>Number that each row counts for, such as its number of incidents (quantity): ranks and shares then sum it; n always counts rows. Left empty: 1.</source>
      <translation>Nombre pour lequel chaque ligne compte, tel que son nombre de faits (quantity) : les rangs et les parts l’additionnent alors ; n compte toujours les lignes. Laissé vide : 1.</translation>
    </message>
    <message>
      <source>Number that each row counts for. Left empty: quantity where the layer has it, otherwise 1.</source>
      <translation>Nombre pour lequel chaque ligne compte. Laissé vide : quantity si la couche l’a, sinon 1.</translation>
    </message>
    <message>
      <source>Numbers, types, blanks and outlines by which a hidden zero differs from a hidden figure.</source>
      <translation>Numéros, types, espaces et contours par lesquels un zéro masqué diffère d’un chiffre masqué.</translation>
    </message>
    <message>
      <source>Numeric field that says how much each incident counts. Incidents without a value are left out.</source>
      <translation>Champ numérique qui dit combien compte chaque fait. Les faits sans valeur sont laissés de côté.</translation>
    </message>
    <message>
      <source>N{y}E{x} is no multiple of {step} m</source>
      <translation>N{y}E{x} n’est pas un multiple de {step} m</translation>
    </message>
    <message>
      <source>N{y}E{x} is outside</source>
      <translation>N{y}E{x} est en dehors</translation>
    </message>
    <message>
      <source>N{y}E{x}: no address may be its own</source>
      <translation>N{y}E{x} : aucune adresse ne peut être la sienne</translation>
    </message>
    <message>
      <source>OUTPUT: “{path}” must end in .pdf or .png.</source>
      <translation>OUTPUT : « {path} » doit finir par .pdf ou .png.</translation>
    </message>
    <message>
      <source>Observatory</source>
      <translation>Observatoire</translation>
    </message>
    <message>
      <source>Observed</source>
      <translation>Observé</translation>
    </message>
    <message>
      <source>Observed / expected</source>
      <translation>Observé / attendu</translation>
    </message>
    <message>
      <source>Observed / expected, by distance</source>
      <translation>Observé / attendu, selon la distance</translation>
    </message>
    <message>
      <source>Observed / median expected</source>
      <translation>Observé / médiane attendue</translation>
    </message>
    <message>
      <source>Oct</source>
      <translation>oct.</translation>
    </message>
    <message>
      <source>October</source>
      <translation>octobre</translation>
    </message>
    <message>
      <source>Of polygons that cover the territory, such as the cells of a grid: the number by which they are ranked. The highest are then the hot spots, up to AREA_SHARE.</source>
      <translation>De polygones qui couvrent le territoire, comme les mailles d’une grille : le nombre selon lequel ils sont classés. Les plus hauts sont alors les points chauds, jusqu’à AREA_SHARE.</translation>
    </message>
    <message>
      <source>On top of the filter that the layer has of its own, which it gets back afterwards.</source>
      <translation>En plus du filtre propre à la couche, qui lui est rendu ensuite.</translation>
    </message>
    <message>
      <source>One address at most</source>
      <translation>Une adresse, au plus</translation>
    </message>
    <message>
      <source>One address behind a figure</source>
      <translation>Une seule adresse derrière un chiffre</translation>
    </message>
    <message>
      <source>One band a calendar period; weeks begin on Monday. Left empty, and without WINDOW_DAYS: the shortest period that makes at most {most} bands, announced.</source>
      <translation>Une bande par période du calendrier ; les semaines commencent le lundi. Laissé vide, et sans WINDOW_DAYS : la période la plus courte qui donne {most} bandes au plus, annoncée.</translation>
    </message>
    <message>
      <source>One character, such as ; or , (tab for a tabulation). Left empty: that of the profile, or found.</source>
      <translation>Un caractère, comme ; ou , (tab pour une tabulation). Laissé vide : celui du profil, ou trouvé.</translation>
    </message>
    <message>
      <source>One cluster holds more than half of the incidents: a shorter distance would tell its parts apart.</source>
      <translation>Un seul groupe réunit plus de la moitié des faits : une distance plus courte en distinguerait les parties.</translation>
    </message>
    <message>
      <source>One figure for the whole time (“all”), or one for each year, quarter or month. The shorter the period, the larger the places have to be: in public, quarters and months need cells of 1 km or more.</source>
      <translation>Un chiffre pour toute la période (« all »), ou un par année, trimestre ou mois. Plus la période est courte, plus les lieux doivent être grands : en public, trimestres et mois demandent des carreaux de 1 km ou plus.</translation>
    </message>
    <message>
      <source>One map</source>
      <translation>Une seule carte</translation>
    </message>
    <message>
      <source>One map a radius</source>
      <translation>Une carte par rayon</translation>
    </message>
    <message>
      <source>One or several polygon layers. Each is a zoning counted on its own: the result holds the areas of all, with the name of their layer in the field zoning.</source>
      <translation>Une ou plusieurs couches de polygones. Chacune est un découpage compté à part : le résultat contient les secteurs de toutes, avec le nom de leur couche dans le champ zoning.</translation>
    </message>
    <message>
      <source>One page a place of (atlas)</source>
      <translation>Une page par lieu de (atlas)</translation>
    </message>
    <message>
      <source>One table for each counting unit. Victims, vehicles and facts are never added up: one fact may have several victims, and their sum would count nothing. Margins are sums inside one unit.</source>
      <translation>Un tableau par unité de compte. Victimes, véhicules et faits ne s’additionnent jamais : un fait peut avoir plusieurs victimes, et leur somme ne compterait rien. Les marges sont des sommes à l’intérieur d’une unité.</translation>
    </message>
    <message>
      <source>Only the places picked: {count}</source>
      <translation>Seulement les lieux choisis : {count}</translation>
    </message>
    <message>
      <source>Only the {count} selected</source>
      <translation>Seulement la sélection ({count})</translation>
    </message>
    <message>
      <source>Only {count} places: a test needs {fewest} at least, and some thirty to be trusted. Choose smaller cells or a larger study area.</source>
      <translation>{count} lieux seulement : un test en demande {fewest} au moins, et une trentaine pour être fiable. Choisissez des cellules plus petites ou une zone d’étude plus grande.</translation>
    </message>
    <message>
      <source>Only {count} places: p-values are rough below {enough}. Read them as an order, not as a proof.</source>
      <translation>{count} lieux seulement : en dessous de {enough}, les valeurs p sont grossières. Lisez-les comme un ordre, non comme une preuve.</translation>
    </message>
    <message>
      <source>Only {share} of the incidents can be placed, less than {enough}: the profile may not be that of the others.</source>
      <translation>Seuls {share} des faits peuvent être placés, moins de {enough} : le profil n’est peut-être pas celui des autres.</translation>
    </message>
    <message>
      <source>Only {share} of the incidents have a position; maps are held reliable from {enough} (Ratcliffe 2004).</source>
      <translation>Seuls {share} des faits ont une position ; les cartes sont tenues pour fiables à partir de {enough} (Ratcliffe 2004).</translation>
    </message>
    <message>
      <source>Only {share} of the rows have a position, below the {enough} from which maps of incidents are reliable (Ratcliffe, 2004).</source>
      <translation>Seulement {share} des lignes ont une position, moins que les {enough} à partir desquels une carte des faits est fiable (Ratcliffe, 2004).</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open a package</source>
      <translation>Ouvrir un lot</translation>
    </message>
    <message>
      <source>Or a layer</source>
      <translation>Ou une couche</translation>
    </message>
    <message>
      <source>Order of the files</source>
      <translation>Ordre des fichiers</translation>
    </message>
    <message>
      <source>Order of the raw data</source>
      <translation>Ordre des données brutes</translation>
    </message>
    <message>
      <source>Order of the rows</source>
      <translation>Ordre des lignes</translation>
    </message>
    <message>
      <source>Oscillating cold spot</source>
      <translation>Point froid oscillant</translation>
    </message>
    <message>
      <source>Oscillating hot spot</source>
      <translation>Point chaud oscillant</translation>
    </message>
    <message>
      <source>Outline of each cluster, with its number of incidents, its days and its density.</source>
      <translation>Contour de chaque groupe, avec son nombre de faits, ses jours et sa densité.</translation>
    </message>
    <message>
      <source>Outline widened to be seen</source>
      <translation>Enveloppe élargie pour être vue</translation>
    </message>
    <message>
      <source>Outlines of cells</source>
      <translation>Contours des carreaux</translation>
    </message>
    <message>
      <source>Outlines of one place or of places in line, drawn as a small disc or strip: {count}. They have no density.</source>
      <translation>Enveloppes d’un seul lieu ou de lieux alignés, dessinées comme un petit disque ou une bande : {count}. Elles n’ont pas de densité.</translation>
    </message>
    <message>
      <source>Outlines of the clusters</source>
      <translation>Enveloppes des groupes</translation>
    </message>
    <message>
      <source>PAI is the hit rate divided by the share of the ground: 5 means five times as many incidents as chance. It rises when hot spots shrink: a PAI alone does not say that a map is better. RRI near 1: the places kept their share; below, the incidents went elsewhere.</source>
      <translation>Le PAI est le taux de réussite divisé par la part du terrain : 5 veut dire cinq fois plus de faits que le hasard. Il monte quand les points chauds rétrécissent : un PAI seul ne dit pas qu’une carte est meilleure. RRI proche de 1 : les lieux ont gardé leur part ; au-dessous, les faits sont allés ailleurs.</translation>
    </message>
    <message>
      <source>PAI: Chainey, Tompson and Uhlig (2008). RRI: Levine (2008). PEI: Hunt (2016). Interval of the hit rate: Clopper and Pearson (1934).</source>
      <translation>PAI : Chainey, Tompson et Uhlig (2008). RRI : Levine (2008). PEI : Hunt (2016). Intervalle du taux de réussite : Clopper et Pearson (1934).</translation>
    </message>
    <message>
      <source>PANELS names some of several maps: choose MAPS=comparison or MAPS=multiples, or leave PANELS empty.</source>
      <translation>PANELS nomme des cartes parmi plusieurs : choisissez MAPS=comparison ou MAPS=multiples, ou laissez PANELS vide.</translation>
    </message>
    <message>
      <source>PANELS: no map is called “{name}”. There are: {names}.</source>
      <translation>PANELS : aucune carte ne s’appelle « {name} ». Il y a : {names}.</translation>
    </message>
    <message>
      <source>PERIOD = {period} needs cells of at least {finest} m, not {size} m: small cells and short periods together tell who was where, when. Choose larger cells, or a longer period.</source>
      <translation>PERIOD = {period} demande des carreaux d’au moins {finest} m, et non {size} m : de petits carreaux et de courtes périodes disent ensemble qui était où, et quand. Choisissez des carreaux plus grands, ou une période plus longue.</translation>
    </message>
    <message>
      <source>PERIOD = {period} needs dates: name the date field of “{layer}” in TIME, or set PERIOD to “all”.</source>
      <translation>PERIOD = {period} demande des dates : indiquez le champ de date de « {layer} » dans TIME, ou réglez PERIOD sur « all ».</translation>
    </message>
    <message>
      <source>PERSONAL DATA POSSIBLE: a point may stand for a single fact. For its recipients alone.</source>
      <translation>DONNÉES À CARACTÈRE PERSONNEL POSSIBLES : un point peut représenter un seul fait. Pour ses seuls destinataires.</translation>
    </message>
    <message>
      <source>PERSONAL DATA POSSIBLE: some figures count fewer than {k} facts. For its recipients alone.</source>
      <translation>DONNÉES À CARACTÈRE PERSONNEL POSSIBLES : certains chiffres comptent moins de {k} faits. Pour ses seuls destinataires.</translation>
    </message>
    <message>
      <source>PLACE: the field “{field}” is empty for every incident: choose the one of the addresses.</source>
      <translation>PLACE : le champ « {field} » est vide pour tous les faits : choisissez celui des adresses.</translation>
    </message>
    <message>
      <source>PROFILE: the profile “{profile}” needs the columns {missing}, which the source does not have. Its columns: {header}. Choose another profile, or auto.</source>
      <translation>PROFILE : le profil « {profile} » demande les colonnes {missing}, que la source n’a pas. Ses colonnes : {header}. Choisissez un autre profil, ou auto.</translation>
    </message>
    <message>
      <source>PROFILE: “{profile}” cannot be used: {problem}</source>
      <translation>PROFILE : « {profile} » ne peut pas être utilisé : {problem}</translation>
    </message>
    <message>
      <source>PROJECT and LAYERS are both given: keep the one that the map must show.</source>
      <translation>PROJECT et LAYERS sont donnés tous les deux : gardez celui que la carte doit montrer.</translation>
    </message>
    <message>
      <source>PROJECT: “{path}” is missing or is not a QGIS project (.qgz or .qgs).</source>
      <translation>PROJECT : « {path} » est introuvable ou n’est pas un projet QGIS (.qgz ou .qgs).</translation>
    </message>
    <message>
      <source>Package</source>
      <translation>Lot</translation>
    </message>
    <message>
      <source>Package built: {PUBLISHED_CELLS} figures shown, {HIDDEN} of the events hidden.</source>
      <translation>Lot construit : {PUBLISHED_CELLS} chiffres montrés, {HIDDEN} des faits masqués.</translation>
    </message>
    <message>
      <source>Package for named recipients</source>
      <translation>Lot pour des destinataires nommés</translation>
    </message>
    <message>
      <source>Package for partners bound by a convention</source>
      <translation>Lot pour les partenaires d’une convention</translation>
    </message>
    <message>
      <source>Package opened under “{GROUP}”: {COUNT} layers.</source>
      <translation>Lot ouvert sous « {GROUP} ». Couches : {COUNT}.</translation>
    </message>
    <message>
      <source>Pages that run something or tell a server that they are read.</source>
      <translation>Pages qui exécutent quelque chose ou préviennent un serveur qu’on les lit.</translation>
    </message>
    <message>
      <source>Pairs at exactly the same place on the same day: {count}. They are counted; if some are one incident recorded twice, remove the duplicates and run again.</source>
      <translation>Paires exactement au même endroit le même jour : {count}. Elles sont comptées ; si certaines sont un même fait enregistré deux fois, retirez les doublons et relancez.</translation>
    </message>
    <message>
      <source>Pairs by distance and time: observed / expected</source>
      <translation>Paires par distance et délai : observé / attendu</translation>
    </message>
    <message>
      <source>Pairs drawn: {count}.</source>
      <translation>Paires dessinées : {count}.</translation>
    </message>
    <message>
      <source>Pairs expected (mean of the shufflings)</source>
      <translation>Paires attendues (moyenne des mélanges)</translation>
    </message>
    <message>
      <source>Pairs expected (median of the shufflings)</source>
      <translation>Paires attendues (médiane des mélanges)</translation>
    </message>
    <message>
      <source>Pairs found</source>
      <translation>Paires trouvées</translation>
    </message>
    <message>
      <source>Pairs observed</source>
      <translation>Paires observées</translation>
    </message>
    <message>
      <source>Pairs observed / expected, by band of distance (m); 1 is what chance makes</source>
      <translation>Paires observées / attendues, par classe de distance (m) ; 1 correspond au hasard</translation>
    </message>
    <message>
      <source>Pairs of near repeats</source>
      <translation>Paires de répétitions de proximité</translation>
    </message>
    <message>
      <source>Parameters for the package (JSON)</source>
      <translation>Paramètres du lot (JSON)</translation>
    </message>
    <message>
      <source>Parent of each area</source>
      <translation>Ensemble dont fait partie chaque zone</translation>
    </message>
    <message>
      <source>Part of the day</source>
      <translation>Partie du jour</translation>
    </message>
    <message>
      <source>Partner</source>
      <translation>Partenaire</translation>
    </message>
    <message>
      <source>Partners</source>
      <translation>Partenaires</translation>
    </message>
    <message>
      <source>Parts of the day</source>
      <translation>Parties du jour</translation>
    </message>
    <message>
      <source>Paths, hosts and accounts</source>
      <translation>Chemins, hôtes et comptes</translation>
    </message>
    <message>
      <source>Per 1,000 dwellings</source>
      <translation>Pour 1 000 logements</translation>
    </message>
    <message>
      <source>Per 1,000 inhabitants</source>
      <translation>Pour 1 000 habitants</translation>
    </message>
    <message>
      <source>Per cell</source>
      <translation>Par maille</translation>
    </message>
    <message>
      <source>Per km²</source>
      <translation>Par km²</translation>
    </message>
    <message>
      <source>Per km² and year</source>
      <translation>Par km² et par an</translation>
    </message>
    <message>
      <source>Per m²</source>
      <translation>Par m²</translation>
    </message>
    <message>
      <source>Percentages above 0 and at most 100, separated by commas. Each is drawn.</source>
      <translation>Pourcentages supérieurs à 0 et d’au plus 100, séparés par des virgules. Chacun est dessiné.</translation>
    </message>
    <message>
      <source>Perhaps (for a person to decide)</source>
      <translation>Peut-être (à vous de trancher)</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Période</translation>
    </message>
    <message>
      <source>Period proposed</source>
      <translation>Période proposée</translation>
    </message>
    <message>
      <source>Period that the map covers. Left empty: read from the density raster, left out where it is not known.</source>
      <translation>Période que couvre la carte. Vide : lue dans le raster de densité, omise si elle n’est pas connue.</translation>
    </message>
    <message>
      <source>Period: {period} (the shortest that makes at most {most} bands).</source>
      <translation>Période : {period} (la plus courte qui donne {most} bandes au plus).</translation>
    </message>
    <message>
      <source>Periods</source>
      <translation>Périodes</translation>
    </message>
    <message>
      <source>Periods as a cold spot</source>
      <translation>Périodes en point froid</translation>
    </message>
    <message>
      <source>Periods as a hot spot</source>
      <translation>Périodes en point chaud</translation>
    </message>
    <message>
      <source>Periods to compare</source>
      <translation>Périodes à comparer</translation>
    </message>
    <message>
      <source>Periods without any incident: {count}. Check that their data are there.</source>
      <translation>Périodes sans aucun fait : {count}. Vérifiez que leurs données sont là.</translation>
    </message>
    <message>
      <source>Periods, categories and totals together</source>
      <translation>Périodes, catégories et totaux ensemble</translation>
    </message>
    <message>
      <source>Persistent cold spot</source>
      <translation>Point froid persistant</translation>
    </message>
    <message>
      <source>Persistent hot spot</source>
      <translation>Point chaud persistant</translation>
    </message>
    <message>
      <source>Picking a place in the list of the explorer</source>
      <translation>Choix d’un lieu dans la liste de l’explorateur</translation>
    </message>
    <message>
      <source>Picture for the corner of map sheets, such as the arms of the town: SVG, PNG or JPEG.</source>
      <translation>Image pour le coin des planches, par exemple les armes de la ville : SVG, PNG ou JPEG.</translation>
    </message>
    <message>
      <source>Picture for the corner of the sheet, such as the arms of the town. May stay empty.</source>
      <translation>Image pour le coin de la feuille, par exemple les armes de la ville. Peut rester vide.</translation>
    </message>
    <message>
      <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
      <translation>Images (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
      <source>Pieces left out for being tiny</source>
      <translation>Morceaux minuscules écartés</translation>
    </message>
    <message>
      <source>Pieces of fewer than {cells} cells left out: {count}. They hold {events} incidents at most in one share.</source>
      <translation>Morceaux de moins de {cells} cellules écartés : {count}. Ils contiennent au plus {events} faits dans une même part.</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <source>Place or category</source>
      <translation>Lieu ou catégorie</translation>
    </message>
    <message>
      <source>Place, then neighbours</source>
      <translation>Le lieu, puis ses voisins</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Lieux</translation>
    </message>
    <message>
      <source>Places are ranked by their number of incidents; a share of the incidents needs the smallest number of places that holds at least as much. Gini: G = (2 Σ i·y − n − 1) / n, shares y in rising order of rank i among n places; with c incidents, fewer than places, G′ = (n/c)(G − 1) + 1.</source>
      <translation>Les lieux sont classés par nombre de faits ; une part des faits demande le plus petit nombre de lieux qui en réunit au moins autant. Gini : G = (2 Σ i·y − n − 1) / n, avec y les parts par rang croissant i parmi n lieux ; pour c faits, moins nombreux que les lieux, G′ = (n/c)(G − 1) + 1.</translation>
    </message>
    <message>
      <source>Places down</source>
      <translation>Lieux en baisse</translation>
    </message>
    <message>
      <source>Places proposed</source>
      <translation>Lieux proposés</translation>
    </message>
    <message>
      <source>Places seen again</source>
      <translation>Lieux revus</translation>
    </message>
    <message>
      <source>Places shown</source>
      <translation>Lieux montrés</translation>
    </message>
    <message>
      <source>Places stable</source>
      <translation>Lieux stables</translation>
    </message>
    <message>
      <source>Places tested</source>
      <translation>Lieux testés</translation>
    </message>
    <message>
      <source>Places that changed most</source>
      <translation>Lieux qui ont le plus changé</translation>
    </message>
    <message>
      <source>Places that have an incident</source>
      <translation>Lieux qui ont un fait</translation>
    </message>
    <message>
      <source>Places up</source>
      <translation>Lieux en hausse</translation>
    </message>
    <message>
      <source>Places where facts were recorded, moved: no point is where it happened, and none is a count.</source>
      <translation>Lieux où des faits ont été enregistrés, déplacés : aucun point n’est là où cela s’est passé, et aucun n’est un nombre.</translation>
    </message>
    <message>
      <source>Places with a figure</source>
      <translation>Lieux avec un effectif</translation>
    </message>
    <message>
      <source>Places with too few incidents</source>
      <translation>Lieux avec trop peu de faits</translation>
    </message>
    <message>
      <source>Places without incidents are not known here, and are not counted: shares are of the places that have some. Give street segments, or cells with a study area, to count the empty ones as well.</source>
      <translation>Les lieux sans fait ne sont pas connus ici et ne comptent pas : les parts sont celles des lieux qui en ont. Donnez des tronçons de rue, ou des carreaux avec un périmètre d’étude, pour compter aussi les lieux vides.</translation>
    </message>
    <message>
      <source>Places without neighbours</source>
      <translation>Lieux sans voisin</translation>
    </message>
    <message>
      <source>Places: {up} up, {down} down, {stable} stable, {too_few} with too few incidents to tell.</source>
      <translation>Lieux : {up} en hausse, {down} en baisse, {stable} stables, {too_few} avec trop peu de faits pour le dire.</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Lire</translation>
    </message>
    <message>
      <source>Point layer or table, one event a row; rows without a position count too. The selection and the filter of the layer are honoured.</source>
      <translation>Couche de points ou table, un fait par ligne ; les lignes sans position comptent aussi. La sélection et le filtre de la couche sont respectés.</translation>
    </message>
    <message>
      <source>Point layer to work on. A layer of incidents is found by its fields.</source>
      <translation>Couche de points sur laquelle travailler. Une couche d’incidents se reconnaît à ses champs.</translation>
    </message>
    <message>
      <source>Point or multipoint layer, one event a point. The selection and the filter of the layer are honoured.</source>
      <translation>Couche de points ou de multipoints, un fait par point. La sélection et le filtre de la couche sont respectés.</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Points</translation>
    </message>
    <message>
      <source>Points and territory</source>
      <translation>Points et territoire</translation>
    </message>
    <message>
      <source>Points are moved among {addresses} addresses, in blocks of {fewest} or more; {share} of the events are hidden.</source>
      <translation>Les points sont déplacés parmi {addresses} adresses, par blocs de {fewest} ou plus ; {share} des faits sont masqués.</translation>
    </message>
    <message>
      <source>Points are on multiples of {rounded} m, within the territory; no day, no hour, no address and no identifier is in this package.</source>
      <translation>Les points sont sur des multiples de {rounded} m, dans le territoire ; ce lot ne contient ni jour, ni heure, ni adresse, ni identifiant.</translation>
    </message>
    <message>
      <source>Points carry no count: there is nothing to subtract from other packages. Addresses are taken as in the layer given: keep to one layer for packages of one series.</source>
      <translation>Les points ne portent aucun nombre : il n’y a rien à soustraire d’autres lots. Les adresses sont celles de la couche donnée : gardez la même couche pour les lots d’une même série.</translation>
    </message>
    <message>
      <source>Points for the public, for partners, for nobody in particular or for ever.</source>
      <translation>Des points pour le public, pour des partenaires, pour personne en particulier ou pour toujours.</translation>
    </message>
    <message>
      <source>Points of 8 addresses</source>
      <translation>Points de 8 adresses</translation>
    </message>
    <message>
      <source>Points of a category and period</source>
      <translation>Points d’une catégorie et d’une période</translation>
    </message>
    <message>
      <source>Points of several categories or periods at one position: who knows of one reads the others.</source>
      <translation>Des points de plusieurs catégories ou périodes au même endroit : qui en connaît un lit les autres.</translation>
    </message>
    <message>
      <source>Points of the incidents from which the map was made, to count the share they have inside, for the RRI. Left empty: the share that the map tells, if it does.</source>
      <translation>Points des faits dont la carte a été faite, pour compter la part qu’ils ont à l’intérieur, pour le RRI. Laissé vide : la part que dit la carte, si elle la dit.</translation>
    </message>
    <message>
      <source>Points of two recipients</source>
      <translation>Points de deux destinataires</translation>
    </message>
    <message>
      <source>Points outside of the territory.</source>
      <translation>Des points en dehors du territoire.</translation>
    </message>
    <message>
      <source>Points shown</source>
      <translation>Points montrés</translation>
    </message>
    <message>
      <source>Points that fewer than eleven addresses agree with, once rounded.</source>
      <translation>Des points qui, une fois arrondis, ne conviennent qu’à moins de onze adresses.</translation>
    </message>
    <message>
      <source>Points that stand too near their address, or never near it, by those who know all but the key.</source>
      <translation>Des points trop proches de leur adresse, ou jamais proches d’elle, pour qui sait tout sauf la clé.</translation>
    </message>
    <message>
      <source>Points that were not moved</source>
      <translation>Points qui n’ont pas été déplacés</translation>
    </message>
    <message>
      <source>Points where events stood.</source>
      <translation>Des points là où des faits ont eu lieu.</translation>
    </message>
    <message>
      <source>Points, one event a point, which are counted in the cells of a grid; or polygons, whose count is in a field. The selection and the filter of the layer are honoured.</source>
      <translation>Des points, un fait par point, comptés dans les cellules d’une grille ; ou des polygones, dont le nombre est dans un champ. La sélection et le filtre de la couche sont respectés.</translation>
    </message>
    <message>
      <source>Polygon layer, where rows or columns are areas.</source>
      <translation>Couche de polygones, quand les lignes ou les colonnes sont des zones.</translation>
    </message>
    <message>
      <source>Polygons in which incidents are counted. Left empty: the cells of a grid. The selection is honoured.</source>
      <translation>Polygones dans lesquels les faits sont comptés. Laissé vide : les mailles d’une grille. La sélection est respectée.</translation>
    </message>
    <message>
      <source>Polygons of hot spots (those of each share where there is a field share; the significant ones where there is a field class), or a density raster in a metric CRS. The filter of the layer is honoured.</source>
      <translation>Polygones de points chauds (ceux de chaque part où il y a un champ share ; les significatifs où il y a un champ class), ou raster de densité dans un SCR métrique. Le filtre de la couche est respecté.</translation>
    </message>
    <message>
      <source>Polygons of the commune; give them whenever you can. Their outline is drawn, events elsewhere are left out, and every place inside is written, so that an empty one looks like a hidden one. Left empty: the map stops around the places that are shown.</source>
      <translation>Polygones de la commune ; donnez-les chaque fois que vous le pouvez. Leur contour est dessiné, les faits d’ailleurs sont laissés de côté, et chaque lieu de l’intérieur est écrit, de sorte qu’un lieu vide ressemble à un lieu masqué. Laissé vide : la carte s’arrête autour des lieux montrés.</translation>
    </message>
    <message>
      <source>Polygons of the territory, for points. Every cell that touches them is tested, empty ones too, and no other: cells outside are neither counted nor anybody's neighbours. Left empty: every cell of the rectangle of the incidents, fields and sea included.</source>
      <translation>Polygones du territoire, pour des points. Chaque cellule qui les touche est testée, vides comprises, et aucune autre : les cellules du dehors ne sont ni comptées ni voisines de personne. Vide : toutes les cellules du rectangle des faits, champs et mer compris.</translation>
    </message>
    <message>
      <source>Polygons of the territory. Every cell that touches them is tested, empty ones too, and no other. Left empty: every cell of the rectangle of the incidents, fields and sea included.</source>
      <translation>Polygones du territoire. Chaque maille qui les touche est testée, les vides aussi, et aucune autre. Laissé vide : chaque maille du rectangle des faits, champs et mer compris.</translation>
    </message>
    <message>
      <source>Polygons of the territory: the ground of which the hot spots are a share. Needed with polygons, unless they have a field class or FIELD is given; left empty, the cells of the raster or all the polygons.</source>
      <translation>Polygones du territoire : le terrain dont les points chauds sont une part. Nécessaire avec des polygones, sauf s’ils ont un champ class ou si FIELD est donné ; laissé vide, les mailles du raster ou tous les polygones.</translation>
    </message>
    <message>
      <source>Polygons out of which the raster is empty (NoData). Incidents outside still weigh near the border.</source>
      <translation>Polygones hors desquels le raster est vide (NoData). Les faits situés dehors pèsent encore près du bord.</translation>
    </message>
    <message>
      <source>Polygons that the incidents should fall in: rows outside are rejected, and the CRS is confirmed.</source>
      <translation>Polygones où les faits doivent tomber : les lignes en dehors sont rejetées, et le système de coordonnées est confirmé.</translation>
    </message>
    <message>
      <source>Polygons to make an atlas of, one page each: a PDF of as many pages, or one PNG a place.</source>
      <translation>Polygones dont faire un atlas, une page chacun : un PDF d’autant de pages, ou un PNG par lieu.</translation>
    </message>
    <message>
      <source>Polygons written one by one, as they could not be written at once: {reason}</source>
      <translation>Polygones écrits un par un, faute d’avoir pu l’être en une fois : {reason}</translation>
    </message>
    <message>
      <source>Polygons: only the incidents within them or on their edge are kept.</source>
      <translation>Polygones : seuls les faits situés dedans ou sur leur bord sont retenus.</translation>
    </message>
    <message>
      <source>Polygons: rows within them or on their edge are kept.</source>
      <translation>Polygones : les lignes situées dedans ou sur leur bord sont gardées.</translation>
    </message>
    <message>
      <source>Polygons: the field tested, a count or a rate. Points: what each row counts for, such as quantity; left empty, 1.</source>
      <translation>Polygones : le champ testé, un nombre ou un taux. Points : ce pour quoi compte chaque ligne, par exemple quantity ; vide, 1.</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Position</translation>
    </message>
    <message>
      <source>Position of the point in metres, north then east, once moved by the key</source>
      <translation>Position du point en mètres, nord puis est, une fois déplacé par la clé</translation>
    </message>
    <message>
      <source>Positions in binary</source>
      <translation>Positions en binaire</translation>
    </message>
    <message>
      <source>Positions of points</source>
      <translation>Positions des points</translation>
    </message>
    <message>
      <source>Positions that are not rounded to 10 m, or that differ from what is drawn.</source>
      <translation>Des positions qui ne sont pas arrondies à 10 m, ou qui ne sont pas celles du dessin.</translation>
    </message>
    <message>
      <source>Positions written</source>
      <translation>Positions écrites</translation>
    </message>
    <message>
      <source>Positions, dates or names as geohash, plus code, base 36, hexadecimal, seconds or short digests.</source>
      <translation>Positions, dates ou noms en geohash, plus code, base 36, hexadécimal, secondes ou empreintes courtes.</translation>
    </message>
    <message>
      <source>Possible duplicate</source>
      <translation>Doublon possible</translation>
    </message>
    <message>
      <source>Possible duplicates</source>
      <translation>Doublons possibles</translation>
    </message>
    <message>
      <source>Precision of the place</source>
      <translation>Précision du lieu</translation>
    </message>
    <message>
      <source>Precision of the time</source>
      <translation>Précision de l’heure</translation>
    </message>
    <message>
      <source>Prediction accuracy index (PAI)</source>
      <translation>Indice d’exactitude de la prédiction (PAI)</translation>
    </message>
    <message>
      <source>Prediction efficiency index (PEI)</source>
      <translation>Indice d’efficacité de la prédiction (PEI)</translation>
    </message>
    <message>
      <source>Press “Map the density”: the radius and the cells are proposed. The filter beside narrows dates, hours and categories first; the explorer and the charts read the result.</source>
      <translation>Appuyez sur « Carte de densité » : le rayon et les cellules sont proposés. Le filtre, à côté, restreint d’abord les dates, les heures et les catégories ; l’explorateur et les graphiques lisent le résultat.</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>Profile by</source>
      <translation>Profil par</translation>
    </message>
    <message>
      <source>Profile of the source</source>
      <translation>Profil de la source</translation>
    </message>
    <message>
      <source>Profile to write</source>
      <translation>Profil à écrire</translation>
    </message>
    <message>
      <source>Profile used</source>
      <translation>Profil employé</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>Projet</translation>
    </message>
    <message>
      <source>Project file whose visible layers make the map, instead of LAYERS.</source>
      <translation>Fichier de projet dont les couches visibles font la carte, à la place de LAYERS.</translation>
    </message>
    <message>
      <source>Proposed</source>
      <translation>Proposé</translation>
    </message>
    <message>
      <source>Proposed: {GRAIN}. Events hidden: {HIDDEN}.</source>
      <translation>Proposition : {GRAIN}. Faits masqués : {HIDDEN}.</translation>
    </message>
    <message>
      <source>Proposed: {parameters}. {figures} figures in {places} places; {hidden} of the events hidden.</source>
      <translation>Proposé : {parameters}. {figures} chiffres dans {places} lieux ; {hidden} des faits masqués.</translation>
    </message>
    <message>
      <source>Proposed: {places}, {period}{category}: {figures} figures in {units} places, {hidden} of the events hidden.</source>
      <translation>Proposé : {places}, {period}{category} : {figures} chiffres dans {units} lieux, {hidden} des faits masqués.</translation>
    </message>
    <message>
      <source>Pseudonyms</source>
      <translation>Pseudonymes</translation>
    </message>
    <message>
      <source>QGIS cannot write this format here; .gpkg is always possible.</source>
      <translation>QGIS ne sait pas écrire ce format ici ; .gpkg est toujours possible.</translation>
    </message>
    <message>
      <source>QGIS projects (*.qgz *.qgs)</source>
      <translation>Projets QGIS (*.qgz *.qgs)</translation>
    </message>
    <message>
      <source>QGIS's heatmap has no kernel “{name}”: choose another KERNEL, or leave QGIS_COMPATIBLE unticked.</source>
      <translation>La carte de chaleur de QGIS n’a pas de noyau « {name} » : choisissez un autre KERNEL, ou ne cochez pas QGIS_COMPATIBLE.</translation>
    </message>
    <message>
      <source>QGIS_COMPATIBLE computes in the CRS of the layer, {crs}, which does not measure lengths in metres here: reproject the layer, to {target} for instance.</source>
      <translation>QGIS_COMPATIBLE calcule dans le SCR de la couche, {crs}, qui ne mesure pas les longueurs en mètres ici : reprojetez la couche, par exemple en {target}.</translation>
    </message>
    <message>
      <source>QGIS_COMPATIBLE repeats QGIS's heatmap, which has nothing like {parameters}: leave them at their defaults, or leave QGIS_COMPATIBLE unticked.</source>
      <translation>QGIS_COMPATIBLE refait la carte de chaleur de QGIS, qui ne connaît pas {parameters} : laissez ces paramètres à leur valeur par défaut, ou ne cochez pas QGIS_COMPATIBLE.</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Qualité</translation>
    </message>
    <message>
      <source>Quality flags</source>
      <translation>Contrôles</translation>
    </message>
    <message>
      <source>Quarter</source>
      <translation>Trimestre</translation>
    </message>
    <message>
      <source>Quarter of the last incident</source>
      <translation>Trimestre du dernier fait</translation>
    </message>
    <message>
      <source>Quartic</source>
      <translation>Quartique</translation>
    </message>
    <message>
      <source>Quiétude</source>
      <translation>Quiétude</translation>
    </message>
    <message>
      <source>RADII = “{text}” is not a list of radii: write at most {most} lengths in metres above 0, separated by commas, such as 100,200,400,800.</source>
      <translation>RADII = « {text} » n’est pas une liste de rayons : écrivez au plus {most} longueurs en mètres supérieures à 0, séparées par des virgules, comme 100,200,400,800.</translation>
    </message>
    <message>
      <source>RECIPIENT_KEY = “{text}” is no public key of age: ask the recipient for the line “age1…” that age-keygen prints, or for an ssh-ed25519 public key.</source>
      <translation>RECIPIENT_KEY = « {text} » n’est pas une clé publique age : demandez au destinataire la ligne « age1… » qu’affiche age-keygen, ou une clé publique ssh-ed25519.</translation>
    </message>
    <message>
      <source>ROUNDING = {rounding}: the counts of a {audience} package are rounded to a multiple of {floor} to {largest}.</source>
      <translation>ROUNDING = {rounding} : les effectifs d’un lot « {audience} » sont arrondis à un multiple de {floor} à {largest}.</translation>
    </message>
    <message>
      <source>ROWS and COLUMNS are the same: choose two different ones, or “none” for the columns.</source>
      <translation>ROWS et COLUMNS sont identiques : choisissez-en deux différents, ou « none » pour les colonnes.</translation>
    </message>
    <message>
      <source>RRI {rri}: the hot spots hold {rri} times the share that they held before.</source>
      <translation>RRI {rri} : les points chauds tiennent {rri} fois la part qu’ils tenaient auparavant.</translation>
    </message>
    <message>
      <source>RRI: not known without the incidents that made the map; give them in EARLIER.</source>
      <translation>RRI : inconnu sans les faits qui ont fait la carte ; donnez-les dans EARLIER.</translation>
    </message>
    <message>
      <source>RRI: with the share of the earlier incidents that the map tells. A density spreads them beyond its hot spots, which makes the RRI too high; give EARLIER for the exact one.</source>
      <translation>RRI : avec la part des faits antérieurs que dit la carte. Une densité les étale au-delà de ses points chauds, ce qui rend le RRI trop grand ; donnez EARLIER pour le RRI exact.</translation>
    </message>
    <message>
      <source>Radii (m)</source>
      <translation>Rayons (m)</translation>
    </message>
    <message>
      <source>Radii in metres, separated by commas, such as 100,200,400,800. Left empty: a geometric series around the two proposals, announced.</source>
      <translation>Rayons en mètres, séparés par des virgules, comme 100,200,400,800. Laissé vide : une série géométrique autour des deux propositions, annoncée.</translation>
    </message>
    <message>
      <source>Radii scanned (m): {radii}.</source>
      <translation>Rayons comparés (m) : {radii}.</translation>
    </message>
    <message>
      <source>Radius (m)</source>
      <translation>Rayon (m)</translation>
    </message>
    <message>
      <source>Radius by Silverman's rule (m)</source>
      <translation>Rayon par la règle de Silverman (m)</translation>
    </message>
    <message>
      <source>Radius by likelihood (m)</source>
      <translation>Rayon par la vraisemblance (m)</translation>
    </message>
    <message>
      <source>Radius of the heat map (m)</source>
      <translation>Rayon de la carte de chaleur (m)</translation>
    </message>
    <message>
      <source>Radius used (m)</source>
      <translation>Rayon utilisé (m)</translation>
    </message>
    <message>
      <source>Radius: {metres} m</source>
      <translation>Rayon : {metres} m</translation>
    </message>
    <message>
      <source>Radius: {metres} m ({reason}).</source>
      <translation>Rayon : {metres} m ({reason}).</translation>
    </message>
    <message>
      <source>Raised ratios say that incidents come close together in space and time, not why: the same author, the same cause, an event, or one incident recorded twice. Remove duplicates first; dates that are those of the report and not of the incident blur the table.</source>
      <translation>Des rapports élevés disent que des faits se suivent de près dans l’espace et le temps, pas pourquoi : même auteur, même cause, événement, ou fait enregistré deux fois. Retirez d’abord les doublons ; des dates de signalement et non de survenue brouillent le tableau.</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Rang</translation>
    </message>
    <message>
      <source>Rank by incidents, within the share</source>
      <translation>Rang selon les faits, dans la part</translation>
    </message>
    <message>
      <source>Rank by “{value}”, 1 for the highest</source>
      <translation>Rang selon « {value} », 1 pour le plus élevé</translation>
    </message>
    <message>
      <source>Rank correlation with the true map</source>
      <translation>Corrélation de rang avec la vraie carte</translation>
    </message>
    <message>
      <source>Ranked by</source>
      <translation>Classé par</translation>
    </message>
    <message>
      <source>Ranked places</source>
      <translation>Lieux classés</translation>
    </message>
    <message>
      <source>Ranking field</source>
      <translation>Champ de classement</translation>
    </message>
    <message>
      <source>Ranks</source>
      <translation>Rangs</translation>
    </message>
    <message>
      <source>Ranks places, street segments or cells by their incidents, and says on how few of them half of the incidents happen: 80/20 shares, Lorenz curve, Gini coefficient.</source>
      <translation>Classe les lieux, les tronçons de rue ou les carreaux par leurs faits, et dit sur combien peu d’entre eux se produit la moitié des faits : parts 80/20, courbe de Lorenz, coefficient de Gini.</translation>
    </message>
    <message>
      <source>Raster of a density in a metric CRS, such as that of “Kernel density”.</source>
      <translation>Raster d’une densité dans un SCR métrique, comme celui de « Densité par noyau ».</translation>
    </message>
    <message>
      <source>Raster to write (.tif).</source>
      <translation>Raster à écrire (.tif).</translation>
    </message>
    <message>
      <source>Raster: {columns} × {rows} cells.</source>
      <translation>Raster : {columns} × {rows} cellules.</translation>
    </message>
    <message>
      <source>Rasters are written as GeoTIFF, unlike “{path}”: give a name that ends in .tif.</source>
      <translation>Les rasters sont écrits en GeoTIFF, ce que « {path} » n’est pas : donnez un nom qui se termine par .tif.</translation>
    </message>
    <message>
      <source>Ratcliffe, J. H. and McCullagh, M. J. (1998), Aoristic crime analysis, International Journal of Geographical Information Science 12(7), pp. 751–764. Ratcliffe, J. H. (2002), Aoristic signatures and the spatio-temporal analysis of high volume crime patterns, Journal of Quantitative Criminology 18(1), pp. 23–43.</source>
      <translation>Ratcliffe, J. H. et McCullagh, M. J. (1998), Aoristic crime analysis, International Journal of Geographical Information Science 12(7), p. 751–764. Ratcliffe, J. H. (2002), Aoristic signatures and the spatio-temporal analysis of high volume crime patterns, Journal of Quantitative Criminology 18(1), p. 23–43.</translation>
    </message>
    <message>
      <source>Rate, lower bound at 95%</source>
      <translation>Taux, borne basse à 95 %</translation>
    </message>
    <message>
      <source>Rate, upper bound at 95%</source>
      <translation>Taux, borne haute à 95 %</translation>
    </message>
    <message>
      <source>Rate: 1,000 × number / inhabitants (or dwellings), from 500 of them on. Interval: Byar's approximation of the Poisson interval, stretched where a row counts for several facts.</source>
      <translation>Taux : 1 000 × nombre / habitants (ou logements), à partir de 500. Intervalle : approximation de Byar de l’intervalle de Poisson, étirée là où une ligne compte pour plusieurs faits.</translation>
    </message>
    <message>
      <source>Rates are for the whole period, with their 95% interval in brackets: where the intervals of two areas largely overlap, the areas do not surely differ. Burglaries of dwellings are related to dwellings only.</source>
      <translation>Les taux portent sur toute la période, avec leur intervalle à 95 % entre parenthèses : si les intervalles de deux zones se recouvrent largement, rien ne dit qu’elles diffèrent. Les cambriolages de logements ne sont rapportés qu’aux logements.</translation>
    </message>
    <message>
      <source>Ratio</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>Ratio to median</source>
      <translation>Rapport à la médiane</translation>
    </message>
    <message>
      <source>Raw counts, exact shares and whatever else a report of the package does not say.</source>
      <translation>Effectifs bruts, parts exactes et tout ce que le rapport d’un lot ne dit pas.</translation>
    </message>
    <message>
      <source>Raw layer</source>
      <translation>Couche brute</translation>
    </message>
    <message>
      <source>Raw text</source>
      <translation>Texte brut</translation>
    </message>
    <message>
      <source>Read a file of incidents: every row is accepted, or rejected with its reason.</source>
      <translation>Lire un fichier d’incidents : chaque ligne est acceptée, ou rejetée avec son motif.</translation>
    </message>
    <message>
      <source>Read each x as y and each y as x: for sources that write latitude under the name of longitude.</source>
      <translation>Lire chaque x comme y et chaque y comme x : pour les sources qui écrivent la latitude sous le nom de longitude.</translation>
    </message>
    <message>
      <source>Read from “{layer}”: {facts}.</source>
      <translation>Lu dans « {layer} » : {facts}.</translation>
    </message>
    <message>
      <source>Reading the file…</source>
      <translation>Lecture du fichier…</translation>
    </message>
    <message>
      <source>Reading the incidents…</source>
      <translation>Lecture des faits…</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Lecture…</translation>
    </message>
    <message>
      <source>Reads a raw file of incidents and says what became of every row: accepted, or rejected and why.</source>
      <translation>Lit un fichier brut de faits et dit ce que devient chaque ligne : acceptée, ou rejetée et pourquoi.</translation>
    </message>
    <message>
      <source>Reads an anonymised package as a stranger would, attacks it, and tells for each attack whether the package withstands it.</source>
      <translation>Lit un lot anonymisé comme le ferait un inconnu, l’attaque, et dit pour chaque attaque s’il y résiste.</translation>
    </message>
    <message>
      <source>Ready.</source>
      <translation>Prêt.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Recapture rate index (RRI)</source>
      <translation>Indice de recapture (RRI)</translation>
    </message>
    <message>
      <source>Received package</source>
      <translation>Lot reçu</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation>Destinataire</translation>
    </message>
    <message>
      <source>Recipient of points</source>
      <translation>Destinataire des points</translation>
    </message>
    <message>
      <source>Recipient's public key</source>
      <translation>Clé publique du destinataire</translation>
    </message>
    <message>
      <source>Recognise it</source>
      <translation>À reconnaître</translation>
    </message>
    <message>
      <source>Recorded on</source>
      <translation>Enregistré le</translation>
    </message>
    <message>
      <source>Rectangle to cover, in any CRS. Left empty: that of the study area, or of the incidents.</source>
      <translation>Rectangle à couvrir, dans n’importe quel SCR. Vide : celui de la zone d’étude, ou des faits.</translation>
    </message>
    <message>
      <source>Rectangle to show, in any CRS. Left empty: all the layers.</source>
      <translation>Rectangle à montrer, dans n’importe quel SCR. Vide : toutes les couches.</translation>
    </message>
    <message>
      <source>Rejected rows</source>
      <translation>Lignes rejetées</translation>
    </message>
    <message>
      <source>Rejected: {count}. {sentence}</source>
      <translation>Rejetées : {count}. {sentence}</translation>
    </message>
    <message>
      <source>Rejects</source>
      <translation>Rejets</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Repeat “Heatmap (kernel density estimation)” of QGIS, scaled: same pixels, same NoData, values per m². To compare with older maps; not with a study area, an extent, a unit, the gaussian nor a layer in degrees.</source>
      <translation>Refait la « Carte de chaleur (Estimation par noyau) » de QGIS, mise à l’échelle : mêmes pixels, même NoData, valeurs par m². Pour comparer avec des cartes plus anciennes ; sans zone d’étude, étendue, unité, noyau gaussien ni couche en degrés.</translation>
    </message>
    <message>
      <source>Repeated places</source>
      <translation>Lieux répétés</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>Resolution (dots an inch)</source>
      <translation>Résolution (points par pouce)</translation>
    </message>
    <message>
      <source>Resolution (h3, geohash)</source>
      <translation>Résolution (h3, geohash)</translation>
    </message>
    <message>
      <source>Resolution of H3, from 0 to 15, or length of the geohash, from 1 to 12; the cell size is then not used. Left empty: the one whose cells are nearest to the cell size.</source>
      <translation>Résolution H3, de 0 à 15, ou longueur du geohash, de 1 à 12 ; la taille de cellule ne sert alors pas. Vide : celle dont les cellules sont les plus proches de la taille de cellule.</translation>
    </message>
    <message>
      <source>Resolution of map sheets (dpi)</source>
      <translation>Résolution des planches (ppp)</translation>
    </message>
    <message>
      <source>Resolution used</source>
      <translation>Résolution utilisée</translation>
    </message>
    <message>
      <source>Resolution {resolution}: cells of {size} m here.</source>
      <translation>Résolution {resolution} : cellules de {size} m ici.</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <source>Result to explore</source>
      <translation>Résultat à explorer</translation>
    </message>
    <message>
      <source>Rising limits in metres, separated by commas: 0,200,400 makes [0, 200] and (200, 400]. Zero twice sets apart the pairs at the same place.</source>
      <translation>Limites croissantes en mètres, séparées par des virgules : 0,200,400 donne [0, 200] et (200, 400]. Deux zéros mettent à part les paires situées au même endroit.</translation>
    </message>
    <message>
      <source>Rising whole numbers of days, separated by commas: 0,7,14 makes [0, 7] and (7, 14]. Zero twice sets apart the pairs of the same day.</source>
      <translation>Nombres entiers de jours, croissants, séparés par des virgules : 0,7,14 donne [0, 7] et (7, 14]. Deux zéros mettent à part les paires du même jour.</translation>
    </message>
    <message>
      <source>Role in the cluster</source>
      <translation>Rôle dans le groupe</translation>
    </message>
    <message>
      <source>Rounding</source>
      <translation>Arrondi</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Lignes</translation>
    </message>
    <message>
      <source>Rows accepted</source>
      <translation>Lignes acceptées</translation>
    </message>
    <message>
      <source>Rows and report</source>
      <translation>Lignes et rapport</translation>
    </message>
    <message>
      <source>Rows in the order of the raw data, of time, or of whoever wrote first.</source>
      <translation>Lignes dans l’ordre des données brutes, du temps ou de la saisie.</translation>
    </message>
    <message>
      <source>Rows kept</source>
      <translation>Lignes gardées</translation>
    </message>
    <message>
      <source>Rows left out because their day or hour is not known</source>
      <translation>Lignes écartées parce que leur jour ou leur heure n’est pas connu</translation>
    </message>
    <message>
      <source>Rows read</source>
      <translation>Lignes lues</translation>
    </message>
    <message>
      <source>Rows rejected</source>
      <translation>Lignes rejetées</translation>
    </message>
    <message>
      <source>Rows that follow the raw data.</source>
      <translation>Lignes qui suivent les données brutes.</translation>
    </message>
    <message>
      <source>Rows that single out</source>
      <translation>Lignes qui isolent quelqu’un</translation>
    </message>
    <message>
      <source>Rows that would be accepted</source>
      <translation>Lignes qui seraient acceptées</translation>
    </message>
    <message>
      <source>Rows that would be rejected</source>
      <translation>Lignes qui seraient rejetées</translation>
    </message>
    <message>
      <source>Rows told from each other</source>
      <translation>Lignes que quelque chose distingue</translation>
    </message>
    <message>
      <source>Rows were lost while loading: {rows} in, {accepted} accepted, {rejected} rejected. Nothing was written; please report this fault with the file that caused it.</source>
      <translation>Des lignes ont été perdues au chargement : {rows} lues, {accepted} acceptées, {rejected} rejetées. Rien n’a été écrit ; merci de signaler ce défaut avec le fichier qui l’a causé.</translation>
    </message>
    <message>
      <source>Rows without a category, outside the areas or without a date stand in lines of their own, so that the totals are those of the layer.</source>
      <translation>Les lignes sans catégorie, hors des zones ou sans date ont leur propre ligne, de sorte que les totaux sont ceux de la couche.</translation>
    </message>
    <message>
      <source>Rows without a position</source>
      <translation>Lignes sans position</translation>
    </message>
    <message>
      <source>Rows, columns and layers that were deleted or overwritten and stay in the pages.</source>
      <translation>Lignes, colonnes et couches effacées ou écrasées qui restent dans les pages.</translation>
    </message>
    <message>
      <source>Rule for an empty radius</source>
      <translation>Règle si le rayon est vide</translation>
    </message>
    <message>
      <source>Rules weaker than those of the audience the package is for.</source>
      <translation>Règles plus faibles que celles du public auquel le lot est destiné.</translation>
    </message>
    <message>
      <source>Run a step of “Hot spots”, or choose a result above: its places are listed here.</source>
      <translation>Lancez une étape de « Points chauds », ou choisissez un résultat ci-dessus : ses lieux s’affichent ici.</translation>
    </message>
    <message>
      <source>S&amp;heet, layer or member</source>
      <translation>&amp;Feuille, couche ou membre</translation>
    </message>
    <message>
      <source>SENSITIVE needs ZONING = areas with INHABITANTS (areas of {inhabitants} at least), PERIOD = year or all, and K of {k} or more: sensitive facts are never shown by cell, by point, by month or by part of the day.</source>
      <translation>SENSITIVE demande ZONING = areas avec INHABITANTS (des zones de {inhabitants} habitants au moins), PERIOD = year ou all, et K de {k} ou plus : les faits sensibles ne sont jamais montrés par carreau, par point, par mois ni par partie du jour.</translation>
    </message>
    <message>
      <source>SHARES = “{text}” is not a list of percentages: write numbers above 0 and at most 100 separated by commas, such as 50,75,90.</source>
      <translation>SHARES = « {text} » n’est pas une liste de pourcentages : écrivez des nombres supérieurs à 0 et d’au plus 100, séparés par des virgules, comme 50,75,90.</translation>
    </message>
    <message>
      <source>SHEET: several sheets or layers of “{name}” look like incidents; say in SHEET which one to read: {sheets}.</source>
      <translation>SHEET : plusieurs feuilles ou couches de « {name} » ressemblent à des faits ; dites dans SHEET laquelle lire : {sheets}.</translation>
    </message>
    <message>
      <source>SHEET: “{name}” has no “{wanted}”. It has: {known}.</source>
      <translation>SHEET : « {name} » n’a pas de « {wanted} ». Il a : {known}.</translation>
    </message>
    <message>
      <source>SHEET: “{name}” holds several tables; say in SHEET which one to read: {known}.</source>
      <translation>SHEET : « {name} » contient plusieurs tables ; dites dans SHEET laquelle lire : {known}.</translation>
    </message>
    <message>
      <source>SIGNING_KEY = “{path}” cannot sign: {reason}.</source>
      <translation>SIGNING_KEY = « {path} » ne peut pas signer : {reason}.</translation>
    </message>
    <message>
      <source>SOURCE = “{field}” has one value only: one source would make all of every figure, and each would be hidden. Leave SOURCE empty.</source>
      <translation>SOURCE = « {field} » n’a qu’une seule valeur : une seule source ferait la totalité de chaque chiffre, et chacun serait masqué. Laissez SOURCE vide.</translation>
    </message>
    <message>
      <source>STEP_DAYS says how far windows slide: give their length in WINDOW_DAYS too.</source>
      <translation>STEP_DAYS dit de combien glissent les fenêtres : donnez aussi leur longueur dans WINDOW_DAYS.</translation>
    </message>
    <message>
      <source>STREETS: choose the line layer of the streets, or another value of BY.</source>
      <translation>STREETS : choisissez la couche de lignes des rues, ou une autre valeur de BY.</translation>
    </message>
    <message>
      <source>STUDY_AREA: give the polygons of the territory. Without it, nobody can tell what share of the ground the hot spots cover.</source>
      <translation>STUDY_AREA : donnez les polygones du territoire. Sans eux, personne ne peut dire quelle part du terrain les points chauds couvrent.</translation>
    </message>
    <message>
      <source>SURE: pairs whose score reaches {score} are sure.</source>
      <translation>SURE : les paires dont le score atteint {score} sont certaines.</translation>
    </message>
    <message>
      <source>Same dates a year before</source>
      <translation>Mêmes dates un an plus tôt</translation>
    </message>
    <message>
      <source>Same in all fields</source>
      <translation>Identique dans tous les champs</translation>
    </message>
    <message>
      <source>Same raster as QGIS's heatmap</source>
      <translation>Même raster que la carte de chaleur de QGIS</translation>
    </message>
    <message>
      <source>Same raster as QGIS's heatmap with this radius and this pixel size: values per m², NoData where no incident reaches, incidents moved north or south by up to two pixels.</source>
      <translation>Même raster que la carte de chaleur de QGIS avec ce rayon et cette taille de pixel : valeurs par m², NoData là où aucun fait n’atteint, faits déplacés vers le nord ou le sud de deux pixels au plus.</translation>
    </message>
    <message>
      <source>Sat</source>
      <translation>sam.</translation>
    </message>
    <message>
      <source>Saturday</source>
      <translation>samedi</translation>
    </message>
    <message>
      <source>Save and &amp;load</source>
      <translation>Enregistrer et &amp;charger</translation>
    </message>
    <message>
      <source>Save the chart</source>
      <translation>Enregistrer le graphique</translation>
    </message>
    <message>
      <source>Save the chart as PNG or SVG, or its figures as CSV</source>
      <translation>Enregistrer le graphique en PNG ou en SVG, ou ses chiffres en CSV</translation>
    </message>
    <message>
      <source>Save the list</source>
      <translation>Enregistrer la liste</translation>
    </message>
    <message>
      <source>Save the list as a CSV file</source>
      <translation>Enregistrer la liste dans un fichier CSV</translation>
    </message>
    <message>
      <source>Says how a file of incidents would be read and what has to be decided, and loads nothing.</source>
      <translation>Dit comment un fichier de faits serait lu et ce qu’il reste à trancher, sans rien charger.</translation>
    </message>
    <message>
      <source>Scale 1:{denominator}</source>
      <translation>Échelle 1:{denominator}</translation>
    </message>
    <message>
      <source>Scan of radii</source>
      <translation>Comparaison de rayons</translation>
    </message>
    <message>
      <source>Score (0 to 1)</source>
      <translation>Score (de 0 à 1)</translation>
    </message>
    <message>
      <source>Score from which a pair is sure</source>
      <translation>Score à partir duquel une paire est certaine</translation>
    </message>
    <message>
      <source>Score of the last period (z of Gi*)</source>
      <translation>Score de la dernière période (z de Gi*)</translation>
    </message>
    <message>
      <source>Scripts and addresses</source>
      <translation>Scripts et adresses</translation>
    </message>
    <message>
      <source>Seals and identifiers</source>
      <translation>Sceaux et identifiants</translation>
    </message>
    <message>
      <source>Search for raw data</source>
      <translation>Recherche des données brutes</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Graine</translation>
    </message>
    <message>
      <source>Selected areas only</source>
      <translation>Secteurs sélectionnés seulement</translation>
    </message>
    <message>
      <source>Selected polygons only</source>
      <translation>Polygones sélectionnés seulement</translation>
    </message>
    <message>
      <source>Sender's public key</source>
      <translation>Clé publique de l’expéditeur</translation>
    </message>
    <message>
      <source>Sensitive facts are counted, in areas of {inhabitants} inhabitants or more only.</source>
      <translation>Les faits sensibles sont comptés, dans les seules zones de {inhabitants} habitants ou plus.</translation>
    </message>
    <message>
      <source>Sensitivity (0 open to 3 confidential)</source>
      <translation>Sensibilité (0 ouverte à 3 confidentielle)</translation>
    </message>
    <message>
      <source>Sensitivity strip</source>
      <translation>Planche de sensibilité</translation>
    </message>
    <message>
      <source>Sensitivity to the radius: {source}</source>
      <translation>Sensibilité au rayon : {source}</translation>
    </message>
    <message>
      <source>Sep</source>
      <translation>sept.</translation>
    </message>
    <message>
      <source>September</source>
      <translation>septembre</translation>
    </message>
    <message>
      <source>Series of {WINDOWS} maps, {EVENTS} incidents: radius {BANDWIDTH_USED} m.</source>
      <translation>Série de {WINDOWS} cartes, {EVENTS} faits : rayon de {BANDWIDTH_USED} m.</translation>
    </message>
    <message>
      <source>Severity (1 to 4)</source>
      <translation>Gravité (1 à 4)</translation>
    </message>
    <message>
      <source>Shapes drawn in the page that are not those of the published places.</source>
      <translation>Des formes dessinées dans la page qui ne sont pas celles des lieux publiés.</translation>
    </message>
    <message>
      <source>Shapes of identifiers</source>
      <translation>Formes d’identifiants</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Partage</translation>
    </message>
    <message>
      <source>Share of all</source>
      <translation>Part</translation>
    </message>
    <message>
      <source>Share of its counting unit</source>
      <translation>Part de son unité de compte</translation>
    </message>
    <message>
      <source>Share of the area</source>
      <translation>Part du territoire</translation>
    </message>
    <message>
      <source>Share of the cells</source>
      <translation>Part des mailles</translation>
    </message>
    <message>
      <source>Share of the events that are hidden</source>
      <translation>Part des faits qui sont masqués</translation>
    </message>
    <message>
      <source>Share of the events that are hidden, from 0 to 1</source>
      <translation>Part des faits masqués, de 0 à 1</translation>
    </message>
    <message>
      <source>Share of the events that are shown</source>
      <translation>Part des faits qui sont montrés</translation>
    </message>
    <message>
      <source>Share of the ground (%)</source>
      <translation>Part du terrain (%)</translation>
    </message>
    <message>
      <source>Share of the ground covered, from 0 to 1</source>
      <translation>Part du terrain couverte, de 0 à 1</translation>
    </message>
    <message>
      <source>Share of the ground: {share} at most.</source>
      <translation>Part du terrain : {share} au plus.</translation>
    </message>
    <message>
      <source>Share of the incidents</source>
      <translation>Part des faits</translation>
    </message>
    <message>
      <source>Share of the incidents (%)</source>
      <translation>Part des faits (%)</translation>
    </message>
    <message>
      <source>Share of the incidents held by the most affected {places}</source>
      <translation>Part des faits que réunissent les {places} les plus touchés</translation>
    </message>
    <message>
      <source>Share of the places</source>
      <translation>Part des lieux</translation>
    </message>
    <message>
      <source>Share of the places that hold 80% of the incidents</source>
      <translation>Part des lieux qui réunit 80 % des faits</translation>
    </message>
    <message>
      <source>Share of the places that hold half of the incidents</source>
      <translation>Part des lieux qui réunit la moitié des faits</translation>
    </message>
    <message>
      <source>Share of the study area, from 0 to 1</source>
      <translation>Part du territoire étudié, de 0 à 1</translation>
    </message>
    <message>
      <source>Share of the {places}, from the most affected</source>
      <translation>Part des {places}, à partir des plus touchés</translation>
    </message>
    <message>
      <source>Share of them</source>
      <translation>Part</translation>
    </message>
    <message>
      <source>Shares</source>
      <translation>Parts</translation>
    </message>
    <message>
      <source>Shares incidents out by hour, weekday, both or month, those known only between two moments in proportion of time, and says which cannot be placed and why.</source>
      <translation>Répartit les faits par heure, jour de la semaine, les deux ou mois, ceux que l’on ne sait situer qu’entre deux moments au prorata du temps, et dit lesquels ne peuvent être placés et pourquoi.</translation>
    </message>
    <message>
      <source>Shares of the incidents (%)</source>
      <translation>Parts des faits (%)</translation>
    </message>
    <message>
      <source>Shares spread over long spans flatten the profile: the narrower the spans, the sharper it is. Differences of a few incidents between two hours are chance.</source>
      <translation>Les parts réparties sur de longs intervalles aplatissent le profil : plus ils sont courts, plus il est net. Quelques faits d’écart entre deux heures sont du hasard.</translation>
    </message>
    <message>
      <source>Sharing</source>
      <translation>Partage</translation>
    </message>
    <message>
      <source>Sheet of a workbook, layer of a GeoPackage or file of a zip to read. Left empty: the one that has the columns of incidents; where several have, the run is refused and names them.</source>
      <translation>Feuille d’un classeur, couche d’un GeoPackage ou fichier d’un zip à lire. Laissé vide : celle qui a les colonnes de faits ; si plusieurs les ont, le traitement est refusé et les nomme.</translation>
    </message>
    <message>
      <source>Sheet or layer</source>
      <translation>Feuille ou couche</translation>
    </message>
    <message>
      <source>Sheet, layer or member</source>
      <translation>Feuille, couche ou fichier</translation>
    </message>
    <message>
      <source>Show a new map alone</source>
      <translation>Montrer seule une nouvelle carte</translation>
    </message>
    <message>
      <source>Show all the incidents again</source>
      <translation>Montrer de nouveau tous les faits</translation>
    </message>
    <message>
      <source>Show several results in the layer tree, such as the densities of two periods; or a density through time; or counts made by period or by category.</source>
      <translation>Affichez plusieurs résultats dans l’arbre des couches, comme les densités de deux périodes ; ou une densité au fil du temps ; ou des comptages faits par période ou par catégorie.</translation>
    </message>
    <message>
      <source>Show the first steps in the dock</source>
      <translation>Montrer les premiers pas dans le panneau</translation>
    </message>
    <message>
      <source>Show the periods one after the other, with the temporal controller of QGIS.</source>
      <translation>Montre les périodes l’une après l’autre, avec le contrôleur temporel de QGIS.</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Les montrer</translation>
    </message>
    <message>
      <source>Shown</source>
      <translation>Montré</translation>
    </message>
    <message>
      <source>Shows how incidents move: one density a week, month, quarter, year or sliding window.</source>
      <translation>Montre comment les faits se déplacent : une densité par semaine, mois, trimestre, année ou fenêtre glissante.</translation>
    </message>
    <message>
      <source>Shows on one page what a density looks like with each of several radii, and which one to prefer.</source>
      <translation>Montre sur une page ce que devient une densité avec chacun de plusieurs rayons, et lequel préférer.</translation>
    </message>
    <message>
      <source>Shows where incidents became more or fewer between two layers: their densities, subtracted.</source>
      <translation>Montre où les faits ont augmenté ou diminué d’une couche à l’autre : leurs densités, soustraites ou divisées.</translation>
    </message>
    <message>
      <source>Shows where incidents gather: a raster of incidents per km², computed in metres whatever the CRS.</source>
      <translation>Montre où les faits se concentrent : un raster en faits par km², calculé en mètres quel que soit le SCR.</translation>
    </message>
    <message>
      <source>Shufflings</source>
      <translation>Mélanges</translation>
    </message>
    <message>
      <source>Side of a pixel, in metres. Left empty: a round figure that suits the radius, announced.</source>
      <translation>Côté d’un pixel, en mètres. Laissé vide : un chiffre rond adapté au rayon, annoncé.</translation>
    </message>
    <message>
      <source>Side of a square or height of a hexagon between parallel sides, in metres; 200, 1000 or another multiple of 200 for INSEE. Left empty: computed from the number of incidents and their area.</source>
      <translation>Côté d’un carreau ou hauteur d’un hexagone entre côtés parallèles, en mètres ; 200, 1000 ou un autre multiple de 200 pour l’INSEE. Vide : calculée d’après le nombre de faits et leur étendue.</translation>
    </message>
    <message>
      <source>Side of a square or height of a hexagon, in metres; 200, 1000 or another multiple of 200 for INSEE. Left empty: that of cells with two incidents a period on average, rounded up.</source>
      <translation>Côté d’un carré ou hauteur d’un hexagone, en mètres ; 200, 1000 ou un autre multiple de 200 pour l’INSEE. Laissé vide : la taille de mailles qui tiennent deux faits par période en moyenne, arrondie vers le haut.</translation>
    </message>
    <message>
      <source>Side of the squares: 200 or a multiple of 200. Left empty: the smallest of 200, 400, 1000, 2000, 4000 and 8000 m that hides at most 10% of the events, measured and announced. With a quadtree: side of the smallest squares; left empty, the smallest that is allowed.</source>
      <translation>Côté des carreaux : 200 ou un multiple de 200. Laissé vide : le plus petit de 200, 400, 1000, 2000, 4000 et 8000 m qui masque au plus 10 % des faits, mesuré et annoncé. Avec « quadtree » : côté des plus petits carreaux ; laissé vide, le plus petit permis.</translation>
    </message>
    <message>
      <source>Sidecars, statistics, styles, world files, journals, copies of the raw data.</source>
      <translation>Fichiers annexes, statistiques, styles, calages, journaux, copies des données brutes.</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Signature</translation>
    </message>
    <message>
      <source>Signature: verified, unverified or unsigned</source>
      <translation>Signature : verified, unverified ou unsigned</translation>
    </message>
    <message>
      <source>Significance level</source>
      <translation>Seuil de signification</translation>
    </message>
    <message>
      <source>Significant</source>
      <translation>Significatif</translation>
    </message>
    <message>
      <source>Significant after correction</source>
      <translation>Significatif après correction</translation>
    </message>
    <message>
      <source>Significant cells by period</source>
      <translation>Mailles significatives par période</translation>
    </message>
    <message>
      <source>Significant hot spots</source>
      <translation>Points chauds significatifs</translation>
    </message>
    <message>
      <source>Significant hot spots (Getis-Ord Gi*)</source>
      <translation>Points chauds significatifs (Getis-Ord Gi*)</translation>
    </message>
    <message>
      <source>Significant places</source>
      <translation>Lieux significatifs</translation>
    </message>
    <message>
      <source>Signing key</source>
      <translation>Clé de signature</translation>
    </message>
    <message>
      <source>Silverman</source>
      <translation>Silverman</translation>
    </message>
    <message>
      <source>Silverman's rule</source>
      <translation>Règle de Silverman</translation>
    </message>
    <message>
      <source>Silverman's rule: 0.9 × spread of {spread} m × {count} distinct places^(−1/5), for a {kernel} kernel</source>
      <translation>règle de Silverman : 0,9 × dispersion de {spread} m × {count} lieux distincts^(−1/5), pour un noyau {kernel}</translation>
    </message>
    <message>
      <source>Silverman’s rule of thumb</source>
      <translation>Règle empirique de Silverman</translation>
    </message>
    <message>
      <source>Skewed, as uneven counts are (skewed)</source>
      <translation>Asymétrique, comme les nombres inégaux (skewed)</translation>
    </message>
    <message>
      <source>Sliding window (days)</source>
      <translation>Fenêtre glissante (jours)</translation>
    </message>
    <message>
      <source>Small multiples</source>
      <translation>Petits multiples</translation>
    </message>
    <message>
      <source>Smallest number of events behind a figure</source>
      <translation>Plus petit nombre de faits derrière un chiffre</translation>
    </message>
    <message>
      <source>So is a place of which one source reported more than that share.</source>
      <translation>De même un lieu dont une seule source a signalé plus que cette part.</translation>
    </message>
    <message>
      <source>Some figures count fewer than {k} facts: this package may hold personal data.</source>
      <translation>Certains chiffres comptent moins de {k} faits : ce lot peut contenir des données à caractère personnel.</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Source line of maps</source>
      <translation>Ligne de source des cartes</translation>
    </message>
    <message>
      <source>Source: {source}</source>
      <translation>Source : {source}</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Sources</translation>
    </message>
    <message>
      <source>Sources and filters</source>
      <translation>Sources et filtres</translation>
    </message>
    <message>
      <source>Sporadic cold spot</source>
      <translation>Point froid sporadique</translation>
    </message>
    <message>
      <source>Sporadic hot spot</source>
      <translation>Point chaud sporadique</translation>
    </message>
    <message>
      <source>Square cells, regular hexagons, the official grid of INSEE and Eurostat, or the cells of H3 or geohash.</source>
      <translation>Carreaux, hexagones réguliers, carroyage officiel de l’INSEE et d’Eurostat, cellules H3 ou geohash.</translation>
    </message>
    <message>
      <source>Squares</source>
      <translation>Carrés</translation>
    </message>
    <message>
      <source>Squares of several sizes</source>
      <translation>Carrés de tailles variées</translation>
    </message>
    <message>
      <source>Squares of {finest} m to {largest} m, as small as the facts allow: {share} of the events are hidden.</source>
      <translation>Carrés de {finest} m à {largest} m, aussi petits que les faits le permettent : {share} des faits sont masqués.</translation>
    </message>
    <message>
      <source>Standard score (z)</source>
      <translation>Score centré réduit (z)</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Début</translation>
    </message>
    <message>
      <source>Start of the fact</source>
      <translation>Début du fait</translation>
    </message>
    <message>
      <source>Start, incident to keep</source>
      <translation>Début, fait à garder</translation>
    </message>
    <message>
      <source>Start, possible duplicate</source>
      <translation>Début, doublon possible</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Statistiques</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <source>Step (days)</source>
      <translation>Pas (jours)</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Street of the incidents</source>
      <translation>Rue des faits</translation>
    </message>
    <message>
      <source>Streets</source>
      <translation>Rues</translation>
    </message>
    <message>
      <source>Study area</source>
      <translation>Zone d’étude</translation>
    </message>
    <message>
      <source>Styles, metadata, projects, counters, indexes, views and triggers.</source>
      <translation>Styles, métadonnées, projets, compteurs, index, vues et déclencheurs.</translation>
    </message>
    <message>
      <source>Subtitle</source>
      <translation>Sous-titre</translation>
    </message>
    <message>
      <source>Subtraction</source>
      <translation>Soustraction</translation>
    </message>
    <message>
      <source>Subtraction within the package</source>
      <translation>Soustraction au sein du lot</translation>
    </message>
    <message>
      <source>Suggested file name</source>
      <translation>Nom de fichier proposé</translation>
    </message>
    <message>
      <source>Sum</source>
      <translation>Somme</translation>
    </message>
    <message>
      <source>Sum of quantities</source>
      <translation>Somme des quantités</translation>
    </message>
    <message>
      <source>Sum of “{field}”</source>
      <translation>Somme de « {field} »</translation>
    </message>
    <message>
      <source>Sums of the files</source>
      <translation>Empreintes des fichiers</translation>
    </message>
    <message>
      <source>Sun</source>
      <translation>dim.</translation>
    </message>
    <message>
      <source>Sunday</source>
      <translation>dimanche</translation>
    </message>
    <message>
      <source>Sure duplicate</source>
      <translation>Doublon certain</translation>
    </message>
    <message>
      <source>Sure duplicates</source>
      <translation>Doublons certains</translation>
    </message>
    <message>
      <source>TARGET_CRS: {crs} is not a projected system in metres. Choose one, such as EPSG:2154, or leave it empty to have one chosen.</source>
      <translation>TARGET_CRS : {crs} n’est pas un système projeté en mètres. Choisissez-en un, comme EPSG:2154, ou laissez vide pour qu’il soit choisi.</translation>
    </message>
    <message>
      <source>TEMPLATE: “{template}” has no map whose id is “map”: set the id in the properties of its map item.</source>
      <translation>TEMPLATE : « {template} » n’a pas de carte dont l’identifiant soit « map » : donnez-lui cet identifiant dans les propriétés de l’élément carte.</translation>
    </message>
    <message>
      <source>TEMPLATE: “{template}” is neither {words} nor the path of an existing .qpt file.</source>
      <translation>TEMPLATE : « {template} » n’est ni {words}, ni le chemin d’un fichier .qpt existant.</translation>
    </message>
    <message>
      <source>TEMPLATE: “{template}” is not a QGIS layout template: save it again from a layout, Layout &gt; Save as template.</source>
      <translation>TEMPLATE : « {template} » n’est pas un modèle de mise en page de QGIS : enregistrez-le de nouveau depuis une mise en page, Mise en page &gt; Enregistrer comme modèle.</translation>
    </message>
    <message>
      <source>TIME: choose the field of the dates; the layer has no field “{field}” to take them from.</source>
      <translation>TIME : choisissez le champ des dates ; la couche n’a pas de champ « {field} » où les prendre.</translation>
    </message>
    <message>
      <source>TIME: the field “{field}” holds no dates: choose a field of dates.</source>
      <translation>TIME : le champ « {field} » ne contient pas de dates : choisissez un champ de dates.</translation>
    </message>
    <message>
      <source>TIME_ZONE: “{name}” is not a time zone: write one such as UTC or Europe/Paris.</source>
      <translation>TIME_ZONE : « {name} » n’est pas un fuseau horaire : écrivez-en un, comme UTC ou Europe/Paris.</translation>
    </message>
    <message>
      <source>Table for spreadsheets</source>
      <translation>Tableau pour tableurs</translation>
    </message>
    <message>
      <source>Tables that hold each other</source>
      <translation>Tableaux qui se contiennent</translation>
    </message>
    <message>
      <source>Tables that tell on their maker</source>
      <translation>Tables qui trahissent leur auteur</translation>
    </message>
    <message>
      <source>Tells how many later incidents a map of hot spots held, and how that compares with chance.</source>
      <translation>Dit combien de faits ultérieurs une carte de points chauds a tenus, et ce que le hasard aurait fait.</translation>
    </message>
    <message>
      <source>Tells places that are high among high neighbours or low among low ones from those that stand out among their neighbours, and how much neighbours resemble each other overall.</source>
      <translation>Distingue les lieux élevés parmi des voisins élevés, ou bas parmi des voisins bas, de ceux qui tranchent sur leurs voisins, et mesure à quel point les voisins se ressemblent dans l’ensemble.</translation>
    </message>
    <message>
      <source>Tells where hot spots are new, intensifying, persistent, diminishing or gone: 8 classes of hot spots and 8 of cold ones.</source>
      <translation>Dit où les points chauds sont nouveaux, en intensification, persistants, en diminution ou disparus : 8 classes de points chauds et 8 de points froids.</translation>
    </message>
    <message>
      <source>Tells where incidents rose or fell between two periods by more than chance, area by area or cell by cell.</source>
      <translation>Dit où les faits ont monté ou baissé entre deux périodes plus que par hasard, zone par zone ou maille par maille.</translation>
    </message>
    <message>
      <source>Tells whether incidents come close together in space and time more often than chance would make, how far and for how long.</source>
      <translation>Dit si les faits se suivent de près, dans l’espace et le temps, plus souvent que par hasard, jusqu’où et pendant combien de temps.</translation>
    </message>
    <message>
      <source>Template</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Territory</source>
      <translation>Territoire</translation>
    </message>
    <message>
      <source>Test against chance</source>
      <translation>Confronter au hasard</translation>
    </message>
    <message>
      <source>Test the change</source>
      <translation>Tester l’évolution</translation>
    </message>
    <message>
      <source>Texts and pages</source>
      <translation>Textes et pages</translation>
    </message>
    <message>
      <source>That of the raster</source>
      <translation>Celle du raster</translation>
    </message>
    <message>
      <source>That of the temporal controller</source>
      <translation>Celle du contrôleur temporel</translation>
    </message>
    <message>
      <source>The archive</source>
      <translation>L’archive</translation>
    </message>
    <message>
      <source>The areas of “{layer}” are called by their “{field}”.</source>
      <translation>Les secteurs de « {layer} » sont désignés par leur champ « {field} ».</translation>
    </message>
    <message>
      <source>The cell size must be a positive length in metres, not {size}.</source>
      <translation>La taille de cellule doit être une longueur positive en mètres, et non {size}.</translation>
    </message>
    <message>
      <source>The colours are relative to each map: they tell where the incidents are, not how many. Densities of two radii are not comparable. Choose one radius for all the maps of a study, and write it below them.</source>
      <translation>Les couleurs sont relatives à chaque carte : elles disent où sont les faits, non combien. Les densités de deux rayons ne se comparent pas. Choisissez un seul rayon pour toutes les cartes d’une étude, et écrivez-le dessous.</translation>
    </message>
    <message>
      <source>The command is on the clipboard.</source>
      <translation>La commande est dans le presse-papiers.</translation>
    </message>
    <message>
      <source>The coordinates are not two finite numbers of a possible size.</source>
      <translation>Les coordonnées ne sont pas deux nombres finis d’une taille possible.</translation>
    </message>
    <message>
      <source>The copy bears no mark of its own: unlock the authentication database of QGIS, or set {variable}.</source>
      <translation>L’exemplaire ne porte pas de marque propre : déverrouillez la base d’authentification de QGIS, ou définissez {variable}.</translation>
    </message>
    <message>
      <source>The counts of all places</source>
      <translation>Les nombres de tous les lieux</translation>
    </message>
    <message>
      <source>The counts of the other places</source>
      <translation>Les nombres des autres lieux</translation>
    </message>
    <message>
      <source>The counts of the other places (conditional, as permutations do), or those of all places (total).</source>
      <translation>Les nombres des autres lieux (conditional, comme le font des permutations), ou ceux de tous les lieux (total).</translation>
    </message>
    <message>
      <source>The curve starts with the most affected places. The higher it rises at the left, the fewer places hold most of the incidents. On the straight line every place would hold the same.</source>
      <translation>La courbe commence par les lieux les plus touchés. Plus elle monte à gauche, moins il y a de lieux qui concentrent l’essentiel des faits. Sur la droite, chaque lieu aurait le même nombre de faits.</translation>
    </message>
    <message>
      <source>The curve tells what share of the later incidents the hottest places hold, by the share of the ground they cover. The farther above the diagonal, which is chance, the better; compare two maps at the same share of the ground.</source>
      <translation>La courbe dit quelle part des faits ultérieurs tiennent les lieux les plus chauds, selon la part du terrain qu’ils couvrent. Plus elle s’élève au-dessus de la diagonale, qui est le hasard, mieux c’est ; comparez deux cartes à la même part du terrain.</translation>
    </message>
    <message>
      <source>The dashed curve is what chance alone gives: as many incidents fallen at random on the same places, long or short, all as likely as one another. Only what lies above it is concentration. With few incidents it is far above the straight line: “50% of the incidents on few places” then says little.</source>
      <translation>La courbe en tirets est ce que donne le seul hasard : autant de faits tombés au hasard sur les mêmes lieux, longs ou courts, tous aussi probables. Seul ce qui est au-dessus d’elle est concentration. Quand les faits sont peu nombreux, elle est loin au-dessus de la droite : « 50 % des faits sur peu de lieux » dit alors peu de chose.</translation>
    </message>
    <message>
      <source>The data of the layer “{layer}” cannot be read: it is not on the map.</source>
      <translation>Les données de la couche « {layer} » ne peuvent pas être lues : elle n’est pas sur la carte.</translation>
    </message>
    <message>
      <source>The data protection officer has not decided yet: do not publish this package.</source>
      <translation>Le délégué à la protection des données ne s’est pas encore prononcé : ne publiez pas ce lot.</translation>
    </message>
    <message>
      <source>The databases</source>
      <translation>Les bases de données</translation>
    </message>
    <message>
      <source>The date is not one of the calendar, written in the layout of its column.</source>
      <translation>La date n’est pas une date du calendrier, écrite dans le format de sa colonne.</translation>
    </message>
    <message>
      <source>The dates of the layer go from {first} to {last}, and do not seem to fill both periods: days without data would count as days without incidents.</source>
      <translation>Les dates de la couche vont du {first} au {last}, et ne semblent pas remplir les deux périodes : des jours sans données compteraient comme des jours sans faits.</translation>
    </message>
    <message>
      <source>The density would be zero everywhere: no event stands within {reach} m of a cell. Check the extent and the study area and their coordinate reference systems, or choose smaller cells.</source>
      <translation>La densité serait nulle partout : aucun fait n’est à moins de {reach} m d’une cellule. Vérifiez l’emprise, la zone d’étude et leurs SCR, ou choisissez des cellules plus petites.</translation>
    </message>
    <message>
      <source>The description for catalogues of maps (ISO 19139).</source>
      <translation>La description pour les catalogues de cartes (ISO 19139).</translation>
    </message>
    <message>
      <source>The disclosure report</source>
      <translation>Le rapport de divulgation</translation>
    </message>
    <message>
      <source>The distance between neighbours must be a positive length in metres, not {size}.</source>
      <translation>La distance entre voisins doit être une longueur positive en mètres, et non {size}.</translation>
    </message>
    <message>
      <source>The earlier package</source>
      <translation>Le lot précédent</translation>
    </message>
    <message>
      <source>The earlier packages were compared two at a time only: together they are too large for the programme that asks them all at once. Publish larger places, or fewer of them.</source>
      <translation>Les lots précédents n’ont été comparés que deux à deux : ensemble, ils sont trop grands pour le programme qui les interroge tous à la fois. Publiez des lieux plus grands, ou moins nombreux.</translation>
    </message>
    <message>
      <source>The encoding “{encoding}” is unknown: write utf-8, cp1252 or latin-1.</source>
      <translation>L’encodage « {encoding} » est inconnu : écrivez utf-8, cp1252 ou latin-1.</translation>
    </message>
    <message>
      <source>The extent has no area: give its west, east, south and north in this order, west below east.</source>
      <translation>L’emprise n’a pas de surface : donnez l’ouest, l’est, le sud et le nord dans cet ordre, l’ouest inférieur à l’est.</translation>
    </message>
    <message>
      <source>The fewest incidents that a figure may stand for; a larger number hides more. Left empty, which suits nearly always: 11 in public, 6 for partners, 3 for named recipients (with “displaced_points”, points of a category and period). In public, 6 to 10 needs the decision of the data protection officer.</source>
      <translation>Le plus petit nombre d’incidents qu’un chiffre peut représenter ; un nombre plus grand masque davantage. Laissé vide, ce qui convient presque toujours : 11 en public, 6 pour les partenaires, 3 pour les destinataires nommés (avec « displaced_points », des points d’une catégorie et d’une période). En public, 6 à 10 demande la décision du délégué à la protection des données.</translation>
    </message>
    <message>
      <source>The field “{field}” holds no date: choose a date or date-time field, or a text such as 2024-05-31 or 2024-05.</source>
      <translation>Le champ « {field} » ne contient aucune date : choisissez un champ de date ou de date et heure, ou un texte tel que 2024-05-31 ou 2024-05.</translation>
    </message>
    <message>
      <source>The field “{field}” holds no numbers: choose a numeric field as weight, or none.</source>
      <translation>Le champ « {field} » ne contient pas de nombres : choisissez un champ numérique comme poids, ou aucun.</translation>
    </message>
    <message>
      <source>The figures</source>
      <translation>Les chiffres</translation>
    </message>
    <message>
      <source>The figures as a table, for spreadsheets.</source>
      <translation>Les effectifs en tableau, pour les tableurs.</translation>
    </message>
    <message>
      <source>The figures with the outlines of their places, for mapping software.</source>
      <translation>Les effectifs avec le contour de leurs lieux, pour les logiciels de cartographie.</translation>
    </message>
    <message>
      <source>The file is not in {encoding}: its byte {position} cannot be read. Leave the encoding out of the profile to have it found.</source>
      <translation>Le fichier n’est pas en {encoding} : son octet {position} ne peut pas être lu. Retirez l’encodage du profil pour qu’il soit trouvé.</translation>
    </message>
    <message>
      <source>The filter leaves out a part of both periods: set its period to “All dates” to compare them.</source>
      <translation>Le filtre laisse de côté une partie des deux périodes : mettez sa période sur « Toutes les dates » pour les comparer.</translation>
    </message>
    <message>
      <source>The first period, {label}, is incomplete and left out: it starts on {start}, the first incident is of {first}. KEEP_ENDS keeps it.</source>
      <translation>La première période, {label}, est incomplète et laissée de côté : elle commence le {start}, le premier fait est du {first}. KEEP_ENDS la garde.</translation>
    </message>
    <message>
      <source>The first window, {label}, is probably incomplete: it starts on {start}, the first incident is of {first}.</source>
      <translation>La première fenêtre, {label}, est sans doute incomplète : elle commence le {start}, le premier fait est du {first}.</translation>
    </message>
    <message>
      <source>The first {count} rejected rows are shown.</source>
      <translation>Les {count} premières lignes rejetées sont affichées.</translation>
    </message>
    <message>
      <source>The geometry is not a point.</source>
      <translation>La géométrie n’est pas un point.</translation>
    </message>
    <message>
      <source>The grid would have {cells} cells at resolution {resolution}: choose a lower resolution, larger cells or a smaller extent.</source>
      <translation>La grille aurait {cells} cellules à la résolution {resolution} : choisissez une résolution plus basse, des cellules plus grandes ou une emprise plus petite.</translation>
    </message>
    <message>
      <source>The grid would have {cells} cells: choose cells of at least {smallest} m, or a smaller extent.</source>
      <translation>La grille aurait {cells} cellules : choisissez des cellules d’au moins {smallest} m, ou une emprise plus petite.</translation>
    </message>
    <message>
      <source>The grid “{grid}” has resolutions from {lowest} to {highest}, not {resolution}.</source>
      <translation>La grille « {grid} » a des résolutions de {lowest} à {highest}, pas {resolution}.</translation>
    </message>
    <message>
      <source>The heat map has a radius of {radius} m, squares of {pixel} m and {classes} classes; it is drawn from the facts of shown figures alone, each counted at the middle of a square of {block} m, where {near} addresses of them at least are within the radius.</source>
      <translation>La carte de chaleur a un rayon de {radius} m, des carrés de {pixel} m et {classes} classes ; elle est dessinée à partir des seuls faits des chiffres montrés, chacun compté au milieu d’un carré de {block} m, là où au moins {near} de leurs adresses sont dans le rayon.</translation>
    </message>
    <message>
      <source>The highest figures</source>
      <translation>Les effectifs les plus élevés</translation>
    </message>
    <message>
      <source>The incidents it was made from, and the maps of other kinds in the group, are unticked in the layer tree. Unticked here: everything stays on the map.</source>
      <translation>Les faits dont elle est tirée et les cartes d’autres sortes du groupe sont décochés dans l’arbre des couches. Décoché ici : tout reste sur la carte.</translation>
    </message>
    <message>
      <source>The incidents need dates (occurred_from): give both periods.</source>
      <translation>Les faits n’ont pas de dates (occurred_from) : indiquez les deux périodes.</translation>
    </message>
    <message>
      <source>The incidents that judge the map begin on {first}, before the last of those that made it, of {last}: a map always finds what drew it. Keep only the incidents after that day.</source>
      <translation>Les faits qui jugent la carte commencent le {first}, avant le dernier de ceux qui l’ont faite, du {last} : une carte trouve toujours ce qui l’a dessinée. Ne gardez que les faits d’après ce jour.</translation>
    </message>
    <message>
      <source>The incidents that the package was made from, if you hold them: whatever they say is looked for in the package. Nothing of them leaves this computer.</source>
      <translation>Les incidents dont le lot a été tiré, si vous les avez : tout ce qu’ils disent est cherché dans le lot. Rien d’eux ne quitte cet ordinateur.</translation>
    </message>
    <message>
      <source>The key of pseudonyms has {length} bytes, where {fewest} are the least: make one anew.</source>
      <translation>La clé des pseudonymes a {length} octets, alors que {fewest} est le minimum : créez-en une autre.</translation>
    </message>
    <message>
      <source>The last period, {label}, is incomplete and left out: it ends on {end}, the last incident is of {last}. KEEP_ENDS keeps it.</source>
      <translation>La dernière période, {label}, est incomplète et laissée de côté : elle finit le {end}, le dernier fait est du {last}. KEEP_ENDS la garde.</translation>
    </message>
    <message>
      <source>The last window, {label}, is probably incomplete: it ends on {end}, the last incident is of {last}.</source>
      <translation>La dernière fenêtre, {label}, est sans doute incomplète : elle finit le {end}, le dernier fait est du {last}.</translation>
    </message>
    <message>
      <source>The later incidents must come after all those that made the map. Where patrols went because of the map, fewer incidents may mean success, and more may mean better recording.</source>
      <translation>Les faits ultérieurs doivent suivre tous ceux qui ont fait la carte. Là où des patrouilles sont allées à cause d’elle, moins de faits peuvent être un succès, et davantage un meilleur enregistrement.</translation>
    </message>
    <message>
      <source>The law “skewed” serves conditional randomisation only: choose RANDOMISATION “conditional”, or LAW “normal”.</source>
      <translation>La loi « skewed » ne sert qu’au tirage conditionnel : choisissez RANDOMISATION « conditional », ou LAW « normal ».</translation>
    </message>
    <message>
      <source>The layer has no event with a position: check its selection, its filter and its geometries.</source>
      <translation>La couche n’a aucun fait localisé : vérifiez sa sélection, son filtre et ses géométries.</translation>
    </message>
    <message>
      <source>The layer “{layer}” has no area: check its filter and its geometries.</source>
      <translation>La couche « {layer} » n’a aucun secteur : vérifiez son filtre et ses géométries.</translation>
    </message>
    <message>
      <source>The layer “{layer}” has no coordinate reference system: set it in its properties, then run again.</source>
      <translation>La couche « {layer} » n’a pas de système de coordonnées (SCR) : indiquez-le dans ses propriétés, puis relancez.</translation>
    </message>
    <message>
      <source>The layer “{layer}” has no line: check its selection, its filter and its geometries.</source>
      <translation>La couche « {layer} » n’a aucune ligne : vérifiez sa sélection, son filtre et ses géométries.</translation>
    </message>
    <message>
      <source>The layer “{layer}” has no polygon to serve as study area: check its selection and its filter.</source>
      <translation>La couche « {layer} » n’a pas de polygone qui puisse servir de zone d’étude : vérifiez sa sélection et son filtre.</translation>
    </message>
    <message>
      <source>The layer “{layer}” has no row: check its selection and its filter.</source>
      <translation>La couche « {layer} » n’a aucune ligne : vérifiez sa sélection et son filtre.</translation>
    </message>
    <message>
      <source>The layer “{layer}” has no usable field “{field}”: give incidents as “Load incidents” writes them.</source>
      <translation>La couche « {layer} » n’a pas de champ « {field} » utilisable : donnez des faits tels que « Charger des faits » les écrit.</translation>
    </message>
    <message>
      <source>The layer's own filter stays in force.</source>
      <translation>Le filtre propre à la couche reste en vigueur.</translation>
    </message>
    <message>
      <source>The layers hold nothing to show: they are empty, or lie where the CRS of the map does not reach.</source>
      <translation>Les couches n’ont rien à montrer : elles sont vides, ou hors de portée du SCR de la carte.</translation>
    </message>
    <message>
      <source>The ledger “{path}” was changed after “{name}” was written in it: what was published before can no longer be trusted. Restore it from a backup.</source>
      <translation>Le registre « {path} » a été modifié après l’inscription de « {name} » : ce qui a été publié auparavant n’est plus sûr. Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
      <source>The legend of “{layer}” has too many entries for a whole page and was left out: give the layer fewer classes.</source>
      <translation>La légende de « {layer} » a trop d’entrées pour une page entière et a été omise : donnez moins de classes à la couche.</translation>
    </message>
    <message>
      <source>The legend of “{layer}” has too many entries for its place on the sheet: it has a page of its own, the last.</source>
      <translation>La légende de « {layer} » a trop d’entrées pour sa place sur la planche : elle a sa propre page, la dernière.</translation>
    </message>
    <message>
      <source>The line beginning with RW that the sender gave you by another way, on paper for instance: it proves who made the package. Left empty: the signature is not verified.</source>
      <translation>La ligne qui commence par RW, que l’expéditeur vous a donnée par une autre voie, sur papier par exemple : elle prouve qui a fait le lot. Laissé vide : la signature n’est pas vérifiée.</translation>
    </message>
    <message>
      <source>The map as pictures, to print or to show.</source>
      <translation>La carte en images, à imprimer ou à montrer.</translation>
    </message>
    <message>
      <source>The map does not show the incidents.</source>
      <translation>La carte ne montre pas les faits.</translation>
    </message>
    <message>
      <source>The map of the page</source>
      <translation>La carte de la page</translation>
    </message>
    <message>
      <source>The map shows all incidents while the layer is being edited; runs read only these.</source>
      <translation>La carte montre tous les faits tant que la couche est en cours de modification ; les traitements, eux, ne lisent que les faits gardés.</translation>
    </message>
    <message>
      <source>The map shows all incidents, as the format of the layer knows no such filter; runs read only these. A layer saved as GeoPackage can be filtered.</source>
      <translation>La carte montre tous les faits, car le format de la couche ne connaît pas un tel filtre ; les traitements, eux, ne lisent que les faits gardés. Une couche enregistrée en GeoPackage peut être filtrée.</translation>
    </message>
    <message>
      <source>The map shows all that the layer's own filter keeps: it is a whole query, to which nothing can be added. Runs read only these.</source>
      <translation>La carte montre tout ce que garde le filtre propre à la couche : c’est une requête entière, à laquelle rien ne peut s’ajouter. Les traitements, eux, ne lisent que les faits gardés.</translation>
    </message>
    <message>
      <source>The map, for QGIS: double click; it holds its own data.</source>
      <translation>La carte, pour QGIS : double-cliquez ; elle contient ses propres données.</translation>
    </message>
    <message>
      <source>The most affected</source>
      <translation>Les plus touchés</translation>
    </message>
    <message>
      <source>The nearest address guessed</source>
      <translation>L’adresse la plus proche devinée</translation>
    </message>
    <message>
      <source>The number of points is not a number of facts.</source>
      <translation>Le nombre de points n’est pas un nombre de faits.</translation>
    </message>
    <message>
      <source>The package is attacked as a stranger who holds the raw data would…</source>
      <translation>Le lot est attaqué comme le ferait un inconnu qui détient les données brutes…</translation>
    </message>
    <message>
      <source>The package was not opened, and nothing of it was written: {reasons}. Ask the sender for a new one.</source>
      <translation>Le lot n’a pas été ouvert et rien n’en a été écrit : {reasons}. Demandez-en un autre à l’expéditeur.</translation>
    </message>
    <message>
      <source>The package was not opened: {reason}. Ask the sender by another way.</source>
      <translation>Le lot n’a pas été ouvert : {reason}. Demandez confirmation à l’expéditeur par un autre canal.</translation>
    </message>
    <message>
      <source>The package was not written: compared with “{earlier}”, published before, it would show that 1 to {most} facts were added in {places} places, such as {example}. Publish periods that do not overlap, the same places as before, and the same categories; or wait until more facts were recorded.</source>
      <translation>Le lot n’a pas été écrit : comparé à « {earlier} », publié auparavant, il montrerait que 1 à {most} faits se sont ajoutés dans {places} lieux, comme {example}. Publiez des périodes qui ne se recouvrent pas, les mêmes lieux et les mêmes catégories ; ou attendez que davantage de faits soient enregistrés.</translation>
    </message>
    <message>
      <source>The package was not written: the check of its bytes found {leaks}.</source>
      <translation>Le lot n’a pas été écrit : le contrôle de ses octets a trouvé {leaks}.</translation>
    </message>
    <message>
      <source>The package was not written: this one and “{earlier}”, published before, are counts at points and moved points. Where a moved point stands and the count is hidden, it would show that 1 to {most} facts happened. Give one kind of points, and keep to it.</source>
      <translation>Le lot n’a pas été écrit : celui-ci et « {earlier} », publié auparavant, sont l’un des nombres par point, l’autre des points déplacés. Là où un point déplacé se trouve et où le nombre est masqué, on apprendrait que 1 à {most} faits ont eu lieu. Donnez une seule sorte de points, et gardez-la.</translation>
    </message>
    <message>
      <source>The package was read as a stranger would, from its bytes; “passed” means that nothing was found.</source>
      <translation>Le lot a été lu comme le ferait un inconnu, à partir de ses octets ; « réussi » veut dire que rien n’a été trouvé.</translation>
    </message>
    <message>
      <source>The package withstands every attack that was run.</source>
      <translation>Le lot résiste à toutes les attaques menées.</translation>
    </message>
    <message>
      <source>The package would have {cells} cells ({most} at most): choose larger cells, or a smaller BOUNDARY.</source>
      <translation>Le lot compterait {cells} carreaux ({most} au plus) : choisissez des carreaux plus grands, ou un territoire (BOUNDARY) plus petit.</translation>
    </message>
    <message>
      <source>The package would have {points} points, {periods} periods and {categories} categories, too many together: choose longer periods, fewer categories or a smaller BOUNDARY.</source>
      <translation>Le lot aurait {points} points, {periods} périodes et {categories} catégories, trop à la fois : choisissez des périodes plus longues, moins de catégories ou une BOUNDARY plus petite.</translation>
    </message>
    <message>
      <source>The period of INPUT is {share} {sense} than that of REFERENCE, which shows as change. Choose UNIT = km2_year to compare densities per year.</source>
      <translation>La période d’INPUT est {sense} de {share} que celle de REFERENCE, ce qui se voit comme une évolution. Choisissez UNIT = km2_year pour comparer des densités par an.</translation>
    </message>
    <message>
      <source>The period sets the range of the map's temporal controller, and follows it.</source>
      <translation>La période règle l’étendue du contrôleur temporel de la carte, et la suit.</translation>
    </message>
    <message>
      <source>The periods, of {before} and {after} days, do not hold the same seasons: part of the change may be theirs. Compare whole years, or the same months.</source>
      <translation>Les périodes, de {before} et {after} jours, ne contiennent pas les mêmes saisons : une part de l’évolution peut leur revenir. Comparez des années entières, ou les mêmes mois.</translation>
    </message>
    <message>
      <source>The pictures</source>
      <translation>Les images</translation>
    </message>
    <message>
      <source>The places of a result, ranked. A click shows a place on the map, Enter or a double click zooms on it; what is selected here is selected on the map.</source>
      <translation>Les lieux d’un résultat, classés. Un clic montre un lieu sur la carte, Entrée ou un double-clic zoome dessus ; ce qui est sélectionné ici l’est sur la carte.</translation>
    </message>
    <message>
      <source>The points as a table, for spreadsheets.</source>
      <translation>Les points en tableau, pour les tableurs.</translation>
    </message>
    <message>
      <source>The points, for mapping software.</source>
      <translation>Les points, pour les logiciels de cartographie.</translation>
    </message>
    <message>
      <source>The position is 0, 0: the source hides it or does not know it.</source>
      <translation>La position est 0, 0 : la source la cache ou ne la connaît pas.</translation>
    </message>
    <message>
      <source>The position is far from most and out of the ground that the coordinate reference system covers: are its coordinates exchanged?</source>
      <translation>La position est loin de la plupart et hors du terrain que couvre le système de coordonnées : ses coordonnées sont-elles échangées ?</translation>
    </message>
    <message>
      <source>The position is not on Earth in the coordinate reference system of the source.</source>
      <translation>La position n’est pas sur la Terre dans le système de coordonnées de la source.</translation>
    </message>
    <message>
      <source>The position is outside the territory given in AREA.</source>
      <translation>La position est hors du territoire donné dans AREA.</translation>
    </message>
    <message>
      <source>The profile cannot be written: {error}</source>
      <translation>Le profil ne peut pas être écrit : {error}</translation>
    </message>
    <message>
      <source>The program has a defect here. Its details are in the log “Quiétude”.</source>
      <translation>Le programme a ici un défaut. Le détail est dans le journal « Quiétude ».</translation>
    </message>
    <message>
      <source>The project</source>
      <translation>Le projet</translation>
    </message>
    <message>
      <source>The public</source>
      <translation>Le public</translation>
    </message>
    <message>
      <source>The radius must be a positive length in metres, not {radius}.</source>
      <translation>Le rayon doit être une longueur positive en mètres, et non {radius}.</translation>
    </message>
    <message>
      <source>The raster does not tell its unit: taken as incidents per km². Give UNIT if it is another one.</source>
      <translation>Le raster ne dit pas son unité : pris pour des faits par km². Donnez UNIT si c’en est une autre.</translation>
    </message>
    <message>
      <source>The raster does not tell the period of its yearly densities: “events” are incidents a year.</source>
      <translation>Le raster ne dit pas la période de ses densités annuelles : « events » est en faits par an.</translation>
    </message>
    <message>
      <source>The raster has {cells} cells, more than {most}: clip it, or make the density with larger cells.</source>
      <translation>Le raster a {cells} cellules, plus de {most} : découpez-le, ou calculez la densité avec des cellules plus grandes.</translation>
    </message>
    <message>
      <source>The raster has {count} infinite cells: correct it first.</source>
      <translation>Le raster a {count} cellules infinies : corrigez-le d’abord.</translation>
    </message>
    <message>
      <source>The raster has {count} negative cells: it is a difference or a ratio, and no part of it holds a share of the incidents. Choose a density.</source>
      <translation>Le raster a {count} cellules négatives : c’est une différence ou un rapport, dont aucune partie ne contient une part des faits. Choisissez une densité.</translation>
    </message>
    <message>
      <source>The raster is zero or without value everywhere: there is no hot spot to draw.</source>
      <translation>Le raster est nul ou sans valeur partout : il n’y a aucun point chaud à dessiner.</translation>
    </message>
    <message>
      <source>The raster “{name}” cannot be read as a file of numbers: save it as GeoTIFF, then run again.</source>
      <translation>Le raster « {name} » ne peut pas être lu comme un fichier de nombres : enregistrez-le en GeoTIFF, puis relancez.</translation>
    </message>
    <message>
      <source>The raster “{name}” compares densities: no part of it holds a share of the incidents. Choose a density.</source>
      <translation>Le raster « {name} » compare des densités : aucune partie n’en contient une part des faits. Choisissez une densité.</translation>
    </message>
    <message>
      <source>The raster “{name}” has no cell with a value in the study area: check the CRS of both.</source>
      <translation>Le raster « {name} » n’a aucune maille renseignée dans le territoire étudié : vérifiez le SCR des deux.</translation>
    </message>
    <message>
      <source>The raster “{name}” is in {crs}, which does not measure lengths in metres here: make the density in a metric CRS, or reproject it to {target} (Raster &gt; Projections &gt; Warp).</source>
      <translation>Le raster « {name} » est en {crs}, qui ne mesure pas les longueurs en mètres ici : calculez la densité dans un SCR métrique, ou reprojetez-le en {target} (Raster &gt; Projections &gt; Projection).</translation>
    </message>
    <message>
      <source>The resolution serves the grids h3 and geohash only: it is not used.</source>
      <translation>La résolution ne sert qu’aux grilles h3 et geohash : elle n’est pas utilisée.</translation>
    </message>
    <message>
      <source>The row has fewer fields than the header: the columns cannot be told apart.</source>
      <translation>La ligne a moins de champs que l’en-tête : ses colonnes ne peuvent pas être reconnues.</translation>
    </message>
    <message>
      <source>The row has more fields than the header: a delimiter stands inside a value.</source>
      <translation>La ligne a plus de champs que l’en-tête : un séparateur se trouve dans une valeur.</translation>
    </message>
    <message>
      <source>The row has no position: its coordinates are empty.</source>
      <translation>La ligne n’a pas de position : ses coordonnées sont vides.</translation>
    </message>
    <message>
      <source>The row holds a NUL byte: the file was damaged on the way.</source>
      <translation>La ligne contient un octet nul : le fichier a été abîmé en route.</translation>
    </message>
    <message>
      <source>The rules are those of the {audience} audience: k = {k}, one address at most {share} of a figure. The grain with the most figures is proposed among those that hide at most {most} of the events.</source>
      <translation>Les règles sont celles du public visé « {audience} » : k = {k}, une adresse au plus {share} d’un chiffre. La finesse qui montre le plus de chiffres est proposée parmi celles qui masquent au plus {most} des faits.</translation>
    </message>
    <message>
      <source>The same category</source>
      <translation>La même catégorie</translation>
    </message>
    <message>
      <source>The same family</source>
      <translation>La même famille</translation>
    </message>
    <message>
      <source>The same period</source>
      <translation>La même période</translation>
    </message>
    <message>
      <source>The same points for two recipients.</source>
      <translation>Les mêmes points pour deux destinataires.</translation>
    </message>
    <message>
      <source>The same, later and without a day in common: 2024-01-01/2024-12-31. Lengths may differ.</source>
      <translation>De même, plus tard et sans jour commun : 2024-01-01/2024-12-31. Les durées peuvent différer.</translation>
    </message>
    <message>
      <source>The shuffling supposes that the map and the calendar do not depend on each other: a district built or better reported in the second half of the period also raises ratios, mostly in every band of distance.</source>
      <translation>Le mélange suppose que la carte et le calendrier ne dépendent pas l’un de l’autre : un quartier construit ou mieux signalé dans la seconde moitié de la période élève aussi les rapports, le plus souvent dans toutes les classes de distance.</translation>
    </message>
    <message>
      <source>The source does not say which facts are sensitive: some may be counted.</source>
      <translation>La source ne dit pas quels faits sont sensibles : certains peuvent être comptés.</translation>
    </message>
    <message>
      <source>The table described for machines (Frictionless Data Package).</source>
      <translation>Le tableau décrit pour les machines (Frictionless Data Package).</translation>
    </message>
    <message>
      <source>The table would have {rows} rows and {columns} columns, more than {most_rows} or {most_columns}: choose a field with fewer values, a longer period, or filter the incidents first.</source>
      <translation>Le tableau aurait {rows} lignes et {columns} colonnes, plus de {most_rows} ou {most_columns} : choisissez un champ qui a moins de valeurs, une période plus longue, ou filtrez d’abord les faits.</translation>
    </message>
    <message>
      <source>The template has no label “{id}”: this text is not on the sheet.</source>
      <translation>Le modèle n’a pas d’étiquette « {id} » : ce texte n’est pas sur la feuille.</translation>
    </message>
    <message>
      <source>The template has no picture “logo”: the logo is not on the sheet.</source>
      <translation>Le modèle n’a pas d’image « logo » : le logo n’est pas sur la feuille.</translation>
    </message>
    <message>
      <source>The toolbox has no algorithm “{algorithm}”.</source>
      <translation>La boîte à outils n’a pas d’algorithme « {algorithm} ».</translation>
    </message>
    <message>
      <source>The total</source>
      <translation>Le total</translation>
    </message>
    <message>
      <source>The total is that of the shown facts, rounded on its own: it is not the sum of the rounded figures.</source>
      <translation>Le total est celui des faits montrés, arrondi pour lui-même : ce n’est pas la somme des effectifs arrondis.</translation>
    </message>
    <message>
      <source>The total is the sum of the rounded figures that are shown.</source>
      <translation>Le total est la somme des effectifs arrondis qui sont montrés.</translation>
    </message>
    <message>
      <source>The trend is that of the score of each cell, that is of its place among all cells: it may rise while its incidents fall, if they fall more elsewhere.</source>
      <translation>La tendance est celle du score de chaque maille, c’est-à-dire de son rang parmi toutes : elle peut monter alors que ses faits baissent, s’ils baissent davantage ailleurs.</translation>
    </message>
    <message>
      <source>The weight “{field}” is empty for every event: choose another field, or none.</source>
      <translation>Le poids « {field} » est vide pour tous les faits : choisissez un autre champ, ou aucun.</translation>
    </message>
    <message>
      <source>The weight “{field}” is negative for {count} incidents: a weight is a number of incidents or a gravity, zero or more.</source>
      <translation>Le poids « {field} » est négatif pour {count} faits : un poids est un nombre de faits ou une gravité, nul ou positif.</translation>
    </message>
    <message>
      <source>The zip that you received. Decrypt it first if its name ends with .age.</source>
      <translation>Le zip que vous avez reçu. Déchiffrez-le d’abord si son nom finit par .age.</translation>
    </message>
    <message>
      <source>The zip to attack: yours before you give it away, or anybody's. Decrypt it first if its name ends with .age.</source>
      <translation>Le zip à attaquer : le vôtre avant de le donner, ou celui de n’importe qui. Déchiffrez-le d’abord si son nom finit par .age.</translation>
    </message>
    <message>
      <source>The {count} most frequent, by period</source>
      <translation>Les {count} plus fréquents, par période</translation>
    </message>
    <message>
      <source>Their part of the territory</source>
      <translation>Leur part du territoire</translation>
    </message>
    <message>
      <source>Then click on what you want explained. Shift+F1 explains where the keyboard is.</source>
      <translation>Cliquez ensuite sur ce que vous voulez comprendre. Maj+F1 explique l’élément où se trouve le clavier.</translation>
    </message>
    <message>
      <source>There is no correction “{correction}”: choose one of {known}.</source>
      <translation>La correction « {correction} » n’existe pas : choisissez parmi {known}.</translation>
    </message>
    <message>
      <source>There is no density unit “{unit}”: choose one of {units}.</source>
      <translation>L’unité de densité « {unit} » n’existe pas : choisissez parmi {units}.</translation>
    </message>
    <message>
      <source>There is no kernel “{name}”: choose one of {names}.</source>
      <translation>Le noyau « {name} » n’existe pas : choisissez parmi {names}.</translation>
    </message>
    <message>
      <source>There is no layer to show: give LAYERS or PROJECT, or make a layer of the project visible.</source>
      <translation>Il n’y a aucune couche à montrer : donnez LAYERS ou PROJECT, ou rendez visible une couche du projet.</translation>
    </message>
    <message>
      <source>There is no method “{method}”: choose one of {methods}.</source>
      <translation>La méthode « {method} » n’existe pas : choisissez parmi {methods}.</translation>
    </message>
    <message>
      <source>There is no official grid here: cells are drawn and named like INSEE's, in {crs}.</source>
      <translation>Il n’y a pas de carroyage officiel ici : les carreaux sont dessinés et nommés comme ceux de l’INSEE, dans {crs}.</translation>
    </message>
    <message>
      <source>There is no package “{path}”: choose the zip that was received.</source>
      <translation>Il n’y a pas de lot « {path} » : choisissez le zip reçu.</translation>
    </message>
    <message>
      <source>There is no randomisation “{randomisation}”: choose one of {known}.</source>
      <translation>Le mode de tirage « {randomisation} » n’existe pas : choisissez parmi {known}.</translation>
    </message>
    <message>
      <source>There would be {count} windows of time, and at most {most} are made: choose a longer PERIOD or STEP_DAYS, or filter the incidents to fewer years.</source>
      <translation>Il y aurait {count} fenêtres de temps, et l’on en fait {most} au plus : choisissez un PERIOD ou un STEP_DAYS plus long, ou filtrez les faits sur moins d’années.</translation>
    </message>
    <message>
      <source>These results could not be opened: {names}.</source>
      <translation>Ces résultats n’ont pas pu être ouverts : {names}.</translation>
    </message>
    <message>
      <source>They look like {crs}: correct it, or leave it out to have it found.</source>
      <translation>Elles ressemblent à {crs} : corrigez-le, ou laissez-le vide pour qu’il soit trouvé.</translation>
    </message>
    <message>
      <source>This chart needs the field “{field}”, which the layer lacks: load its file by the tab “Data”.</source>
      <translation>Ce graphique demande le champ « {field} », absent de la couche : chargez son fichier par l’onglet « Données ».</translation>
    </message>
    <message>
      <source>This layer has no number to rank its places by: choose another one.</source>
      <translation>Cette couche n’a aucun nombre qui permette de classer ses lieux : choisissez-en une autre.</translation>
    </message>
    <message>
      <source>This map describes incidents as recorded, not risk. It depends on what people report, on what each partner records and on how precisely places are known: a quiet area may be one where little is reported.</source>
      <translation>Cette carte décrit des faits enregistrés, non un risque. Elle dépend de ce que les habitants signalent, de ce que chaque partenaire enregistre et de la précision des lieux : un secteur calme peut être un secteur où l’on signale peu.</translation>
    </message>
    <message>
      <source>This package was compared with those of the ledger of releases: no difference tells of a few facts. Packages that are not in it were not.</source>
      <translation>Ce lot a été comparé à ceux du registre des diffusions : aucune différence ne révèle quelques faits. Les lots qui n’y sont pas n’ont pas été comparés.</translation>
    </message>
    <message>
      <source>This package was judged on its own. It was not compared with earlier ones: two packages on different cells, areas or periods may tell together what neither tells alone.</source>
      <translation>Ce lot a été jugé seul. La différenciation n’a pas été contrôlée : deux lots établis sur des carreaux, des secteurs ou des périodes différents peuvent dire ensemble ce qu’aucun ne dit seul.</translation>
    </message>
    <message>
      <source>This page holds true figures: it stays with the producer and is never part of a package.</source>
      <translation>Cette page contient de vrais chiffres : elle reste chez le producteur et ne fait jamais partie d’un lot.</translation>
    </message>
    <message>
      <source>This takes about {minutes} minutes. A shorter largest distance or delay, fewer shufflings or one category at a time take less.</source>
      <translation>Ce calcul demande environ {minutes} minutes. Une distance ou un délai maximal plus court, moins de mélanges, ou une catégorie à la fois en demandent moins.</translation>
    </message>
    <message>
      <source>Three steps above the tabs, from a file to a map and a package.</source>
      <translation>Trois étapes au-dessus des onglets, d’un fichier à une carte et à un lot.</translation>
    </message>
    <message>
      <source>Three years running</source>
      <translation>Trois années consécutives</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Seuil</translation>
    </message>
    <message>
      <source>Threshold ({unit})</source>
      <translation>Seuil ({unit})</translation>
    </message>
    <message>
      <source>Threshold k</source>
      <translation>Seuil k</translation>
    </message>
    <message>
      <source>Thresholds of the audience</source>
      <translation>Seuils du public visé</translation>
    </message>
    <message>
      <source>Through time</source>
      <translation>Au fil du temps</translation>
    </message>
    <message>
      <source>Thu</source>
      <translation>jeu.</translation>
    </message>
    <message>
      <source>Thursday</source>
      <translation>jeudi</translation>
    </message>
    <message>
      <source>Tick the two maps to compare.</source>
      <translation>Cochez les deux cartes à comparer.</translation>
    </message>
    <message>
      <source>Tick two maps or more.</source>
      <translation>Cochez au moins deux cartes.</translation>
    </message>
    <message>
      <source>Ticked: Gi*, the usual choice. Not ticked: Gi, of the neighbours alone.</source>
      <translation>Coché : Gi*, le choix habituel. Non coché : Gi, des seuls voisins.</translation>
    </message>
    <message>
      <source>Time &amp;zone of the hours</source>
      <translation>Fuseau &amp;horaire</translation>
    </message>
    <message>
      <source>Time (days)</source>
      <translation>Délai (jours)</translation>
    </message>
    <message>
      <source>Time profile</source>
      <translation>Profil temporel</translation>
    </message>
    <message>
      <source>Time zone of the hours</source>
      <translation>Fuseau horaire des heures</translation>
    </message>
    <message>
      <source>Times and boxes</source>
      <translation>Dates et emprises</translation>
    </message>
    <message>
      <source>Times and owners</source>
      <translation>Dates et propriétaires</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Title: “{title}”.</source>
      <translation>Titre : « {title} ».</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Au</translation>
    </message>
    <message>
      <source>To check</source>
      <translation>À vérifier</translation>
    </message>
    <message>
      <source>To decide before this source can be loaded</source>
      <translation>À trancher avant que cette source puisse être chargée</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <source>Total by row</source>
      <translation>Total par ligne</translation>
    </message>
    <message>
      <source>Total of each counting unit</source>
      <translation>Total de chaque unité de compte</translation>
    </message>
    <message>
      <source>Total shown</source>
      <translation>Total montré</translation>
    </message>
    <message>
      <source>Total, where there is one counting unit only</source>
      <translation>Total, s’il n’y a qu’une unité de compte</translation>
    </message>
    <message>
      <source>Totals by place</source>
      <translation>Totaux par lieu</translation>
    </message>
    <message>
      <source>Totals by place are shown as well. Other figures are hidden for their sake: by adding and subtracting all that is shown, a hidden figure keeps at least {k} possible values.</source>
      <translation>Les totaux par lieu sont montrés aussi. D’autres chiffres sont masqués pour cela : en additionnant et soustrayant tout ce qui est montré, un chiffre masqué garde au moins {k} valeurs possibles.</translation>
    </message>
    <message>
      <source>Trend</source>
      <translation>Tendance</translation>
    </message>
    <message>
      <source>Trend of the scores (z of Mann-Kendall)</source>
      <translation>Tendance des scores (z de Mann-Kendall)</translation>
    </message>
    <message>
      <source>Triangular</source>
      <translation>Triangulaire</translation>
    </message>
    <message>
      <source>Triweight</source>
      <translation>Triweight</translation>
    </message>
    <message>
      <source>Tue</source>
      <translation>mar.</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <translation>mardi</translation>
    </message>
    <message>
      <source>Two maps to compare</source>
      <translation>Deux cartes à comparer</translation>
    </message>
    <message>
      <source>Two tables of one package whose difference tells a hidden figure.</source>
      <translation>Deux tableaux d’un lot dont la différence révèle un chiffre masqué.</translation>
    </message>
    <message>
      <source>Type of place</source>
      <translation>Type de lieu</translation>
    </message>
    <message>
      <source>Typical window: {label}, {count} events. A radius left empty is proposed for it.</source>
      <translation>Fenêtre typique : {label}, {count} faits. Le rayon laissé vide est choisi pour elle.</translation>
    </message>
    <message>
      <source>UNIT = km2_year needs the dates of the events, in a field “{field}” that this layer lacks or leaves empty: load the file with “Load incidents”, or choose the unit km2.</source>
      <translation>UNIT = km2_year demande la date des faits, dans un champ « {field} » que cette couche n’a pas ou laisse vide : chargez le fichier avec « Charger des faits », ou choisissez l’unité km2.</translation>
    </message>
    <message>
      <source>Uncertainty of the place (m)</source>
      <translation>Incertitude du lieu (m)</translation>
    </message>
    <message>
      <source>Uniform</source>
      <translation>Uniforme</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Unité</translation>
    </message>
    <message>
      <source>Unit of the coordinates</source>
      <translation>Unité des coordonnées</translation>
    </message>
    <message>
      <source>Unit of the density</source>
      <translation>Unité de la densité</translation>
    </message>
    <message>
      <source>Unit: {unit}</source>
      <translation>Unité : {unit}</translation>
    </message>
    <message>
      <source>Unticked, the saved project holds the layer with its own filter.</source>
      <translation>Décoché, le projet enregistré contient la couche avec son propre filtre.</translation>
    </message>
    <message>
      <source>Unticked, two rows of one source are a pair only where they say the same in all fields. Ticked, they are compared like those of two sources, for a person to decide.</source>
      <translation>Décoché, deux lignes d’une même source ne forment une paire que si elles disent la même chose dans tous les champs. Coché, elles sont comparées comme celles de deux sources, et une personne décide.</translation>
    </message>
    <message>
      <source>Unticked: results are loaded at the top of the layer tree.</source>
      <translation>Décoché : les résultats sont chargés en haut de l’arbre des couches.</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Jusqu’au</translation>
    </message>
    <message>
      <source>Values of a field</source>
      <translation>Valeurs d’un champ</translation>
    </message>
    <message>
      <source>Values of the raw data</source>
      <translation>Valeurs des données brutes</translation>
    </message>
    <message>
      <source>Verification</source>
      <translation>Vérification</translation>
    </message>
    <message>
      <source>Verification of a package</source>
      <translation>Vérification d’un lot</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Vérifier</translation>
    </message>
    <message>
      <source>Verify a package</source>
      <translation>Vérifier un lot</translation>
    </message>
    <message>
      <source>WINDOW_DAYS and STEP_DAYS are whole numbers of days, from 1.</source>
      <translation>WINDOW_DAYS et STEP_DAYS sont des nombres entiers de jours, à partir de 1.</translation>
    </message>
    <message>
      <source>Watch a zone</source>
      <translation>Veiller sur une zone</translation>
    </message>
    <message>
      <source>Watch this zone</source>
      <translation>Veiller sur cette zone</translation>
    </message>
    <message>
      <source>Watch zones</source>
      <translation>Zones de veille</translation>
    </message>
    <message>
      <source>Watched since</source>
      <translation>En veille depuis le</translation>
    </message>
    <message>
      <source>Web pages (*.html)</source>
      <translation>Pages web (*.html)</translation>
    </message>
    <message>
      <source>Wed</source>
      <translation>mer.</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <translation>mercredi</translation>
    </message>
    <message>
      <source>Weekends</source>
      <translation>Week-ends</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Poids</translation>
    </message>
    <message>
      <source>Weight of an interval in an hour, a day or a month: the part of the interval that lies in it, to the second, in local time as written (a change of clocks moves nothing). Left out: spans of more than {longest} h, and incidents whose hour, day or month is not known.</source>
      <translation>Poids d’un intervalle dans une heure, un jour ou un mois : la partie de l’intervalle qui s’y trouve, à la seconde, en heure locale telle qu’écrite (un changement d’heure ne déplace rien). Laissés de côté : les intervalles de plus de {longest} h, et les faits dont l’heure, le jour ou le mois n’est pas connu.</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>What an XML reader would fetch or unfold, and what nobody sees.</source>
      <translation>Ce qu’un lecteur XML irait chercher ou déplierait, et ce que personne ne voit.</translation>
    </message>
    <message>
      <source>What chance shuffles</source>
      <translation>Ce que le hasard redistribue</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>Ce qui a changé</translation>
    </message>
    <message>
      <source>What changes with the radius</source>
      <translation>Ce qui change avec le rayon</translation>
    </message>
    <message>
      <source>What comes back to one place cannot be seen: its points are elsewhere in each category and period.</source>
      <translation>Ce qui se répète en un lieu ne se voit pas : ses points sont ailleurs pour chaque catégorie et chaque période.</translation>
    </message>
    <message>
      <source>What documents say beside their picture</source>
      <translation>Ce que les documents disent en plus de leur image</translation>
    </message>
    <message>
      <source>What each column means.</source>
      <translation>Ce que signifie chaque colonne.</translation>
    </message>
    <message>
      <source>What each tool answers, how it computes, how to read it: one page a tool.</source>
      <translation>À quoi répond chaque outil, comment il calcule, comment le lire : une page par outil.</translation>
    </message>
    <message>
      <source>What is counted, as readers will see it: “Noise at night”. Name no person and no address.</source>
      <translation>Ce qui est compté, comme les lecteurs le verront : « Tapage nocturne ». Ne nommez ni personne ni adresse.</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>Ce qui ne va pas</translation>
    </message>
    <message>
      <source>What it holds</source>
      <translation>Ce qu’elle contient</translation>
    </message>
    <message>
      <source>What one has to know to read a series, such as a new bus line. Charts mark these dates.</source>
      <translation>Ce qu’il faut savoir pour lire une série, comme une nouvelle ligne de bus. Les graphiques marquent ces dates.</translation>
    </message>
    <message>
      <source>What pictures say beside pixels</source>
      <translation>Ce que les images disent en plus des pixels</translation>
    </message>
    <message>
      <source>What readers may do with the figures. Left empty: in public, Licence Ouverte 2.0 (Etalab), which lets anybody use them again; otherwise, none.</source>
      <translation>Ce que les lecteurs peuvent faire des chiffres. Laissé vide : en public, la Licence Ouverte 2.0 (Etalab), qui permet à chacun de les réutiliser ; sinon, aucune.</translation>
    </message>
    <message>
      <source>What the columns are: values of a field, areas, periods, or none, for the totals of rows alone.</source>
      <translation>Ce que sont les colonnes : les valeurs d’un champ (field), des zones (area), des périodes (period), ou rien (none), pour les seuls totaux des lignes.</translation>
    </message>
    <message>
      <source>What the map does with the place picked. Enter, or a double click, always zooms on it.</source>
      <translation>Ce que fait la carte du lieu choisi. Entrée, ou un double-clic, zoome toujours dessus.</translation>
    </message>
    <message>
      <source>What the package holds</source>
      <translation>Ce que contient le lot</translation>
    </message>
    <message>
      <source>What the reader must bear in mind. Left empty: a sentence saying that recorded incidents are not risk.</source>
      <translation>Ce que le lecteur doit garder à l’esprit. Vide : une phrase qui rappelle que les faits enregistrés ne sont pas le risque.</translation>
    </message>
    <message>
      <source>What the report says beside</source>
      <translation>Ce que le rapport dit de plus</translation>
    </message>
    <message>
      <source>What the rows are: values of a field, areas, or periods.</source>
      <translation>Ce que sont les lignes : les valeurs d’un champ (field), des zones (area) ou des périodes (period).</translation>
    </message>
    <message>
      <source>What these figures cannot say</source>
      <translation>Ce que ces chiffres ne peuvent pas dire</translation>
    </message>
    <message>
      <source>What your data protection officer decided, with the date and the reference, word for word: readers will see it. Left empty: the package is made, and every page of it says NOT VALIDATED.</source>
      <translation>Ce qu’a décidé votre délégué à la protection des données, avec la date et la référence, mot pour mot : les lecteurs le verront. Laissé vide : le lot est fait, et chacune de ses pages dit NON VALIDÉ.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <source>When a layer was changed, and the extent of a layer that is no longer there.</source>
      <translation>Quand une couche a été modifiée, et l’emprise d’une couche qui n’est plus là.</translation>
    </message>
    <message>
      <source>When each had ended at the latest; where empty, at its start. Left empty with FROM: occurred_to.</source>
      <translation>Quand chacun avait fini au plus tard ; s’il est vide, à son début. Laissé vide avec FROM : occurred_to.</translation>
    </message>
    <message>
      <source>When each incident began at the earliest: a date-time field, or a text that begins like 2024-05-31 22:00. Left empty: occurred_from, with the precision that time_precision tells.</source>
      <translation>Quand chaque fait a commencé au plus tôt : un champ date et heure, ou un texte qui commence comme 2024-05-31 22:00. Laissé vide : occurred_from, avec la précision que dit time_precision.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <source>Where columns are values of a field. Left empty: family.</source>
      <translation>Quand les colonnes sont les valeurs d’un champ. Laissé vide : family.</translation>
    </message>
    <message>
      <source>Where incidents are counted. “grid”: squares of one size, those of INSEE; the usual choice. “quadtree”: small squares where much happens, large ones elsewhere. “areas”: your own polygons, such as quartiers. For named recipients only, with ADDRESSES: “snapped_points” (a count at a point that stands for 8 addresses or more) and “displaced_points” (points without counts, each moved by a secret key among 11 addresses or more).</source>
      <translation>Où les incidents sont comptés. « grid » : des carreaux d’une seule taille, ceux de l’INSEE ; le choix habituel. « quadtree » : de petits carreaux là où il se passe beaucoup de choses, de grands ailleurs. « areas » : vos propres polygones, comme les quartiers. Pour des destinataires nommés seulement, avec ADDRESSES : « snapped_points » (un nombre en un point qui représente 8 adresses ou plus) et « displaced_points » (des points sans nombre, chacun déplacé par une clé secrète parmi 11 adresses ou plus).</translation>
    </message>
    <message>
      <source>Where people live, as points or polygons: the squares of INSEE, for instance. A place with fewer than 11 households (8 for partners and named recipients) is hidden: its people could be recognised. Left empty: not looked at.</source>
      <translation>Où les gens habitent, en points ou en polygones : les carreaux de l’INSEE, par exemple. Un lieu de moins de 11 ménages (8 pour les partenaires et les destinataires nommés) est masqué : on pourrait reconnaître ses habitants. Laissé vide : ce n’est pas regardé.</translation>
    </message>
    <message>
      <source>Where results are written. Left empty: temporary layers, lost when QGIS closes unless you save them.</source>
      <translation>Où les résultats sont écrits. Laissé vide : couches temporaires, perdues à la fermeture de QGIS si vous ne les enregistrez pas.</translation>
    </message>
    <message>
      <source>Where rows are values of a field. Left empty: category.</source>
      <translation>Quand les lignes sont les valeurs d’un champ. Laissé vide : category.</translation>
    </message>
    <message>
      <source>Whether every check that ran passed</source>
      <translation>Si tous les contrôles menés ont réussi</translation>
    </message>
    <message>
      <source>Which maps</source>
      <translation>Quelles cartes</translation>
    </message>
    <message>
      <source>Who recorded the incidents. Left out of the sheet when empty.</source>
      <translation>Qui a enregistré les faits. Omis sur la feuille si vide.</translation>
    </message>
    <message>
      <source>Who will read the package. “public”: anybody, on a website for instance, hence the strictest rules. “partner”: a body bound to you by a convention, which gets finer figures. “restricted”: one person or service that you name, which gets the finest, encrypted. When in doubt, choose “public”.</source>
      <translation>Qui lira le lot. « public » : tout le monde, sur un site par exemple, d’où les règles les plus strictes. « partner » : un organisme lié à vous par une convention, qui reçoit des chiffres plus fins. « restricted » : une personne ou un service que vous nommez, qui reçoit les plus fins, chiffrés. Dans le doute, choisissez « public ».</translation>
    </message>
    <message>
      <source>Whoever knows all but the key is right at most once in {fewest}, whichever address they choose.</source>
      <translation>Qui sait tout sauf la clé devine juste au plus une fois sur {fewest}, quelle que soit l’adresse choisie.</translation>
    </message>
    <message>
      <source>Whole number that the shuffling starts from: the same one gives the same result.</source>
      <translation>Nombre entier d’où part le mélange : le même donne le même résultat.</translation>
    </message>
    <message>
      <source>Whole time</source>
      <translation>Toute la durée</translation>
    </message>
    <message>
      <source>Why nothing is shown</source>
      <translation>Pourquoi rien n’est montré</translation>
    </message>
    <message>
      <source>Why they are left out</source>
      <translation>Pourquoi ils le sont</translation>
    </message>
    <message>
      <source>Windows, one band each</source>
      <translation>Fenêtres, une bande chacune</translation>
    </message>
    <message>
      <source>With PERIOD = year only: shows a year only as one of three years running that can all be shown, as the ministry of the interior does (SSMSI).</source>
      <translation>Avec PERIOD = year seulement : ne montre une année que si elle fait partie de trois années de suite qui peuvent toutes l’être, comme le fait le ministère de l’Intérieur (SSMSI).</translation>
    </message>
    <message>
      <source>With a raster or FIELD, the share of the ground that the hot spots cover at most. Left empty: 5%. The table holds others beside it.</source>
      <translation>Avec un raster ou FIELD, la part du terrain que les points chauds couvrent au plus. Laissé vide : 5 %. Le tableau en donne d’autres à côté.</translation>
    </message>
    <message>
      <source>With cells: incidents outside these polygons are outside.</source>
      <translation>Avec des mailles : les faits hors de ces polygones sont en dehors.</translation>
    </message>
    <message>
      <source>With neighbours by distance, the longest one between centres. Left empty: two cells, or the shortest distance at which every area has a neighbour.</source>
      <translation>Avec des voisins par distance, la plus longue entre centres. Vide : deux cellules, ou la plus courte distance à laquelle chaque secteur a un voisin.</translation>
    </message>
    <message>
      <source>With the raw data</source>
      <translation>Avec les données brutes</translation>
    </message>
    <message>
      <source>With “areas” only: the polygons to count in, quartiers for instance. They must not overlap.</source>
      <translation>Avec « areas » seulement : les polygones où compter, les quartiers par exemple. Ils ne doivent pas se chevaucher.</translation>
    </message>
    <message>
      <source>Within a distance</source>
      <translation>En deçà d’une distance</translation>
    </message>
    <message>
      <source>Without areas, side of a square or height of a hexagon, in metres. Left empty: that of cells with 20 incidents on average over both periods, rounded up.</source>
      <translation>Sans zones, côté d’un carré ou hauteur d’un hexagone, en mètres. Laissé vide : la taille de mailles qui tiennent 20 faits en moyenne sur les deux périodes, arrondie vers le haut.</translation>
    </message>
    <message>
      <source>Without areas, the cells in which incidents are counted: squares, hexagons, or the grid of INSEE.</source>
      <translation>Sans zones, les mailles dans lesquelles les faits sont comptés : carrés, hexagones, ou carroyage de l’INSEE.</translation>
    </message>
    <message>
      <source>Without the earlier package, differences are not controlled: give it as PREVIOUS.</source>
      <translation>Sans le lot précédent, la différenciation n’est pas contrôlée : donnez-le dans PREVIOUS.</translation>
    </message>
    <message>
      <source>Without the raw layer, nothing can be searched for: give it as TRUTH.</source>
      <translation>Sans la couche brute, rien ne peut être recherché : donnez-la dans TRUTH.</translation>
    </message>
    <message>
      <source>Words of the producer (title, commune, decision) are not taken for raw data: {words}.</source>
      <translation>Les mots du producteur (titre, commune, décision) ne sont pas pris pour des données brutes : {words}.</translation>
    </message>
    <message>
      <source>Words that are codes</source>
      <translation>Mots qui sont des codes</translation>
    </message>
    <message>
      <source>Worth knowing</source>
      <translation>À savoir</translation>
    </message>
    <message>
      <source>Written at the bottom of map sheets when the field is left empty: who provided the data, and when.</source>
      <translation>Écrite au bas des planches quand le champ est laissé vide : qui a fourni les données, et quand.</translation>
    </message>
    <message>
      <source>Written: {path}</source>
      <translation>Écrit : {path}</translation>
    </message>
    <message>
      <source>X, longitude</source>
      <translation>X, longitude</translation>
    </message>
    <message>
      <source>Y, latitude</source>
      <translation>Y, latitude</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Année</translation>
    </message>
    <message>
      <source>Year (2024), quarter (2024-Q2) or month (2024-05)</source>
      <translation>Année (2024), trimestre (2024-Q2) ou mois (2024-05)</translation>
    </message>
    <message>
      <source>Year of the last incident</source>
      <translation>Année du dernier fait</translation>
    </message>
    <message>
      <source>ZONING = areas needs AREAS, a layer of polygons, and AREA_ID, the field that names each of them.</source>
      <translation>ZONING = areas demande AREAS, une couche de polygones, et AREA_ID, le champ qui nomme chacun d’eux.</translation>
    </message>
    <message>
      <source>ZONING = {zoning} needs ADDRESSES, a layer of all addresses (such as the Base Adresse Nationale): without it nobody can tell how many homes a point may stand for.</source>
      <translation>ZONING = {zoning} demande ADDRESSES, une couche de toutes les adresses (comme la Base Adresse Nationale) : sans elle, personne ne peut dire combien de logements un point peut représenter.</translation>
    </message>
    <message>
      <source>ZONING = {zoning} needs a key, and there is none: unlock the authentication database of QGIS (Settings ▸ Options ▸ Authentication), or set {variable}.</source>
      <translation>ZONING = {zoning} demande une clé, et il n’y en a pas : déverrouillez la base d’authentification de QGIS (Préférences ▸ Options ▸ Authentification), ou définissez {variable}.</translation>
    </message>
    <message>
      <source>ZONING = {zoning}: points, even moved ones, are for named recipients (AUDIENCE = restricted), never for a {audience} package. Choose one of {zonings}.</source>
      <translation>ZONING = {zoning} : les points, même déplacés, sont pour des destinataires nommés (AUDIENCE = restricted), jamais pour un lot « {audience} ». Choisissez parmi {zonings}.</translation>
    </message>
    <message>
      <source>Zip archives (*.zip)</source>
      <translation>Archives zip (*.zip)</translation>
    </message>
    <message>
      <source>Zone that the source writes its hours in, such as UTC: they are brought to the time of the place. Left empty: that of the profile, or the local time; a time that names its own zone is always brought.</source>
      <translation>Fuseau dans lequel la source écrit ses heures, comme UTC : elles sont ramenées à l’heure du lieu. Laissé vide : celui du profil, ou l’heure locale ; une heure qui nomme son propre fuseau est toujours ramenée.</translation>
    </message>
    <message>
      <source>Zone {rank}</source>
      <translation>Zone {rank}</translation>
    </message>
    <message>
      <source>Zoning</source>
      <translation>Découpage</translation>
    </message>
    <message>
      <source>a box of “{table}” that is not that of its rows, in {file}</source>
      <translation>une emprise de « {table} » qui n’est pas celle de ses lignes, dans {file}</translation>
    </message>
    <message>
      <source>a chunk {entry} in {file}</source>
      <translation>un bloc {entry} dans {file}</translation>
    </message>
    <message>
      <source>a comment in {file}</source>
      <translation>un commentaire dans {file}</translation>
    </message>
    <message>
      <source>a day</source>
      <translation>un jour</translation>
    </message>
    <message>
      <source>a degree divided by {parts}</source>
      <translation>un degré divisé par {parts}</translation>
    </message>
    <message>
      <source>a drawing that is no picture in {file}</source>
      <translation>un dessin qui n’est pas une image dans {file}</translation>
    </message>
    <message>
      <source>a header that says more than the standard, in {file}</source>
      <translation>un en-tête qui en dit plus que la norme, dans {file}</translation>
    </message>
    <message>
      <source>a month</source>
      <translation>un mois</translation>
    </message>
    <message>
      <source>a place that is drawn in two ways, in {file}</source>
      <translation>un lieu dessiné de deux façons, dans {file}</translation>
    </message>
    <message>
      <source>a position of an event at {count} corners of the outlines, such as {example}, in {file}</source>
      <translation>la position d’un fait à {count} coins des contours, par exemple {example}, dans {file}</translation>
    </message>
    <message>
      <source>a position of an event, in {bits} bits, in {file}</source>
      <translation>la position d’un fait, sur {bits} bits, dans {file}</translation>
    </message>
    <message>
      <source>a quarter</source>
      <translation>un trimestre</translation>
    </message>
    <message>
      <source>a round figure, at most the radius / {cells}</source>
      <translation>un chiffre rond, au plus le rayon / {cells}</translation>
    </message>
    <message>
      <source>a share not told</source>
      <translation>une part non communiquée</translation>
    </message>
    <message>
      <source>a share of hidden facts that is no band</source>
      <translation>une part de faits masqués qui n’est pas une fourchette</translation>
    </message>
    <message>
      <source>a table that is not written as all are, in {file}</source>
      <translation>un tableau qui n’est pas écrit comme tous les autres, dans {file}</translation>
    </message>
    <message>
      <source>a total of {total} that the figures cannot make</source>
      <translation>un total de {total} que les chiffres ne peuvent pas donner</translation>
    </message>
    <message>
      <source>a view that is not that of the places, in {file}</source>
      <translation>une vue qui n’est pas celle des lieux, dans {file}</translation>
    </message>
    <message>
      <source>a week</source>
      <translation>une semaine</translation>
    </message>
    <message>
      <source>a word of the source has no equivalent in our lists: left empty</source>
      <translation>un mot de la source n’a pas d’équivalent dans nos listes : laissé vide</translation>
    </message>
    <message>
      <source>a year</source>
      <translation>un an</translation>
    </message>
    <message>
      <source>a4_landscape, a4_portrait, a3_landscape, a3_portrait, or the path of a layout template (.qpt) of your own.</source>
      <translation>a4_landscape, a4_portrait, a3_landscape, a3_portrait, ou le chemin de votre propre modèle de mise en page (.qpt).</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>acceptées</translation>
    </message>
    <message>
      <source>address</source>
      <translation>adresse</translation>
    </message>
    <message>
      <source>addresses</source>
      <translation>adresses</translation>
    </message>
    <message>
      <source>addresses that each point may come from</source>
      <translation>adresses dont chaque point peut venir</translation>
    </message>
    <message>
      <source>after Bonferroni's correction</source>
      <translation>après correction de Bonferroni</translation>
    </message>
    <message>
      <source>after FDR correction</source>
      <translation>après correction FDR</translation>
    </message>
    <message>
      <source>afternoon (12:00 to 18:00)</source>
      <translation>après-midi (12 h à 18 h)</translation>
    </message>
    <message>
      <source>all categories</source>
      <translation>toutes catégories</translation>
    </message>
    <message>
      <source>all events stand at one place: no rule applies, this is a usual radius for a neighbourhood</source>
      <translation>tous les faits sont au même endroit : aucune règle ne s’applique, c’est un rayon habituel à l’échelle d’un quartier</translation>
    </message>
    <message>
      <source>along the axes (Manhattan)</source>
      <translation>le long des axes (Manhattan)</translation>
    </message>
    <message>
      <source>already told to be duplicates</source>
      <translation>déjà dits doublons</translation>
    </message>
    <message>
      <source>an element “{element}” in the map of {file}</source>
      <translation>un élément « {element} » dans la carte de {file}</translation>
    </message>
    <message>
      <source>an hour that does not exist on the day of the change to summer time</source>
      <translation>une heure qui n’existe pas, le jour du passage à l’heure d’été</translation>
    </message>
    <message>
      <source>an hour that exists twice on the day of the change to winter time</source>
      <translation>une heure qui existe deux fois, le jour du passage à l’heure d’hiver</translation>
    </message>
    <message>
      <source>and at least {share} more pairs than expected; the other bands have no colour.</source>
      <translation>et au moins {share} de paires de plus qu’attendu ; les autres classes n’ont pas de couleur.</translation>
    </message>
    <message>
      <source>area</source>
      <translation>zone</translation>
    </message>
    <message>
      <source>areas</source>
      <translation>secteurs</translation>
    </message>
    <message>
      <source>as French names of columns suggest</source>
      <translation>comme des noms de colonnes français le suggèrent</translation>
    </message>
    <message>
      <source>as the crow flies (Euclidean)</source>
      <translation>à vol d’oiseau (euclidiennes)</translation>
    </message>
    <message>
      <source>asked for</source>
      <translation>demandé</translation>
    </message>
    <message>
      <source>at most {error} facts a figure, {share} of the total at the very most</source>
      <translation>au plus {error} faits par effectif, tout au plus {share} du total</translation>
    </message>
    <message>
      <source>at most {high} of the facts</source>
      <translation>au plus {high} des faits</translation>
    </message>
    <message>
      <source>auto: the one that the raster tells, otherwise km2. km2, m2: incidents per km² or m² (m2 for the scaled heatmap of QGIS). cell: incidents in each cell. km2_year: incidents per km² and per year.</source>
      <translation>auto : celle que dit le raster, sinon km2. km2, m2 : faits par km² ou par m² (m2 pour la carte de chaleur « scaled » de QGIS). cell : faits dans chaque cellule. km2_year : faits par km² et par an.</translation>
    </message>
    <message>
      <source>auto: the shipped profile that fits, otherwise columns recognised by their names and content. Or the name of a shipped profile: {names}. Or the path of your own, in JSON.</source>
      <translation>auto : le profil livré qui convient, sinon les colonnes reconnues à leurs noms et à leur contenu. Ou le nom d’un profil livré : {names}. Ou le chemin du vôtre, en JSON.</translation>
    </message>
    <message>
      <source>auto: {metres} m</source>
      <translation>auto : {metres} m</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>automatique</translation>
    </message>
    <message>
      <source>bank accounts</source>
      <translation>comptes bancaires</translation>
    </message>
    <message>
      <source>before: {before}; after: {after}</source>
      <translation>avant : {before} ; après : {after}</translation>
    </message>
    <message>
      <source>between {low} and {high} of the facts</source>
      <translation>entre {low} et {high} des faits</translation>
    </message>
    <message>
      <source>birth dates</source>
      <translation>dates de naissance</translation>
    </message>
    <message>
      <source>boxes are those of the published places, times are all the same</source>
      <translation>les emprises sont celles des lieux publiés, les dates sont toutes les mêmes</translation>
    </message>
    <message>
      <source>by area</source>
      <translation>par secteur</translation>
    </message>
    <message>
      <source>by cell of {size} m</source>
      <translation>par carreau de {size} m</translation>
    </message>
    <message>
      <source>by chance alone</source>
      <translation>par le seul hasard</translation>
    </message>
    <message>
      <source>by its name</source>
      <translation>d’après son nom</translation>
    </message>
    <message>
      <source>by its values</source>
      <translation>d’après ses valeurs</translation>
    </message>
    <message>
      <source>by moved point</source>
      <translation>par point déplacé</translation>
    </message>
    <message>
      <source>by point that stands for {fewest} addresses or more</source>
      <translation>par point qui représente {fewest} adresses ou plus</translation>
    </message>
    <message>
      <source>by square of {size} m to {largest} m</source>
      <translation>par carré de {size} m à {largest} m</translation>
    </message>
    <message>
      <source>bytes after the end of {file}</source>
      <translation>des octets après la fin de {file}</translation>
    </message>
    <message>
      <source>bytes after the objects of {file}</source>
      <translation>octets après les objets de {file}</translation>
    </message>
    <message>
      <source>bytes between the objects of {file}</source>
      <translation>octets entre les objets de {file}</translation>
    </message>
    <message>
      <source>bytes that are no UTF-8 in {file}</source>
      <translation>des octets qui ne sont pas de l’UTF-8 dans {file}</translation>
    </message>
    <message>
      <source>bytes that belong to no file in {file}</source>
      <translation>octets qui n’appartiennent à aucun fichier dans {file}</translation>
    </message>
    <message>
      <source>calls</source>
      <translation>appels</translation>
    </message>
    <message>
      <source>categories that are {kind}</source>
      <translation>des catégories qui n’en sont pas : {kind}</translation>
    </message>
    <message>
      <source>category not in the nomenclature</source>
      <translation>catégorie absente de la nomenclature</translation>
    </message>
    <message>
      <source>cell, row (total of it), column (total of it) or total</source>
      <translation>cellule (cell), total de ligne (row), total de colonne (column) ou total (total)</translation>
    </message>
    <message>
      <source>cells</source>
      <translation>mailles</translation>
    </message>
    <message>
      <source>cells of {length}</source>
      <translation>mailles de {length}</translation>
    </message>
    <message>
      <source>cells of {size} m</source>
      <translation>carreaux de {size} m</translation>
    </message>
    <message>
      <source>chance</source>
      <translation>hasard</translation>
    </message>
    <message>
      <source>classes and view are those of the published figures</source>
      <translation>les classes et la vue sont celles des chiffres publiés</translation>
    </message>
    <message>
      <source>column</source>
      <translation>colonne</translation>
    </message>
    <message>
      <source>comma</source>
      <translation>virgule</translation>
    </message>
    <message>
      <source>commune</source>
      <translation>commune</translation>
    </message>
    <message>
      <source>company numbers</source>
      <translation>numéros d’entreprise</translation>
    </message>
    <message>
      <source>coordinates</source>
      <translation>coordonnées</translation>
    </message>
    <message>
      <source>correlation of the rows with the raw data: {rho}</source>
      <translation>corrélation des lignes avec les données brutes : {rho}</translation>
    </message>
    <message>
      <source>crossroads</source>
      <translation>carrefour</translation>
    </message>
    <message>
      <source>curves in the map of {file}</source>
      <translation>des courbes dans la carte de {file}</translation>
    </message>
    <message>
      <source>data that are no pixels in {file}</source>
      <translation>données qui ne sont pas des pixels dans {file}</translation>
    </message>
    <message>
      <source>date</source>
      <translation>date</translation>
    </message>
    <message>
      <source>day</source>
      <translation>jour</translation>
    </message>
    <message>
      <source>dbscan: near in space. st_dbscan: near in space and in time.</source>
      <translation>dbscan : proches dans l’espace. st_dbscan : proches dans l’espace et dans le temps.</translation>
    </message>
    <message>
      <source>declared by the file</source>
      <translation>déclaré par le fichier</translation>
    </message>
    <message>
      <source>devices</source>
      <translation>équipements</translation>
    </message>
    <message>
      <source>difference: INPUT minus REFERENCE. ratio: INPUT divided by REFERENCE, where there are enough incidents. log_ratio: natural logarithm of the ratio. sum: both together.</source>
      <translation>difference : INPUT moins REFERENCE. ratio : INPUT divisé par REFERENCE, là où il y a assez de faits. log_ratio : logarithme népérien du rapport. sum : les deux ensemble.</translation>
    </message>
    <message>
      <source>divided by {low} to {high}</source>
      <translation>divisé par {low} à {high}</translation>
    </message>
    <message>
      <source>divided by {times} or more</source>
      <translation>divisé par {times} ou plus</translation>
    </message>
    <message>
      <source>down</source>
      <translation>en baisse</translation>
    </message>
    <message>
      <source>down strongly (z of −{z} or less)</source>
      <translation>en forte baisse (z de −{z} ou moins)</translation>
    </message>
    <message>
      <source>down, significant</source>
      <translation>en baisse, significative</translation>
    </message>
    <message>
      <source>e-mail addresses</source>
      <translation>adresses électroniques</translation>
    </message>
    <message>
      <source>end before the start</source>
      <translation>fin avant le début</translation>
    </message>
    <message>
      <source>entries out of order in {file}</source>
      <translation>des entrées en désordre dans {file}</translation>
    </message>
    <message>
      <source>equality</source>
      <translation>égalité</translation>
    </message>
    <message>
      <source>euclidean: as the crow flies. manhattan: along the axes of the map, as in a town of square blocks.</source>
      <translation>euclidean : à vol d’oiseau. manhattan : le long des axes de la carte, comme dans une ville en damier.</translation>
    </message>
    <message>
      <source>evening (18:00 to 24:00)</source>
      <translation>soirée (18 h à 24 h)</translation>
    </message>
    <message>
      <source>every byte belongs to a file</source>
      <translation>chaque octet appartient à un fichier</translation>
    </message>
    <message>
      <source>every hour of the week</source>
      <translation>toutes les heures de la semaine</translation>
    </message>
    <message>
      <source>exact</source>
      <translation>exact</translation>
    </message>
    <message>
      <source>exact: every incident at its very position, in double precision. fast: for hundreds of thousands of incidents or very large radii, within an error that is announced; quartic, triweight and gaussian only, the other kernels are always exact.</source>
      <translation>exact : chaque fait à sa position même, en double précision. fast : pour des centaines de milliers de faits ou de très grands rayons, avec une erreur maximale annoncée ; quartic, triweight et gaussian seulement, les autres noyaux sont toujours exacts.</translation>
    </message>
    <message>
      <source>extra fields of “{entry}”</source>
      <translation>champs annexes de « {entry} »</translation>
    </message>
    <message>
      <source>facts</source>
      <translation>faits</translation>
    </message>
    <message>
      <source>facts at least behind each figure</source>
      <translation>faits au moins derrière chaque effectif</translation>
    </message>
    <message>
      <source>facts hidden</source>
      <translation>de faits masqués</translation>
    </message>
    <message>
      <source>facts shown, rounded</source>
      <translation>faits montrés, arrondis</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>échoué</translation>
    </message>
    <message>
      <source>fdr (Benjamini and Hochberg): on average, at most the share ALPHA of the places shown is due to chance; bonferroni: hardly any is, and few are shown; none: where nothing happens, one place in twenty is shown all the same.</source>
      <translation>fdr (Benjamini et Hochberg) : en moyenne, la part ALPHA au plus des lieux montrés est due au hasard ; bonferroni : presque aucun ne l’est, et peu sont montrés ; none : là où il ne se passe rien, un lieu sur vingt est tout de même montré.</translation>
    </message>
    <message>
      <source>fewer than {k} or hidden</source>
      <translation>moins de {k} ou masqué</translation>
    </message>
    <message>
      <source>fewer than {limit} facts in all</source>
      <translation>moins de {limit} faits en tout</translation>
    </message>
    <message>
      <source>figures in {file} that are not rounded to {base}</source>
      <translation>chiffres de {file} qui ne sont pas arrondis à {base}</translation>
    </message>
    <message>
      <source>filtered</source>
      <translation>couche filtrée</translation>
    </message>
    <message>
      <source>for one recipient, until {day}</source>
      <translation>pour un destinataire, jusqu’au {day}</translation>
    </message>
    <message>
      <source>found from the values of the coordinates</source>
      <translation>trouvé d’après les valeurs des coordonnées</translation>
    </message>
    <message>
      <source>found: {what}</source>
      <translation>trouvé : {what}</translation>
    </message>
    <message>
      <source>free text</source>
      <translation>texte libre</translation>
    </message>
    <message>
      <source>free text is kept in the field notes, as asked: {columns}. People may be named there: keep the layer to yourself, delete the field when the work is done, publish nothing of it</source>
      <translation>du texte libre est gardé dans le champ notes, comme demandé : {columns}. Des personnes peuvent y être nommées : gardez la couche pour vous, supprimez le champ une fois le travail fait, n’en publiez rien</translation>
    </message>
    <message>
      <source>gaussian</source>
      <translation>gaussien</translation>
    </message>
    <message>
      <source>given in CRS</source>
      <translation>donné dans CRS</translation>
    </message>
    <message>
      <source>has {count} different values, as free text or identifiers have</source>
      <translation>a {count} valeurs différentes, comme en ont un texte libre ou des identifiants</translation>
    </message>
    <message>
      <source>hidden figures that are not all alike, in {file}</source>
      <translation>des chiffres masqués qui ne sont pas tous pareils, dans {file}</translation>
    </message>
    <message>
      <source>hour</source>
      <translation>heure</translation>
    </message>
    <message>
      <source>hour, day or month not known finely enough</source>
      <translation>heure, jour ou mois pas assez précis</translation>
    </message>
    <message>
      <source>in another French territory than most rows</source>
      <translation>dans un autre territoire français que la plupart des lignes</translation>
    </message>
    <message>
      <source>in which alone the rows are in the order of time</source>
      <translation>seule façon de les lire qui mette les lignes dans l’ordre du temps</translation>
    </message>
    <message>
      <source>incident to keep</source>
      <translation>fait à garder</translation>
    </message>
    <message>
      <source>incidents</source>
      <translation>faits</translation>
    </message>
    <message>
      <source>incidents as recorded</source>
      <translation>faits tels qu’enregistrés</translation>
    </message>
    <message>
      <source>incidents of unknown unit</source>
      <translation>faits d’unité inconnue</translation>
    </message>
    <message>
      <source>incidents per 1,000 inhabitants</source>
      <translation>faits pour 1 000 habitants</translation>
    </message>
    <message>
      <source>incidents per 100 m</source>
      <translation>faits pour 100 m</translation>
    </message>
    <message>
      <source>incidents/cell</source>
      <translation>faits/cellule</translation>
    </message>
    <message>
      <source>incidents/km²</source>
      <translation>faits/km²</translation>
    </message>
    <message>
      <source>incidents/km²/year</source>
      <translation>faits/km²/an</translation>
    </message>
    <message>
      <source>incidents/m²</source>
      <translation>faits/m²</translation>
    </message>
    <message>
      <source>interventions</source>
      <translation>interventions</translation>
    </message>
    <message>
      <source>is called like a column of {kind}</source>
      <translation>porte un nom qui annonce ceci : {kind}</translation>
    </message>
    <message>
      <source>it declares XML entities ({path}).</source>
      <translation>il déclare des entités XML ({path}).</translation>
    </message>
    <message>
      <source>it has no table of its files</source>
      <translation>il n’a pas de table de ses fichiers</translation>
    </message>
    <message>
      <source>it has no “name”.</source>
      <translation>il n’a pas de « name ».</translation>
    </message>
    <message>
      <source>it holds a path that leaves its folder ({path}).</source>
      <translation>il contient un chemin qui sort de son dossier ({path}).</translation>
    </message>
    <message>
      <source>it is encrypted, or compressed in a way that is not known here</source>
      <translation>il est chiffré, ou compressé d’une façon inconnue ici</translation>
    </message>
    <message>
      <source>it is no private key of minisign (minisign -G -W makes one)</source>
      <translation>ce n’est pas une clé privée minisign (minisign -G -W en crée une)</translation>
    </message>
    <message>
      <source>it is not a readable archive or spreadsheet ({error}).</source>
      <translation>ce n’est pas une archive ou un classeur lisible ({error}).</translation>
    </message>
    <message>
      <source>it is not readable JSON ({error}).</source>
      <translation>ce n’est pas du JSON lisible ({error}).</translation>
    </message>
    <message>
      <source>it is not signed</source>
      <translation>il n’est pas signé</translation>
    </message>
    <message>
      <source>it is protected by a password; make a key for packages without one (minisign -G -W) and keep it safe</source>
      <translation>elle est protégée par un mot de passe ; créez pour les lots une clé sans mot de passe (minisign -G -W) et gardez-la en lieu sûr</translation>
    </message>
    <message>
      <source>it would unpack to {size} MB.</source>
      <translation>il ferait {size} Mo une fois décompressé.</translation>
    </message>
    <message>
      <source>its data are not those that were packed</source>
      <translation>ses données ne sont pas celles qui y ont été mises</translation>
    </message>
    <message>
      <source>its data do not unpack</source>
      <translation>ses données ne se déplient pas</translation>
    </message>
    <message>
      <source>its signature is not that of PUBLIC_KEY</source>
      <translation>sa signature n’est pas celle de PUBLIC_KEY</translation>
    </message>
    <message>
      <source>its table of files is broken</source>
      <translation>sa table de fichiers est abîmée</translation>
    </message>
    <message>
      <source>k</source>
      <translation>k</translation>
    </message>
    <message>
      <source>k = {k}, where {floor} is the least</source>
      <translation>k = {k}, alors que {floor} est le minimum</translation>
    </message>
    <message>
      <source>km2: incidents per km². cell: incidents expected in each cell. km2_year: incidents per km² and per year, from the dates in the field occurred_from.</source>
      <translation>km2 : faits par km². cell : faits attendus dans chaque cellule. km2_year : faits par km² et par an, d’après les dates du champ occurred_from.</translation>
    </message>
    <message>
      <source>known by area only, without a position</source>
      <translation>connus par zone seulement, sans position</translation>
    </message>
    <message>
      <source>known once this is decided</source>
      <translation>connu une fois ceci tranché</translation>
    </message>
    <message>
      <source>layer or spreadsheet, read by GDAL</source>
      <translation>couche ou tableur, lu par GDAL</translation>
    </message>
    <message>
      <source>leaves the map as it is</source>
      <translation>laisse la carte en place</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>écartée</translation>
    </message>
    <message>
      <source>left out by the profile</source>
      <translation>écartée par le profil</translation>
    </message>
    <message>
      <source>left out: no field for it</source>
      <translation>écartée : aucun champ pour elle</translation>
    </message>
    <message>
      <source>left out: persons or free text</source>
      <translation>écartée : personnes ou texte libre</translation>
    </message>
    <message>
      <source>left out: {what}, {how}</source>
      <translation>écartée : {what}, {how}</translation>
    </message>
    <message>
      <source>legend on the last page</source>
      <translation>légende en dernière page</translation>
    </message>
    <message>
      <source>likelihood cross-validation: of the radii from {lowest} to {highest} m, the one by which the other places best foretell each of the {count} distinct places, for a {kernel} kernel</source>
      <translation>validation croisée de la vraisemblance : parmi les rayons de {lowest} à {highest} m, celui avec lequel les autres lieux annoncent le mieux chacun des {count} lieux distincts, pour un noyau {kernel}</translation>
    </message>
    <message>
      <source>line {line}</source>
      <translation>ligne {line}</translation>
    </message>
    <message>
      <source>line {line}; the lines above are a title</source>
      <translation>ligne {line} ; les lignes au-dessus sont un titre</translation>
    </message>
    <message>
      <source>lines of {file} that are no sums</source>
      <translation>lignes de {file} qui ne sont pas des empreintes</translation>
    </message>
    <message>
      <source>links</source>
      <translation>liens</translation>
    </message>
    <message>
      <source>little change (under {times} times)</source>
      <translation>peu de changement (moins de {times} fois)</translation>
    </message>
    <message>
      <source>little change (−{limit} to +{limit})</source>
      <translation>peu de changement (−{limit} à +{limit})</translation>
    </message>
    <message>
      <source>local time</source>
      <translation>heure locale</translation>
    </message>
    <message>
      <source>longer</source>
      <translation>plus longue</translation>
    </message>
    <message>
      <source>longitude and latitude look swapped: exchanged, {share} of the positions would fall in the territory. Tick SWAP_XY to exchange them</source>
      <translation>longitude et latitude paraissent interverties : échangées, {share} des positions tomberaient dans le territoire. Cochez SWAP_XY pour les échanger</translation>
    </message>
    <message>
      <source>map: {name}</source>
      <translation>carte : {name}</translation>
    </message>
    <message>
      <source>may lie anywhere within too long a span</source>
      <translation>survenu on ne sait quand dans un intervalle trop long</translation>
    </message>
    <message>
      <source>meaning</source>
      <translation>signification</translation>
    </message>
    <message>
      <source>measured on the data: the finest that hides few facts</source>
      <translation>mesuré sur les données : le plus fin qui masque peu de faits</translation>
    </message>
    <message>
      <source>median distance from a place to the next one, as most incidents share their place with others</source>
      <translation>distance médiane d’un lieu au suivant, car la plupart des faits partagent leur lieu avec d’autres</translation>
    </message>
    <message>
      <source>median distance from a point to those addresses</source>
      <translation>distance médiane d’un point à ces adresses</translation>
    </message>
    <message>
      <source>minimum</source>
      <translation>minimum</translation>
    </message>
    <message>
      <source>minute</source>
      <translation>minute</translation>
    </message>
    <message>
      <source>moments or days</source>
      <translation>moments ou jours</translation>
    </message>
    <message>
      <source>month</source>
      <translation>mois</translation>
    </message>
    <message>
      <source>months or quarters on cells of {size} m</source>
      <translation>mois ou trimestres sur des carreaux de {size} m</translation>
    </message>
    <message>
      <source>more than 1,000 km from most rows</source>
      <translation>à plus de 1 000 km de la plupart des lignes</translation>
    </message>
    <message>
      <source>more than 31 days between start and end</source>
      <translation>plus de 31 jours entre le début et la fin</translation>
    </message>
    <message>
      <source>more than {low} of the facts</source>
      <translation>plus de {low} des faits</translation>
    </message>
    <message>
      <source>morning (6:00 to 12:00)</source>
      <translation>matin (6 h à 12 h)</translation>
    </message>
    <message>
      <source>moved points</source>
      <translation>points déplacés</translation>
    </message>
    <message>
      <source>moves the map to it</source>
      <translation>déplace la carte jusqu’à lui</translation>
    </message>
    <message>
      <source>moves the map to it and flashes it</source>
      <translation>déplace la carte jusqu’à lui et le fait clignoter</translation>
    </message>
    <message>
      <source>multiple of {base}, never below {low}</source>
      <translation>multiple de {base}, jamais sous {low}</translation>
    </message>
    <message>
      <source>multiplied by {low} to {high}</source>
      <translation>multiplié par {low} à {high}</translation>
    </message>
    <message>
      <source>multiplied by {times} or more</source>
      <translation>multiplié par {times} ou plus</translation>
    </message>
    <message>
      <source>n</source>
      <translation>n</translation>
    </message>
    <message>
      <source>named place</source>
      <translation>lieu nommé</translation>
    </message>
    <message>
      <source>names of persons</source>
      <translation>noms de personnes</translation>
    </message>
    <message>
      <source>names said twice, or written oddly, in {file}</source>
      <translation>des noms dits deux fois, ou écrits curieusement, dans {file}</translation>
    </message>
    <message>
      <source>needs the earlier package</source>
      <translation>demande le lot précédent</translation>
    </message>
    <message>
      <source>needs the layer of addresses</source>
      <translation>demande la couche des adresses</translation>
    </message>
    <message>
      <source>needs the raw layer</source>
      <translation>demande la couche brute</translation>
    </message>
    <message>
      <source>neighbours differ more than chance would have it</source>
      <translation>les voisins diffèrent plus que le hasard ne le voudrait</translation>
    </message>
    <message>
      <source>neighbours resemble each other more than chance would have it</source>
      <translation>les voisins se ressemblent plus que le hasard ne le voudrait</translation>
    </message>
    <message>
      <source>neighbours resemble each other no more than chance would have it</source>
      <translation>les voisins ne se ressemblent pas plus que le hasard ne le voudrait</translation>
    </message>
    <message>
      <source>night (0:00 to 6:00)</source>
      <translation>nuit (0 h à 6 h)</translation>
    </message>
    <message>
      <source>no address in the territory</source>
      <translation>aucune adresse dans le territoire</translation>
    </message>
    <message>
      <source>no category</source>
      <translation>sans catégorie</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>sans date</translation>
    </message>
    <message>
      <source>no date of “{column}” has a day beyond the 12th: they were read as {layout}, {why}; if that is wrong, give DATE_FORMAT</source>
      <translation>aucune date de « {column} » n’a de jour au-delà du 12 : elles ont été lues comme {layout}, {why} ; si c’est faux, donnez DATE_FORMAT</translation>
    </message>
    <message>
      <source>no date that can be read</source>
      <translation>aucune date lisible</translation>
    </message>
    <message>
      <source>no day of destruction is named</source>
      <translation>aucun jour de destruction n’est nommé</translation>
    </message>
    <message>
      <source>no driver of this QGIS opens it as a table or a layer.</source>
      <translation>aucun pilote de ce QGIS ne l’ouvre comme table ou comme couche.</translation>
    </message>
    <message>
      <source>no figure is narrowed by the total</source>
      <translation>le total ne précise aucun chiffre</translation>
    </message>
    <message>
      <source>no hidden figure beside a total</source>
      <translation>aucun chiffre masqué à côté d’un total</translation>
    </message>
    <message>
      <source>no hour</source>
      <translation>aucune heure</translation>
    </message>
    <message>
      <source>no incident</source>
      <translation>aucun fait</translation>
    </message>
    <message>
      <source>no map of places</source>
      <translation>aucune carte de lieux</translation>
    </message>
    <message>
      <source>no more pairs than chance explains</source>
      <translation>pas plus de paires que par hasard</translation>
    </message>
    <message>
      <source>no moved points</source>
      <translation>pas de points déplacés</translation>
    </message>
    <message>
      <source>no name leads elsewhere</source>
      <translation>aucun nom ne mène ailleurs</translation>
    </message>
    <message>
      <source>no parts of the day</source>
      <translation>pas de parties du jour</translation>
    </message>
    <message>
      <source>no path, host, account or address</source>
      <translation>ni chemin, ni hôte, ni compte, ni adresse</translation>
    </message>
    <message>
      <source>no rate: fewer than 500 inhabitants, or unknown</source>
      <translation>pas de taux : moins de 500 habitants, ou nombre inconnu</translation>
    </message>
    <message>
      <source>no recipient is named</source>
      <translation>aucun destinataire n’est nommé</translation>
    </message>
    <message>
      <source>no report</source>
      <translation>aucun rapport</translation>
    </message>
    <message>
      <source>no script, nothing fetched</source>
      <translation>aucun script, rien n’est chargé d’ailleurs</translation>
    </message>
    <message>
      <source>no shipped profile nor file has that name. Shipped: {names}.</source>
      <translation>aucun profil livré ni fichier ne porte ce nom. Profils livrés : {names}.</translation>
    </message>
    <message>
      <source>no table of figures</source>
      <translation>aucun tableau de chiffres</translation>
    </message>
    <message>
      <source>no territory is drawn</source>
      <translation>aucun territoire n’est dessiné</translation>
    </message>
    <message>
      <source>no total of its own</source>
      <translation>pas de total propre</translation>
    </message>
    <message>
      <source>no value</source>
      <translation>sans valeur</translation>
    </message>
    <message>
      <source>no {file}</source>
      <translation>pas de {file}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <source>none of the shipped ones fits: the columns were recognised by their names and content</source>
      <translation>aucun des profils livrés ne convient : les colonnes ont été reconnues à leurs noms et à leur contenu</translation>
    </message>
    <message>
      <source>normal: as other software has it. skewed: the high sums that uneven counts make more frequent are allowed for, so that fewer hot spots are due to chance; z is the same. The log says when it matters.</source>
      <translation>normal : comme dans les autres logiciels. skewed : il est tenu compte des sommes élevées, que des nombres inégaux rendent plus fréquentes, de sorte que moins de points chauds sont dus au hasard ; z est le même. Le journal dit quand cela importe.</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>non connu</translation>
    </message>
    <message>
      <source>not run</source>
      <translation>non mené</translation>
    </message>
    <message>
      <source>not signed</source>
      <translation>non signé</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>non précisé</translation>
    </message>
    <message>
      <source>nothing drawn but the areas of the producer</source>
      <translation>rien n’est dessiné que les secteurs du producteur</translation>
    </message>
    <message>
      <source>nothing that can be read</source>
      <translation>rien de lisible</translation>
    </message>
    <message>
      <source>number of the hour</source>
      <translation>numéro de l’heure</translation>
    </message>
    <message>
      <source>number plates</source>
      <translation>plaques d’immatriculation</translation>
    </message>
    <message>
      <source>numbers of files or of persons</source>
      <translation>numéros de dossiers ou de personnes</translation>
    </message>
    <message>
      <source>observed / expected</source>
      <translation>observé / attendu</translation>
    </message>
    <message>
      <source>of the incidents</source>
      <translation>des faits</translation>
    </message>
    <message>
      <source>of “{field}”</source>
      <translation>de « {field} »</translation>
    </message>
    <message>
      <source>one address makes {share} of a figure at most</source>
      <translation>une adresse fait au plus {share} d’un chiffre</translation>
    </message>
    <message>
      <source>one of many at one exact position, perhaps not where it happened</source>
      <translation>un parmi beaucoup d’autres à la même position exacte, peut-être pas celle du fait</translation>
    </message>
    <message>
      <source>one: a single map. comparison: two maps side by side. multiples: as many small maps as there are. They show one layer of results each, otherwise one band of the raster, otherwise one column n_… of the counts (by period or category), all over the same ground, at the same scale, with the same classes and one legend.</source>
      <translation>one : une seule carte. comparison : deux cartes côte à côte. multiples : autant de petites cartes qu’il y en a. Chacune montre une couche de résultats, sinon une bande du raster, sinon une colonne n_… des comptages (par période ou par catégorie), toutes sur la même emprise, à la même échelle, avec les mêmes classes et une seule légende.</translation>
    </message>
    <message>
      <source>only the tables of the standard and of the figures</source>
      <translation>seulement les tables de la norme et celles des chiffres</translation>
    </message>
    <message>
      <source>other categories</source>
      <translation>autres catégories</translation>
    </message>
    <message>
      <source>outside the areas</source>
      <translation>hors des zones</translation>
    </message>
    <message>
      <source>over 0 {unit}</source>
      <translation>plus de 0 {unit}</translation>
    </message>
    <message>
      <source>over two lines, up to line {line}</source>
      <translation>sur deux lignes, jusqu’à la ligne {line}</translation>
    </message>
    <message>
      <source>p (one-sided)</source>
      <translation>p (unilatéral)</translation>
    </message>
    <message>
      <source>p-value (E-test)</source>
      <translation>Valeur p (test E)</translation>
    </message>
    <message>
      <source>p-value (exact conditional test)</source>
      <translation>Valeur p (test conditionnel exact)</translation>
    </message>
    <message>
      <source>p-value of the trend</source>
      <translation>Valeur p de la tendance</translation>
    </message>
    <message>
      <source>p-value that is significant</source>
      <translation>Valeur p significative</translation>
    </message>
    <message>
      <source>p-value, two-sided</source>
      <translation>Valeur p bilatérale</translation>
    </message>
    <message>
      <source>pairs of incidents</source>
      <translation>paires de faits</translation>
    </message>
    <message>
      <source>part of the day</source>
      <translation>partie de la journée</translation>
    </message>
    <message>
      <source>parts of the day beside categories in {file}</source>
      <translation>des parties du jour à côté de catégories dans {file}</translation>
    </message>
    <message>
      <source>parts of the day in a {audience} package</source>
      <translation>des parties du jour dans un lot {audience}</translation>
    </message>
    <message>
      <source>passed</source>
      <translation>réussi</translation>
    </message>
    <message>
      <source>period: the cells of the same period, and of the earlier ones of PREVIOUS. history: those of all periods.</source>
      <translation>period : les mailles de la même période, et de celles que PREVIOUS ajoute. history : celles de toutes les périodes.</translation>
    </message>
    <message>
      <source>pictures</source>
      <translation>images</translation>
    </message>
    <message>
      <source>place, period and category alone</source>
      <translation>lieu, période et catégorie seulement</translation>
    </message>
    <message>
      <source>place, period, category and figure alone</source>
      <translation>seulement lieu, période, catégorie et chiffre</translation>
    </message>
    <message>
      <source>places</source>
      <translation>lieux</translation>
    </message>
    <message>
      <source>point</source>
      <translation>point</translation>
    </message>
    <message>
      <source>points</source>
      <translation>points</translation>
    </message>
    <message>
      <source>points of addresses</source>
      <translation>points d’adresses</translation>
    </message>
    <message>
      <source>points stand where addresses do: without that layer, nobody knows what chance would guess</source>
      <translation>les points sont là où sont les adresses : sans cette couche, nul ne sait ce que le hasard devinerait</translation>
    </message>
    <message>
      <source>position</source>
      <translation>position</translation>
    </message>
    <message>
      <source>positions</source>
      <translation>positions</translation>
    </message>
    <message>
      <source>positions of {events} events: no more than chance ({chance})</source>
      <translation>positions de {events} faits : pas plus que le hasard ({chance})</translation>
    </message>
    <message>
      <source>possible duplicate</source>
      <translation>doublon possible</translation>
    </message>
    <message>
      <source>quarter</source>
      <translation>trimestre</translation>
    </message>
    <message>
      <source>quartic</source>
      <translation>quartique</translation>
    </message>
    <message>
      <source>quartic kernel</source>
      <translation>noyau quartique</translation>
    </message>
    <message>
      <source>queen: those that share a border or a corner; rook: those that share a border; distance: those whose centres are within DISTANCE. Polygons touch where less than 10 cm separates them, and share a border where they do so over 1 m.</source>
      <translation>queen : ceux qui partagent un côté ou un coin ; rook : ceux qui partagent un côté ; distance : ceux dont les centres sont à DISTANCE au plus. Des polygones se touchent lorsque moins de 10 cm les séparent, et partagent un côté lorsqu’il en est ainsi sur 1 m.</translation>
    </message>
    <message>
      <source>radius {length}</source>
      <translation>rayon de {length}</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>rejetées</translation>
    </message>
    <message>
      <source>rounding to {base}, where {floor} is the least</source>
      <translation>arrondi à {base}, alors que {floor} est le minimum</translation>
    </message>
    <message>
      <source>rows are in the order of their names, which tells nothing of the raw data</source>
      <translation>les lignes sont dans l’ordre de leurs noms, qui ne dit rien des données brutes</translation>
    </message>
    <message>
      <source>rows out of order in {file}</source>
      <translation>lignes non triées dans {file}</translation>
    </message>
    <message>
      <source>rows read</source>
      <translation>lignes lues</translation>
    </message>
    <message>
      <source>rows that are not numbered one after the other, in {file}</source>
      <translation>des lignes qui ne sont pas numérotées à la suite, dans {file}</translation>
    </message>
    <message>
      <source>rules and figures alone</source>
      <translation>des règles et des chiffres, rien d’autre</translation>
    </message>
    <message>
      <source>said by the profile</source>
      <translation>dit par le profil</translation>
    </message>
    <message>
      <source>same classes on all maps</source>
      <translation>mêmes classes sur toutes les cartes</translation>
    </message>
    <message>
      <source>segment {rank}</source>
      <translation>tronçon {rank}</translation>
    </message>
    <message>
      <source>semicolon</source>
      <translation>point-virgule</translation>
    </message>
    <message>
      <source>share of the later incidents</source>
      <translation>part des faits ultérieurs</translation>
    </message>
    <message>
      <source>share of the study area</source>
      <translation>part du territoire étudié</translation>
    </message>
    <message>
      <source>shorter</source>
      <translation>plus courte</translation>
    </message>
    <message>
      <source>signed, without date or path</source>
      <translation>signé, sans date ni chemin</translation>
    </message>
    <message>
      <source>significant in 90% of the periods, but not in the last</source>
      <translation>significatif à 90 % des périodes, mais pas à la dernière</translation>
    </message>
    <message>
      <source>significant in 90% of the periods, the last included, and less and less so</source>
      <translation>significatif à 90 % des périodes, dont la dernière, et de moins en moins</translation>
    </message>
    <message>
      <source>significant in 90% of the periods, the last included, and more and more so</source>
      <translation>significatif à 90 % des périodes, dont la dernière, et de plus en plus</translation>
    </message>
    <message>
      <source>significant in 90% of the periods, the last included, without a trend</source>
      <translation>significatif à 90 % des périodes, dont la dernière, sans tendance</translation>
    </message>
    <message>
      <source>significant in the last period, never before</source>
      <translation>significatif à la dernière période, jamais auparavant</translation>
    </message>
    <message>
      <source>significant in the last period, on and off before</source>
      <translation>significatif à la dernière période, par intermittence auparavant</translation>
    </message>
    <message>
      <source>significant in the last period, the contrary in an earlier one</source>
      <translation>significatif à la dernière période, l’inverse à une période antérieure</translation>
    </message>
    <message>
      <source>significant in the last periods without a break, never before</source>
      <translation>significatif aux dernières périodes sans interruption, jamais auparavant</translation>
    </message>
    <message>
      <source>silverman: a rule of thumb, immediate, on the smooth side. likelihood: the radius by which the other places best foretell each place (cross-validation), in seconds; it is smaller where incidents keep to streets and corners.</source>
      <translation>silverman : règle empirique, immédiate, plutôt lisse. likelihood : le rayon avec lequel les autres lieux annoncent le mieux chaque lieu (validation croisée), en quelques secondes ; il est plus petit là où les faits suivent les rues et les carrefours.</translation>
    </message>
    <message>
      <source>smallest area with {share} of the incidents</source>
      <translation>plus petite surface avec {share} des faits</translation>
    </message>
    <message>
      <source>so that the raster stays under {most} cells</source>
      <translation>pour que le raster reste sous {most} cellules</translation>
    </message>
    <message>
      <source>social security numbers</source>
      <translation>numéros de sécurité sociale</translation>
    </message>
    <message>
      <source>sorted by name, each once</source>
      <translation>triés par nom, chacun une fois</translation>
    </message>
    <message>
      <source>squares from {size} m on</source>
      <translation>carrés à partir de {size} m</translation>
    </message>
    <message>
      <source>squares of {size} m to {largest} m</source>
      <translation>carrés de {size} m à {largest} m</translation>
    </message>
    <message>
      <source>stable</source>
      <translation>stable</translation>
    </message>
    <message>
      <source>stable: no significant change</source>
      <translation>stable : pas d’évolution significative</translation>
    </message>
    <message>
      <source>street</source>
      <translation>rue</translation>
    </message>
    <message>
      <source>street segments</source>
      <translation>tronçons de rue</translation>
    </message>
    <message>
      <source>sure duplicate</source>
      <translation>doublon certain</translation>
    </message>
    <message>
      <source>suspects</source>
      <translation>mis en cause</translation>
    </message>
    <message>
      <source>tabulation</source>
      <translation>tabulation</translation>
    </message>
    <message>
      <source>telephone numbers</source>
      <translation>numéros de téléphone</translation>
    </message>
    <message>
      <source>the address “{words}” in {file}</source>
      <translation>l’adresse « {words} » dans {file}</translation>
    </message>
    <message>
      <source>the audience “{name}”</source>
      <translation>le public visé « {name} »</translation>
    </message>
    <message>
      <source>the category is not in the nomenclature</source>
      <translation>la catégorie n’est pas dans la nomenclature</translation>
    </message>
    <message>
      <source>the category was recognised by its name</source>
      <translation>la catégorie a été reconnue à son nom</translation>
    </message>
    <message>
      <source>the cell “{words}” in {file}</source>
      <translation>la cellule « {words} » dans {file}</translation>
    </message>
    <message>
      <source>the class “{words}” in {file}</source>
      <translation>la classe « {words} » dans {file}</translation>
    </message>
    <message>
      <source>the column “{name}” in {file}</source>
      <translation>la colonne « {name} » dans {file}</translation>
    </message>
    <message>
      <source>the coordinates were read in {crs}, the official system, but {others} would put them in France as well: give AREA, or CRS</source>
      <translation>les coordonnées ont été lues en {crs}, le système légal, mais {others} les mettrait aussi en France : donnez AREA, ou CRS</translation>
    </message>
    <message>
      <source>the date could not be read and was left empty</source>
      <translation>la date n’a pas pu être lue et a été laissée vide</translation>
    </message>
    <message>
      <source>the date of “{entry}”</source>
      <translation>la date de « {entry} »</translation>
    </message>
    <message>
      <source>the end could not be read and was left out</source>
      <translation>la fin n’a pas pu être lue et a été laissée de côté</translation>
    </message>
    <message>
      <source>the end is before the start and was left out</source>
      <translation>la fin précède le début et a été laissée de côté</translation>
    </message>
    <message>
      <source>the entry {entry} in {file}</source>
      <translation>l’entrée {entry} dans {file}</translation>
    </message>
    <message>
      <source>the file declares {crs}, which its coordinates belie</source>
      <translation>le fichier déclare {crs}, ce que ses coordonnées démentent</translation>
    </message>
    <message>
      <source>the file is in two encodings: each line was read in its own, UTF-8 or cp1252</source>
      <translation>le fichier est en deux encodages : chaque ligne a été lue dans le sien, UTF-8 ou cp1252</translation>
    </message>
    <message>
      <source>the first {share} of the incidents</source>
      <translation>les premiers {share} des faits</translation>
    </message>
    <message>
      <source>the folder may be read-only or the disk full.</source>
      <translation>le dossier est peut-être en lecture seule, ou le disque plein.</translation>
    </message>
    <message>
      <source>the four parts of the day, by quarter at least</source>
      <translation>les quatre parties du jour, par trimestre au moins</translation>
    </message>
    <message>
      <source>the hour could not be read: the day alone is known</source>
      <translation>l’heure n’a pas pu être lue : seul le jour est connu</translation>
    </message>
    <message>
      <source>the hour was written in another time zone, and brought to that of the place</source>
      <translation>l’heure était écrite dans un autre fuseau, et a été ramenée à celle du lieu</translation>
    </message>
    <message>
      <source>the label held a telephone, an e-mail, a plate or a number of a person: removed</source>
      <translation>le libellé contenait un téléphone, une adresse électronique, une plaque ou un numéro de personne : retiré</translation>
    </message>
    <message>
      <source>the lowest is {n}, k is {k}</source>
      <translation>le plus petit est {n}, k vaut {k}</translation>
    </message>
    <message>
      <source>the nearest address is the true one for {hits} of {count} points, {chance} by chance</source>
      <translation>l’adresse la plus proche est la bonne pour {hits} points sur {count}, {chance} par hasard</translation>
    </message>
    <message>
      <source>the number of incidents</source>
      <translation>le nombre de faits</translation>
    </message>
    <message>
      <source>the outline of “{place}”</source>
      <translation>le contour de « {place} »</translation>
    </message>
    <message>
      <source>the owner or permissions of “{entry}”</source>
      <translation>le propriétaire ou les droits de « {entry} »</translation>
    </message>
    <message>
      <source>the part of the day “{name}” in {file}</source>
      <translation>la partie du jour « {name} » dans {file}</translation>
    </message>
    <message>
      <source>the period</source>
      <translation>la période</translation>
    </message>
    <message>
      <source>the period “{name}”</source>
      <translation>la période « {name} »</translation>
    </message>
    <message>
      <source>the quantity is not a whole number above 0: counted once</source>
      <translation>la quantité n’est pas un nombre entier supérieur à 0 : comptée une fois</translation>
    </message>
    <message>
      <source>the raw data do not tell the places, periods or categories of the package</source>
      <translation>les données brutes ne donnent pas les lieux, périodes ou catégories du lot</translation>
    </message>
    <message>
      <source>the raw figure “{name}”</source>
      <translation>le chiffre brut « {name} »</translation>
    </message>
    <message>
      <source>the rest</source>
      <translation>le reste</translation>
    </message>
    <message>
      <source>the row has no date</source>
      <translation>la ligne n’a pas de date</translation>
    </message>
    <message>
      <source>the same recipient: the same points</source>
      <translation>le même destinataire : les mêmes points</translation>
    </message>
    <message>
      <source>the shortest at which every area has a neighbour</source>
      <translation>la plus courte à laquelle chaque secteur a un voisin</translation>
    </message>
    <message>
      <source>the smallest figure, {measured}</source>
      <translation>le plus petit chiffre, {measured}</translation>
    </message>
    <message>
      <source>the source</source>
      <translation>la source</translation>
    </message>
    <message>
      <source>the source “{words}” in {file}</source>
      <translation>la source « {words} » dans {file}</translation>
    </message>
    <message>
      <source>the time {time} in {file}</source>
      <translation>la date {time} dans {file}</translation>
    </message>
    <message>
      <source>the unit</source>
      <translation>l’unité</translation>
    </message>
    <message>
      <source>there is no such file.</source>
      <translation>ce fichier n’existe pas.</translation>
    </message>
    <message>
      <source>this database is something else</source>
      <translation>cette base de données est autre chose</translation>
    </message>
    <message>
      <source>to decide, score below 0.5</source>
      <translation>à décider, score inférieur à 0,5</translation>
    </message>
    <message>
      <source>to decide, score of 0.5 or more</source>
      <translation>à décider, score de 0,5 ou plus</translation>
    </message>
    <message>
      <source>too few incidents to tell</source>
      <translation>trop peu de faits pour le dire</translation>
    </message>
    <message>
      <source>too few points to tell</source>
      <translation>trop peu de points pour le dire</translation>
    </message>
    <message>
      <source>too few rows</source>
      <translation>trop peu de lignes</translation>
    </message>
    <message>
      <source>too few to tell</source>
      <translation>trop peu pour le dire</translation>
    </message>
    <message>
      <source>traits of persons</source>
      <translation>caractéristiques de personnes</translation>
    </message>
    <message>
      <source>triangular</source>
      <translation>triangulaire</translation>
    </message>
    <message>
      <source>triangular kernel</source>
      <translation>noyau triangulaire</translation>
    </message>
    <message>
      <source>triweight</source>
      <translation>tripondéré</translation>
    </message>
    <message>
      <source>triweight kernel</source>
      <translation>noyau tripondéré</translation>
    </message>
    <message>
      <source>twice the cell size</source>
      <translation>deux fois la taille de cellule</translation>
    </message>
    <message>
      <source>two headers of “{entry}” that differ</source>
      <translation>deux en-têtes de « {entry} » qui diffèrent</translation>
    </message>
    <message>
      <source>type</source>
      <translation>type</translation>
    </message>
    <message>
      <source>under {limit} {unit}</source>
      <translation>moins de {limit} {unit}</translation>
    </message>
    <message>
      <source>uniform</source>
      <translation>uniforme</translation>
    </message>
    <message>
      <source>uniform kernel</source>
      <translation>noyau uniforme</translation>
    </message>
    <message>
      <source>unknown key “{key}”. Known: {known}.</source>
      <translation>clé inconnue « {key} ». Connues : {known}.</translation>
    </message>
    <message>
      <source>up</source>
      <translation>en hausse</translation>
    </message>
    <message>
      <source>up and down are changes that chance hardly explains, once it counts that there are {count} places to test; stable ones may have changed too, but not so that it shows. Compare each place with the whole: where everything rises, a place that rises is no exception.</source>
      <translation>En hausse et en baisse désignent des évolutions que le hasard n’explique guère, compte tenu des {count} lieux à tester ; les lieux stables ont pu changer aussi, mais pas assez pour que cela se voie. Comparez chaque lieu à l’ensemble : là où tout monte, un lieu qui monte n’est pas une exception.</translation>
    </message>
    <message>
      <source>up strongly (z of {z} or more)</source>
      <translation>en forte hausse (z de {z} ou plus)</translation>
    </message>
    <message>
      <source>up, significant</source>
      <translation>en hausse, significative</translation>
    </message>
    <message>
      <source>utf-8, cp1252, latin-1, utf-16… Left empty: that of the profile, or found from the bytes.</source>
      <translation>utf-8, cp1252, latin-1, utf-16… Laissé vide : celui du profil, ou trouvé d’après les octets.</translation>
    </message>
    <message>
      <source>vehicles</source>
      <translation>véhicules</translation>
    </message>
    <message>
      <source>vertical bar</source>
      <translation>barre verticale</translation>
    </message>
    <message>
      <source>victims</source>
      <translation>victimes</translation>
    </message>
    <message>
      <source>victims heard</source>
      <translation>victimes entendues</translation>
    </message>
    <message>
      <source>weight and rates sum the field “{field}”; n counts incidents.</source>
      <translation>weight et les taux additionnent le champ « {field} » ; n compte les lignes.</translation>
    </message>
    <message>
      <source>weighted incidents/cell</source>
      <translation>faits pondérés/cellule</translation>
    </message>
    <message>
      <source>weighted incidents/km²</source>
      <translation>faits pondérés/km²</translation>
    </message>
    <message>
      <source>weighted incidents/km²/year</source>
      <translation>faits pondérés/km²/an</translation>
    </message>
    <message>
      <source>weighted incidents/m²</source>
      <translation>faits pondérés/m²</translation>
    </message>
    <message>
      <source>weights</source>
      <translation>poids</translation>
    </message>
    <message>
      <source>what it reads is broken ({reason})</source>
      <translation>ce qu’il faut lire est abîmé ({reason})</translation>
    </message>
    <message>
      <source>whole day</source>
      <translation>toute la journée</translation>
    </message>
    <message>
      <source>whole period</source>
      <translation>toute la période</translation>
    </message>
    <message>
      <source>whole period supplied</source>
      <translation>toute la période fournie</translation>
    </message>
    <message>
      <source>whose day is not known, or that may have lasted over {days} days</source>
      <translation>dont le jour est inconnu, ou qui ont pu durer plus de {days} jours</translation>
    </message>
    <message>
      <source>within 1 place of “{layer}”</source>
      <translation>dans 1 lieu de « {layer} »</translation>
    </message>
    <message>
      <source>within {count} places of “{layer}”</source>
      <translation>dans {count} lieux de « {layer} »</translation>
    </message>
    <message>
      <source>without a position</source>
      <translation>sans position</translation>
    </message>
    <message>
      <source>without a position, or known by commune</source>
      <translation>sans position, ou connus à la commune</translation>
    </message>
    <message>
      <source>without a value of “{field}”</source>
      <translation>sans valeur de « {field} »</translation>
    </message>
    <message>
      <source>without correction for the number of tests</source>
      <translation>sans correction pour le nombre de tests</translation>
    </message>
    <message>
      <source>year</source>
      <translation>année</translation>
    </message>
    <message>
      <source>z is the change on the scale of square roots, where chance weighs the same everywhere: beyond 3 it is rare. A percentage is given with its interval, and from 30 incidents on only.</source>
      <translation>z est l’évolution sur l’échelle des racines carrées, où le hasard pèse autant partout : au-delà de 3, c’est rare. Un pourcentage est donné avec son intervalle, et seulement à partir de 30 faits.</translation>
    </message>
    <message>
      <source>zooms on it</source>
      <translation>zoome sur lui</translation>
    </message>
    <message>
      <source>{ACCEPTED} incidents loaded. Rejected rows: {REJECTED}; without position: {WITHOUT_POSITION}.</source>
      <translation>{ACCEPTED} faits chargés. Lignes rejetées : {REJECTED} ; sans position : {WITHOUT_POSITION}.</translation>
    </message>
    <message>
      <source>{COUNTED} incidents counted by area. Outside: {OUTSIDE}.</source>
      <translation>{COUNTED} faits comptés par secteur. À l’extérieur : {OUTSIDE}.</translation>
    </message>
    <message>
      <source>{COUNTED} incidents counted in cells of {CELL_SIZE_USED} m. Outside: {OUTSIDE}.</source>
      <translation>{COUNTED} faits comptés dans des mailles de {CELL_SIZE_USED} m. À l’extérieur : {OUTSIDE}.</translation>
    </message>
    <message>
      <source>{HOT} hot and {COLD} cold among {PLACES} places, beyond chance.</source>
      <translation>{HOT} lieux chauds et {COLD} froids sur {PLACES}, au-delà du hasard.</translation>
    </message>
    <message>
      <source>{about}: {found}</source>
      <translation>{about} : {found}</translation>
    </message>
    <message>
      <source>{about}: {named}</source>
      <translation>{about} : {named}</translation>
    </message>
    <message>
      <source>{after}, against {before}</source>
      <translation>{after}, contre {before}</translation>
    </message>
    <message>
      <source>{audience}: k = {k}, rounded to {base}</source>
      <translation>{audience} : k = {k}, arrondi à {base}</translation>
    </message>
    <message>
      <source>{bands} bands of {cells} cells would make {gigabytes} GB: choose larger cells, a smaller extent or longer windows.</source>
      <translation>{bands} bandes de {cells} cellules feraient {gigabytes} Go : choisissez des cellules plus grandes, une emprise plus petite ou des fenêtres plus longues.</translation>
    </message>
    <message>
      <source>{band} days</source>
      <translation>{band} jours</translation>
    </message>
    <message>
      <source>{band} m</source>
      <translation>{band} m</translation>
    </message>
    <message>
      <source>{before} → {after} incidents</source>
      <translation>{before} → {after} faits</translation>
    </message>
    <message>
      <source>{before}; too large to be laid over each other</source>
      <translation>{before} ; trop grands pour être superposés</translation>
    </message>
    <message>
      <source>{before}; {count} questions to both, laid over each other</source>
      <translation>{before} ; {count} questions posées aux deux, superposés</translation>
    </message>
    <message>
      <source>{bytes} bytes in all</source>
      <translation>{bytes} octets en tout</translation>
    </message>
    <message>
      <source>{category}: {share} of the incidents.</source>
      <translation>{category} : {share} des faits.</translation>
    </message>
    <message>
      <source>{cells} cells × {values} values is too large a table: choose larger cells, a longer period, or a field with fewer categories.</source>
      <translation>{cells} cellules × {values} valeurs font un tableau trop grand : choisissez des cellules plus grandes, une période plus longue ou un champ qui a moins de catégories.</translation>
    </message>
    <message>
      <source>{chosen}; not read: {others}</source>
      <translation>{chosen} ; non lues : {others}</translation>
    </message>
    <message>
      <source>{column} becomes</source>
      <translation>{column} devient</translation>
    </message>
    <message>
      <source>{column}, written {layout}</source>
      <translation>{column}, écrite {layout}</translation>
    </message>
    <message>
      <source>{column}: {layout}, as asked, instead of {other}</source>
      <translation>{column} : {layout}, comme demandé, au lieu de {other}</translation>
    </message>
    <message>
      <source>{count} areas have no rate: “{field}” is empty or below {smallest} there, and a rate would say more about chance than about the place.</source>
      <translation>{count} secteurs n’ont pas de taux : « {field} » y est vide ou inférieur à {smallest}, et un taux en dirait plus sur le hasard que sur le lieu.</translation>
    </message>
    <message>
      <source>{count} areas have no value in “{field}”: they are left out, and are nobody's neighbours.</source>
      <translation>{count} secteurs n’ont pas de valeur dans « {field} » : ils sont écartés, et ne sont voisins de personne.</translation>
    </message>
    <message>
      <source>{count} areas of “{layer}” are not valid (their outline crosses itself, or their parts overlap): they are mended, and the result holds the mended ones. Check them.</source>
      <translation>{count} secteurs de « {layer} » ne sont pas valides (leur contour se croise, ou leurs parties se recouvrent) : ils sont réparés, et le résultat contient les secteurs réparés. Vérifiez-les.</translation>
    </message>
    <message>
      <source>{count} areas of “{layer}” have no geometry: they are left out.</source>
      <translation>{count} secteurs de « {layer} » n’ont pas de géométrie : ils sont omis.</translation>
    </message>
    <message>
      <source>{count} areas of “{layer}” have no value in “{field}”: name them, or choose another AREA_ID.</source>
      <translation>{count} secteurs de « {layer} » n’ont pas de valeur dans « {field} » : nommez-les, ou choisissez un autre AREA_ID.</translation>
    </message>
    <message>
      <source>{count} bytes after the last page of {file}</source>
      <translation>{count} octets après la dernière page de {file}</translation>
    </message>
    <message>
      <source>{count} bytes of deleted rows in {file}</source>
      <translation>{count} octets de lignes effacées dans {file}</translation>
    </message>
    <message>
      <source>{count} categories and periods, of {k} points at least</source>
      <translation>{count} catégories et périodes, de {k} points au moins</translation>
    </message>
    <message>
      <source>{count} cells, each the square of its name</source>
      <translation>{count} carreaux, chacun le carré que dit son nom</translation>
    </message>
    <message>
      <source>{count} cells, none of them a formula</source>
      <translation>{count} cellules, aucune formule</translation>
    </message>
    <message>
      <source>{count} checks failed: do not give this package away.</source>
      <translation>{count} contrôles échoués : ne diffusez pas ce lot.</translation>
    </message>
    <message>
      <source>{count} corners of no published place in the map of {file}</source>
      <translation>{count} sommets qui ne sont d’aucun lieu publié dans la carte de {file}</translation>
    </message>
    <message>
      <source>{count} dates are known to the month or to the year only, and stand in the window of its first day: bands of {kind} show them too early, and too close together.</source>
      <translation>{count} dates ne sont connues qu’au mois ou à l’année près, et comptent dans la fenêtre du premier jour : les bandes ({kind} chacune) les montrent trop tôt, et trop groupées.</translation>
    </message>
    <message>
      <source>{count} differences of several packages were not looked at: there are too many of them.</source>
      <translation>{count} différences entre plusieurs lots n’ont pas été examinées : il y en a trop.</translation>
    </message>
    <message>
      <source>{count} documents, a picture a page and nothing else</source>
      <translation>{count} documents, une image par page et rien d’autre</translation>
    </message>
    <message>
      <source>{count} earlier packages compared: no difference tells of a few facts.</source>
      <translation>{count} lots précédents comparés : aucune différence ne révèle quelques faits.</translation>
    </message>
    <message>
      <source>{count} elements, all on the list</source>
      <translation>{count} éléments, tous dans la liste</translation>
    </message>
    <message>
      <source>{count} entries, all alike</source>
      <translation>{count} entrées, toutes semblables</translation>
    </message>
    <message>
      <source>{count} events have neither sensitivity nor a category of the nomenclature: check that none of them is sensitive (domestic or sexual violence, minors, health…).</source>
      <translation>{count} faits n’ont ni sensibilité ni catégorie de la nomenclature : vérifiez qu’aucun n’est sensible (violences intrafamiliales ou sexuelles, mineurs, santé…).</translation>
    </message>
    <message>
      <source>{count} events have no hour in “{field}”: they are not in the package.</source>
      <translation>{count} faits n’ont pas d’heure dans « {field} » : ils ne sont pas dans le lot.</translation>
    </message>
    <message>
      <source>{count} events have no value in “{field}”: they are not in the package.</source>
      <translation>{count} faits n’ont pas de valeur dans « {field} » : ils ne sont pas dans le lot.</translation>
    </message>
    <message>
      <source>{count} events read from “{layer}”.</source>
      <translation>{count} faits lus dans « {layer} ».</translation>
    </message>
    <message>
      <source>{count} figures found again</source>
      <translation>{count} chiffres retrouvés</translation>
    </message>
    <message>
      <source>{count} figures larger than the raw count</source>
      <translation>{count} chiffres supérieurs au compte brut</translation>
    </message>
    <message>
      <source>{count} figures of fewer than {k} events</source>
      <translation>{count} chiffres de moins de {k} faits</translation>
    </message>
    <message>
      <source>{count} figures that one address makes to more than {most}</source>
      <translation>{count} chiffres dus à une seule adresse pour plus de {most}</translation>
    </message>
    <message>
      <source>{count} figures that the total narrows</source>
      <translation>{count} chiffres que le total précise</translation>
    </message>
    <message>
      <source>{count} files, all known</source>
      <translation>{count} fichiers, tous connus</translation>
    </message>
    <message>
      <source>{count} free pages in {file}</source>
      <translation>{count} pages libres dans {file}</translation>
    </message>
    <message>
      <source>{count} hidden figures, each of {k} possible values at least</source>
      <translation>{count} chiffres masqués, chacun avec au moins {k} valeurs possibles</translation>
    </message>
    <message>
      <source>{count} hours were written in another time zone: they were brought to that of {zone}</source>
      <translation>{count} heures étaient écrites dans un autre fuseau : elles ont été ramenées à celui de {zone}</translation>
    </message>
    <message>
      <source>{count} identifiers stand several times in the layer: was a file loaded twice?</source>
      <translation>{count} identifiants figurent plusieurs fois dans la couche : un fichier a-t-il été chargé deux fois ?</translation>
    </message>
    <message>
      <source>{count} incidents</source>
      <translation>{count} faits</translation>
    </message>
    <message>
      <source>{count} incidents are at 00:00 exactly, many more than at any other hour: that probably means “hour not known”. Load the file with “midnight”: “unknown” in its profile, or filter them.</source>
      <translation>{count} faits sont à 0 h 00 exactement, bien plus qu’à toute autre heure : cela veut sans doute dire « heure inconnue ». Chargez le fichier avec "midnight": "unknown" dans son profil, ou filtrez-les.</translation>
    </message>
    <message>
      <source>{count} incidents are at the same distance from several segments, at a crossing for instance: they are counted on the first one of the layer.</source>
      <translation>{count} faits sont à la même distance de plusieurs tronçons, à un carrefour par exemple : ils sont comptés sur le premier de la couche.</translation>
    </message>
    <message>
      <source>{count} incidents are heaped at a few exact positions, perhaps the town hall or the middle of the commune: they are flagged place_heap, leave them out of maps of density</source>
      <translation>{count} faits s’entassent à quelques positions exactes, peut-être la mairie ou le centre de la commune : ils sont marqués place_heap, laissez-les hors des cartes de densité</translation>
    </message>
    <message>
      <source>{count} incidents are left out: their date, known to the month or to the year only, may be inside a period or outside of it.</source>
      <translation>{count} faits sont laissés de côté : leur date, connue au mois ou à l’année seulement, peut être dans une période ou en dehors.</translation>
    </message>
    <message>
      <source>{count} incidents are left out: their date, known to the month or to the year only, may belong to several periods of {kind}.</source>
      <translation>{count} faits sont laissés de côté : leur date, connue au mois ou à l’année seulement, peut appartenir à plusieurs périodes d’{kind}.</translation>
    </message>
    <message>
      <source>{count} incidents are on the segment that bears the name of their street, though another is nearer.</source>
      <translation>{count} faits sont sur le tronçon qui porte le nom de leur rue, bien qu’un autre soit plus proche.</translation>
    </message>
    <message>
      <source>{count} incidents compared, {pairs} pairs, {sure} sure duplicates; the other pairs are for a person to decide. Nothing was deleted.</source>
      <translation>{count} faits comparés, {pairs} paires, {sure} doublons certains ; une personne décide des autres paires. Rien n’a été supprimé.</translation>
    </message>
    <message>
      <source>{count} incidents have no value in “{field}”: they are in n and in a column of their own.</source>
      <translation>{count} faits n’ont pas de valeur dans « {field} » : ils sont dans n et dans une colonne à part.</translation>
    </message>
    <message>
      <source>{count} incidents have no value in “{field}”: they are in n, and add nothing to weight and rates.</source>
      <translation>{count} faits n’ont pas de valeur dans « {field} » : ils sont dans n, et n’ajoutent rien à weight ni aux taux.</translation>
    </message>
    <message>
      <source>{count} incidents have no value in “{field}”: they count for nothing.</source>
      <translation>{count} faits n’ont pas de valeur dans « {field} » : ils ne comptent pour rien.</translation>
    </message>
    <message>
      <source>{count} incidents have no “{axis}”: they are in lines of their own and in the totals.</source>
      <translation>{count} faits n’ont pas de « {axis} » : ils ont leur propre ligne et sont dans les totaux.</translation>
    </message>
    <message>
      <source>{count} incidents have no “{field}”: they count for nothing.</source>
      <translation>{count} faits n’ont pas de « {field} » : ils ne comptent pour rien.</translation>
    </message>
    <message>
      <source>{count} incidents of incomplete periods are left out.</source>
      <translation>{count} faits de périodes incomplètes sont laissés de côté.</translation>
    </message>
    <message>
      <source>{count} incidents repeat the position, start and category of another: perhaps the same one written twice. “Find duplicates” lists them.</source>
      <translation>{count} faits répètent la position, le début et la catégorie d’un autre : peut-être le même, écrit deux fois. « Trouver les doublons » les liste.</translation>
    </message>
    <message>
      <source>{count} incidents within {radius} m</source>
      <translation>{count} faits à moins de {radius} m</translation>
    </message>
    <message>
      <source>{count} layers loaded under “{group}”.</source>
      <translation>{count} couches chargées sous « {group} ».</translation>
    </message>
    <message>
      <source>{count} left out because their day or hour is not known.</source>
      <translation>{count} écartés faute de jour ou d’heure connus.</translation>
    </message>
    <message>
      <source>{count} maps, of nothing but the published places</source>
      <translation>{count} cartes, qui ne montrent que les lieux publiés</translation>
    </message>
    <message>
      <source>{count} more labels</source>
      <translation>{count} autres libellés</translation>
    </message>
    <message>
      <source>{count} of {all} areas are joined with neighbours so that they can be shown: {left} places.</source>
      <translation>{count} zones sur {all} sont réunies à des voisines pour pouvoir être montrées : {left} lieux.</translation>
    </message>
    <message>
      <source>{count} other grains would show nothing.</source>
      <translation>{count} autres finesses ne montreraient rien.</translation>
    </message>
    <message>
      <source>{count} others</source>
      <translation>{count} autres</translation>
    </message>
    <message>
      <source>{count} pages, named by the field “{field}”.</source>
      <translation>{count} pages, nommées par le champ « {field} ».</translation>
    </message>
    <message>
      <source>{count} pages, no byte but those of the rows</source>
      <translation>{count} pages, aucun octet en dehors de ceux des lignes</translation>
    </message>
    <message>
      <source>{count} pages, numbered: the places have no text field.</source>
      <translation>{count} pages, numérotées : les lieux n’ont pas de champ de texte.</translation>
    </message>
    <message>
      <source>{count} pairs of areas overlap by a sliver: an event there counts once, for the first of the two by name.</source>
      <translation>{count} paires de zones se recouvrent d’un liseré : un fait qui s’y trouve compte une fois, pour la première des deux par le nom.</translation>
    </message>
    <message>
      <source>{count} periods of {kind}, from {first} to {last}.</source>
      <translation>{count} périodes d’{kind}, du {first} au {last}.</translation>
    </message>
    <message>
      <source>{count} pictures of pixels alone</source>
      <translation>{count} images faites de pixels seulement</translation>
    </message>
    <message>
      <source>{count} places have no neighbour: they are not tested, and have no z nor p; they do count in the mean.</source>
      <translation>{count} lieux n’ont pas de voisin : ils ne sont pas testés, et n’ont ni z ni p ; ils comptent dans la moyenne.</translation>
    </message>
    <message>
      <source>{count} places of the atlas have no usable polygon: they have no page.</source>
      <translation>{count} lieux de l’atlas n’ont pas de polygone utilisable : ils n’ont pas de page.</translation>
    </message>
    <message>
      <source>{count} places with a single category in {file}</source>
      <translation>{count} lieux à une seule catégorie dans {file}</translation>
    </message>
    <message>
      <source>{count} points of fewer than {fewest} addresses</source>
      <translation>{count} points de moins de {fewest} adresses</translation>
    </message>
    <message>
      <source>{count} points of “{name}” for {addresses} addresses</source>
      <translation>{count} points de « {name} » pour {addresses} adresses</translation>
    </message>
    <message>
      <source>{count} points, all in the territory</source>
      <translation>{count} points, tous dans le territoire</translation>
    </message>
    <message>
      <source>{count} points, all on multiples of {step} m</source>
      <translation>{count} points, tous sur des multiples de {step} m</translation>
    </message>
    <message>
      <source>{count} points, each of {fewest} addresses at least</source>
      <translation>{count} points, chacun de {fewest} adresses au moins</translation>
    </message>
    <message>
      <source>{count} points. Hidden: {share}.</source>
      <translation>{count} points. Masqués : {share}.</translation>
    </message>
    <message>
      <source>{count} positions of events in {file}, such as {example} (by chance: {chance})</source>
      <translation>{count} positions de faits dans {file}, comme {example} (par hasard : {chance})</translation>
    </message>
    <message>
      <source>{count} replaced by “�”</source>
      <translation>{count} remplacés par « � »</translation>
    </message>
    <message>
      <source>{count} resemble one: check, then take the proposals.</source>
      <translation>{count} ressemblent à une catégorie : vérifiez, puis prenez les propositions.</translation>
    </message>
    <message>
      <source>{count} rows</source>
      <translation>{count} lignes</translation>
    </message>
    <message>
      <source>{count} rows have a label that the nomenclature does not know</source>
      <translation>{count} lignes ont un libellé que la nomenclature ne connaît pas</translation>
    </message>
    <message>
      <source>{count} rows have no position: AREA leaves them out.</source>
      <translation>{count} lignes n’ont pas de position : AREA les écarte.</translation>
    </message>
    <message>
      <source>{count} rows have no position: they are not counted.</source>
      <translation>{count} lignes n’ont pas de position : elles ne sont pas comptées.</translation>
    </message>
    <message>
      <source>{count} rows of {file} differ</source>
      <translation>{count} lignes de {file} diffèrent</translation>
    </message>
    <message>
      <source>{count} rows of “{layer}” have no line: they are left out.</source>
      <translation>{count} enregistrements de « {layer} » n’ont pas de ligne : ils sont laissés de côté.</translation>
    </message>
    <message>
      <source>{count} rows read again</source>
      <translation>{count} lignes relues</translation>
    </message>
    <message>
      <source>{count} rows that repeat a place in {file}</source>
      <translation>{count} lignes qui répètent un lieu dans {file}</translation>
    </message>
    <message>
      <source>{count} rows without a position</source>
      <translation>{count} lignes sans position</translation>
    </message>
    <message>
      <source>{count} rows, each of at least {k} events</source>
      <translation>{count} lignes, chacune d’au moins {k} faits</translation>
    </message>
    <message>
      <source>{count} rows, sorted by place, period and category</source>
      <translation>{count} lignes, triées par lieu, période et catégorie</translation>
    </message>
    <message>
      <source>{count} rows, told from each other by their figures alone</source>
      <translation>{count} lignes, que seuls leurs chiffres distinguent</translation>
    </message>
    <message>
      <source>{count} selected areas of “{layer}” are counted in.</source>
      <translation>{count} secteurs sélectionnés de « {layer} » servent au comptage.</translation>
    </message>
    <message>
      <source>{count} sensitive events are counted, as asked.</source>
      <translation>{count} faits sensibles sont comptés, comme demandé.</translation>
    </message>
    <message>
      <source>{count} sensitive events are left out: a package counts them only if asked, in large areas.</source>
      <translation>{count} faits sensibles sont écartés : un lot ne les compte que sur demande, dans de grandes zones.</translation>
    </message>
    <message>
      <source>{count} significant places {correction}: {high_high} high among high, {low_low} low among low, {high_low} high among low, {low_high} low among high.</source>
      <translation>{count} lieux significatifs {correction} : {high_high} élevés parmi des élevés, {low_low} bas parmi des bas, {high_low} élevés parmi des bas, {low_high} bas parmi des élevés.</translation>
    </message>
    <message>
      <source>{count} sources, all within the package</source>
      <translation>{count} sources, toutes dans le lot</translation>
    </message>
    <message>
      <source>{count} strings of bytes looked for, none found</source>
      <translation>{count} suites d’octets cherchées, aucune trouvée</translation>
    </message>
    <message>
      <source>{count} subtractions, none of which leaves 1 to {most}</source>
      <translation>{count} soustractions, dont aucune ne laisse 1 à {most}</translation>
    </message>
    <message>
      <source>{count} sums, all right</source>
      <translation>{count} empreintes, toutes justes</translation>
    </message>
    <message>
      <source>{count} tables, all the same</source>
      <translation>{count} tableaux, tous identiques</translation>
    </message>
    <message>
      <source>{count} values looked for, none found</source>
      <translation>{count} valeurs cherchées, aucune trouvée</translation>
    </message>
    <message>
      <source>{count} values of {what} are missing or infinite: correct or filter those rows.</source>
      <translation>{count} valeurs de {what} manquent ou sont infinies : corrigez ou filtrez ces lignes.</translation>
    </message>
    <message>
      <source>{count} windows of {kind}, from {first} to {last}.</source>
      <translation>{count} fenêtres ({kind} chacune), du {first} au {last}.</translation>
    </message>
    <message>
      <source>{count} words looked for, none found</source>
      <translation>{count} mots cherchés, aucun trouvé</translation>
    </message>
    <message>
      <source>{count} words of letters and digits, all known</source>
      <translation>{count} mots de lettres et de chiffres, tous connus</translation>
    </message>
    <message>
      <source>{count} {unit}</source>
      <translation>{count} {unit}</translation>
    </message>
    <message>
      <source>{count} × {sentence}</source>
      <translation>{count} × {sentence}</translation>
    </message>
    <message>
      <source>{days} days</source>
      <translation>{days} jours</translation>
    </message>
    <message>
      <source>{day} {first}–{last} h: left out, {count} incidents</source>
      <translation>{day} {first}–{last} h : écarté, {count} faits</translation>
    </message>
    <message>
      <source>{day} {first}–{last} h: wanted, {count} incidents</source>
      <translation>{day} {first}–{last} h : retenu, {count} faits</translation>
    </message>
    <message>
      <source>{events} dated incidents = {counted} in {cells} cells of {size} m + {outside} outside of them + {out} in none of the periods.</source>
      <translation>{events} faits datés = {counted} dans {cells} mailles de {size} m + {outside} en dehors d’elles + {out} dans aucune des périodes.</translation>
    </message>
    <message>
      <source>{events} in all</source>
      <translation>{events} en tout</translation>
    </message>
    <message>
      <source>{events} incidents = {counted} in the study area, of {cells} cells of {size} m of which {empty} are empty, + {outside} outside.</source>
      <translation>{events} faits = {counted} dans la zone d’étude, de {cells} cellules de {size} m dont {empty} sont vides, + {outside} en dehors.</translation>
    </message>
    <message>
      <source>{events} incidents = {counted} in {cells} cells of {size} m + {outside} outside.</source>
      <translation>{events} faits = {counted} dans {cells} cellules de {size} m + {outside} en dehors.</translation>
    </message>
    <message>
      <source>{events} incidents = {counted} on {places} {noun} + {outside} outside or without a place.</source>
      <translation>{events} faits = {counted} sur {places} {noun} + {outside} dehors ou sans lieu.</translation>
    </message>
    <message>
      <source>{events} incidents = {counted} on {segments} segments + {outside} farther than {distance} m from any.</source>
      <translation>{events} faits = {counted} sur {segments} tronçons + {outside} à plus de {distance} m de tout tronçon.</translation>
    </message>
    <message>
      <source>{events} incidents = {placed} placed + {excluded} left out.</source>
      <translation>{events} faits = {placed} placés + {excluded} laissés de côté.</translation>
    </message>
    <message>
      <source>{events} incidents of both periods = {counted} in {places} places + {outside} outside.</source>
      <translation>{events} faits des deux périodes = {counted} dans {places} lieux + {outside} en dehors.</translation>
    </message>
    <message>
      <source>{events} incidents, {kernel} kernel, cells of {cell} m. All maps show the same ground, {width} km wide, in the same colours.</source>
      <translation>{events} faits, noyau {kernel}, cellules de {cell} m. Toutes les cartes montrent le même terrain, large de {width} km, dans les mêmes couleurs.</translation>
    </message>
    <message>
      <source>{events} later incidents = {counted} in the study area + {outside} outside.</source>
      <translation>{events} faits ultérieurs = {counted} dans le territoire étudié + {outside} en dehors.</translation>
    </message>
    <message>
      <source>{events} rows in {units} counting units, never summed: {parts}.</source>
      <translation>{events} lignes en {units} unités de compte, jamais additionnées : {parts}.</translation>
    </message>
    <message>
      <source>{events} rows: {parts}.</source>
      <translation>{events} lignes : {parts}.</translation>
    </message>
    <message>
      <source>{every} places</source>
      <translation>{every} lieux</translation>
    </message>
    <message>
      <source>{exact} of {count} figures hold, the smallest of {least} events</source>
      <translation>{exact} chiffres sur {count} se retrouvent, le plus petit de {least} faits</translation>
    </message>
    <message>
      <source>{fewest} at least, {median} for half of the points</source>
      <translation>{fewest} au moins, {median} pour la moitié des points</translation>
    </message>
    <message>
      <source>{file} cannot be read: {reason}</source>
      <translation>{file} est illisible : {reason}</translation>
    </message>
    <message>
      <source>{first} and {second} are the same file, “{path}”: one would replace the other. Choose another name.</source>
      <translation>{first} et {second} sont le même fichier, « {path} » : l’un remplacerait l’autre. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} à {last}</translation>
    </message>
    <message>
      <source>{first}–{last} h</source>
      <translation>{first}–{last} h</translation>
    </message>
    <message>
      <source>{giver}: coordinates such as {x:.10g}, {y:.10g} cannot be in {crs}. {advice}</source>
      <translation>{giver} : des coordonnées comme {x:.10g}, {y:.10g} ne peuvent pas être en {crs}. {advice}</translation>
    </message>
    <message>
      <source>{giver}: “{crs}” is not a coordinate reference system: write a code such as EPSG:2154.</source>
      <translation>{giver} : « {crs} » n’est pas un système de coordonnées : écrivez un code comme EPSG:2154.</translation>
    </message>
    <message>
      <source>{hits} of {count} guesses within {near} m, {chance} by chance</source>
      <translation>{hits} essais sur {count} à moins de {near} m, {chance} par hasard</translation>
    </message>
    <message>
      <source>{hits} of {count} points stand within {near} m of an event, {chance} by chance</source>
      <translation>{hits} points sur {count} sont à moins de {near} m d’un fait, {chance} par hasard</translation>
    </message>
    <message>
      <source>{hot_spots}: {rate} of the {events} later incidents (between {low} and {high}) on {ground} of the study area; PAI {pai}.</source>
      <translation>{hot_spots} : {rate} des {events} faits ultérieurs (entre {low} et {high}) sur {ground} du territoire étudié ; PAI {pai}.</translation>
    </message>
    <message>
      <source>{hot} hot areas at {confidence} {correction}: {ground} of the territory, {total} {what}; {cold} cold areas.</source>
      <translation>{hot} secteurs chauds à {confidence} {correction} : {ground} du territoire, {total} {what} ; {cold} secteurs froids.</translation>
    </message>
    <message>
      <source>{hot} hot cells at {confidence} {correction}: {ground} of the territory, {total} {what}; {cold} cold cells.</source>
      <translation>{hot} cellules chaudes à {confidence} {correction} : {ground} du territoire, {total} {what} ; {cold} cellules froides.</translation>
    </message>
    <message>
      <source>{hour}:00</source>
      <translation>{hour} h</translation>
    </message>
    <message>
      <source>{kept} of {rows}</source>
      <translation>{kept} sur {rows}</translation>
    </message>
    <message>
      <source>{kept} of {rows} rows kept; {unknown} left out because their day or hour is not known.</source>
      <translation>{kept} lignes gardées sur {rows} ; {unknown} écartées parce que leur jour ou leur heure n’est pas connu.</translation>
    </message>
    <message>
      <source>{kind} “{name}” in {file}</source>
      <translation>{kind} « {name} » dans {file}</translation>
    </message>
    <message>
      <source>{layer}: {count} events weigh on the raster.</source>
      <translation>{layer} : {count} faits pèsent sur le raster.</translation>
    </message>
    <message>
      <source>{layer}: {count} events weigh on the raster; {others} do not, being out of its reach or outside the study area whose border is corrected.</source>
      <translation>{layer} : {count} faits pèsent sur le raster ; {others} n’y pèsent pas, hors de sa portée ou hors de la zone d’étude dont le bord est corrigé.</translation>
    </message>
    <message>
      <source>{limit} {unit} and over</source>
      <translation>{limit} {unit} et plus</translation>
    </message>
    <message>
      <source>{low} facts/km² or more</source>
      <translation>{low} faits/km² ou plus</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} à {high}</translation>
    </message>
    <message>
      <source>{low} to {high} facts/km²</source>
      <translation>{low} à {high} faits/km²</translation>
    </message>
    <message>
      <source>{median} m for half of the addresses that a point may come from, {farthest} m at most, 0 m at least: a least distance would strike out the nearest addresses</source>
      <translation>{median} m pour la moitié des adresses dont un point peut venir, {farthest} m au plus, 0 m au moins : une distance minimale exclurait les adresses les plus proches</translation>
    </message>
    <message>
      <source>{metres} m</source>
      <translation>{metres} m</translation>
    </message>
    <message>
      <source>{month}: {count}</source>
      <translation>{month} : {count}</translation>
    </message>
    <message>
      <source>{named} and {others} other categories</source>
      <translation>{named} et {others} autres catégories</translation>
    </message>
    <message>
      <source>{names}: for points only, not used with polygons.</source>
      <translation>{names} : pour les points seulement, sans effet avec des polygones.</translation>
    </message>
    <message>
      <source>{name}: the interval ends on {last}, before it begins on {first}.</source>
      <translation>{name} : l’intervalle finit le {last}, avant de commencer le {first}.</translation>
    </message>
    <message>
      <source>{name}: {count}</source>
      <translation>{name} : {count}</translation>
    </message>
    <message>
      <source>{name}: {count} cells</source>
      <translation>{name} : {count} mailles</translation>
    </message>
    <message>
      <source>{name}: {said} said, {found} found</source>
      <translation>{name} : {said} annoncé, {found} trouvé</translation>
    </message>
    <message>
      <source>{name}: {value}</source>
      <translation>{name} : {value}</translation>
    </message>
    <message>
      <source>{name}: “{text}” gives no bands. Write at least two and at most {most} rising limits, zero or more, separated by commas, such as {example}.</source>
      <translation>{name} : « {text} » ne donne pas de classes. Écrivez au moins deux et au plus {most} limites croissantes, nulles ou positives, séparées par des virgules, par exemple {example}.</translation>
    </message>
    <message>
      <source>{name}: “{text}” holds parts of a day; days are counted whole.</source>
      <translation>{name} : « {text} » contient des fractions de jour ; les jours se comptent entiers.</translation>
    </message>
    <message>
      <source>{name}: “{text}” is not an interval of days. Write its first and its last day, both included, like 2023-01-01/2023-12-31; or a whole year, quarter or month, like 2023, 2023-Q2 or 2023-05.</source>
      <translation>{name} : « {text} » n’est pas un intervalle de jours. Écrivez son premier et son dernier jour, tous deux inclus, comme 2023-01-01/2023-12-31 ; ou une année, un trimestre, un mois entier, comme 2023, 2023-Q2 ou 2023-05.</translation>
    </message>
    <message>
      <source>{near} of the true addresses are in the nearest quarter of where they may be, {far} in the farthest, {chance} by chance</source>
      <translation>{near} des vraies adresses sont dans le quart le plus proche de ce qui est possible, {far} dans le plus éloigné, {chance} par hasard</translation>
    </message>
    <message>
      <source>{n} in {file}, below {k}</source>
      <translation>{n} dans {file}, sous {k}</translation>
    </message>
    <message>
      <source>{parameter} = {value} is not a number from {low} to {high}.</source>
      <translation>{parameter} = {value} n’est pas un nombre de {low} à {high}.</translation>
    </message>
    <message>
      <source>{parameter} = {value} is not a number of {low} or more.</source>
      <translation>{parameter} = {value} n’est pas un nombre égal ou supérieur à {low}.</translation>
    </message>
    <message>
      <source>{parameter} = “{value}” is not among its words: {words}.</source>
      <translation>{parameter} = « {value} » n’est pas l’un de ses mots : {words}.</translation>
    </message>
    <message>
      <source>{parameter} is for figures, and moved points have none: leave it empty, or choose another ZONING.</source>
      <translation>{parameter} concerne des chiffres, et les points déplacés n’en ont pas : laissez-le vide, ou choisissez un autre ZONING.</translation>
    </message>
    <message>
      <source>{parameter}: choose the field whose values make the table.</source>
      <translation>{parameter} : choisissez le champ dont les valeurs font le tableau.</translation>
    </message>
    <message>
      <source>{parameter}: no layer of areas has a field “{field}”. Their fields: {fields}.</source>
      <translation>{parameter} : aucune couche de secteurs n’a de champ « {field} ». Leurs champs : {fields}.</translation>
    </message>
    <message>
      <source>{parameter}: the field “notes” holds free text, where people are named: nothing is published of it. Choose another field.</source>
      <translation>{parameter} : le champ « notes » contient du texte libre, où des personnes sont nommées : rien n’en est publié. Choisissez un autre champ.</translation>
    </message>
    <message>
      <source>{parameter}: the field “{field}” holds no numbers: choose the one with the numbers of inhabitants or dwellings.</source>
      <translation>{parameter} : le champ « {field} » ne contient pas de nombres : choisissez celui du nombre d’habitants ou de logements.</translation>
    </message>
    <message>
      <source>{parameter}: the field “{field}” holds {kind}. They are never published, however many facts each has, and no decision allows it: write categories in their place, or choose another field.</source>
      <translation>{parameter} : le champ « {field} » contient ceci : {kind}. Cela ne se publie jamais, quel que soit le nombre de faits de chaque valeur, et aucune décision ne le permet : écrivez des catégories à la place, ou choisissez un autre champ.</translation>
    </message>
    <message>
      <source>{parameter}: the field “{field}” of “{layer}” holds no number of zero or more on some rows: choose the field that counts the households.</source>
      <translation>{parameter} : le champ « {field} » de « {layer} » ne contient pas un nombre positif ou nul à chaque ligne : choisissez le champ qui compte les ménages.</translation>
    </message>
    <message>
      <source>{parameter}: the field “{field}” {reason}. Choose another field; or, if its values are categories that may be read by all, write the decision of the data protection officer in DPO_DECISION.</source>
      <translation>{parameter} : le champ « {field} » {reason}. Choisissez un autre champ ; ou, si ses valeurs sont des catégories que tous peuvent lire, écrivez la décision du délégué à la protection des données dans DPO_DECISION.</translation>
    </message>
    <message>
      <source>{parameter}: the layer “{layer}” has no field “{field}”. Its fields: {fields}.</source>
      <translation>{parameter} : la couche « {layer} » n’a pas de champ « {field} ». Ses champs : {fields}.</translation>
    </message>
    <message>
      <source>{parameter}: the layer “{layer}” has no field “{field}”: leave {parameter} empty, or load the layer with “Load incidents” first.</source>
      <translation>{parameter} : la couche « {layer} » n’a pas de champ « {field} » : laissez {parameter} vide, ou chargez d’abord la couche avec « Charger des faits ».</translation>
    </message>
    <message>
      <source>{parameter}: {count} in all; places with fewer than {fewest} are hidden.</source>
      <translation>{parameter} : {count} en tout ; les lieux qui en comptent moins de {fewest} sont masqués.</translation>
    </message>
    <message>
      <source>{parameter}: “{given}” cannot be read. Write, for instance, {example}.</source>
      <translation>{parameter} : « {given} » ne se lit pas. Écrivez, par exemple, {example}.</translation>
    </message>
    <message>
      <source>{parameter}: “{layer}” has no row with a position: check its selection and its filter.</source>
      <translation>{parameter} : « {layer} » n’a aucune ligne qui ait une position : vérifiez sa sélection et son filtre.</translation>
    </message>
    <message>
      <source>{parameter}: “{name}” cannot be opened as a layer.</source>
      <translation>{parameter} : « {name} » ne s’ouvre pas comme une couche.</translation>
    </message>
    <message>
      <source>{part} – {moment}</source>
      <translation>{part} – {moment}</translation>
    </message>
    <message>
      <source>{passed} checks passed, {failed} failed, {waiting} could not run.</source>
      <translation>{passed} contrôles réussis, {failed} échoués, {waiting} impossibles.</translation>
    </message>
    <message>
      <source>{periods} periods, {cells} cells of {size} m</source>
      <translation>{periods} périodes, {cells} mailles de {size} m</translation>
    </message>
    <message>
      <source>{period}, by “{field}”</source>
      <translation>{period}, par « {field} »</translation>
    </message>
    <message>
      <source>{period}: first day</source>
      <translation>{period} : premier jour</translation>
    </message>
    <message>
      <source>{period}: last day</source>
      <translation>{period} : dernier jour</translation>
    </message>
    <message>
      <source>{period}: no cell is significantly hot.</source>
      <translation>{period} : aucune maille n’est significativement chaude.</translation>
    </message>
    <message>
      <source>{period}: {count} hot cells hold {part} of the incidents of the period on {ground} of the cells.</source>
      <translation>{period} : {count} mailles chaudes tiennent {part} des faits de la période sur {ground} des mailles.</translation>
    </message>
    <message>
      <source>{places} places are tested, with {mean} neighbours on average.</source>
      <translation>{places} lieux sont testés, avec {mean} voisins en moyenne.</translation>
    </message>
    <message>
      <source>{places} places shown; at least {k} events behind a figure; rank correlation with the true map: {rank}.</source>
      <translation>{places} lieux montrés ; au moins {k} faits derrière un chiffre ; corrélation des rangs avec la carte vraie : {rank}.</translation>
    </message>
    <message>
      <source>{places}, {size} m</source>
      <translation>{places}, {size} m</translation>
    </message>
    <message>
      <source>{place} {period} {category}: {least} to {most} events</source>
      <translation>{place} {period} {category} : {least} à {most} événements</translation>
    </message>
    <message>
      <source>{place} {period}: what is left is {least} to {most} events</source>
      <translation>{place} {period} : il reste {least} à {most} faits</translation>
    </message>
    <message>
      <source>{place}: {least} to {most} events, by what both packages cover</source>
      <translation>{place} : {least} à {most} événements, par ce que couvrent les deux lots</translation>
    </message>
    <message>
      <source>{points} points stand for {fewest} to {most} addresses each: {share} of the events are hidden.</source>
      <translation>{points} points représentent {fewest} à {most} adresses chacun : {share} des faits sont masqués.</translation>
    </message>
    <message>
      <source>{reason}: {count}</source>
      <translation>{reason} : {count}</translation>
    </message>
    <message>
      <source>{rows} rows = &lt;b&gt;{accepted} accepted&lt;/b&gt; + &lt;b&gt;{rejected} rejected&lt;/b&gt;</source>
      <translation>{rows} lignes = &lt;b&gt;{accepted} acceptées&lt;/b&gt; + &lt;b&gt;{rejected} rejetées&lt;/b&gt;</translation>
    </message>
    <message>
      <source>{rows} rows at {seen} positions, {expected} by chance</source>
      <translation>{rows} lignes à {seen} endroits, {expected} par hasard</translation>
    </message>
    <message>
      <source>{rows} rows read = {accepted} accepted + {rejected} rejected.</source>
      <translation>{rows} lignes lues = {accepted} acceptées + {rejected} rejetées.</translation>
    </message>
    <message>
      <source>{rows} rows read. Nothing was written.</source>
      <translation>{rows} lignes lues. Rien n’a été écrit.</translation>
    </message>
    <message>
      <source>{rows} – “{category}”?</source>
      <translation>{rows} – « {category} » ?</translation>
    </message>
    <message>
      <source>{same} points of {count} are those of the other recipient</source>
      <translation>{same} points sur {count} sont ceux de l’autre destinataire</translation>
    </message>
    <message>
      <source>{share} accepted</source>
      <translation>{share} acceptées</translation>
    </message>
    <message>
      <source>{share} of incidents ({threshold} and over)</source>
      <translation>{share} des faits ({threshold} et plus)</translation>
    </message>
    <message>
      <source>{share} of incidents ({threshold} {unit} and over)</source>
      <translation>{share} des faits ({threshold} {unit} et plus)</translation>
    </message>
    <message>
      <source>{share} of the incidents have at least {others} others of any date within it, of which {near} are near in time on average</source>
      <translation>{share} des faits en ont au moins {others} autres de toute date à cette distance, dont {near} en moyenne sont proches dans le temps</translation>
    </message>
    <message>
      <source>{share} of the incidents have at least {others} others within it, by the curve of k-distances</source>
      <translation>{share} des faits en ont au moins {others} autres à cette distance, d’après la courbe des k-distances</translation>
    </message>
    <message>
      <source>{share} of the incidents have no category of the nomenclature: give the words of the source in “fields.category” of a profile.</source>
      <translation>{share} des faits n’ont pas de catégorie de la nomenclature : donnez les mots de la source dans « fields.category » d’un profil.</translation>
    </message>
    <message>
      <source>{share} of the incidents on {part} of the extent of the raster ({area} km², areas: {count}).</source>
      <translation>{share} des faits sur {part} de l’emprise du raster ({area} km², zones : {count}).</translation>
    </message>
    <message>
      <source>{share} of the incidents on {part} of the study area ({area} km², areas: {count}).</source>
      <translation>{share} des faits sur {part} de la zone d’étude ({area} km², zones : {count}).</translation>
    </message>
    <message>
      <source>{share} of the incidents on {part} of the {places} ({count} of {all}).</source>
      <translation>{share} des faits sur {part} des {places} ({count} sur {all}).</translation>
    </message>
    <message>
      <source>{share} of the incidents on {part} of the {places} that have any ({count} of {all}).</source>
      <translation>{share} des faits sur {part} des {places} qui en ont ({count} sur {all}).</translation>
    </message>
    <message>
      <source>{share} of the incidents share their exact position with another.</source>
      <translation>{share} des faits partagent exactement leur position avec un autre.</translation>
    </message>
    <message>
      <source>{share} of them between {start} and {end}.</source>
      <translation>{share} des faits entre {start} et {end}.</translation>
    </message>
    <message>
      <source>{shown} of {all}</source>
      <translation>{shown} sur {all}</translation>
    </message>
    <message>
      <source>{shown} of {every} places</source>
      <translation>{shown} sur {every} lieux</translation>
    </message>
    <message>
      <source>{size} m</source>
      <translation>{size} m</translation>
    </message>
    <message>
      <source>{size} m: {share}</source>
      <translation>{size} m : {share}</translation>
    </message>
    <message>
      <source>{step} of {steps}</source>
      <translation>{step} sur {steps}</translation>
    </message>
    <message>
      <source>{tests} tests; significant: p ≤ {threshold}.</source>
      <translation>{tests} tests ; significatif : p ≤ {threshold}.</translation>
    </message>
    <message>
      <source>{title} (number, aoristic weights)</source>
      <translation>{title} (nombre, poids aoristiques)</translation>
    </message>
    <message>
      <source>{title} stopped on a defect of the program. Its details are in the log “Quiétude”.</source>
      <translation>{title} s’est arrêté sur un défaut du programme. Le détail est dans le journal « Quiétude ».</translation>
    </message>
    <message>
      <source>{title}, as asked</source>
      <translation>{title}, comme demandé</translation>
    </message>
    <message>
      <source>{title}, recognised by its columns</source>
      <translation>{title}, reconnu à ses colonnes</translation>
    </message>
    <message>
      <source>{title}: cancelled.</source>
      <translation>{title} : annulé.</translation>
    </message>
    <message>
      <source>{title}: done.</source>
      <translation>{title} : terminé.</translation>
    </message>
    <message>
      <source>{total} events: {shown} shown, {hidden} hidden ({share}), {outside} outside the territory, {left} left out (sensitive, or without date or category). These true figures stay here.</source>
      <translation>{total} faits : {shown} montrés, {hidden} masqués ({share}), {outside} hors du territoire, {left} écartés (sensibles, ou sans date ou catégorie). Ces vrais chiffres restent ici.</translation>
    </message>
    <message>
      <source>{total} facts shown, rounded.</source>
      <translation>{total} faits montrés, arrondis.</translation>
    </message>
    <message>
      <source>{total} incidents = {grouped} in {count} clusters + {noise} in none; the largest has {largest} ({share}).</source>
      <translation>{total} faits = {grouped} dans {count} groupes + {noise} sans groupe ; le plus grand en a {largest} ({share}).</translation>
    </message>
    <message>
      <source>{units} with a figure</source>
      <translation>{units} avec un effectif</translation>
    </message>
    <message>
      <source>{unknown} of {count} labels have no category.</source>
      <translation>{unknown} libellés sur {count} n’ont pas de catégorie.</translation>
    </message>
    <message>
      <source>{vague} incidents are known to the month or to the year only and may be inside a period or outside of it, beside {held} that are inside for sure: the days of the periods would not be those counted. Write BEFORE and AFTER in whole months or years, such as 2023-01/2023-06.</source>
      <translation>{vague} faits ne sont connus qu’au mois ou à l’année et peuvent être dans une période ou en dehors, à côté de {held} qui y sont à coup sûr : les jours des périodes ne seraient pas ceux que l’on compte. Écrivez BEFORE et AFTER en mois ou en années entiers, comme 2023-01/2023-06.</translation>
    </message>
    <message>
      <source>{variable} must hold 64 hexadecimal digits or more: openssl rand -hex 32 makes them.</source>
      <translation>{variable} doit contenir au moins 64 chiffres hexadécimaux : openssl rand -hex 32 les produit.</translation>
    </message>
    <message>
      <source>{x} and {y}, by their names</source>
      <translation>{x} et {y}, d’après leurs noms</translation>
    </message>
    <message>
      <source>{x} and {y}, by their values</source>
      <translation>{x} et {y}, d’après leurs valeurs</translation>
    </message>
    <message>
      <source>{zoning}: areas overlap; {count} incidents are in several of them, and counted in the first only.</source>
      <translation>{zoning} : des secteurs se recouvrent ; {count} faits sont dans plusieurs, et comptés dans le premier seulement.</translation>
    </message>
    <message>
      <source>{zoning}: no incident is in its areas; check its CRS.</source>
      <translation>{zoning} : aucun fait n’est dans ses secteurs ; vérifiez son SCR.</translation>
    </message>
    <message>
      <source>{zoning}: {events} incidents = {counted} in {areas} areas + {outside} outside; {edge} on an edge.</source>
      <translation>{zoning} : {events} faits = {counted} dans {areas} secteurs + {outside} en dehors ; {edge} sur une limite.</translation>
    </message>
    <message>
      <source>“Last” counts from the last incident, {day}.</source>
      <translation>« Derniers » se compte à partir du dernier fait, le {day}.</translation>
    </message>
    <message>
      <source>“{after}” less “{before}”</source>
      <translation>« {after} » moins « {before} »</translation>
    </message>
    <message>
      <source>“{column}” is called an hour, but only {share} of its values can be read as one: it was left out</source>
      <translation>« {column} » se dit une heure, mais seulement {share} de ses valeurs se lisent ainsi : elle a été écartée</translation>
    </message>
    <message>
      <source>“{entry}” is a link</source>
      <translation>« {entry} » est un lien</translation>
    </message>
    <message>
      <source>“{entry}” leads out of its folder</source>
      <translation>« {entry} » mène hors de son dossier</translation>
    </message>
    <message>
      <source>“{entry}” twice in {file}</source>
      <translation>« {entry} » deux fois dans {file}</translation>
    </message>
    <message>
      <source>“{entry}” unpacks to {bytes} bytes</source>
      <translation>« {entry} » se déplie en {bytes} octets</translation>
    </message>
    <message>
      <source>“{field}” by km²</source>
      <translation>« {field} » par km²</translation>
    </message>
    <message>
      <source>“{field}” has an hour but no date: choose the column of its date.</source>
      <translation>« {field} » a une heure mais pas de date : choisissez la colonne de sa date.</translation>
    </message>
    <message>
      <source>“{field}” per 100 m</source>
      <translation>« {field} » pour 100 m</translation>
    </message>
    <message>
      <source>“{file}”</source>
      <translation>« {file} »</translation>
    </message>
    <message>
      <source>“{file}” cannot be read as a zip: {reason}.</source>
      <translation>« {file} » ne peut pas être lu comme un zip : {reason}.</translation>
    </message>
    <message>
      <source>“{file}”, which is not what its name says</source>
      <translation>« {file} », qui n’est pas ce que dit son nom</translation>
    </message>
    <message>
      <source>“{key}” from a column needs “values”, so that no name gets through.</source>
      <translation>« {key} » tiré d’une colonne demande « values », afin qu’aucun nom ne passe.</translation>
    </message>
    <message>
      <source>“{key}” has a “date” without its “layout”.</source>
      <translation>« {key} » a une « date » sans son « layout ».</translation>
    </message>
    <message>
      <source>“{key}” must be a list of texts.</source>
      <translation>« {key} » doit être une liste de textes.</translation>
    </message>
    <message>
      <source>“{key}” must be a positive number.</source>
      <translation>« {key} » doit être un nombre positif.</translation>
    </message>
    <message>
      <source>“{key}” must be a text.</source>
      <translation>« {key} » doit être un texte.</translation>
    </message>
    <message>
      <source>“{key}” must be a whole number above 0.</source>
      <translation>« {key} » doit être un nombre entier supérieur à 0.</translation>
    </message>
    <message>
      <source>“{key}” must be an object.</source>
      <translation>« {key} » doit être un objet.</translation>
    </message>
    <message>
      <source>“{key}” must be true or false.</source>
      <translation>« {key} » doit être true ou false.</translation>
    </message>
    <message>
      <source>“{key}” needs both “x” and “y”.</source>
      <translation>« {key} » demande « x » et « y ».</translation>
    </message>
    <message>
      <source>“{key}” needs either “constant” or “column”.</source>
      <translation>« {key} » demande soit « constant », soit « column ».</translation>
    </message>
    <message>
      <source>“{key}” needs either “date” or “year”.</source>
      <translation>« {key} » demande soit « date », soit « year ».</translation>
    </message>
    <message>
      <source>“{label}” may be {code}: if it is, say so in “fields.category” of a profile.</source>
      <translation>« {label} » est peut-être {code} : si c’est le cas, dites-le dans « fields.category » d’un profil.</translation>
    </message>
    <message>
      <source>“{layer}” is a layer of polygons: name in FIELD the number to test, such as the count of incidents.</source>
      <translation>« {layer} » est une couche de polygones : nommez dans FIELD le nombre à tester, tel que le nombre de faits.</translation>
    </message>
    <message>
      <source>“{layer}” is not a layer of lines: choose the one of the streets.</source>
      <translation>« {layer} » n’est pas une couche de lignes : choisissez celle des rues.</translation>
    </message>
    <message>
      <source>“{layer}” is not a layer of points: choose the layer of the incidents themselves.</source>
      <translation>« {layer} » n’est pas une couche de points : choisissez la couche des faits eux-mêmes.</translation>
    </message>
    <message>
      <source>“{layer}” is not a layer of polygons: incidents are counted in areas.</source>
      <translation>« {layer} » n’est pas une couche de polygones : les faits se comptent dans des secteurs.</translation>
    </message>
    <message>
      <source>“{member}” cannot be unpacked ({error}).</source>
      <translation>« {member} » ne peut pas être décompressé ({error}).</translation>
    </message>
    <message>
      <source>“{member}” is larger than it says.</source>
      <translation>« {member} » est plus gros qu’il ne le dit.</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>« {name} »</translation>
    </message>
    <message>
      <source>“{name}” holds no row of data: check the file, or the filter of the layer.</source>
      <translation>« {name} » ne contient aucune ligne de données : vérifiez le fichier, ou le filtre de la couche.</translation>
    </message>
    <message>
      <source>“{name}” is not a time zone, such as Europe/Paris.</source>
      <translation>« {name} » n’est pas un fuseau horaire, comme Europe/Paris.</translation>
    </message>
    <message>
      <source>“{name}”: {count} points</source>
      <translation>« {name} » : {count} points</translation>
    </message>
    <message>
      <source>“{path}” cannot be opened by QGIS; the tables in donnees/ can be opened by hand.</source>
      <translation>« {path} » ne peut pas être ouvert par QGIS ; les tableaux de donnees/ peuvent l’être à la main.</translation>
    </message>
    <message>
      <source>“{path}” could not be read or written: {reason}.</source>
      <translation>« {path} » n’a pas pu être lu ou écrit : {reason}.</translation>
    </message>
    <message>
      <source>“{path}” could not be written: {reason}</source>
      <translation>« {path} » n’a pas pu être écrit : {reason}</translation>
    </message>
    <message>
      <source>“{path}” has {size} MB ({most} at most): it is no package.</source>
      <translation>« {path} » fait {size} Mo ({most} au plus) : ce n’est pas un lot.</translation>
    </message>
    <message>
      <source>“{path}” is encrypted: decrypt it first (age --decrypt -i KEY), then choose the zip.</source>
      <translation>« {path} » est chiffré : déchiffrez-le d’abord (age --decrypt -i CLÉ), puis choisissez le zip.</translation>
    </message>
    <message>
      <source>“{path}” is there already: choose another FOLDER, or remove it.</source>
      <translation>« {path} » existe déjà : choisissez un autre FOLDER, ou supprimez-le.</translation>
    </message>
    <message>
      <source>“{place}” is drawn elsewhere</source>
      <translation>« {place} » est dessiné ailleurs</translation>
    </message>
    <message>
      <source>“{place}” is no position</source>
      <translation>« {place} » n’est pas une position</translation>
    </message>
    <message>
      <source>“{text}” is no public key of minisign: it is one line of 56 characters that begins with RW.</source>
      <translation>« {text} » n’est pas une clé publique minisign : c’est une ligne de 56 caractères qui commence par RW.</translation>
    </message>
    <message>
      <source>“{text}…” is too long for its place on the sheet: its end was left out.</source>
      <translation>« {text}… » est trop long pour sa place sur la feuille : sa fin a été omise.</translation>
    </message>
    <message>
      <source>“{words}” ({kind}) in {file}</source>
      <translation>« {words} » ({kind}) dans {file}</translation>
    </message>
    <message>
      <source>“{words}” in {file}</source>
      <translation>« {words} » dans {file}</translation>
    </message>
    <message>
      <source>“{words}” of the raw data ({encoding}) in {file}</source>
      <translation>« {words} » des données brutes ({encoding}) dans {file}</translation>
    </message>
    <message>
      <source>“{word}” is not a category of the nomenclature. Known: {known}.</source>
      <translation>« {word} » n’est pas une catégorie de la nomenclature. Connues : {known}.</translation>
    </message>
    <message>
      <source>“{word}” is not a value of “{key}”. Known: {known}.</source>
      <translation>« {word} » n’est pas une valeur de « {key} ». Connues : {known}.</translation>
    </message>
    <message>
      <source>−{limit} {unit} and below</source>
      <translation>−{limit} {unit} et moins</translation>
    </message>
    <message>
      <source>−{low} to −{high}</source>
      <translation>−{low} à −{high}</translation>
    </message>
    <message>
      <source>✔ Every check that ran passed.</source>
      <translation>✔ Tous les contrôles effectués sont passés.</translation>
    </message>
    <message>
      <source>✘ Do not give this package away. Checks that failed: {count} ({names}).</source>
      <translation>✘ Ne diffusez pas ce lot. Contrôles en échec : {count} ({names}).</translation>
    </message>
  </context>
</TS>
