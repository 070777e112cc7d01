# SPDX-License-Identifier: GPL-2.0-or-later
"""The hours of the week, painted on."""
import pytest
from qgis.PyQt.QtCore import QPoint, Qt
from quietude.core.incidents.choice.week import EVERY_HOUR
from quietude.plugin.docks.filter.week_matrix import WeekMatrix


class TestWeekMatrix:
    @pytest.fixture
    def matrix(self, qgis_app, qtbot):
        matrix = WeekMatrix()
        qtbot.addWidget(matrix)
        matrix.resize(matrix.sizeHint())
        matrix.show()
        return matrix

    def drag(self, matrix, qtbot, first, last):
        start, end = (matrix.rectangle(cell).center() for cell in (first, last))
        qtbot.mousePress(matrix, Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(matrix, end)
        qtbot.mouseRelease(matrix, Qt.MouseButton.LeftButton, pos=end)

    def test_a_drag_erases_a_block_and_another_paints_it_back(self, matrix, qtbot):
        block = frozenset(day * 24 + hour for day in (1, 2) for hour in (8, 9, 10))
        self.drag(matrix, qtbot, (2, 10), (1, 8))
        assert matrix.week == EVERY_HOUR - block
        self.drag(matrix, qtbot, (1, 8), (2, 10))
        assert matrix.week == EVERY_HOUR

    def test_the_name_of_a_day_stands_for_the_day(self, matrix, qtbot):
        qtbot.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=QPoint(2, matrix.rectangle((6, 0)).center().y()))
        assert matrix.week == frozenset(range(6 * 24))

    def test_an_hour_above_stands_for_its_column(self, matrix, qtbot):
        qtbot.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=QPoint(matrix.rectangle((0, 5)).center().x(), 2))
        assert matrix.week == frozenset(rank for rank in EVERY_HOUR if rank % 24 != 5)

    def test_the_keyboard_paints_and_the_words_follow(self, matrix, qtbot):
        qtbot.keyClick(matrix, Qt.Key.Key_Down)
        qtbot.keyClick(matrix, Qt.Key.Key_Space)
        qtbot.keyClick(matrix, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        assert matrix.week == EVERY_HOUR - {24, 25}
        assert matrix.accessibleDescription().endswith("Tue 1–2 h: left out, 0 incidents")
        assert "Tue 2–24 h" in matrix.accessibleDescription()

    def test_what_is_wanted_is_seen_without_colours(self, matrix):
        matrix.set_week(EVERY_HOUR - {30})
        image = matrix.grab().toImage()
        shades = [image.pixelColor(matrix.rectangle((1, hour)).center()).lightness() for hour in (6, 7)]
        assert abs(shades[0] - shades[1]) > 20
