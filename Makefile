# make run and make test are all a newcomer needs; both install what is missing first.
SWIFT ?= swift
PREFIX ?= $(HOME)/.local
BUILD_PACKAGES := libreadline-dev libssl-dev libsqlite3-dev libharfbuzz-dev zlib1g-dev \
	fonts-open-sans fonts-dejavu-core fonts-symbola tzdata
TEST_PACKAGES := strace python3-jsonschema poppler-utils patchelf man-db zsh fish
# What an installed program needs where it runs; the Swift runtime it brings itself.
RUN_PACKAGES := libreadline8 libssl3 libsqlite3-0 libharfbuzz0b libharfbuzz-subset0 zlib1g \
	fonts-open-sans fonts-dejavu-core fonts-symbola tzdata
SOURCES := Package.swift Sources Tests Plugins Benchmarks

.PHONY: run test score setup demo install uninstall conformance formats lint bench fuzz clean

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

# PREFIX=/usr/local for every user of the machine; run it as one who may write there.
install: setup
	@sh scripts/install-packages patchelf $(RUN_PACKAGES)
	@$(SWIFT) build -c release --product handleplan
	@sh scripts/install .build/release/handleplan "$(PREFIX)"

# The saved meetings and the papers stay.
uninstall:
	rm -rf "$(DESTDIR)$(PREFIX)/lib/handleplan"
	rm -f $(DESTDIR)$(PREFIX)/bin/handleplan $(DESTDIR)$(PREFIX)/share/man/man1/handleplan.1 \
		$(DESTDIR)$(PREFIX)/share/bash-completion/completions/handleplan \
		$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_handleplan \
		$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/handleplan.fish

# The judges of PDF/A-3a, PDF/UA-1 and PAdES, in pinned versions, over sealed documents of many kinds; they are fetched once.
conformance: setup
	@rm -rf .build/conformance .build/conformance-demo
	CONFORMANCE_FOLDER=$(CURDIR)/.build/conformance $(SWIFT) test --disable-xctest --filter ConformanceFiles
	@$(SWIFT) build --product handleplan
	@HANDLEPLAN_DEMO_FOLDER=$(CURDIR)/.build/conformance-demo sh scripts/demo .build/debug/handleplan >/dev/null
	@cp .build/conformance-demo/handleplan.pdf .build/conformance/demo.pdf
	@cp .build/conformance-demo/udsteder.pem .build/conformance/demo.pem
	sh scripts/conformance .build/conformance

# The judges of the other formats (FHIR R4B, iCalendar, JSON Schema, axe in a browser), over every copy of many plans; and of the copies' PDFs.
formats: setup
	@rm -rf .build/formats
	FORMATS_FOLDER=$(CURDIR)/.build/formats $(SWIFT) test --disable-xctest --filter FormatFiles
	sh scripts/formats .build/formats
	sh scripts/conformance .build/formats

lint:
	$(SWIFT) format lint --strict --recursive $(SOURCES)

bench: setup
	@sh scripts/bench-peers
	@$(SWIFT) build -c release --product handleplan
	@$(SWIFT) run -c release handleplan-bench .build/release/handleplan
	@$(SWIFT) run -c release handleplan-time-bench .build/bench/python/bin/python

# A million random lines to the reader of times; tests read a few thousand of them.
fuzz: setup
	@$(SWIFT) run -c release handleplan-time-bench fuzz

clean:
	$(SWIFT) package clean
