# Quiétude: `make help` lists what can be made.
SHELL := /bin/bash
PYTHON := .venv/bin/python
PROFILE := $(HOME)/.local/share/QGIS/QGIS3/profiles/default
RUN := env -u DISPLAY -u WAYLAND_DISPLAY QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$(or $(XDG_RUNTIME_DIR),/tmp)

.DEFAULT_GOAL := help
.PHONY: help system venv oracles demo bench audit test toolbox core window lint link package i18n qm sample pictures pages clean

help: ## list the targets
	@sed -nE 's/^([a-z0-9]+):.*## (.*)/  make \1\t\2/p' Makefile | expand -t 18

system:
	@bash setup/system.sh

venv: system
	@bash setup/venv.sh

oracles: venv
	@bash setup/oracles.sh

qm: venv
	@$(PYTHON) setup/i18n.py --compile
	@$(PYTHON) setup/extlibs.py

demo: qm ## the main job on the bundled sample, from raw files to a map and an anonymised package, into out/
	@$(RUN) /usr/bin/python3 -m demo.run

bench: qm ## speed, memory and error beside the peers, into docs/performance.md (FULL=1: everything)
	@bash benchmarks/venv.sh
	@bash setup/oracles.sh
	@$(RUN) /usr/bin/python3 -m benchmarks.run $(if $(FULL),--full) $(if $(MISSING),--missing) $(CASES)

audit: qm ## packages of real incidents built and attacked, into docs/packages.md
	@$(RUN) $(PYTHON) -m benchmarks.audit $(CASES)

test: qm oracles ## all tests, those through qgis_process and the real window included
ifdef TESTS
	@$(RUN) $(PYTHON) -m pytest $(TESTS)
else
	@# A process each: QGIS keeps much from one test to the next. Two at a time.
	@$(MAKE) --no-print-directory --jobs=2 --keep-going --output-sync=line toolbox core window
endif

toolbox:
	@$(RUN) $(PYTHON) -m pytest tests/processing_algs

core:
	@$(RUN) $(PYTHON) -m pytest tests --ignore=tests/gui --ignore=tests/processing_algs

window:
	@$(RUN) $(PYTHON) -m pytest tests/gui

lint: venv ## style, types, security
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/bandit --quiet --recursive --configfile pyproject.toml core processing_algs plugin __init__.py
	git ls-files -z | xargs -0 .venv/bin/detect-secrets-hook --no-verify --baseline .secrets.baseline

i18n: venv ## collect the sentences into resources/i18n/*.ts and compile them
	@$(PYTHON) setup/i18n.py

sample: venv ## generate the fictional town and its incident files again
	@$(RUN) /usr/bin/python3 -m demo.sample

pictures: export LANG := fr_FR.UTF-8
pictures: demo ## draw the pictures of the README again, in the real window of QGIS
	@$(RUN) /usr/bin/python3 -m demo.pictures

pages: qm ## write the help pages of the algorithms, in French and English
	@$(RUN) /usr/bin/python3 setup/help_pages.py

link: qm ## link this checkout into the QGIS profile (PROFILE=…)
	@mkdir -p "$(PROFILE)/python/plugins"
	@ln -sfn "$(CURDIR)" "$(PROFILE)/python/plugins/quietude"
	@echo "$(PROFILE)/python/plugins/quietude: enable Quiétude in QGIS, Plugins > Manage and Install Plugins."

package: qm ## the zip to install in QGIS, into dist/
	@$(PYTHON) setup/package.py

clean: ## remove what was made
	@rm -rf out dist .mypy_cache .ruff_cache .pytest_cache
