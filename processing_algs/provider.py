# SPDX-License-Identifier: GPL-2.0-or-later
"""The Processing provider: the list of algorithms, and nothing else."""
from __future__ import annotations

from qgis.core import QgsProcessingProvider

from .counts.area_counts import AreaCounts
from .counts.grid_counts import GridCounts
from .counts.street_counts import StreetCounts
from .density.bandwidth_scan import BandwidthScan
from .density.density_change import DensityChange
from .density.density_series import DensitySeries
from .density.hotspot_areas import HotspotAreas
from .density.kernel_density import KernelDensity
from .icons import PLUGIN, icon
from .incidents.describe_source import DescribeSource
from .incidents.filter_incidents import FilterIncidents
from .incidents.find_duplicates import FindDuplicates
from .incidents.load_incidents import LoadIncidents
from .maps.map_sheet import MapSheet
from .sharing.export_package import ExportPackage
from .sharing.open_package import OpenPackage
from .sharing.propose_package import ProposePackage
from .sharing.verify_package import VerifyPackage
from .statistics.change.period_change import PeriodChange
from .statistics.clusters.clusters import Clusters
from .statistics.concentration.concentration import Concentration
from .statistics.cross_tab.cross_tab import CrossTab
from .statistics.emerging.emerging_hot_spots import EmergingHotSpots
from .statistics.hit_rate.hit_rate import HitRate
from .statistics.local.getis_ord import GetisOrd
from .statistics.local.local_moran import LocalMoran
from .statistics.near_repeat.near_repeat import NearRepeat
from .statistics.time_profile.time_profile import TimeProfile

ALGORITHMS = (
    DescribeSource, LoadIncidents, FilterIncidents, FindDuplicates,
    KernelDensity, HotspotAreas, BandwidthScan, DensityChange, DensitySeries,
    GridCounts, AreaCounts, StreetCounts,
    GetisOrd, LocalMoran,
    EmergingHotSpots,
    NearRepeat,
    PeriodChange,
    HitRate,
    Concentration,
    Clusters,
    TimeProfile,
    ProposePackage,
    CrossTab,
    ExportPackage, VerifyPackage, OpenPackage, MapSheet,
)


class QuietudeProvider(QgsProcessingProvider):
    """Quiétude in the Processing toolbox."""

    def id(self):
        """Prefix of the public ids."""
        return "quietude"

    def name(self):
        """Name people read."""
        return "Quiétude"

    def icon(self):
        """Icon of the toolbox entry."""
        return icon(PLUGIN)

    def loadAlgorithms(self):
        """Register every algorithm."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
