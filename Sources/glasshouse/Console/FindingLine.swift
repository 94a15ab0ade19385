import Publishing
import Reports

/// A finding in one line for an operator: `path:line: finding: severity: what the document shows [RULE]`.
struct FindingLine {
    let path: String
    let finding: Finding

    var line: String {
        let place = finding.lines.first.map { ":\($0)" } ?? ""
        let words = FindingText(finding, .english).sentence
        return Printable.line(
            "\(path)\(place): finding: \(finding.severity.rawValue): \(words) [\(finding.rule.rawValue)]")
    }
}
