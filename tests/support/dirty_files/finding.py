# SPDX-License-Identifier: GPL-2.0-or-later
"""Encodings, delimiters, quotes, headers, numbers: how a file is written."""
from .case import HEADER, ROWS, Case

TEXT = HEADER + ROWS
CATEGORY = {"category": ("rixe", "epave")}
WHOLE = {"accepted": 2, "values": CATEGORY}

FINDING = (
    Case("utf-8", TEXT, encoding="utf-8", delimiter=";", crs="EPSG:2154", **WHOLE),
    Case("utf-8 with a mark", TEXT.encode("utf-8-sig"), encoding="utf-8-sig", **WHOLE),
    Case("cp1252", TEXT.replace("Épave", "Épave œ").encode("cp1252"), accepted=2, encoding="cp1252"),
    Case("latin-1", TEXT.replace("Épave", "Épave \x90").encode("latin-1"), accepted=2, encoding="latin-1"),
    Case("utf-16 little endian with a mark", TEXT.encode("utf-16"), encoding="utf-16", **WHOLE),
    Case("utf-16 little endian without", TEXT.encode("utf-16-le"), encoding="utf-16-le", **WHOLE),
    Case("utf-16 big endian without", TEXT.encode("utf-16-be"), encoding="utf-16-be", **WHOLE),
    Case(
        "two encodings in one file",
        HEADER.encode() + ROWS.encode("cp1252") + ROWS.encode("utf-8"),
        accepted=4,
        doubted="two encodings", encoding="utf-8+cp1252",
        values={"category": ("rixe", "epave", "rixe", "epave")},
    ),
    Case("comma between fields", "Date,Heure,Nature,X,Y\n25/02/2024,23h45,Rixe,771041.5,6279223.5\n", accepted=1,
         delimiter=","),
    Case("tabulations", TEXT.replace(";", "\t"), delimiter="\t", **WHOLE),
    Case("vertical bars", TEXT.replace(";", "|"), delimiter="|", **WHOLE),
    Case("two delimiters equally good", "a,b;c\n25/02/2024,1;rixe\n26/02/2024,2;rixe\n", refused="DELIMITER"),
    Case("two delimiters, one given", "Date,b;c\n25/02/2024,1;rixe\n26/02/2024,2;rixe\n", accepted=2,
         wanted={"delimiter": ","}),
    Case("a quote never closed", HEADER + '25/02/2024;23h45;"Rixe;771041,5;6279223,5\n' + ROWS, accepted=2,
         reasons={"unclosed_quote": 1}),
    Case("a quoted line feed", HEADER + '25/02/2024;23h45;"Rixe\nmoto";771041,5;6279223,5\n', accepted=1),
    Case("a title above", "Main courante 2024\nExtraite le 3 mars\n\n" + TEXT, said="line 4", **WHOLE),
    Case("a total below", TEXT + "Total;;2;;\nSource : service;;;;\n", accepted=2,
         reasons={"no_position": 2}),
    Case("a signature below", TEXT + "Imprimé par le service\n", accepted=2, reasons={"short_row": 1}),
    Case("a header over two lines", "Fait;;;Lieu;\nDate;Heure;Nature;X;Y\n" + ROWS, **WHOLE),
    Case("a header half on each line", "Date;Heure;Nature;Lieu;\n;;;X;Y\n" + ROWS, said="two lines", **WHOLE),
    Case("repeated column names", HEADER.replace("Heure", "Date") + ROWS, accepted=2, said="Date_2"),
    Case("hostile column names", 'Date;"=cmd|calc";Nature;X;Y\n' + ROWS, accepted=2),
    Case("no header", ROWS, refused="Line 1 should name the columns"),
    Case("decimal commas", HEADER + ROWS, accepted=2, said="comma", values={"x": (771041.5, 771100.0)}),
    Case("spaces between thousands", HEADER + "25/02/2024;;rixe;771 041,5;6 279 223,5\n", accepted=1,
         values={"x": (771041.5,)}),
    Case("narrow spaces between thousands", HEADER + "25/02/2024;;rixe;771\u202f041,5;6\u00a0279\u202f223,5\n",
         accepted=1, values={"y": (6279223.5,)}),
    Case("codes that stay text", "Date;Nature;Code iris\n25/02/2024;rixe;010040101\n26/02/2024;rixe;010040102\n",
         accepted=2, values={"area_code": ("010040101", "010040102")}),
    Case("numbers of twenty digits", "N° procédure;Date;Nature\n20240000000000000017;25/02/2024;rixe\n"
         "20240000000000000018;26/02/2024;rixe\n", accepted=2, layout="dd/mm/yyyy"),
    Case("NUL bytes", HEADER + "25/02/2024;23h\0;Rixe;771041,5;6279223,5\n" + ROWS, accepted=2,
         reasons={"nul_byte": 1}),
    Case("a field without end", HEADER + f"25/02/2024;;{'a' * 20_000};771041,5;6279223,5\n" + ROWS, accepted=2,
         reasons={"field_too_long": 1}),
    Case("short and long rows", TEXT + "25/02/2024;23h45\n25/02/2024;23h45;Rixe;1;2;3;4\n", accepted=2,
         reasons={"short_row": 1, "long_row": 1}),
    Case("carriage returns alone", TEXT.replace("\n", "\r"), **WHOLE),
    Case("nothing", "", refused="holds no row"),
    Case("a header and nothing under it", HEADER, refused="holds no row"),
    Case("one row", HEADER + ROWS.splitlines()[0] + "\n", accepted=1),
    Case("a picture under the name of a table", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, refused="is not text"),
    Case("formulas and SQL in values", HEADER + "25/02/2024;;=1+1;771041,5;6279223,5\n"
         "26/02/2024;;'; DROP TABLE x;771041,5;6279223,5\n", accepted=1, reasons={"long_row": 1}),
)  # fmt: skip
