import Reports
import SourceText

/// A report in which one thing was varied as it occurs in the world, with what a careful person reads in it.
package struct HostileVariant: Sendable {
    package enum Reading: Sendable {
        /// This value: a count, or money in yuan, as plain decimal text.
        case value(String)
        /// Nothing stands in the cell.
        case blank
        /// Something stands there, and no value is certain. To tell it as blank would be to lose it.
        case unsure
    }

    package let name: String
    package let bytes: [UInt8]
    /// What a person reads in the cells that the variation touches. All other cells say what they say in the plain report.
    package let readings: [FigureKey: Reading]
    /// Files that lie beside it, by their names.
    package let siblings: [String: [UInt8]]

    package init(
        _ name: String, _ bytes: [UInt8], _ readings: [FigureKey: Reading], siblings: [String: [UInt8]] = [:]
    ) {
        self.name = name
        self.bytes = bytes
        self.readings = readings
        self.siblings = siblings
    }

    package init(_ name: String, _ text: String, _ readings: [String: Reading], siblings: [String: [UInt8]] = [:]) {
        var keys: [FigureKey: Reading] = [:]
        for (name, reading) in readings {
            if let key = FigureKey(name: name) { keys[key] = reading }
        }
        self.init(name, Array(text.utf8), keys, siblings: siblings)
    }
}

/// What became of the cells of many variants.
package struct HostileTally: Sendable {
    package private(set) var variants = 0
    /// Cells with a value that a person reads, and how many of them were read as it.
    package private(set) var readable = 0
    package private(set) var read = 0
    /// Figures that are reported and are not what a person reads.
    package private(set) var wrong: [String] = []
    /// Cells in which a person sees something, told as blank.
    package private(set) var lost: [String] = []

    package init() {}

    /// Takes in what was read of a variant of `base`; `nil` where nothing of the file was read at all.
    package mutating func add(_ variant: HostileVariant, of base: HostileReport, read report: Report?) {
        variants += 1
        for key in FigureKey.all {
            let met = report?.figures[key] ?? .absent
            var reading = variant.readings[key]
            if reading == nil, base.numbers[key] != nil { reading = Self.value(of: base.read.report.figures[key]) }
            let place = "\(variant.name): \(key.name)"
            switch reading {
            case .value(let value):
                readable += 1
                if met.quantity?.text == value { read += 1 }
                if let text = met.quantity?.text, text != value { wrong.append("\(place) is \(text), not \(value)") }
                if met.status == .blank || met.status == .placeholder {
                    lost.append("\(place) is no \(met.status.name)")
                }
            case .blank:
                if let text = met.quantity?.text { wrong.append("\(place) is \(text), not blank") }
            case .unsure:
                if let text = met.quantity?.text { wrong.append("\(place) is \(text), and nothing is certain") }
                if met.status == .blank { lost.append("\(place) is not blank") }
            case nil:
                if let text = met.quantity?.text { wrong.append("\(place) is \(text), and the form has no such cell") }
            }
        }
    }

    private static func value(of figure: Figure) -> HostileVariant.Reading? {
        figure.quantity.map { .value($0.text) }
    }

    /// One line for the log of a test.
    package var summary: String {
        let share = readable == 0 ? 0 : Double(read * 1_000 / readable) / 10
        return
            "\(variants) variants, \(wrong.count) wrong, \(lost.count) lost, \(share) % of what a person reads was read"
    }
}
