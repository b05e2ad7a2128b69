# make run and make test are all a newcomer needs; both install what is missing first.
SWIFT ?= swift
PREFIX ?= $(HOME)/.local
BUILD_PACKAGES := libreadline-dev libssl-dev libsqlite3-dev libharfbuzz-dev zlib1g-dev \
	fonts-open-sans fonts-dejavu-core fonts-symbola tzdata
TEST_PACKAGES := strace python3-jsonschema poppler-utils
SOURCES := Package.swift Sources Tests Plugins Benchmarks

.PHONY: run test score setup demo conformance lint bench clean

run: setup
	@$(SWIFT) build -c release --product handleplan
	@exec .build/release/handleplan

test: setup
	@sh scripts/install-packages $(TEST_PACKAGES)
	$(SWIFT) test --disable-xctest

# Precision, recall and F1 of the check of goals, rule by rule, over each labelled set; fails where one falls below its floor.
score: setup
	@HANDLEPLAN_SCORE=1 $(SWIFT) test --disable-xctest --no-parallel --filter GoalCorpusTests

setup:
	@sh scripts/install-packages $(BUILD_PACKAGES)

demo: setup
	@$(SWIFT) build -c release --product handleplan
	@sh scripts/demo .build/release/handleplan

# The judges of PDF/A-3a and PDF/UA-1, in pinned versions, over documents of many kinds; Java and veraPDF are fetched once.
conformance: setup
	@rm -rf .build/conformance
	CONFORMANCE_FOLDER=$(CURDIR)/.build/conformance $(SWIFT) test --disable-xctest --filter ConformanceFiles
	sh scripts/conformance .build/conformance

lint:
	$(SWIFT) format lint --strict --recursive $(SOURCES)

bench: setup
	@$(SWIFT) build -c release --product handleplan
	@$(SWIFT) run -c release handleplan-bench .build/release/handleplan

clean:
	$(SWIFT) package clean
