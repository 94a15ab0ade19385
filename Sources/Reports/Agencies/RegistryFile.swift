import SourceText

/// The file `agencies.csv`: one agency a line, read into an `AgencyRegistry`.
///
/// Columns: `id,name,aliases,region,level,kind,website`, the last three optional; `aliases` separated by `|`, `region`
/// a path separated by `/`. A line that cannot be used becomes a problem; the rest are still read.
package enum RegistryFile {
    package static let columns = ["id", "name", "aliases", "region", "level", "kind", "website"]
    private static let required = ["id", "name", "region"]

    package static func read(_ text: String, path: String) -> Parsed<AgencyRegistry> {
        let bytes = Array(
            text.utf8.starts(with: byteOrderMark) ? text.utf8.dropFirst(byteOrderMark.count) : text.utf8[...])
        let records: [CSVRecords.Record]
        do {
            records = try CSVRecords.read(bytes)
        } catch {
            return refused(at: error.place, error.met, path: path)
        }
        // A list in another encoding has no name that a report could have.
        if let record = records.first(where: { $0.values.contains { $0.unicodeScalars.contains("\u{FFFD}") } }) {
            return refused(at: Place(line: record.line, column: 1), "bytes that are not UTF-8", path: path)
        }
        let header = records.first?.values ?? []
        var problems = headProblems(header, path: path)
        if problems.contains(where: { $0.severity == .error }) { return Parsed(AgencyRegistry(), problems: problems) }

        var agencies: [Agency] = []
        var lineOfID: [String: Int] = [:]
        for record in records.dropFirst() {
            let place = Place(line: record.line, column: 1)
            if record.values.first?.hasPrefix("#") == true { continue }
            guard record.values.count <= header.count else {
                problems.append(
                    Problem(
                        .registryBadLine, path: path, place: place, met: "\(record.values.count) values",
                        expected: "at most \(header.count); a value with a comma stands in quotation marks"))
                continue
            }
            let row = Dictionary(zip(header, record.values), uniquingKeysWith: { first, _ in first })
            let parsed = agency(row, path: path, place: place)
            problems += parsed.problems
            guard let agency = parsed.value else { continue }
            if let first = lineOfID[agency.id] {
                problems.append(
                    Problem(
                        .registryDuplicate, path: path, place: place,
                        met: "id \"\(agency.id)\", which line \(first) has too",
                        expected: "every id once"))
                continue
            }
            lineOfID[agency.id] = Int(place.line)
            agencies.append(agency)
        }
        return Parsed(AgencyRegistry(agencies: agencies), problems: problems)
    }

    /// The line to add to the registry for an agency that it does not know: level and kind as its name has them, the
    /// region left for the editor, who alone knows it.
    package static func suggestedLine(id: String, name: String, alias: String?) -> String {
        let (level, kind) = levelAndKind(of: name)
        let aliases = alias.map { $0 == name ? "" : quoted($0) } ?? ""
        return "\(id),\(quoted(name)),\(aliases),省/市/区县,\(level.rawValue),\(kind.rawValue),"
    }

    /// What the ending of a name says.
    private static func levelAndKind(of name: String) -> (AgencyLevel, AgencyKind) {
        let towns = ["镇", "乡", "街道", "苏木", "街道办事处", "镇人民政府", "乡人民政府", "苏木人民政府"]
        if towns.contains(where: name.hasSuffix) { return (.township, .government) }
        let departments = ["局", "委员会", "委", "办公室", "中心", "厅", "院", "署"]
        if departments.contains(where: name.hasSuffix) { return (.county, .department) }
        return (.county, .government)
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Nothing of a file that can't be told apart into lines and values.
    private static func refused(at place: Place, _ met: String, path: String) -> Parsed<AgencyRegistry> {
        let problem = Problem(
            .registryUnreadable, path: path, place: place, met: met,
            expected: "CSV in UTF-8: a head line \(columns.joined(separator: ",")) and one agency a line")
        return Parsed(AgencyRegistry(), problems: [problem])
    }

    private static func headProblems(_ header: [String], path: String) -> [Problem] {
        var problems: [Problem] = []
        let place = Place(line: 1, column: 1)
        for name in required where !header.contains(name) {
            problems.append(
                Problem(
                    .registryUnreadable, path: path, place: place, met: "no column \"\(name)\" in the head line",
                    expected: columns.joined(separator: ",")))
        }
        for name in Set(header.filter { name in header.count { $0 == name } > 1 }).sorted() {
            problems.append(
                Problem(
                    .registryUnreadable, path: path, place: place, met: "two columns \"\(name)\" in the head line",
                    expected: columns.joined(separator: ",")))
        }
        for name in header where !columns.contains(name) {
            let nearest = NearestName.of(name, in: columns).map { "; did you mean \"\($0)\"?" } ?? ""
            problems.append(
                Problem(
                    .registryUnknownColumn, path: path, place: place, met: "column \"\(name)\"\(nearest)",
                    expected: "one of \(columns.joined(separator: ", "))"))
        }
        return problems
    }

    /// The agency of a line. Without an id or a name there is none; any other value that can't be is left out by itself.
    private static func agency(_ row: [String: String], path: String, place: Place) -> Parsed<Agency?> {
        var problems: [Problem] = []
        let field = { (name: String) in trimmed(row[name, default: ""]) }
        func refuse(_ kind: ProblemKind, _ met: String, _ expected: String) {
            problems.append(Problem(kind, path: path, place: place, met: met, expected: expected))
        }
        let id = field("id")
        if id.isEmpty || !id.utf8.allSatisfy(isIDByte) {
            refuse(.registryBadLine, "id \"\(id)\"", "an id of the letters a to z, digits, - and _")
        } else if id.utf8.count > longestID {
            refuse(
                .registryBadLine, "an id of \(id.utf8.count) characters", "an id of at most \(longestID) characters")
        }
        if field("name").isEmpty { refuse(.registryBadLine, "no name", "the agency's full name") }
        guard problems.isEmpty else { return Parsed(nil, problems: problems) }

        let level = AgencyLevel(rawValue: field("level"))
        if level == nil, !field("level").isEmpty {
            refuse(.registryBadValue, "level \"\(field("level"))\"", "one of \(names(AgencyLevel.self))")
        }
        let kind = AgencyKind(rawValue: field("kind"))
        if kind == nil, !field("kind").isEmpty {
            refuse(.registryBadValue, "kind \"\(field("kind"))\"", "one of \(names(AgencyKind.self))")
        }
        var website: String? = field("website").isEmpty ? nil : field("website")
        if let address = website, !address.hasPrefix("http://"), !address.hasPrefix("https://") {
            refuse(
                .registryBadValue, "website \"\(address)\"", "an address that begins with http:// or https://")
            website = nil
        }
        let agency = Agency(
            id: id, name: field("name"), aliases: list(field("aliases"), "|"), region: list(field("region"), "/"),
            level: level, kind: kind, website: website)
        return Parsed(agency, problems: problems)
    }

    private static func names<Value: CaseIterable & RawRepresentable<String>>(_: Value.Type) -> String {
        Value.allCases.map(\.rawValue).joined(separator: ", ")
    }

    /// An id is the name of a folder of the site, which file systems don't let grow without end.
    private static let longestID = 80

    private static func isIDByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
            UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// By scalars, here as everywhere: a combining mark behind a sign must not hide it.
    private static func list(_ text: String, _ separator: Unicode.Scalar) -> [String] {
        text.unicodeScalars.split(separator: separator).map { trimmed(String($0)) }.filter { !$0.isEmpty }
    }

    private static func trimmed(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let span = ByteText.trimmed(ByteSpan(0, bytes.count), in: bytes)
        return String(decoding: bytes[span.range], as: UTF8.self)
    }

    private static func quoted(_ text: String) -> String {
        let needsQuotes = text.utf8.contains { ",\"\r\n".utf8.contains($0) }
        guard needsQuotes else { return text }
        let parts = text.unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false).map { String($0) }
        return "\"" + parts.joined(separator: "\"\"") + "\""
    }
}
