/// The values by which hits can be narrowed, in the order in which they are offered; records name them by their places.
package struct SearchFacets: Sendable {
    /// A value: its name in addresses, and what readers see.
    package struct Value: Sendable {
        package let key: String
        package let label: String

        package init(key: String, label: String) {
            self.key = key
            self.label = label
        }
    }

    /// In the order of `SearchRecord.Kind`.
    package let types: [Value]
    /// Newest first.
    package let years: [Value]
    package let regions: [Value]
    package let levels: [Value]
    package let rules: [Value]
    /// The anchor of each slot on the page of a report; a finding's is its own.
    package let anchors: [String]
    /// Headings that most reports have; records name them by their places.
    package let headings: [String]

    package init(
        types: [Value], years: [Value], regions: [Value], levels: [Value], rules: [Value], anchors: [String],
        headings: [String]
    ) {
        self.types = types
        self.years = years
        self.regions = regions
        self.levels = levels
        self.rules = rules
        self.anchors = anchors
        self.headings = headings
    }
}

/// The facets of one record.
struct RecordFacets: Hashable, Sendable {
    let kind: UInt8
    /// -1 for none, as below.
    let year: Int16
    let region: Int16
    let level: Int16

    private static func packed(_ choice: Int?) -> Int16 { choice.map(Int16.init) ?? -1 }

    init(_ record: SearchRecord) {
        kind = record.kind.rawValue
        year = Self.packed(record.year)
        region = Self.packed(record.region)
        level = Self.packed(record.level)
    }
}
