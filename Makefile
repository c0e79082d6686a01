# make run    the window; without a screen a demonstration that writes its results to demo-uit/
# make test   every check: style, types, floors and tests
# make bench  the measurements
# make look  every screen in three themes, with longer texts and with the biggest letters
# make faults every promise of docs/reliability.md, in the long form; FAULTS=--write keeps the figures
# make lint   the checks without the tests
# make package the bundle of this system, started and checked, with what a release needs in dist/
# make screens a picture of every screen, light and dark, in docs/screens/
# make translations  what the window says, gathered for the translator and compiled
# make manual the manual as HTML and PDF in docs/manual; PICTURES=--pictures renews its pictures
# make lock   the lock files again from pyproject.toml (Python 3.11)
# make wheels whether Windows gets everything as a wheel

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/ready
DEMO := demo-uit

export PYTHON
export PIP_DISABLE_PIP_VERSION_CHECK := 1

PACKAGE := .venv-package/ready

.PHONY: look screens translations package run test bench faults lint lock wheels clean manual
.DEFAULT_GOAL := run

$(READY): requirements/development.txt pyproject.toml packaging/system_libraries.sh \
          resources/i18n/indicatiewijzer_en.ts
	bash packaging/system_libraries.sh
	@$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11) and 'Python 3.11 of nieuwer is nodig.')"
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/development.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	$(BIN)/python packaging/make_translations.py --compile
	@touch $@

run: $(READY)
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		QT_QPA_PLATFORM=offscreen $(BIN)/python main.py demo --out $(DEMO) \
		&& echo "Er is hier geen scherm. De resultaten van de demonstratie staan in $(CURDIR)/$(DEMO)"; \
	else \
		$(BIN)/python main.py; \
	fi

test: lint
	bash packaging/outside_packages.sh
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

look: $(READY)
	LOOK=all QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/look

faults: $(READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.faults $(FAULTS)

bench: $(READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks

screens: $(READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python main.py screens --out docs/screens

manual: $(READY)
	$(BIN)/python packaging/make_manual.py $(PICTURES)

translations: $(READY)
	$(BIN)/python packaging/make_translations.py
	$(BIN)/python packaging/make_sentences.py

$(PACKAGE): requirements/package.txt packaging/system_libraries.sh
	bash packaging/system_libraries.sh
	$(PYTHON) -m venv .venv-package
	.venv-package/bin/python -m pip install --quiet --require-hashes -r requirements/package.txt
	@touch $@

package: $(PACKAGE)
	.venv-package/bin/python packaging/build.py

lock:
	$(PYTHON) -m venv --clear .venv-lock
	.venv-lock/bin/python -m pip install --quiet "pip-tools>=7.6,<8"
	.venv-lock/bin/python packaging/make_lock.py
	rm -r .venv-lock

wheels: $(READY)
	$(BIN)/python packaging/check_wheels.py

clean:
	rm -rf .venv .venv-package $(DEMO) build dist
