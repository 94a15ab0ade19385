import Documents
import Reading
import Reports
import SourceText
import TestSupport

/// One way to write a cell, with what a person reads in it. `№` stands for the cell's own number, `@` for its first digit and
/// `&&` for the rest of it.
struct HostileCase {
    enum Reading { case number, blank, unsure, text(String) }

    let name: String
    /// What stands in the place of the cell's number, or of its whole element where it begins with `<td`.
    let cell: String
    let reading: Reading
    /// What stands in the page's head.
    var head = ""
    var siblings: [String: String] = [:]

    init(
        _ name: String, _ cell: String, _ reading: Reading, head: String = "", siblings: [String: String] = [:]
    ) {
        self.name = name
        self.cell = cell
        self.reading = reading
        self.head = head
        self.siblings = siblings
    }

    /// A cell that a rule of the page's own sheet is for.
    static func sheet(_ css: String, _ cell: String, _ reading: Reading) -> HostileCase {
        HostileCase("\(css) on \(cell)", cell, reading, head: "<style>\(css)</style>")
    }

    /// A cell with a span of that style around its number, or part of it.
    static func style(_ css: String, _ reading: Reading) -> HostileCase {
        HostileCase("style \(css)", "<span style=\"\(css)\">№</span>", reading)
    }

    /// `cell` with the digits of `number`.
    func cell(for number: String) -> String {
        cell.replacing("&&", with: number.dropFirst()).replacing("№", with: number).replacing(
            "@", with: number.prefix(1))
    }

    func reading(for number: String) -> HostileVariant.Reading {
        switch reading {
        case .number: .value(number)
        case .blank: .blank
        case .unsure: .unsure
        case .text(let text): .value(text)
        }
    }

    /// A variant of `report`, in which the cell number `index` of those with a plain count is varied.
    func variant(
        _ index: Int, of report: HostileReport, _ text: String, place: (String) -> (whole: String, inner: String)
    ) -> HostileVariant? {
        let keys = report.form.cells.filter { $0.kind == .count }
        // Some cells reach over several columns: the next one is taken.
        for step in 0..<keys.count {
            let key = keys[(index * 7 + 3 + step) % keys.count]
            let number = report.number(key)
            let (whole, inner) = place(number)
            guard let range = text.range(of: whole) else { continue }
            return variant(key, number, whole, inner, at: range, of: text)
        }
        return nil
    }

    private func variant(
        _ key: FigureKey, _ number: String, _ whole: String, _ inner: String, at range: Range<String.Index>,
        of text: String
    ) -> HostileVariant {
        let written = cell(for: number)
        var varied = text
        if written.hasPrefix("<td") {
            varied.replaceSubrange(range, with: written)
        } else {
            varied.replaceSubrange(range, with: whole.replacing(inner, with: written))
        }
        if !head.isEmpty { varied = varied.replacing("</head>", with: head + "</head>") }
        return HostileVariant(
            name, Array(varied.utf8), [key: reading(for: number)],
            siblings: siblings.mapValues { Array($0.utf8) })
    }
}

extension HostileTally {
    /// Reads a variant as `path` and takes it in.
    mutating func read(_ variant: HostileVariant, of report: HostileReport, as path: String) {
        let file = SourceFile(path: path, bytes: variant.bytes, sha256: "")
        let document = try? DocumentReader.read(file, marks: .ofReports, styleSheets: variant.siblings)
        add(variant, of: report, read: document.map { ReadFile($0, path: path).report })
    }
}
