# SPDX-License-Identifier: GPL-2.0-or-later
"""Categories, units and persons: what sources mean, and what must not come in."""
from .case import Case

PERSON = "Date;Nature;{name}\n25/02/2024;rixe;{one}\n26/02/2024;tapage nocturne;{two}\n27/02/2024;épave;{three}\n"


def column(name: str, one: str, two: str, three: str) -> str:
    """A file with a third column."""
    return PERSON.format(name=name, one=one, two=two, three=three)


MEANINGS = (
    Case("labels whatever their case and accents", "Date;Nature\n25/02/2024;TAPAGE-NOCTURNE\n25/02/2024;epave\n",
         values={"category": ("tapage_nocturne", "epave")}, flags={"mapped_auto": 2}),
    Case("a label that is nearly one", "Date;Nature\n25/02/2024;Tapage nocturnne\n25/02/2024;rixe\n", accepted=2,
         values={"category": ("unmapped", "rixe"), "category_raw": ("Tapage nocturnne",)}, flags={"unmapped": 1},
         said="Tapage nocturnne … tapage_nocturne"),
    Case("a label that nobody knows", "Date;Nature\n25/02/2024;Zzyzx\n25/02/2024;rixe\n",
         values={"category": ("unmapped",)}, flags={"unmapped": 1}),
    Case("quantities", "Date;Nature;Nb faits\n25/02/2024;rixe;3\n25/02/2024;rixe;0\n25/02/2024;rixe;\n",
         values={"quantity": (3, 1, 1)}, flags={"bad_quantity": 1}),
    Case("units kept apart", "Date;Nature\n25/02/2024;violences\n25/02/2024;vol de véhicule\n",
         values={"count_unit": ("victim", "vehicle")}),
    Case("statuses", "Date;Nature;Statut\n25/02/2024;rixe;Clôturé\n25/02/2024;rixe;En cours\n25/02/2024;rixe;bof\n",
         values={"status": ("closed", "active", None)}, flags={"unknown_word": 1}),
    Case("names by their column", column("Nom du requérant", "DUPONT", "MARTIN", "DURAND"),
         personal={"Nom du requérant": "name"}),
    Case("names by their titles", column("c3", "M. DUPONT Jean", "Mme Martin", "Mme DURAND Anne"),
         personal={"c3": "name"}),
    Case("telephones", column("c3", "06 12 34 56 78", "+33 4 67 00 00 00", "0033612345678"),
         personal={"c3": "phone"}),
    Case("e-mails", column("c3", "a.b@exemple.fr", "c@exemple.org", "d@exemple.fr"), personal={"c3": "email"}),
    Case("plates of today", column("c3", "AB-123-CD", "EF 456 GH", "IJ789KL".replace("I", "J")),
         personal={"c3": "plate"}),
    Case("plates of before 2009", column("c3", "1234 AB 34", "123 ABC 75", "456 XY 2A"), personal={"c3": "plate"}),
    Case("national numbers with their key", column("c3", "2 55 08 14 168 025 38", "255081416802538",
         "1 85 05 78 006 084 91"), personal={"c3": "nir"}),
    Case("bank accounts", column("c3", "FR14 2004 1010 0505 0001 3M02 606", "FR7630006000011234567890189",
         "FR1420041010050500013M02606"), personal={"c3": "iban"}),
    Case("companies", column("c3", "73282932000074", "732 829 320 00074", "73282932000074"),
         personal={"c3": "siret"}),
    Case("birth dates", column("Né(e) le", "12/05/1980", "01/02/1975", "25/12/2001"),
         personal={"Né(e) le": "birth_date"}),
    Case("addresses", column("c3", "12 rue Foch", "3 bis avenue de Lodève", "145 BD PASTEUR"),
         personal={"c3": "address"}),
    Case("pictures and links", column("c3", "https://exemple.fr/1.jpg", "http://exemple.fr", "https://exemple.fr"),
         personal={"c3": "link"}),
    Case("pictures", column("c3", "IMG_01.jpg", "IMG_02.JPG", "photo.png"), personal={"c3": "image"}),
    Case("free text", column("c3", "vu trois individus près du banc, repartis à pied vers la gare",
         "appel du voisin du dessus, musique forte, calme au passage", "véhicule sans roues devant le n° 12 depuis "
         "lundi, riverains excédés"), personal={"c3": "free_text"}),
    Case("a telephone inside a label", column("c3", "a", "b", "c").replace("rixe", "rixe 06 12 34 56 78"),
         accepted=3, flags={"identifier_removed": 1}, values={"category_raw": ("",)}),
    Case("numbers that only look like companies", column("c3", "73282932000075", "12345678901234",
         "99999999999999"), personal={}),
)  # fmt: skip
