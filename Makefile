# `make` prints this list. `make bench` and `make test` need only Python (with venv) and make: they build .venv first.

PYTHON ?= python3
VENV ?= .venv
VERSIONS ?= 3.12 3.13 3.14
WORKERS ?= auto
PYTEST_ARGS ?=
SELECTION ?=
BENCH_ARGS ?=
N ?= 2000
FUZZ_ARGS ?=

BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
PYTEST := $(BIN)/python -m pytest -q -p no:benchmark -n $(WORKERS) --dist worksteal $(SELECTION)

.DEFAULT_GOAL := help
.PHONY: help install test test-314 lint types bench bench-fast bench-pytest conformance fuzz few-registers left-out check-stdlib generate all-versions clean
.SILENT:

help: ## print this list
	awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

install: $(INSTALLED) ## build the environment (.venv) with the development tools

test: $(INSTALLED) ## run the test suite, in parallel
	$(PYTEST) $(PYTEST_ARGS)

lint: $(INSTALLED) ## check style, format and import contracts
	$(BIN)/ruff check --quiet .
	$(BIN)/ruff format --quiet --check . || { $(BIN)/ruff format --check .; exit 1; }
	$(BIN)/lint-imports --no-logo

types: $(INSTALLED) ## check types: mypy --strict
	$(BIN)/mypy --strict

bench: $(INSTALLED) ## run the comparison and print the table (some minutes)
	$(BIN)/python -m benchmarks run $(BENCH_ARGS)

bench-fast: $(INSTALLED) ## run the comparison with small sizes
	$(BIN)/python -m benchmarks run --fast $(BENCH_ARGS)

bench-pytest: $(INSTALLED) ## run the programs under pytest-benchmark, with small sizes
	$(BIN)/python -m pytest -q benchmarks/test_programs.py $(PYTEST_ARGS)

conformance: $(INSTALLED) ## run CPython's own test modules inside both machines
	$(PYTEST) tests/conformance $(PYTEST_ARGS)

fuzz: $(INSTALLED) ## run N=2000 generated programs on CPython and both machines, and translate N/10 foreign ones
	$(BIN)/python -m tests.fuzz --programs $(N) --translate $$(($(N) / 10)) $(FUZZ_ARGS)

few-registers: $(INSTALLED) ## run all guest programs, and many generated ones, with four registers
	FEW_REGISTERS=all $(PYTEST) tests/programs/test_few_registers.py tests/fuzz/test_few_registers.py $(PYTEST_ARGS)

left-out: $(INSTALLED) ## run all guest programs, many generated ones and CPython's modules with each pass of -O2 left out
	LEFT_OUT=all $(PYTEST) tests/programs/test_left_out.py tests/fuzz/test_left_out.py \
		tests/conformance/test_conformance.py -k "left_out or another_pipeline" $(PYTEST_ARGS)

# Top level entries of the library, so that site-packages below it is left out.
STDLIB = import pathlib, sysconfig; library = pathlib.Path(sysconfig.get_path("stdlib")); \
	skip = {"__pycache__", "site-packages", "dist-packages"}; \
	print(*sorted(str(p) for p in library.iterdir() if p.name not in skip and (p.is_dir() or p.suffix == ".py")))

check-stdlib: $(INSTALLED) ## translate and verify every code object of the standard library
	$(BIN)/python -m translator --check $$($(BIN)/python -c '$(STDLIB)')

generate: $(INSTALLED) ## write the dispatch loops anew from the instruction rows
	$(BIN)/python -m stackvm.generate
	$(BIN)/python -m stackvm.generate_fused
	$(BIN)/python -m regvm.generate
	$(BIN)/python -m regvm.generate_fused
	$(BIN)/python -m regvm.reference docs/register-instruction-set.md

# $(call find_python,X.Y): the newest usable CPython X.Y of pyenv's, else the one on the path. A pyenv shim for a
# version that is not switched on exists but does not run, so each candidate is tried.
PROBE = import ensurepip, sys, sysconfig, venv; sys.exit(sys.implementation.name != "cpython" \
	or "%d.%d" % sys.version_info[:2] != sys.argv[1] or bool(sysconfig.get_config_var("Py_GIL_DISABLED")))
