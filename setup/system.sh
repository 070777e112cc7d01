#!/usr/bin/env bash
# Installs what the distribution must provide on a bare Debian 12 or 13; quick when all is there.
set -euo pipefail

packages=(qgis python3-qgis qgis-providers python3-pandas python3-scipy python3-shapely python3-pyproj
    python3-matplotlib python3-jinja2 proj-bin python3-venv qttools5-dev-tools
    xvfb xauth fonts-open-sans fonts-dejavu-core make git zip)

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

qgis_version() {
    dpkg-query --show --showformat '${Version}' python3-qgis 2>/dev/null || true
}

complete() {
    dpkg --compare-versions "$(qgis_version)" ge 3.40 || return 1
    # A retained configuration file must not pass for an installed package.
    local state
    state=$(dpkg-query --show --showformat '${db:Status-Status}\n' "${packages[@]}" 2>/dev/null) || return 1
    ! grep --quiet --invert-match --line-regexp installed <<<"$state"
}

complete && exit 0

export DEBIAN_FRONTEND=noninteractive
# shellcheck source=/dev/null
. /etc/os-release
# An unreachable third-party source must not stop the installation of Debian's own packages.
as_root apt-get update --quiet --quiet || echo "apt-get update reported an error; going on with what it could read." >&2

pin=()
if [ "${VERSION_CODENAME:-}" = bookworm ]; then
    # Debian 12 carries QGIS 3.22; its backports suite, on the mirror apt already uses, has 3.40.
    mirror=$(apt-get indextargets --format '$(CODENAME) $(REPO_URI)' 'Created-By: Packages' |
        awk '$1 == "bookworm" {print $2; exit}')
    [ -n "$mirror" ] || { echo "No mirror of Debian bookworm in apt's sources: add one, then try again." >&2; exit 1; }
    keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    echo "deb [signed-by=$keyring] $mirror bookworm-backports main" |
        as_root tee /etc/apt/sources.list.d/quietude-backports.list >/dev/null
    as_root apt-get update --quiet --quiet || true
    pin=(--target-release bookworm-backports)
fi

as_root apt-get install --yes --quiet --quiet --no-install-recommends "${pin[@]}" qgis python3-qgis qgis-providers
as_root apt-get install --yes --quiet --quiet --no-install-recommends "${packages[@]}"
complete || { echo "QGIS 3.40 or newer could not be installed (found: $(qgis_version))." >&2; exit 1; }
