# SPDX-License-Identifier: GPL-2.0-or-later
"""Settings are declared once; the options page shows and keeps every one."""
import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QCheckBox, QWidget
from quietude.plugin import settings
from quietude.plugin.options import OptionsFactory, OptionsPage
from quietude.plugin.settings import COMMUNE, DPI, LOAD_IN_GROUP, LOGO, OUTPUT_FOLDER, SETTINGS, Setting


@pytest.fixture
def page(qtbot):
    page = OptionsPage()
    qtbot.addWidget(page)
    return page


def test_every_setting_is_in_the_list():
    declared = {value for value in vars(settings).values() if isinstance(value, Setting)}
    assert declared == set(SETTINGS)


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_every_setting_has_its_widget(page, setting):
    assert page.findChild(QWidget, setting.key) is not None
    assert setting.title and setting.explanation


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_a_setting_is_its_default_until_it_is_written(setting):
    assert setting.read() == setting.default and type(setting.read()) is type(setting.default)


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (COMMUNE, "Saint-Éloi"),
        (LOGO, "/tmp/arms.svg"),
        (OUTPUT_FOLDER, "/tmp/results"),
        (LOAD_IN_GROUP, False),
        (DPI, 150),
    ],
)
def test_the_page_keeps_what_the_person_typed(page, setting, value):
    editor = next(editor for editor in page.editors if editor.setting == setting)
    write = {str: "setText", bool: "setChecked", int: "setValue"}[type(value)]
    getattr(editor.widget, "setFilePath" if setting.is_folder or setting.pictures else write)(value)
    page.apply()
    assert setting.read() == value
    again = OptionsPage()
    assert next(editor for editor in again.editors if editor.setting == setting).value() == value


def test_an_untouched_page_writes_nothing(page):
    page.apply()
    assert QgsSettings().childGroups().count("quietude") == 0


def test_a_value_out_of_bounds_in_the_profile_is_brought_back():
    QgsSettings().setValue(DPI.path, 100_000)
    assert DPI.read() == DPI.most


def test_saving_is_announced_to_the_dock(qtbot):
    factory = OptionsFactory()
    page = factory.createWidget(None)
    qtbot.addWidget(page)
    with qtbot.waitSignal(factory.announcer.changed):
        page.apply()


def test_the_page_can_be_looked_at(page, tmp_path):
    page.resize(600, 420)
    page.show()
    assert page.grab().save(str(tmp_path / "options.png"))
    assert page.findChild(QCheckBox, LOAD_IN_GROUP.key).isChecked()
