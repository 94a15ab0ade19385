import ArgumentParser
import SourceText
import Storage

/// What `build` and `check` have in common: run, print the problems, say how it ended.
struct BuildRun {
    let options: PortalOptions
    let console: Console
    /// Files of records that the site is built from; none as a rule.
    let records: [String]
    var times: StageTimes?

    init(options: PortalOptions, records: [String] = [], times: StageTimes? = nil) {
        self.options = options
        self.records = records
        self.times = times
        console = Console(isQuiet: options.quiet)
    }

    /// Runs `work`; `words` makes the closing line of a run that ended well.
    func run(_ work: (SiteBuild) async throws -> SiteBuild.Result, words: (SiteBuild.Result) -> String) async throws {
        let clock = ContinuousClock()
        let start = clock.now
        let build = options.build(console, records: records, times: times)
        let result: SiteBuild.Result
        do {
            result = try await work(build)
        } catch let failure as BuildFailure {
            try fail(failure.problems, since: start)
        } catch let error as OutputError {
            try fail([error.problem], since: start)
        }
        build.progress.finish()
        report(result.problems)
        let summary = RunSummary(problems: result.problems, elapsed: clock.now - start)
        console.say("\(words(result)); \(summary.counts); \(summary.seconds)")
        if options.strict, !result.problems.isEmpty { throw ExitStatus.problems }
    }

    /// Says of a build that had nothing to do what the last one said: its problems are still there.
    func report(_ last: LastBuild, in out: String, since start: ContinuousClock.Instant) throws {
        let severities = last.problems.compactMap { Severity(rawValue: $0.severity) }
        if !options.quiet {
            for problem in last.problems { console.error(problem.text) }
        }
        let summary = RunSummary(severities: severities, elapsed: ContinuousClock().now - start)
        console.say(
            "nothing has changed: \(Counted.of(last.reports, "report")) on \(Counted.of(last.pages, "page")) in \(out)/ "
                + "(\(Counted.of(last.files, "file")), \(last.files) unchanged; build \(last.stamp)); "
                + "\(summary.counts); \(summary.seconds)")
        if options.strict, !severities.isEmpty { throw ExitStatus.problems }
    }

    private func fail(_ problems: [Problem], since start: ContinuousClock.Instant) throws -> Never {
        Progress(console: console).finish()
        report(problems)
        let summary = RunSummary(problems: problems, elapsed: ContinuousClock().now - start)
        console.error("failed: nothing was published; \(summary.counts); \(summary.seconds)")
        throw ExitStatus.failed
    }

    /// Prints the problems with the lines they are about; only errors when the run is quiet.
    private func report(_ problems: [Problem]) {
        let shown = options.quiet ? problems.filter { $0.severity == .error } : problems
        ProblemReport(problems: shown).print(to: console)
    }
}
