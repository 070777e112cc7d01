# SPDX-License-Identifier: GPL-2.0-or-later
"""Dates and hours: how sources write when."""
from .case import Case, dated

FRENCH = "25/02/2024"
HOURLY = "Date;Heure;Nature"


def at(*hours: str) -> str:
    """A file with one incident an hour, all of one day."""
    return HOURLY + "\n" + "".join(f"{FRENCH};{hour};rixe\n" for hour in hours)


TIMES = (
    Case("French dates", dated("25/02/2024", "03/02/2024"), accepted=2, layout="dd/mm/yyyy",
         starts=("2024-02-25 00:00", "2024-02-03 00:00"), precisions=("day", "day")),
    Case("American dates", dated("02/25/2024", "02/03/2024"), layout="mm/dd/yyyy",
         starts=("2024-02-25 00:00", "2024-02-03 00:00")),
    Case("ISO dates with a T", dated("2024-02-25T23:45", "2024-02-03T08:00:10"), layout="yyyy-mm-dd",
         starts=("2024-02-25 23:45", "2024-02-03 08:00"), precisions=("minute", "minute")),
    Case("day and month equally good", dated("03/02/2024", "05/06/2024", "01/01/2024"),
         refused="DATE_FORMAT … dd/mm/yyyy … mm/dd/yyyy"),
    Case("day and month equally good, one said", dated("03/02/2024", "05/06/2024"), wanted={"layout": "mm/dd/yyyy"},
         starts=("2024-03-02 00:00", "2024-05-06 00:00")),
    Case("day and month told by another column", "Date;Nature;Date fin\n03/02/2024;rixe;04/02/2024\n"
         "05/06/2024;rixe;15/06/2024\n", layout="dd/mm/yyyy", starts=("2024-02-03 00:00",)),
    Case("day and month told by the order of the rows", dated(*(f"{day:02}/{month:02}/2024" for month in (1, 2, 3)
         for day in (2, 5, 9, 12))), layout="dd/mm/yyyy", doubted="order"),
    Case("two-digit years", dated("25/02/24", "13/03/24"), layout="dd/mm/yy", starts=("2024-02-25 00:00",)),
    Case("dates without marks", dated("20240225", "20240313"), layout="yyyymmdd", starts=("2024-02-25 00:00",)),
    Case("French month names", dated("3 février 2024", "1er août 2024", "25 déc. 2024"), layout="dd month yyyy",
         starts=("2024-02-03 00:00", "2024-08-01 00:00", "2024-12-25 00:00")),
    Case("days of the week", dated("lundi 5 février 2024 à 22h30", "Samedi 24 août 2024 à 9h"),
         starts=("2024-02-05 22:30", "2024-08-24 09:00"), precisions=("minute", "hour")),
    Case("English month names", dated("03-Feb-2024", "25-AUG-2024 14:00"), layout="dd month yyyy",
         starts=("2024-02-03 00:00", "2024-08-25 14:00")),
    Case("month names first", dated("February 3, 2024", "Aug 25, 2024"), layout="month dd yyyy",
         starts=("2024-02-03 00:00", "2024-08-25 00:00")),
    Case("spreadsheet days", dated("45347", "45348.25"), layout="excel",
         starts=("2024-02-25 00:00", "2024-02-26 06:00"), precisions=("day", "minute")),
    Case("hours of all kinds", at("9h30", "0930", "24:00", "09:30", "9 h 30", "9H", "21 heures 15", "vers 22h"),
         accepted=8, flags={}, starts=("2024-02-25 09:30", "2024-02-25 09:30", "2024-02-26 00:00",
         "2024-02-25 09:30", "2024-02-25 09:30", "2024-02-25 09:00", "2024-02-25 21:15", "2024-02-25 22:00"),
         precisions=("minute", "minute", "minute", "minute", "minute", "hour", "minute", "hour")),
    Case("packed hours", at("800", "0800", "35", "2345", "1715"), starts=("2024-02-25 08:00", "2024-02-25 08:00",
         "2024-02-25 00:35", "2024-02-25 23:45")),
    Case("hours, half of them unreadable", at("9h30", "23:10", "pas noté", "voir fiche"), accepted=4,
         starts=("2024-02-25 09:30", "2024-02-25 23:10", "2024-02-25 00:00"), flags={"bad_time": 2},
         precisions=("minute", "minute", "day", "day")),
    Case("an hour column that is none", at("A", "B", "C", "9h30"), accepted=4, doubted="Heure",
         precisions=("day", "day")),
    Case("parts of the day", at("matin", "Après-midi", "soirée", "nuit"), accepted=4,
         starts=("2024-02-25 06:00", "2024-02-25 12:00", "2024-02-25 18:00", "2024-02-25 22:00"),
         precisions=("part_of_day",) * 4, ends=("2024-02-25 11:59", "2024-02-25 17:59", "2024-02-25 21:59",
         "2024-02-26 05:59")),
    Case("hours from and to", at("22h-23h30", "23:00 - 02:00", "entre 14h et 16h", "de 8h00 à 9h00"), accepted=4,
         starts=("2024-02-25 22:00", "2024-02-25 23:00", "2024-02-25 14:00", "2024-02-25 08:00"),
         ends=("2024-02-25 23:30", "2024-02-26 02:00", "2024-02-25 16:00", "2024-02-25 09:00")),
    Case("dates from and to in one column", dated("du 25/02/2024 22:00 au 26/02/2024 06:00",
         "25/02/2024 08:00 - 25/02/2024 09:30"), accepted=2, starts=("2024-02-25 22:00", "2024-02-25 08:00"),
         ends=("2024-02-26 06:00", "2024-02-25 09:30")),
    Case("from and to in columns of their own", "Date début;Heure début;Date fin;Heure fin;Nature\n"
         "25/02/2024;22:00;26/02/2024;06:00;rixe\n", starts=("2024-02-25 22:00",), ends=("2024-02-26 06:00",)),
    Case("an end before its start", "Date début;Date fin;Nature\n25/02/2024;24/02/2024;rixe\n", accepted=1,
         flags={"end_before_start": 1}),
    Case("months only", dated("2024-02", "2024-03"), layout="yyyy-mm", precisions=("month", "month"),
         ends=("2024-02-29 23:59",)),
    Case("month names only", dated("février 2024", "mars 2024"), layout="month yyyy", precisions=("month", "month")),
    Case("months without marks", dated("202402", "202312", header="Mois;Nature"), layout="yyyymm",
         precisions=("month", "month")),
    Case("years only", dated("2023", "2024", header="Année;Nature"), layout="yyyy", precisions=("year", "year")),
    Case("midnight that is no hour", at(*["00:00"] * 40, "10:12", "11:13", "15:40"), flags={"midnight": 40},
         precisions=("day",)),
    Case("a true midnight", at("00:00", "10:12", "11:13", "15:40"), flags={}, precisions=("minute",)),
    Case("hours that the clock skipped or showed twice", "Date;Heure;Nature;X;Y\n31/03/2024;02:30;rixe;771041;6279223\n"
         "27/10/2024;02:30;rixe;771041;6279223\n", flags={"dst_gap": 1, "dst_twice": 1},
         starts=("2024-03-31 02:30", "2024-10-27 02:30")),
    Case("hours in UTC by their Z", "Date;Nature;X;Y\n2024-07-25T22:30:00Z;rixe;771041;6279223\n"
         "2024-01-25T22:30:00+00:00;rixe;771041;6279223\n", starts=("2024-07-26 00:30", "2024-01-25 23:30"),
         flags={"zone_converted": 2}, doubted="Europe/Paris"),
    Case("hours with the offset of here", "Date;Nature;X;Y\n2024-07-25T22:30:00+02:00;rixe;771041;6279223\n",
         starts=("2024-07-25 22:30",), flags={}),
    Case("hours declared in UTC", "Date;Nature;X;Y\n2024-07-25 22:30;rixe;771041;6279223\n",
         wanted={"timezone": "UTC"}, starts=("2024-07-26 00:30",), flags={"zone_converted": 1}),
    Case("hours of Réunion in UTC", "Date;Nature;Longitude;Latitude\n2024-07-25T22:30:00Z;rixe;55.45;-20.88\n",
         starts=("2024-07-26 02:30",), crs="EPSG:4326", flags={"zone_converted": 1}),
    Case("a day that is not in the calendar", dated("25/02/2024", "31/02/2024", header="Date;Nature"), accepted=1,
         reasons={"bad_date": 1}),
    Case("two layouts in one column", dated("25/02/2024", "26/02/2024", "2024-02-27"), accepted=2,
         reasons={"bad_date": 1}),
)  # fmt: skip
