# SPDX-License-Identifier: GPL-2.0-or-later
"""The key of pseudonyms in a real authentication database of QGIS, in processes of their own."""
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from quietude.core.privacy.sealing.pseudonyms import WeakKeyError, pseudonym, subkey
from quietude.processing_algs.adapters.pseudonym_key import VARIABLE, UnreadableKeyError, pseudonym_key

MASTER = "opensesame"  # of a database that lives as long as the test
READER = """
import json, os, sys
sys.path.insert(0, {tests!r})
import conftest
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
manager = QgsApplication.authManager()
unlocked = manager.setMasterPassword(sys.argv[1], True) if sys.argv[1] else None
from quietude.processing_algs.adapters.pseudonym_key import SETTING, pseudonym_key
if len(sys.argv) > 2:
    manager.storeAuthSetting(SETTING, sys.argv[2], False)
from quietude.processing_algs.sharing.recipient_key import recipient_key
told = [pseudonym_key(), recipient_key("Clairval", "Bruit", "Bureau 3"), recipient_key("Clairval", "Bruit", "BUREAU 3"),
        recipient_key("Clairval", "Bruit", "Bureau 4")]
print(json.dumps([unlocked, *(one.hex() if one else None for one in told)]))
sys.stdout.flush()
os._exit(0)
"""


@pytest.fixture
def asked(tmp_path):
    """Factory: whether the database opened, the key and three keys of recipients, as a process of QGIS reads them."""
    folder = tmp_path / "auth"
    folder.mkdir()

    def ask(*words, **environment):
        known = {name: value for name, value in os.environ.items() if name != VARIABLE}
        known |= {"QGIS_AUTH_DB_DIR_PATH": str(folder), "QT_QPA_PLATFORM": "offscreen", **environment}
        command = [sys.executable, "-c", READER.format(tests=str(Path(__file__).parents[1])), *words]
        done = subprocess.run(command, env=known, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout.splitlines()[-1])

    ask.folder = folder
    return ask


def test_the_key_is_made_once_kept_encrypted_and_read_again_by_another_process(asked):
    opened, key, *recipients = asked(MASTER)
    assert opened and len(bytes.fromhex(key)) >= 32
    assert asked(MASTER) == [True, key, *recipients]
    assert recipients[0] == recipients[1] == subkey(bytes.fromhex(key), "Clairval\nBruit", "bureau 3").hex()
    assert recipients[2] != recipients[0] and key not in recipients
    database = asked.folder / "qgis-auth.db"
    assert key.encode() not in database.read_bytes()
    with closing(sqlite3.connect(database)) as opened:
        kept = opened.execute("SELECT setting, value FROM auth_settings").fetchall()
    assert [name for name, _ in kept] == ["quietude/pseudonyms"] and kept[0][1]


def test_a_locked_database_or_a_wrong_password_give_no_key_and_keep_the_one_that_is_there(asked):
    key = asked(MASTER)[1]
    assert asked("") == [None] * 5
    assert asked("wrong password")[0] is False and asked("wrong password")[1] is None
    assert asked(MASTER)[1] == key


def test_a_key_that_cannot_be_read_is_not_replaced(asked):
    assert asked(MASTER, "written in clear by somebody")[1:] == [None] * 4
    assert asked(MASTER)[1] is None


def test_a_batch_reads_its_variable_and_no_database(asked):
    assert asked("", **{VARIABLE: "5a" * 32})[1] == "5a" * 32
    assert not list(asked.folder.glob("*.db")) or asked("")[1] is None


@pytest.mark.parametrize(("text", "error"), [("no hexadecimal", UnreadableKeyError), ("5a" * 4, WeakKeyError)])
def test_a_variable_that_holds_no_key_is_refused_with_a_sentence(monkeypatch, text, error):
    monkeypatch.setenv(VARIABLE, text)
    with pytest.raises(error, match="64|bytes|32"):
        pseudonym_key()


def test_the_pseudonyms_of_one_recipient_are_not_those_of_another():
    key = bytes(range(32))
    assert pseudonym(subkey(key, "t", "a"), "x") == pseudonym(subkey(key, "t", "a"), "x")
    assert pseudonym(subkey(key, "t", "a"), "x") != pseudonym(subkey(key, "t", "b"), "x")
