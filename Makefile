# Dateline: `make` lists what there is to do. Needs Python 3.11 to 3.13 and nothing else.
PYTHON ?= python3
UV ?= uv
BIN := .venv/bin
LOCK := $(UV) pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-header --quiet --custom-compile-command 'make lock'
.DEFAULT_GOAL := help
.PHONY: help run up down test lint types lock env clean

help: ## list these targets
	@sed -n 's/^\([a-z]*\):[^#]*## \(.*\)/  make \1	\2/p' $(MAKEFILE_LIST) | expand -t 14

run: .venv/locked ## read the sample newsroom into Postgres through Airflow, once, and show what was loaded
	@$(BIN)/python -m stack run

up: .venv/locked ## keep everything running, Airflow's pages on 127.0.0.1:8080; Ctrl-C ends it
	@$(BIN)/python -m stack up

down: ## stop what `make up` or `make run` started elsewhere
	@test ! -x $(BIN)/python || $(BIN)/python -m stack down

test: lint types ## check style and types, then run every test
	$(BIN)/python -m pytest -n 2 --dist loadgroup

lint: .venv/locked-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/locked-test
	$(BIN)/mypy

lock: ## resolve pyproject.toml into the two lock files again (needs uv; UPGRADE=1 takes the newest versions)
	$(LOCK) $(if $(UPGRADE),--upgrade) --extra build -o requirements.txt
	$(LOCK) $(if $(UPGRADE),--upgrade) --extra build --extra test -c requirements.txt -o requirements-test.txt

env: ## write random secrets for docker compose into .env, unless there is one
	@$(PYTHON) stack/env.py

clean: down ## remove the environment, the embedded database and everything else that was made here
	rm -rf .venv var build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The environment is made again only when a lock file changes: a stamp beside it remembers which one it has.
.venv/locked: requirements.txt pyproject.toml | .venv/bin/python
	@echo 'Installing the locked dependencies (once, a minute or two) ...'
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements.txt
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-index --no-deps --no-build-isolation -e .
	@touch $@

.venv/locked-test: requirements-test.txt .venv/locked
	@echo 'Installing the locked test tools ...'
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements-test.txt
	@touch $@

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' || { \
	  echo 'Dateline needs Python 3.11, 3.12 or 3.13; this is:' `$(PYTHON) --version 2>&1 || echo none`; \
	  echo 'Name another one: make run PYTHON=python3.12'; exit 1; }
	@$(PYTHON) -m venv .venv || { rm -rf .venv; exit 1; }
