# SPDX-License-Identifier: GPL-2.0-or-later
"""The tab of the filter: which incidents the map shows and the runs read."""
from __future__ import annotations

from html import escape

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QProgressBar, QToolButton, QVBoxLayout, QWidget

from ...core.incidents.choice.week import EVERY_HOUR, week_in_words
from ...core.wording import later, number, tr
from ...processing_algs.adapters.layer_filters import is_whole_query
from .canvas import map_canvas
from .filter.clock import Clock
from .filter.form import Form
from .filter.out_of_sight import OutOfSight
from .subject import Subject
from .tab import Tab

PAUSE = 300
"""Milliseconds without a change before the map is filtered: nobody wants it drawn at every hour painted."""


class FilterTab(Tab):
    """Counts at once, then filters the layer; gives its own filter back."""

    NAME = "filterincidents"
    TITLE = later("Filter")
    ABOUT = later(
        "Keep some of the incidents: a period, hours of the week, categories, partners, areas. The map, the "
        "charts and every run follow; the layer gets its own filter back."
    )

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self.form, self.clock = Form(), Clock(map_canvas(), self)
        self._hindered = self._waiting = False
        self._layer = None
        self._build()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._soon.timeout.connect(self.apply)
        self.form.changed.connect(self._renew)
        self.form.period.changed.connect(lambda: self.clock.show(self.form.period.period))
        self.form.period.linked.connect(self.clock.link)
        self.form.period.link.setEnabled(self.clock.available)
        self.clock.moved.connect(self.form.follow)
        self.reset.clicked.connect(self.form.reset)
        self.on_map.toggled.connect(self._renew)
        self.kept.toggled.connect(self._keep)
        subject.reading.found.connect(self._learn)
        subject.narrowing.dropped.connect(self._put_aside)
        self._learn()

    def _build(self) -> None:
        self.count, self.said = QLabel(), QLabel()
        self.count.setObjectName("count")
        self.said.setWordWrap(True)
        self.share = QProgressBar()
        self.share.setTextVisible(False)
        self.share.setMaximumHeight(6)
        self.reset = QToolButton()
        self.reset.setIcon(QgsApplication.getThemeIcon("/mIconClearText.svg"))
        self.reset.setToolTip(tr("Show all the incidents again"))
        self.reset.setAccessibleName(self.reset.toolTip())
        self.reset.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.on_map = QCheckBox(tr("Filter the map too"))
        self.on_map.setToolTip(tr("On top of the filter that the layer has of its own, which it gets back afterwards."))
        self.on_map.setChecked(True)
        self.kept = QCheckBox(tr("Keep this filter in the project"))
        self.kept.setToolTip(tr("Unticked, the saved project holds the layer with its own filter."))
        self.out_of_sight = OutOfSight(self.subject)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.count, 1)
        row.addWidget(self.reset)
        foot = QWidget()
        under = QVBoxLayout(foot)
        under.setContentsMargins(0, 0, 0, 0)
        under.addWidget(self.on_map)
        under.addWidget(self.kept)
        for widget in (head, self.share, self.said, self.out_of_sight, self.form, foot):
            self.column.addWidget(widget)
        self.column.addStretch()

    def hinder(self, reason: str) -> None:
        """What a run is reading must not change under it."""
        self._hindered = bool(reason)
        if self._waiting and not self._hindered:
            self._soon.start()

    def release(self) -> None:
        """Let go of the map and of the layers."""
        self._soon.stop()
        self.clock.link(False)
        self.form.area.release()
        self.out_of_sight.release()

    def apply(self) -> None:
        """Filter the map and the runs to come."""
        known = self.form.known
        self._waiting = self._hindered
        if known is not None and not self._hindered:
            choice = self.form.choice()
            self.subject.narrowing.narrow(choice, known.layout, self.on_map.isChecked(), self.form.area.inside)
            self._say()

    def _learn(self) -> None:
        """The incidents have been read, or are being read."""
        layer, known = self.subject.layer, self.subject.known
        if layer is not self._layer:
            self._layer = layer
            self.form.reset()
            self._soon.stop()
        self.form.learn(known, layer.crs() if layer is not None else None)
        self._count()

    def _renew(self, *_) -> None:
        """Count at once, filter soon."""
        self._count()
        self.form.show_counts()
        self._soon.start()

    def _count(self) -> None:
        known, choice = self.form.known, self.form.choice()
        self.reset.setEnabled(not choice.everything)
        if known is None:
            self.share.setValue(0)
            waiting = self.subject.layer is not None and self.subject.reading.busy
            self.count.setText(tr("Reading the incidents…") if waiting else tr("No incidents"))
            self.said.clear()
            return
        rows, kept = len(known.columns), int(known.columns.kept(choice, self.form.area.inside).sum())
        sentence = tr("{kept} of {rows}", kept=number(kept), rows=number(rows))
        self.count.setText(f"<b style='font-size: large'>{escape(sentence)}</b>")
        self.count.setAccessibleName(sentence)
        self.share.setMaximum(max(rows, 1))
        self.share.setValue(kept)
        self._say()

    def _say(self) -> None:
        """Say what the figure alone does not."""
        known, choice = self.form.known, self.form.choice()
        if known is None:
            return
        narrowing, parts = self.subject.narrowing, []
        untold = known.columns.untold(choice, self.form.area.inside)
        if untold:
            parts.append(tr("{count} left out because their day or hour is not known.", count=number(untold)))
        if choice.week != EVERY_HOUR:
            parts.append(tr("Hours: {week}.", week=week_in_words(choice.week)))
        if narrowing.expression and self.on_map.isChecked() and not narrowing.on_map:
            parts.append(self._why_not_on_map())
        if narrowing.own:
            parts.append(tr("The layer's own filter stays in force."))
        self.said.setText(" ".join(parts))
        self.said.setVisible(bool(parts))

    def _why_not_on_map(self) -> str:
        if self.subject.layer.isEditable():
            return tr("The map shows all incidents while the layer is being edited; runs read only these.")
        if is_whole_query(self.subject.narrowing.own):
            return tr(
                "The map shows all that the layer's own filter keeps: it is a whole query, to which nothing can be "
                "added. Runs read only these."
            )
        return tr(
            "The map shows all incidents, as the format of the layer knows no such filter; runs read only these. "
            "A layer saved as GeoPackage can be filtered."
        )

    def _keep(self, kept: bool) -> None:
        self.subject.narrowing.kept_in_project = kept

    def _put_aside(self) -> None:
        """The person has filtered the layer otherwise: that filter is now its own."""
        self.form.reset()
        self._soon.stop()
