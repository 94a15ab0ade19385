import ArgumentParser
import Auditing
import Documents
import OpenData
import Pages
import Reports
import SourceText
import Storage
import Wording
import Writing

/// `glasshouse read`: source files to records, one JSON object a line.
struct Read: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print reports as JSON records, one a line, in the order given.",
        discussion: """
            Example: glasshouse read --agencies content/agencies.csv content/reports/2020/*.txt | jq .year

            A folder stands for all files below it, in the order of their names. Problems are part of each record; they \
            are also printed to standard error unless --quiet is given.
            """
    )

    @Argument(help: ArgumentHelp("The files and folders to read.", valueName: "files"))
    var paths: [String]

    @Option(help: ArgumentHelp("The list that says who an agency is.", valueName: "file"))
    var agencies: String?

    @Option(
        help: ArgumentHelp(
            "The folder with the themes; --audit takes the words of findings from the theme default.",
            valueName: "folder"))
    var themes = "themes"

    @Option(help: "How many threads read at the same time.")
    var threads: Int = defaultThreads

    @Flag(
        help: ArgumentHelp(
            "Add what the audit finds in each report by itself.",
            discussion: "Rules that compare a year with the one before need a whole portal: see glasshouse check."))
    var audit = false

    @Flag(
        help: ArgumentHelp(
            "Add all that a build needs, so that glasshouse build --records can do without the files.",
            discussion: "Run it in the content folder, so that the records name the files as a build does."))
    var complete = false

    @Flag(help: "Print no problems.")
    var quiet = false

    @Flag(help: "Exit with status 3 when any problem was met.")
    var strict = false

    func run() async throws {
        let clock = ContinuousClock()
        let start = clock.now
        let console = Console(isQuiet: quiet)
        var problems: [Problem] = []
        var registry: AgencyRegistry?
        if let agencies {
            do {
                let text = PrivateNumberMask.registry(try LoadedFile.bytes(at: agencies), path: agencies)
                let parsed = RegistryFile.read(text.value, path: agencies)
                registry = parsed.value
                problems += text.problems + parsed.problems
            } catch {
                console.error(ProblemText(error.problem).line)
                throw ExitStatus.failed
            }
        }
        let reader = SubmissionReader(registry: registry, sheets: LinkedSheets())
        let words = try audit ? findingWords(console) : nil
        let files = files()
        problems += files.problems
        var failed = false
        do {
            try await parallelStream(files.value, width: threads, { record(of: $0, by: reader, words) }) { line in
                try console.send(line.bytes)
                problems += line.problems
                failed = failed || line.isLost
            }
        } catch let error as FileError {
            console.error(ProblemText(error.problem).line)
            throw ExitStatus.failed
        }
        if !quiet { ProblemReport(problems: problems.sorted()).print(to: console) }
        let summary = RunSummary(problems: problems, elapsed: clock.now - start)
        console.say("read \(Counted.of(files.value.count, "file")); \(summary.counts); \(summary.seconds)")
        if failed { throw ExitStatus.failed }
        if strict, !problems.isEmpty { throw ExitStatus.problems }
    }

    /// The files to read, those of a folder in the place of the folder.
    private func files() -> Parsed<[String]> {
        var files = Parsed<[String]>([], problems: [])
        for path in paths {
            guard Folder.isFolder(path), let found = try? Folder.files(below: path) else {
                // What is no folder is read, and says itself why it can't be.
                files.value.append(path)
                continue
            }
            let prefix = path.hasSuffix("/") ? path : path + "/"
            files.value += found.value.filter { !PortalFolder.isStyleSheet($0) }.map { prefix + $0 }
            files.problems += found.problems
        }
        return files
    }

    private func findingWords(_ console: Console) throws -> FileWords {
        let problems: [Problem]
        do {
            let words = try ThemeFolder.words("default", in: themes)
            if let words = words.value { return words }
            problems = words.problems
        } catch {
            problems = [error.problem]
        }
        for problem in problems { console.error(ProblemText(problem).line) }
        throw ExitStatus.failed
    }

    private struct Line: Sendable {
        var bytes: [UInt8] = []
        var problems: [Problem] = []
        var isLost = false
    }

    private func record(of path: String, by reader: SubmissionReader, _ words: FileWords?) -> Line {
        let file: SourceFile
        do {
            file = try LoadedFile.source(at: ContentPath(path), most: DocumentReader.largestFile)
        } catch {
            return Line(problems: [error.problem], isLost: true)
        }
        switch reader.read(file) {
        case .failure(let error): return Line(problems: [error.problem], isLost: true)
        case .success(let submission):
            var findings: ReportRecord.Told?
            if let words {
                let agency = submission.match.agency
                let evidence = Evidence(submission.report, level: agency?.level, kind: agency?.kind)
                findings = ReportRecord.Told(Audit.run(evidence).findings, words)
            }
            var json = JSONWriter(capacity: file.bytes.count * 4)
            let reading = complete ? try? CompleteReading(submission).json : nil
            ReportRecord.append(submission, findings: findings, reading: reading, to: &json)
            return Line(bytes: json.bytes, problems: submission.problems)
        }
    }
}
