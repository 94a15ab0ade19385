import Foundation
import Reports
import SourceText
import TestSupport
import Testing
import glasshouse

/// Damaged and hostile files, read by the program itself: it never crashes, never hangs and never takes the machine's memory.
@Suite(.serialized) struct RobustnessTests {
    /// The most that one file may take: seconds by the clock, and megabytes of the program or of one that it calls.
    private static let seconds = 5.0
    private static let megabytes = 500
    private static let batch = 10

    /// The program beside the tests.
    private static var program: String {
        get throws {
            let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            let beside = URL(filePath: tests).deletingLastPathComponent().appending(path: "glasshouse").path
            // Under swift test the tests are a library in a process of the toolchain.
            let built = Shared.checkout.appending(path: ".build/release/glasshouse").path
            return FileManager.default.isExecutableFile(atPath: beside) ? beside : built
        }
    }

    private static let formats: [PublishedFormat] = [.html, .savedPage, .docx, .pdf, .markdown, .strokes, .text]

    @Test(arguments: formats)
    func damagedFilesNeverCrashHangOrTakeTheMemory(_ format: PublishedFormat) throws {
        if format == .pdf, !FormatTools.hasPoppler { return Shared.say("NO POPPLER: damaged PDF files are not read") }
        var random = SeededGenerator(seed: 7)
        let whole = try Shared.reports().map { report -> [UInt8] in
            let text = try ReadFile(report.bytes)
            guard format == .docx else { return format.bytes(of: text, using: &random) }
            let habits = WordHabit.random(using: &random)
            return Array(WordWriter.document(ReportLayout(text.document), habits: habits, using: &random).utf8)
        }
        let ending = URL(filePath: format.path).pathExtension
        try readAll(format, ending: ending, limit: Self.seconds) {
            FormatMutation.apply(to: random.pick(whole, else: []), of: format, using: &random)
        }
    }

    /// LibreOffice opens these. Where one file of a batch ends it, it is started again for each of the others.
    @Test func damagedOldWordFilesNeverCrashHangOrTakeTheMemory() throws {
        guard FormatTools.hasOffice else { return Shared.say("NO LIBREOFFICE: damaged old Word files are not read") }
        var random = SeededGenerator(seed: 7)
        let folder = try TemporaryFolder()
        let files = try Shared.reports().map { report in
            PublishedFormat.doc.bytes(of: try ReadFile(report.bytes), plain: true, using: &random)
        }
        let whole = try FormatTools.oldWord(files, in: folder).map(\.bytes)
        // Its start alone takes a second or two, and a damaged file takes several: there are fewer of them.
        try readAll(.doc, ending: "doc", limit: 20, count: max(1, MutationCount.perFormat / 20)) {
            FormatMutation.apply(to: random.pick(whole, else: []), of: .doc, using: &random)
        }
    }

    private func readAll(
        _ format: PublishedFormat, ending: String, limit: Double, count: Int = MutationCount.perFormat,
        _ next: () -> [UInt8]
    ) throws {
        let program = try Self.program
        let folder = try TemporaryFolder()
        var slowest = 0.0
        var largest = 0
        var number = 0
        while number < count {
            var paths: [String] = []
            for _ in 0..<min(Self.batch, count - number) {
                let url = folder.url.appending(path: "f\(number).\(ending)")
                try Data(next()).write(to: url)
                paths.append(url.path)
                number += 1
            }
            if format == .doc { _ = try ProcessCost.ended(program, ["import"] + paths) }
            let together = try ProcessCost.ended(program, ["read", "--quiet"] + paths)
            largest = max(largest, together.peak)
            let isSound = [0, 1].contains(together.status) && together.peak < Self.megabytes * 1_024
            if isSound, together.wall < limit {
                slowest = max(slowest, together.wall / Double(paths.count))
            } else {
                // Which of them it was.
                for path in paths {
                    let alone = try ProcessCost.ended(program, ["read", "--quiet", path])
                    slowest = max(slowest, alone.wall)
                    let name = "\(format), file \(URL(filePath: path).lastPathComponent) of seed 7: \(alone)"
                    #expect([0, 1].contains(alone.status), "\(name)")
                    #expect(alone.wall < limit, "\(name)")
                    #expect(alone.peak < Self.megabytes * 1_024, "\(name)")
                }
            }
            for path in paths { try FileManager.default.removeItem(atPath: path) }
        }
        Shared.say(
            "damaged files, \(format): \(count) read, \(Int(slowest * 1_000)) ms at most for one, \(largest / 1_024) MB at most"
        )
    }
}
