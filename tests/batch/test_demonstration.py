# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person sees of the demonstration, when it goes well and when it does not."""

import pytest


def test_it_ends_well_with_the_list_of_its_files(done):
    assert done.code == 0
    listed = done.printed[done.printed.index("Written to ") :]
    for path in done.folder.rglob("*"):
        assert path.name in listed


def test_it_says_what_was_found(done, events):
    assert "10,672 rows = 10,455 accepted + 217 rejected, as the sample expects" in done.printed
    assert f"{events:,} counted + 0 outside = {events:,} incidents" in done.printed
    assert "Radius" in done.printed
    assert "\033" not in done.printed


class Refusing:
    """A toolbox that refuses everything."""

    def run(self, algorithm, **inputs):
        from quietude.demo.qgis_process import RefusedError

        raise RefusedError(algorithm, 1, "The file is empty.")


class Losing:
    """A toolbox that loses a row."""

    def run(self, algorithm, **inputs):
        from quietude.demo.qgis_process import Answer

        return Answer({"ROWS_IN": 10672, "ACCEPTED": 10454, "REJECTED": 217, "OUTPUT": "x"}, [], [], "")


@pytest.mark.parametrize(
    ("tools", "sentence"),
    [
        (Refusing(), "The demonstration stopped at « Load »: The file is empty.\n"),
        (Losing(), "10,672 rows = 10,454 accepted + 217 rejected; the sample expects 10,455 accepted.\n"),
    ],
)
def test_a_step_that_fails_stops_it_with_a_sentence(tools, sentence, tmp_path, capsys):
    from quietude.demo.run import demonstrate
    from quietude.demo.terminal import Terminal
    from quietude.demo.words import Speaker

    assert demonstrate(tools, tmp_path / "out", Speaker("en"), Terminal()) == 1
    assert capsys.readouterr().err.endswith(sentence)


def test_a_machine_without_qgis_is_told_what_to_install(monkeypatch, capsys):
    from quietude.demo import run

    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    assert run.main() == 1
    assert capsys.readouterr().err.startswith("qgis_process est introuvable : installez QGIS")
