/// What is fuzzed: a kind of file that strangers or operators hand to the program.
package enum FuzzTarget: String, CaseIterable, Sendable {
    case text, html, docx, markdown, commentary, registry, settings

    /// The check that the target of this name runs on every input.
    ///
    /// - Throws: whatever keeps the samples of the checkout from being read.
    package func check() throws -> @Sendable ([UInt8]) throws -> Void {
        switch self {
        case .text: { try ReportCheck(path: "a.txt").run($0) }
        case .html: { try ReportCheck(path: "a.html").run($0) }
        case .markdown: { try ReportCheck(path: "a.md").run($0) }
        case .docx: { try WordCheck().run($0) }
        case .registry: { try RegistryCheck().run($0) }
        case .settings: { try SettingsCheck().run($0) }
        case .commentary:
            { [check = try ArticleCheck()] in try check.run($0) }
        }
    }
}
