import Pages
import Reports
import Wording

/// A finding in one line for an operator: `path:line: finding: severity: what the document shows [RULE]`.
struct FindingLine {
    let path: String
    let finding: Finding
    let words: Strings

    var line: String {
        let place = finding.lines.first.map { ":\($0)" } ?? ""
        let sentence = FindingText(finding, words).sentence
        return Printable.line(
            "\(path)\(place): finding: \(finding.severity.rawValue): \(sentence) [\(finding.rule.rawValue)]")
    }
}
