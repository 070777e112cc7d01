#!/usr/bin/env bash
# Makes .oracle-venv: the implementations that tests compare with. Quick when nothing changed.
set -euo pipefail
cd "$(dirname "$0")/.."

wanted=$(sha256sum setup/oracles.txt | cut -d' ' -f1)
if [ -x .oracle-venv/bin/python ] && [ "$(cat .oracle-venv/requirements.sha256 2>/dev/null)" = "$wanted" ]; then
    exit 0
fi
/usr/bin/python3 -m venv --clear .oracle-venv
.oracle-venv/bin/pip install --quiet --quiet --disable-pip-version-check --requirement setup/oracles.txt
echo "$wanted" > .oracle-venv/requirements.sha256