define find_python
for candidate in $$(ls -d "$$(pyenv root 2>/dev/null)"/versions/$(1).*/bin/python 2>/dev/null | sort -rV) \
	$$(command -v python$(1)); do \
	if "$$candidate" -c '$(PROBE)' $(1) >/dev/null 2>&1; then echo "$$candidate"; break; fi; done
endef

all-versions: ## run what depends on the CPython on every other one of 3.12 to 3.14 found (pyenv or path)
	main=$$($(PYTHON) -c 'import sys; print("%d.%d" % sys.version_info[:2])'); found=; failed=; \
	for version in $(VERSIONS); do \
		test $$version != $$main || continue; \
		python=$$($(call find_python,$$version)); \
		if test -z "$$python"; then echo "== CPython $$version: not found"; continue; fi; \
		echo "== CPython $$version: make test with $$python in .venv-$$version"; \
		found="$$found $$version"; \
		$(MAKE) --no-print-directory test PYTHON="$$python" VENV=.venv-$$version \
			SELECTION='-m "not same_everywhere"' || failed="$$failed $$version"; \
	done; \
	test -n "$$found" || echo "== no other CPython of $(VERSIONS) found: nothing more to run"; \
	test -z "$$failed" || { echo "== failed on CPython:$$failed" >&2; exit 1; }

NODE_ENVIRONMENT := .venv-pyodide
PYODIDE := pyodide@314.0.7
WHEELS := 'bytecode>=0.19,<1' 'rich>=13.7,<16' 'filecheck>=1.0.1,<2' 'hypothesis>=6.100,<7' 'pytest>=8.2,<10' \
	'pysource-codegen>=0.7,<1' 'networkx>=3.4,<4' 'lark>=1.2,<2'
LIBRARY := $(NODE_ENVIRONMENT)/library
PYTEST_314 := tests/pyodide/python -m pytest -q -p tests.pyodide.plugin

test-314: $(NODE_ENVIRONMENT)/.installed ## run the test suite on CPython 3.14, which runs in node (needs node and npm)
	$(PYTEST_314) --share 2/2 $(PYTEST_ARGS) >$(NODE_ENVIRONMENT)/second 2>&1 & second=$$!; failed=; \
	$(PYTEST_314) --share 1/2 $(PYTEST_ARGS) || failed=1; \
	wait $$second || failed=1; cat $(NODE_ENVIRONMENT)/second; test -z "$$failed"

$(NODE_ENVIRONMENT)/.installed: $(INSTALLED) tests/pyodide/library.py
	echo "Installing into $(NODE_ENVIRONMENT) ..."
	rm -rf $(NODE_ENVIRONMENT) && mkdir -p $(NODE_ENVIRONMENT)/site $(LIBRARY)/site-packages
	npm install --silent --no-audit --no-fund --no-package-lock --prefix $(NODE_ENVIRONMENT) $(PYODIDE)
	$(BIN)/python -m pip install -qq --disable-pip-version-check --no-input --target $(NODE_ENVIRONMENT)/site \
		--python-version 3.14 --implementation py --abi none --platform any --only-binary :all: $(WHEELS)
	$(BIN)/python -m pip install -qq --disable-pip-version-check --no-input --target $(NODE_ENVIRONMENT)/site \
		--no-deps ./tests/plugin
	tests/pyodide/python -m tests.pyodide.library \
		$(NODE_ENVIRONMENT)/node_modules/pyodide/python_stdlib.zip $(NODE_ENVIRONMENT)/library.zip $(LIBRARY)
	python=$$($(call find_python,3.13)); "$${python:-$(BIN)/python}" -m tests.pyodide.tests $(LIBRARY)/test
	touch $@

clean: ## remove everything make built: environments, caches, packages
	rm -rf .venv .venv-* build dist *.egg-info .benchmarks .hypothesis
	rm -rf .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

OLD = twinvm needs CPython 3.11 or later; choose one with: make PYTHON=/path/to/python
$(INSTALLED): pyproject.toml tests/plugin/pyproject.toml tests/plugin/twinvm_census.py
	$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "$(OLD)")'
	echo "Installing into $(VENV) ..."
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -qq --disable-pip-version-check --no-input --editable '.[dev]'
	$(BIN)/python -m pip install -qq --disable-pip-version-check --no-input ./tests/plugin
	touch $@
