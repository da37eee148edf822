# The commands of the house. `make` alone lists them.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.ONESHELL:

SWIFT ?= swift
# A target that imports what it does not declare does not build.
IMPORTS := --explicit-target-dependency-import-check error
RELEASE := --configuration release --static-swift-stdlib $(IMPORTS)
# Optimised, with the checks of arithmetic and bounds that every build has.
FUZZED := --configuration release -Xswiftc -enable-testing --scratch-path .build/fuzz $(IMPORTS)
GONGBAO := .build/release/gongbao
FORMATTED := Package.swift Sources Tests
BENCHMARKS := Tests/Benchmarks
# Of the national size, and runs of each program: make bench SCALE=0.01 RUNS=3 takes two minutes.
SCALE ?= 1
RUNS ?= 5

.PHONY: help report test browser pictures fuzz bench profile guard guard-record build check lint format codes snapshots clean

help: ## list the commands
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "make %-12s %s\n", $$1, $$2 }'

report: build ## publish the sample workspace's bulletins into reports/ and print the path of each page
	@$(GONGBAO) report --as-of 2015-12-31
	$(GONGBAO) report --as-of 2018-11-30

build: ## build the release binaries
	@.ci/install-dependencies build
	$(SWIFT) build $(RELEASE) --product gongbao
	$(SWIFT) build $(RELEASE) --product gongbao-synthesize

test: ## build and pass every test
	@.ci/install-dependencies test
	$(SWIFT) build --build-tests $(IMPORTS)
	PATH="$$PWD/.venv/bin:$$PATH" $(SWIFT) test --skip-build

browser: build ## look at every page of the sample workspace in Chromium, on screen and on paper
	@.ci/install-dependencies browser
	.build/browser/venv/bin/python -B -m unittest discover --start-directory Tests/Browser

pictures: build ## take the README's pictures of the sample workspace's pages anew
	@.ci/install-dependencies browser
	.build/browser/venv/bin/python -B Tests/Browser/pictures.py docs
	ls -l docs/*.png

fuzz: ## read a hundred thousand files of careless offices, and as many in every way that must come to the same
	@$(SWIFT) build --build-tests $(FUZZED)
	GONGBAO_FUZZ_SEEDS=500 $(SWIFT) test --skip-build $(FUZZED) --filter 'CarelessOfficeTests|MutationTests|SameReadingTests'

bench: build ## measure speed and memory against DuckDB, Polars and others into Tests/Benchmarks/RESULTS.md (SCALE=1 RUNS=5)
	@.ci/install-dependencies bench
	.build/bench/venv/bin/python $(BENCHMARKS)/bench.py --scale $(SCALE) --runs $(RUNS)

profile: build ## print the functions that totals spends its instructions in, and instructions a row
	@.ci/install-dependencies guard
	python3 $(BENCHMARKS)/hotspots.py

guard: build ## count instructions and allocations, and fail where they are 5% more than recorded
	@.ci/install-dependencies guard
	python3 -m unittest discover --quiet --start-directory $(BENCHMARKS)
	python3 $(BENCHMARKS)/guard.py

guard-record: build ## record instructions and allocations anew; say why in the commit
	@.ci/install-dependencies guard
	python3 $(BENCHMARKS)/guard.py --record

check: lint build ## what CI runs: lint, build, README commands, sample data and reports as committed, instruction counts, tests, pages in a browser
	@Tests/readme-commands README.md README.zh-CN.md
	Tests/committed-output
	$(MAKE) --no-print-directory guard
	$(MAKE) --no-print-directory test
	$(MAKE) --no-print-directory browser

lint: ## check the formatting of every Swift file
	@$(SWIFT) format lint --strict --recursive $(FORMATTED)

format: ## format every Swift file
	@$(SWIFT) format --in-place --recursive $(FORMATTED)

codes: build ## write docs/codes.md, the catalogue of diagnostic codes, anew
	@$(GONGBAO) codes --format markdown > docs/codes.md

snapshots: ## record the snapshots anew; look at the difference before committing it
	@.ci/install-dependencies test
	RECORD_SNAPSHOTS=1 $(SWIFT) test --filter RenderTests || true
	git status --short Tests

clean: ## remove everything that was built
	@rm -rf .build .venv
