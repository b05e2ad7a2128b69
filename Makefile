# make run and make test are all a newcomer needs; both install what is missing first.
SWIFT ?= swift
PREFIX ?= $(HOME)/.local
BUILD_PACKAGES := libreadline-dev libssl-dev libsqlite3-dev libharfbuzz-dev zlib1g-dev \
	fonts-open-sans fonts-dejavu-core fonts-symbola tzdata
TEST_PACKAGES := strace python3-jsonschema
SOURCES := Package.swift Sources Tests Plugins Benchmarks

.PHONY: run test setup demo lint bench clean

run: setup
	@$(SWIFT) build -c release --product handleplan
	@exec .build/release/handleplan

test: setup
	@sh scripts/install-packages $(TEST_PACKAGES)
	$(SWIFT) test --disable-xctest

setup:
	@sh scripts/install-packages $(BUILD_PACKAGES)

demo: setup
	@$(SWIFT) build -c release --product handleplan
	@sh scripts/demo .build/release/handleplan

lint:
	$(SWIFT) format lint --strict --recursive $(SOURCES)

bench: setup
	@$(SWIFT) build -c release --product handleplan
	@$(SWIFT) run -c release handleplan-bench .build/release/handleplan

clean:
	$(SWIFT) package clean
