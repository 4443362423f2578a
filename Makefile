# Every command of the project by name; `make help` lists them.
.DEFAULT_GOAL := help
.PHONY: setup run test lint bench faults fuzz year tour lock help

# Looked for only when an environment has to be made: the first Python that is new enough and runs.
PYTHON ?= $(shell for name in python3.11 python3.12 python3.13 python3.14 python3; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)

# A stamp carries its lock's checksum in its name: a changed lock is installed once, an unchanged one costs nothing.
RUN := .venv/.runtime-$(shell cksum < requirements.lock | cut -d' ' -f1)
DEV := .venv/.development-$(shell cksum < requirements-dev.lock | cut -d' ' -f1)
PY := .venv/bin/python
HAS_DISPLAY := $(or $(DISPLAY),$(WAYLAND_DISPLAY),$(filter-out Linux,$(shell uname -s)))

setup: $(DEV)  ## make .venv with everything to run, test and check

$(RUN):
	@$(or $(PYTHON),$(error Python 3.11 or newer is needed)) -m scripts.set_up requirements.lock $@

$(DEV):
	@$(or $(PYTHON),$(error Python 3.11 or newer is needed)) -m scripts.set_up requirements-dev.lock $@
	@touch $(RUN)

run: $(RUN)  ## open the program (without a display: the tour, into build/tour)
ifneq ($(HAS_DISPLAY),)
	@$(PY) -m desktop
else
	@echo "No display here: the tour runs instead and leaves its papers and pictures in build/tour"
	@rm -rf build/tour && $(PY) -m desktop tour --out build/tour
endif

test: $(DEV)  ## run every test
	$(PY) -m pytest -n auto $(ARGS)

lint: $(DEV)  ## check style, types, layers, dead code and the house rules
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	.venv/bin/lint-imports
	$(PY) -m scripts.dead_code
	$(PY) -m scripts.house_check

bench: $(DEV)  ## measure against a baseline of the same run (BENCH_SCALE=small|full)
	$(PY) -m tests.bench

faults: $(DEV)  ## kill the program at the steps of payments and of other acts, look for loss (FAULTS_SCALE=small|full)
	$(PY) -m tests.faults

fuzz: $(DEV)  ## feed every border with hostile input
	$(PY) -m tests.fuzz

year: $(DEV)  ## thousands of random acts of a year at the counter, the money counted again after each
	YEAR_ACTS=$(or $(YEAR_ACTS),600) YEAR_EXAMPLES=$(or $(YEAR_EXAMPLES),10) $(PY) -m pytest -n 0 -q tests/services/year

tour: $(RUN)  ## drive the real windows through a day at the counter, into build/tour
	@rm -rf build/tour && $(PY) -m desktop tour --out build/tour

lock:  ## write the lock files again from pyproject.toml (ARGS=--upgrade for newer releases)
	$(PYTHON) -m scripts.lock_dependencies $(ARGS)

help:  ## list these commands
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | awk -F'\t' '{ printf "  make %-8s %s\n", $$1, $$2 }'
