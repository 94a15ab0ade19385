import Reports
import SourceText
import Wording
import Writing

/// Writes figures as table cells: five states that look and read differently, each with its address and its source.
package struct CellMarkup {
    package let strings: Strings
    private let doubtful: Set<FigureKey>
    private let corrections: [FigureKey: ReplyMarkup.Correction]
    private let words: CellWords

    init(
        strings: Strings, words: CellWords, doubtful: Set<FigureKey> = [],
        corrections: [FigureKey: ReplyMarkup.Correction] = [:]
    ) {
        self.strings = strings
        self.doubtful = doubtful
        self.corrections = corrections
        self.words = words
    }

    /// How a figure's link to its source is written.
    package enum Target {
        /// On the report's own page: the reading text beside it, opened at the line.
        case source
        /// On another page: the address of the report's page, escaped; the cell is a place on it.
        case report([UInt8])
    }

    /// A cell of a form, with the figure's key as its address.
    func formCell(_ key: FigureKey, _ figure: Figure, span: Int = 1, to out: inout ByteWriter) {
        out.raw(FigureMarkup.cellStarts[key])
        if span > 1 {
            out.markup(" colspan=\"")
            out.number(span)
            out.markup("\"")
        }
        stateClass(of: figure, base: doubtful.contains(key) ? "off" : nil, to: &out)
        out.markup(">")
        content(of: figure, key: key, target: .source, to: &out)
        if !corrections.isEmpty, let correction = corrections[key] { write(correction, to: &out) }
        out.markup("</td>")
    }

    /// The corrected value under the reported one, named as such, with the way to the answer that gives it.
    private func write(_ correction: ReplyMarkup.Correction, to out: inout ByteWriter) {
        out.markup("<a class=\"fix\" href=\"#")
        out.text(correction.anchor)
        out.markup("\">")
        out.text(strings(.correctedTo, ["value": correction.value]))
        out.markup("</a>")
    }

    /// A cell of a table over several reports.
    ///
    /// - Parameters:
    ///   - report: the address of the report's page, escaped.
    ///   - bar: the tenths of the column's greatest value, drawn behind the figure; 0 draws nothing.
    func linkedCell(
        _ key: FigureKey, _ figure: Figure, report: [UInt8], bar: Int = 0, isDoubtful: Bool = false,
        to out: inout ByteWriter
    ) {
        out.markup("<td")
        stateClass(of: figure, base: isDoubtful ? "n off" : "n", bar: bar, to: &out)
        out.markup(">")
        content(of: figure, key: key, target: .report(report), to: &out)
        out.markup("</td>")
    }

    private func stateClass(of figure: Figure, base: StaticString?, bar: Int = 0, to out: inout ByteWriter) {
        let state: StaticString? =
            switch figure.status {
            case .reported(let quantity): quantity.isZero ? "zero" : nil
            case .blank: "blank"
            case .placeholder: "placeholder"
            case .absent: "absent"
            case .unreadable: "unreadable"
            }
        guard base != nil || state != nil else { return }
        out.markup(" class=\"")
        if let base { out.markup(base) }
        if base != nil, state != nil { out.markup(" ") }
        if let state { out.markup(state) }
        if bar > 0 {
            out.markup(" w")
            out.number(bar)
        }
        out.markup("\"")
    }

    private func content(of figure: Figure, key: FigureKey, target: Target, to out: inout ByteWriter) {
        guard let place = figure.place else {
            out.markup("<span aria-hidden=\"true\">×</span>")
            hidden(words.absent, to: &out)
            return
        }
        switch target {
        case .source:
            out.markup("<a href=\"source.txt\" data-line=\"")
            out.number(place.line)
            out.markup("\" data-col=\"")
            out.number(place.column)
            out.markup("\" title=\"")
            out.raw(words.titleStart)
            out.number(place.line)
            out.raw(words.titleEnd)
            out.markup("\">")
        case .report(let address):
            out.markup("<a href=\"")
            out.raw(address)
            out.markup("#")
            out.raw(FigureMarkup.anchors[key])
            out.markup("\">")
        }
        value(of: figure, to: &out)
        out.markup("</a>")
    }

    /// What stands in the cell: the value, or the state in a sign and in words.
    private func value(of figure: Figure, to out: inout ByteWriter) {
        switch figure.status {
        case .reported(.count(let value)) where figure.note == nil: out.number(value)
        case .reported, .absent: out.text(CoreText.printed(Array(figure.text.utf8)[...]))
        case .blank:
            out.markup("<span aria-hidden=\"true\">—</span>")
            hidden(words.blank, to: &out)
        case .placeholder:
            out.text(figure.text)
            hidden(words.placeholder, to: &out)
        case .unreadable:
            out.text(figure.text)
            hidden(words.unreadable, to: &out)
        }
    }

    private func hidden(_ text: [UInt8], to out: inout ByteWriter) {
        out.markup("<span class=\"vh\">")
        out.raw(text)
        out.markup("</span>")
    }
}
