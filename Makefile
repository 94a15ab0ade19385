# make site    the website, in public/
# make test    everything that must pass before a change is shared
# make bench   how long builds of generated portals take, and where the time goes (BENCH="--runs 3 --reports 100000",
#              BENCH=--formats for the formats in which reports are published)
# make fuzz    hands damaged files to what reads them, under the address sanitizer, 60 s for each kind of file
#              (FUZZ="text html" SECONDS=600; Tests/Fuzzing/README.md)
# make sanitize  runs the Swift tests under the address sanitizer, then under the thread sanitizer (SANITIZE=thread)
# make format  lays out the sources
# make clean   removes what the other targets made, except public/

.PHONY: site test bench fuzz sanitize format clean

site:
	.ci/install site
	swift build -c release --product glasshouse
	.build/release/glasshouse build

# Tests run in release mode too, since that is what is published with: they use `package` access, not @testable.
test:
	.ci/install test
	swift format lint --strict --recursive Sources Tests
	swift build -c release --build-tests
	swift test -c release --skip-build
	.venv/bin/python -m pytest Tests/Site

bench:
	.ci/install site
	swift build -c release --product glasshouse
	swift build -c release --product Benchmarks
	mkdir -p .build/benchmarks
	.build/release/Benchmarks $(BENCH) --json .build/benchmarks/last.json .build/release/glasshouse . .build/benchmarks

fuzz:
	.ci/install site
	Tests/Fuzzing/run fuzz "$(SECONDS)" $(FUZZ)

sanitize:
	.ci/install test
	Tests/Fuzzing/run sanitize $(SANITIZE)

format:
	swift format --in-place --recursive Sources Tests

clean:
	rm -rf .build .build-fuzz .build-asan .build-tsan .venv
