# Two commands for a newcomer: `make demo` and `make test`. Everything is installed into .venv from requirements.lock.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: demo test run bench forms clean

demo: $(STAMP)
	$(BIN)/python -m congress_desktop.system.machine
	$(BIN)/congress-desktop demo --out demo-out

run: $(STAMP)
	$(BIN)/python -m congress_desktop.system.machine
	$(BIN)/congress-desktop

test: export QT_QPA_PLATFORM = offscreen
test: $(STAMP)
	$(BIN)/python -m congress_desktop.system.machine
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python tools/compile_forms.py --check
	$(BIN)/python -m pytest -n auto --dist worksteal

bench: export QT_QPA_PLATFORM = offscreen
bench: $(STAMP)
	$(BIN)/python tests/benchmarks/bench.py

forms: $(STAMP)
	$(BIN)/python tools/compile_forms.py

$(STAMP): pyproject.toml requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: sudo apt-get install -y python3"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "Python's venv is needed: sudo apt-get install -y python3-venv"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -e .
	@touch $(STAMP)

clean:
	rm -rf $(VENV) demo-out dist
