# The two commands of the README are `make demo` and `make test`; the rest is for who works on the code.
SWIFT ?= swift

.PHONY: demo build test bench format lint packages

# `make demo RESET=1` starts anew.
demo: packages
	$(SWIFT) build --product caravanserai
	@if [ -n "$(RESET)" ]; then rm -rf .demo; fi
	exec $$($(SWIFT) build --show-bin-path)/caravanserai demo

packages:
	deploy/install-packages

build: packages
	$(SWIFT) build -c release --product caravanserai

# Go checks our log with its own implementation, Python our envelopes. A test that hangs is a test that fails.
test: lint
	deploy/install-packages golang-go golang-golang-x-mod-dev
	deploy/python-packages
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	SWIFT=$(SWIFT) Tests/run

# Real processes on loopback against the project's targets; some minutes. `make bench ARGS=--help` tells what can be chosen.
bench: packages
	$(SWIFT) build -c release --product caravanserai
	$(SWIFT) build -c release --product FederationBenchmark
	$$($(SWIFT) build -c release --show-bin-path)/FederationBenchmark $(ARGS)

format:
	$(SWIFT) format format --in-place --parallel --recursive Benchmarks Sources Tests Package.swift

lint:
	$(SWIFT) format lint --strict --parallel --recursive Benchmarks Sources Tests Package.swift
