# SPDX-License-Identifier: GPL-2.0-or-later
"""Coordinates, reference systems and areas: how sources write where."""
from .case import Case, placed

DEGREES = "Date;Nature;Longitude;Latitude"
MONTPELLIER = {"x": (771041.5,), "y": (6279223.5,)}

PLACES = (
    Case("Lambert-93", placed("771041.5;6279223.5"), crs="EPSG:2154", values=MONTPELLIER),
    Case("degrees", placed("3.88;43.61", header=DEGREES), crs="EPSG:4326"),
    Case("degrees with commas", placed("3,88;43,61", header=DEGREES), crs="EPSG:4326"),
    Case("degrees exchanged", placed("43.61;3.88", "43.60;3.87", header=DEGREES), refused="exchanged … SWAP"),
    Case("degrees exchanged, as said", placed("43.61;3.88", header=DEGREES), wanted={"swap": True}, crs="EPSG:4326",
         accepted=1),
    Case("metres exchanged", placed("6279223;771041", "6279300;771100"), refused="exchanged … SWAP"),
    Case("hundred-thousandths of a degree", placed("388123;4361456", header="Date;Nature;long;lat"), crs="EPSG:4326",
         said="100,000", accepted=1),
    Case("zone CC43, not Lambert II", placed("1771016;2267971"), crs="EPSG:3943"),
    Case("zone CC44", placed("1771014;3156883"), crs="EPSG:3944"),
    Case("zone CC49", placed("1606114;8199681"), crs="EPSG:3949"),
    Case("Lambert II étendu", placed("554633;2443719"), crs="EPSG:27572"),
    Case("Web Mercator in the box of Lambert-93", placed("191136;6273165", "191236;6273265"), refused="CRS … 3857"),
    Case("Web Mercator below Lambert-93", placed("597763;5357059"), refused="CRS … EPSG:3857"),
    Case("UTM 20 north in Guadeloupe", placed("650000;1790000"), refused="CRS … EPSG:5490"),
    Case("UTM 20 north in Guadeloupe, as said", placed("650000;1790000"), wanted={"crs": "EPSG:5490"},
         crs="EPSG:5490"),
    Case("UTM 40 south in Réunion", placed("340000;7690000"), crs="EPSG:2975"),
    Case("UTM 22 north in Guyane", placed("355000;545000"), crs="EPSG:2972"),
    Case("UTM 38 south in Mayotte", placed("520000;8585000"), crs="EPSG:4471"),
    Case("feet, as said", placed("987654;212345"), wanted={"crs": "EPSG:2263"}, crs="EPSG:2263", accepted=1),
    Case("feet, not said", placed("987654;212345"), refused="CRS"),
    Case("nowhere", placed("771041.5;6279223.5", "0;0", ";", "inconnu;inconnu", "rue Foch;1"), accepted=1,
         reasons={"null_island": 1, "no_position": 2, "bad_position": 1}),
    Case("endless coordinates", placed("771041.5;6279223.5", "inf;nan", "1e300;6279223"), accepted=1,
         reasons={"bad_position": 1, "no_position": 1}),
    Case("a heap at the town hall", placed(*["771041.5;6279223.5"] * 30, *(f"{771000 + n};{6279000 + n}"
         for n in range(70))), accepted=100, flags={"place_heap": 30}, doubted="30"),
    Case("territories overseas among others", placed("3.88;43.61", "3.87;43.60", "3.86;43.60", "55.45;-20.88",
         header=DEGREES), accepted=4, flags={"overseas": 1}),
    Case("far from most", placed("3.88;43.61", "3.87;43.60", "3.86;43.60", "-80;30", header=DEGREES), accepted=4,
         flags={"far_away": 1}),
    Case("exchanged in some rows", placed("771041.5;6279223.5", "771050;6279230", "771060;6279240", "6279223;771041"),
         accepted=3, reasons={"out_of_crs": 1}),
    Case("not on Earth", placed("3.88;43.61", "3.87;43.60", "190;43", header=DEGREES), accepted=2,
         reasons={"out_of_world": 1}),
    Case("areas in place of some positions", "Date;Nature;X;Y;Quartier\n25/02/2024;rixe;771041;6279223;Figuerolles\n"
         "25/02/2024;rixe;;;Figuerolles\n25/02/2024;rixe;;;\n", accepted=2, reasons={"no_position": 1},
         flags={"no_geometry": 1}, values={"location_precision": ("unknown", "area"),
         "area_code": ("Figuerolles", "Figuerolles")}),
    Case("areas only", "Date;Nature;IRIS\n25/02/2024;rixe;341720101\n26/02/2024;rixe;341720102\n", accepted=2,
         flags={"no_geometry": 2}, values={"location_precision": ("area", "area"),
         "area_code": ("341720101", "341720102")}),
)  # fmt: skip
