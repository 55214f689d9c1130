# The two commands of the README are `make demo` and `make test`; the rest is for who works on the code.
SWIFT ?= swift

.PHONY: demo build test test-browser test-api test-kill bench format lint packages deb test-deb test-proxies

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
	deploy/install-packages golang-go golang-golang-x-mod-dev age chromium libvips-tools
	deploy/python-packages
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	deploy/pins
	SWIFT=$(SWIFT) Tests/run
	Tests/Browser/run

# What people do with the sites, in Chromium; what is built is taken as it is.
test-browser:
	deploy/install-packages chromium
	deploy/python-packages
	Tests/Browser/run $(SCENARIOS)

# The API of a demo, tried by a program that reads its description; some minutes. Tests/API/run says what may be set.
test-api:
	$(SWIFT) build --product caravanserai
	deploy/python-packages
	Tests/API/run

# Nodes killed 100 times while rooms are booked, 200 times while records are published; what is built is taken as it is.
test-kill:
	CARAVANSERAI_BOOKING_KILLS=100 CARAVANSERAI_KILLS=200 TEST_SECONDS=1500 Tests/run --filter 'BookingKills|RealProcesses/Kills'

# Real processes on loopback against the project's targets; some minutes. `make bench ARGS=--help` tells what can be chosen.
bench: packages
	deploy/install-packages postgresql-15
	$(SWIFT) build -c release --product caravanserai
	$(SWIFT) build -c release --product FederationBenchmark
	$$($(SWIFT) build -c release --show-bin-path)/FederationBenchmark $(ARGS)

# The Debian package, below .build/deb. A release build takes some ten minutes, so that `make test` does not make one.
deb:
	deploy/install-packages debhelper python3
	$(SWIFT) build -c release --static-swift-stdlib --product caravanserai
	deploy/make-deb "$$($(SWIFT) build -c release --show-bin-path)/caravanserai" .build/deb $(VERSION)

# Installs, upgrades, removes and purges the package in a bare Debian 12; as root, since it changes its root directory.
test-deb:
	deploy/install-packages debhelper python3 debootstrap
	$(SWIFT) build -c release --static-swift-stdlib --product caravanserai
	deploy/test-deb "$$($(SWIFT) build -c release --show-bin-path)/caravanserai"

# nginx and Caddy before a real node. Debian starts both when it installs them: on a machine that serves, stop them first.
test-proxies:
	deploy/install-packages nginx-light caddy curl openssl python3
	$(SWIFT) build --product caravanserai
	deploy/test-proxies

format:
	$(SWIFT) format format --in-place --parallel --recursive Benchmarks Sources Tests Package.swift

lint:
	$(SWIFT) format lint --strict --parallel --recursive Benchmarks Sources Tests Package.swift
	python3 seeds/messages.py --check
