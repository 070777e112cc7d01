# SPDX-License-Identifier: GPL-2.0-or-later
"""What the person says goes before what a profile says."""
import pytest
from quietude.core.incidents.files.delimited import open_delimited
from quietude.core.incidents.findings.telling import spoken
from quietude.core.incidents.loading import Loading
from quietude.core.incidents.places.located import Wanted
from quietude.core.incidents.profiles.as_asked import NoTextColumnError

PROFILE = {
    "time": {"occurred_from": {"date": "jour", "layout": "dd/mm/yyyy"}},
    "position": {"x": "x", "y": "y"},
    "fields": {"category": {"column": "quoi"}},
    "never": ["Observations"],
}
ROWS = """jour;quoi;x;y;Observations;suite
01/02/2024;rixe;770000;6280000;Deux jeunes se battent;
03/04/2024;rixe;770100;6280100;Appeler le 06 12 34 56 78;rappelé
05/06/2024;rixe;770200;6280200;;calme
"""


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "mc.csv"
    path.write_text(ROWS, encoding="utf-8")
    return open_delimited(path)


def loaded(source, profile, wanted):
    loading = Loading(source, profile, wanted)
    (part,) = loading.parts()
    return loading, part.accepted


def test_the_layout_asked_for_goes_before_that_of_the_profile_and_is_said(source, profile):
    loading, accepted = loaded(source, profile(PROFILE), Wanted(layout="mm/dd/yyyy"))
    assert accepted["occurred_from"].dt.strftime("%m-%d").tolist() == ["01-02", "03-04", "05-06"]
    assert any("mm/dd/yyyy, as asked, instead of dd/mm/yyyy" in said for said in spoken(loading.findings)[0])


def test_the_same_layout_says_nothing(source, profile):
    loading, _ = loaded(source, profile(PROFILE), Wanted(layout="dd/mm/yyyy"))
    assert not any("as asked, instead" in said for said in spoken(loading.findings)[0])


def test_free_text_stays_out_unless_it_is_asked_for(source, profile):
    loading, accepted = loaded(source, profile(PROFILE), Wanted())
    assert "notes" not in accepted and "notes" not in [field.name for field in loading.fields]


def test_free_text_asked_for_is_kept_but_for_what_tells_of_a_person_and_the_risk_is_said(source, profile):
    loading, accepted = loaded(source, profile(PROFILE), Wanted(notes=("observations", "suite")))
    assert accepted["notes"].tolist() == ["Deux jeunes se battent", None, "calme"]
    assert accepted["quality_flags"].str.contains("identifier_removed").tolist() == [False, True, False]
    assert [field.name for field in loading.fields][-1] == "notes"
    assert any("publish nothing of it" in said for said in spoken(loading.findings)[1])
    assert dict(loading.findings.imported)["Observations"].startswith("Free text")
    assert loading.findings.never == ()


def test_free_text_that_is_not_there_is_refused(source, profile):
    with pytest.raises(NoTextColumnError, match="KEEP_TEXT.*Récit"):
        Loading(source, profile(PROFILE), Wanted(notes=("Récit",)))


def test_incidents_that_repeat_another_are_counted_and_said(tmp_path, profile):
    path = tmp_path / "twice.csv"
    row = "01/02/2024;rixe;770000;6280000;a;b"
    others = [row.replace(was, now) for was, now in (("rixe", "tapage"), ("01/02", "02/02"), ("770000", "770001"))]
    rows = [row, row, *others, row]
    path.write_text("\n".join([ROWS.split("\n")[0], *rows]), encoding="utf-8")
    loading, _ = loaded(open_delimited(path), profile(PROFILE), Wanted())
    assert loading.findings.repeated == 2
    assert any("2 incidents repeat the position, start and category" in said for said in spoken(loading.findings)[1])
