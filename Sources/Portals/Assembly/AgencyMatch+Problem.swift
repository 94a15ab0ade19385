import Reports
import SourceText

extension AgencyMatch {
    /// What the operator must know when the registry does not decide; prints the very line to add.
    package func problem(path: String, place: Place?, signature: String?, hints: [String] = []) -> Problem? {
        let hint = hints.isEmpty ? "" : "the file also says: \(hints.joined(separator: " · ")); "
        return switch self {
        case .resolved: nil
        case .unknown(let name) where name.isEmpty:
            Problem(
                .agencyUnresolved, path: path, place: place, met: "no agency named in title or signature",
                expected: "an agency of agencies.csv",
                wayOut: hint + "complete the title in the file")
        case .unknown(let name):
            Problem(
                .agencyUnresolved, path: path, place: place, met: "the agency \(name)",
                expected: "an agency of agencies.csv",
                wayOut: hint + "add this line to agencies.csv, with the region, level and kind put right: "
                    + RegistryFile.suggestedLine(id: Slug.of(name), name: name, alias: signature))
        case .ambiguous(let name, let candidates):
            Problem(
                .agencyAmbiguous, path: path, place: place,
                met: "the agency \(name), a name of \(candidates.map(\.id).joined(separator: ", "))",
                expected: "a name that only one agency of agencies.csv has")
        }
    }
}
