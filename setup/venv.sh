#!/usr/bin/env bash
# Makes .venv: the test and lint tools beside the distribution's QGIS. Quick when nothing changed.
set -euo pipefail
cd "$(dirname "$0")/.."

wanted=$(sha256sum setup/requirements.txt | cut -d' ' -f1)
if [ -x .venv/bin/pytest ] && [ "$(cat .venv/requirements.sha256 2>/dev/null)" = "$wanted" ]; then
    exit 0
fi
# QGIS belongs to the distribution's Python, which need not be the first one on PATH.
/usr/bin/python3 -m venv --clear --system-site-packages .venv
.venv/bin/pip install --quiet --disable-pip-version-check --requirement setup/requirements.txt
echo "$wanted" > .venv/requirements.sha256
