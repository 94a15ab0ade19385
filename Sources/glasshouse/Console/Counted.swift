/// A number with its noun: `1 report`, `5 reports`.
enum Counted {
    static func of(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
