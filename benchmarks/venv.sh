#!/usr/bin/env bash
# Makes .bench-venv, where the peers live. Quick when nothing changed.
set -euo pipefail
cd "$(dirname "$0")/.."

wanted=$(sha256sum benchmarks/requirements.txt | cut -d' ' -f1)
if [ -x .bench-venv/bin/python ] && [ "$(cat .bench-venv/requirements.sha256 2>/dev/null)" = "$wanted" ]; then
    exit 0
fi
/usr/bin/python3 -m venv --clear --system-site-packages .bench-venv
.bench-venv/bin/pip install --quiet --quiet --disable-pip-version-check --requirement benchmarks/requirements.txt
echo "$wanted" > .bench-venv/requirements.sha256
