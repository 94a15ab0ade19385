import Foundation
import Reports
import SourceText
import TestSupport

/// The files that fuzzing starts from, made of the samples of the checkout in every shape in which such files go about.
package struct SeedCorpus {
    private var random = SeededGenerator(seed: 1)

    package init() {}

    package mutating func files(for target: FuzzTarget) throws -> [[UInt8]] {
        switch target {
        case .text:
            try reports([.text, .strokes, .gb18030, .utf16]) + cellLines() + pieces() + [FuzzWords.odd(in: .text)]
        case .html: try reports([.html, .html, .savedPage]) + [FuzzWords.odd(in: .html)]
        case .markdown: try reports([.markdown, .markdown]) + [FuzzWords.odd(in: .markdown)]
        case .docx: try wordFiles()
        case .commentary: try articles()
        case .registry: try [sample("agencies.csv")] + FuzzWords.registries.map { Array($0.utf8) }
        case .settings: try [sample("site.yml")] + FuzzWords.settings.map { Array($0.utf8) }
        }
    }

    private func sample(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: Shared.checkout.appending(path: "content").appending(path: path)))
    }

    private func samples(in folder: String, _ ending: String) throws -> [[UInt8]] {
        let url = Shared.checkout.appending(path: "content").appending(path: folder)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: url.path).filter { $0.hasSuffix(ending) }
        return try paths.sorted().map { try sample("\(folder)/\($0)") }
    }

    // MARK: Reports

    /// The sample reports, and shorter ones of their kind: the shorter an input, the more of them are tried.
    private func layouts() throws -> [(file: ReadFile, layout: ReportLayout)] {
        try samples(in: "reports", ".txt").flatMap { bytes in
            let file = try ReadFile(bytes)
            let whole = ReportLayout(file.document)
            return [(file, whole), (file, Self.short(whole, rows: 8)), (file, Self.short(whole, rows: 4))]
        }
    }

    /// The first rows of every table and the first words of every paragraph.
    private static func short(_ layout: ReportLayout, rows: Int) -> ReportLayout {
        var layout = layout
        layout.blocks = layout.blocks.compactMap { block in
            switch block {
            case .paragraph(let text): text.count > 60 ? nil : .paragraph(text)
            case .table(let all): .table(Array(all.prefix(rows)))
            }
        }
        return layout
    }

    private mutating func reports(_ formats: [PublishedFormat]) throws -> [[UInt8]] {
        try layouts().flatMap { file, layout in
            formats.map { $0.bytes(of: file, layout: layout, using: &random) }
        }
    }

    /// Text in which nothing but a line end, or a space, parts the cells.
    private func cellLines() throws -> [[UInt8]] {
        try samples(in: "reports", ".txt").prefix(2).flatMap { bytes in
            let file = try ReadFile(bytes)
            return ["\n", " "].map { Array(CellLines.text(of: file, separator: $0).utf8) }
        }
    }

    /// The title of a report and some of its lines.
    private func pieces() throws -> [[UInt8]] {
        try samples(in: "reports", ".txt").flatMap { bytes in
            let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            return stride(from: 1, to: lines.count, by: 30).map { start in
                Array((lines.prefix(1) + lines[start..<min(start + 30, lines.count)]).joined(separator: "\n").utf8)
            }
        }
    }

    private mutating func wordFiles() throws -> [[UInt8]] {
        let documents = try layouts().map { _, layout in
            WordWriter.document(layout, habits: WordHabit.random(using: &random), using: &random)
        }
        let whole = documents.map { Array(WordWriter.archive($0)) }
        return documents.map { Array($0.utf8) + FuzzWords.wordParts } + whole.prefix(3)
    }

    // MARK: Articles

    /// The articles and pages, and each of their paragraphs and blocks as an article of its own.
    private func articles() throws -> [[UInt8]] {
        let whole = try samples(in: "commentary", ".md") + samples(in: "pages", ".md")
        let head = "---\ntitle: 题\ndate: 2026-01-01\n---\n"
        let parts = whole.flatMap { bytes in
            String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n\n").dropFirst().map {
                Array((head + $0 + "\n").utf8)
            }
        }
        return whole + parts + FuzzWords.articles.map { Array($0.utf8) }
    }
}
