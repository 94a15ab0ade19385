import Reports
import SourceText

/// Reads a file as `agencies.csv`.
package struct RegistryCheck: Sendable {
    private let path = "agencies.csv"

    package init() {}

    package func run(_ bytes: [UInt8]) throws(Fault) {
        let text = String(decoding: bytes, as: UTF8.self)
        let read = RegistryFile.read(text, path: path)
        let again = RegistryFile.read(text, path: path)
        try Fault.unless(
            read.problems == again.problems && read.value.agencies == again.value.agencies,
            "reading twice gives two lists")
        let places = PlaceCheck(shown: text.utf8)
        try places.holds(read.problems, of: path)
        for problem in read.problems where problem.kind == .registryDuplicate {
            try checkDuplicate(problem, places.text)
        }
        var ids: Set<String> = []
        for agency in read.value.agencies {
            try Fault.unless(ids.insert(agency.id).inserted, "two agencies have the id \(agency.id)")
            try check(agency, in: read.value)
        }
    }

    /// The id stands on the line that a problem names, or soon after it where a quoted value has several lines.
    private func checkDuplicate(_ problem: Problem, _ text: ReadingText) throws(Fault) {
        let id = problem.met.split(separator: "\"", maxSplits: 2)
        guard let line = problem.place.flatMap({ text.line(Int($0.line)) }), id.count > 1 else {
            throw Fault("a problem without a line: \(problem.message)")
        }
        let record = text.bytes[Int(line.start)..<min(text.bytes.count, Int(line.end) + 400)]
        try Fault.unless(
            ByteText.find(Array(id[1].utf8), in: Array(record)) != nil, "\(problem.message) is said of another line")
    }

    private func check(_ agency: Agency, in registry: AgencyRegistry) throws(Fault) {
        let isFolder = agency.id.utf8.allSatisfy { byte in
            byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 || "-_".utf8.contains(byte)
        }
        try Fault.unless(
            isFolder && !agency.id.isEmpty && agency.id.utf8.count <= 80, "\(agency.id) can't be the name of a folder")
        try Fault.unless(!agency.name.isEmpty, "\(agency.id) has no name")
        for name in [agency.name] + agency.aliases where !CoreText.of(name).isEmpty {
            try Fault.unless(registry.agencies(named: name).contains(agency), "\(agency.id) is not found as \(name)")
        }
        let isWeb = agency.website.map { $0.hasPrefix("http://") || $0.hasPrefix("https://") } ?? true
        try Fault.unless(isWeb, "\(agency.id) has the website \(agency.website ?? "")")
        // What an operator is told to write is read as it was meant.
        let line = RegistryFile.suggestedLine(id: agency.id, name: agency.name, alias: agency.aliases.first)
        let head = RegistryFile.columns.joined(separator: ",")
        let read = RegistryFile.read(head + "\n" + line + "\n", path: path)
        let suggested = read.value.agencies.first
        try Fault.unless(
            read.problems.isEmpty && suggested?.id == agency.id && suggested?.name == agency.name,
            "the line suggested for \(agency.name) is read as \(suggested?.name ?? "nothing")")
    }
}
